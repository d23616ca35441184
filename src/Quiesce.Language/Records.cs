using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// An array of records, indexed from 0 by plain integers or by expressions: an array for each field, <c>rs.Kind</c>.
/// </summary>
/// <inheritdoc cref="Record{T}" path="/typeparam"/>
public sealed class Records<T> : IDeclares
    where T : notnull
{
    readonly string name;
    readonly IReadOnlyList<Storage> fields;

    internal Records(string name, IReadOnlyList<Storage> fields) => (this.name, this.fields) = (name, fields);

    /// <summary>The number of elements.</summary>
    public int Count => fields[0].Count!.Value;

    public Record<T> this[int index] => index >= 0 && index < Count
        ? new Record<T>(fields, Node.Int(index))
        : throw new ModelException($"{name}[{index}] does not exist: the indices are 0..{Count - 1}.");

    /// <inheritdoc cref="Vars{T}.this[Expr{int}]"/>
    public Record<T> this[Expr<int> index] => new(fields, index.Node);

    IEnumerable<Declaration> IDeclares.Declarations => fields.SelectMany(part => part.Declarations);

    Func<string, string> IDeclares.Words(Declaration declaration, string path) =>
        index => $"{path}[{index}].Now.{declaration.Name.Split('.')[^1]}";

    IEnumerable<Type> IDeclares.ValueTypes => RecordType.Of(typeof(T)).ValueTypes;
}
