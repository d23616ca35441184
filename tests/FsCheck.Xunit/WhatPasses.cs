using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit.Abstractions;

namespace Quiesce.Tests.FsCheckXunit;

/// <summary>Every kind of test that FsCheck knows, and what it says of those that hold.</summary>
public class WhatPasses
{
    internal sealed class Kinds
    {
        [Property(MaxTest = 30)]
        public bool OfTruth(int value) => value == -(-value);

        [Property(MaxTest = 30)]
        public void OfAssertions(int[] values) => Assert.Equal(values, values.Reverse().Reverse());

        [Property(MaxTest = 30)]
        public async Task OfWork(int value)
        {
            await Task.Yield();
            Assert.Equal(value, -(-value));
        }

        [Property(MaxTest = 30)]
        public async Task<bool> OfWorkWithAnAnswer(int value)
        {
            await Task.Delay(1);
            return value == -(-value);
        }

        [Property(MaxTest = 30)]
        public Property OfFsCheck(int value) => (value == -(-value)).When(value != 0);

        [Property(MaxTest = 30)]
        public async Task<Property> OfWorkWithAProperty(int value)
        {
            await Task.Yield();
            return (value == -(-value)).ToProperty();
        }

        [Property(MaxTest = 30)]
        public Property WithItsOwnGenerator() =>
            Prop.ForAll(Gen.Choose(3, 5).ToArbitrary(), value => value is >= 3 and <= 5);

        [Property(MaxTest = 30)]
        public static bool WithoutAnInstance(int value, string text, bool flag) => flag || !flag;

        [Property(MaxTest = 30)]
        public bool WithoutArguments() => true;
    }

    [Fact]
    public async Task Tests_of_every_kind_run_as_often_as_they_say()
    {
        var results = await SampleRun.Run(typeof(Kinds));
        Assert.Equal(9, results.Count);
        Assert.All(results.Values, result =>
            Assert.Equal("Ok, passed 30 tests.", Assert.IsAssignableFrom<ITestPassed>(result).Output.Trim()));
    }

    internal static class OfAStaticClass
    {
        [Property(MaxTest = 5)]
        public static bool Holds(int value) => value == -(-value);

        [Property(MaxTest = 5)]
        public static bool DoesNot(int value) => value > 1000;
    }

    [Fact]
    public async Task Static_classes_are_test_classes()
    {
        var results = await SampleRun.Run(typeof(OfAStaticClass));
        Assert.IsAssignableFrom<ITestPassed>(results["Holds"]);
        Assert.IsAssignableFrom<ITestFailed>(results["DoesNot"]);
    }

    internal static class ByDefault
    {
        public static readonly ConcurrentQueue<int> Values = [];

        [Property(Replay = "(1,3)")]
        public static void Draws(int value) => Values.Enqueue(value);
    }

    [Fact]
    public async Task A_hundred_tests_grow_up_to_size_100()
    {
        Assert.Equal("Ok, passed 100 tests.", (await SampleRun.RunOne(typeof(ByDefault))).Output.Trim());
        Assert.Equal(100, ByDefault.Values.Count);
        Assert.InRange(ByDefault.Values.Take(5).Max(Math.Abs), 0, 10);
        Assert.InRange(ByDefault.Values.Max(Math.Abs), 50, 100);
    }

    internal static class OfOneSize
    {
        public static readonly ConcurrentQueue<int> Values = [];

        [Property(StartSize = 5000, EndSize = 5000, MaxTest = 20, Replay = "(1,3)")]
        public static void Draws(int value) => Values.Enqueue(value);
    }

    [Fact]
    public async Task Sizes_can_be_set()
    {
        Assert.IsAssignableFrom<ITestPassed>(await SampleRun.RunOne(typeof(OfOneSize)));
        Assert.InRange(OfOneSize.Values.Max(Math.Abs), 1000, 5000);
    }

    internal static class AtOnce
    {
        static readonly Barrier Both = new(2);

        [Property(Parallelism = 2, MaxTest = 2)]
        public static bool MeetsTheOther(int value) => Both.SignalAndWait(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Tests_can_run_at_once() =>
        Assert.IsAssignableFrom<ITestPassed>(await SampleRun.RunOne(typeof(AtOnce)));

    internal static class Quiet
    {
        [Property(QuietOnSuccess = true)]
        public static bool Holds(int value) => value == -(-value);

        [Property(QuietOnSuccess = true)]
        public static bool DoesNot(int value) => value > 1000;
    }

    [Fact]
    public async Task A_quiet_test_writes_nothing_and_still_fails_aloud()
    {
        var results = await SampleRun.Run(typeof(Quiet));
        Assert.Empty(results["Holds"].Output.Trim());
        Assert.Contains("Falsifiable", Assert.IsAssignableFrom<ITestFailed>(results["DoesNot"]).Messages[0]);
    }

    internal static class Wordy
    {
        [Property(Verbose = true, Replay = "(1,3)")]
        public static bool IsSmall(int value) => value < 20;
    }

    [Fact]
    public async Task A_verbose_test_writes_down_all_arguments_and_shrinks()
    {
        var output = (await SampleRun.RunOne(typeof(Wordy))).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("0:", output[0]);
        Assert.Equal(20, output.Count(line => line.EndsWith(':') && char.IsAsciiDigit(line[0])));
        Assert.Equal(["19:", "21", "shrink:", "20"], output[^4..]);
    }

    internal sealed class Speaking(ITestOutputHelper output)
    {
        [Property(Replay = "(1,3)", MaxTest = 3)]
        public bool Holds(int value)
        {
            output.WriteLine($"Saw {value}.");
            return true;
        }

        [Property(Replay = "(1,3,1)")]
        public bool DoesNot(int value)
        {
            output.WriteLine($"Refused {value}.");
            return false;
        }
    }

    [Fact]
    public async Task What_a_test_writes_is_in_its_own_output()
    {
        var results = await SampleRun.Run(typeof(Speaking));
        var lines = results["Holds"].Output.Trim().Split('\n');
        Assert.Equal(["Saw", "Saw", "Saw", "Ok,"], lines.Select(line => line.Split(' ')[0]));
        Assert.Contains("Refused", results["DoesNot"].Output);
        Assert.DoesNotContain("Saw", results["DoesNot"].Output);
    }

    internal static class Classified
    {
        [Property(MaxTest = 4, Replay = "(1,3)")]
        public static Property Holds(int value) => true.Classify(value < 1000, "small");
    }

    [Fact]
    public async Task A_classification_is_in_the_output() => Assert.Equal(
        "Ok, passed 4 tests (100% small).", (await SampleRun.RunOne(typeof(Classified))).Output.Trim());

    // What runs in this suite, as every user's tests do.
    [Property(Replay = "(20,25)")]
    public bool A_property_of_this_suite_holds(int left, int right) => left + right == right + left;
}
