using System.Collections.Immutable;
using Microsoft.Z3;
using Quiesce.Ir;
using Expr = Quiesce.Ir.Expr;
using Term = Microsoft.Z3.Expr;
using Sort = Microsoft.Z3.Sort;

namespace Quiesce.Symbolic;

/// <summary>
/// The Horn clauses of a system over its bits: initial states are reachable, every action leads from reachable states
/// to reachable states, and the goals are bad. A rule for each action is faster than one for the whole step.
/// </summary>
internal sealed class SpacerQuery : IReachabilityQuery
{
    readonly EncodedSystem encoded;
    readonly Limits limits;
    readonly Context context = new();
    readonly FuncDecl reachable;
    readonly FuncDecl bad;
    readonly ImmutableArray<BoolExpr> bits;
    readonly CircuitTerms terms;
    readonly ImmutableArray<Expr> facts;
    Fixedpoint? fixedpoint;

    /// <param name="facts">What is known to hold of every reachable state.</param>
    public SpacerQuery(EncodedSystem encoded, ImmutableArray<Expr> facts, Limits limits)
    {
        this.encoded = encoded;
        this.facts = facts;
        this.limits = limits;
        var bool_ = context.MkBoolSort();
        bits = [.. encoded.Bits.Select(bit => context.MkBoolConst(bit.Name))];
        // The bits of the state are the circuit's inputs, from place 1 on.
        terms = new CircuitTerms(context, encoded.Circuit, place => bits[place - 1]);
        reachable = context.MkFuncDecl("reachable", [.. bits.Select(_ => (Sort)bool_)], bool_);
        bad = context.MkFuncDecl("bad", Array.Empty<Sort>(), bool_);
    }

    /// <inheritdoc/>
    public int? StepsMax => null;

    Params Parameters()
    {
        var parameters = context.MkParams();
        parameters.Add("engine", context.MkSymbol("spacer"));
        parameters.Add("spacer.keep_proxy", false);
        // Ctrl-C is the program's own affair.
        parameters.Add("ctrl_c", false);
        // The relation is to keep all its arguments: the invariant is read off it.
        parameters.Add("xform.slice", false);
        parameters.Add("xform.inline_linear", false);
        parameters.Add("xform.inline_eager", false);
        return parameters;
    }

    Fixedpoint Rules(ImmutableArray<Property> goals)
    {
        var rules = context.MkFixedpoint();
        rules.Parameters = Parameters();
        rules.RegisterRelation(reachable);
        rules.RegisterRelation(bad);
        AddRules(rules, goals, encoded.Circuit.And(facts.Select(encoded.Holds)));
        return rules;
    }

    void AddRules(Fixedpoint rules, ImmutableArray<Property> goals, Literal facts)
    {
        var isReachable = (BoolExpr)context.MkApp(reachable, [.. bits]);
        var before = context.MkAnd(isReachable, terms[facts]);
        AddRule(rules, terms[encoded.Initial], isReachable, "initial");
        foreach (var action in encoded.Actions)
        {
            var after = (BoolExpr)context.MkApp(reachable, [.. action.Next.Select(bit => terms[bit])]);
            AddRule(rules, context.MkAnd(before, terms[action.Succeeds]), after, $"action{action.Action.Index}");
        }
        var isBad = encoded.Circuit.Or(goals.Select(encoded.Deciding));
        AddRule(rules, context.MkAnd(before, terms[isBad]), (BoolExpr)context.MkApp(bad), "bad");
    }

    void AddRule(Fixedpoint rules, BoolExpr body, BoolExpr head, string name)
    {
        var rule = context.MkImplies(body, head);
        rules.AddRule(
            bits.IsEmpty ? rule : context.MkForall([.. bits], rule), context.MkSymbol(name));
    }

    /// <inheritdoc/>
    public bool IsReachable(ImmutableArray<Property> goals)
    {
        limits.ThrowIfOver();
        fixedpoint?.Dispose();
        fixedpoint = limits.Guard(() => Rules(goals));
        using var watchdog = new Watchdog(context, limits);
        try
        {
            return fixedpoint.Query([bad]) switch
            {
                Status.SATISFIABLE => true,
                Status.UNSATISFIABLE => false,
                _ => throw new SymbolicLimitException(
                    limits.IsOver ? limits.Reason : $"Spacer gave up: {fixedpoint.GetReasonUnknown()}"),
            };
        }
        catch (Z3Exception exception)
        {
            throw new SymbolicLimitException(
                limits.IsOver ? limits.Reason : $"Spacer gave up: {exception.Message}");
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<Literal> Invariant() => limits.Guard(Cover);

    ImmutableArray<Literal> Cover()
    {
        var cover = fixedpoint!.GetCoverDelta(-1, reachable).SubstituteVars([.. bits]);
        var literals = new Dictionary<Term, Literal>();
        for (var k = 0; k < bits.Length; k++)
            literals[bits[k]] = encoded.Bits[k].Current;
        return [.. Conjuncts(cover).Select(conjunct => LiteralOf(conjunct, literals))];
    }

    static IEnumerable<Term> Conjuncts(Term expr) => expr.IsAnd ? expr.Args.SelectMany(Conjuncts) : [expr];

    Literal LiteralOf(Term expr, Dictionary<Term, Literal> known)
    {
        if (known.TryGetValue(expr, out var literal))
            return literal;
        var operands = expr.Args.Select(operand => LiteralOf(operand, known)).ToList();
        var circuit = encoded.Circuit;
        literal = true switch
        {
            _ when expr.IsTrue => Literal.True,
            _ when expr.IsFalse => Literal.False,
            _ when expr.IsNot => !operands[0],
            _ when expr.IsAnd => circuit.And(operands),
            _ when expr.IsOr => circuit.Or(operands),
            _ when expr.IsImplies => circuit.Implies(operands[0], operands[1]),
            _ when expr.IsEq || expr.IsIff => circuit.Equal(operands[0], operands[1]),
            _ when expr.IsXor => circuit.Xor(operands[0], operands[1]),
            _ when expr.IsITE => circuit.Mux(operands[0], operands[1], operands[2]),
            _ => throw new SymbolicLimitException($"Spacer's invariant has a part that is not understood: {expr}"),
        };
        known.Add(expr, literal);
        return literal;
    }

    public void Dispose()
    {
        fixedpoint?.Dispose();
        context.Dispose();
    }
}
