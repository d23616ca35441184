using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>A <c>Bool</c> that helps to prove others: one conjunct of an inductive invariant.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LemmaAttribute(
    [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : RoleAttribute(PropertyKind.Lemma, file, line);
