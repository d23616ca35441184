using Quiesce.Ir;
using Quiesce.Ir.Formats.Tla;
using Quiesce.Ir.Parsing;

namespace Quiesce.Tests.Ir;

public class ExpressionParserTests
{
    static readonly TransitionSystem Iputs = HandBuiltSystems.AllDelayedIputs().First();
    static readonly TransitionSystem Shapes = MakeShapes();

    /// <summary>An enumeration, an array, a set, a queue, locals, and steps inside procedures.</summary>
    static TransitionSystem MakeShapes()
    {
        var builder = new SystemBuilder { Name = "tests/shapes" };
        var phase = Domain.Enum("Phase", ["Mounted", "Dying", "Dead"]);
        builder.AddVariable("phase", phase, [[0]]);
        builder.AddVariable("mode", Domain.Enum("Mode", ["Idle", "Dead"]), [[0]]);
        builder.AddVariable("owner", Domain.Range(-1, 2), [[0]]);
        builder.AddVariable("refs", Domain.Range(0, 2), [[0], [0]], 2);
        builder.AddVariable("locks[0].held", Domain.Bool, [[0]]);
        builder.AddVariable("locks[1].held", Domain.Bool, [[0]]);
        builder.AddVariable("lru", Domain.Bool, [[0], [0], [0]], 3, shape: Shape.Set);
        var length = builder.AddVariable("queue.length", Domain.Range(0, 2), [[0]], isAuxiliary: true);
        builder.AddVariable("queue", Domain.Range(0, 3), [[0], [0]], 2, shape: Shape.Sequence, lengthVariable: length);
        var umount = builder.AddVariable(
            "pc.Umount",
            Domain.Enum("Umount", ["Delete.Lock", "Delete.Pop", "Free", "Delete#2.Lock", "Delete#2.Pop", "Done"]),
            [[0]], kind: VariableKind.ProgramCounter, owner: "Umount");
        var worker = builder.AddVariable(
            "pc.Worker", Domain.Enum("Worker", ["Queue", "Wake", "Done"]), [[0], [0]], 2,
            VariableKind.ProgramCounter, owner: "Worker");
        builder.AddVariable("Worker.popped", Domain.Range(0, 1), [[0], [0]], 2, VariableKind.Local, owner: "Worker");
        builder.AddVariable("Umount.saved", Domain.Bool, [[0]], kind: VariableKind.Local, owner: "Umount");
        builder.AddProcess(new Process { Name = "Umount", Group = "Umount", ProgramCounter = umount });
        for (var k = 0; k < 2; k++)
        {
            var process = builder.AddProcess(
                new Process { Name = $"Worker{k}", Group = "Worker", Instance = k, ProgramCounter = worker });
            for (var step = 0; step < 2; step++)
                builder.AddAction(new GuardedAction
                {
                    Name = worker.Domain.Members[step],
                    Step = worker.Domain.Members[step],
                    Process = process,
                    Guard = Expr.Equal(Expr.Read(worker, Expr.Int(k)), Expr.Constant(worker.Domain, step)),
                    Updates = [new Update(worker, Expr.Int(k), Expr.Constant(worker.Domain, step + 1))],
                });
        }
        builder.AddAction(new GuardedAction
        {
            Name = "Free",
            Step = "Free",
            Process = 0,
            Guard = Expr.Equal(Expr.Read(umount), Expr.Constant(umount.Domain, 2)),
            Updates = [new Update(umount, null, Expr.Constant(umount.Domain, 0))],
        });
        builder.AddProcess(new Process { Name = "Daemon", Group = "Daemon" });
        return builder.Build();
    }

