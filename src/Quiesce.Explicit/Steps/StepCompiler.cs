using System.Collections.Immutable;
using System.Reflection.Emit;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>Some actions of a system: writes an entry for each that is enabled, and gives back their end.</summary>
internal unsafe delegate ulong* StepBody(ulong* state, ulong* next, StepEvents* events);

/// <summary>
/// Turns the actions of a system into machine code, process by process: the value of the program counter selects
/// the few actions that can be enabled there by one jump. Actions share a method until it grows too long.
/// </summary>
internal sealed unsafe class StepCompiler(PackedLayout layout, int entryWords, bool recordsActions)
{
    // Up to so many words are loaded once a method, and copied one by one.
    const int WordsInLocals = 4;

    readonly TransitionSystem system = layout.System;
    readonly int typeInvariant = PropertyMarks.Find(layout.System, PropertyKind.TypeInvariant);

    /// <summary>Actions of one process that stand together in a method.</summary>
    sealed record Unit(Process Process, List<GuardedAction> Actions)
    {
        public int Length { get; } = Actions.Sum(StepCompiler.Length);
    }

    /// <summary>The methods that together take every step.</summary>
    public ImmutableArray<StepBody> Compile()
    {
        var units =
            from process in system.Attempts.GroupBy(action => action.Process)
            from run in Methods.Cut(process, Length)
            select new Unit(system.Processes[process.Key], run);
        return [.. Methods.Cut(units, unit => unit.Length).Select(Compile)];
    }

    static int Length(GuardedAction action) =>
        Methods.Length(action.Guard)
        + action.Assertions.Sum(assertion => Methods.Length(assertion.Condition))
        + 40 * action.Updates.Length
        + Methods.Length(Values(action));

