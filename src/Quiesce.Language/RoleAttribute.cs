using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>Gives a member of a spec its role and keeps its location.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class RoleAttribute : Attribute
{
    private protected RoleAttribute(PropertyKind kind, string file, int line)
    {
        Kind = kind;
        Location = new SourceLocation(file, line);
    }

    internal PropertyKind Kind { get; }

    internal SourceLocation Location { get; }
}