    [Theory]
    [InlineData("delayed > 0", "delayed > 0")]
    [InlineData("delayed=0 /\\ cleaner.shouldStop", "delayed = 0 /\\ cleaner.shouldStop")]
    [InlineData("delayed == 0 && !cleaner.shouldStop", "delayed = 0 /\\ ~cleaner.shouldStop")]
    [InlineData("delayed != 0 || cleaner.shouldStop", "delayed # 0 \\/ cleaner.shouldStop")]
    [InlineData("delayed /= 0 | true", "TRUE")]
    [InlineData("delayed \\leq 1 & delayed =< 1", "delayed <= 1 /\\ delayed <= 1")]
    [InlineData("~delayed = 1", "delayed # 1")]
    [InlineData("!cleaner.shouldStop = cleaner.taskFreed", "(~cleaner.shouldStop) = cleaner.taskFreed")]
    [InlineData("delayed - 1 - 1 < -delayed + 1", "delayed - 1 - 1 < 0 - delayed + 1")]
    [InlineData("delayed * 2 * delayed + delayed % 2 > 3", "delayed * 2 * delayed + (delayed % 2) > 3")]
    [InlineData("delayed / 2 = delayed \\div 2", "delayed \\div 2 = delayed \\div 2")]
    [InlineData("(-delayed) \\div 2 < -(delayed \\div 2)", "(0 - delayed) \\div 2 < 0 - delayed \\div 2")]
    [InlineData("7 \\div 2 = 3 & -7 % 2 = 1 & (-7) \\div 2 = -4", "TRUE")]
    [InlineData("delayed >= 1 => delayed > 0 \\/ cleaner.taskFreed",
        "delayed >= 1 => delayed > 0 \\/ cleaner.taskFreed")]
    [InlineData("(cleaner.taskFreed => cleaner.shouldStop) <=> TRUE",
        "cleaner.taskFreed => cleaner.shouldStop")]
    [InlineData("IF cleaner.taskFreed THEN delayed = 1 ELSE delayed = 0",
        "IF cleaner.taskFreed THEN delayed = 1 ELSE delayed = 0")]
    [InlineData("(IF cleaner.taskFreed THEN 1 ELSE 0) = delayed",
        "(IF cleaner.taskFreed THEN 1 ELSE 0) = delayed")]
    [InlineData("delayed \\in 1..2", "delayed >= 1")]
    [InlineData("delayed \\notin {0, 2}", "~(delayed = 0 \\/ delayed = 2)")]
    [InlineData("\\A i \\in 0..1 : pc.Worker[i] = \"Done\"",
        "pc.Worker[0] = \"Done\" /\\ pc.Worker[1] = \"Done\"")]
    [InlineData("\\E i \\in {0, 1} : delayed = i", "delayed = 0 \\/ delayed = 1")]
    [InlineData("\\A i \\in 0..1 : \\E i \\in 2..2 : delayed = i", "delayed = 2 /\\ delayed = 2")]
    [InlineData("WorkersIdle", "pc.Worker[0] = \"Done\" /\\ pc.Worker[1] = \"Done\"")]
    [InlineData("~CleanerRunsIputs", "pc.Cleaner # \"RunIput\"")]
    [InlineData("Umount.At(StopCleaner)", "pc.Umount = \"StopCleaner\"")]
    [InlineData("Umount.Done", "pc.Umount = \"Done\"")]
    [InlineData("Worker.At(WakeCleaner)",
        "pc.Worker[0] = \"WakeCleaner\" \\/ pc.Worker[1] = \"WakeCleaner\"")]
    [InlineData("Worker.Done", "pc.Worker[0] = \"Done\" /\\ pc.Worker[1] = \"Done\"")]
    [InlineData("Worker[1].At(WakeCleaner)", "pc.Worker[1] = \"WakeCleaner\"")]
    [InlineData("Worker0.At( \"WakeCleaner\" )", "pc.Worker[0] = \"WakeCleaner\"")]
    [InlineData("\\E w \\in 0..1 : Worker[w].Done", "pc.Worker[0] = \"Done\" \\/ pc.Worker[1] = \"Done\"")]
    [InlineData("Umount.Passed(ReapCleaner)",
        "pc.Umount = \"FlushWorkers\" \\/ pc.Umount = \"FreeFsInfo\" \\/ pc.Umount = \"Done\"")]
    public void Reads_what_users_type_of_processes_and_numbers(string typed, string expected) =>
        Assert.Equal(expected, ExpressionParser.Parse(Iputs, typed).ToString());

