using Quiesce.Language;
using Quiesce.Tests.Agreement;
using Bool = Quiesce.Language.Expr<bool>;
using Int = Quiesce.Language.Expr<int>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>What a component answers is what was so when it was asked, whatever happens to it later.</summary>
public class AnswersOfComponents
{
    sealed class Part : Component
    {
        readonly Sequence<int> list = Sequence(3, max: 2);
        readonly Var<bool> plain = Var(false);
        readonly Vars<int> cells = Vars(2, 0, max: 3);

        public Int Length => list.Length;
        public Int Head => list.Head;
        public Bool IsPlain => plain.Load();
        public Int Cell => cells[0].Load();

        public void Put(int value) => list.Append(value);

        public void Change()
        {
            list.Prepend(1);
            plain.Next = true;
            cells[0].Next = 3;
        }
    }

    sealed class Asking : Protocol
    {
        readonly Part part = new();
        readonly Var<int> length = Var(0, max: 3);
        readonly Var<int> head = Var(0, max: 3);
        readonly Var<int> cell = Var(1, max: 3);
        readonly Var<bool> was = Var(true);

        Process P => FairProcess([Ask, End]);

        void Ask()
        {
            part.Put(2);
            var (long1, first, plain, one) = (part.Length, part.Head, part.IsPlain, part.Cell);
            part.Change();
            length.Next = long1;
            head.Next = first;
            was.Next = plain;
            cell.Next = one;
        }
        void End() { }

        [Invariant] public Bool LengthIsOld => P.At(End).Implies(length == 1);
        [Invariant] public Bool HeadIsOld => P.At(End).Implies(head == 2);
        [Invariant] public Bool LoadIsOld => P.At(End).Implies(!was);
        [Invariant] public Bool ElementIsOld => P.At(End).Implies(cell == 0);
        [Reachable] public Bool Ends => P.At(End);
    }

    [Theory]
    [InlineData("LengthIsOld")]
    [InlineData("HeadIsOld")]
    [InlineData("LoadIsOld")]
    [InlineData("ElementIsOld")]
    public void Stay_what_they_were(string property)
    {
        var system = new Asking().Build();
        var search = new ReferenceSearch(system);
        Assert.NotNull(search.Shortest(system.FindProperty("Ends")!));
        Assert.Null(search.Shortest(system.FindProperty(property)!));
    }
}
