using Quiesce.Ir;
using Quiesce.Language;

namespace Quiesce.Cli.Console;

/// <summary>Files, as the user sees and names them.</summary>
static class Paths
{
    /// <summary>What a file about a system may be called: <c>btrfs-close-ctree-None</c>.</summary>
    public static string FileName(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || "-_.[]".Contains(c) ? c : '-'));

    /// <summary>A path relative to the current directory if it lies below it.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary><c>spec/Btrfs/DelayedIputs.cs:42</c>: what a terminal makes a link of.</summary>
    public static string Shown(SourceLocation location) =>
        location.Line > 0 ? $"{Shown(location.File)}:{location.Line}" : Shown(location.File);

    /// <summary>A mistake of a spec, behind its place.</summary>
    public static string Shown(ModelException wrong) =>
        wrong.Location is { } location ? $"{Shown(location)}: {wrong.Message}" : wrong.Message;

    /// <summary>The text of a file the user named.</summary>
    /// <exception cref="UserException">It cannot be read.</exception>
    public static string Read(string path) => Read(path, File.ReadAllText);

    /// <summary>What is in a file the user named.</summary>
    /// <exception cref="UserException">It cannot be read.</exception>
    public static byte[] ReadBytes(string path) => Read(path, File.ReadAllBytes);

    /// <summary>A file the user named, to be read bit by bit.</summary>
    /// <exception cref="UserException">It cannot be read.</exception>
    public static Stream Open(string path) => Read(path, Stream (path) => File.OpenRead(path));

    static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception failure) when (IsOfFiles(failure))
        {
            throw UserException.Input($"{Shown(path)} cannot be read: {Reason(failure)}");
        }
    }

    /// <summary>Writes a file whole or not at all.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    public static void Write(string path, string text) => Write(path, draft => File.WriteAllText(draft, text));

    /// <summary>Writes a file whole or not at all.</summary>
    /// <param name="write">Writes to the path that it is given.</param>
    /// <exception cref="UserException">It cannot be written.</exception>
    public static void Write(string path, Action<string> write)
    {
        // What a link leads to, so that the link stays one. A device, or a pipe, is written to and not replaced.
        var target = Target(path);
        var isReplaced = !IsDevice(target);
        // Beside it, so that the move stays within one file system.
        var draft = isReplaced ? $"{target}.{Environment.ProcessId}.tmp" : target;
        try
        {
            write(draft);
            if (isReplaced)
                File.Move(draft, target, overwrite: true);
        }
        catch (Exception failure) when (IsOfFiles(failure))
        {
            if (isReplaced && File.Exists(draft))
                File.Delete(draft);
            if (failure is IOException full && IsOfOutput(full) && !Directory.Exists(path))
                throw UserException.Output(Shown(path), full);
            var reason = Directory.Exists(path) ? "it is a directory."
                : failure is DirectoryNotFoundException ? "its directory does not exist."
                : Reason(failure);
            throw UserException.Input($"{Shown(path)} cannot be written: {reason}");
        }
    }

    /// <summary>Makes a directory, and those above it, if it is not there.</summary>
    /// <exception cref="UserException">It cannot be made.</exception>
    public static void MakeDirectory(string path)
    {
        if (path.Length == 0)
            throw UserException.Usage("A directory has a name; '.' is the current one.");
        if (File.Exists(path))
            throw UserException.Input($"{Shown(path)} is a file, not a directory.");
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception failure) when (IsOfFiles(failure))
        {
            throw UserException.Input(
                $"{Shown(path)} cannot be made: what it is to lie in is no directory that can be written.");
        }
    }

    static string Target(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception failure) when (IsOfFiles(failure))
        {
            return path;
        }
    }

    static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    // Not the name is wrong, but what is to take the text.
    static bool IsOfOutput(IOException failure) =>
        failure is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException);

    static bool IsOfFiles(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or NotSupportedException;

    static string Reason(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist.",
        UnauthorizedAccessException => "access is denied, or it is a directory.",
        _ => failure.Message,
    };
}
