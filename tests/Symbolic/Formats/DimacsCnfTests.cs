using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Symbolic.Formats;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Ir;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>
/// The formulas, looked at without a solver: the bits and the steps of a trace, set as the comments name them, decide
/// every other variable and break no clause; those of a run that is none break one.
/// </summary>
public class DimacsCnfTests
{
    const int Systems = 60, StepsMax = 16;

    /// <summary>A formula as its text says.</summary>
    sealed class Formula
    {
        readonly List<int[]> clauses;

        public Formula(string text)
        {
            var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Variables = lines
                .Where(line => line.StartsWith("c ", StringComparison.Ordinal) && line.Contains('@'))
                .Select(line => line[2..].Split(" = "))
                .Where(pair => pair.Length == 2 && int.TryParse(pair[0], out _))
                .ToDictionary(pair => pair[1], pair => int.Parse(pair[0]));
            clauses = [.. lines
                .Where(line => line[0] is not ('c' or 'p'))
                .Select(line => line.Split(' ').Select(int.Parse).ToArray())
                .Select(numbers => numbers is [.. var literals, 0] ? literals : throw new FormatException("No 0."))];
            var sizes = lines.Single(line => line[0] == 'p').Split(' ');
            Assert.Equal(["p", "cnf"], sizes[..2]);
            Assert.Equal(int.Parse(sizes[3]), clauses.Count);
            Assert.All(clauses.SelectMany(clause => clause), literal =>
                Assert.InRange(Math.Abs(literal), 1, int.Parse(sizes[2])));
        }

        /// <summary>By what the comments call them.</summary>
        public Dictionary<string, int> Variables { get; }

        /// <summary>What unit propagation makes of some literals; null for a contradiction.</summary>
        public HashSet<int>? Propagate(IEnumerable<int> literals)
        {
            // By variable: 1 is true, -1 false.
            var values = new sbyte[1 + clauses.SelectMany(clause => clause).Select(Math.Abs).DefaultIfEmpty(0).Max()];
            void Set(int literal) => values[Math.Abs(literal)] = (sbyte)Math.Sign(literal);
            foreach (var literal in literals)
                Set(literal);
            for (var isStable = false; !isStable;)
            {
                isStable = true;
                foreach (var clause in clauses)
                {
                    int unit = 0, open = 0;
                    foreach (var literal in clause)
                    {
                        var value = values[Math.Abs(literal)] * Math.Sign(literal);
                        if (value > 0)
                            open = int.MinValue;
                        else if (value == 0 && literal != unit)
                            (unit, open) = (literal, open + 1);
                    }
                    if (open == 0)
                        return null;
                    if (open != 1)
                        continue;
                    Set(unit);
                    isStable = false;
                }
            }
            return [.. Enumerable.Range(1, values.Length - 1)
                .Where(variable => values[variable] != 0)
                .Select(variable => values[variable] * variable)];
        }

        public bool IsSatisfied(HashSet<int> isTrue) => clauses.All(clause => clause.Any(isTrue.Contains));
    }

    [Fact]
    public void A_trace_satisfies_the_question_it_answers()
    {
        var count = 0;
        foreach (var system in HandBuiltSystems.AllDelayedIputs().Append(HandBuiltSystems.Everything()))
            count += Check(system);
        Seeds.Check(Systems, seed => count += Check(RandomSystems.Number(seed)));
        Assert.InRange(count, 100, int.MaxValue);
    }

    static int Check(TransitionSystem system)
    {
        var traces = ExhaustiveSearch.Run(system).Verdicts.Select(verdict => verdict.Trace)
            .OfType<Trace>()
            .Where(trace => trace.Property.Kind != PropertyKind.Liveness && trace.Length <= StepsMax)
            .ToList();
        foreach (var trace in traces)
        {
            var steps = SmallProtocols.StepsToBad(trace);
            var exactly = DimacsCnf.Exactly(system, [trace.Property], steps);
            CheckTrace(trace, exactly, steps);
            CheckTrace(trace, DimacsCnf.UpTo(system, [trace.Property], steps), steps);
            if (steps > 0)
                CheckOtherRun(trace, exactly, steps);
        }
        return traces.Count;
    }

