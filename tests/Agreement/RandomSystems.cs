using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Property = Quiesce.Ir.Property;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Random transition systems of everything the representation can say: groups of processes with and
/// without program counters, scalars and arrays of every sort, updates that may leave their domain,
/// indices that may lie outside, assertions, nondeterministic initial values, every kind of
/// property, weak and strong fairness. Small: at most some thousand states. A number names a system
/// for ever, until this generator changes.
/// </summary>
static class RandomSystems
{
    static readonly Domain Colour = Domain.Enum("Colour", ["Red", "Green", "Blue"]);
    static readonly Domain Phase = Domain.Enum("Phase", ["Mounted", "Dying"]);

    /// <summary>The system with a number.</summary>
    public static TransitionSystem Number(ulong seed) => Small.Sample(1, new Rnd(seed), 1).Single();

    /// <summary>
    /// The larger system with a number: some 100,000 states can be reached, or a few, or too many
    /// for a test.
    /// </summary>
    public static TransitionSystem Large(ulong seed) => Wide.Sample(1, new Rnd(seed), 1).Single();

    /// <summary>A random state of a system, reachable or not.</summary>
    public static Gen<State> StateOf(TransitionSystem system) =>
        Gen.CollectToArray(
            system.Variables.SelectMany(variable => Enumerable.Repeat(variable.Domain, variable.Count)),
            RandomTerms.Value)
        .Select(values => new State([.. values]));

    static readonly Gen<TransitionSystem> Small =
        Systems(Groups(processesMin: 1, processesMax: 4), Gen.Elements(1, 2, 3, 3, 4, 4, 5), states => states <= 20_000);

    static readonly Gen<TransitionSystem> Wide =
        Systems(Groups(processesMin: 4, processesMax: 7), Gen.Elements(5, 6, 7), states => states is > 1e10 and < 1e12);

    static Gen<TransitionSystem> Systems(
        Gen<Group[]> someGroups,
        Gen<int> variableCounts,
        Func<double, bool> accepts) =>
        from groups in someGroups
        from data in variableCounts.SelectMany(count => DataVariable().ArrayOf(count))
        where accepts(StateCount(groups, data))
        let skeleton = new Skeleton(groups, data)
        from constraint in skeleton.InitialConstraint()
        from actions in skeleton.Actions()
        from observers in skeleton.Observers()
        from properties in skeleton.Properties()
        from fairness in skeleton.Fairness(actions)
        select skeleton.Build(constraint, actions, observers, properties, fairness);

    /// <summary>A process with its instances; no positions: no program counter.</summary>
    sealed record Group(string Name, int Instances, bool IsArray, int Positions);

    sealed record DataPlan(Domain Domain, int? Length, ImmutableArray<ImmutableArray<int>> Initial)
    {
        // Of what fills whole words only a few values occur.
        public double States => IsLarge(Domain, Length) ? 8 : Math.Pow(Domain.Size, Length ?? 1);
    }

    static bool IsLarge(Domain domain, int? length) => domain.Size > 100 || length > 10;

    static double StateCount(Group[] groups, DataPlan[] data) =>
        groups.Aggregate(1.0, (product, group) => product * Math.Pow(Math.Max(1, group.Positions), group.Instances))
        * data.Aggregate(1.0, (product, plan) => product * plan.States);

    static Gen<Group[]> Groups(int processesMin, int processesMax) =>
        from count in Gen.Elements(1, 2, 2, 3, 3, 3)
        from groups in Gen.CollectToArray(
            Enumerable.Range(0, count),
            k => from instances in Gen.Elements(1, 1, 1, 2, 2, 3)
                 from isArray in Gen.Elements(true, false)
                 from positions in Gen.Elements(0, 3, 3, 4, 4)
                 select new Group(
                     $"{(char)('A' + k)}",
                     positions == 0 ? 1 : instances,
                     isArray || instances > 1,
                     positions))
        let processes = groups.Sum(some => some.Instances)
        where processesMin <= processes && processes <= processesMax
        select groups;

    static Gen<DataPlan> DataVariable() => RandomTerms.Pick((20, SmallVariable), (1, LargeVariable));

    static Gen<DataPlan> SmallVariable() =>
        from domain in RandomTerms.Pick(
            (2, () => Gen.Constant(Domain.Bool)),
            (1, () => Gen.Constant(Colour)),
            (1, () => Gen.Constant(Phase)),
            (4, () => from low in Gen.Choose(-2, 1)
                      from size in Gen.Elements(1, 2, 3, 3, 4, 5)
                      select Domain.Range(low, low + size - 1)))
        from length in Gen.Elements<int?>(null, null, null, 1, 2, 3)
        from initial in InitialValues(domain).ArrayOf(length ?? 1)
        select new DataPlan(domain, length, [.. initial]);

