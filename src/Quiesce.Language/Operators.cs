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

        /// <summary>0 - x.</summary>
        public static Expr<int> operator -(Expr<int> operand) => new(Node.Subtract(Node.Int(0), operand.Node));

        public static Expr<int> operator *(Expr<int> left, Expr<int> right) =>
            new(Node.Multiply(left.Node, right.Node));

        /// <summary>
        /// The quotient, rounded down: TLA+'s <c>\div</c>. -1 / 2 is -1 here; of C#'s own integers it is 0.
        /// </summary>
        /// <exception cref="ArgumentException">The divisor is not positive.</exception>
        public static Expr<int> operator /(Expr<int> left, int right) =>
            new(Node.Divide(left.Node, Node.Int(right)));

        /// <summary>
        /// What division leaves, 0..right-1: TLA+'s <c>%</c>. -1 % 2 is 1 here; of C#'s own integers it is -1.
        /// </summary>
        /// <exception cref="ArgumentException">The divisor is not positive.</exception>
        public static Expr<int> operator %(Expr<int> left, int right) =>
            new(Node.Modulo(left.Node, Node.Int(right)));

        /// <summary>Does not compile: the divisor is a C# number.</summary>
        [Obsolete(Words.KnownDivisor, error: true)]
        public static Expr<int> operator /(Expr<int> left, Expr<int> right) =>
            new(Node.Divide(left.Node, right.Node));

        /// <inheritdoc cref="op_Division(Expr{int}, Expr{int})"/>
        [Obsolete(Words.KnownDivisor, error: true)]
        public static Expr<int> operator %(Expr<int> left, Expr<int> right) =>
            new(Node.Modulo(left.Node, right.Node));

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
