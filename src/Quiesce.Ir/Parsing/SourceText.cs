namespace Quiesce.Ir.Parsing;

/// <summary>The text that was typed, for error messages.</summary>
sealed class SourceText(string text)
{
    /// <summary>A part as it was typed.</summary>
    public string Of(Syntax syntax) => text[syntax.Start..syntax.End];

    /// <inheritdoc cref="Of(Syntax)"/>
    public string Of(Token token) => text[token.Start..token.End];

    /// <summary>A part as it was typed, in quotes.</summary>
    public string Quoted(Syntax syntax) => $"'{Of(syntax)}'";

    public ExpressionException Fail(string sentence, Syntax at) =>
        new(sentence, text, at.Start, at.End - at.Start);

    public ExpressionException Fail(string sentence, Token at) =>
        new(sentence, text, at.Start, at.End - at.Start);

    /// <summary>The kind of a domain's values: <c>an integer</c>, <c>a Phase</c>.</summary>
    public static string Kind(Domain domain) => domain.Sort switch
    {
        Sort.Bool => "a boolean",
        Sort.Int => "an integer",
        Sort.Enum => $"{("AEIOU".Contains(domain.Name[0]) ? "an" : "a")} {domain}",
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };
}
