using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>A <see cref="Temporal"/> formula that every fair behaviour satisfies.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LivenessAttribute(
    [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : RoleAttribute(PropertyKind.Liveness, file, line);
