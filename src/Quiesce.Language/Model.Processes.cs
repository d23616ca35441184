using System.Reflection;
using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

// What declares processes and procedures.
public abstract partial class Model
{
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
    /// A thread that serves others, in a loop: a kworker, a softirq. It is fair like <see cref="FairProcess(Step[],
    /// int, bool, string, string, int)"/>, and need not end: at its first step it waits for something to do, and a
    /// system in which all others are done has terminated, as at an end label of Promela.
    /// </summary>
    [OverloadResolutionPriority(1)]
    protected Process ServiceProcess(
        Step[] steps, int count = 1, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Service(new(name, steps, count, symmetric, false, null, Kernel(name), new(file, line))));

    /// <inheritdoc cref="ServiceProcess(Step[], int, bool, string, string, int)"/>
    protected Process ServiceProcess(
        InstanceStep[] steps, int count = 1, bool symmetric = false,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Declare(Service(new(name, steps, count, symmetric, false, null, Kernel(name), new(file, line))));

    static ProcessDeclaration Service(ProcessDeclaration declaration) =>
        declaration with { IsService = true, Fairness = FairnessStrength.Weak };

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

    // Two uses of a procedure are uses of one if they say the same. A name says nothing: a method with parameters makes
    // procedures that differ.
    Procedure Remember(string name, Delegate[] steps, object[]? locals)
    {
        ILocal[] own = [.. (locals ?? []).Select(local => local as ILocal
            ?? throw new ModelException($"The locals of {name} must be fields made by Local(...)."))];
        var procedure = procedures.Find(known => known.Name == name
            && known.Steps.SequenceEqual(steps) && known.Locals.SequenceEqual(own));
        if (procedure is null)
            procedures.Add(procedure = new Procedure(name, steps, own, Kernel(name)));
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
        return new Process(groups[declaration.Name]);
    }

    /// <summary>While processes are collected: what to do with a new one.</summary>
    internal void CollectProcesses(Func<ProcessDeclaration, ProcessGroup>? collect) => declareProcess = collect is null
        ? null
        : declaration => groups.Add(declaration.Name, collect(declaration));

    /// <summary>The processes are collected anew.</summary>
    internal void ForgetProcesses() => groups.Clear();

    // Of a property, or of the methods that make a procedure; where a class hides a member of its base, its own counts.
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
