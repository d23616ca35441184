using Quiesce.Ir;

namespace Quiesce.Tests.Ir;

public class InitialValuesTests
{
    [Fact]
    public void They_are_sorted_and_each_there_once()
    {
        var random = new System.Random(1);
        for (var k = 0; k < 500; k++)
        {
            int[] values = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(-4, 5))];
            InitialValues initial = [.. values];
            int[] sorted = [.. values.Distinct().Order()];
            Assert.Equal(sorted, initial);
            Assert.Equal(sorted.Length, initial.Length);
            Assert.Equal(sorted, Enumerable.Range(0, initial.Length).Select(place => initial[place]));
            Assert.All(
                Enumerable.Range(-6, 13), value => Assert.Equal(sorted.Contains(value), initial.Contains(value)));
            Assert.Equal(sorted[^1] - sorted[0] == sorted.Length - 1, initial.IsInterval);
            Assert.Equal(InitialValues.Of([.. values.Reverse()]), initial);
        }
    }

    [Fact]
    public void All_values_of_a_domain_are_those_that_are_listed()
    {
        Assert.Equal([-2, -1, 0, 1], InitialValues.All(Domain.Range(-2, 1)));
        Assert.Equal(InitialValues.Of(1, 0, -2, -1), InitialValues.All(Domain.Range(-2, 1)));
        Assert.False(InitialValues.All(Domain.Range(0, 9)).Equals(InitialValues.All(Domain.Range(0, 8))));
        Assert.Throws<ArgumentOutOfRangeException>(() => InitialValues.All(Domain.Bool)[2]);
    }
}
