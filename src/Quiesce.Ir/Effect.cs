using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// One effect of a step, in program order. All effects of a step happen at once; the order determines what an effect
/// that acts in order (a call of a primitive) sees of earlier ones, and where a step can be split.
/// <see cref="Composition"/> makes an action of a list of them.
/// <para>An expression that means the new value of a variable, assigned by an earlier effect, reads the stand-in
/// that the effect introduced (<see cref="Assign.After"/>).</para>
/// </summary>
public abstract record Effect
{
    Effect() { }

    /// <summary>Its name in reports: <c>mutex.Lock</c>, <c>delayed</c>, <c>NoUseAfterFree</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Effects of one call share a number: nothing happens between them.</summary>
    public required int Unit { get; init; }

    /// <summary>It is in a section that the protocol declares atomic, and so is all of its unit.</summary>
    public bool IsInSection { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>One of several branches was taken: its number, and how many there are.</summary>
    /// <param name="Label">Its name in a trace; may be empty.</param>
    public sealed record Choice(int Taken, int Of, string Label) : Effect
    {
        /// <summary>A part that the protocol uses makes it, and not the protocol's own text.</summary>
        public bool IsOfPart { get; init; }
    }

    /// <summary>The step continues only if the condition is true.</summary>
    /// <param name="IsCase">
    /// It is the condition of the choice before it: where it is false, another case applies.
    /// </param>
    public sealed record Wait(Expr Condition, bool IsCase) : Effect;

    /// <summary>A variable, or an element of one, gets a value.</summary>
    /// <param name="After">The stand-in for the new value, if the effect acts in order; otherwise null.</param>
    public sealed record Assign(Update Update, Variable? After) : Effect;

    /// <summary>Something must be true.</summary>
    public sealed record Assert(Assertion Assertion) : Effect;

    /// <summary>A value is computed here, to be used later.</summary>
    public sealed record Let(Variable StandIn, Expr Value) : Effect;

    /// <summary>A memory barrier, on the own processor and on those of other processes.</summary>
    public sealed record Barrier(MemoryFence Fence, ImmutableArray<int> Processes) : Effect;

    /// <summary>A stand-in for a variable, or for a value of a domain; not a variable of any system.</summary>
    public static Variable StandInFor(string name, Domain domain, int? length = null) => new(-1, -1)
    {
        Name = name,
        Domain = domain,
        Length = length,
        Initial = [.. Enumerable.Repeat(InitialValues.Of(domain.Low), length ?? 1)],
    };
}
