namespace Quiesce.Ir.Parsing;

/// <summary>An expression cannot be read, or makes no sense over its system: one sentence and the place.</summary>
/// <param name="sentence">In the names of the spec.</param>
/// <param name="text">The whole text that was typed.</param>
/// <param name="start">The start of the error in it, from 0; its length if something is missing at the end.</param>
/// <param name="length">The number of characters in error.</param>
public sealed class ExpressionException(string sentence, string text, int start, int length) : Exception(sentence)
{
    public string Text { get; } = text;

    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>The line as it was typed, and under it a caret for each character that could not be read.</summary>
    public string Render()
    {
        // Line ends and tabs would shift the carets.
        var line = string.Concat(Text.Select(c => char.IsWhiteSpace(c) ? ' ' : c));
        return $"{line}\n{new string(' ', Start)}{new string('^', Math.Max(1, Length))}";
    }
}
