using System.Collections.Immutable;
using System.Text;

namespace Quiesce.Ir.Formats.Lanes;

/// <summary>
/// A trace as the changelog of a kernel patch draws a race: a lane per task, under each kernel function the steps
/// taken in it, and below the drawing what goes wrong. Plain ASCII, to be pasted into a commit message.
/// </summary>
public static class ChangelogTrace
{
    /// <summary>The drawing and the sentences below it; every line ends with a newline.</summary>
    public static string Print(Trace trace, ChangelogTraceOptions? options = null) =>
        new ChangelogDrawing(trace, options ?? new()).Print();

    // Columns left of the first lane, and the most that is left between two lanes.
    const int Margin = 4, GapMax = 8;

    sealed class ChangelogDrawing(Trace trace, ChangelogTraceOptions options)
    {
        readonly StringBuilder output = new();
        readonly IReadOnlySet<Variable> looked = TouchedVariables.OfProperty(trace);

        // A line of one process, or a mark across all lanes if there is no process.
        sealed record ChangelogRow(int? Process, string Text);

        public string Print()
        {
            ImmutableArray<ChangelogRow> rows = [.. Rows()];
            if (trace.Length > 0)
                WriteTable(rows);
            WriteProse();
            return Ascii(output.ToString());
        }

        IEnumerable<ChangelogRow> Rows()
        {
            var inFunction = new Dictionary<int, string?>();
            for (var k = 0; k < trace.Length; k++)
            {
                if (k == trace.LoopStart)
                    yield return new ChangelogRow(null, "---- loop starts here ----");
                var action = trace.Actions[k];
                if (action.IsInternal && k + 1 < trace.Length)
                    continue;
                var function = action.Kernel is { } kernel ? KernelPlace.Function(kernel) : null;
                if (function is not null && inFunction.GetValueOrDefault(action.Process) != function)
                    yield return new ChangelogRow(action.Process, function);
                inFunction[action.Process] = function;
                var indent = function is null ? "" : "  ";
                yield return new ChangelogRow(action.Process, indent + Words(action));
                foreach (var change in ChangesOf(k))
                    yield return new ChangelogRow(action.Process, $"{indent}  {change}");
            }
            if (trace.IsLasso && !trace.EndsInStuttering)
                yield return new ChangelogRow(null, "---- and again, for ever ----");
        }

        // The kernel's words, where the margin of the spec has them, and which case it is.
        static string Words(GuardedAction action) => MarginPhrase.Of(action) is not { } call ? action.Name
            : action.Name.Length == action.Step.Length ? call
            : $"{call} [{action.Name[(action.Step.Length + 1)..^1]}]";

        IEnumerable<string> ChangesOf(int k) => k + 1 >= trace.States.Length ? []
            : ValueFormat.Data(trace.System)
                .Where(variable => options.Changes || looked.Contains(variable))
                .SelectMany(variable => ValueFormat.Transitions(variable, trace.States[k], trace.States[k + 1]));

        void WriteTable(ImmutableArray<ChangelogRow> rows)
        {
            var lanes = Lanes(rows);
            Line(lanes.TitleLine);
            Line(lanes.Titles.Aggregate("",
                (line, title) => line.PadRight(title.Offset) + new string('-', title.Text.Length)));
            foreach (var row in rows)
                Line(row.Process is { } process
                    ? lanes.Place("", process, row.Text)
                    : new string(' ', Margin) + row.Text);
            output.Append('\n');
        }

        LaneColumns Lanes(ImmutableArray<ChangelogRow> rows)
        {
            var names = ImmutableSortedDictionary.CreateBuilder<int, string>();
            foreach (var process in rows.Select(row => row.Process).OfType<int>().Distinct().Order())
            {
                var name = trace.System.Processes[process].Name;
                names[process] = options.Cpus ? $"CPU{names.Count} ({name})" : name;
            }
            var content = new LaneContent(
                names.ToImmutable(),
                [.. rows.Where(row => row.Process is not null).Select(row => (row.Process!.Value, row.Text))]);
            for (var gap = GapMax; gap >= 2; gap--)
            {
                var apart = LaneColumns.Apart(content, Margin, gap);
                if (apart.End - gap <= options.Width)
                    return apart;
            }
            var overlapping = LaneColumns.Overlapping(content, Margin);
            return overlapping.End - 2 <= options.Width ? overlapping : LaneColumns.Listed(content, Margin);
        }

        void WriteProse()
        {
            var sentences = new TraceSentences(trace);
            var wrong = trace.Length > 0 ? sentences.WrongIn(trace.Length) : null;
            string?[] prose = [Beginning, wrong, sentences.Ending, sentences.Standing, Claim(trace.Property, wrong)];
            foreach (var line in TextWrap.Words(string.Join(" ", prose.Where(text => text is not null)), options.Width))
                Line(line);
        }

        string? Beginning => string.Join(", ", TouchedVariables.Chosen(trace.System)
            .Where(variable => !variable.IsAuxiliary)
            .Select(variable => ValueFormat.Assignment(variable, trace.States[0]))) is { Length: > 0 } chosen
            ? $"Initially {chosen}."
            : null;

        // An assertion has been named with the step that breaks it, and the built-in properties explain themselves.
        static string? Claim(Property property, string? wrong)
        {
            if (property.Kind == PropertyKind.Assertion && wrong is not null)
                return null;
            var (verb, link) = property.Kind == PropertyKind.Reachable
                ? ("reaches", "that is")
                : ("violates", "which demands");
            var meaning = property.IsBuiltIn || property.Sentence is null ? "." : $", {link}: {property.Sentence}";
            return $"This {verb} {property}{meaning}";
        }

        void Line(string text) => output.Append(text.TrimEnd()).Append('\n');
    }

    // Typographic quotes and dashes become ASCII ones; any other character becomes a question mark.
    static string Ascii(string text) => string.Concat(text.Select(c => c switch
    {
        < '\x80' => c.ToString(),
        '\u2018' or '\u2019' => "'",
        '\u201C' or '\u201D' => "\"",
        '\u2013' or '\u2014' => "-",
        '\u2026' => "...",
        '\u2192' => "->",
        _ => "?",
    }));
}
