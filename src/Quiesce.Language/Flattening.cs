using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>Turns a process, procedures inside it, into one list of positions.</summary>
static class Flattening
{
    // No search gets to the end of so many, and a spec takes memory for the square of it.
    const int InstancesMax = 1024;

    /// <exception cref="ModelException">
    /// The process or a procedure is empty, or a step has no name or one that is taken.
    /// </exception>
    public static Position[] Flatten(ProcessDeclaration declaration, string name)
    {
        if (declaration.Steps.Length == 0)
            throw new ModelException($"{name} has no steps.", declaration.Location);
        if (declaration.Count < 0)
            throw new ModelException($"{name} cannot have {declaration.Count} instances.", declaration.Location);
        if (declaration.Count > InstancesMax)
            throw new ModelException(
                $"{name} has {declaration.Count} instances, which is too large a state: " +
                $"a process may have {InstancesMax}.",
                declaration.Location);
        var positions = new List<Position>();
        Splice(declaration, declaration.Steps, "", [], positions);
        return [.. positions];
    }

    static void Splice(
        ProcessDeclaration declaration, Delegate[] steps, string path, Splice[] splices, List<Position> positions)
    {
        var seen = new Dictionary<string, int>();
        foreach (var step in steps)
        {
            var name = Process.StepName(step);
            if (name.Contains('<', StringComparison.Ordinal))
                throw new ModelException(
                    $"A step of {declaration.Name} has no name: make it a method.", declaration.Location);
            if (name == TransitionSystem.Done)
                throw new ModelException(
                    $"A step of {declaration.Name} is called {name}, as is the position after its last step: " +
                    "choose another name.",
                    Procedure.Behind(step) is null
                        ? SourceMap.Of(step.Method.Module.Assembly).Location(step.Method)
                        : declaration.Location);
            if (step.Method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false))
                throw new ModelException(
                    $"{name} is async, so that what stands after an await is not recorded: a step that waits says "
                    + "Await(condition).",
                    declaration.Location);
            // The second use of a name in one list is told apart by its number.
            seen[name] = seen.GetValueOrDefault(name) + 1;
            var unique = path + (seen[name] == 1 ? name : $"{name}#{seen[name]}");
            if (Procedure.Behind(step) is not { } procedure)
            {
                positions.Add(new Position(positions.Count, unique, step, splices));
                continue;
            }
            if (procedure.Steps.Length == 0)
                throw new ModelException($"{procedure.Name} has no steps.", declaration.Location);
            var splice = new Splice(procedure, positions.Count);
            Splice(declaration, procedure.Steps, $"{unique}.", [.. splices, splice], positions);
            splice.End = positions.Count;
        }
    }
}
