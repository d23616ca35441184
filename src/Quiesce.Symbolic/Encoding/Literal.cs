namespace Quiesce.Symbolic.Encoding;

/// <summary>A gate of a <see cref="Circuit"/>, or its negation: twice the gate's number, plus one if negated.</summary>
/// <param name="Code">As in AIGER: 0 is false, 1 is true.</param>
internal readonly record struct Literal(int Code)
{
    public static readonly Literal False = new(0);
    public static readonly Literal True = new(1);

    /// <summary>Place of the gate in its circuit.</summary>
    public int Gate => Code >> 1;

    public bool IsNegated => (Code & 1) != 0;

    public bool IsConstant => Code <= 1;

    public static Literal Of(bool value) => value ? True : False;

    public static Literal operator !(Literal literal) => new(literal.Code ^ 1);

    /// <summary>The literal, negated if asked for.</summary>
    public Literal NegatedIf(bool isNegated) => new(Code ^ (isNegated ? 1 : 0));

    public override string ToString() => IsNegated ? $"!{Gate}" : $"{Gate}";
}
