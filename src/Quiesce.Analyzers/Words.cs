using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Quiesce.Analyzers;

/// <summary>The words of the language, as the compiler sees them.</summary>
static class Words
{
    const string Language = "Quiesce.Language";

    static readonly ImmutableHashSet<string> Names =
        ["Expr", "Vars", "SetExpr", "SequenceExpr", "Family", "Record", "Records",
        "RecordSet", "RecordSequenceExpr", "Process", "Procedure", "Temporal", "Model"];

    /// <summary>Declared by the language itself.</summary>
    public static bool IsOfLanguage(ISymbol? symbol) => symbol?.ContainingNamespace?.ToDisplayString() == Language;

    static bool Is(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
            if (type.Name == name && IsOfLanguage(type))
                return true;
        return false;
    }

    /// <summary>A formula, a variable, or a part of a model: what C# has no value of.</summary>
    public static bool IsWord(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            if (Names.Contains(type.Name) && IsOfLanguage(type))
                return true;
        return false;
    }

    public static bool IsFormula(ITypeSymbol? type) =>
        Is(type, "Expr") || Is(type, "SetExpr") || Is(type, "SequenceExpr");

    public static bool IsCondition(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            if (type is INamedTypeSymbol { Name: "Expr", TypeArguments: { Length: 1 } arguments } && IsOfLanguage(type)
                && arguments[0].SpecialType == SpecialType.System_Boolean)
                return true;
        return false;
    }

    public static bool IsVariable(ITypeSymbol? type) => Is(type, "Var");

    /// <summary>What a step changes by <c>Next</c>: a variable, a set, a sequence.</summary>
    public static bool HasNext(ITypeSymbol? type) =>
        IsVariable(type) || Is(type, "Set") || Is(type, "Sequence") || Is(type, "Record")
            || Is(type, "RecordSequence");

    /// <summary>A record of words, whose own == compares objects.</summary>
    public static bool IsRecord(ITypeSymbol? type) => type is { IsRecord: true }
        && type.GetMembers().OfType<IPropertySymbol>().Any(property => IsWord(property.Type));

    /// <summary>A variable of a component that some variants do not have.</summary>
    public static bool IsFlag(ITypeSymbol? type) => Is(type, "Flag");

    public static bool IsTemporal(ITypeSymbol? type) => Is(type, "Temporal");

    public static bool IsProcess(ITypeSymbol? type) => Is(type, "Process");

    public static bool IsProcedure(ITypeSymbol? type) => Is(type, "Procedure");

    public static bool IsModel(ITypeSymbol? type) => Is(type, "Model");

    public static bool IsComponent(ITypeSymbol? type) => Is(type, "Component");

    public static bool IsProtocol(ITypeSymbol? type) => Is(type, "Protocol");

    /// <summary>Step or InstanceStep.</summary>
    public static bool IsStep(ITypeSymbol? type) => type?.Name is "Step" or "InstanceStep" && IsOfLanguage(type);

    /// <summary>An array, a list, a tuple, ... of words.</summary>
    public static bool HoldsWords(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsWord(array.ElementType) || HoldsWords(array.ElementType),
        INamedTypeSymbol named => !IsWord(named) && named.TypeKind != TypeKind.Delegate
            && named.TypeArguments.Any(argument => IsWord(argument) || HoldsWords(argument)),
        _ => false,
    };

    /// <summary>Whether code stands in a class of a model, and in which.</summary>
    public static INamedTypeSymbol? ModelAround(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        for (; type is not null; type = type.ContainingType)
            if (IsModel(type))
                return type;
        return null;
    }

    /// <summary>What is converted, without the conversions around it that nobody has written.</summary>
    public static IOperation Bare(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        return value;
    }

    /// <summary>The type before all conversions, written ones too.</summary>
    public static ITypeSymbol? TypeOf(IOperation value)
    {
        while (value is IConversionOperation conversion && conversion.OperatorMethod is null)
            value = conversion.Operand;
        return value.Type;
    }

    public static bool IsNull(IOperation value) => Unconverted(value) is
        ILiteralOperation { ConstantValue: { HasValue: true, Value: null } }
            or IDefaultValueOperation { Type.IsReferenceType: true };

    static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value;
    }
}
