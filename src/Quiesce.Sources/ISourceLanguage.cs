using System.Collections.Immutable;

namespace Quiesce.Sources;

/// <summary>What finds the functions in files of one programming language.</summary>
interface ISourceLanguage
{
    /// <summary>As people call it: <c>C</c>.</summary>
    string Name { get; }

    /// <summary>Whether a file of this name is of the language.</summary>
    bool Reads(string file);

    /// <summary>
    /// The functions that a text defines, in its order. Any text has an answer: of one that is damaged, what can be
    /// told apart.
    /// </summary>
    ImmutableArray<SourceFunction> Functions(string text);
}
