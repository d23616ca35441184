using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Certificates;
using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Tests.Ir;
using Quiesce.Tests.Language;
using Quiesce.Tests.Symbolic;
using Outcome = Quiesce.Ir.Outcome;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// What SMT-LIB text says of a system is what the interpreter finds: in random states of random systems z3 is asked
/// for any difference in initial states, domains, properties, an invariant, which actions can be taken, what each of
/// them gives every element, and the invariant after that.
/// </summary>
public class SmtAgreesWithInterpreter
{
    const int SystemsAtOnce = 50, StatesOfASystem = 10;

    static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);

    // A seed is a batch: a process for each system would cost more than all the questions.
    [Fact]
    public void In_random_states_of_random_systems() => Seeds.Check(2, batch =>
        Assert.Empty(Differences([.. Enumerable.Range(0, SystemsAtOnce)
            .Select(k => (batch - 1) * SystemsAtOnce + (ulong)k + 1)
            .Select(seed => (seed, RandomSystems.Number(seed)))])));

    [Fact]
    public void A_certificate_is_read_as_it_was_printed() => Seeds.Check(50, seed =>
    {
        var system = RandomSystems.Number(seed);
        var subject = CertificateSubject.Of(system);
        var certificate = RandomCertificate(seed, system);
        SmtText.Check(CertificateScript.Print(certificate));
        var lines = CertificateText.Print("a/b", certificate, subject);
        Assert.Null(CertificateText.Objection(lines, subject));
        var read = Assert.Single(
            CertificateFile.Read(Encoding.UTF8.GetBytes(CertificateFile.Print([lines])), out var isAsPrinted));
        Assert.True(isAsPrinted);
        Assert.Equal(lines.ToString(), read.ToString());
    });

    [Fact]
    public void In_random_states_of_hand_built_systems_and_their_products() => Assert.Empty(Differences(
    [
        .. HandBuiltSystems.AllDelayedIputs().Append(HandBuiltSystems.Everything())
            .SelectMany(system => new[] { system, LivenessToSafety.Apply(system).System })
            .Select(system => (1ul, system)),
    ]));

    [Fact]
    public void Where_elements_have_long_parts_in_common() =>
        Assert.Empty(Differences([(1ul, new LongList(capacity: 20).Build())]));

    [Theory]
    [InlineData("bvslt", "bvsle")]
    [InlineData("bvsub", "bvadd")]
    [InlineData("(bvneg", "(bvnot")]
    [InlineData("bvule", "bvult")]
    [InlineData("(not ", "(or false ")]
    [InlineData("(ite (= index (_ bv1", "(ite (= index (_ bv0")]
    [InlineData("'| () Bool (ite (or ", "'| () Bool (ite (and ")]
    public void A_fault_in_the_text_is_noticed(string right, string wrong) => Assert.NotEmpty(Differences(
        [.. Enumerable.Range(1, SystemsAtOnce).Select(seed => ((ulong)seed, RandomSystems.Number((ulong)seed)))],
        text => text.Replace(right, wrong)));

    static List<string> Differences(
        IReadOnlyList<(ulong Seed, TransitionSystem System)> systems, Func<string, string>? change = null)
    {
        var lines = new SmtLines();
        var questions = new List<string>();
        foreach (var (seed, system) in systems)
            foreach (var state in Ask(seed, system, change ?? (text => text), lines))
                questions.Add($"system {seed} in {string.Join(" ", state.Values)}");
        var output = Solvers.Z3.Run(lines.ToString(), TimeLimit);
        var answers = output.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(answers, answer => Assert.Contains(answer, (string[])["sat", "unsat"]));
        Assert.Equal(2 * questions.Count, answers.Length);
        // First whether there is such a state, then whether anything about it is not as expected.
        Assert.All(questions.Select((_, k) => answers[2 * k]), answer => Assert.Equal("sat", answer));
        return [.. questions.Where((_, k) => answers[2 * k + 1] == "sat")];
    }

    static Certificate RandomCertificate(ulong seed, TransitionSystem system) => Certificate.Of(
        system,
        system.Properties.Where(property => property.Kind != PropertyKind.Liveness),
        new RandomTerms(system.Variables).Bool(3).Sample(1, new Rnd(seed), 4).Select(term => term.Expr));

    static State[] Ask(ulong seed, TransitionSystem system, Func<string, string> change, SmtLines lines)
    {
        var certificate = RandomCertificate(seed, system);
        var text = CertificateScript.Print(certificate);
        lines.Add("(reset)");
        lines.Add(change(text[..text.IndexOf("; Questions", StringComparison.Ordinal)]));
        var expectation = new Expectation(certificate);
        var states = RandomSystems.StateOf(system).Sample(1, new Rnd(seed), StatesOfASystem).ToArray();
        foreach (var state in states)
        {
            lines.Add("(push 1)");
            lines.Add(Assert_(SmtExpression.And([.. expectation.Is(state)])));
            lines.Add("(check-sat)");
            lines.Add(Assert_(SmtExpression.List("not", SmtExpression.And([.. expectation.Of(state)]))));
            lines.Add("(check-sat)");
            lines.Add("(pop 1)");
        }
        return states;

        static SmtExpression Assert_(SmtExpression term) => SmtExpression.List("assert", term);
    }

    /// <summary>What the interpreter finds, as terms that have to be true.</summary>
    sealed class Expectation(Certificate certificate)
    {
        readonly TransitionSystem system = certificate.System;
        readonly Interpreter interpreter = new(certificate.System);
        readonly SmtSystemWriter writer = new(certificate.System, certificate.Conjuncts, new SmtLines());

        SmtNames Names => writer.Names;

        public IEnumerable<SmtExpression> Is(State state) => Elements(state, Names.Element);

        public IEnumerable<SmtExpression> Of(State state)
        {
            yield return Same(Names.Init, interpreter.IsInitial(state));
            yield return writer.OfState(Names.Types);
            foreach (var property in system.Properties.Where(property => property.Kind != PropertyKind.Liveness))
                yield return Same(Names.Property(property), interpreter.Satisfies(property, state));
            yield return Same(writer.OfState(Names.Invariant), Invariant(state));
            foreach (var action in system.Actions)
                yield return SmtExpression.List("=>", Takes(action.Index), Taken(action, state));
            yield return SmtExpression.Or(
                [.. system.Actions.Select(action => Takes(action.Index)), SmtExpression.List("not", Names.Step)]);
        }

        SmtExpression Takes(int action) => SmtExpression.List("=", Names.Action, Names.Actions[action]);

        SmtExpression Taken(GuardedAction action, State state) =>
            interpreter.Try(action, state) is Outcome.Successor successor
                ? SmtExpression.And(
                [
                    Names.Step,
                    .. Elements(successor.State, Names.NextElement),
                    Same(writer.OfNextState(Names.Invariant), Invariant(successor.State)),
                ])
                : SmtExpression.List("not", Names.Step);

        bool Invariant(State state) => certificate.Conjuncts.All(conjunct => interpreter.Holds(conjunct, state));

        static SmtExpression Same(SmtExpression term, bool value) => value ? term : SmtExpression.List("not", term);

        IEnumerable<SmtExpression> Elements(State state, Func<Variable, int, string> name) =>
            from variable in system.Variables
            from index in Enumerable.Range(0, variable.Count)
            let value = writer.TermsOfParameters.Constant(variable.Domain, state[variable, index])
            select SmtExpression.List("=", name(variable, index), value);
    }
}
