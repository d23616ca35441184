using System.Text.RegularExpressions;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Symbolic.Formats;
using Quiesce.Tests.Agreement;
using Xunit.Abstractions;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>
/// ABC (Brayton and Mishchenko, CAV 2010), given the AIGER file of a system, finds what the explicit engine finds: its
/// property-directed reachability the same verdict for each property, its bounded model checking as short a trace.
/// </summary>
public partial class AbcAgrees(ITestOutputHelper output)
{
    // Bounded model checking of more steps takes too long for a test.
    const int RandomSystemsWithAbc = 15, StepsMax = 12;

    [FactWith(Other.Abc)]
    public void On_the_protocols_of_the_spec()
    {
        foreach (var system in SmallProtocols.All().Where((_, place) => Seeds.AreMany || place % 2 == 0))
            Check(system);
    }

    [FactWith(Other.Abc)]
    public void On_random_systems() =>
        Seeds.Check(RandomSystemsWithAbc, seed => Check(RandomSystems.Number(seed)));

    void Check(TransitionSystem system)
    {
        var expected = ExhaustiveSearch.Run(system).Verdicts
            .Where(verdict => verdict.Property.Kind != PropertyKind.Liveness)
            .Select(verdict => verdict.Trace is { } trace ? SmallProtocols.StepsToBad(trace) : (int?)null)
            .ToList();
        var decided = expected
            .Select((steps, place) => (Steps: steps, Place: place))
            .Where(one => one.Steps is not null)
            .ToList();
        var proof = Abc(system, "pdr -a");
        Assert.Equal(decided.Select(one => one.Place), Asserted(proof).Select(one => one.Place).Order());
        Assert.Contains($"Proved = {expected.Count(steps => steps is null)}. ", proof);
        Assert.Contains("Undecided = 0.", proof);
        var near = decided.Where(one => one.Steps <= StepsMax).ToList();
        // One after the other: with several at a time, some versions fail where one is bad from the start.
        var depths = Abc(system, string.Join("; &put; ", near.Select(one =>
            $"cone -s -O {one.Place}; bmc3 -F {one.Steps + 1}").DefaultIfEmpty("ps")));
        Assert.Equal(near.Select(one => one.Steps!.Value), Asserted(depths).Select(one => one.Frame));
        output.WriteLine($"{system}: {expected.Count} verdicts, {near.Count} shortest traces");
    }

    static string Abc(TransitionSystem system, string command) => ExternalTool.Abc.Run(
        file => ["-c", $"&read {file}; &put; {command}"],
        stream => AigerModule.WriteBinary(system, stream));

    static IEnumerable<(int Place, int Frame)> Asserted(string text) => AssertedOutput().Matches(text)
        .Select(match => (int.Parse(match.Groups[1].Value), int.Parse(match.Groups[2].Value)));

    [GeneratedRegex(@"Output +(\d+) (?:of miter "".*"" )?was (?:trivially )?asserted in frame +(\d+)")]
    private static partial Regex AssertedOutput();
}
