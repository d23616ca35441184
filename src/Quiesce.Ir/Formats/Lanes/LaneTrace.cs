using System.Collections.Immutable;
using System.Text;

namespace Quiesce.Ir.Formats.Lanes;

/// <summary>
/// A trace drawn as a table: a row per step, a lane per process, and what the step changed in the last column.
/// Row 0 is the initial state.
/// </summary>
public static class LaneTrace
{
    /// <summary>The drawing; every line ends with a newline.</summary>
    public static string Print(Trace trace, LaneTraceOptions? options = null) =>
        new Drawing(trace, options ?? new()).Print();

    // Row numbers are right-aligned in four columns, and two blanks follow.
    const int Margin = 6;

    // The width that the last column needs to be readable.
    const int ChangesMin = 24;

    sealed class Drawing(Trace trace, LaneTraceOptions options)
    {
        readonly StringBuilder output = new();
        readonly TraceSentences sentences = new(trace);
        readonly IReadOnlySet<Variable> touched = TouchedVariables.Of(trace);

        // The text in the lane; after the lanes what changed, what is wrong with the step, and its locations.
        sealed record LaneRow(
            int Number,
            int Process,
            string Text,
            ImmutableArray<string> Changes,
            string Wrong,
            ImmutableArray<string> Places);

        public string Print()
        {
            var rows = Enumerable.Range(0, trace.Length + 1).Select(RowOf).ToImmutableArray();
            var lanes = Lanes(rows);
            Header();
            if (!lanes.Titles.IsEmpty)
                Line(lanes.TitleLine);
            foreach (var row in rows)
            {
                WriteRow(row, lanes);
                if (row.Number == trace.LoopStart && !trace.EndsInStuttering)
                    Mark("loop starts here");
            }
            if (trace.LoopStart is { } start && !trace.EndsInStuttering)
                Mark($"back to step {start + 1}");
            if (sentences.Ending is { } ending)
                foreach (var line in TextWrap.Words(ending, options.Width - Margin))
                    Line(new string(' ', Margin) + line);
            return output.ToString();
        }

        void Header()
        {
            if (options.Title is { } title)
            {
                Line(title);
                return;
            }
            Line(sentences.Claim);
            var (sentence, location) = sentences.Meaning;
            foreach (var line in TextWrap.Words(sentence ?? "", options.Width - 2))
                Line($"  {line}");
            if (location is not null)
                Line($"  {location}");
        }

        LaneRow RowOf(int number)
        {
            if (number == 0)
                return new LaneRow(0, -1, "", Beginning(), "", []);
            var action = trace.Actions[number - 1];
            var wrong = sentences.WrongIn(number) is { } sentence ? $"! {sentence}" : "";
            return new LaneRow(number, action.Process, action.Name, Changes(number), wrong, Places(action));
        }

        IEnumerable<Variable> Variables => options.ProgramCounters
            ? trace.System.Variables.Where(variable => !variable.IsAuxiliary)
            : ValueFormat.Data(trace.System);

        // What the property and the steps touch, and what else was chosen; the others keep their initial values.
        ImmutableArray<string> Beginning()
        {
            var shown = Variables.Where(variable => options.AllVariables || touched.Contains(variable)).ToList();
            var left = Variables.Count() - shown.Count;
            return
            [
                .. shown.Select(variable => ValueFormat.Assignment(variable, trace.States[0])),
                .. left > 0 ? [$"({left} more)"] : Array.Empty<string>(),
            ];
        }

        ImmutableArray<string> Changes(int number)
        {
            if (number == trace.States.Length)
                return [];
            var (before, after) = (trace.States[number - 1], trace.States[number]);
            return options.AllVariables
                ? Assignments(after)
                : [.. Variables.SelectMany(variable => ValueFormat.Changes(variable, before, after))];
        }

        ImmutableArray<string> Assignments(State state) =>
            [.. Variables.Select(variable => ValueFormat.Assignment(variable, state))];

        ImmutableArray<string> Places(GuardedAction action)
        {
            var places = ImmutableArray.CreateBuilder<string>();
            if (options.Locations && action.Location is { } location)
                places.Add($"at {location}");
            if (options.Kernel && action.Kernel is { } kernel)
                places.Add($"in {KernelPlace.Whole(kernel)}");
            return places.DrainToImmutable();
        }

        // The widest layout that leaves enough room for the changes.
        LaneColumns Lanes(ImmutableArray<LaneRow> rows)
        {
            var steps = rows.Where(row => row.Number > 0).Select(row => (row.Process, row.Text)).ToImmutableArray();
            var processes = trace.System.Processes;
            var names = Enumerable.Range(0, processes.Length)
                .Where(process => options.AllLanes || steps.Any(step => step.Process == process))
                .ToImmutableSortedDictionary(process => process, process => processes[process].Name);
            var content = new LaneContent(names, steps);
            var longest = rows.SelectMany(row => row.Changes).Select(item => item.Length).DefaultIfEmpty(0).Max();
            var needed = Math.Min(ChangesMin, longest);
            var apart = LaneColumns.Apart(content, Margin, gap: 2);
            if (names.IsEmpty || apart.End + needed <= options.Width)
                return apart;
            var overlapping = LaneColumns.Overlapping(content, Margin);
            return overlapping.End + needed <= options.Width ? overlapping : LaneColumns.Listed(content, Margin);
        }

        void WriteRow(LaneRow row, LaneColumns lanes)
        {
            var room = Math.Max(options.Width - lanes.End, ChangesMin);
            ImmutableArray<string> right =
            [
                .. TextWrap.Items(row.Changes, room),
                .. TextWrap.Words(row.Wrong, room),
                .. TextWrap.Pack(row.Places, room),
            ];
            var left = $"{row.Number,4}  ";
            if (row.Number > 0)
                left = lanes.Place(left, row.Process, row.Text);
            Line(left.PadRight(lanes.End) + right.FirstOrDefault(""));
            foreach (var continuation in right.Skip(1))
                Line(new string(' ', lanes.End) + continuation);
        }

        void Mark(string text) => Line($"{new string(' ', Margin)}---- {text} ----");

        void Line(string text) => output.Append(text.TrimEnd()).Append('\n');
    }
}
