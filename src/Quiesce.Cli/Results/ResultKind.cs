namespace Quiesce.Cli.Results;

/// <summary>What a result is to whoever collects it.</summary>
enum ResultKind
{
    /// <summary>It is as it should be.</summary>
    Pass,
    /// <summary>It is not.</summary>
    Fail,
    /// <summary>A limit came before an answer: neither a pass nor a failure.</summary>
    Open,
    /// <summary>The engines contradict each other.</summary>
    Error,
}
