using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A variable of each process instance that uses it: inside a step it is the running instance's
/// own. A procedure that lists it among its locals resets it to its initial value whenever control
/// leaves the procedure; otherwise it keeps its value.
/// </summary>
public sealed class Local<T> : Var<T>, ILocal, IDeclares
{
    readonly Func<Declaration> declare;
    readonly Dictionary<ProcessInstance, Var<T>> own = [];
    string prefix = "";

    bool ILocal.IsInOrder { get; set; }

    bool ILocal.IsGhost { get; set; }

    // Each process declares its own local at its first use.
    IEnumerable<Declaration> IDeclares.Declarations => [];

    internal Local(Func<Declaration> declare) => this.declare = declare;

    internal override Node Node =>
        Own(Recorder.Running("A local without its process, as in popped[Umount],").Instance).Node;

    internal override Storage Storage =>
        throw new InvalidOperationException("A local has a declaration for each process.");

    /// <summary>As in <see cref="Var{T}.Next"/>, for the running instance.</summary>
    public new Expr<T> Next
    {
        set => Own(Recorder.Running("An assignment").Instance).Next = value;
    }

    /// <summary>The local of one instance, for properties: <c>popped[Umount]</c>, <c>popped[Worker[1]]</c>.</summary>
    /// <exception cref="ModelException">The process has several instances: choose one.</exception>
    public Expr<T> this[Process process] => Own(process.Single("a local"));

    Var<T> Own(ProcessInstance instance)
    {
        if (own.TryGetValue(instance, out var variable))
            return variable;
        var declaration = instance.Group.Local(this, () =>
        {
            var declared = declare();
            (declared.IsInOrder, declared.IsGhost) = (((ILocal)this).IsInOrder, ((ILocal)this).IsGhost);
            return declared;
        }, prefix);
        variable = declaration.Length is null
            ? new Var<T>(declaration)
            : new Var<T>(declaration, Node.Int(instance.Index));
        own.Add(instance, variable);
        return variable;
    }

    void ILocal.Name(string path) => prefix = path;

    (Variable, Node?, Node) ILocal.Reset(ProcessInstance instance)
    {
        var element = Own(instance);
        var variable = element.Declaration.Required;
        var initial = variable.Initial[0];
        if (initial.Length > 1)
            throw new ModelException($"{variable} cannot be reset: it has several initial values.", variable.Location);
        return (variable, element.Index, Node.Constant(variable.Domain, initial[0]));
    }
}

/// <summary>A local, whatever its type, for the builder.</summary>
interface ILocal
{
    /// <summary>As in <see cref="Declaration.IsInOrder"/>.</summary>
    bool IsInOrder { get; set; }

    /// <summary>As in <see cref="Declaration.IsGhost"/>.</summary>
    bool IsGhost { get; set; }

    /// <summary>Sets the path of the component that it belongs to, for the names of its variables.</summary>
    void Name(string path);

    /// <summary>The element that belongs to an instance, and its initial value.</summary>
    (Variable Variable, Node? Index, Node Initial) Reset(ProcessInstance instance);
}
