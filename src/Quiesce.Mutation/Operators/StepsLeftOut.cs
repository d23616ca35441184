using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation.Operators;

/// <summary>A step does nothing but go on; which way, if it has a choice, it still finds out.</summary>
sealed class StepsLeftOut : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec) =>
        from step in spec.Steps
        where Acts(step)
        select spec.Mutant(MutantKind.Step, step, LeftOut(spec, step), "is left out", part: null)
            with { IsHalfOfLock = step.IsLocking };

    /// <summary>The step does more than to go on, and to look whether something is right.</summary>
    public static bool Acts(SpecStep step) =>
        step.Actions.Any(action => action.Effects.Any(effect => IsWork(effect) && effect is not Effect.Assert));

    static bool IsWork(Effect effect) => !StepWords.IsExit(effect)
        && effect is Effect.Wait { IsCase: false } or Effect.Assign or Effect.Assert or Effect.Barrier;

    /// <summary>
    /// The step without all that it does; a process that takes its steps in any order never takes it.
    /// </summary>
    public static SystemChange LeftOut(SpecSystem spec, SpecStep step) => new()
    {
        Effects = step.Actions.ToImmutableDictionary(
            action => action.Action.Index,
            action => spec.ProcessOf(step).ProgramCounter is null
                ? [new Effect.Wait(Expr.False, IsCase: false) { Name = "Await(FALSE)", Unit = 0 }]
                : action.Effects.RemoveAll(effect => IsWork(effect))),
    };
}
