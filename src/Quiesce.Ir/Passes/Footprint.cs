namespace Quiesce.Ir.Passes;

/// <summary>
/// Who looks at what: for each element of the state, whether others than one process can notice it. What nobody else
/// notices may happen sooner or later, and nothing changes.
/// </summary>
sealed class Footprint
{
    readonly Dictionary<(Variable, int), HashSet<int>> processes = [];
    readonly HashSet<(Variable, int)> observed = [];

    public Footprint(TransitionSystem system)
    {
        foreach (var action in system.Attempts)
            foreach (var element in Of(action))
            {
                if (!processes.TryGetValue(element, out var those))
                    processes.Add(element, those = []);
                those.Add(action.Process);
            }
        foreach (var property in system.Properties.Where(property => !property.IsBuiltIn
            && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma)))
            observed.UnionWith(((Expr?[])[property.Predicate, property.Temporal?.P, property.Temporal?.Q])
                .OfType<Expr>()
                .SelectMany(Reads));
    }

    /// <summary>Somebody else than the process, or a property, can see the element.</summary>
    public bool IsShared((Variable Variable, int Element) element, int process) =>
        observed.Contains(element)
        || (processes.TryGetValue(element, out var those) && those.Any(other => other != process));

    /// <summary>What effects read and write.</summary>
    public static IEnumerable<(Variable Variable, int Element)> Of(IEnumerable<Effect> effects) =>
        effects.SelectMany(Of).Distinct();

    static IEnumerable<(Variable, int)> Of(Effect effect) => effect switch
    {
        Effect.Choice => [],
        Effect.Wait wait => Reads(wait.Condition),
        Effect.Assign { Update: var update } => Of(update),
        Effect.Assert { Assertion.Condition: var condition } => Reads(condition),
        Effect.Let let => Reads(let.Value),
        Effect.Barrier => [],
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };

    static IEnumerable<(Variable, int)> Of(GuardedAction action) => Reads(action.Guard)
        .Concat(action.Updates.SelectMany(Of))
        .Concat(action.Assertions.SelectMany(assertion => Reads(assertion.Condition)));

    static IEnumerable<(Variable, int)> Of(Update update) =>
        (update.Index is null ? [] : Reads(update.Index))
        .Concat(Reads(update.Value))
        .Concat(Elements(update.Variable, update.Index));

    /// <summary>What an expression reads. A stand-in is no element of a state: what it stands for was read before.</summary>
    public static IEnumerable<(Variable, int)> Reads(Expr expr) => expr.Nodes()
        .Where(node => node.Op == Op.Read && node.Variable!.Index >= 0)
        .SelectMany(node => Elements(node.Variable!, node.Operands.FirstOrDefault()));

    static IEnumerable<(Variable, int)> Elements(Variable variable, Expr? index) => index switch
    {
        null => [(variable, 0)],
        { IsConstant: true } => [(variable, index.Value)],
        _ => Enumerable.Range(0, variable.Count).Select(element => (variable, element)),
    };
}

/// <summary>How many steps of a system touch more than one thing that others see.</summary>
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

    /// <summary>All steps.</summary>
    public int Steps { get; }

    /// <summary>Those that touch several variables that others see.</summary>
    public int Merging { get; }
}
