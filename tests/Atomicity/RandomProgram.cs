using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Int = Quiesce.Language.Expr<int>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Atomicity;

/// <summary>
/// One process, or two, whose steps say random things: assignments of the protocol's own variables and of a
/// component's, also at indices that nobody knows before, waits, cases, choices, assertions, values that are read once.
/// A number names a program for ever, until this generator changes. Some programs assert in the middle of a step what
/// only a part of it, or a wait before it, makes true.
/// </summary>
sealed class RandomProgram : Protocol
{
    /// <summary>What acts in order.</summary>
    sealed class Part : Component
    {
        internal readonly Var<int> Value = Var(0, max: 2);
        internal readonly Vars<int> Cells = Vars(2, 0, max: 2);

        public void Set(Int value) => Value.Next = value;
        public void Swap(Int index)
        {
            using var all = Atomically();
            Cells[index].Next = Value;
            Value.Next = If(Value == 2, 0, Value + 1);
        }
    }

    readonly int seed;
    readonly bool hasTwo;
    readonly Part part = new();
    readonly Var<int> x = Var(0, max: 2);
    readonly Var<int> y = Var(0, max: 2);
    readonly Var<int> quiet = Var(0, max: 2);
    readonly Vars<int> array = Vars(2, 0, max: 2);
    readonly Var<int> ghost = Ghost(Var(0, max: 2));
    readonly Local<int> own = Local(0, max: 1);

    readonly bool assertsInside;

    public RandomProgram(int seed, bool hasTwo, bool assertsInside = false) =>
        (this.seed, this.hasTwo, this.assertsInside) = (seed, hasTwo, assertsInside);

    Process A => FairProcess([One, Two, Three]);
    Process? B => hasTwo ? FairProcess([Four, Five]) : null;

    void One() => Say(1);
    void Two() => Say(2);
    void Three() => Say(3);
    void Four() => Say(4);
    void Five() => Say(5);

    [Invariant] public Bool Small => x + y < 4;
    [Reachable] public Bool Both => (x == 1) & (part.Value == 2);
    [Liveness] public Temporal Ends => Eventually(A.Done);

    // Every run of a step draws the same numbers, until it takes another way.
    void Say(int step)
    {
        var random = new System.Random(seed * 10 + step);
        var assigned = new HashSet<string>();
        Int kept = x;
        for (var left = 2 + random.Next(3); left > 0; left--)
            switch (random.Next(assertsInside ? 17 : 13))
            {
                case 0 when assigned.Add("x"):
                    x.Next = Value(random, kept);
                    break;
                case 1 when assigned.Add("y"):
                    y.Next = Value(random, kept);
                    break;
                case 2 when assigned.Add("array"):
                    array[Index(random)].Next = Value(random, kept);
                    break;
                case 3:
                    part.Set(Value(random, kept));
                    break;
                case 4:
                    part.Swap(Index(random));
                    break;
                case 5:
                    Await(Value(random, kept) != random.Next(3));
                    break;
                case 6:
                    if (Case(Value(random, kept) == random.Next(3)))
                        part.Set(Value(random, kept));
                    break;
                case 7:
                    if (Choose(2) == 1)
                        part.Cells[Index(random)].Next = Value(random, kept);
                    break;
                case 8:
                    Assert(Value(random, kept) != random.Next(3), $"Assertion{step}");
                    break;
                case 9:
                    kept = Let(Value(random, kept));
                    break;
                case 10 when assigned.Add("own"):
                    own.Next = Index(random);
                    break;
                case 11 when assigned.Add("quiet") && step < 3:
                    quiet.Next = Value(random, kept);
                    break;
                case 12 when assigned.Add("ghost"):
                    ghost.Next = x;
                    break;
                case 13 or 14:
                    AssertWaiting(random, Value(random, kept), step);
                    break;
                case 15 or 16:
                    AssertBetween(random, step);
                    break;
            }
        if (random.Next(4) == 0)
            Branch(on: Value(random, kept) == 1, taken: step > 3 ? Five : Three);
    }

    // Without the first wait the assertion speaks of more states; the step is possible in the same ones.
    void AssertWaiting(System.Random random, Int value, int step)
    {
        Await(value >= 1);
        Assert(value >= random.Next(1, 3), $"Waiting{step}");
        Await(value >= random.Next(1, 3));
    }

    // Without the first change something else is asserted; the step leads to the same state.
    void AssertBetween(System.Random random, int step)
    {
        var between = random.Next(3);
        part.Set(between);
        Assert(part.Value == between, $"Between{step}");
        part.Set(random.Next(3));
    }

    Int Value(System.Random random, Int kept) => random.Next(8) switch
    {
        0 => x,
        1 => y,
        2 => part.Value,
        3 => array[Index(random)],
        4 => part.Cells[Index(random)],
        5 => kept,
        6 => If(x == 2, y, x),
        _ => random.Next(3),
    };

    Int Index(System.Random random) => random.Next(4) switch
    {
        0 => own,
        1 => If<int>(y == 0, 0, 1),
        // Beyond the array, now and then.
        2 when seed % 4 == 0 => part.Value,
        _ => random.Next(2),
    };
}