    // Takes most of a word, or several: packed states of many words, arrays that do not fit into
    // one.
    static Gen<DataPlan> LargeVariable() =>
        from domain in Gen.Elements(Domain.Bool, Colour, Domain.Range(-70_000, 70_000), Domain.Range(-1, 1 << 25))
        from length in domain.Size > 100 ? Gen.Elements<int?>(null, 3, 7, 11) : Gen.Elements<int?>(33, 70, 130)
        from initial in RandomTerms.Value(domain).Three()
        select new DataPlan(
            domain,
            length,
            [.. Enumerable.Range(0, length ?? 1).Select(k => ImmutableArray.Create((k % 3) switch
            {
                0 => initial.Item1,
                1 => initial.Item2,
                _ => initial.Item3,
            }))]);

    static Gen<ImmutableArray<int>> InitialValues(Domain domain) => RandomTerms.Pick(
        (5, () => RandomTerms.Value(domain).Select(value => ImmutableArray.Create(value))),
        (1, () => RandomTerms.Value(domain).Two().Select(two =>
            ImmutableArray.Create(two.Item1, two.Item2).Distinct().Order().ToImmutableArray())));

    /// <summary>
    /// The variables and processes of a system to be, and the generators of what is said about
    /// them.
    /// </summary>
    sealed class Skeleton
    {
        const int TermDepthMax = 2;

        readonly SystemBuilder builder = new() { Name = "random" };
        readonly List<Variable> data = [];
        readonly List<(Process Process, Group Group)> processes = [];
        readonly RandomTerms terms;

        public Skeleton(Group[] groups, DataPlan[] plans)
        {
            // Program counters between the data, so that no engine can rely on their place.
            for (var k = 0; k < Math.Max(groups.Length, plans.Length); k++)
            {
                if (k < plans.Length)
                    data.Add(builder.AddVariable($"v{k}", plans[k].Domain, [.. plans[k].Initial], plans[k].Length));
                if (k < groups.Length)
                    AddGroup(groups[k]);
            }
            terms = new RandomTerms(builder.Variables);
        }

        void AddGroup(Group group)
        {
            Variable? programCounter = null;
            if (group.Positions > 0)
            {
                var positions = Domain.Enum(
                    $"pc.{group.Name}",
                    [.. Enumerable.Range(0, group.Positions - 1).Select(p => $"S{p}"), TransitionSystem.Done]);
                programCounter = builder.AddVariable(
                    positions.Name,
                    positions,
                    [.. Enumerable.Repeat(ImmutableArray.Create(0), group.Instances)],
                    group.IsArray ? group.Instances : null,
                    VariableKind.ProgramCounter,
                    owner: group.Name);
            }
            for (var instance = 0; instance < group.Instances; instance++)
            {
                var process = new Process
                {
                    Name = group.IsArray ? $"{group.Name}{instance}" : group.Name,
                    Group = group.Name,
                    Instance = instance,
                    ProgramCounter = programCounter,
                };
                builder.AddProcess(process);
                processes.Add((process, group));
            }
        }

        public Gen<Term?> InitialConstraint() =>
            data.All(variable => variable.Initial.All(values => values.Length == 1))
                ? Gen.Constant<Term?>(null)
                : RandomTerms.Pick(
                    (4, () => Gen.Constant<Term?>(null)),
                    (5, () => Mostly().Select(term => (Term?)term)),
                    (1, () => terms.Bool(1).Select(term => (Term?)term)));

        public Gen<ImmutableArray<GuardedAction>> Actions() =>
            Gen.CollectToArray(Enumerable.Range(0, processes.Count), OfProcess)
                .Select(actions => actions.SelectMany(some => some).ToImmutableArray());

        // What some processes look at while they wait at a position.
        public Gen<ImmutableArray<GuardedAction>> Observers() =>
            Gen.CollectToArray(
                    Enumerable.Range(0, processes.Count).Where(process => processes[process].Group.Positions > 0),
                    process =>
                        from isThere in Gen.Elements(false, false, false, true)
                        from position in Gen.Choose(0, processes[process].Group.Positions - 2)
                        from observer in Observer(process, position)
                        select isThere ? observer : null)
                .Select(observers => observers.OfType<GuardedAction>().ToImmutableArray());

