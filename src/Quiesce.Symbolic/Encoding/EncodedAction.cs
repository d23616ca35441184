using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Encoding;

/// <summary>An action over the bits of the state it is taken from.</summary>
/// <param name="Succeeds">The action takes a step.</param>
/// <param name="Next">
/// The next value of each bit if it does; <see cref="StateBit.Current"/> for the bits it does not write.
/// </param>
internal sealed record EncodedAction(GuardedAction Action, Literal Succeeds, ImmutableArray<Literal> Next);
