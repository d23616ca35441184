using System.Collections.Immutable;
using System.Reflection;
using Quiesce.Cli.Expected;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic.Invariants;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Symbolic;

/// <summary>
/// proofs/ proves what is expected to hold of a protocol that has lemmas: lemmas and properties are an inductive
/// invariant together, which is known without a search for reachable states.
/// </summary>
public class LemmasAreInductive
{
    static readonly ImmutableArray<ProtocolType> Catalog = ProtocolCatalog.Load(typeof(CloseCtree).Assembly);

    static readonly Dictionary<string, Claim> Claims = Expectations
        .Read(Path.Combine(Checkout.Root, "spec"))
        .Claims.ToDictionary(claim => claim.Title);

    static readonly HashSet<string> Proved =
    [
        .. Catalog.Where(type => HasLemmas(type.Type)).Select(type => type.Name),
    ];

    static bool HasLemmas(Type protocol) => protocol
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Any(property => property.IsDefined(typeof(LemmaAttribute)));

    // The lines of more states take as long as all others together, and say the same of larger bounds.
    static readonly int DistinctMax = Seeds.AreMany ? 60_000 : 500;

    public static TheoryData<string> Lines() =>
    [
        .. Claims.Where(claim => Proved.Contains(claim.Value.Protocol))
            .GroupBy(claim => claim.Value.Protocol)
            // Of each protocol its smallest line at least.
            .SelectMany(lines => lines.Where(line => line.Value.Distinct <= DistinctMax)
                .Union([lines.MinBy(line => line.Value.Distinct)]))
            .Select(claim => claim.Key),
    ];

    static TransitionSystem Build(string protocol, string variant, IEnumerable<(string Name, string Value)> bounds) =>
        Catalog.Single(type => type.Name == protocol)
            .Build(variant, bounds.ToDictionary(bound => bound.Name, bound => bound.Value));

    static string[] Failed(TransitionSystem system) =>
    [
        .. InductiveInvariantCheck.Run(system).Where(report => !report.Passed).Select(report => report.Property.Name),
    ];

    [Fact]
    public void Every_file_in_proofs_proves_a_protocol()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "proofs"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)!);
        var classes = Catalog.Where(type => Proved.Contains(type.Name)).Select(type => type.Type.Name);
        Assert.Equal(files.Order(StringComparer.Ordinal), classes.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void In_every_line_exactly_what_is_violated_or_reached_fails(string line)
    {
        var claim = Claims[line];
        var system = Build(claim.Protocol, claim.Variant, claim.Bounds);
        var possible = system.Properties
            .Where(property => property.Kind != PropertyKind.Liveness)
            .Where(property => claim.Of(property.Name) is { Finding: not (Finding.Holds or Finding.Unreachable) });
        var named = possible.Select(property => property.Name).ToList();
        Assert.Equal(named, Failed(system).Where(name =>
            named.Contains(name) || !Found.Contains($"{claim.Protocol} {name.Split('[')[0]}")));
    }

    // What the lemmas alone do not prove: pdr finds the rest of an invariant, and its certificate is in proofs/.
    static readonly HashSet<string> Found =
    [
        "kernel/atomic-use NoEarlyFree",
        "kernel/bit-flags-use NoneLeavesWork",
        "kernel/superblock-use NoActiveFreed",
        "kernel/task-work-use NoDoubleRun",
        "reference/teardown NoLockLeft",
        "reference/teardown NoDeadlock",
    ];

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
