using System.Collections.Immutable;

namespace Quiesce.Cli.Specs;

/// <summary>
/// What <c>#:property</c> lines say to the compiler. Other properties are the SDK's, and change nothing of what a spec
/// means.
/// </summary>
sealed class FileProperties(FileSources sources)
{
    readonly ImmutableArray<(FileDirective Directive, string Name, string Value)> all =
    [
        .. from directive in sources.Of(FileDirective.Property)
           let parts = directive.Split('=')
           select directive.Text.Contains('=') && parts.Name.Length > 0
               ? (directive, parts.Name, parts.Value)
               : throw directive.Wrong("write #:property NAME=VALUE"),
    ];

    /// <summary>The value that counts, the last one; null if there is none.</summary>
    public string? this[string name] => all
        .Where(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(property => property.Value)
        .LastOrDefault();

    /// <summary>Whether it is switched on.</summary>
    public bool Is(string name, bool usually = false) => this[name] is not { } value ? usually
        : value.Equals("true", StringComparison.OrdinalIgnoreCase)
        || value.Equals("enable", StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts of a list, but for what MSBuild would put in.</summary>
    public IEnumerable<string> ListOf(string name) => (this[name] ?? "")
        .Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(part => !part.StartsWith("$(", StringComparison.Ordinal));

    /// <summary>What is wrong with the value of a property that is there.</summary>
    public Console.UserException Wrong(string name, string clause) => all.Last(property =>
        property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Directive.Wrong(clause);
}
