using System.Collections.Immutable;
using System.Globalization;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Claims;

/// <summary>
/// A table of states and numbers as a multi-valued decision diagram (Bryant, 1986, with as many branches as an element
/// has values): each node tests one element of the state, and equal nodes are shared. It is usually far smaller than
/// the table, above all in a good order of the elements (<see cref="ElementOrder"/>).
/// </summary>
internal sealed class DecisionDiagram
{
    // A node branches on an element; one without an element is a leaf and holds the value.
    sealed class Node(Element? element, ImmutableArray<(int ElementValue, Node To)> branches, int value)
    {
        public Element? Element { get; } = element;
        public ImmutableArray<(int ElementValue, Node To)> Branches { get; } = branches;
        public int Value { get; } = value;
    }

    sealed record Element(Domain Domain, Expr Read);

    // Children stand before their parents, so the last node is the root. Empty if there are no states.
    readonly ImmutableArray<Node> nodes;

    DecisionDiagram(ImmutableArray<Node> nodes) => this.nodes = nodes;

    /// <summary>The diagram of a table.</summary>
    /// <param name="variables">All variables of the system.</param>
    /// <param name="table">States, none of them twice, and numbers from 0.</param>
    public static DecisionDiagram Of(IEnumerable<Variable> variables, IEnumerable<(State State, int Value)> table)
    {
        var elements = variables.SelectMany(ElementsOf).ToImmutableArray();
        var rows = table.ToList();
        var order = ElementOrder.Of(elements.Length, rows);
        var builder = new Builder([.. order.Select(place => elements[place])]);
        builder.Add([.. rows
            .Select(row => new TableRow([.. order.Select(place => row.State.Values[place])], row.Value))
            .OrderBy(row => row.ElementValues, ByElementValues)]);
        return new DecisionDiagram(builder.Nodes);
    }

    /// <summary>An expression that is true in these states and in no others.</summary>
    public static Expr PredicateOf(IEnumerable<Variable> variables, IEnumerable<State> states) =>
        Of(variables, states.Select(state => (state, 0))).IsInTable();

    /// <summary>
    /// True in exactly the states of the table. Evaluation follows one path from the root.
    /// </summary>
    public Expr IsInTable()
    {
        var exprs = new Dictionary<Node, Expr>();
        foreach (var node in nodes)
            exprs.Add(node, node.Element is null ? Expr.True : AnyBranch(node, branch => exprs[branch]));
        return nodes.IsEmpty ? Expr.False : exprs[nodes[^1]];
    }

    // An if-then-else chain. The last branch needs no test if every value has a branch.
    static Expr AnyBranch(Node node, Func<Node, Expr> exprOf)
    {
        var element = node.Element!;
        var isFull = node.Branches.Length == element.Domain.Size;
        return node.Branches.SkipLast(isFull ? 1 : 0).Reverse().Aggregate(
            isFull ? exprOf(node.Branches[^1].To) : Expr.False,
            (rest, branch) => exprOf(branch.To) == rest ? rest
                : Expr.IfThenElse(HasValue(element, branch.ElementValue), exprOf(branch.To), rest));
    }

    /// <summary>
    /// For each number from 0: the state is in the table with that number. Made for solvers: the paths from the root
    /// are shared, which the known part of a state decides. An interpreter, which starts at the leaves, may take very
    /// long.
    /// </summary>
    /// <param name="count">How many numbers there are.</param>
    public ImmutableArray<Expr> Numbered(int count)
    {
        var paths = nodes.ToDictionary(node => node, _ => new List<Expr>());
        var numbered = Enumerable.Repeat(Expr.False, count).ToArray();
        if (!nodes.IsEmpty)
            paths[nodes[^1]].Add(Expr.True);
        foreach (var node in nodes.Reverse())
        {
            var isHere = Expr.Or(paths[node]);
            if (node.Element is null)
                numbered[node.Value] = isHere;
            foreach (var branches in node.Branches.GroupBy(branch => branch.To))
                paths[branches.Key].Add(Expr.And(
                    isHere, Expr.Or(branches.Select(branch => HasValue(node.Element!, branch.ElementValue)))));
        }
        return [.. numbered];
    }

    static Expr HasValue(Element element, int value) =>
        Expr.Equal(element.Read, Expr.Constant(element.Domain, value));

    // In the order of the values in a state.
    static IEnumerable<Element> ElementsOf(Variable variable) => variable.Length is null
        ? [new(variable.Domain, Expr.Read(variable))]
        : Enumerable.Range(0, variable.Count)
            .Select(index => new Element(variable.Domain, Expr.Read(variable, Expr.Int(index))));

    // The values of a state in the order in which the diagram tests them.
    sealed record TableRow(int[] ElementValues, int Value);

    static readonly Comparer<int[]> ByElementValues =
        Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    sealed class Builder(ImmutableArray<Element> elements)
    {
        readonly ImmutableArray<Node>.Builder nodes = ImmutableArray.CreateBuilder<Node>();
        readonly Dictionary<string, Node> shared = [];
        readonly Dictionary<Node, int> numbers = [];

        public ImmutableArray<Node> Nodes => nodes.ToImmutable();

        /// <param name="rows">Ordered by their element values.</param>
        public void Add(ReadOnlySpan<TableRow> rows)
        {
            if (!rows.IsEmpty)
                NodeOf(rows, 0);
        }

        // The rows agree on all elements before the place.
        Node NodeOf(ReadOnlySpan<TableRow> rows, int place)
        {
            if (place == elements.Length)
                return Shared($"={rows[0].Value}", new Node(null, [], rows[0].Value));
            var branches = ImmutableArray.CreateBuilder<(int ElementValue, Node To)>();
            while (!rows.IsEmpty)
            {
                var value = rows[0].ElementValues[place];
                var count = 1;
                while (count < rows.Length && rows[count].ElementValues[place] == value)
                    count++;
                branches.Add((value, NodeOf(rows[..count], place + 1)));
                rows = rows[count..];
            }
            var element = elements[place];
            // The test is redundant: every value leads to the same node.
            if (branches.Count == element.Domain.Size && branches.All(branch => branch.To == branches[0].To))
                return branches[0].To;
            var key = string.Create(CultureInfo.InvariantCulture, $"{place}:{string.Join(' ', branches.Select(
                branch => $"{branch.ElementValue}>{numbers[branch.To]}"))}");
            return Shared(key, new Node(element, branches.ToImmutable(), -1));
        }

        Node Shared(string key, Node node)
        {
            if (shared.TryGetValue(key, out var same))
                return same;
            shared.Add(key, node);
            numbers.Add(node, numbers.Count);
            nodes.Add(node);
            return node;
        }
    }
}
