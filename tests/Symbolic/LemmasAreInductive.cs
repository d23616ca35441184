using System.Collections.Immutable;
using Quiesce.Cli;
using Quiesce.Cli.Expected;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Symbolic;

/// <summary>
/// proofs/ proves what spec/EXPECTED says to hold: lemmas and properties are an inductive invariant together, which is
/// known without a search for reachable states.
/// </summary>
public class LemmasAreInductive
{
    static readonly ImmutableArray<ProtocolType> Catalog = ProtocolCatalog.Load(typeof(CloseCtree).Assembly);

    static readonly Dictionary<string, ExpectedEntry.Claim> Claims = ExpectedFile
        .Read(Path.Combine(Sources.Root, "spec", "EXPECTED"))
        .Claims.ToDictionary(claim => claim.Title);

    public static TheoryData<string> Lines() => [.. Claims.Keys];

    static TransitionSystem Build(string protocol, string variant, IEnumerable<(string Name, string Value)> bounds) =>
        Catalog.Single(type => type.Name == protocol)
            .Build(variant, bounds.ToDictionary(bound => bound.Name, bound => bound.Value));

    static string[] Failed(TransitionSystem system) =>
    [
        .. InductiveInvariantCheck.Run(system).Where(report => !report.Passed).Select(report => report.Property.Name),
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void In_every_line_exactly_what_is_violated_or_reached_fails(string line)
    {
        var claim = Claims[line];
        var system = Build(claim.Protocol, claim.Variant, claim.Bounds);
        var possible = system.Properties
            .Where(property => property.Kind != PropertyKind.Liveness)
            .Where(property => claim.Of(property.Name) is { Finding: not (Finding.Holds or Finding.Unreachable) });
        Assert.Equal(possible.Select(property => property.Name), Failed(system));
    }

    [Theory]
    [InlineData("ParkCleaner")]
    [InlineData("ParkCleanerAnnounceSleep")]
    [InlineData("HoldMutexForPass")]
    public void The_fixes_of_close_ctree_are_proved_for_32_block_groups(string variant)
    {
        var system = Build("btrfs/close-ctree", variant, [("blockGroups", "32")]);
        var reached = system.Properties.Where(property => property.Kind == PropertyKind.Reachable);
        Assert.Equal(reached.Select(property => property.Name), Failed(system));
    }
}
