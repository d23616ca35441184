using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Quiesce.Ir;
using Quiesce.Language;

namespace Quiesce.Xunit;

/// <summary>Where a test makes a claim, and in which words.</summary>
sealed record CallSite(string Formula, string Test, string File, int Line);

/// <summary>What a test claims: properties, all or none of the spec's own.</summary>
/// <param name="System">With the properties.</param>
/// <param name="IsOwn">They are the test's.</param>
sealed partial record PropertyClaim(TransitionSystem System, ImmutableArray<Property> Properties, bool IsOwn)
{
    /// <summary>
    /// The claim a lambda makes: of a property of the spec where it is but a member that is one, otherwise of a
    /// property that has the test's name.
    /// </summary>
    /// <param name="kind"><see cref="PropertyKind.Reachable"/> if some state shall make it true.</param>
    /// <exception cref="CheckFailedException">The lambda makes no claim of the system.</exception>
    public static PropertyClaim Of<TProtocol>(
        Subject<TProtocol> subject, Func<TProtocol, object?> formula, PropertyKind kind, CallSite site)
        where TProtocol : Protocol
    {
        var (system, body) = (subject.System, Body(site.Formula));
        // The lambda is asked in any case: a member that has no value here is none of the system's properties.
        var value = Value(subject, formula, body);
        ImmutableArray<Property> declared = [.. system.Properties.Where(property =>
            property.Name == body || property.Name.StartsWith($"{body}[", StringComparison.Ordinal))];
        var isReachable = kind == PropertyKind.Reachable;
        if (!declared.IsEmpty && (!isReachable || declared[0].Kind == PropertyKind.Reachable))
            return new PropertyClaim(system, declared, IsOwn: false);
        var name = system.FindProperty(site.Test) is null ? site.Test : $"{site.Test}_claim";
        ImmutableArray<Property> own =
        [
            .. PropertyBuilder.Claims(
                name,
                isReachable ? kind : value is Language.Temporal ? PropertyKind.Liveness : PropertyKind.Invariant,
                value,
                body,
                new SourceLocation(site.File, site.Line)),
        ];
        foreach (var stranger in own.SelectMany(Variables).Where(variable => !system.Variables.Contains(variable)))
            throw new CheckFailedException(
                $"{body} reads {stranger}, which is no variable of {system}: no step uses it, or it is another "
                    + "instance's.");
        return new PropertyClaim(
            own.Reverse().Aggregate(system, (all, property) => all.With(property)), own, IsOwn: true);
    }

    // p => p.NoBusyInodes says NoBusyInodes.
    static string Body(string text)
    {
        var words = WhiteSpace().Replace(text.Trim(), " ");
        var lambda = Lambda().Match(words);
        return lambda.Success
            ? Regex.Replace(lambda.Groups["body"].Value, $@"\b{lambda.Groups["parameter"].Value}\.", "")
            : words;
    }

    static object Value<TProtocol>(Subject<TProtocol> subject, Func<TProtocol, object?> formula, string body)
        where TProtocol : Protocol
    {
        try
        {
            return formula(subject.Protocol)
                ?? throw new CheckFailedException($"{body} says nothing of {subject.System}: it has no value there.");
        }
        catch (Exception failure) when (failure is not (CheckFailedException or OutOfMemoryException))
        {
            throw new CheckFailedException($"{body} makes no claim: {failure.Message}", failure);
        }
    }

    static IEnumerable<Variable> Variables(Property property) =>
        new[] { property.Predicate, property.Temporal?.P, property.Temporal?.Q }
            .OfType<Ir.Expr>()
            .SelectMany(expr => expr.Nodes())
            .Select(expr => expr.Variable)
            .OfType<Variable>()
            .Where(variable => variable.Asks is null);

    [GeneratedRegex(@"^\(?\s*(?<parameter>\w+)\s*\)?\s*=>\s*(?<body>.*)$")]
    private static partial Regex Lambda();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
