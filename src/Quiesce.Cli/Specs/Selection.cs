using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Parsing;
using Quiesce.Ir.Passes;
using Quiesce.Language;

namespace Quiesce.Cli.Specs;

/// <summary>What the names on a command line stand for.</summary>
static class Selection
{
    /// <summary>
    /// The protocol of a possibly shortened name; the only one if no name is given. Mistakes in other protocols are
    /// not reported.
    /// </summary>
    /// <exception cref="ModelException">The protocol cannot be built.</exception>
    public static ProtocolType Protocol(Spec spec, string? given)
    {
        string[] names =
            [.. spec.Protocols.Select(protocol => protocol.Name), .. spec.Broken.Select(broken => broken.Name)];
        if (given is null && names.Length > 1)
            throw UserException.Usage($"Which protocol? There is {Sentences.Either(names)}.");
        var name = given is null ? names[0] : Names.Resolve("protocol", given, names);
        return spec.Broken.FirstOrDefault(broken => broken.Name == name) is { } chosen
            ? throw chosen.Mistake
            : spec.Protocols.Single(protocol => protocol.Name == name);
    }

    /// <summary>The variants of possibly shortened names; all of them if none is given, "" for the only one.</summary>
    public static ImmutableArray<string> Variants(ProtocolType protocol, IReadOnlyCollection<string> given)
    {
        if (given.Count > 0 && protocol.Variants.IsEmpty)
            throw UserException.Usage($"{protocol.Name} has no variants: leave out --variant.");
        if (protocol.Variants.IsEmpty)
            return [""];
        ImmutableArray<string> names = [.. protocol.Variants.Select(variant => variant.Name)];
        var chosen = given.Select(name => Names.Resolve("variant", name, names, $" of {protocol.Name}")).ToHashSet();
        return given.Count == 0 ? names : [.. names.Where(chosen.Contains)];
    }

    /// <summary>The bounds from <c>NAME=VALUE</c> settings.</summary>
    public static ImmutableDictionary<string, string> Bounds(ProtocolType protocol, IEnumerable<string> settings)
    {
        var bounds = ImmutableDictionary.CreateBuilder<string, string>();
        string[] names = [.. protocol.Bounds.Select(bound => bound.Name)];
        foreach (var setting in settings)
        {
            var equals = setting.IndexOf('=');
            if (equals <= 0)
                throw UserException.Usage($"'{setting}' sets nothing; write --set BOUND=VALUE.");
            var given = setting[..equals].Trim();
            var name = StoreBuffers.IsBound(given)
                ? given
                : Names.Exact("bound", given, names, $" of {protocol.Name}");
            if (!bounds.TryAdd(name, setting[(equals + 1)..].Trim()))
                throw UserException.Usage($"{name} is set twice.");
        }
        return bounds.ToImmutable();
    }

    /// <summary>The system of a variant.</summary>
    /// <param name="invariants">More properties to try, each <c>Name: expression</c>.</param>
    /// <param name="limits">Of time and memory for the spec's own code; null for none.</param>
    /// <exception cref="UserException">A bound has a value that does not fit.</exception>
    /// <exception cref="ExpressionException">An invariant cannot be read.</exception>
    /// <exception cref="ModelException">The spec has a mistake.</exception>
    public static TransitionSystem Build(
        ProtocolType protocol,
        string variant,
        IReadOnlyDictionary<string, string> bounds,
        IReadOnlyCollection<string> invariants,
        SearchOptions? limits = null)
    {
        TransitionSystem system;
        try
        {
            var name = variant.Length == 0 ? protocol.Name : $"{protocol.Name} {variant}";
            system = Building.Run(name, limits, () => protocol.Build(variant, bounds));
        }
        catch (ArgumentException wrong)
        {
            throw UserException.Usage(wrong.Message);
        }
        foreach (var text in invariants.Reverse())
            system = system.With(ExpressionParser.ParseProperty(system, text));
        return system;
    }

