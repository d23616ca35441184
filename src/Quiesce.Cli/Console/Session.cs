namespace Quiesce.Cli.Console;

/// <summary>What a command has from the outside.</summary>
/// <param name="Terminal">Where it writes.</param>
/// <param name="DefaultSpec">
/// What <c>--spec</c> is when it is not given: what the environment says, or the project of the directory; null for
/// the protocols that come with the tool.
/// </param>
/// <param name="Interrupted">Cancelled by Ctrl-C: end with what is known so far.</param>
sealed record Session(Terminal Terminal, string? DefaultSpec = null, CancellationToken Interrupted = default)
{
    /// <summary>
    /// Whether <c>DefaultSpec</c> is the project of the directory: a command that is pasted there finds it again.
    /// </summary>
    public bool IsSpecOfDirectory { get; init; }

    /// <summary>The environment variables that say where programs are: <c>PATH</c> and the tool's own.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>What <c>-</c> as a file reads.</summary>
    public Func<Stream> Input { get; init; } = System.Console.OpenStandardInput;

    /// <summary>An element for each time that a spec that is watched was saved; null to look at its files.</summary>
    public IEnumerable<string>? Saved { get; init; }

    /// <summary>
    /// Where <c>make tools</c> puts solvers, in the checkout that the tool was built in; null if unknown.
    /// </summary>
    public string? Tools { get; init; }

    /// <summary>Where <c>quiesce verify</c> remembers what engines said; null to remember nothing.</summary>
    public string? Opinions { get; init; }
}
