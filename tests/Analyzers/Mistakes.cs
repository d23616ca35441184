namespace Quiesce.Tests.Analyzers;

/// <summary>What compiles and means something else, or does not compile and says so in other words.</summary>
public class Mistakes
{
    [Fact]
    public void The_sample_itself_has_none() => Assert.Empty(Sample.Said());

    [Theory]
    [InlineData("Await(bits == others ? flag : Idle);")] // Arrays have no == of their own.
    [InlineData("if (bits != others) { }")]
    [InlineData("if (object.Equals(set, other)) { }")]
    [InlineData("if (ReferenceEquals(list, null) | Equals(set, other)) { }")]
    [InlineData("if (bits.Equals(others)) { }")]
    [InlineData("if (EqualityComparer<Set>.Default.Equals(set, other)) { }")]
    [InlineData("if (bits.Contains(flag)) { }")]
    [InlineData("if (bits.SequenceEqual(others)) { }")]
    [InlineData("var i = Array.IndexOf(bits, flag);")]
    [InlineData("if (new List<Set> { set }.Contains(other)) { }")]
    [InlineData("if ((object)flag == (object)Idle) { }")]
    [InlineData("if (flag is { } and Local<bool>) { }")] // Patterns look at objects, too.
    [InlineData("if (Idle is Var<bool>) { }")]
    [InlineData("if (Idle is Var<bool> v) { }")]
    [InlineData("if (set is { IsEmpty: null }) { }")]
    [InlineData("if (record.Now == more.Now) { }")] // A record's own == compares objects.
    [InlineData("if (record.Now != new Request(Phase.Closing, count)) { }")]
    [InlineData("if (records.Head.Equals(more.Now)) { }")]
    [InlineData("if (record == more) { }")]
    [InlineData("switch (Idle) { case Var<bool>: break; }")]
    [InlineData("var i = Idle switch { Var<bool> => 1, _ => 2 };")]
    public void Objects_are_compared(string step) => Assert.Contains("QSC001", Sample.Mistakes(step));

    [Theory]
    [InlineData("Await(set == other | list != list | refs == refs);")] // They compare values.
    [InlineData("if (spare is null || spare is not { } one) return;")] // Whether a variant has it.
    [InlineData("if (table == null || bits == null || bits is [_, _]) return;")]
    [InlineData("if (table.Contains(1) || patch.Equals(Patch.Fix) || Umount.Has(First)) return;")]
    [InlineData("if (bits.Any(bit => bit is not null) && bits.Count(bit => bit is null) == 0) return;")]
    [InlineData("Await(set.Contains(count) & list.Contains(0)); set.Remove(0); list.Remove(1);")]
    [InlineData("Component part = mutex; if (part is Lock) return;")] // Which part it is.
    [InlineData("flag.Next = patch switch { Patch.None => true, _ => Idle };")]
    [InlineData("Await(Same(record.Now, more.Now)); record.Next = more.Now with { Cpu = 1 };")]
    [InlineData("Await(record.Now.Phase == Phase.Closing); records.Append(new(Phase.Mounted, count));")]
    [InlineData("extra?.Next = true; records.Next = records.Tail.Append(record.Now);")]
    [InlineData("phase.Next = default(Phase); count.Next = default(int);")]
    public void Values_are_compared_or_the_program_is_chosen(string step) => Assert.Empty(Sample.Said(step));

    [Theory]
    [InlineData("Await(flag == null);")]
    [InlineData("Await(null != count);")]
    [InlineData("Await(set == null | list == default);")]
    [InlineData("flag.Next = null!;")]
    [InlineData("count.Next = default;")]
    [InlineData("Await(null!);")]
    [InlineData("list.Append(default);")]
    public void Null_is_no_value(string step) => Assert.Contains("QSC002", Sample.Mistakes(step));

