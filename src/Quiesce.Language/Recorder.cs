using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// Runs a step once for every combination of choices in it and records its statements: each run becomes one guarded
/// action. The statements of the language (<c>Await</c>, <c>Next</c>, <c>Goto</c>, ...) call the
/// recorder that is running.
/// </summary>
sealed class Recorder
{
    // More statements than any step has. A tail-recursive step is a loop once it is optimised, and
    // never runs out of stack.
    const int WordsMax = 100_000;

    [ThreadStatic] static Recorder? running;

    int words;

    readonly Position position;

    // The choices of this run: what was taken, of how many. The next run counts them up like an odometer.
    readonly List<(int Taken, int Of)> choices = [];
    int choicesMade;

    // The conditions of the cases that have been told apart, and which applied.
    readonly List<(Node Condition, bool IsTrue)> cases = [];

    // Where the step stands.
    string? file;

    readonly List<Effect> effects = [];

    // The stand-in for the current value of a variable that acts in order, once the step has assigned it.
    readonly Dictionary<Variable, Variable> standIns = [];

    // The call of a primitive that is being recorded: all of it is one effect.
    (int Unit, string Name, bool IsSection)? call;
    int units;

    readonly StepTargets targets;

    // In a draft one variable stands for several, so that an element may be assigned twice.
    readonly bool isDraft;

    Recorder(ProcessInstance instance, Position position, bool isDraft) =>
        (Instance, this.position, this.isDraft, targets) =
            (instance, position, isDraft, new StepTargets(instance, position));

    public ProcessInstance Instance { get; }

    /// <summary>The recorder of the step that is running; null outside of steps.</summary>
    public static Recorder? Current => running;

