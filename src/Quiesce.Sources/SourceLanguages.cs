using Quiesce.Sources.C;

namespace Quiesce.Sources;

/// <summary>The languages that can be read. Another one is a class and a line here.</summary>
static class SourceLanguages
{
    public static IReadOnlyList<ISourceLanguage> All { get; } = [new CLanguage()];

    /// <summary>The language of a file; null if nothing reads it.</summary>
    public static ISourceLanguage? Of(string file) => All.FirstOrDefault(language => language.Reads(file));
}
