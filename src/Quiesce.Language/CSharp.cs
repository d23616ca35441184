using System.Reflection;
using System.Text.RegularExpressions;

namespace Quiesce.Language;

/// <summary>Names and types as C# source text.</summary>
static partial class CSharp
{
    static readonly NullabilityInfoContext Nullability = new();

    // https://learn.microsoft.com/dotnet/csharp/language-reference/keywords: those reserved everywhere.
    static readonly HashSet<string> Keywords =
    [
        .. """
            abstract as base bool break byte case catch char checked class const continue decimal default delegate do
            double else enum event explicit extern false finally fixed float for foreach goto if implicit in int
            interface internal is lock long namespace new null object operator out override params private protected
            public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw
            true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>A name in source text: <c>@lock</c>.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? $"@{name}" : name;

    /// <summary>A type in source text: <c>Patch?</c>, <c>List&lt;int></c>.</summary>
    public static string TypeName(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? $"{TypeName(underlying)}?"
        : type == typeof(int) ? "int"
        : type == typeof(bool) ? "bool"
        : type == typeof(string) ? "string"
        : type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : type.Name;

    /// <summary>Whether a class can call a method of its own or of its bases by name.</summary>
    public static bool IsVisible(MethodInfo method, Type from) =>
        !method.Name.Contains('<', StringComparison.Ordinal)
        && method.DeclaringType?.IsAssignableFrom(from) == true && IsAccessible(method, from);

    /// <summary>Whether code in a class may name a method, or what a getter gets.</summary>
    public static bool IsAccessible(MethodInfo method, Type from) => IsAccessible(
        method.DeclaringType!, from, method.IsPublic, method.IsPrivate,
        method.IsAssembly || method.IsFamilyOrAssembly, method.IsFamily || method.IsFamilyOrAssembly);

    /// <summary>Whether code in a class may name a field, or the property that keeps its value in it.</summary>
    /// <param name="name">The name in the source.</param>
    public static bool IsAccessible(string name, FieldInfo field, Type from) => name == field.Name
        ? IsAccessible(
            field.DeclaringType!, from, field.IsPublic, field.IsPrivate,
            field.IsAssembly || field.IsFamilyOrAssembly, field.IsFamily || field.IsFamilyOrAssembly)
        : field.DeclaringType!.GetProperty(name, Reflection.Members)?.GetMethod is { } getter
            && IsAccessible(getter, from);

    static bool IsAccessible(
        Type owner, Type from, bool isPublic, bool isPrivate, bool isOfAssembly, bool isOfFamily) =>
        owner == from || (!isPrivate && IsAccessible(owner, from)
            && (isPublic || (isOfAssembly && owner.Assembly == from.Assembly)
                || (isOfFamily && owner.IsAssignableFrom(from))));

    /// <summary>Whether code in a class may name a type.</summary>
    public static bool IsAccessible(Type type, Type from) => type.IsVisible || type == from
        || (type.Assembly == from.Assembly && (type.DeclaringType is not { } outer
            ? true
            : outer == from || (!type.IsNestedPrivate && IsAccessible(outer, from))));

    /// <summary>
    /// A member as an expression that is known to have a value: <c>Umount</c>, or <c>RingExit!</c> where it is
    /// declared as one that some variants do not have.
    /// </summary>
    public static string Value(PropertyInfo property)
    {
        lock (Nullability)
            return Value(property.Name, Nullability.Create(property));
    }

    /// <inheritdoc cref="Value(PropertyInfo)"/>
    /// <param name="name">The name in the source of the field, or of its automatic property.</param>
    public static string Value(string name, FieldInfo field)
    {
        lock (Nullability)
            return Value(name, Nullability.Create(field));
    }

    static string Value(string name, NullabilityInfo info) =>
        Identifier(name) + (info.ReadState == NullabilityState.Nullable ? "!" : "");

    /// <summary>The text without null-forgiving operators.</summary>
    public static string WithoutForgiving(string text) => Forgiving().Replace(text, "");

    // A negation comes before its operand, and != has a space on either side.
    [GeneratedRegex(@"(?<=[\w\]])!")]
    private static partial Regex Forgiving();
}
