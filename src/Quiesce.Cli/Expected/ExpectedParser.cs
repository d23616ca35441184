using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Expected;

/// <summary>
/// Reads what <see cref="Matrix"/> prints. A line that is not indented is the header of a block, <c>PROTOCOL
/// BOUND=VALUE...</c>; a far indented one names a property, with a <c>|</c> for each property in front of it in the
/// same table; any other is a row: the variant, a verdict for each property, and in one of the tables of the block the
/// counts. How wide the columns are means nothing. A comment belongs to the line below it.
/// </summary>
sealed partial class ExpectedParser
{
    /// <summary>Stands for the variant of a protocol that has none.</summary>
    public const string NoVariant = "-";

    /// <summary>Stands for the verdict of a property that a variant does not have.</summary>
    public const string NotApplicable = "-";

    readonly string path;
    readonly List<Block> blocks = [];
    readonly List<string> remarks = [];
    Block? block;
    int line;

    // Of the block: all properties with their lines, and the rows by variant. Of the table: its properties and rows.
    readonly Dictionary<string, int> properties = [];
    readonly Dictionary<string, Row> rows = [];
    readonly List<Table> tables = [];

    sealed record Table(int Line)
    {
        public List<string> Properties { get; } = [];

        public Dictionary<string, int> Variants { get; } = [];
    }

    sealed record Row(Claim Claim)
    {
        public Claim Claim { get; set; } = Claim;

        public bool HasCounts { get; set; }
    }

    ExpectedParser(string path) => this.path = path;

    /// <summary>Reads a file.</summary>
    /// <exception cref="UserException">It is not there, or a line cannot be read.</exception>
    public static ExpectedFile Read(string path) => new ExpectedParser(path).Parse(Paths.Read(path));

