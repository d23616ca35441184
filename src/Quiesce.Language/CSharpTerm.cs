namespace Quiesce.Language;

/// <summary>A C# expression: its text, and how tightly its outermost operator binds.</summary>
/// <param name="IsLiteral">A plain C# value, which is not yet an <see cref="Expr{T}"/>.</param>
readonly record struct CSharpTerm(string Text, int Strength, bool IsLiteral = false)
{
    // The binding strengths of C#'s operators, weakest first.
    public const int Or = 1, And = 2, Equality = 3, Comparison = 4, Sum = 5, Product = 6, Unary = 7, Primary = 8;

    public static readonly CSharpTerm True = new("true", Primary, true), False = new("false", Primary, true);

    public bool IsTrue => this == True;
    public bool IsFalse => this == False;

    /// <summary>How many alternatives, conditions and negations it has.</summary>
    public int Connectives => CSharp.WithoutForgiving(Text).Count(symbol => symbol is '|' or '&' or '!');

    /// <summary>How hard it is to read; of two terms the one with less is used.</summary>
    public (int, int) Effort => (Connectives, Text.Length);

    public static CSharpTerm Bool(bool value) => value ? True : False;

    /// <summary>
    /// The text where an operator of some strength requires more: in parentheses if it binds no tighter.
    /// </summary>
    public string Above(int strength) => Strength > strength ? Text : $"({Text})";

    public CSharpTerm Not() => IsTrue ? False : IsFalse ? True : new($"!{Above(Product)}", Unary);

    public CSharpTerm Implies(CSharpTerm conclusion)
    {
        if (IsLiteral)
            return IsTrue ? conclusion : True;
        return new($"{Above(Unary)}.Implies({conclusion.Text})", Primary);
    }

    public static CSharpTerm All(IEnumerable<CSharpTerm> terms) => Join(" & ", And, True, terms);

    public static CSharpTerm Any(IEnumerable<CSharpTerm> terms) => Join(" | ", Or, False, terms);

    // C# binds & tighter than |; readers should not have to know.
    static CSharpTerm Join(string symbol, int strength, CSharpTerm neutral, IEnumerable<CSharpTerm> terms)
    {
        CSharpTerm[] parts = [.. terms.Where(term => term != neutral)];
        return parts switch
        {
            [] => neutral,
            [var only] => only,
            _ => new(
                string.Join(symbol, parts.Select(part => part.Strength == strength ? part.Text : part.Above(And))),
                strength),
        };
    }

    /// <summary>The two are equal, or with <c>!=</c> they are not.</summary>
    public static CSharpTerm Equal(CSharpTerm left, CSharpTerm right, string symbol = "==")
    {
        var isEqual = symbol == "==";
        if (left.IsTrue || left.IsFalse)
            return left.IsTrue == isEqual ? right : right.Not();
        if (right.IsTrue || right.IsFalse)
            return right.IsTrue == isEqual ? left : left.Not();
        return new($"{left.Above(Comparison)} {symbol} {right.Above(Comparison)}", Equality);
    }

    public static CSharpTerm Compare(CSharpTerm left, string symbol, CSharpTerm right) =>
        new($"{left.Above(Comparison)} {symbol} {right.Above(Comparison)}", Comparison);

    public static CSharpTerm Add(CSharpTerm left, string symbol, CSharpTerm right) =>
        new($"{left.Above(Comparison)} {symbol} {right.Above(Sum)}", Sum);

    /// <summary><c>*</c>, <c>/</c> or <c>%</c>; readers are not asked to know in which order C# takes them.</summary>
    public static CSharpTerm Multiply(CSharpTerm left, string symbol, CSharpTerm right)
    {
        // C# would divide its own integers otherwise.
        var known = left.IsLiteral ? $"(Int)({left.Text})" : left.Above(Product);
        return new($"{known} {symbol} {right.Above(Product)}", Product);
    }


    /// <summary><c>If(condition, then, otherwise)</c>; with the type where both values are literals.</summary>
    public static CSharpTerm If(CSharpTerm condition, CSharpTerm then, CSharpTerm otherwise, string type)
    {
        if (condition.IsLiteral)
            return condition.IsTrue ? then : otherwise;
        var typed = then.IsLiteral && otherwise.IsLiteral ? $"<{type}>" : "";
        return new($"If{typed}({Argument(condition)}, {Argument(then)}, {Argument(otherwise)})", Primary);
    }

    // F(a < b, c > (d)) would call a generic method a.
    static string Argument(CSharpTerm term) => term.Text.Contains(" < ", StringComparison.Ordinal)
        ? $"({term.Text})"
        : term.Text;
}
