namespace Quiesce.Ir;

/// <summary>
/// A condition on every step that changes the state, over the values before and after it: TLA+'s
/// <c>[][Condition]_vars</c>. A system has it as an assertion of each action (<see cref="Asked.Of"/>), so that engines
/// need not know it; a pass that makes other actions begins with this.
/// </summary>
/// <param name="Condition">A value after the step is a stand-in: <see cref="Asked.Next"/>.</param>
public sealed record StepInvariant(string Name, Expr Condition, string? Sentence, SourceLocation? Location);
