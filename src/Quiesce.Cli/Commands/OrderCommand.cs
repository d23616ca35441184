using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit.Orders;
using Quiesce.Ir;
using Quiesce.Ir.Formats;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Quiesce.Symbolic;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce order</c>: which orders of a process's list are safe, and why the others are not.</summary>
sealed class OrderCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly ItemOptions items = new();
    readonly Option<string[]> properties = new("--property")
    {
        HelpName = "P",
        Description = "Only these properties count, or how their names begin; may be repeated. Without it: all.",
    };
    readonly Option<bool> traces = new("--traces")
    {
        Description = "Draws the race of each constraint, as a kernel changelog does.",
    };
    readonly Option<string> form = new("--format")
    {
        HelpName = "FORM",
        Description = $"One of {string.Join(", ", OrderForms.Names)}.",
        DefaultValueFactory = _ => OrderForms.TextForm,
    };
    readonly Option<bool> accept = new("--accept")
    {
        Description = $"Records the answer in a file beside the protocol's expectations, X{OrdersFile.Extension}: from "
            + "then on 'quiesce verify' checks that it is still so.",
    };
    readonly Option<int?> certify = new("--certify")
    {
        HelpName = "N",
        Description = "Searches N orders, drawn at random, each by itself, and gives N safe ones to all three engines; "
            + "all, where there are no more.",
    };
    readonly Option<bool> json = JsonReport.NewOption();

    public OrderCommand(Session session)
        : base("order", "Finds all safe orders of a process's steps, and the race behind each constraint.", session)
    {
        spec.Variants.Description = "A variant, or how its name begins. Without it: the first.";
        Arguments.Add(spec.Protocol);
        Options.Add(spec.Variants);
        items.AddTo(this);
        Options.Add(properties);
        Options.Add(traces);
        Options.Add(form);
        Options.Add(certify);
        Options.Add(accept);
        Options.Add(json);
        Options.Add(spec.Bounds);
        limits.AddTo(this);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce order delayed-iputs --variant FlushWorkers", "what unmount's steps have to wait for"),
        ("quiesce order close --keep 'DeleteUnusedBgs < CommitSuper'", "without the orders that turn these round"),
        ("quiesce order close --format dot", "the precedences as a graph"),
    ];

    public override string Notes =>
        """
        The items are the elements of the process's list as the spec writes it; a procedure is one item. All their
        orders are decided together, safety, deadlock and liveness: a prefix that violates a property rules out every
        order that begins with it, and prefixes after which the same can happen are continued once. Printed are

          whether the list is safe as it is;
          the safe orders in which the fewest items move;
          what every safe order obeys: precedences, each with the property that is violated without it, in an order
          that obeys everything else, and the steps of the shortest such run. Where precedences do not say all,
          clauses: "A before B only if C before B";
          how many orders are safe. Where none is: the properties that every order violates, which are then set aside,
          or a smallest set of constraints that exclude each other.

        With --insert and --drop the answer is how many orders are safe, and which have the fewest changes.

        All properties of the protocol count but what is [Reachable]. "At" a step means the same wherever it stands,
        "Passed" that it is behind the process. An item that loops inside itself is fine; a list that goes back to an
        earlier item, or past the next one, has no order. The memory model is sc.

        The exit code is that of 'quiesce check' for the list as it is: 0 if it is safe; 30 where a limit or Ctrl-C
        came before the end, and what is printed then is what is known: constraints and excluded orders are right, but
        there may be more. --json prints one object: see docs/orders.md.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var chosen = Names.Resolve("form", parse.GetValue(form)!, OrderForms.Names);
        var loaded = spec.Load(parse, session);
        if (parse.GetValue(accept))
            loaded.RequireOwn("--spec");
        var report = Answer(parse, loaded, session, out var words);
        var samples = parse.GetValue(certify) is { } count && report.StopReason is null
            ? OrderSamples.Of(
                report, Math.Max(1, count), limits.Of(parse, session),
                SymbolicCheck.Missing() is null ? limits.OfSymbolic(parse, session) : null)
            : null;
        if (parse.GetValue(json))
            JsonReport.Write(session.Terminal, "order", OrderJson.Of(report, samples));
        else if (chosen == OrderForms.TextForm)
            new OrderText(report, session.Terminal).Write(parse.GetValue(traces));
        else
            session.Terminal.Write(OrderForms.Print(chosen, report));
        if (parse.GetValue(accept))
            Accept(report, loaded, words, session.Terminal);
        if (samples is not null && chosen == OrderForms.TextForm && !parse.GetValue(json))
            OrderText.Write(samples, SymbolicCheck.Missing(), session.Terminal);
        return samples is { Conflicts.Length: > 0 } ? ExitCode.Internal : OrderText.ExitCodeOf(report);
    }

    /// <summary>The answer to a question for orders that stands in a file.</summary>
    /// <exception cref="UserException">It makes no sense.</exception>
    public OrderReport Answer(OrdersBlock block, string path, Spec loaded, Session session)
    {
        var parse = Parse(block.Words);
        return parse.Errors.Count == 0
            ? Answer(parse, loaded, session, out _)
            : throw UserException.Input($"{Paths.Shown(path)}:{block.Line}: {parse.Errors[0].Message}");
    }

    OrderReport Answer(ParseResult parse, Spec loaded, Session session, out string words)
    {
        var protocol = Selection.Protocol(loaded, spec.NameOf(parse));
        var given = parse.GetValue(spec.Variants) ?? [];
        var variants = Selection.Variants(protocol, given);
        if (given.Length > 0 && variants.Length > 1)
            throw UserException.Usage("Orders are those of one variant: name one with --variant.");
        var search = limits.Of(parse, session);
        var system = Selection.Build(protocol, [variants[0]], spec.BoundsOf(parse, protocol), [], search)[0];
        IReadOnlySet<string>? asked = parse.GetValue(properties) is { Length: > 0 } names
            ? Selection.Properties([system], names)
            : null;
        try
        {
            var process = items.ProcessOf(parse, system);
            if (items.Inserted(parse) is { Count: > 0 } inserted)
                system = BuildWith(protocol, system, system.Processes[process].Group, inserted, parse);
            using var progress = new ProgressLine(session.Terminal, $"{system}");
            words = string.Join(' ',
            [
                system.Name,
                .. system.Variant.Length > 0 ? (string[])["--variant", system.Variant] : [],
                .. (parse.GetValue(spec.Bounds) ?? [])
                    .SelectMany(bound => (string[])["--set", ShellWord.Quoted(bound)]),
                .. items.Words(parse, system, process),
                .. (asked ?? new HashSet<string>()).Order(StringComparer.Ordinal)
                    .SelectMany(name => (string[])["--property", ShellWord.Quoted(name)]),
            ]);
            return OrderRun.Of(system, process, asked, items.Of(parse, system, process, search) with
            {
                Progress = new OrderProgressText(progress),
            });
        }
        catch (ItemException wrong)
        {
            throw UserException.Usage(wrong.Message);
        }
    }

    TransitionSystem BuildWith(
        ProtocolType protocol, TransitionSystem system, string process, IReadOnlyList<string> steps, ParseResult parse)
    {
        try
        {
            return protocol.BuildWith(process, steps, system.Variant, spec.BoundsOf(parse, protocol));
        }
        catch (ModelException wrong)
        {
            throw UserException.Usage($"--insert {string.Join(',', steps)}: {wrong.Message}");
        }
    }

    static void Accept(OrderReport report, Spec loaded, string words, Terminal terminal)
    {
        if (report.StopReason is { } reason)
            throw new UserException(
                ExitCode.Unknown, $"Not everything was decided ({reason}): nothing was written.");
        var expectations = Expectations.Of(loaded)
            ?? throw UserException.Usage("There is no spec/ here, above or beside the tool.");
        var protocol = loaded.Protocols.Single(protocol => protocol.Name == report.System.Name);
        var path = Path.ChangeExtension(expectations.FileOf(protocol), OrdersFile.Extension);
        var file = OrdersFile.Read(path).With(new OrdersBlock(words, OrderRecord.Of(report), 0));
        terminal.Complain(file.Write()
            ? $"{Paths.Shown(path)}: written. Review the difference like code."
            : $"{Paths.Shown(path)}: nothing has changed.");
    }

    sealed class OrderProgressText(ProgressLine line) : IProgress<OrderProgress>
    {
        public void Report(OrderProgress value) => line.Show(
            $"{Sentences.Count(value.Prefixes, "prefix", "prefixes")} of {Sentences.Count(value.Items, "item")}, "
                + $"{Quantity.OfCount(value.States)} states, {Quantity.OfTime(value.Elapsed)}",
            value.Elapsed);
    }
}
