using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// Runs a step once for every combination of choices in it and records what it says: each run becomes one guarded
/// action. The words of the language (<c>Await</c>, <c>Next</c>, <c>Goto</c>, ...) talk to the
/// recorder that is running.
/// </summary>
sealed class Recorder
{
    [ThreadStatic] static Recorder? running;

    readonly Position position;

    // The choices of this run: what was taken, of how many. The next run counts them up like an odometer.
    readonly List<(int Taken, int Of)> choices = [];
    int choicesMade;

    readonly List<string> labels = [];
    readonly List<Node> guard = [];
    readonly List<Update> updates = [];
    readonly List<Assertion> assertions = [];
    MemoryFence fence;
    readonly SortedSet<int> fencedProcesses = [];

    // Where control goes: the first whose condition is true.
    readonly List<(Node Condition, int Target)> targets = [];

    Recorder(ProcessInstance instance, Position position) => (Instance, this.position) = (instance, position);

    public ProcessInstance Instance { get; }

    /// <summary>The recorder of the step that is running.</summary>
    /// <exception cref="ModelException">No step is.</exception>
    /// <exception cref="InsufficientExecutionStackException">A step calls itself.</exception>
    public static Recorder Running(string what)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return running ?? throw new ModelException($"{what} stands outside a step.");
    }

    /// <summary>The actions of one step of one process instance.</summary>
    public static IEnumerable<GuardedAction> Record(
        ProcessInstance instance, Position position, SourceLocation? location)
    {
        var recorder = new Recorder(instance, position);
        do
            yield return recorder.RunOnce(location);
        while (recorder.NextChoices());
    }

    GuardedAction RunOnce(SourceLocation? location)
    {
        choicesMade = 0;
        labels.Clear();
        guard.Clear();
        updates.Clear();
        assertions.Clear();
        targets.Clear();
        fence = MemoryFence.None;
        fencedProcesses.Clear();
        running = this;
        try
        {
            if (position.Step is Step step)
                step();
            else
                ((InstanceStep)position.Step)(Instance.Index);
            return Action(location);
        }
        catch (InsufficientExecutionStackException)
        {
            throw ProtocolBuilder.TooDeep(Name, location);
        }
        catch (Exception failure) when (failure is not (ModelException or OutOfMemoryException))
        {
            throw new ModelException(
                failure is ArgumentException ? $"{Name}: {failure.Message}" : $"{Name} fails: {failure.Message}",
                inner: failure);
        }
        finally
        {
            running = null;
        }
    }

    string Name => position.Step.Method.Name;

    bool NextChoices()
    {
        while (choices.Count > 0)
        {
            var (taken, of) = choices[^1];
            choices.RemoveAt(choices.Count - 1);
            if (taken + 1 < of)
            {
                choices.Add((taken + 1, of));
                return true;
            }
        }
        return false;
    }

    public int Choose(int count, Func<int, string>? label = null)
    {
        if (count <= 0)
            throw new ModelException($"{Name} has nothing to choose from: Choose({count}).");
        if (choicesMade == choices.Count)
            choices.Add((0, count));
        var taken = choices[choicesMade++].Taken;
        if ((label is null ? taken.ToString() : label(taken)) is { Length: > 0 } text)
            labels.Add(text);
        return taken;
    }

    // What is decided at build time needs no second action.
    public bool Case(Node condition, string label)
    {
        if (condition.IsConstant)
            return condition.IsTrue;
        var isTrue = Choose(2, taken => taken == 0 ? label : $"not {label}") == 0;
        Await(isTrue ? condition : Node.Not(condition));
        return isTrue;
    }

    public void Await(Node condition) => guard.Add(condition);

    public void Assert(Node condition, string? property, string? sentence, SourceLocation location) =>
        assertions.Add(new Assertion(property ?? $"NoBugIn{Name}", condition, sentence, location));

    public void Fence(MemoryFence kind)
    {
        if (updates.Any(update => update.Variable.Kind == VariableKind.Memory))
            throw new ModelException(
                $"{Name} stores before its memory barrier, which would come first: use two steps.");
        fence = kind > fence ? kind : fence;
    }

    public void FenceOn(IEnumerable<ProcessInstance> instances)
    {
        foreach (var instance in instances)
            if (instance == Instance)
                Fence(MemoryFence.Full);
            else
                fencedProcesses.Add(instance.Lane);
    }

    public void Assign(Variable variable, Node? index, Node value, Access access = Access.Store)
    {
        // Two elements at indices that are not known yet may differ; in one element the second would win unseen.
        if (updates.Any(update => update.Variable == variable && IsSame(update.Index, index)))
        {
            var element = index is null ? variable.Name : $"{variable}[{index}]";
            throw new ModelException($"{Name} assigns {element} twice.");
        }
        if (!variable.Domain.IsCompatible(value.Domain))
            throw new ModelException(
                $"{Name} assigns a value of {value.Domain} to {variable}, which holds {variable.Domain}.");
        if (variable.Kind == VariableKind.Memory && access == Access.Update && !IsFunction(variable, index, value))
            throw new ModelException(
                $"{Name} updates {variable} from other variables; an update that returns nothing may be late, so it "
                    + "can depend on what it changes only.");
        updates.Add(new Update(variable, index, value, access));
    }

    static bool IsFunction(Variable variable, Node? index, Node value) =>
        index is null or { IsConstant: true }
        && value.Nodes().Where(node => node.Op == Op.Read)
            .All(read => read.Variable == variable && IsSame(index, read.Operands.FirstOrDefault()));

    static bool IsSame(Node? left, Node? right) => left is null || right is null
        || ReferenceEquals(left, right)
        || (left.IsConstant && right.IsConstant && left.Value == right.Value);

    public void Goto(Delegate step) => Goto(Node.True, step);

    public void Goto(Node condition, Delegate step)
    {
        if (Instance.Group.Declaration.AnyOrder)
            throw new ModelException($"{Name} cannot go anywhere: {Instance.Group.Name} takes its steps in any order.");
        if (targets.Any(earlier => earlier.Condition.IsTrue))
            throw new ModelException($"{Name} has already said where control goes.");
        targets.Add((condition, Resolve(step)));
    }

    int Resolve(Delegate step)
    {
        var scope = position.Splices.LastOrDefault();
        var (first, end) = scope is null ? (0, Instance.Group.DonePosition) : (scope.First, scope.End);
        if (step.Method.DeclaringType == typeof(Model) && step.Method.Name == nameof(Model.Return))
            return end;
        var depth = position.Splices.Length;
        var procedure = Procedure.Behind(step);
        var candidates = Instance.Group.Positions[first..end].Where(candidate => procedure is null
            ? candidate.Splices.Length == depth && candidate.Step.Equals(step)
            : candidate.Splices.Length > depth && candidate.Splices[depth].Procedure == procedure
                && candidate.Splices[depth].First == candidate.Index).ToList();
        var list = scope?.Procedure.Name ?? Instance.Group.Name;
        return candidates.Count switch
        {
            1 => candidates[0].Index,
            0 => throw new ModelException(
                $"{Process.StepName(step)} is not a step of {list}, so {Name} cannot go there."),
            _ => throw new ModelException(
                $"{Process.StepName(step)} stands {candidates.Count} times in {list}, so {Name} cannot go there."),
        };
    }

    GuardedAction Action(SourceLocation? location)
    {
        var process = Instance.Process;
        if (process.Position is { } pc)
        {
            guard.Insert(0, Node.Equal(pc, Node.Constant(pc.Domain, position.Index)));
            if (!targets.Any(target => target.Condition.IsTrue))
                targets.Add((Node.True, position.Index + 1));
            foreach (var (_, target) in targets)
                Instance.Group.NoteJump(position.Index, target);
            updates.Add(new Update(
                process.ProgramCounter!,
                process.ProgramCounter!.Length is null ? null : Node.Int(Instance.Index),
                Follow(target => Node.Constant(pc.Domain, target))));
            ResetLocals();
        }
        return new GuardedAction
        {
            Name = labels.Count == 0 ? position.Name : $"{position.Name}({string.Join(", ", labels)})",
            Step = position.Name,
            Process = Instance.Lane,
            Guard = Node.And(guard),
            Updates = [.. updates.Where(update => !IsUnchanged(update))],
            Assertions = [.. assertions],
            Fence = fence,
            FencedProcesses = [.. fencedProcesses],
            Location = location,
            Kernel = position.Step.Method.GetCustomAttribute<KernelAttribute>()?.Function
                ?? position.Splices.LastOrDefault(splice => splice.Procedure.Kernel is not null)?.Procedure.Kernel
                ?? Instance.Group.Declaration.Kernel,
        };
    }

    // x' = x with a constant index says nothing, but in memory, where others may change x before it gets there.
    static bool IsUnchanged(Update update) =>
        update.Variable.Kind != VariableKind.Memory && update.Access == Access.Store
        && update.Value.Op == Op.Read && update.Value.Variable == update.Variable
        && (update.Index is null || (update.Index.IsConstant && update.Value.Operands[0].IsConstant
            && update.Index.Value == update.Value.Operands[0].Value));

    // The value that belongs to the target control goes to.
    Node Follow(Func<int, Node> value) => targets.AsEnumerable().Reverse().Skip(1).Aggregate(
        value(targets[^1].Target),
        (otherwise, target) => Node.IfThenElse(target.Condition, value(target.Target), otherwise));

    void ResetLocals()
    {
        foreach (var splice in position.Splices)
        {
            bool Leaves(int target) => target < splice.First || target >= splice.End;
            if (!targets.Any(target => Leaves(target.Target)))
                continue;
            foreach (var local in splice.Procedure.Locals)
            {
                var (variable, index, initial) = local.Reset(Instance);
                var assigned = updates.FindIndex(update => update.Variable == variable && IsSame(update.Index, index));
                var inside = assigned >= 0
                    ? updates[assigned].Value
                    : index is null ? Node.Read(variable) : Node.Read(variable, index);
                if (assigned >= 0)
                    updates.RemoveAt(assigned);
                updates.Add(new Update(variable, index, Follow(target => Leaves(target) ? initial : inside)));
            }
        }
    }
}
