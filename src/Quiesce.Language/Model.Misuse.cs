using System.Runtime.CompilerServices;

namespace Quiesce.Language;

// What a C# bool in the place of a condition meets: a sentence. It would convert, and then be TRUE or FALSE for ever.
// Not of Case, which is C#'s if then; BugOn(true) says that nobody gets here, so that the analyzer looks at those.
public abstract partial class Model
{
    /// <summary>Does not compile: use C#'s <c>if</c>.</summary>
    [Obsolete(Words.Known, error: true)]
    protected static void Await(bool condition) => throw Refused();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true), OverloadResolutionPriority(1)]
    protected static void Branch(bool on, Step taken, Step? otherwise = null) => throw Refused();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    protected static void Branch(bool on, InstanceStep taken, InstanceStep? otherwise = null) => throw Refused();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Expr<T> If<T>(bool condition, Expr<T> then, Expr<T> otherwise) => throw Refused();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Expr<T> If<T>(bool condition, T then, T otherwise)
        where T : struct => throw Refused();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static EventuallyFormula Eventually(bool p) => throw Refused();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static AlwaysFormula Always(bool p) => throw Refused();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Temporal LeadsTo(bool p, Expr<bool> q) => throw Refused();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Temporal LeadsTo(Expr<bool> p, bool q) => throw Refused();

    /// <inheritdoc cref="Await(bool)"/>
    [Obsolete(Words.Known, error: true)]
    public static Temporal LeadsTo(bool p, bool q) => throw Refused();

    static InvalidOperationException Refused() => new("This does not compile.");
}