    /// <summary>The recorder of the step that is running.</summary>
    /// <exception cref="ModelException">No step is.</exception>
    /// <exception cref="InsufficientExecutionStackException">A step calls itself.</exception>
    public static Recorder Running(string what)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (running is null)
            throw new ModelException($"{what} stands outside a step.");
        return ++running.words <= WordsMax ? running : throw new InsufficientExecutionStackException();
    }

    /// <summary>The actions of one step of one process instance, and the observers of its waits.</summary>
    /// <param name="isDraft">Only the users of declarations are of interest: see <see cref="ILate"/>.</param>
    public static IEnumerable<GuardedAction> Record(
        ProcessInstance instance, Position position, SourceLocation? location, bool isDraft = false)
    {
        var recorder = new Recorder(instance, position, isDraft);
        List<GuardedAction> observers = [];
        do
        {
            var action = recorder.RunOnce(location, out var composition);
            foreach (var observer in recorder.Observers(action, composition))
                if (!observers.Exists(known => IsAlike(known, observer)))
                    observers.Add(observer);
            yield return action;
        }
        while (recorder.NextChoices());
        foreach (var observer in observers)
            yield return observer;
    }

    GuardedAction RunOnce(SourceLocation? location, out Composition composition)
    {
        choicesMade = 0;
        words = 0;
        cases.Clear();
        file = location?.File;
        effects.Clear();
        standIns.Clear();
        targets.Clear();
        call = null;
        units = 0;
        running = this;
        try
        {
            if (position.Step is Step step)
                step();
            else
                ((InstanceStep)position.Step)(Instance.Index);
            return Action(location, out composition);
        }
        catch (InsufficientExecutionStackException)
        {
            throw PropertyBuilder.TooDeep(Name, location);
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

    string Name => position.Word;

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

    // Everything recorded until the scope ends is one effect; a call inside another is part of that one.
    /// <param name="isSection">The protocol declares it atomic for all other processes.</param>
    public CallScope Begin(string name, bool isSection = false)
    {
        if (call is not null)
            return default;
        call = (units++, name, isSection);
        return new CallScope(this);
    }

    internal void End() => call = null;

    void Add(string name, Func<string, int, Effect> effect)
    {
        var (unit, shown, isSection) = call ?? (units++, name, false);
        effects.Add(effect(shown, unit) with { IsInSection = isSection });
    }

    /// <param name="from">The file that chooses; null if it is not known.</param>
    public int Choose(int count, Func<int, string>? label = null, string? from = null)
    {
        if (count <= 0)
            throw new ModelException($"{Name} has nothing to choose from: Choose({count}).");
        if (choicesMade == choices.Count)
            choices.Add((0, count));
        var (taken, of) = choices[choicesMade++];
        var text = label is null ? taken.ToString() : label(taken);
        Add("Choose", (name, unit) => new Effect.Choice(taken, of, text)
        {
            Name = name,
            Unit = unit,
            IsOfPart = from is not null && file is not null && from != file,
        });
        return taken;
    }

    /// <summary>
    /// Whether a condition is true: a case of its own for each answer, unless the step knows the answer already.
    /// </summary>
    /// <param name="otherwise">The label where it is false.</param>
    public bool Case(Node condition, string label, string otherwise, string? from = null)
    {
        if (condition.IsConstant)
            return condition.IsTrue;
        foreach (var (known, isSo) in cases)
            if (known.IsSameAs(condition))
                return isSo;
            else if (known.IsSameAs(Node.Not(condition)))
                return !isSo;
        using var one = Begin(NameWith("Case", label));
        var isTrue = Choose(2, taken => taken == 0 ? label : otherwise, from) == 0;
        AwaitCase(isTrue ? condition : Node.Not(condition));
        cases.Add((condition, isTrue));
        return isTrue;
    }

    /// <summary>The step continues only if the condition is true.</summary>
    /// <param name="text">The condition as the spec writes it.</param>
    public void Await(Node condition, string text = "", SourceLocation? location = null) =>
        Add(NameWith("Await", text), (name, unit) => new Effect.Wait(condition, IsCase: false)
        {
            Name = name,
            Unit = unit,
            Location = location,
        });

    /// <summary>
    /// The first for which a condition is true, or their count: each is a case of its own, so that nobody waits.
    /// </summary>
    public int ChooseFirst(ImmutableArray<Node> conditions, Func<int, string> label, string? from = null)
    {
        using var one = Begin("Case");
        var first = Choose(conditions.Length + 1, label, from);
        AwaitCase(Node.And(conditions.Take(first).Select(Node.Not)));
        if (first < conditions.Length)
            AwaitCase(conditions[first]);
        return first;
    }

    /// <summary>The condition of a case: where it is false, another case applies, and nobody waits.</summary>
    public void AwaitCase(Node condition) =>
        Add("Case", (name, unit) => new Effect.Wait(condition, IsCase: true) { Name = name, Unit = unit });

    // The name for readers: as much of the text as fits.
    static string NameWith(string word, string text)
    {
        const int LengthMax = 40;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var shown = line.Length <= LengthMax ? line : $"{line[..(LengthMax - 3)]}...";
        return line.Length == 0 ? word : $"{word}({shown})";
    }

    public void Assert(Node condition, string property, string? sentence, SourceLocation location) =>
        Add(property, (name, unit) => new Effect.Assert(new Assertion(property, condition, sentence, location))
        {
            Name = name,
            Unit = unit,
        });

    /// <summary>The default name of an assertion.</summary>
    public string DefaultAssertion => $"NoBugIn{Name}";

    /// <summary>A value as it is here, for use later in the step.</summary>
    public Node Let(Node value, string text = "", SourceLocation? location = null) =>
        Keep(NameWith("Let", text), value, location);

    Node Keep(string label, Node value, SourceLocation? location = null)
    {
        if (value.IsConstant)
            return value;
        var standIn = Effect.StandInFor($"value{effects.Count}", value.Domain);
        Add(label, (name, unit) => new Effect.Let(standIn, value) { Name = name, Unit = unit, Location = location });
        return Node.Read(standIn);
    }

    public void Fence(MemoryFence kind) => Fence(kind, []);

    void Fence(MemoryFence kind, ImmutableArray<int> processes)
    {
        if (kind != MemoryFence.None && Assignments.Any(update => update.Variable.Kind == VariableKind.Memory))
            throw new ModelException(
                $"{Name} stores before its memory barrier, which would come first: use two steps.");
        Add("Fence", (name, unit) => new Effect.Barrier(kind, processes) { Name = name, Unit = unit });
    }

    public void FenceOn(IEnumerable<ProcessInstance> instances)
    {
        var all = instances.ToList();
        Fence(
            all.Contains(Instance) ? MemoryFence.Full : MemoryFence.None,
            [.. all.Where(instance => instance != Instance).Select(instance => instance.Lane)]);
    }

    IEnumerable<Update> Assignments => effects.OfType<Effect.Assign>().Select(assign => assign.Update);

    /// <summary>The variable, or the stand-in for its current value, of a component's variable.</summary>
    public Variable CurrentOf(Variable variable)
    {
        if (!standIns.TryGetValue(variable, out var standIn))
            return variable;
        if (variable.Kind == VariableKind.Memory
            && Assignments.Any(update => update.Variable == variable && update.Access == Access.Update))
            throw new ModelException(
                $"{Name} reads {variable} after an update of it that may be late: use two steps.");
        return standIn;
    }

    /// <param name="mayKeep">The value may be the old one, of an element that is not meant.</param>
    public void Assign(
        Variable variable, Node? index, Node value, Access access, bool inOrder, bool mayKeep = false)
    {
        if (mayKeep && !inOrder && !isDraft)
            RequireOnly(variable, index);
        // Elements at computed indices may differ; if they are the same, the second assignment silently counts.
        if (!inOrder && !isDraft
            && Assignments.Any(update => update.Variable == variable && IsSame(update.Index, index)))
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
        RequireOrder(variable, access);
        var after = inOrder ? Effect.StandInFor(variable.Name, variable.Domain, variable.Length) : null;
        Add(variable.Name, (name, unit) => new Effect.Assign(new Update(variable, index, value, access), after)
        {
            Name = name,
            Unit = unit,
        });
        if (after is not null)
            standIns[variable] = after;
    }

    // Where it is not meant it would put the old value over what has been assigned before.
    void RequireOnly(Variable variable, Node? index)
    {
        var isKnown = index is { IsConstant: true };
        if (Assignments.Any(update => update.Variable == variable
            && !(isKnown && update.Index is { IsConstant: true } && !IsSame(update.Index, index))))
            throw new ModelException(
                $"{Name} may assign an element of {variable} twice, as which of several is meant is known only in the "
                    + "state: use two steps.");
    }

    // The stores of a step wait in the store buffer. An effect that is visible at once, but must
    // not be visible before the store, would overtake it.
    void RequireOrder(Variable variable, Access access)
    {
        var isSeenAtOnce = access switch
        {
            Access.Store => false,
            Access.ReleaseStore => variable.Kind != VariableKind.Memory,
            Access.Update or Access.Modify or Access.FullModify => true,
            _ => throw new ArgumentOutOfRangeException(nameof(access)),
        };
        if (isSeenAtOnce && Assignments.FirstOrDefault(update => update.Variable.Kind == VariableKind.Memory
                && update.Access is Access.Store or Access.ReleaseStore or Access.Update) is { } store)
            throw new ModelException(
                $"{Name} stores {store.Variable} and then changes {variable}, which must not be seen before: what a "
                    + "step stores may wait, and this would not wait for it. Use two steps.");
    }

    static bool IsFunction(Variable variable, Node? index, Node value) =>
        index is null or { IsConstant: true }
        && value.Nodes().Where(node => node.Op == Op.Read)
            .All(read => read.Variable == variable && IsSame(index, read.Operands.FirstOrDefault()));

    static bool IsSame(Node? left, Node? right) => left is null || right is null || left.IsSameAs(right);

    public void Goto(Delegate step) => Goto(Node.True, step);

    public void Goto(Node condition, Delegate step)
    {
        targets.RequireOpen();
        targets.Add(Keep($"Branch({Process.StepName(step)})", condition), targets.Of(step));
    }

    /// <summary>Control goes to a part of the process's list, from wherever it is.</summary>
    public void GotoPart(string name)
    {
        targets.RequireOpen();
        targets.Add(Node.True, targets.OfPart(name));
    }

    /// <summary>Control goes to the first step of the process, out of any procedure.</summary>
    public void StartOver()
    {
        targets.RequireOpen();
        targets.Add(Node.True, 0);
    }

    GuardedAction Action(SourceLocation? location, out Composition composition)
    {
        ImmutableArray<string> labels =
            [.. effects.OfType<Effect.Choice>().Select(choice => choice.Label).Where(label => label.Length > 0)];
        AddExit();
        composition = new Composition(effects);
        return new GuardedAction
        {
            Name = labels.Length == 0 ? position.Name : $"{position.Name}({string.Join(", ", labels)})",
            Step = position.Name,
            Process = Instance.Lane,
            Guard = Node.And(IsHere, composition.Guard),
            Updates = composition.Updates,
            Assertions = composition.Assertions,
            Fence = composition.Fence,
            FencedProcesses = composition.FencedProcesses,
            Effects = [.. effects],
            AtomicBy = AtomicBy,
            IsInternal = position.Step.Method.IsDefined(typeof(InternalAttribute)),
            Location = location,
            Call = PrimitiveCall.Of(position),
            Kernel = position.Step.Method.GetCustomAttribute<KernelAttribute>()?.Function
                ?? position.Splices.LastOrDefault(splice => splice.Procedure.Kernel is not null)?.Procedure.Kernel
                ?? Instance.Group.Declaration.Kernel,
        };
    }

    string? AtomicBy => position.Step.Method.GetCustomAttribute<AtomicAttribute>() is not { By: var by } ? null
        : !string.IsNullOrWhiteSpace(by) ? by
        : throw new ModelException($"{Name} is [Atomic], but does not say by what: the name of a lock, for example.");

    // A process without positions may begin any of its steps at any time: it is at all of them.
    Node IsHere => Instance.Process.Position is { } pc
        ? Node.Equal(pc, Node.Constant(pc.Domain, position.Index))
        : Node.True;

    IEnumerable<GuardedAction> Observers(GuardedAction action, Composition composition) =>
        composition.Waiting.Select(waiting => action with
        {
            Name = $"{position.Name}(waits)",
            Guard = Node.And(IsHere, waiting.Guard),
            Updates = [],
            Assertions = waiting.Assertions,
            Fence = MemoryFence.None,
            FencedProcesses = [],
            Effects = [],
            IsObserver = true,
        });

    static bool IsAlike(GuardedAction left, GuardedAction right) =>
        left.Guard.IsSameAs(right.Guard)
        && left.Assertions.Length == right.Assertions.Length
        && left.Assertions.Zip(right.Assertions).All(pair => IsAlike(pair.First, pair.Second));

    static bool IsAlike(Assertion left, Assertion right) =>
        left.Property == right.Property && left.Location == right.Location
        && left.Condition.IsSameAs(right.Condition);

    // The update of the program counter and the resets of locals: one effect, the last.
    void AddExit()
    {
        if (Instance.Process is not { Position: { } pc, ProgramCounter: { } counter })
            return;
        targets.Close();
        using var exit = Begin("exit");
        Change(counter, counter.Length is null ? null : Node.Int(Instance.Index),
            targets.Follow(target => Node.Constant(pc.Domain, target)));
        ResetLocals();
    }

    void Change(Variable variable, Node? index, Node value) => Add("", (name, unit) =>
        new Effect.Assign(new Update(variable, index, value), null) { Name = name, Unit = unit });

    // An assignment of the step to a local that is reset is lost, but must have a value all the same.
    void ResetLocals()
    {
        foreach (var splice in position.Splices)
        {
            bool Leaves(int target) => target < splice.First || target >= splice.End;
            if (!targets.Any(Leaves))
                continue;
            foreach (var local in splice.Procedure.Locals)
            {
                var (variable, index, initial) = local.Reset(Instance);
                var inside = Assignments.LastOrDefault(
                    update => update.Variable == variable && IsSame(update.Index, index))?.Value
                    ?? (index is null ? Node.Read(variable) : Node.Read(variable, index));
                Change(variable, index, targets.Follow(target => Leaves(target) ? initial : inside));
            }
        }
    }
}

/// <summary>A call that is being recorded; it ends on disposal.</summary>
readonly struct CallScope(Recorder? recorder) : IDisposable
{
    public void Dispose() => recorder?.End();
}
