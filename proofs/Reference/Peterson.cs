namespace Quiesce.Protocols.Reference;

// While two have come to a stage or beyond, the victim, who came last, waits there. So each stage lets one fewer pass
// than the one before it, and the last stage lets one pass.
public sealed partial class Peterson
{
    [Lemma] Bool AnnouncesItsStage => All(processes, i =>
        stage[i] == If<int>(Competitor[i].At(Enter), processes - 1,
            passed[Competitor[i]] + If<int>(Competitor[i].At(Yield) | Competitor[i].At(Wait), 1, 0)));
    [Lemma] Bool StartsAnew => All(processes, i =>
        (Competitor[i].At(Rest) | Competitor[i].At(Enter)).Implies(passed[Competitor[i]] == 0)
        & (!Competitor[i].At(Wait)).Implies(seen[Competitor[i]] == 0));
    [Lemma] Bool NobodyLeaves => !Any(processes, i => Competitor[i].Done);
    [Lemma] Bool StagesHaveVictims => All(processes, i => All(processes - 1, j =>
        (WaitsAt(i, j) | IsBeyond(i, j)).Implies(victim[j] != Nobody)));

    // Looking at one after another is enough: whoever has come since it was seen lower has named itself the victim, or
    // is about to.
    [Lemma] Bool WhoCameSinceYields => AllPairs((i, k) => All(processes - 1, j =>
        (WaitsAt(i, j) & k < seen[Competitor[i]] & stage[k] > j).Implies(
            victim[j] != i | (Competitor[k].At(Yield) & passed[Competitor[k]] == j))));
    [Lemma] Bool VictimStaysBehind => AllPairs((i, k) => All(processes - 1, j =>
        (victim[j] == k & (WaitsAt(i, j) | IsBeyond(i, j))).Implies(WaitsAt(k, j))));

    Bool WaitsAt(int self, int j) => Competitor[self].At(Wait) & passed[Competitor[self]] == j;
    Bool IsBeyond(int self, int j) => Competitor[self].At(Enter) | passed[Competitor[self]] > j;
    Bool AllPairs(Func<int, int, Bool> predicate) =>
        All(processes, i => All(processes, k => i == k ? true : predicate(i, k)));
}