    [Theory]
    [InlineData("BugOn(mutex.Queue(0));")]
    [InlineData("Assert(workers > 1);")]
    [InlineData("Await(flag & mutex.Queue(0));")] // A part of a condition, too,
    [InlineData("var queued = mutex.Queue(0); Await(!flag | queued);")] // and what a C# variable remembers,
    [InlineData("Await(patch == Patch.Fix ? mutex.Queue(0) : flag);")] // and one of several variants.
    [InlineData("Await(flag.Implies(Maybe(\"wake\")));")]
    [InlineData("Await(flag.Implies(workers > 1));")]
    [InlineData("Await(All(2, i => mutex.Is(i)));")]
    [InlineData("Branch(on: Any(2, i => i > workers), taken: Second);")]
    [InlineData("Bool queued = mutex.Queue(0); Await(queued);")] // Whatever its C# variable is called,
    [InlineData("Bool queued = mutex.Queue(0), again = queued | flag; BugOn(!again);")]
    [InlineData("Await(If(flag, mutex.Queue(0), Idle));")] // and where it is one of two.
    public void A_condition_is_a_bool_of_C(string step) => Assert.Equal(["QSC003"], Sample.Mistakes(step));

    [Theory]
    [InlineData("[Invariant] public Bool I => workers > 1;")]
    [InlineData("[Reachable] public Bool I => mutex.Is(0);")]
    [InlineData("[Invariant] public Bool I { get { return patch == Patch.Fix; } }")]
    [InlineData("[Lemma] public Bool I => All(2, i => i < workers);")]
    [InlineData("[Assume] public Bool I => workers < 3;")]
    [InlineData("void Third() => Await(Queued()); Bool Queued() => mutex.Queue(0); Process P => Process([Third]);")]
    public void A_property_is_a_bool_of_C(string member) => Assert.Equal(["QSC003"], Sample.Mistakes(member: member));

    [Theory]
    [InlineData("Await(patch != Patch.Fix & flag);")] // What a variant leaves out.
    [InlineData("Await(patch == Patch.Fix ? flag : true);")]
    [InlineData("Await(All(2, i => i == workers | refs[i] == 0));")]
    [InlineData("BugOn(true, \"NoWay\", \"Nobody gets here.\"); Assert(false);")] // Getting here is the mistake.
    [InlineData("flag.Next = workers > 1; flag.Next = mutex.Queue(0);")] // Values.
    [InlineData("Bool queued = mutex.Queue(0); flag.Next = queued;")]
    [InlineData("Bool many = workers > 1; Await(many | flag);")]
    [InlineData("flag.Next = If(flag, mutex.Queue(0), false);")]
    [InlineData("flag.Next = If(flag, workers > 1, Idle);")]
    [InlineData("flag.Next = flag & mutex.Queue(0);")]
    [InlineData("if (mutex.Queue(0)) flag.Next = true; else flag.Next = Maybe(\"set\");")]
    [InlineData("Await(flag == true & set.Contains(0) == false);")]
    public void A_bool_of_C_is_a_value_or_chooses_the_program(string step) => Assert.Empty(Sample.Said(step));

    [Theory]
    [InlineData("[Invariant] public Bool I => patch == Patch.Fix ? flag : true;")]
    [InlineData("[Invariant] public Bool I => workers > 1 | flag;")]
    [InlineData("[Reachable] public Bool? I => patch == Patch.Fix ? null : flag;")]
    [InlineData("[Invariant] public Bool I => !flag | Known(1); Bool Known(int i) => i > workers;")]
    public void A_property_may_differ_between_variants(string member) => Assert.Empty(Sample.Said(member: member));

    [Theory]
    [InlineData("if (flag) { }")]
    [InlineData("if ((count == 0)) { } else flag.Next = true;")]
    [InlineData("while (flag) { }")]
    [InlineData("do { } while (count == 0);")]
    [InlineData("for (; flag; ) { }")]
    [InlineData("var x = flag ? 1 : 2;")]
    [InlineData("bool b = count == 0;")]
    [InlineData("switch (workers) { case 1 when flag: break; }")]
    public void A_condition_stands_where_C_wants_a_bool(string step) => Assert.Contains("QSC004", Sample.Mistakes(step));

