using System.Collections.Immutable;

namespace Quiesce.Sources;

/// <summary>What became of a function that a spec names.</summary>
/// <param name="Recorded">What was accepted of it; null if nothing was.</param>
public sealed record LocatedFunction(FunctionReference Reference, RecordedFunction? Recorded, FunctionPlace Place)
{
    /// <summary>The function; null where it was not found, and of a file alone.</summary>
    public FunctionText? Text { get; init; }

    /// <summary>The files that have a function of its name, if <see cref="Place"/> is Several.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Of a function with another name, how much of it is the same, from 0 to 1.</summary>
    public double Likeness { get; init; } = 1;

    /// <summary>Its text when it was accepted, if git knows it.</summary>
    public FunctionText? Before { get; init; }

    /// <summary>Where it was found, if not where the spec says.</summary>
    public FunctionReference? In =>
        Text is not null && (Place != FunctionPlace.There || Reference.File is null)
            ? new(Text.File, Place == FunctionPlace.Renamed ? Text.Name : Reference.Name)
            : null;

    /// <summary>Nothing can be recorded: of a file alone, of what nothing reads, of what is in several files.</summary>
    public bool IsNotRecorded => Reference.Name is null || Place is FunctionPlace.Unread or FunctionPlace.Several;

    /// <summary>Its text is another one than was recorded.</summary>
    public bool IsChanged => Recorded?.Digest is { } digest && Text is not null && Text.Digest != digest;

    /// <summary>What was recorded is not what is there.</summary>
    public bool Differs => Reference.Name is null ? Place == FunctionPlace.Gone
        : Place != FunctionPlace.Unread && (Place == FunctionPlace.Several
            || (Recorded is not null && (Recorded.Digest != Text?.Digest || Recorded.In != In))
            || (Recorded is null && Place != FunctionPlace.There));
}
