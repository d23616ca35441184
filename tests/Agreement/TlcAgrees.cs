using System.Reflection;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Tla;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Tests.Ir;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// TLC, given the module of a system, finds what the explicit engine finds: the same distinct states and depth,
/// the same verdict for each property, as short a trace.
/// </summary>
public class TlcAgrees(ITestOutputHelper output)
{
    const int DistinctMax = 100_000, RandomSystemsWithTlc = 10;

    [FactWith(Other.Tlc)]
    public void On_hand_built_systems()
    {
        foreach (var system in HandBuiltSystems.AllDelayedIputs().Append(HandBuiltSystems.Everything()))
            Check(system);
    }

    [FactWith(Other.Tlc)]
    public void On_random_systems() =>
        Seeds.Check(RandomSystemsWithTlc, seed => Check(RandomSystems.Number(seed)));

    [FactWith(Other.Tlc)]
    public void On_the_protocols_of_the_spec()
    {
        foreach (var protocol in ProtocolCatalog.Load(Assembly.Load("Quiesce.Spec")))
            foreach (var variant in protocol.Variants.Select(variant => variant.Name).DefaultIfEmpty(""))
                Check(protocol.Build(variant));
    }

    void Check(TransitionSystem system)
    {
        var report = ExhaustiveSearch.Run(system);
        if (report.Distinct is 0 or > DistinctMax)
        {
            output.WriteLine($"{system}: not by TLC, {report.Distinct:N0} distinct states");
            return;
        }
        var types = report.Verdicts.Single(verdict => verdict.Property.Kind == PropertyKind.TypeInvariant);
        if (types.Answer == Answer.Violated)
            CheckTypes(system, types);
        else
        {
            var run = Run(system.WithOnly(new HashSet<string>()));
            Assert.True(run.ExitCode == 0, Describe(system, "the reachable set", run));
            Assert.Equal((report.Distinct, report.Depth), run.Size);
            foreach (var verdict in report.Verdicts)
                CheckVerdict(system, verdict);
        }
        output.WriteLine($"{system}: {report.Distinct:N0} distinct states, {report.Verdicts.Length} verdicts");
    }

    // TLC goes on after a step that breaks a type, or stops with an error: only that it complains counts.
    static void CheckTypes(TransitionSystem system, Verdict types)
    {
        var run = Run(system);
        Assert.True(
            run.ExitCode == 12 || run.HasNoValue || run.RefusesFalse,
            Describe(system, types.Property.Name, run));
        // By itself it does not look at what only properties and assertions read, so it may find an error later.
        var readsMore = !TypeChecks.OfProperties(system.Properties).IsTrue
            || system.Properties.Any(property =>
                property.Kind == PropertyKind.Assertion && !Definedness.IsTotal(property.Predicate));
        if (RunOnly(system, types.Property) is not { ExitCode: 12 } ofTypes)
            return;
        var steps = types.Trace!.Length;
        Assert.InRange(ofTypes.TraceStates, steps, readsMore ? int.MaxValue : steps + 1);
    }

    static void CheckVerdict(TransitionSystem system, Verdict verdict)
    {
        var property = verdict.Property;
        var run = RunOnly(system, property);
        var steps = verdict.Trace?.Length;
        if (run.RefusesFalse)
        {
            Assert.Equal(property.EndsWithStep ? 1 : 0, steps);
            return;
        }
        var expected = property.Kind switch
        {
            _ when steps is null => 0,
            PropertyKind.NoDeadlock => 11,
            PropertyKind.Liveness => 13,
            _ => 12,
        };
        Assert.True(run.ExitCode == expected, Describe(system, property.Name, run));
        // A lasso need not be the shortest for TLC. An assertion fails in the state before our trace's last step.
        if (steps is not null && property.Kind != PropertyKind.Liveness)
            Assert.True(
                run.TraceStates == steps + (property.Kind == PropertyKind.Assertion ? 0 : 1),
                Describe(system, property.Name, run));
    }

    static TlcRun Run(TransitionSystem system)
    {
        var module = TlaModule.Of(system);
        return Tlc.Run(module, module.Configuration.Replace("\\* INVARIANT", "INVARIANT"));
    }

    static TlcRun RunOnly(TransitionSystem system, Property property) =>
        Run(system.WithOnly(new HashSet<string> { property.Name }));

    static string Describe(TransitionSystem system, string what, TlcRun run) =>
        $"TLC disagrees about {what}, exit code {run.ExitCode}.\n{run.Output}\n{TlaModule.Of(system).Text}";
}
