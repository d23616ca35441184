using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Quiesce.Ir;
using Quiesce.Language;

namespace Quiesce.Tests.Repository;

/// <summary>What STYLE.md and ARCHITECTURE.md promise and a machine can check.</summary>
public partial class Style
{
    const int LineLengthMax = 120, MethodLengthMax = 70;

    // Spelled in two halves, so that this file may stand among those it looks at.
    [GeneratedRegex("TO" + "DO|FIX" + "ME|NotImplemented" + "Exception|\\bSkip *=[^=]")]
    private static partial Regex Unfinished();

    [Fact]
    public void Lines_are_short() => Assert.Empty(
        from source in Checkout.CSharp()
        where !source.Path.StartsWith("tests", StringComparison.Ordinal)
        from line in source.Text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        where line.Text.Length > LineLengthMax
        select $"{source.Path}:{line.Number} has {line.Text.Length} columns");

    [Fact]
    public void Methods_are_short() => Assert.Empty(
        from source in Checkout.CSharp()
        where !source.Path.StartsWith("tests", StringComparison.Ordinal)
        from method in CSharpSyntaxTree.ParseText(source.Text).GetRoot().DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)
        let lines = method.GetLocation().GetLineSpan()
        let length = lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1
        where length > MethodLengthMax
        select $"{source.Path}:{lines.StartLinePosition.Line + 1} has a method of {length} lines");

    // Only a comparison with a program that is not there is skipped, and only one file can do so.
    static readonly string MaySkip = Path.Combine("tests", "Agreement", "FactWithAttribute.cs");

    [Fact]
    public void Nothing_is_left_unfinished_or_skipped() => Assert.Empty(
        from source in Checkout.CSharp()
        where source.Path != MaySkip
        from Match match in Unfinished().Matches(source.Text)
        select $"{source.Path}: {match.Value}");

    // The direction of the architecture: who may name whom.
    [Theory]
    [InlineData(typeof(TransitionSystem), "")]
    [InlineData(typeof(Protocol), "Quiesce.Ir")]
    [InlineData(typeof(Quiesce.Protocols.Btrfs.DelayedIputs), "Quiesce.Ir Quiesce.Language")]
    [InlineData(typeof(Microsoft.Z3.Context), "")]
    [InlineData(
        typeof(Quiesce.Xunit.Check),
        "Quiesce.Ir Quiesce.Language Quiesce.Engines Quiesce.Explicit Quiesce.Mutation Quiesce.Random Quiesce.Symbolic")]
    [InlineData(
        typeof(Quiesce.Engines.EngineCatalog),
        "Quiesce.Ir Quiesce.Explicit Quiesce.Random Quiesce.Symbolic")]
    [InlineData(typeof(Quiesce.Symbolic.SymbolicCheck), "Quiesce.Ir Quiesce.Z3 Microsoft.Z3")]
    [InlineData(typeof(Quiesce.Random.RandomRuns), "Quiesce.Ir Quiesce.Explicit")]
    [InlineData(typeof(Quiesce.Logs.Judging.LogCheck), "")]
    [InlineData(typeof(Quiesce.Mutation.Mutants), "Quiesce.Ir Quiesce.Explicit")]
    [InlineData(typeof(Quiesce.Sources.SourceCheckout), "")]
    public void Projects_refer_only_to_what_stands_below_them(Type member, string allowed) => Assert.Empty(
        member.Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => name == "Microsoft.Z3" || name.StartsWith("Quiesce", StringComparison.Ordinal))
            .Except(allowed.Split(' ')));

    public static TheoryData<string> Protocols() =>
        [.. Catalog().Select(protocol => protocol.Name)];

    static ImmutableArray<ProtocolType> Catalog() =>
        ProtocolCatalog.Load(typeof(Quiesce.Protocols.Btrfs.DelayedIputs).Assembly);

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Every_protocol_explains_itself_and_can_be_told_from_a_vacuous_one(string name)
    {
        var protocol = Catalog().Single(protocol => protocol.Name == name);
        Assert.False(string.IsNullOrEmpty(protocol.Sentence), $"{name} has no header.");
        Assert.All(protocol.Variants, variant =>
            Assert.False(string.IsNullOrEmpty(variant.Sentence), $"{name} does not say what {variant.Name} does."));
        var system = protocol.Build();
        Assert.Contains(system.Properties, property => property.Kind == PropertyKind.Reachable);
        Assert.All(
            system.Properties.Where(property => property.Kind != PropertyKind.Lemma),
            property => Assert.False(string.IsNullOrEmpty(property.Sentence), $"{name}: {property} has no sentence."));
    }
}
