namespace Quiesce.Cli.Watching;

/// <summary>
/// When files have been saved, by looking at them again and again: whatever an editor does in between, be it that it
/// writes in pieces or puts another file in the place of the old one.
/// </summary>
static class Saves
{
    /// <summary>
    /// One element for each time that the files are others than the last time, and have come to rest.
    /// </summary>
    /// <param name="known">What they were like before they were checked first.</param>
    /// <param name="looks">What they are like at each look since.</param>
    public static IEnumerable<string> Of(string known, IEnumerable<string> looks)
    {
        string? last = null;
        foreach (var look in looks)
        {
            if (look == last && look != known)
                yield return known = look;
            last = look;
        }
    }

    /// <summary>Looks until somebody interrupts it.</summary>
    public static IEnumerable<string> Looks(Func<string> look, TimeSpan every, CancellationToken interrupted)
    {
        while (!interrupted.IsCancellationRequested)
        {
            yield return look();
            interrupted.WaitHandle.WaitOne(every);
        }
    }
}
