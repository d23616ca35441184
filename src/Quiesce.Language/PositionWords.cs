using System.Reflection;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>The C# predicates on the position of a process, and the shortest one for a set of positions.</summary>
sealed class PositionWords
{
    // The text after the process, and the positions where it is true; if negated, where it is false.
    sealed record Word(string Text, IReadOnlySet<int> Positions, bool IsNegated = false)
    {
        public int Length => Text.Length + (IsNegated ? 1 : 0);
    }

    readonly ProcessGroup group;
    readonly string path;
    readonly List<Word> words = [];

    /// <param name="path">The text for the process in the protocol's class.</param>
    /// <param name="home">The class in which the text stands: the protocol's, or one that it derives from.</param>
    public PositionWords(ProcessGroup group, string path, Protocol protocol, Type home)
    {
        (this.group, this.path) = (group, path);
        int[] all = [.. Enumerable.Range(0, group.DonePosition + 1)];
        void Add(string text, IEnumerable<int> positions)
        {
            var set = positions.ToHashSet();
            words.Add(new(text, set));
            words.Add(new(text, all.Except(set).ToHashSet(), IsNegated: true));
        }
        Add($".{TransitionSystem.Done}", [group.DonePosition]);
        void AddStep(Delegate step)
        {
            var name = CSharp.Identifier(Language.Process.StepName(step));
            Add($".At({name})", group.PositionsOf(step));
            if (group.LastPositionsOf(step) is [var last] && group.StaysBeyond(last))
                Add($".Passed({name})", all.Where(position => position > last));
        }
        foreach (var step in group.Positions.Select(position => position.Step).Distinct())
            if (IsMember(step, protocol, home))
                AddStep(step);
        foreach (var procedure in group.Positions.SelectMany(p => p.Splices).Select(s => s.Procedure).Distinct())
            if (IsMember(procedure, protocol, home))
                AddStep((Step)procedure);
        foreach (var position in group.Positions)
            Add($".At(\"{position.Name}\")", [position.Index]);
    }

    public int Count => group.DonePosition + 1;

    public string Process(int instance) => group.Count == 1 ? path : $"{path}[{instance}]";

    /// <summary>An instance is at one of the positions.</summary>
    public CSharpTerm At(int instance, IReadOnlySet<int> positions)
    {
        var elsewhere = Enumerable.Range(0, Count).Where(position => !positions.Contains(position)).ToHashSet();
        var (at, away) = (Cover(instance, positions), Cover(instance, elsewhere).Not());
        return away.Effort.CompareTo(at.Effort) < 0 ? away : at;
    }

    // Few words, by greedy choice: each is true only at the positions, and covers the most that are left.
    CSharpTerm Cover(int instance, IReadOnlySet<int> positions)
    {
        if (positions.Count == Count)
            return CSharpTerm.True;
        var left = positions.ToHashSet();
        var chosen = new List<Word>();
        while (left.Count > 0)
        {
            var best = words.Where(word => word.Positions.IsSubsetOf(positions))
                .MaxBy(word => (word.Positions.Count(left.Contains), -word.Length))!;
            chosen.Add(best);
            left.ExceptWith(best.Positions);
        }
        return CSharpTerm.Any(chosen.OrderBy(word => word.Positions.Min()).Select(word =>
        {
            var text = new CSharpTerm(Process(instance) + word.Text, CSharpTerm.Primary);
            return word.IsNegated ? text.Not() : text;
        }));
    }

    // Whether the class can name the step, and the name is unambiguous.
    static bool IsMember(Delegate step, Protocol protocol, Type home) =>
        (step.Target is null || ReferenceEquals(step.Target, protocol))
        && CSharp.IsVisible(step.Method, home)
        && home.GetMethods(Reflection.Members | BindingFlags.Static)
            .Count(method => method.Name == step.Method.Name) == 1;

    static bool IsMember(Procedure procedure, Protocol protocol, Type home) =>
        Reflection.PropertiesOf(protocol).Any(property =>
            property.Name == procedure.Name
            && property.PropertyType == typeof(Procedure)
            && CSharp.IsVisible(property.GetMethod!, home)
            && ReferenceEquals(Reflection.Read(property, protocol), procedure));
}
