using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Quiesce.Analyzers;

/// <summary>
/// What a model does with the world around it: chance, clocks, files, threads, statics, and C#'s own locks.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SurroundingsAnalyzer : DiagnosticAnalyzer
{
    // Everything in them depends on the machine, or on the moment.
    static readonly ImmutableHashSet<string> Namespaces =
    [
        "System.Threading", "System.Threading.Tasks", "System.IO", "System.Net", "System.Net.Http",
        "System.Security.Cryptography",
    ];

    static readonly ImmutableHashSet<string> Types =
    [
        "System.Random", "System.Environment", "System.Console", "System.TimeProvider", "System.AppContext",
        "System.GC", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
    ];

    static readonly ImmutableHashSet<string> Members =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now",
        "System.DateTimeOffset.UtcNow", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "string.GetHashCode", "System.HashCode.Combine",
    ];

    // They are the same on every machine.
    static readonly ImmutableHashSet<string> Pure =
        ["System.IO.Path", "System.Environment.NewLine", "System.Threading.CancellationToken"];

    static readonly ImmutableHashSet<string> Choices = ["Case", "Maybe", "Choose", "TryTakeFirst", "TakeAny"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Diagnostics.NotRepeatable, Diagnostics.Async, Diagnostics.StaticWord, Diagnostics.Statement];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            OfReference, OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.FieldReference,
            OperationKind.ObjectCreation, OperationKind.MethodReference);
        context.RegisterSyntaxNodeAction(
            OfFunction, SyntaxKind.MethodDeclaration, SyntaxKind.LocalFunctionStatement,
            SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.SimpleLambdaExpression,
            SyntaxKind.AnonymousMethodExpression);
        context.RegisterSymbolAction(OfMember, SymbolKind.Field, SymbolKind.Property);
        context.RegisterOperationAction(OfLock, OperationKind.Lock);
        context.RegisterOperationAction(OfLoop, OperationKind.Loop);
        context.RegisterOperationAction(OfCatch, OperationKind.CatchClause);
    }

    static void OfReference(OperationAnalysisContext context)
    {
        if (Words.ModelAround(context.ContainingSymbol) is null)
            return;
        ISymbol? used = context.Operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IMemberReferenceOperation member => member.Member,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (used?.ContainingType is not { } type)
            return;
        var (owner, name) = (type.ToDisplayString(), $"{type.ToDisplayString()}.{used.Name}");
        if (Pure.Contains(owner) || Pure.Contains(name))
            return;
        if (Members.Contains(name) || Types.Contains(owner) || Types.Contains(type.BaseType?.ToDisplayString() ?? "")
            || Namespaces.Contains(type.ContainingNamespace.ToDisplayString()))
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.NotRepeatable, context.Operation.Syntax.GetLocation(), ShortName(used)));
    }

    static string ShortName(ISymbol used) => used is IMethodSymbol { MethodKind: MethodKind.Constructor }
        ? used.ContainingType.Name
        : $"{used.ContainingType.Name}.{used.Name}";

    static void OfFunction(SyntaxNodeAnalysisContext context)
    {
        var (modifiers, name) = context.Node switch
        {
            MethodDeclarationSyntax method => (method.Modifiers, method.Identifier),
            LocalFunctionStatementSyntax function => (function.Modifiers, function.Identifier),
            AnonymousFunctionExpressionSyntax lambda => (lambda.Modifiers, lambda.GetFirstToken()),
            _ => (default, default),
        };
        if (modifiers.Any(SyntaxKind.AsyncKeyword) && Words.ModelAround(context.ContainingSymbol) is not null)
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.Async, name.GetLocation(),
                context.Node is AnonymousFunctionExpressionSyntax ? "This" : name.Text));
    }

    static void OfMember(SymbolAnalysisContext context)
    {
        var (type, isHeld) = context.Symbol switch
        {
            IFieldSymbol { IsStatic: true, AssociatedSymbol: null } field => (field.Type, true),
            // Held, not computed: it has a field behind it.
            IPropertySymbol { IsStatic: true } property => (property.Type, property.ContainingType.GetMembers()
                .OfType<IFieldSymbol>()
                .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))),
            _ => (null, false),
        };
        if (isHeld && (Words.IsWord(type) || Words.HoldsWords(type)))
            context.ReportDiagnostic(
                Diagnostic.Create(Diagnostics.StaticWord, context.Symbol.Locations[0], context.Symbol.Name));
    }

    static void OfLock(OperationAnalysisContext context)
    {
        if (Words.ModelAround(context.ContainingSymbol) is not null)
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.Statement, context.Operation.Syntax.GetFirstToken().GetLocation(),
                "C#'s lock locks nothing in the model: a lock is a Mutex or Spinlock, with Lock and Unlock in steps"));
    }

    static void OfCatch(OperationAnalysisContext context)
    {
        if (Words.ModelAround(context.ContainingSymbol) is not null)
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.Statement, context.Operation.Syntax.GetFirstToken().GetLocation(),
                "A mistake of the model would be swallowed here: what can go wrong in the kernel is a Case"));
    }

    // A step is recorded once for each way through it: a loop that asks the model, or never ends, has no end.
    static void OfLoop(OperationAnalysisContext context)
    {
        if (Words.ModelAround(context.ContainingSymbol) is null)
            return;
        var condition = context.Operation switch
        {
            IWhileLoopOperation loop => loop.Condition,
            IForLoopOperation loop => loop.Condition,
            _ => null,
        };
        var isEndless = context.Operation is IWhileLoopOperation or IForLoopOperation
            && condition?.ConstantValue is null or { HasValue: true, Value: true }
            && context.Operation is not IForEachLoopOperation
            && !Leaves(context.Operation);
        if (isEndless || condition?.DescendantsAndSelf().Any(IsChoice) == true)
            context.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.Statement, context.Operation.Syntax.GetFirstToken().GetLocation(),
                "This loop has no end while the step is recorded: a loop of the model goes back with Goto"));
    }

    static bool IsChoice(IOperation part) =>
        part is IInvocationOperation { TargetMethod: var method }
            && Words.IsOfLanguage(method) && Choices.Contains(method.Name)
        || part is IInvocationOperation
        {
            TargetMethod: { ReturnType.SpecialType: SpecialType.System_Boolean } answer,
            Instance: not null and not IInstanceReferenceOperation,
        } && Words.IsComponent(answer.ContainingType);

    static bool Leaves(IOperation loop) => loop.Descendants().Any(part =>
        part is IReturnOperation or IThrowOperation
            or IBranchOperation { BranchKind: BranchKind.Break or BranchKind.GoTo });
}
