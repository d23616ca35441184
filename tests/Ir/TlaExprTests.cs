using Quiesce.Ir;

namespace Quiesce.Tests.Ir;

public class TlaExprTests
{
    static readonly SystemBuilder Builder = new() { Name = "expressions" };
    static readonly Domain Phase = Domain.Enum("Phase", ["Mounted", "Dead"]);
    static readonly Expr A = Boolean("a"), B = Boolean("b"), C = Boolean("c");
    static readonly Expr X = Integer("x"), Y = Integer("y"), Z = Integer("z");
    static readonly Variable Array = Builder.AddVariable("f", Domain.Range(0, 2), [[0], [0], [0]], 3);
    static readonly Expr P = Expr.Read(Builder.AddVariable("phase", Phase, [[0]]));

    static Expr Boolean(string name) => Expr.Read(Builder.AddVariable(name, Domain.Bool, [[0]]));

    static Expr Integer(string name) => Expr.Read(Builder.AddVariable(name, Domain.Range(-2, 2), [[0]]));

    public static TheoryData<string, Expr> Printed => new()
    {
        { "a /\\ b /\\ c", Expr.And(A, B, C) },
        { "a /\\ (b \\/ c)", Expr.And(A, Expr.Or(B, C)) },
        { "a \\/ (b /\\ c)", Expr.Or(A, Expr.And(B, C)) },
        { "a /\\ b => c", Expr.Implies(Expr.And(A, B), C) },
        { "a /\\ (b => c)", Expr.And(A, Expr.Implies(B, C)) },
        { "a => (b => c)", Expr.Implies(A, Expr.Implies(B, C)) },
        { "(a => b) => c", Expr.Implies(Expr.Implies(A, B), C) },
        { "~(a \\/ b)", Expr.Not(Expr.Or(A, B)) },
        { "~a /\\ b", Expr.And(Expr.Not(A), B) },
        { "(~a) = b", Expr.Equal(Expr.Not(A), B) },
        { "~(a => b)", Expr.Not(Expr.Implies(A, B)) },
        { "x # y", Expr.NotEqual(X, Y) },
        { "x >= y", Expr.Not(Expr.Less(X, Y)) },
        { "x > y", Expr.Not(Expr.LessOrEqual(X, Y)) },
        { "x > 0", Expr.Less(Expr.Int(0), X) },
        { "x >= -1", Expr.LessOrEqual(Expr.Int(-1), X) },
        { "x <= 0", Expr.Not(Expr.Less(Expr.Int(0), X)) },
        { "(x = y) = (a /\\ b)", Expr.Equal(Expr.Equal(X, Y), Expr.And(A, B)) },
        { "x + y + z", Expr.Add(Expr.Add(X, Y), Z) },
        { "x + (y + z)", Expr.Add(X, Expr.Add(Y, Z)) },
        { "x - (y - z)", Expr.Subtract(X, Expr.Subtract(Y, Z)) },
        { "x - (y + z)", Expr.Subtract(X, Expr.Add(Y, Z)) },
        { "x + (-1)", Expr.Add(X, Expr.Int(-1)) },
        { "-1 - x", Expr.Subtract(Expr.Int(-1), X) },
        { "x * y * z", Expr.Multiply(Expr.Multiply(X, Y), Z) },
        { "x * (y * z)", Expr.Multiply(X, Expr.Multiply(Y, Z)) },
        { "x * (y + z) - z * (-2)",
            Expr.Subtract(Expr.Multiply(X, Expr.Add(Y, Z)), Expr.Multiply(Z, Expr.Int(-2))) },
        { "(x * 3) \\div 2", Expr.Divide(Expr.Multiply(X, Expr.Int(3)), Expr.Int(2)) },
        { "(x \\div 2) * y", Expr.Multiply(Expr.Divide(X, Expr.Int(2)), Y) },
        { "x * (y \\div 2)", Expr.Multiply(X, Expr.Divide(Y, Expr.Int(2))) },
        { "x + y \\div 2", Expr.Add(X, Expr.Divide(Y, Expr.Int(2))) },
        { "x + (y % 2)", Expr.Add(X, Expr.Modulo(Y, Expr.Int(2))) },
        { "((x % 3) % 2) + y", Expr.Add(Expr.Modulo(Expr.Modulo(X, Expr.Int(3)), Expr.Int(2)), Y) },
        { "(x + y) % 2 = 1", Expr.Equal(Expr.Modulo(Expr.Add(X, Y), Expr.Int(2)), Expr.Int(1)) },
        { "(0 - x) \\div 2", Expr.Divide(Expr.Subtract(Expr.Int(0), X), Expr.Int(2)) },
        { "f[x + 1] = 2", Expr.Equal(Expr.Read(Array, Expr.Add(X, Expr.Int(1))), Expr.Int(2)) },
        { "f[f[x]]", Expr.Read(Array, Expr.Read(Array, X)) },
        { "IF a THEN x ELSE y", Expr.IfThenElse(A, X, Y) },
        { "(IF a THEN x ELSE y) + 1", Expr.Add(Expr.IfThenElse(A, X, Y), Expr.Int(1)) },
        { "f[IF a THEN x ELSE y]", Expr.Read(Array, Expr.IfThenElse(A, X, Y)) },
        { "a /\\ (IF b THEN a ELSE c)", Expr.And(A, Expr.IfThenElse(B, A, C)) },
        { "IF a THEN IF b THEN x ELSE y ELSE z", Expr.IfThenElse(A, Expr.IfThenElse(B, X, Y), Z) },
        { "phase = \"Dead\"", Expr.Equal(Expr.Constant(Phase, 1), P) },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Has_the_parentheses_it_needs(string expected, Expr expr) =>
        Assert.Equal(expected, TlaExpr.Print(expr));

    [Fact]
    public void Names_and_quotes_are_the_callers() => Assert.Equal(
        "PHASE = Dead",
        TlaExpr.Print(
            Expr.Equal(P, Expr.Constant(Phase, 1)),
            variable => variable.Name.ToUpperInvariant(),
            quoteEnums: false));

    [Fact]
    public void A_long_expression_becomes_lists()
    {
        var isLong = Expr.Equal(P, Expr.Constant(Phase, 1));
        var clauses = Expr.Or(isLong, Expr.And(isLong, Expr.NotEqual(X, Y)), Expr.Not(Expr.And(A, B, isLong)), C);
        Assert.Equal(
            """
            /\ \/ phase = "Dead"
               \/ phase = "Dead" /\ x # y
               \/ ~(a /\ b /\ phase = "Dead")
               \/ c
            /\ (/\ \/ phase = "Dead"
                   \/ phase = "Dead" /\ x # y
                   \/ ~(a /\ b /\ phase = "Dead")
                   \/ c
                /\ a) =>
                 (IF phase = "Dead" \/ (phase = "Dead" /\ x # y) \/ c \/ y < x
                  THEN /\ \/ phase = "Dead"
                          \/ phase = "Dead" /\ x # y
                          \/ ~(a /\ b /\ phase = "Dead")
                          \/ c
                       /\ b
                  ELSE c)
            """.ReplaceLineEndings("\n"),
            TlaExpr.Wrap(
                Expr.And(
                    clauses,
                    Expr.Implies(
                        Expr.And(clauses, A),
                        Expr.IfThenElse(
                            Expr.Or(isLong, Expr.And(isLong, Expr.NotEqual(X, Y)), C, Expr.Less(Y, X)),
                            Expr.And(clauses, B),
                            C))),
                column: 0,
                variable => variable.Name));
    }
}
