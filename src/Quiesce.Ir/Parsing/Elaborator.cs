using System.Globalization;
using System.Runtime.CompilerServices;

namespace Quiesce.Ir.Parsing;

/// <summary>
/// Turns syntax into expressions: checks the sorts of operands, and resolves names. Members of enumerations take their
/// domain from what they are compared with.
/// </summary>
sealed class Elaborator
{
    readonly SourceText source;
    readonly NameElaborator names;
    readonly SetElaborator sets;

    // A part is elaborated more than once, for its sort and for its value.
    readonly Dictionary<(Syntax, Domain?, int Scope), Expr> known = [];

    public Elaborator(TransitionSystem system, string text)
    {
        source = new SourceText(text);
        names = new NameElaborator(new SystemNames(system), source, this);
        sets = new SetElaborator(names, source, this);
    }

    /// <summary>A state predicate.</summary>
    /// <exception cref="ExpressionException">The expression makes no sense, or is not a boolean.</exception>
    public Expr Predicate(Syntax syntax)
    {
        var expr = Value(syntax);
        return expr.Domain.Sort == Sort.Bool
            ? expr
            : throw source.Fail(
                $"This must be true or false, and {source.Quoted(syntax)} is {SourceText.Kind(expr.Domain)}.", syntax);
    }

    /// <summary>The expression.</summary>
    /// <param name="hint">The expected domain, for members of enumerations; null if nothing is known.</param>
    /// <exception cref="ExpressionException">The expression makes no sense.</exception>
    public Expr Value(Syntax syntax, Domain? hint = null)
    {
        var key = (syntax, hint, names.Scope);
        if (known.TryGetValue(key, out var value))
            return value;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw source.Fail("This is nested too deeply.", syntax);
        try
        {
            value = Elaborate(syntax, hint);
            if (value.Depth > Expr.DepthMax)
                throw source.Fail("This is nested too deeply.", syntax);
            return known[key] = value;
        }
        catch (ArgumentException refused)
        {
            throw source.Fail(refused.Message, syntax);
        }
    }

    /// <summary>The domain of an expression, as far as it does not depend on what it is compared with.</summary>
    public Domain? Hint(Syntax syntax) => syntax.Kind switch
    {
        SyntaxKind.String => null,
        SyntaxKind.If => Hint(syntax.Operands[1]) ?? Hint(syntax.Operands[2]),
        SyntaxKind.Name when !names.StandsForValue(syntax.Text) => null,
        _ => Value(syntax).Domain,
    };

    /// <summary>Rejects a comparison of values of different sorts.</summary>
    public void RequireComparable(Token at, Syntax left, Domain ofLeft, Syntax right, Domain ofRight)
    {
        if (!ofLeft.IsCompatible(ofRight))
            throw source.Fail(
                $"{source.Quoted(left)} is {SourceText.Kind(ofLeft)} and {source.Quoted(right)} is "
                    + $"{SourceText.Kind(ofRight)}: they cannot be compared.",
                at);
    }

    /// <summary>An operand of the sort that its operator requires.</summary>
    public Expr Operand(Syntax op, Syntax operand, Sort sort)
    {
        var value = Value(operand);
        var needed = sort == Sort.Bool ? "true or false" : "integers";
        return value.Domain.Sort == sort
            ? value
            : throw source.Fail(
                $"'{source.Of(op.Mark)}' needs {needed}, "
                    + $"and {source.Quoted(operand)} is {SourceText.Kind(value.Domain)}.",
                op.Mark);
    }

