using System.CommandLine;
using System.Text.RegularExpressions;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Ir.Formats;
using Mutex = Quiesce.Protocols.Kernel.Mutex;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce new</c>: a file to start from.</summary>
sealed partial class NewCommand : ToolCommand
{
    // The lines that 'dotnet build' needs to read the same file; the tool itself needs none.
    const string Head =
        """
        #:package PACKAGE@VERSION
        #:property OutputType=Library


        """;

    const string Plain =
        """
        /// <summary>What removal does before it frees the device. Each member is a variant.</summary>
        public enum Patch
        {
            /// <summary>Nothing.</summary>
            None,
            /// <summary>A tempting fix: it waits for the requests that are in.</summary>
            Wait,
            /// <summary>It keeps out the next one first.</summary>
            CloseAndWait,
        }

        /// <summary>A device is removed while requests may still use it.</summary>
        public sealed class CLASS(Patch patch, int requests = 2) : Protocol
        {
            // State. In a step a variable is what it was before; .Next is what it is afterwards.
            readonly Var<bool> closed = Var(false), freed = Var(false);
            readonly Var<int> users = Var(0, max: requests);

            // Processes: each is its steps, in program order. A step happens at once.
            Process Remover => FairProcess(patch switch
            {
                Patch.None         => [Free],
                Patch.Wait         => [WaitForUsers, Free],
                Patch.CloseAndWait => [Close, WaitForUsers, Free],
            });
            Process Request => FairProcess([Enter, Use, Leave, Exit], count: requests);

            void Close() => closed.Next = true;
            void WaitForUsers() => Await(users == 0); // Nothing of a step happens until what it awaits is so.
            void Free() => freed.Next = true;
            [Atomic("device->lock")] void Enter()     // What makes a step of two accesses one: see quiesce atomicity.
            {
                users.Next = If(closed, users, users + 1);
                Branch(on: closed, taken: Exit, otherwise: Use);
            }
            void Use() { }                            // It reads the memory of the device.
            void Leave() => users.Next = users - 1;
            void Exit() { }

            // Properties: the sentence says what goes wrong where one is violated.
            /// <summary>Nobody uses the device after it was freed.</summary>
            [Invariant] public Bool NoUseAfterFree => freed.Implies(!Request.At(Use));
            /// <summary>The model is not vacuous: a request gets to use the device.</summary>
            [Reachable] public Bool DeviceIsUsed => Request.At(Use);
            /// <summary>Removal comes to its end.</summary>
            [Liveness] public Temporal RemovalEnds => Eventually(Remover.Done);
        }

        """;

    readonly Argument<string> name = new("NAME")
    {
        Description = "What the protocol is called: teardown makes teardown.cs. May stand behind a directory.",
    };
    readonly Option<bool> kernel = new("--kernel")
    {
        Description = "With a primitive of the kernel: a thread pool that is destroyed, and a completion.",
    };

    public NewCommand(Session session) : base("new", "Writes a C# file with a small protocol, to start from.", session)
    {
        Arguments.Add(name);
        Options.Add(kernel);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce new teardown", "a protocol of three variants, two of which are wrong"),
        ("quiesce new pool --kernel", "one that uses a completion"),
    ];

    public override string Notes =>
        """
        The file is a spec as it is: 'quiesce check teardown.cs'. Its first lines, as file-based programs of .NET have
        them, let 'dotnet build teardown.cs' and editors read it, too:

          #:package NAME@VERSION   Quiesce.Language or Quiesce.Kernel are those of the tool; others are restored
          #:project PATH           a project of primitives of your own; it is built if it has changed
          #:include PATH           another .cs file, compiled with this one
          #:property NAME=VALUE    what it says to the compiler counts

        Without such lines the language and the primitives of the kernel are there.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var given = parse.GetValue(name)!;
        var path = SourceFile.IsNamed(given) ? given : given + SourceFile.Extension;
        var own = ClassName(path);
        if (File.Exists(path) || Directory.Exists(path))
            throw UserException.Usage($"{Paths.Shown(path)} is there already; choose another name.");
        var isKernel = parse.GetValue(kernel);
        Paths.Write(path, Text(isKernel, own));
        session.Terminal.WriteLine($"{Paths.Shown(path)} is written.");
        var file = ShellWord.Quoted(path);
        session.Terminal.WriteLine($"Next: quiesce check {file}");
        session.Terminal.WriteLine($"      quiesce watch {file}   at every save");
        session.Terminal.WriteLine($"      quiesce verify {file} --accept   writes down what is found, for review");
        return ExitCode.AsExpected;
    }

    // The name of the file in PascalCase.
    static string ClassName(string path)
    {
        var given = Path.GetFileNameWithoutExtension(path);
        var own = string.Concat(Word().Matches(given)
            .Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]));
        if (own.Length == 0 || !char.IsAsciiLetter(own[0]))
            throw UserException.Usage($"'{given}' is no name for a class: it begins with a letter.");
        var words = new[] { typeof(Language.Protocol), typeof(Mutex) }
            .SelectMany(type => type.Assembly.GetExportedTypes().Where(other => other.Namespace == type.Namespace))
            .Select(type => type.Name.Split('`')[0]);
        return words.Concat(["Patch", "Bool", "Int"]).Contains(own)
            ? throw UserException.Usage($"{own} is a word of specs already; choose another name.")
            : own;
    }

    static string Text(bool isKernel, string own)
    {
        var head = Head.Replace("PACKAGE", isKernel ? "Quiesce.Kernel" : "Quiesce.Language")
            .Replace("VERSION", Spec.Version);
        if (!isKernel)
            return head + Plain.Replace("CLASS", own);
        // The template's namespace is that of its project.
        using var reader = new StreamReader(
            typeof(NewCommand).Assembly.GetManifestResourceStream("ThreadPool.cs")!);
        var text = reader.ReadToEnd();
        return head + text[(text.IndexOf(";\n\n", StringComparison.Ordinal) + 3)..].Replace("ThreadPool", own);
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
