using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Language;

namespace Quiesce.Cli.Mutations;

/// <summary>Why a mutant may live: it does what the code might as well do.</summary>
/// <param name="Line">Of the file.</param>
/// <param name="Mutant">Its sentence; a * at the end stands for anything.</param>
/// <param name="Text">The reason.</param>
sealed record MutantReason(string Path, int Line, string Mutant, string Text)
{
    public bool Fits(string sentence) => Mutant.EndsWith('*')
        ? sentence.StartsWith(Mutant[..^1], StringComparison.Ordinal)
        : sentence == Mutant;

    public string Place => $"{Paths.Shown(Path)}:{Line}";
}

/// <summary>
/// The reasons that stand beside a protocol, in <c>DelayedIputs.mutants</c>: the sentence of a mutant, and below it,
/// indented, why it may live. Lines with a # in front are comments.
/// </summary>
static class MutantReasons
{
    const string Extension = ".mutants";

    /// <summary>
    /// Those of a protocol; none if nobody knows where they would stand, or if there is no such file.
    /// </summary>
    /// <exception cref="UserException">A line cannot be read.</exception>
    public static ImmutableArray<MutantReason> Of(ProtocolType protocol, Expectations? expected)
    {
        if (expected is null)
            return [];
        var path = Path.ChangeExtension(expected.FileOf(protocol), Extension);
        return File.Exists(path) ? Read(path) : [];
    }

    static ImmutableArray<MutantReason> Read(string path)
    {
        var reasons = ImmutableArray.CreateBuilder<MutantReason>();
        (string Mutant, int Line)? open = null;
        var number = 0;
        foreach (var line in Paths.Read(path).ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            if (!char.IsWhiteSpace(line[0]))
            {
                RequireReason();
                open = (line.TrimEnd(), number);
            }
            else if (open is { } mutant)
            {
                reasons.Add(new MutantReason(path, mutant.Line, mutant.Mutant, line.Trim()));
                open = null;
            }
            else if (reasons.Count > 0)
                reasons[^1] = reasons[^1] with { Text = $"{reasons[^1].Text} {line.Trim()}" };
            else
                throw Wrong(number, "a reason stands below the sentence of a mutant.");
        }
        RequireReason();
        return reasons.ToImmutable();

        void RequireReason()
        {
            if (open is { } mutant)
                throw Wrong(mutant.Line, "there is no reason below this, indented.");
        }
        UserException Wrong(int place, string sentence) =>
            UserException.Input($"{Paths.Shown(path)}:{place}: {sentence}");
    }
}
