using System.Runtime.InteropServices;
using Microsoft.Z3;

namespace Quiesce.Tests.Z3.Binding;

/// <summary>Runs while no other test does, because what is measured is that of the process.</summary>
[CollectionDefinition(nameof(Memory), DisableParallelization = true)]
public class AloneInTheProcess;

/// <summary>Native memory is given back, never too early, and by no thread that must not.</summary>
[Collection(nameof(Memory))]
public class Memory
{
    static unsafe ulong Allocated()
    {
        var library = Z3Library.Resolve("libz3", typeof(Context).Assembly, null);
        return ((delegate* unmanaged<ulong>)NativeLibrary.GetExport(library, "Z3_get_estimated_alloc_size"))();
    }

    static void CollectGarbage()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    // A binary number that is counted up: formulas that no other round has.
    static BoolExpr Number(Context context, BoolExpr[] bits, int number) =>
        context.MkAnd([.. bits.Select((bit, i) => (number >> i & 1) == 1 ? bit : context.MkNot(bit))]);

    [Fact]
    public void Terms_that_are_forgotten_are_given_back_while_the_context_lives()
    {
        using var context = new Context { WaitingMax = 1000 };
        var bits = Enumerable.Range(0, 20).Select(i => context.MkBoolConst($"b{i}")).ToArray();
        void Make(int from)
        {
            for (var number = from; number < from + 20_000; number++)
                Number(context, bits, number);
            CollectGarbage();
            context.MkFalse();
        }

        Make(0);
        var before = Allocated();
        for (var round = 1; round <= 5; round++)
            Make(round * 20_000);
        // 20,000 terms of 20 arguments take more than 4 MB: five rounds that stay, 20. Others allocate meanwhile.
        Assert.InRange(Allocated(), 0ul, before + (8ul << 20));
    }

    // Z3 would take minutes to delete a context whose terms are still referred to: quadratic time in a chain of them.
    [Fact]
    public void A_context_that_goes_has_given_back_its_terms()
    {
        var before = Allocated();
        using (var context = new Context())
        {
            using var solver = context.MkSolver("QF_FD");
            var last = context.MkBoolConst("b");
            for (var place = 0; place < 16_000; place++)
                last = context.MkNot(context.MkAnd(last, context.MkBoolConst($"b{place}")));
            solver.Assert(last);
            Assert.Equal(Status.SATISFIABLE, solver.Check());
        }
        Assert.InRange(Allocated(), 0ul, before + (1ul << 20));
    }

    [Fact]
    public void Terms_are_kept_as_long_as_somebody_holds_them()
    {
        using var context = new Context { WaitingMax = 0 };
        var bits = Enumerable.Range(0, 12).Select(i => context.MkBoolConst($"b{i}")).ToArray();
        var kept = new Dictionary<int, BoolExpr>();
        for (var number = 0; number < 4096; number++)
        {
            var term = Number(context, bits, number);
            if (number % 100 == 0)
                kept.Add(number, term);
            if (number % 500 == 0)
                CollectGarbage();
        }

        CollectGarbage();
        Assert.All(kept, pair => Assert.Equal(pair.Value, Number(context, bits, pair.Key)));
    }

    [Fact]
    public void Solvers_and_models_that_are_forgotten_are_given_back()
    {
        using var context = new Context { WaitingMax = 0 };
        var formulas = Pigeons.Formulas(context, 5);
        void Solve()
        {
            for (var round = 0; round < 10; round++)
            {
                var solver = context.MkSolver();
                solver.Assert([.. formulas[..round], .. formulas[(round + 1)..]]);
                Assert.Equal(Status.SATISFIABLE, solver.Check());
                Assert.True(solver.Model.Eval(formulas[^1], true).IsTrue);
            }

            CollectGarbage();
            context.MkFalse();
        }

        Solve();
        var before = Allocated();
        for (var round = 0; round < 3; round++)
            Solve();
        Assert.InRange(Allocated(), 0ul, before + (2ul << 20));
    }

    [Fact]
    public void Contexts_that_are_disposed_of_leave_nothing_behind()
    {
        static void Use()
        {
            using var context = new Context();
            using var solver = context.MkSolver();
            solver.Assert(Pigeons.Formulas(context, 4));
            Assert.Equal(Status.UNSATISFIABLE, solver.Check());
        }

        Use();
        CollectGarbage();
        var before = Allocated();
        for (var round = 0; round < 10; round++)
            Use();
        Assert.InRange(Allocated(), 0ul, before + (1ul << 20));
    }

