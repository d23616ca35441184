using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Ir;
using Quiesce.Language;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce list</c>: the protocols, their variants and bounds.</summary>
sealed class ListCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<bool> isLong = new("--long")
    {
        Description = "With the story of each protocol, what its variants stand for, and their verdicts.",
    };

    public ListCommand(Session session) : base("list", "Lists protocols, their variants and bounds.", session)
    {
        spec.Protocol.Description = "Only this protocol; may be shortened. Or a .cs file that is a spec.";
        Arguments.Add(spec.Protocol);
        Options.Add(isLong);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce list", "each protocol with its bounds and variants"),
        ("quiesce list --long close", "one protocol: its story, its variants, and which of them fixes what"),
        ("quiesce list --spec ../mine", "the protocols of your own project"),
    ];

    protected override int Run(ParseResult parse, Session session)
    {
        var protocols = spec.Load(parse, session);
        var given = spec.NameOf(parse);
        var chosen = given is null ? protocols.Protocols : [Selection.Protocol(protocols, given)];
        if (given is null)
            protocols.Complain(session.Terminal);
        if (parse.GetValue(json))
        {
            var list = new JsonArray([.. chosen.Select(JsonOf)]);
            JsonReport.Write(session.Terminal, "list", new JsonObject { ["protocols"] = list });
            return ExitCode.AsExpected;
        }
        if (parse.GetValue(isLong))
            WriteLong(
                session.Terminal, chosen, protocols, spec.Commands(parse, session, protocols).OfAccept(null));
        else
            WriteShort(session.Terminal, chosen);
        return ExitCode.AsExpected;
    }

    static void WriteShort(Terminal terminal, IReadOnlyCollection<ProtocolType> protocols)
    {
        foreach (var protocol in protocols)
        {
            terminal.Write(protocol.Name, Styles.Title);
            terminal.WriteLine(string.Concat(
                protocol.Bounds.Select(bound => $"  {bound.Name}={bound.Default ?? "?"}")));
            WriteWrapped(terminal, string.Join(", ", protocol.Variants.Select(variant => variant.Name)), 2);
        }
    }

    static void WriteLong(Terminal terminal, IReadOnlyCollection<ProtocolType> protocols, Spec spec, string accept)
    {
        ImmutableArray<Block> blocks = [.. Expectations.Of(spec)?.Blocks ?? []];
        foreach (var protocol in protocols)
        {
            if (protocol != protocols.First())
                terminal.WriteLine();
            terminal.WriteLine(protocol.Name, Styles.Title);
            if (protocol.Location is { } location)
                terminal.WriteLine($"  {Paths.Shown(location)}", Styles.Quiet);
            WriteWrapped(terminal, protocol.Sentence, 2);
            if (protocol.Bounds.Length > 0)
                terminal.WriteLine("  Bounds:");
            foreach (var bound in protocol.Bounds)
                terminal.WriteLine($"    --set {bound.Name}={bound.Default ?? "?"}  ({bound.Type})");
            if (protocol.Variants.Length > 0)
                terminal.WriteLine("  Variants:");
            var width = protocol.Variants.Select(variant => variant.Name.Length).DefaultIfEmpty().Max();
            foreach (var variant in protocol.Variants)
            {
                terminal.Write($"    {variant.Name.PadRight(width)}  ");
                WriteWrapped(terminal, variant.Sentence, width + 6, startsHere: true);
            }
            WriteVerdicts(terminal, protocol, [.. blocks.Where(block => block.Protocol == protocol.Name)], accept);
        }
        if (!blocks.IsEmpty)
        {
            terminal.WriteLine();
            Matrix.WriteLegend(terminal);
            if (protocols.Any(protocol => blocks.Any(block => block.Protocol == protocol.Name
                && block.Claims.Any(claim => claim.Of(SystemBuilder.TypeInvariant)?.Finding == Finding.Violated))))
                WriteWrapped(terminal, InsideDomains.Sentence, indent: 0);
        }
    }

    static void WriteVerdicts(
        Terminal terminal, ProtocolType protocol, ImmutableArray<Block> blocks, string accept)
    {
        if (blocks.IsEmpty)
            terminal.WriteLine($"  {protocol.Name} has no {ExpectedFile.Extension} file; '{accept}' writes it.");
        foreach (var block in blocks)
        {
            terminal.WriteLine();
            Matrix.Write(terminal, block);
        }
    }

    static void WriteWrapped(Terminal terminal, string? text, int indent, bool startsHere = false)
    {
        var lines = terminal.Wrap(text ?? "", indent);
        if (startsHere && lines.Count == 0)
            terminal.WriteLine();
        for (var k = 0; k < lines.Count; k++)
            terminal.WriteLine((k == 0 && startsHere ? "" : new string(' ', indent)) + lines[k]);
    }

    static JsonObject JsonOf(ProtocolType protocol) => new()
    {
        ["name"] = protocol.Name,
        ["sentence"] = protocol.Sentence,
        ["location"] = JsonReport.Of(protocol.Location),
        ["bounds"] = new JsonArray([.. protocol.Bounds.Select(bound => new JsonObject
        {
            ["name"] = bound.Name,
            ["default"] = bound.Default,
            ["takes"] = bound.Type,
        })]),
        ["variants"] = new JsonArray([.. protocol.Variants.Select(variant => new JsonObject
        {
            ["name"] = variant.Name,
            ["sentence"] = variant.Sentence,
        })]),
    };
}
