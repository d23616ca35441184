using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// Builds a system from a protocol's class: variables first (also of components), then processes, their steps,
/// their fairness, and last the properties, which may refer to all of it.
/// </summary>
sealed class ProtocolBuilder
{
    readonly Protocol protocol;
    readonly SourceMap sources;
    readonly (string Process, IReadOnlyList<string> Steps) extras;
    readonly List<(Model Model, string Prefix)> models = [];
    readonly List<(Model Model, PropertyInfo Property, ProcessGroup Group)> groups = [];
    readonly Dictionary<string, SourceLocation?> names = [];
    readonly Dictionary<string, ProcessGroup> instances = [];
    readonly List<Declaration> declared = [];
    readonly List<ILate> late = [];
    Dictionary<Model, string> homes = [];
    SystemBuilder system;
    bool isDraft = true;

    /// <param name="extras">Steps of the class to stand behind the list of a process, by their names.</param>
    public ProtocolBuilder(
        Protocol protocol, string variant, ImmutableArray<(string Name, string Value)> bounds,
        (string Process, IReadOnlyList<string> Steps) extras = default)
    {
        this.extras = extras;
        this.protocol = protocol;
        protocol.Builder = this;
        sources = SourceMap.Of(protocol.GetType().Assembly);
        system = Empty(variant, bounds);
    }

    SystemBuilder Empty(string variant, ImmutableArray<(string Name, string Value)> bounds) => new()
    {
        Name = ProtocolType.NameOf(protocol.GetType()),
        Variant = variant,
        Bounds = bounds,
        Sentence = sources.Sentence(ProtocolType.RootOf(protocol.GetType())),
    };

    /// <summary>The variables, as far as they are declared.</summary>
    public IReadOnlyList<Variable> Variables => system.Variables;

    /// <summary>The processes, and the members of the models that declare them.</summary>
    public IReadOnlyList<(Model Model, PropertyInfo Property, ProcessGroup Group)> Groups => groups;

    public TransitionSystem Build()
    {
        try
        {
            DeclareVariables();
            NameAssertions();
            if (late.Count > 0)
            {
                DeclareProcesses();
                RecordSteps();
                EndDraft();
                DeclareVariables();
            }
            DeclareProcesses();
            RecordSteps();
            RequireGhostsUnread();
            var properties = new PropertyBuilder(system, sources, Claim);
            foreach (var (model, prefix) in models)
                properties.Declare(model, prefix);
            foreach (var assertion in Assertions.Where(assertion => names.ContainsKey(assertion.Property)))
                throw new ModelException(
                    $"{assertion.Property} is a member of the spec already: give the assertion a name of its own.",
                    assertion.Location);
            system.SymmetricGroups = [.. groups.Where(g => g.Group.Declaration.IsSymmetric).Select(g => g.Group.Name)];
            return system.Build();
        }
        finally
        {
            foreach (var (model, _) in models)
                model.CollectProcesses(null);
        }
    }

    // The users are known now; everything else of the draft is dropped.
    void EndDraft()
    {
        isDraft = false;
        foreach (var (model, _) in models)
            model.ForgetProcesses();
        foreach (var declaration in declared)
            declaration.Forget();
        system = Empty(system.Variant, system.Bounds);
        models.Clear();
        groups.Clear();
        names.Clear();
        instances.Clear();
        declared.Clear();
        late.Clear();
    }

    IEnumerable<Assertion> Assertions =>
        system.Actions.SelectMany(action => action.Assertions);

    void DeclareVariables()
    {
        homes = Homes(protocol);
        DeclareVariables(protocol, "");
    }

    void DeclareVariables(Model model, string prefix, Model? holder = null)
    {
        if (models.Any(known => ReferenceEquals(known.Model, model)) || homes.GetValueOrDefault(model, "") != prefix)
            return;
        models.Add((model, prefix));
        if (model is Component component)
            component.Name(prefix.TrimEnd('.'), holder!);
        foreach (var (name, value, _) in Reflection.FieldsOf(model))
            DeclareField(model, prefix, name, value);
    }

