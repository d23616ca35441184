using System.Reflection;
using System.Runtime.Loader;

namespace Quiesce.Cli.Specs;

/// <summary>
/// Loads somebody else's spec with what it depends on. The language and its representation are the tool's own, so
/// that a protocol there is a protocol here.
/// </summary>
/// <param name="assemblies">The spec's first; what it needs lies beside one of them.</param>
sealed class SpecLoadContext(params IReadOnlyList<string> assemblies)
    : AssemblyLoadContext(Path.GetFileName(assemblies[0]))
{
    readonly List<AssemblyDependencyResolver> resolvers =
        [.. assemblies.Select(assembly => new AssemblyDependencyResolver(assembly))];

    static readonly string?[] Shared =
    [
        typeof(Language.Protocol).Assembly.GetName().Name,
        typeof(Ir.TransitionSystem).Assembly.GetName().Name,
    ];

    protected override Assembly? Load(AssemblyName name)
    {
        // Null leaves it to the tool's own context.
        if (Shared.Contains(name.Name))
            return null;
        var path = resolvers.Select(resolver => resolver.ResolveAssemblyToPath(name))
                .FirstOrDefault(found => found is not null)
            ?? assemblies.FirstOrDefault(assembly => Path.GetFileNameWithoutExtension(assembly) == name.Name);
        return path is null ? null : LoadFromAssemblyPath(path);
    }
}
