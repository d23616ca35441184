using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

// What declares several sets, sequences or arrays at once.
public abstract partial class Model
{
    /// <summary>
    /// <paramref name="count"/> sets of the integers 0..<paramref name="of"/>-1, empty at first or <paramref
    /// name="full"/>: <c>waiting[cpu].Add(task)</c>.
    /// </summary>
    protected static Family<Set> Sets(
        int count, int of, bool full = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Family(
            name, count, new(file, line),
            one => [Set(of, full, one, file, line).Declaration],
            storages => new Set(storages[0]));

    /// <summary>
    /// <paramref name="count"/> sequences of at most <paramref name="capacity"/> integers, empty at first.
    /// </summary>
    protected static Family<Sequence<int>> Sequences(
        int count, int capacity, int max, int min = 0,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Family(
            name, count, new(file, line),
            one => ((IDeclares)Sequence(capacity, max, min, null, one, file, line)).Declarations,
            storages => new Sequence<int>(storages[0], storages[1]));

    /// <summary>
    /// <paramref name="count"/> sequences of at most <paramref name="capacity"/> members of an enum, empty at first.
    /// </summary>
    protected static Family<Sequence<T>> Sequences<T>(
        int count, int capacity,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        Family(
            name, count, new(file, line),
            one => ((IDeclares)Sequence<T>(capacity, one, file, line)).Declarations,
            storages => new Sequence<T>(storages[0], storages[1]));

    /// <summary>
    /// An array of <paramref name="count"/> arrays of <paramref name="length"/> integers: <c>rows[i][j]</c>.
    /// </summary>
    protected static Family<Vars<int>> Rows(
        int count, int length, int init, int max, int min = 0,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Family(
            name, count, new(file, line),
            one => [Vars(length, init, max, min, one, file, line).Declaration],
            storages => new Vars<int>(storages[0]));

    /// <summary>An array of arrays of booleans.</summary>
    /// <inheritdoc cref="Rows(int, int, int, int, int, string, string, int)"/>
    protected static Family<Vars<bool>> Rows(
        int count, int length, bool init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Family(
            name, count, new(file, line),
            one => [Vars(length, init, one, file, line).Declaration],
            storages => new Vars<bool>(storages[0]));

    /// <summary>An array of arrays of members of an enum.</summary>
    /// <inheritdoc cref="Rows(int, int, int, int, int, string, string, int)"/>
    protected static Family<Vars<T>> Rows<T>(
        int count, int length, T init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        Family(
            name, count, new(file, line),
            one => [Vars(length, init, one, file, line).Declaration],
            storages => new Vars<T>(storages[0]));

    /// <inheritdoc cref="Ghost{T}(Var{T})"/>
    protected static Family<T> Ghost<T>(Family<T> family)
        where T : class => MarkGhost(family);

    // Each member has some variables, the last of which is an array; a member that is chosen has one of each.
    static Family<T> Family<T>(
        string name, int count, SourceLocation location,
        Func<string, IEnumerable<Declaration>> declare, Func<IReadOnlyList<Storage>, T> member)
        where T : class
    {
        if (count < 1)
            throw new ModelException($"{name} needs at least one member, not {count}.", location);
        Declaration.RequireSize(name, count, location);
        List<List<Declaration>> all = [.. Enumerable.Range(0, count).Select(k => declare($"{name}[{k}]").ToList())];
        List<Declaration> arrays = [.. all.Select(declarations => declarations[^1])];
        return new Family<T>(
            name,
            [.. all.Select(declarations => member([.. declarations]))],
            which => member(
            [
                .. Enumerable.Range(0, all[0].Count).Select(part =>
                    new ChosenStorage(name, [.. all.Select(declarations => declarations[part])], arrays, which)),
            ]));
    }
}
