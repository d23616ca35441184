using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>A <c>Bool</c> that is true in every reachable state.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InvariantAttribute(
    [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : RoleAttribute(PropertyKind.Invariant, file, line);
