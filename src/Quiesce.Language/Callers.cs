namespace Quiesce.Language;

/// <summary>The process instances that take a certain step of a component, by index.</summary>
public sealed class Callers : ILate
{
    readonly SortedDictionary<int, string> names = [];
    bool isDraft = true;

    internal Callers() { }

    internal IEnumerable<(int Lane, string Name)> All => names.Select(pair => (pair.Key, pair.Value));

    internal int Count => names.Count;

    internal bool Has(int lane) => names.ContainsKey(lane);

    /// <summary>Adds the running instance.</summary>
    public void Add()
    {
        var instance = Recorder.Running("A task").Instance;
        names.TryAdd(instance.Lane, instance.Process.Name);
    }

    /// <summary>Whether the running instance is one of them; true in the draft, when they are not known yet.</summary>
    public bool IsRunning => isDraft || names.ContainsKey(Recorder.Running("A task").Instance.Lane);

    /// <summary>Requires that the running instance is one of them.</summary>
    /// <param name="what">What the step does that only they can do, for the error.</param>
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
