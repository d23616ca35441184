using System.Collections.Immutable;

namespace Quiesce.Ir.Formats.Tla;

/// <summary>
/// A transition system as a TLA+ module, and the configuration that makes TLC check everything its specification
/// claims. A file for the module must be called <c>{Name}.tla</c>, the one for the configuration <c>{Name}.cfg</c>.
/// <para>TLC and the engines here find the same distinct states, the same depth and the same verdicts. What differs
/// is where the type invariant is violated:</para>
/// <list type="bullet">
/// <item>A step that takes a value out of its domain has no successor here. For TLC it has one, which violates
/// <c>TypeOK</c>: its trace has one state more. Nothing after that state counts. For fairness such a step
/// is enabled in both. Where <c>TypeOK</c> is violated, TLC's verdicts on liveness are also about
/// behaviours that continue outside the domains.</item>
/// <item>A read outside an array has no value. TLC stops with an evaluation error instead of a trace. A write
/// there is an error here and changes nothing in TLA+, so <c>TypeInvariant</c> adds a conjunct for what <c>TypeOK</c>
/// cannot see.</item>
/// </list>
/// </summary>
/// <param name="Name">The module's name: the protocol's, followed by an underscore and the variant's.</param>
/// <param name="Text">The module.</param>
/// <param name="Configuration">
/// The TLC configuration. For what should be reachable it has a comment, the invariant that it is not:
/// TLC shows a witness as its counterexample.
/// </param>
/// <param name="Operators">
/// The operator that TLC checks for a property, by the property's name; for one that should be reachable its
/// negation. Absence of deadlock has none: it is TLC's own check.
/// </param>
public sealed record TlaModule(
    string Name,
    string Text,
    string Configuration,
    ImmutableDictionary<string, string> Operators)
{
    /// <summary>The module of a system.</summary>
    /// <exception cref="ArgumentException">The system has no variables: TLA+ has no such specification.</exception>
    public static TlaModule Of(TransitionSystem system) =>
        system.Variables.IsEmpty
            ? throw new ArgumentException($"{system} has no variables: there is nothing a TLA+ module could say.")
            : new TlaModuleWriter(system).Write();
}
