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
    bool isBuilt;

    /// <summary>
    /// The transition system the class describes. Its variant and bounds are the constructor arguments that the
    /// instance has kept: parameters of a primary constructor that are used outside field initialisers.
    /// </summary>
    /// <exception cref="ModelException">The spec has a mistake, or the instance has been built before.</exception>
    public TransitionSystem Build() => ProtocolType.Guarded(GetType(), () =>
    {
        var (variant, bounds) = ProtocolType.Kept(this);
        return Build(variant, bounds);
    });

    internal TransitionSystem Build(
        string variant, ImmutableArray<(string Name, string Value)> bounds,
        (string Process, IReadOnlyList<string> Steps) extras = default)
    {
        if (isBuilt)
            throw new ModelException(
                $"This {GetType().Name} has been built before: an instance makes one system, so make another.");
        isBuilt = true;
        return new ProtocolBuilder(this, variant, bounds, extras).Build();
    }
}
