namespace Quiesce.Explicit.Cycles;

/// <summary>Mistakes that the comparison with a look at all states must notice.</summary>
internal enum CycleFault
{
    None,

    /// <summary>What several processes write is taken for what nobody changes.</summary>
    ForgottenWrites,

    /// <summary>A step that may be possible is taken for one that is.</summary>
    CarelessGuard,

    /// <summary>A violation stays where it begins.</summary>
    StartAlone,
}
