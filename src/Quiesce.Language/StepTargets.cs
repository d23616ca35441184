using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>Where control goes when a step is over: of some targets the first whose condition is true.</summary>
sealed class StepTargets(ProcessInstance instance, Position position)
{
    readonly List<(Node Condition, int Target)> targets = [];

    string Name => position.Word;

    ProcessGroup Group => instance.Group;

    /// <summary>Nothing is said yet.</summary>
    public void Clear() => targets.Clear();

    /// <summary>Some target is of a kind.</summary>
    public bool Any(Func<int, bool> isSo) => targets.Exists(target => isSo(target.Target));

    public void Add(Node condition, int target) => targets.Add((condition, target));

    /// <exception cref="ModelException">The step has said already where control goes, or cannot say it.</exception>
    public void RequireOpen()
    {
        if (Group.Declaration.AnyOrder)
            throw new ModelException($"{Name} cannot go anywhere: {Group.Name} takes its steps in any order.");
        if (targets.Exists(earlier => earlier.Condition.IsTrue))
            throw new ModelException($"{Name} has already said where control goes.");
    }

    /// <summary>Otherwise the next step of the list follows.</summary>
    public void Close()
    {
        if (!targets.Exists(target => target.Condition.IsTrue))
            Add(Node.True, position.Index + 1);
        foreach (var (_, target) in targets)
            Group.AddJump(position.Index, target);
    }

    /// <summary>The value for the target that control goes to.</summary>
    public Node Follow(Func<int, Node> value) => targets.AsEnumerable().Reverse().Skip(1).Aggregate(
        value(targets[^1].Target),
        (otherwise, target) => Node.IfThenElse(target.Condition, value(target.Target), otherwise));

    /// <summary>The first position of a part of the process's list.</summary>
    /// <exception cref="ModelException">There is no such part.</exception>
    public int OfPart(string name) => Group.Positions.SelectMany(other => other.Splices)
        .FirstOrDefault(splice => splice.Procedure.IsTransparent && splice.Procedure.Name == name)?.First
        ?? throw new ModelException($"{name} is no part of {Group.Name}, so {Name} cannot go there.");

    /// <summary>The position of a step or a procedure in the list or the procedure that this one is in.</summary>
    /// <exception cref="ModelException">It stands there never, or several times.</exception>
    public int Of(Delegate step)
    {
        var scope = position.Splices.LastOrDefault();
        var (first, end) = scope is null ? (0, Group.DonePosition) : (scope.First, scope.End);
        if (step.Method.DeclaringType == typeof(Model) && step.Method.Name == nameof(Model.Return))
            return end;
        var depth = position.Splices.Length;
        var procedure = Procedure.Behind(step);
        var candidates = Group.Positions[first..end].Where(candidate => procedure is null
            ? candidate.Splices.Length == depth && candidate.Step.Equals(step)
            : candidate.Splices.Length > depth && ReferenceEquals(candidate.Splices[depth].Procedure, procedure)
                && candidate.Splices[depth].First == candidate.Index).ToList();
        var list = scope?.Procedure.Name ?? Group.Name;
        return candidates.Count switch
        {
            1 => candidates[0].Index,
            0 => throw new ModelException(
                $"{Process.StepName(step)} is not a step of {list}, so {Name} cannot go there."),
            _ => throw new ModelException(
                $"{Process.StepName(step)} stands {candidates.Count} times in {list}, so {Name} cannot go there."),
        };
    }
}