        Gen<GuardedAction?> Observer(int process, int position)
        {
            var thread = processes[process].Process;
            var domain = thread.ProgramCounter!.Domain;
            return
                from guard in Mostly()
                from condition in terms.Bool(TermDepthMax)
                select (GuardedAction?)new GuardedAction
                {
                    Name = $"{domain.Members[position]}(waits)",
                    Step = domain.Members[position],
                    Process = process,
                    Guard = Expr.And(
                        Expr.Equal(thread.Position!, Expr.Constant(domain, position)), guard.Expr),
                    Updates = [],
                    Assertions = [new Assertion("Assertion0", condition.Expr)],
                };
        }

        Gen<GuardedAction[]> OfProcess(int process)
        {
            var positions = processes[process].Group.Positions;
            if (positions == 0)
                return Several(Gen.Choose(1, 2), k => OfDaemon(process, $"Run{k}"));
            // Mostly one or two actions a position; without any the process waits there for ever.
            return Gen.CollectToArray(
                    Enumerable.Range(0, positions - 1),
                    position => Several(
                        Gen.Elements(0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2),
                        k => AtPosition(process, position, $"S{position}({k})")))
                .Select(actions => actions.SelectMany(some => some).ToArray());
        }

        static Gen<T[]> Several<T>(Gen<int> counts, Func<int, Gen<T>> make) =>
            counts.SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count), make));

        Gen<GuardedAction> OfDaemon(int process, string name) =>
            from guard in RandomTerms.Pick((5, Mostly), (1, () => terms.Bool(TermDepthMax)))
            from updates in Updates(Gen.Choose(1, 2))
            from assertions in Assertions()
            select new GuardedAction
            {
                Name = name,
                Step = name,
                Process = process,
                Guard = guard.Expr,
                Updates = updates,
                Assertions = assertions,
            };

        Gen<GuardedAction> AtPosition(int process, int position, string name)
        {
            var (thread, group) = processes[process];
            var domain = thread.ProgramCounter!.Domain;
            var at = Expr.Equal(thread.Position!, Expr.Constant(domain, position));
            Update GoesTo(int target) => new(
                thread.ProgramCounter,
                group.IsArray ? Expr.Int(thread.Instance) : null,
                Expr.Constant(domain, target));
            return
                from guard in RandomTerms.Pick(
                    (4, () => Gen.Constant(Term.Constant(Domain.Bool, 1))),
                    (4, Mostly),
                    (1, () => terms.Bool(TermDepthMax)))
                from target in RandomTerms.Pick(
                    (8, () => Gen.Constant(position + 1)),
                    (2, () => Gen.Constant(0)),
                    (1, () => RandomTerms.Value(domain)))
                from updates in Updates(Gen.Elements(0, 1, 1, 1, 2))
                from assertions in Assertions()
                select new GuardedAction
                {
                    Name = name,
                    Step = domain.Members[position],
                    Process = process,
                    Guard = Expr.And(at, guard.Expr),
                    Updates = updates.Insert(0, GoesTo(target)),
                    Assertions = assertions,
                };
        }

        Gen<ImmutableArray<Update>> Updates(Gen<int> counts) =>
            from count in counts
            from updates in Gen.Elements(data.AsEnumerable()).SelectMany(Update).ArrayOf(count)
            select updates.ToImmutableArray();

        Gen<Update> Update(Variable variable) =>
            from index in variable.Length is null
                ? Gen.Constant<Term?>(null)
                : terms.Index(variable, 1).Select(term => (Term?)term)
            from value in NewValue(variable, index)
            select new Update(variable, index?.Expr, value.Expr);

        Gen<Term> NewValue(Variable variable, Term? index)
        {
            var old = index is null ? Term.Read(variable) : Term.Read(variable, index);
            Term Limit(int value) => Term.Constant(variable.Domain, value);
            Gen<Term> Constant() => RandomTerms.Value(variable.Domain).Select(Limit);
            if (variable.Domain.Size > 100)
                return RandomTerms.Pick(
                    (3, Constant),
                    (1, () => terms.Atom().Zip(Constant(), (condition, value) =>
                        Term.IfThenElse(condition, value, old))));
            if (variable.Domain.Sort != Sort.Int)
                return RandomTerms.Pick(
                    (3, Constant),
                    (2, () => terms.Of(variable.Domain, TermDepthMax)),
                    (1, () => Gen.Constant(old)));
            var one = Term.Constant(Domain.Range(1, 1), 1);
            var (low, high) = (Limit(variable.Domain.Low), Limit(variable.Domain.High));
            return RandomTerms.Pick(
                (12, Constant),
                (12, () => Gen.Constant(Term.IfThenElse(Term.Less(old, high), Term.Add(old, one), low))),
                (12, () => Gen.Constant(Term.IfThenElse(Term.Less(low, old), Term.Subtract(old, one), low))),
                (1, () => Gen.Constant(Term.Add(old, one))),
                // Nothing changes, unless another update of the same element comes first.
                (4, () => Gen.Constant(old)),
                (1, () => terms.Int(TermDepthMax)));
        }

        Gen<ImmutableArray<Assertion>> Assertions() =>
            from count in Gen.Elements(0, 0, 0, 0, 0, 0, 0, 1, 2)
            from assertions in
                (from number in Gen.Choose(0, 1)
                 from condition in terms.Bool(TermDepthMax)
                 select new Assertion($"Assertion{number}", condition.Expr)).ArrayOf(count)
            select assertions.ToImmutableArray();

        public Gen<ImmutableArray<Property>> Properties() =>
            from invariants in Gen.Choose(1, 3)
            from temporal in Gen.Choose(0, 3)
            from all in Gen.CollectToArray(
                Enumerable.Range(0, invariants),
                k => from predicate in Rarely()
                     from kind in Gen.Elements(
                         PropertyKind.Invariant, PropertyKind.Invariant, PropertyKind.Lemma, PropertyKind.Reachable)
                     select new Property
                     {
                         Name = $"{kind}{k}",
                         Kind = kind,
                         Predicate = kind == PropertyKind.Reachable ? predicate.Expr : Term.Not(predicate).Expr,
                     })
            from liveness in Gen.CollectToArray(
                Enumerable.Range(0, temporal),
                k => Formula().Select(formula => new Property
                {
                    Name = $"Liveness{k}",
                    Kind = PropertyKind.Liveness,
                    Predicate = Expr.True,
                    Temporal = formula,
                }))
            select all.Concat(liveness).ToImmutableArray();

        Gen<Term> Mostly() => AtomsAtOnce().Select(Term.Not);

        // True in few states: several atoms at once, or any term.
        Gen<Term> Rarely() => RandomTerms.Pick(
            (1, () => terms.Bool(TermDepthMax)),
            (3, AtomsAtOnce));

        Gen<Term> AtomsAtOnce() =>
            from count in Gen.Choose(2, 4)
            from atoms in terms.Atom().ArrayOf(count)
            select Term.And([.. atoms]);

        Gen<Temporal> Formula() =>
            from op in Gen.Elements(Enum.GetValues<TemporalOp>())
            from p in RandomTerms.Pick((2, () => terms.Atom()), (1, () => terms.Bool(TermDepthMax)))
            from q in RandomTerms.Pick((2, () => terms.Atom()), (1, () => terms.Bool(TermDepthMax)))
            select new Temporal(op, p.Expr, op is TemporalOp.LeadsTo or TemporalOp.Recurrence ? q.Expr : null);

        public Gen<ImmutableArray<Fairness>> Fairness(ImmutableArray<GuardedAction> actions) =>
            from ofProcesses in Gen.CollectToArray(
                Enumerable.Range(0, processes.Count),
                process => Gen.Elements<FairnessStrength?>(null, Weak, Weak, Strong).Select(strength => strength is null
                    ? null
                    : new Fairness(
                        processes[process].Process.Name,
                        strength.Value,
                        [.. Enumerable.Range(0, actions.Length).Where(k => actions[k].Process == process)])))
            from ofSteps in
                (from strength in Gen.Elements(Weak, Strong)
                 from chosen in Gen.SubListOf(Enumerable.Range(0, actions.Length))
                 select new Fairness("some steps", strength, [.. chosen.Order()]))
                .ArrayOf(1)
            from withSteps in Gen.Elements(false, false, false, true)
            select ofProcesses.OfType<Fairness>().Concat(withSteps ? ofSteps : []).ToImmutableArray();

        const FairnessStrength Weak = FairnessStrength.Weak, Strong = FairnessStrength.Strong;

        public TransitionSystem Build(
            Term? constraint,
            ImmutableArray<GuardedAction> actions,
            ImmutableArray<GuardedAction> observers,
            ImmutableArray<Property> properties,
            ImmutableArray<Fairness> fairness)
        {
            if (constraint is not null)
                builder.Assume(constraint.Expr);
            foreach (var action in actions)
                builder.AddAction(action);
            foreach (var observer in observers)
                builder.AddObserver(observer);
            foreach (var property in properties)
                builder.AddProperty(property);
            foreach (var condition in fairness)
                builder.AddFairness(condition);
            return builder.Build();
        }
    }
}
