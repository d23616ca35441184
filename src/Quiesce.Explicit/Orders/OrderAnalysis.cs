using System.Collections.Immutable;
using Quiesce.Explicit.Store;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// Finds all safe orders of a process's list: those in which no property is violated that was asked for. What they have
/// in common is said as constraints, each with a run that shows what happens without it.
/// </summary>
public sealed class OrderAnalysis
{
    readonly TransitionSystem system;
    readonly int process;
    readonly OrderOptions options;
    readonly ImmutableHashSet<string> asked;
    readonly OpenSystem open;
    readonly ItemRunner runner;
    readonly OrderRules rules;
    readonly RunClock clock;
    string? stopReason;

    OrderAnalysis(
        TransitionSystem system, int process, ImmutableHashSet<string> asked, OrderOptions options, OpenSystem open,
        ItemRunner runner)
    {
        (this.system, this.process, this.asked, this.options) = (system, process, asked, options);
        (this.open, this.runner) = (open, runner);
        rules = new OrderRules(open.Exits.Items, options);
        clock = new RunClock(options.Search.TimeLimit, options.Search.CancellationToken);
    }

    /// <summary>Analyses the list of a process.</summary>
    /// <param name="process">Place in the system's processes.</param>
    /// <param name="properties">
    /// Names of the properties to ask; null for all. What is to be reached is not asked.
    /// </param>
    /// <exception cref="ItemException">The list has no other orders, or too many.</exception>
    public static OrderReport Of(
        TransitionSystem system, int process, IReadOnlySet<string>? properties = null, OrderOptions? options = null)
    {
        options ??= new OrderOptions();
        var asked = Asked(system, properties);
        using var open = new OpenSystem(system, process, asked, options.Search);
        using var runner = new ItemRunner(open, options.Fault == OrderFault.ForgetOwed);
        return new OrderAnalysis(system, process, asked, options, open, runner).Run();
    }

    /// <summary>The properties that an order can violate.</summary>
    public static ImmutableHashSet<string> Asked(TransitionSystem system, IReadOnlySet<string>? properties) =>
    [
        .. system.Properties
            .Where(property => property.Kind is not (PropertyKind.Reachable or PropertyKind.Lemma))
            .Select(property => property.Name)
            .Where(name => properties?.Contains(name) ?? true),
        SystemBuilder.TypeInvariant,
    ];

    OrderReport Run()
    {
        var graph = Graph(goesOn: false);
        var isDecided = stopReason is null;
        var report = new OrderReport
        {
            System = system,
            Process = process,
            Graph = graph,
            IsDecided = isDecided,
            Today = Search(
                rules.Own < rules.Items.Length ? ItemOrder.Apply(system, process, [.. Identity]) : system, asked,
                options.Search.TimeLimit),
        };
        if (stopReason is null && report.Safe.IsZero)
            report = SetAside(report);
        RequireAgreement(report);
        try
        {
            if (stopReason is null)
                report = report with { Nearest = NearestOrders.Of(report.Graph, clock) };
            if (stopReason is null && !report.Safe.IsZero)
                report = WithConstraints(report);
        }
        catch (SearchLimitException limit)
        {
            stopReason ??= limit.Message;
        }
        return report with { StopReason = stopReason, States = runner.States, Elapsed = clock.Elapsed };
    }

    // Properties are set aside until some order is safe: first those that every order violates, then of those that
    // exclude each other one that the list violates as it is.
    OrderReport SetAside(OrderReport report)
    {
        var first = Search(ItemOrder.Apply(system, process, rules.First), asked, TimeLeft)
            .Where(verdict => asked.Contains(verdict.Property.Name))
            .ToList();
        var violated = first.Where(verdict => verdict.Answer == Answer.Violated).ToList();
        // One search for all questions about single properties.
        var whole = Graph(goesOn: true);
        if (stopReason is not null)
            return report;
        OrderGraph Of(params IEnumerable<string> names) => whole.Of(open.BitsOf(names.ToHashSet()));
        ImmutableArray<Verdict> aside = [.. violated.Where(verdict => Of(verdict.Property.Name).Safe.IsZero)];
        report = report with { AlwaysViolated = aside };
        var rest = asked.Except(aside.Select(verdict => verdict.Property.Name));
        var graph = aside.IsEmpty ? report.Graph : Of(rest);
        while (stopReason is null && graph.Safe.IsZero)
        {
            var conflict = Conflict(
                first.Where(verdict => rest.Contains(verdict.Property.Name)), name => Of(name));
            // Where items may be left out precedences do not say which orders are safe.
            var names = rules.Optional == 0
                ? conflict.Select(one => one.Property.Name).ToHashSet()
                : violated.Select(verdict => verdict.Property.Name).ToHashSet();
            if (!first.Exists(verdict => names.Contains(verdict.Property.Name) && !aside.Contains(verdict)))
                break;
            if (report.Conflict.IsEmpty && rules.Optional == 0)
                report = report with { Conflict = [.. conflict.Select(one => one.Constraint)] };
            var next = violated.Concat(first).First(verdict =>
                names.Contains(verdict.Property.Name) && !aside.Contains(verdict));
            aside = aside.Add(next);
            rest = rest.Remove(next.Property.Name);
            graph = Of(rest);
        }
        open.Ask(rest);
        return report with { Graph = graph, SetAside = aside };
    }

    OrderGraph Graph(bool goesOn)
    {
        open.Ask(null);
        var search = new OrderSearch(runner, rules, options, clock);
        var graph = search.Run(goesOn);
        stopReason ??= search.StopReason;
        return graph;
    }

    TimeSpan? TimeLeft => options.Search.TimeLimit is not { } limit ? null
        : limit > clock.Elapsed ? limit - clock.Elapsed
        : TimeSpan.Zero;

