namespace Quiesce.Ir;

/// <summary>
/// What a stand-in in a formula asks of the whole system, which is known once all actions are: <see cref="Asked"/>
/// makes formulas with such stand-ins, and gives the formulas that they come to.
/// </summary>
public abstract record Asks
{
    Asks() { }

    /// <summary>Whether an action of a step is enabled: TLA+'s <c>ENABLED</c>.</summary>
    /// <param name="Process">Place in <see cref="TransitionSystem.Processes"/>.</param>
    public sealed record Enabled(int Process, string Step) : Asks;

    /// <summary>Whether no action is enabled, and the system has not terminated.</summary>
    public sealed record Deadlock : Asks;

    /// <summary>The value of a variable after the step: TLA+'s prime.</summary>
    public sealed record Next(Variable Variable) : Asks;
}