    /// <summary>The systems of some variants, all with the same bounds and invariants.</summary>
    /// <inheritdoc cref="Build(ProtocolType, string, IReadOnlyDictionary{string, string}, IReadOnlyCollection{string},
    /// SearchOptions)" path="/exception"/>
    public static ImmutableArray<TransitionSystem> Build(
        ProtocolType protocol,
        IEnumerable<string> variants,
        IReadOnlyDictionary<string, string> bounds,
        IReadOnlyCollection<string> invariants,
        SearchOptions? limits = null) => [.. variants.Select(variant =>
        {
            try
            {
                return Build(protocol, variant, bounds, invariants, limits);
            }
            catch (ModelException wrong) when (FitsWithout(bounds.Count, protocol, variant, limits))
            {
                var given = string.Join(' ', bounds.Select(bound => $"{bound.Key}={bound.Value}"));
                throw UserException.Usage($"{given} does not fit the spec: {Paths.Shown(wrong)}");
            }
        })];

    /// <summary>The same of those variants that can be built; what is wrong with the others is told.</summary>
    /// <exception cref="ModelException">None can be built.</exception>
    /// <inheritdoc cref="Build(ProtocolType, string, IReadOnlyDictionary{string, string}, IReadOnlyCollection{string},
    /// SearchOptions)" path="/exception[position() &lt; 3]"/>
    public static ImmutableArray<TransitionSystem> BuildThatCanBe(
        ProtocolType protocol,
        IReadOnlyCollection<string> variants,
        IReadOnlyDictionary<string, string> bounds,
        IReadOnlyCollection<string> invariants,
        SearchOptions limits,
        Terminal terminal)
    {
        var systems = ImmutableArray.CreateBuilder<TransitionSystem>();
        var mistakes = new List<(string Variant, ModelException Mistake)>();
        foreach (var variant in variants)
            try
            {
                systems.AddRange(Build(protocol, [variant], bounds, invariants, limits));
            }
            catch (ModelException mistake)
            {
                mistakes.Add((variant, mistake));
            }
        if (systems.Count == 0 && mistakes.Count > 0)
            throw mistakes[0].Mistake;
        foreach (var same in mistakes.GroupBy(pair => Paths.Shown(pair.Mistake)))
            terminal.Complain($"{same.Key} Left out: {Sentences.All([.. same.Select(pair => pair.Variant)])}.");
        return systems.ToImmutable();
    }

    /// <summary>Whether it is the given bounds that are wrong, and not the spec.</summary>
    /// <param name="given">How many bounds are.</param>
    /// <param name="limits">Of time and memory for the spec's own code; null for none.</param>
    public static bool FitsWithout(int given, ProtocolType protocol, string variant, SearchOptions? limits = null)
    {
        if (given == 0)
            return false;
        try
        {
            Building.Run(protocol.Name, limits, () => protocol.Build(variant));
            return true;
        }
        catch (Exception wrong) when (wrong is ModelException or ArgumentException or UserException)
        {
            return false;
        }
    }

    /// <summary>
    /// The properties of possibly shortened names, among those that some of the systems have; <c>NobodyStarves</c> is
    /// all of <c>NobodyStarves[0]</c>, <c>NobodyStarves[1]</c> and so on.
    /// </summary>
    public static ImmutableHashSet<string> Properties(
        IReadOnlyCollection<TransitionSystem> systems,
        IEnumerable<string> given)
    {
        string[] names =
            [.. systems.SelectMany(system => system.Properties).Select(property => property.Name).Distinct()];
        string[] families = [.. names.Select(Family).Distinct()];
        var of = $" of {systems.First().Name}";
        IEnumerable<string> Meant(string name)
        {
            if (name.Contains('['))
                return [Names.Resolve("property", name, names, of)];
            var family = Names.Resolve("property", name, families, of);
            return names.Where(known => Family(known) == family);
        }
        return [.. given.SelectMany(Meant)];
    }

    static string Family(string property) => property.Split('[')[0];
}
