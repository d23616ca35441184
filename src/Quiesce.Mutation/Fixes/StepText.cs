using Quiesce.Ir;

namespace Quiesce.Mutation.Fixes;

/// <summary>
/// A step as text that can be compared between variants: what it does, and on what it depends where it goes. The places
/// that it goes to depend on what stands around it, and are none of its own.
/// </summary>
static class StepText
{
    public static string Of(SpecStep step) => string.Join(
        "\n",
        step.Actions.Select(action => string.Join(
            "; ",
            action.Effects.Where(effect => !StepWords.IsExit(effect)).Select(Of)
                .Prepend($"{action.Action.Process} {action.Action.Name}"))));

    static string Of(Effect effect) => effect switch
    {
        Effect.Choice choice => $"choice {choice.Taken} of {choice.Of}",
        Effect.Wait wait => $"wait {wait.IsCase} {wait.Condition}",
        Effect.Assign { Update: var update } => $"{update.Variable}[{update.Index}] = {update.Value} {update.Access}",
        Effect.Assert { Assertion: var assertion } => $"{assertion.Property} {assertion.Condition}",
        Effect.Let let => $"{let.StandIn} = {let.Value}",
        Effect.Barrier barrier => $"{barrier.Fence} {string.Join(",", barrier.Processes)}",
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };
}
