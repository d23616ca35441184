using System.Collections.Immutable;

namespace Quiesce.Sources.C;

/// <summary>The head of a function: what stands in front of a brace that is in no other.</summary>
/// <param name="Name">Of the function.</param>
/// <param name="OtherNames">What a macro that defines it makes of the name.</param>
/// <param name="Start">Where the head begins, as an index of its tokens.</param>
sealed record CHead(string Name, ImmutableArray<string> OtherNames, int Start)
{
    static readonly HashSet<string> TypeWords =
    [
        "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool", "const", "volatile",
        "static", "extern", "inline", "register", "struct", "union", "enum", "typedef", "return", "if", "while", "for",
        "switch", "do", "else", "sizeof", "typeof", "__typeof__", "_Static_assert", "static_assert",
    ];

    // In front of a head or behind its parameters, with or without arguments.
    static readonly HashSet<string> Attributes = ["asm", "noinline", "alignas", "_Alignas"];

    /// <summary>The head of a function definition; null if it is none: of a struct, an initializer.</summary>
    public static CHead? Of(IReadOnlyList<CToken> tokens)
    {
        var (groups, isInitializer) = Groups(tokens);
        if (isInitializer)
            return null;
        for (var k = 0; k < groups.Count; k++)
        {
            var (open, close) = groups[k];
            var isTwice = k + 1 < groups.Count && groups[k + 1].Open == close + 1;
            var end = isTwice ? groups[k + 1].Close : close;
            if (!IsAttributes(tokens, end + 1, IsTyped(tokens, groups, k)))
                continue;
            var start = k == 0 || IsAttribute(tokens[Math.Max(groups[k - 1].Open - 1, 0)].Text)
                ? 0
                : groups[k - 1].Close + 1;
            if (isTwice)
                return OfTwo(tokens, open, close) is { } inner ? new(inner, [], start) : null;
            if (open == 0 || tokens[open - 1].Kind != CTokenKind.Word || TypeWords.Contains(tokens[open - 1].Text)
                || IsCompilerAttribute(tokens[open - 1].Text)
                || (open > 1 && tokens[open - 2].Text is "struct" or "union" or "enum"))
                continue;
            return Named(tokens, open, close, start, IsTyped(tokens, groups, k));
        }
        return null;
    }

    static (List<(int Open, int Close)> Groups, bool IsInitializer) Groups(IReadOnlyList<CToken> tokens)
    {
        var groups = new List<(int, int)>();
        var (depth, open) = (0, 0);
        for (var k = 0; k < tokens.Count; k++)
            if (tokens[k].Is("("))
                open = depth++ == 0 ? k : open;
            else if (tokens[k].Is(")"))
            {
                if (depth > 0 && --depth == 0)
                    groups.Add((open, k));
            }
            else if (depth == 0 && tokens[k].Is("="))
                return (groups, true);
        return (groups, false);
    }

    // The words between the group before, or the beginning, and the name: a type, or nothing.
    static bool IsTyped(IReadOnlyList<CToken> tokens, List<(int Open, int Close)> groups, int k)
    {
        var from = k == 0 ? 0 : groups[k - 1].Close + 1;
        for (var j = from; j < groups[k].Open - 1; j++)
            if (!(tokens[j].Text is "static" or "inline" or "extern" or "asmlinkage") && !IsAttribute(tokens[j].Text))
                return true;
        return false;
    }

    // Whether nothing but attributes stands from here on.
    static bool IsAttributes(IReadOnlyList<CToken> tokens, int from, bool isTyped)
    {
        var k = from;
        while (k < tokens.Count)
        {
            if (tokens[k].Kind != CTokenKind.Word
                || !(IsAttribute(tokens[k].Text) || (isTyped && IsShouted(tokens[k].Text))))
                return false;
            k++;
            if (k < tokens.Count && tokens[k].Is("("))
                for (var depth = 0; k < tokens.Count;)
                {
                    depth += tokens[k].Is("(") ? 1 : tokens[k].Is(")") ? -1 : 0;
                    k++;
                    if (depth == 0)
                        break;
                }
        }
        return true;
    }

    static bool IsAttribute(string word) =>
        word.StartsWith("__", StringComparison.Ordinal) || Attributes.Contains(word);

    static bool IsCompilerAttribute(string word) => word is "__attribute__" or "__attribute" or "asm" or "__asm__";

    static bool IsShouted(string word) =>
        word.Any(char.IsAsciiLetterUpper) && !word.Any(char.IsAsciiLetterLower);

    // int (*f(int a))(int), int (f)(int), int FNAME(f)(int): what the first of two groups names.
    static string? OfTwo(IReadOnlyList<CToken> tokens, int open, int close)
    {
        var words = Enumerable.Range(open + 1, close - open - 1).Where(k => tokens[k].Kind == CTokenKind.Word).ToList();
        var called = words.Where(k => k + 1 < close && tokens[k + 1].Is("(")).Take(1).ToList();
        return called.Count > 0 ? tokens[called[0]].Text : words.Count > 0 ? tokens[words[0]].Text : null;
    }

    static CHead? Named(IReadOnlyList<CToken> tokens, int open, int close, int start, bool isTyped)
    {
        var name = tokens[open - 1].Text;
        if (isTyped || !IsShouted(name))
            return new(name, [], start);
        // A macro that defines a function: its first argument, where that is a name.
        if (open + 1 >= close || tokens[open + 1].Kind != CTokenKind.Word
            || !(tokens[open + 2].Is(",") || open + 2 == close))
            return new(name, [], start);
        var defined = tokens[open + 1].Text;
        var kernelPrefix = name.StartsWith("COMPAT_SYSCALL_DEFINE", StringComparison.Ordinal) ? "compat_sys_"
            : name.StartsWith("SYSCALL_DEFINE", StringComparison.Ordinal) ? "sys_"
            : null;
        return new(
            defined,
            kernelPrefix is null
                ? []
                : [$"{kernelPrefix}{defined}", $"__do_{kernelPrefix}{defined}", $"__se_{kernelPrefix}{defined}"],
            start);
    }
}
