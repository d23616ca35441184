using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>
/// What may happen to one kind of object, event by event. A monitor keeps its state in tables of the journal, so that
/// an event can be taken back, and says of each event that concerns it one of three: accepted, rejected, not judged.
/// </summary>
abstract class Monitor(Journal journal)
{
    readonly List<Finding> findings = [];

    public abstract string Name { get; }

    /// <summary>What it watches, in one sentence.</summary>
    public abstract string Sentence { get; }

    /// <summary>Events, or objects, of which it has said that they are as they should be.</summary>
    public long Accepted { get; private set; }

    /// <summary>Those of which the log does not say enough.</summary>
    public long NotJudged { get; private set; }

    /// <summary>What it has rejected and nobody has taken yet.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    protected Journal Journal { get; } = journal;

    public abstract void See(Sight sight, WorkTracker works);

    /// <summary>Begins anew after a loss.</summary>
    public abstract void Forget();

    /// <summary>The log is over.</summary>
    public virtual void End(WorkTracker works)
    {
    }

    /// <summary>Hard findings among them.</summary>
    public int Rejections => findings.Count(finding => finding.IsHard);

    /// <summary>Does not say the findings after so many: nobody knows in which order the events came.</summary>
    public void Withdraw(int count)
    {
        NotJudged += findings.Count - count;
        findings.RemoveRange(count, findings.Count - count);
    }

    /// <summary>Takes away what was rejected so far.</summary>
    public List<Finding> Take()
    {
        List<Finding> taken = [.. findings];
        findings.Clear();
        return taken;
    }

    protected void Accept()
    {
        Journal.Note(() => Accepted--);
        Accepted++;
    }

    protected void PassOver()
    {
        Journal.Note(() => NotJudged--);
        NotJudged++;
    }

    protected void Reject(
        LogEvent one, string sentence, string expected, string condition, params IEnumerable<LogEvent> before) =>
        Report(true, one, sentence, expected, condition, before);

    protected void Suspect(
        LogEvent one, string sentence, string expected, string condition, params IEnumerable<LogEvent> before) =>
        Report(false, one, sentence, expected, condition, before);

    void Report(
        bool isHard, LogEvent one, string sentence, string expected, string condition, IEnumerable<LogEvent> before)
    {
        Journal.Note(() => findings.RemoveAt(findings.Count - 1));
        findings.Add(new Finding(
            Name, isHard, one, sentence, expected, condition,
            [.. before.Append(one).DistinctBy(each => each.Line).OrderBy(each => each.Line)]));
    }
}
