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

        public sealed class Part : Component
        {
            public bool Queue(Int work) => Case(work == 0, "queued");
        }

        public sealed class Sample(Patch patch, int workers = 2) : Protocol
        {
            readonly Var<int> count = Var(0, max: workers);
            readonly Var<bool> flag = Var(false);
            readonly Var<Phase> phase = Var(Phase.Mounted);
            readonly Var<Color> color = Var(Color.Red);
            readonly Vars<int> refs = Vars(2, init: 0, max: 1);
            readonly Local<int> popped = Local(0, max: 3);
            readonly Set set = Set(of: 2);
            readonly Set other = Set(of: 3);
            readonly Sequence<int> list = Sequence(2, max: 1);
            readonly Part part = new();
            readonly Part? spare = workers > 1 ? new() : null;
            Process Umount => FairProcess(patch switch { Patch.None => [First, Second], Patch.Fix => [Second] });
            Process Worker => FairProcess([Instance], count: workers);
            void First() { /*S*/ }
            void Second() { }
            void Instance(int self) { }
            int NotAStep() => 0;
            Procedure Body => Procedure([Second]);
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
    [InlineData("count.Next = -count * refs[0] / 2 + 3 * (count % workers); refs[0].Next = 2 / workers;")]
    [InlineData("count.Next = If(flag, 2, 0) + If(Idle, count, 0) + If(flag, If(Idle, 1, 0), 2);")]
    [InlineData("flag.Next = If(Idle, true, false) | If(Idle, flag, true);")]
    [InlineData("phase.Next = If(flag, phase, Phase.Closing);")]
    [InlineData("set.Next = (set | other) & SetOf(0, count) - set;")]
    [InlineData("list.Next = list.Tail.Append(count) + SequenceOf(1, 0); var x = Choose(list); var i = Choose(set);")]
    [InlineData("Await(set.IsSubsetOf(other) & All(set, i => count == i));")]
    [InlineData("phase.Next = If(flag, Phase.Closing, Phase.Mounted); count.Next = Min(Max(count, 1, 0), workers);")]
    [InlineData("if (patch == Patch.Fix) Await(phase == Phase.Closing); var i = Choose(2); refs[i].Next = i;")]
    [InlineData("if (Maybe(\"wake\")) flag.Next = true; BugOn(Worker[1].At(Instance), \"NoWake\");")]
    [InlineData("Await(set == other | list != list | refs == refs); flag.Next = set != other;")]
    [InlineData("if (spare is null) Await(patch == Patch.Fix ? flag : true); else flag.Next = spare.Queue(0);")]
    [InlineData("BugOn(true, \"NoWay\"); if (part.Queue(0) && patch == Patch.Fix) Goto(First);")]
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
    [InlineData("Await(4 / count == 1);", "CS0619")] // A divisor may not be 0.
    [InlineData("count.Next = 4 % count;", "CS0619")]
    [InlineData("Await(flag * 2 == 2);", "CS0019")]
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
    [InlineData("set.Next = list;", "CS0029")] // Sets and sequences are changed by sets and sequences.
    [InlineData("list.Next = list.Append(1);", "CS0029")] // list.Now.Append(1) is a value, list.Append(1) a change.
    [InlineData("set.Next = set + other;", "CS0019")]
    [InlineData("set = other;", "CS0191")]
    [InlineData("Await(set.IsSubsetOf(list));", "CS1503")]
    [InlineData("count.Next = Min(count);", "CS7036")]
    [InlineData("count.Next = If(flag, 2, true);", "CS0411")]
    [InlineData("count.Next = If(flag, count, true);", "CS1503")]
    [InlineData("count.Next = Max(flag, true);", "CS1503")]
    [InlineData("var i = Choose(count);", "CS1503")] // Choices are made while the step is recorded.
    [InlineData("refs[flag].Next = 1;", "CS1503")]
    [InlineData("int i = count; refs[i].Next = 1;", "CS0029")]
    [InlineData("Worker.Done = true;", "CS0200")]
    [InlineData("Worker.At(NotAStep);", "CS0407")]
    [InlineData("if (set == other) { }", "CS0029")] // What compares values is no condition for C#,
    [InlineData("Await(set == refs);", "CS0019")]
    [InlineData("Await(list == set);", "CS0019")]
    [InlineData("var same = Umount == Worker;", "CS0619")] // and what has no value is not compared.
    [InlineData("var same = Umount != Worker[0];", "CS0619")]
    [InlineData("var same = Body == Body;", "CS0619")]
    [InlineData("var same = Eventually(flag) == Eventually(Idle);", "CS0619")]
    [InlineData("var same = part == spare;", "CS0619")]
    [InlineData("var none = spare == null;", "CS0619")]
    [InlineData("var same = set.Equals(other);", "CS0619")]
    [InlineData("var same = flag.Equals(Idle);", "CS0619")]
    [InlineData("var same = count.Equals(1);", "CS0619")]
    [InlineData("var same = popped.Equals(count);", "CS0619")]
    [InlineData("var same = refs.Equals(refs);", "CS0619")]
    [InlineData("var same = list.Equals(list);", "CS0619")]
    [InlineData("var same = Umount.Equals(Worker);", "CS0619")]
    [InlineData("var same = Body.Equals(Body);", "CS0619")]
    [InlineData("var same = part.Equals(spare);", "CS0619")]
    [InlineData("var same = LeadsTo(flag, Idle).Equals(null);", "CS0619")]
    [InlineData("var same = (set, flag) == (other, Idle);", "CS0029")] // A tuple would want bools.
    [InlineData("var x = phase switch { Phase.Mounted => 1, _ => 2 };", "CS9135")]
    [InlineData("if (flag is true) { }", "CS9135")]
    [InlineData("if (count is > 0) { }", "CS9135")]
    [InlineData("switch (phase) { case Phase.Mounted: break; }", "CS9135")]
    [InlineData("var wait = async () => await flag;", "CS1061")]
    [InlineData("foreach (var one in set) { }", "CS1579")]
    [InlineData("using (part) { }", "CS1674")]
    [InlineData("Await(part.Queue(0));", "CS0619")] // An answer is known while the model is built.
    [InlineData("Await(workers > 1);", "CS0619")]
    [InlineData("Await(patch == Patch.Fix);", "CS0619")]
    [InlineData("Branch(on: part.Queue(0), taken: Second);", "CS0619")]
    [InlineData("Branch(on: workers > 1, taken: Second, otherwise: First);", "CS0619")]
    [InlineData("count.Next = If(workers > 1, count, refs[0]);", "CS0619")]
    public void A_misuse_in_a_step_is_an_error(string step, string error) => Assert.Contains(error, Errors(step));

    [Theory]
    [InlineData("Process P => FairProcess([First, 3]);", "CS0029")]
    [InlineData("Process P => Process(patch switch { Patch.None => [First] });", "CS8509")]
    [InlineData("[Liveness] public Temporal L => Umount.Done;", "CS0029")] // A state predicate is no behaviour,
    [InlineData("[Invariant] public Bool I => Eventually(Umount.Done);", "CS0029")] // nor the other way round.
    [InlineData("[Liveness] public Temporal L => Eventually(LeadsTo(flag, Idle));", "CS1503")]
    [InlineData("[Liveness] public Temporal L => Always(LeadsTo(flag, Idle));", "CS1503")]
    [InlineData("[Liveness] public Temporal L => Eventually(Eventually(flag));", "CS1503")]
    [InlineData("[Liveness] public Temporal L => LeadsTo(flag, Eventually(flag));", "CS1503")]
    [InlineData("[Liveness] public Temporal L => Eventually(workers > 1);", "CS0619")]
    [InlineData("[Liveness] public Temporal L => Always(workers > 1);", "CS0619")]
    [InlineData("[Liveness] public Temporal L => LeadsTo(workers > 1, flag);", "CS0619")]
    [InlineData("[Liveness] public Temporal L => LeadsTo(flag, workers > 1);", "CS0619")]
    [InlineData("[Liveness] public Temporal L => Eventually(Always(workers > 1));", "CS0619")]
    [InlineData("[Invariant] public Bool I => set.Equals(other);", "CS0619")]
    [InlineData("[Invariant] readonly Var<int> x = Var(0, max: 1);", "CS0592")]
    [InlineData("[Liveness] void Step() { }", "CS0592")]
    [InlineData("readonly Var<int> x = Var(0);", "CS0315")] // A domain is finite:
    [InlineData("readonly Var<string> x = Var(\"\");", "CS0453")] // bool, int with a max, or an enum.
    [InlineData("readonly Var<int> x = Var(false);", "CS0029")]
    public void A_misuse_among_the_members_is_an_error(string member, string error) =>
        Assert.Contains(error, Errors(member: member));
}
