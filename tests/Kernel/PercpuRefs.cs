using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Quiesce.Tests.Agreement;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Kernel;

/// <summary>A percpu_ref counts as a plain counter does, whenever its grace periods end: drawn users of it.</summary>
public class PercpuRefs
{
    // Users take and drop references in a drawn order, and drop what they have left; the owner kills it, and again.
    sealed class DrawnUse(int[][] scripts, bool confirms, bool again) : Protocol
    {
        readonly PercpuRef refs = new(references: 4);
        readonly Var<int> plain = Var(1, max: 5);             // What a counter would be, with that of the beginning.
        readonly Vars<int> held = Vars(2, init: 0, max: 3);
        readonly Var<int> released = Var(0, max: 3);
        readonly Var<bool> expectsNone = Var(false);

        Process First => FairProcess(Script(0));
        Process Second => FairProcess(Script(1));
        Process Softirq => AnyOrder([Confirm], fair: true);
        Process Owner => FairProcess(
        [
            confirms ? refs.KillAndConfirm : (Step)refs.Kill, ExpectNone, AwaitRelease,
            When(again, Allow), When(again, Reinit), When(again, refs.Kill), When(again, AwaitRelease),
        ]);

        Step[] Script(int user)
        {
            Step[] all = user == 0 ? [Get0, TryGet0, TryGetLive0, Put0] : [Get1, TryGet1, TryGetLive1, Put1];
            return [.. scripts[user].Select(op => all[op]), all[3], all[3], all[3]];
        }

        void Get0() => Get(0);
        void Get1() => Get(1);
        void TryGet0() => TryGet(0);
        void TryGet1() => TryGet(1);
        void TryGetLive0() => TryGetLive(0);
        void TryGetLive1() => TryGetLive(1);
        void Put0() => Put(0);
        void Put1() => Put(1);

        // percpu_ref_get() is for who has one.
        void Get(int user)
        {
            if (!Case(held[user] > 0 & held[user] < 3, "has one"))
                return;
            refs.Get();
            Count(user);
        }

        // percpu_ref_tryget() is for who knows that the object is there.
        void TryGet(int user)
        {
            if (Case(held[user] < 3 & released == 0, "there") && Case(refs.TryGet(), "got"))
                Count(user);
        }

        void TryGetLive(int user)
        {
            if (!Case(held[user] < 3, "has room") || !refs.TryGetLive())
                return;
            Count(user);
            BugOn(expectsNone, "NoLateUser");
        }

        void Count(int user)
        {
            held[user].Next = held[user] + 1;
            plain.Next = plain + 1;
        }

        void Put(int user)
        {
            if (!Case(held[user] > 0, "has one"))
                return;
            var isLast = refs.Put();
            held[user].Next = held[user] - 1;
            plain.Next = plain - 1;
            released.Next = released + If(isLast, 1, 0);
            BugOn(isLast & plain != 1, "ReleasesLast");
        }

        void Confirm()
        {
            var isLast = refs.ConfirmKill();
            plain.Next = plain - 1;
            BugOn(isLast ? plain != 1 : plain == 1, "ReleasesLast");
            if (isLast)
                released.Next = released + 1;
        }

        void ExpectNone() => expectsNone.Next = confirms;
        void AwaitRelease() => Await(released > 0 & refs.IsZero);
        void Allow() => expectsNone.Next = false;
        void Reinit()
        {
            refs.Reinit();
            plain.Next = 1;
            released.Next = 0;
        }

        [Invariant] public Bool CountsAlike => refs.count == plain;
        [Invariant] public Bool ReleasesAtZero => (released > 0).Implies(plain == 0);
        [Invariant] public Bool ReleasesOnce => released <= 1;
        [Liveness] public Temporal OwnerReturns => Eventually(Owner.Done);
    }

    [Fact]
    public void Are_released_when_a_plain_counter_would_be() => Seeds.Check(40, seed =>
    {
        var random = new System.Random((int)seed);
        int[] Script() => [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(4))];
        var use = new DrawnUse([Script(), Script()], confirms: random.Next(2) == 0, again: random.Next(2) == 0);
        var report = ExhaustiveSearch.Run(use.Build(), new SearchOptions { Threads = 1 });
        Assert.True(report.IsComplete);
        Assert.All(report.Verdicts, verdict => Assert.Equal(Answer.Holds, verdict.Answer));
    });
}
