using System.CommandLine;

namespace Quiesce.Cli;

/// <summary>The options that name a system: which spec, which protocol, which variants and bounds.</summary>
sealed class SpecOptions
{
    /// <summary>The environment variable that stands in for <c>--spec</c>.</summary>
    public const string Variable = "QUIESCE_SPEC";

    public Option<string?> Spec { get; } = new("--spec")
    {
        HelpName = "PATH",
        Description = "Your own protocols: a .csproj (built first), its directory, or a .dll. "
            + $"Without it {Variable}, or else the protocols that come with the tool.",
    };

    public Argument<string?> Protocol { get; } = new("PROTOCOL")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A protocol; may be shortened, and left out if the spec has only one.",
    };

    public Option<string[]> Variants { get; } = new("--variant")
    {
        HelpName = "V",
        Description = "A variant; may be shortened and repeated. Without it: all of them.",
    };

    public Option<string[]> Bounds { get; } = new("--set")
    {
        HelpName = "BOUND=N",
        Description = "Gives a bound another value than its default; may be repeated.",
    };

    public Option<string[]> Invariants { get; } = new("--invariant")
    {
        HelpName = "'NAME: EXPR'",
        Description = "Tries one property more: an expression over the names of the spec, in TLA+'s operators.",
    };

    /// <summary>The spec a command line asks for.</summary>
    public Spec Load(ParseResult parse, Session session) =>
        Cli.Spec.Load(parse.GetValue(Spec) ?? session.DefaultSpec);
}