    Expr Elaborate(Syntax syntax, Domain? hint)
    {
        switch (syntax.Kind)
        {
            case SyntaxKind.Number:
                return int.TryParse(syntax.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? Expr.Int(number)
                    : throw source.Fail(
                        $"{syntax.Text} goes beyond {Domain.Limit}, the largest integer a model may use.", syntax);
            case SyntaxKind.Boolean:
                return Expr.Bool(syntax.Text == "TRUE");
            case SyntaxKind.String:
                return names.MemberOf(syntax, hint);
            case SyntaxKind.Name or SyntaxKind.Member or SyntaxKind.Index or SyntaxKind.Position:
                return names.Value(syntax, hint);
            case SyntaxKind.Call:
                return sets.Call(syntax, hint);
            case SyntaxKind.Prefix:
                return Prefix(syntax);
            case SyntaxKind.Infix:
                return Infix(syntax);
            case SyntaxKind.If:
                var domain = hint ?? Hint(syntax);
                return Expr.IfThenElse(
                    Predicate(syntax.Operands[0]),
                    Value(syntax.Operands[1], domain),
                    Value(syntax.Operands[2], domain));
            case SyntaxKind.Set:
                throw source.Fail(
                    "A set can only be compared, counted or asked for its elements: x \\in {0, 1}.", syntax);
            case SyntaxKind.Sequence:
                throw source.Fail(
                    "A sequence can only be compared, or asked for its elements: q = <<0, 1>>, Head(q), Len(q).",
                    syntax);
            case SyntaxKind.Record:
                throw source.Fail("A record can only be compared, or asked for in a set of records.", syntax);
            case SyntaxKind.Quantifier:
                return sets.Quantifier(syntax);
        }
        throw new ArgumentOutOfRangeException(nameof(syntax));
    }

    Expr Prefix(Syntax syntax) => syntax.Text switch
    {
        "~" => Expr.Not(Operand(syntax, syntax.Operands[0], Sort.Bool)),
        "-" => Expr.Subtract(Expr.Int(0), Operand(syntax, syntax.Operands[0], Sort.Int)),
        _ => throw Temporal(syntax),
    };

    Expr Infix(Syntax syntax)
    {
        var (left, right) = (syntax.Operands[0], syntax.Operands[1]);
        Expr Booleans(Func<Expr, Expr, Expr> make) =>
            make(Operand(syntax, left, Sort.Bool), Operand(syntax, right, Sort.Bool));
        Expr Integers(Func<Expr, Expr, Expr> make) =>
            make(Operand(syntax, left, Sort.Int), Operand(syntax, right, Sort.Int));
        switch (syntax.Text)
        {
            case "/\\":
                return Booleans((a, b) => Expr.And(a, b));
            case "\\/":
                return Booleans((a, b) => Expr.Or(a, b));
            case "=>":
                return Booleans(Expr.Implies);
            case "<=>":
                return Booleans(Expr.Equal);
            case "=":
                return Equal(syntax, left, right);
            case "#":
                return Expr.Not(Equal(syntax, left, right));
            case "<":
                return Integers(Expr.Less);
            case "<=":
                return Integers(Expr.LessOrEqual);
            case ">":
                return Integers((a, b) => Expr.Less(b, a));
            case ">=":
                return Integers((a, b) => Expr.LessOrEqual(b, a));
            case "+":
                return Integers(Expr.Add);
            case "-":
                return Integers(Expr.Subtract);
            case "*":
                return Integers(Expr.Multiply);
            case "\\div":
                return Integers(Expr.Divide);
            case "%":
                return Integers(Expr.Modulo);
            case "\\in":
                return sets.IsIn(syntax);
            case "\\notin":
                return Expr.Not(sets.IsIn(syntax));
            case "\\subseteq":
                return sets.IsSubset(syntax);
            case "\\cup" or "\\cap" or "\\":
                throw source.Fail(
                    "A set can only be compared, counted or asked for its elements: x \\in {0, 1}.", syntax.Mark);
            case "\\o":
                throw source.Fail(
                    "A sequence can only be compared, or asked for its elements: q = <<0, 1>>, Head(q), Len(q).",
                    syntax.Mark);
            case "..":
                throw source.Fail("A range can only be asked for its elements: x \\in 0..2.", syntax.Mark);
            case "~>":
                throw Temporal(syntax);
        }
        throw new ArgumentOutOfRangeException(nameof(syntax));
    }

    Expr Equal(Syntax op, Syntax left, Syntax right)
    {
        if (EqualRecords(op, left, right) is { } equal)
            return equal;
        if (sets.IsSequence(left) && sets.IsSequence(right))
            return sets.EqualSequences(op);
        if (sets.IsSet(left) || sets.IsSet(right))
            return sets.Equal(op);
        var hint = Hint(left) ?? Hint(right);
        var (a, b) = (Value(left, hint), Value(right, hint));
        RequireComparable(op.Mark, left, a.Domain, right, b.Domain);
        return Expr.Equal(a, b);
    }

    // A record is its fields: r = [Kind |-> Read] asks r.Kind = Read. Null if there is no record.
    Expr? EqualRecords(Syntax op, Syntax left, Syntax right)
    {
        var (ofLeft, ofRight) = (names.FieldsOf(left).ToHashSet(), names.FieldsOf(right).ToHashSet());
        var isSaid = left.Kind == SyntaxKind.Record || right.Kind == SyntaxKind.Record;
        if (ofLeft.Count == 0 || ofRight.Count == 0 || (!isSaid && !ofLeft.SetEquals(ofRight)))
            return isSaid ? throw source.Fail("A record can only be compared with a record.", op.Mark) : null;
        if (ofLeft.Except(ofRight).Concat(ofRight.Except(ofLeft)).FirstOrDefault() is { } extra)
            throw source.Fail(
                $"{source.Quoted(ofLeft.Contains(extra) ? left : right)} has a field {extra}, and "
                    + $"{source.Quoted(ofLeft.Contains(extra) ? right : left)} has none.",
                op.Mark);
        return Expr.And(names.FieldsOf(left).Select(field => Equal(
            op, NameElaborator.FieldOf(left, field, op.Mark), NameElaborator.FieldOf(right, field, op.Mark))));
    }

    ExpressionException Temporal(Syntax syntax) => source.Fail(
        $"'{syntax.Text}' says something about behaviours and stands outermost: <>P, []<>P, <>[]P, P ~> Q or []P.",
        syntax.Mark);
}
