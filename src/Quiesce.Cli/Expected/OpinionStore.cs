using System.Text;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Random;
using Quiesce.Symbolic;

namespace Quiesce.Cli.Expected;

/// <summary>
/// What Z3 and random runs have said of systems, in a folder: a file for each system, named after a digest of it, of
/// the limits, and of the build of the engines. Another one of these is asked again.
/// </summary>
/// <param name="folder">It need not exist; null to remember nothing.</param>
/// <param name="isFresh">Nothing that was remembered counts; what is found is remembered all the same.</param>
sealed class OpinionStore(string? folder, bool isFresh)
{
    /// <summary>In the checkout that the tool was built in, or with what else is kept for this user.</summary>
    /// <param name="artifacts">Where the tool would be in a checkout.</param>
    public static string FolderOf(string artifacts) => Path.GetFileName(artifacts) == "artifacts"
        ? Path.Combine(artifacts, "opinions")
        : CacheFolder.Of("opinions");

    static readonly string Build = string.Join(' ', new[]
    {
        typeof(TransitionSystem), typeof(SearchReport), typeof(SymbolicCheck), typeof(RandomReport), typeof(CrossCheck),
    }.Select(type => type.Module.ModuleVersionId));

    // Asked for once: where there is no library, nobody asks it.
    static readonly Lazy<string> Z3 = new(() => SymbolicCheck.Missing() ?? SymbolicCheck.Z3Version);

    /// <summary>
    /// The opinions on what was searched, remembered ones where there are any, set against the search.
    /// </summary>
    /// <param name="limits">What the engines are asked within, in words.</param>
    /// <param name="ask">Asks them.</param>
    public EngineRun Of(SearchReport report, string limits, Func<EngineRun> ask, CancellationToken interrupted)
    {
        if (folder is null)
            return ask();
        var file = Path.Combine(folder, $"{KeyOf(report.System, limits)}.json");
        if (!isFresh && Read(file) is { } text && RememberedOpinion.Read(text, report.System) is { } known)
            return EngineRun.Of([EngineReport.Of(report), .. known]);
        var run = ask();
        if (run.Reports.Length > 1 && !interrupted.IsCancellationRequested
            && RememberedOpinion.Print(run, Basis.Of) is { } said)
            Write(file, said);
        return run;
    }

    static string KeyOf(TransitionSystem system, string limits)
    {
        string[] parts =
        [
            Build, Z3.Value, limits, $"{system} {string.Join(' ', system.Bounds)}", .. SystemText.Of(system),
            .. system.Processes.Select(process =>
                $"{process} {process.Group} {process.Instance} {string.Join(' ', process.RestsAt)}"),
        ];
        return CacheFolder.Digest(Encoding.UTF8.GetBytes(string.Join('\n', parts)), length: 32);
    }

    static string? Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Where nothing can be remembered, it is asked again. A file is there as a whole or not at all.
    static void Write(string file, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            Paths.Write(file, text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or UserException)
        {
            // The next run asks.
        }
    }
}
