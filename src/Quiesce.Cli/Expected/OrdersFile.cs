using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Expected;

/// <summary>
/// A file beside the protocol's expectations that says which orders of its lists are safe, and what each constraint is
/// good for: the order of a teardown, as a document that is tested.
/// </summary>
sealed partial record OrdersFile(string Path, ImmutableArray<OrdersBlock> Blocks)
{
    /// <summary>What the name of such a file ends with.</summary>
    public const string Extension = ".orders";

    const string Header = "# 'quiesce verify' checks this; 'quiesce order ... --accept' rewrites a block.";

    const string Begin = "quiesce order ";

    /// <summary>Reads a file; one that does not exist has no blocks.</summary>
    /// <exception cref="UserException">A line belongs to no command, or the file cannot be read.</exception>
    public static OrdersFile Read(string path)
    {
        var blocks = ImmutableArray.CreateBuilder<OrdersBlock>();
        string[] lines = File.Exists(path) ? Paths.Read(path).Split('\n') : [];
        for (var line = 0; line < lines.Length; line++)
        {
            var text = lines[line].TrimEnd();
            if (text.Length == 0 || text.StartsWith('#'))
                continue;
            if (text.StartsWith(Begin, StringComparison.Ordinal))
                blocks.Add(new OrdersBlock(text[Begin.Length..], [], line + 1));
            else if (blocks.Count > 0 && text.StartsWith("  ", StringComparison.Ordinal))
                blocks[^1] = blocks[^1] with { Answer = blocks[^1].Answer.Add(text[2..]) };
            else
                throw UserException.Input(
                    $"{Paths.Shown(path)}:{line + 1}: '{text}' is neither a command, '{Begin}...', nor two columns "
                    + "below one.");
        }
        return new OrdersFile(path, blocks.ToImmutable());
    }

    /// <summary>The same with the answer to a command, in place of the one that is there.</summary>
    public OrdersFile With(OrdersBlock block)
    {
        var known = Blocks.ToList().FindIndex(other => other.Command == block.Command);
        return this with { Blocks = known < 0 ? Blocks.Add(block) : Blocks.SetItem(known, block) };
    }

    /// <summary>Writes it whole or not at all; whether it is another one than before.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    public bool Write()
    {
        var text = new StringBuilder($"{Header}\n");
        foreach (var block in Blocks)
        {
            text.Append($"\n{Begin}{block.Command}\n");
            foreach (var line in block.Answer)
                text.Append($"  {line}\n");
        }
        if (File.Exists(Path) && Paths.Read(Path) == text.ToString())
            return false;
        Paths.Write(Path, text.ToString());
        return true;
    }

    [GeneratedRegex(@"'[^']*'|[^\s']+")]
    internal static partial Regex Word();
}
