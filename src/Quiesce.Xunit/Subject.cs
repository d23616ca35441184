using Quiesce.Ir;
using Quiesce.Ir.Formats;
using Quiesce.Ir.Parsing;
using Quiesce.Language;
using Quiesce.Random;

namespace Quiesce.Xunit;

/// <summary>What a test is about: an instance of a protocol, and its system.</summary>
/// <param name="Source">The instance as the test writes it.</param>
sealed record Subject<TProtocol>(TProtocol Protocol, TransitionSystem System, string Source)
    where TProtocol : Protocol
{
    // A formula that takes more than a few lines is no help on a command line.
    const int InvariantLengthMax = 300;

    /// <summary>Protocol, variant and bounds; where the instance has not kept them all, its source too.</summary>
    public string Title => string.Join("  ", Bounds.Prepend($"{System}"))
        + (System.Bounds.Length < Parameters ? $"  ({Source})" : "");

    IEnumerable<string> Bounds => System.Bounds.Select(bound => $"{bound.Name}={bound.Value}");

    // The first enum is the variant, and no bound.
    int Parameters => Protocol.GetType().GetConstructors()
        .Select(constructor => constructor.GetParameters())
        .Max(all => all.Length - (all.Any(parameter => parameter.ParameterType.IsEnum) ? 1 : 0));

    /// <summary>
    /// The command that shows the counterexample to a property: <c>quiesce trace</c> or, with a seed, the random runs
    /// that find it; a sentence if there is none.
    /// </summary>
    /// <param name="isOwn">The property is the test's, not the spec's.</param>
    public string CommandLine(Property property, bool isOwn, ulong? seed)
    {
        if (!Protocol.GetType().IsVisible)
            return $"No command shows this: {Protocol.GetType().Name} is not public.";
        if (Again() is not { } again)
            return $"No command shows this: {Protocol.GetType().Name} has not kept what it was made with.";
        var invariant = isOwn ? Typed(property) : null;
        if (isOwn && invariant is null)
            return $"No command shows this: {property} cannot be typed.";
        var words = new List<string> { seed is null ? "quiesce trace" : "quiesce run", System.Name };
        if (System.Variant.Length > 0)
            words.AddRange(["--variant", System.Variant]);
        foreach (var (name, value) in again.System.Bounds)
            if (again.Type.Bounds.All(bound => bound.Name != name || bound.Default != value))
                words.AddRange(["--set", $"{name}={value}"]);
        if (invariant is not null)
            words.AddRange(["--invariant", ShellWord.Quoted(invariant)]);
        words.AddRange(["--property", ShellWord.Quoted(property.Name)]);
        if (seed is not null)
            words.AddRange(["--seed", RandomSeed.Print(seed.Value)]);
        if (Place() is { } place)
            words.AddRange(["--spec", ShellWord.Quoted(place)]);
        return $"Next: {string.Join(' ', words)}";
    }

    // The tool makes an instance from what is known of this one: only if that gives the same system does it help.
    (ProtocolType Type, TransitionSystem System)? Again()
    {
        try
        {
            var type = ProtocolType.Of(Protocol.GetType());
            var bounds = System.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value);
            var again = type.Build(System.Variant, bounds);
            return SystemText.Of(again).SequenceEqual(SystemText.Of(System)) ? (type, again) : null;
        }
        catch (Exception failure) when (failure is ArgumentException or ModelException)
        {
            return null;
        }
    }

    // Only what reads back as the same formula is worth typing.
    string? Typed(Property property)
    {
        var formula = property.Temporal switch
        {
            null => $"{property.Predicate}",
            { Op: TemporalOp.Eventually } temporal => $"<>({temporal.P})",
            { Op: TemporalOp.AlwaysEventually } temporal => $"[]<>({temporal.P})",
            { Op: TemporalOp.EventuallyAlways } temporal => $"<>[]({temporal.P})",
            { Op: TemporalOp.Recurrence } temporal => $"[]<>({temporal.P}) => []<>({temporal.Q})",
            { Op: TemporalOp.LeadsTo } temporal => $"({temporal.P}) ~> ({temporal.Q})",
            _ => throw new ArgumentOutOfRangeException(nameof(property)),
        };
        var text = $"{property.Name}: {formula}";
        try
        {
            return text.Length <= InvariantLengthMax
                && SystemText.Text(ExpressionParser.ParseProperty(System, text)) == SystemText.Text(property)
                    ? text
                    : null;
        }
        catch (ExpressionException)
        {
            return null;
        }
    }

    // The tool has its own spec at hand. Any other is found by its project, or else by its assembly.
    string? Place()
    {
        var assembly = Protocol.GetType().Assembly;
        if (assembly.GetName().Name == "Quiesce.Spec")
            return null;
        var folder = Path.GetDirectoryName(SourceMap.Of(assembly).Location(Protocol.GetType())?.File);
        while (Directory.Exists(folder) && Directory.GetFiles(folder, "*.csproj").Length != 1)
            folder = Path.GetDirectoryName(folder);
        return Directory.Exists(folder) ? folder : assembly.Location;
    }
}