    [Theory]
    [InlineData("Await(flag && Idle);")]
    [InlineData("Await(flag || count == 0);")]
    [InlineData("if (flag && patch == Patch.Fix) { }")]
    public void Formulas_are_not_joined_by_C(string step) => Assert.Contains("QSC005", Sample.Mistakes(step));

    [Theory]
    [InlineData("count.Next += 1;")]
    [InlineData("count.Next++;")]
    [InlineData("--count.Next;")]
    [InlineData("Await(count.Next == 1);")]
    [InlineData("refs[0].Next -= count;")]
    [InlineData("flag.Next = !bits[0].Next;")]
    public void Next_is_only_written(string step) => Assert.Contains("QSC006", Sample.Mistakes(step));

    [Theory]
    [InlineData("count = 1;")]
    [InlineData("count++;")]
    [InlineData("count += 1;")]
    [InlineData("refs[0] = 1;")]
    [InlineData("bits[0] = flag;")]
    [InlineData("(bits[0], bits[1]) = (bits[1], bits[0]);")]
    public void A_variable_changes_through_Next(string step) => Assert.Contains("QSC007", Sample.Mistakes(step));

    [Theory]
    [InlineData("Var<bool> now = Var(false); void Alias() => now = flag; Process P => Process([Alias]);")]
    [InlineData("Set now = Set(of: 2); void Alias() { now = set; } Process P => Process([Alias]);")]
    [InlineData("Bool? last; void Remember() => last ??= flag; Process P => Process([Remember]);")]
    public void Not_through_another_object(string member) => Assert.Equal(["QSC007"], Sample.Mistakes(member: member));

    [Theory]
    [InlineData("calls++;")]
    [InlineData("calls = 1;")]
    [InlineData("this.calls += 2;")]
    [InlineData("table[0] = 3;")]
    [InlineData("workers++;")]
    [InlineData("Array.Sort(table);")]
    [InlineData("int.TryParse(\"1\", out calls);")]
    [InlineData("var next = () => calls++;")]
    public void What_a_step_changes_is_no_variable_of_the_model(string step) =>
        Assert.Equal(["QSC008"], Sample.Mistakes(step));

    [Theory]
    [InlineData("readonly List<int> seen = []; void Note() => seen.Add(1); Process P => Process([Note]);")]
    [InlineData("static int total; void Note() => total++; Process P => Process([Note]);")]
    [InlineData("int last; Bool Odd { get { last++; return flag; } } [Invariant] public Bool I => Odd;")]
    public void Nor_are_lists_and_statics(string member) => Assert.Equal(["QSC008"], Sample.Mistakes(member: member));

    [Theory]
    [InlineData("var n = 0; n++; var seen = new List<int>(); seen.Add(n); count.Next = n;")]
    [InlineData("var cells = new int[2]; cells[0] = 1; for (var i = 0; i < 2; i++) refs[i].Next = cells[i];")]
    [InlineData("Int next = count; next = next + 1; count.Next = next;")]
    [InlineData("if (set.TryTakeFirst(out var one)) refs[one].Next = 0;")]
    [InlineData("set.Add(0); list.Clear(); count.Next = count + 1; bits[0].Next = bits[1];")]
    [InlineData("set.Next = set | other; list.Next = list.Tail;")]
    public void C_variables_of_a_method_are_free(string step) => Assert.Empty(Sample.Said(step));

