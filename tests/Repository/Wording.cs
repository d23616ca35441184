using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Quiesce.Tests.Repository;

/// <summary>One word per thing: the table of STYLE.md, in names, comments, output and pages.</summary>
public partial class Wording
{
    // A name is its words: DeadEnd, dead_end and DEAD_END are all "dead end".
    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")]
    private static partial Regex Word();

    // use | for | not
    [GeneratedRegex(@"^\| (?<use>[^|]+) \| (?<for>[^|]+) \| (?<not>`[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Term();

    static readonly ImmutableArray<(string Use, string Not)> Table =
    [
        .. Row().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "STYLE.md")))
            .Select(row => (row.Groups["use"].Value, row.Groups["not"].Value)),
    ];

    public static TheoryData<string> Words() => [.. Terms(row => row.Use)];

    public static TheoryData<string> OtherWords() => [.. Terms(row => row.Not)];

    static IEnumerable<string> Terms(Func<(string Use, string Not), string> column) => Table
        .SelectMany(row => Term().Matches(column(row)))
        .Select(term => term.Groups[1].Value);

    // Each line as its words, with a blank around each.
    static readonly Lazy<ImmutableArray<(string Place, string Text)>> Lines = new(() =>
    [
        .. from file in Checkout.CSharp().Concat(Checkout.Pages())
           where !file.Path.StartsWith("tests", StringComparison.Ordinal)
           from line in file.Text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
           select ($"{file.Path}:{line.Number}", $" {InWords(line.Text)} "),
    ]);

    static string InWords(string text) =>
        string.Join(' ', Word().Matches(text).Select(word => word.Value)).ToLowerInvariant();

    [Theory]
    [MemberData(nameof(Words))]
    public void That_is_chosen_is_used(string term) =>
        Assert.Contains(Lines.Value, line => line.Text.Contains($" {InWords(term)}"));

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void That_is_not_chosen_is_not_used(string term) => Assert.Empty(
        from line in Lines.Value
        where line.Text.Contains($" {InWords(term)} ") || line.Text.Contains($" {InWords(term)}s ")
        select line.Place);

    // Two words at least, so that it can be nothing but a name of ours or of a file.
    [GeneratedRegex("`([A-Z][a-z]+[A-Z][A-Za-z]+)`")]
    private static partial Regex Name();

    [Theory]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    public void That_names_a_type_names_one_that_is_there(string page)
    {
        var sources = string.Join('\n', Checkout.CSharp().Select(source => source.Text));
        Assert.Empty(
            from name in Name().Matches(File.ReadAllText(Path.Combine(Checkout.Root, page)))
            where !Regex.IsMatch(sources, $@"\b{name.Groups[1].Value}\b")
            select name.Value);
    }
}
