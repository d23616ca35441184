using Quiesce.Symbolic.Solving;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Symbolic;

/// <summary>The small SAT solver says what trying all valuations says, and shows why.</summary>
public class ConflictDrivenSolverTests
{
    static ConflictDrivenSolver NewSolver(int variables)
    {
        var solver = new ConflictDrivenSolver(() => { });
        for (var k = 0; k < variables; k++)
            Assert.Equal(k, solver.NewVariable());
        return solver;
    }

    static bool IsTrue(int literal, int valuation) => ((valuation >> (literal >> 1)) & 1) != (literal & 1);

    static bool IsSatisfiable(int variables, IEnumerable<int[]> clauses) => Enumerable.Range(0, 1 << variables)
        .Any(valuation => clauses.All(clause => clause.Any(literal => IsTrue(literal, valuation))));

    [Fact]
    public void Its_answers_models_and_cores_are_those_of_all_valuations() => Seeds.Check(300, seed =>
    {
        var random = new System.Random((int)seed);
        var variables = random.Next(1, 10);
        var solver = NewSolver(variables);
        var clauses = new List<int[]>();
        int[] Literals(int count) =>
            [.. Enumerable.Range(0, count).Select(_ => random.Next(2 * variables))];
        for (var round = 0; round < 12; round++)
        {
            for (var count = random.Next(2 * variables); count > 0; count--)
            {
                var clause = Literals(random.Next(1, 5));
                clauses.Add(clause);
                solver.Add(clause);
            }
            var assumptions = Literals(random.Next(variables + 1));
            var asked = clauses.Concat(assumptions.Select(literal => new[] { literal })).ToList();
            Assert.Equal(IsSatisfiable(variables, asked), solver.Check(assumptions));
            if (IsSatisfiable(variables, asked))
                Assert.All(asked, clause => Assert.Contains(clause, solver.IsTrue));
            else
                Assert.False(IsSatisfiable(
                    variables,
                    clauses.Concat(assumptions.Where(solver.IsInCore).Select(literal => new[] { literal }))));
        }
    });

    // Each pigeon has a hole, and each hole one pigeon at most.
    static void AddPigeons(ConflictDrivenSolver solver, int pigeons, int holes, int unless)
    {
        int Sits(int pigeon, int hole) => 2 * (pigeon * holes + hole);
        for (var pigeon = 0; pigeon < pigeons; pigeon++)
            solver.Add([unless, .. Enumerable.Range(0, holes).Select(hole => Sits(pigeon, hole))]);
        for (var hole = 0; hole < holes; hole++)
            for (var pigeon = 0; pigeon < pigeons; pigeon++)
                for (var other = 0; other < pigeon; other++)
                    solver.Add(Sits(pigeon, hole) ^ 1, Sits(other, hole) ^ 1);
    }

    [Fact]
    public void Pigeons_that_do_not_fit_are_refuted_again_and_again()
    {
        // Thousands of conflicts: it starts anew, and forgets what it learned and did not use.
        const int Pigeons = 8, Holes = 7;
        var looks = 0;
        var solver = new ConflictDrivenSolver(() => looks++);
        for (var k = 0; k <= Pigeons * Holes; k++)
            solver.NewVariable();
        const int IsOn = 2 * Pigeons * Holes;
        AddPigeons(solver, Pigeons, Holes, IsOn ^ 1);
        Assert.True(solver.Check([]));
        Assert.False(solver.Check([IsOn]));
        Assert.InRange(looks, 4, int.MaxValue);
        Assert.True(solver.IsInCore(IsOn));
        Assert.False(solver.Check([0, IsOn]));
        Assert.True(solver.Check([0, IsOn ^ 1]));
        Assert.True(solver.IsTrue(0));
    }

    [Fact]
    public void A_search_can_be_ended_and_another_begun()
    {
        var isOver = true;
        var solver = new ConflictDrivenSolver(() =>
        {
            if (isOver)
                throw new TimeoutException();
        });
        for (var k = 0; k <= 10 * 9; k++)
            solver.NewVariable();
        AddPigeons(solver, 10, 9, 2 * 10 * 9 + 1);
        Assert.Throws<TimeoutException>(() => solver.Check([2 * 10 * 9]));
        isOver = false;
        Assert.True(solver.Check([]));
    }

    [Fact]
    public void What_was_released_counts_no_more_however_often() => Seeds.Check(20, seed =>
    {
        var random = new System.Random((int)seed);
        const int Variables = 8;
        var solver = NewSolver(Variables);
        var clauses = new List<int[]>();
        for (var k = 0; k < 20; k++)
        {
            int[] clause = [random.Next(2 * Variables), random.Next(2 * Variables), random.Next(2 * Variables)];
            clauses.Add(clause);
            solver.Add(clause);
        }
        for (var k = 0; k < 1000; k++)
        {
            var isOn = 2 * solver.NewVariable();
            int[] once = [random.Next(2 * Variables), random.Next(2 * Variables)];
            solver.Add([isOn ^ 1, .. once]);
            int[] assumed = [random.Next(2 * Variables), random.Next(2 * Variables), random.Next(2 * Variables)];
            var asked = clauses.Append(once).Concat(assumed.Select(literal => new[] { literal }));
            Assert.Equal(IsSatisfiable(Variables, asked), solver.Check([isOn, .. assumed]));
            solver.Release(isOn);
        }
        Assert.Equal(IsSatisfiable(Variables, clauses), solver.Check([]));
    });
}
