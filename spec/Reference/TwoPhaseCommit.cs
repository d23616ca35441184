namespace Quiesce.Protocols.Reference;

/// <summary>How far a resource manager is with the transaction.</summary>
public enum ResourceState
{
    Working,
    Prepared,
    Committed,
    Aborted,
}

/// <summary>
/// Two-phase commit: a transaction manager and several resource managers agree to commit or to abort.
/// A resource manager that can commit says so; once all have said it the transaction manager may tell them to commit,
/// and until then it may tell them to abort. A message once sent can be received any number of times.
/// The TLA+ module TwoPhase of L. Lamport and J. Gray, "Consensus on Transaction Commit", ACM Transactions on
/// Database Systems 31 (2006), step for step. Not modelled: crashes and lost messages, which are steps not taken.
/// Distinct states and depth: 288 and 11 for 3 resource managers, 296,448 and 23 for 7, 1,745,408 and 26 for 8.
/// </summary>
public sealed partial class TwoPhaseCommit(int resourceManagers = 3) : Protocol
{
    // State.
    readonly Vars<ResourceState> state = Vars(resourceManagers, ResourceState.Working); // rmState
    readonly Var<bool> decided = Var(false);              // tmState is "done".
    readonly Set prepared = Set(of: resourceManagers);    // tmPrepared
    readonly Set preparedSent = Set(of: resourceManagers); // Messages [type |-> "Prepared", rm |-> r],
    readonly Var<bool> commitSent = Var(false);           // [type |-> "Commit"]
    readonly Var<bool> abortSent = Var(false);            // and [type |-> "Abort"].

    // Processes: in any order, as a disjunction of TLA+ actions is.
    Process Transaction => AnyOrder([ReceivePrepared, Commit, Abort], fair: true);
    Process Resource => AnyOrder(
        [Prepare, ChooseToAbort, ReceiveCommit, ReceiveAbort], count: resourceManagers, symmetric: true, fair: true);

    // The transaction manager.
    [Atomic("an action of the module")]
    void ReceivePrepared()                                // TMRcvPrepared(r)
    {
        var sender = Choose(resourceManagers);
        Await(!decided & preparedSent.Contains(sender));
        prepared.Add(sender);
    }
    [Atomic("an action of the module")]
    void Commit()                                         // TMCommit
    {
        Await(!decided & All(resourceManagers, prepared.Contains));
        decided.Next = true;
        commitSent.Next = true;
    }
    [Atomic("an action of the module")]
    void Abort()                                          // TMAbort
    {
        Await(!decided);
        decided.Next = true;
        abortSent.Next = true;
    }

    // A resource manager.
    [Atomic("an action of the module")]
    void Prepare(int self)                                // RMPrepare(r)
    {
        Await(state[self] == ResourceState.Working);
        state[self].Next = ResourceState.Prepared;
        preparedSent.Add(self);
    }
    [Atomic("an action of the module")]
    void ChooseToAbort(int self)                          // RMChooseToAbort(r)
    {
        Await(state[self] == ResourceState.Working);
        state[self].Next = ResourceState.Aborted;
    }
    [Atomic("an action of the module")]
    void ReceiveCommit(int self)                          // RMRcvCommitMsg(r)
    {
        Await(commitSent);
        state[self].Next = ResourceState.Committed;
    }
    [Atomic("an action of the module")]
    void ReceiveAbort(int self)                           // RMRcvAbortMsg(r)
    {
        Await(abortSent);
        state[self].Next = ResourceState.Aborted;
    }

    // Properties.
    Bool Some(ResourceState wanted) => Any(resourceManagers, i => state[i] == wanted);

    /// <summary>No resource manager commits what another one aborts.</summary>
    [Invariant] public Bool TCConsistent => !(Some(ResourceState.Aborted) & Some(ResourceState.Committed));

    /// <summary>The transaction manager takes nobody for prepared who has not said so, and nobody says so before he
    /// is.</summary>
    [Invariant] public Bool NobodyIsMistaken => prepared.IsSubsetOf(preparedSent)
        & All(resourceManagers, i => preparedSent.Contains(i).Implies(state[i] != ResourceState.Working));

    /// <summary>The model is not vacuous: a resource manager aborts by itself.</summary>
    [Reachable] public Bool OneAbortsAlone => !decided & Some(ResourceState.Aborted);

    /// <summary>The model is not vacuous: everybody commits.</summary>
    [Reachable] public Bool EverybodyCommits => All(resourceManagers, i => state[i] == ResourceState.Committed);

    /// <summary>Under weak fairness of every manager, each resource manager learns the decision.</summary>
    [Liveness] public Temporal EverybodyDecides => Eventually(
        All(resourceManagers, i => state[i] == ResourceState.Committed | state[i] == ResourceState.Aborted));
}
