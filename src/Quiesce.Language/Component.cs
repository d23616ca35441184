using System.Runtime.CompilerServices;

namespace Quiesce.Language;

/// <summary>
/// A part of a protocol with variables of its own: a mutex, a completion, a kthread. Hold it in a
/// field; its variables are named after that field (<c>cleaner.shouldStop</c>). A method of it
/// called inside a step becomes part of that step; a method in a process's list is a step of its
/// own. Where its variables are <c>internal</c> fields, a protocol's lemmas can speak of them.
/// <para>What a step says of a component acts in order: a call finds what the calls before it, in the same step, have
/// done. A protocol's own variables keep their old value until the step is over, as in TLA+.</para>
/// </summary>
public abstract class Component : Model
{
    string path = "";

    /// <summary>What the component is called in the protocol that holds it: the name of the field.</summary>
    internal void Name(string name) => path = name;

    /// <summary>
    /// The method that says this is one in the kernel: what it does until its end has one name, its own, and nothing
    /// happens in between. First in a method: <c>using var all = Atomically();</c>
    /// </summary>
    protected IDisposable? Atomically([CallerMemberName] string method = "") =>
        Recorder.Current?.Begin($"{path}.{method}");

    /// <summary>Does not compile: it has no value.</summary>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator ==(Component? left, Component? right) => ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator !=(Component? left, Component? right) => !ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);
}
