using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Kernel;

/// <summary>What somebody does to a primitive, in a step of its own.</summary>
public delegate Bool? Act<TPart>(Stage<TPart> stage)
    where TPart : Component;

/// <summary>A state of a primitive, by what leads there, and who goes on from it.</summary>
/// <param name="Other">The steps of another task, first.</param>
/// <param name="Own">The steps of the caller, afterwards.</param>
/// <param name="Release">What the other task does next, while the caller is at its call.</param>
/// <param name="Serve">What others do whenever they can: a kworker, a kthread.</param>
/// <param name="BlocksFirstHalf">Of a call in two halves the first one waits already.</param>
public sealed record Setting<TPart>(
    Act<TPart>[] Other, Act<TPart>[] Own, Act<TPart>[] Release, Act<TPart>[] Serve, bool BlocksFirstHalf)
    where TPart : Component;

/// <summary>A primitive that is brought into a state, and then called.</summary>
public sealed class Stage<TPart> : Protocol
    where TPart : Component
{
    readonly TPart part;
    readonly Setting<TPart> setting;
    readonly Act<TPart>[] call;
    readonly bool helps;
    readonly Var<bool> answer = Var(false);

    /// <param name="helps">Others go on from the state; otherwise the caller is left alone.</param>
    public Stage(TPart part, Setting<TPart> setting, Act<TPart>[] call, bool helps) =>
        (this.part, this.setting, this.call, this.helps) = (part, setting, call, helps);

    public TPart Part => part;

    // Processes
    public Process Other => FairProcess(
        [.. Take([Other0, Other1, Other2, Other3], setting.Other), Ready, .. Take([Release0, Release1], Releases)]);
    public Process Caller => FairProcess(
        [Begin, .. Take([Own0, Own1, Own2], setting.Own), .. Take([Call0, Call1], call)]);
    Process? Service => helps && setting.Serve.Length > 0
        ? AnyOrder(Take([Serve0, Serve1], setting.Serve), fair: true)
        : null;

    Act<TPart>[] Releases => helps ? setting.Release : [];

    static Step[] Take(Step[] steps, Act<TPart>[] acts) => steps[..acts.Length];

    public Bool? Wait(Bool condition)
    {
        Await(condition);
        return null;
    }

    /// <summary>What the first half of a call says of its second half, for its end.</summary>
    public Bool? GoOnIf(Bool isBegun)
    {
        Branch(on: isBegun, taken: Call1, otherwise: Return);
        return null;
    }

    void Begin() => Await(Other.Passed(Ready) | Other.At(Ready));
    void Ready() => Await(helps ? IsAtCall : false);
    void Other0() => setting.Other[0](this);
    void Other1() => setting.Other[1](this);
    void Other2() => setting.Other[2](this);
    void Other3() => setting.Other[3](this);
    void Release0() => setting.Release[0](this);
    void Release1() => setting.Release[1](this);
    void Own0() => setting.Own[0](this);
    void Own1() => setting.Own[1](this);
    void Own2() => setting.Own[2](this);
    void Serve0() => ServeNow(0);
    void Serve1() => ServeNow(1);
    void Call0() => Answer(call[0](this));
    void Call1() => Answer(call[1](this));

    // Others do not go on before the call has begun; where its first half waits, it is that.
    Bool IsAtCall => call.Length > 1 && !setting.BlocksFirstHalf ? Caller.At(Call1)
        : call.Length > 1 ? Caller.At(Call0) | Caller.At(Call1) : Caller.At(Call0);

    void ServeNow(int what)
    {
        Await(IsAtCall);
        setting.Serve[what](this);
    }

    void Answer(Bool? says)
    {
        if (says is not null)
            answer.Next = says;
    }

    [Liveness] public Temporal Returns => Eventually(Caller.Done);
    [Reachable] public Bool SaysTrue => Caller.Done & answer;
    [Reachable] public Bool SaysFalse => Caller.Done & !answer;
}
