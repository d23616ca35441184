using System.Collections.Concurrent;
using System.Reflection;
using FsCheck.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Quiesce.Tests.FsCheckXunit;

/// <summary>What xunit promises for every fact and the official package leaves out.</summary>
public class LikeFacts
{
    internal sealed class Surrounded : BeforeAfterTestAttribute
    {
        public static readonly ConcurrentQueue<string> Events = [];

        public override void Before(MethodInfo methodUnderTest) => Events.Enqueue("before");

        public override void After(MethodInfo methodUnderTest) => Events.Enqueue("after");
    }

    internal sealed class Everything : IAsyncLifetime
    {
        public Task InitializeAsync() => Task.CompletedTask;

        [Property(MaxTest = 3)]
        [Surrounded]
        public void Holds(int value) => Surrounded.Events.Enqueue("called");

        public Task DisposeAsync()
        {
            Surrounded.Events.Enqueue("disposed");
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Attributes_surround_a_property_once_and_its_class_is_disposed_of_asynchronously()
    {
        Assert.IsAssignableFrom<ITestPassed>(await SampleRun.RunOne(typeof(Everything)));
        Assert.Equal(["before", "called", "called", "called", "after", "disposed"], Surrounded.Events);
    }

    internal sealed class BadFixture
    {
        public BadFixture() => throw new TimeZoneNotFoundException("No such place.");
    }

    internal sealed class OnABadFixture : IClassFixture<BadFixture>
    {
        [Property]
        public bool Holds(int value) => true;
    }

    [Fact]
    public async Task A_fixture_that_cannot_be_made_fails_the_properties_of_its_class() =>
        Assert.Contains("No such place.", (await SampleRun.Fail(typeof(OnABadFixture))).Messages);

    internal static class Slow
    {
        public static readonly ManualResetEventSlim Goes = new();

        public static int Calls;

        [Property(Timeout = 50)]
        public static void NeverEnds(int value)
        {
            Interlocked.Increment(ref Calls);
            Goes.Wait();
        }
    }

    [Fact]
    public async Task A_timeout_ends_a_property_between_two_tests()
    {
        var failed = await SampleRun.Fail(typeof(Slow));
        Assert.Equal([typeof(TestTimeoutException).FullName!], failed.ExceptionTypes);
        Assert.Contains("50", failed.Messages[0]);
        Slow.Goes.Set();
        Assert.False(SpinWait.SpinUntil(() => Slow.Calls > 1, TimeSpan.FromMilliseconds(100)));
    }
}
