using System.Reflection;
using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

// Declarations of processes and procedures.
public abstract partial class Model
{
    /// <summary>A thread that may stop anywhere, for ever.</summary>
    /// <param name="mayRest">
    /// It need not end: wherever it stands, a system that goes no further because of it has terminated, and is no
    /// deadlock. <see cref="MayRestAttribute"/> says it of one step.
    /// </param>
    [OverloadResolutionPriority(1)]
    protected Process Process(
        Step[] steps, Instances count = default, bool symmetric = false, bool mayRest = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Resting(mayRest, new(name, steps, count, symmetric, false, null, Kernel(name), new(file, line))));

    /// <inheritdoc cref="Process(Step[], Instances, bool, bool, string, string, int)"/>
    protected Process Process(
        InstanceStep[] steps, Instances count = default, bool symmetric = false, bool mayRest = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Resting(mayRest, new(name, steps, count, symmetric, false, null, Kernel(name), new(file, line))));

    /// <inheritdoc cref="Process(Step[], Instances, bool, bool, string, string, int)"/>
    [OverloadResolutionPriority(-1)]
    protected Process Process(
        Delegate[] steps, Instances count = default, bool symmetric = false, bool mayRest = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Resting(mayRest, new(
            name, Steps(steps), count, symmetric, false, null, Kernel(name), new(file, line))));

    /// <summary>A thread that the scheduler lets run: if it can take a step for ever, it takes one.</summary>
    [OverloadResolutionPriority(1)]
    protected Process FairProcess(
        Step[] steps, Instances count = default, bool symmetric = false, bool mayRest = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Resting(mayRest, new(
            name, steps, count, symmetric, false, FairnessStrength.Weak, Kernel(name), new(file, line))));

    /// <inheritdoc cref="FairProcess(Step[], Instances, bool, bool, string, string, int)"/>
    protected Process FairProcess(
        InstanceStep[] steps, Instances count = default, bool symmetric = false, bool mayRest = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Resting(mayRest, new(
            name, steps, count, symmetric, false, FairnessStrength.Weak, Kernel(name), new(file, line))));

    /// <inheritdoc cref="FairProcess(Step[], Instances, bool, bool, string, string, int)"/>
    [OverloadResolutionPriority(-1)]
    protected Process FairProcess(
        Delegate[] steps, Instances count = default, bool symmetric = false, bool mayRest = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Resting(mayRest, new(
            name, Steps(steps), count, symmetric, false, FairnessStrength.Weak, Kernel(name), new(file, line))));

    /// <summary>
    /// A thread that also gets a step that is enabled again and again, but not steadily: for a fair lock
    /// queue, say.
    /// </summary>
    [OverloadResolutionPriority(1)]
    protected Process StrongFairProcess(
        Step[] steps, Instances count = default, bool symmetric = false, bool mayRest = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Resting(mayRest, new(
            name, steps, count, symmetric, false, FairnessStrength.Strong, Kernel(name), new(file, line))));

    /// <inheritdoc cref="StrongFairProcess(Step[], Instances, bool, bool, string, string, int)"/>
    protected Process StrongFairProcess(
        InstanceStep[] steps, Instances count = default, bool symmetric = false, bool mayRest = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Resting(mayRest, new(
            name, steps, count, symmetric, false, FairnessStrength.Strong, Kernel(name), new(file, line))));

    /// <inheritdoc cref="StrongFairProcess(Step[], Instances, bool, bool, string, string, int)"/>
    [OverloadResolutionPriority(-1)]
    protected Process StrongFairProcess(
        Delegate[] steps, Instances count = default, bool symmetric = false, bool mayRest = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Resting(mayRest, new(
            name, Steps(steps), count, symmetric, false, FairnessStrength.Strong, Kernel(name), new(file, line))));

    /// <summary>
    /// A thread that serves others, in a loop: a kworker, a softirq. It is fair like <see cref="FairProcess(Step[],
    /// Instances, bool, bool, string, string, int)"/>, and need not end: at its first step it waits for something to
    /// do, and a system in which all others are done has terminated, as at an end label of Promela.
    /// </summary>
    [OverloadResolutionPriority(1)]
    protected Process ServiceProcess(
        Step[] steps, Instances count = default, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Service(new(name, steps, count, symmetric, false, null, Kernel(name), new(file, line))));

