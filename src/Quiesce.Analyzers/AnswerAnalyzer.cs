using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quiesce.Analyzers;

/// <summary>A formula that is no statement, and an answer that nobody looks at: <c>mutex.TryLock();</c></summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnswerAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Diagnostics.FormulaThrownAway, Diagnostics.AnswerThrownAway];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(
            OfStatement, SyntaxKind.ExpressionStatement, SyntaxKind.ArrowExpressionClause,
            SyntaxKind.SimpleLambdaExpression, SyntaxKind.ParenthesizedLambdaExpression);
    }

    static void OfStatement(SyntaxNodeAnalysisContext context)
    {
        var expression = context.Node switch
        {
            ExpressionStatementSyntax statement => statement.Expression,
            ArrowExpressionClauseSyntax body when IsVoid(context.ContainingSymbol) => body.Expression,
            LambdaExpressionSyntax { ExpressionBody: { } body } lambda
                when context.SemanticModel.GetSymbolInfo(lambda).Symbol is IMethodSymbol { ReturnsVoid: true } => body,
            _ => null,
        };
        while (expression is ParenthesizedExpressionSyntax inner)
            expression = inner.Expression;
        if (expression is not (InvocationExpressionSyntax or ConditionalAccessExpressionSyntax)
            || Words.ModelAround(context.ContainingSymbol) is null)
            return;
        var called = expression is ConditionalAccessExpressionSyntax access ? access.WhenNotNull : expression;
        if (context.SemanticModel.GetSymbolInfo(called, context.CancellationToken).Symbol is not IMethodSymbol method)
            return;
        var type = method.ReturnType;
        var isOfLanguage = Words.IsOfLanguage(method.ReducedFrom ?? method);
        if ((Words.IsFormula(type) || Words.IsTemporal(type)) && isOfLanguage && method.Name != "Load")
            context.ReportDiagnostic(Diagnostic.Create(Diagnostics.FormulaThrownAway, expression.GetLocation()));
        // What a model does for itself need not matter to every caller.
        else if ((isOfLanguage || called is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax })
            && Advice(method, isOfLanguage) is { } advice)
            context.ReportDiagnostic(
                Diagnostic.Create(Diagnostics.AnswerThrownAway, expression.GetLocation(), method.Name, advice));
    }

    static bool IsVoid(ISymbol? around) => around is IMethodSymbol { ReturnsVoid: true };

    // Null: it returns nothing that matters.
    static string? Advice(IMethodSymbol method, bool isOfLanguage) => method switch
    {
        _ when !Words.IsWord(method.ContainingType) => null,
        // As a fence it does something.
        { Name: "Load" } when isOfLanguage => null,
        { Name: "Call" } when isOfLanguage => "write using var call = Call()",
        { ReturnType.SpecialType: SpecialType.System_Boolean } => "put it into an if",
        { Name: "Choose" } when isOfLanguage => "use what is chosen",
        _ when Words.IsCondition(method.ReturnType) => "give it to Branch or Case",
        _ when Words.IsFormula(method.ReturnType) => "use it",
        _ => null,
    };
}
