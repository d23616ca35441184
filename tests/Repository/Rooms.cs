using Microsoft.CodeAnalysis;

namespace Quiesce.Tests.Repository;

/// <summary>
/// The folders of a project are rooms of one house: what stands in one may name what stands in another, but never in a
/// circle. A file beside the folders is a room of its own, so that what all use, and what uses all, can stand there.
/// </summary>
public class Rooms
{
    public static TheoryData<string> Projects() => [.. SourceModel.All.Select(model => model.Project)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folders_name_each_other_in_a_circle(string project)
    {
        var model = SourceModel.All.Single(model => model.Project == project);
        var doors = model.Uses
            .Where(use => model.FileOf(use.Of) is not null)
            .GroupBy(use => (From: RoomOf(model.FileOf(use.By)!), To: RoomOf(model.FileOf(use.Of)!)))
            .Where(group => group.Key.From != group.Key.To)
            .ToDictionary(group => group.Key, group => group.First());
        var circle = Circle(doors);
        Assert.True(circle == "", circle);
    }

    [Fact]
    public void A_public_type_stands_in_a_file_of_its_name() => Assert.Empty(
        from model in SourceModel.All
        // A file of a template is a whole spec.
        where model.Project != "Quiesce.Templates"
        from type in model.Types
        where type.DeclaredAccessibility == Accessibility.Public
        let file = Path.GetFileNameWithoutExtension(model.FileOf(type)!).Split('.')[0]
        where file != type.Name
        select $"{model.Project}: {type.Name} stands in {model.FileOf(type)}");

    // What is meant for users: protocols, tests over protocols, and what a binding has to offer.
    static readonly string[] Offered =
        ["Quiesce.Analyzers", "Quiesce.Cli", "Quiesce.Language", "Quiesce.Xunit", "Quiesce.Z3", "Quiesce.Kernel", "Quiesce.Templates"];

    [Fact]
    public void What_only_one_project_needs_is_internal()
    {
        var needed = SourceModel.All.SelectMany(model => model.Uses
            .Where(use => use.Of.ContainingAssembly.Name != model.AssemblyName)
            .Select(use => use.Of.ToDisplayString())).ToHashSet();
        var types = SourceModel.All.Where(model => !Offered.Contains(model.Project))
            .SelectMany(model => model.Types)
            .Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .ToList();
        // What is needed shows more in its signatures.
        var waiting = new Queue<INamedTypeSymbol>(types.Where(type => needed.Contains(type.ToDisplayString())));
        while (waiting.TryDequeue(out var type))
            foreach (var shown in SourceModel.ShownBy(type))
                if (needed.Add(shown.ToDisplayString()))
                    waiting.Enqueue(shown);
        var own = types.Select(type => type.ToDisplayString()).Where(name => !needed.Contains(name)).ToList();
        Assert.True(own.Count == 0, $"Public, and named in no other project: {string.Join(", ", own)}.");
    }

    [Fact]
    public void A_circle_is_found_and_said()
    {
        var (type, location) = (SourceModel.All[0].Types.First(), Location.None);
        var use = new SourceModel.Use(type, type, location);
        Assert.Equal("", Circle(new() { [("A", "B")] = use, [("B", "C")] = use, [("A", "C")] = use }));
        Assert.StartsWith(
            "A -> B -> C -> A", Circle(new() { [("A", "B")] = use, [("B", "C")] = use, [("C", "A")] = use }));
        // Files beside the folders are one room among themselves.
        Assert.Equal("", Circle(new() { [("A.cs", "B.cs")] = use, [("B.cs", "A.cs")] = use }));
        Assert.StartsWith(
            "A.cs -> B -> A.cs", Circle(new() { [("A.cs", "B")] = use, [("B", "A.cs")] = use }));
    }

    static string RoomOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : file;

    // A shortest way from a room back to itself through some folder, and a name for each door on it; else empty.
    static string Circle(Dictionary<(string From, string To), SourceModel.Use> doors)
    {
        foreach (var start in doors.Keys.SelectMany(door => new[] { door.From, door.To }).Distinct()
            .Order(StringComparer.Ordinal))
        {
            var ways = new Queue<string[]>([[start]]);
            var seen = new HashSet<string>();
            while (ways.TryDequeue(out var way))
                foreach (var next in doors.Keys.Where(door => door.From == way[^1]).Select(door => door.To))
                {
                    if (next == start && !way.All(IsFile))
                        return Said([.. way, next], doors);
                    if (next != start && seen.Add(next))
                        ways.Enqueue([.. way, next]);
                }
        }
        return "";
    }

    static bool IsFile(string room) => room.EndsWith(".cs", StringComparison.Ordinal);

    static string Said(string[] way, Dictionary<(string, string), SourceModel.Use> doors) =>
        $"{string.Join(" -> ", way)}: "
            + string.Join("; ", way.Zip(way.Skip(1)).Select(door => doors[door].ToString()));
}