    StepBody Compile(List<Unit> units)
    {
        var method = Methods.Declare(
            "Step", typeof(ulong*), typeof(ulong*), typeof(ulong*), typeof(StepEvents*));
        var il = method.GetILGenerator();
        var emitter = new StateEmitter(il, layout);
        if (layout.Words <= WordsInLocals)
            emitter.Load(Enumerable.Range(0, layout.Words));
        foreach (var unit in units)
            EmitUnit(il, emitter, unit);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ret);
        return Methods.Finish<StepBody>(method);
    }

    void EmitUnit(ILGenerator il, StateEmitter emitter, Unit unit)
    {
        var position = unit.Process.Position;
        var anywhere = new List<(GuardedAction, Expr)>();
        var byPosition = new SortedDictionary<int, List<(GuardedAction, Expr)>>();
        foreach (var action in unit.Actions)
        {
            if (position is null || SplitGuard(action.Guard, position) is not var (value, rest))
                anywhere.Add((action, action.Guard));
            else if (byPosition.TryGetValue(value, out var there))
                there.Add((action, rest));
            else
                byPosition.Add(value, [(action, rest)]);
        }
        var before = emitter.Loaded.ToList();
        EmitActions(il, emitter, anywhere);
        emitter.Restore(before);
        if (byPosition.Count == 0)
            return;

        var (end, low) = (il.DefineLabel(), byPosition.Keys.First());
        var cases = byPosition.Keys.ToDictionary(value => value, _ => il.DefineLabel());
        emitter.Value(position!);
        if (low != 0)
        {
            il.Emit(OpCodes.Ldc_I4, low);
            il.Emit(OpCodes.Sub);
        }
        il.Emit(OpCodes.Switch, [.. Enumerable.Range(low, byPosition.Keys.Last() - low + 1).Select(
            value => cases.GetValueOrDefault(value, end))]);
        il.Emit(OpCodes.Br, end);
        foreach (var (value, actions) in byPosition)
        {
            il.MarkLabel(cases[value]);
            EmitActions(il, emitter, actions);
            emitter.Restore(before);
            il.Emit(OpCodes.Br, end);
        }
        il.MarkLabel(end);
    }

    // The position a guard asks for and what else it asks for, if it asks for one before anything can be undefined.
    static (int Position, Expr Remainder)? SplitGuard(Expr guard, Expr position)
    {
        ImmutableArray<Expr> conjuncts = guard.Op == Op.And ? guard.Operands : [guard];
        for (var k = 0; k < conjuncts.Length && Definedness.IsTotal(conjuncts[k]); k++)
        {
            if (conjuncts[k].Op != Op.Equal)
                continue;
            var (left, right) = (conjuncts[k].Operands[0], conjuncts[k].Operands[1]);
            if (left.IsConstant)
                (left, right) = (right, left);
            if (right.IsConstant && IsSameElement(left, position))
                return (right.Value, Expr.And(conjuncts.RemoveAt(k)));
        }
        return null;
    }

    static bool IsSameElement(Expr left, Expr right) =>
        left.Op == Op.Read && right.Op == Op.Read && left.Variable == right.Variable
        && left.Operands.Zip(right.Operands).All(pair =>
            pair.First.IsConstant && pair.Second.IsConstant && pair.First.Value == pair.Second.Value);

    void EmitActions(ILGenerator il, StateEmitter emitter, List<(GuardedAction Action, Expr Guard)> actions)
    {
        foreach (var (action, guard) in actions)
        {
            emitter.Load(emitter.WordsOf([guard]));
            var inGuard = emitter.Loaded.ToList();
            EmitAction(il, emitter, action, guard);
            emitter.Restore(inGuard);
        }
    }

    void EmitAction(ILGenerator il, StateEmitter emitter, GuardedAction action, Expr guard)
    {
        var skip = il.DefineLabel();
        EmitTypeCheck(il, emitter, action, Definedness.Of(guard), skip);
        emitter.Branch(guard, false, skip);
        emitter.Load(
            emitter.WordsOf([
                .. action.Updates.Select(update => update.Value),
                .. action.Assertions.Select(assertion => assertion.Condition),
            ]));
        if (!action.IsObserver)
            EmitCount(il, action);
        emitter.Share(Values(action));
        EmitTypeCheck(il, emitter, action, TypeChecks.OfUpdates(action), skip);
        foreach (var assertion in action.Assertions)
        {
            var mark = PropertyMarks.Find(system, assertion.Property);
            if (mark < 0)
                continue;
            var holds = il.DefineLabel();
            emitter.Branch(assertion.Condition, true, holds);
            EmitMark(il, mark);
            il.MarkLabel(holds);
        }
        if (!action.IsObserver)
            EmitSuccessor(il, emitter, action);
        emitter.Unshare();
        il.MarkLabel(skip);
    }

    static IEnumerable<Expr> Values(GuardedAction action) =>
        action.Updates.SelectMany(update =>
            update.Index is null ? [update.Value] : new[] { update.Index, update.Value });

    void EmitSuccessor(ILGenerator il, StateEmitter emitter, GuardedAction action)
    {
        new SuccessorEmitter(il, layout, emitter).Emit(action);
        if (recordsActions)
        {
            il.Emit(OpCodes.Ldarg_2);
            emitter.Offset(layout.Words + 1);
            il.Emit(OpCodes.Ldc_I4, action.Index);
            il.Emit(OpCodes.Conv_I8);
            il.Emit(OpCodes.Stind_I8);
        }
        il.Emit(OpCodes.Ldarg_2);
        emitter.Offset(entryWords);
        il.Emit(OpCodes.Starg_S, (byte)2);
    }

    void EmitTypeCheck(ILGenerator il, StateEmitter emitter, GuardedAction action, Expr check, Label skip)
    {
        if (check.IsTrue)
            return;
        var passes = il.DefineLabel();
        emitter.Branch(check, true, passes);
        if (!action.IsObserver)
        {
            il.Emit(OpCodes.Ldarg_3);
            il.Emit(OpCodes.Ldc_I4_1);
            il.Emit(OpCodes.Stfld, typeof(StepEvents).GetField(nameof(StepEvents.Broken))!);
        }
        if (typeInvariant >= 0)
            EmitMark(il, typeInvariant);
        il.Emit(OpCodes.Br, skip);
        il.MarkLabel(passes);
    }

    static void EmitMark(ILGenerator il, int mark)
    {
        il.Emit(OpCodes.Ldarg_3);
        il.Emit(OpCodes.Ldfld, typeof(StepEvents).GetField(nameof(StepEvents.Marks))!);
        il.Emit(OpCodes.Ldc_I4, mark);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Stind_I1);
    }

    static void EmitCount(ILGenerator il, GuardedAction action)
    {
        il.Emit(OpCodes.Ldarg_3);
        il.Emit(OpCodes.Ldfld, typeof(StepEvents).GetField(nameof(StepEvents.Enabled))!);
        il.Emit(OpCodes.Ldc_I4, checked(action.Index * sizeof(long)));
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Ldind_I8);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Conv_I8);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Stind_I8);
    }
}
