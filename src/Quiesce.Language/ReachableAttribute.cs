using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>A <c>Bool</c> that some reachable state makes true: the model is not vacuous.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReachableAttribute(
    [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : RoleAttribute(PropertyKind.Reachable, file, line);
