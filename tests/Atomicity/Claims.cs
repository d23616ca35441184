using Quiesce.Ir.Passes;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Atomicity;

/// <summary>What is said to make a step one, and who contradicts it.</summary>
public class Claims
{
    sealed class Locked(bool claimsBoth) : Protocol
    {
        readonly Var<int> head = Var(0, max: 2);
        readonly Var<int> length = Var(0, max: 2);

        Process Adder => FairProcess([Add]);
        Process Taker => claimsBoth ? FairProcess([TakeLocked]) : FairProcess([Take]);

        [Atomic("list_lock")]
        void Add()
        {
            head.Next = 1;
            length.Next = 1;
        }

        [Atomic("list_lock")]
        void TakeLocked() => Both();

        void Take() => Both();

        void Both()
        {
            head.Next = 0;
            length.Next = 0;
        }

        [Invariant] public Bool Same => head == length;
    }

    [Fact]
    public void A_step_says_what_makes_it_one()
    {
        var findings = KnownAnswers.Audit(new Locked(claimsBoth: true)).Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.True(finding.HasReason));
        Assert.Empty(AtomicityClaims.Broken(new Locked(claimsBoth: true).Build()));
    }

    [Fact]
    public void Who_touches_the_same_twice_without_the_lock_breaks_the_claim()
    {
        var broken = Assert.Single(AtomicityClaims.Broken(new Locked(claimsBoth: false).Build()));
        Assert.Equal(
            "Adder.Add is one step by list_lock, but Taker.Take touches head, length more than once and does not say "
                + "that it holds it.",
            broken.ToString());
    }

    sealed class TwoWords(bool isLocked) : Protocol
    {
        readonly Var<bool> held = Var(false);
        readonly Vars<int> winners = Vars(2, init: 0, max: 2);
        readonly Vars<bool> seen = Vars(2, false);

        Process Taker => FairProcess([isLocked ? TakeLocked : Take, Look], count: 2);

        [Atomic("one instruction")]
        void Take(int self) => Win(self);
        [Atomic("lock")]
        void TakeLocked(int self) => Win(self);
        void Win(int self)
        {
            if (Case(held))
                return;
            held.Next = true;
            winners[self].Next = winners[self] + 1;
        }
        [Atomic("one instruction")]
        void Look(int self)
        {
            if (!Case(seen[self]))
                seen[self].Next = true;
        }

        [Invariant] public Bool OneWins => winners[0] + winners[1] <= 1;
        [Invariant] public Bool Seen => Taker[0].Done.Implies(seen[0]);
    }

    [Fact]
    public void No_instruction_touches_two_words()
    {
        var broken = Assert.Single(AtomicityClaims.Broken(new TwoWords(isLocked: false).Build()));
        Assert.Equal("Taker.Take is said to be one instruction, but touches held, winners.", broken.ToString());
        Assert.Empty(AtomicityClaims.Broken(new TwoWords(isLocked: true).Build()));
    }

    sealed class Section(bool isInSection) : Protocol
    {
        readonly Var<int> head = Var(0, max: 2);
        readonly Var<int> length = Var(0, max: 2);
        readonly Var<int> seen = Var(0, max: 2);

        Process Adder => FairProcess([Add]);
        Process Taker => FairProcess([Take]);
        Process Looker => FairProcess([Look]);

        void Add() => Change(1);

        void Take()
        {
            if (isInSection)
                Change(0);
            else
            {
                head.Next = 0;
                length.Next = 0;
            }
        }

        void Look() => seen.Next = If<int>(head == length, 1, 2);

        void Change(int to)
        {
            using var all = Atomically();
            head.Next = to;
            length.Next = to;
        }

        [Invariant] public Bool Same => seen != 2;
    }

    [Fact]
    public void Who_changes_the_same_twice_outside_of_a_section_breaks_its_claim()
    {
        Assert.Empty(AtomicityClaims.Broken(new Section(isInSection: true).Build()));
        Assert.Equal(
            "Change is one for everybody else, but Taker.Take changes head, length one after the other, and does not "
                + "say what makes it one.",
            Assert.Single(AtomicityClaims.Broken(new Section(isInSection: false).Build())).ToString());
    }

    sealed class Access : Protocol
    {
        readonly Var<bool> isLinked = Var(true);
        readonly Var<bool> freed = Var(false);
        readonly Var<bool> done = Var(false);

        Process User => FairProcess([Complete]);
        Process Owner => FairProcess([Free]);

        void Complete() => UseAndSet();
        void UseAndSet()
        {
            using var all = Atomically();
            Assert(!freed | !isLinked, "NoUseAfterFree");
            done.Next = true;
        }
        void Free()
        {
            freed.Next = done;
            isLinked.Next = false;
        }
    }

    [Fact]
    public void An_access_and_the_memory_that_it_is_in_are_one() =>
        Assert.Empty(AtomicityClaims.Broken(new Access().Build()));
}