    // A context fills 17 MB when it begins. Pages are of 4 KB, and some are needed for other things.
    [Fact]
    public void A_context_has_the_memory_of_those_before_it()
    {
        static void Use()
        {
            using var outer = new Context();
            using var inner = new Context();
        }

        var pages = 0L;
        var thread = new Thread(() =>
        {
            Use();
            var before = PagesOfThisThread();
            Use();
            pages = PagesOfThisThread() - before;
        });
        thread.Start();
        thread.Join();
        Assert.InRange(pages, 0, 1000);
    }

    // How many the system has made for it: the eighth number behind the name, which may have spaces.
    static long PagesOfThisThread() =>
        long.Parse(File.ReadAllText("/proc/thread-self/stat").Split(')')[^1].Split(' ')[8]);

    [Fact]
    public void Contexts_that_are_forgotten_are_freed()
    {
        static void Use() => new Context().MkSolver().Check();
        Use();
        CollectGarbage();
        var before = Allocated();
        for (var round = 0; round < 10; round++)
            Use();
        CollectGarbage();
        Assert.InRange(Allocated(), 0ul, before + (1ul << 20));
    }

    [Fact]
    public void A_term_that_is_disposed_of_twice_is_given_back_once()
    {
        using var context = new Context { WaitingMax = 0 };
        var held = context.MkBoolConst("a");
        for (var i = 0; i < 100; i++)
        {
            var same = context.MkBoolConst("a");
            same.Dispose();
            same.Dispose();
        }

        CollectGarbage();
        Assert.Equal(context.MkNot(context.MkBoolConst("a")), context.MkNot(held));
    }

    [Fact]
    public void Threads_with_contexts_of_their_own_survive_a_garbage_collector_that_never_rests()
    {
        using var end = new CancellationTokenSource();
        var collector = new Thread(() =>
        {
            while (!end.IsCancellationRequested)
            {
                GC.Collect(System.Random.Shared.Next(3));
                Thread.Sleep(1);
            }
        });
        collector.Start();
        var failures = new List<Exception>();
        var workers = Enumerable.Range(0, 4).Select(seed => new Thread(() =>
        {
            try
            {
                Work(new System.Random(seed));
            }
            catch (Exception exception)
            {
                lock (failures)
                    failures.Add(exception);
            }
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        end.Cancel();
        collector.Join();
        Assert.Empty(failures);
    }

    // Random formulas next to what they evaluate to; every answer of Z3 is known beforehand.
    static void Work(System.Random random)
    {
        for (var round = 0; round < 6; round++)
        {
            var context = new Context { WaitingMax = random.Next(2) * 500 };
            var inputs = Enumerable.Range(0, 8).Select(i => context.MkBoolConst($"i{i}")).ToArray();
            var values = inputs.Select(_ => random.Next(2) == 1).ToArray();
            var known = inputs.Zip(values).ToList();
            for (var step = 0; step < 3000; step++)
            {
                var (left, first) = known[random.Next(known.Count)];
                var (right, second) = known[random.Next(known.Count)];
                (BoolExpr, bool) made = random.Next(5) switch
                {
                    0 => (context.MkAnd(left, right), first && second),
                    1 => (context.MkOr(left, right), first || second),
                    2 => (context.MkXor(left, right), first ^ second),
                    3 => ((BoolExpr)context.MkITE(left, right, context.MkNot(right)), first ? second : !second),
                    _ => (context.MkNot(left), !first)
                };
                // Most are forgotten at once, some replace another.
                if (known.Count < 40)
                    known.Add(made);
                else if (random.Next(4) == 0)
                    known[random.Next(inputs.Length, known.Count)] = made;
            }

            var solver = random.Next(2) == 0 ? context.MkSolver("QF_FD") : context.MkSolver();
            solver.Assert([.. inputs.Zip(values).Select(pair => pair.Second ? pair.First : context.MkNot(pair.First))]);
            solver.Assert([.. known.Select(pair => pair.Item2 ? pair.Item1 : context.MkNot(pair.Item1))]);
            Assert.Equal(Status.SATISFIABLE, solver.Check());
            Assert.All(known, pair => Assert.Equal(pair.Item2, solver.Model.Eval(pair.Item1, true).IsTrue));
            if (random.Next(3) > 0)
                context.Dispose();
        }
    }
}
