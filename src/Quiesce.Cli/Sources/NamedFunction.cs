using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Quiesce.Language;
using Quiesce.Sources;

namespace Quiesce.Cli.Sources;

/// <summary>A function of the code that a protocol names.</summary>
/// <param name="Calls">What the margins of its steps say that it calls, each once.</param>
sealed partial record NamedFunction(FunctionReference Reference, ImmutableArray<MarginCall> Calls)
{
    /// <summary>
    /// Those of a protocol: what <c>[Kernel]</c> says, and what its header says in the form <c>FILE.c:name()</c>,
    /// <c>:name()</c>. By file and name.
    /// </summary>
    public static ImmutableArray<NamedFunction> Of(ProtocolType protocol)
    {
        var members = protocol.KernelMembers;
        var margins = Margins.Of(protocol, members);
        return
        [
            .. members.Select(member => FunctionReference.Parse(member.Function))
                .Concat(InHeader(protocol.Sentence ?? ""))
                .Distinct()
                .Select(reference => new NamedFunction(
                    reference,
                    [
                        .. members.Where(member => FunctionReference.Parse(member.Function) == reference)
                            .SelectMany(member => margins.GetValueOrDefault(member.Function, []))
                            .DistinctBy(call => call.Name),
                    ]))
                .OrderBy(function => function.Reference.File ?? "", StringComparer.Ordinal)
                .ThenBy(function => function.Reference.Name ?? "", StringComparer.Ordinal),
        ];
    }

    // fs/ext4/super.c:ext4_put_super(), :update_super_work() and :ext4_handle_error()
    [GeneratedRegex(@"(?<file>\w[\w./-]*/[\w.-]+\.[ch]):(?<name>\w+)\(\)(?:(?:,| and|, and) :(?<name>\w+)\(\))*")]
    private static partial Regex HeaderReference();

    static IEnumerable<FunctionReference> InHeader(string header) =>
        from match in HeaderReference().Matches(header)
        from name in match.Groups["name"].Captures
        select new FunctionReference(match.Groups["file"].Value, name.Value);
}
