using System.CommandLine;
using System.CommandLine.Parsing;
using Quiesce.Explicit;

namespace Quiesce.Cli;

/// <summary>The options that limit a search.</summary>
sealed class SearchLimits
{
    public Option<int> Threads { get; } = new("--threads")
    {
        HelpName = "N",
        Description = "Threads that search; no verdict and no count depends on it.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = ParseThreads,
    };

    public Option<string?> Memory { get; } = new("--memory")
    {
        HelpName = "4G",
        Description = "Memory for states; beyond it the answer is Unknown. Default: most of the machine's.",
    };

    public Option<string?> Time { get; } = new("--time")
    {
        HelpName = "60s",
        Description = "Time for each variant (s, m, h); beyond it the answer is Unknown. Default: no limit.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Threads);
        command.Options.Add(Memory);
        command.Options.Add(Time);
    }

    /// <summary>What a command line asks for.</summary>
    public SearchOptions Of(ParseResult parse, Session session) => new()
    {
        Threads = parse.GetValue(Threads),
        MemoryLimit = parse.GetValue(Memory) is { } memory ? Quantity.Bytes(memory) : null,
        TimeLimit = parse.GetValue(Time) is { } time ? Quantity.Time(time) : null,
        CancellationToken = session.Interrupted,
    };

    static int ParseThreads(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, out var threads) && threads is >= 1 and <= 1024)
            return threads;
        result.AddError($"--threads takes a number from 1 to 1024, not '{text}'.");
        return 0;
    }
}
