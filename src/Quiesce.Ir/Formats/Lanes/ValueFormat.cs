namespace Quiesce.Ir.Formats.Lanes;

/// <summary>
/// The value of a variable in a state, as people read it: <c>2</c>, <c>TRUE</c>, <c>Mounted</c>, an array
/// <c>[0..2 |-> 0, 3 |-> 1]</c>, a set <c>{0, 2}</c>, a sequence <c>&lt;&lt;1, 2>></c>; and what a step changed.
/// </summary>
internal static class ValueFormat
{
    /// <summary>The variables with data: no program counters, and none that another variable displays.</summary>
    public static IEnumerable<Variable> Data(TransitionSystem system) => system.Variables.Where(
        variable => variable.Kind != VariableKind.ProgramCounter && !variable.IsAuxiliary);

    /// <summary>The whole value, by the variable's <see cref="Shape"/>.</summary>
    public static string Format(Variable variable, State state)
    {
        string Element(int index) => variable.Domain.Format(state[variable, index]);
        switch (variable.Shape)
        {
            case Shape.Scalar:
                return Element(0);
            case Shape.Array:
                return $"[{string.Join(", ", Runs(variable, state))}]";
            case Shape.Set:
                var members = Enumerable.Range(0, variable.Count).Where(index => state[variable, index] != 0);
                return $"{{{string.Join(", ", members.Select(variable.KeyOf))}}}";
            case Shape.Sequence:
                return $"<<{string.Join(", ", Enumerable.Range(0, Length(variable, state)).Select(Element))}>>";
        }
        throw new ArgumentOutOfRangeException(nameof(variable));
    }

    /// <summary><c>delayed = 1</c></summary>
    public static string Assignment(Variable variable, State state) => $"{variable} = {Format(variable, state)}";

    /// <summary>
    /// The changes of a variable: none if it kept its value, <c>refs[1] = 0</c> for each element of an array that
    /// changed, the new value otherwise.
    /// </summary>
    public static IEnumerable<string> Changes(Variable variable, State before, State after)
    {
        if (variable.Shape == Shape.Array)
            return Enumerable.Range(0, variable.Count)
                .Where(index => before[variable, index] != after[variable, index])
                .Select(index => $"{variable.NameOf(index)} = {variable.Domain.Format(after[variable, index])}");
        return Format(variable, before) == Format(variable, after) ? [] : [Assignment(variable, after)];
    }

    /// <summary>The same with the values before: <c>i_count 2 -> 1</c>.</summary>
    public static IEnumerable<string> Transitions(Variable variable, State before, State after) => variable.Shape switch
    {
        Shape.Array => Enumerable.Range(0, variable.Count)
            .Where(index => before[variable, index] != after[variable, index])
            .Select(index => $"{variable.NameOf(index)} {variable.Domain.Format(before[variable, index])} -> "
                + variable.Domain.Format(after[variable, index])),
        _ when Format(variable, before) == Format(variable, after) => [],
        _ => [$"{variable} {Format(variable, before)} -> {Format(variable, after)}"],
    };

    // A state read from a file may hold any length of its domain.
    static int Length(Variable sequence, State state) => sequence.LengthVariable is { } length
        ? Math.Clamp(state[length], 0, sequence.Count)
        : sequence.Count;

    // Neighbours with one value share an entry.
    static IEnumerable<string> Runs(Variable array, State state)
    {
        for (var (first, last) = (0, 0); first < array.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < array.Count && state[array, last + 1] == state[array, first])
                last++;
            var indices = first == last ? array.KeyOf(first) : $"{array.KeyOf(first)}..{array.KeyOf(last)}";
            yield return $"{indices} |-> {array.Domain.Format(state[array, first])}";
        }
    }
}
