using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Quiesce.Ir.Parsing;

/// <summary>
/// Recursive descent over the precedences of TLA+, loosest first: <c>=></c>; <c>&lt;=></c> and <c>~></c>; <c>/\</c>
/// and <c>\/</c>, which do not mix; <c>~</c>, <c>&lt;></c> and <c>[]</c>; comparisons and <c>\in</c>, which do not
/// chain; <c>\cup</c>, <c>\cap</c>, <c>\</c> and <c>\o</c>, which do not mix; <c>..</c>; <c>+</c> and <c>-</c>;
/// <c>*</c>, <c>\div</c> and <c>%</c>, which do not mix. The <c>!</c> of C# binds tightest, as it does there.
/// </summary>
sealed class SyntaxParser(string text)
{
    static readonly HashSet<string> Comparisons = ["=", "#", "<", "<=", ">", ">=", "\\in", "\\notin", "\\subseteq"];

    readonly List<Token> tokens = Lexer.Tokens(text);
    int place;

    Token Current => tokens[place];

    /// <summary>The name in front of a colon at the very beginning, which is consumed; null without one.</summary>
    public string? Title()
    {
        if (Current.Kind != TokenKind.Name || !tokens[1].Is(":"))
            return null;
        place = 2;
        return tokens[0].Text;
    }

    /// <summary>All of the text from here on.</summary>
    /// <exception cref="ExpressionException">It is not an expression.</exception>
    public Syntax Whole()
    {
        if (Current.Kind == TokenKind.End)
            throw Fail("There is no expression.", Current);
        var syntax = Expression();
        if (Current.Is(")") || Current.Is("]") || Current.Is("}"))
            throw Fail($"'{Current.Text}' closes nothing.", Current);
        if (Current.Kind != TokenKind.End)
            throw Fail($"An operator is missing before {Describe(Current)}.", Current);
        return syntax;
    }

    Syntax Expression()
    {
        var left = Equivalence();
        if (!Current.Is("=>"))
            return left;
        var implication = Infix(left, Take(), Equivalence());
        return Current.Is("=>")
            ? throw Fail("'=>' cannot be chained: write a => (b => c), or a /\\ b => c.", Current)
            : implication;
    }

    Syntax Equivalence()
    {
        var left = Junction();
        while (Current.Is("<=>") || Current.Is("~>"))
            left = Infix(left, Take(), Junction());
        return left;
    }

    Syntax Junction()
    {
        var left = Negation();
        var first = Current;
        while (Current.Is("/\\") || Current.Is("\\/"))
        {
            if (Current.Text != first.Text)
                throw Fail(
                    "/\\ and \\/ do not mix: parentheses must say which comes first, "
                        + "(a /\\ b) \\/ c or a /\\ (b \\/ c).",
                    Current);
            left = Infix(left, Take(), Negation());
        }
        return left;
    }

    Syntax Negation()
    {
        RequireStack();
        if (!Current.Is("~") && !Current.Is("<>") && !Current.Is("[]"))
            return Comparison();
        var op = Take();
        var operand = Negation();
        return new Syntax(SyntaxKind.Prefix, op.Text, op.Start, operand.End, op, operand);
    }

    Syntax Comparison()
    {
        var left = SetOperation();
        if (!IsComparison(Current))
            return left;
        var comparison = Infix(left, Take(), SetOperation());
        return IsComparison(Current)
            ? throw Fail("Comparisons cannot be chained: write a < b /\\ b < c.", Current)
            : comparison;
    }

    static bool IsComparison(Token token) => token.Kind == TokenKind.Symbol && Comparisons.Contains(token.Text);

    // In TLA+ \cup and \cap bind as tightly as each other, so that parentheses must say which comes first.
    Syntax SetOperation()
    {
        var left = Range();
        var first = Current;
        while (Current.Is("\\cup") || Current.Is("\\cap") || Current.Is("\\") || Current.Is("\\o"))
        {
            if (Current.Text != first.Text || (Current != first && first.Is("\\")))
                throw Fail(
                    $"'{Typed(first)}' and '{Typed(Current)}' do not chain: parentheses must say which comes first.",
                    Current);
            left = Infix(left, Take(), Range());
        }
        return left;
    }

    Syntax Range()
    {
        var low = Sum();
        return Current.Is("..") ? Infix(low, Take(), Sum()) : low;
    }

