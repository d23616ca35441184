using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Quiesce.Cli.Console;
using Quiesce.Language;

namespace Quiesce.Cli.Sources;

/// <summary>
/// Reads the margins of a spec: the comments behind its steps, in the words of the code. A step belongs to the function
/// that it is given, or else to that of the process or procedure whose list names it.
/// </summary>
sealed partial class Margins
{
    const string ProcessType = "Process";

    readonly Dictionary<string, List<MemberDeclarationSyntax>> members = [];
    // By member; a member of a variant may have another one than that of its base.
    readonly ILookup<string, string> functions;

    Margins(IEnumerable<string> files, IReadOnlySet<string> classes, ImmutableArray<KernelMember> kernelMembers)
    {
        functions = kernelMembers.ToLookup(member => member.Name, member => member.Function);
        foreach (var file in files)
        {
            var root = CSharpSyntaxTree.ParseText(Paths.Read(file)).GetRoot();
            var declared = root.DescendantNodes().OfType<ClassDeclarationSyntax>()
                .Where(type => classes.Contains(type.Identifier.Text))
                .SelectMany(type => type.Members);
            foreach (var member in declared)
                if (NameOf(member) is { } name)
                    (members.TryGetValue(name, out var same) ? same : members[name] = []).Add(member);
        }
    }

    /// <summary>By function as it is named; empty where the sources of the spec are not there.</summary>
    public static ImmutableDictionary<string, ImmutableArray<MarginCall>> Of(
        ProtocolType protocol, ImmutableArray<KernelMember> kernelMembers)
    {
        var files = kernelMembers.Select(member => member.Location?.File)
            .Append(protocol.Location?.File)
            .Where(File.Exists)
            .OfType<string>()
            .Distinct();
        var classes = kernelMembers.Select(member => member.Class).Append(protocol.Type.Name).ToHashSet();
        var margins = new Margins(files, classes, kernelMembers);
        return kernelMembers.GroupBy(member => member.Function).ToImmutableDictionary(
            same => same.Key,
            same => same.SelectMany(member => margins.Below(member.Name, same.Key)).Distinct().ToImmutableArray());
    }

    // Of a member and what it is made of, as far as that is of no other function.
    List<MarginCall> Below(string start, string function)
    {
        var (seen, open, calls) = (new HashSet<string> { start }, new Queue<string>([start]), new List<MarginCall>());
        while (open.TryDequeue(out var name))
            foreach (var member in members.GetValueOrDefault(name, []))
            {
                calls.AddRange(Calls(member).Select(call => new MarginCall(call, name)));
                foreach (var part in PartsOf(member))
                    if (functions[part].FirstOrDefault() is { } other)
                    {
                        if (other != function && NameOf(other) is { } called)
                            calls.Add(new MarginCall(called, part));
                    }
                    else if (seen.Add(part))
                        open.Enqueue(part);
            }
        return calls;
    }

    static string? NameOf(string function) => Quiesce.Sources.FunctionReference.Parse(function).Name;

    static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => null,
    };

    // The members that a list names, and the methods that a step calls. Another process is nobody's part.
    IEnumerable<string> PartsOf(MemberDeclarationSyntax member) => member.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => member is PropertyDeclarationSyntax || name.Parent is InvocationExpressionSyntax)
        .Where(name => name.Parent is not MemberAccessExpressionSyntax access || access.Expression != name)
        .Select(name => name.Identifier.Text)
        .Where(name => members.TryGetValue(name, out var known) && !known.Any(IsProcess))
        .Distinct();

    static bool IsProcess(MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax { Type: IdentifierNameSyntax { Identifier.Text: ProcessType } };

    // What stands in front of a member heads a group.
    static IEnumerable<string> Calls(MemberDeclarationSyntax member) => member.DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
            && !member.GetLeadingTrivia().Contains(trivia))
        .SelectMany(trivia => Call().Matches(trivia.ToString()))
        .Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\b(?!(?:if|while|for|switch|sizeof|return)\b)([A-Za-z_]\w*)\(")]
    private static partial Regex Call();
}
