using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>Turns a process, procedures inside it, into one list of positions.</summary>
sealed class Flattening
{
    // No search completes for so many, and a spec takes memory for the square of it.
    const int InstancesMax = 1024;

    // What a blocking call waits at.
    const string Returns = "Return";

    readonly ProcessDeclaration declaration;
    readonly List<Position> positions = [];
    readonly List<ListItem> items = [];
    Delegate[] whole = [];

    Flattening(ProcessDeclaration declaration) => this.declaration = declaration;

    /// <param name="model">What declares the process.</param>
    /// <exception cref="ModelException">
    /// The process or a procedure is empty, or a step has no name or one that is taken.
    /// </exception>
    /// <param name="items">The elements of the list.</param>
    /// <param name="extras">Steps to stand behind the list.</param>
    public static Position[] Flatten(
        Model model, ProcessDeclaration declaration, string name, Delegate[] extras, out ImmutableArray<ListItem> items)
    {
        if (declaration.Count < 0)
            throw new ModelException($"{name} cannot have {declaration.Count} instances.", declaration.Location);
        if (declaration.Count > InstancesMax)
            throw new ModelException(
                $"{name} has {declaration.Count} instances, which is too large a state: " +
                $"a process may have {InstancesMax}.",
                declaration.Location);
        var flattening = new Flattening(declaration);
        flattening.whole = [.. declaration.Steps, .. extras];
        flattening.Add(name, model, flattening.whole, "", [], []);
        items = [.. flattening.items];
        return [.. flattening.positions];
    }

    /// <summary>A method in a list of steps of both kinds, as the step that it is.</summary>
    /// <exception cref="ModelException">It gives something, or takes something else.</exception>
    public static Delegate StepOf(Delegate method) => method switch
    {
        Language.Step or InstanceStep => method,
        Action => method.Method.CreateDelegate<Step>(method.Target),
        Action<int> => method.Method.CreateDelegate<InstanceStep>(method.Target),
        _ => throw new ModelException(
            $"{method.Method.Name} is no step: a step gives nothing, and takes nothing or the number of its instance.",
            SourceMap.Of(method.Method.Module.Assembly).Location(method.Method)),
    };

    // Positions of a list; a second use of a name in it is told apart by its number.
    void Add(
        string list, Model model, Delegate[] steps, string path, Splice[] splices, Dictionary<string, int> seen)
    {
        var before = positions.Count;
        for (var place = 0; place < steps.Length; place++)
        {
            var step = steps[place];
            var (first, called) = (positions.Count, "");
            if (Procedure.Behind(step) is { } procedure)
                called = Add(model, procedure, path, splices, seen);
            else
                positions.Add(new Position(
                    positions.Count, called = path + Unique(NameOf(step, model), seen), step, splices));
            if (ReferenceEquals(steps, whole) && positions.Count > first)
                items.Add(new ListItem(called, first, positions.Count)
                {
                    IsReorderable = model.IsReorderable(step),
                    IsOptional = model.IsOptional(step),
                    IsExtra = place >= declaration.Steps.Length,
                    SameAs = Same(step),
                });
        }
        if (positions.Count == before)
            throw new ModelException($"{list} has no steps.", declaration.Location);
    }

    // The last item so far that is the same step, or use of the same procedure.
    int? Same(Delegate step)
    {
        for (var item = items.Count - 1; item >= 0; item--)
        {
            var first = positions[items[item].First];
            if (Procedure.Behind(step) is { } procedure
                ? first.Splices is [var splice, ..] && ReferenceEquals(splice.Procedure, procedure)
                : first.Splices.Length == 0 && first.Step.Equals(step))
                return item;
        }
        return null;
    }

    // What the procedure is called in the list.
    string Add(Model model, Procedure procedure, string path, Splice[] splices, Dictionary<string, int> seen)
    {
        if (ReferenceEquals(procedure, Procedure.LeftOut))
            return "";
        var called = procedure.Name;
        var splice = new Splice(procedure, positions.Count);
        Splice[] inside = [.. splices, splice];
        if (procedure.IsTransparent)
        {
            Add(procedure.Name, model, procedure.Steps, path, inside, seen);
        }
        else
        {
            var isOwn = ReferenceEquals(procedure.Owner, model);
            var name = isOwn ? procedure.Name : procedure.Owner.NameOf(procedure.Name);
            var unique = called = path + Unique(Checked(name, procedure.Steps), seen);
            if (procedure.IsNamed)
                foreach (var step in procedure.Steps)
                    positions.Add(new Position(
                        positions.Count, step == procedure.Steps[0] ? unique : $"{unique}.{Returns}", step, inside));
            else
                Add(procedure.Name, procedure.Owner, procedure.Steps, $"{unique}.", inside, []);
        }
        splice.End = positions.Count;
        return called;
    }

    static string Unique(string name, Dictionary<string, int> seen)
    {
        seen[name] = seen.GetValueOrDefault(name) + 1;
        return seen[name] == 1 ? name : $"{name}#{seen[name]}";
    }

    // Another model's step is called as the model that has the list calls it: wq.StartDrain.
    string NameOf(Delegate step, Model model)
    {
        var name = step.Method.Name;
        if (name.Contains('<', StringComparison.Ordinal))
            throw new ModelException(
                $"A step of {declaration.Name} has no name: make it a method.", declaration.Location);
        if (step.Method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false))
            throw new ModelException(
                $"{name} is async, so that what stands after an await is not recorded: a step that waits says "
                + "Await(condition).",
                declaration.Location);
        var isOthers = step.Target is Component && !ReferenceEquals(step.Target, model);
        return Checked(isOthers ? ((Component)step.Target!).NameOf(name) : name, [step]);
    }

    string Checked(string name, Delegate[] steps) => name != TransitionSystem.Done ? name : throw new ModelException(
        $"A step of {declaration.Name} is called {name}, as is the position after its last step: "
            + "choose another name.",
        steps is [{ Method: var method }] && method.Name == name
            ? SourceMap.Of(method.Module.Assembly).Location(method)
            : declaration.Location);
}
