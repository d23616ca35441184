using System.Reflection.Emit;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// Writes IL that stores the state after one action, and its hash, where argument 2 points to. Updates are collected
/// word by word, so that what changes in one word is one and, one or; an array over several words that is updated
/// at an index only known at run time is changed in the stored successor.
/// </summary>
internal sealed class SuccessorEmitter(ILGenerator il, PackedLayout layout, StateEmitter emitter)
{
    // Up to so many words are stored one by one, more are copied as a block first.
    const int WordsStored = 8;

    /// <summary>Elements of a word that get new values together, by their shift.</summary>
    readonly Dictionary<int, SortedDictionary<int, (Place Place, Update Update)>> pending = [];

    readonly SortedDictionary<int, LocalBuilder> changed = [];
    readonly LocalBuilder hash = il.DeclareLocal(typeof(ulong));

    public void Emit(GuardedAction action)
    {
        var inMemory = action.Updates
            .Where(update => !layout[update.Variable].IsInOneWord && update.Index is { IsConstant: false })
            .Select(update => update.Variable)
            .ToHashSet();
        var visible = action.Updates.Where(update => layout[update.Variable].Width > 0).ToList();
        foreach (var update in visible.Where(update => !inMemory.Contains(update.Variable)))
            UpdateWord(update);
        foreach (var word in pending.Keys.ToList())
            Flush(word);
        Store();
        SumHash();
        foreach (var update in visible.Where(update => inMemory.Contains(update.Variable)))
            UpdateMemory(update);
        il.Emit(OpCodes.Ldarg_2);
        emitter.Offset(layout.Words);
        il.Emit(OpCodes.Ldloc, hash);
        il.Emit(OpCodes.Stind_I8);
    }

    void UpdateWord(Update update)
    {
        var place = layout[update.Variable];
        if (update.Index is null or { IsConstant: true })
        {
            var index = update.Index?.Value ?? 0;
            var word = place.WordOf(index);
            if (!pending.TryGetValue(word, out var elements))
                pending.Add(word, elements = []);
            elements[place.ShiftOf(index)] = (place, update);
            return;
        }
        Flush(place.Word);
        var shift = Shift(place, Index(update));
        New(place.Word);
        Replace(place, update, shift);
        il.Emit(OpCodes.Stloc, Changed(place.Word));
    }

    // The old value of an element is cleared with a constant mask, new ones that are constants are set together.
    void Flush(int word)
    {
        if (!pending.Remove(word, out var elements))
            return;
        var (cleared, constant) = (0UL, 0UL);
        foreach (var (shift, (place, update)) in elements)
        {
            cleared |= place.Mask << shift;
            if (update.Value.IsConstant)
                constant |= (ulong)(update.Value.Value - update.Variable.Domain.Low) << shift;
        }
        New(word);
        if ((cleared & ~constant) != 0)
        {
            emitter.Constant(~cleared);
            il.Emit(OpCodes.And);
        }
        if (constant != 0)
        {
            emitter.Constant(constant);
            il.Emit(OpCodes.Or);
        }
        foreach (var (shift, (_, update)) in elements.Where(element => !element.Value.Update.Value.IsConstant))
        {
            Bits(update);
            if (shift > 0)
            {
                il.Emit(OpCodes.Ldc_I4, shift);
                il.Emit(OpCodes.Shl);
            }
            il.Emit(OpCodes.Or);
        }
        il.Emit(OpCodes.Stloc, Changed(word));
    }