    // A component that is given to others is called after the field nearest to the protocol that holds it.
    static Dictionary<Model, string> Homes(Protocol protocol)
    {
        var homes = new Dictionary<Model, string>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<(Model Model, string Prefix)>([(protocol, "")]);
        void Look(object value, string name)
        {
            if (value is Component component && homes.TryAdd(component, $"{name}."))
                waiting.Enqueue((component, $"{name}."));
            else if (value is IEnumerable list and not string and not IDeclares)
                foreach (var (place, element) in list.Cast<object?>()
                    .Where(element => element is IDeclares or Component)
                    .Index())
                    Look(element!, $"{name}[{place}]");
        }
        while (waiting.TryDequeue(out var next))
            foreach (var (name, value, _) in Reflection.FieldsOf(next.Model))
                Look(value, next.Prefix + name);
        return homes;
    }

    // Several components of one type: each has its own assertions, so that a violation shows which one it is.
    void NameAssertions()
    {
        foreach (var kind in models.Where(known => known.Model is Component).GroupBy(known => known.Model.GetType()))
            if (kind.Count() > 1)
                foreach (var (model, prefix) in kind)
                    model.AssertionPrefix = prefix;
    }

    void DeclareField(Model model, string prefix, string name, object value)
    {
        if (value is ILate user && !late.Contains(user))
        {
            late.Add(user);
            user.Begin(isDraft);
        }
        switch (value)
        {
            case ILocal local:
                local.IsInOrder = model is Component;
                local.Name(prefix);
                break;
            case IDeclares declares:
                foreach (var declaration in declares.Declarations.Where(declaration => declaration.Variable is null))
                {
                    Claim(prefix + declaration.Name, declaration.Location);
                    declaration.IsInOrder = model is Component;
                    declaration.Declare(system, prefix);
                    declared.Add(declaration);
                }
                break;
            case Component component:
                DeclareVariables(component, $"{prefix}{name}.", model);
                break;
            case IEnumerable list and not string:
                var index = 0;
                foreach (var element in list)
                    if (element is IDeclares or Component)
                        DeclareField(model, prefix, $"{name}[{index++}]", element);
                break;
        }
    }

    // Variables, processes, their instances and properties share one name space: traces and expressions use
    // all of them.
    void Claim(string name, SourceLocation? location)
    {
        if (instances.TryGetValue(name, out var group))
            throw IsInstance(name, group, location);
        if (names.TryAdd(name, location))
            return;
        var first = names[name] is { } place ? $"; the first time at {place}" : "";
        throw new ModelException($"{name} is declared twice{first}.", location);
    }

    void ClaimInstances(ProcessGroup group)
    {
        foreach (var name in Enumerable.Range(0, group.Count).Select(group.InstanceName))
        {
            if (name == group.Name && group.Count == 1)
                continue;
            if (names.TryGetValue(name, out var location))
                throw IsInstance(name, group, location);
            if (!instances.TryAdd(name, group))
                throw IsInstance(name, instances[name], group.Declaration.Location);
        }
    }

    static ModelException IsInstance(string name, ProcessGroup group, SourceLocation? location) => new(
        $"{name} is what an instance of {group.Name} is called, at {group.Declaration.Location}: choose another name.",
        location);

    void DeclareProcesses()
    {
        foreach (var (model, prefix) in models)
        {
            if (Reflection.RecursiveProperty(model) is { } recursive)
                throw new ModelException(
                    recursive.PropertyType == typeof(Procedure)
                        ? $"{recursive.Name} calls itself; a procedure is spliced in, so it cannot."
                        : $"{recursive.Name} refers to itself.",
                    sources.Location(recursive));
            PropertyInfo[] properties =
                [.. Reflection.PropertiesOf(model).Where(property => property.PropertyType == typeof(Process))];
            var isReading = false;
            model.CollectProcesses(declaration =>
            {
                // One may speak of another that stands further down: rcu.Synchronize(Reader).
                var current = isReading ? Array.Find(properties, property => property.Name == declaration.Name) : null;
                if (current is null)
                    throw new ModelException(
                        $"A process must be a property of the spec: Process {declaration.Name} => ...",
                        declaration.Location);
                var isMeant = prefix + declaration.Name == extras.Process;
                var group = new ProcessGroup(
                    system, model, declaration, prefix + declaration.Name,
                    isMeant ? [.. extras.Steps.Select(step => model.StepNamed(step))] : []);
                Claim(group.Name, declaration.Location);
                ClaimInstances(group);
                groups.Add((model, current, group));
                return group;
            });
            isReading = true;
            foreach (var property in properties)
                Reflection.Read(property, model);
            isReading = false;
            var own = groups.Where(group => ReferenceEquals(group.Model, model))
                .OrderBy(group => Array.IndexOf(properties, group.Property))
                .ToList();
            groups.RemoveRange(groups.Count - own.Count, own.Count);
            groups.AddRange(own);
        }
        if (groups.Count == 0)
            throw new ModelException(
                $"{protocol.GetType().Name} has no processes.", sources.Location(protocol.GetType()));
        foreach (var (_, property, group) in groups)
            group.Declare(sources.Sentence(property));
    }

