using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// The locations of a compiled spec's members in its sources, and their documentation: read from the portable
/// PDB and the XML file the compiler wrote beside the assembly. Without those files there are no
/// lines and no sentences.
/// </summary>
sealed partial class SourceMap
{
    static readonly ConcurrentDictionary<Assembly, SourceMap> Known = new();

    // The root of sources in assemblies with deterministic paths, as the SDK writes it.
    const string PackagedRoot = "/_/";

    readonly Dictionary<int, SourceLocation> lines = [];
    readonly Dictionary<string, string> sentences = [];

    SourceMap(Assembly assembly)
    {
        if (assembly.IsDynamic || assembly.Location.Length == 0)
            return;
        ReadLines(Path.ChangeExtension(assembly.Location, ".pdb"), Path.GetDirectoryName(assembly.Location)!);
        ReadSentences(Path.ChangeExtension(assembly.Location, ".xml"));
    }

    public static SourceMap Of(Assembly assembly) => Known.GetOrAdd(assembly, static a => new SourceMap(a));

    /// <summary>The first line of a method's body, or null.</summary>
    public SourceLocation? Location(MethodInfo method) =>
        method.Module.Assembly == method.DeclaringType?.Assembly && this == Of(method.Module.Assembly)
            ? lines.GetValueOrDefault(method.MetadataToken)
            : Of(method.Module.Assembly).lines.GetValueOrDefault(method.MetadataToken);

    public SourceLocation? Location(PropertyInfo property) =>
        property.GetMethod is { } getter ? Location(getter) : null;

    /// <summary>The line of a class's constructor: the nearest to its declaration in the debug information.</summary>
    public SourceLocation? Location(Type type) => type
        .GetConstructors(Reflection.Members)
        .Select(constructor => lines.GetValueOrDefault(constructor.MetadataToken))
        .FirstOrDefault(location => location is not null);

    /// <summary>The summary of a member, as one line of plain text, or null.</summary>
    public string? Sentence(MemberInfo member)
    {
        if (member.Module.Assembly is var assembly && this != Of(assembly))
            return Of(assembly).Sentence(member);
        var prefix = member switch
        {
            Type => 'T',
            PropertyInfo => 'P',
            FieldInfo => 'F',
            _ => 'M',
        };
        var name = member is Type type ? type.FullName : $"{member.DeclaringType!.FullName}.{member.Name}";
        // An override without documentation has that of what it overrides.
        return sentences.GetValueOrDefault($"{prefix}:{name!.Replace('+', '.')}") is { Length: > 0 } own ? own
            : member is PropertyInfo property && Reflection.Overridden(property) is { } overridden
                ? Sentence(overridden)
            : null;
    }

    // In a package, paths are relative to the root of its repository; some files are beside the assembly.
    static string Place(string file, string folder) =>
        file.StartsWith(PackagedRoot, StringComparison.Ordinal)
            && Path.Combine(folder, file[PackagedRoot.Length..]) is var packaged && File.Exists(packaged)
            ? packaged
            : file;

    void ReadLines(string path, string folder)
    {
        if (!File.Exists(path))
            return;
        using var file = File.OpenRead(path);
        try
        {
            using var provider = MetadataReaderProvider.FromPortablePdbStream(file);
            var reader = provider.GetMetadataReader();
            foreach (var handle in reader.MethodDebugInformation)
            {
                var points = reader.GetMethodDebugInformation(handle).GetSequencePoints();
                var first = points.FirstOrDefault(point => !point.IsHidden);
                if (first.StartLine == 0)
                    continue;
                var source = Place(reader.GetString(reader.GetDocument(first.Document).Name), folder);
                var method = MetadataTokens.GetToken(handle.ToDefinitionHandle());
                lines[method] = new SourceLocation(source, first.StartLine);
            }
        }
        catch (BadImageFormatException)
        {
            // A Windows PDB or a damaged file: go without lines.
        }
    }

    void ReadSentences(string path)
    {
        if (!File.Exists(path))
            return;
        try
        {
            foreach (var member in XDocument.Load(path).Descendants("member"))
                // Of methods with the same name the first speaks for all.
                if (member.Attribute("name") is { } name && member.Element("summary") is { } summary)
                    sentences.TryAdd(name.Value.Split('(')[0], WhiteSpace().Replace(Text(summary), " ").Trim());
        }
        catch (XmlException)
        {
            // A damaged file: go without sentences.
        }
    }

    static string Text(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } reference =>
            reference.Attributes().FirstOrDefault()?.Value.Split('.', ':')[^1],
        XElement child => Text(child),
        _ => "",
    }));

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
