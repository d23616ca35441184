namespace Quiesce.Cli.Console;

/// <summary>Small pieces of English.</summary>
static class Sentences
{
    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public static string Either(IReadOnlyList<string> names) => Joined(names, "or");

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string All(IReadOnlyList<string> names) => Joined(names, "and");

    /// <summary><c>1 line</c>, <c>2,000 lines</c>.</summary>
    public static string Count(long count, string noun, string? plural = null) =>
        count == 1 ? $"1 {noun}" : $"{count:N0} {plural ?? noun + "s"}";

    static string Joined(IReadOnlyList<string> names, string word) => names.Count <= 1
        ? string.Concat(names)
        : $"{string.Join(", ", names.SkipLast(1))} {word} {names[^1]}";
}