    Syntax Sum()
    {
        var left = Product();
        while (Current.Is("+") || Current.Is("-"))
            left = Infix(left, Take(), Product());
        return left;
    }

    // What TLA+ and C# would read otherwise needs parentheses.
    Syntax Product()
    {
        var left = Minus();
        var first = Current;
        if (first.Is("\\div") && left.IsPrefix("-") && text[left.Start] == '-')
            throw Fail("Parentheses must say what is divided: (-a) \\div b, or -(a \\div b).", first);
        while (Current.Is("*") || Current.Is("\\div") || Current.Is("%"))
        {
            if (Current != first && !(first.Is("*") && Current.Is("*")))
                throw Fail(
                    $"'{Typed(first)}' and '{Typed(Current)}' do not chain: parentheses must say which comes first.",
                    Current);
            left = Infix(left, Take(), Minus());
        }
        return left;
    }

    Syntax Minus()
    {
        RequireStack();
        if (!Current.Is("-"))
            return Operand();
        var op = Take();
        var operand = Minus();
        return new Syntax(SyntaxKind.Prefix, "-", op.Start, operand.End, op, operand);
    }

    // ~ of a single value is allowed where a value is expected: a = ~b.
    Syntax Operand()
    {
        RequireStack();
        if (!Current.Is("!") && !Current.Is("~"))
            return Postfix();
        var op = Take();
        var operand = Operand();
        return new Syntax(SyntaxKind.Prefix, "~", op.Start, operand.End, op, operand);
    }

    Syntax Postfix()
    {
        var target = Primary();
        while (true)
        {
            if (Current.Is("."))
                target = Member(target);
            else if (Current.Is("["))
            {
                var open = Take();
                var index = Expression();
                var end = Close(open, "]");
                target = new Syntax(SyntaxKind.Index, "[", target.Start, end, open, target, index);
            }
            else if (Current.Is("(") && target.Kind is SyntaxKind.Name or SyntaxKind.Member)
            {
                var open = Take();
                var (arguments, end) = List(open, ")");
                target = new Syntax(
                    SyntaxKind.Call, target.Text, target.Start, end, target.Mark, [target, .. arguments]);
            }
            else if (Current.Is("'"))
            {
                var prime = Take();
                var next = new Syntax(SyntaxKind.Name, "Next", prime.Start, prime.End, prime);
                target = new Syntax(SyntaxKind.Call, "Next", target.Start, prime.End, prime, next, target);
            }
            else
                return target;
        }
    }

    Syntax Member(Syntax target)
    {
        Take();
        if (Current.Kind != TokenKind.Name)
            throw Fail("A name is missing after '.'.", Current);
        var name = Take();
        if (name.Text is not ("At" or "Passed" or "Enabled") || !Current.Is("("))
            return new Syntax(SyntaxKind.Member, name.Text, target.Start, name.End, name, target);
        // A step is a path like DeleteUnusedBgs#2.Pop, where # is no operator.
        var open = Take();
        var first = place;
        while (!Current.Is(")") && Current.Kind != TokenKind.End)
            place++;
        var last = place - 1;
        var end = Close(open, ")");
        if (last < first)
            throw Fail($"{name.Text} needs a step.", open);
        var step = new Token(TokenKind.Name, "", tokens[first].Start, tokens[last].End);
        return new Syntax(SyntaxKind.Position, name.Text, target.Start, end, step, target)
        {
            Step = string.Concat(text[step.Start..step.End].Where(c => !char.IsWhiteSpace(c))),
        };
    }

