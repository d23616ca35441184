namespace Quiesce.Ir.Formats.Lanes;

/// <summary>What <see cref="LaneTrace"/> shows beyond the steps and what they change.</summary>
public sealed record LaneTraceOptions
{
    /// <summary>Columns to fit into, where the names allow it; lanes get narrower before the changes do.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Says above the drawing what it shows; by default which property is violated or reached.</summary>
    public string? Title { get; init; }

    /// <summary>A lane for every process, also for those that take no step.</summary>
    public bool AllLanes { get; init; }

    /// <summary>
    /// The whole state at the beginning and after each step, instead of what the trace touches and what changed.
    /// </summary>
    public bool AllVariables { get; init; }

    /// <summary>Program counters among the variables.</summary>
    public bool ProgramCounters { get; init; }

    /// <summary>The file and line of each step in the spec.</summary>
    public bool Locations { get; init; }

    /// <summary>The C function each step stands for, where the spec names it.</summary>
    public bool Kernel { get; init; }
}