    ExpectedFile Parse(string text)
    {
        foreach (var given in text.ReplaceLineEndings("\n").Split('\n').Select(given => given.TrimEnd()))
        {
            line++;
            var words = given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 && remarks.Count > 0)
                remarks.Add("");
            else if (words.Length > 0 && words[0].StartsWith('#'))
                remarks.Add(given);
            else if (words.Length > 0 && !char.IsWhiteSpace(given[0]))
                ParseHeader(words);
            else if (words.Length > 0 && block is null)
                throw Wrong($"'{given.Trim()}' stands above the first header, which is PROTOCOL BOUND=VALUE...");
            else if (words.Length > 0 && Property().IsMatch(given))
                ParseProperty(words);
            else if (words.Length > 0)
                ParseRow(given);
        }
        EndBlock();
        while (remarks is [.., ""])
            remarks.RemoveAt(remarks.Count - 1);
        return new ExpectedFile(path, [.. blocks], TakeRemarks());
    }

    ImmutableArray<string> TakeRemarks()
    {
        ImmutableArray<string> taken = [.. remarks];
        remarks.Clear();
        return taken;
    }

    void ParseHeader(string[] words)
    {
        EndBlock();
        if (words[0].Contains('='))
            throw Wrong($"A header begins with a protocol, not with '{words[0]}'.");
        var bounds = new List<(string Name, string Value)>();
        foreach (var word in words.Skip(1))
        {
            var equals = word.IndexOf('=');
            if (equals <= 0 || equals == word.Length - 1)
                throw Wrong($"'{word}' in a header is not BOUND=VALUE.");
            if (bounds.Exists(bound => bound.Name == word[..equals]))
                throw Wrong($"{word[..equals]} is there twice.");
            bounds.Add((word[..equals], word[(equals + 1)..]));
        }
        block = new Block(path, line, words[0], [.. bounds], TakeRemarks(), []);
    }

    void ParseProperty(string[] words)
    {
        if (tables.Count == 0 || tables[^1].Variants.Count > 0)
            BeginTable();
        var (name, bars) = (words[^1], words.Length - 1);
        if (bars != tables[^1].Properties.Count)
            throw Wrong($"{name} has {bars} '|' in front of it, and there are {tables[^1].Properties.Count} properties "
                + "above it in its table.");
        if (!properties.TryAdd(name, line))
            throw Wrong($"{name} is there twice; line {properties[name]} has it already.");
        tables[^1].Properties.Add(name);
    }

    void BeginTable()
    {
        EndTable();
        tables.Add(new Table(line));
    }

    void EndTable()
    {
        if (tables.LastOrDefault() is { Variants.Count: 0 } table)
            throw Wrong($"There is no row below {table.Properties[^1]}.", properties[table.Properties[^1]]);
    }

    void ParseRow(string text)
    {
        var words = new Queue<string>(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var variant = words.Dequeue();
        if (tables.Count == 0)
            BeginTable();
        if (!tables[^1].Variants.TryAdd(variant, line))
            throw Wrong($"{variant} is there twice; line {tables[^1].Variants[variant]} has it already.");
        if (!rows.TryGetValue(variant, out var row))
            rows.Add(variant, row = new(block!.NewClaim(variant == NoVariant ? "" : variant) with { Line = line }));
        var own = TakeRemarks().Where(remark => remark != "");
        row.Claim = row.Claim with { Remarks = row.Claim.Remarks.AddRange(own) };
        if (words.Count == 0)
            return;
        var verdicts = row.Claim.Verdicts.ToBuilder();
        foreach (var property in tables[^1].Properties)
        {
            if (!words.TryDequeue(out var word) || !(word == NotApplicable || VerdictSummary.OfCell(word) is not null))
                throw Wrong(word is null
                    ? $"{variant} has no verdict on {property}."
                    : $"'{word}' of {variant} is no verdict: those are ok, ok3, x, x5, x4+3 and -.");
            if (VerdictSummary.OfCell(word) is { } verdict)
                verdicts.Add((property, verdict));
        }
        row.Claim = row.Claim with { Verdicts = verdicts.ToImmutable() };
        if (words.Count > 0)
            ParseCounts(row, variant, string.Join(' ', words));
    }

    void ParseCounts(Row row, string variant, string text)
    {
        var match = Counts().Match(text);
        var culture = CultureInfo.InvariantCulture;
        if (!match.Success
            || !long.TryParse(match.Groups[1].Value, NumberStyles.AllowThousands, culture, out var distinct)
            || !int.TryParse(match.Groups[2].Value, NumberStyles.None, culture, out var depth))
            throw Wrong($"'{text}' behind the verdicts of {variant} is not 'N states, depth N'.");
        if (row.HasCounts)
            throw Wrong($"{variant} has its counts twice.");
        row.HasCounts = true;
        row.Claim = row.Claim with { Distinct = distinct, Depth = depth };
    }

    void EndBlock()
    {
        if (block is null)
            return;
        EndTable();
        foreach (var (variant, row) in rows.Where(row => !row.Value.Claim.IsBlank || row.Value.HasCounts))
        {
            if (tables.Find(table => !table.Variants.ContainsKey(variant)) is { } lacking)
                throw Wrong($"{variant} has no row in the table of line {lacking.Line}.", row.Claim.Line);
            if (!row.HasCounts)
                throw Wrong($"{variant} lacks its counts: 'N states, depth N' behind the verdicts.", row.Claim.Line);
        }
        blocks.Add(block with { Claims = [.. rows.Values.Select(row => row.Claim)] });
        block = null;
        properties.Clear();
        rows.Clear();
        tables.Clear();
    }

    UserException Wrong(string sentence, int? at = null) =>
        UserException.Input($"{Paths.Shown(path)}:{at ?? line}: {sentence}");

    // Farther to the right than any row.
    [GeneratedRegex(@"^\s{4,}(\|\s+)*[^\s|]+\z")]
    private static partial Regex Property();

    [GeneratedRegex(@"^([0-9,]+) states?, depth ([0-9]+)\z")]
    private static partial Regex Counts();
}
