namespace Quiesce.Cli;

/// <summary>Text in lines.</summary>
static class Layout
{
    /// <summary>Columns below which wrapping makes nothing more readable.</summary>
    public const int WidthMin = 30;

    /// <summary>A sentence in lines of a width, broken between words; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }
            line += line.Length > 0 ? $" {word}" : word;
        }
        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }
}
