using Quiesce.Cli.Console;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Language;

namespace Quiesce.Cli.Reports;

/// <summary>Where traces are saved when the user named no file.</summary>
sealed class TraceFolder
{
    const string Artifacts = "artifacts";

    readonly string path;

    TraceFolder(string path) => this.path = path;

    /// <summary>A directory.</summary>
    /// <param name="given">Null for one among other things that were built, or the current one.</param>
    /// <exception cref="UserException">It cannot be made.</exception>
    public static TraceFolder Open(string? given)
    {
        if (given is not null)
            Paths.MakeDirectory(given);
        return new TraceFolder(given ?? Default);
    }

    /// <summary>The directory if none is given.</summary>
    public static string Default =>
        Path.Combine(Environment.CurrentDirectory, Artifacts) is var artifacts && Directory.Exists(artifacts)
            ? artifacts
            : Environment.CurrentDirectory;

    /// <summary>Saves a trace in the form that <c>quiesce replay</c> reads; the path.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    /// <param name="protocol">Whose bounds have defaults that need no mention.</param>
    public string Save(Trace trace, ProtocolType protocol)
    {
        var bounds = trace.System.Bounds.Where(bound =>
            protocol.Bounds.All(known => (known.Name, known.Default) != bound));
        var name = $"{NameOf("quiesce-run", trace.System, bounds)}-{Paths.FileName(trace.Property.Name)}.itf.json";
        var file = Path.Combine(path, name);
        Paths.Write(file, ItfTrace.Print(trace));
        return file;
    }

    /// <summary>
    /// What files or directories about a system are called: what they are, protocol, variant, some bounds.
    /// </summary>
    public static string NameOf(
        string what, TransitionSystem system, IEnumerable<(string Name, string Value)> bounds) =>
        Paths.FileName(string.Join('-', bounds
            .Select(bound => $"{bound.Name}={bound.Value}")
            .Prepend(system.Variant)
            .Prepend($"{what}-{system.Name}")
            .Where(part => part.Length > 0)));
}
