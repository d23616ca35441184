using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>A sequence from which values are removed, wherever they stand.</summary>
sealed class LongList(int capacity, int items = 3) : Protocol
{
    readonly Sequence<int> list = Sequence(capacity, max: items - 1);

    Process P => AnyOrder([Add, Remove]);

    void Add()
    {
        var item = Choose(items);
        Await(!list.Contains(item));
        list.Append(item);
    }

    void Remove() => list.Remove(Choose(items));

    [Invariant] public Bool Few => list.Length <= items;
    [Reachable] public Bool Full => list.Length == items & list.Head == items - 1;
}
