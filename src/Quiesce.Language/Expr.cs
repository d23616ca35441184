using System.Runtime.CompilerServices;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A value of the model: recorded, not computed. <typeparamref name="T"/> is <c>bool</c>,
/// <c>int</c> or an enum. Specs call
/// <c>Expr&lt;bool&gt;</c> <c>Bool</c> and <c>Expr&lt;int&gt;</c> <c>Int</c>.
/// <para>It has no value while the spec is read, so it is no condition for C#'s <c>if</c>,
/// <c>&amp;&amp;</c> or <c>?:</c>: those choose the program, while
/// <see cref="Model.If{T}(Expr{bool}, Expr{T}, Expr{T})"/>,
/// <c>&amp;</c> and <c>|</c> are about its states.</para>
/// </summary>
public class Expr<T> : IWord
{
    readonly Node? node;

    /// <exception cref="InsufficientExecutionStackException">
    /// The expression refers to itself, as a property does that calls itself, or it is nested too deeply.
    /// </exception>
    internal Expr(Node node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack() || node.Depth > Node.DepthMax)
            throw new InsufficientExecutionStackException(
                $"A formula refers to itself, or is nested more than {Node.DepthMax} deep.");
        this.node = node;
    }

    private protected Expr() { }

    /// <summary>The recorded expression.</summary>
    internal virtual Node Node => node!;

    Node IWord.Node => Node;

    /// <summary>A constant.</summary>
    public static implicit operator Expr<T>(T value) => new(Values.Constant(value));

    /// <exception cref="ModelException">One side is null.</exception>
    public static Expr<bool> operator ==(Expr<T> left, Expr<T> right) =>
        new(Node.Equal(Words.Given(left).Node, Words.Given(right).Node));

    /// <inheritdoc cref="op_Equality"/>
    public static Expr<bool> operator !=(Expr<T> left, Expr<T> right) =>
        new(Node.NotEqual(Words.Given(left).Node, Words.Given(right).Node));

    /// <summary>Does not compile: <c>==</c> builds a formula.</summary>
    [Obsolete(Words.NoEquals, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The formula in TLA+ notation.</summary>
    public override string ToString() => Node.ToString();
}

/// <summary>A value, whatever its type.</summary>
interface IWord
{
    /// <summary>The recorded expression.</summary>
    Node Node { get; }
}
