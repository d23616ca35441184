using System.Collections.Immutable;
using System.Reflection.Emit;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>Marks what a state decides about properties; <see cref="PropertyMarks"/>.</summary>
internal unsafe delegate void CheckBody(ulong* state, byte* marks);

/// <summary>Turns state predicates and the state properties of a system into machine code.</summary>
internal static unsafe class CheckCompiler
{
    /// <summary>Set a mark when a predicate has a value of interest.</summary>
    /// <param name="Once">The predicate need not be looked at when the mark is set: for what is true often.</param>
    readonly record struct Check(Expr Predicate, bool When, int Mark, bool Once);

    public static StatePredicate CompilePredicate(PackedLayout layout, Expr predicate)
    {
        var method = Methods.Declare("Predicate", typeof(bool), typeof(ulong*));
        var il = method.GetILGenerator();
        var isFalse = il.DefineLabel();
        var emitter = new StateEmitter(il, layout);
        emitter.Branch(Definedness.Of(predicate), false, isFalse);
        emitter.Branch(predicate, false, isFalse);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Ret);
        il.MarkLabel(isFalse);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ret);
        return Methods.Finish<StatePredicate>(method);
    }

    /// <summary>Everything that is watched in states: several methods if one would be too long.</summary>
    public static ImmutableArray<CheckBody> Compile(PackedLayout layout) =>
        [.. Methods.Cut(Checks(layout.System), check => Methods.Length(check.Predicate)).Select(
            checks => Compile(layout, checks))];

    static CheckBody Compile(PackedLayout layout, List<Check> checks)
    {
        var method = Methods.Declare("Check", typeof(void), typeof(ulong*), typeof(byte*));
        var il = method.GetILGenerator();
        var emitter = new StateEmitter(il, layout);
        emitter.Load(emitter.WordsOf(checks.Select(check => check.Predicate)));
        foreach (var check in checks)
        {
            var next = il.DefineLabel();
            if (check.Once)
            {
                Address(il, check.Mark);
                il.Emit(OpCodes.Ldind_U1);
                il.Emit(OpCodes.Brtrue, next);
            }
            emitter.Branch(check.Predicate, !check.When, next);
            Address(il, check.Mark);
            il.Emit(OpCodes.Ldc_I4_1);
            il.Emit(OpCodes.Stind_I1);
            il.MarkLabel(next);
        }
        il.Emit(OpCodes.Ret);
        return Methods.Finish<CheckBody>(method);
    }

    static void Address(ILGenerator il, int mark)
    {
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldc_I4, mark);
        il.Emit(OpCodes.Add);
    }

    // A predicate without a value does not hold: it is looked at behind its definedness.
    static IEnumerable<Check> Checks(TransitionSystem system)
    {
        var undefined = new Check(
            TypeChecks.OfProperties(system.Declared), When: false,
            PropertyMarks.Find(system, PropertyKind.TypeInvariant), Once: false);
        if (undefined.Mark >= 0 && !undefined.Predicate.IsTrue)
            yield return undefined;
        for (var index = 0; index < system.Properties.Length; index++)
        {
            var property = system.Properties[index];
            var predicate = WhereDefined(property.Predicate);
            if (property.Kind is PropertyKind.Invariant or PropertyKind.Lemma)
                yield return new Check(predicate, When: false, index, Once: false);
            if (property.Kind == PropertyKind.Reachable)
                yield return new Check(predicate, When: true, index, Once: true);
            if (PropertyMarks.Antecedent(property) is { } antecedent)
            {
                var mark = PropertyMarks.OfAntecedent(system, index);
                yield return new Check(WhereDefined(antecedent), When: true, mark, Once: true);
            }
        }
    }

    static Expr WhereDefined(Expr predicate) => Expr.And(Definedness.Of(predicate), predicate);
}
