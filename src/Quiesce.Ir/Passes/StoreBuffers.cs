using System.Collections.Immutable;
using System.Globalization;

namespace Quiesce.Ir.Passes;

/// <summary>
/// Puts a store buffer between each process instance (it stands for a processor) and plain shared memory (<see
/// cref="VariableKind.Memory"/>), so that engines need no memory model.
/// <list type="bullet">
/// <item>TSO (x86; Sewell, Sarkar, Owens, Zappa Nardelli and Myreen, "x86-TSO", CACM 2010): stores wait in one queue. A
/// process reads its own newest store, or else memory. Locked instructions, that is every read-modify-write, and full
/// barriers wait for an empty buffer.</item>
/// <item>PSO (SPARC V8): only stores to one word stay in order, and those that a smp_wmb() or a release orders. A
/// read-modify-write that returns nothing waits in the buffer, too, as a function that is applied when it drains. Its
/// own process reads that word only afterwards. One that returns something acts at once, after the waiting entries of
/// that word or, if it is fully ordered, after all entries.</item>
/// <item>A barrier on the processor of another process waits until the buffer of that process is empty.</item>
/// <item>Entries drain one at a time, by an action of a separate process, <c>Writer.Buffer</c>. That is
/// weakly fair: under TSO for each buffer, under PSO for each word of it.</item>
/// <item>A step does all its reads first, then its stores in their order; a barrier in it comes before both.</item>
/// <item>Loads are never early, under either model.</item>
/// <item>Properties, and variables that are not plain shared memory, ignore buffers: properties read the values
/// that have drained. The system has terminated only where every buffer is empty, too; while one is not,
/// there is no deadlock, since something can drain.</item>
/// <item>A buffer is as long as the program can fill it between two barriers, and at most as long as the limit. Where
/// the limit is lower, a store waits for room, and the system's bounds name the limit.</item>
/// </list>
/// The new system has the old one's variables and actions first, with the same indices. Its traces must be
/// read and replayed in it: their steps need not be possible without buffers.
/// </summary>
public sealed class StoreBuffers
{
    /// <summary>The names of the bounds that choose a model, and the limit of a buffer's length.</summary>
    public const string ModelBound = "memory", LengthBound = "buffer";

    /// <summary>The default limit.</summary>
    public const int LengthMax = 4;

    /// <summary>The names of the models: <c>sc</c>, <c>tso</c>, <c>pso</c>.</summary>
    public static ImmutableArray<string> Models { get; } =
        [.. Enum.GetNames<MemoryModel>().Select(name => name.ToLowerInvariant())];

    readonly TransitionSystem system;
    readonly MemoryModel model;
    readonly SystemBuilder builder;
    readonly ILookup<int, GuardedAction> actions;
    readonly Dictionary<int, StoreBuffer> buffers = [];

    StoreBuffers(TransitionSystem system, MemoryModel model)
    {
        (this.system, this.model, builder) = (system, model, SystemBuilder.Extend(system));
        actions = system.Actions.ToLookup(action => action.Process);
    }

    /// <summary>Whether a bound is one of this pass, and not of a protocol.</summary>
    public static bool IsBound(string name) => name is ModelBound or LengthBound;