    [Theory]
    [InlineData("phase = Mounted", "phase = \"Mounted\"")]
    [InlineData("Phase.Dead # phase", "phase # \"Dead\"")]
    [InlineData("phase = \"Dead\" => mode = Dead", "phase = \"Dead\" => mode = \"Dead\"")]
    [InlineData("phase \\in {Dying, Dead}", "phase = \"Dying\" \\/ phase = \"Dead\"")]
    [InlineData("(IF owner = 0 THEN Dead ELSE Idle) = mode",
        "(IF owner = 0 THEN \"Dead\" ELSE \"Idle\") = mode")]
    [InlineData("\\E p \\in Phase : phase = p",
        "phase = \"Mounted\" \\/ phase = \"Dying\" \\/ phase = \"Dead\"")]
    [InlineData("refs[0] + refs[1] <= 2", "refs[0] + refs[1] <= 2")]
    [InlineData("owner > -1 => refs[owner] = 1", "owner > -1 => refs[owner] = 1")]
    [InlineData("locks[1].held", "locks[1].held")]
    [InlineData("\\A k \\in 0..1 : ~locks[k].held", "~locks[0].held /\\ ~locks[1].held")]
    [InlineData("1 \\in lru", "lru[1]")]
    [InlineData("owner \\in lru", "owner >= 0 /\\ lru[owner]")]
    [InlineData("5 \\in lru", "FALSE")]
    [InlineData("\\A i \\in lru : i # owner",
        "(lru[0] => owner # 0) /\\ (lru[1] => owner # 1) /\\ (lru[2] => owner # 2)")]
    [InlineData("lru = {}", "~lru[0] /\\ ~lru[1] /\\ ~lru[2]")]
    [InlineData("lru = {0, 2}", "lru[0] /\\ ~lru[1] /\\ lru[2]")]
    [InlineData("lru # {3}", "TRUE")]
    [InlineData("Cardinality(lru) = 1",
        "(IF lru[0] THEN 1 ELSE 0) + (IF lru[1] THEN 1 ELSE 0) + (IF lru[2] THEN 1 ELSE 0) = 1")]
    [InlineData("Len(queue) = 2", "queue.length = 2")]
    [InlineData("Len(queue) > 0 => Head(queue) = 3",
        "queue.length > 0 => queue[IF queue.length = 0 THEN -1 ELSE 0] = 3")]
    [InlineData("3 \\in queue",
        "(queue.length > 0 /\\ queue[0] = 3) \\/ (queue.length > 1 /\\ queue[1] = 3)")]
    [InlineData("Umount.At(Free)", "pc.Umount = \"Free\"")]
    [InlineData("Umount.At(Pop)", "pc.Umount = \"Delete.Pop\" \\/ pc.Umount = \"Delete#2.Pop\"")]
    [InlineData("Umount.At(Delete#2.Pop)", "pc.Umount = \"Delete#2.Pop\"")]
    [InlineData("Umount.At(Delete.Pop)", "pc.Umount = \"Delete.Pop\"")]
    [InlineData("Umount.At(\"Delete.Pop\")", "pc.Umount = \"Delete.Pop\"")]
    [InlineData("Umount.At(Delete#2)", "pc.Umount = \"Delete#2.Lock\" \\/ pc.Umount = \"Delete#2.Pop\"")]
    [InlineData("Worker[1].popped = 1", "Worker.popped[1] = 1")]
    [InlineData("Worker1.popped = 1", "Worker.popped[1] = 1")]
    [InlineData("Worker.popped[1] = 1", "Worker.popped[1] = 1")]
    [InlineData("Umount.saved", "Umount.saved")]
    [InlineData("Worker.Passed(Queue)",
        "(pc.Worker[0] = \"Wake\" \\/ pc.Worker[0] = \"Done\") /\\ (pc.Worker[1] = \"Wake\" \\/ "
        + "pc.Worker[1] = \"Done\")")]
    public void Reads_what_users_type_of_collections_and_paths(string typed, string expected) =>
        Assert.Equal(expected, ExpressionParser.Parse(Shapes, typed).ToString());

