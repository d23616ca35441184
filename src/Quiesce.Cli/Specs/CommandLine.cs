using Quiesce.Ir;
using Quiesce.Ir.Formats;
using Quiesce.Ir.Passes;

namespace Quiesce.Cli.Specs;

/// <summary>Writes command lines for the user to paste, as short as they can be.</summary>
/// <param name="Spec">Where the protocols come from.</param>
/// <param name="Path">What <c>--spec</c> was, or stood in for it, if anything.</param>
/// <param name="Invariants">What <c>--invariant</c> was.</param>
sealed record CommandLine(Spec Spec, string? Path, params IReadOnlyCollection<string> Invariants)
{
    /// <summary>The one that shows the trace of a property.</summary>
    public string OfTrace(TransitionSystem system, string property) =>
        $"quiesce trace {Subject(system)} --property {ShellWord.Quoted(property)}";

    /// <summary>The one that checks a property, or all of them.</summary>
    public string OfCheck(TransitionSystem system, string? property = null) =>
        $"quiesce check {Subject(system)}{(property is null ? "" : $" --property {ShellWord.Quoted(property)}")}";

    /// <summary>The one that makes the same random runs.</summary>
    public string OfRun(TransitionSystem system, IEnumerable<string> settings) =>
        $"quiesce run {string.Join(' ', settings.Prepend(Subject(system)))}";

    /// <summary>The one that replays a saved trace: the file says of what.</summary>
    public string OfReplay(string file) =>
        Of("replay", ShellWord.Quoted(file));

    /// <summary>Another one.</summary>
    /// <param name="words">The command and its options, as a shell takes them.</param>
    public string Of(params IEnumerable<string> words)
    {
        // --spec names one; several stand where protocols do, behind the command.
        var files = Spec.Files.Length > 1 ? Spec.Files.Select(file => ShellWord.Quoted(file.Given)) : [];
        var origin = Origin(Spec.Files is [var only] ? only : null);
        return string.Join(' ', ["quiesce", .. words.Take(1), .. files, .. words.Skip(1), .. origin]);
    }

    /// <summary>The one that writes down what <c>verify</c> finds.</summary>
    /// <param name="expected">What <c>--expected</c> was, if anything.</param>
    public string OfAccept(string? expected) => expected is null
        ? Of("verify", "--accept")
        : Of("verify", "--accept", "--expected", ShellWord.Quoted(expected));

    // Protocol, variant and the bounds that are not the default, and where they come from.
    string Subject(TransitionSystem system)
    {
        var words = new List<string> { system.Name };
        if (system.Variant.Length > 0)
            words.AddRange(["--variant", system.Variant]);
        var own = Spec.Protocols.Single(protocol => protocol.Name == system.Name);
        var defaults = own.Bounds;
        foreach (var (name, value) in system.Bounds)
            if (defaults.All(bound => bound.Name != name || bound.Default != value))
                words.AddRange(name == StoreBuffers.ModelBound ? ["--memory", value] : ["--set", $"{name}={value}"]);
        words.AddRange(Origin(Spec.FileOf(own)));
        return string.Join(' ', words);
    }

    // What was tried, and where the protocols come from.
    IEnumerable<string> Origin(FileOfSpec? file)
    {
        foreach (var invariant in Invariants)
            yield return $"--invariant {ShellWord.Quoted(invariant)}";
        if ((file?.Given ?? Path) is { } path)
            yield return $"--spec {ShellWord.Quoted(path)}";
    }
}
