using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

// Declarations of variables.
public abstract partial class Model
{
    /// <summary>An integer variable over <paramref name="min"/>..<paramref name="max"/>.</summary>
    protected static Var<int> Var(
        int init, int max, int min = 0,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        return new(Scalar(name, Declaration.Range(name, min, max, location), location, init));
    }

    /// <summary>A boolean variable.</summary>
    protected static Var<bool> Var(
        bool init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Scalar(name, Values.Domain<bool>(), new(file, line), Values.Number(init)));

    /// <summary>A variable over the members of an enum.</summary>
    protected static Var<T> Var<T>(
        T init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        new(Scalar(name, Values.Domain<T>(), new(file, line), Values.Number(init)));

    /// <summary>
    /// Plain shared memory: an integer that processes access without a common lock, by <see
    /// cref="Var{T}.Load"/> and <see cref="Var{T}.Store"/>. Under <c>--memory tso</c> and <c>pso</c> what a process
    /// stores waits in its store buffer. Any other variable is visible to all at once.
    /// </summary>
    /// <param name="word">The name of the word it lies in, if others do, too: stores to one word stay in order.</param>
    protected static Var<int> Shared(
        int init, int max, int min = 0, string? word = null,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        return new(Memory(name, Declaration.Range(name, min, max, location), location, init, word));
    }

    /// <summary>Plain shared memory: a boolean.</summary>
    /// <inheritdoc cref="Shared(int, int, int, string, string, string, int)"/>
    protected static Var<bool> Shared(
        bool init, string? word = null,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Memory(name, Values.Domain<bool>(), new(file, line), Values.Number(init), word));

    /// <summary>Plain shared memory: a member of an enum.</summary>
    /// <inheritdoc cref="Shared(int, int, int, string, string, string, int)"/>
    protected static Var<T> Shared<T>(
        T init, string? word = null,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        new(Memory(name, Values.Domain<T>(), new(file, line), Values.Number(init), word));

    /// <summary>
    /// An integer variable that starts with any value of <paramref name="min"/>..<paramref
    /// name="max"/>.
    /// </summary>
    protected static Var<int> VarIn(
        int min, int max,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        var domain = Declaration.Range(name, min, max, location);
        return new(Scalar(name, domain, location, InitialValues.All(domain)));
    }

    /// <summary>
    /// A variable that starts with any of the given values: <c>VarIn([false, true])</c>,
    /// <c>VarIn([Mode.Old, Mode.New])</c>.
    /// </summary>
    protected static Var<T> VarIn<T>(
        T[] values,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct
    {
        var location = new SourceLocation(file, line);
        if (values.Length == 0)
            throw new ModelException($"{name} has no initial value.", location);
        int[] numbers = [.. values.Select(Values.Number)];
        var domain = typeof(T) == typeof(int) ? Domain.Range(numbers.Min(), numbers.Max()) : Values.Domain<T>();
        return new(Scalar(name, domain, location, numbers));
    }

    /// <summary>An array of integer variables, each of which starts with any value of its domain.</summary>
    protected static Vars<int> VarsIn(
        int count, int min, int max,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        var domain = Declaration.Range(name, min, max, location);
        return new(Array(name, count, domain, location, InitialValues.All(domain)));
    }

    /// <summary>An array of variables, each of which starts with any of the given values.</summary>
    protected static Vars<T> VarsIn<T>(
        int count, T[] values,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct
    {
        var one = VarIn(values, name, file, line).Declaration;
        return new(Array(name, count, one.Domain, one.Location, one.Initial[0]));
    }

    /// <summary>An array of integer variables over <paramref name="min"/>..<paramref name="max"/>.</summary>
    protected static Vars<int> Vars(
        int count, int init, int max, int min = 0,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        return new(Array(name, count, Declaration.Range(name, min, max, location), location, init));
    }

    /// <summary>An array of booleans.</summary>
    protected static Vars<bool> Vars(
        int count, bool init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Array(name, count, Values.Domain<bool>(), new(file, line), Values.Number(init)));

    /// <summary>An array of variables over the members of an enum.</summary>
    protected static Vars<T> Vars<T>(
        int count, T init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        new(Array(name, count, Values.Domain<T>(), new(file, line), Values.Number(init)));

    /// <summary>A set of the integers 0..<paramref name="of"/>-1, empty at first or <paramref name="full"/>.</summary>
    protected static Set Set(
        int of, bool full = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Array(name, of, Values.Domain<bool>(), new(file, line), Values.Number(full), Shape.Set));

    /// <summary>
    /// A sequence of at most <paramref name="capacity"/> integers of <paramref
    /// name="min"/>..<paramref name="max"/>.
    /// </summary>
    /// <param name="initial">What it holds at first, the head first; nothing by default.</param>
    protected static Sequence<int> Sequence(
        int capacity, int max, int min = 0, int[]? initial = null,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        return Sequence<int>(name, capacity, Declaration.Range(name, min, max, location), location, initial ?? []);
    }

    /// <summary>An empty sequence of at most <paramref name="capacity"/> members of an enum.</summary>
    protected static Sequence<T> Sequence<T>(
        int capacity,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        Sequence<T>(name, capacity, Values.Domain<T>(), new(file, line), []);

    /// <summary>An integer of each process instance that uses it.</summary>
    protected static Local<int> Local(
        int init, int max, int min = 0,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        return new(() => Scalar(name, Declaration.Range(name, min, max, location), location, init));
    }

    /// <summary>A boolean of each process instance that uses it.</summary>
    protected static Local<bool> Local(
        bool init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(() => Scalar(name, Values.Domain<bool>(), new(file, line), Values.Number(init)));

    /// <summary>An enum variable of each process instance that uses it.</summary>
    protected static Local<T> Local<T>(
        T init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        new(() => Scalar(name, Values.Domain<T>(), new(file, line), Values.Number(init)));

    /// <summary>
    /// A ghost variable, which only properties use: no guard, no control flow and no other variable may
    /// depend on it. <c>readonly Var&lt;int> due = Ghost(Var(0, max: works));</c>
    /// </summary>
    protected static Var<T> Ghost<T>(Var<T> variable) => MarkGhost(variable);

    /// <inheritdoc cref="Ghost{T}(Var{T})"/>
    protected static Local<T> Ghost<T>(Local<T> variable) => MarkGhost(variable);

    /// <inheritdoc cref="Ghost{T}(Var{T})"/>
    protected static Vars<T> Ghost<T>(Vars<T> variables) => MarkGhost(variables);

    /// <inheritdoc cref="Ghost{T}(Var{T})"/>
    protected static Set Ghost(Set set) => MarkGhost(set);

    /// <inheritdoc cref="Ghost{T}(Var{T})"/>
    protected static Sequence<T> Ghost<T>(Sequence<T> sequence) => MarkGhost(sequence);

    static T MarkGhost<T>(T what)
        where T : IDeclares
    {
        if (what is ILocal local)
            local.IsGhost = true;
        foreach (var declaration in what.Declarations)
            declaration.IsGhost = true;
        return what;
    }

    static Declaration Scalar(string name, Domain domain, SourceLocation location, params int[] initial) =>
        Scalar(name, domain, location, Declaration.Within(name, domain, location, initial));

    static Declaration Scalar(string name, Domain domain, SourceLocation location, InitialValues initial) => new()
    {
        Name = name,
        Domain = domain,
        Location = location,
        Initial = [initial],
    };

    static Declaration Memory(string name, Domain domain, SourceLocation location, int initial, string? word) => new()
    {
        Name = name,
        Domain = domain,
        Location = location,
        Initial = [Declaration.Within(name, domain, location, initial)],
        Kind = VariableKind.Memory,
        Word = word,
    };

    static Declaration Array(
        string name, int count, Domain domain, SourceLocation location, int initial, Shape shape = Shape.Array) =>
        Array(name, count, domain, location, Declaration.Within(name, domain, location, initial), shape);

    static Declaration Array(
        string name, int count, Domain domain, SourceLocation location, InitialValues values,
        Shape shape = Shape.Array, Keys? keys = null)
    {
        RequireRoom(name, count, location);
        return new()
        {
            Name = name,
            Domain = domain,
            Location = location,
            Initial = [.. Enumerable.Repeat(values, count)],
            Length = count,
            Shape = shape,
            Keys = keys,
        };
    }

    static void RequireRoom(string name, int count, SourceLocation location)
    {
        if (count < 1)
            throw new ModelException($"{name} needs at least one element, not {count}.", location);
        Declaration.RequireSize(name, count, location);
    }

    static Sequence<T> Sequence<T>(
        string name, int capacity, Domain domain, SourceLocation location, int[] initial)
    {
        if (capacity < 1)
            throw new ModelException($"{name} needs room for at least one element, not {capacity}.", location);
        Declaration.RequireSize(name, capacity, location);
        if (initial.Length > capacity)
            throw new ModelException($"{name} has room for {capacity} elements, not {initial.Length}.", location);
        var length = LengthOf(name, capacity, initial.Length, location);
        return new(length, Cells(name, capacity, domain, location, initial, length));
    }

    static Declaration LengthOf(string name, int capacity, int initial, SourceLocation location) => new()
    {
        Name = $"{name}.length",
        Domain = Domain.Range(0, capacity),
        Location = location,
        Initial = [[initial]],
        IsAuxiliary = true,
    };

    static Declaration Cells(
        string name, int capacity, Domain domain, SourceLocation location, int[] initial, Declaration length) => new()
    {
        Name = name,
        Domain = domain,
        Location = location,
        Initial =
        [
            .. initial.Select(value => Declaration.Within(name, domain, location, value)),
            .. Enumerable.Repeat(InitialValues.Of(domain.Low), capacity - initial.Length),
        ],
        Length = capacity,
        Shape = Shape.Sequence,
        LengthOf = length,
    };
}
