using Microsoft.CodeAnalysis;

namespace Quiesce.Tests.Language;

/// <summary>
/// What the language refuses through C#'s own rules: each snippet is compiled and must fail where
/// it says.
/// </summary>
public class MisuseDoesNotCompile
{
    // One spec; the snippet stands in its first step (S) or among its members (M).
    const string Spec = """
        public enum Patch { None, Fix }
        public enum Phase { Mounted, Closing }
        public enum Color { Red, Green }

        public sealed class Sample(Patch patch, int workers = 2) : Protocol
        {
            readonly Var<int> count = Var(0, max: workers);
            readonly Var<bool> flag = Var(false);
            readonly Var<Phase> phase = Var(Phase.Mounted);
            readonly Var<Color> color = Var(Color.Red);
            readonly Vars<int> refs = Vars(2, init: 0, max: 1);
            readonly Local<int> popped = Local(0, max: 3);
            Process Umount => FairProcess(patch switch { Patch.None => [First, Second], Patch.Fix => [Second] });
            Process Worker => FairProcess([Instance], count: workers);
            void First() { /*S*/ }
            void Second() { }
            void Instance(int self) { }
            int NotAStep() => 0;
            Bool Idle => count == 0 & !flag;
            /*M*/
        }
        """;

    static string[] Errors(string step = "", string member = "")
    {
        var source = Spec.Replace("/*S*/", step).Replace("/*M*/", member);
        return
        [
            .. SpecCompilation.Of([("Sample.cs", source)]).GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.Id),
        ];
    }

    [Fact]
    public void The_sample_itself_compiles() => Assert.Empty(Errors());

    [Theory]
    [InlineData("Await(Idle | Umount.At(Second)); count.Next = count + 1; Branch(on: flag, taken: Second);")]
    [InlineData("refs[count].Next = If(flag, popped, refs[0] - 1); phase.Next = Phase.Closing; Goto(First);")]
    [InlineData("if (patch == Patch.Fix) Await(phase == Phase.Closing); var i = Choose(2); refs[i].Next = i;")]
    [InlineData("if (Maybe(\"wake\")) flag.Next = true; BugOn(Worker[1].At(Instance), \"NoWake\");")]
    public void What_is_meant_compiles(string step) => Assert.Empty(Errors(step));

    [Theory]
    [InlineData("if (count == 0) { }", "CS0029")] // Not a condition for C#.
    [InlineData("while (flag) { }", "CS0029")]
    [InlineData("var x = flag ? 1 : 2;", "CS0029")]
    [InlineData("bool b = count == 0;", "CS0029")]
    [InlineData("Await(flag && Idle);", "CS0218")] // Formulas are built with & and |.
    [InlineData("Await(flag || Idle);", "CS0218")]
    [InlineData("Await(count);", "CS1503")] // An integer is no condition.
    [InlineData("Await(5);", "CS1503")]
    [InlineData("Await(!count == 0);", "CS0023")]
    [InlineData("Await(flag + flag == 2);", "CS0019")]
    [InlineData("Await(flag < 3);", "CS0019")]
    [InlineData("Await(phase < Phase.Closing);", "CS0019")]
    [InlineData("Await(phase == Color.Red);", "CS0019")] // Two different enums.
    [InlineData("Await(phase == color);", "CS0019")]
    [InlineData("Await(count == flag);", "CS0019")]
    [InlineData("Await(flag.Implies(count));", "CS1503")]
    [InlineData("count.Next = true;", "CS0029")]
    [InlineData("flag.Next = 1;", "CS0029")]
    [InlineData("phase.Next = Color.Red;", "CS0029")]
    [InlineData("phase.Next = color;", "CS0029")]
    [InlineData("refs[0].Next = flag;", "CS0029")]
    [InlineData("popped.Next = flag;", "CS0029")]
    [InlineData("count = 1;", "CS0191")] // A variable changes through Next.
    [InlineData("count++;", "CS0191")]
    [InlineData("Await(count.Next == 1);", "CS0154")] // A step sees the old state only.
    [InlineData("Idle.Next = true;", "CS1061")] // A definition is no variable.
    [InlineData("Idle = true;", "CS0200")]
    [InlineData("Goto(NotAStep);", "CS0407")] // A step returns nothing,
    [InlineData("Goto(Third);", "CS0103")] // and exists.
    [InlineData("Branch(on: count, taken: Second);", "CS1503")]
    [InlineData("var i = Choose(count);", "CS1503")] // Choices are made while the step is recorded.
    [InlineData("refs[flag].Next = 1;", "CS1503")]
    [InlineData("int i = count; refs[i].Next = 1;", "CS0029")]
    [InlineData("Worker.Done = true;", "CS0200")]
    [InlineData("Worker.At(NotAStep);", "CS0407")]
    public void A_misuse_in_a_step_is_an_error(string step, string error) => Assert.Contains(error, Errors(step));

    [Theory]
    [InlineData("Process P => FairProcess([First, NotAStep]);", "CS0407")]
    [InlineData("Process P => FairProcess([First, 3]);", "CS0029")]
    [InlineData("Process P => Process(patch switch { Patch.None => [First] });", "CS8509")]
    [InlineData("[Liveness] public Temporal L => Umount.Done;", "CS0029")] // A state predicate is no behaviour,
    [InlineData("[Invariant] public Bool I => Eventually(Umount.Done);", "CS0029")] // nor the other way round.
    [InlineData("[Liveness] public Temporal L => Eventually(LeadsTo(flag, Idle));", "CS1503")]
    [InlineData("[Liveness] public Temporal L => Always(LeadsTo(flag, Idle));", "CS1503")]
    [InlineData("[Liveness] public Temporal L => Eventually(Eventually(flag));", "CS1503")]
    [InlineData("[Liveness] public Temporal L => LeadsTo(flag, Eventually(flag));", "CS1503")]
    [InlineData("[Invariant] readonly Var<int> x = Var(0, max: 1);", "CS0592")]
    [InlineData("[Liveness] void Step() { }", "CS0592")]
    [InlineData("readonly Var<int> x = Var(0);", "CS0315")] // A domain is finite:
    [InlineData("readonly Var<string> x = Var(\"\");", "CS0453")] // bool, int with a max, or an enum.
    [InlineData("readonly Var<int> x = Var(false);", "CS0029")]
    public void A_misuse_among_the_members_is_an_error(string member, string error) =>
        Assert.Contains(error, Errors(member: member));
}
