using System.Collections.Immutable;

namespace Quiesce.Ir.Parsing;

/// <summary>The names that a user may use in expressions over a system.</summary>
sealed class SystemNames(TransitionSystem system)
{
    readonly Dictionary<string, Variable> variables = system.Variables.ToDictionary(variable => variable.Name);

    /// <summary>The enumerations by name, those of program counters left out.</summary>
    public IReadOnlyList<Domain> Enumerations { get; } =
    [
        .. system.Variables
            .Where(variable => variable.Domain.Sort == Sort.Enum && variable.Kind != VariableKind.ProgramCounter)
            .Select(variable => variable.Domain)
            .DistinctBy(domain => domain.Name),
    ];

    /// <summary>Everything an expression can begin with.</summary>
    public IEnumerable<string> All =>
    [
        .. variables.Values.Where(variable => !variable.IsAuxiliary && variable.Kind != VariableKind.ProgramCounter)
            .Select(variable => variable.Name),
        .. system.Definitions.Select(definition => definition.Name),
        .. system.Properties.Select(property => property.Name),
        .. OfProcesses,
        .. Enumerations.SelectMany(domain => domain.Members),
        .. Enumerations.Select(domain => domain.Name),
    ];

    /// <summary>The names of processes and of their instances.</summary>
    public IEnumerable<string> OfProcesses =>
        system.Processes.SelectMany(process => new[] { process.Group, process.Name });

    /// <summary>The locals of a process, by the names they have inside it.</summary>
    public IEnumerable<string> Locals(string group) => variables.Values
        .Where(variable => variable.Kind == VariableKind.Local && variable.Owner == group)
        .Select(variable => variable.Name[(group.Length + 1)..]);

    /// <summary>The fields of a record, or of an array or a sequence of them.</summary>
    public IEnumerable<string> Fields(string record) => variables.Values
        .Where(variable => !variable.IsAuxiliary
            && variable.Name.StartsWith(record + ".", StringComparison.Ordinal)
            && variable.Name.IndexOf('.', record.Length + 1) < 0)
        .Select(variable => variable.Name[(record.Length + 1)..]);

    public Variable? Variable(string name) => variables.GetValueOrDefault(name);

    public Domain? Enumeration(string name) => Enumerations.FirstOrDefault(domain => domain.Name == name);

    public Property? Property(string name) => system.FindProperty(name);

    public Expr? Definition(string name) => system.Definitions
        .Where(definition => definition.Name == name)
        .Select(definition => definition.Value)
        .FirstOrDefault();

    /// <summary>The instances with a name: all of <c>Worker</c>, or <c>Worker0</c> alone; empty if none.</summary>
    public ImmutableArray<Process> Processes(string name)
    {
        var group = system.Processes.Where(process => process.Group == name).ToImmutableArray();
        return group.IsEmpty ? [.. system.Processes.Where(process => process.Name == name)] : group;
    }

    /// <summary>
    /// The positions of a step in a process. A plain name stands for every use of the step, or of the procedure, of
    /// that name (<c>Pop</c> is at <c>DeleteUnusedBgs.Pop</c> and at <c>DeleteUnusedBgs#2.Pop</c>); a path stands for
    /// itself, or whatever ends with it; in quotes it stands for itself alone. Ascending, empty if there is none.
    /// </summary>
    public static ImmutableArray<int> Positions(Domain positions, string step) =>
        [.. Enumerable.Range(0, positions.Size).Where(place => Means(step, positions.Members[place]))];

    static bool Means(string step, string position)
    {
        if (step is ['"', .. var name, '"'])
            return position == name;
        if (position == step || position.EndsWith("." + step, StringComparison.Ordinal))
            return true;
        var parts = position.Split('.');
        return parts.Contains(step) || parts.Select(part => part.Split('#')[0]).Contains(step);
    }

    /// <summary>The steps of a process that a name means, or all: those that some action is of.</summary>
    public ImmutableArray<string> StepsOf(Process process, string? name) =>
    [
        .. system.Actions.Where(action => system.Processes[action.Process] == process
                && (name is null || Means(name, action.Step)))
            .Select(action => action.Step)
            .Distinct(),
    ];

    /// <summary>The place of a process in the system.</summary>
    public int Lane(Process process) => system.Processes.IndexOf(process);

    /// <summary>Whether control can return from after a position to it: "has passed" says nothing then.</summary>
    public bool CanGoBack(Process process, int place)
    {
        var pc = process.ProgramCounter!;
        return system.Actions
            .Where(action => system.Processes[action.Process].Group == process.Group)
            .SelectMany(action => action.Updates
                .Where(update => update.Variable == pc)
                .Select(update => (From: pc.Domain.Members.IndexOf(action.Step), update.Value)))
            .Where(jump => jump.From > place)
            .Any(jump => Targets(jump.Value) is not { } targets || targets.Any(target => target <= place));
    }

    // The constants that an expression chooses from; null if it is not that simple.
    static IEnumerable<int>? Targets(Expr value) => value.Op switch
    {
        Op.Constant => [value.Value],
        Op.IfThenElse when Targets(value.Operands[1]) is { } then && Targets(value.Operands[2]) is { } otherwise =>
            then.Concat(otherwise),
        _ => null,
    };
}
