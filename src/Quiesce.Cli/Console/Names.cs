using System.Text.RegularExpressions;
using Quiesce.Ir.Parsing;

namespace Quiesce.Cli.Console;

/// <summary>
/// Finds the name that a shorter one stands for: the name in another case, its last part, or the beginning of the name
/// or of its last part, if no other name has it (<c>close</c> for <c>btrfs/close-ctree</c>). Anything else that comes
/// near is offered and not taken.
/// </summary>
static partial class Names
{
    // So many names fit into a sentence.
    const int ListedMax = 20;

    /// <summary>The one name that is meant.</summary>
    /// <param name="kind">What it names: "protocol".</param>
    /// <param name="of">What it belongs to, behind the name: " of btrfs/close-ctree"; may be empty.</param>
    /// <exception cref="UserException">None is meant, or several may be; the sentence says which come near.</exception>
    public static string Resolve(string kind, string given, IReadOnlyCollection<string> names, string of = "")
    {
        Func<string, bool>[] waysToMean =
        [
            name => name == given,
            name => name.Equals(given, StringComparison.OrdinalIgnoreCase),
            name => LastPart(name).Equals(given, StringComparison.OrdinalIgnoreCase),
            name => Begins(name, given) || Begins(LastPart(name), given),
        ];
        if (given.Length > 0)
            foreach (var isMeant in waysToMean)
            {
                List<string> meant = [.. names.Where(isMeant).Distinct()];
                if (meant.Count == 1)
                    return meant[0];
                if (meant.Count > 1)
                    throw UserException.Usage(
                        $"The {kind} '{given}'{of} is ambiguous: it may be {Sentences.Either(meant)}.");
            }
        throw Unknown(kind, given, names, of);
    }

    /// <summary>The name itself, for what must not be mistaken for another.</summary>
    /// <exception cref="UserException">There is none; the sentence says which come near.</exception>
    public static string Exact(string kind, string given, IReadOnlyCollection<string> names, string of = "") =>
        names.Contains(given) ? given : throw Unknown(kind, given, names, of);

    static UserException Unknown(string kind, string given, IReadOnlyCollection<string> names, string of) =>
        UserException.Usage($"There is no {kind} '{given}'{of}{Instead(given, names)}");

    /// <summary>
    /// What somebody who mistyped a name, or gave some of its words, may have meant, nearest first; its last part alone
    /// may have been meant.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string given, IReadOnlyCollection<string> names)
    {
        var beginning = names.Where(name => given.Length > 2 && Begins(name, given)).Order(StringComparer.Ordinal);
        var whole = NearestNames.To(given, names);
        var parts = NearestNames.To(given, names.Select(LastPart));
        var ofParts = parts.SelectMany(part => names.Where(name => LastPart(name) == part));
        var ofWords = names.Where(name => given.Length > 2 && HasWords(name, given)).Order(StringComparer.Ordinal);
        return [.. beginning.Concat(whole).Concat(ofParts).Concat(ofWords).Distinct().Take(3)];
    }

    static string Instead(string given, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
            return "; there are none.";
        var nearest = Nearest(given, names);
        if (nearest.Count > 0)
            return $"; did you mean {Sentences.Either(nearest)}?";
        var verb = names.Count == 1 ? "is" : "are";
        return names.Count <= ListedMax ? $"; there {verb} {Sentences.All([.. names])}."
            : "; 'quiesce list --long' shows them.";
    }

    static string LastPart(string name) => name[(name.LastIndexOfAny(['/', '.']) + 1)..];

    static bool Begins(string name, string given) => name.StartsWith(given, StringComparison.OrdinalIgnoreCase);

    static bool HasWords(string name, string given)
    {
        var words = new Queue<string>(Words(name));
        var wanted = Words(given).ToList();
        foreach (var want in wanted)
        {
            while (words.TryPeek(out var word) && !Begins(word, want))
                words.Dequeue();
            if (!words.TryDequeue(out _))
                return false;
        }
        return wanted.Count > 0;
    }

    static IEnumerable<string> Words(string name) => Word().Matches(name).Select(match => match.Value);

    // Lower case and digits with the capitals before them: No-Wake-After-Free, btrfs/close-ctree.
    [GeneratedRegex(@"[A-Z]*[a-z0-9]+|[A-Z]+")]
    private static partial Regex Word();
}
