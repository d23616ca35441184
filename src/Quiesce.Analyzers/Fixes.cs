using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Quiesce.Analyzers;

/// <summary>What was meant, where there is only one thing that it can have been.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class Fixes : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        Diagnostics.Null.Id, Diagnostics.VariableAsCondition.Id, Diagnostics.ShortCircuit.Id, Diagnostics.ReadsNext.Id,
        Diagnostics.AssignsVariable.Id, Diagnostics.AnswerThrownAway.Id, Diagnostics.CallsItself.Id,
        Diagnostics.CallsStep.Id, Diagnostics.Role.Id, Diagnostics.ReadLater.Id,
    ];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
            if (FixOf(diagnostic, root!, model!) is var (title, old, better) && old is not null)
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(old, better))),
                        equivalenceKey: diagnostic.Id),
                    diagnostic);
    }

    static (string Title, SyntaxNode Old, SyntaxNode Better)? FixOf(
        Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var fix = diagnostic.Id switch
        {
            var id when id == Diagnostics.Null.Id => OfNull(place),
            var id when id == Diagnostics.VariableAsCondition.Id => OfCondition(place),
            var id when id == Diagnostics.ShortCircuit.Id => OfJunction(place),
            var id when id == Diagnostics.ReadsNext.Id => OfNext(place),
            var id when id == Diagnostics.AssignsVariable.Id => OfAssignment(place, model),
            var id when id == Diagnostics.AnswerThrownAway.Id => OfAnswer(place),
            var id when id == Diagnostics.CallsItself.Id || id == Diagnostics.CallsStep.Id => OfCall(place),
            var id when id == Diagnostics.Role.Id => OfRole(place, diagnostic),
            var id when id == Diagnostics.ReadLater.Id => (place, ParseExpression($"{place.WithoutTrivia()}.Now")),
            _ => null,
        };
        return fix is var (old, better)
            ? ($"Write {better.WithoutTrivia().ToString().Split('\n')[0]}", old, better.WithTriviaFrom(old))
            : null;
    }

    static (SyntaxNode, SyntaxNode)? OfNull(SyntaxNode place)
    {
        // Whether something is there is known to C#, and no condition of the model: Await would not have it.
        if (place is not BinaryExpressionSyntax comparison || !IsBoolOfC(comparison))
            return null;
        var word = comparison.Left.IsKind(SyntaxKind.NullLiteralExpression) ? comparison.Right : comparison.Left;
        PatternSyntax isNull = ConstantPattern(LiteralExpression(SyntaxKind.NullLiteralExpression));
        var not = Token(SyntaxKind.NotKeyword).WithTrailingTrivia(Space);
        return (comparison, IsPatternExpression(
            word.WithTrailingTrivia(Space),
            Token(SyntaxKind.IsKeyword).WithTrailingTrivia(Space),
            comparison.IsKind(SyntaxKind.EqualsExpression) ? isNull : UnaryPattern(not, isNull)));
    }

    static (SyntaxNode, SyntaxNode)? OfCondition(SyntaxNode place)
    {
        var condition = (ExpressionSyntax)place;
        SyntaxNode around = condition;
        while (around.Parent is ParenthesizedExpressionSyntax)
            around = around.Parent;
        return around.Parent switch
        {
            IfStatementSyntax => (condition, Call("Case", condition)),
            // An empty loop around nothing is how others wait.
            WhileStatementSyntax { Statement: EmptyStatementSyntax or BlockSyntax { Statements.Count: 0 } } loop =>
                (loop, ExpressionStatement(Call("Await", Negated(condition)))),
            ConditionalExpressionSyntax
            {
                Parent: ArgumentSyntax
                {
                    Parent.Parent: InvocationExpressionSyntax
                    {
                        Expression: IdentifierNameSyntax { Identifier.Text: "Goto" },
                    } way,
                },
            } choice =>
                (way, ParseExpression(
                    $"Branch(on: {condition}, taken: {choice.WhenTrue}, otherwise: {choice.WhenFalse})")),
            ConditionalExpressionSyntax choice =>
                (choice, Call("If", condition, choice.WhenTrue, choice.WhenFalse)),
            EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: PredefinedTypeSyntax type } } =>
                (type, IdentifierName("Bool")),
            _ => null,
        };
    }

    static (SyntaxNode, SyntaxNode)? OfJunction(SyntaxNode place)
    {
        var junction = (ExpressionSyntax)place;
        // The whole of a && b || c at once, for & and | bind otherwise.
        for (var around = junction.Parent; around is ParenthesizedExpressionSyntax or BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression,
        }; around = around.Parent)
            if (around is BinaryExpressionSyntax outer)
                junction = outer;
        var formula = Junctions.WithoutShortCircuit(junction);
        SyntaxNode whole = junction;
        while (whole.Parent is ParenthesizedExpressionSyntax)
            whole = whole.Parent;
        // What C# wants a bool for needs a word of the model, too.
        return whole.Parent is IfStatementSyntax ? (junction, Call("Case", formula)) : (junction, formula);
    }

    static bool IsBoolOfC(ExpressionSyntax value)
    {
        SyntaxNode whole = value;
        while (whole.Parent is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax { OperatorToken.Text: "!" }
            or BinaryExpressionSyntax { OperatorToken.Text: "&&" or "||" })
            whole = whole.Parent;
        return whole.Parent switch
        {
            IfStatementSyntax or WhileStatementSyntax => true,
            ConditionalExpressionSyntax choice => choice.Condition == whole,
            _ => false,
        };
    }

    static (SyntaxNode, SyntaxNode)? OfNext(SyntaxNode place)
    {
        var access = (MemberAccessExpressionSyntax)place;
        return access.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == access =>
                (assignment, Changed(access, access.Expression, assignment.OperatorToken, assignment.Right)),
            PrefixUnaryExpressionSyntax { OperatorToken.Text: "++" or "--" } unary =>
                (unary, Changed(access, access.Expression, unary.OperatorToken, One)),
            PostfixUnaryExpressionSyntax { OperatorToken.Text: "++" or "--" } unary =>
                (unary, Changed(access, access.Expression, unary.OperatorToken, One)),
            _ => (access, access.Expression),
        };
    }

    static (SyntaxNode, SyntaxNode)? OfAssignment(SyntaxNode place, SemanticModel model)
    {
        if (place is not ExpressionSyntax left || !Words.IsVariable(model.GetTypeInfo(left).Type))
            return null;
        var next = MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, left.WithoutTrivia(), IdentifierName("Next"));
        return left.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment =>
                (assignment, assignment.WithLeft(next.WithTriviaFrom(left))),
            AssignmentExpressionSyntax assignment =>
                (assignment, Changed(next, left, assignment.OperatorToken, assignment.Right)),
            PrefixUnaryExpressionSyntax prefix => (prefix, Changed(next, left, prefix.OperatorToken, One)),
            PostfixUnaryExpressionSyntax postfix => (postfix, Changed(next, left, postfix.OperatorToken, One)),
            _ => null,
        };
    }

    static (SyntaxNode, SyntaxNode)? OfAnswer(SyntaxNode place) => place is ExpressionSyntax answer
        ? (answer, ParseExpression($"_ = {answer.WithoutTrivia()}"))
        : null;

    static (SyntaxNode, SyntaxNode)? OfCall(SyntaxNode place) =>
        place is InvocationExpressionSyntax { Expression: IdentifierNameSyntax step } call
            ? (call, Call("Goto", step))
            : null;

    static (SyntaxNode, SyntaxNode)? OfRole(SyntaxNode place, Diagnostic diagnostic) =>
        place is PropertyDeclarationSyntax { Type: PredefinedTypeSyntax { Keyword.Text: "bool" } type }
            && !diagnostic.GetMessage().StartsWith("[Liveness]", StringComparison.Ordinal)
            ? (type, IdentifierName("Bool"))
            : null;

    // x.Next = x + 1
    static AssignmentExpressionSyntax Changed(
        ExpressionSyntax next, ExpressionSyntax old, SyntaxToken sign, ExpressionSyntax by)
    {
        var isBinary = by is BinaryExpressionSyntax or ConditionalExpressionSyntax;
        return (AssignmentExpressionSyntax)ParseExpression(
            $"{next.WithoutTrivia()} = {old.WithoutTrivia()} {sign.Text.Substring(0, 1)} "
            + (isBinary ? $"({by.WithoutTrivia()})" : $"{by.WithoutTrivia()}"));
    }

    static readonly ExpressionSyntax One = ParseExpression("1");

    static ExpressionSyntax Negated(ExpressionSyntax condition) => ParseExpression(condition switch
    {
        PrefixUnaryExpressionSyntax { OperatorToken.Text: "!" } negation => $"{negation.Operand}",
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax => $"!{condition}",
        _ => $"!({condition})",
    });

    static InvocationExpressionSyntax Call(string name, params ExpressionSyntax[] arguments) =>
        (InvocationExpressionSyntax)ParseExpression(
            $"{name}({string.Join(", ", arguments.Select(argument => argument.WithoutTrivia()))})");
}
