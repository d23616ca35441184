using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Parsing;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>A process as the spec declares it.</summary>
sealed record ProcessDeclaration(
    string Name,
    Delegate[] Steps,
    Instances Instances,
    bool IsSymmetric,
    bool AnyOrder,
    FairnessStrength? Fairness,
    string? Kernel,
    SourceLocation Location)
{
    /// <summary>The system may terminate while it waits for requests.</summary>
    public bool IsService { get; init; }

    /// <summary>It may rest wherever it stands.</summary>
    public bool MayRest { get; init; }

    public int Count => Instances.Count;

    /// <summary>The declarations are equal but for their location.</summary>
    public bool IsSame(ProcessDeclaration other) =>
        Steps.SequenceEqual(other.Steps) && this with { Steps = other.Steps, Location = other.Location } == other;
}

/// <summary>A declared process: its flattened steps, its instances, its program counter and its locals.</summary>
sealed class ProcessGroup
{
    readonly Dictionary<object, Declaration> locals = new(ReferenceEqualityComparer.Instance);
    readonly SystemBuilder system;
    readonly List<(int From, int To)> jumpsBack = [];
    Variable? drained;
    readonly List<(int Position, ModelException Refusal)> forwardClaims = [];

    /// <param name="model">Whose process it is.</param>
    /// <param name="extras">Steps to stand behind its list.</param>
    public ProcessGroup(
        SystemBuilder system, Model model, ProcessDeclaration declaration, string name, params Delegate[] extras)
    {
        this.system = system;
        Declaration = declaration;
        Name = name;
        Positions = Flattening.Flatten(model, declaration, name, extras, out var items);
        Items = items;
        Whole = new Process(this);
        Instances = [.. Enumerable.Range(0, declaration.Count).Select(index => new ProcessInstance(this, index))];
    }

    public ProcessDeclaration Declaration { get; }
    public string Name { get; }
    public Position[] Positions { get; }
    public ImmutableArray<ListItem> Items { get; }

    public ProcessInstance[] Instances { get; }
    public int Count => Instances.Length;

    /// <summary>All instances: what the spec's property gives, each time the same.</summary>
    public Process Whole { get; }

    /// <summary>The locals that are used in the process, each with the declaration of its variable here.</summary>
    public IReadOnlyDictionary<object, Declaration> Locals => locals;

    /// <summary>The name of an instance in traces: its own, or that of the process if it is the only one.</summary>
    public string InstanceName(int index) =>
        Declaration.Instances.Keys?.Format(index) ?? (Count == 1 ? Name : $"{Name}{index}");

    // What an array with an element for each instance is indexed by.
    Keys? Keys => Count == 1 ? null : Declaration.Instances.Keys;

    /// <summary>The variable for empty store buffers, by instance; null if no formula reads it.</summary>
    public Variable? DrainedMark => drained;

    /// <summary>The position after the last step.</summary>
    public int DonePosition => Positions.Length;

    /// <summary>Adds the program counter and the instances to the system.</summary>
    public void Declare(string? sentence)
    {
        if (Count == 0)
            return;
        Variable? pc = null;
        if (!Declaration.AnyOrder)
        {
            var positions = Domain.Enum(Name, [.. Positions.Select(position => position.Name), TransitionSystem.Done]);
            pc = system.AddVariable(
                $"pc.{Name}", positions, [.. Instances.Select(_ => ImmutableArray.Create(0))],
                Count == 1 ? null : Count, VariableKind.ProgramCounter, owner: Name, location: Declaration.Location,
                keys: Keys);
        }
        foreach (var instance in Instances)
        {
            instance.Process = new Ir.Process
            {
                Name = InstanceName(instance.Index),
                Group = Name,
                Instance = instance.Index,
                ProgramCounter = pc,
                RestsAt = [.. Positions.Where(MayRestAt).Select(position => position.Index)],
                Items = Declaration.AnyOrder ? [] : Items,
                Sentence = sentence,
                Location = Declaration.Location,
            };
            instance.Lane = system.AddProcess(instance.Process);
        }
    }

    bool MayRestAt(Position position) => Declaration.MayRest || (Declaration.IsService && position.Index == 0)
        || position.Step.Method.IsDefined(typeof(MayRestAttribute), inherit: true);

