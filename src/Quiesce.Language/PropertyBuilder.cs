using System.Reflection;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// Turns the members of models that say something of the built system, <c>[Invariant]</c>, <c>[Constraint]</c>, plain
/// <c>Bool</c>s, into what the system says of itself.
/// </summary>
/// <param name="claim">Takes a name that nothing else may have, declared at a place.</param>
sealed class PropertyBuilder(SystemBuilder system, SourceMap sources, Action<string, SourceLocation?> claim)
{
    /// <summary>Adds the properties, assumptions, constraints and definitions of a model.</summary>
    public void Declare(Model model, string prefix)
    {
        var definitions = system.Definitions.ToBuilder();
        foreach (var property in Reflection.PropertiesOf(model))
        {
            var name = prefix + property.Name;
            var marked = Reflection.WithAny(property, Marks);
            RequireOneMark(name, marked);
            if (marked?.GetCustomAttribute<RoleAttribute>(inherit: false) is { } role)
            {
                // An override need not repeat the attribute; its own location counts.
                var location = marked == property ? role.Location : sources.Location(property) ?? role.Location;
                if (name is SystemBuilder.TypeInvariant or SystemBuilder.NoDeadlock)
                    throw new ModelException(
                        $"{name} is checked of every protocol: choose another name.", location);
                claim(name, location);
                var value = Evaluate(property, model);
                if (value is Temporal { IsBounded: true } bounded)
                    AddBounded(name, bounded, sources.Sentence(property), location);
                else if (value is not null)
                    Add(role, Claims(name, role.Kind, value, sources.Sentence(property), location));
            }
            else if (marked?.IsDefined(typeof(AssumeAttribute)) == true)
                system.Assume(Predicate("Assume", name, property, model));
            else if (marked is not null)
            {
                claim(name, sources.Location(property));
                system.Constraints = system.Constraints.Add((name, Predicate("Constraint", name, property, model)));
            }
            else if (Definition(property, model) is { } definition)
                definitions.Add((name, definition));
        }
        system.Definitions = definitions.ToImmutable();
    }

    static readonly Type[] Marks = [typeof(RoleAttribute), typeof(AssumeAttribute), typeof(ConstraintAttribute)];

    void RequireOneMark(string name, PropertyInfo? marked)
    {
        var marks = marked?.GetCustomAttributes(inherit: false).Select(mark => mark.GetType())
            .Where(mark => Marks.Any(known => known.IsAssignableFrom(mark)))
            .Select(mark => $"[{mark.Name[..^"Attribute".Length]}]")
            .ToList();
        if (marks is { Count: > 1 })
            throw new ModelException(
                $"{name} is {string.Join(" and ", marks)}, and a property is one of them: say it in "
                    + $"{(marks.Count == 2 ? "two" : "several")}, one for each.",
                sources.Location(marked!));
    }

    Ir.Expr Predicate(string word, string name, PropertyInfo property, Model model) => OfState(
        $"[{word}] {name}",
        Evaluate(property, model) is Expr<bool> formula ? formula.Node : throw new ModelException(
            $"[{word}] {name} must be a Bool.", sources.Location(property)),
        sources.Location(property));

    void Add(RoleAttribute role, IEnumerable<Property> claims)
    {
        foreach (var claim in claims)
            if (role is not StepInvariantAttribute)
                system.AddProperty(claim);
            // What the bounds decide speaks of no step any more.
            else if (claim.Predicate.IsConstant || Asked.IsOfStep(claim.Predicate))
                system.StepInvariants = system.StepInvariants.Add(
                    new(claim.Name, claim.Predicate, claim.Sentence, claim.Location));
            else
                throw new ModelException(
                    $"[StepInvariant] {claim.Name} says nothing of the values after a step, by Next(...): what is true "
                        + "of every state is an [Invariant].",
                    claim.Location);
    }

    // What is answered within some steps is an invariant of a variable that counts them. That the answer comes at all,
    // though nobody takes so many steps, is another property.
    const string Comes = "Comes";

    void AddBounded(string name, Temporal formula, string? sentence, SourceLocation location)
    {
        if (formula.Instances is { } instances)
        {
            for (var index = 0; index < instances.Length; index++)
                AddBounded($"{name}[{index}]", instances[index], sentence, location);
            return;
        }
        var parts = Parts(name, formula, location);
        for (var index = 0; index < parts.Count; index++)
        {
            var own = parts.Count == 1 ? name : $"{name}[{index}]";
            if (parts[index] is { Within: var (steps, of), P: var p, Q: { } q } part)
            {
                var claim = Claimed(own, PropertyKind.Liveness, part with { Within = null }, sentence, location);
                system.AddResponse(
                    claim, p, q, steps,
                    of is null
                        ? [.. Enumerable.Range(0, system.Processes.Count)]
                        : [.. of.Instances.Select(instance => instance.Lane)]);
                system.AddProperty(claim with { Name = $"{own}.{Comes}" });
            }
            else
                system.AddProperty(Claimed(own, PropertyKind.Liveness, parts[index], sentence, location));
        }
    }

