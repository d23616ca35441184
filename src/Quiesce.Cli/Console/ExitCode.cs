using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Console;

/// <summary>
/// What the tool tells the shell. Verdicts have TLC's numbers where TLC has one; the last five are those of
/// sysexits.h.
/// </summary>
static class ExitCode
{
    /// <summary>Everything holds; for <c>verify</c> and <c>replay</c>: everything is as expected.</summary>
    public const int AsExpected = 0;

    /// <summary><c>trace</c> found that there is none.</summary>
    public const int NothingToShow = 1;

    public const int Deadlock = 11;

    /// <summary>
    /// An invariant, an assertion or the type invariant is violated, or nothing reaches what should be reachable.
    /// </summary>
    public const int Safety = 12;

    public const int Liveness = 13;

    /// <summary>
    /// A verdict differs from the expected one, or a trace diverges from its spec; a protocol's score is too low.
    /// </summary>
    public const int Differs = 20;

    /// <summary>A bound was reached before every question was answered.</summary>
    public const int Unknown = 30;

    /// <summary>A command line that cannot be meant.</summary>
    public const int Usage = 64;

    /// <summary>A spec, a file of expectations or a trace file with a mistake.</summary>
    public const int Input = 65;

    /// <summary>Z3 is needed, and its library is not installed, or too old.</summary>
    public const int Unavailable = 69;

    public const int Internal = 70;

    /// <summary>What was found cannot be written: the disk is full, or the output closed.</summary>
    public const int Output = 74;

    /// <summary>Every code and its meaning, for the help.</summary>
    public static readonly IReadOnlyList<(int Code, string Meaning)> All =
    [
        (AsExpected, "everything holds; for verify and replay: everything is as expected"),
        (NothingToShow, "trace: the property holds, there is no trace"),
        (Deadlock, "a deadlock"),
        (Safety, "an invariant, an assertion or the type invariant is violated, or a [Reachable] is not"),
        (Liveness, "a liveness property is violated"),
        (Differs, "not as expected or recorded; replay: it diverges; atomicity: a finding; mutate: too low a score"),
        (Unknown, "unknown: a limit, Ctrl-C or a missing Z3 came before the answer; prove: not proved"),
        (Usage, "bad usage of the command line"),
        (Input, "a mistake in a spec, an .expected or a trace file; nothing was checked"),
        (Unavailable, "Z3 is needed, and its library is not installed, or too old"),
        (Internal, "an error of the tool itself; two engines contradict each other"),
        (Output, "the output cannot be written: a full disk, or a closed output"),
    ];

    /// <summary>What one verdict alone would give.</summary>
    public static int Of(Verdict verdict) => verdict.Answer switch
    {
        Answer.Holds => AsExpected,
        Answer.Unknown => Unknown,
        Answer.Violated => verdict.Property.Kind switch
        {
            PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Assertion
                or PropertyKind.TypeInvariant or PropertyKind.Reachable => Safety,
            PropertyKind.NoDeadlock => Deadlock,
            PropertyKind.Liveness => Liveness,
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>What several verdicts give together: the worst, a violation being worse than not knowing.</summary>
    public static int Of(IEnumerable<Verdict> verdicts) => Worst(verdicts.Select(Of));

    /// <summary>The worst of several codes of <c>check</c>.</summary>
    public static int Worst(IEnumerable<int> codes)
    {
        var all = codes.ToHashSet();
        int[] worstFirst = [Internal, Safety, Deadlock, Liveness, Input, Unknown];
        return worstFirst.FirstOrDefault(all.Contains, AsExpected);
    }
}
