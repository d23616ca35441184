namespace Quiesce.Protocols.Reference;

// Whoever commits was told to, which takes everybody's word; whoever has given its word aborts only when told to; and
// the transaction manager says one of the two, once.
public sealed partial class TwoPhaseCommit
{
    [Lemma] Bool DecidesOnce =>
        decided == (commitSent | abortSent) & !(commitSent & abortSent);
    [Lemma] Bool CommitsWhenAllArePrepared =>
        commitSent.Implies(All(resourceManagers, prepared.Contains));
    [Lemma] Bool PreparedSaidSo =>
        All(resourceManagers, i => prepared.Contains(i).Implies(preparedSent.Contains(i)));
    [Lemma] Bool CommitsWhenTold =>
        Some(ResourceState.Committed).Implies(commitSent);
    [Lemma] Bool KeepsItsWord => All(resourceManagers, i => preparedSent.Contains(i).Implies(
        state[i] != ResourceState.Working & (state[i] == ResourceState.Aborted).Implies(abortSent)));
}
