using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

// The statements of steps.
public abstract partial class Model
{
    /// <summary>The step is enabled only if the condition is true; of several, if all are.</summary>
    protected static void Await(
        Expr<bool> condition,
        [CallerArgumentExpression(nameof(condition))] string text = "",
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Recorder.Running("Await").Await(condition.Node, text, new(file, line));

    /// <summary>Control goes to another step of the list; the default is the next one.</summary>
    [OverloadResolutionPriority(1)]
    protected static void Goto(Step step) => Recorder.Running("Goto").Goto(step);

    /// <inheritdoc cref="Goto(Step)"/>
    protected static void Goto(InstanceStep step) => Recorder.Running("Goto").Goto(step);

    /// <inheritdoc cref="Goto(Step)"/>
    [OverloadResolutionPriority(2)]
    protected static void Goto(Procedure procedure) => Recorder.Running("Goto").Goto((Step)procedure);

    /// <summary>
    /// Control goes to <paramref name="taken"/> if the condition is true in the old state, and otherwise to
    /// <paramref name="otherwise"/>; without one, to where the rest of the step sends it, or to the next step.
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
    protected static int Choose(int count, [CallerFilePath] string file = "") =>
        Recorder.Running("Choose").Choose(count, from: file);

    /// <summary>The same, with a label in the trace.</summary>
    /// <param name="label">The label of a choice; an empty text is left out.</param>
    protected static int Choose(int count, Func<int, string> label, [CallerFilePath] string file = "") =>
        Recorder.Running("Choose").Choose(count, label, file);

    /// <summary>The step waits for a member of a set, and goes on with any one: <c>\E i \in set</c>.</summary>
    /// <exception cref="ModelException">The set never has a member.</exception>
    protected static int Choose(SetExpr set)
    {
        var recorder = Recorder.Running("Choose");
        var bits = set.Value.Bits;
        List<int> members = [.. Enumerable.Range(0, bits.Count).Where(i => !bits[i].IsFalse)];
        var taken = recorder.Choose(members.Count, k => $"{members[k]}");
        var member = members[taken];
        recorder.Await(set.Value.Contains(member));
        return member;
    }

    /// <summary>
    /// The step waits for an element of a sequence, and goes on with any one. The trace says at which place.
    /// </summary>
    protected static Expr<T> Choose<T>(SequenceExpr<T> sequence)
    {
        var recorder = Recorder.Running("Choose");
        var value = sequence.Value;
        var place = recorder.Choose(value.Cells.Count, k => $"at {k}");
        recorder.Await(value.Use(Ir.Expr.Less(Ir.Expr.Int(place), value.Length)));
        return new(value.Cells[place]);
    }

    /// <summary>The step may do something or not: <c>if (Maybe("wake")) ...</c>. The trace says which.</summary>
    protected static bool Maybe(string what, [CallerFilePath] string file = "") =>
        Recorder.Running("Maybe").Choose(2, taken => taken == 1 ? what : $"no {what}", file) == 1;

    /// <summary>
    /// An <c>if</c> of the model: <c>if (Case(list.IsEmpty, "empty")) ... else ...</c>. The step
    /// becomes one action for each case, with the condition or its negation in the guard, so that
    /// each branch has its own updates and its own target. The same condition asked again in the step is the same case.
    /// </summary>
    /// <param name="label">The label of the case in traces. The default is the condition as written.</param>
    /// <param name="otherwise">The label of the other case; the default is "not" and the first one.</param>
    protected static bool Case(
        Expr<bool> condition, string? label = null, string? otherwise = null,
        [CallerArgumentExpression(nameof(condition))] string text = "", [CallerFilePath] string file = "") =>
        Recorder.Running("Case").Case(condition.Node, label ?? text, otherwise ?? $"not {label ?? text}", file);

    /// <summary>
    /// The step takes the first of 0..<paramref name="count"/>-1 for which a condition is true, if there is one: a
    /// search that finds or does not find. The step becomes one action for each, and one for none.
    /// </summary>
    /// <param name="label">The label of a case in traces; <paramref name="count"/> stands for none.</param>
    /// <returns>False where there is none.</returns>
    protected static bool TryChooseFirst(
        int count, Func<int, Expr<bool>> where, out int first, Func<int, string>? label = null,
        [CallerFilePath] string file = "")
    {
        first = Recorder.Running("TryChooseFirst").ChooseFirst(
            [.. Enumerable.Range(0, count).Select(i => where(i).Node)],
            label ?? (taken => taken == count ? "none" : $"{taken}"),
            file);
        return first < count;
    }

    /// <summary>
    /// smp_mb(): everything that the process has stored is in memory before the rest of the step happens.
    /// </summary>
    protected static void Fence() => Recorder.Running("Fence").Fence(MemoryFence.Full);

    /// <summary>
    /// An smp_mb() on the processors of others, as by sys_membarrier() and a grace period: everything that they
    /// have stored is in memory before the rest of the step happens. With several instances: what all have stored.
    /// </summary>
    protected static void FenceOn(Process others) => Recorder.Running("FenceOn").FenceOn(others.Instances);

    /// <summary>smp_wmb(): later stores of the process reach memory after its earlier ones.</summary>
    protected static void WriteFence() => Recorder.Running("WriteFence").Fence(MemoryFence.Write);

    /// <summary>smp_rmb(): for the reader of the spec. In the memory models here no load overtakes another.</summary>
    protected static void ReadFence() => Recorder.Running("ReadFence").Fence(MemoryFence.None);

    /// <summary>
    /// When control reaches it in the step, the condition must be false: <c>BUG_ON()</c>. Before a wait that means
    /// from when the process reaches the step, and as long as it waits.
    /// </summary>
    /// <param name="property">The name of the property; steps may share one. The default is <c>NoBugIn</c> and
    /// the step's name.</param>
    /// <param name="sentence">What a violation means.</param>
    protected void BugOn(
        Expr<bool> condition, string? property = null, string? sentence = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Assert(Recorder.Running("BugOn"), Ir.Expr.Not(condition.Node), property, sentence, new(file, line));

    /// <summary>When control reaches it in the step, the condition must be true.</summary>
    /// <inheritdoc cref="BugOn(Expr{bool}, string, string, string, int)"/>
    protected void Assert(
        Expr<bool> condition, string? property = null, string? sentence = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Assert(Recorder.Running("Assert"), condition.Node, property, sentence, new(file, line));

    void Assert(
        Recorder recorder, Ir.Expr condition, string? property, string? sentence, Ir.SourceLocation location) =>
        recorder.Assert(condition, AssertionPrefix + (property ?? recorder.DefaultAssertion), sentence, location);

    /// <summary>
    /// The prefix of the names of this model's assertions: empty, but for each of several components of one type
    /// the path of the component, <c>cleaner.</c>.
    /// </summary>
    internal string AssertionPrefix { get; set; } = "";

    /// <summary>
    /// A value that the code reads here, once, into a local variable: the rest of the step uses it. In an
    /// atomic step it makes no difference; where the step is split (<c>quiesce atomicity</c>) the value is kept.
    /// </summary>
    protected static Expr<T> Let<T>(
        Expr<T> value,
        [CallerArgumentExpression(nameof(value))] string text = "",
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Recorder.Running("Let").Let(value.Node, text, new(file, line)));

    /// <summary>
    /// The method is atomic in the kernel: its effects are reported as one, under its own name, and nothing
    /// happens in between. First in a method: <c>using var all = Atomically();</c>
    /// </summary>
    protected IDisposable? Atomically([CallerMemberName] string method = "") =>
        Recorder.Current?.Begin(NameOf(method), isSection: this is Protocol);

    /// <summary>What the protocol calls a member: with the component's field before it.</summary>
    internal virtual string NameOf(string member) => member;
}
