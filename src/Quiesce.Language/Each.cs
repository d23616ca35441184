namespace Quiesce.Language;

/// <summary>
/// An array of a component for each process instance that uses it: what a task waits for, where several can wait at
/// once. Other instances may change it, as the end of a work changes what flushes wait for.
/// </summary>
public sealed class Each<T> : ILate
{
    readonly Func<string, Declaration> declare;
    readonly Callers users = new();
    readonly SortedDictionary<int, Vars<T>> own = [];
    bool isDraft;

    readonly Callers[] where;

    internal Each(Func<string, Declaration> declare, Callers[] where) => (this.declare, this.where) = (declare, where);

    /// <summary>The arrays of all instances that have one.</summary>
    public IEnumerable<Vars<T>> All => own.Values;

    /// <summary>Some instance has one.</summary>
    public bool IsUsed => own.Count > 0;

    /// <summary>The running instance's array.</summary>
    public Vars<T> Mine
    {
        get
        {
            users.Add();
            return own[isDraft ? 0 : Recorder.Running("A task").Instance.Lane];
        }
    }

    /// <summary>The running instance's array, if it has one.</summary>
    public Vars<T>? MineIfAny
    {
        get
        {
            users.Add();
            return own.GetValueOrDefault(isDraft ? 0 : Recorder.Running("A task").Instance.Lane);
        }
    }

    /// <summary>The running instance's array, in a step that continues what another step began.</summary>
    /// <exception cref="ModelException">No step of the instance begins it.</exception>
    public Vars<T> Begun(string what)
    {
        if (isDraft)
            return own[0];
        users.Require(what);
        return own[Recorder.Running("A task").Instance.Lane];
    }

    /// <summary>
    /// For lemmas: an element of one instance's array, or its initial value if the instance has none.
    /// </summary>
    public Expr<T> Of(Process process, int index)
    {
        var instance = process.Single("array");
        if (own.TryGetValue(instance.Lane, out var vars))
            return vars[index];
        var blank = declare("");
        return new(Ir.Expr.Constant(blank.Domain, blank.Initial[index][0]));
    }

    IEnumerable<Declaration> IDeclares.Declarations => own.Values.Select(vars => vars.Declaration);

    void ILate.Begin(bool draft)
    {
        isDraft = draft;
        users.Begin(draft);
        own.Clear();
        if (draft)
        {
            own.Add(0, new Vars<T>(declare("Draft")));
            return;
        }
        foreach (var (lane, name) in users.All.Where(user => where.All(callers => callers.Has(user.Lane))))
            own.Add(lane, new Vars<T>(declare(name)));
    }

    Func<string, string> ILate.Words(Declaration declared, string path, Func<int, string> process)
    {
        var lane = own.First(pair => pair.Value.Declaration == declared).Key;
        return index => $"{path}.Of({process(lane)}, {index})";
    }
}