    [Theory]
    [InlineData("count.Next = new Random(1).Next(2);")]
    [InlineData("count.Next = Random.Shared.Next(2);")]
    [InlineData("if (DateTime.Now.Hour > 3) return;")]
    [InlineData("if (Environment.GetEnvironmentVariable(\"X\") is null) return;")]
    [InlineData("var id = Guid.NewGuid();")]
    [InlineData("System.IO.File.WriteAllText(\"x\", \"\");")]
    [InlineData("Console.WriteLine(count);")]
    [InlineData("System.Threading.Thread.Sleep(1);")]
    public void The_world_is_no_part_of_the_model(string step) => Assert.Contains("QSC009", Sample.Mistakes(step));

    [Fact]
    public void A_step_is_not_async() => Assert.Contains("QSC010", Sample.Mistakes(member: """
        async void Wait() { await System.Threading.Tasks.Task.Yield(); flag.Next = true; }
        Process P => Process([Wait]);
        """));

    [Theory]
    [InlineData("Process P => Process([Loop]); void Loop() { flag.Next = true; Loop(); }", "QSC011")]
    [InlineData("Process P => Process([Loop]); void Loop(int self) => Loop(self);", "QSC011")]
    [InlineData("Process P => Process([One, Two]); void One() { flag.Next = true; Two(); } void Two() { }", "QSC012")]
    public void A_step_is_called(string member, string id) => Assert.Equal([id], Sample.Mistakes(member: member));

    [Theory]
    [InlineData("Process P => Process([One, Two]); void One() => Both(); void Two() => Both(); void Both() { }")]
    [InlineData("Process P => Process([One, Two]); void One() { } void Two() => One();")] // The same at a second place.
    [InlineData("Process P => Process([One, mutex.Unlock]); void One() { flag.Next = true; mutex.Unlock(); }")]
    public void What_two_steps_share_is_called(string member) => Assert.Empty(Sample.Said(member: member));

    [Theory]
    [InlineData("static readonly Lock Global = new();")]
    [InlineData("static Bool? shared;")]
    [InlineData("static Set Shared { get; } = Set(of: 2);")]
    [InlineData("static readonly Lock[] Locks = [new(), new()];")]
    public void A_part_of_a_model_is_static(string member) => Assert.Contains("QSC013", Sample.Mistakes(member: member));

    [Theory]
    [InlineData("flag.Implies(Idle);")]
    [InlineData("Umount.At(Second);")]
    [InlineData("If(flag, count, count);")]
    [InlineData("Eventually(flag);")]
    public void A_formula_does_nothing_by_itself(string step) => Assert.Equal(["QSC014"], Sample.Mistakes(step));

    [Theory]
    [InlineData("mutex.Queue(0);")]
    [InlineData("mutex.TryLock();")]
    [InlineData("spare?.Queue(0);")]
    [InlineData("Maybe(\"wake\");")]
    [InlineData("Case(flag);")]
    [InlineData("Choose(2);")]
    [InlineData("set.TryTakeFirst(out _);")]
    public void An_answer_is_thrown_away(string step) => Assert.Equal(["QSC015"], Sample.Mistakes(step));

    [Theory]
    [InlineData("_ = mutex.Queue(0);")]
    [InlineData("mutex.Take(0); mutex.Unlock(); set.TakeAny();")]
    [InlineData("flag.Load(Order.Full);")]
    [InlineData("Branch(on: mutex.TryLock(), taken: Second);")]
    public void An_answer_is_used_or_does_not_matter(string step) => Assert.Empty(Sample.Said(step));

    [Theory]
    [InlineData("void Third() { }")]
    [InlineData("void Third(int self) { }")]
    [InlineData("Procedure Parts => Procedure([Second]);")]
    [InlineData("public Bool NoWay => !flag;")]
    [InlineData("public Temporal Stops => Eventually(Umount.Done);")]
    public void Nothing_uses_it(string member) => Assert.Equal(["QSC016"], Sample.Mistakes(member: member));

