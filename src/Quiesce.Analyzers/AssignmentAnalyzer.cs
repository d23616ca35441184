using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quiesce.Analyzers;

/// <summary>Changes that are none of the model: <c>x = y</c>, <c>n.Next += 1</c>, and of what is no variable.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssignmentAnalyzer : DiagnosticAnalyzer
{
    static readonly ImmutableHashSet<string> Changes =
    [
        "Add", "AddRange", "AddFirst", "AddLast", "Clear", "Dequeue", "Enqueue", "ExceptWith", "Insert",
        "IntersectWith", "Pop", "Push", "Remove", "RemoveAll", "RemoveAt", "RemoveFirst", "RemoveLast",
        "RemoveRange", "RemoveWhere", "Reverse", "SetValue", "Sort", "SymmetricExceptWith", "TryAdd",
        "TryDequeue", "TryPop", "UnionWith", "Fill",
    ];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Diagnostics.ReadsNext, Diagnostics.AssignsVariable, Diagnostics.HiddenState];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(OfNext, SyntaxKind.SimpleMemberAccessExpression);
        context.RegisterSyntaxNodeAction(
            OfAssignment, SyntaxKind.SimpleAssignmentExpression, SyntaxKind.AddAssignmentExpression,
            SyntaxKind.SubtractAssignmentExpression, SyntaxKind.MultiplyAssignmentExpression,
            SyntaxKind.DivideAssignmentExpression, SyntaxKind.ModuloAssignmentExpression,
            SyntaxKind.AndAssignmentExpression, SyntaxKind.OrAssignmentExpression,
            SyntaxKind.ExclusiveOrAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression,
            SyntaxKind.LeftShiftAssignmentExpression, SyntaxKind.RightShiftAssignmentExpression);
        context.RegisterSyntaxNodeAction(
            OfIncrement, SyntaxKind.PreIncrementExpression, SyntaxKind.PreDecrementExpression,
            SyntaxKind.PostIncrementExpression, SyntaxKind.PostDecrementExpression);
        context.RegisterSyntaxNodeAction(OfCall, SyntaxKind.InvocationExpression);
        context.RegisterSyntaxNodeAction(OfReference, SyntaxKind.Argument);
    }

    static void OfNext(SyntaxNodeAnalysisContext context)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        if (access.Name.Identifier.Text != "Next"
            || !Words.IsVariable(context.SemanticModel.GetTypeInfo(access.Expression).Type))
            return;
        SyntaxNode whole = access;
        while (whole.Parent is ParenthesizedExpressionSyntax)
            whole = whole.Parent;
        string Instead(SyntaxToken sign, object value) =>
            $"write {access} = {access.Expression} {sign.Text.Substring(0, 1)} {value}";
        var advice = whole.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == whole =>
                assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                    ? null
                    : Instead(assignment.OperatorToken, assignment.Right),
            PrefixUnaryExpressionSyntax { OperatorToken.Text: "++" or "--" } unary => Instead(unary.OperatorToken, 1),
            PostfixUnaryExpressionSyntax { OperatorToken.Text: "++" or "--" } unary => Instead(unary.OperatorToken, 1),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when $"{call.Expression}" == "nameof" =>
                null,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax tuple } } when
                tuple.Left.Span.Contains(whole.Span) => null,
            _ => $"read {access.Expression}, or give what it becomes a name",
        };
        if (advice is not null)
            context.ReportDiagnostic(
                Diagnostic.Create(Diagnostics.ReadsNext, access.GetLocation(), access.Expression.ToString(), advice));
    }

    static void OfAssignment(SyntaxNodeAnalysisContext context)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        var sign = assignment.OperatorToken.Text.TrimEnd('=');
        string Advice(ExpressionSyntax left) => sign.Length == 0
            ? $"{left}.Next = {assignment.Right}"
            : $"{left}.Next = {left} {sign} {assignment.Right}";
        if (assignment.Left is TupleExpressionSyntax tuple)
            foreach (var left in tuple.Arguments.Select(argument => argument.Expression))
                Check(context, left, $"{left}.Next = ...");
        else if (assignment.Parent is not InitializerExpressionSyntax)
            Check(context, assignment.Left, Advice(assignment.Left));
    }

    static void OfIncrement(SyntaxNodeAnalysisContext context)
    {
        var (operand, sign) = context.Node switch
        {
            PrefixUnaryExpressionSyntax prefix => (prefix.Operand, prefix.OperatorToken.Text),
            PostfixUnaryExpressionSyntax postfix => (postfix.Operand, postfix.OperatorToken.Text),
            _ => throw new ArgumentException(context.Node.ToString()),
        };
        Check(context, operand, $"{operand}.Next = {operand} {sign.Substring(0, 1)} 1");
    }

    // ref and out change what they are given.
    static void OfReference(SyntaxNodeAnalysisContext context)
    {
        var argument = (ArgumentSyntax)context.Node;
        if (!argument.RefKindKeyword.IsKind(SyntaxKind.None) && !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword))
            Check(context, argument.Expression, $"{argument.Expression}.Next = ...");
    }

    static void Check(SyntaxNodeAnalysisContext context, ExpressionSyntax left, string instead)
    {
        while (left is ParenthesizedExpressionSyntax inner)
            left = inner.Expression;
        if (left is DeclarationExpressionSyntax || !IsInStep(context, left))
            return;
        var type = context.SemanticModel.GetTypeInfo(left, context.CancellationToken).Type;
        if (IsNext(left, context.SemanticModel) || !LivesOn(left, context.SemanticModel))
            return;
        if (Words.IsWord(type))
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.AssignsVariable, left.GetLocation(), left.ToString(),
                Words.IsVariable(type) ? $"write {instead}"
                    : Words.IsFormula(type) ? "make it a Var, or a C# variable of the method"
                    : "it changes through its methods"));
        else
            context.ReportDiagnostic(Diagnostic.Create(Diagnostics.HiddenState, left.GetLocation(), left.ToString()));
    }

    static void OfCall(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var target } access
            || !Changes.Contains(access.Name.Identifier.Text) || !IsInStep(context, call))
            return;
        // Array.Clear(cells), Array.Sort(cells), ...
        if (context.SemanticModel.GetSymbolInfo(target).Symbol is INamedTypeSymbol { Name: "Array" }
            && call.ArgumentList.Arguments.Count > 0)
            target = call.ArgumentList.Arguments[0].Expression;
        var type = context.SemanticModel.GetTypeInfo(target, context.CancellationToken).Type;
        if (type is null || Words.IsWord(type) || !IsCollection(type) || !LivesOn(target, context.SemanticModel))
            return;
        // An immutable one makes another one.
        if (type.ContainingNamespace?.ToDisplayString() != "System.Collections.Immutable")
            context.ReportDiagnostic(
                Diagnostic.Create(Diagnostics.HiddenState, target.GetLocation(), target.ToString()));
    }

    static bool IsCollection(ITypeSymbol type) => type.TypeKind == TypeKind.Array
        || type.AllInterfaces.Any(one => one.Name == "IEnumerable" && one.ContainingNamespace.Name == "Collections");

    // In a member of a model that is no constructor and no initialiser: while the model is built, or as often as a
    // step is recorded.
    static bool IsInStep(SyntaxNodeAnalysisContext context, SyntaxNode place) =>
        Words.ModelAround(context.ContainingSymbol) is not null
        && !IsConstructor(context.ContainingSymbol)
        && place.Ancestors().Any(one => one is MethodDeclarationSyntax or AccessorDeclarationSyntax
            or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
        && !place.Ancestors().Any(one => one is ConstructorDeclarationSyntax);

    static bool IsConstructor(ISymbol? symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };

    // What outlives the method: a field, a property, a constructor's parameter, and what is inside them.
    static bool LivesOn(ExpressionSyntax left, SemanticModel model)
    {
        while (true)
        {
            var info = model.GetSymbolInfo(left);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            switch (left)
            {
                case ParenthesizedExpressionSyntax inner:
                    left = inner.Expression;
                    break;
                case PostfixUnaryExpressionSyntax forgiving:
                    left = forgiving.Operand;
                    break;
                case ElementAccessExpressionSyntax element:
                    left = element.Expression;
                    break;
                case MemberAccessExpressionSyntax access when symbol is { IsStatic: false } and not IMethodSymbol:
                    if (access.Expression is ThisExpressionSyntax or BaseExpressionSyntax)
                        return true;
                    left = access.Expression;
                    break;
                default:
                    return symbol is IFieldSymbol or IPropertySymbol or IEventSymbol
                        || symbol is IParameterSymbol && IsConstructor(symbol.ContainingSymbol);
            }
        }
    }

    // How the model changes, and what is said of Next itself. In x?.Next = v a variant may not have x.
    static bool IsNext(ExpressionSyntax left, SemanticModel model) => left switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Next", Expression: var owner } => owner,
        MemberBindingExpressionSyntax { Name.Identifier.Text: "Next" } =>
            left.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault()?.Expression,
        _ => null,
    } is { } variable && Words.HasNext(model.GetTypeInfo(variable).Type);
}
