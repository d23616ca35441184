using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;
using Quiesce.Protocols.Reference;

namespace Quiesce.Benchmarks;

/// <summary>A protocol at the size at which it is measured.</summary>
/// <param name="Title">How the table calls it.</param>
/// <param name="Bounds">Its bounds, and the macros of the Promela model.</param>
/// <param name="Spin">The same states in Promela; null if there is no such model.</param>
sealed record Benchmark(
    string Title,
    string Protocol,
    string Variant,
    ImmutableArray<(string Name, string Value)> Bounds,
    Promela? Spin = null)
{
    /// <summary>All of them, in the order of the table.</summary>
    public static ImmutableArray<Benchmark> All { get; } =
    [
        TwoPhaseCommit(resourceManagers: 8),
        TwoPhaseCommit(resourceManagers: 9),
        Teardown(cleaners: 4, blockGroups: 4, wakeups: 1),
        Peterson(processes: 5),
        DiningPhilosophers(philosophers: 10),
        new("close_ctree(), blockGroups=32", "btrfs/close-ctree", nameof(CloseOrder.None), [("blockGroups", "32")]),
    ];

    /// <summary>Those of the table of liveness.</summary>
    public static ImmutableArray<Benchmark> Liveness { get; } =
    [
        Peterson(processes: 5), DiningPhilosophers(philosophers: 8), TwoPhaseCommit(resourceManagers: 8),
        Teardown(cleaners: 3, blockGroups: 4, wakeups: 1),
    ];

    /// <summary>Those of the table of symmetry, by the number of instances.</summary>
    public static ImmutableArray<Benchmark> Symmetric { get; } =
    [
        .. new[] { 4, 6, 8, 9 }.Select(TwoPhaseCommit),
        .. new[] { 2, 3, 4 }.Select(cleaners => Teardown(cleaners, blockGroups: 4, wakeups: 1)),
    ];

    /// <summary>A benchmark of any of these tables.</summary>
    public static Benchmark Titled(string title) =>
        All.Concat(Liveness).Concat(Symmetric).First(benchmark => benchmark.Title == title);

    /// <summary>Every variant of every protocol, with its usual bounds.</summary>
    public static ImmutableArray<Benchmark> Variants { get; } =
    [
        .. ProtocolCatalog.Load(typeof(Teardown).Assembly).Where(IsWorthwhile).SelectMany(protocol => protocol.Variants
            .Select(variant => variant.Name)
            .DefaultIfEmpty("")
            .Select(variant => new Benchmark($"{protocol.Name} {variant}".TrimEnd(), protocol.Name, variant, []))),
    ];

    // The protocols of the primitives and the litmus tests have a few dozen states each.
    static bool IsWorthwhile(ProtocolType protocol) =>
        !protocol.Name.StartsWith("kernel/", StringComparison.Ordinal) && protocol.Name != "reference/litmus";

    public static Benchmark TwoPhaseCommit(int resourceManagers) => new(
        $"two-phase commit, RM={resourceManagers}", "reference/two-phase-commit", "",
        [("resourceManagers", $"{resourceManagers}")],
        new Promela("two-phase-commit.pml"));

    public static Benchmark Teardown(int cleaners, int blockGroups, int wakeups) => new(
        $"teardown, W={cleaners} B={blockGroups} M={wakeups}", "reference/teardown", nameof(TeardownPatch.ParkCleaners),
        [("cleaners", $"{cleaners}"), ("blockGroups", $"{blockGroups}"), ("wakeups", $"{wakeups}")],
        new Promela("teardown.pml"));

    public static Benchmark Peterson(int processes) => new(
        $"Peterson, N={processes}", "reference/peterson", "",
        [("processes", $"{processes}")],
        new Promela("peterson.pml", DepthMax: 5_000_000));

    public static Benchmark DiningPhilosophers(int philosophers) => new(
        $"philosophers, N={philosophers}", "reference/dining-philosophers", nameof(Seating.LastLeftHanded),
        [("philosophers", $"{philosophers}")],
        new Promela("dining-philosophers.pml", DepthMax: 10_000_000));

    /// <summary>
    /// The system, with every property of it or only those that finite traces decide. Lemmas are left out: they belong
    /// to a proof, and other tools' models of the protocol have none.
    /// </summary>
    public TransitionSystem Build(bool withLiveness) => Build(withLiveness, withLemmas: false);

    /// <summary>The system, with or without some kinds of its properties.</summary>
    public TransitionSystem Build(bool withLiveness, bool withLemmas)
    {
        var system = ProtocolCatalog.Load(typeof(Teardown).Assembly)
            .Single(protocol => protocol.Name == Protocol)
            .Build(Variant, Bounds.ToDictionary());
        return system.WithOnly(system.Properties
            .Where(property => withLemmas || property.Kind != PropertyKind.Lemma)
            .Where(property => withLiveness || property.Kind != PropertyKind.Liveness)
            .Select(property => property.Name)
            .ToHashSet());
    }
}

/// <summary>A Promela model among the resources of this assembly.</summary>
/// <param name="DepthMax">Steps on Spin's depth-first stack at most; it takes memory for as many.</param>
sealed record Promela(string File, int DepthMax = 100_000)
{
    public string Text
    {
        get
        {
            using var stream = typeof(Promela).Assembly.GetManifestResourceStream(File)!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The macro that stands for a bound: <c>BLOCK_GROUPS</c> for <c>blockGroups</c>.</summary>
    public static string Macro(string bound) => string.Concat(
        bound.Select(letter => char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
