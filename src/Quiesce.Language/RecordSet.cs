using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A set of records. Inside, each record that there can be is a number; one with a field outside its domain has none,
/// and violates the type invariant.
/// </summary>
/// <inheritdoc cref="Record{T}" path="/typeparam"/>
public sealed class RecordSet<T> : IDeclares
    where T : notnull
{
    readonly RecordType type = RecordType.Of(typeof(T));
    readonly Set numbers;
    readonly Keys keys;

    internal RecordSet(Set numbers, Keys keys) => (this.numbers, this.keys) = (numbers, keys);

    IEnumerable<Declaration> IDeclares.Declarations => ((IDeclares)numbers).Declarations;

    internal SetValue Value => numbers.Value;

    internal string LabelOf(int number) => keys.Label(number);

    Expr<int> NumberOf(T record) => keys.NumberOf(type.NodesOf(record)) is var number
        && number is not { IsConstant: true, Value: < 0 }
        ? new(number)
        : throw new ModelException($"{numbers.Declaration.FullName} holds {keys}, and never a record outside.");

    internal T Of(int number) => (T)type.Of(
        keys.ValuesOf(number).Select((value, k) => Node.Constant(keys.Fields[k].Domain, value)));

    /// <summary>The set has no member.</summary>
    public Expr<bool> IsEmpty => numbers.IsEmpty;

    /// <summary>How many members there are: <c>Cardinality(set)</c>.</summary>
    public Expr<int> Count => numbers.Count;

    /// <summary><c>r \in set</c>.</summary>
    public Expr<bool> Contains(T record) => numbers.Contains(NumberOf(record));

    /// <summary>The step adds the record; it may be there already.</summary>
    public void Add(T record) => numbers.Add(NumberOf(record));

    /// <summary>The step removes the record; it need not be there.</summary>
    public void Remove(T record) => numbers.Remove(NumberOf(record));

    /// <summary>The step empties the set.</summary>
    public void Clear() => numbers.Clear();

    /// <summary>The step waits for a member, removes any one, and returns it: <c>\E r \in set</c>.</summary>
    public T TakeAny() => Of(numbers.TakeAny());

    IEnumerable<Type> IDeclares.ValueTypes => type.ValueTypes;

    Func<string, string> IDeclares.Words(Declaration declaration, string path) =>
        index => $"{path}.Has({index})";

    /// <summary>For lemmas: whether the record with a number, the first field slowest, is a member.</summary>
    public Expr<bool> Has(Expr<int> number) => numbers.Contains(number);
}
