using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Logs;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Results;
using Quiesce.Logs.Judging;
using Quiesce.Logs.Reading;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce validate</c>: a log of a running kernel against the monitors.</summary>
sealed class ValidateCommand : ToolCommand
{
    const string StandardInput = "-";
    const int FindingsShown = 5;

    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<string?> format = ResultForms.NewOption();
    readonly Argument<string> log = new("LOG")
    {
        Description = "What ftrace's trace or trace_pipe, 'trace-cmd report' or 'perf script' printed; may be "
            + "compressed by gzip; - reads the standard input.",
    };
    readonly Option<string[]> monitors = new("--monitor")
    {
        HelpName = "M",
        Description = "Only this monitor, or how its name begins; may be repeated.",
    };
    readonly Option<int> findings = new("--findings")
    {
        HelpName = "N",
        Description = "How many findings are drawn.",
        DefaultValueFactory = _ => FindingsShown,
    };

    public ValidateCommand(Session session)
        : base("validate", "Judges a log of a running kernel: does btrfs do with its works what it should?", session)
    {
        Arguments.Add(log);
        Options.Add(monitors);
        Options.Add(findings);
        Options.Add(json);
        Options.Add(format);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce validate trace.txt", "every monitor over a saved trace"),
        ("trace-cmd report | quiesce validate -", "what trace-cmd recorded"),
        ("quiesce validate trace.gz --monitor ordered-fifo --findings 20", "one rule, and more of what it rejects"),
        ("quiesce validate trace.txt --format junit", "for a test report"),
    ];

    public override string Notes =>
        $"""
        Monitors:
        {string.Join('\n', MonitorCatalog.All.Select(monitor => $"  {monitor.Name,-15}  {monitor.Sentence}"))}

        What to record: btrfs:btrfs_work*, btrfs:btrfs_ordered_sched, btrfs:btrfs_all_work_done; for more monitors
        workqueue:* and sched:sched_kthread_stop. Begin before the mount: of a work that was queued before the log
        begins, not everything is known, and what is not known is not judged.

        A rejection is what the kernel's code rules out; a suspicion is worth a look. After each stand the events that
        show it with their line numbers, a column for each thread, what was expected and which condition was false.

        Equal time stamps on different CPUs say nothing about the order: a log is rejected only if no order explains
        it. After a loss everything begins anew, and what the loss may explain is not said.

        The exit code is {ExitCode.AsExpected} if nothing is rejected, {ExitCode.Safety} if something is,
        {ExitCode.Unknown} if nothing can be judged, and {ExitCode.Input} if LOG is no such log.
        --json prints one object: exitCode, what was read, monitors, and findings, each with
        monitor, isHard, line, sentence, expected, condition and excerpt.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var path = parse.GetValue(log)!;
        var form = ResultForms.Of(parse, format, json);
        ImmutableArray<string> names = [.. MonitorCatalog.All.Select(monitor => monitor.Name)];
        var shown = parse.GetValue(findings);
        if (shown < 0)
            throw UserException.Usage("--findings is a number that is not negative.");
        var options = new LogOptions
        {
            Monitors = [.. (parse.GetValue(monitors) ?? []).Select(given => Names.Resolve("monitor", given, names))],
        };
        var file = path == StandardInput ? "standard input" : Paths.Shown(path);
        LogReport report;
        try
        {
            using var bytes = path == StandardInput ? session.Input() : Paths.Open(path);
            using var text = LogInput.Open(bytes);
            report = LogCheck.Of(text, options, session.Interrupted);
        }
        catch (LogException wrong)
        {
            throw UserException.Input($"{file} {wrong.Message}.");
        }
        if (form is not null)
            session.Terminal.Output.Write(ResultForms.Print(form, LogCases.Of(file, report)));
        else if (parse.GetValue(json))
            JsonReport.Write(session.Terminal, "validate", LogJson.Of(file, report));
        else
            LogText.Write(session.Terminal, file, report, shown);
        return LogRemarks.ExitCodeOf(report);
    }
}
