using System.Runtime.CompilerServices;

namespace Quiesce.Language;

/// <summary>
/// A part of a protocol with variables of its own: a mutex, a completion, a kthread. Hold it in a
/// field; its variables are named after that field (<c>cleaner.shouldStop</c>). A method of it
/// called inside a step becomes part of that step; a method in a process's list is a step of its
/// own. Where its variables are <c>internal</c> fields, a protocol's lemmas can speak of them.
/// <para>Calls of a component act in order: a call sees the effects of earlier calls in the same step.
/// A protocol's own variables keep their old value until the step is over, as in TLA+.</para>
/// </summary>
public abstract class Component : Model
{
    string path = "";
    Model? holder;

    /// <summary>What the component is called in the protocol that holds it: the name of the field.</summary>
    internal void Name(string name, Model heldBy) => (path, holder) = (name, heldBy);

    /// <summary>
    /// The object as it is told from others of its kind that the protocol has; null if it is the only one.
    /// </summary>
    internal string? Distinction => holder is null ? null
        : Reflection.FieldsOf(holder)
            .Sum(held => held.Value switch
            {
                Component one => one.GetType() == GetType() ? 1 : 0,
                IEnumerable<Component> several => several.Count(one => one.GetType() == GetType()),
                _ => 0,
            }) > 1 ? path : null;

    /// <summary>
    /// What C calls a call of this kind of part, where several kinds share a method: <c>mutex_lock()</c> for the
    /// <c>lock()</c> of a mutex.
    /// </summary>
    /// <param name="call">What the documentation of the method begins with.</param>
    protected internal virtual string InC(string call) => call;

    internal override string NameOf(string member) => $"{path}.{member}";

    /// <summary>
    /// A process of whoever holds the component that serves others with it, in a loop: it takes something, does what
    /// belongs to that, ends it, and starts again. <c>Process Kworker => wq.Kworker([Run]);</c>
    /// </summary>
    /// <param name="take">What the first step is called, and what it takes: the number of a list.</param>
    /// <param name="functions">What belongs to each number: one list for all, or one for each.</param>
    /// <param name="end">What the last step is called, and does.</param>
    /// <param name="count">The instances; a step is told which one takes it.</param>
    /// <param name="argument">What the first and last step depend on besides.</param>
    /// <exception cref="ModelException">Nobody holds it yet: processes are no part of field initialisers.</exception>
    protected Process Server(
        (string Name, Func<int, int> Step) take,
        Delegate[][] functions,
        (string Name, InstanceStep Step) end,
        Instances count,
        object? argument,
        string name, string file, int line)
    {
        if (holder is null)
            throw new ModelException(
                $"{name} is used before the protocol is built: use it in steps and properties only.", new(file, line));
        InstanceStep first = self =>
        {
            var taken = take.Step(self);
            if (functions.Length > 1)
                Recorder.Running(name).GotoPart($"{taken}");
        };
        InstanceStep last = self =>
        {
            end.Step(self);
            Recorder.Running(name).StartOver();
        };
        var ends = Named(holder, end.Name, [last], argument);
        return holder.DeclareService(
            [
                Named(holder, take.Name, [first], (functions.Length, argument)),
                // A Return leaves the function, not the server.
                .. functions.Select((steps, k) => SplicedPart($"{k}", [SplicedPart($"function {k}", steps), ends])),
            ],
            count, name, file, line);
    }

    /// <summary>Does not compile: it has no value.</summary>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator ==(Component? left, Component? right) => ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator !=(Component? left, Component? right) => !ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>A variable for the process instance that has it, if any.</summary>
    /// <param name="shared">It is plain shared memory: others may see late that it was dropped.</param>
    protected static Owner Owner(
        bool shared = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, new(file, line), shared);

    /// <summary>A set of the integers 0..<paramref name="of"/>-1 for each process instance that uses it.</summary>
    /// <param name="where">Only for instances that are in all of these; the others have no set.</param>
    protected static Each<bool> SetOfEach(
        int of, Callers[]? where = null,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(task => Set(of, full: false, $"{name}.{task}", file, line).Declaration, where ?? []);

    /// <summary>A boolean, FALSE at first, that is part of the state only if some step changes it.</summary>
    protected static Flag Flag(
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Var(false, name, file, line).Declaration);

    /// <summary>The number of tasks that are inside something.</summary>
    protected static Tally Tally(
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(name, new(file, line));

    /// <summary>A step is running, not a property: reading memory in a step is a use of it.</summary>
    protected static bool IsInStep => Recorder.Current is not null;

    /// <summary>The process instances that take a certain step.</summary>
    protected static Callers Callers() => new();

    /// <summary>Rejects a number outside 0..count-1, if it is known while the protocol is built.</summary>
    /// <exception cref="ModelException">There is no such one.</exception>
    protected static void Require(Expr<int> number, int count, string what)
    {
        if (number is { Node: { IsConstant: true, Value: var value } } && (value < 0 || value >= count))
            throw new ModelException(
                count == 1 ? $"There is no {what} {value}, only {what} 0." : $"There is no {what} {value}: the "
                    + $"numbers are 0..{count - 1}.");
    }
}
