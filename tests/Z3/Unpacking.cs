using System.Diagnostics;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Z3;

/// <summary>The script that fetches libraries and tools without root, with commands that stand for those of Debian.</summary>
public sealed class Unpacking : IDisposable
{
    // Says which packages "tool" takes; fails with "stale" until it is given lists of its own; keeps a log.
    const string AptGet = """
        #!/bin/bash
        echo "$*" >>"$HOME/log"
        case "$*" in
        *stale*)
            [[ "$*" == *Dir::State::lists* ]] || { echo "E: Failed to fetch stale" >&2; exit 100; } ;;
        *missing*)
            echo "E: Unable to locate package missing" >&2
            exit 100 ;;
        esac
        case "$*" in
        *--print-uris*)
            for name in libc6 libgmp10 "${@: -1}"; do
                echo "'http://debian/$name.deb' ${name}_1%3a2_amd64.deb 100 MD5Sum:0"
            done ;;
        *download*)
            touch "${@: -2:1}.deb" "${@: -1}.deb" ;;
        esac
        """;

    const string Dpkg = """
        #!/bin/bash
        touch "$3/$(basename "$2" .deb)"
        """;

    readonly DirectoryInfo home = Directory.CreateTempSubdirectory();
    readonly string commands;

    public Unpacking()
    {
        commands = home.CreateSubdirectory("commands").FullName;
        foreach (var (name, text) in new[] { ("apt-get", AptGet), ("dpkg", Dpkg) })
        {
            var file = Path.Combine(commands, name);
            File.WriteAllText(file, text);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => home.Delete(recursive: true);

    (int ExitCode, string Errors) Unpack(string path, params string[] packages)
    {
        var start = new ProcessStartInfo(
            "/bin/bash", [Path.Combine(Checkout.Root, "src/Quiesce.Z3/unpack.sh"), Into, .. packages])
        {
            RedirectStandardError = true
        };
        start.Environment["PATH"] = path;
        start.Environment["HOME"] = home.FullName;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors);
    }

    string CommandsFirst => $"{commands}:{Environment.GetEnvironmentVariable("PATH")}";

    string Into => Path.Combine(home.FullName, "into");

    int Calls => File.ReadLines(Path.Combine(home.FullName, "log")).Count();

    IEnumerable<string> Unpacked => new DirectoryInfo(Into).EnumerateFiles().Select(file => file.Name).Order();

    [Fact]
    public void A_package_comes_with_its_libraries_but_not_with_that_of_C()
    {
        Assert.Equal((0, ""), Unpack(CommandsFirst, "tool"));
        Assert.Equal(["libgmp10", "tool"], Unpacked);
    }

    [Fact]
    public void What_was_unpacked_is_not_fetched_again()
    {
        Unpack(CommandsFirst, "tool");
        var before = Calls;
        Assert.Equal((0, ""), Unpack(CommandsFirst, "tool"));
        Assert.Equal(before, Calls);
    }

    [Fact]
    public void Where_the_lists_of_the_system_are_of_no_use_there_are_new_ones()
    {
        Assert.Equal((0, ""), Unpack(CommandsFirst, "stale"));
        Assert.Equal(["libgmp10", "stale"], Unpacked);
    }

    [Fact]
    public void A_package_that_does_not_exist_is_one_sentence() => Assert.Equal(
        (1, "missing cannot be unpacked: Unable to locate package missing\n"), Unpack(CommandsFirst, "missing"));

    [Fact]
    public void Where_there_is_no_apt_one_sentence_says_so()
    {
        var few = home.CreateSubdirectory("few").FullName;
        foreach (var name in new[] { "mkdir", "mktemp", "rm" })
            File.CreateSymbolicLink(
                Path.Combine(few, name),
                Environment.GetEnvironmentVariable("PATH")!.Split(':')
                    .Select(directory => Path.Combine(directory, name)).First(File.Exists));
        Assert.Equal(
            (1, "tool cannot be unpacked here: that takes apt-get and dpkg (Debian, Ubuntu).\n"), Unpack(few, "tool"));
    }
}
