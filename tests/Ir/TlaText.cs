using System.Text.RegularExpressions;
using Quiesce.Ir.Formats.Tla;

namespace Quiesce.Tests.Ir;

/// <summary>What can be said of a TLA+ module without a TLA+ parser.</summary>
static partial class TlaText
{
    static readonly HashSet<string> Known =
    [
        "MODULE", "EXTENDS", "Integers", "VARIABLE", "VARIABLES", "UNCHANGED", "EXCEPT", "IF", "THEN", "ELSE", "TRUE",
        "FALSE", "BOOLEAN", "ENABLED",
    ];

    /// <summary>
    /// Every identifier is declared exactly once and before its use, brackets are balanced, and the configuration
    /// names operators of the module.
    /// </summary>
    public static void Check(TlaModule module)
    {
        var text = Comment().Replace(Text().Replace(module.Text, "\"\""), "");
        Balanced(text);
        Assert.StartsWith("----", text);
        Assert.EndsWith("====\n", text);
        Assert.Contains($" MODULE {module.Name} ", text);
        var variables = Regex.Match(text, @"^VARIABLES?\n((?: +\w+,? *\n)+)", RegexOptions.Multiline).Groups[1].Value;
        var bound = Bound().Matches(text).Select(match => match.Groups[1].Value).ToHashSet();
        var declared = new HashSet<string>(Known) { module.Name };
        void Declare(string name) => Assert.True(declared.Add(name), $"{name} is declared twice.");
        foreach (Match name in Identifier().Matches(variables))
            Declare(name.Value);
        foreach (var line in text[(text.IndexOf(variables, StringComparison.Ordinal) + variables.Length)..].Split('\n'))
        {
            if (Definition().Match(line) is { Success: true } definition)
                Declare(definition.Groups[1].Value);
            foreach (var name in Identifier().Matches(line).Select(match => Subscript().Replace(match.Value, "")))
                Assert.True(
                    name.Length == 0 || bound.Contains(name) || declared.Contains(name),
                    $"{name} is not declared before: {line}");
        }
        var configuration = Comment().Replace(module.Configuration, "");
        foreach (var name in Identifier().Matches(configuration).Select(match => match.Value))
            Assert.True(
                name is "SPECIFICATION" or "INVARIANTS" or "PROPERTIES" or "CHECK_DEADLOCK" || declared.Contains(name),
                $"The configuration names {name}, which the module does not define.");
    }

    static void Balanced(string text)
    {
        var open = new Stack<string>();
        foreach (var bracket in Bracket().Matches(text).Select(match => match.Value))
        {
            var opening = bracket switch { ")" => "(", "]" => "[", "}" => "{", ">>" => "<<", _ => null };
            if (opening is null)
                open.Push(bracket);
            else
                Assert.True(open.TryPop(out var last) && last == opening, $"{bracket} closes nothing.");
        }
        Assert.Empty(open);
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Text();

    [GeneratedRegex(@"\\\*.*")]
    private static partial Regex Comment();

    // A letter or an underscore somewhere; not the name of an operator like \in.
    [GeneratedRegex(@"(?<![\\\w])\w*[A-Za-z_]\w*")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^(\w+) ==")]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<=[\[{])(\w+) \\in")]
    private static partial Regex Bound();

    // [Next]_vars and WF_vars name the tuple.
    [GeneratedRegex(@"^(?:WF|SF)?_")]
    private static partial Regex Subscript();

    [GeneratedRegex(@"<<|>>|[()\[\]{}]")]
    private static partial Regex Bracket();
}
