using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// The number of tasks inside something at once, at most the instances that enter: wq->nr_drainers.
/// </summary>
public sealed class Tally : ILate
{
    readonly string name;
    readonly SourceLocation location;
    readonly Callers users = new();
    Declaration? declaration;

    internal Tally(string name, SourceLocation location) => (this.name, this.location) = (name, location);

    /// <summary>Some step enters.</summary>
    public bool IsUsed => declaration is not null;

    /// <summary>Nobody is inside.</summary>
    public Expr<bool> IsZero => Count == 0;

    /// <summary>How many are inside.</summary>
    public Expr<int> Count => declaration is null ? 0 : new Var<int>(declaration).Now;

    IEnumerable<Declaration> IDeclares.Declarations => declaration is null ? [] : [declaration];

    /// <summary>The running task enters.</summary>
    public void Enter()
    {
        users.Add();
        var count = new Var<int>(declaration!);
        count.Next = count + 1;
    }

    /// <summary>The running task leaves.</summary>
    /// <exception cref="ModelException">It never enters.</exception>
    public void Leave(string what)
    {
        Require(what);
        var count = new Var<int>(declaration!);
        count.Next = count - 1;
    }

    /// <summary>Requires that the running task enters in some step.</summary>
    /// <exception cref="ModelException">It never enters.</exception>
    public void Require(string what) => users.Require(what);

    void ILate.Begin(bool draft)
    {
        users.Begin(draft);
        declaration = draft || users.Count > 0 ? Declared(draft ? 1 : users.Count) : null;
    }

    Declaration Declared(int max) => new()
    {
        Name = name,
        Domain = Domain.Range(0, max),
        Location = location,
        Initial = [[0]],
    };

    Func<string, string> ILate.Words(Declaration declared, string path, Func<int, string> process) =>
        _ => $"{path}.Count";
}
