namespace Quiesce.Ir.Parsing;

enum TokenKind
{
    Name,
    Number,
    /// <summary>A string; its double quotes are not part of its text.</summary>
    String,
    /// <summary>An operator or a keyword, in the spelling of TLA+ whatever was typed.</summary>
    Symbol,
    End,
}

/// <summary>A token of an expression and its position in what was typed.</summary>
readonly record struct Token(TokenKind Kind, string Text, int Start, int End)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}
