using System.Collections.Immutable;
using System.Reflection;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>Every protocol in some assemblies.</summary>
public static class ProtocolCatalog
{
    /// <summary>The public protocol classes, by name.</summary>
    /// <exception cref="ModelException">
    /// Two have the same name, or one takes a parameter that cannot be a bound.
    /// </exception>
    public static ImmutableArray<ProtocolType> Load(params IEnumerable<Assembly> assemblies)
    {
        var (protocols, broken) = LoadAll(assemblies);
        return broken.IsEmpty ? protocols : throw broken[0].Mistake;
    }

    /// <summary>The same, and besides them the broken ones, which do not affect the others.</summary>
    public static (ImmutableArray<ProtocolType> Protocols, ImmutableArray<BrokenProtocol> Broken) LoadAll(
        params IEnumerable<Assembly> assemblies)
    {
        var (protocols, broken) = (new List<ProtocolType>(), new List<BrokenProtocol>());
        // In the order in which they are declared, those of a base together.
        var kinds = assemblies.SelectMany(assembly => TypesOf(assembly, broken))
            .Where(type => type.IsSubclassOf(typeof(Protocol)) && !type.IsAbstract)
            .OrderBy(type => type.MetadataToken)
            .GroupBy(ProtocolType.RootOf);
        foreach (var kind in kinds)
            try
            {
                protocols.Add(ProtocolType.Guarded(
                    kind.Key, () => new ProtocolType(kind.Key, kind.Where(type => type != kind.Key))));
            }
            catch (ModelException mistake)
            {
                broken.Add(new(ProtocolType.NameOf(kind.Key), mistake));
            }
        foreach (var same in protocols.GroupBy(protocol => protocol.Name).Where(same => same.Count() > 1).ToList())
        {
            protocols.RemoveAll(same.Contains);
            broken.Add(new(same.Key, new ModelException(
                $"{same.Key} names two protocols: {string.Join(" and ", same.Select(p => p.Type.FullName))}.",
                same.Last().Location)));
        }
        return (
            [.. protocols.OrderBy(protocol => protocol.Name, StringComparer.Ordinal)],
            [.. broken.OrderBy(protocol => protocol.Name, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// Why a class that was meant to be a protocol is none, in an assembly without protocols; null if no class was. The
    /// place may be unknown.
    /// </summary>
    public static (string Sentence, SourceLocation? Location)? WhyNone(Assembly assembly)
    {
        var meant = assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Protocol))).ToList();
        var type = meant.Find(type => !type.IsAbstract) ?? meant.FirstOrDefault();
        if (type is null)
            return null;
        var why = type.IsAbstract ? "abstract: derive a class from it" : "not public: write 'public sealed class'";
        return ($"{CSharp.TypeName(type)} is no protocol, because it is {why}.", SourceMap.Of(assembly).Location(type));
    }

    // Of an assembly with a missing dependency, some types can still be loaded.
    static IEnumerable<Type> TypesOf(Assembly assembly, List<BrokenProtocol> broken)
    {
        try
        {
            return assembly.GetTypes().Where(type => type.IsVisible);
        }
        catch (ReflectionTypeLoadException failure)
        {
            var why = failure.LoaderExceptions.OfType<Exception>().Select(wrong => wrong.Message).FirstOrDefault("");
            var name = assembly.GetName().Name!;
            broken.Add(new(name, new ModelException($"Some of {name} cannot be loaded: {why}")));
            return failure.Types.OfType<Type>().Where(type => type.IsVisible);
        }
    }
}
