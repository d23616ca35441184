using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quiesce.Analyzers;

/// <summary>What stands behind a <c>Goto</c>: C's goto would jump over it, and the step does it all the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WayOnAnalyzer : DiagnosticAnalyzer
{
    static readonly ImmutableHashSet<string> WaysOn = ["Goto", "Branch", "Return"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Diagnostics.BehindWayOn];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(OfStatement, SyntaxKind.ExpressionStatement);
    }

    static void OfStatement(SyntaxNodeAnalysisContext context)
    {
        if (((ExpressionStatementSyntax)context.Node).Expression is not InvocationExpressionSyntax call
            || Called(call, context.SemanticModel) is not { } word || !IsWayOn(word))
            return;
        foreach (var statement in Behind((StatementSyntax)context.Node))
        {
            if (Leaves(statement))
                return;
            if (!Does(statement, context.SemanticModel))
                continue;
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.BehindWayOn, statement.GetLocation(), word.Name));
            return;
        }
    }

    // What C# comes to next, outwards to the end of the method. Of a loop: what is behind it.
    static IEnumerable<StatementSyntax> Behind(StatementSyntax statement)
    {
        for (SyntaxNode inside = statement; inside.Parent is { } around; inside = around)
            switch (around)
            {
                case BlockSyntax block:
                    foreach (var next in block.Statements.SkipWhile(one => one != inside).Skip(1))
                        yield return next;
                    break;
                case SwitchSectionSyntax section:
                    foreach (var next in section.Statements.SkipWhile(one => one != inside).Skip(1)
                        .TakeWhile(one => one is not BreakStatementSyntax))
                        yield return next;
                    break;
                case StatementSyntax or ElseClauseSyntax when around is not LocalFunctionStatementSyntax:
                    break;
                default:
                    yield break;
            }
    }

    static bool Leaves(StatementSyntax statement) => statement is ReturnStatementSyntax or ThrowStatementSyntax;

    static bool Does(StatementSyntax statement, SemanticModel model) => statement is not LocalFunctionStatementSyntax
        && statement.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
            .Any(node => node switch
            {
                AssignmentExpressionSyntax assignment =>
                    assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.Text: "Next" } next
                    && Words.IsVariable(model.GetTypeInfo(next.Expression).Type),
                InvocationExpressionSyntax call =>
                    Called(call, model) is { } method && !IsWayOn(method) && IsEffect(method),
                _ => false,
            });

    // A formula of the language says something and does nothing.
    static bool IsEffect(IMethodSymbol method) =>
        (Words.IsWord(method.ContainingType) || Words.IsModel(method.ContainingType))
        && !(Words.IsOfLanguage(method) && (Words.IsFormula(method.ReturnType) || method.Name == "Has"));

    static bool IsWayOn(IMethodSymbol method) => WaysOn.Contains(method.Name) && Words.IsOfLanguage(method);

    static IMethodSymbol? Called(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol as IMethodSymbol;
}
