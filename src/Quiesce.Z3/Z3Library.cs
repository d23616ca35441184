using System.Reflection;
using System.Runtime.InteropServices;

namespace Microsoft.Z3;

/// <summary>Finds Z3's native library, and says what to install where there is none.</summary>
/// <remarks>
/// It tries, in this order: the file that the environment variable <c>QUIESCE_LIBZ3</c> names, and
/// then nothing else; the directory of the program, and the directories of native libraries in its
/// packages; what the system finds by name. It skips a library older than <see cref="VersionMin"/>.
/// </remarks>
static class Z3Library
{
    internal const string OverrideVariable = "QUIESCE_LIBZ3";

    /// <summary>The oldest version the binding was tested with, that of Debian 12.</summary>
    internal static System.Version VersionMin => new(4, 8, 12);

    const string Remedy = "install libz3-4 (Debian, Ubuntu; \"make native\" fetches it without root), "
        + "z3-libs (Fedora) or z3 (Homebrew), or put libz3.dll beside the program (Windows)";

    // Debian names the library after the major version, Fedora and upstream after the minor one,
    // too.
    static string[] NamesOnLinux =>
    [
        "libz3.so.4", "libz3.so",
        .. Enumerable.Range(0, 10).Reverse().Select(minor => $"libz3.so.5.{minor}"),
        .. Enumerable.Range(8, 13).Reverse().Select(minor => $"libz3.so.4.{minor}")
    ];

    // .NET does not search Homebrew's directories.
    static string[] NamesOnMac => ["libz3.dylib", "/opt/homebrew/lib/libz3.dylib", "/usr/local/lib/libz3.dylib"];

    /// <summary>The library that the user chose; has no effect once the library has been loaded.</summary>
    internal static string? Chosen = Environment.GetEnvironmentVariable(OverrideVariable);

    static readonly Lazy<nint> Handle = new(() =>
    {
        NativeMemory.KeepWhatIsFreed();
        return Find(
            Candidates(Chosen, Directories()),
            name => NativeLibrary.TryLoad(name, out var library) ? library : 0,
            VersionOf);
    });

    internal static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name == "libz3" ? Handle.Value : 0;

    /// <summary>The files and names to try, best first.</summary>
    /// <param name="chosen">The library that the user chose; if it is not null or empty, it is the only
    /// candidate.</param>
    /// <param name="directories">Directories to try before the system's search.</param>
    internal static IEnumerable<string> Candidates(string? chosen, params IEnumerable<string> directories)
    {
        if (!string.IsNullOrEmpty(chosen))
            return [chosen];
        var names = OperatingSystem.IsWindows() ? ["libz3.dll"] : OperatingSystem.IsMacOS() ? NamesOnMac : NamesOnLinux;
        return directories
            .SelectMany(directory => names.Select(name => Path.Combine(directory, name)))
            .Where(File.Exists)
            .Concat(names);
    }

    // The program's directory, and those of native libraries from packages.
    static IEnumerable<string> Directories() =>
        (AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Prepend(AppContext.BaseDirectory);

    /// <summary>Opens the first candidate that is recent enough.</summary>
    /// <param name="candidates">From <see cref="Candidates"/>.</param>
    /// <param name="open">Opens a library; 0 where there is none of that name.</param>
    /// <param name="versionOf">The version of an open library; null where it is not Z3.</param>
    /// <exception cref="DllNotFoundException">There is none. The message is a sentence that says so
    /// and what to do.</exception>
    internal static nint Find(
        IEnumerable<string> candidates, Func<string, nint> open, Func<nint, System.Version?> versionOf)
    {
        string? passedOver = null;
        var tried = 0;
        foreach (var name in candidates)
        {
            tried++;
            var library = open(name);
            if (library == 0)
                continue;
            var version = versionOf(library);
            if (version >= VersionMin)
                return library;
            passedOver ??= version is null ? $"{name} is not Z3" : $"{name} is Z3 {version}";
        }

        var found = passedOver is null ? "no library of Z3 is found here" : $"{passedOver}";
        throw new DllNotFoundException(tried == 1 && passedOver is null
            ? $"The library of Z3 that {OverrideVariable} names, {candidates.First()}, cannot be loaded."
            : $"Z3 {VersionMin} or newer is needed and {found}: {Remedy}.");
    }

    static unsafe System.Version? VersionOf(nint library)
    {
        if (!NativeLibrary.TryGetExport(library, "Z3_get_version", out var entry))
            return null;
        uint major, minor, build, revision;
        ((delegate* unmanaged<uint*, uint*, uint*, uint*, void>)entry)(&major, &minor, &build, &revision);
        return new((int)major, (int)minor, (int)build);
    }
}
