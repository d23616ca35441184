using Quiesce.Ir;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Language;

/// <summary>An override replaces what it overrides, whatever that is.</summary>
public class Overrides
{
    public class Root : Protocol
    {
        protected readonly Var<bool> x = Var(false);
        protected virtual Var<int> Refs { get; } = Var(0, max: 1);
        protected virtual Process Main => FairProcess([Set]);
        protected virtual Procedure Body => Procedure([Set]);
        protected virtual void Set() => x.Next = true;
        protected void Reset() => x.Next = false;
        protected virtual Bool IsSet => x;
        [Assume] protected virtual Bool StartsClear => !x;
        [Invariant] public virtual Bool Claim => !IsSet;
        [Reachable] public virtual Bool Goal => IsSet;
        [Liveness] public virtual Temporal Ends => Eventually(IsSet);
        [Invariant] public Bool Other => x | !x;
    }

    public sealed class Same : Root;

    public sealed class OtherProcess : Root
    {
        protected override Process Main => FairProcess([Set, Reset]);
    }

    public sealed class OtherStep : Root
    {
        protected override void Set() => x.Next = false;
    }

    public sealed class OtherDefinition : Root
    {
        protected override Bool IsSet => x & !x;
    }

    public sealed class OtherProperties : Root
    {
        [Invariant] public override Bool Claim => base.Claim | IsSet;
        public override Bool Goal => !x;
        public override Temporal Ends => Eventually(!IsSet);
    }

    public sealed class OtherKind : Root
    {
        [Reachable] public override Bool Claim => !base.Claim;
    }

    public sealed class OtherVariable : Root
    {
        protected override Var<int> Refs { get; } = Var(3, max: 7);
    }

    public sealed class OtherAssumption : Root
    {
        protected override Bool StartsClear => x;
    }

    public class NotThisOne : Root
    {
        public override Temporal Ends => null!;
    }

    public sealed class ThatOneAgain : NotThisOne
    {
        public override Temporal Ends => Eventually(IsSet);
    }

    public abstract class Open : Protocol
    {
        protected readonly Var<bool> x = Var(false);
        protected abstract Process Main { get; }
        [Invariant] public abstract Bool Claim { get; }
        protected void Set() => x.Next = true;
    }

    public sealed class Filled : Open
    {
        protected override Process Main => FairProcess([Set]);
        public override Bool Claim => !x;
    }

    static TransitionSystem Built<T>() where T : Protocol, new() => new T().Build();

    static string Text<T>(string property) where T : Protocol, new()
    {
        var found = Built<T>().FindProperty(property)!;
        return $"{found.Kind} {found.Predicate}{found.Temporal?.P}";
    }

    static string[] Names<T>() where T : Protocol, new() =>
        [.. Built<T>().Properties.Select(property => property.Name)];

    [Fact]
    public void Keep_the_places_of_what_they_override()
    {
        string[] names = ["Claim", "Goal", "Ends", "Other", "TypeInvariant", "NoDeadlock"];
        Assert.Equal(names, Names<Root>());
        Assert.Equal(names, Names<Same>());
        Assert.Equal(names, Names<OtherProperties>());
        Assert.Equal(names, Names<OtherDefinition>());
        Assert.Equal(names.Except(["Ends"]), Names<NotThisOne>());
        Assert.Equal(names, Names<ThatOneAgain>());
        Assert.Equal(["Claim", "TypeInvariant", "NoDeadlock"], Names<Filled>());
    }

    [Fact]
    public void Replace_properties_and_need_not_say_again_what_they_are()
    {
        Assert.Equal("Invariant ~x", Text<Root>("Claim"));
        Assert.Equal("Invariant ~x", Text<Filled>("Claim"));
        Assert.Equal("Invariant ~x \\/ x", Text<OtherProperties>("Claim"));
        Assert.Equal("Reachable ~x", Text<OtherProperties>("Goal"));
        Assert.Equal("Liveness TRUE~x", Text<OtherProperties>("Ends"));
        Assert.Equal("Reachable x", Text<OtherKind>("Claim"));
    }

    [Fact]
    public void Replace_plain_members_in_all_that_uses_them()
    {
        Assert.Equal("Invariant ~(x /\\ ~x)", Text<OtherDefinition>("Claim"));
        Assert.Equal("Reachable x /\\ ~x", Text<OtherDefinition>("Goal"));
        Assert.Equal("~x", $"{Built<Root>().InitialConstraint}");
        Assert.Equal("x", $"{Built<OtherAssumption>().InitialConstraint}");
    }

    [Fact]
    public void Replace_processes_steps_and_variables()
    {
        Assert.Equal(["Set"], Built<Root>().Actions.Select(action => action.Name));
        Assert.Equal(["Set", "Reset"], Built<OtherProcess>().Actions.Select(action => action.Name));
        Assert.True(Built<OtherStep>().Actions.Single().Updates.Single(u => u.Variable.Name == "x").Value.IsFalse);
        Assert.Equal("0..1", Built<Root>().Variables.Single(variable => variable.Name == "Refs").Domain.Name);
        Assert.Equal("0..7", Built<OtherVariable>().Variables.Single(variable => variable.Name == "Refs").Domain.Name);
    }

    public class Calls : Root
    {
        public override Bool Claim => Goal;
    }

    public sealed class CallsBack : Calls
    {
        public override Bool Goal => Claim;
    }

    public sealed class CallsBase : Calls
    {
        public override Bool Goal => base.Goal;
        protected override Bool IsSet => base.IsSet | base.Claim;
    }

    [Fact]
    public void That_lead_back_to_themselves_are_refused()
    {
        Assert.Equal("Claim refers to itself.", Assert.Throws<ModelException>(Built<CallsBack>).Message);
        // Through what they override: Claim, Goal, base.Goal, IsSet, base.Claim, Goal.
        Assert.Matches(
            "^(Claim|Goal|IsSet) refers to itself.$", Assert.Throws<ModelException>(Built<CallsBase>).Message);
    }
}
