using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Quiesce.Tests.Language;

namespace Quiesce.Tests.Analyzers;

/// <summary>A spec without mistakes, into which one is put: a statement of its first step, or a member.</summary>
static class Sample
{
    const string Path = "Sample.cs";

    const string Spec = """
        /// <summary>Two patches.</summary>
        public enum Patch { None, Fix }
        public enum Phase { Mounted, Closing }

        /// <summary>A lock, as those of the kernel's primitives.</summary>
        public sealed class Lock : Component
        {
            internal readonly Var<bool> locked = Var(false);
            public bool Is(int owner) => owner == 0;
            public bool Queue(Int work) => Case(locked, "locked");
            public Bool TryLock() { locked.Next = true; return !locked; }
            public void Unlock() => locked.Next = false;
            public int Take(int self) { Await(locked); return 0; }
            public void End(int self) => locked.Next = false;
        }

        /// <summary>A record of words.</summary>
        public readonly record struct Request(Expr<Phase> Phase, Int Cpu);

        public sealed class Sample(Patch patch, int workers = 2) : Protocol
        {
            readonly Var<int> count = Var(0, max: workers);
            readonly Var<bool> flag = Var(false);
            readonly Var<Phase> phase = Var(Phase.Mounted);
            readonly Vars<int> refs = Vars(2, init: 0, max: 1);
            readonly Var<bool>[] bits = [Var(false, "a"), Var(false, "b")];
            readonly Var<bool>[] others = [Var(false, "c"), Var(false, "d")];
            readonly Set set = Set(of: 2);
            readonly Set other = Set(of: 2);
            readonly Record<Request> record = Record(new Request(Phase.Mounted, Var(0, max: 1)));
            readonly Record<Request> more = Record(new Request(Phase.Mounted, Var(0, max: 1)));
            readonly RecordSequence<Request> records = Sequence(2, new Request(Phase.Mounted, Var(0, max: 1)));
            readonly Sequence<int> list = Sequence(2, max: 1);
            readonly Local<int> popped = Local(0, max: 3);
            readonly Lock mutex = new();
            readonly Var<bool>? extra = workers > 1 ? Var(false) : null;
            readonly Lock? spare = workers > 1 ? new() : null;
            readonly int[] table = [1, 2];
            int calls;

            Process Umount => FairProcess(patch switch { Patch.None => [First, Second], Patch.Fix => [Second] });
            Process Worker => FairProcess([Instance], count: workers);
            void First()
            {
                /*S*/
            }
            void Second() { if (calls == 0 && table.Length > 5) Goto(Second); }
            void Instance(int self) => popped.Next = self;
            [Reachable] public Bool Ends => Umount.Done & other.IsEmpty & (refs[0] == 0) & Idle;
            Bool Idle => count == 0 & !flag;
            /*M*/
        }
        """;

    static string With(string step, string member) => Spec.Replace("/*S*/", step).Replace("/*M*/", member);

    /// <summary>The ids of what is said about it.</summary>
    public static string[] Mistakes(string step = "", string member = "") =>
    [
        .. SpecCompilation.Mistakes([(Path, With(step, member))])
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => diagnostic.Id),
    ];

    /// <summary>The same, and the compiler's own errors: what is right has neither.</summary>
    public static string[] Said(string step = "", string member = "") =>
    [
        .. SpecCompilation.Of([(Path, With(step, member))]).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()),
        .. Mistakes(step, member),
    ];

    /// <summary>The statement, or the member, as the one fix of the given diagnostic leaves it.</summary>
    public static string Fixed(string id, string step = "", string member = "") =>
        Assert.Single(Fixes(id, step, member));

    /// <summary>The statement, or the member, as each fix of the given diagnostic leaves it.</summary>
    public static string[] Fixes(string id, string step = "", string member = "")
    {
        var text = With(step, member);
        var diagnostic = SpecCompilation.Mistakes([(Path, text)]).First(found => found.Id == id);
        using var workspace = new AdhocWorkspace();
        var compilation = SpecCompilation.Of([(Path, text)]);
        var project = workspace.AddProject("Sample", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14))
            .WithCompilationOptions(compilation.Options);
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath != Path))
            project = project.AddDocument(tree.FilePath, tree.GetText()).Project;
        var document = project.AddDocument(Path, text);
        var actions = new List<CodeAction>();
        var moved = Diagnostic.Create(
            diagnostic.Descriptor,
            Location.Create(document.GetSyntaxTreeAsync().Result!, diagnostic.Location.SourceSpan),
            diagnostic.Properties);
        new Quiesce.Analyzers.Fixes().RegisterCodeFixesAsync(new CodeFixContext(
            document, moved, (action, _) => actions.Add(action), default)).Wait();
        var (before, after) = Around(step.Length > 0 ? "/*S*/" : "/*M*/");
        return [.. actions.Select(Changed)];

        string Changed(CodeAction action)
        {
            var operations = action.GetOperationsAsync(default).Result;
            var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            var found = solution.GetDocument(document.Id)!.GetTextAsync().Result.ToString();
            Assert.StartsWith(before, found);
            Assert.EndsWith(after, found);
            return found[before.Length..^after.Length];
        }

        (string, string) Around(string mark)
        {
            var parts = Spec.Split(mark);
            return (parts[0].Replace("/*S*/", step).Replace("/*M*/", member),
                parts[1].Replace("/*S*/", step).Replace("/*M*/", member));
        }
    }
}
