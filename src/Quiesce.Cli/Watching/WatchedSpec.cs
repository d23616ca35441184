using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Language;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Watching;

/// <summary>A spec that is loaded and checked several times in one process.</summary>
/// <param name="path">Where it is.</param>
sealed class WatchedSpec(string path, SearchOptions options, Terminal terminal) : IDisposable
{
    // What was built lies in the same place each time, and a process looks at the file of an assembly only once.
    readonly DirectoryInfo copies = Directory.CreateTempSubdirectory("quiesce-watch-");
    int count;
    readonly List<IReadOnlyList<EngineReport>> matrices = [];

    /// <summary>All verdicts as they are now.</summary>
    /// <param name="older">What stays for protocols that have a mistake, which is told.</param>
    /// <exception cref="UserException">Nothing can be had from the spec.</exception>
    /// <exception cref="ModelException">Nothing can be had from the spec.</exception>
    public VerdictTable Check(VerdictTable? older)
    {
        var spec = Spec.Load(
            path, warning => terminal.Complain(Paths.Shown(warning)), CopyOf, options.CancellationToken);
        spec.Complain(terminal);
        var broken = spec.Broken.Select(protocol => protocol.Name).ToHashSet();
        matrices.Clear();
        foreach (var protocol in spec.Protocols)
            try
            {
                matrices.Add(Reports(protocol));
            }
            catch (ModelException mistake)
            {
                terminal.Complain(Paths.Shown(mistake));
                broken.Add(protocol.Name);
            }
        return new VerdictTable(
        [
            .. from reports in matrices
               from report in reports
               select new VerdictTable.Row(
                   report.System.Name, report.System.Variant,
                   [.. report.Verdicts.Select(verdict => (verdict.Property.Name, VerdictSummary.Of(verdict)))]),
        ]).WithOld(older, broken);
    }

    List<EngineReport> Reports(ProtocolType protocol)
    {
        var systems = Selection.Build(
            protocol, Selection.Variants(protocol, []), Selection.Bounds(protocol, []), invariants: [], options);
        var reports = new List<EngineReport>();
        foreach (var system in systems.TakeWhile(_ => !options.CancellationToken.IsCancellationRequested))
        {
            if (Emptiness.Of(system) is { } emptiness)
                terminal.Complain($"quiesce: {emptiness.Sentence}");
            using var progress = new ProgressLine(terminal, $"{system}");
            reports.Add(EngineReport.Of(Audited.Search(system, options with { Progress = progress })));
        }
        return reports;
    }

    /// <summary>Shows the matrices of the last check.</summary>
    public void Show()
    {
        foreach (var reports in matrices)
        {
            Matrix.Write(terminal, reports);
            terminal.WriteLine();
        }
        Matrix.WriteLegend(terminal);
    }

    // An assembly and all that lies beside it.
    string CopyOf(string assembly)
    {
        var folder = copies.CreateSubdirectory($"{++count}").FullName;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(assembly)!))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return Path.Combine(folder, Path.GetFileName(assembly));
    }

    public void Dispose()
    {
        try
        {
            copies.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What is loaded cannot be deleted everywhere.
        }
    }
}
