using System.Collections.Immutable;

namespace Quiesce.Ir.Formats.Tla;

/// <summary>The configuration with which TLC checks a module.</summary>
static class TlcConfiguration
{
    /// <param name="constraints">The operators of constraints.</param>
    /// <param name="operators">The operators that TLC checks, by the names of their properties.</param>
    public static string Of(
        TransitionSystem system, string module, string spec, ImmutableDictionary<string, string> operators,
        IReadOnlyCollection<string> constraints)
    {
        // TypeInvariant first: where it is violated, other verdicts mean little.
        var invariants = system.Properties
            .Where(property => property.Kind is PropertyKind.Invariant or PropertyKind.Lemma
                or PropertyKind.Assertion or PropertyKind.TypeInvariant)
            .Where(property => !IsOfSteps(property))
            .OrderBy(property => property.Kind == PropertyKind.TypeInvariant ? 0 : 1);
        var deadlock = system.Properties.Any(property => property.Kind == PropertyKind.NoDeadlock);
        string[] lines =
        [
            $"\\* java -cp tla2tools.jar tlc2.TLC {module}",
            $"SPECIFICATION {spec}",
            .. Section("INVARIANTS", invariants, "    "),
            .. Section("PROPERTIES", system.Properties.Where(IsOfSteps).Concat(OfKind(PropertyKind.Liveness)), "    "),
            .. constraints.Count == 0 ? (string[])[] : ["CONSTRAINTS", .. constraints.Select(name => $"    {name}")],
            $"CHECK_DEADLOCK {(deadlock ? "TRUE" : "FALSE")}",
            .. Section("\\* To see a witness of what should be reachable, let TLC find it impossible:",
                OfKind(PropertyKind.Reachable), "\\* INVARIANT "),
        ];
        return string.Concat(lines.Select(line => line + "\n"));

        bool IsOfSteps(Property property) => system.StepInvariants.Any(one => one.Name == property.Name);

        IEnumerable<Property> OfKind(PropertyKind kind) => system.Properties.Where(property => property.Kind == kind);

        IEnumerable<string> Section(string title, IEnumerable<Property> members, string prefix)
        {
            var entries = members.Select(property => prefix + operators[property.Name]).ToList();
            return entries.Count == 0 ? [] : entries.Prepend(title);
        }
    }
}
