using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Mutations;
using Quiesce.Cli.Specs;
using Quiesce.Explicit;
using Quiesce.Ir.Passes;
using Quiesce.Language;

namespace Quiesce.Cli.Commands;

/// <summary>The variants that a command line means, of which mutants are made.</summary>
static class Subjects
{
    /// <summary>By protocol; at least one of each.</summary>
    /// <exception cref="UserException">The names and bounds fit no protocol, or one is not enough.</exception>
    public static ImmutableArray<Subject> Of(
        Spec loaded, SpecOptions spec, ParseResult parse, Expectations? expected, SearchOptions search)
    {
        var names = spec.NamesOf(parse);
        ImmutableArray<ProtocolType> chosen = names.Length == 0
            ? loaded.Protocols
            : [.. names.Select(name => Selection.Protocol(loaded, name)).Distinct()];
        var settings = parse.GetValue(spec.Bounds) ?? [];
        var variants = parse.GetValue(spec.Variants) ?? [];
        if ((settings.Length > 0 || variants.Length > 0) && chosen.Length > 1)
            throw UserException.Usage("--variant and --set are about one protocol: name it.");
        if (settings.FirstOrDefault(setting => StoreBuffers.IsBound(setting.Split('=')[0].Trim())) is { } bound)
            throw UserException.Usage($"{bound}: the memory model is chosen by --memory here.");
        var claims = expected?.Claims.ToList() ?? [];
        return
        [
            .. chosen.SelectMany(protocol => Subject.Of(
                protocol,
                Selection.Variants(protocol, variants),
                variants.Length > 0,
                settings.Length == 0 ? null : Selection.Bounds(protocol, settings),
                claims,
                search)),
        ];
    }
}
