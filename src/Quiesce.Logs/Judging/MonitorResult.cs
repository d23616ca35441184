namespace Quiesce.Logs.Judging;

/// <summary>What a monitor has said of a log.</summary>
/// <param name="Accepted">Events or objects that are as they should be.</param>
/// <param name="Rejected">Hard findings.</param>
/// <param name="Suspected">Soft findings.</param>
/// <param name="NotJudged">Of which the log does not say enough, by a loss, its beginning or what was not
/// recorded.</param>
public sealed record MonitorResult(
    string Name, string Sentence, long Accepted, long Rejected, long Suspected, long NotJudged);
