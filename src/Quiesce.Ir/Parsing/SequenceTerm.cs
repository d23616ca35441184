namespace Quiesce.Ir.Parsing;

/// <summary>
/// A bounded sequence inside an expression: only what can be asked of it becomes part of the expression.
/// </summary>
/// <param name="Cells">As many as it can become long; those from <paramref name="Length"/> on mean nothing.</param>
/// <param name="Exists">Where there is such a sequence: an empty one has no tail.</param>
/// <param name="Array">An array to look outside of where there is none; null if there always is.</param>
sealed record SequenceTerm(Expr Length, IReadOnlyList<Expr> Cells, Expr Exists, Variable? Array)
{
    /// <summary>A variable's.</summary>
    public static SequenceTerm Of(Variable cells) => new(
        Expr.Read(cells.LengthVariable!),
        [.. Enumerable.Range(0, cells.Count).Select(place => Expr.Read(cells, Expr.Int(place)))],
        Expr.True,
        cells);

    /// <summary>One that is said by its elements.</summary>
    public static SequenceTerm Of(IReadOnlyList<Expr> elements) =>
        new(Expr.Int(elements.Count), elements, Expr.True, null);

    /// <summary>Whether a place is one of the sequence.</summary>
    public Expr IsUsed(int place) => Expr.Less(Expr.Int(place), Length);

    /// <summary>Something about the sequence, which has a value only where the sequence has.</summary>
    public Expr Use(Expr about)
    {
        if (Exists.IsTrue)
            return about;
        var inside = Expr.Read(Array!, Expr.IfThenElse(Exists, Expr.Int(0), Expr.Int(-1)));
        var hasValue = Expr.Or(Expr.Equal(inside, Expr.Constant(Array!.Domain, Array.Domain.Low)), Expr.True);
        return Expr.IfThenElse(hasValue, about, Expr.Constant(about.Domain, about.Domain.Low));
    }

    /// <summary><c>Head</c>; null if it certainly has none.</summary>
    public Expr? Head() => Cells.Count == 0 || IsUsed(0).IsFalse
        ? null
        : (this with { Exists = Expr.And(Exists, IsUsed(0)) }).Use(Cells[0]);

    /// <summary><c>Tail</c>; null if it certainly has none.</summary>
    public SequenceTerm? Tail() => Cells.Count == 0 || IsUsed(0).IsFalse ? null : this with
    {
        Length = Expr.Subtract(Length, Expr.Int(1)),
        Cells = [.. Cells.Skip(1)],
        Exists = Expr.And(Exists, IsUsed(0)),
    };

    /// <summary>One behind the other.</summary>
    public SequenceTerm Concat(SequenceTerm other) => new(
        Expr.Add(Length, other.Length),
        [.. Enumerable.Range(0, Cells.Count + other.Cells.Count).Select(place => CellOfBoth(place, other))],
        Expr.And(Exists, other.Exists),
        Array ?? other.Array);

    // By how long this one is.
    Expr CellOfBoth(int place, SequenceTerm other)
    {
        Expr? value = place < Cells.Count ? Cells[place] : null;
        for (var length = 0; length <= Math.Min(Cells.Count, place); length++)
            if (place - length < other.Cells.Count && !Expr.Equal(Length, Expr.Int(length)).IsFalse)
            {
                var behind = other.Cells[place - length];
                value = value is null ? behind : Expr.IfThenElse(Expr.Equal(Length, Expr.Int(length)), behind, value);
            }
        return value!;
    }

    /// <summary>Both have the same elements in the same order.</summary>
    public Expr IsSame(SequenceTerm other)
    {
        var places = Math.Min(Cells.Count, other.Cells.Count);
        var same = Expr.And(
        [
            Expr.Equal(Length, other.Length),
            .. Enumerable.Range(0, places).Select(place =>
                Expr.Implies(IsUsed(place), Expr.Equal(Cells[place], other.Cells[place]))),
        ]);
        return Use(other.Use(same));
    }
}
