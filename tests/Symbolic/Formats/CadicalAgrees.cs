using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Symbolic.Formats;
using Quiesce.Tests.Agreement;
using Xunit.Abstractions;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>
/// CaDiCaL (Biere, Fleury, Froleyks, Heule), given the DIMACS file of a question, answers as the explicit engine does:
/// no run of fewer steps than the shortest trace has, and one of as many, which the interpreter accepts. What holds
/// has no run to a bad state.
/// </summary>
public class CadicalAgrees(ITestOutputHelper output)
{
    const int RandomSystemsWithCadical = 15, StepsMax = 12;

    [FactWith(Other.Cadical)]
    public void On_the_protocols_of_the_spec()
    {
        foreach (var system in SmallProtocols.All())
            Check(system, Seeds.AreMany ? StepsMax : 8);
    }

    [FactWith(Other.Cadical)]
    public void On_random_systems() =>
        Seeds.Check(RandomSystemsWithCadical, seed => Check(RandomSystems.Number(seed), StepsMax));

    void Check(TransitionSystem system, int stepsMax)
    {
        var report = ExhaustiveSearch.Run(system);
        var verdicts = report.Verdicts.Where(verdict => verdict.Property.Kind != PropertyKind.Liveness).ToList();
        var near = verdicts
            .Where(verdict => verdict.Trace is { } trace && SmallProtocols.StepsToBad(trace) <= stepsMax)
            .ToList();
        foreach (var verdict in near)
        {
            var steps = SmallProtocols.StepsToBad(verdict.Trace!);
            Property[] property = [verdict.Property];
            AssertRun(verdict.Trace!, DimacsCnf.Exactly(system, property, steps));
            AssertRun(verdict.Trace!, DimacsCnf.UpTo(system, property, steps + 1));
            if (steps > 0)
            {
                Assert.Null(Solve(DimacsCnf.Exactly(system, property, steps - 1)));
                Assert.Null(Solve(DimacsCnf.UpTo(system, property, steps - 1)));
            }
        }
        // Every reachable state is within as many steps as the depth says.
        var steadfast = verdicts.Where(verdict => verdict.Trace is null).Select(verdict => verdict.Property).ToList();
        var depth = Math.Clamp(report.Depth - 1, 0, stepsMax);
        Assert.Null(Solve(DimacsCnf.UpTo(system, steadfast, depth)));
        output.WriteLine(
            $"{system}: {near.Count} shortest traces, {steadfast.Count} properties without one for {depth} steps");
    }

    static void AssertRun(Trace shortest, DimacsCnf formula)
    {
        var trace = Solve(formula);
        Assert.NotNull(trace);
        Assert.Equal(shortest.Property.Name, trace.Property.Name);
        Assert.InRange(trace.Length, shortest.Length, shortest.Length + 1);
        Assert.Null(Replay.Check(trace));
    }

    static Trace? Solve(DimacsCnf formula) => formula.TraceOf(ExternalTool.Cadical.Run(
        file => ["-q", file],
        stream =>
        {
            using var writer = new StreamWriter(stream);
            formula.Write(writer);
        }));
}
