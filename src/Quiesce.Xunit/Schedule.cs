using System.Collections.Immutable;

namespace Quiesce.Xunit;

/// <summary>
/// One run, as a list of choices: in each state the next one chooses among the enabled actions, counted in their order
/// and from the beginning again behind the last. Where there are several initial states, the first choice is among
/// them. Any list is a schedule of any protocol.
/// </summary>
/// <param name="Choices">At least 0 each. When they are used up, the run ends.</param>
public sealed record Schedule(ImmutableArray<int> Choices)
{
    public override string ToString() => $"Schedule [{string.Join(' ', Choices)}]";
}
