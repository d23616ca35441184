using System.Diagnostics;
using System.IO.Compression;
using Quiesce.Tests.Cli;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Packages;

/// <summary>
/// What <c>make pack</c> writes, installed from there into a folder outside of the repository, as somebody has it who never saw
/// a checkout.
/// </summary>
public sealed class Packed : IDisposable
{
    // No other packages have it, so that none can stand in for those that were packed now.
    const string Version = "0.0.0-door";

    static readonly TimeSpan CommandTimeMax = TimeSpan.FromMinutes(20);

    readonly TemporaryFolder folder = new();

    public Packed()
    {
        try
        {
            Installation = Install();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    // What installing the tool printed.
    CommandRun Install()
    {
        Run(Checkout.Root, "make", "--no-print-directory", "pack", $"PACKAGES={Packages}", $"VERSION={Version}").Succeeds();
        // What others have published may come from where this machine keeps it.
        folder.Write("nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Packages}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{Machine}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        Directory.CreateDirectory(Machine);
        var installation = Run(
            folder.FullName, Path.Combine(Checkout.Root, "packaging", "install.sh"), Packages, Version, Bin).Succeeds();
        Run(folder.FullName, "dotnet", "new", "install", $"Quiesce.Templates@{Version}").Succeeds();
        return installation;
    }

    /// <summary>What installing the tool printed.</summary>
    internal CommandRun Installation { get; }

    public string Packages => folder.PathOf("packages");

    public string Bin => folder.PathOf("bin");

    static string Machine => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages
        ? packages
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Whether Z3's library was there to be packed; without a network it is not.</summary>
    public bool CanUnpackZ3 => File.Exists(
        Path.Combine(Checkout.Root, "artifacts/native/usr/lib/x86_64-linux-gnu/libz3.so.4"));

    /// <summary>Whether a package has a file of that name.</summary>
    public bool Holds(string package, string file)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Packages, $"{package}.{Version}.nupkg"));
        return archive.Entries.Any(entry => entry.Name == file);
    }

    /// <summary>An empty folder; its path.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(folder.PathOf(name)).FullName;

    /// <summary>What a template makes, in a folder of that name; its path.</summary>
    public string New(string template, string name)
    {
        Run(folder.FullName, "dotnet", "new", template, "-o", name).Succeeds();
        return folder.PathOf(name);
    }

    /// <summary>A command of the installed tool.</summary>
    internal CommandRun Quiesce(string folder, params string[] arguments) =>
        Run(folder, Path.Combine(Bin, "quiesce"), arguments);

    /// <summary>The same where .NET's runtime is installed and nothing else of it.</summary>
    internal CommandRun QuiesceWithoutSdk(string where, params string[] arguments)
    {
        var (root, installed) = (folder.PathOf("runtime"), Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        for (var k = 0; k < 3; k++)
            installed = Path.GetDirectoryName(installed)!;
        if (!Directory.Exists(root))
            foreach (var part in new[] { "host", "shared" })
            {
                Directory.CreateDirectory(root);
                Directory.CreateSymbolicLink(Path.Combine(root, part), Path.Combine(installed, part));
            }
        return Run(where, Path.Combine(Bin, "quiesce"), arguments, new() { ["DOTNET_ROOT"] = root, ["PATH"] = Bin });
    }

    /// <summary>The version of a package that this machine has, whatever can be had from elsewhere.</summary>
    public string FSharpCore { get; } =
        Path.GetFileName(Directory.GetDirectories(Path.Combine(Machine, "fsharp.core")).Order().Last());

    /// <summary>A program in a folder, with nothing of this machine's but what others have published.</summary>
    internal CommandRun Run(string where, string program, params string[] arguments) => Run(where, program, arguments, []);

    CommandRun Run(string where, string program, string[] arguments, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = where,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Variables that a surrounding `dotnet` sets for its own run would change this one.
        foreach (var name in start.Environment.Keys.Where(IsOfSurroundingRun).ToList())
            start.Environment.Remove(name);
        start.Environment["XDG_CACHE_HOME"] = folder.PathOf("cache");
        start.Environment["DOTNET_NOLOGO"] = start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // What is packed is built as everything here is; who installs it has nothing yet.
        if (where != Checkout.Root)
        {
            start.Environment["DOTNET_CLI_HOME"] = folder.PathOf("home");
            start.Environment["NUGET_PACKAGES"] = folder.PathOf("installed");
        }
        // z3 and cvc5 are programs of the system's, or as if.
        start.Environment["PATH"] =
            $"{Path.Combine(Checkout.Root, "artifacts", "tools", "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(CommandTimeMax))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} does not end.");
        }
        return new CommandRun(process.ExitCode, output.Result, errors.Result);
    }

    static bool IsOfSurroundingRun(string name) => name is "DOTNET_HOST_PATH"
        || name.StartsWith("QUIESCE", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("MAKE", StringComparison.Ordinal) || name is "MFLAGS"
        || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    public void Dispose() => folder.Dispose();
}
