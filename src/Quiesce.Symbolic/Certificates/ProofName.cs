using System.Collections.Immutable;

namespace Quiesce.Symbolic.Certificates;

/// <summary>
/// What a certificate is called: <c>btrfs/delayed-iputs/RunIputs</c>, with a property that is proved by itself
/// <c>RunIputs.UmountTerminates</c>, and with bounds <c>ParkCleaner.blockGroups-32</c>. Where a protocol has no
/// variants its own name stands for the only one.
/// </summary>
/// <param name="Protocol">As in <see cref="Ir.TransitionSystem.Name"/>.</param>
/// <param name="Variant">Empty if the protocol has none.</param>
/// <param name="Property">Null for a certificate of everything that its invariant proves of the system.</param>
/// <param name="Bounds">Those that differ from their default values.</param>
public sealed record ProofName(
    string Protocol, string Variant, string? Property, ImmutableArray<(string Name, string Value)> Bounds)
{
    string OnlyVariant => Protocol.Split('/')[^1];

    /// <summary>With slashes, as a path; without =, which z3 takes for an option.</summary>
    public string Path
    {
        get
        {
            IEnumerable<string> parts = [Variant.Length > 0 ? Variant : OnlyVariant];
            if (Property is not null)
                parts = parts.Append(Property);
            parts = parts.Concat(Bounds.Select(bound => $"{bound.Name}-{bound.Value}"));
            return $"{Protocol}/{string.Join('.', parts)}";
        }
    }

    /// <summary>The name with this <see cref="Path"/>; null if there is none.</summary>
    public static ProofName? Parse(string path)
    {
        var end = path.LastIndexOf('/');
        if (end <= 0)
            return null;
        var parts = path[(end + 1)..].Split('.');
        var bounds = parts.Skip(1).SkipWhile(part => !part.Contains('-')).Select(part => part.Split('-', 2)).ToList();
        var name = new ProofName(
            path[..end],
            parts[0],
            parts.Length - bounds.Count == 2 ? parts[1] : null,
            [.. bounds.Select(bound => (bound[0], bound[^1]))]);
        if (name.Variant == name.OnlyVariant)
            name = name with { Variant = "" };
        return name.Path == path ? name : null;
    }

    public bool Equals(ProofName? other) => other is not null && Path == other.Path;

    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Path;
}
