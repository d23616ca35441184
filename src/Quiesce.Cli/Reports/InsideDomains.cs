using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Reports;

/// <summary>What verdicts on liveness mean where the type invariant is violated.</summary>
static class InsideDomains
{
    const string Meaning =
        "only about behaviours that stay inside the domains, a predicate without a value being false";

    /// <summary>For several systems at once.</summary>
    public const string Sentence = $"Where {SystemBuilder.TypeInvariant} is violated, liveness is {Meaning}.";

    /// <summary>A sentence about the decided liveness properties of one system; null if there is no need.</summary>
    public static string? Of(IReadOnlyCollection<Verdict> verdicts)
    {
        string[] liveness =
        [
            .. verdicts.Where(verdict =>
                    verdict.Property.Kind == PropertyKind.Liveness && verdict.Answer != Answer.Unknown)
                .Select(verdict => verdict.Property.Name),
        ];
        return liveness.Length == 0 || !verdicts.Any(verdict =>
            verdict is { Property.Kind: PropertyKind.TypeInvariant, Answer: Answer.Violated })
                ? null
                : $"{SystemBuilder.TypeInvariant} is violated: {Sentences.All(liveness)} "
                    + $"{(liveness.Length == 1 ? "is" : "are")} {Meaning}.";
    }

    /// <summary>Whether it is needed for some of several systems.</summary>
    public static bool IsAbout(IEnumerable<ImmutableArray<Verdict>> systems) =>
        systems.Any(verdicts => Of(verdicts) is not null);
}
