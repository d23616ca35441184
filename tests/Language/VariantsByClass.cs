using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>A class whose base is a protocol is a variant of it.</summary>
public class VariantsByClass
{
    public class Counter(int max = 2, bool twice = false) : Protocol
    {
        protected readonly Var<int> x = Var(0, max: max);
        Process P => FairProcess(Steps);
        protected virtual Step[] Steps => twice ? [Add, Add] : [Add];
        protected virtual void Add() => x.Next = x + 1;
        [Reachable] public Bool IsOne => x == 1;
    }

    /// <summary>It forgets to add.</summary>
    public sealed class Forgets(int max = 2) : Counter(max)
    {
        protected override void Add() { }
    }

    /// <summary>It adds once more.</summary>
    public class Again : Counter
    {
        protected override Step[] Steps => [Add, .. base.Steps];
    }

    /// <summary>It adds two.</summary>
    public sealed class AgainByTwo : Again
    {
        protected override void Add() => x.Next = x + 2;
    }

    static ProtocolType Type { get; } = ProtocolType.Of(typeof(Again));

    [Fact]
    public void They_follow_the_base_in_the_order_of_their_declaration()
    {
        Assert.Equal("language/counter", Type.Name);
        Assert.Equal(typeof(Counter), Type.Type);
        Assert.Equal(["None", "Forgets", "Again", "AgainByTwo"], Type.Variants.Select(variant => variant.Name));
        Assert.Equal("It adds once more.", Type.Variants[2].Sentence);
        Assert.Equal(["max", "twice"], Type.Bounds.Select(bound => bound.Name));
    }

    [Fact]
    public void Each_is_a_system_of_its_own_with_the_name_of_its_base()
    {
        foreach (var (variant, positions) in new[] { ("None", 1), ("Forgets", 1), ("Again", 2), ("AgainByTwo", 2) })
        {
            var system = Type.Build(variant);
            Assert.Equal(("language/counter", variant), (system.Name, system.Variant));
            Assert.Equal(positions, system.Actions.Length);
        }
        Assert.Equal("Forgets", new Forgets().Build().Variant);
        Assert.Equal("language/counter", new Forgets().Build().Name);
    }

    [Fact]
    public void A_bound_that_a_variant_lacks_keeps_its_default()
    {
        Assert.Equal(
            ("max", "3"),
            Assert.Single(Type.Build("Forgets", new Dictionary<string, string> { ["max"] = "3" }).Bounds));
        Assert.Equal(
            "language/counter Forgets has no bound twice, so it cannot be true.",
            Assert.Throws<ArgumentException>(() =>
                Type.Build("Forgets", new Dictionary<string, string> { ["twice"] = "true" })).Message);
        Assert.Empty(Type.Build("Again", new Dictionary<string, string> { ["twice"] = "false" }).Bounds);
    }

    public class Small : Protocol
    {
        Process P => FairProcess([Idle]);
        void Idle() { }
        [Reachable] public Bool Ends => P.Done;
    }

    public sealed class OfOtherBound(int more = 1) : Small
    {
        int More => more;
    }

    [Fact]
    public void A_bound_that_the_base_lacks_is_a_mistake() => Assert.Equal(
        "OfOtherBound is a variant of Small, which has no bound more of this type and with this default value.",
        Assert.Throws<ModelException>(() => ProtocolType.Of(typeof(Small))).Message);
}
