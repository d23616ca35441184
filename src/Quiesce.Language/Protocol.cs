using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// A protocol: one class, whose fields are state variables, whose methods are atomic steps, whose
/// properties are processes and claims. Constructor parameters are its variants (an enum, usually
/// <c>Patch</c>) and its bounds.
/// </summary>
public abstract class Protocol : Model
{
    /// <summary>The transition system the class describes.</summary>
    /// <exception cref="ModelException">The spec has a mistake.</exception>
    public TransitionSystem Build() => Build("", []);

    internal TransitionSystem Build(string variant, ImmutableArray<(string Name, string Value)> bounds) =>
        new ProtocolBuilder(this, variant, bounds).Build();
}
