using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Quiesce.Analyzers;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Specs;

/// <summary>What the compiler made of a file.</summary>
/// <param name="Warnings">What the language's own analyzers suspect.</param>
sealed record CompiledFile(byte[] Assembly, byte[] Symbols, byte[] Documentation, ImmutableArray<string> Warnings);

/// <summary>
/// Compiles C# files as a spec project would, in this process: the same words without a <c>using</c>, the same
/// analyzers. Only what compiles code is in here, so that nothing else has to load the compiler.
/// </summary>
sealed class FileCompiler
{
    const int ErrorsShownMax = 10;

    // Statements outside of a class, and what the compiler says of them in a library.
    const string ProgramIsLibrary = "CS8805";

    // Ours: what else the compiler suspects is for who writes C#.
    const string OwnPrefix = "QSC";

    // In which nearly every spec finds what it needs. Whoever needs more is compiled with all of the framework.
    static readonly string[] UsualFramework =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Immutable",
        "System.Console", "System.Linq", "System.Net.Http", "System.Threading",
    ];

    internal static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        new AnswerAnalyzer(), new AssignmentAnalyzer(), new ComponentAnalyzer(), new ConditionAnalyzer(),
        new EqualityAnalyzer(), new StepAnalyzer(), new SurroundingsAnalyzer(), new WayOnAnalyzer(),
    ];

    readonly FileSources sources;
    readonly FileProperties properties;
    readonly ImmutableArray<SyntaxTree> trees;
    readonly ImmutableArray<string> references;

    FileCompiler(FileSources sources, FileReferences references)
    {
        this.sources = sources;
        properties = new(sources);
        this.references = references.OfCompiler();
        var options = ParseOptions();
        trees =
        [
            CSharpSyntaxTree.ParseText(Usings(references.HasKernel), options, "", Encoding.UTF8),
            .. sources.Files.Select(file => CSharpSyntaxTree.ParseText(
                SourceText.From(new MemoryStream(file.Bytes), Encoding.UTF8), options, file.Path)),
        ];
    }

    /// <summary>What the assembly is called: nothing else is called so, whatever the file is called.</summary>
    public static string NameOf(FileSources sources) => $"{Path.GetFileNameWithoutExtension(sources.Path)}.spec";

    /// <exception cref="UserException">It does not compile; the message has the compiler's errors.</exception>
    public static CompiledFile Compile(FileSources sources, FileReferences references)
    {
        var compiler = new FileCompiler(sources, references);
        // What is no C# says nothing else.
        compiler.Refuse(compiler.trees.SelectMany(tree => tree.GetDiagnostics()));
        // A reference more or less changes what compiles, and not what it means.
        return compiler.Compile(isUsual: true) ?? compiler.Compile(isUsual: false)!;
    }

    // Null if it may be a reference that is missing.
    CompiledFile? Compile(bool isUsual)
    {
        var compilation = CSharpCompilation.Create(
            NameOf(sources), trees, References(isUsual), CompilationOptions());
        // Beside each other: most of the time either takes is that the compiler itself is compiled.
        var analysis = Task.Run(() => Analyze(compilation));
        using MemoryStream assembly = new(), symbols = new(), documentation = new();
        var emitted = compilation.Emit(assembly, symbols, documentation, options: new EmitOptions(
            debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: $"{NameOf(sources)}.pdb"));
        ImmutableArray<Diagnostic> all = [.. emitted.Diagnostics, .. analysis.GetAwaiter().GetResult()];
        if (!emitted.Success && isUsual)
            return null;
        Refuse(all);
        return new(
            assembly.ToArray(), symbols.ToArray(), documentation.ToArray(),
            [.. Lines(all.Where(one => IsOwn(one) && one.Severity == DiagnosticSeverity.Warning))]);
    }

    void Refuse(IEnumerable<Diagnostic> diagnostics)
    {
        if (Lines(diagnostics.Where(IsError)) is { Length: > 0 } errors)
            throw UserException.Input($"{Paths.Shown(sources.Path)} does not compile:{Shown(errors)}");
    }

    static string[] Lines(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetMappedLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.GetMappedLineSpan().StartLinePosition)
            .ThenByDescending(IsOwn)
            .Select(Line)
            .Distinct(),
    ];

    static ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation) => compilation
        .WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    static bool IsOwn(Diagnostic diagnostic) => diagnostic.Id.StartsWith(OwnPrefix, StringComparison.Ordinal);

    static string Shown(string[] lines)
    {
        var more = lines.Length > ErrorsShownMax ? $"\n  and {lines.Length - ErrorsShownMax} more." : "";
        return string.Concat(lines.Take(ErrorsShownMax).Select(line => $"\n  {line}")) + more;
    }

    // As the SDK writes it, which editors know.
    static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        var start = place.StartLinePosition;
        var severity = IsError(diagnostic) ? "error" : "warning";
        var message = diagnostic.Id == ProgramIsLibrary
            ? "Statements outside of a class are a program, and a spec is none: a step is a method of its class."
            : diagnostic.GetMessage();
        var where = place.Path is { Length: > 0 } path
            ? $"{Paths.Shown(path)}({start.Line + 1},{start.Character + 1}): "
            : "";
        return $"{where}{severity} {diagnostic.Id}: {message}";
    }

    // Those that a project gets by Quiesce.Language's and Quiesce.Kernel's packages: without System.Threading, for
    // Mutex, Timer and Barrier are the kernel's here.
    string Usings(bool hasKernel)
    {
        string[] usual = properties.Is("ImplicitUsings", usually: true)
            ? ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http",
                "System.Threading.Tasks"]
            : [];
        string[] own =
        [
            "Quiesce.Language", .. hasKernel ? ["Quiesce.Protocols.Kernel"] : (string[])[],
            "Bool = Quiesce.Language.Expr<bool>", "Int = Quiesce.Language.Expr<int>",
        ];
        return string.Concat(usual.Concat(own).Select(name => $"global using {name};\n"));
    }

    CSharpParseOptions ParseOptions()
    {
        var version = LanguageVersion.CSharp14;
        if (properties["LangVersion"] is { } given && !LanguageVersionFacts.TryParse(given, out version))
            throw properties.Wrong("LangVersion", "the compiler knows no such version");
        // With the SDK's symbols for what this process runs on.
        var framework = Environment.Version.Major;
        return new CSharpParseOptions(version, DocumentationMode.Parse, SourceCodeKind.Regular,
            [
                "TRACE", "RELEASE", "NET", "NETCOREAPP", $"NET{framework}_0",
                .. Enumerable.Range(5, framework - 4).Select(older => $"NET{older}_0_OR_GREATER"),
                .. properties.ListOf("DefineConstants"),
            ])
            .WithFeatures([new("FileBasedProgram", "true")]);
    }

    CSharpCompilationOptions CompilationOptions()
    {
        var isStrict = properties.Is("TreatWarningsAsErrors") || properties["WarningsAsErrors"] is not null;
        var isNullable = properties.Is("Nullable", usually: true);
        var severities = new Dictionary<string, ReportDiagnostic>
        {
            // As in every spec project: see Spec.props.
            ["CS8509"] = ReportDiagnostic.Error,
            ["CS8524"] = ReportDiagnostic.Suppress,
            ["CS9107"] = ReportDiagnostic.Suppress,
            ["CS1591"] = ReportDiagnostic.Suppress,
        };
        foreach (var id in properties.ListOf("WarningsAsErrors"))
            severities[IdOf(id)] = ReportDiagnostic.Error;
        foreach (var id in properties.ListOf("NoWarn"))
            severities[IdOf(id)] = ReportDiagnostic.Suppress;
        return new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            checkOverflow: properties.Is("CheckForOverflowUnderflow"),
            allowUnsafe: properties.Is("AllowUnsafeBlocks"),
            generalDiagnosticOption: properties.Is("TreatWarningsAsErrors")
                ? ReportDiagnostic.Error
                : ReportDiagnostic.Default,
            specificDiagnosticOptions: severities,
            deterministic: true,
            // What may be null is found out only where somebody wants to know: nothing else shows such warnings.
            nullableContextOptions: !isNullable ? NullableContextOptions.Disable
                : isStrict ? NullableContextOptions.Enable
                : NullableContextOptions.Annotations);
    }

    static string IdOf(string id) => char.IsAsciiDigit(id[0]) ? $"CS{id.PadLeft(4, '0')}" : id;

    // The assemblies of the runtime itself, which are there wherever this process runs: no SDK is needed.
    IEnumerable<MetadataReference> References(bool isUsual)
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var framework = isUsual
            ? UsualFramework.Select(name => Path.Combine(folder, $"{name}.dll"))
            : ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == folder);
        return framework.Concat(references).Select(path => MetadataReference.CreateFromFile(path));
    }
}
