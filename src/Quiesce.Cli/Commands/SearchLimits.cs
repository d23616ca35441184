using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Quiesce.Cli.Console;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Random;
using Quiesce.Symbolic;

namespace Quiesce.Cli.Commands;

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

    public Option<string?> Memory { get; } = new("--memory-limit")
    {
        HelpName = "4G",
        Description = "Memory for states; beyond it the answer is Unknown. Default: most of the machine's.",
    };

    public Option<string?> Time { get; } = new("--time")
    {
        HelpName = "60s",
        Description = "Time for each variant (s, m, h); beyond it the answer is Unknown. Default: no limit.",
    };

    public Option<int?> Depth { get; } = new("--depth")
    {
        HelpName = "N",
        Description = "bmc: runs of at most N steps. Default: until it is decided.",
        CustomParser = ParseDepth,
    };

    /// <summary>What a symbolic engine gets for each variant if no time is given.</summary>
    static readonly TimeSpan SymbolicTime = TimeSpan.FromSeconds(60);

    public void AddTo(Command command)
    {
        command.Options.Add(Threads);
        command.Options.Add(Memory);
        command.Options.Add(Time);
    }

    /// <summary>What a command line asks for.</summary>
    public SearchOptions Of(ParseResult parse, Session session) => new()
    {
        Threads = Math.Min(parse.GetValue(Threads), SearchOptions.ThreadsMax),
        MemoryLimit = parse.GetValue(Memory) is { } memory ? Quantity.Bytes(memory) : null,
        TimeLimit = parse.GetValue(Time) is { } time ? Quantity.Time(time) : null,
        CancellationToken = session.Interrupted,
    };

    /// <summary>No limit but Ctrl-C, for the code of a spec where a command takes no limits.</summary>
    public static SearchOptions Interruption(Session session) => new() { CancellationToken = session.Interrupted };

    /// <summary>What a command line asks of a symbolic engine.</summary>
    public SymbolicOptions OfSymbolic(ParseResult parse, Session session)
    {
        var options = Of(parse, session);
        return new SymbolicOptions
        {
            DepthMax = parse.GetResult(Depth) is null ? null : parse.GetValue(Depth),
            TimeLimit = options.TimeLimit ?? SymbolicTime,
            MemoryLimit = options.MemoryLimit,
            CancellationToken = options.CancellationToken,
        };
    }

    /// <summary>What a command line asks of whatever engine it names.</summary>
    public EngineOptions OfEngines(ParseResult parse, Session session)
    {
        var options = Of(parse, session);
        return new EngineOptions
        {
            Search = options,
            Symbolic = OfSymbolic(parse, session),
            Random = new RandomOptions
            {
                Threads = options.Threads,
                TimeLimit = options.TimeLimit,
                CancellationToken = options.CancellationToken,
            },
        };
    }

    static int? ParseDepth(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var depth)
            && depth is >= 0 and <= 1_000_000)
            return depth;
        result.AddError($"--depth takes a number of steps, not '{text}'.");
        return null;
    }

    static int ParseThreads(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads)
            && threads is >= 1 and <= 1024)
            return threads;
        result.AddError($"--threads takes a number from 1 to 1024, not '{text}'.");
        return 0;
    }
}
