using Quiesce.Ir.Passes;

namespace Quiesce.Explicit.Atomicity;

/// <summary>How an audit takes steps apart, and how it searches what comes of it.</summary>
public sealed record AtomicityOptions
{
    /// <summary>How each system is searched; limits are for each of them.</summary>
    public SearchOptions Search { get; init; } = new();

    /// <summary>Which places are of interest; null for all.</summary>
    public Func<Split, bool>? Only { get; init; }

    /// <summary>Take two places apart at once, too, where each alone changes nothing.</summary>
    public bool Pairs { get; init; }

    /// <summary>Make one system of many that differ in the place only, so that they are compiled once.</summary>
    public bool Together { get; init; } = true;

    /// <summary>Skip the places at which nobody could notice anything.</summary>
    public bool SkipUnseen { get; init; } = true;
}
