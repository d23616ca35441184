namespace Quiesce.Ir.Passes;

/// <summary>A step that contradicts the claim why it, or another step, is atomic.</summary>
/// <param name="By">The lock, or other reason; null for a section, which is atomic for all other processes.</param>
/// <param name="Step">The step that contradicts the claim.</param>
/// <param name="Sentence">Why it contradicts the claim.</param>
public sealed record BrokenClaim(string? By, string Step, string Sentence, SourceLocation? Location)
{
    public override string ToString() => Sentence;
}
