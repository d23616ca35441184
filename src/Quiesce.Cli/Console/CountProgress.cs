namespace Quiesce.Cli.Console;

/// <summary>How many of many things are done, on a terminal only.</summary>
/// <param name="what">"lines checked"</param>
sealed class CountProgress(Terminal terminal, int count, string what) : IDisposable
{
    readonly Lock painting = new();
    int done;

    /// <summary>One more is done; may be called from several threads.</summary>
    public void ReportOne()
    {
        lock (painting)
        {
            done++;
            if (terminal.IsErrorLive)
                terminal.Error.Write($"\r\e[K{done} of {count} {what}");
        }
    }

    public void Dispose()
    {
        if (terminal.IsErrorLive)
            terminal.Error.Write("\r\e[K");
    }
}
