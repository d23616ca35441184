using System.Reflection;
using System.Runtime.Loader;

namespace Quiesce.Cli.Specs;

/// <summary>
/// Loads somebody else's spec with what it depends on. The language and its representation are the tool's own, so
/// that a protocol there is a protocol here.
/// </summary>
sealed class SpecLoadContext(string assemblyPath) : AssemblyLoadContext(Path.GetFileName(assemblyPath))
{
    readonly AssemblyDependencyResolver resolver = new(assemblyPath);

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
        return resolver.ResolveAssemblyToPath(name) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
