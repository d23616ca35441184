using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Quiesce.Analyzers;

/// <summary>
/// What a component says of its variables, whose value in the middle of a step is not that at its end.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ComponentAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Diagnostics.ReadLater];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(OfReturn, OperationKind.Return);
    }

    static void OfReturn(OperationAnalysisContext context)
    {
        if (context.ContainingSymbol is not IMethodSymbol { DeclaredAccessibility: not Accessibility.Private } member
            || !Words.IsComponent(member.ContainingType)
            || !Words.IsFormula(member.ReturnType)
            || Words.IsVariable(member.ReturnType) || Words.IsFlag(member.ReturnType)
            || context.Operation is not IReturnOperation { ReturnedValue: { } returned }
            || IsInLambda(context.Operation))
            return;
        foreach (var variable in VariablesIn(returned))
            context.ReportDiagnostic(
                Diagnostic.Create(Diagnostics.ReadLater, variable.Syntax.GetLocation(), variable.Syntax.ToString()));
    }

    static bool IsInLambda(IOperation returned)
    {
        for (var around = returned.Parent; around is not null; around = around.Parent)
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        return false;
    }

    // What is returned as it is, in any variant. A formula is made of what its variables are then, and an element of an
    // array is taken when it is asked for.
    static IEnumerable<IOperation> VariablesIn(IOperation value) => value switch
    {
        IConversionOperation conversion => VariablesIn(conversion.Operand),
        IConditionalOperation choice => VariablesIn(choice.WhenTrue)
            .Concat(choice.WhenFalse is null ? [] : VariablesIn(choice.WhenFalse)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => VariablesIn(arm.Value)),
        ICoalesceOperation either => VariablesIn(either.Value).Concat(VariablesIn(either.WhenNull)),
        IPropertyReferenceOperation { Property.IsIndexer: true } => [],
        _ => Words.IsVariable(value.Type) || Words.IsFlag(value.Type) ? [value] : [],
    };
}
