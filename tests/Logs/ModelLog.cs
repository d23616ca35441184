using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;

namespace Quiesce.Tests.Logs;

/// <summary>
/// Logs of random runs of the model of btrfs's works: each step emits the events that the kernel's code emits there. Several
/// runs after each other are several mounts, whose works and queue have the same addresses again.
/// </summary>
static class ModelLog
{
    const int StepsMax = 400;

    static readonly TransitionSystem System = ProtocolCatalog.Load(typeof(OrderedWork).Assembly)
        .Single(protocol => protocol.Name == "btrfs/ordered-work")
        .Build("Barrier", new Dictionary<string, string> { ["ordered"] = "3", ["unordered"] = "1", ["workers"] = "2" });

    static readonly State Initial = new Interpreter(System).InitialStates().First();

    static readonly ImmutableArray<string> Names = ["A", "B", "C", "u"];

    static Variable Of(string name) => System.Variables.Single(variable => variable.Name == name);

    static readonly Variable Current = Of("normalWq.pool.current"), Head = Of("Kworker.head"), FreeSelf = Of("Kworker.freeSelf");

    /// <summary>The events of some mounts.</summary>
    public static List<Line> Draw(ulong seed, int mounts = 2)
    {
        var random = new global::System.Random((int)seed);
        var lines = new List<Line>();
        for (var mount = 0; mount < mounts; mount++)
        {
            lines.Add(new Line("mount", "alloc", "W"));
            lines.AddRange(Run(random, hasOneWriter: random.Next(2) == 0));
        }
        return lines;
    }

    static IEnumerable<Line> Run(global::System.Random random, bool hasOneWriter)
    {
        var interpreter = new Interpreter(System);
        var state = Initial;
        for (var step = 0; step < StepsMax; step++)
        {
            // A writer alone queues one work after the other.
            var ways = interpreter.Successors(state).Where(way => !way.State.Equals(state)
                && (!hasOneWriter || !IsTooEarly(way.Action, state))).ToList();
            if (ways.Count == 0)
                yield break;
            var (action, next) = ways[random.Next(ways.Count)];
            foreach (var line in Events(action, state, next, hasOneWriter))
                yield return line;
            state = next;
        }
        throw new InvalidOperationException("A run of the model has no end.");
    }

    static bool IsTooEarly(GuardedAction action, State state) => action.Step == "LinkWork"
        && Instance(action) is var self && Enumerable.Range(0, self).Any(other => !IsQueued(other, state));

    static bool IsQueued(int work, State state)
    {
        var pc = Of("pc.Queuer");
        return pc.Domain.Format(state[pc, work]).Trim('"') is not ("LinkWork" or "QueueWork");
    }

    static int Instance(GuardedAction action) => System.Processes[action.Process].Name[^1] - '0';

    static IEnumerable<Line> Events(GuardedAction action, State state, State next, bool hasOneWriter)
    {
        var self = System.Processes[action.Process].Name == "Umount" ? 0 : Instance(action);
        var (writer, worker) = (hasOneWriter ? "writer" : $"writer{self}", $"kworker{self}");
        string Own(State at) => Names[at[Current, self]];
        switch (action.Step)
        {
            case "QueueWork":
                yield return new Line(writer, "queued", Names[self]);
                yield return new Line(writer, "hand", Names[self]);
                break;
            case "TakeWork":
                yield return new Line(worker, "start", Own(next));
                yield return new Line(worker, "sched", Own(next));
                break;
            case "RunFunction" when Own(state) == "u":
                yield return new Line(worker, "done", "u");
                break;
            case "ClaimHead" when action.Name == "ClaimHead(claimable)":
                yield return new Line(worker, "ordered", Names[next[Head, self]]);
                break;
            case "FreeHead" when state[Head, self] != state[Current, self]:
                yield return new Line(worker, "done", Names[state[Head, self]]);
                break;
            case "FreeSelf" when state[FreeSelf, self] == 1:
                yield return new Line(worker, "done", Own(state));
                break;
            case "EndWork":
                yield return new Line(worker, "end", Own(state));
                break;
            case "normalWq.FinishDestroy":
                yield return new Line("umount", "destroy", "W");
                break;
        }
    }
}
