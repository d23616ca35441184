using Quiesce.Ir;
using Quiesce.Ir.Printers;
using Quiesce.Tests.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// TLC, given the module of a system, finds what the interpreter finds: the same distinct states and depth, the
/// same verdict for each property, as short a trace. Without a TLC the modules are at least well formed; the name
/// of the tests says which of the two was checked.
/// </summary>
public class TlcAgrees
{
    public static TheoryData<string> How =>
        [Tlc.IsAvailable ? "checked by TLC" : "TEXT ONLY: set TLA2TOOLS_JAR to the path of a tla2tools.jar to run TLC"];

    [Theory]
    [MemberData(nameof(How))]
    public void On_hand_built_systems(string how)
    {
        Assert.NotEmpty(how);
        foreach (var system in HandBuiltSystems.AllDelayedIputs().Append(HandBuiltSystems.Everything()))
            Check(system);
    }

    [Theory]
    [MemberData(nameof(How))]
    public void On_random_systems(string how)
    {
        Assert.NotEmpty(how);
        Seeds.Check(Tlc.IsAvailable ? 10 : 50, seed => Check(RandomSystems.Number(seed)));
    }

    static void Check(TransitionSystem system)
    {
        TlaText.Check(TlaModule.Of(system));
        if (!Tlc.IsAvailable)
            return;
        var search = new ReferenceSearch(system);
        if (search.Distinct == 0)
            return;
        var types = system.FindProperty(SystemBuilder.TypeInvariant)!;
        if (search.Shortest(types) is { } shortest)
        {
            // TLC goes on after a step that breaks a type, or stops with an error: only that it complains counts.
            var run = Run(system);
            Assert.True(run.ExitCode == 12 || run.HasNoValue || run.RefusesFalse, Describe(system, types, run));
            // By itself it does not look at what only properties and assertions read, so it may find an error later.
            var readsMore = !TypeChecks.OfProperties(system.Properties).IsTrue
                || system.Properties.Any(property =>
                    property.Kind == PropertyKind.Assertion && !Definedness.IsTotal(property.Predicate));
            if (RunOnly(system, types) is { ExitCode: 12 } ofTypes)
                Assert.InRange(ofTypes.TraceStates, shortest.Length, readsMore ? int.MaxValue : shortest.Length + 1);
            return;
        }
        var all = Run(system.WithOnly(new HashSet<string>()));
        Assert.True(all.ExitCode == 0, all.Output);
        Assert.Equal((search.Distinct, search.Depth), all.Size);
        foreach (var property in system.Properties)
        {
            var run = RunOnly(system, property);
            if (property.Kind == PropertyKind.Liveness)
            {
                var violated = new ReferenceLiveness(search).IsViolated(property.Temporal!);
                Assert.True(run.ExitCode == (violated ? 13 : 0), Describe(system, property, run));
                continue;
            }
            if (run.RefusesFalse)
            {
                Assert.Equal(property.EndsWithStep ? 1 : 0, search.Shortest(property)?.Length);
                continue;
            }
            var trace = search.Shortest(property)?.Length;
            var expected = trace is null ? 0 : property.Kind == PropertyKind.NoDeadlock ? 11 : 12;
            Assert.True(run.ExitCode == expected, Describe(system, property, run));
            // An assertion fails in the state before the step that our trace ends with.
            if (trace is { } steps)
                Assert.True(
                    run.TraceStates == steps + (property.Kind == PropertyKind.Assertion ? 0 : 1),
                    Describe(system, property, run));
        }
    }

    static TlcRun Run(TransitionSystem system)
    {
        var module = TlaModule.Of(system);
        return Tlc.Run(module, module.Configuration.Replace("\\* INVARIANT", "INVARIANT"));
    }

    static TlcRun RunOnly(TransitionSystem system, Property property) =>
        Run(system.WithOnly(new HashSet<string> { property.Name }));

    static string Describe(TransitionSystem system, Property property, TlcRun run) =>
        $"TLC disagrees about {property}, exit code {run.ExitCode}.\n{run.Output}\n{TlaModule.Of(system).Text}";
}
