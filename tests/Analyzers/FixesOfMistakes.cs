namespace Quiesce.Tests.Analyzers;

/// <summary>What the editor offers to write instead.</summary>
public class FixesOfMistakes
{
    [Theory]
    [InlineData("QSC002", "if (flag == null) { }", "if (flag is null) { }")]
    [InlineData("QSC002", "if (workers > 1 && null != set) { }", "if (workers > 1 && set is not null) { }")]
    [InlineData("QSC004", "if (flag) flag.Next = false;", "if (Case(flag)) flag.Next = false;")]
    [InlineData("QSC004", "if (count == 0 /* none */) { }", "if (Case(count == 0) /* none */) { }")]
    [InlineData("QSC004", "while (flag) { }", "Await(!flag);")]
    [InlineData("QSC004", "while (count == 0) ;", "Await(!(count == 0));")]
    [InlineData("QSC004", "while (!flag) { }", "Await(flag);")]
    [InlineData("QSC004", "count.Next = flag ? 1 : 2;", "count.Next = If(flag, 1, 2);")]
    [InlineData("QSC004", "phase.Next = flag ? Phase.Closing : phase;", "phase.Next = If(flag, Phase.Closing, phase);")]
    [InlineData("QSC004", "var b = flag ? Phase.Closing : Phase.Mounted;", "var b = If(flag, Phase.Closing, Phase.Mounted);")]
    [InlineData("QSC004", "flag.Next = Idle ? true : false;", "flag.Next = If(Idle, true, false);")]
    [InlineData("QSC004", "Goto(flag ? First : Second);", "Branch(on: flag, taken: First, otherwise: Second);")]
    [InlineData("QSC004", "bool b = count == 0;", "Bool b = count == 0;")]
    [InlineData("QSC005", "if (flag && Idle) count.Next = 1;", "if (Case(flag & Idle)) count.Next = 1;")]
    [InlineData("QSC005", "if ((flag || patch == Patch.Fix)) { }", "if ((Case(flag | patch == Patch.Fix))) { }")]
    [InlineData("QSC005", "Await(flag && Idle);", "Await(flag & Idle);")]
    [InlineData("QSC005", "Await(flag || Idle && count == 0);", "Await(flag | Idle & count == 0);")]
    [InlineData("QSC005", "Await((flag || Idle) && count == 0);", "Await((flag | Idle) & count == 0);")]
    [InlineData("QSC005", "Await(flag | Idle && count == 0);", "Await((flag | Idle) & count == 0);")]
    [InlineData("QSC006", "count.Next += 1;", "count.Next = count + 1;")]
    [InlineData("QSC006", "refs[0].Next--;", "refs[0].Next = refs[0] - 1;")]
    [InlineData("QSC006", "count.Next -= count - 1;", "count.Next = count - (count - 1);")]
    [InlineData("QSC006", "Await(count.Next == 1);", "Await(count == 1);")]
    [InlineData("QSC007", "count = 1;", "count.Next = 1;")]
    [InlineData("QSC007", "count++;", "count.Next = count + 1;")]
    [InlineData("QSC007", "bits[0] = flag;", "bits[0].Next = flag;")]
    [InlineData("QSC007", "count -= 1;", "count.Next = count - 1;")]
    [InlineData("QSC015", "mutex.Queue(0);", "_ = mutex.Queue(0);")]
    public void In_a_step(string id, string step, string better)
    {
        Assert.Equal(better, Sample.Fixed(id, step));
        Assert.DoesNotContain(Sample.Said(step: better), said => said.Contains("error CS"));
    }

    // C# knows whether it is there; as a condition of the model that would not compile.
    [Theory]
    [InlineData("Await(flag == null);")]
    [InlineData("BugOn(!(null != set));")]
    public void None_where_a_condition_is_wanted(string step) => Assert.Empty(Sample.Fixes("QSC002", step));

    [Theory]
    [InlineData("QSC011", "Process P => Process([A]); void A() => A();", "Process P => Process([A]); void A() => Goto(A);")]
    [InlineData("QSC015", "Process P => Process([A]); void A() => mutex.TryLock();",
        "Process P => Process([A]); void A() => _ = mutex.TryLock();")]
    [InlineData("QSC021", "sealed class Part : Component { Var<bool> on = Var(false); public Bool IsOn => on; }",
        "sealed class Part : Component { Var<bool> on = Var(false); public Bool IsOn => on.Now; }")]
    [InlineData("QSC020", "[Invariant] public bool I => workers > 0;", "[Invariant] public Bool I => workers > 0;")]
    public void Among_the_members(string id, string member, string better)
    {
        Assert.Equal(better, Sample.Fixed(id, member: member));
        Assert.DoesNotContain(Sample.Said(member: better), said => said.Contains("error CS"));
    }
}
