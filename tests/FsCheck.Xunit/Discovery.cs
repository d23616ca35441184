using FsCheck.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Quiesce.Tests.FsCheckXunit;

/// <summary>What a test runner lists before anything runs.</summary>
public class Discovery
{
    const string Reason = "It would take all night.";

    internal sealed class Listed
    {
        public static int Calls { get; private set; }

        [Property]
        public bool Plain(int value, string text) => true;

        [Property(DisplayName = "zero is neutral")]
        [Trait("kind", "sum")]
        public bool Named(int value) => value + 0 == value;

        [Property(Skip = Reason)]
        public bool Skipped(int value)
        {
            Calls++;
            return value > 0;
        }

        [Fact]
        public void Plainer() => Assert.Equal(0, Calls);
    }

    [Fact]
    public void A_property_is_one_test_case_whatever_its_parameters()
    {
        var cases = SampleRun.Discover(typeof(Listed));
        Assert.Equal(
            [
                $"{typeof(Listed).FullName}.Plain",
                $"{typeof(Listed).FullName}.Plainer",
                $"{typeof(Listed).FullName}.Skipped",
                "zero is neutral",
            ],
            cases.Select(each => each.DisplayName).Order(StringComparer.Ordinal));
        Assert.Equal([Reason], cases.Select(each => each.SkipReason).OfType<string>());
        Assert.Equal(["sum"], cases.Single(each => each.DisplayName == "zero is neutral").Traits["kind"]);
    }

    [Fact]
    public void A_test_case_survives_serialization() => Assert.All(SampleRun.Discover(typeof(Listed)), each =>
    {
        var again = SerializationHelper.Deserialize<IXunitTestCase>(SerializationHelper.Serialize(each));
        Assert.Equal(each.GetType(), again.GetType());
        Assert.Equal((each.UniqueID, each.DisplayName), (again.UniqueID, again.DisplayName));
    });

    [Fact]
    public async Task A_skipped_property_is_not_called()
    {
        var results = await SampleRun.Run(typeof(Listed));
        Assert.Equal(Reason, Assert.IsAssignableFrom<ITestSkipped>(results["Skipped"]).Reason);
        Assert.Equal(3, results.Values.Count(result => result is ITestPassed));
        Assert.Equal(0, Listed.Calls);
    }
}
