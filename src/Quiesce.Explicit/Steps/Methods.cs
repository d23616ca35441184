using System.Reflection.Emit;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// What generated methods have in common. They are dynamic methods and not compiled expression trees: those know no
/// pointers and no jump tables by position, and cannot be cut where a method grows too long. Argument 0
/// is unused: a delegate with a target is called faster than one without.
/// </summary>
internal static class Methods
{
    static readonly object Target = new();

    /// <summary>
    /// The IL after which a new method begins, estimated in bytes. The runtime stops optimising methods of 60,000
    /// bytes or 2,000 basic blocks, and its effort grows faster than their length.
    /// </summary>
    public const int LengthMax = 16_000;

    public static DynamicMethod Declare(string name, Type returns, params Type[] parameters) =>
        new(name, returns, [typeof(object), .. parameters], typeof(Methods).Module, skipVisibility: true);

    public static T Finish<T>(DynamicMethod method) where T : Delegate => method.CreateDelegate<T>(Target);

    /// <summary>About how many bytes of IL an expression becomes.</summary>
    public static int Length(Expr expr) => Length([expr]);

    /// <summary>The same of several, in which common parts are worked out once.</summary>
    public static int Length(IEnumerable<Expr> expressions) => 12 * Expr.NodesOf(expressions).Count;

    /// <summary>Cuts a list into runs that are short enough for one method, or have one item.</summary>
    public static IEnumerable<List<T>> Cut<T>(IEnumerable<T> items, Func<T, int> length)
    {
        var (run, total) = (new List<T>(), 0);
        foreach (var item in items)
        {
            if (run.Count > 0 && total + length(item) > LengthMax)
            {
                yield return run;
                (run, total) = ([], 0);
            }
            run.Add(item);
            total += length(item);
        }
        if (run.Count > 0)
            yield return run;
    }
}
