using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Quiesce.Language;

/// <summary>
/// Names for lemmas that say what they claim: taskFreed.Implies(Umount.Done) is TaskFreedImpliesUmountDone. Of a longer
/// one some premise and some conclusion are said, so that two lemmas with much in common differ.
/// </summary>
static partial class LemmaName
{
    const int LengthMax = 50, ShortLengthMax = 64;

    /// <summary>A name that is not taken yet; it is afterwards.</summary>
    /// <param name="text">The formula as C#, without the types of enums.</param>
    public static string Of(string text, HashSet<string> taken)
    {
        text = ByName().Replace(text, "$1(");
        if (text is "true" or "false")
            return Unique(text == "true" ? "AlwaysTrue" : "NeverTrue", taken);
        var whole = Said(text);
        if (whole.Length <= LengthMax && taken.Add(whole))
            return whole;
        var shortened = Short(text).Where(name => name.Length <= ShortLengthMax).ToList();
        return shortened.Find(taken.Add)
            ?? Unique(shortened.FirstOrDefault() ?? new string([.. Short(text).First().Take(ShortLengthMax)]), taken);
    }

    // The names that say a part: of several conjuncts one, of the rest a premise and a claim.
    static IEnumerable<string> Short(string text)
    {
        if (CSharpLayout.Pieces(text, " | ").Count == 1 && CSharpLayout.Pieces(text, " & ") is { Count: > 1 } all)
            return all.Select(part => part.StartsWith(" & ", StringComparison.Ordinal) ? part[3..] : part)
                .SelectMany(Short)
                .Select(name => $"{name}AndMore");
        var parts = Conclusion().Split(text, 2);
        var premises = parts.Length == 2 ? Atoms(parts[0]) : [];
        var claims = Atoms(parts[^1]).DefaultIfEmpty("Claim").ToList();
        return
            from claim in claims
            from premise in premises.DefaultIfEmpty("")
            select Short(premise, premises.Count, claim, claims.Count);
    }

    // UmountDoneAndMoreImpliesCleanerDoneOrMore
    static string Short(string premise, int premises, string claim, int claims) =>
        (premise.Length == 0 ? "" : premise + (premises > 1 ? "AndMore" : "") + "Implies")
        + claim + (claims > 1 ? "OrMore" : "");

    /// <summary>The name, or the first of it with a number behind it that is not taken.</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{name}{number}";
        return unique;
    }

    // What is joined, each as a name; of a path of positions the last one.
    static List<string> Atoms(string text) =>
        [.. Joints().Split(text).Select(atom => Said(Paths().Replace(atom, "\""))).Where(name => name.Length > 0)];

    static string Said(string text)
    {
        var name = new StringBuilder();
        foreach (Match match in Words().Matches(CSharp.WithoutForgiving(text)))
            name.Append(match.Value switch
            {
                "|" => "Or",
                "&" => "And",
                "!" => "Not",
                "==" => "Is",
                "!=" => "IsNot",
                "<=" => "AtMost",
                ">=" => "AtLeast",
                "<" => "Below",
                ">" => "Above",
                "+" => "Plus",
                "-" => "Minus",
                "*" => "Times",
                "/" => "By",
                "%" => "Modulo",
                var other when char.IsLetterOrDigit(other[0]) || other[0] == '_' => Capital(other),
                _ => "",
            });
        // A name begins with a letter.
        return name.Length > 0 && char.IsLetter(name[0]) ? name.ToString() : name.Length > 0 ? $"With{name}" : "";
    }

    /// <summary>The word with a capital in front.</summary>
    public static string Capital(string word) =>
        word.Length == 0 ? "" : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    [GeneratedRegex(@"\w+|[=!<>]=|[^\s\w]")]
    private static partial Regex Words();

    // VariableNamed<bool>("mutex.made") is mutex.made, and the type of If<int>(...) says nothing.
    [GeneratedRegex(@"\b(?:VariableNamed|VariableIs|ProcessNamed|(If))(?:<[^>]*>)?\(")]
    private static partial Regex ByName();

    [GeneratedRegex(@"\.Implies\(")]
    private static partial Regex Conclusion();

    [GeneratedRegex(@" [|&] |\.Implies\(")]
    private static partial Regex Joints();

    [GeneratedRegex(@"(?<=\.At\()""[^""]*\.")]
    private static partial Regex Paths();
}
