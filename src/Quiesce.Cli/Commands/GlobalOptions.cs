using System.CommandLine;

namespace Quiesce.Cli.Commands;

/// <summary>The options of every command.</summary>
static class GlobalOptions
{
    public const string PlainName = "--plain", DebugName = "--debug";

    public static IReadOnlyList<Option<bool>> New() =>
    [
        new(PlainName)
        {
            Description = "No colours, no repainting; the default when the output is not a terminal.",
            Recursive = true,
        },
        new(DebugName)
        {
            Description = "With an error, show where in the tool it happened.",
            Recursive = true,
        },
    ];
}
