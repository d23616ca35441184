using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Quiesce.Tests.FsCheckXunit;
using Xunit.Abstractions;

// For no type but the one that these samples draw.
[assembly: Properties(Arbitrary = [typeof(Levels.OfTheAssembly)])]

namespace Quiesce.Tests.FsCheckXunit;

/// <summary>
/// A property takes what its attribute does not set from its class, the classes around it, and the assembly.
/// </summary>
public class Levels
{
    /// <summary>Says who drew it.</summary>
    public sealed record Drawn(string By);

    public static class OfTheAssembly
    {
        public static Arbitrary<Drawn> Drawn() => Gen.Constant(new Drawn("the assembly")).ToArbitrary();
    }

    public static class OfTheClass
    {
        public static Arbitrary<Drawn> Drawn() => Gen.Constant(new Drawn("the class")).ToArbitrary();

        public static Arbitrary<int> Numbers() => Gen.Constant(17).ToArbitrary();
    }

    public static class OfTheMethod
    {
        public static Arbitrary<Drawn> Drawn() => Gen.Constant(new Drawn("the method")).ToArbitrary();
    }

    internal static class OnlyTheAssembly
    {
        [Property(MaxTest = 3)]
        public static void DrawnBy(Drawn drawn) => Assert.Equal("the assembly", drawn.By);

        [Property(MaxTest = 3, Arbitrary = [typeof(OfTheMethod)])]
        public static void DrawnByItsOwn(Drawn drawn) => Assert.Equal("the method", drawn.By);

        [Property(MaxTest = 3, Arbitrary = [typeof(OfTheMethod), typeof(OfTheClass)])]
        public static void DrawnByTheFirst(Drawn drawn) => Assert.Equal("the method", drawn.By);
    }

    [Properties(MaxTest = 7, StartSize = 10, Arbitrary = [typeof(OfTheClass)], Replay = "(1,3)")]
    internal class TheClass
    {
        [Property]
        public void DrawnBy(Drawn drawn) => Assert.Equal("the class", drawn.By);

        [Property(MaxTest = 3, Replay = "(5,7)", Arbitrary = [typeof(OfTheMethod)])]
        public void DrawnByItsOwn(Drawn drawn, int number) => Assert.Equal(("the method", 17), (drawn.By, number));

        [Property(EndSize = 10)]
        public bool Fails(long value) => false;

        [Property(EndSize = 10, StartSize = 0, Replay = "(5,7)")]
        public bool FailsByItsOwn(long value) => false;

        [Properties(MaxTest = 5)]
        internal sealed class Inside
        {
            [Property]
            public void DrawnBy(Drawn drawn) => Assert.Equal("the class", drawn.By);
        }
    }

    internal sealed class Derived : TheClass;

    [Fact]
    public async Task What_a_class_does_not_say_its_assembly_says()
    {
        var results = await SampleRun.Run(typeof(OnlyTheAssembly));
        Assert.Equal(3, results.Count);
        Assert.All(results.Values, result => Assert.Equal("Ok, passed 3 tests.", result.Output.Trim()));
    }

    [Theory]
    [InlineData(typeof(TheClass))]
    [InlineData(typeof(Derived))]
    public async Task What_a_method_does_not_say_its_class_says(Type type)
    {
        var results = await SampleRun.Run(type);
        Assert.Equal("Ok, passed 7 tests.", results["DrawnBy"].Output.Trim());
        Assert.Equal("Ok, passed 3 tests.", results["DrawnByItsOwn"].Output.Trim());
        string MessageOf(string method) => Assert.IsAssignableFrom<ITestFailed>(results[method]).Messages[0];
        Assert.Contains("(1,3). \nLast step was invoked with size of 10 ", MessageOf("Fails"));
        Assert.Contains("(5,7). \nLast step was invoked with size of 1 ", MessageOf("FailsByItsOwn"));
    }

    [Fact]
    public async Task A_class_inside_another_takes_over_what_it_does_not_say() =>
        Assert.Equal("Ok, passed 5 tests.", (await SampleRun.RunOne(typeof(TheClass.Inside))).Output.Trim());
}
