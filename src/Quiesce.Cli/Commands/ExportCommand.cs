using System.CommandLine;
using Quiesce.Ir;
using Quiesce.Ir.Printers;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce export</c>: a protocol for another tool.</summary>
sealed class ExportCommand : ToolCommand
{
    const string Tla = "tla";

    readonly SpecOptions spec = new();
    readonly Option<string> form = new("--format")
    {
        HelpName = "FORM",
        Description = "tla: a module and its configuration for TLC.",
        DefaultValueFactory = _ => Tla,
    };
    readonly Option<string> directory = new("--output", "-o")
    {
        HelpName = "DIR",
        Description = "Where to write; made if it is not there. Default: the current directory.",
        DefaultValueFactory = _ => ".",
    };

    public ExportCommand(Session session)
        : base("export", "Writes a protocol as TLA+, a module and a configuration for each variant.", session)
    {
        Arguments.Add(spec.Protocol);
        Options.Add(form);
        Options.Add(directory);
        Options.Add(spec.Variants);
        Options.Add(spec.Bounds);
        Options.Add(spec.Invariants);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce export delayed-iputs --format tla -o out", "all variants: out/*.tla and out/*.cfg"),
        ("quiesce export close --variant ParkCleaner --set blockGroups=2", "one variant, with a bound"),
    ];

    protected override int Run(ParseResult parse, Session session)
    {
        Names.Resolve("form", parse.GetValue(form)!, [Tla]);
        var protocol = Selection.Protocol(spec.Load(parse, session), parse.GetValue(spec.Protocol));
        var variants = Selection.Variants(protocol, parse.GetValue(spec.Variants) ?? []);
        var bounds = Selection.Bounds(protocol, parse.GetValue(spec.Bounds) ?? []);
        var systems = Selection.Build(protocol, variants, bounds, parse.GetValue(spec.Invariants) ?? []);
        var target = parse.GetValue(directory)!;
        Paths.MakeDirectory(target);
        foreach (var module in systems.Select(Module))
        {
            var path = Path.Combine(target, module.Name);
            Paths.Write($"{path}.tla", module.Text);
            Paths.Write($"{path}.cfg", module.Configuration);
            session.Terminal.WriteLine($"{Paths.Shown(Path.GetFullPath(path))}.tla, .cfg");
        }
        session.Terminal.WriteLine($"Next, in {target}: java -cp tla2tools.jar tlc2.TLC MODULE");
        return ExitCode.AsExpected;
    }

    static TlaModule Module(TransitionSystem system)
    {
        try
        {
            return TlaModule.Of(system);
        }
        catch (ArgumentException wrong)
        {
            throw UserException.Input(wrong.Message);
        }
    }
}
