using System.Collections.Immutable;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Specs;

/// <summary>
/// A line <c>#:kind text</c> at the top of a C# file: what the SDK would read in a project, as file-based programs of
/// .NET 10 have it.
/// </summary>
/// <param name="File">The full path of the file.</param>
/// <param name="Kind">What stands behind <c>#:</c>: "package".</param>
/// <param name="Text">What comes then.</param>
sealed record FileDirective(string File, int Line, string Kind, string Text)
{
    public const string Package = "package", Project = "project", Property = "property", Include = "include",
        Sdk = "sdk";

    static readonly string[] Kinds = [Package, Project, Property, Include, Sdk];

    /// <summary>Those of a file. The compiler says what it thinks of others further below.</summary>
    /// <exception cref="UserException">One is not understood.</exception>
    public static ImmutableArray<FileDirective> Of(SourceFile source)
    {
        var found = ImmutableArray.CreateBuilder<FileDirective>();
        var (number, isInComment) = (0, false);
        foreach (var given in source.Text.Split('\n'))
        {
            number++;
            var line = Rest(given.Trim(), ref isInComment);
            if (line.StartsWith("#:", StringComparison.Ordinal))
                found.Add(Of(source.Path, number, line[2..]));
            else if (line.Length > 0 && line[0] != '#')
                break;
        }
        return found.DrainToImmutable();
    }

    // What of a line is no comment, if it begins with one.
    static string Rest(string line, ref bool isInComment)
    {
        while (true)
        {
            if (!isInComment && line.StartsWith("//", StringComparison.Ordinal))
                return "";
            if (!isInComment && !line.StartsWith("/*", StringComparison.Ordinal))
                return line;
            var end = line.IndexOf("*/", isInComment ? 0 : 2, StringComparison.Ordinal);
            isInComment = end < 0;
            if (isInComment)
                return "";
            line = line[(end + 2)..].TrimStart();
        }
    }

    static FileDirective Of(string file, int line, string text)
    {
        var (kind, rest) = Split(text.Trim(), ' ', '\t');
        var directive = new FileDirective(file, line, kind, rest);
        if (!Kinds.Contains(kind))
            throw directive.Wrong(
                $"there is no such line; there are {Sentences.All([.. Kinds.Select(known => $"#:{known}")])}");
        return rest.Length > 0 ? directive : throw directive.Wrong("its name is missing");
    }

    /// <summary>The text in front of a character, and what comes behind it.</summary>
    public (string Name, string Value) Split(char separator) => Split(Text, separator);

    static (string, string) Split(string text, params ReadOnlySpan<char> separators) =>
        text.AsSpan().IndexOfAny(separators) is >= 0 and var end
            ? (text[..end].Trim(), text[(end + 1)..].Trim())
            : (text, "");

    /// <summary>What is wrong with it.</summary>
    /// <param name="clause">Without a full stop.</param>
    public UserException Wrong(string clause) =>
        UserException.Input(Says($"#:{$"{Kind} {Text}".TrimEnd()}: {clause}."));

    /// <summary>Its place and a sentence on it.</summary>
    public string Says(string sentence) => $"{Paths.Shown(File)}:{Line}: {sentence}";
}
