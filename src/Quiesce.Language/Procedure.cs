namespace Quiesce.Language;

/// <summary>
/// A list of steps that processes share, as kernel threads share a function. It stands in a process (or in another
/// procedure) like a step, any number of times; <c>Goto</c> inside it stays inside that one.
/// </summary>
public sealed class Procedure
{
    internal Procedure(string name, Delegate[] steps, ILocal[] locals, string? kernel)
    {
        Name = name;
        Steps = steps;
        Locals = locals;
        Kernel = kernel;
    }

    internal string Name { get; }
    internal Delegate[] Steps { get; }
    internal ILocal[] Locals { get; }
    internal string? Kernel { get; }

    // These stand for the procedure in lists of steps; nobody runs them.
    void Splice() => throw new InvalidOperationException($"{Name} is a procedure, not a step.");

    void SpliceInstance(int self) => Splice();

    /// <summary>The procedure as an element of a list of steps.</summary>
    public static implicit operator Step(Procedure procedure) => procedure.Splice;

    /// <summary>The procedure as an element of a list of steps that know their instance.</summary>
    public static implicit operator InstanceStep(Procedure procedure) => procedure.SpliceInstance;

    /// <summary>Does not compile: it has no value.</summary>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator ==(Procedure? left, Procedure? right) => ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator !=(Procedure? left, Procedure? right) => !ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The procedure that a list element stands for, or null for a step.</summary>
    internal static Procedure? Behind(Delegate element) => element.Target as Procedure;
}