    [Theory]
    [InlineData("Quiet: delayed <= 1", "Quiet", PropertyKind.Invariant, null)]
    [InlineData("[](delayed <= 1)", "[](delayed <= 1)", PropertyKind.Invariant, null)]
    [InlineData("Ends: <>Umount.Done", "Ends", PropertyKind.Liveness, TemporalOp.Eventually)]
    [InlineData("Ends: <>[]Umount.Done", "Ends", PropertyKind.Liveness, TemporalOp.EventuallyAlways)]
    [InlineData("Ends: []<>(delayed = 0)", "Ends", PropertyKind.Liveness, TemporalOp.AlwaysEventually)]
    [InlineData("Ends: []<> delayed = 0", "Ends", PropertyKind.Liveness, TemporalOp.AlwaysEventually)]
    [InlineData("Ends: []<>(delayed > 0) => []<> delayed = 0", "Ends", PropertyKind.Liveness, TemporalOp.Recurrence)]
    [InlineData("Ends: delayed > 0 ~> delayed = 0", "Ends", PropertyKind.Liveness, TemporalOp.LeadsTo)]
    [InlineData("Ends: [](delayed > 0 => <>(delayed = 0))",
        "Ends", PropertyKind.Liveness, TemporalOp.LeadsTo)]
    public void Reads_properties(string typed, string name, PropertyKind kind, TemporalOp? op)
    {
        var property = ExpressionParser.ParseProperty(Iputs, typed);
        Assert.Equal((name, kind, op), (property.Name, property.Kind, property.Temporal?.Op));
        Assert.Equal(op is TemporalOp.LeadsTo or TemporalOp.Recurrence, property.Temporal?.Q is not null);
    }