    // A call of a primitive is where it is called.
    SourceLocation? Location(Position position) =>
        position.Splices.Any(splice => splice.Procedure.IsNamed) ? null : sources.Location(position.Step.Method);

    void RecordSteps()
    {
        // Of steps that are fair together, by their common name.
        var together = new Dictionary<string, (FairnessStrength Strength, List<int> Actions)>();
        foreach (var (_, _, group) in groups)
        {
            foreach (var instance in group.Instances)
            {
                var own = new List<int>();
                foreach (var position in group.Positions)
                {
                    var method = position.Step.Method;
                    var actions = new List<int>();
                    foreach (var action in Recorder.Record(
                        instance, position, Location(position) ?? group.Declaration.Location,
                        isDraft && late.Count > 0))
                        if (action.IsObserver)
                            system.AddObserver(action);
                        else
                            actions.Add(system.AddAction(action));
                    if (!method.IsDefined(typeof(UnfairAttribute)))
                        own.AddRange(actions);
                    AddFairness($"{instance.Process.Name}.{position.Name}", method, actions, together);
                }
                if (group.Declaration.Fairness is { } strength)
                    system.AddFairness(new(instance.Process.Name, strength, [.. own]));
            }
        }
        foreach (var (name, (strength, actions)) in together)
            system.AddFairness(new(name, strength, [.. actions.Order()]));
        RequireMeaning<UnfairAttribute>(
            declaration => declaration.Fairness is not null, "no process that takes it is fair");
        RequireMeaning<MayRestAttribute>(
            declaration => !declaration.AnyOrder, "nobody waits for what takes its steps in any order to end");
    }

    // An attribute of a step is about its place in some process.
    void RequireMeaning<TAttribute>(Func<ProcessDeclaration, bool> isMeant, string otherwise)
        where TAttribute : Attribute
    {
        foreach (var uses in groups.SelectMany(group => group.Group.Positions
                .Select(position => (position.Step.Method, group.Group.Declaration)))
            .Where(use => use.Method.IsDefined(typeof(TAttribute)))
            .GroupBy(use => use.Method))
            if (!uses.Any(use => isMeant(use.Declaration)))
                throw new ModelException(
                    $"[{typeof(TAttribute).Name[..^"Attribute".Length]}] of {uses.Key.Name} says nothing: {otherwise}.",
                    sources.Location(uses.Key));
    }

    void AddFairness(
        string name, MethodInfo step, List<int> actions,
        Dictionary<string, (FairnessStrength Strength, List<int> Actions)> together)
    {
        (FairnessStrength Strength, string? Together)[] conditions =
        [
            (FairnessStrength.Strong, step.GetCustomAttribute<StronglyFairAttribute>()?.Together),
            (FairnessStrength.Weak, step.GetCustomAttribute<WeaklyFairAttribute>()?.Together),
        ];
        foreach (var (strength, common) in conditions)
            if (common is { Length: 0 })
                system.AddFairness(new(name, strength, [.. actions]));
            else if (common is not null && together.TryGetValue(common, out var known) && known.Strength != strength)
                throw new ModelException(
                    $"{common} is strong fairness of one step and weak fairness of another, {step.Name}: of steps "
                        + "together it is one of the two.",
                    sources.Location(step));
            else if (common is not null)
                (together.TryGetValue(common, out known)
                    ? known
                    : together[common] = (strength, [])).Actions.AddRange(actions);
    }

    // Ghost variables must not change what the kernel does.
    void RequireGhostsUnread()
    {
        foreach (var action in system.Actions)
        {
            var reads = Ir.Expr.NodesOf(action.Updates
                .Where(update => !update.Variable.IsGhost)
                .SelectMany(update => update.Index is null ? [update.Value] : new[] { update.Index, update.Value })
                .Append(action.Guard));
            if (reads.FirstOrDefault(node => node.Variable is { IsGhost: true }) is { } read)
                throw new ModelException(
                    $"{action.Step} depends on {read.Variable}, which only the spec keeps (Ghost): the kernel cannot "
                        + "know it.",
                    action.Location);
        }
    }
}
