using System.Collections.Immutable;

namespace Quiesce.Ir.Formats.Itf;

/// <summary>The name of every action in a trace file, all different.</summary>
static class ItfActions
{
    /// <summary>
    /// By the action's index: <c>Worker0.QueueIput</c>. Should a process have two actions of one name, the second
    /// is <c>Worker0.QueueIput#2</c>.
    /// </summary>
    public static ImmutableArray<string> Labels(TransitionSystem system)
    {
        var taken = new HashSet<string>();
        return [.. system.Attempts.Select(action =>
        {
            var name = $"{system.Processes[action.Process]}.{action.Name}";
            var label = name;
            for (var count = 2; !taken.Add(label); count++)
                label = $"{name}#{count}";
            return label;
        })];
    }
}
