using System.Collections.Immutable;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;

namespace Quiesce.Cli.Mutations;

/// <summary>A variant whose mutants are tried: what holds in it is what they are compared with.</summary>
/// <param name="System">Under sequential consistency.</param>
/// <param name="IsWhole">All of its properties hold there.</param>
sealed record Subject(ProtocolType Protocol, TransitionSystem System, bool IsWhole)
{
    /// <summary>
    /// The variants that were named, at their bounds; where none was, those in which everything holds, and if there is
    /// no such variant the last of those with the fewest failures.
    /// </summary>
    /// <param name="bounds">Those of the command line; null for those of the first line that is expected.</param>
    public static ImmutableArray<Subject> Of(
        ProtocolType protocol,
        ImmutableArray<string> variants,
        bool areNamed,
        IReadOnlyDictionary<string, string>? bounds,
        IReadOnlyCollection<Claim> claims,
        SearchOptions search)
    {
        List<(Subject Subject, int Failures)> all =
        [
            .. variants.Select(variant =>
            {
                var claim = bounds is null ? ClaimOf(claims, protocol, variant) : null;
                var system = Selection.Build(
                    protocol, variant,
                    bounds ?? claim?.Bounds.Where(bound => !StoreBuffers.IsBound(bound.Name))
                        .ToDictionary(bound => bound.Name, bound => bound.Value)
                        ?? (IReadOnlyDictionary<string, string>)ImmutableDictionary<string, string>.Empty,
                    [], search);
                var failures = claim is { IsBlank: false }
                    ? claim.Verdicts.Count(verdict => !verdict.Verdict.IsGood)
                    : Audited.Search(system, search).Verdicts.Count(verdict => verdict.Answer != Answer.Holds);
                return (new Subject(protocol, system, failures == 0), failures);
            }),
        ];
        if (areNamed || all.Exists(own => own.Subject.IsWhole))
            return [.. all.Where(own => areNamed || own.Subject.IsWhole).Select(own => own.Subject)];
        var fewest = all.Min(own => own.Failures);
        return [all.Last(own => own.Failures == fewest).Subject];
    }

    // What shows the mechanism stands first; without store buffers, if it is there without.
    static Claim? ClaimOf(IReadOnlyCollection<Claim> claims, ProtocolType protocol, string variant)
    {
        List<Claim> own = [.. claims.Where(claim => claim.Protocol == protocol.Name && claim.Variant == variant)];
        return own.Find(claim => Verification.ModelOf(claim) == StoreBuffers.Models[0]) ?? own.FirstOrDefault();
    }

    public override string ToString() => $"{System}";
}
