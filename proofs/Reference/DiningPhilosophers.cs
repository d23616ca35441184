namespace Quiesce.Protocols.Reference;

// Where the philosophers stand says who has which fork. That nobody shares one, and that waiting in a circle takes
// right-handed philosophers all around, can then be seen in a single state.
public sealed partial class DiningPhilosophers
{
    [Lemma] Bool ForksAreWithTheirHolders => All(philosophers, i => All(philosophers, which =>
        (fork[which] == i) == ((which == First(i) & HasFirst(i)) | (which == Second(i) & HasBoth(i)))));

    Bool HasFirst(int self) => HasBoth(self) | Philosopher[self].At(TakeSecond) | Philosopher[self].At(PutFirst);
    Bool HasBoth(int self) => Philosopher[self].At(Eat) | Philosopher[self].At(PutSecond);
}
