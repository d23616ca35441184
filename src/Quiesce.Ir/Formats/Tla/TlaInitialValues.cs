using System.Collections.Immutable;

namespace Quiesce.Ir.Formats.Tla;

/// <summary>The conjuncts of Init that say which values a variable may start with.</summary>
/// <param name="element">A name for an index.</param>
/// <param name="function">A name for a possible value of an array.</param>
sealed class TlaInitialValues(string element, string function)
{
    /// <summary>The conjunct for a variable that the module calls <paramref name="name"/>.</summary>
    public string Of(Variable variable, string name)
    {
        if (variable.Length is null)
            return OneOf(name, variable, variable.Initial[0]);
        var same = variable.Initial.All(values => values.Equals(variable.Initial[0]));
        var indices = TlaModuleWriter.Indices(variable);
        if (variable.Initial.All(values => values.Length == 1))
            return $"{name} = [{element} \\in {indices} |-> {InitialElement(variable, same)}]";
        if (same)
            return $"{name} \\in [{indices} -> {Values(variable.Domain, variable.Initial[0])}]";
        // Each element has its own choice: all functions into the union, restricted element by element.
        InitialValues union = variable.Initial.SelectMany(values => values).Distinct().ToImmutableArray();
        var choices = variable.Initial.Select((values, index) => (Values: values, Index: index))
            .Where(choice => choice.Values.Length < union.Length)
            .Select(choice => OneOf($"{function}[{choice.Index}]", variable, choice.Values));
        var newLine = "\n" + new string(' ', TlaLines.Item + 4);
        return $"{name} \\in {{{function} \\in [{indices} -> {Values(variable.Domain, union)}] :"
            + $"{newLine}{string.Join(" /\\" + newLine, choices)}}}";
    }

    string InitialElement(Variable variable, bool same)
    {
        if (variable.Initial.IsEmpty || same)
            return Value(variable.Domain, variable.Initial.IsEmpty ? variable.Domain.Low : variable.Initial[0][0]);
        // The most frequent value is the default, the others are exceptions.
        var groups = variable.Initial.Select((values, index) => (Value: values[0], Index: index))
            .GroupBy(pair => pair.Value, pair => pair.Index)
            .OrderBy(group => group.Count())
            .ToList();
        var result = Value(variable.Domain, groups[^1].Key);
        foreach (var group in groups.SkipLast(1).Reverse())
        {
            var places = group.Count() == 1 ? $"= {group.First()}" : $"\\in {{{string.Join(", ", group)}}}";
            result = $"IF {element} {places} THEN {Value(variable.Domain, group.Key)} ELSE {result}";
        }
        return result;
    }

    static string OneOf(string name, Variable variable, InitialValues values) =>
        values.Length == 1
            ? $"{name} = {Value(variable.Domain, values[0])}"
            : $"{name} \\in {Values(variable.Domain, values)}";

    static string Values(Domain domain, InitialValues values)
    {
        if (domain.Sort == Sort.Bool && values.Length == 2)
            return domain.Name;
        return domain.Sort == Sort.Int && values.IsInterval && values.Length > 2
            ? $"{values[0]}..{values[^1]}"
            : $"{{{string.Join(", ", values.Select(value => Value(domain, value)))}}}";
    }

    static string Value(Domain domain, int value) => TlaExpr.Print(Expr.Constant(domain, value));
}
