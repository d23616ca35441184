namespace Quiesce.Language;

/// <summary>
/// A boolean of a component that is FALSE at first, and part of the state only if some step changes it: whether the
/// memory is gone, say.
/// </summary>
public sealed class Flag : Expr<bool>, ILate
{
    readonly Declaration declaration;
    bool isDraft, isChanged;

    internal Flag(Declaration declaration) => this.declaration = declaration;

    /// <summary>Some step changes it; otherwise it is FALSE, and checks of it can be left out.</summary>
    public bool IsUsed => isDraft || isChanged;

    IEnumerable<Declaration> IDeclares.Declarations => IsUsed ? [declaration] : [];

    internal override Ir.Expr Node => IsUsed ? declaration.Read(null) : Ir.Expr.False;

    /// <summary>As in <see cref="Var{T}.Now"/>.</summary>
    public Expr<bool> Now => new(Node);

    /// <summary>The step sets it, for good.</summary>
    public void Raise() => RaiseIf(true);

    /// <summary>The step sets it if a condition is true.</summary>
    public void RaiseIf(Expr<bool> condition)
    {
        isChanged = true;
        var flag = new Var<bool>(declaration);
        flag.Next = new Expr<bool>(Ir.Expr.Or(flag.Node, condition.Node));
    }

    void ILate.Begin(bool draft)
    {
        isDraft = draft;
        if (draft)
            isChanged = false;
    }

    Func<string, string> ILate.Words(Declaration declared, string path, Func<int, string> process) => _ => path;
}