    Syntax Primary()
    {
        switch (Current)
        {
            case { Kind: TokenKind.Number }:
                return Leaf(SyntaxKind.Number);
            case { Kind: TokenKind.String }:
                return Leaf(SyntaxKind.String);
            case { Kind: TokenKind.Name }:
                return Leaf(SyntaxKind.Name);
            case { Kind: TokenKind.Symbol, Text: "TRUE" or "FALSE" }:
                return Leaf(SyntaxKind.Boolean);
            case { Kind: TokenKind.Symbol, Text: "(" }:
                var open = Take();
                var inside = Expression();
                return inside with { Start = open.Start, End = Close(open, ")") };
            case { Kind: TokenKind.Symbol, Text: "{" }:
                var brace = Take();
                var (elements, end) = List(brace, "}");
                return new Syntax(SyntaxKind.Set, "{", brace.Start, end, brace, elements);
            case { Kind: TokenKind.Symbol, Text: "<<" }:
                var angle = Take();
                var (members, last) = List(angle, ">>");
                return new Syntax(SyntaxKind.Sequence, "<<", angle.Start, last, angle, members);
            case { Kind: TokenKind.Symbol, Text: "[" }:
                return Record();
            case { Kind: TokenKind.Symbol, Text: "IF" }:
                return If();
            case { Kind: TokenKind.Symbol, Text: "\\A" or "\\E" }:
                return Quantifier();
            case { Kind: TokenKind.Symbol, Text: "<>" or "[]" }:
                return Negation();
        }
        throw Missing();
    }

    Syntax Record()
    {
        var open = Take();
        var fields = ImmutableArray.CreateBuilder<Syntax>();
        do
        {
            if (fields.Count > 0)
                Take();
            if (Current.Kind != TokenKind.Name)
                throw Fail("A field is missing: a record is [Kind |-> Read, Cpu |-> 1].", Current);
            var name = Take();
            Expect("|->", open);
            var value = Expression();
            fields.Add(new Syntax(SyntaxKind.Field, name.Text, name.Start, value.End, name, value));
        }
        while (Current.Is(","));
        return new Syntax(
            SyntaxKind.Record, "[", open.Start, Close(open, "]"), open, fields.ToImmutable());
    }

    Syntax If()
    {
        var start = Take();
        var condition = Expression();
        Expect("THEN", start);
        var then = Expression();
        Expect("ELSE", start);
        var otherwise = Expression();
        return new Syntax(SyntaxKind.If, "IF", start.Start, otherwise.End, start, condition, then, otherwise);
    }

    Syntax Quantifier()
    {
        var op = Take();
        if (Current.Kind != TokenKind.Name)
            throw Fail($"A name is missing after '{op.Text}': write {op.Text} i \\in 0..1 : ...", Current);
        var name = Take();
        Expect("\\in", op);
        var set = SetOperation();
        Expect(":", op);
        var body = Expression();
        return new Syntax(SyntaxKind.Quantifier, name.Text, op.Start, body.End, op, set, body)
        {
            IsForAll = op.Text == "\\A",
        };
    }

    (ImmutableArray<Syntax> Elements, int End) List(Token open, string closing)
    {
        var elements = ImmutableArray.CreateBuilder<Syntax>();
        if (!Current.Is(closing))
        {
            elements.Add(Expression());
            while (Current.Is(","))
            {
                Take();
                elements.Add(Expression());
            }
        }
        return (elements.ToImmutable(), Close(open, closing));
    }

    int Close(Token open, string closing)
    {
        if (Current.Is(closing))
            return Take().End;
        throw Current.Kind == TokenKind.End
            ? Fail($"'{open.Text}' is never closed.", open)
            : Fail($"'{closing}' or an operator is missing before {Describe(Current)}.", Current);
    }

    void Expect(string symbol, Token opening)
    {
        if (!Current.Is(symbol))
            throw Fail($"'{opening.Text}' needs '{symbol}' before {Describe(Current)}.", Current);
        Take();
    }

    ExpressionException Missing()
    {
        if (place == 0 || tokens[place - 1].Kind != TokenKind.Symbol)
            return Fail($"An expression cannot begin with {Describe(Current)}.", Current);
        var before = tokens[place - 1];
        return Fail($"A value is missing after '{Typed(before)}'.", Current.Kind == TokenKind.End ? Current : before);
    }

    void RequireStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Fail("This is nested too deeply.", Current);
    }

    Syntax Leaf(SyntaxKind kind)
    {
        var token = Take();
        return new Syntax(kind, token.Text, token.Start, token.End, token);
    }

    static Syntax Infix(Syntax left, Token op, Syntax right) =>
        new(SyntaxKind.Infix, op.Text, left.Start, right.End, op, left, right);

    Token Take() => tokens[place++];

    string Typed(Token token) => text[token.Start..token.End];

    string Describe(Token token) => token.Kind == TokenKind.End ? "the end" : $"'{Typed(token)}'";

    ExpressionException Fail(string sentence, Token at) =>
        new(sentence, text, at.Start, at.End - at.Start);
}
