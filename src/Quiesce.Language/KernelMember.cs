using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>A member of a protocol that says which function of the code it stands for.</summary>
/// <param name="Class">The class that declares it, without its namespace.</param>
/// <param name="Name">Of the step, the procedure or the process.</param>
/// <param name="Function">What its <see cref="KernelAttribute"/> says.</param>
/// <param name="Location">Null if nothing is known of it.</param>
public sealed record KernelMember(string Class, string Name, string Function, SourceLocation? Location);
