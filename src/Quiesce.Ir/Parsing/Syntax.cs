using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Quiesce.Ir.Parsing;

enum SyntaxKind
{
    Number,
    String,
    /// <summary>TRUE or FALSE.</summary>
    Boolean,
    /// <summary>The first word of a name.</summary>
    Name,
    /// <summary>Operand 0, a dot, and <see cref="Syntax.Text"/>.</summary>
    Member,
    /// <summary>Operand 0 at operand 1.</summary>
    Index,
    /// <summary>Operand 0 applied to the others.</summary>
    Call,
    /// <summary>Operand 0, a process, is At (or has Passed, or has Enabled) a <see cref="Syntax.Step"/>.</summary>
    Position,
    /// <summary><see cref="Syntax.Text"/> is the operator.</summary>
    Prefix,
    /// <summary><see cref="Syntax.Text"/> is the operator.</summary>
    Infix,
    /// <summary>Operands: condition, then, otherwise.</summary>
    If,
    /// <summary>A set by its elements.</summary>
    Set,
    Sequence,
    /// <summary>A record: each operand is a <see cref="Field"/>.</summary>
    Record,
    /// <summary><see cref="Syntax.Text"/> is the field of a record, operand 0 its value.</summary>
    Field,
    /// <summary><see cref="Syntax.Text"/> is the bound name. Operands: its set, the body.</summary>
    Quantifier,
}

/// <summary>
/// The syntax tree of what was typed, before names and sorts are resolved. Nodes have reference equality.
/// </summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Mark">The token of the operator or the last name, to which an error points.</param>
sealed record Syntax(
    SyntaxKind Kind,
    string Text,
    int Start,
    int End,
    Token Mark,
    params ImmutableArray<Syntax> Operands)
{
    /// <summary>For <see cref="SyntaxKind.Position"/>: the step as it was typed.</summary>
    public string Step { get; init; } = "";

    /// <summary>For <see cref="SyntaxKind.Quantifier"/>: <c>\A</c> and not <c>\E</c>.</summary>
    public bool IsForAll { get; init; }

    public bool IsPrefix(string op) => Kind == SyntaxKind.Prefix && Text == op;

    public bool IsInfix(string op) => Kind == SyntaxKind.Infix && Text == op;

    public bool Equals(Syntax? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
