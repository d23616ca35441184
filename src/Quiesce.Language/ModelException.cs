using System.Diagnostics;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// A mistake in a spec: the one exception for all of them. The message is a sentence in the spec's own names.
/// </summary>
public sealed class ModelException : Exception
{
    /// <summary>A mistake at a known place, or at the line of the spec that is running.</summary>
    public ModelException(string message, SourceLocation? location = null, Exception? inner = null)
        : base(message, inner) =>
        Location = location ?? RunningLine(inner is null ? new StackTrace(true) : new StackTrace(inner, true));

    /// <summary>The line of the spec, if it is known.</summary>
    public SourceLocation? Location { get; }

    // The innermost frame that is neither ours nor a component's, whose line would say little to who calls it: the
    // spec's own line. What a component does in a process of its own is nobody else's.
    static SourceLocation? RunningLine(StackTrace stack)
    {
        var frames = stack.GetFrames()
            .Where(frame => frame.GetFileName() is not null)
            .Where(frame => frame.GetMethod()?.Module.Assembly is { } assembly
                && assembly != typeof(ModelException).Assembly
                && assembly != typeof(SourceLocation).Assembly)
            .ToList();
        var own = frames.Find(frame => !IsOfComponent(frame.GetMethod()?.DeclaringType)) ?? frames.FirstOrDefault();
        return own is null ? null : new SourceLocation(own.GetFileName()!, own.GetFileLineNumber());
    }

    // What is written inside of a method may stand in a class of its own inside the component's.
    static bool IsOfComponent(Type? type) =>
        type is not null && (typeof(Component).IsAssignableFrom(type) || IsOfComponent(type.DeclaringType));
}
