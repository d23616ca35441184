using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit.Abstractions;

namespace Quiesce.Tests.FsCheckXunit;

/// <summary>What cannot be checked fails with a sentence that says why.</summary>
public class Mistakes
{
    public sealed record Cursed;

    public static class Curses
    {
        public static Arbitrary<Cursed> Cursed() => Gen.Constant(0)
            .Select<int, Cursed>(_ => throw new TimeZoneNotFoundException("No such place."))
            .ToArbitrary();
    }

    public static class CursedShrinks
    {
        public static Arbitrary<Cursed> Cursed() => Arb.From(
            Gen.Constant(new Cursed()), _ => throw new TimeZoneNotFoundException("No such place."));
    }

    public static class NothingDrawn;

    internal static class Wrong
    {
        [Property(Replay = "StdGen (12,34)")]
        public static bool SeedInOtherWords(int value) => true;

        [Property(Replay = "(12,34)")]
        public static bool EvenGamma(int value) => true;

        [Property(Replay = "(12)")]
        public static bool NoGamma(int value) => true;

        [Property(Replay = "(12,35,-1)")]
        public static bool NegativeSize(int value) => true;

        [Property(MaxTest = 0)]
        public static bool NoTest(int value) => true;

        [Property(MaxRejected = 0)]
        public static bool NoRejection(int value) => true;

        [Property(StartSize = -2)]
        public static bool NegativeStart(int value) => true;

        [Property(EndSize = -2)]
        public static bool NegativeEnd(int value) => true;

        [Property(Parallelism = -2)]
        public static bool NegativeParallelism(int value) => true;

        [Property(Arbitrary = [typeof(NothingDrawn)])]
        public static bool NoGenerator(int value) => true;

        [Property(Replay = "(1,3)")]
        public static bool UnknownType(IDisposable value) => true;

        [Property(Replay = "(1,3)", Arbitrary = [typeof(Curses)])]
        public static bool GeneratorThrows(Cursed value) => true;

        [Property(Replay = "(1,3)", Arbitrary = [typeof(CursedShrinks)])]
        public static bool ShrinkerThrows(Cursed value) => false;

        [Property]
        public static async void NobodyWaits(int value) => await Task.Delay(value & 1);
    }

    [Theory]
    [InlineData(nameof(Wrong.SeedInOtherWords), "Replay \"StdGen (12,34)\" is not a seed of FsCheck 3, which writes ")]
    [InlineData(nameof(Wrong.EvenGamma), "Replay \"(12,34)\" is not a seed of FsCheck 3, ")]
    [InlineData(nameof(Wrong.NoGamma), "Replay \"(12)\" is not a seed of FsCheck 3, ")]
    [InlineData(nameof(Wrong.NegativeSize), "Replay \"(12,35,-1)\" is not a seed of FsCheck 3, ")]
    [InlineData(nameof(Wrong.NoTest), "MaxTest is 0, and has to be at least 1.")]
    [InlineData(nameof(Wrong.NoRejection), "MaxRejected is 0, and has to be at least 1.")]
    [InlineData(nameof(Wrong.NegativeStart), "StartSize is -2, and has to be at least 0.")]
    [InlineData(nameof(Wrong.NegativeEnd), "EndSize is -2, and has to be at least 0.")]
    [InlineData(nameof(Wrong.NegativeParallelism), "Parallelism is -2, and has to be at least 1.")]
    [InlineData(nameof(Wrong.NoGenerator), "Arbitrary cannot be used: No instances found on type ")]
    [InlineData(nameof(Wrong.UnknownType),
        "The check, begun with the seed (1,3), could not go on: The type System.IDisposable is not handled ")]
    [InlineData(nameof(Wrong.GeneratorThrows),
        "The check, begun with the seed (1,3), could not go on: No such place.")]
    [InlineData(nameof(Wrong.ShrinkerThrows),
        "The check, begun with the seed (1,3), could not go on: No such place.")]
    [InlineData(nameof(Wrong.NobodyWaits), "NobodyWaits is async void, and nobody can wait for it: return a Task.")]
    public async Task Fail_with_one_sentence(string method, string sentence)
    {
        var failed = Assert.IsAssignableFrom<ITestFailed>((await Results.Value)[method]);
        Assert.Equal(typeof(PropertyFailedException).FullName, failed.ExceptionTypes[0]);
        Assert.StartsWith(sentence, failed.Messages[0]);
        Assert.DoesNotContain('\n', failed.Messages[0]);
        if (failed.Messages.Contains("No such place."))
            Assert.Contains(nameof(Mistakes), failed.StackTraces[^1]);
    }

    static readonly Lazy<Task<Dictionary<string, ITestResultMessage>>> Results =
        new(() => SampleRun.Run(typeof(Wrong)));
}
