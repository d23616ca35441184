using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Tests.Symbolic;

/// <summary>A system small enough to know all about it: what the tests of the symbolic engines ask about.</summary>
static class HandMade
{
    /// <summary>
    /// A number from 0 to 7 that starts at 0: <c>Add</c> adds two while it is below six, <c>Reset</c> makes it zero
    /// where <c>open</c> is true, and <c>Open</c> opens. So it is even.
    /// </summary>
    public static TransitionSystem Evens(params ImmutableArray<Property> properties)
    {
        var builder = new SystemBuilder { Name = "evens" };
        var number = builder.AddVariable("number", Domain.Range(0, 7), [[0]]);
        var open = builder.AddVariable("open", Domain.Bool, [[0]]);
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        void Action(string name, Expr guard, Update update) => builder.AddAction(new GuardedAction
        {
            Name = name,
            Step = name,
            Process = 0,
            Guard = guard,
            Updates = [update],
        });
        var x = Expr.Read(number);
        Action("Add", Expr.Less(x, Expr.Int(6)), new Update(number, null, Expr.Add(x, Expr.Int(2))));
        Action("Reset", Expr.Read(open), new Update(number, null, Expr.Int(0)));
        Action("Open", Expr.True, new Update(open, null, Expr.True));
        foreach (var property in properties)
            builder.AddProperty(property with { Predicate = property.Predicate.Op == Op.Constant
                ? OneOf(x, property.Predicate.Value)
                : property.Predicate });
        return builder.Build();
    }

    /// <summary>A property of <see cref="Evens"/>: that the number is one of some.</summary>
    public static Property NumberIs(PropertyKind kind, string name, params int[] values) => new()
    {
        Name = name,
        Kind = kind,
        Predicate = Expr.Int(values.Sum(value => 1 << value)),
    };

    static Expr OneOf(Expr number, int set) => Expr.Or(Enumerable.Range(0, 8)
        .Where(value => (set >> value & 1) != 0)
        .Select(value => Expr.Equal(number, Expr.Int(value))));
}
