using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// The process instance that has something that one can have at a time: lock->owner. Its values are <c>Nobody</c>, the
/// instances that take it, and <c>Gone</c> if the memory it lies in can be freed.
/// </summary>
public sealed class Owner : ILate
{
    const int Nobody = 0;

    readonly string name;
    readonly SourceLocation location;
    readonly VariableKind kind;
    readonly Callers users = new();
    readonly Dictionary<int, int> values = [];
    Declaration? declaration;
    bool isDraft, ends;

    internal Owner(string name, SourceLocation location, bool shared) =>
        (this.name, this.location, kind) = (name, location, shared ? VariableKind.Memory : VariableKind.Shared);

    /// <summary>Nobody has it.</summary>
    public Expr<bool> IsNobody => Has(Nobody);

    /// <summary>The running instance has it.</summary>
    public Expr<bool> IsMine => isDraft ? Has(1)
        : values.TryGetValue(Recorder.Running("A task").Instance.Lane, out var mine) ? Has(mine) : false;

    /// <summary>The memory is gone: <see cref="End"/>.</summary>
    public Expr<bool> IsGone => CanEnd ? Has(GoneValue) : false;

    /// <summary>Some step ends its life; otherwise checks of it can be left out.</summary>
    public bool CanEnd => isDraft || ends;

    /// <summary>The instance has it; of several instances: some one does.</summary>
    public Expr<bool> Is(Process process) => new(Node.Or(process.Instances.Select(
        instance => values.TryGetValue(instance.Lane, out var value) ? Has(value).Node : Node.False)));

    /// <summary>The running instance has it from here on, whoever had it before. An acquire.</summary>
    public void Take() => TakeIf(true);

    /// <summary>The same where a condition is true.</summary>
    public void TakeIf(Expr<bool> condition)
    {
        users.Add();
        var mine = isDraft ? 1 : values[Recorder.Running("A task").Instance.Lane];
        Set(
            Node.And(condition.Node, Node.Not(IsGone.Node)), mine,
            (owner, value) => owner.Modify(value, Order.Acquire));
    }

    /// <summary>Nobody has it from here on. A release.</summary>
    public void Drop() =>
        Set(Node.Not(IsGone.Node), Nobody, (owner, value) => owner.Store(value, Order.Release));

    /// <summary>The memory that it lies in is freed.</summary>
    public void End()
    {
        ends = true;
        Set(Node.True, GoneValue, (owner, value) => owner.Next = value);
    }

    int GoneValue => isDraft ? 2 : values.Count + 1;

    void Set(Node condition, int value, Action<Var<int>, Expr<int>> assign)
    {
        if (declaration is null)
            return;
        var owner = new Var<int>(declaration);
        assign(owner, new(Node.IfThenElse(condition, Node.Constant(declaration.Domain, value), owner.Node)));
    }

    Expr<bool> Has(int value) => declaration is null
        ? value == Nobody
        : new Expr<bool>(Node.Equal(declaration.Read(null), Node.Constant(declaration.Domain, value)));

    IEnumerable<Declaration> IDeclares.Declarations => declaration is null ? [] : [declaration];

    void ILate.Begin(bool draft)
    {
        isDraft = draft;
        users.Begin(draft);
        values.Clear();
        if (draft)
        {
            ends = false;
            declaration = Declared(["Nobody", "Somebody", "Gone"]);
            return;
        }
        foreach (var (lane, _) in users.All)
            values.Add(lane, values.Count + 1);
        declaration = users.Count == 0 && !ends ? null
            : Declared(["Nobody", .. users.All.Select(user => user.Name), .. ends ? (string[])["Gone"] : []]);
    }

    Declaration Declared(string[] members) => new()
    {
        Name = name,
        Domain = Domain.Enum($"Owner{string.Concat(members.Skip(1))}", [.. members]),
        Location = location,
        Initial = [[Nobody]],
        Kind = kind,
    };

    Func<string, string> ILate.Words(Declaration declared, string path, Func<int, string> process) => _ => path;

    /// <summary>The C# text, in the protocol's class, for each of some values.</summary>
    internal IEnumerable<string> Words(string path, Func<int, string> process, IEnumerable<int> some) =>
        some.Order().Select(value => value == Nobody ? $"{path}.{nameof(IsNobody)}"
            : values.FirstOrDefault(pair => pair.Value == value, new(-1, -1)) is { Key: >= 0 } user
                ? $"{path}.{nameof(Is)}({process(user.Key)})"
            : $"{path}.{nameof(IsGone)}");
}
