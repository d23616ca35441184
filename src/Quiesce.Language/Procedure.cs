namespace Quiesce.Language;

/// <summary>
/// A list of steps that processes share, as kernel threads share a function. It is used in a process (or in another
/// procedure) like a step, any number of times; <c>Goto</c> inside it stays inside that use.
/// </summary>
public sealed class Procedure
{
    internal Procedure(Model? owner, string name, Delegate[] steps, ILocal[] locals, string? kernel)
    {
        Owner = owner!;
        Name = name;
        Steps = steps;
        Locals = locals;
        Kernel = kernel;
    }

    /// <summary>Stands in a list for what is left out.</summary>
    internal static Procedure LeftOut { get; } = new(null, nameof(LeftOut), [], [], null);

    /// <summary>Whose it is.</summary>
    internal Model Owner { get; }

    internal string Name { get; }
    internal Delegate[] Steps { get; }
    internal ILocal[] Locals { get; }
    internal string? Kernel { get; }

    /// <summary>
    /// A step or a call of a primitive: its first position is called as it is, and the second waits for its return.
    /// </summary>
    internal bool IsNamed { get; init; }

    /// <summary>What a call is given; two calls are the same if this is equal.</summary>
    internal object? Argument { get; init; }

    /// <summary>Its steps have the names that they would have without it.</summary>
    internal bool IsTransparent { get; init; }

    // These stand for the procedure in lists of steps; nobody runs them.
    void Splice() => throw new InvalidOperationException($"{Name} is a procedure, not a step.");

    void SpliceInstance(int self) => Splice();

    /// <summary>The procedure as an element of a list of steps of both kinds.</summary>
    public static implicit operator Delegate(Procedure procedure) => (Step)procedure;

    /// <summary>The procedure as an element of a list of steps.</summary>
    public static implicit operator Step(Procedure procedure) => procedure.Splice;

    /// <summary>The procedure as an element of a list of steps with an instance parameter.</summary>
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
