namespace Quiesce.Sources;

/// <summary>A function as a spec names it.</summary>
/// <param name="File">Its path from the root of the tree; null if only the function is named.</param>
/// <param name="Name">Null if only the file is named.</param>
public sealed record FunctionReference(string? File, string? Name)
{
    /// <summary>
    /// <c>fs/btrfs/disk-io.c:close_ctree</c>, also with <c>()</c>; a file alone has a dot or a slash, a function alone
    /// has none.
    /// </summary>
    public static FunctionReference Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        var name = text[(colon + 1)..].Trim();
        if (name.EndsWith("()", StringComparison.Ordinal))
            name = name[..^2];
        var file = colon < 0 ? null : text[..colon].Trim();
        if (file is { Length: > 0 })
            return new(file, name.Length > 0 ? name : null);
        return name.AsSpan().ContainsAny('/', '.') ? new(name, null) : new(null, name);
    }

    public override string ToString() => File is null ? Name! : Name is null ? File : $"{File}:{Name}";
}
