namespace Quiesce.Protocols.Kernel;

/// <summary>Where a bio is.</summary>
public enum BioPlace
{
    /// <summary>Nobody has submitted it.</summary>
    Idle,
    /// <summary>The block layer has it.</summary>
    InFlight,
    /// <summary>bio_endio(): its bi_end_io runs, in an interrupt or a work.</summary>
    Ending,
    /// <summary>It is completed, and somebody has a reference still.</summary>
    Ended,
}
