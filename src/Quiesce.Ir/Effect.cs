using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// One thing that a step does, in the order of its text. All effects of a step happen at once; the order says what
/// one that acts in order (a call of a primitive) finds of those before it, and where a step can be taken apart.
/// <see cref="Composition"/> makes an action of a list of them.
/// <para>Their expressions read a variable as it is where they stand: a variable that an earlier effect has assigned
/// goes by the stand-in that this one introduces (<see cref="Assign.After"/>), wherever its new value is meant.</para>
/// </summary>
public abstract record Effect
{
    Effect() { }

    /// <summary>What reports call it: <c>mutex.Lock</c>, <c>delayed</c>, <c>NoUseAfterFree</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Effects of one call share a number: nothing happens between them.</summary>
    public required int Unit { get; init; }

    /// <summary>It is part of what the protocol says is one for everybody else, and so is all of its unit.</summary>
    public bool IsInSection { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>One of several ways on was taken: which, of how many.</summary>
    /// <param name="Label">What a trace calls it; empty where it says nothing.</param>
    public sealed record Choice(int Taken, int Of, string Label) : Effect;

    /// <summary>The step goes on only where the condition is true.</summary>
    /// <param name="IsCase">It belongs to the choice before it: nobody waits, as another case applies.</param>
    public sealed record Wait(Expr Condition, bool IsCase) : Effect;

    /// <summary>A variable, or an element of one, gets a value.</summary>
    /// <param name="After">What stands for the variable from here on, where it acts in order; else null.</param>
    public sealed record Assign(Update Update, Variable? After) : Effect;

    /// <summary>Something must be true.</summary>
    public sealed record Assert(Assertion Assertion) : Effect;

    /// <summary>A value is worked out here, to be used further on.</summary>
    public sealed record Let(Variable StandIn, Expr Value) : Effect;

    /// <summary>A memory barrier, on the own processor and on those of other processes.</summary>
    public sealed record Barrier(MemoryFence Fence, ImmutableArray<int> Processes) : Effect;

    /// <summary>A stand-in for a variable, or for a value of a domain: it is no variable of any system.</summary>
    public static Variable StandInFor(string name, Domain domain, int? length = null) => new(-1, -1)
    {
        Name = name,
        Domain = domain,
        Length = length,
        Initial = [.. Enumerable.Repeat(InitialValues.Of(domain.Low), length ?? 1)],
    };
}
