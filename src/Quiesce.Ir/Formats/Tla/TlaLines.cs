using System.Text;

namespace Quiesce.Ir.Formats.Tla;

/// <summary>The lines of a TLA+ module: definitions as bulleted lists, comments, everything within its width.</summary>
sealed class TlaLines
{
    /// <summary>The indentation of a definition that does not fit beside its name.</summary>
    public const int Indent = 4;

    /// <summary>The column of the items of a bulleted list, after their bullets.</summary>
    public const int Item = Indent + 3;

    readonly StringBuilder text = new();

    public void Add(string line = "") => text.Append(line).Append('\n');

    /// <summary>A line across the page: what follows is about something else.</summary>
    public void Rule()
    {
        Add();
        Add(new string('-', TlaExpr.Width - 2));
    }

    /// <summary>A comment of as many lines as its sentences need; none for the empty text.</summary>
    public void Comment(string sentences)
    {
        const string start = "\\* ";
        foreach (var line in TextWrap.Words(sentences, TlaExpr.Width - start.Length))
            Add(start + line);
    }

    /// <summary><c>name == value</c>, the value on the same line if it fits.</summary>
    /// <param name="wrapped">The value, broken into lines that begin at a column.</param>
    public void Formula(string name, string value, Func<int, string> wrapped, string comment)
    {
        Add();
        Comment(comment);
        var line = $"{name} == {value}";
        Add(line.Length <= TlaExpr.Width ? line : $"{name} ==\n{new string(' ', Indent)}{wrapped(Indent)}");
    }

    /// <summary><c>name ==</c> and a bulleted list, or its only item, or TRUE where there is none.</summary>
    /// <param name="items">Items of several lines must be laid out for the column <see cref="Item"/>.</param>
    public void Definition(string name, IEnumerable<string> items, string junction = "/\\", string comment = "")
    {
        Add();
        Comment(comment);
        var list = items.DefaultIfEmpty("TRUE").ToList();
        var line = $"{name} == {list[0]}";
        var indent = new string(' ', Indent);
        if (list.Count > 1 || list[0].Contains('\n'))
            Add($"{name} ==\n" + string.Join("\n", list.Select(item => $"{indent}{junction} {item}")));
        else
            Add(line.Length <= TlaExpr.Width ? line : $"{name} ==\n{indent}{list[0]}");
    }

    /// <summary>Items with commas between them and brackets around, on lines that begin at a column.</summary>
    public static string Listed(string open, IEnumerable<string> items, string close, int column)
    {
        column += open.Length;
        var lines = TextWrap.Items([.. items], TlaExpr.Width - column - close.Length);
        return open + string.Join("\n" + new string(' ', column), lines) + close;
    }

    /// <summary>Whether a text that begins at a column stays within the width. Its later lines are indented.</summary>
    public static bool Fits(string text, int column)
    {
        var lines = text.Split('\n');
        return column + lines[0].Length <= TlaExpr.Width && lines.Skip(1).All(line => line.Length <= TlaExpr.Width);
    }

    public override string ToString() => text.ToString();
}
