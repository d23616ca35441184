using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// What the factories of <see cref="Expr"/> fold away never mattered, and <see cref="Definedness"/>
/// says when a value exists.
/// </summary>
public class ExpressionsAgree
{
    const int TermDepthMax = 3;

    [Fact]
    public void Folding_changes_no_value_and_no_definedness() =>
        ForTermsInStates((term, state, interpreter) =>
        {
            var expected = term.Evaluate(state);
            var actual = ValueOf(interpreter, term.Expr, state);
            Assert.True(expected == actual, $"{term.Expr} is {actual}, but {expected} unfolded.");
        });

    [Fact]
    public void Definedness_is_where_the_interpreter_finds_a_value() =>
        ForTermsInStates((term, state, interpreter) =>
        {
            var hasValue = ValueOf(interpreter, term.Expr, state) is not null;
            Assert.Equal(hasValue, interpreter.ValueOf(Definedness.Of(term.Expr), state) == 1);
        });

    [Fact]
    public void Total_expressions_have_values_in_their_interval() =>
        ForTermsInStates((term, state, interpreter) =>
        {
            var value = ValueOf(interpreter, term.Expr, state);
            if (Definedness.IsTotal(term.Expr))
                Assert.NotNull(value);
            if (value is not null)
                Assert.True(term.Expr.Domain.Contains(value.Value), $"{term.Expr} is {value}.");
        });

    [Fact]
    public void InDomain_is_membership() =>
        ForTermsInStates((term, state, interpreter) =>
        {
            if (term.Expr.Domain.Sort == Sort.Int && ValueOf(interpreter, term.Expr, state) is { } value)
                Assert.Equal(
                    value is >= -1 and <= 2,
                    interpreter.ValueOf(Expr.InDomain(term.Expr, Domain.Range(-1, 2)), state) == 1);
        });

    static int? ValueOf(Interpreter interpreter, Expr expr, State state)
    {
        try
        {
            return interpreter.ValueOf(expr, state);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    static void ForTermsInStates(Action<Term, State, Interpreter> check) => Seeds.Check(300, seed =>
    {
        var system = RandomSystems.Number(seed);
        var interpreter = new Interpreter(system);
        var random = new RandomTerms(system.Variables);
        var cases =
            from terms in Gen.Elements(Domain.Bool, Domain.Bool, Domain.Range(0, 0), system.Variables[0].Domain)
                .SelectMany(domain => random.Of(domain, TermDepthMax))
                .ArrayOf(10)
            from states in RandomSystems.StateOf(system).ArrayOf(4)
            select (terms, states);
        var (someTerms, someStates) = cases.Sample(1, new Rnd(seed), 1).Single();
        foreach (var term in someTerms)
            foreach (var state in someStates)
                check(term, state, interpreter);
    });
}
