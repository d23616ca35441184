using System.Collections.Immutable;
using System.Globalization;

namespace Quiesce.Ir;

/// <summary>A table of states as an expression.</summary>
public static class DecisionDiagram
{
    /// <summary>
    /// An expression that has in each of the given states the value beside it, and another in all other states. It
    /// looks at one element of the state after the other, and what two parts of it have in common they share (Bryant,
    /// 1986, with as many branches as an element has values): mostly far less than the states written down, and less
    /// still where the elements stand in a good order (<see cref="ElementOrder"/>).
    /// </summary>
    /// <param name="variables">Those of the system, all of them.</param>
    /// <param name="table">States, none twice, and what the expression is there; equal values are one object.</param>
    /// <param name="otherwise">What it is elsewhere.</param>
    public static Expr Of(IEnumerable<Variable> variables, IEnumerable<(State State, Expr Value)> table, Expr otherwise)
    {
        var elements = variables.SelectMany(ElementsOf).ToImmutableArray();
        var rows = table.ToList();
        var numbers = rows.Select(row => row.Value).Distinct(ReferenceEqualityComparer.Instance)
            .Select((value, number) => (value, number))
            .ToDictionary(pair => pair.value!, pair => pair.number, ReferenceEqualityComparer.Instance);
        var order = ElementOrder.Of(elements.Length, [.. rows.Select(row => (row.State, numbers[row.Value]))]);
        var diagram = new Builder([.. order.Select(place => elements[place])], otherwise);
        return diagram.Of([.. rows
            .Select(row => new Row([.. order.Select(place => row.State.Values[place])], row.Value))
            .OrderBy(row => row.Values, ByValues)]);
    }

    /// <summary>True in these states and in no others.</summary>
    public static Expr Of(IEnumerable<Variable> variables, IEnumerable<State> states) =>
        Of(variables, states.Select(state => (state, Expr.True)), Expr.False);

    static readonly Comparer<int[]> ByValues =
        Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    // In the order of the values in a state.
    static IEnumerable<Element> ElementsOf(Variable variable) => variable.Length is null
        ? [new(variable.Domain, Expr.Read(variable))]
        : Enumerable.Range(0, variable.Count)
            .Select(index => new Element(variable.Domain, Expr.Read(variable, Expr.Int(index))));

    sealed record Element(Domain Domain, Expr Read);

    // The values of a state in the order of the diagram.
    sealed record Row(int[] Values, Expr Value);

    sealed class Builder(ImmutableArray<Element> elements, Expr otherwise)
    {
        readonly Dictionary<string, Expr> nodes = [];
        readonly Dictionary<Expr, int> numbers = new(ReferenceEqualityComparer.Instance);

        /// <param name="rows">In order of their values.</param>
        public Expr Of(ReadOnlySpan<Row> rows) => Of(rows, 0);

        // The rows agree on all elements before the place.
        Expr Of(ReadOnlySpan<Row> rows, int place)
        {
            if (rows.IsEmpty)
                return otherwise;
            if (place == elements.Length)
                return rows[0].Value;
            var branches = new List<(int Value, Expr Then)>();
            while (!rows.IsEmpty)
            {
                var value = rows[0].Values[place];
                var count = 1;
                while (count < rows.Length && rows[count].Values[place] == value)
                    count++;
                branches.Add((value, Of(rows[..count], place + 1)));
                rows = rows[count..];
            }
            var key = string.Create(CultureInfo.InvariantCulture, $"{place}:{string.Join(' ', branches.Select(
                branch => $"{branch.Value}>{NumberOf(branch.Then)}"))}");
            if (!nodes.TryGetValue(key, out var node))
                nodes.Add(key, node = Node(elements[place], branches));
            return node;
        }

        Expr Node(Element element, List<(int Value, Expr Then)> branches)
        {
            // The last of all values needs no question.
            var isFull = branches.Count == element.Domain.Size;
            return branches.SkipLast(isFull ? 1 : 0).Reverse().Aggregate(
                isFull ? branches[^1].Then : otherwise,
                (rest, branch) => branch.Then == rest ? rest : Expr.IfThenElse(
                    Expr.Equal(element.Read, Expr.Constant(element.Domain, branch.Value)), branch.Then, rest));
        }

        int NumberOf(Expr expr)
        {
            if (!numbers.TryGetValue(expr, out var number))
                numbers.Add(expr, number = numbers.Count);
            return number;
        }
    }
}
