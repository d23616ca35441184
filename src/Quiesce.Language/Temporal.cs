using System.Collections.Immutable;

namespace Quiesce.Language;

/// <summary>
/// A temporal formula: <c>Eventually(p)</c>, <c>LeadsTo(p, q)</c>, <c>Always(Eventually(p))</c>,
/// <c>Eventually(Always(p))</c>, <c>Always(p)</c>, <c>All(n, i => ...)</c> of these, and by <c>!</c>, <c>&amp;</c>,
/// <c>|</c> and <c>Implies</c> what comes to such forms, which every engine decides.
/// </summary>
public class Temporal
{
    // What must all be true, each if one of its parts is.
    readonly ImmutableArray<ImmutableArray<TemporalPart>> clauses;

    internal Temporal(TemporalPart part) => clauses = [[part]];

    Temporal(IEnumerable<ImmutableArray<TemporalPart>> clauses) => this.clauses = [.. clauses];

    internal Temporal(ImmutableArray<Temporal> instances) => (clauses, Instances) = ([], instances);

    /// <summary>For a quantified formula: a formula for each value. Null otherwise.</summary>
    internal ImmutableArray<Temporal>? Instances { get; }

    /// <summary>The formulas that must all be true.</summary>
    /// <exception cref="ModelException">No engine decides one of them.</exception>
    internal IEnumerable<TemporalPart> Parts => clauses.Select(TemporalPart.Any);

    /// <summary>Whether one of the parts is to be true within some steps.</summary>
    internal bool IsBounded => clauses.Any(clause => clause.Any(part => part.Within is not null))
        || Instances?.Any(one => one.IsBounded) == true;

    /// <summary>The negation: <c>~F</c>.</summary>
    /// <exception cref="ModelException">Of a leads-to, or of a formula for each value.</exception>
    public static Temporal operator !(Temporal formula) =>
        // Of each clause all parts are false.
        formula.Clauses("!")
            .Select(clause => new Temporal(clause.Select(part => ImmutableArray.Create(part.Negated()))))
            .Aggregate((all, clause) => all | clause);

    /// <summary>Both: a property for each, unless one says it.</summary>
    /// <exception cref="ModelException">Of a formula for each value.</exception>
    public static Temporal operator &(Temporal left, Temporal right) =>
        new([.. left.Clauses("&"), .. right.Clauses("&")]);

    /// <summary>One of them, or both.</summary>
    /// <inheritdoc cref="op_BitwiseAnd" path="/exception"/>
    public static Temporal operator |(Temporal left, Temporal right) => new(
        from one in left.Clauses("|")
        from other in right.Clauses("|")
        select one.AddRange(other));

    /// <summary>
    /// <c>F => G</c>: <c>Always(Eventually(p)).Implies(Always(Eventually(q)))</c> says that q comes again and again if
    /// p does.
    /// </summary>
    /// <inheritdoc cref="op_LogicalNot" path="/exception"/>
    public Temporal Implies(Temporal conclusion) => !this | conclusion;

    ImmutableArray<ImmutableArray<TemporalPart>> Clauses(string op) => Instances is null ? clauses
        : throw new ModelException($"A formula for each value is no part of another, by {op}: say {op} in each.");

    /// <summary>Does not compile: it has no value.</summary>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator ==(Temporal? left, Temporal? right) => ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public static bool operator !=(Temporal? left, Temporal? right) => !ReferenceEquals(left, right);

    /// <inheritdoc cref="op_Equality"/>
    [Obsolete(Words.NoValue, error: true)]
    public new bool Equals(object? obj) => ReferenceEquals(this, obj);
}
