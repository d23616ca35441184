using Microsoft.Z3;

namespace Quiesce.Tests.Z3;

/// <summary>One pigeon more than holes: not satisfiable, and from 12 holes on for longer than anybody waits.</summary>
static class Pigeons
{
    public static BoolExpr[] Formulas(Context context, int holes)
    {
        BoolExpr At(int pigeon, int hole) => context.MkBoolConst($"p{pigeon}h{hole}");
        var everyone = Enumerable.Range(0, holes + 1).Select(pigeon =>
            context.MkOr([.. Enumerable.Range(0, holes).Select(hole => At(pigeon, hole))]));
        var noTwo =
            from hole in Enumerable.Range(0, holes)
            from first in Enumerable.Range(0, holes + 1)
            from second in Enumerable.Range(0, first)
            select context.MkOr(context.MkNot(At(first, hole)), context.MkNot(At(second, hole)));
        return [.. everyone, .. noTwo];
    }
}
