using System.Collections.Immutable;
using System.Text;
using Quiesce.Cli.Console;
using Quiesce.Sources;

namespace Quiesce.Cli.Sources;

/// <summary>
/// A file beside a protocol's expectations that says against which text of each function it was written: a block for
/// each protocol, a row for each function with its digest and its revision.
/// </summary>
sealed record SourcesFile(string Path, ImmutableArray<SourcesBlock> Blocks)
{
    /// <summary>What the name of such a file ends with.</summary>
    public const string Extension = ".sources";

    const string Header = "# 'quiesce sources' compares this with a source tree; its --accept rewrites it.";

    const string Gone = "gone", NoRevision = "-", In = "in";

    /// <summary>Reads a file; one that does not exist has no blocks.</summary>
    /// <exception cref="UserException">A line cannot be read.</exception>
    public static SourcesFile Read(string path)
    {
        var blocks = ImmutableArray.CreateBuilder<SourcesBlock>();
        var lines = File.Exists(path) ? Paths.Read(path).ReplaceLineEndings("\n").Split('\n') : [];
        for (var line = 0; line < lines.Length; line++)
        {
            var text = lines[line].TrimEnd();
            if (text.Length == 0 || text.StartsWith('#'))
                continue;
            if (!char.IsWhiteSpace(text[0]))
                blocks.Add(new SourcesBlock(text, []));
            else if (blocks.Count > 0 && Row(text) is { } row)
                blocks[^1] = blocks[^1] with { Rows = blocks[^1].Rows.Add(row) };
            else
                throw UserException.Input(
                    $"{Paths.Shown(path)}:{line + 1}: '{text.Trim()}' is not 'FILE:FUNCTION DIGEST REVISION' below the "
                    + "name of a protocol.");
        }
        return new SourcesFile(path, blocks.ToImmutable());
    }

    // FILE:FUNCTION DIGEST REVISION [in FILE:FUNCTION]
    static RecordedFunction? Row(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var function, var digest, var revision, .. var rest]
            || rest is not ([] or [In, _])
            || !(digest == Gone || (digest.Length == 16 && digest.All(char.IsAsciiHexDigitLower))))
            return null;
        return new RecordedFunction(
            FunctionReference.Parse(function),
            digest == Gone ? null : digest,
            revision == NoRevision ? null : revision,
            rest is [_, var place] ? FunctionReference.Parse(place) : null);
    }

    public ImmutableArray<RecordedFunction> RowsOf(string protocol) =>
        Blocks.FirstOrDefault(block => block.Protocol == protocol)?.Rows ?? [];

    /// <summary>The same with other rows of a protocol; without any, without it.</summary>
    public SourcesFile With(SourcesBlock block)
    {
        var known = Blocks.ToList().FindIndex(other => other.Protocol == block.Protocol);
        var blocks = known >= 0 ? Blocks.SetItem(known, block) : Blocks.Add(block);
        return this with { Blocks = blocks.RemoveAll(other => other.Rows.IsEmpty) };
    }

    /// <summary>Writes it whole or not at all; whether it is another one than before.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    public bool Write()
    {
        var text = new StringBuilder($"{Header}\n");
        foreach (var block in Blocks)
        {
            text.Append($"\n{block.Protocol}\n");
            var width = block.Rows.Max(row => $"{row.Reference}".Length);
            foreach (var row in block.Rows)
                text.Append($"  {$"{row.Reference}".PadRight(width)}  {row.Digest ?? Gone,-16}  ")
                    .Append(row.Revision ?? NoRevision)
                    .Append(row.In is null ? "" : $"  {In} {row.In}")
                    .Append('\n');
        }
        if (File.Exists(Path) ? File.ReadAllText(Path) == text.ToString() : Blocks.IsEmpty)
            return false;
        Paths.Write(Path, text.ToString());
        return true;
    }
}
