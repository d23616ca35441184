using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Cli.Console;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Language;

namespace Quiesce.Cli.Specs;

/// <summary>
/// Bounds drawn by FsCheck: some near their defaults, more of them far beyond what any search gets through.
/// </summary>
static class DrawnBounds
{
    // Bounds that a spec rejects are drawn again.
    const int AttemptsMax = 100;

    // How often to draw for bounds that are not the same again.
    const int DrawsMax = 10;

    const int Largest = 64;

    /// <summary>
    /// Each variant with bounds that are drawn, different ones each time; fewer if there are not so many.
    /// </summary>
    /// <param name="isGiven">Values for some bounds, which are not drawn.</param>
    /// <param name="limits">Of time and memory for the code of the spec, each time.</param>
    /// <exception cref="UserException">
    /// The protocol has no bounds, nothing that was drawn fits the spec, or a limit was reached.
    /// </exception>
    public static IEnumerable<TransitionSystem> Systems(
        ProtocolType protocol,
        ImmutableArray<string> variants,
        ImmutableDictionary<string, string> isGiven,
        string[] invariants,
        ulong seed,
        int count,
        SearchOptions limits)
    {
        ImmutableArray<Bound> open = [.. protocol.Bounds.Where(bound => !isGiven.ContainsKey(bound.Name))];
        if (open.IsEmpty)
            throw UserException.Usage($"{protocol.Name} has no bounds to draw.");
        var generator = Gen.CollectToArray(open, ValueOf);
        return
            from variant in variants.DefaultIfEmpty("")
            from system in Enumerable.Range(0, DrawsMax * count)
                .Select(number => Draw(
                    protocol, variant, isGiven, invariants, open, generator, seed + (ulong)number, limits))
                // The same bounds again would make the same runs again, with the same seed.
                .DistinctBy(system => string.Join(' ', system.Bounds))
                .Take(count)
            select system;
    }

    static TransitionSystem Draw(
        ProtocolType protocol,
        string variant,
        ImmutableDictionary<string, string> isGiven,
        string[] invariants,
        ImmutableArray<Bound> open,
        Gen<string[]> generator,
        ulong seed,
        SearchOptions limits)
    {
        var sentence = "";
        foreach (var values in generator.Sample(1, new Rnd(seed), AttemptsMax))
        {
            var bounds = isGiven.AddRange(open.Zip(values, (bound, value) => KeyValuePair.Create(bound.Name, value)));
            try
            {
                return Selection.Build(protocol, variant, bounds, invariants, limits);
            }
            catch (Exception wrong) when (wrong is ModelException or UserException { ExitCode: not ExitCode.Unknown })
            {
                sentence = wrong.Message;
            }
        }
        throw UserException.Input(
            $"No bounds for {protocol.Name} {variant} were found in {AttemptsMax} attempts; the last time: {sentence}");
    }

    static Gen<string> ValueOf(Bound bound)
    {
        if (bool.TryParse(bound.Default, out _))
            return Gen.Elements("false", "true");
        if (!int.TryParse(bound.Default, out var usual))
            return Gen.Elements(bound.Type.Split(", "));
        return Gen.Frequency(
            (2, Numbers(1, 2 * Math.Max(1, usual))),
            (3, Numbers(1, 8 * Math.Max(1, usual))),
            (1, Numbers(1, Math.Max(Largest, usual))));
    }

    static Gen<string> Numbers(int low, int high) => Gen.Choose(low, high).Select(number => $"{number}");
}
