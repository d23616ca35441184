using System.Collections.Immutable;
using System.Globalization;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Claims;

/// <summary>
/// A table of states and numbers, as questions: one element of the state after the other is looked at, and where the
/// rest of the table is the same for several answers, so are the questions that follow (Bryant, 1986, with as many
/// branches as an element has values). Mostly far smaller than the table, the more so in a good order of the elements
/// (<see cref="ElementOrder"/>).
/// </summary>
internal sealed class DecisionDiagram
{
    // Asks for an element; without one it is the end, and says the value.
    sealed class Node(Element? element, ImmutableArray<(int Answer, Node To)> branches, int value)
    {
        public Element? Element { get; } = element;
        public ImmutableArray<(int Answer, Node To)> Branches { get; } = branches;
        public int Value { get; } = value;
    }

    sealed record Element(Domain Domain, Expr Read);

    // Every node stands behind those that its branches lead to. The last one is the first question; there is none if
    // there are no states.
    readonly ImmutableArray<Node> nodes;

    DecisionDiagram(ImmutableArray<Node> nodes) => this.nodes = nodes;

    /// <summary>The diagram of a table.</summary>
    /// <param name="variables">Those of the system, all of them.</param>
    /// <param name="table">States, none twice, and numbers from 0 on.</param>
    public static DecisionDiagram Of(IEnumerable<Variable> variables, IEnumerable<(State State, int Value)> table)
    {
        var elements = variables.SelectMany(ElementsOf).ToImmutableArray();
        var rows = table.ToList();
        var order = ElementOrder.Of(elements.Length, rows);
        var builder = new Builder([.. order.Select(place => elements[place])]);
        builder.Add([.. rows
            .Select(row => new AnswerRow([.. order.Select(place => row.State.Values[place])], row.Value))
            .OrderBy(row => row.Answers, ByAnswers)]);
        return new DecisionDiagram(builder.Nodes);
    }

    /// <summary>An expression that is true in these states and in no others.</summary>
    public static Expr PredicateOf(IEnumerable<Variable> variables, IEnumerable<State> states) =>
        Of(variables, states.Select(state => (state, 0))).IsInTable();

    /// <summary>
    /// True in the states of the table. To evaluate it takes no longer than the questions that lead to the answer.
    /// </summary>
    public Expr IsInTable()
    {
        var exprs = new Dictionary<Node, Expr>();
        foreach (var node in nodes)
            exprs.Add(node, node.Element is null ? Expr.True : AnyBranch(node, branch => exprs[branch]));
        return nodes.IsEmpty ? Expr.False : exprs[nodes[^1]];
    }

    // As a choice: the last answer of all that are possible needs no question.
    static Expr AnyBranch(Node node, Func<Node, Expr> exprOf)
    {
        var element = node.Element!;
        var isFull = node.Branches.Length == element.Domain.Size;
        return node.Branches.SkipLast(isFull ? 1 : 0).Reverse().Aggregate(
            isFull ? exprOf(node.Branches[^1].To) : Expr.False,
            (rest, branch) => exprOf(branch.To) == rest ? rest
                : Expr.IfThenElse(IsAnswer(element, branch.Answer), exprOf(branch.To), rest));
    }

    /// <summary>
    /// For each number from 0 on, that the state is in the table with that number. Made for solvers: what is shared is
    /// the way from the first question on, which the known part of a state decides. An interpreter, which looks from
    /// the end, may take very long.
    /// </summary>
    /// <param name="count">How many numbers there are.</param>
    public ImmutableArray<Expr> Numbered(int count)
    {
        var ways = nodes.ToDictionary(node => node, _ => new List<Expr>());
        var numbered = Enumerable.Repeat(Expr.False, count).ToArray();
        if (!nodes.IsEmpty)
            ways[nodes[^1]].Add(Expr.True);
        foreach (var node in nodes.Reverse())
        {
            var isHere = Expr.Or(ways[node]);
            if (node.Element is null)
                numbered[node.Value] = isHere;
            foreach (var branches in node.Branches.GroupBy(branch => branch.To))
                ways[branches.Key].Add(Expr.And(
                    isHere, Expr.Or(branches.Select(branch => IsAnswer(node.Element!, branch.Answer)))));
        }
        return [.. numbered];
    }

    static Expr IsAnswer(Element element, int answer) =>
        Expr.Equal(element.Read, Expr.Constant(element.Domain, answer));

    // In the order of the values in a state.
    static IEnumerable<Element> ElementsOf(Variable variable) => variable.Length is null
        ? [new(variable.Domain, Expr.Read(variable))]
        : Enumerable.Range(0, variable.Count)
            .Select(index => new Element(variable.Domain, Expr.Read(variable, Expr.Int(index))));

    // The values of a state in the order of the questions.
    sealed record AnswerRow(int[] Answers, int Value);

    static readonly Comparer<int[]> ByAnswers =
        Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    sealed class Builder(ImmutableArray<Element> elements)
    {
        readonly ImmutableArray<Node>.Builder nodes = ImmutableArray.CreateBuilder<Node>();
        readonly Dictionary<string, Node> known = [];
        readonly Dictionary<Node, int> numbers = [];

        public ImmutableArray<Node> Nodes => nodes.ToImmutable();

        /// <param name="rows">In order of their answers.</param>
        public void Add(ReadOnlySpan<AnswerRow> rows)
        {
            if (!rows.IsEmpty)
                NodeOf(rows, 0);
        }

        // The rows agree on all answers before the place.
        Node NodeOf(ReadOnlySpan<AnswerRow> rows, int place)
        {
            if (place == elements.Length)
                return Known($"={rows[0].Value}", new Node(null, [], rows[0].Value));
            var branches = ImmutableArray.CreateBuilder<(int Answer, Node To)>();
            while (!rows.IsEmpty)
            {
                var answer = rows[0].Answers[place];
                var count = 1;
                while (count < rows.Length && rows[count].Answers[place] == answer)
                    count++;
                branches.Add((answer, NodeOf(rows[..count], place + 1)));
                rows = rows[count..];
            }
            var element = elements[place];
            // Whatever the answer is, it does not matter.
            if (branches.Count == element.Domain.Size && branches.All(branch => branch.To == branches[0].To))
                return branches[0].To;
            var key = string.Create(CultureInfo.InvariantCulture, $"{place}:{string.Join(' ', branches.Select(
                branch => $"{branch.Answer}>{numbers[branch.To]}"))}");
            return Known(key, new Node(element, branches.ToImmutable(), -1));
        }

        Node Known(string key, Node node)
        {
            if (known.TryGetValue(key, out var same))
                return same;
            known.Add(key, node);
            numbers.Add(node, numbers.Count);
            nodes.Add(node);
            return node;
        }
    }
}