    [Theory]
    [InlineData("void A() => B(); [Atomic(\"lock\")] void B() => count.Next = 1;", true)]
    [InlineData("void A() { Goto(B); } [Atomic(\"lock\")] void B() => count.Next = 1;", false)]
    [InlineData("void A() => B(); [Unfair] void B() => count.Next = 1;", true)]
    [InlineData("void A() => B(); [MayRest] void B() => count.Next = 1;", true)]
    [InlineData("void A() => B(); [Kernel(\"fs/inode.c:iput\")] void B() => count.Next = 1;", false)]
    public void An_attribute_of_steps_is_on_a_step(string members, bool isMistake) => Assert.Equal(
        isMistake ? ["QSC023"] : [],
        Sample.Said(member: $"Process P => Process([A]); {members}"));

    [Theory]
    [InlineData("Process P => Process([First, Counts]); int Counts() => 0;", true)]
    [InlineData("Process P => Process([First, Takes]); void Takes(string text) { }", true)]
    [InlineData("Process P => Process([First, Own]); void Own(int self) { }", false)]
    public void A_list_holds_steps(string members, bool isMistake) => Assert.Equal(
        isMistake ? ["QSC024"] : [],
        Sample.Said(member: members));

    [Theory]
    [InlineData("Int twice => count + count;")] // A name for expressions of the command line.
    [InlineData("internal void Helper() { }")]
    [InlineData("[Invariant] public Bool I => !NoWay; public Bool NoWay => flag;")]
    public void Something_may_use_it(string member) => Assert.Empty(Sample.Said(member: member));

    [Theory]
    [InlineData("[Take, Run]", "void Run(int self) => Goto(Take);", "QSC017")] // It never ends its work,
    [InlineData("[Take, Run]", "void Run(int self) => mutex.End(self);", "QSC017")] // or never takes another.
    [InlineData("[Take, Run]", "void Run(int self) { mutex.End(self); Goto(Take); }", null)]
    [InlineData("[Wait, Take, Run]", "void Run(int self) { mutex.End(self); Goto(Wait); } void Wait(int self) { }", null)]
    [InlineData("[Take, Run]", "void Run(int self) => Next(self, Take); void Next(int self, InstanceStep s) { mutex.End(self); Goto(s); }", null)]
    public void A_kworker_ends_its_work_and_takes_the_next(string list, string run, string? id) => Assert.Equal(
        id is null ? [] : [id],
        Sample.Said(member: $"Process Kworker => ServiceProcess({list}); void Take(int self) => mutex.Take(self); {run}"));

    [Theory]
    [InlineData("public sealed class Bare : Protocol { Process P => Process([A]); void A() { } }", true)]
    [InlineData("public abstract class Bare : Protocol { Process P => Process([A]); void A() { } }", false)]
    [InlineData("public class Bare : Protocol { Process P => Process([A]); void A() { } [Reachable] public Bool R => P.Done; } public sealed class Derived : Bare;", false)]
    public void A_protocol_has_a_Reachable(string member, bool isMissing) =>
        Assert.Equal(isMissing ? ["QSC018"] : [], Sample.Said(member: member));

    [Theory]
    [InlineData("while (Case(flag)) count.Next = 1;")]
    [InlineData("while (set.TryTakeFirst(out var one)) refs[one].Next = 0;")]
    [InlineData("while (mutex.Queue(0)) { }")]
    [InlineData("while (true) { Await(flag); }")]
    [InlineData("for (;;) count.Next = 1;")]
    [InlineData("lock (mutex) { flag.Next = true; }")]
    [InlineData("try { count.Next = 5; } catch (Exception) { }")]
    public void A_statement_of_C_means_nothing_in_the_model(string step) => Assert.Contains("QSC019", Sample.Mistakes(step));

    [Theory]
    [InlineData("var i = 0; while (i < workers) i++;")]
    [InlineData("while (true) { break; }")]
    [InlineData("foreach (var bit in bits) bit.Next = false;")]
    public void Loops_that_end_are_C(string step) => Assert.Empty(Sample.Said(step));

