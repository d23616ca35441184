using System.Runtime.CompilerServices;

namespace Quiesce.Language;

// Overloads that reject a C# bool as a condition with a sentence: it would be converted to a constant TRUE or FALSE.
// None for Case, which is C#'s if then; nor for BugOn(true), unreachable code, which the analyzer checks.
public abstract partial class Model
{
    /// <summary>Does not compile: use C#'s <c>if</c>.</summary>
    [Obsolete(Words.Known, error: true)]
    protected static void Await(bool condition) => throw Uncallable();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true), OverloadResolutionPriority(1)]
    protected static void Branch(bool on, Step taken, Step? otherwise = null) => throw Uncallable();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    protected static void Branch(bool on, InstanceStep taken, InstanceStep? otherwise = null) => throw Uncallable();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Expr<T> If<T>(bool condition, Expr<T> then, Expr<T> otherwise) => throw Uncallable();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Expr<T> If<T>(bool condition, T then, T otherwise)
        where T : struct => throw Uncallable();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static EventuallyFormula Eventually(bool p) => throw Uncallable();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static AlwaysFormula Always(bool p) => throw Uncallable();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Temporal LeadsTo(bool p, Expr<bool> q) => throw Uncallable();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Temporal LeadsTo(Expr<bool> p, bool q) => throw Uncallable();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Temporal LeadsTo(bool p, bool q) => throw Uncallable();

    static InvalidOperationException Uncallable() => new("This does not compile.");
}