    /// <summary>The declaration of a local in this process, made at its first use.</summary>
    public Declaration Local(object local, Func<Declaration> declare, string prefix)
    {
        if (locals.TryGetValue(local, out var declared))
            return declared;
        var scalar = declare();
        declared = new Declaration
        {
            Name = scalar.Name,
            Domain = scalar.Domain,
            Location = scalar.Location,
            Initial = [.. Instances.Select(_ => scalar.Initial[0])],
            Length = Count == 1 ? null : Count,
            IsInOrder = scalar.IsInOrder,
            IsGhost = scalar.IsGhost,
            Keys = Keys,
        };
        declared.Declare(system, $"{Name}.{prefix}", VariableKind.Local, Name);
        locals.Add(local, declared);
        return declared;
    }

    /// <summary>The store buffer of an instance is empty; the variable is declared at its first use.</summary>
    public Node IsDrained(int instance)
    {
        drained ??= system.AddVariable(
            $"drained.{Name}", Domain.Bool, [.. Instances.Select(_ => ImmutableArray.Create(1))],
            Count == 1 ? null : Count, VariableKind.Drained, isAuxiliary: true, owner: Name,
            location: Declaration.Location, keys: Keys);
        return drained.Length is null ? Node.Read(drained) : Node.Read(drained, Node.Int(instance));
    }

    /// <summary>Whether the process contains a step or a procedure.</summary>
    public bool Contains(Delegate step) => Positions.Any(position => IsOf(position, step));

    static bool IsOf(Position position, Delegate step) => Procedure.Behind(step) is { } procedure
        ? position.Splices.Any(splice => ReferenceEquals(splice.Procedure, procedure))
        : position.Step.Equals(step);

    /// <summary>The positions of a step, or of all steps of a procedure.</summary>
    public int[] PositionsOf(Delegate step)
    {
        int[] positions =
            [.. Positions.Where(position => IsOf(position, step)).Select(position => position.Index)];
        return positions.Length > 0 || Count == 0
            ? positions
            : throw new ModelException($"{Process.StepName(step)} is not a step of {Name}.");
    }

    /// <summary>The positions of a step, or of the last step of each use of a procedure.</summary>
    public int[] LastPositionsOf(Delegate step) => Procedure.Behind(step) is { } procedure
        ? [.. PositionsOf(step).Select(index => LastOf(procedure, Positions[index])).Distinct()]
        : PositionsOf(step);

    static int LastOf(Procedure procedure, Position position) =>
        Array.Find(position.Splices, splice => ReferenceEquals(splice.Procedure, procedure))!.End - 1;

    /// <summary>The position with this name in traces.</summary>
    public int PositionOf(string name)
    {
        var place = Array.FindIndex(Positions, position => position.Name == name);
        return place >= 0
            ? place
            : throw new ModelException(
                $"{name} is not a position of {Name}"
                    + NearestNames.Suggestion(name, Positions.Select(position => position.Name)));
    }

    /// <summary>Records that control can go from one position to another.</summary>
    public void AddJump(int from, int to)
    {
        if (to > from)
            return;
        jumpsBack.Add((from, to));
        foreach (var (position, refusal) in forwardClaims)
            if (LeadsBackTo(position, from, to))
                throw refusal;
    }

    /// <summary>
    /// Rejects <paramref name="what"/>, which requires that control never returns to a position, now or as soon as a
    /// step is recorded that goes back there.
    /// </summary>
    public void RequireForwardOnly(int position, string what)
    {
        var refusal = new ModelException($"{what} says nothing: {Name} can go back to it.");
        if (!StaysBeyond(position))
            throw refusal;
        forwardClaims.Add((position, refusal));
    }

    /// <summary>As far as steps are recorded: whether control that has passed a position never returns to it.</summary>
    public bool StaysBeyond(int position) =>
        !Declaration.AnyOrder && !jumpsBack.Exists(jump => LeadsBackTo(position, jump.From, jump.To));

    // A loop before the position, or one that ends at it, is over once control has passed it.
    static bool LeadsBackTo(int position, int from, int to) => to <= position && position < from;
}

/// <summary>One instance of a process, while its protocol is built.</summary>
sealed class ProcessInstance(ProcessGroup group, int index)
{
    public ProcessGroup Group { get; } = group;
    public int Index { get; } = index;

    /// <summary>Its number in the system; set when it is added.</summary>
    public int Lane { get; set; }

    public Ir.Process Process { get; set; } = null!;

    public Node IsAt(IEnumerable<int> positions) => Process.Position is { } pc
        ? Node.Or(positions.Select(position => Node.Equal(pc, Node.Constant(pc.Domain, position))))
        : throw new ModelException($"{Group.Name} is nowhere: it takes its steps in any order.");

    public Node IsPast(int position) => Node.IsPast(Process.Position!, position);
}