    [Theory]
    [InlineData("", "", "There is no expression.")]
    [InlineData("  ", "", "There is no expression.")]
    [InlineData("delayd > 0", "delayd", "There is no variable 'delayd'; did you mean 'delayed'?")]
    [InlineData("delayed > shuldStop", "shuldStop",
        "There is no variable 'shuldStop'; did you mean 'cleaner.shouldStop'?")]
    [InlineData("shouldStop", "shouldStop",
        "There is no variable 'shouldStop'; did you mean 'cleaner.shouldStop'?")]
    [InlineData("cleaner.shuldStop", "cleaner.shuldStop",
        "There is no variable 'cleaner.shuldStop'; did you mean 'cleaner.shouldStop'?")]
    [InlineData("delayed >", "", "A value is missing after '>'.")]
    [InlineData("delayed > /\\ TRUE", ">", "A value is missing after '>'.")]
    [InlineData("/\\ delayed = 0", "/\\", "An expression cannot begin with '/\\'.")]
    [InlineData("(delayed = 0", "(", "'(' is never closed.")]
    [InlineData("{0, 1", "{", "'{' is never closed.")]
    [InlineData("delayed = 0)", ")", "')' closes nothing.")]
    [InlineData("(delayed = 0]", "]", "')' or an operator is missing before ']'.")]
    [InlineData("delayed = 0 delayed", "delayed", "An operator is missing before 'delayed'.")]
    [InlineData("0 < delayed < 2", "<", "Comparisons cannot be chained: write a < b /\\ b < c.")]
    [InlineData("TRUE /\\ FALSE \\/ TRUE", "\\/",
        "/\\ and \\/ do not mix: parentheses must say which comes first, (a /\\ b) \\/ c or a /\\ (b \\/ c).")]
    [InlineData("TRUE && FALSE || TRUE", "||",
        "/\\ and \\/ do not mix: parentheses must say which comes first, (a /\\ b) \\/ c or a /\\ (b \\/ c).")]
    [InlineData("delayed * 2 % 2 = 0", "%", "'*' and '%' do not chain: parentheses must say which comes first.")]
    [InlineData("delayed / 2 / 2 = 0", "/", "'/' and '/' do not chain: parentheses must say which comes first.")]
    [InlineData("-delayed / 2 = 0", "/",
        "Parentheses must say what is divided: (-a) \\div b, or -(a \\div b).")]
    [InlineData("1 % delayed = 0", "1 % delayed", "The right side of % must be a positive constant, not delayed.")]
    [InlineData("delayed \\div 0 = 0", "delayed \\div 0",
        "The right side of \\div must be a positive constant, not 0.")]
    [InlineData("cleaner.taskFreed * 2 = 0", "*", "'*' needs integers, and 'cleaner.taskFreed' is a boolean.")]
    [InlineData("TRUE => TRUE => TRUE", "=>",
        "'=>' cannot be chained: write a => (b => c), or a /\\ b => c.")]
    [InlineData("delayed", "delayed", "This must be true or false, and 'delayed' is an integer.")]
    [InlineData("delayed /\\ TRUE", "/\\", "'/\\' needs true or false, and 'delayed' is an integer.")]
    [InlineData("delayed && true", "&&", "'&&' needs true or false, and 'delayed' is an integer.")]
    [InlineData("cleaner.taskFreed + 1 = 2", "+",
        "'+' needs integers, and 'cleaner.taskFreed' is a boolean.")]
    [InlineData("cleaner.taskFreed = 1", "=",
        "'cleaner.taskFreed' is a boolean and '1' is an integer: they cannot be compared.")]
    [InlineData("delayed \\in 3", "\\in",
        "'3' is no set: '\\in' wants one on its right, 0..2 or {0, 2} say.")]
    [InlineData("delayed = 0..2", "=", "A set can only be compared with a set.")]
    [InlineData("Umount.At(StopCleanr)", "StopCleanr",
        "StopCleanr is not a step of Umount; did you mean 'StopCleaner'?")]
    [InlineData("Umount.At(\"StopCleanr\")", "\"StopCleanr\"",
        "\"StopCleanr\" is not a step of Umount; did you mean 'StopCleaner'?")]
    [InlineData("Umont.At(StopCleaner)", "Umont", "There is no process 'Umont'; did you mean 'Umount'?")]
    [InlineData("Umount.Doen", "Doen", "Umount has no 'Doen'; did you mean 'Done'?")]
    [InlineData("Umount.At()", "(", "At needs a step.")]
    [InlineData("Cleaner.Passed(Sleep)", "Cleaner.Passed(Sleep)",
        "Passed says nothing of Sleep: Cleaner can go back to it.")]
    [InlineData("Worker[2].Done", "Worker[2]", "Worker[2] does not exist: the instances are 0..1.")]
    [InlineData("Worker[delayed].Done", "delayed", "Which Worker is meant must be a constant.")]
    [InlineData("UmountTerminates", "UmountTerminates",
        "UmountTerminates is a temporal formula, not a predicate.")]
    [InlineData("TRUE /\\ <>(delayed = 0)", "<>",
        "'<>' says something about behaviours and stands outermost: <>P, []<>P, <>[]P, P ~> Q or []P.")]
    [InlineData("IF TRUE THEN FALSE", "", "'IF' needs 'ELSE' before the end.")]
    [InlineData("\\A x : TRUE", ":", "'\\A' needs '\\in' before ':'.")]
    [InlineData("\\A i \\in 0..delayed : TRUE", "0..delayed",
        "The elements of '0..delayed' must be constants here, at most 1024.")]
    [InlineData("delayed \\or {0}", "\\or", "'\\or' means nothing here.")]
    [InlineData("{0} \\cup {1} \\cap {0} = {}", "\\cap",
        "'\\cup' and '\\cap' do not chain: parentheses must say which comes first.")]
    [InlineData("<<0, 1>> \\o {1} = <<>>", "\\o", "'\\o' wants a sequence on each side.")]
    [InlineData("Tail(<<>>) = <<>>", "Tail(<<>>)", "An empty sequence has no tail.")]
    [InlineData("{0} \\subseteq delayed", "\\subseteq", "'\\subseteq' wants a set on each side.")]
    [InlineData("<<0, TRUE>> = <<>>", "TRUE", "'TRUE' is a boolean, and the other elements are not.")]
    [InlineData("delayed = $", "$", "'$' means nothing here.")]
    [InlineData("delayed \\insane {0}", "\\insane", "'\\insane' means nothing here.")]
    [InlineData("delayed = 99999999999", "99999999999",
        "99999999999 goes beyond 536870912, the largest integer a model may use.")]
    [InlineData("pc.Worker = \"Done\"", "pc.Worker",
        "pc.Worker has 2 elements: say which one, pc.Worker[0] or all, \\A i \\in 0..1 : ...")]
    [InlineData("pc.Worker[2] = \"Done\"", "pc.Worker[2]",
        "pc.Worker[2] does not exist: the indices are 0..1.")]
    [InlineData("pc.Umount = \"Dne\"", "\"Dne\"", "pc.Umount has no member 'Dne'; did you mean 'Done'?")]
    [InlineData("\"open", "\"open", "The string that begins here never ends.")]
    [InlineData("Size(delayed) = 0", "Size", "There is no function 'Size'.")]
    [InlineData("Card(delayed) = 0", "Card", "There is no function 'Card'.")]
    public void Says_what_is_wrong_and_where(string typed, string under, string sentence)
    {
        var error = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(Iputs, typed));
        Assert.Equal(sentence, error.Message);
        Assert.Equal(under, typed.Substring(error.Start, error.Length));
    }

    [Theory]
    [InlineData("phase = 0", "=", "'phase' is a Phase and '0' is an integer: they cannot be compared.")]
    [InlineData("phase = mode", "=", "'phase' is a Phase and 'mode' is a Mode: they cannot be compared.")]
    [InlineData("phase = Mountd", "Mountd", "Phase has no member 'Mountd'; did you mean 'Mounted'?")]
    [InlineData("Dead = Dead", "Dead", "Dead may be Phase.Dead or Mode.Dead: say which.")]
    [InlineData("lru", "lru", "lru is a set: ask x \\in lru, or Cardinality(lru).")]
    [InlineData("queue = 0", "queue", "queue is a sequence: ask Len(queue), Head(queue) or queue[0].")]
    [InlineData("Len(lru) = 0", "lru", "'lru' is no sequence: 'Len' wants one.")]
    [InlineData("Worker.popped = 1", "Worker.popped",
        "Worker.popped has 2 elements: say which one, Worker.popped[0] or all, \\A i \\in 0..1 : ...")]
    [InlineData("Umount.Passed(Pop)", "Pop", "Pop stands 2 times in Umount: name one of them.")]
    [InlineData("Daemon.Done", "Daemon.Done", "Daemon is nowhere: it takes its steps in any order.")]
    [InlineData("owner[0] = 1", "[", "owner is not an array: it has no index.")]
    [InlineData("refs[phase] = 1", "phase", "An index must be an integer, and 'phase' is a Phase.")]
    [InlineData("refs[2] = 1", "refs[2]", "refs[2] does not exist: the indices are 0..1.")]
    public void Says_what_is_wrong_with_enumerations_and_collections(string typed, string under, string sentence)
    {
        var error = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(Shapes, typed));
        Assert.Equal(sentence, error.Message);
        Assert.Equal(under, typed.Substring(error.Start, error.Length));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("~", "")]
    [InlineData("refs[", "]")]
    public void Nesting_without_end_is_an_error_like_others(string open, string close)
    {
        const int depth = 100_000;
        string Repeated(string text) => string.Concat(Enumerable.Repeat(text, depth));
        var typed = Repeated(open) + "TRUE" + Repeated(close);
        var error = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(Shapes, typed));
        Assert.Equal("This is nested too deeply.", error.Message);
    }

    [Fact]
    public void What_is_too_deep_for_an_engine_is_an_error_like_others()
    {
        static string Sum(int terms) => string.Join(" + ", Enumerable.Repeat("refs[0]", terms)) + " > 0";
        Assert.Equal(Expr.DepthMax, ExpressionParser.Parse(Shapes, Sum(Expr.DepthMax - 2)).Depth);
        var error = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(Shapes, Sum(Expr.DepthMax - 1)));
        Assert.Equal("This is nested too deeply.", error.Message);
    }

    [Fact]
    public void Nesting_costs_no_more_than_its_length()
    {
        const int depth = 60;
        string Nested(string open, string inside, string close) =>
            string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth));
        ExpressionParser.Parse(Shapes, Nested("refs[", "owner", "]") + " = 0");
        ExpressionParser.Parse(Shapes, Nested("(", "Umount.saved", " = locks[0].held)"));
        ExpressionParser.Parse(Shapes, "(" + Nested("IF Umount.saved THEN ", "Dead", " ELSE Dying") + ") = phase");
    }

    [Fact]
    public void Whatever_is_typed_is_read_or_refused_with_a_sentence()
    {
        string[] words =
        [
            "owner", "phase", "refs", "refs[0]", "lru", "queue", "Worker", "Worker[1]", "Umount", ".At(Pop)", ".Done",
            "(", ")", "[", "]", "{", "}", ",", ":", ".", "..", "/\\", "\\/", "~", "!", "=>", "<=>", "=", "#", "<", ">=",
            "+", "-", "\\in", "\\A i \\in 0..2 :", "IF", "THEN", "ELSE", "TRUE", "0", "7", "Mounted", "\"Dead\"", "i",
            "*", "/", "%", "\\div", "Cardinality", "Len", "Head", "<>", "[]", "~>", "Name :", "Phase", "536870912", "popped",
        ];
        var random = new System.Random(1);
        var read = 0;
        for (var k = 0; k < 20_000; k++)
        {
            var typed = string.Join(' ', random.GetItems(words, random.Next(1, 9)));
            try
            {
                ExpressionParser.ParseProperty(Shapes, typed);
                read++;
            }
            catch (ExpressionException refused)
            {
                Assert.Matches(@"^[\S ]+[.?:)]$|\.\.\.$", refused.Message);
                Assert.InRange(refused.Start, 0, typed.Length);
                Assert.InRange(refused.Start + refused.Length, 0, typed.Length);
            }
        }
        Assert.InRange(read, 20, 20_000);
    }

    [Fact]
    public void A_name_is_taken_once() => Assert.Equal(
        "The system has a property NoIputLost already.",
        Assert.Throws<ExpressionException>(() => ExpressionParser.ParseProperty(Iputs, "NoIputLost: TRUE")).Message);

    [Fact]
    public void The_caret_stands_under_what_is_wrong()
    {
        var error = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(Iputs, "delayed\t> shuldStop"));
        Assert.Equal("delayed > shuldStop\n          ^^^^^^^^^", error.Render());
        error = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(Iputs, "delayed > "));
        Assert.Equal("delayed > \n         ^", error.Render());
    }

    [Fact]
    public void A_property_that_was_typed_can_be_printed_for_TLC()
    {
        var property = ExpressionParser.ParseProperty(Iputs, "delayed > 1 ~> Umount.Done");
        var module = TlaModule.Of(Iputs.With(property));
        TlaText.Check(module);
        Assert.Contains("== (delayed > 1) ~> (pc_Umount = \"Done\")", module.Text);
    }
}
