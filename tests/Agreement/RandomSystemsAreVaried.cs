using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>Tests on random systems are worth what these systems contain.</summary>
public class RandomSystemsAreVaried
{
    const int Count = 300;

    static readonly List<(TransitionSystem System, ReferenceSearch Search)> Sample =
        [.. Enumerable.Range(1, Count)
            .Select(seed => RandomSystems.Number((ulong)seed))
            .Select(system => (system, new ReferenceSearch(system)))];

    [Fact]
    public void Every_operator_occurs()
    {
        var used = Sample
            .SelectMany(pair => pair.System.Actions)
            .SelectMany(action => action.Updates.Select(update => update.Value).Append(action.Guard))
            .SelectMany(expr => expr.Nodes())
            .Select(node => node.Op)
            .ToHashSet();
        Assert.Equal(Enum.GetValues<Op>().Order(), used.Order());
    }

    [Fact]
    public void Every_kind_of_safety_property_is_broken_and_kept()
    {
        foreach (var kind in Enum.GetValues<PropertyKind>().Except([PropertyKind.Liveness]))
        {
            var shown = Sample
                .SelectMany(pair => pair.System.Properties.Where(property => property.Kind == kind)
                    .Select(property => pair.Search.Shortest(property) is not null))
                .ToList();
            Assert.InRange(shown.Count(isShown => isShown), Count / 30, shown.Count - Count / 30);
        }
    }

    [Fact]
    public void Every_temporal_formula_is_violated_and_holds()
    {
        foreach (var op in Enum.GetValues<TemporalOp>())
        {
            var violated = Sample
                .SelectMany(pair => pair.System.Properties
                    .Select(property => property.Temporal)
                    .OfType<Temporal>()
                    .Where(formula => formula.Op == op)
                    .Select(new ReferenceLiveness(pair.Search).IsViolated))
                .ToList();
            Assert.InRange(violated.Count(isViolated => isViolated), Count / 30, violated.Count - Count / 30);
        }
    }

    [Fact]
    public void Sizes_differ()
    {
        Assert.Contains(Sample, pair => pair.Search.Distinct == 0);
        Assert.InRange(Sample.Count(pair => pair.Search.Distinct > 10), Count / 3, Count);
        Assert.Contains(Sample, pair => pair.Search.Distinct > 500);
        Assert.Contains(Sample, pair => pair.Search.Depth > 10);
        Assert.Contains(Sample, pair => pair.System.Variables.Sum(v => v.Domain.BitWidth * v.Count) > 256);
        Assert.Contains(Sample, pair => pair.System.Properties.Any(property =>
            property.Kind != PropertyKind.Liveness && pair.Search.Shortest(property)?.Switches > 2));
    }
}
