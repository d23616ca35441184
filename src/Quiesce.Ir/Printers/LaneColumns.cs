using System.Collections.Immutable;

namespace Quiesce.Ir.Printers;

/// <summary>Where each process has its lane in a table that has one step a row.</summary>
sealed class LaneColumns
{
    readonly Func<int, string, string> label;
    readonly Dictionary<int, int> offsets;

    LaneColumns(
        Dictionary<int, int> offsets,
        ImmutableArray<(int Offset, string Text)> titles,
        int end,
        Func<int, string, string>? label = null)
    {
        this.offsets = offsets;
        this.label = label ?? ((_, text) => text);
        Titles = titles;
        End = end;
    }

    /// <summary>The lanes' titles and their columns, from left to right.</summary>
    public ImmutableArray<(int Offset, string Text)> Titles { get; }

    /// <summary>The first column behind the lanes, with two blanks before it.</summary>
    public int End { get; }

    public string TitleLine => Titles.Aggregate("", (line, title) => line.PadRight(title.Offset) + title.Text);

    /// <summary>A row with a step in its lane.</summary>
    public string Place(string row, int process, string text) => row.PadRight(offsets[process]) + label(process, text);

    /// <summary>No lanes at all.</summary>
    public static LaneColumns None(int margin) => new([], [], margin);

    /// <summary>Each lane as wide as its title and its longest step.</summary>
    public static LaneColumns Apart(
        Dictionary<int, string> names, IReadOnlyCollection<(int Process, string Text)> steps, int margin, int gap)
    {
        int Width(int process) => steps
            .Where(step => step.Process == process).Select(step => step.Text.Length)
            .Append(names[process].Length).Max();
        return Cumulate(names, margin, process => Width(process) + gap, steps);
    }

    /// <summary>Each lane as wide as its title: a longer step runs on to the right.</summary>
    public static LaneColumns Overlapping(
        Dictionary<int, string> names, IReadOnlyCollection<(int Process, string Text)> steps, int margin) =>
        Cumulate(names, margin, process => names[process].Length + 2, steps);

    /// <summary>One column that names the process before each step, for lanes that do not fit beside each other.</summary>
    public static LaneColumns Listed(
        Dictionary<int, string> names, IReadOnlyCollection<(int Process, string Text)> steps, int margin)
    {
        var width = names.Values.Append("Process").Max(name => name.Length) + 2;
        var end = margin + width + steps.Select(step => step.Text.Length).Append("Step".Length).Max() + 2;
        return new(
            names.Keys.ToDictionary(process => process, _ => margin),
            [(margin, "Process".PadRight(width) + "Step")],
            end,
            (process, text) => names[process].PadRight(width) + text);
    }

    static LaneColumns Cumulate(
        Dictionary<int, string> names, int margin, Func<int, int> width, IEnumerable<(int Process, string Text)> steps)
    {
        var offsets = new Dictionary<int, int>();
        var end = margin;
        foreach (var process in names.Keys.Order())
        {
            offsets[process] = end;
            end += width(process);
        }
        foreach (var (process, text) in steps)
            end = Math.Max(end, offsets[process] + text.Length + 2);
        return new(offsets, [.. offsets.Select(lane => (lane.Value, names[lane.Key]))], end);
    }
}
