using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation;

/// <summary>A system as its spec has it, step by step: what mutants are made of.</summary>
sealed class SpecSystem(TransitionSystem system)
{
    public TransitionSystem System { get; } = system;

    public ImmutableArray<SpecStep> Steps { get; } = SpecStep.Of(system);

    /// <summary>The steps of each process with positions, in the order of their positions.</summary>
    public IEnumerable<ImmutableArray<SpecStep>> Lists => Steps
        .Where(step => ProcessOf(step).ProgramCounter is not null)
        .GroupBy(step => step.Process)
        .Select(own => own.OrderBy(PositionOf).ToImmutableArray());

    public Process ProcessOf(SpecStep step) => System.Processes[step.Actions[0].Action.Process];

    /// <summary>The value of the program counter at which control is at the step.</summary>
    public int PositionOf(SpecStep step) => ProcessOf(step).ProgramCounter!.Domain.Members.IndexOf(step.Name);

    /// <summary>
    /// Whether some formula asks what the step's process has passed: that is about the list as it stands, and would be
    /// something else of steps that stand elsewhere.
    /// </summary>
    public bool IsAskedForPassing(SpecStep step) => asked.Value.Contains(ProcessOf(step).ProgramCounter!);

    readonly Lazy<HashSet<Variable>> asked = new(() =>
        [
            .. Formulas(system).SelectMany(formula => formula.Nodes())
                .Where(node => node.Passed is not null)
                .Select(node => node.Operands[0].Variable!),
        ]);

    static IEnumerable<Expr> Formulas(TransitionSystem system) => system.Attempts
        .SelectMany(action => action.Updates.Select(update => update.Value)
            .Concat(action.Updates.Select(update => update.Index).OfType<Expr>())
            .Concat(action.Assertions.Select(assertion => assertion.Condition))
            .Append(action.Guard))
        .Concat(system.Declared.Where(property => property.Kind != PropertyKind.Lemma).SelectMany(Formulas));

    static IEnumerable<Expr> Formulas(Property property) => property.Temporal is not { } temporal
        ? [property.Predicate]
        : new[] { temporal.P, temporal.Q }.OfType<Expr>();

    /// <summary>A mutant of a step.</summary>
    /// <param name="does">What it does, behind the name of the step.</param>
    /// <param name="part">What is missing, in front of where; null for the whole step; empty for nothing.</param>
    public Mutant Mutant(
        MutantKind kind, SpecStep step, SystemChange change, string does, string? part = "") => new(
        ChangedSystem.Apply(System, change), kind, step.Process, step.Name,
        $"{step.Place} {does}",
        part is null ? step.InKernel : part.Length == 0 ? null : $"{part} in {step.InKernel}",
        step.Location)
    {
        Change = change,
    };

    /// <summary>A mutant of a process.</summary>
    /// <param name="does">What it does, behind the name of the process.</param>
    public Mutant Mutant(MutantKind kind, string process, SystemChange change, string does, string part) => new(
        ChangedSystem.Apply(System, change), kind, process, null, $"{process} {does}", part,
        System.Processes.First(own => own.Group == process).Location)
    {
        Change = change,
    };
}
