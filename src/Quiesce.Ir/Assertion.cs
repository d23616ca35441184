namespace Quiesce.Ir;

/// <summary>
/// A condition that must hold whenever its action is enabled: <c>BugOn</c> and <c>Assert</c> inside
/// a step. One before a wait must hold from when control reaches it and as long as it waits: an observer
/// checks that (<see cref="TransitionSystem.Observers"/>).
/// </summary>
/// <param name="Property">The name of the <see cref="PropertyKind.Assertion"/> it belongs to.</param>
/// <param name="Condition">Over the old state.</param>
/// <param name="Sentence">What it means that the condition is false.</param>
public sealed record Assertion(
    string Property,
    Expr Condition,
    string? Sentence = null,
    SourceLocation? Location = null);
