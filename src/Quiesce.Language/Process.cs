using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A thread of control, or several of the same kind: each predicate says what it means for several. Index it for one
/// instance: <c>Worker[1].At(Run)</c>.
/// </summary>
public sealed class Process
{
    readonly ProcessGroup group;
    readonly int? instance;

    internal Process(ProcessGroup group, int? instance = null) => (this.group, this.instance) = (group, instance);

    /// <summary>One instance.</summary>
    public Process this[int self] => self >= 0 && self < group.Count
        ? new Process(group, self)
        : throw new ModelException($"{group.Name}[{self}] does not exist: {group.Name} has {Plural(group.Count)}.");

    /// <summary>The instance with a name: <c>Kworker[Work.Fixup]</c>.</summary>
    /// <exception cref="ModelException">The instances have no such name.</exception>
    public Process this[Enum self] => group.Declaration.Instances.Names == self.GetType()
        ? this[Convert.ToInt32(self)]
        : throw new ModelException($"{group.Name}[{self}] does not exist: no {self.GetType().Name} names it.");

    /// <summary>The process has ended; of several instances: all have.</summary>
    public Expr<bool> Done => new(Node.And(Instances.Select(i => i.IsAt([group.DonePosition]))));

    /// <summary>
    /// Everything that the process has stored is in memory; of several instances: all have. Its position does
    /// not show it: it may have ended while its stores still wait in its store buffer. To join a thread is to await
    /// both. Always true without a weak memory model.
    /// </summary>
    public Expr<bool> Drained => new(Node.And(Instances.Select(i => group.IsDrained(i.Index))));

    /// <summary>
    /// The process contains the step or the procedure: for formulas that are shared by several variants.
    /// </summary>
    public bool Has(Step step) => group.Contains(step);

    /// <inheritdoc cref="Has(Step)"/>
    public bool Has(InstanceStep step) => group.Contains(step);

    /// <inheritdoc cref="Has(Step)"/>
    public bool Has(Procedure procedure) => group.Contains((Step)procedure);

    /// <summary>
    /// The process is about to take the step (at any of its positions, or any step of the procedure); of several
    /// instances: some one is.
    /// </summary>
    /// <exception cref="ModelException">The step is not one of the process.</exception>
    public Expr<bool> At(Step step) => At((Delegate)step);

    /// <inheritdoc cref="At(Step)"/>
    public Expr<bool> At(InstanceStep step) => At((Delegate)step);

    /// <inheritdoc cref="At(Step)"/>
    public Expr<bool> At(Procedure procedure) => At((Delegate)(Step)procedure);

    /// <summary>
    /// The process is at one position, where a step or procedure has several, or at one of a component: by the name
    /// that traces print, <c>DeleteUnusedBgs#2.Pop</c>. Of several instances: some one is.
    /// </summary>
    /// <exception cref="ModelException">The process has no such position.</exception>
    public Expr<bool> At(string position)
    {
        var place = group.Count == 0 ? -1 : group.PositionOf(position);
        return new(Node.Or(Instances.Select(i => i.IsAt([place]))));
    }

    /// <summary>
    /// The process could take the step: it stands there, and nothing that the step waits for is missing; of several
    /// instances: some one could. TLA+'s <c>ENABLED</c>; a step that would leave its domains is enabled. In properties
    /// only.
    /// </summary>
    /// <exception cref="ModelException">The step is not one of the process, or this stands in a step.</exception>
    public Expr<bool> Enabled(Step step) => Enabled((Delegate)step);

    /// <inheritdoc cref="Enabled(Step)"/>
    public Expr<bool> Enabled(InstanceStep step) => Enabled((Delegate)step);

    /// <inheritdoc cref="Enabled(Step)"/>
    public Expr<bool> Enabled(Procedure procedure) => Enabled((Delegate)(Step)procedure);

    /// <summary>
    /// The process has left the step, or the whole procedure, behind for good; of several instances: all have.
    /// </summary>
    /// <exception cref="ModelException">
    /// It has several positions, or the process can go back to it, so that "has passed" says nothing.
    /// </exception>
    public Expr<bool> Passed(Step step) => Passed((Delegate)step);

    /// <inheritdoc cref="Passed(Step)"/>
    public Expr<bool> Passed(InstanceStep step) => Passed((Delegate)step);

    /// <inheritdoc cref="Passed(Step)"/>
    public Expr<bool> Passed(Procedure procedure) => Passed((Delegate)(Step)procedure);

    internal string Name => group.Name;

    internal IEnumerable<ProcessInstance> Instances =>
        instance is { } one ? [group.Instances[one]] : group.Instances;

    Expr<bool> At(Delegate step)
    {
        var positions = group.PositionsOf(step);
        return new(Node.Or(Instances.Select(i => i.IsAt(positions))));
    }

    Expr<bool> Enabled(Delegate step)
    {
        Model.RequireProperty(nameof(Enabled));
        var positions = group.PositionsOf(step);
        return new(Node.Or(Instances.SelectMany(i => positions.Select(place =>
            Asked.Enabled(i.Lane, group.Positions[place].Name, i.Process.Name)))));
    }

    Expr<bool> Passed(Delegate step)
    {
        var last = group.LastPositionsOf(step);
        if (last.Length > 1)
            throw new ModelException(
                $"Passed({StepName(step)}) is ambiguous: it stands {last.Length} times in {group.Name}.");
        foreach (var position in last)
            group.RequireForwardOnly(position, $"Passed({StepName(step)})");
        return new(Node.And(Instances.Select(i => i.IsPast(last[0]))));
    }

    /// <summary>Does not compile: it has no value.</summary>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator ==(Process? left, Process? right) => ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator !=(Process? left, Process? right) => !ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);

    internal ProcessInstance Single(string what) => Instances.Count() == 1
        ? Instances.Single()
        : throw new ModelException(
            $"{group.Name} has {Plural(group.Count)}: say which one's {what} is meant, {group.Name}[0] say.");

    static string Plural(int count) => count == 1 ? "1 instance" : $"{count} instances";

    internal static string StepName(Delegate step) => Procedure.Behind(step)?.Name ?? step.Method.Name;
}
