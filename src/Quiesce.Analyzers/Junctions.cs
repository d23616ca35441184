using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quiesce.Analyzers;

/// <summary><c>a &amp;&amp; b</c> of formulas, which C# does not build.</summary>
static class Junctions
{
    /// <summary>One side at least is a formula, or such an expression itself.</summary>
    public static bool IsOfFormulas(BinaryExpressionSyntax junction, SemanticModel model, CancellationToken cancel) =>
        IsFormula(junction.Left, model, cancel) || IsFormula(junction.Right, model, cancel);

    static bool IsFormula(ExpressionSyntax side, SemanticModel model, CancellationToken cancel) => side switch
    {
        ParenthesizedExpressionSyntax inner => IsFormula(inner.Expression, model, cancel),
        BinaryExpressionSyntax both when IsJunction(both) => IsOfFormulas(both, model, cancel),
        _ => Words.IsCondition(model.GetTypeInfo(side, cancel).Type),
    };

    static bool IsJunction(ExpressionSyntax expression) =>
        expression.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;

    /// <summary>
    /// The same with <c>&amp;</c> and <c>|</c>, all the way down. They bind more closely than what they stand for, so
    /// that some operands need parentheses.
    /// </summary>
    public static ExpressionSyntax WithoutShortCircuit(ExpressionSyntax expression)
    {
        if (expression is ParenthesizedExpressionSyntax inner)
            return inner.WithExpression(WithoutShortCircuit(inner.Expression));
        if (expression is not BinaryExpressionSyntax both || !IsJunction(both))
            return expression;
        var isAnd = both.IsKind(SyntaxKind.LogicalAndExpression);
        var sign = SyntaxFactory.Token(isAnd ? SyntaxKind.AmpersandToken : SyntaxKind.BarToken)
            .WithTriviaFrom(both.OperatorToken);
        return SyntaxFactory.BinaryExpression(
            isAnd ? SyntaxKind.BitwiseAndExpression : SyntaxKind.BitwiseOrExpression,
            Operand(both.Left, isAnd), sign, Operand(both.Right, isAnd));
    }

    static ExpressionSyntax Operand(ExpressionSyntax side, bool isAnd)
    {
        var operand = WithoutShortCircuit(side);
        var isLooser = operand.Kind() switch
        {
            SyntaxKind.BitwiseOrExpression or SyntaxKind.ExclusiveOrExpression => isAnd,
            SyntaxKind.ConditionalExpression or SyntaxKind.CoalesceExpression => true,
            _ => false,
        };
        return isLooser
            ? SyntaxFactory.ParenthesizedExpression(operand.WithoutTrivia()).WithTriviaFrom(operand)
            : operand;
    }
}
