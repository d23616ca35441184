namespace Quiesce.Protocols.Reference;

/// <summary>Which fork a philosopher takes first, and who waits for whom.</summary>
public enum Seating
{
    /// <summary>Everybody takes the right fork first: all can hold one and wait for the other.</summary>
    AllRightHanded,
    /// <summary>The last one takes the left fork first: no circle of waiting, but a neighbour may be faster.</summary>
    LastLeftHanded,
    /// <summary>As before, and whoever finds the fork free again and again gets it in the end.</summary>
    FairForks,
}

/// <summary>
/// Dining philosophers: a ring of processes, a fork between neighbours, and both forks needed to eat.
/// E. W. Dijkstra, "Hierarchical ordering of sequential processes", Acta Informatica 1 (1971).
/// Each fork is taken and put down in a step of its own, in opposite orders; thinking and eating are steps as well.
/// Not modelled: giving up. A philosopher with one fork keeps it.
/// Distinct states and depth with the last one left-handed: 96 and 12 for 3, 464 and 17 for 4, 2,240 and 22 for 5;
/// 5,878,784 and 47 for 10.
/// </summary>
public sealed partial class DiningPhilosophers(Seating seating, int philosophers = 4) : Protocol
{
    const int Nobody = -1;

    // State.
    readonly Vars<int> fork = Vars(philosophers, init: Nobody, min: Nobody, max: philosophers - 1); // Who holds it.

    // Processes
    Process Philosopher => seating switch
    {
        Seating.AllRightHanded => FairProcess(Life, count: philosophers),
        Seating.LastLeftHanded => FairProcess(Life, count: philosophers),
        Seating.FairForks => StrongFairProcess(Life, count: philosophers),
    };
    InstanceStep[] Life => [Think, TakeFirst, TakeSecond, Eat, PutSecond, PutFirst];

    void Think(int self) { }                               // Hungry from here on.
    [Atomic("as in the book: P() is one action")]
    void TakeFirst(int self) => Take(First(self), self);   // P(fork[first])
    [Atomic("as in the book: P() is one action")]
    void TakeSecond(int self) => Take(Second(self), self); // P(fork[second])
    void Eat(int self) { }
    void PutSecond(int self) => fork[Second(self)].Next = Nobody; // V(fork[second])
    void PutFirst(int self)                                // V(fork[first])
    {
        fork[First(self)].Next = Nobody;
        Goto(Think);
    }

    void Take(int which, int self)
    {
        Await(fork[which] == Nobody);
        fork[which].Next = self;
    }

    // Fork i lies to the right of philosopher i.
    bool IsLeftHanded(int self) => seating != Seating.AllRightHanded && self == philosophers - 1;
    int Left(int self) => (self + 1) % philosophers;
    int First(int self) => IsLeftHanded(self) ? Left(self) : self;
    int Second(int self) => IsLeftHanded(self) ? self : Left(self);

    // Properties.
    /// <summary>Who eats holds both forks.</summary>
    [Invariant] public Bool NoSharedFork => All(philosophers, i =>
        Philosopher[i].At(Eat).Implies(fork[i] == i & fork[Left(i)] == i));

    /// <summary>The model is not vacuous: two philosophers eat at once, or one if there are too few.</summary>
    [Reachable] public Bool PhilosophersEat =>
        Count(philosophers, i => Philosopher[i].At(Eat)) == Math.Min(philosophers / 2, 2);

    /// <summary>Meals never end for good: a deadlock ends them.</summary>
    [Liveness] public Temporal MealsGoOn => Always(Eventually(Philosopher.At(Eat)));

    /// <summary>Everybody who is hungry eats: nobody is overtaken for ever.</summary>
    [Liveness] public Temporal NobodyStarves =>
        All(philosophers, i => LeadsTo(Philosopher[i].At(TakeFirst), Philosopher[i].At(Eat)));
}
