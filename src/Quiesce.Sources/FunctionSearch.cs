using System.Collections.Immutable;
using Quiesce.Sources.Trees;

namespace Quiesce.Sources;

/// <summary>Finds functions in a tree, wherever they went.</summary>
/// <param name="tree">Where.</param>
/// <param name="before">
/// A file at the revision at which a function was recorded; null if there was none, or if nobody knows.
/// </param>
sealed class FunctionSearch(SourceTree tree, Func<RecordedFunction, string, string?> before)
{
    // A function of which so much is the same is the same one, in another file or under another name.
    const double LikenessMin = 0.7, LikenessOfNamesake = 0.4;

    // Of fewer tokens many functions are made, and alike, anywhere but in one file.
    const int TokensMin = 30;

    /// <summary>Each of them, in their order.</summary>
    /// <exception cref="SourceException">A file that is named cannot be read.</exception>
    public ImmutableArray<LocatedFunction> Locate(
        IReadOnlyList<(FunctionReference Reference, RecordedFunction? Recorded)> wanted)
    {
        var located = wanted.Select(function => Locate(function.Reference, function.Recorded)).ToArray();
        var gone = Enumerable.Range(0, located.Length)
            .Where(k => located[k] is
                { Place: FunctionPlace.Gone, Recorded.Digest: not null, Reference.Name: not null })
            .ToList();
        if (gone.Count > 0)
            FindRenamed(located, gone);
        return [.. located];
    }

    LocatedFunction Locate(FunctionReference reference, RecordedFunction? recorded)
    {
        var found = new LocatedFunction(reference, recorded, FunctionPlace.Gone);
        if (reference.Name is null)
            return found with { Place = tree.Read(reference.File!) is null ? FunctionPlace.Gone : FunctionPlace.There };
        if (reference.File is not null && SourceLanguages.Of(reference.File) is null)
            return found with { Place = FunctionPlace.Unread };
        if (recorded is not null)
            found = found with { Before = Before(recorded) };
        if (reference.File is not null && Of(reference) is { } there)
            return found with { Place = FunctionPlace.There, Text = there };
        if (recorded?.In is { } known && Of(known) is { } again)
            return found with
            {
                Place = reference.File is null ? FunctionPlace.There
                    : known.Name == reference.Name ? FunctionPlace.Moved
                    : FunctionPlace.Renamed,
                Text = again,
            };
        return Elsewhere(found);
    }

    FunctionText? Before(RecordedFunction recorded) =>
        recorded.Digest is not null && recorded.Revision is not null
            && before(recorded, recorded.Place.File!) is { } text
            && FunctionText.Of(recorded.Place.File!, text, recorded.Place.Name!) is { } function
            && function.Digest == recorded.Digest
            ? function
            : null;

    FunctionText? Of(FunctionReference reference) =>
        tree.Read(reference.File!) is { } text ? FunctionText.Of(reference.File!, text, reference.Name!) : null;

    // A function of the name in another file. Many static functions of a kernel share a name: where the text is known,
    // it decides.
    LocatedFunction Elsewhere(LocatedFunction wanted)
    {
        List<FunctionText> found =
        [
            .. tree.FilesWith(FunctionText.PartOf(wanted.Reference.Name!))
                .Where(file => file != wanted.Reference.File)
                .Select(file => ReadIfAllowed(file) is { } text
                    ? FunctionText.Of(file, text, wanted.Reference.Name!)
                    : null)
                .OfType<FunctionText>(),
        ];
        if (found.Find(function => function.Digest == wanted.Recorded?.Digest) is { } same)
            return Moved(wanted, same);
        if (wanted.Before is { } before && found.MaxBy(before.Similarity) is { } nearest)
        {
            if (before.Similarity(nearest) >= LikenessOfNamesake)
                return Moved(wanted, nearest);
            return wanted;
        }
        return found.Count switch
        {
            0 => wanted,
            1 => Moved(wanted, found[0]),
            _ => wanted with
            {
                Place = FunctionPlace.Several,
                Files = [.. found.Select(function => function.File)],
            },
        };
    }

    // A spec that names a function alone does not say where it is.
    static LocatedFunction Moved(LocatedFunction wanted, FunctionText text) => wanted with
    {
        Place = wanted.Reference.File is null ? FunctionPlace.There : FunctionPlace.Moved,
        Text = text,
    };

    void FindRenamed(LocatedFunction[] located, List<int> gone)
    {
        var names = located.Select(function => function.Reference.Name).ToHashSet();
        var candidates = tree.Readable.AsParallel().AsOrdered()
            .SelectMany(file => ReadIfAllowed(file) is { } text ? FunctionText.AllOf(file, text) : [])
            .SelectMany(function => gone
                .Select(k => (Place: k, Function: function, Likeness: Likeness(located[k], function)))
                .Where(pair => pair.Likeness > 0))
            .ToList();
        foreach (var own in candidates.GroupBy(pair => pair.Place))
        {
            var wanted = located[own.Key];
            var best = own
                .Where(pair => !names.Contains(pair.Function.Name) && IsNew(wanted, pair.Function))
                .OrderByDescending(pair => pair.Likeness)
                .ThenByDescending(pair => pair.Function.File == wanted.Reference.File)
                .FirstOrDefault();
            if (best.Function is not null)
                located[own.Key] = wanted with
                {
                    Place = FunctionPlace.Renamed, Text = best.Function, Likeness = best.Likeness,
                };
        }
    }

    static double Likeness(LocatedFunction wanted, FunctionText function)
    {
        var isNear = function.File == wanted.Recorded!.Place.File;
        var length = function.Alternatives.Sum(alternative => alternative.Tokens.Length);
        if (length < TokensMin && !isNear)
            return 0;
        if (function.Digest == wanted.Recorded.Digest)
            return 1;
        if (wanted.Before is not { } before)
            return 0;
        var lengthBefore = before.Alternatives.Sum(alternative => alternative.Tokens.Length);
        // What is far longer or shorter cannot be alike.
        if (2.0 * Math.Min(length, lengthBefore) / (length + lengthBefore) < LikenessMin)
            return 0;
        var likeness = before.Similarity(function);
        return likeness >= LikenessMin ? likeness : 0;
    }

    // A function that was there beside the one that is gone is another one.
    bool IsNew(LocatedFunction wanted, FunctionText function) =>
        wanted.Before is null
        || before(wanted.Recorded!, function.File) is not { } text
        || FunctionText.Of(function.File, text, function.Name) is null;

    string? ReadIfAllowed(string file)
    {
        try
        {
            return tree.Read(file);
        }
        catch (SourceException)
        {
            return null;
        }
    }
}
