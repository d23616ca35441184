using System.Collections.Immutable;

namespace Quiesce.Sources.C;

/// <summary>What a body calls by name, macros too.</summary>
static class CCalls
{
    static readonly HashSet<string> NoCalls =
    [
        "if", "while", "for", "switch", "return", "sizeof", "typeof", "__typeof__", "do", "else", "case", "alignof",
        "_Alignof", "asm", "__asm__", "volatile", "__volatile__", "__attribute__", "defined", "goto",
    ];

    public static ImmutableArray<string> In(List<CToken> body) =>
    [
        .. body.Zip(body.Skip(1))
            .Where(pair => pair.First.Kind == CTokenKind.Word && pair.Second.Is("(")
                && !NoCalls.Contains(pair.First.Text))
            .Select(pair => pair.First.Text),
    ];
}
