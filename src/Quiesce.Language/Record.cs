using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A variable that is a record, or one element of an array of them: a variable for each field, <c>r.Kind</c>. Read it
/// by <see cref="Now"/>, change it with <see cref="Next"/>: <c>r.Next = r.Now with { Cpu = 1 };</c>
/// </summary>
/// <typeparam name="T">
/// A C# record of words: <c>record struct Request(Expr&lt;Kind> Kind, Bool Urgent, Int Cpu)</c>.
/// </typeparam>
public sealed class Record<T> : IDeclares
    where T : notnull
{
    readonly RecordType type = RecordType.Of(typeof(T));
    readonly IReadOnlyList<Storage> fields;
    readonly Node? index;

    internal Record(IReadOnlyList<Storage> fields, Node? index = null) => (this.fields, this.index) = (fields, index);

    /// <summary>The record at this place of the step, as <see cref="Var{T}.Now"/>.</summary>
    public T Now => (T)type.Of(Nodes);

    IEnumerable<Node> Nodes => fields.Select(part => part.Read(index));

    /// <summary>
    /// The record after the step: <c>r' = value</c>. A field that keeps its value, as what a <c>with</c> does not name,
    /// is not assigned.
    /// </summary>
    /// <exception cref="ModelException">Outside a step, or a field for the second time in one.</exception>
    public T Next
    {
        set
        {
            var recorder = Recorder.Running("An assignment");
            var all = fields.Zip(type.NodesOf(value), (part, next) => (Part: part, Next: next)).ToList();
            var changed = all.Where(one => !one.Next.IsSameAs(one.Part.Read(index))).ToList();
            // Of an array the index must be inside, whatever is assigned.
            foreach (var (part, next) in changed.Count > 0 ? changed : [all[0]])
                part.Assign(recorder, index, next, Access.Store);
        }
    }

    IEnumerable<Declaration> IDeclares.Declarations => fields.SelectMany(part => part.Declarations);

    Func<string, string> IDeclares.Words(Declaration declaration, string path) =>
        _ => $"{path}.Now.{declaration.Name.Split('.')[^1]}";

    IEnumerable<Type> IDeclares.ValueTypes => type.ValueTypes;
}
