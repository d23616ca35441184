using Quiesce.Cli.Console;
using Quiesce.Language;

namespace Quiesce.Cli.Watching;

/// <summary>Checks a spec again whenever it was saved, and says what that changes.</summary>
/// <param name="check">
/// All verdicts as they are now, given those before; throws what is wrong with the spec.
/// </param>
/// <param name="show">Shows the first verdicts.</param>
sealed class WatchLoop(Terminal terminal, Func<VerdictTable?, VerdictTable> check, Action show)
{
    VerdictTable? known;

    /// <summary>Runs until there are no more changes, or somebody interrupts it.</summary>
    /// <param name="changes">An element for each time that something was saved.</param>
    public void Run(IEnumerable<string> changes, CancellationToken interrupted)
    {
        Check(interrupted);
        foreach (var _ in changes)
        {
            if (interrupted.IsCancellationRequested)
                return;
            Check(interrupted);
        }
    }

    // With a mistake in the spec, what is known stays what the next verdicts are compared with.
    void Check(CancellationToken interrupted)
    {
        VerdictTable now;
        try
        {
            now = check(known);
        }
        catch (UserException wrong)
        {
            terminal.Complain($"quiesce: {wrong.Message}");
            return;
        }
        catch (ModelException wrong)
        {
            terminal.Complain(Paths.Shown(wrong));
            return;
        }
        // Half of the verdicts say nothing about a change.
        if (interrupted.IsCancellationRequested)
            return;
        if (known is null)
            show();
        else
            foreach (var line in known.ChangesTo(now))
                terminal.WriteLine(line, line.Contains("-> violated") ? Styles.Bad : Styles.Plain);
        known = now;
    }
}
