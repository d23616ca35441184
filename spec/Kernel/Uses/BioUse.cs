using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How somebody who has submitted bios waits for all of them, and what bi_end_io does last.</summary>
public enum BioWait
{
    /// <summary>bi_end_io counts down and wakes under a lock, which who waits takes, too, and returns.</summary>
    CountLocked,
    /// <summary>It counts down, and then wakes: who waits may have freed what it wakes.</summary>
    CountThenWake,
    /// <summary>Nobody waits.</summary>
    NoWait,
    /// <summary>The count goes up behind submit_bio().</summary>
    CountLate,
    /// <summary>The submitter looks at the bio behind submit_bio().</summary>
    UseSubmitted,
    /// <summary>The same with a reference of its own: bio_get() in front.</summary>
    GetFirst,
    /// <summary>bi_end_io puts the bio, and the submitter does, too.</summary>
    PutTwice,
}

/// <summary>
/// How <see cref="Bio"/> is used: count before submit_bio(), count down in bi_end_io, and behind that nothing of what
/// is freed when the count is 0.
/// </summary>
public sealed partial class BioUse(BioWait wait) : Protocol
{
    // State.
    readonly Bio bio = new();
    readonly Atomic pending = new();                       // dev->pending_bios
    readonly Slab device = new(full: true);                // The device, with the count and the wait queue in it.

    bool isLocked => wait != BioWait.CountThenWake;

    // Processes
    Process Closer => FairProcess(
    [
        .. wait switch
        {
            BioWait.CountLate => (Step[])[Submit, CountUp],
            BioWait.UseSubmitted => [CountUp, Submit, Use],
            BioWait.GetFirst => [CountUp, Get, Submit, Use, Put],
            BioWait.PutTwice => [CountUp, Submit, Put],
            _ => [CountUp, Submit],
        },
        When(wait != BioWait.NoWait, AwaitNone), Free,
    ]);
    Process Softirq => bio.Endio(
        [PutInEndio, When(isLocked, CountDownAndWake), When(!isLocked, CountDown), When(!isLocked, Wake)]);

    // Who submits, waits and frees.
    void CountUp() => device.Use(0, pending.Inc);          // atomic_inc(&dev->pending_bios)
    void Get() => bio.Get();                               // bio_get(bio)
    void Submit() => bio.Submit();                         // submit_bio(bio)
    void Use() => bio.Use();                               // bio->bi_iter
    void Put() => bio.Put();                               // bio_put(bio)
    [Atomic("dev->wait.lock")]
    void AwaitNone() => Await(pending.Value == 0);         // wait_event_lock_irq()
    void Free() => device.Free(0);                         // kfree(dev)

    // bio->bi_end_io
    void PutInEndio() => bio.Put();                        // bio_put(bio)
    [Atomic("dev->wait.lock")]
    void CountDownAndWake()                                // spin_lock(), atomic_dec_and_test(), wake_up_locked()
    {
        device.Use(0);
        pending.Dec();
    }
    void CountDown()                                       // if (atomic_dec_and_test(&dev->pending_bios))
    {
        device.Use(0);
        pending.Dec();
    }
    void Wake() => device.Use(0);                          // wake_up(&dev->wait)

    // Properties.
    /// <summary>The device is freed in the end.</summary>
    [Liveness] public Temporal CloserReturns => Eventually(Closer.Done);

    /// <summary>The model is not vacuous: the bio is completed before the submitter goes on.</summary>
    [Reachable] public Bool? EndsEarly => wait == BioWait.NoWait ? null : bio.IsFreed() & !Closer.At(Free);
}
