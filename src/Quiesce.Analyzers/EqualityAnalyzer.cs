using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Quiesce.Analyzers;

/// <summary>
/// C# compares objects where the spec means values: <c>Equals</c>, <c>==</c> on arrays, patterns, null.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EqualityAnalyzer : DiagnosticAnalyzer
{
    const string Write = "write == on a Set, a Sequence, Vars or a variable, and All(...) for the elements of an array";
    const string SaySame = "write Same(a, b), which compares the fields of records";
    const string AskWhether = "whether a variant has it is asked with 'is null'";

    // What looks for an element, or for equal ones, with Equals.
    static readonly ImmutableHashSet<string> Searches =
    [
        "Contains", "SequenceEqual", "IndexOf", "LastIndexOf", "Remove", "Distinct", "Union", "Except", "Intersect",
        "Equal", "NotEqual", "CountBy", "StartsWith", "EndsWith", "Replace", "Count",
    ];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Diagnostics.ComparesObjects, Diagnostics.Null];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(OfOperator, OperationKind.Binary);
        context.RegisterOperationAction(OfTuples, OperationKind.TupleBinary);
        context.RegisterOperationAction(OfCall, OperationKind.Invocation);
        context.RegisterOperationAction(OfPattern, OperationKind.IsPattern);
        context.RegisterOperationAction(OfType, OperationKind.IsType);
        context.RegisterOperationAction(OfSwitch, OperationKind.Switch);
        context.RegisterOperationAction(OfSwitchExpression, OperationKind.SwitchExpression);
        context.RegisterOperationAction(OfDefault, OperationKind.DefaultValue, OperationKind.Literal);
    }

    static bool IsOrHoldsWords(IOperation value) => Words.TypeOf(value) is var type
        && (Words.IsWord(type) || Words.HoldsWords(type));

    static void OfOperator(OperationAnalysisContext context)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
            return;
        var isNull = Words.IsNull(comparison.LeftOperand) || Words.IsNull(comparison.RightOperand);
        var (left, right) = (Words.TypeOf(comparison.LeftOperand), Words.TypeOf(comparison.RightOperand));
        var sign = comparison.OperatorKind == BinaryOperatorKind.Equals ? "==" : "!=";
        if (Words.IsRecord(left) || Words.IsRecord(right))
            Report(context, Diagnostics.ComparesObjects, sign, SaySame);
        else if (comparison.OperatorMethod is not null)
        {
            if (isNull && (Words.IsWord(left) || Words.IsWord(right)))
                Report(context, Diagnostics.Null, "null", AskWhether);
        }
        // Whether an array is there at all is a question to C#.
        else if (!isNull && (IsOrHoldsWords(comparison.LeftOperand) || IsOrHoldsWords(comparison.RightOperand)))
            Report(context, Diagnostics.ComparesObjects, sign, Write);
    }

    static void OfTuples(OperationAnalysisContext context)
    {
        var comparison = (ITupleBinaryOperation)context.Operation;
        if (Words.HoldsWords(comparison.LeftOperand.Type) || Words.HoldsWords(comparison.RightOperand.Type))
            Report(context, Diagnostics.ComparesObjects, "== of tuples", "compare elements, and join them with &");
    }

    static void OfCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (Words.IsWord(method.ContainingType) || Words.IsOfLanguage(method.ContainingType))
            return;
        var isEquals = method.Name is "Equals" or "ReferenceEquals";
        if (!isEquals && !Searches.Contains(method.Name))
            return;
        var values = call.Arguments.Select(argument => argument.Value);
        if (isEquals && call.Instance is not null)
            values = values.Append(call.Instance);
        if (method.Name is "Count" && call.Arguments.Length < 2)
            return;
        if (isEquals && values.Any(value => Words.IsRecord(Words.TypeOf(value))))
            Report(context, Diagnostics.ComparesObjects, method.Name, SaySame);
        else if (values.Any(IsOrHoldsWords) && !(isEquals && values.Any(Words.IsNull)) && !IsSearchedByOther(call))
            Report(context, Diagnostics.ComparesObjects, method.Name, Write);
    }

    // A predicate is the spec's own; only what is compared with Equals matters.
    static bool IsSearchedByOther(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument.Value.Type?.TypeKind == TypeKind.Delegate);

    static void OfPattern(OperationAnalysisContext context)
    {
        var match = (IIsPatternOperation)context.Operation;
        if (Words.IsWord(match.Value.Type) && !IsHarmless(match.Pattern, match.Value.Type!))
            Report(context, Diagnostics.ComparesObjects, "A pattern", Write);
    }

    static void OfType(OperationAnalysisContext context)
    {
        var type = Words.TypeOf(((IIsTypeOperation)context.Operation).ValueOperand);
        if (Words.IsWord(type) && !Words.IsModel(type))
            Report(context, Diagnostics.ComparesObjects, "is", Write);
    }

    static void OfSwitch(OperationAnalysisContext context)
    {
        var value = ((ISwitchOperation)context.Operation).Value;
        var clauses = ((ISwitchOperation)context.Operation).Cases.SelectMany(section => section.Clauses);
        if (Words.IsWord(value.Type) && clauses.Any(clause => clause switch
        {
            IPatternCaseClauseOperation pattern => !IsHarmless(pattern.Pattern, value.Type!),
            ISingleValueCaseClauseOperation single => !Words.IsNull(single.Value),
            _ => false,
        }))
            Report(context, Diagnostics.ComparesObjects, "switch", "use Case, or If for a value", value.Syntax);
    }

    static void OfSwitchExpression(OperationAnalysisContext context)
    {
        var choice = (ISwitchExpressionOperation)context.Operation;
        if (Words.IsWord(choice.Value.Type)
            && choice.Arms.Any(arm => !IsHarmless(arm.Pattern, choice.Value.Type!)))
            Report(context, Diagnostics.ComparesObjects, "switch", "use If for a value, or Case", choice.Value.Syntax);
    }

    // Whether it is there, and which kind of component it is, is known while the model is built.
    static bool IsHarmless(IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation constant => Words.IsNull(constant.Value),
        INegatedPatternOperation negated => IsHarmless(negated.Pattern, type),
        IDeclarationPatternOperation declaration => declaration.MatchesNull || Words.IsModel(type),
        ITypePatternOperation => Words.IsModel(type),
        IRecursivePatternOperation recursive => recursive.PropertySubpatterns.IsEmpty
            && recursive.DeconstructionSubpatterns.IsEmpty
            && (Words.IsModel(type) || SymbolEqualityComparer.Default.Equals(recursive.MatchedType, type)),
        IBinaryPatternOperation both => IsHarmless(both.LeftPattern, type) && IsHarmless(both.RightPattern, type),
        _ => false,
    };

    // null or default where a value is wanted: as an argument of the language, or as what is assigned.
    static void OfDefault(OperationAnalysisContext context)
    {
        var value = context.Operation;
        if (value is ILiteralOperation && !Words.IsNull(value))
            return;
        var type = value.Type;
        while (value.Parent is IConversionOperation { OperatorMethod: null } conversion)
            (value, type) = (conversion, conversion.Type);
        if (!Words.IsFormula(type))
            return;
        var isValue = value.Parent switch
        {
            IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parent: IInvocationOperation call } =>
                Words.IsOfLanguage(call.TargetMethod),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Next" } } => true,
            _ => false,
        };
        if (isValue)
            Report(context, Diagnostics.Null, $"{context.Operation.Syntax}", "say which value is meant, 0 or false");
    }

    static void Report(
        OperationAnalysisContext context, DiagnosticDescriptor what, string subject, string advice,
        SyntaxNode? syntax = null) =>
        context.ReportDiagnostic(
            Diagnostic.Create(what, (syntax ?? context.Operation.Syntax).GetLocation(), subject, advice));
}