    /// <inheritdoc cref="ServiceProcess(Step[], Instances, bool, string, string, int)"/>
    protected Process ServiceProcess(
        InstanceStep[] steps, Instances count = default, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Service(new(name, steps, count, symmetric, false, null, Kernel(name), new(file, line))));

    /// <inheritdoc cref="ServiceProcess(Step[], Instances, bool, string, string, int)"/>
    [OverloadResolutionPriority(-1)]
    protected Process ServiceProcess(
        Delegate[] steps, Instances count = default, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Service(new(name, Steps(steps), count, symmetric, false, null, Kernel(name), new(file, line))));

    internal Process DeclareService(Delegate[] steps, Instances count, string name, string file, int line) => Declare(
        Service(new(name, Steps(steps), count, false, false, null, Kernel(name), new(file, line))));

    static ProcessDeclaration Resting(bool mayRest, ProcessDeclaration declaration) =>
        declaration with { MayRest = mayRest };

    static ProcessDeclaration Service(ProcessDeclaration declaration) =>
        declaration with { IsService = true, Fairness = FairnessStrength.Weak };

    /// <summary>
    /// Takes any of its steps whenever one is enabled, for ever: an environment, an interrupt, a plain TLA+
    /// disjunction. It has no program counter, and termination does not wait for it.
    /// </summary>
    [OverloadResolutionPriority(1)]
    protected Process AnyOrder(
        Step[] steps, Instances count = default, bool symmetric = false, bool fair = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, true, Weak(fair), Kernel(name), new(file, line)));

    /// <inheritdoc cref="AnyOrder(Step[], Instances, bool, bool, string, string, int)"/>
    protected Process AnyOrder(
        InstanceStep[] steps, Instances count = default, bool symmetric = false, bool fair = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, steps, count, symmetric, true, Weak(fair), Kernel(name), new(file, line)));

    /// <inheritdoc cref="AnyOrder(Step[], Instances, bool, bool, string, string, int)"/>
    [OverloadResolutionPriority(-1)]
    protected Process AnyOrder(
        Delegate[] steps, Instances count = default, bool symmetric = false, bool fair = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(new(name, Steps(steps), count, symmetric, true, Weak(fair), Kernel(name), new(file, line)));

    static FairnessStrength? Weak(bool fair) => fair ? FairnessStrength.Weak : null;

    /// <summary>Steps to splice into processes; its locals are reset whenever control leaves it.</summary>
    [OverloadResolutionPriority(1)]
    protected Procedure Procedure(Step[] steps, object[]? locals = null, [CallerMemberName] string name = "") =>
        Remember(name, steps, locals);

    /// <inheritdoc cref="Procedure(Step[], object[], string)"/>
    protected Procedure Procedure(InstanceStep[] steps, object[]? locals = null, [CallerMemberName] string name = "") =>
        Remember(name, steps, locals);

    /// <inheritdoc cref="Procedure(Step[], object[], string)"/>
    [OverloadResolutionPriority(-1)]
    protected Procedure Procedure(Delegate[] steps, object[]? locals = null, [CallerMemberName] string name = "") =>
        Remember(name, Steps(steps), locals);

    /// <summary>
    /// A blocking call of a primitive, <c>flush_work()</c> say: it begins, and returns when what it waits for is there.
    /// In a list of steps it is one word and two positions, <c>wq.Flush</c> and <c>wq.Flush.Return</c>.
    /// </summary>
    /// <param name="begin">The first half. A <see cref="Return()"/> in it ends the call at once.</param>
    /// <param name="end">The second half, which waits.</param>
    /// <param name="argument">What the call is given: two with equal arguments are the same call.</param>
    protected Procedure Blocking(
        Step begin, Step end, object? argument = null, [CallerMemberName] string name = "") =>
        Named(this, name, [begin, end], argument);

    private protected Procedure Named(Model owner, string name, Delegate[] steps, object? argument) =>
        procedures.Find(known => known.IsNamed && known.Name == name && Equals(known.Argument, argument))
            ?? Add(new Procedure(owner, name, steps, [], Kernel(name)) { IsNamed = true, Argument = argument });

    /// <summary>Some steps of a list, as a target of jumps; their names do not show it.</summary>
    private protected Procedure SplicedPart(string name, Delegate[] steps)
    {
        var all = Steps(steps);
        return procedures.Find(known => known.IsTransparent && known.Name == name && known.Steps.SequenceEqual(all))
            ?? Add(new Procedure(this, name, all, [], null) { IsTransparent = true });
    }

    /// <summary>
    /// An element of a list that stands there only if the condition is true: <c>[When(reads, ReadLock), Test]</c>.
    /// </summary>
    [OverloadResolutionPriority(1)]
    protected static Step When(bool condition, Step step) => condition ? step : Language.Procedure.LeftOut;

    /// <inheritdoc cref="When(bool, Step)"/>
    protected static InstanceStep When(bool condition, InstanceStep step) =>
        condition ? step : Language.Procedure.LeftOut;

    /// <inheritdoc cref="When(bool, Step)"/>
    [OverloadResolutionPriority(2)]
    protected static Procedure When(bool condition, Procedure procedure) =>
        condition ? procedure : Language.Procedure.LeftOut;

    // Methods as they stand in a list of both kinds.
    static Delegate[] Steps(Delegate[] methods) => [.. methods.Select(Flattening.StepOf)];

    // Two uses of a procedure are uses of one if they say the same. A name says nothing: a method with parameters makes
    // procedures that differ. Steps of a record, which has what a call is given, are the same if the records are equal.
    Procedure Remember(string name, Delegate[] steps, object[]? locals)
    {
        ILocal[] own = [.. (locals ?? []).Select(local => local as ILocal
            ?? throw new ModelException($"The locals of {name} must be fields made by Local(...)."))];
        var procedure = procedures.Find(known => known.Name == name && !known.IsNamed
            && known.Steps.Length == steps.Length && known.Steps.Zip(steps).All(pair => IsSame(pair.First, pair.Second))
            && known.Locals.SequenceEqual(own));
        return procedure ?? Add(new Procedure(this, name, steps, own, Kernel(name)));
    }

    static bool IsSame(Delegate one, Delegate other) =>
        one == other || one.Method == other.Method && Equals(one.Target, other.Target);

    Procedure Add(Procedure procedure)
    {
        procedures.Add(procedure);
        return procedure;
    }

    Process Declare(ProcessDeclaration declaration)
    {
        if (groups.TryGetValue(declaration.Name, out var known))
        {
            if (!known.Declaration.IsSame(declaration))
                throw new ModelException(
                    $"{declaration.Name} is declared twice, and not as the same process; the first time at "
                        + $"{known.Declaration.Location}.",
                    declaration.Location);
        }
        else
        {
            if (declareProcess is null)
                throw new ModelException(
                    $"{declaration.Name} is used before the protocol is built: use it in steps and properties only.",
                    declaration.Location);
            declareProcess(declaration);
        }
        return groups[declaration.Name].Whole;
    }

    /// <summary>Sets what to do with each new process while processes are collected; null ends that.</summary>
    internal void CollectProcesses(Func<ProcessDeclaration, ProcessGroup>? collect) => declareProcess = collect is null
        ? null
        : declaration => groups.Add(declaration.Name, collect(declaration));

    /// <summary>Drops all processes, so that they are collected again.</summary>
    internal void ForgetProcesses() => groups.Clear();

    // The function of a property, or of the methods that make a procedure; a member that hides one of its base counts.
    string? Kernel(string member)
    {
        var known = Reflection.MembersOf(this, member)
            .GroupBy(found => found.DeclaringType, found => found.GetCustomAttribute<KernelAttribute>()?.Function)
            .Select(same => same.OfType<string>().Distinct().ToList())
            .FirstOrDefault(same => same.Count > 0);
        return known is not { Count: > 1 } ? known?[0] : throw new ModelException(
            $"{member} is {string.Join(" and ", known)}: a name stands for one function of the kernel.");
    }
}
