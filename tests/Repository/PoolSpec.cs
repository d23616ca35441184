using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Quiesce.Tests.Cli;
using Quiesce.Tests.Language;

namespace Quiesce.Tests.Repository;

/// <summary>
/// What <c>dotnet new quiesce-spec -o Pool</c> and <c>dotnet new quiesce-tests -o Pool.Tests</c> write, compiled here:
/// tests/Packages does it with the packages.
/// </summary>
static class PoolSpec
{
    const string Kernel = "global using Quiesce.Protocols.Kernel;";

    sealed record Built(byte[] Assembly, byte[] Symbols, byte[] Documentation);

    static readonly Lazy<Built> Once = new(() => Build(File("Pool/ThreadPool.cs")));

    /// <summary>
    /// A file of a template, with the names that it gets; of <c>file#word,word</c> the paragraphs with these words.
    /// </summary>
    public static string File(string name)
    {
        var (path, words) = name.Split('#') is [var file, var parts] ? (file, parts.Split(',')) : (name, []);
        var isTest = path.StartsWith("Pool.Tests/", StringComparison.Ordinal);
        var text = System.IO.File.ReadAllText(Path.Combine(
                Checkout.Root, "src", "Quiesce.Templates", "templates", isTest ? "quiesce-tests" : "quiesce-spec",
                Path.GetFileName(path)))
            .Replace("Quiesce_Spec", isTest ? "Pool.Tests" : "Pool");
        return words.Length == 0
            ? text
            : string.Join("\n\n", text.Split("\n\n").Where(paragraph => words.Any(paragraph.Contains)));
    }

    /// <summary>The project, built, in a folder; the path of the assembly.</summary>
    public static string WriteTo(TemporaryFolder folder)
    {
        folder.Write("ThreadPool.cs", File("Pool/ThreadPool.cs"));
        System.IO.File.WriteAllBytes(folder.PathOf("Pool.pdb"), Once.Value.Symbols);
        System.IO.File.WriteAllBytes(folder.PathOf("Pool.xml"), Once.Value.Documentation);
        System.IO.File.WriteAllBytes(folder.PathOf("Pool.dll"), Once.Value.Assembly);
        return folder.PathOf("Pool.dll");
    }

    static Built Build(string text)
    {
        using MemoryStream assembly = new(), symbols = new(), documentation = new();
        var compilation = SpecCompilation.Of([("Kernel.cs", Kernel), ("ThreadPool.cs", text)])
            .AddReferences(MetadataReference.CreateFromFile(typeof(Quiesce.Protocols.Kernel.Completion).Assembly.Location));
        var emitted = compilation.Emit(
            assembly, symbols, documentation,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return new Built(assembly.ToArray(), symbols.ToArray(), documentation.ToArray());
    }
}
