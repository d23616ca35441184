using System.Collections.Immutable;
using System.Text;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Expected;

/// <summary>
/// A file that says what every variant of a protocol does: blocks as <see cref="Matrix"/> prints them, reviewed like
/// code, checked row by row.
/// </summary>
/// <param name="Remarks">The comments behind the last block.</param>
sealed record ExpectedFile(string Path, ImmutableArray<Block> Blocks, ImmutableArray<string> Remarks)
{
    /// <summary>What the name of such a file ends with.</summary>
    public const string Extension = ".expected";

    // What a new file begins with.
    static readonly ImmutableArray<string> Header =
    [
        "# 'quiesce verify' checks this; with --accept it rewrites it, and fills a header without rows.",
        "# ok: holds. ok3: reached after 3 steps. x5: violated after 5 steps. x4+3: after 4 and a loop of 3.",
        "# x9+0: after 9, then nothing happens. x: never reached. -: not here. A lemma not named holds.",
        "",
    ];

    /// <summary>A file that does not exist yet.</summary>
    public static ExpectedFile New(string path) => new(path, [], []);

    public IEnumerable<Claim> Claims => Blocks.SelectMany(block => block.Claims);

    /// <summary>The same with some claims replaced, or left out, and others added.</summary>
    /// <param name="replaced">Null for one that goes.</param>
    public ExpectedFile With(IReadOnlyDictionary<Claim, Claim?> replaced, IReadOnlyCollection<Claim> added)
    {
        var blocks = Blocks.Select(block => block with
        {
            Claims =
            [
                .. block.Claims.Select(claim => replaced.GetValueOrDefault(claim, claim)).OfType<Claim>(),
                .. added.Where(claim => IsOf(block, claim)),
            ],
        });
        var unknown = added.Where(claim => !Blocks.Any(block => IsOf(block, claim)))
            .GroupBy(claim => (claim.Protocol, string.Join(' ', claim.Settings)))
            .Select((own, k) => new Block(
                Path, 0, own.Key.Protocol, own.First().Bounds, Blocks.IsEmpty && k == 0 ? Header : [], [.. own]));
        // A block that asks to be filled stays; one that has lost its last row does not, or it would ask again.
        return this with
        {
            Blocks =
            [
                .. blocks.Zip(Blocks).Where(pair => pair.First.Claims.Length > 0 || pair.Second.Claims.IsEmpty)
                    .Select(pair => pair.First),
                .. unknown,
            ],
        };
    }

    static bool IsOf(Block block, Claim claim) =>
        block.Protocol == claim.Protocol && block.Bounds.SequenceEqual(claim.Bounds);

    /// <summary>The text of the file.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        foreach (var block in Blocks)
        {
            if (text.Length > 0)
                text.Append('\n');
            foreach (var line in block.Remarks.Concat(Matrix.Print(block)))
                text.Append(line).Append('\n');
        }
        if (Remarks.Length > 0 && text.Length > 0)
            text.Append('\n');
        foreach (var line in Remarks)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>Writes it whole or not at all; one that says nothing goes.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    public void Write()
    {
        if (Blocks.IsEmpty && Remarks.IsEmpty)
            File.Delete(Path);
        else
            Paths.Write(Path, Print());
    }
}
