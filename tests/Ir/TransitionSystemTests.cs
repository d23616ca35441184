using Quiesce.Ir;
using Quiesce.Ir.Parsing;

namespace Quiesce.Tests.Ir;

public class TransitionSystemTests
{
    [Fact]
    public void The_type_invariant_covers_a_property_that_is_added_whichever_are_asked()
    {
        var original = HandBuiltSystems.Everything();
        var added = original.With(ExpressionParser.ParseProperty(original, "Last: inode.refs[owner - 1] <= 2"));
        var alone = added.WithOnly(new HashSet<string> { SystemBuilder.TypeInvariant });
        var other = added.Asking(new HashSet<string> { SystemBuilder.NoDeadlock });
        foreach (var system in new[] { original, added, alone, other })
        {
            var interpreter = new Interpreter(system);
            var types = system.FindProperty(SystemBuilder.TypeInvariant)!;
            // The owner is 0 at first, and -1 is no index.
            var initial = interpreter.InitialStates().First();
            Assert.Equal(system == original, interpreter.Satisfies(types, initial));
            Assert.Equal(system == original, interpreter.Holds(types.Predicate, initial));
        }
    }

    [Fact]
    public void What_is_not_asked_is_declared_all_the_same()
    {
        var system = HandBuiltSystems.Everything();
        var part = system.WithOnly(new HashSet<string> { SystemBuilder.NoDeadlock });
        Assert.Equal([SystemBuilder.NoDeadlock], part.Properties.Select(property => property.Name));
        Assert.Equal(system.Properties.AsEnumerable(), part.Declared);
        Assert.Equal(
            system.Properties.Where(property => property.Kind is PropertyKind.TypeInvariant or PropertyKind.NoDeadlock),
            part.Declared.Where(property => property.IsBuiltIn));
    }
}
