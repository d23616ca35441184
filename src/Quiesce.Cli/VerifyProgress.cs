namespace Quiesce.Cli;

/// <summary>How many lines of EXPECTED are done, on a terminal only.</summary>
sealed class VerifyProgress(Terminal terminal, int count) : IDisposable
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
                terminal.Error.Write($"\r\e[K{done} of {count} lines checked");
        }
    }

    public void Dispose()
    {
        if (terminal.IsErrorLive)
            terminal.Error.Write("\r\e[K");
    }
}
