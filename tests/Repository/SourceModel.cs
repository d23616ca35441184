using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quiesce.Tests.Repository;

/// <summary>A project of src as Roslyn understands it: which type every name in its files means.</summary>
sealed class SourceModel
{
    const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; "
        + "global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    static readonly Lazy<ImmutableArray<SourceModel>> Projects = new(() =>
    [
        .. Directory.EnumerateDirectories(Path.Combine(Checkout.Root, "src"))
            .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Order(StringComparer.Ordinal)
            .Select(folder => new SourceModel(Path.GetFileName(folder))),
    ]);

    static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    // To look a name up takes far longer than to read it.
    static readonly Lazy<HashSet<string>> TypeNames = new(() =>
    [
        .. All.SelectMany(model => model.compilation.SyntaxTrees)
            .SelectMany(tree => Declarations(tree.GetRoot()))
            .Select(declaration => declaration switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.Text,
                DelegateDeclarationSyntax type => type.Identifier.Text,
                _ => throw new InvalidOperationException($"No type: {declaration.Kind()}."),
            }),
    ]);

    readonly CSharpCompilation compilation;
    readonly string folder;

    SourceModel(string project)
    {
        (Project, folder) = (project, Path.Combine("src", project));
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = Checkout.CSharp()
            .Where(source => source.Path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options));
        var references = References.Value.Where(reference =>
            Path.GetFileNameWithoutExtension(reference.Display) != AssemblyName);
        compilation = CSharpCompilation.Create(
            AssemblyName, trees, references, new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    public static ImmutableArray<SourceModel> All => Projects.Value;

    /// <summary>The name of its folder.</summary>
    public string Project { get; }

    /// <summary>The tool's assembly is called as its command.</summary>
    public string AssemblyName => Project == "Quiesce.Cli" ? "quiesce" : Project;

    /// <summary>Every type that is declared outside others.</summary>
    public IEnumerable<INamedTypeSymbol> Types => Uses
        .Select(use => use.By)
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Every name of a type in the sources; comments are not looked at.</summary>
    public IEnumerable<Use> Uses => uses ??= FindUses();

    ImmutableArray<Use>? uses;

    /// <summary>A name in a file.</summary>
    /// <param name="By">The outermost type around it.</param>
    /// <param name="Of">The outermost type around the one that is meant.</param>
    public sealed record Use(INamedTypeSymbol By, INamedTypeSymbol Of, Location Location)
    {
        public override string ToString()
        {
            var line = Location.GetLineSpan();
            return $"{line.Path}:{line.StartLinePosition.Line + 1} names {Of.Name}";
        }
    }

    /// <summary>The file of a type of this project, as a path from its folder; null for any other type.</summary>
    public string? FileOf(INamedTypeSymbol type) =>
        type.Locations.FirstOrDefault(location => location.SourceTree?.FilePath.Length > 0) is { } location
            ? Path.GetRelativePath(folder, location.SourceTree!.FilePath)
            : null;

    /// <summary>The types, as they are declared, in what a type shows to other assemblies.</summary>
    public static IEnumerable<INamedTypeSymbol> ShownBy(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected)
        .SelectMany(member => member switch
        {
            IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
            IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Append(property.Type),
            IFieldSymbol field => [field.Type],
            INamedTypeSymbol nested => ShownBy(nested),
            _ => [],
        })
        .Concat(type.BaseType is { } parent ? [parent, .. type.Interfaces] : type.Interfaces)
        .SelectMany(Parts)
        .Select(part => part.ContainingType ?? part);

    static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Append(named.OriginalDefinition),
        IArrayTypeSymbol array => Parts(array.ElementType),
        IPointerTypeSymbol pointer => Parts(pointer.PointedAtType),
        _ => [],
    };

    ImmutableArray<Use> FindUses()
    {
        var found = ImmutableArray.CreateBuilder<Use>();
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var declaration in Declarations(tree.GetRoot()))
            {
                var by = (INamedTypeSymbol)model.GetDeclaredSymbol(declaration)!;
                found.Add(new Use(by, by, declaration.GetLocation()));
                foreach (var name in declaration.DescendantNodes().OfType<SimpleNameSyntax>()
                    .Where(name => TypeNames.Value.Contains(name.Identifier.Text)))
                    if (Outermost(model.GetSymbolInfo(name)) is { } of)
                        found.Add(new Use(by, of, name.GetLocation()));
            }
        }
        return found.ToImmutable();
    }

    static IEnumerable<SyntaxNode> Declarations(SyntaxNode root) => root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    static INamedTypeSymbol? Outermost(SymbolInfo info)
    {
        // The name of a constructor's call is that of the type.
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        var type = symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type?.OriginalDefinition;
    }
}