    ImmutableArray<Verdict> Search(TransitionSystem ordered, IReadOnlySet<string> names, TimeSpan? time)
    {
        var report = ExhaustiveSearch.Run(
            ordered.Asking(names), options.Search with { Progress = null, TimeLimit = time });
        Audit.Check(report.Verdicts, report.IsComplete);
        if (!report.IsComplete)
            stopReason ??= clock.IsOver ? clock.Reason : report.StopReason;
        return report.Verdicts;
    }

    // Two ways to the same answer: the search of today's order, and that of all orders.
    void RequireAgreement(OrderReport report)
    {
        if (stopReason is not null || !rules.IsAllowed(Identity))
            return;
        var aside = report.SetAside.Select(verdict => verdict.Property.Name).ToHashSet();
        var isSafe = report.Today.All(verdict =>
            verdict.Answer == Answer.Holds || aside.Contains(verdict.Property.Name));
        if (report.Graph.IsSafe(Identity) != isSafe)
            throw new InvalidOperationException(
                $"The search of all orders contradicts that of {system}: as it is, the list of "
                + $"{system.Processes[process]} is {(isSafe ? "safe" : "not safe")}.");
    }

    IEnumerable<int> Identity => Enumerable.Range(0, rules.Own);

    OrderReport WithConstraints(OrderReport report)
    {
        if (rules.Optional != 0)
            return report;
        var clauses = new OrderClauses(report.Graph, clock, options.Fault == OrderFault.GeneraliseTooFar);
        // No unsafe order obeys them; so all safe ones do if there are as many of both.
        if (clauses.IsExact && clauses.Count != report.Safe)
            throw new InvalidOperationException(
                $"{clauses.Count} orders obey the constraints on {system.Processes[process]} in {system}, and "
                + $"{report.Safe} are safe.");
        var constraints = ImmutableArray.CreateBuilder<OrderConstraint>();
        foreach (var (first, second) in clauses.Precedences)
            constraints.Add(Constraint(
                clauses, new OrderClause([(second, first)]), clauses.TurnedRound((first, second)), clauses.Others));
        foreach (var clause in clauses.Others)
            constraints.Add(Constraint(
                clauses, clause, clauses.Broken(clause), clauses.Others.Where(other => other != clause)));
        return report with { Constraints = constraints.ToImmutable(), AreExact = clauses.IsExact };
    }

    // An order that breaks one clause and obeys all others, if there is one, with the shortest run in it.
    OrderConstraint Constraint(
        OrderClauses clauses, OrderClause clause, ulong[] before, IEnumerable<OrderClause> obeyed)
    {
        try
        {
            var others = clauses.UnsafeOrder(before, obeyed) is null ? [] : obeyed.ToList();
            using var races = new RaceSearch(open, rules, before, new ClauseBits(others));
            var race = races.Find(clock, options.Search.MemoryLimit);
            var order = race is { } found ? clauses.UnsafeOrder(before, others, found.Prefix) : null;
            ImmutableHashSet<string> names = [.. asked.Where(order is null
                ? open.IsAsked
                : name => name == race!.Value.Property.Name)];
            order ??= clauses.UnsafeOrder(before, others);
            return order is { } known ? Shown(clause, known, names) : new OrderConstraint(clause, [], null);
        }
        catch (SearchLimitException limit)
        {
            stopReason ??= limit.Message;
            return new OrderConstraint(clause, [], null);
        }
    }

    OrderConstraint Shown(OrderClause clause, ImmutableArray<int> order, ImmutableHashSet<string> names)
    {
        var verdicts = Search(ItemOrder.Apply(system, process, order), names, TimeLeft);
        var race = verdicts.Where(verdict => names.Contains(verdict.Property.Name) && verdict.Trace is not null
                && verdict.Answer == Answer.Violated)
            .MinBy(verdict => verdict.Trace!.LoopStart ?? verdict.Trace!.Length);
        return new OrderConstraint(clause, order, race);
    }

    // Properties that exclude each other: as few constraints of single ones as no order obeys together.
    List<(Property Property, OrderConstraint Constraint)> Conflict(
        IEnumerable<Verdict> verdicts, Func<string, OrderGraph> graphOf)
    {
        try
        {
            return Excluding(verdicts, graphOf);
        }
        catch (SearchLimitException limit)
        {
            stopReason ??= limit.Message;
            return [];
        }
    }

    List<(Property Property, OrderConstraint Constraint)> Excluding(
        IEnumerable<Verdict> verdicts, Func<string, OrderGraph> graphOf)
    {
        var all = new List<(Property Property, OrderClauses Clauses, OrderClause Clause)>();
        if (rules.Optional != 0)
            return [];
        foreach (var property in verdicts.Select(verdict => verdict.Property))
        {
            var graph = graphOf(property.Name);
            if (graph.Safe.IsZero)
                return [];
            var clauses = new OrderClauses(graph, clock);
            all.AddRange(clauses.Precedences.Select(pair => new OrderClause([(pair.Second, pair.First)]))
                .Concat(clauses.Others)
                .Select(clause => (property, clauses, clause)));
        }
        if (!ClauseBits.HaveRoom(all.Select(one => one.Clause)))
            return [];
        for (var place = all.Count - 1; place >= 0; place--)
            if (!rules.AnyObeys(all.Where((_, other) => other != place).Select(one => one.Clause), clock))
                all.RemoveAt(place);
        return
        [
            .. all.Select(one =>
            {
                open.Ask(new HashSet<string> { one.Property.Name });
                return (one.Property, Constraint(one.Clauses, one.Clause, rules.Forced(one.Clause.Forbidden), []));
            }),
        ];
    }
}
