using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>Operators that are defined for one sort only: a misuse does not compile.</summary>
public static class Operators
{
    extension(Expr<bool>)
    {
        public static Expr<bool> operator &(Expr<bool> left, Expr<bool> right) => new(Node.And(left.Node, right.Node));

        public static Expr<bool> operator |(Expr<bool> left, Expr<bool> right) => new(Node.Or(left.Node, right.Node));

        public static Expr<bool> operator !(Expr<bool> operand) => new(Node.Not(operand.Node));
    }

    extension(Expr<int>)
    {
        public static Expr<int> operator +(Expr<int> left, Expr<int> right) =>
            new(Node.Add(left.Node, right.Node));

        public static Expr<int> operator -(Expr<int> left, Expr<int> right) =>
            new(Node.Subtract(left.Node, right.Node));

        public static Expr<bool> operator <(Expr<int> left, Expr<int> right) => new(Node.Less(left.Node, right.Node));

        public static Expr<bool> operator >(Expr<int> left, Expr<int> right) => new(Node.Less(right.Node, left.Node));

        public static Expr<bool> operator <=(Expr<int> left, Expr<int> right) =>
            new(Node.LessOrEqual(left.Node, right.Node));

        public static Expr<bool> operator >=(Expr<int> left, Expr<int> right) =>
            new(Node.LessOrEqual(right.Node, left.Node));
    }

    /// <summary>If this, then that: <c>=></c>.</summary>
    public static Expr<bool> Implies(this Expr<bool> premise, Expr<bool> conclusion) =>
        new(Node.Implies(premise.Node, conclusion.Node));
}
