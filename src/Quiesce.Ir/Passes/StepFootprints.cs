namespace Quiesce.Ir.Passes;

/// <summary>Counts the steps of a system that touch more than one variable that others see.</summary>
public sealed class StepFootprints
{
    /// <summary>Counts the steps of a system; instances of a process count once.</summary>
    public StepFootprints(TransitionSystem system)
    {
        var footprint = new Footprint(system);
        foreach (var step in system.Actions.GroupBy(action => (system.Processes[action.Process].Group, action.Step)))
        {
            Steps++;
            if (step.Any(action => Footprint.Of(action.Effects)
                .Where(element => element.Variable.Kind != VariableKind.ProgramCounter
                    && footprint.IsShared(element, action.Process))
                .Select(element => element.Variable)
                .Distinct()
                .Count() > 1))
                Merging++;
        }
    }

    /// <summary>The number of steps.</summary>
    public int Steps { get; }

    /// <summary>The number of steps that touch several variables that others see.</summary>
    public int Merging { get; }
}
