namespace Quiesce.Ir.Passes;

/// <summary>
/// What a process keeps between the two parts of a step. It is between those of one step at a time, so that they share
/// the variables for it.
/// </summary>
sealed class KeptValues
{
    readonly SystemBuilder builder;
    readonly Func<int, string> name;
    readonly List<Variable> variables;
    readonly List<(Variable Kept, Expr? Index, Expr Value)> values = [];
    readonly Dictionary<Variable, Variable> arrays = [];

    /// <param name="name">What a variable is called, by its number.</param>
    public KeptValues(SystemBuilder builder, Func<int, string> name) : this(builder, name, []) { }

    KeptValues(SystemBuilder builder, Func<int, string> name, List<Variable> variables) =>
        (this.builder, this.name, this.variables) = (builder, name, variables);

    /// <summary>For another step: nothing is kept yet.</summary>
    public KeptValues Anew() => new(builder, name, variables);

    /// <summary>What the first part sets to keep it all.</summary>
    public IEnumerable<Update> Set => values.Select(kept => new Update(kept.Kept, kept.Index, Expr.IfThenElse(
        Definedness.Of(kept.Value), kept.Value, Lowest(kept.Kept))));

    /// <summary>What the second part sets, as nothing of it is of any use behind it.</summary>
    public IEnumerable<Update> Forget => values.Select(kept => new Update(kept.Kept, kept.Index, Lowest(kept.Kept)));

    /// <summary>
    /// What stands for a value that is worked out in the first part. What had no value has none later: the one element
    /// that there is, is looked for behind its end.
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

    /// <summary>What stands for an array; <paramref name="value"/> is that of an element in the first part.</summary>
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
