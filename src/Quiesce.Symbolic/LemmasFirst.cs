using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic;

/// <summary>
/// The quickest way to a verdict where a spec comes with lemmas: what is inductive together with them is proved, for
/// runs of any length, in a moment; bounded model checking looks at the rest, and may take for granted what was proved.
/// </summary>
public static class LemmasFirst
{
    /// <summary>Checks every property but liveness, which is Unknown.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    public static SymbolicReport Run(TransitionSystem system, SymbolicOptions? options = null)
    {
        options ??= new SymbolicOptions();
        var proof = InductiveInvariantCheck.Prove(system, options);
        var proved = proof.Verdicts.Where(verdict => verdict.Evidence is Evidence.InductiveInvariant).ToList();
        var rest = system.WithOnly(
            system.Properties.Except(proved.Select(verdict => verdict.Property)).Select(p => p.Name).ToHashSet());
        var bounded = BoundedModelChecking.Run(rest, options with
        {
            Facts = proved.Select(verdict => ((Evidence.InductiveInvariant)verdict.Evidence).Conjuncts)
                .FirstOrDefault([]),
            TimeUsed = options.TimeUsed + proof.Elapsed,
        });
        var verdicts = proved.Concat(bounded.Verdicts).ToDictionary(verdict => verdict.Property.Name);
        return bounded with
        {
            System = system,
            Engine = EngineNames.LemmasFirst,
            Verdicts = [.. system.Properties.Select(p => verdicts[p.Name] with { Property = p })],
            Elapsed = proof.Elapsed + bounded.Elapsed,
        };
    }
}
