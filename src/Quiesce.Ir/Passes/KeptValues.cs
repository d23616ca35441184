namespace Quiesce.Ir.Passes;

/// <summary>
/// The values that a process keeps between the two parts of a step. It is in the middle of one step at a time, so that
/// all steps share the variables.
/// </summary>
sealed class KeptValues
{
    readonly SystemBuilder builder;
    readonly Func<int, string> name;
    readonly List<Variable> variables;
    readonly List<(Variable Kept, Expr? Index, Expr Value)> values = [];
    readonly Dictionary<Variable, Variable> arrays = [];

    /// <param name="name">The name of a variable, by its number.</param>
    public KeptValues(SystemBuilder builder, Func<int, string> name) : this(builder, name, []) { }

    KeptValues(SystemBuilder builder, Func<int, string> name, List<Variable> variables) =>
        (this.builder, this.name, this.variables) = (builder, name, variables);

    /// <summary>The same variables for another step, with nothing kept yet.</summary>
    public KeptValues Anew() => new(builder, name, variables);

    /// <summary>The updates of the first part that keep the values.</summary>
    public IEnumerable<Update> Set => values.Select(kept => new Update(kept.Kept, kept.Index, Expr.IfThenElse(
        Definedness.Of(kept.Value), kept.Value, Lowest(kept.Kept))));

    /// <summary>The updates of the second part that clear the kept values, which are not needed after it.</summary>
    public IEnumerable<Update> Forget => values.Select(kept => new Update(kept.Kept, kept.Index, Lowest(kept.Kept)));

    /// <summary>
    /// The kept value of an expression of the first part. Where the expression has no value, its kept one has none
    /// either: it is read outside an array of one element.
    /// </summary>
    public Expr Keep(Expr value)
    {
        if (value.IsConstant)
            return value;
        if (value.IsTotal)
            return Expr.Read(Of(value, null));
        var isMissing = Expr.IfThenElse(Definedness.Of(value), Expr.Int(0), Expr.Int(1));
        return Expr.Read(Of(value, 1), Expr.Read(Of(isMissing, null)));
    }

    /// <summary>
    /// The kept copy of an array; <paramref name="value"/> gives an element's value in the first part.
    /// </summary>
    public Variable KeepAll(Variable array, Func<Expr, Expr> value)
    {
        if (!arrays.TryGetValue(array, out var known))
        {
            arrays.Add(array, known = NewVariable(array.Domain, array.Count));
            for (var index = 0; index < array.Count; index++)
                values.Add((known, Expr.Int(index), value(Expr.Int(index))));
        }
        return known;
    }

    Variable Of(Expr value, int? length)
    {
        var known = values.Find(kept => kept.Kept.Length == length && kept.Value.IsSameAs(value)).Kept;
        if (known is null)
        {
            known = NewVariable(value.Domain, length);
            values.Add((known, length is null ? null : Expr.Int(0), value));
        }
        return known;
    }

    Variable NewVariable(Domain domain, int? length)
    {
        var free = variables.Find(variable => variable.Domain.Equals(domain) && variable.Length == length
            && !values.Exists(kept => kept.Kept == variable));
        if (free is null)
            variables.Add(free = builder.AddVariable(
                name(variables.Count), domain,
                [.. Enumerable.Repeat(InitialValues.Of(domain.Low), length ?? 1)], length, isAuxiliary: true));
        return free;
    }

    static Expr Lowest(Variable variable) => Expr.Constant(variable.Domain, variable.Domain.Low);
}