    static void CheckTrace(Trace trace, DimacsCnf cnf, int steps)
    {
        var formula = new Formula(cnf.Print());
        var values = formula.Propagate(Literals(formula, trace, steps));
        Assert.NotNull(values);
        Assert.True(formula.IsSatisfied(values));
        var found = cnf.TraceOf(Output(values));
        Assert.NotNull(found);
        Assert.Equal(trace.States.Take(steps + 1), found.States.Take(steps + 1));
        Assert.Equal(trace.Actions.Take(steps), found.Actions.Take(steps));
        Assert.Null(Replay.Check(found));
    }

    // The last step but from the last state: it leads elsewhere, or to the state before.
    static void CheckOtherRun(Trace trace, DimacsCnf cnf, int steps)
    {
        if (trace.States[steps].Equals(trace.States[steps - 1]))
            return;
        var states = trace.States.SetItem(steps, trace.States[steps - 1]);
        var formula = new Formula(cnf.Print());
        Assert.Null(formula.Propagate(Literals(formula, trace with { States = states }, steps)));
        var output = Output(Literals(formula, trace with { States = states }, steps));
        Assert.Contains("does not satisfy", Assert.Throws<FormatException>(() => cnf.TraceOf(output)).Message);
    }

    // One literal for every bit and every step that the comments name.
    static IEnumerable<int> Literals(Formula formula, Trace trace, int steps)
    {
        var isTrue = new HashSet<string>();
        for (var frame = 0; frame <= steps; frame++)
        {
            if (frame < steps)
                isTrue.Add($"{trace.System.Processes[trace.Actions[frame].Process]}.{trace.Actions[frame]}@{frame}");
            foreach (var variable in trace.System.Variables)
                for (var element = 0; element < variable.Count; element++)
                {
                    var name = variable.Length is null ? variable.Name : $"{variable.Name}[{element}]";
                    var value = trace.States[frame][variable, element] - variable.Domain.Low;
                    for (var bit = 0; bit < variable.Domain.BitWidth; bit++)
                        if (((value >> bit) & 1) != 0)
                            isTrue.Add($"{name}.{bit}@{frame}");
                }
        }
        return formula.Variables.Select(pair => isTrue.Contains(pair.Key) ? pair.Value : -pair.Value);
    }

    static string Output(IEnumerable<int> literals) =>
        "c a solver\ns SATISFIABLE\n" + string.Concat(literals.Select(literal => $"v {literal}\n")) + "v 0\n";

    [Fact]
    public void A_run_may_end_where_a_property_is_decided_even_if_no_step_leads_on()
    {
        var system = SmallProtocols.All().Single(system => system.Variant == "WaitForIputs");
        var trace = ExhaustiveSearch.Run(system).Verdicts
            .Single(verdict => verdict.Property.Kind == PropertyKind.NoDeadlock).Trace!;
        var cnf = DimacsCnf.UpTo(system, [trace.Property], trace.Length + 3);
        var formula = new Formula(cnf.Print());
        var found = cnf.TraceOf(Output(Literals(formula, trace, trace.Length)
            // No step after the deadlock, and any state.
            .Where(literal => literal > 0)));
        Assert.Equal(trace.States.AsEnumerable(), found!.States);
    }

    [Theory]
    [InlineData("", "no line 's SATISFIABLE'")]
    [InlineData("s UNKNOWN\n", "no line 's SATISFIABLE'")]
    [InlineData("s SATISFIABLE\nv 1 two 0\n", "'two' in the solver's assignment is not a number")]
    [InlineData("s SATISFIABLE\nv 0\n", "does not satisfy")]
    public void What_a_solver_says_is_not_taken_on_trust(string output, string sentence)
    {
        var system = SmallProtocols.All().First();
        var cnf = DimacsCnf.Exactly(system, [system.FindProperty("NoWakeAfterFree")!], 5);
        Assert.Contains(sentence, Assert.Throws<FormatException>(() => cnf.TraceOf(output)).Message);
    }

    [Fact]
    public void Unsatisfiable_means_no_trace()
    {
        var system = SmallProtocols.All().First();
        Assert.Null(DimacsCnf.Exactly(system, [system.FindProperty("NoWakeAfterFree")!], 4)
            .TraceOf("c a solver\ns UNSATISFIABLE\n"));
    }

    [Fact]
    public void Liveness_and_negative_steps_are_refused()
    {
        var system = SmallProtocols.All().First();
        var liveness = system.FindProperty("UmountTerminates")!;
        Assert.Throws<ArgumentException>(() => DimacsCnf.Exactly(system, [liveness], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DimacsCnf.UpTo(system, [], -1));
    }
}
