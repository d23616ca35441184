using System.Reflection;
using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// The words a spec is written in: what declares variables and processes, what a step says, and how properties
/// are built. <see cref="Protocol"/> and <see cref="Component"/> share them.
/// </summary>
public abstract class Model
{
    readonly Dictionary<string, Procedure> procedures = [];
    readonly Dictionary<string, ProcessGroup> groups = [];
    Action<ProcessDeclaration>? declareProcess;

    private protected Model() { }

    // Variables.

    /// <summary>An integer variable over <paramref name="min"/>..<paramref name="max"/>.</summary>
    protected static Var<int> Var(
        int init, int max, int min = 0,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        return new(Scalar(name, Declaration.Range(name, min, max, location), location, init));
    }

    /// <summary>A boolean variable.</summary>
    protected static Var<bool> Var(
        bool init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Scalar(name, Values.Domain<bool>(), new(file, line), Values.Number(init)));

    /// <summary>A variable over the members of an enum.</summary>
    protected static Var<T> Var<T>(
        T init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        new(Scalar(name, Values.Domain<T>(), new(file, line), Values.Number(init)));

    /// <summary>
    /// An integer variable that starts with any value of <paramref name="min"/>..<paramref
    /// name="max"/>.
    /// </summary>
    protected static Var<int> VarIn(
        int min, int max,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        var domain = Declaration.Range(name, min, max, location);
        return new(Scalar(name, domain, location, [.. Enumerable.Range(domain.Low, domain.Size)]));
    }

    /// <summary>
    /// A variable that starts with any of the given values: <c>VarIn([false, true])</c>,
    /// <c>VarIn([Mode.Old, Mode.New])</c>.
    /// </summary>
    protected static Var<T> VarIn<T>(
        T[] values,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct
    {
        var location = new SourceLocation(file, line);
        if (values.Length == 0)
            throw new ModelException($"{name} has no initial value.", location);
        int[] numbers = [.. values.Select(Values.Number)];
        var domain = typeof(T) == typeof(int) ? Domain.Range(numbers.Min(), numbers.Max()) : Values.Domain<T>();
        return new(Scalar(name, domain, location, numbers));
    }

    /// <summary>An array of integer variables over <paramref name="min"/>..<paramref name="max"/>.</summary>
    protected static Vars<int> Vars(
        int count, int init, int max, int min = 0,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        return new(Array(name, count, Declaration.Range(name, min, max, location), location, init));
    }

    /// <summary>An array of booleans.</summary>
    protected static Vars<bool> Vars(
        int count, bool init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Array(name, count, Values.Domain<bool>(), new(file, line), Values.Number(init)));

    /// <summary>An array of variables over the members of an enum.</summary>
    protected static Vars<T> Vars<T>(
        int count, T init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        new(Array(name, count, Values.Domain<T>(), new(file, line), Values.Number(init)));

    /// <summary>A set of the integers 0..<paramref name="of"/>-1, empty at first or <paramref name="full"/>.</summary>
    protected static Set Set(
        int of, bool full = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Array(name, of, Values.Domain<bool>(), new(file, line), Values.Number(full), Shape.Set));

    /// <summary>
    /// An empty sequence of at most <paramref name="capacity"/> integers of <paramref
    /// name="min"/>..<paramref name="max"/>.
    /// </summary>
    protected static Sequence<int> Sequence(
        int capacity, int max, int min = 0,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        return Sequence<int>(name, capacity, Declaration.Range(name, min, max, location), location);
    }

    /// <summary>An empty sequence of at most <paramref name="capacity"/> members of an enum.</summary>
    protected static Sequence<T> Sequence<T>(
        int capacity,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        Sequence<T>(name, capacity, Values.Domain<T>(), new(file, line));

    /// <summary>An integer of each process instance that uses it.</summary>
    protected static Local<int> Local(
        int init, int max, int min = 0,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = new SourceLocation(file, line);
        return new(() => Scalar(name, Declaration.Range(name, min, max, location), location, init));
    }

    /// <summary>A boolean of each process instance that uses it.</summary>
    protected static Local<bool> Local(
        bool init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(() => Scalar(name, Values.Domain<bool>(), new(file, line), Values.Number(init)));

    /// <summary>An enum variable of each process instance that uses it.</summary>
    protected static Local<T> Local<T>(
        T init,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : struct, Enum =>
        new(() => Scalar(name, Values.Domain<T>(), new(file, line), Values.Number(init)));

    static Declaration Scalar(string name, Domain domain, SourceLocation location, params int[] initial) => new()
    {
        Name = name,
        Domain = domain,
        Location = location,
        Initial = [Declaration.Within(name, domain, location, initial)],
    };

    static Declaration Array(
        string name, int count, Domain domain, SourceLocation location, int initial, Shape shape = Shape.Array)
    {
        if (count < 1)
            throw new ModelException($"{name} needs at least one element, not {count}.", location);
        var values = Declaration.Within(name, domain, location, initial);
        return new()
        {
            Name = name,
            Domain = domain,
            Location = location,
            Initial = [.. Enumerable.Repeat(values, count)],
            Length = count,
            Shape = shape,
        };
    }

    static Sequence<T> Sequence<T>(string name, int capacity, Domain domain, SourceLocation location)
    {
        if (capacity < 1)
            throw new ModelException($"{name} needs room for at least one element, not {capacity}.", location);
        var length = new Declaration
        {
            Name = $"{name}.length",
            Domain = Domain.Range(0, capacity),
            Location = location,
            Initial = [[0]],
            IsAuxiliary = true,
        };
        return new(length, new Declaration
        {
            Name = name,
            Domain = domain,
            Location = location,
            Initial = [.. Enumerable.Repeat(System.Collections.Immutable.ImmutableArray.Create(domain.Low), capacity)],
            Length = capacity,
            Shape = Shape.Sequence,
            LengthOf = length,
        });
    }

    // Processes.

    /// <summary>A thread that may stop anywhere, for ever.</summary>
    [OverloadResolutionPriority(1)]
    protected Process Process(
        Step[] steps, int count = 1, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, false, null, Kernel(name), new(file, line)));

    /// <inheritdoc cref="Process(Step[], int, bool, string, string, int)"/>
    protected Process Process(
        InstanceStep[] steps, int count = 1, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, false, null, Kernel(name), new(file, line)));

    /// <summary>A thread that the scheduler lets run: if it can take a step for ever, it takes one.</summary>
    [OverloadResolutionPriority(1)]
    protected Process FairProcess(
        Step[] steps, int count = 1, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, false, FairnessStrength.Weak, Kernel(name), new(file, line)));

    /// <inheritdoc cref="FairProcess(Step[], int, bool, string, string, int)"/>
    protected Process FairProcess(
        InstanceStep[] steps, int count = 1, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, false, FairnessStrength.Weak, Kernel(name), new(file, line)));

    /// <summary>
    /// A thread that also gets a step that is enabled again and again, never steadily: a fair lock
    /// queue, say.
    /// </summary>
    [OverloadResolutionPriority(1)]
    protected Process StrongFairProcess(
        Step[] steps, int count = 1, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, false, FairnessStrength.Strong, Kernel(name), new(file, line)));

    /// <inheritdoc cref="StrongFairProcess(Step[], int, bool, string, string, int)"/>
    protected Process StrongFairProcess(
        InstanceStep[] steps, int count = 1, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, false, FairnessStrength.Strong, Kernel(name), new(file, line)));

