using System.Runtime.CompilerServices;

namespace Quiesce.Protocols.Kernel;

/// <summary>
/// Bios in flight: block/bio.c, block/blk-core.c. From submit_bio() on a bio is the block layer's, which completes it
/// at any time, also before submit_bio() returns. Then its bi_end_io runs, and drops the reference that came with it:
/// the submitter looks at the bio no more, unless it has taken one of its own. Who waits for all bios counts them, and
/// what it frees then must not be what a bi_end_io that has counted its bio down still looks at. Not modelled: two
/// bi_end_io at once, on different processors, splitting, chaining, plugs, errors, a bio that is submitted again.
/// </summary>
/// <param name="bios">The bios: 0..bios-1.</param>
/// <param name="references">How many one can have at once; one is there from the beginning.</param>
/// <param name="inFlight">All have been submitted when the protocol begins.</param>
public sealed class Bio(int bios = 1, int references = 2, bool inFlight = false) : Component
{
    internal readonly Vars<BioPlace> place = Vars(bios, inFlight ? BioPlace.InFlight : BioPlace.Idle);
    internal readonly Vars<int> refs = Vars(bios, init: 1, max: references); // bio->__bi_cnt

    /// <summary>Of no bio the block layer has to call bi_end_io, or has called it and waits.</summary>
    public Bool NoneInFlight => All(bios, bio => place[bio] != BioPlace.InFlight & place[bio] != BioPlace.Ending);

    /// <summary>The last reference to the bio is gone.</summary>
    public Bool IsFreed(int bio = 0)
    {
        using var all = Atomically();
        Require(bio, bios, "bio");
        return refs[bio] == 0;
    }

    /// <summary>
    /// The completion of the bios, in a line: <c>Process Softirq => bio.Endio([EndRead]);</c>. It takes any that is in
    /// flight, and runs its bi_end_io.
    /// </summary>
    /// <param name="function">The steps of bio->bi_end_io, if it is one for all.</param>
    public Process Endio(
        Delegate[] function,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Endio([.. Enumerable.Repeat(function, bios)], name, file, line);

    /// <inheritdoc cref="Endio(Delegate[], string, string, int)"/>
    /// <param name="functions">The steps of each bio: as many lists as there are bios.</param>
    /// <exception cref="ModelException">There are more, or fewer.</exception>
    public Process Endio(
        Delegate[][] functions,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (functions.Length != bios)
            throw new ModelException($"{bios} bios have a bi_end_io each, not {functions.Length}.");
        return Server(
            ("BioEndio", _ => TakeCompleted()), functions, ("EndioReturns", _ => Finish()), 1, null, name, file, line);
    }

    /// <summary>submit_bio(): the bio is the block layer's.</summary>
    public void Submit(int bio = 0)
    {
        using var all = Atomically();
        Use(bio);
        BugOn(place[bio] == BioPlace.InFlight, "NoDoubleSubmit", "Nobody submits a bio that is in flight.");
        place[bio].Next = BioPlace.InFlight;
    }

    /// <summary>submit_bio_wait(), the second half: waits until bi_end_io has been called.</summary>
    public void AwaitEnd(int bio = 0)
    {
        using var all = Atomically();
        Require(bio, bios, "bio");
        Await(place[bio] == BioPlace.Ending | place[bio] == BioPlace.Ended);
    }

    /// <summary>bio_get()</summary>
    public void Get(int bio = 0)
    {
        using var all = Atomically();
        Use(bio);
        refs[bio].Next = If(refs[bio] == 0, 0, refs[bio] + 1);
    }

    /// <summary>bio_put(): the last one frees.</summary>
    public void Put(int bio = 0)
    {
        using var all = Atomically();
        Require(bio, bios, "bio");
        BugOn(refs[bio] == 0, "NoUnderflow", "BUG_ON(!atomic_read(&bio->__bi_cnt)): nobody puts a bio that is free.");
        BugOn(
            refs[bio] == 1 & place[bio] == BioPlace.InFlight, "NoFreeInFlight",
            "Nobody frees a bio that the block layer has.");
        refs[bio].Next = Max(refs[bio] - 1, 0);
    }

    /// <summary>The step looks at the bio.</summary>
    public void Use(int bio = 0)
    {
        using var all = Atomically();
        Require(bio, bios, "bio");
        BugOn(refs[bio] == 0, "NoUseAfterFree", "Nobody looks at a bio that has been freed.");
    }

    /// <summary>bio_endio(): the step waits for a bio that is completed, any of those in flight.</summary>
    internal int TakeCompleted()
    {
        using var all = Atomically();
        var bio = Choose(bios, bio => bios == 1 ? "" : $"{bio}");
        Await(place[bio] == BioPlace.InFlight);
        Use(bio);
        place[bio].Next = BioPlace.Ending;
        return bio;
    }

    /// <summary>bi_end_io has returned; the block layer looks at the bio no more.</summary>
    internal void Finish()
    {
        using var all = Atomically();
        for (var bio = 0; bio < bios; bio++)
            place[bio].Next = If(place[bio] == BioPlace.Ending, BioPlace.Ended, place[bio]);
    }
}
