using System.Diagnostics;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// A mistake in a spec: the one exception for all of them. The message is a sentence in the spec's own names.
/// </summary>
public sealed class ModelException : Exception
{
    /// <summary>A mistake at a known location, or at the line of the spec that is running.</summary>
    public ModelException(string message, SourceLocation? location = null, Exception? inner = null)
        : base(message, inner) =>
        Location = location ?? RunningLine(inner is null ? new StackTrace(true) : new StackTrace(inner, true));

    /// <summary>The line of the spec, if it is known.</summary>
    public SourceLocation? Location { get; }

    // The innermost frame outside Quiesce and outside components, whose lines say little to their callers: the
    // spec's own line. In a process of a component, the component's line.
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

    // A lambda in a method may be compiled into a class nested in the component's.
    static bool IsOfComponent(Type? type) =>
        type is not null && (typeof(Component).IsAssignableFrom(type) || IsOfComponent(type.DeclaringType));
}
