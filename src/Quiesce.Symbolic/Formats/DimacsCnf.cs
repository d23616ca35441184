using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Formats;

/// <summary>
/// A query of bounded model checking in DIMACS CNF, for any SAT solver: is there a run that decides one of the given
/// properties, that is, violates it or, for a reachable one, shows it? Each gate is a variable with clauses that say
/// what it computes (Tseitin 1968), and comments name the variables of state bits and of steps.
/// </summary>
internal sealed class DimacsCnf
{
    readonly EncodedSystem encoded;
    readonly Unrolling unrolling;
    readonly ImmutableArray<(Property Property, Literal Deciding)> properties;
    readonly bool isExact;
    readonly List<ImmutableArray<Literal>> clauses = [];
    // The variable of each gate; 0 for a gate that no clause mentions.
    readonly int[] variables;
    readonly int variableCount;

    DimacsCnf(TransitionSystem system, IEnumerable<Property> properties, int steps, bool isExact)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        encoded = new EncodedSystem(system);
        this.isExact = isExact;
        this.properties = [.. properties.Select(property => (property, encoded.Deciding(property)))];
        unrolling = new Unrolling(encoded, fromInitial: true);
        Unroll(steps);
        variables = new int[unrolling.Circuit.Count];
        var mentioned = clauses.SelectMany(clause => clause);
        foreach (var place in unrolling.Circuit.Cone(mentioned))
            variables[place] = ++variableCount;
        foreach (var place in unrolling.Circuit.Cone(mentioned))
            clauses.AddRange(unrolling.Circuit.Definition(place));
    }

    /// <summary>Some run of that many steps, no fewer, ends in a state that decides one of the properties.</summary>
    /// <exception cref="ArgumentException">A property is one of liveness, or the number is negative.</exception>
    public static DimacsCnf Exactly(TransitionSystem system, IEnumerable<Property> properties, int steps) =>
        new(system, properties, steps, isExact: true);

    /// <summary>Some run of at most that many steps ends in a state that decides one of the properties.</summary>
    /// <exception cref="ArgumentException">A property is one of liveness, or the number is negative.</exception>
    public static DimacsCnf UpTo(TransitionSystem system, IEnumerable<Property> properties, int steps) =>
        new(system, properties, steps, isExact: false);

    /// <summary>Writes the formula.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var comment in Comments())
            writer.Write(comment.Length > 0 ? $"c {comment}\n" : "c\n");
        writer.Write($"p cnf {variableCount} {clauses.Count}\n");
        foreach (var clause in clauses)
        {
            foreach (var literal in clause)
            {
                writer.Write(literal.IsNegated ? -variables[literal.Gate] : variables[literal.Gate]);
                writer.Write(' ');
            }
            writer.Write("0\n");
        }
    }

    /// <summary>The formula.</summary>
    public string Print()
    {
        using var writer = new StringWriter();
        Write(writer);
        return writer.ToString();
    }

    /// <summary>
    /// The run that a solver found, replayed by the interpreter; null if there is none.
    /// </summary>
    /// <param name="output">What the solver printed, with its <c>s</c> and <c>v</c> lines.</param>
    /// <exception cref="FormatException">There is no answer in it, or the answer is wrong.</exception>
    public Trace? TraceOf(string output)
    {
        var lines = output.Split('\n').Select(line => line.Trim()).ToList();
        var answer = lines.FirstOrDefault(line => line.StartsWith("s ", StringComparison.Ordinal));
        if (answer == "s UNSATISFIABLE")
            return null;
        if (answer != "s SATISFIABLE")
            throw new FormatException("The solver's output has no line 's SATISFIABLE' or 's UNSATISFIABLE'.");
        var isTrue = new HashSet<int>();
        foreach (var word in lines
            .Where(line => line.StartsWith("v ", StringComparison.Ordinal))
            .SelectMany(line => line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            if (!int.TryParse(word, out var value))
                throw new FormatException($"'{word}' in the solver's assignment is not a number.");
            else if (value > 0)
                isTrue.Add(value);
        var values = unrolling.Circuit.Evaluate(place => isTrue.Contains(variables[place]));
        bool Model(Literal literal) => values[literal.Gate] != literal.IsNegated;
        if (!clauses.All(clause => clause.Any(Model)))
            throw new FormatException("The solver's assignment does not satisfy the formula.");
        var (property, length) = Enumerable.Range(0, unrolling.Length + 1)
            .Where(frame => !isExact || frame == unrolling.Length)
            .SelectMany(frame => properties
                .Where(one => Model(unrolling.At(one.Deciding, frame)))
                .Select(one => (one.Property, frame)))
            .First();
        return SymbolicTrace.Of(encoded, unrolling, Model, length, property);
    }

    // A run of at most that many steps may end wherever a property is decided; constraints on later steps are void
    // then. (A state without a successor may be the one that decides.)
    void Unroll(int steps)
    {
        var isDecided = Literal.False;
        for (var taken = 0; ; )
        {
            foreach (var clause in unrolling.Clauses.Skip(taken))
                Add([.. clause, isDecided]);
            taken = unrolling.Clauses.Count;
            if (!isExact || unrolling.Length == steps)
                isDecided = unrolling.Circuit.Or(
                    properties.Select(one => unrolling.At(one.Deciding, unrolling.Length)).Append(isDecided));
            if (unrolling.Length == steps)
                break;
            unrolling.AddStep();
        }
        Add([isDecided]);
    }

    void Add(ImmutableArray<Literal> clause)
    {
        if (!clause.Contains(Literal.True))
            clauses.Add(clause.RemoveAll(literal => literal == Literal.False));
    }

    IEnumerable<string> Comments()
    {
        var steps = unrolling.Length == 1 ? "1 step" : $"{unrolling.Length} steps";
        return
        [
            .. FileHeader.Title(encoded.System),
            "",
            $"Satisfiable if a run of {(isExact ? "exactly" : "at most")} {steps} ends in a state with one of these:",
            .. properties.Select(one =>
                $"  {one.Property} is {(one.Property.Kind == PropertyKind.Reachable ? "true" : "false")}"),
            "",
            .. FileHeader.Wrapped(
                "x.0@3 is the lowest bit of the variable x after 3 steps, where x is held as its distance from the " +
                "low end of its domain. P.A@3 is true if the process P takes the step A after 3 steps."),
            .. Names().Select(pair => $"{pair.Variable} = {pair.Name}"),
        ];
    }

    IEnumerable<(int Variable, string Name)> Names()
    {
        for (var frame = 0; frame <= unrolling.Length; frame++)
        {
            for (var k = 0; k < encoded.Bits.Length; k++)
                if (variables[unrolling.Bit(k, frame).Gate] is > 0 and var variable)
                    yield return (variable, $"{encoded.Bits[k].Name}@{frame}");
            if (frame == unrolling.Length)
                break;
            foreach (var action in encoded.System.Actions)
                if (variables[unrolling.Selector(action.Index, frame).Gate] is > 0 and var variable)
                    yield return (variable, $"{encoded.System.Processes[action.Process].Name}.{action.Name}@{frame}");
        }
    }
}