    [Theory]
    [InlineData("[Invariant] public bool I => workers > 0;")]
    [InlineData("[Reachable] public int I => workers;")]
    [InlineData("[Liveness] public bool I => true;")]
    [InlineData("[Invariant] public bool[] I => [workers > 0];")]
    public void A_property_has_a_C_type(string member) => Assert.Equal(["QSC020"], Sample.Mistakes(member: member));

    [Theory]
    [InlineData("public Bool IsOn => on;")]
    [InlineData("internal Bool IsOn() { return on; }")]
    [InlineData("public Bool IsOn => bits[0];")]
    [InlineData("public Bool IsOn => on is null ? true : on;")]
    [InlineData("public Bool IsOn => gone; readonly Flag gone = Flag();")]
    public void A_component_returns_a_variable_as_it_is(string member) =>
        Assert.Equal(["QSC021"], Sample.Said(member: Part(member)));

    [Theory]
    [InlineData("public Bool IsOn => on.Now;")]
    [InlineData("public Bool IsOn => on.Load();")]
    [InlineData("public Bool IsOn => gone.Now; readonly Flag gone = Flag();")]
    [InlineData("public Bool IsOn => !on;")]
    [InlineData("public Bool IsOn => refs[0] == 1;")]
    [InlineData("public Int Refs(int i) => refs[i];")]
    [InlineData("Bool IsOn => on; public Bool IsOff => !IsOn;")] // Nobody else sees it.
    [InlineData("public Bool AreAllOn => All(1, i => bits[i]);")]
    public void A_component_says_what_it_is_now(string member) => Assert.Empty(Sample.Said(member: Part(member)));

    static string Part(string member) => $$"""
        }
        public sealed class Part : Component
        {
            internal readonly Var<bool> on = Var(false);
            readonly Var<bool>[] bits = [Var(false, "bit")];
            readonly Vars<int> refs = Vars(1, init: 0, max: 1);
            {{member}}
        """;

    [Theory]
    [InlineData("Goto(Second); count.Next = 1;")]
    [InlineData("Return(); mutex.Unlock();")]
    [InlineData("Branch(on: flag, taken: Second); set.Add(0);")]
    [InlineData("if (Case(flag)) { Goto(Second); } count.Next = 1;")]
    [InlineData("if (Case(flag)) Goto(Second); else if (Case(Idle)) count.Next = 1; Await(!flag);")]
    [InlineData("switch (workers) { case 1: Goto(Second); count.Next = 1; break; }")]
    [InlineData("foreach (var bit in bits) { Return(); } if (Case(flag)) { }")]
    public void What_stands_behind_a_Goto_is_done(string step) => Assert.Equal(["QSC022"], Sample.Mistakes(step));

    [Theory]
    [InlineData("count.Next = 1; Goto(Second);")]
    [InlineData("if (Case(flag)) { Goto(Second); return; } count.Next = 1;")]
    [InlineData("if (Case(flag)) Goto(Second); else count.Next = 1;")]
    [InlineData("Branch(on: flag, taken: Second); Branch(on: Idle & set.Contains(0), taken: Return); Goto(Second);")]
    [InlineData("switch (workers) { case 1: Goto(Second); break; case 2: count.Next = 1; break; }")]
    [InlineData("Goto(Second); var own = workers + 1; Bool isIdle = Idle;")]
    public void What_stands_in_front_of_a_Goto_is_done(string step) => Assert.Empty(Sample.Said(step));

    [Fact]
    public void Every_diagnostic_has_a_row_in_the_README_of_the_specs()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Checkout.Root, "spec", "README.md"));
        Assert.All(Quiesce.Analyzers.Diagnostics.All, one => Assert.Contains($"| {one.Id} |", text));
        Assert.Equal(
            Quiesce.Analyzers.Diagnostics.All.Select(one => one.Id),
            Enumerable.Range(1, Quiesce.Analyzers.Diagnostics.All.Length).Select(number => $"QSC{number:000}"));
    }
}
