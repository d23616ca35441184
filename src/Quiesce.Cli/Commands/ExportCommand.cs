using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Smt;
using Quiesce.Ir.Formats.Tla;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Formats;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce export</c>: a protocol for another tool.</summary>
sealed class ExportCommand : ToolCommand
{
    const string Tla = "tla", Smt = "smt2", Btor2 = "btor2", Aiger = "aiger";

    internal static readonly string[] Forms = [Tla, Smt, Btor2, Aiger];

    readonly SpecOptions spec = new();
    readonly Option<string> form = new("--format")
    {
        HelpName = "FORM",
        Description = $"One of {string.Join(", ", Forms)}.",
        DefaultValueFactory = _ => Tla,
    };
    readonly Option<string> directory = new("--output", "-o")
    {
        HelpName = "DIR",
        Description = "Where to write; made if it is not there. Default: the current directory.",
        DefaultValueFactory = _ => ".",
    };

    public ExportCommand(Session session)
        : base("export", "Writes a protocol for another tool: as TLA+, SMT-LIB 2, BTOR2 or AIGER.", session)
    {
        Arguments.Add(spec.Protocol);
        Options.Add(form);
        Options.Add(directory);
        Options.Add(spec.Variants);
        Options.Add(spec.Bounds);
        Options.Add(spec.Memory);
        Options.Add(spec.Invariants);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce export delayed-iputs --format tla -o out", "all variants: out/*.tla and out/*.cfg"),
        ("quiesce export close --variant ParkCleaner --set blockGroups=2", "one variant, with a bound"),
        ("quiesce export close --variant ParkCleaner --format aiger", "for hardware model checkers: .aag and .aig"),
    ];

    public override string Notes =>
        """
        Forms:
          tla    a module and its configuration, for TLC
          smt2   definitions of states, initial states, step and properties, for any solver of bit-vectors
          btor2  words, a bad state for each property; for btormc, AVR, Pono
          aiger  bits, the same as text (.aag) and in binary (.aig); for ABC, rIC3

        All but tla leave liveness out. In btor2 and aiger the bad state of a [Reachable] is the one to be reached.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var chosenForm = Names.Resolve("form", parse.GetValue(form)!, Forms);
        var protocol = Selection.Protocol(spec.Load(parse, session), spec.NameOf(parse));
        var variants = Selection.Variants(protocol, parse.GetValue(spec.Variants) ?? []);
        var bounds = spec.BoundsOf(parse, protocol);
        var systems = Selection.Build(
            protocol, variants, bounds, parse.GetValue(spec.Invariants) ?? [], SearchLimits.Interruption(session));
        var target = parse.GetValue(directory)!;
        Paths.MakeDirectory(target);
        foreach (var system in systems)
            session.Terminal.WriteLine(Write(chosenForm, system, target));
        if (chosenForm == Tla)
            session.Terminal.WriteLine($"Next, in {target}: java -cp tla2tools.jar tlc2.TLC MODULE");
        // There is nothing for the other tool to find.
        var emptiness = systems.Select(system => Emptiness.Of(system)).OfType<Emptiness>().ToList();
        foreach (var empty in emptiness)
            session.Terminal.Complain($"quiesce: {empty.Sentence}");
        return emptiness.Exists(empty => empty.Kind == EmptinessKind.NoInitialState)
            ? ExitCode.Input
            : ExitCode.AsExpected;
    }

    // What was written, for the user to see.
    static string Write(string form, TransitionSystem system, string target)
    {
        var name = Paths.FileName(system.Variant.Length > 0 ? $"{system.Name}-{system.Variant}" : system.Name);
        var path = Path.Combine(target, form == Tla ? Module(system).Name : name);
        var shown = Paths.Shown(Path.GetFullPath(path));
        switch (form)
        {
            case Tla:
                var module = Module(system);
                Paths.Write($"{path}.tla", module.Text);
                Paths.Write($"{path}.cfg", module.Configuration);
                return $"{shown}.tla, .cfg";
            case Smt:
                Paths.Write($"{path}.smt2", SmtScript.Print(system));
                return $"{shown}.smt2";
            case Btor2:
                Paths.Write($"{path}.btor2", Btor2Module.Print(system));
                return $"{shown}.btor2";
            case Aiger:
                Paths.Write($"{path}.aag", AigerModule.PrintText(system));
                Paths.Write($"{path}.aig", draft =>
                {
                    using var stream = File.Create(draft);
                    AigerModule.WriteBinary(system, stream);
                });
                return $"{shown}.aag, .aig";
            default:
                throw new ArgumentOutOfRangeException(nameof(form));
        }
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
