using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Ir.Passes;
using Quiesce.Language;

namespace Quiesce.Cli.Commands;

/// <summary>The options that name a system: which spec, which protocol, which variants and bounds.</summary>
sealed class SpecOptions
{
    /// <summary>The environment variable that stands in for <c>--spec</c>.</summary>
    public const string Variable = "QUIESCE_SPEC";

    public Option<string?> Spec { get; } = new("--spec")
    {
        HelpName = "PATH",
        Description = "Your own protocols: a .cs file, a .csproj (built first), its directory, or a .dll. "
            + $"Without it {Variable}, or else the spec project of this directory, or the protocols that come with the "
            + $"tool. What has not changed is not compiled again, unless {BuildStamp.Variable}=always.",
    };

    /// <summary>One protocol; a C# file may stand in front of it.</summary>
    public Argument<string[]> Protocol { get; } = new(ProtocolName)
    {
        Arity = new ArgumentArity(0, FilesMax + 1),
        Description = "A protocol, or how its name or its last part begins: close for btrfs/close-ctree. May be left "
            + "out if the spec has only one. Or a .cs file that is a spec, and behind it the protocol, if it has "
            + "several.",
    };

    public Argument<string[]> Protocols { get; } = new(ProtocolName)
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Only these protocols, or how their names or last parts begin. Or .cs files that are specs: all "
            + "that is in them, or those protocols of them that are named, too.",
    };

    // In front of the one protocol of a command that takes one.
    const int FilesMax = 8;

    /// <summary>Whether an argument is a <see cref="Protocol"/>: the name of one, behind files.</summary>
    public static bool IsOne(Argument argument) => argument.Arity.MaximumNumberOfValues == FilesMax + 1;

    /// <summary>How both arguments are called, whatever of it a command takes.</summary>
    public const string ProtocolName = "PROTOCOL";

    public Option<string[]> Variants { get; } = new("--variant")
    {
        HelpName = "V",
        Description = "A variant, or how its name begins; may be repeated. Without it: all of them.",
    };

    public Option<string[]> Bounds { get; } = new("--set")
    {
        HelpName = "BOUND=N",
        Description = "Gives a bound another value than its default; its whole name, may be repeated.",
    };

    public Option<string?> Memory { get; } = new("--memory")
    {
        HelpName = "MODEL",
        Description = $"In which order processors see plain shared memory: {Sentences.Either(StoreBuffers.Models)}.",
    };

    public Option<string[]> Invariants { get; } = new("--invariant")
    {
        HelpName = "'NAME: EXPR'",
        Description = "Tries one property more: an expression over the names of the spec, in TLA+'s operators.",
    };

    /// <summary>The bounds a command line asks for, the memory model among them.</summary>
    public ImmutableDictionary<string, string> BoundsOf(ParseResult parse, ProtocolType protocol)
    {
        var bounds = Selection.Bounds(protocol, parse.GetValue(Bounds) ?? []);
        if (ModelOf(parse) is not { } model)
            return bounds;
        return bounds.ContainsKey(StoreBuffers.ModelBound)
            ? throw UserException.Usage($"{StoreBuffers.ModelBound} is set twice.")
            : bounds.Add(StoreBuffers.ModelBound, model);
    }

    /// <summary>The memory model; null if the command line does not say.</summary>
    public string? ModelOf(ParseResult parse) => parse.GetValue(Memory) is { } given
        ? Names.Resolve("memory model", given, StoreBuffers.Models)
        : null;

    /// <summary>What <see cref="Memory"/> means, for the help of a command.</summary>
    public const string MemoryNotes =
        """
        Memory models (--memory), for variables that a spec declares as Shared; all others everybody sees at once:
          sc    sequential consistency: a store is seen at once. The default
          tso   x86: a processor's stores wait in a queue, which it looks into itself; locked instructions empty it
          pso   the same, but only stores to one word stay in order, or what smp_wmb() and release order
        A process instance is a processor, and draining is a step of its own: Writer.Buffer. --set buffer=N changes how
        much waits in a buffer at most (4); where that might matter the results say buffer=N.
        Of the Linux kernel's memory model pso shows only what store buffers can do: no load is early, and all others
        see a store at once when it drains. LB, IRIW, WRC, and what a missing smp_rmb(), acquire or dependency lets
        happen are never seen; nor is a load that overtakes a relaxed refcount_inc_not_zero(): spell it out in the
        spec, as a variant that loads first.
        """;

    /// <summary>The spec a command line asks for.</summary>
    public Spec Load(ParseResult parse, Session session)
    {
        void Warn(string warning) => session.Terminal.Complain(Paths.Shown(warning));
        if (FilesOf(parse) is not { Length: > 0 } files)
            return Specs.Spec.Load(PathOf(parse, session), Warn, interrupted: session.Interrupted);
        return parse.GetValue(Spec) is { } other
            ? throw UserException.Usage($"{files[0]} is one spec, and --spec {other} another; which one is meant?")
            : Specs.Spec.LoadFiles(files, Warn, interrupted: session.Interrupted);
    }

    /// <summary>What the spec is called on the command line; null if nothing is said.</summary>
    public string? GivenOf(ParseResult parse) => FilesOf(parse).FirstOrDefault() ?? parse.GetValue(Spec);

    /// <summary>Whether it is C# files that stand where protocols may: then all that is in them is meant.</summary>
    public bool AreFiles(ParseResult parse) => FilesOf(parse).Length > 0;

    /// <summary>The protocols that are named; none for all of them.</summary>
    public string[] NamesOf(ParseResult parse) => [.. Words(parse).Where(word => !SourceFile.IsNamed(word))];

    /// <summary>The one protocol that is named; null if none is.</summary>
    /// <exception cref="UserException">There are two.</exception>
    public string? NameOf(ParseResult parse) => NamesOf(parse) is not [var first, .. var rest] ? null
        : rest.Length == 0 ? first
        : throw UserException.Usage(ParseErrors.NotKnown(parse.CommandResult.Command, rest[0]));

    string[] FilesOf(ParseResult parse) => [.. Words(parse).Where(SourceFile.IsNamed)];

    // A command has one of both.
    string[] Words(ParseResult parse) => parse.CommandResult.Command.Arguments
        .Where(argument => argument == Protocol || argument == Protocols)
        .SelectMany(argument => parse.GetResult(argument)?.Tokens ?? [])
        .Select(token => token.Value)
        .ToArray();

    /// <summary>What writes commands about the same spec, for the user to paste.</summary>
    public CommandLine Commands(ParseResult parse, Session session, Spec loaded) => new(
        loaded,
        loaded.Files.Length > 0 ? null
            : session.IsSpecOfDirectory ? parse.GetValue(Spec)
            : PathOf(parse, session),
        parse.GetValue(Invariants) ?? []);

    string? PathOf(ParseResult parse, Session session) => parse.GetValue(Spec) ?? session.DefaultSpec;
}
