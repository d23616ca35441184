using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Quiesce.Ir.Parsing;

namespace Quiesce.Tests.Agreement;

/// <summary>What the printer writes, the parser reads: the same value in every state, or none in both.</summary>
public class PrintedExpressionsParse
{
    const int TermsPerSystem = 10, StatesPerTerm = 10;

    [Fact]
    public void And_mean_the_same() => Seeds.Check(100, seed =>
    {
        var system = RandomSystems.Number(seed);
        var interpreter = new Interpreter(system);
        var terms = new RandomTerms(system.Variables).Bool(3).Sample(TermsPerSystem, new Rnd(seed), TermsPerSystem);
        foreach (var expr in terms.Select(term => term.Expr))
        {
            var printed = TlaExpr.Print(expr);
            var parsed = ExpressionParser.Parse(system, printed);
            var states = RandomSystems.StateOf(system).Sample(StatesPerTerm, new Rnd(seed), StatesPerTerm);
            Assert.All(states, state => Assert.Equal(
                (interpreter.Holds(Definedness.Of(expr), state), interpreter.Holds(expr, state)),
                (interpreter.Holds(Definedness.Of(parsed), state), interpreter.Holds(parsed, state))));
        }
    });
}
