namespace Quiesce.Symbolic.Certificates;

/// <summary>Where a program of somebody else's is.</summary>
internal static class ProgramFile
{
    /// <summary>
    /// The file that an environment variable names, or else the first with one of some names in some directories and
    /// in those of <c>PATH</c>; null if there is none.
    /// </summary>
    /// <param name="variable">A name that was given is never replaced by another program.</param>
    /// <param name="directories">Where to look before <c>PATH</c>: where a checkout keeps its tools.</param>
    /// <param name="environment">The environment variables.</param>
    /// <exception cref="SolverException">What the variable names is no program.</exception>
    public static string? Find(
        string variable,
        IReadOnlyCollection<string> names,
        IEnumerable<string> directories,
        Func<string, string?> environment)
    {
        if (environment(variable) is { Length: > 0 } named)
            return IsProgram(named)
                ? Path.GetFullPath(named)
                : throw new SolverException($"{variable} names {named}, which is no program.");
        var extension = OperatingSystem.IsWindows() ? ".exe" : "";
        var path = (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return directories.Concat(path)
            .SelectMany(directory => names.Select(name => Path.GetFullPath(Path.Combine(directory, name + extension))))
            .FirstOrDefault(IsProgram);
    }

    static bool IsProgram(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & UnixFileMode.UserExecute) != 0);
}
