using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// The store buffer of one process: a sequence of waiting entries, oldest first, and a length. The process appends
/// to it; actions of a separate process, one for each kind of entry, drain it to memory.
/// </summary>
sealed class StoreBuffer
{
    readonly MemoryModel model;
    readonly ImmutableArray<BufferEntry> entries;
    readonly Variable length, cells;

    /// <param name="process">The process that stores to it.</param>
    /// <param name="entries">All entries that may ever wait in it; at least one.</param>
    /// <param name="capacity">The most entries that wait in it.</param>
    /// <param name="take">Makes the name of a variable unique.</param>
    public StoreBuffer(
        SystemBuilder builder,
        Process process,
        MemoryModel model,
        ImmutableArray<BufferEntry> entries,
        int capacity,
        Func<string, string> take)
    {
        (Process, this.model, this.entries) = (process, model, entries);
        var name = take($"buffer.{process}");
        length = builder.AddVariable(
            take($"{name}.length"), Domain.Range(0, capacity), [[0]], isAuxiliary: true);
        cells = builder.AddVariable(
            name,
            Domain.Enum(name, [.. entries.Select(entry => entry.Name)]),
            [.. Enumerable.Repeat(ImmutableArray.Create(0), capacity)],
            capacity,
            shape: Shape.Sequence,
            lengthVariable: length);
    }

    public Process Process { get; }

    int Capacity => cells.Count;

    /// <summary>The buffer is empty.</summary>
    public Expr IsEmpty => Expr.Equal(Expr.Read(length), Expr.Int(0));

    /// <summary>No entry that satisfies a predicate waits.</summary>
    public Expr HasNone(Func<BufferEntry, bool> predicate) => Expr.And(
        from place in Enumerable.Range(0, Capacity)
        from entry in entries.Where(predicate)
        select Expr.Not(Waits(place, entry)));

    /// <summary>
    /// The value of an element of memory as the process sees it: of its own newest store, or in memory.
    /// </summary>
    /// <param name="read">A read of plain shared memory.</param>
    public Expr Forward(Expr read)
    {
        var index = read.Operands.IsEmpty ? null : read.Operands[0];
        var stores = entries.OfType<BufferEntry.Store>().Where(store => store.Variable == read.Variable).ToList();
        var value = read;
        for (var place = 0; place < Capacity; place++)
            foreach (var store in stores)
            {
                var isOfElement = index is null ? Expr.True : Expr.Equal(index, store.Index!);
                value = Expr.IfThenElse(Expr.And(isOfElement, Waits(place, store)), store.Value, value);
            }
        return value;
    }

    /// <summary>
    /// Appends entries, after a smp_wmb() or not: the condition that there is room, and the updates. In an empty buffer
    /// a smp_wmb() orders nothing and is left out.
    /// </summary>
    /// <param name="appended">Values of the same domain as <see cref="EntryOf"/>.</param>
    public (Expr HasRoom, IEnumerable<Update> Updates) Append(bool isAfterWriteFence, IReadOnlyList<Expr> appended)
    {
        var updates = new List<Update>();
        var end = Expr.Read(length);
        if (isAfterWriteFence)
        {
            updates.Add(new Update(cells, end, Expr.IfThenElse(IsEmpty, Rest, EntryOf(new BufferEntry.WriteFence()))));
            end = Expr.IfThenElse(IsEmpty, Expr.Int(0), Expr.Add(end, Expr.Int(1)));
        }
        foreach (var (place, entry) in appended.Index())
            updates.Add(new Update(cells, Expr.Add(end, Expr.Int(place)), entry));
        var newEnd = Expr.Add(end, Expr.Int(appended.Count));
        updates.Add(new Update(length, null, newEnd));
        return (Expr.LessOrEqual(newEnd, Expr.Int(Capacity)), updates);
    }

    /// <summary>An entry as a value of the buffer's cells.</summary>
    public Expr EntryOf(BufferEntry entry) => Expr.Constant(cells.Domain, PlaceOf(entry));

    int PlaceOf(BufferEntry entry)
    {
        for (var place = 0; place < entries.Length; place++)
            if (entries[place].Name == entry.Name)
                return place;
        throw new ArgumentException($"{entry.Name} is no entry of {cells}.");
    }

    /// <summary>The value of unused cells.</summary>
    public Expr Rest => Expr.Constant(cells.Domain, 0);

    /// <summary>
    /// The actions that drain the buffer to memory, one entry at a time, and their fairness: what can drain for
    /// ever, drains.
    /// </summary>
    public void AddDrains(SystemBuilder builder)
    {
        var drain = builder.AddProcess(new Process
        {
            Name = $"{Process.Name}.Buffer",
            Group = $"{Process.Group}.Buffer",
            Instance = Process.Instance,
            Sentence = $"The store buffer of {Process.Name}.",
        });
        var words = new Dictionary<string, List<int>>();
        foreach (var entry in entries)
        {
            var action = builder.AddAction(DrainOf(entry, drain));
            // Entries that drain in program order share one condition; each drains once those before it have.
            var word = model == MemoryModel.Pso && entry is BufferEntry.Change change ? $".{change.Word}" : "";
            if (!words.TryAdd(word, [action]))
                words[word].Add(action);
        }
        foreach (var (word, actions) in words)
            builder.AddFairness(new Fairness($"{Process.Name}.Buffer{word}", FairnessStrength.Weak, [.. actions]));
    }

    GuardedAction DrainOf(BufferEntry entry, int process)
    {
        var places = model == MemoryModel.Pso && !entry.IsLast ? Capacity : 1;
        Expr[] leaves = [.. Enumerable.Range(0, places).Select(place => CanDrain(entry, place))];
        var updates = new List<Update>();
        if (entry is BufferEntry.Change change)
            updates.Add(new Update(change.Variable, change.Index, change.Value));
        for (var place = 0; place < Capacity; place++)
        {
            var next = place + 1 < Capacity ? Cell(place + 1) : Rest;
            // If the entry that leaves is here or before, the next entry moves up.
            var moves = place >= places - 1 ? Expr.True : Expr.Or(leaves[..(place + 1)]);
            updates.Add(new Update(cells, Expr.Int(place), Expr.IfThenElse(moves, next, Cell(place))));
        }
        updates.Add(new Update(length, null, Expr.Subtract(Expr.Read(length), Expr.Int(1))));
        return new GuardedAction
        {
            Name = $"Drain({entry.Name})",
            Step = "Drain",
            Process = process,
            Guard = Expr.And(Expr.Less(Expr.Int(0), Expr.Read(length)), Expr.Or(leaves)),
            Updates = [.. updates],
        };
    }

    // The entry is there, and nothing before it holds it back.
    Expr CanDrain(BufferEntry entry, int place)
    {
        var older =
            from before in Enumerable.Range(0, place)
            from other in entries.Where(other => HoldsBack(other, entry))
            select Expr.Not(Expr.Equal(Cell(before), EntryOf(other)));
        return Expr.And([Waits(place, entry), .. older]);
    }

    static bool HoldsBack(BufferEntry older, BufferEntry entry) => older is BufferEntry.WriteFence
        || older is BufferEntry.Change first && entry is BufferEntry.Change second && first.Word == second.Word;

    Expr Waits(int place, BufferEntry entry) => Expr.And(
        Expr.Less(Expr.Int(place), Expr.Read(length)),
        Expr.Equal(Cell(place), EntryOf(entry)));

    Expr Cell(int place) => Expr.Read(cells, Expr.Int(place));
}
