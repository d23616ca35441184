using System.Collections.Immutable;

namespace Quiesce.Cli.Expected;

/// <summary>
/// The file that says what every variant of every protocol does: reviewed like code, checked line by line.
/// </summary>
sealed record ExpectedFile(string Path, ImmutableArray<ExpectedEntry> Entries)
{
    // What a new file begins with.
    const string Header =
        """
        # What quiesce finds, line by line; 'quiesce verify' checks it, 'quiesce verify --accept' rewrites it.
        #
        # PROTOCOL VARIANT BOUND=VALUE... [slow] distinct=STATES depth=STATES PROPERTY=VERDICT...
        #
        # A verdict is holds, violated@STEPS (a lasso: violated@STEM+LOOP), reached@STEPS or unreachable, with the
        # length of the shortest trace; a loop of 0 steps means that nothing happens any more. A lemma that is not
        # named holds. 'slow' lines are skipped by 'quiesce verify --fast'.
        # The bound memory=tso or memory=pso is a memory model; a line without it is about sc.

        """;

    /// <summary>Reads a file.</summary>
    /// <exception cref="UserException">It is not there, or a line cannot be read.</exception>
    public static ExpectedFile Read(string path) => new(path, new ExpectedParser(path).Parse(Paths.Read(path)));

    /// <summary>A file that does not exist yet.</summary>
    public static ExpectedFile New(string path) => new(path, new ExpectedParser(path).Parse(Header));

    public IEnumerable<ExpectedEntry.Claim> Claims => Entries.OfType<ExpectedEntry.Claim>();

    /// <summary>
    /// The same with some claims replaced, and others added after the last of their protocol and bounds.
    /// </summary>
    public ExpectedFile With(
        IReadOnlyDictionary<ExpectedEntry.Claim, ExpectedEntry.Claim> replaced,
        IEnumerable<ExpectedEntry.Claim> added)
    {
        var entries = Entries
            .Select(entry => entry is ExpectedEntry.Claim claim ? replaced.GetValueOrDefault(claim, claim) : entry)
            .ToList();
        foreach (var claim in added)
        {
            bool IsOfProtocol(ExpectedEntry.Claim known) => known.Protocol == claim.Protocol;
            var last = LastIndex(known => IsOfProtocol(known) && known.Settings.SequenceEqual(claim.Settings))
                ?? LastIndex(IsOfProtocol);
            if (last is null && entries.Count > 0 && entries[^1] is not ExpectedEntry.Remark { Text: "" })
                entries.Add(new ExpectedEntry.Remark(""));
            entries.Insert(last + 1 ?? entries.Count, claim);
        }
        return this with { Entries = [.. entries] };

        int? LastIndex(Func<ExpectedEntry.Claim, bool> isWanted) =>
            entries.FindLastIndex(entry => entry is ExpectedEntry.Claim claim && isWanted(claim)) is >= 0 and var index
                ? index
                : null;
    }

    /// <summary>Writes it whole or not at all.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    public void Write() => Paths.Write(Path, ExpectedPrinter.Print(Entries));
}