    /// <summary>
    /// Takes any of its steps whenever one is enabled, for ever: an environment, an interrupt, a plain TLA+
    /// disjunction. It has no program counter, and termination does not wait for it.
    /// </summary>
    [OverloadResolutionPriority(1)]
    protected Process AnyOrder(
        Step[] steps, int count = 1, bool symmetric = false, bool fair = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, true, Weak(fair), Kernel(name), new(file, line)));

    /// <inheritdoc cref="AnyOrder(Step[], int, bool, bool, string, string, int)"/>
    protected Process AnyOrder(
        InstanceStep[] steps, int count = 1, bool symmetric = false, bool fair = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, true, Weak(fair), Kernel(name), new(file, line)));

    static FairnessStrength? Weak(bool fair) => fair ? FairnessStrength.Weak : null;

    /// <summary>Steps to splice into processes; its locals are reset whenever control leaves it.</summary>
    [OverloadResolutionPriority(1)]
    protected Procedure Procedure(Step[] steps, object[]? locals = null, [CallerMemberName] string name = "") =>
        Remember(name, steps, locals);

    /// <inheritdoc cref="Procedure(Step[], object[], string)"/>
    protected Procedure Procedure(InstanceStep[] steps, object[]? locals = null, [CallerMemberName] string name = "") =>
        Remember(name, steps, locals);

    Procedure Remember(string name, Delegate[] steps, object[]? locals)
    {
        if (procedures.TryGetValue(name, out var procedure))
            return procedure;
        ILocal[] own = [.. (locals ?? []).Select(local => local as ILocal
            ?? throw new ModelException($"The locals of {name} must be fields made by Local(...)."))];
        return procedures[name] = new Procedure(name, steps, own, Kernel(name));
    }

    Process Declare(ProcessDeclaration declaration)
    {
        if (!groups.ContainsKey(declaration.Name))
        {
            if (declareProcess is null)
                throw new ModelException(
                    $"{declaration.Name} is used before the protocol is built: use it in steps and properties only.",
                    declaration.Location);
            declareProcess(declaration);
        }
        return new Process(groups[declaration.Name]);
    }

    /// <summary>While processes are collected: what to do with a new one.</summary>
    internal void CollectProcesses(Func<ProcessDeclaration, ProcessGroup>? collect) => declareProcess = collect is null
        ? null
        : declaration => groups.Add(declaration.Name, collect(declaration));

    string? Kernel(string member) =>
        GetType().GetProperty(member, Reflection.Members)?.GetCustomAttribute<KernelAttribute>()?.Function;

    // What a step says.

    /// <summary>The step is enabled only where the condition is true; all of several must be.</summary>
    protected static void Await(Expr<bool> condition) => Recorder.Running("Await").Await(condition.Node);

    /// <summary>Control goes to another step of the list; without it, to the next one.</summary>
    [OverloadResolutionPriority(1)]
    protected static void Goto(Step step) => Recorder.Running("Goto").Goto(step);

    /// <inheritdoc cref="Goto(Step)"/>
    protected static void Goto(InstanceStep step) => Recorder.Running("Goto").Goto(step);

    /// <summary>
    /// Control goes to <paramref name="taken"/> if the condition is true in the old state, and otherwise to
    /// <paramref name="otherwise"/>; without one, to where the rest of the step says, or to the next step.
    /// </summary>
    [OverloadResolutionPriority(1)]
    protected static void Branch(Expr<bool> on, Step taken, Step? otherwise = null) => BranchTo(on, taken, otherwise);

    /// <inheritdoc cref="Branch(Expr{bool}, Step, Step)"/>
    protected static void Branch(Expr<bool> on, InstanceStep taken, InstanceStep? otherwise = null) =>
        BranchTo(on, taken, otherwise);

    static void BranchTo(Expr<bool> on, Delegate taken, Delegate? otherwise)
    {
        var recorder = Recorder.Running("Branch");
        recorder.Goto(on.Node, taken);
        if (otherwise is not null && !on.Node.IsTrue)
            recorder.Goto(otherwise);
    }

    /// <summary>
    /// Control leaves the procedure, or ends the process. A step by name, too: <c>Branch(on: empty,
    /// taken: Return)</c>.
    /// </summary>
    protected internal static void Return() => Recorder.Running("Return").Goto((Step)Return);

    /// <inheritdoc cref="Return()"/>
    protected internal static void Return(int self) => Return();

    /// <summary>Any of 0..<paramref name="count"/>-1: the step becomes one action for each.</summary>
    protected static int Choose(int count) => Recorder.Running("Choose").Choose(count);

    /// <summary>The step may do something or not: <c>if (Maybe("wake")) ...</c>. The trace says which.</summary>
    protected static bool Maybe(string what) =>
        Recorder.Running("Maybe").Choose(2, taken => taken == 1 ? what : $"no {what}") == 1;

    /// <summary>
    /// An <c>if</c> of the model: <c>if (Case(list.IsEmpty, "empty")) ... else ...</c>. The step becomes one action for each case, with
    /// the condition or its negation in the guard, so that each branch has its own updates and its own way on.
    /// </summary>
    /// <param name="label">What the trace calls the case; the other one is "not" it. The condition as written by default.</param>
    protected static bool Case(
        Expr<bool> condition, string? label = null, [CallerArgumentExpression(nameof(condition))] string text = "") =>
        Recorder.Running("Case").Case(condition.Node, label ?? text);

    /// <summary>Where the step can be taken, the condition must be false: <c>BUG_ON()</c>.</summary>
    /// <param name="property">The name it is reported by; steps may share one. <c>NoBugIn</c> and
    /// the step's name by default.</param>
    /// <param name="sentence">What it means.</param>
    protected static void BugOn(
        Expr<bool> condition, string? property = null, string? sentence = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Recorder.Running("BugOn").Assert(Ir.Expr.Not(condition.Node), property, sentence, new(file, line));

    /// <summary>Where the step can be taken, the condition must be true.</summary>
    /// <inheritdoc cref="BugOn(Expr{bool}, string, string, string, int)"/>
    protected static void Assert(
        Expr<bool> condition, string? property = null, string? sentence = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Recorder.Running("Assert").Assert(condition.Node, property, sentence, new(file, line));

    // Formulas.

    /// <summary>
    /// IF <paramref name="condition"/> THEN <paramref name="then"/> ELSE <paramref
    /// name="otherwise"/>.
    /// </summary>
    protected static Expr<T> If<T>(Expr<bool> condition, Expr<T> then, Expr<T> otherwise) =>
        new(Ir.Expr.IfThenElse(condition.Node, then.Node, otherwise.Node));

    /// <summary>\A i \in 0..count-1.</summary>
    protected static Expr<bool> All(int count, Func<int, Expr<bool>> predicate) =>
        new(Ir.Expr.And(Enumerable.Range(0, count).Select(i => predicate(i).Node)));

    /// <summary>\E i \in 0..count-1.</summary>
    protected static Expr<bool> Any(int count, Func<int, Expr<bool>> predicate) =>
        new(Ir.Expr.Or(Enumerable.Range(0, count).Select(i => predicate(i).Node)));

    /// <summary>\A i \in 0..count-1: a property for each, <c>Name[0]</c>, <c>Name[1]</c>, ...</summary>
    protected static Temporal All(int count, Func<int, Temporal> formula) =>
        new([.. Enumerable.Range(0, count).Select(formula)]);

    /// <summary>How many of 0..count-1 satisfy the predicate.</summary>
    protected static Expr<int> Count(int count, Func<int, Expr<bool>> predicate) => new(Enumerable.Range(0, count)
        .Select(i => Ir.Expr.IfThenElse(predicate(i).Node, Ir.Expr.Int(1), Ir.Expr.Int(0)))
        .Aggregate(Ir.Expr.Int(0), Ir.Expr.Add));

    /// <summary><c>&lt;>p</c>: every fair behaviour gets there.</summary>
    protected static EventuallyFormula Eventually(Expr<bool> p) => new(p.Node);

    /// <summary><c>&lt;>[]p</c>: every fair behaviour gets there and stays.</summary>
    protected static Temporal Eventually(AlwaysFormula p) =>
        new(new Ir.Temporal(TemporalOp.EventuallyAlways, p.Invariant!));

    /// <summary><c>[]p</c>: an invariant.</summary>
    protected static AlwaysFormula Always(Expr<bool> p) => new(p.Node);

    /// <summary><c>[]&lt;>p</c>: every fair behaviour gets there again and again.</summary>
    protected static Temporal Always(EventuallyFormula p) =>
        new(new Ir.Temporal(TemporalOp.AlwaysEventually, p.Formula!.P));

    /// <summary><c>p ~> q</c>: whenever p, then at that moment or later q.</summary>
    protected static Temporal LeadsTo(Expr<bool> p, Expr<bool> q) =>
        new(new Ir.Temporal(TemporalOp.LeadsTo, p.Node, q.Node));
}

/// <summary>
/// A part of a protocol with variables of its own: a mutex, a completion, a kthread. Hold it in a
/// field; its variables are named after that field (<c>cleaner.shouldStop</c>). A method of it
/// called inside a step becomes part of that step; a method in a process's list is a step of its
/// own.
/// </summary>
public abstract class Component : Model;
