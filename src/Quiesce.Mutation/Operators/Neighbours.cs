using Quiesce.Ir;

namespace Quiesce.Mutation.Operators;

/// <summary>
/// An element of an array is mistaken for its neighbour, behind the last one the first: where it is assigned, by the
/// step or in a call, or where a condition looks at it.
/// </summary>
sealed class Neighbours : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec) => spec.Steps.SelectMany(step => Of(spec, step));

    static IEnumerable<Mutant> Of(SpecSystem spec, SpecStep step)
    {
        foreach (var site in step.Sites((_, effect) => effect is Effect.Assign assign
            && !StepWords.IsOfCall(effect) && HasNeighbour(assign.Update)))
            yield return spec.Mutant(
                MutantKind.Index, step, site.Change(Assigned),
                $"changes the neighbour in {((Effect.Assign)site.First).Update.Variable}{site.Which}");
        foreach (var site in step.Sites((_, effect) => effect is Effect.Wait { IsCase: false } wait
            && !StepWords.IsOfCall(effect) && wait.Condition.Nodes().Any(HasNeighbour)))
            yield return spec.Mutant(
                MutantKind.Index, step,
                site.Change(effect => effect is Effect.Wait wait
                    ? wait with { Condition = Rewriting.Reads(wait.Condition, Looked) }
                    : effect),
                $"waits for the neighbour: {StepWords.Condition((Effect.Wait)site.First)}{site.Which}");
        foreach (var call in step.Calls().Where(call => !call.HasChoice
            && call.Effects.Any(pair => pair.Effect is Effect.Assign assign && HasNeighbour(assign.Update))))
            yield return spec.Mutant(
                MutantKind.Index, step,
                SpecStep.Change(call.Effects, Assigned), $"calls {call.Name}{call.Which} for the neighbour");
    }

    static bool IsShared(Variable variable) => variable is
        { Length: > 1, LengthVariable: null, IsGhost: false, IsAuxiliary: false,
            Kind: VariableKind.Shared or VariableKind.Memory };

    static bool HasNeighbour(Update update) => IsShared(update.Variable);

    static bool HasNeighbour(Expr read) => read.Op == Op.Read && read.Variable!.Index >= 0 && IsShared(read.Variable);

    static Effect Assigned(Effect effect) =>
        effect is Effect.Assign { Update: var update } assign && HasNeighbour(update)
        ? assign with { Update = update with { Index = Next(update.Index!, update.Variable) } }
        : effect;

    static Expr Looked(Expr read) => HasNeighbour(read)
        ? Expr.Read(read.Variable!, Next(read.Operands[0], read.Variable!))
        : read;

    static Expr Next(Expr index, Variable array) => index.IsConstant
        ? Expr.Int((index.Value + 1) % array.Count)
        : Expr.IfThenElse(
            Expr.Equal(index, Expr.Int(array.Count - 1)), Expr.Int(0), Expr.Add(index, Expr.Int(1)));
}
