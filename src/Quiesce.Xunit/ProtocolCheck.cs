using System.Diagnostics;
using System.Runtime.CompilerServices;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Explicit.Orders;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Xunit;

/// <summary>
/// The claims a test can make of a protocol. One that is not so throws a <see cref="CheckFailedException"/>, with the
/// trace drawn; so does one that is unknown because a limit was reached. Only of <see cref="Engine.Random"/> it is
/// enough to have found nothing.
/// <para>
/// A lambda that is but a member with <c>[Invariant]</c>, <c>[Liveness]</c> and so on stands for that property. Any
/// other is a property of the test's own, over whatever members of the protocol the test can see.
/// </para>
/// </summary>
[StackTraceHidden]
public sealed class ProtocolCheck<TProtocol>
    where TProtocol : Protocol
{
    static readonly TimeSpan SymbolicTime = TimeSpan.FromMinutes(1);

    readonly Subject<TProtocol> subject;
    readonly CheckOptions options;

    internal ProtocolCheck(Subject<TProtocol> subject, CheckOptions options) =>
        (this.subject, this.options) = (subject, options);

    /// <summary>True in every reachable state, in a model that keeps to its domains.</summary>
    public void Holds(
        Func<TProtocol, Expr<bool>?> claim, [CallerArgumentExpression(nameof(claim))] string formula = "",
        [CallerMemberName] string test = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Expect(Answer.Holds, State(claim, new(formula, test, file, line), "Holds"));

    /// <summary>Every fair behaviour satisfies it.</summary>
    public void Holds(
        Func<TProtocol, Language.Temporal?> claim, [CallerArgumentExpression(nameof(claim))] string formula = "",
        [CallerMemberName] string test = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Expect(Answer.Holds, State(claim, new(formula, test, file, line), "Holds"));

    /// <summary>Some reachable state makes it true.</summary>
    public void IsReached(
        Func<TProtocol, Expr<bool>?> claim, [CallerArgumentExpression(nameof(claim))] string formula = "",
        [CallerMemberName] string test = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Expect(Answer.Holds, PropertyClaim.Of(subject, claim, PropertyKind.Reachable, new(formula, test, file, line)));

    /// <summary>In every reachable state a process can take a step, or all are done.</summary>
    public void NeverDeadlocks() => Expect(Answer.Holds, Declared(SystemBuilder.NoDeadlock));

    /// <summary>Every property of the spec, the built-in ones included, is as it should be.</summary>
    public void HoldsAll() =>
        Expect(Answer.Holds, new PropertyClaim(subject.System, subject.System.Properties, IsOwn: false));

    /// <summary>Some reachable state makes it false: for a variant that has the bug.</summary>
    /// <param name="steps">The length of the shortest counterexample; null for any.</param>
    public void Violates(
        Func<TProtocol, Expr<bool>?> claim, int? steps = null,
        [CallerArgumentExpression(nameof(claim))] string formula = "",
        [CallerMemberName] string test = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Expect(Answer.Violated, State(claim, new(formula, test, file, line), "Violates"), steps);

    /// <summary>Some fair behaviour does not satisfy it.</summary>
    /// <param name="steps">
    /// Those of the shortest stem, which <see cref="Engine.Explicit"/> knows; null for any.
    /// </param>
    public void Violates(
        Func<TProtocol, Language.Temporal?> claim, int? steps = null,
        [CallerArgumentExpression(nameof(claim))] string formula = "",
        [CallerMemberName] string test = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (steps is not null && options.Engine is not (Engine.Explicit or Engine.All))
            throw new CheckFailedException(
                $"Engine.{options.Engine} does not know the shortest stem of a lasso: leave out the steps.");
        Expect(Answer.Violated, State(claim, new(formula, test, file, line), "Violates"), steps);
    }

    /// <summary>Some run ends in a deadlock: for a variant that has the bug.</summary>
    /// <param name="steps">The length of the shortest such run; null for any.</param>
    public void Deadlocks(int? steps = null) => Expect(Answer.Violated, Declared(SystemBuilder.NoDeadlock), steps);

    /// <summary>The same claims of one run: the one that a schedule makes.</summary>
    public ScheduleCheck<TProtocol> Along(Schedule schedule) => new(subject, schedule);

    /// <summary>The orders of a process's list, decided all together: <c>Orders(p => p.Umount)</c>.</summary>
    /// <exception cref="CheckFailedException">The list has no other orders, or a limit was reached.</exception>
    public OrderCheck Orders(Func<TProtocol, Language.Process> process) => Orders(process(subject.Protocol).Name);

    /// <summary>The same for a process that the test cannot see, by its name.</summary>
    /// <inheritdoc cref="Orders(Func{TProtocol, Language.Process})" path="/exception"/>
    public OrderCheck Orders(string process)
    {
        var system = subject.System;
        var place = system.Processes.IndexOf(system.Processes.FirstOrDefault(one => one.Group == process)
            ?? throw new CheckFailedException($"{system} has no process {process}."));
        try
        {
            var report = OrderRun.Of(system, place, null, OrderOptions.OfSpec(
                system.Processes[place].Items, new SearchOptions { TimeLimit = options.TimeLimit }));
            return report.StopReason is { } reason
                ? throw new CheckFailedException($"The orders of {process} are not known: {reason}.")
                : new OrderCheck(report);
        }
        catch (ItemException wrong)
        {
            throw new CheckFailedException(wrong.Message, wrong);
        }
    }
    /// <summary>
    /// Makes small mistakes in the protocol, one at a time, and finds out which of its properties notice them, as
    /// <c>quiesce mutate</c> does; by exhaustive search, whatever the engine is. The time limit is for each mutant.
    /// </summary>
    /// <param name="mayLive">
    /// Sentences of mutants that nothing has to notice, as <see cref="MutantsCheck.Survivors"/> has them.
    /// </param>
    /// <exception cref="CheckFailedException">
    /// The protocol itself was not searched to the end, or one of the sentences is of no mutant that survives.
    /// </exception>
    public MutantsCheck Mutants(params IReadOnlyCollection<string> mayLive) => MutantsCheck.Of(
        subject.System, subject.Title, mayLive, new SearchOptions { TimeLimit = options.TimeLimit });

    PropertyClaim Declared(string name) => new(subject.System, [subject.System.FindProperty(name)!], IsOwn: false);

    PropertyClaim State(Func<TProtocol, object?> formula, CallSite site, string verb)
    {
        var claim = PropertyClaim.Of(subject, formula, PropertyKind.Invariant, site);
        return claim.Properties.Any(property => property.Kind == PropertyKind.Reachable)
            ? throw new CheckFailedException(
                $"{claim.Properties[0]} is [Reachable], of which a test asks IsReached, not {verb}.")
            : claim;
    }

    void Expect(Answer expected, PropertyClaim claim, int? steps = null)
    {
        // What is said of all runs means nothing in a model that leaves its domains.
        var isOfAllRuns = claim.Properties.Any(property =>
            expected == Answer.Holds == (property.Kind != PropertyKind.Reachable));
        var failures = new List<Failure>();
        var names = claim.Properties.Select(property => property.Name).ToHashSet();
        var system = claim.System.Asking(names);
        // A property of the test's own is one.
        if (Emptiness.Of(claim.System) is { } emptiness
            && (emptiness.Kind != EmptinessKind.NoProperty || claim.Properties.Length > 1))
            throw new CheckFailedException(emptiness.Sentence);
        var run = Run(system, until: isOfAllRuns ? null : names);
        if (!run.Conflicts.IsEmpty)
            throw new CheckFailedException(
                $"Engines contradict each other: {string.Join(" ", run.Conflicts)}");
        IEnumerable<Property> premise = isOfAllRuns ? Declared(SystemBuilder.TypeInvariant).Properties : [];
        foreach (var property in claim.Properties.Union(premise))
        {
            var asked = claim.Properties.Contains(property);
            var report = run.Reports.FirstOrDefault(report => report.Of(property).Answer != Answer.Unknown)
                ?? run.Reports[0];
            if (Failure.Of(property, report, asked ? expected : Answer.Holds, asked ? steps : null) is { } failure)
                failures.Add(failure);
        }
        if (failures.Count > 0)
            throw new CheckFailedException(Failure.Message(subject, failures, claim.IsOwn));
    }

    EngineRun Run(TransitionSystem system, IReadOnlySet<string>? until)
    {
        var engine = $"{options.Engine}".ToLowerInvariant();
        if (!EngineCatalog.Names.Contains(engine))
            throw new CheckFailedException($"There is no engine {options.Engine}.");
        RequireZ3(options.Engine, EngineCatalog.Missing(engine));
        return EngineRun.Of(engine, system, new EngineOptions
        {
            Search = new SearchOptions
            {
                TimeLimit = options.TimeLimit,
                Until = options.Engine == Engine.Explicit ? until : null,
            },
            Symbolic = new SymbolicOptions { TimeLimit = options.TimeLimit ?? SymbolicTime },
            Random = new RandomOptions { Seed = options.Seed, TimeLimit = options.TimeLimit },
        });
    }

    /// <param name="missing">What to install, a sentence; null if nothing is missing.</param>
    /// <exception cref="CheckFailedException">It is missing.</exception>
    internal static void RequireZ3(Engine engine, string? missing)
    {
        if (missing is not null)
            throw new CheckFailedException($"Engine.{engine} needs Z3. {missing}");
    }
}
