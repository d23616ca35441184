using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>
/// Two accesses to memory in one step are what they are in two, in every memory model, or they are refused: one step
/// orders nothing that two would not.
/// </summary>
public class StoresInOneStep
{
    public enum Act
    {
        Next, Store, ReleaseStore, FullStore, RelaxedModify, AcquireModify, ReleaseModify, FullModify, Update,
        Fence, WriteFence, ReadFence, FenceOn, FullLoad,
    }

    sealed class Program(Act first, Act second, bool isOne, bool isXPlain, bool isYPlain) : Protocol
    {
        readonly Var<int> x = isXPlain ? Var(0, max: 1, name: "x") : Shared(0, max: 1, name: "x");
        readonly Var<int> y = isYPlain ? Var(0, max: 1, name: "y") : Shared(0, max: 1, name: "y");
        readonly Var<int> z = Shared(0, max: 1);
        readonly Var<int> rx = Var(0, max: 1);
        readonly Var<int> ry = Var(0, max: 1);
        readonly Var<int> rz = Var(0, max: 1);

        Process Writer => FairProcess(isOne ? [Both, ReadZ] : [First, Second, ReadZ]);
        Process Reader => FairProcess([StoreZ, Drain, ReadY, ReadX]);

        void Both()
        {
            First();
            Second();
        }
        void First() => Do(first, x);
        void Second() => Do(second, y);
        void ReadZ() => rz.Next = z;
        void StoreZ() => z.Store(1);
        void Drain() => Fence();
        void ReadY() => ry.Next = y;
        void ReadX() => rx.Next = x;

        void Do(Act act, Var<int> what)
        {
            switch (act)
            {
                case Act.Next: what.Next = 1; break;
                case Act.Store: what.Store(1); break;
                case Act.ReleaseStore: what.Store(1, Quiesce.Language.Order.Release); break;
                case Act.FullStore: what.Store(1, Quiesce.Language.Order.Full); break;
                case Act.RelaxedModify: what.Modify(1, Quiesce.Language.Order.Relaxed); break;
                case Act.AcquireModify: what.Modify(1, Quiesce.Language.Order.Acquire); break;
                case Act.ReleaseModify: what.Modify(1, Quiesce.Language.Order.Release); break;
                case Act.FullModify: what.Modify(1); break;
                case Act.Update: what.Update(what + 1); break;
                case Act.Fence: Fence(); break;
                case Act.WriteFence: WriteFence(); break;
                case Act.ReadFence: ReadFence(); break;
                case Act.FenceOn: FenceOn(Reader); break;
                case Act.FullLoad: what.Load(Quiesce.Language.Order.Full); break;
            }
        }

        [Reachable] public Quiesce.Language.Expr<bool> Ends => Writer.Done & Reader.Done;
    }

    // Null where it is refused.
    static HashSet<string>? Outcomes(Program program, MemoryModel model)
    {
        TransitionSystem system;
        try
        {
            system = StoreBuffers.Apply(program.Build(), model);
        }
        catch (ModelException)
        {
            return null;
        }
        var search = new ReferenceSearch(system);
        var ends = system.FindProperty("Ends")!.Predicate;
        var interpreter = new Interpreter(system);
        var seen = new[] { "x", "y", "rx", "ry", "rz" }
            .Select(name => system.Variables.Single(own => own.Name == name));
        return
        [
            .. search.States.Where(state => interpreter.Holds(ends, state)
                    && !interpreter.Successors(state).Any())
                .Select(state => string.Join(' ', seen.Select(variable => $"{variable}={state[variable, 0]}"))),
        ];
    }

    [Theory]
    [InlineData(MemoryModel.Sc)]
    [InlineData(MemoryModel.Tso)]
    [InlineData(MemoryModel.Pso)]
    public void Are_as_in_two_steps_or_refused(MemoryModel model)
    {
        var (refused, same, fewer) = (0, 0, 0);
        foreach (var first in Enum.GetValues<Act>())
            foreach (var second in Enum.GetValues<Act>())
                foreach (var (isXPlain, isYPlain) in new[] { (false, false), (true, false), (false, true) })
                {
                    var two = Outcomes(new Program(first, second, isOne: false, isXPlain, isYPlain), model)!;
                    if (Outcomes(new Program(first, second, isOne: true, isXPlain, isYPlain), model) is not { } one)
                    {
                        refused++;
                        continue;
                    }
                    Assert.True(
                        one.IsSubsetOf(two),
                        $"{first} x, {second} y {isXPlain} {isYPlain}: {string.Join(", ", one.Except(two))}");
                    if (one.SetEquals(two))
                        same++;
                    else
                        fewer++;
                }
        Assert.True(refused > 50 && same > 200, $"{refused} refused, {same} the same, {fewer} with fewer outcomes");
    }

    [Theory]
    [InlineData(Act.Store, Act.FullModify, true)]
    [InlineData(Act.Next, Act.AcquireModify, true)]
    [InlineData(Act.ReleaseStore, Act.Update, true)]
    [InlineData(Act.Store, Act.Fence, true)]
    [InlineData(Act.Store, Act.FullLoad, true)]
    [InlineData(Act.FullModify, Act.Store, false)]
    [InlineData(Act.Store, Act.ReleaseStore, false)]
    [InlineData(Act.Store, Act.Store, false)]
    [InlineData(Act.WriteFence, Act.Store, false)]
    public void A_store_may_wait_and_what_would_overtake_it_is_refused(Act first, Act second, bool isRefused) =>
        Assert.Equal(
            isRefused, Outcomes(new Program(first, second, isOne: true, false, false), MemoryModel.Sc) is null);
}
