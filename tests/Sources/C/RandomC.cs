using System.Text;

namespace Quiesce.Tests.Sources.C;

/// <summary>Functions of C made at random: lines of tokens that mean nothing, with balanced brackets.</summary>
sealed class RandomC(ulong seed)
{
    static readonly string[] Words = ["a", "b1", "__c", "struct", "if", "return", "while", "L", "u8", "sizeof"];
    static readonly string[] Numbers = ["0", "1", "0x1fUL", "1.5e3", "'x'", "'\\''", "'\\\\'", "'{'"];
    static readonly string[] Texts = ["\"\"", "\"a\"", "\"\\\"\"", "\"/* no comment */\"", "\"// }\"", "\"\\\\\"", "L\"w\""];
    static readonly string[] Marks =
        ["+", "++", "-", "--", "->", ".", "...", ",", ";", "=", "==", "<<=", "&&", "&", "!", "?", ":", "*", "/", "%=", "|"];
    static readonly string[] Directives = ["#ifdef A", "#if B", "#pragma once", "#define X 1 + 2", "#undef X"];

    readonly System.Random random = new((int)seed);

    /// <summary>A function as lines of tokens; a directive is a line alone.</summary>
    public List<List<string>> Function(string name)
    {
        var lines = new List<List<string>> { new() { "static", "int", name, "(", "void", ")" }, new() { "{" } };
        Lines(lines, depth: 0);
        lines.Add(["}"]);
        return lines;
    }

    void Lines(List<List<string>> lines, int depth)
    {
        for (var k = random.Next(1, 5); k > 0; k--)
            switch (random.Next(depth < 3 ? 6 : 3))
            {
                case 0:
                    var directive = Pick(Directives);
                    lines.Add(directive.Split(' ').ToList());
                    if (directive.StartsWith("#if"))
                    {
                        Lines(lines, depth + 1);
                        lines.Add(["#endif"]);
                    }
                    break;
                case 5:
                    lines.Add(["{"]);
                    Lines(lines, depth + 1);
                    lines.Add(["}"]);
                    break;
                default:
                    lines.Add([.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Token())]);
                    break;
            }
    }

    public string Token() => random.Next(4) switch
    {
        0 => Pick(Words),
        1 => Pick(Numbers),
        2 => Pick(Texts),
        _ => Pick(Marks),
    };

    public int Next(int max) => random.Next(max);

    T Pick<T>(T[] from) => from[random.Next(from.Length)];

    /// <summary>The text of lines, with other white space and other comments each time.</summary>
    public string Text(IEnumerable<List<string>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var isDirective = line[0].StartsWith('#');
            text.Append(Between(isDirective, mayBeEmpty: true));
            // A / in front of a comment would be another comment.
            for (var k = 0; k < line.Count; k++)
                text.Append(line[k]).Append(line[k] == "/" ? " " : "")
                    .Append(k + 1 < line.Count ? Between(isDirective) : "");
            text.Append(isDirective ? Pick(["\n", " \n", " // end\n", "/* end */\n", "\r\n"])
                : Pick(["\n", " // end {\n", "\n\n", "\r\n", " /* a\n } */\n"]));
        }
        return text.ToString();
    }

    // A directive ends with its line, and begins one.
    string Between(bool isDirective, bool mayBeEmpty = false)
    {
        string[] inLine = [" ", "\t", "  ", " /* } */ ", "/**/", " \\\n ", "/* \" */"];
        string[] anywhere = [.. inLine, "\n", "\r\n\t", "/* a\n * b' */", " // {\n", "\f", " // \\\n }\n"];
        return mayBeEmpty && random.Next(2) == 0 ? "" : Pick(isDirective ? inLine : anywhere);
    }
}
