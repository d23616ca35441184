using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit.Abstractions;

namespace Quiesce.Tests.FsCheckXunit;

/// <summary>A failure shows what was drawn, what is left of it after shrinking, and how to draw it again.</summary>
public class FailureMessages
{
    internal static class Falsified
    {
        [Property(Replay = "(1,3)")]
        public static bool IsSmall(int value) => value < 20;
    }

    [Fact]
    public async Task Shows_the_original_the_shrunk_arguments_the_seed_and_the_size()
    {
        var failed = await SampleRun.Fail(typeof(Falsified));
        Assert.Equal([typeof(PropertyFailedException).FullName!, typeof(Exception).FullName!], failed.ExceptionTypes);
        Assert.Equal(
            """

            Falsifiable, after 20 tests (1 shrink) (1,3). 
            Last step was invoked with size of 21 and seed of (1707202001469441085,3771064714291010679).
            Replay directly at failing step with (1707202001469441085,3771064714291010679,21).
            Original:
            21
            Shrunk:
            20

            """,
            failed.Messages[0]);
        Assert.Equal("Expected true, got false.", failed.Messages[1]);
    }

    internal static class Replayed
    {
        [Property(Replay = "(1707202001469441085,3771064714291010679,21)")]
        public static bool IsSmall(int value) => value < 20;

        [Property(Replay = "1707202001469441085,3771064714291010679,21")]
        public static bool IsSmallWithoutParentheses(int value) => value < 20;
    }

    [Fact]
    public async Task Names_the_failing_step_so_that_it_alone_can_be_replayed()
    {
        var results = await SampleRun.Run(typeof(Replayed));
        Assert.Equal(2, results.Count);
        Assert.All(results.Values, result => Assert.Contains(
            """
            Falsifiable, after 1 test (1 shrink) (1707202001469441085,3771064714291010679). 
            Last step was invoked with size of 21 and seed of (1707202001469441085,3771064714291010679):
            Original:
            21
            Shrunk:
            20
            """,
            Assert.IsAssignableFrom<ITestFailed>(result).Messages[0]));
    }

    internal static class NotReplayed
    {
        [Property(MaxTest = 20)]
        public static void NeverHolds(int value, string text) => Assert.Fail($"{value} and {text} will not do.");
    }

    [Fact]
    public async Task Draws_other_arguments_each_time_without_a_seed()
    {
        string[] seeds =
        [
            (await SampleRun.Fail(typeof(NotReplayed))).Messages[0].Split('\n')[2],
            (await SampleRun.Fail(typeof(NotReplayed))).Messages[0].Split('\n')[2],
        ];
        Assert.All(seeds, seed => Assert.StartsWith("Last step was invoked with size of 6 and seed of (", seed));
        Assert.NotEqual(seeds[0], seeds[1]);
    }

    internal static class Throwing
    {
        [Property(Replay = "(1,3)")]
        public static void AtOnce(int value, string text) => Refuse(value);

        [Property(Replay = "(1,3)")]
        public static async Task Later(int value)
        {
            await Task.Yield();
            Refuse(value);
        }

        [Property(Replay = "(1,3)")]
        public static async Task<bool> LaterWithAValue(int value)
        {
            await Task.Yield();
            Refuse(value);
            return true;
        }

        static void Refuse(int value)
        {
            if (value > 5)
                throw new TimeZoneNotFoundException("Too far east.");
        }
    }

    [Fact]
    public async Task Keeps_the_type_the_message_and_the_stack_trace_of_what_was_thrown()
    {
        var results = await SampleRun.Run(typeof(Throwing));
        Assert.Equal(3, results.Count);
        Assert.All(results.Values, result =>
        {
            var failed = Assert.IsAssignableFrom<ITestFailed>(result);
            var thrown = Array.IndexOf(failed.ExceptionTypes, typeof(TimeZoneNotFoundException).FullName);
            Assert.Equal("Too far east.", failed.Messages[thrown]);
            Assert.Contains("Throwing.Refuse(Int32 value)", failed.StackTraces[thrown]);
            Assert.Contains("Shrunk:\n" + (result == results["AtOnce"] ? "(6, \"\")" : "6"), failed.Messages[0]);
        });
    }

    internal static class Asynchronous
    {
        [Property(Replay = "(1,3)")]
        public static async Task<bool> IsSmall(int value)
        {
            await Task.Delay(1);
            return value < 6;
        }
    }

    [Fact]
    public async Task Shows_the_shrunk_arguments_of_asynchronous_tests() =>
        Assert.Contains("Shrunk:\n6", (await SampleRun.Fail(typeof(Asynchronous))).Messages[0]);

    internal static class Labelled
    {
        [Property(Replay = "(1,3)")]
        public static Property IsSmall(int value) =>
            (value < 10).Label("below ten").And((value > -500).Label("far above"));
    }

    [Fact]
    public async Task Names_the_label_of_what_does_not_hold() => Assert.Contains(
        "Label of failing property: below ten\n", (await SampleRun.Fail(typeof(Labelled))).Messages[0]);

    internal static class Exhausted
    {
        [Property(MaxTest = 10, MaxRejected = 7, Replay = "(1,3)")]
        public static Property NeverApplies(int value) => true.When(value > 1_000_000);
    }

    [Fact]
    public async Task Says_when_the_arguments_are_exhausted()
    {
        var failed = await SampleRun.Fail(typeof(Exhausted));
        Assert.Equal([typeof(PropertyFailedException).FullName!], failed.ExceptionTypes);
        Assert.Equal("\nArguments exhausted after 0 tests.\n", failed.Messages[0]);
    }
}
