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

    // The innermost frame that is not ours: the spec's own line.
    static SourceLocation? RunningLine(StackTrace stack) => stack.GetFrames()
        .Where(frame => frame.GetFileName() is not null)
        .Where(frame => frame.GetMethod()?.Module.Assembly is { } assembly
            && assembly != typeof(ModelException).Assembly
            && assembly != typeof(SourceLocation).Assembly)
        .Select(frame => new SourceLocation(frame.GetFileName()!, frame.GetFileLineNumber()))
        .FirstOrDefault();
}
