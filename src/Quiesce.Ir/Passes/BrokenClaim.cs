namespace Quiesce.Ir.Passes;

/// <summary>A step that contradicts what makes it, or another one, one step.</summary>
/// <param name="By">The lock, or what else it is; null of a section, which is one for everybody else.</param>
/// <param name="Step">The step that contradicts.</param>
/// <param name="Sentence">Why it does.</param>
public sealed record BrokenClaim(string? By, string Step, string Sentence, SourceLocation? Location)
{
    public override string ToString() => Sentence;
}
