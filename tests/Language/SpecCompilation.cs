using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Quiesce.Language;

namespace Quiesce.Tests.Language;

/// <summary>Compiles specs in memory, as a project that imports Spec.props does.</summary>
static class SpecCompilation
{
    const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Quiesce.Language;
        global using Bool = Quiesce.Language.Expr<bool>;
        global using Int = Quiesce.Language.Expr<int>;
        """;

    static readonly ImmutableArray<MetadataReference> References =
    [
        // What the tests refer to is compiled specs as well, and those are what is compiled here.
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Quiesce.", StringComparison.Ordinal))
            .Append(typeof(Protocol).Assembly.Location)
            .Append(typeof(Quiesce.Ir.TransitionSystem).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(Quiesce.Analyzers.Diagnostics).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    // The primitives as others have them: another assembly.
    static readonly MetadataReference Primitives =
        MetadataReference.CreateFromFile(typeof(Quiesce.Protocols.Kernel.Mutex).Assembly.Location);

    public static CSharpCompilation Of(
        IEnumerable<(string Path, string Text)> sources, bool withPrimitives = false) => CSharpCompilation.Create(
        $"Spec{Guid.NewGuid():N}",
        sources.Prepend(("Usings.cs", Usings)).Select(source => CSharpSyntaxTree.ParseText(
            source.Item2, new CSharpParseOptions(LanguageVersion.CSharp14), source.Item1, Encoding.UTF8)),
        withPrimitives ? References.Add(Primitives) : References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions:
            [
                new("CS8509", ReportDiagnostic.Error),
                new("CS8524", ReportDiagnostic.Suppress),
                new("CS9107", ReportDiagnostic.Suppress),
            ]));

    /// <summary>The compiled sources; neither errors nor warnings are let through.</summary>
    /// <param name="withPrimitives">They may use those of the kernel, as a project of somebody else's does.</param>
    public static Assembly Load(IEnumerable<(string Path, string Text)> sources, bool withPrimitives = false)
    {
        using var stream = new MemoryStream();
        var diagnostics = Of(sources, withPrimitives).Emit(stream).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{diagnostic}: {LineOf(diagnostic.Location)}");
        Assert.True(!diagnostics.Any(), string.Join('\n', diagnostics));
        return Assembly.Load(stream.ToArray());
    }

    /// <summary>What the analyzers of a spec project say of the sources.</summary>
    public static ImmutableArray<Diagnostic> Mistakes(IEnumerable<(string Path, string Text)> sources) =>
        Of(sources).WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync().Result;

    static string LineOf(Location location) => location.SourceTree is { } tree
        ? $"{tree.GetText().Lines[location.GetLineSpan().StartLinePosition.Line]}"
        : "";
}
