using System.Collections.Immutable;

namespace Quiesce.Ir.Formats.Lanes;

/// <summary>The lanes of a table: their titles, and the texts in their rows.</summary>
/// <param name="Names">The title of each lane, by process.</param>
sealed record LaneContent(
    ImmutableSortedDictionary<int, string> Names,
    ImmutableArray<(int Process, string Text)> Steps);

/// <summary>The columns of lanes, in one of three layouts, each narrower than the one before.</summary>
sealed class LaneColumns
{
    readonly LaneContent content;
    readonly ImmutableSortedDictionary<int, int> offsets;

    LaneColumns(LaneContent content, ImmutableSortedDictionary<int, int> offsets, int end)
    {
        this.content = content;
        this.offsets = offsets;
        End = end;
        Titles = [.. offsets.Select(lane => (lane.Value, content.Names[lane.Key]))];
    }

    /// <summary>The lanes' titles and their columns, from left to right.</summary>
    public ImmutableArray<(int Offset, string Text)> Titles { get; private init; }

    /// <summary>The first column after the lanes, with two blanks before it.</summary>
    public int End { get; }

    // In a list the name stands before each step, in a column of this width.
    int NameWidth { get; init; }

    public string TitleLine => Titles.Aggregate("", (line, title) => line.PadRight(title.Offset) + title.Text);

    /// <summary>A row with a step in its lane.</summary>
    public string Place(string row, int process, string text)
    {
        var name = NameWidth == 0 ? "" : content.Names[process].PadRight(NameWidth);
        return row.PadRight(offsets[process]) + name + text;
    }

    /// <summary>Each lane as wide as its title and its longest step.</summary>
    /// <param name="gap">The blanks between two lanes, at least 2.</param>
    public static LaneColumns Apart(LaneContent content, int margin, int gap) => Cumulate(
        content,
        margin,
        process => gap + content.Steps
            .Where(step => step.Process == process).Select(step => step.Text.Length)
            .Append(content.Names[process].Length).Max());

    /// <summary>
    /// Each lane as wide as its title. A longer step continues under the next title: no other lane uses its row.
    /// </summary>
    public static LaneColumns Overlapping(LaneContent content, int margin) =>
        Cumulate(content, margin, process => content.Names[process].Length + 2);

    /// <summary>No lanes: the process is named before each step.</summary>
    public static LaneColumns Listed(LaneContent content, int margin)
    {
        var nameWidth = content.Names.Values.Append("Process").Max(name => name.Length) + 2;
        var textWidth = content.Steps.Select(step => step.Text.Length).Append("Step".Length).Max() + 2;
        var offsets = content.Names.Keys.ToImmutableSortedDictionary(process => process, _ => margin);
        return new(content, offsets, margin + nameWidth + textWidth)
        {
            NameWidth = nameWidth,
            Titles = [(margin, "Process".PadRight(nameWidth) + "Step")],
        };
    }

    static LaneColumns Cumulate(LaneContent content, int margin, Func<int, int> width)
    {
        var offsets = ImmutableSortedDictionary.CreateBuilder<int, int>();
        var end = margin;
        foreach (var process in content.Names.Keys)
        {
            offsets[process] = end;
            end += width(process);
        }
        foreach (var (process, text) in content.Steps)
            end = Math.Max(end, offsets[process] + text.Length + 2);
        return new(content, offsets.ToImmutable(), end);
    }
}
