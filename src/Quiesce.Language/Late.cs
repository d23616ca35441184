using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// What a component declares by who uses it. The steps of a protocol are run twice for it: first as a draft, in which
/// one variable stands for all that may be needed and shows who needs some, and then with just these.
/// </summary>
interface ILate : IDeclares
{
    /// <summary>Begins the draft, or ends it: from here on the declarations are those that are needed.</summary>
    void Begin(bool isDraft);

    /// <summary>How the class of the protocol says an element of one of the declarations.</summary>
    /// <param name="path">The field that holds it.</param>
    /// <param name="process">How it says a process instance, by its place in the system.</param>
    Func<string, string> Words(Declaration declaration, string path, Func<int, string> process);
}

/// <summary>The process instances that take a certain step of a component, in the order of their places.</summary>
public sealed class Callers : ILate
{
    readonly SortedDictionary<int, string> names = [];
    bool isDraft = true;

    internal Callers() { }

    internal IEnumerable<(int Lane, string Name)> All => names.Select(pair => (pair.Key, pair.Value));

    internal int Count => names.Count;

    internal bool Has(int lane) => names.ContainsKey(lane);

    /// <summary>The running instance is one of them.</summary>
    public void Add()
    {
        var instance = Recorder.Running("A task").Instance;
        names.TryAdd(instance.Lane, instance.Process.Name);
    }

    /// <summary>Whether the running instance is; it may be, as long as not all is known.</summary>
    public bool IsRunning => isDraft || names.ContainsKey(Recorder.Running("A task").Instance.Lane);

    /// <summary>The running instance has to be one of them.</summary>
    /// <param name="what">What it does that only they can do.</param>
    /// <exception cref="ModelException">It is not.</exception>
    public void Require(string what)
    {
        if (!IsRunning)
            throw new ModelException($"{what}, and {Recorder.Running(what).Instance.Process.Name} never does that.");
    }

    internal void Begin(bool draft)
    {
        isDraft = draft;
        if (draft)
            names.Clear();
    }

    void ILate.Begin(bool draft) => Begin(draft);

    IEnumerable<Declaration> IDeclares.Declarations => [];

    Func<string, string> ILate.Words(Declaration declaration, string path, Func<int, string> process) => _ => path;
}

/// <summary>
/// A boolean of a component that is FALSE at first, and part of the state only where some step changes it: that the
/// memory is gone, say.
/// </summary>
public sealed class Flag : Expr<bool>, ILate
{
    readonly Declaration declaration;
    bool isDraft, isChanged;

    internal Flag(Declaration declaration) => this.declaration = declaration;

    /// <summary>Some step changes it: where none does, nothing needs to be said of it.</summary>
    public bool IsUsed => isDraft || isChanged;

    IEnumerable<Declaration> IDeclares.Declarations => IsUsed ? [declaration] : [];

    internal override Ir.Expr Node => IsUsed ? declaration.Read(null) : Ir.Expr.False;

    /// <summary>As in <see cref="Var{T}.Now"/>.</summary>
    public Expr<bool> Now => new(Node);

    /// <summary>The step makes it TRUE, for good.</summary>
    public void Raise() => RaiseIf(true);

    /// <summary>The step makes it TRUE where a condition is.</summary>
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

/// <summary>
/// How many tasks are inside of something at once, with room for each process instance that enters: wq->nr_drainers.
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

    /// <summary>The running task is inside from here on.</summary>
    public void Enter()
    {
        users.Add();
        var count = new Var<int>(declaration!);
        count.Next = count + 1;
    }

    /// <summary>It is not any more.</summary>
    /// <exception cref="ModelException">It never enters.</exception>
    public void Leave(string what)
    {
        Require(what);
        var count = new Var<int>(declaration!);
        count.Next = count - 1;
    }

    /// <summary>The running task enters in some step.</summary>
    /// <exception cref="ModelException">It does not.</exception>
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
