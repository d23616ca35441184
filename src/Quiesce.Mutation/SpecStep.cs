using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation;

/// <summary>An action of a step, with what it does in program order.</summary>
sealed record StepAction(GuardedAction Action, ImmutableArray<Effect> Effects);

/// <summary>A step of a spec: the actions of all its choices and of all instances of its process.</summary>
sealed record SpecStep(string Process, string Name, ImmutableArray<StepAction> Actions)
{
    /// <summary>All steps of a system, in the order of its actions.</summary>
    public static ImmutableArray<SpecStep> Of(TransitionSystem system) =>
    [
        .. system.Actions.GroupBy(action => (system.Processes[action.Process].Group, action.Step))
            .Select(step => new SpecStep(
                step.Key.Group,
                step.Key.Step,
                [.. step.Select(action => new StepAction(action, ChangedSystem.EffectsOf(system, action)))])),
    ];

    public SourceLocation? Location => Actions[0].Action.Location;

    public string Place => $"{Process}.{Name}";

    /// <summary>
    /// The step as a reader of C finds it: <c>smp_mb() in cgroup_writeback_umount()</c>; what the spec calls it, where
    /// it does not say.
    /// </summary>
    public string InKernel
    {
        get
        {
            var call = MarginPhrase.Of(Actions[0].Action);
            var function = Actions[0].Action.Kernel is { } kernel ? KernelPlace.Function(kernel) : null;
            return (call, function) switch
            {
                (null, _) => Place,
                (_, null) => $"{call} in {Process}",
                _ => $"{call} in {function}",
            };
        }
    }

    /// <summary>
    /// The effects that stand at the same place of the step in its actions, each with a number for its name.
    /// </summary>
    public IEnumerable<EffectSite> Sites(Func<StepAction, Effect, bool> isMeant)
    {
        var sites = new Dictionary<(Type, string, int), List<(StepAction, Effect)>>();
        foreach (var action in Actions)
        {
            var seen = new Dictionary<(Type, string), int>();
            foreach (var effect in action.Effects.Where(effect => isMeant(action, effect)))
            {
                // In a section all effects have its name.
                var key = (
                    effect.GetType(), effect is Effect.Assign assign ? assign.Update.Variable.Name : effect.Name);
                seen[key] = seen.GetValueOrDefault(key) + 1;
                var place = (key.Item1, key.Item2, seen[key]);
                if (!sites.TryGetValue(place, out var own))
                    sites.Add(place, own = []);
                own.Add((action, effect));
            }
        }
        return sites.Select(site => new EffectSite(this, site.Key.Item2, site.Key.Item3, [.. site.Value]));
    }

    /// <summary>The calls of primitives that stand at the same place of the step in its actions.</summary>
    public IEnumerable<CallSite> Calls()
    {
        var sites = new Dictionary<(string, int), List<(StepAction, ImmutableArray<Effect>)>>();
        foreach (var action in Actions)
        {
            var seen = new Dictionary<string, int>();
            foreach (var unit in action.Effects.Where(StepWords.IsOfCall).GroupBy(effect => effect.Unit))
            {
                var name = unit.First().Name;
                seen[name] = seen.GetValueOrDefault(name) + 1;
                if (!sites.TryGetValue((name, seen[name]), out var own))
                    sites.Add((name, seen[name]), own = []);
                own.Add((action, [.. unit]));
            }
        }
        return sites.Select(site => new CallSite(this, site.Key.Item1, site.Key.Item2, [.. site.Value]));
    }

    /// <summary>All that it does is to take a lock, or to let one go.</summary>
    public bool IsLocking => Calls().ToList() is { Count: > 0 } calls
        && calls.TrueForAll(call => call.Acquires || call.Releases || !call.Acts)
        && Actions.All(action => action.Effects.All(effect => StepWords.IsExit(effect) || StepWords.IsOfCall(effect)
            || effect is Effect.Assert or Effect.Let or Effect.Assign { Update.Variable.IsGhost: true }));

    /// <summary>The change of the step that makes others of some of its effects; null where one goes.</summary>
    public static SystemChange Change(
        IEnumerable<(StepAction Action, Effect Effect)> those, Func<Effect, Effect?> other)
    {
        var changed = those.ToLookup(pair => pair.Action, pair => pair.Effect, ReferenceEqualityComparer.Instance);
        return new SystemChange
        {
            Effects = changed.ToImmutableDictionary(
                own => ((StepAction)own.Key!).Action.Index,
                own =>
                {
                    var here = own.ToHashSet<Effect>(ReferenceEqualityComparer.Instance);
                    return ((StepAction)own.Key!).Effects
                        .Select(effect => here.Contains(effect) ? other(effect) : effect)
                        .OfType<Effect>()
                        .ToImmutableArray();
                }),
        };
    }
}

/// <summary>An effect of a step, in each of the actions that have it.</summary>
/// <param name="Number">From 1, of those with the same name in the step.</param>
sealed record EffectSite(
    SpecStep Step, string Name, int Number, ImmutableArray<(StepAction Action, Effect Effect)> Effects)
{
    public Effect First => Effects[0].Effect;

    /// <summary>What tells it from others of the same name, to be put behind it.</summary>
    public string Which => Number == 1 ? "" : $" (number {Number})";

    public SystemChange Change(Func<Effect, Effect?> other) => SpecStep.Change(Effects, other);
}

/// <summary>A call of a primitive in a step, in each of the actions that have it.</summary>
/// <param name="Number">From 1, of those with the same name in the step.</param>
sealed record CallSite(
    SpecStep Step, string Name, int Number, ImmutableArray<(StepAction Action, ImmutableArray<Effect> Effects)> Calls)
{
    /// <summary>The object: <c>mutex</c> of <c>mutex.Lock</c>.</summary>
    public string Object => Name.Contains('.') ? Name[..Name.LastIndexOf('.')] : "";

    /// <summary>The method: <c>Lock</c> of <c>mutex.Lock</c>.</summary>
    public string Method => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>What tells it from others of the same name, to be put behind it.</summary>
    public string Which => Number == 1 ? "" : $" (number {Number})";

    public IEnumerable<(StepAction Action, Effect Effect)> Effects =>
        Calls.SelectMany(call => call.Effects.Select(effect => (call.Action, effect)));

    /// <summary>It takes a lock.</summary>
    public bool Acquires => Acquire.Contains(Method);

    /// <summary>It lets a lock go.</summary>
    public bool Releases => Release.Contains(Method);

    static readonly ImmutableArray<string> Acquire =
        ["Lock", "TryLock", "DownRead", "QueueWriter", "DownWrite", "ReadLock"];

    static readonly ImmutableArray<string> Release = ["Unlock", "UnlockSlowpath", "UpRead", "UpWrite", "ReadUnlock"];

    /// <summary>Nothing of it can be left out: an answer that the step takes apart decides how it goes on.</summary>
    public bool HasChoice => Effects.Any(pair => pair.Effect is Effect.Choice or Effect.Wait { IsCase: true });

    /// <summary>It does more than to look whether something is right.</summary>
    public bool Acts => Effects.Any(pair => pair.Effect is Effect.Wait or Effect.Assign or Effect.Barrier);

    /// <summary>The call left out; what later effects read of it is what it was before.</summary>
    public SystemChange LeftOut() => SpecStep.Change(Effects, effect => effect is Effect.Let ? effect : null);
}