    /// <summary>The system under the model that some bounds name; the same system if they name none.</summary>
    /// <exception cref="ArgumentException">There is no such model or length, or a step needs more room.</exception>
    public static TransitionSystem Apply(TransitionSystem system, IReadOnlyDictionary<string, string> bounds)
    {
        var name = bounds.GetValueOrDefault(ModelBound, Models[0]);
        var model = Models.IndexOf(name);
        if (model < 0)
            throw new ArgumentException($"There is no memory model '{name}'; there are {string.Join(", ", Models)}.");
        if (!bounds.TryGetValue(LengthBound, out var text))
            return Apply(system, (MemoryModel)model);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length is < 1 or > 64)
            throw new ArgumentException($"A store buffer holds 1 to 64 stores, not '{text}'.");
        if (model == (int)MemoryModel.Sc)
            throw new ArgumentException($"There is no store buffer under {Models[0]}: leave out {LengthBound}.");
        return Apply(system, (MemoryModel)model, length);
    }

    /// <summary>The system under a model.</summary>
    /// <param name="lengthMax">The most entries in a buffer.</param>
    /// <exception cref="ArgumentException">A step needs more room, or a variable has too many values.</exception>
    public static TransitionSystem Apply(TransitionSystem system, MemoryModel model, int lengthMax = LengthMax) =>
        model == MemoryModel.Sc ? system : new StoreBuffers(system, model).Build(lengthMax);

    TransitionSystem Build(int lengthMax)
    {
        builder.Bounds = builder.Bounds.Add((ModelBound, Models[(int)model]));
        var names = new UniqueNames();
        foreach (var variable in system.Variables)
            names.Take(variable.Name);
        var isLimited = false;
        for (var process = 0; process < system.Processes.Length; process++)
        {
            var entries = Entries(process);
            if (entries.IsEmpty)
                continue;
            var (length, hasMore) = Length(process, lengthMax);
            isLimited |= hasMore;
            buffers[process] =
                new StoreBuffer(builder, system.Processes[process], model, entries, length, names.Take);
        }
        if (isLimited)
            builder.Bounds = builder.Bounds.Add((LengthBound, $"{lengthMax}"));
        // By index of the action.
        SortedDictionary<int, GuardedAction> breaking = [];
        foreach (var action in system.Actions)
            builder.AddAction(buffers.TryGetValue(action.Process, out var buffer)
                ? new BufferedAction(model, buffer, WithoutMarks(action)).Rewrite(breaking)
                : WithoutMarks(action));
        var places = breaking.ToDictionary(pair => pair.Key, pair => builder.AddAction(pair.Value));
        foreach (var observer in system.Observers)
            builder.AddObserver(buffers.TryGetValue(observer.Process, out var buffer)
                ? new BufferedAction(model, buffer, WithoutMarks(observer))
                    .Rewrite(new Dictionary<int, GuardedAction>())
                : WithoutMarks(observer));
        foreach (var fairness in system.Fairness)
            builder.AddFairness(fairness with
            {
                Actions =
                [
                    .. fairness.Actions,
                    .. fairness.Actions.Where(places.ContainsKey).Select(action => places[action]),
                ],
            });
        foreach (var buffer in buffers.Values)
        {
            buffer.AddDrains(builder);
            builder.TerminateOnlyWhere(buffer.IsEmpty);
        }
        foreach (var property in system.Properties.Select(property => property.AsWritten ?? property))
            if (!property.IsBuiltIn && property.Kind != PropertyKind.Assertion)
                builder.AddProperty(property with
                {
                    Predicate = Drained(property.Predicate),
                    Temporal = property.Temporal is not { } temporal ? null : temporal with
                    {
                        P = Drained(temporal.P),
                        Q = temporal.Q is null ? null : Drained(temporal.Q),
                    },
                });
        builder.StepInvariants =
            [.. system.StepInvariants.Select(one => one with { Condition = Drained(one.Condition) })];
        builder.Responses = [.. system.Responses.Select(one => one with { P = Drained(one.P), Q = Drained(one.Q) })];
        builder.Constraints = [.. system.Constraints.Select(one => (one.Name, Drained(one.Value)))];
        builder.Definitions =
            [.. system.WrittenDefinitions.Select(definition => (definition.Name, Drained(definition.Value)))];
        return builder.Build();
    }

    // The expression with reads of Drained replaced by conditions on the buffers.
    Expr Drained(Expr expr) => Rewriting.Reads(expr, read =>
    {
        if (read.Variable!.Asks is Asks.Next({ Kind: VariableKind.Drained } after))
            return Asked.Next(Drained(
                read.Operands.IsEmpty ? Expr.Read(after) : Expr.Read(after, read.Operands[0])));
        if (read.Variable is not { Kind: VariableKind.Drained } drained)
            return read;
        var instance = read.Operands.IsEmpty ? 0 : read.Operands[0].Value;
        for (var process = 0; process < system.Processes.Length; process++)
            if (system.Processes[process] is var owner && (owner.Group, owner.Instance) == (drained.Owner, instance))
                return IsEmpty(process);
        return read;
    });

    Expr IsEmpty(int process) => buffers.TryGetValue(process, out var buffer) ? buffer.IsEmpty : Expr.True;

    // Effects are dropped: they describe the system without buffers.
    GuardedAction WithoutMarks(GuardedAction action) => action with
    {
        Effects = [],
        Guard = Expr.And([.. action.FencedProcesses.Select(IsEmpty), Drained(action.Guard)]),
        Updates =
        [
            .. action.Updates.Select(update => update with
            {
                Index = update.Index is null ? null : Drained(update.Index),
                Value = Drained(update.Value),
            }),
        ],
        Assertions =
        [
            .. action.Assertions.Select(assertion => assertion with { Condition = Drained(assertion.Condition) }),
        ],
    };

    ImmutableArray<BufferEntry> Entries(int process)
    {
        var entries = actions[process]
            .SelectMany(action => action.Updates)
            .Where(update => BufferedAction.Waits(update, model))
            .SelectMany(update => BufferedAction.EntriesOf(update, model))
            .DistinctBy(entry => entry.Name)
            .ToList<BufferEntry>();
        if (entries.Count > 0 && actions[process].Any(action => BufferedAction.HasWriteFence(action, model)))
            entries.Add(new BufferEntry.WriteFence());
        return [.. entries];
    }

    // The most entries at once, as far as positions tell, and whether there could be more without the limit.
    (int Length, bool HasMore) Length(int process, int lengthMax)
    {
        var largest = actions[process].MaxBy(action => BufferedAction.Appended(action, model))!;
        if (BufferedAction.Appended(largest, model) is var room && room > lengthMax)
            throw new ArgumentException(
                $"{system.Processes[process]}.{largest} stores {room} values at once, "
                + $"and a store buffer holds {lengthMax}.");
        if (system.Processes[process] is not { ProgramCounter: { } pc } instance)
            return (lengthMax, true);
        Expr? index = pc.Length is null ? null : Expr.Int(instance.Instance);
        var most = new Dictionary<int, int>();
        foreach (var start in pc.Initial[pc.Length is null ? 0 : instance.Instance])
            most[start] = 0;
        var (length, hasMore) = (1, false);
        for (var hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (var action in actions[process])
                foreach (var from in most.Keys.Where(from => Assumption.Allows(action.Guard, pc, index, from)).ToList())
                {
                    var waiting = (BufferedAction.NeedsEmpty(action, model) ? 0 : most[from])
                        + BufferedAction.Appended(action, model);
                    hasMore |= waiting > lengthMax;
                    waiting = Math.Min(waiting, lengthMax);
                    length = Math.Max(length, waiting);
                    foreach (var to in Targets(action, pc, from))
                    {
                        hasChanged |= most.GetValueOrDefault(to, -1) < waiting;
                        most[to] = Math.Max(most.GetValueOrDefault(to, -1), waiting);
                    }
                }
        }
        return (length, hasMore);
    }

    static IEnumerable<int> Targets(GuardedAction action, Variable pc, int from) => action.Updates
        .Where(update => update.Variable == pc)
        .SelectMany(update => BufferedAction.Values(update.Value, pc.Domain))
        .DefaultIfEmpty(from);
}
