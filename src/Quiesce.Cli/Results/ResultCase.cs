using Quiesce.Ir;

namespace Quiesce.Cli.Results;

/// <summary>What became of one question, for programs that collect results: a property of a variant, mostly.</summary>
/// <param name="Suite">The protocol.</param>
/// <param name="Variant">The variant and its bounds.</param>
/// <param name="Name">The property, or what else was asked.</param>
/// <param name="Message">What is to be said of it, a sentence.</param>
/// <param name="Location">Where it is declared; null if nowhere.</param>
/// <param name="Trace">What shows it; null if nothing does.</param>
/// <param name="Seconds">What the search of the variant took.</param>
sealed record ResultCase(
    string Suite,
    string Variant,
    string Name,
    ResultKind Kind,
    string Message,
    SourceLocation? Location,
    Trace? Trace,
    double Seconds)
{
    /// <summary>The variant and the property: <c>None workers=2: NoIputLost</c>.</summary>
    public string Title => Variant.Length > 0 ? $"{Variant}: {Name}" : Name;
}
