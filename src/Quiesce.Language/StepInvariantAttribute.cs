using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// A <c>Bool</c> that is true of every step that changes the state, of the values before it and after it (<see
/// cref="Model.Next{T}(Expr{T})"/>): TLA+'s <c>[][P]_vars</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StepInvariantAttribute(
    [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : RoleAttribute(PropertyKind.Assertion, file, line);
