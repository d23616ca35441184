using System.Diagnostics;
using System.Text.Json;

namespace Quiesce.Benchmarks;

/// <summary>Measures in a new process each time: no run is warmed up by the one before.</summary>
static class OwnProcess
{
    /// <summary>Runs a command of this program that prints a measurement as JSON.</summary>
    public static T Measure<T>(params string[] arguments) => JsonSerializer.Deserialize<T>(
        ExternalProgram.Run(Path.Combine(AppContext.BaseDirectory, "Quiesce.Benchmarks"), arguments))!;

    /// <summary>What something gives, and the seconds that this process kept processors busy with it.</summary>
    public static (T Value, double CpuSeconds) Timed<T>(Func<T> measured)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var value = measured();
        process.Refresh();
        return (value, (process.TotalProcessorTime - before).TotalSeconds);
    }
}
