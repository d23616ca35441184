namespace Quiesce.Logs.Works;

/// <summary>
/// What was changed, so that it can be taken back: of events with equal time stamps several orders are tried. Notes
/// nothing while nothing is tried.
/// </summary>
sealed class Journal
{
    readonly List<Action> undos = [];

    public bool IsOn { get; set; }

    /// <summary>How much was changed so far; <see cref="Undo"/> goes back to it.</summary>
    public int Mark => undos.Count;

    public void Note(Action undo)
    {
        if (IsOn)
            undos.Add(undo);
    }

    /// <summary>Takes back what was changed after a mark, last first.</summary>
    public void Undo(int mark)
    {
        for (var last = undos.Count - 1; last >= mark; last--)
            undos[last]();
        undos.RemoveRange(mark, undos.Count - mark);
    }

    /// <summary>What was tried is meant: nothing is taken back any more.</summary>
    public void Commit()
    {
        undos.Clear();
        IsOn = false;
    }
}
