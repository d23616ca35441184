using System.Collections.Immutable;

namespace Quiesce.Sources.C;

enum CTokenKind
{
    Word,
    Number,
    Text,
    Mark,
    Directive,
}

/// <summary>A token of C, or a whole line of the preprocessor.</summary>
/// <param name="Line">From 1 on.</param>
/// <param name="IsFlushLeft">It stands in the first column.</param>
/// <param name="IsSpaced">White space or a comment stands in front of it.</param>
readonly record struct CToken(CTokenKind Kind, string Text, int Line, bool IsFlushLeft, bool IsSpaced)
{
    /// <summary>Of a directive, the tokens behind its name.</summary>
    public ImmutableArray<CToken> Inner { get; init; } = [];

    /// <summary>Of a directive, its name, <c>ifdef</c>; else empty.</summary>
    public string Directive { get; init; } = "";

    /// <summary>The last line that it is on.</summary>
    public int LastLine => Kind == CTokenKind.Directive && Inner.Length > 0 ? Inner[^1].Line : Line;

    public bool Is(string text) => Kind == CTokenKind.Mark && Text == text;
}