    // What is about a step, and not about a state, is for [StepInvariant] alone.
    static Ir.Expr OfState(string what, Ir.Expr formula, SourceLocation? location) => !Asked.IsOfStep(formula)
        ? formula
        : throw new ModelException(
            $"{what} is about a state, and Next is about what comes after it: [StepInvariant] speaks of both.",
            location);

    /// <summary>
    /// The properties of a formula: several if it is quantified over values, or an array of formulas.
    /// </summary>
    /// <exception cref="ModelException">The formula is not of that kind.</exception>
    public static IEnumerable<Property> Claims(
        string name, PropertyKind kind, object value, string? sentence, SourceLocation location) =>
        value switch
        {
            Temporal { Instances: { } instances } =>
                instances.SelectMany((one, index) => Claims($"{name}[{index}]", kind, one, sentence, location)),
            Temporal formula when Parts(name, formula, location) is { Count: > 1 } parts =>
                parts.Select((part, index) => Claimed($"{name}[{index}]", kind, part, sentence, location)),
            Temporal formula => [Claimed(name, kind, Parts(name, formula, location)[0], sentence, location)],
            IEnumerable<Expr<bool>> several =>
                several.SelectMany((one, index) => Claims($"{name}[{index}]", kind, one, sentence, location)),
            _ => [Claimed(name, kind, value, sentence, location)],
        };

    static List<TemporalPart> Parts(string name, Temporal formula, SourceLocation location)
    {
        try
        {
            return [.. formula.Parts];
        }
        catch (ModelException mistake)
        {
            throw new ModelException($"{name}: {mistake.Message}", location);
        }
    }

    static Property Claimed(string name, PropertyKind role, object value, string? sentence, SourceLocation location)
    {
        var (kind, predicate, temporal) = (role, value) switch
        {
            (_, TemporalPart { Within: not null }) => throw new ModelException(
                $"{name} counts steps, and so has a variable: it must be a property of the protocol.", location),
            (PropertyKind.Liveness, TemporalPart { Formula: { } formula }) => (role, Ir.Expr.True, formula),
            (PropertyKind.Liveness, TemporalPart invariant) => (PropertyKind.Invariant, invariant.P, null),
            (PropertyKind.Liveness, _) =>
                throw new ModelException($"[Liveness] {name} must be a Temporal.", location),
            (_, Expr<bool> formula) => (role, formula.Node, (Ir.Temporal?)null),
            _ => throw new ModelException(
                $"[{(role == PropertyKind.Assertion ? "StepInvariant" : role)}] {name} must be a Bool.", location),
        };
        if (kind != PropertyKind.Assertion)
            foreach (var formula in new[] { predicate, temporal?.P, temporal?.Q }.OfType<Ir.Expr>())
                OfState($"[{role}] {name}", formula, location);
        return new Property
        {
            Name = name,
            Kind = kind,
            Predicate = predicate,
            Temporal = temporal,
            Sentence = sentence,
            Location = location,
        };
    }

    // Null means that the property does not apply to this variant.
    object? Evaluate(PropertyInfo property, Model model)
    {
        try
        {
            return Reflection.Read(property, model);
        }
        catch (InsufficientExecutionStackException)
        {
            throw TooDeep(property.Name, sources.Location(property));
        }
        catch (Exception failure) when (failure is not (ModelException or OutOfMemoryException))
        {
            throw new ModelException($"{property.Name}: {failure.Message}", inner: failure);
        }
    }

    /// <summary>The error for a property or a step that runs out of stack, or makes too deep a formula.</summary>
    public static ModelException TooDeep(string name, SourceLocation? location) => new(
        $"{name} refers to itself, or to a formula that is nested more than {Ir.Expr.DepthMax} deep.", location);

    // A plain Bool or Int may be usable in steps only (it reads a local, say): then it is not a definition.
    static Ir.Expr? Definition(PropertyInfo property, Model model)
    {
        if (property.PropertyType != typeof(Expr<bool>) && property.PropertyType != typeof(Expr<int>))
            return null;
        try
        {
            var node = Reflection.Read(property, model) switch
            {
                Expr<bool> formula => formula.Node,
                Expr<int> number => number.Node,
                _ => null,
            };
            return node is null || Asked.IsOfStep(node) ? null : node;
        }
        catch (Exception failure) when (failure is ModelException or InsufficientExecutionStackException)
        {
            return null;
        }
    }
}
