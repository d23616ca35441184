using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Quiesce.Analyzers;

/// <summary>
/// A condition of the model where C# wants a bool, and a C# bool where the model wants a condition: it would convert,
/// and then be TRUE or FALSE for ever.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConditionAnalyzer : DiagnosticAnalyzer
{
    // Parameters of the language that are conditions and no values.
    static readonly ImmutableHashSet<string> Conditions = ["condition", "on", "p", "q", "premise", "conclusion"];

    static readonly ImmutableHashSet<string> Roles =
    [
        "InvariantAttribute", "StepInvariantAttribute", "ReachableAttribute", "LemmaAttribute", "AssumeAttribute",
        "LivenessAttribute", "ConstraintAttribute",
    ];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Diagnostics.PlainCondition, Diagnostics.VariableAsCondition, Diagnostics.ShortCircuit, Diagnostics.Role];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(OfConversion, OperationKind.Conversion);
        context.RegisterSyntaxNodeAction(
            OfStatement, SyntaxKind.IfStatement, SyntaxKind.WhileStatement, SyntaxKind.DoStatement,
            SyntaxKind.ForStatement, SyntaxKind.ConditionalExpression, SyntaxKind.WhenClause);
        context.RegisterSyntaxNodeAction(OfValue, SyntaxKind.EqualsValueClause);
        context.RegisterSyntaxNodeAction(OfJunction, SyntaxKind.LogicalAndExpression, SyntaxKind.LogicalOrExpression);
        context.RegisterSymbolAction(OfProperty, SymbolKind.Property);
    }

    static void OfConversion(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is null || !Words.IsCondition(conversion.Type)
            || conversion.Operand.Type?.SpecialType != SpecialType.System_Boolean)
            return;
        var operand = conversion.Operand;
        if (IsCondition(conversion, context.ContainingSymbol, out var isWhole)
            && ((isWhole && !operand.ConstantValue.HasValue) || Acts(operand)))
            context.ReportDiagnostic(Diagnostic.Create(Diagnostics.PlainCondition, operand.Syntax.GetLocation()));
    }

    // Whether a formula is a condition, or a part of one; isWhole says that it is all of it, in every variant.
    static bool IsCondition(IOperation formula, ISymbol around, out bool isWhole)
    {
        isWhole = true;
        for (var inside = formula; inside.Parent is { } parent; inside = parent)
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IBlockOperation:
                    break;
                case IConditionalOperation { Type: not null } or ISwitchExpressionArmOperation
                    or ISwitchExpressionOperation or ICoalesceOperation:
                    isWhole = false;
                    break;
                case IBinaryOperation { OperatorMethod: { } method } when Words.IsOfLanguage(method):
                case IUnaryOperation { OperatorMethod: { } negation } when Words.IsOfLanguage(negation):
                    isWhole = false;
                    break;
                case IArgumentOperation { Parameter: { Name: "then" or "otherwise", ContainingSymbol: var choice } }
                    when choice.Name == "If" && Words.IsOfLanguage(choice):
                    isWhole = false;
                    break;
                case IInvocationOperation { TargetMethod.Name: "If" }:
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    isWhole = false;
                    return UsesOf(local, parent).Any(use => IsCondition(use, around, out _));
                case IArgumentOperation { Parameter: { } parameter }:
                    // A Case of what is known is C#'s if.
                    return Words.IsOfLanguage(parameter.ContainingSymbol) && Conditions.Contains(parameter.Name)
                        && parameter.ContainingSymbol.Name != "Case";
                case IReturnOperation:
                    if (parent.Parent is IBlockOperation { Parent: IAnonymousFunctionOperation lambda })
                        return IsPredicate(lambda);
                    if (HasRole(around))
                        return true;
                    // Who calls it takes it for a condition.
                    isWhole = false;
                    return Words.IsProtocol(around.ContainingType);
                default:
                    return false;
            }
        return false;
    }

    static IEnumerable<IOperation> UsesOf(ILocalSymbol local, IOperation inside)
    {
        while (inside.Parent is { } around)
            inside = around;
        return inside.Descendants()
            .Where(use => use is ILocalReferenceOperation { Local: var own }
                && SymbolEqualityComparer.Default.Equals(own, local));
    }

    // The lambda of All, Any and Count.
    static bool IsPredicate(IOperation lambda)
    {
        while (lambda.Parent is IConversionOperation or IDelegateCreationOperation)
            lambda = lambda.Parent;
        return lambda.Parent is IArgumentOperation { Parameter: { } parameter }
            && Words.IsOfLanguage(parameter.ContainingSymbol);
    }

    static bool HasRole(ISymbol around)
    {
        var member = around is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property : around;
        return member is IPropertySymbol && RoleOf(member) is not null;
    }

    static string? RoleOf(ISymbol member) => member.GetAttributes()
        .Select(attribute => attribute.AttributeClass)
        .FirstOrDefault(type => type is not null && Roles.Contains(type.Name) && Words.IsOfLanguage(type))?.Name;

    // What a primitive, a Case or a choice answers is an action for each answer: as a condition one of them never is.
    static bool Acts(IOperation value) => value.DescendantsAndSelf().Any(part => part switch
    {
        IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_Boolean } method } call =>
            method.Name is "Case" or "Maybe" or "TryTakeFirst" && Words.IsOfLanguage(method)
            || (Words.IsComponent(method.ContainingType) && call.Instance is not IInstanceReferenceOperation),
        ILocalReferenceOperation local => InitialOf(local) is { } initial && Acts(initial),
        _ => false,
    });

    static IOperation? InitialOf(ILocalReferenceOperation reference) =>
        reference.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is
            VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? reference.SemanticModel!.GetOperation(value)
            : null;

    static void OfStatement(SyntaxNodeAnalysisContext context)
    {
        var (condition, advice) = context.Node switch
        {
            IfStatementSyntax branch => (branch.Condition, "use if (Case(...)), which makes an action for each case"),
            WhileStatementSyntax loop => (loop.Condition, "a step that waits says Await(...), and a loop is a Goto"),
            DoStatementSyntax loop => (loop.Condition, "a step that waits says Await(...), and a loop is a Goto"),
            ForStatementSyntax { Condition: { } limit } =>
                (limit, "a loop of the model is a Goto, and what holds for some values is said with All or Any"),
            ConditionalExpressionSyntax choice =>
                (choice.Condition, "choose a value with If(condition, then, otherwise)"),
            WhenClauseSyntax clause => (clause.Condition, "use if (Case(...)), which makes an action for each case"),
            _ => (null, ""),
        };
        if (condition is not null)
            RequireBool(context, condition, advice);
    }

    static void OfValue(SyntaxNodeAnalysisContext context)
    {
        var value = ((EqualsValueClauseSyntax)context.Node).Value;
        if (context.SemanticModel.GetTypeInfo(value).ConvertedType?.SpecialType == SpecialType.System_Boolean)
            RequireBool(context, value, "declare it as a Bool");
    }

    static void RequireBool(SyntaxNodeAnalysisContext context, ExpressionSyntax condition, string advice)
    {
        while (condition is ParenthesizedExpressionSyntax inner)
            condition = inner.Expression;
        // Of a && b the operator is what is wrong.
        if (condition.Kind() is not (SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression)
            && Words.IsCondition(context.SemanticModel.GetTypeInfo(condition, context.CancellationToken).Type))
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.VariableAsCondition, condition.GetLocation(), condition.ToString(), advice));
    }

    static void OfJunction(SyntaxNodeAnalysisContext context)
    {
        var junction = (BinaryExpressionSyntax)context.Node;
        if (Junctions.IsOfFormulas(junction, context.SemanticModel, context.CancellationToken))
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.ShortCircuit, junction.OperatorToken.GetLocation(), junction.OperatorToken.Text,
                junction.OperatorToken.Text.Substring(0, 1)));
    }

    // C# would let [Invariant] stand on any property; the builder refuses it, later.
    static void OfProperty(SymbolAnalysisContext context)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (RoleOf(property) is { } role
            && (property.Type as IArrayTypeSymbol)?.ElementType is var element
            && (element ?? property.Type).SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32)
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.Role, property.Locations[0], role.Replace("Attribute", ""), property.Name,
                property.Type.ToDisplayString(),
                (role == "LivenessAttribute" ? "Temporal" : "Bool") + (element is null ? "" : "[]")));
    }
}
