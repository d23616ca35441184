using System.Collections.Immutable;

namespace Quiesce.Sources;

/// <summary>One definition of a function, or of a macro that is used like one.</summary>
/// <param name="Name">As it is defined.</param>
/// <param name="Line">Of its first token; from 1 on.</param>
/// <param name="LastLine">Of its last token.</param>
public sealed record SourceFunction(string Name, int Line, int LastLine)
{
    /// <summary>What else it is called: <c>sys_open</c> where <c>SYSCALL_DEFINE3(open, ...)</c> defines it.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The words of its text, head and body, without comments and white space.</summary>
    public ImmutableArray<string> Tokens { get; init; } = [];

    /// <summary>
    /// The functions and macros that its body calls by name, in the order of the text, as often as it does.
    /// </summary>
    public ImmutableArray<string> Calls { get; init; } = [];

    public bool IsCalled(string name) => Name == name || OtherNames.Contains(name);
}