    void Store()
    {
        if (layout.Words > WordsStored)
        {
            il.Emit(OpCodes.Ldarg_2);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldc_I4, layout.Words * sizeof(ulong));
            il.Emit(OpCodes.Cpblk);
        }
        for (var word = 0; word < layout.Words; word++)
        {
            if (layout.Words > WordsStored && !changed.ContainsKey(word))
                continue;
            il.Emit(OpCodes.Ldarg_2);
            emitter.Offset(word);
            New(word);
            il.Emit(OpCodes.Stind_I8);
        }
    }

    // The hash of the old state, with the summands of the changed words replaced.
    void SumHash()
    {
        if (layout.Words == 1 && changed.Count == 1)
            HashOfWord(0, () => New(0));
        else
        {
            il.Emit(OpCodes.Ldarg_3);
            il.Emit(OpCodes.Ldfld, typeof(StepEvents).GetField(nameof(StepEvents.Hash))!);
            foreach (var word in changed.Keys)
            {
                HashOfWord(word, () => New(word));
                il.Emit(OpCodes.Add);
                il.Emit(OpCodes.Ldarg_3);
                il.Emit(OpCodes.Ldfld, typeof(StepEvents).GetField(nameof(StepEvents.WordHashes))!);
                emitter.Offset(word);
                il.Emit(OpCodes.Ldind_I8);
                il.Emit(OpCodes.Sub);
            }
        }
        il.Emit(OpCodes.Stloc, hash);
    }

    void UpdateMemory(Update update)
    {
        var place = layout[update.Variable];
        var (index, address) = (Index(update), il.DeclareLocal(typeof(ulong*)));
        var (word, before) = (il.DeclareLocal(typeof(int)), il.DeclareLocal(typeof(ulong)));
        emitter.WordIndex(place, index);
        il.Emit(OpCodes.Ldc_I4, place.Word);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Stloc, word);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldloc, word);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Ldc_I4, sizeof(ulong));
        il.Emit(OpCodes.Mul);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Stloc, address);
        il.Emit(OpCodes.Ldloc, address);
        il.Emit(OpCodes.Ldind_I8);
        il.Emit(OpCodes.Stloc, before);
        var shift = Shift(place, index);
        il.Emit(OpCodes.Ldloc, address);
        il.Emit(OpCodes.Ldloc, before);
        Replace(place, update, shift);
        il.Emit(OpCodes.Stind_I8);

        il.Emit(OpCodes.Ldloc, hash);
        HashAt(word, () =>
        {
            il.Emit(OpCodes.Ldloc, address);
            il.Emit(OpCodes.Ldind_I8);
        });
        il.Emit(OpCodes.Add);
        HashAt(word, () => il.Emit(OpCodes.Ldloc, before));
        il.Emit(OpCodes.Sub);
        il.Emit(OpCodes.Stloc, hash);
    }

    void HashAt(LocalBuilder word, Action pushWord)
    {
        il.Emit(OpCodes.Ldloc, word);
        pushWord();
        il.Emit(OpCodes.Call, typeof(StateHash).GetMethod(nameof(StateHash.OfWord))!);
    }

    // StateHash.OfWord in place: the word's salt is a constant here.
    void HashOfWord(int word, Action pushWord)
    {
        pushWord();
        emitter.Constant(unchecked((ulong)(word + 1) * StateHash.Salt));
        il.Emit(OpCodes.Add);
        emitter.Constant(StateHash.First);
        il.Emit(OpCodes.Mul);
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Ldc_I4, 32);
        il.Emit(OpCodes.Shr_Un);
        il.Emit(OpCodes.Xor);
        emitter.Constant(StateHash.Second);
        il.Emit(OpCodes.Mul);
    }

    // Replaces an element in the word on the stack, at a shift only known at run time.
    void Replace(Place place, Update update, LocalBuilder shift)
    {
        emitter.Constant(place.Mask);
        il.Emit(OpCodes.Ldloc, shift);
        il.Emit(OpCodes.Shl);
        il.Emit(OpCodes.Not);
        il.Emit(OpCodes.And);
        Bits(update);
        il.Emit(OpCodes.Ldloc, shift);
        il.Emit(OpCodes.Shl);
        il.Emit(OpCodes.Or);
    }

    LocalBuilder Index(Update update)
    {
        var index = il.DeclareLocal(typeof(int));
        emitter.Value(update.Index!);
        il.Emit(OpCodes.Stloc, index);
        return index;
    }

    LocalBuilder Shift(Place place, LocalBuilder index)
    {
        var shift = il.DeclareLocal(typeof(int));
        emitter.ShiftIndex(place, index);
        il.Emit(OpCodes.Stloc, shift);
        return shift;
    }

    // Pushes the new value as the bits that stand for it.
    void Bits(Update update)
    {
        emitter.Value(update.Value);
        if (update.Variable.Domain.Low != 0)
        {
            il.Emit(OpCodes.Ldc_I4, update.Variable.Domain.Low);
            il.Emit(OpCodes.Sub);
        }
        il.Emit(OpCodes.Conv_U8);
    }

    // Pushes a word as the updates so far left it.
    void New(int word)
    {
        if (changed.TryGetValue(word, out var local))
            il.Emit(OpCodes.Ldloc, local);
        else
            emitter.Word(word);
    }

    LocalBuilder Changed(int word)
    {
        if (!changed.TryGetValue(word, out var local))
            changed.Add(word, local = il.DeclareLocal(typeof(ulong)));
        return local;
    }
}
