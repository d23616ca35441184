using Quiesce.Ir;
using Quiesce.Ir.Parsing;

namespace Quiesce.Tests.Ir;

public class TransitionSystemTests
{
    [Fact]
    public void The_type_invariant_covers_a_property_that_is_added_and_forgets_one_that_is_dropped()
    {
        var original = HandBuiltSystems.Everything();
        var added = original.With(ExpressionParser.ParseProperty(original, "Last: inode.refs[owner - 1] <= 2"));
        var dropped = added.WithOnly(new HashSet<string> { SystemBuilder.TypeInvariant });
        foreach (var system in new[] { original, added, dropped })
        {
            var interpreter = new Interpreter(system);
            var types = system.FindProperty(SystemBuilder.TypeInvariant)!;
            // The owner is 0 at first, and -1 is no index.
            var initial = interpreter.InitialStates().First();
            Assert.Equal(system != added, interpreter.Satisfies(types, initial));
            Assert.Equal(system != added, interpreter.Holds(types.Predicate, initial));
        }
    }
}
