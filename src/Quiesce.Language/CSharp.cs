using System.Reflection;

namespace Quiesce.Language;

/// <summary>What C# lets a class call things.</summary>
static class CSharp
{
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

    /// <summary>A name as the source has it: <c>@lock</c>.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? $"@{name}" : name;

    /// <summary>Whether a class can call a method of its own or of its bases by its name.</summary>
    public static bool IsVisible(MethodInfo method, Type from) =>
        !method.Name.Contains('<', StringComparison.Ordinal)
        && method.DeclaringType is { } owner && owner.IsAssignableFrom(from)
        && (!method.IsPrivate || owner == from);
}
