using System.Collections.Immutable;

namespace Quiesce.Sources.C;

/// <summary>
/// Finds the functions of a file by its braces. Of alternatives (<c>#if</c>, <c>#else</c>) one is followed to the end,
/// that of <see cref="CConditions"/>; each other begins where the first one began, is looked through for functions of
/// its own, and left. So branches need not balance, as long as each configuration does. All the same they are all part
/// of the text of the function that they stand in.
/// </summary>
/// <param name="tokens">The file.</param>
/// <param name="isFlushLeftTrusted">A closing brace in the first column ends a function, whatever is open.</param>
sealed class CScan(List<CToken> tokens, bool isFlushLeftTrusted)
{
    // What is open: a function, if it has names, whose text began at Start.
    sealed record Opened(int Start, CHead? Head, ImmutableArray<string> OtherNames);

    readonly record struct Standing(int Depth, int Parens, int Externs, int Head, Opened? Open);

    sealed class Alternatives(Standing before, bool isTaken, int index)
    {
        public Standing Before { get; } = before;
        public int Index { get; } = index;
        public bool IsTaken { get; set; } = isTaken;
        public Standing? Taken { get; set; }
        public List<string> Names { get; } = [];
    }

    readonly ImmutableArray<SourceFunction>.Builder found = ImmutableArray.CreateBuilder<SourceFunction>();
    readonly CConditions conditions = new();
    readonly Stack<Alternatives> open = new();
    // In how many alternatives that are left a token stands.
    readonly int[] level = new int[tokens.Count];
    Standing at;
    int left;

    public bool IsBalanced { get; private set; } = true;

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<SourceFunction> Functions => [.. found.OrderBy(function => function.Line)];

    public void Run()
    {
        for (var k = 0; k < tokens.Count; k++)
        {
            level[k] = left;
            if (tokens[k].Kind == CTokenKind.Directive)
                Directive(k);
            else if (tokens[k].Kind == CTokenKind.Mark)
                Mark(k);
        }
        IsBalanced &= at is { Depth: 0, Parens: 0 };
    }

    void Directive(int k)
    {
        var isHeadEmpty = at.Head == k;
        switch (tokens[k].Directive)
        {
            case "if" or "ifdef" or "ifndef":
                if (isHeadEmpty)
                    at = at with { Head = k + 1 };
                var isTaken = conditions.IsTrue(tokens[k]);
                open.Push(new Alternatives(at, isTaken, k));
                left += isTaken ? 0 : 1;
                return;
            case "else" or "elif" or "elifdef" or "elifndef" when open.TryPeek(out var group):
                EndBranch(group);
                var isFirst = group.Taken is null;
                group.IsTaken = isFirst && (tokens[k].Directive == "else" || conditions.IsTrue(tokens[k]));
                left += group.IsTaken ? 0 : 1;
                at = Restored(group.Before, group.Before.Head > group.Index, k);
                return;
            case "endif" when open.TryPop(out var group):
                EndBranch(group);
                at = group.Taken ?? group.Before;
                if (group.Names.Count > 0 && at.Open is { } function && function.Start > group.Index)
                    at = at with { Open = function with { OtherNames = [.. function.OtherNames, .. group.Names] } };
                at = Restored(at, at.Depth == 0 && IsNothingSince(at.Head, k), k);
                return;
            case "define":
                Macro(k);
                break;
        }
        if (at is { Depth: 0, Parens: 0 })
            at = at with { Head = k + 1 };
    }

    static Standing Restored(Standing standing, bool isHeadEmpty, int k) =>
        isHeadEmpty ? standing with { Head = k + 1 } : standing;

    bool IsNothingSince(int head, int k)
    {
        for (var j = head; j < k; j++)
            if (tokens[j].Kind != CTokenKind.Directive && level[j] <= left)
                return false;
        return true;
    }

    void EndBranch(Alternatives group)
    {
        if (group.IsTaken)
        {
            group.Taken = at;
            return;
        }
        left--;
        if (at.Open is { Head: { } head } function && function.Start > group.Index)
            group.Names.AddRange([head.Name, .. function.OtherNames]);
    }

    void Mark(int k)
    {
        switch (tokens[k].Text)
        {
            case "(" when at.Depth == 0:
                at = at with { Parens = at.Parens + 1 };
                break;
            case ")" when at is { Depth: 0, Parens: > 0 }:
                at = at with { Parens = at.Parens - 1 };
                break;
            case ";" when at is { Depth: 0, Parens: 0 }:
                at = at with { Head = k + 1 };
                break;
            case "{":
                Open(k);
                break;
            case "}":
                Close(k);
                break;
        }
    }

    void Open(int k)
    {
        if (at.Depth > 0)
            at = at with { Depth = at.Depth + 1 };
        else if (at.Parens == 0 || (isFlushLeftTrusted && tokens[k].IsFlushLeft))
        {
            // The head as the configuration has it.
            var (places, words) = (new List<int>(), new List<CToken>());
            for (var j = at.Head; j < k; j++)
                if (level[j] <= level[k] && tokens[j].Kind != CTokenKind.Directive)
                {
                    places.Add(j);
                    words.Add(tokens[j]);
                }
            if (words is [{ Text: "extern" }, { Kind: CTokenKind.Text }])
            {
                at = at with { Externs = at.Externs + 1, Head = k + 1 };
                return;
            }
            var head = CHead.Of(words);
            var start = head is null ? at.Head : places[head.Start];
            at = at with { Depth = 1, Parens = 0, Open = new(start, head, head?.OtherNames ?? []) };
        }
    }

    void Close(int k)
    {
        if (at is { Depth: 0, Parens: > 0 })
            return;
        if (at.Depth == 0)
        {
            IsBalanced &= at.Externs > 0;
            at = at with { Externs = Math.Max(at.Externs - 1, 0), Head = k + 1 };
            return;
        }
        var isEnd = at.Depth == 1 || (isFlushLeftTrusted && tokens[k].IsFlushLeft);
        at = at with { Depth = isEnd ? 0 : at.Depth - 1 };
        if (!isEnd)
            return;
        if (at.Open is { Head: { } head } function)
            Add(head.Name, function.OtherNames, function.Start, k);
        at = at with { Head = k + 1, Open = null };
    }

    void Add(string name, ImmutableArray<string> otherNames, int first, int last)
    {
        var text = tokens.GetRange(first, last - first + 1);
        var body = text.FindIndex(token => token.Is("{"));
        found.Add(new SourceFunction(name, text[0].Line, text[^1].LastLine)
        {
            OtherNames = [.. otherNames.Where(other => other != name).Distinct()],
            Tokens = [.. text.Select(token => token.Text)],
            Calls = CCalls.In(text[body..]),
        });
    }

    // #define name(...): a macro with parameters.
    void Macro(int k)
    {
        if (tokens[k].Inner is not [{ Kind: CTokenKind.Word } name, var paren, ..] || !paren.Is("(") || paren.IsSpaced)
            return;
        var end = tokens[k].Inner.ToList().FindIndex(token => token.Is(")"));
        found.Add(new SourceFunction(name.Text, tokens[k].Line, tokens[k].LastLine)
        {
            Tokens = ["#define", .. tokens[k].Inner.Select(token => token.Text)],
            Calls = end > 0 ? CCalls.In([.. tokens[k].Inner[(end + 1)..]]) : [],
        });
    }
}
