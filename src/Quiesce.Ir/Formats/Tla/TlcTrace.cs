using System.Text;
using Quiesce.Ir.Formats.Lanes;

namespace Quiesce.Ir.Formats.Tla;

/// <summary>
/// A trace as TLC would report it for the system's <see cref="TlaModule"/>, for tools and readers
/// that know TLC: with the module's names, the locations of its actions, and all of its variables (in the order of
/// declaration, which TLC does not keep). Where a step breaks an assertion or the type invariant, the behaviour
/// ends with the state before it, and a first line says what the step does.
/// </summary>
public static class TlcTrace
{
    /// <summary>The report; every line ends with a newline.</summary>
    /// <exception cref="ArgumentException">The system has no variables: there is no module of it.</exception>
    public static string Print(Trace trace) => new Report(trace, TlaModule.Of(trace.System)).Print();

    sealed class Report(Trace trace, TlaModule module)
    {
        readonly StringBuilder output = new();
        readonly string[] lines = module.Text.Split('\n');

        // The states that TLC prints: the one that closes a loop is not repeated.
        int StateCount
        {
            get
            {
                if (trace.IsLasso && !trace.EndsInStuttering)
                    return trace.States.Length - 1;
                return trace.Property.Kind == PropertyKind.Assertion ? trace.Length : trace.States.Length;
            }
        }

        public string Print()
        {
            if (trace.Property.EndsWithStep && trace.Length > 0
                && new TraceSentences(trace).WrongIn(trace.Length) is { } sentence)
                Line($"Error: {sentence}");
            if (Header())
                WriteBehaviour();
            else
                WriteState(trace.States[0]);
            return output.ToString();
        }

        // False if the header already announces the only state there is.
        bool Header()
        {
            var property = trace.Property;
            switch (property.Kind)
            {
                case PropertyKind.Liveness:
                    Line($"Error: Temporal property {module.Operators[property.Name]} was violated.");
                    Line();
                    Line("Error: The following behavior constitutes a counter-example:");
                    Line();
                    return true;
                case PropertyKind.NoDeadlock:
                    Line("Error: Deadlock reached.");
                    break;
                case PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Assertion
                    or PropertyKind.TypeInvariant or PropertyKind.Reachable:
                    var invariant = $"Error: Invariant {module.Operators[property.Name]} is violated";
                    if (StateCount == 1 && property.Kind != PropertyKind.TypeInvariant)
                    {
                        Line($"{invariant} by the initial state:");
                        return false;
                    }
                    Line($"{invariant}.");
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(trace));
            }
            Line("Error: The behavior up to this point is:");
            return true;
        }

        void WriteBehaviour()
        {
            for (var k = 0; k < StateCount; k++)
            {
                var cause = k == 0 ? "Initial predicate" : Name(trace.Actions[k - 1]);
                Line($"State {k + 1}: <{cause}>");
                WriteState(trace.States[k]);
            }
            if (trace.EndsInStuttering)
                Line($"State {StateCount + 1}: Stuttering");
            else if (trace.LoopStart is { } start)
                Line($"Back to state {start + 1}: <{Name(trace.Actions[^1])}>");
        }

        void WriteState(State state)
        {
            var bullet = trace.System.Variables.Length == 1 ? "" : "/\\ ";
            foreach (var variable in trace.System.Variables)
                Line($"{bullet}{TlaNames.Of(variable)} = {Value(variable, state)}");
            Line();
        }

        // The module has functions from 0 for arrays, sets and sequences alike.
        static string Value(Variable variable, State state)
        {
            string Element(int index) =>
                TlaExpr.Print(Expr.Constant(variable.Domain, state[variable, index]));
            if (variable.Length is null)
                return Element(0);
            if (variable.Count == 0)
                return "<<>>";
            var entries = Enumerable.Range(0, variable.Count).Select(index => $"{index} :> {Element(index)}");
            return $"({string.Join(" @@ ", entries)})";
        }

        // Umount_StopCleaner line 20, col 5 to line 22, col 31 of module DelayedIputs_None: the location of the text
        // after the ==.
        string Name(GuardedAction action)
        {
            var name = TlaNames.Of(trace.System, action);
            var definition = $"{name} ==";
            var first = Array.FindIndex(lines, line => line == definition || line.StartsWith(definition + " "));
            if (first < 0)
                return name;
            var last = first;
            while (last + 1 < lines.Length && lines[last + 1].Length > 0)
                last++;
            // The body starts after the name, or indented on the next line.
            var start = lines[first] == definition ? first + 1 : first;
            var column = start == first ? definition.Length + 1 : lines[start].Length - lines[start].TrimStart().Length;
            return $"{name} line {start + 1}, col {column + 1} to line {last + 1}, col {lines[last].Length} "
                + $"of module {module.Name}";
        }

        void Line(string text = "") => output.Append(text).Append('\n');
    }
}
