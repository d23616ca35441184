namespace Quiesce.Protocols.Reference;

/// <summary>
/// Peterson's mutual exclusion for any number of processes, also called the filter lock.
/// Before the critical section lie stages, one fewer than there are processes. At each a process announces the stage
/// and names itself its victim; it waits until another has become the victim, or until it has seen every other
/// process at a lower stage, looking at one of them a step.
/// G. L. Peterson, "Myths about the mutual exclusion problem", Information Processing Letters 12 (1981).
/// Not modelled: store buffers. A read and a write are each one step and everybody sees them at once.
/// Distinct states and depth: 63 and 12 for 2 processes, 2,784 and 30 for 3, 155,109 and 54 for 4,
/// 11,070,676 and 83 for 5.
/// </summary>
public sealed partial class Peterson(int processes = 3) : Protocol
{
    const int Nobody = -1;

    // State.
    readonly Vars<int> stage = Vars(processes, init: 0, max: processes - 1); // Q: 0 is the noncritical section.
    readonly Vars<int> victim = Vars(processes - 1, init: Nobody, min: Nobody, max: processes - 1); // TURN
    readonly Local<int> passed = Local(0, max: processes - 2); // Stages behind it: it is at passed + 1.
    readonly Local<int> seen = Local(0, max: processes);       // It has seen 0..seen-1 at lower stages.

    // Processes. Nobody has to leave the noncritical section; every other step is taken in the end.
    Process Competitor => Process([Rest, Announce, Yield, Wait, Enter], count: processes);

    void Rest(int self) { }                                        // The noncritical section.
    [WeaklyFair] void Announce(int self) => stage[self].Next = passed + 1; // Q[i] := j
    [WeaklyFair] void Yield(int self) => victim[passed].Next = self; // TURN[j] := i
    [WeaklyFair] void Wait(int self)                               // Until TURN[j] # i or the others are lower.
    {
        if (Maybe("pass"))
            Pass(self);
        else
            LookAtNext(self);
    }
    void Pass(int self)
    {
        Await(victim[passed] != self | seen == processes);
        seen.Next = 0;
        if (Case(passed < processes - 2, "next stage"))
        {
            passed.Next = passed + 1;
            Goto(Announce);
        }
        else
        {
            passed.Next = 0;
        }
    }
    void LookAtNext(int self)
    {
        Await(seen < processes & (seen == self | stage[seen] <= passed));
        seen.Next = seen + 1;
        Goto(Wait);
    }
    [WeaklyFair] void Enter(int self)                              // The critical section; Q[i] := 0 ends it.
    {
        stage[self].Next = 0;
        Goto(Rest);
    }

    // Properties.
    /// <summary>Two processes are never in the critical section at once.</summary>
    [Invariant] public Bool MutualExclusion => Count(processes, i => Competitor[i].At(Enter)) <= 1;

    /// <summary>The model is not vacuous: one is in the critical section and all others wait for it.</summary>
    [Reachable] public Bool AllOthersWait =>
        Competitor.At(Enter) & Count(processes, i => Competitor[i].At(Wait)) == processes - 1;

    /// <summary>Every process that wants the critical section gets it.</summary>
    [Liveness] public Temporal EverybodyEnters =>
        All(processes, i => LeadsTo(Competitor[i].At(Announce), Competitor[i].At(Enter)));
}
