using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

// Records: declarations, and what is asked of them.
public abstract partial class Model
{
    /// <summary>
    /// A record variable. The record says what each field starts with and may be: <c>Record(new Request(Kind.None,
    /// Urgent: false, Cpu: Var(0, max: 2)))</c>.
    /// </summary>
    protected static Record<T> Record<T>(
        T init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : notnull => new(RecordFields.Declare(name, init, null, new(file, line)));

    /// <summary>An array of records, each of which starts as <paramref name="init"/> says.</summary>
    protected static Records<T> Records<T>(
        int count, T init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : notnull
    {
        var location = new SourceLocation(file, line);
        RequireRoom(name, count, location);
        return new(name, RecordFields.Declare(name, init, count, location));
    }

    /// <summary>An empty sequence of at most <paramref name="capacity"/> records.</summary>
    /// <param name="of">What the fields may be; what they start with does not matter.</param>
    protected static RecordSequence<T> Sequence<T>(
        int capacity, T of,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : notnull
    {
        var location = new SourceLocation(file, line);
        RequireRoom(name, capacity, location);
        var length = LengthOf(name, capacity, 0, location);
        return new(length, [.. RecordFields.Of(name, of, location).Select(field =>
            Cells($"{name}.{field.Name}", capacity, field.Domain, location, [], length))]);
    }

    /// <summary>An empty set of records, or with <paramref name="full"/> one of all that there can be.</summary>
    /// <param name="of">What the fields may be; what they start with does not matter.</param>
    protected static RecordSet<T> Set<T>(
        T of, bool full = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : notnull
    {
        var location = new SourceLocation(file, line);
        var keys = new Keys([.. RecordFields.Of(name, of, location).Select(field => (field.Name, field.Domain))]);
        Declaration.RequireSize(name, (int)keys.Count, location);
        return new(
            new Set(Array(
                name, (int)keys.Count, Values.Domain<bool>(), location,
                InitialValues.Of(Values.Number(full)), Shape.Set, keys)),
            keys);
    }

    /// <inheritdoc cref="Ghost{T}(Var{T})"/>
    protected static Record<T> Ghost<T>(Record<T> record)
        where T : notnull => MarkGhost(record);

    /// <inheritdoc cref="Ghost{T}(Var{T})"/>
    protected static Records<T> Ghost<T>(Records<T> records)
        where T : notnull => MarkGhost(records);

    /// <inheritdoc cref="Ghost{T}(Var{T})"/>
    protected static RecordSet<T> Ghost<T>(RecordSet<T> set)
        where T : notnull => MarkGhost(set);

    /// <inheritdoc cref="Ghost{T}(Var{T})"/>
    protected static RecordSequence<T> Ghost<T>(RecordSequence<T> sequence)
        where T : notnull => MarkGhost(sequence);

    /// <summary>All fields of two records are equal; C#'s own <c>==</c> of records compares objects.</summary>
    public static Expr<bool> Same<T>(T left, T right)
        where T : notnull
    {
        var type = RecordType.Of(typeof(T));
        return new(Ir.Expr.And(type.NodesOf(left).Zip(type.NodesOf(right), Ir.Expr.Equal)));
    }

    /// <summary>The step waits for a member of a set, and goes on with any one: <c>\E r \in set</c>.</summary>
    protected static T Choose<T>(RecordSet<T> set)
        where T : notnull
    {
        var recorder = Recorder.Running("Choose");
        var member = recorder.Choose(set.Value.Bits.Count, set.LabelOf);
        recorder.Await(set.Value.Contains(member));
        return set.Of(member);
    }

    /// <inheritdoc cref="Choose{T}(SequenceExpr{T})"/>
    protected static T Choose<T>(RecordSequenceExpr<T> sequence)
        where T : notnull
    {
        var recorder = Recorder.Running("Choose");
        var first = sequence.Columns[0];
        var place = recorder.Choose(first.Cells.Count, k => $"at {k}");
        recorder.Await(first.Use(Ir.Expr.Less(Ir.Expr.Int(place), first.Length)));
        return sequence.Row(place);
    }

    /// <summary>\A r \in set.</summary>
    public static Expr<bool> All<T>(RecordSet<T> set, Func<T, Expr<bool>> predicate)
        where T : notnull => All(new SetExpr(set.Value), i => predicate(set.Of(i)));

    /// <summary>\E r \in set.</summary>
    public static Expr<bool> Any<T>(RecordSet<T> set, Func<T, Expr<bool>> predicate)
        where T : notnull => Any(new SetExpr(set.Value), i => predicate(set.Of(i)));

    /// <summary>How many members of a set satisfy the predicate.</summary>
    public static Expr<int> Count<T>(RecordSet<T> set, Func<T, Expr<bool>> predicate)
        where T : notnull => Count(new SetExpr(set.Value), i => predicate(set.Of(i)));

    /// <summary>Every element of a sequence satisfies the predicate.</summary>
    public static Expr<bool> All<T>(RecordSequenceExpr<T> sequence, Func<T, Expr<bool>> predicate)
        where T : notnull => new(sequence.Columns[0].All((_, place) => predicate(sequence.Row(place)).Node));

    /// <summary>Some element of a sequence satisfies the predicate.</summary>
    public static Expr<bool> Any<T>(RecordSequenceExpr<T> sequence, Func<T, Expr<bool>> predicate)
        where T : notnull => new(sequence.Columns[0].Any((_, place) => predicate(sequence.Row(place)).Node));

    /// <summary>How many elements of a sequence satisfy the predicate.</summary>
    public static Expr<int> Count<T>(RecordSequenceExpr<T> sequence, Func<T, Expr<bool>> predicate)
        where T : notnull => new(sequence.Columns[0].Count((_, place) => predicate(sequence.Row(place)).Node));
}
