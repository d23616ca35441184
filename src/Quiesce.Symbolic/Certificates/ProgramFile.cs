namespace Quiesce.Symbolic.Certificates;

/// <summary>Finds an external program.</summary>
internal static class ProgramFile
{
    /// <summary>
    /// The file that an environment variable names; without the variable, the first file with one of the names in the
    /// directories or in those of <c>PATH</c>; null if there is none.
    /// </summary>
    /// <param name="variable">The environment variable. If it is set, no other program is used instead.</param>
    /// <param name="directories">Where to look before <c>PATH</c>: where a checkout keeps its tools.</param>
    /// <param name="environment">The environment variables.</param>
    /// <exception cref="SolverException">The variable does not name a program.</exception>
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
