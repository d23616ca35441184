using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;

namespace Quiesce.Tests.Ir;

public class ValueFormatTests
{
    static readonly TransitionSystem System = HandBuilt.Shapes();

    // sb.phase, refs (3), queued (3), list.length, list (2)
    static State State(params int[] values) => new([.. values]);

    static Variable Variable(string name) => System.Variables.Single(variable => variable.Name == name);

    [Fact]
    public void Each_shape_has_its_notation()
    {
        var state = State(1, 0, 1, 1, 1, 0, 1, 2, 0, 2);
        string[] values = [.. ValueFormat.Data(System).Select(variable => ValueFormat.Assignment(variable, state))];
        Assert.Equal(
            ["sb.phase = Unmounting", "refs = [0 |-> 0, 1..2 |-> 1]", "queued = {0, 2}", "list = <<0, 2>>"],
            values);
    }

    [Fact]
    public void Nothing_is_in_the_empty_set_and_the_empty_sequence()
    {
        var state = State(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Assert.Equal("{}", ValueFormat.Format(Variable("queued"), state));
        Assert.Equal("<<>>", ValueFormat.Format(Variable("list"), state));
        Assert.Equal("[0..2 |-> 0]", ValueFormat.Format(Variable("refs"), state));
    }

    [Fact]
    public void Arrays_change_by_element_and_everything_else_as_a_whole()
    {
        var before = State(0, 0, 0, 1, 1, 0, 0, 1, 2, 0);
        var after = State(0, 1, 0, -1, 1, 0, 1, 2, 2, 1);
        string[] changes =
            [.. ValueFormat.Data(System).SelectMany(variable => ValueFormat.Changes(variable, before, after))];
        Assert.Equal(["refs[0] = 1", "refs[2] = -1", "queued = {0, 2}", "list = <<2, 1>>"], changes);
    }

    [Fact]
    public void What_is_no_longer_in_a_sequence_is_not_shown()
    {
        var (before, after) = (State(0, 0, 0, 0, 0, 0, 0, 1, 2, 1), State(0, 0, 0, 0, 0, 0, 0, 1, 2, 0));
        Assert.Empty(ValueFormat.Changes(Variable("list"), before, after));
    }
}
