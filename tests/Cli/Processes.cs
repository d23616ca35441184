using System.Diagnostics;
using System.Runtime.InteropServices;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

/// <summary>The tool as a process of its own: what only shows there.</summary>
public partial class Processes
{
    // SIGTERM. The program kill is not everywhere.
    const int Terminate = 15;

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "quiesce.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    [Fact]
    public void Hand_their_exit_code_to_the_shell_and_print_plainly_into_a_pipe()
    {
        using var process = Start(
            "check", "delayed-iputs", "--variant", "WaitForIputs", "--property", "UmountTerminates");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(ExitCode.Liveness, process.ExitCode);
        Assert.Contains("violated  UmountTerminates", output);
        Assert.DoesNotContain('\e', output);
    }

    [Fact]
    public async Task Tell_how_they_get_on_and_end_with_what_they_know_when_interrupted()
    {
        using var process = Start("check", "two-phase-commit", "--set", "resourceManagers=12", "--threads", "1");
        var output = process.StandardOutput.ReadToEndAsync();
        var progress = await process.StandardError.ReadLineAsync();
        Assert.Matches(@"^reference/two-phase-commit: [\d,]+ states, .*/s, depth \d+, .* queued, .*B, .* s$", progress);
        Assert.Equal(0, Kill(process.Id, Terminate));
        await process.WaitForExitAsync();
        Assert.Equal(ExitCode.Unknown, process.ExitCode);
        Assert.Contains("unknown  TCConsistent", await output);
        Assert.DoesNotContain("holds", await output);
    }

    // What is decided before the limit is next looked at stays decided. A process of its own: in this one engines use
    // what others have given back, and it does not grow.
    [Theory]
    [InlineData("bmc")]
    [InlineData("pdr")]
    public void A_limit_of_memory_leaves_unknown_what_it_cut_off(string engine)
    {
        using var process = Start("check", "close", "--variant", "None", "--engine", engine, "--memory-limit", "1");
        _ = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Contains("the memory limit of 0 kB was reached", output);
        Assert.NotEqual(ExitCode.AsExpected, process.ExitCode);
    }

    [Fact]
    public void Say_what_to_install_where_Z3_is_missing_and_do_what_needs_none()
    {
        static (int ExitCode, string Output, string Error) Run(params string[] arguments)
        {
            var start = new ProcessStartInfo(
                "dotnet", [Path.Combine(AppContext.BaseDirectory, "quiesce.dll"), .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["QUIESCE_LIBZ3"] = "/nowhere/libz3.so";
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error);
        }

        const string Missing = "The library of Z3 that QUIESCE_LIBZ3 names, /nowhere/libz3.so, cannot be loaded.\n";
        Assert.Equal(
            (ExitCode.Unavailable, "", $"quiesce: {Missing}"), Run("check", "delayed-iputs", "--engine", "bmc"));
        Assert.Equal((ExitCode.Unavailable, "", $"quiesce: {Missing}"), Run("prove", "delayed-iputs"));
        Assert.Equal(
            ExitCode.Safety, Run("check", "delayed-iputs", "--variant", "None", "--engine", "random").ExitCode);
        var (exitCode, output, _) = Run("verify", "delayed-iputs");
        Assert.EndsWith($"\nZ3 did not check anything: {Missing}4 lines, all as expected.\n", output);
        Assert.Equal(ExitCode.Unknown, exitCode);
        Assert.Equal(ExitCode.AsExpected, Run("verify", "delayed-iputs", "--engine", "explicit").ExitCode);
    }
}
