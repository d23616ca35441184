using System.Collections.Immutable;
using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>An atomic step: a method that records its guard and its updates.</summary>
public delegate void Step();

/// <summary>An atomic step of a process with several instances, told which one runs it: 0, 1, ...</summary>
public delegate void InstanceStep(int self);

/// <summary>
/// A list of steps that processes share, as kernel threads share a function. It stands in a process (or in another
/// procedure) like a step, any number of times; <c>Goto</c> inside it stays inside that one.
/// </summary>
public sealed class Procedure
{
    internal Procedure(string name, Delegate[] steps, ILocal[] locals, string? kernel)
    {
        Name = name;
        Steps = steps;
        Locals = locals;
        Kernel = kernel;
    }

    internal string Name { get; }
    internal Delegate[] Steps { get; }
    internal ILocal[] Locals { get; }
    internal string? Kernel { get; }

    // These stand for the procedure in lists of steps; nobody runs them.
    void Splice() => throw new InvalidOperationException($"{Name} is a procedure, not a step.");

    void SpliceInstance(int self) => Splice();

    /// <summary>The procedure as an element of a list of steps.</summary>
    public static implicit operator Step(Procedure procedure) => procedure.Splice;

    /// <summary>The procedure as an element of a list of steps that know their instance.</summary>
    public static implicit operator InstanceStep(Procedure procedure) => procedure.SpliceInstance;

    /// <summary>The procedure that a list element stands for, or null for a step.</summary>
    internal static Procedure? Behind(Delegate element) => element.Target as Procedure;
}

/// <summary>
/// A thread of control, or several alike: what its predicates say of several is said at each of them. Index it for one
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

    /// <summary>The process has ended; of several instances: all have.</summary>
    public Expr<bool> Done => new(Node.And(Instances.Select(i => i.IsAt([group.DonePosition]))));

    /// <summary>
    /// The process is about to take the step (anywhere it stands, or any step of the procedure); of several
    /// instances: some one is.
    /// </summary>
    /// <exception cref="ModelException">The step is not one of the process.</exception>
    public Expr<bool> At(Step step) => At((Delegate)step);

    /// <inheritdoc cref="At(Step)"/>
    public Expr<bool> At(InstanceStep step) => At((Delegate)step);

    /// <inheritdoc cref="At(Step)"/>
    public Expr<bool> At(Procedure procedure) => At((Delegate)(Step)procedure);

    /// <summary>The process has taken the step; of several instances: all have.</summary>
    /// <exception cref="ModelException">The process can go back, so that "has passed" says nothing.</exception>
    public Expr<bool> Passed(Step step) => Passed((Delegate)step);

    /// <inheritdoc cref="Passed(Step)"/>
    public Expr<bool> Passed(InstanceStep step) => Passed((Delegate)step);

    IEnumerable<ProcessInstance> Instances =>
        instance is { } one ? [group.Instances[one]] : group.Instances;

    Expr<bool> At(Delegate step)
    {
        var positions = group.PositionsOf(step);
        return new(Node.Or(Instances.Select(i => i.IsAt(positions))));
    }

    Expr<bool> Passed(Delegate step)
    {
        var positions = group.PositionsOf(step);
        if (positions.Length > 1)
            throw new ModelException(
                $"Passed({StepName(step)}) is ambiguous: the step stands {positions.Length} times in {group.Name}.");
        group.RequireForwardOnly($"Passed({StepName(step)})");
        return new(Node.And(Instances.Select(i => i.IsPast(positions[0]))));
    }

    internal ProcessInstance Single(string what) => Instances.Count() == 1
        ? Instances.Single()
        : throw new ModelException(
            $"{group.Name} has {Plural(group.Count)}: say which one's {what} is meant, {group.Name}[0] say.");

    static string Plural(int count) => count == 1 ? "1 instance" : $"{count} instances";

    internal static string StepName(Delegate step) => Procedure.Behind(step)?.Name ?? step.Method.Name;
}

/// <summary>A place in a process: a step in its splice.</summary>
/// <param name="Name">Its call path, unique in the process: <c>DeleteUnusedBgs.Pop</c>.</param>
/// <param name="Splices">The procedures it stands in, outermost first.</param>
sealed record Position(int Index, string Name, Delegate Step, Splice[] Splices);

/// <summary>One use of a procedure in a process: the positions from First up to, not including, End.</summary>
sealed class Splice(Procedure procedure, int first)
{
    public Procedure Procedure { get; } = procedure;
    public int First { get; } = first;
    public int End { get; set; }
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

    public Node IsPast(int position) =>
        IsAt(Enumerable.Range(position + 1, Group.DonePosition - position));
}

/// <summary>A declared process: its flattened steps, its instances, its program counter and its locals.</summary>
sealed class ProcessGroup
{
    readonly Dictionary<object, Declaration> locals = new(ReferenceEqualityComparer.Instance);
    readonly SystemBuilder system;
    bool canGoBack;
    ModelException? forwardClaim;

    public ProcessGroup(SystemBuilder system, ProcessDeclaration declaration, string name)
    {
        this.system = system;
        Declaration = declaration;
        Name = name;
        Positions = Flattening.Flatten(declaration, name);
        Instances = [.. Enumerable.Range(0, declaration.Count).Select(index => new ProcessInstance(this, index))];
    }

    public ProcessDeclaration Declaration { get; }
    public string Name { get; }
    public Position[] Positions { get; }
    public ProcessInstance[] Instances { get; }
    public int Count => Instances.Length;

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
                Count == 1 ? null : Count, VariableKind.ProgramCounter, owner: Name, location: Declaration.Location);
        }
        foreach (var instance in Instances)
        {
            instance.Process = new Ir.Process
            {
                Name = Count == 1 ? Name : $"{Name}{instance.Index}",
                Group = Name,
                Instance = instance.Index,
                ProgramCounter = pc,
                Sentence = sentence,
                Location = Declaration.Location,
            };
            instance.Lane = system.AddProcess(instance.Process);
        }
    }

    /// <summary>The declaration of a local in this process, made at its first use.</summary>
    public Declaration Local(object local, Func<Declaration> declare)
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
        };
        declared.Declare(system, $"{Name}.", VariableKind.Local, Name);
        locals.Add(local, declared);
        return declared;
    }

    /// <summary>Where a step, or any step of a procedure, stands.</summary>
    public int[] PositionsOf(Delegate step)
    {
        int[] positions =
        [
            .. Positions
                .Where(position => Procedure.Behind(step) is { } procedure
                    ? position.Splices.Any(splice => splice.Procedure == procedure)
                    : position.Step.Equals(step))
                .Select(position => position.Index),
        ];
        return positions.Length > 0 || Count == 0
            ? positions
            : throw new ModelException($"{Process.StepName(step)} is not a step of {Name}.");
    }

    /// <summary>Remembers that control can go from one position to another.</summary>
    public void NoteJump(int from, int to)
    {
        canGoBack |= to <= from;
        if (canGoBack && forwardClaim is not null)
            throw forwardClaim;
    }

    /// <summary>Refuses <paramref name="what"/> now, or as soon as a step turns out to go back.</summary>
    public void RequireForwardOnly(string what)
    {
        forwardClaim ??= new ModelException($"{what} says nothing: {Name} can go back to an earlier step.");
        if (canGoBack || Declaration.AnyOrder)
            throw forwardClaim;
    }
}

/// <summary>What the spec says of a process.</summary>
sealed record ProcessDeclaration(
    string Name,
    Delegate[] Steps,
    int Count,
    bool IsSymmetric,
    bool AnyOrder,
    FairnessStrength? Fairness,
    string? Kernel,
    SourceLocation Location);
