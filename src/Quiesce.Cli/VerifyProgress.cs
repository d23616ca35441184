namespace Quiesce.Cli;

/// <summary>How many lines of EXPECTED are done, on a terminal only.</summary>
sealed class VerifyProgress(Terminal terminal, int count) : IDisposable
{
    readonly Lock painting = new();
    int shown;

    /// <summary>May be called from several threads.</summary>
    public void Report(int done)
    {
        lock (painting)
        {
            if (!terminal.IsErrorLive || done <= shown)
                return;
            shown = done;
            terminal.Error.Write($"\r\e[K{done} of {count} lines checked");
        }
    }

    public void Dispose()
    {
        if (shown > 0)
            terminal.Error.Write("\r\e[K");
    }
}
