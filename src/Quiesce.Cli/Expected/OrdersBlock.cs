using System.Collections.Immutable;

namespace Quiesce.Cli.Expected;

/// <summary>What is recorded of the orders of one list: the command that asks, and its answer.</summary>
/// <param name="Command">The words behind <c>quiesce order</c>.</param>
/// <param name="Line">Where it stands in the file, from 1 on.</param>
sealed record OrdersBlock(string Command, ImmutableArray<string> Answer, int Line)
{
    /// <summary>The words of the command, without their quotes.</summary>
    public string[] Words => [.. OrdersFile.Word().Matches(Command).Select(match => match.Value.Trim('\''))];
}
