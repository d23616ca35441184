using Microsoft.Z3;

namespace Quiesce.Tests.Z3;

/// <summary>Terms are built and taken apart.</summary>
public sealed class Terms : IDisposable
{
    readonly Context context = new();
    readonly BoolExpr a, b, c;

    public Terms() => (a, b, c) = (context.MkBoolConst("a"), context.MkBoolConst("b"), context.MkBoolConst("c"));

    public void Dispose() => context.Dispose();

    // Each case: what it is, the term, what only this term is, and how many arguments it has.
    public static TheoryData<string, int> Shapes() => new()
    {
        { "true", 0 }, { "false", 0 }, { "(not a)", 1 }, { "(and a b c)", 3 }, { "(or a b c)", 3 }, { "(= a b)", 2 },
        { "(distinct a b)", 2 }, { "(ite a b c)", 3 }, { "(=> a b)", 2 }, { "(xor a b)", 2 }, { "a", 0 }
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_operator_is_told_from_all_others(string text, int arguments)
    {
        BoolExpr[] terms =
        [
            context.MkTrue(), context.MkFalse(), context.MkNot(a), context.MkAnd(a, b, c),
            context.MkOr(new List<BoolExpr> { a, b, c }), context.MkIff(a, b), context.MkDistinct(a, b),
            (BoolExpr)context.MkITE(a, b, c), context.MkImplies(a, b), context.MkXor(a, b), a
        ];
        var term = Assert.Single(terms, term => $"{term}" == text);
        Assert.Equal((uint)arguments, term.NumArgs);
        Assert.Equal(new[] { a, b, c }.Take(arguments), term.Args);
        Assert.Equal(
            [text == "true", text == "false", text == "(not a)", text == "(and a b c)", text == "(or a b c)",
                text == "(= a b)", text == "(distinct a b)", text == "(ite a b c)", text == "(=> a b)",
                text == "(xor a b)"],
            new[] { term.IsTrue, term.IsFalse, term.IsNot, term.IsAnd, term.IsOr, term.IsEq || term.IsIff,
                term.IsDistinct, term.IsITE, term.IsImplies, term.IsXor });
        Assert.Equal(arguments == 0, term.IsConst);
        Assert.True(term is { IsApp: true, IsBool: true, IsExpr: true });
        Assert.True(term is { IsVar: false, IsQuantifier: false, IsBV: false });
    }

    [Fact]
    public void Equal_terms_are_one()
    {
        var (one, other) = (context.MkAnd(a, b), context.MkAnd([a, context.MkBoolConst("b")]));
        Assert.True(one == other && one.Equals(other) && !(one != other));
        Assert.Equal((one.Id, one.GetHashCode()), (other.Id, other.GetHashCode()));
        Assert.Equal(0, one.CompareTo(other));
        Assert.True(one != context.MkAnd(b, a) && one != null!);
        Assert.NotEqual(context.MkFreshConst("f", context.BoolSort), context.MkFreshConst("f", context.BoolSort));
        Assert.Single(new HashSet<Expr> { one, other });
    }

    [Fact]
    public void The_same_name_in_two_contexts_is_not_the_same_term()
    {
        using var second = new Context();
        Assert.False(a == second.MkBoolConst("a"));
    }

    [Fact]
    public void Operators_are_those_of_the_context() => Assert.Equal(
        [context.MkAnd(a, b), context.MkOr(a, b), context.MkXor(a, b), context.MkNot(a)],
        new[] { a & b, a | b, a ^ b, !a });

    [Fact]
    public void Conjunctions_have_any_number_of_terms()
    {
        Assert.True(context.MkAnd().Simplify().IsTrue);
        Assert.True(context.MkOr(Array.Empty<BoolExpr>()).Simplify().IsFalse);
        var many = Enumerable.Range(0, 1000).Select(i => context.MkBoolConst($"x{i}")).ToArray();
        Assert.Equal(many, context.MkAnd(many).Args);
        Assert.Equal(many, context.MkOr(many.AsEnumerable()).Args);
        Assert.Equal(Z3_lbool.Z3_L_TRUE, context.MkBool(true).BoolValue);
        Assert.Equal(Z3_lbool.Z3_L_UNDEF, a.BoolValue);
    }

    [Fact]
    public void Constants_are_replaced_all_at_once() => Assert.Equal(
        "(and b a (not c))", $"{context.MkAnd(a, b, !c).Substitute([a, b], [b, a])}");

    [Fact]
    public void At_most_and_at_least_count()
    {
        using var solver = context.MkSolver();
        solver.Assert(context.MkAtMost([a, b, c], 1), context.MkAtLeast([a, b, c], 1), context.MkNot(a));
        Assert.Equal(Status.SATISFIABLE, solver.Check(b));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check(b, c));
        Assert.Equal(Status.UNSATISFIABLE, solver.Check(!b, !c));
    }

    [Fact]
    public void A_declaration_has_a_name_and_sorts()
    {
        var f = context.MkFuncDecl("f", [context.BoolSort, context.MkBitVecSort(3)], context.BoolSort);
        Assert.Equal("f", ((StringSymbol)f.Name).String);
        Assert.Equal((2u, context.BoolSort), (f.Arity, f.Range));
        Assert.Equal(["Bool", "(_ BitVec 3)"], f.Domain.Select(sort => $"{sort}"));
        Assert.Equal("(f a #b101)", $"{f.Apply(a, context.MkBV(5u, 3))}");
        Assert.Equal(f, f[a, context.MkBVConst("x", 3)].FuncDecl);
        Assert.Equal(3u, context.MkBVConst("x", 3).SortSize);
        Assert.Equal("a", $"{a.FuncDecl.Name}");
        Assert.Equal(f, context.MkFuncDecl(context.MkSymbol("f"), f.Domain, f.Range));
        Assert.NotEqual(context.MkFreshFuncDecl("f", [], context.BoolSort), context.MkConstDecl("f", context.BoolSort));
        Assert.True(context.MkSymbol("f") == f.Name && context.MkSymbol("g") != f.Name);
        Assert.Equal(7, context.MkSymbol(7).Int);
    }

    [Fact]
    public void The_variables_of_a_quantifier_count_from_the_last()
    {
        var forall = context.MkForall([a, b], context.MkImplies(a, b), quantifierID: context.MkSymbol("name"));
        Assert.True(forall is { IsQuantifier: true, IsUniversal: true, IsExistential: false, NumBound: 2 });
        Assert.True(context.MkExists([a], a).IsExistential);
        Assert.Equal(["a", "b"], forall.BoundVariableNames.Select(name => $"{name}"));
        Assert.Equal([context.BoolSort, context.BoolSort], forall.BoundVariableSorts);
        var body = forall.Body;
        Assert.True(body.IsImplies && body.Arg(0).IsVar);
        Assert.Equal((1u, 0u), (body.Arg(0).Index, body.Arg(1).Index));
        Assert.Equal("(=> c a)", $"{body.SubstituteVars([a, c])}");
        Assert.Equal(body.Arg(0), context.MkBound(1, context.BoolSort));
    }

    [Fact]
    public void Names_survive_as_they_are()
    {
        const string name = "käse |\\ 名前";
        Assert.Equal(name, $"{context.MkBoolConst("käse").FuncDecl.Name} |\\ {context.MkSymbol("名前")}");
    }
}
