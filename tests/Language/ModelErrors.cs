using System.Reflection;
using System.Runtime.CompilerServices;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>
/// Every mistake C# cannot see is one sentence in the spec's names, with the file and the line it
/// stands on.
/// </summary>
public class ModelErrors
{
    // The line that holds the marker comment "// here" in the class of the given protocol.
    static void Expect<T>(string message, [CallerFilePath] string file = "") where T : Protocol, new()
    {
        // new T() would wrap what the constructor throws.
        var constructor = typeof(T).GetConstructor([])!;
        var error = Assert.Throws<ModelException>(
            () => ((Protocol)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null)).Build());
        Assert.Equal(message, error.Message);
        Assert.Equal(file, error.Location?.File);
        var lines = File.ReadAllLines(file);
        var start = Array.FindIndex(lines, line => line.Contains($"class {typeof(T).Name} ", StringComparison.Ordinal));
        var expected = Array.FindIndex(lines, start, line => line.Contains("// here", StringComparison.Ordinal)) + 1;
        Assert.Equal(expected, error.Location!.Line);
    }

    public abstract class Base : Protocol
    {
        protected readonly Var<int> count = Var(0, max: 2);
        protected readonly Vars<bool> flags = Vars(2, false);
        protected void Idle() { }
        protected void Other() { }
    }

    public sealed class AssignsTwice : Base
    {
        Process P => Process([Twice]);
        void Twice()
        {
            count.Next = 1;
            count.Next = 2; // here
        }
    }

    [Fact]
    public void Two_assignments() => Expect<AssignsTwice>("Twice assigns count twice.");

    public enum Alias { One, Uno = One, Two }

    public sealed class OneValueTwoNames : Protocol
    {
        readonly Var<Alias> alias = Var(Alias.One);
        Process P => Process([Set]);
        void Set() => alias.Next = Alias.Two;
    }

    [Fact]
    public void Two_names_of_one_value() => Assert.Equal(
        "One and Uno of Alias are one value: give each a value of its own.",
        Assert.Throws<ModelException>(() => new OneValueTwoNames()).Message);

    public sealed class AssignsIndexTwice : Base
    {
        Process P => Process([Twice]);
        void Twice()
        {
            flags[count].Next = true;
            flags[count - 1].Next = true;
            flags[count].Next = false; // here
        }
    }

    [Fact]
    public void Two_assignments_at_an_index() => Expect<AssignsIndexTwice>("Twice assigns flags[count] twice.");

    public sealed class AssignsElementTwice : Base
    {
        Process P => Process([Twice]);
        void Twice()
        {
            flags[0].Next = true;
            flags[1].Next = true;
            flags[0].Next = false; // here
        }
    }

    [Fact]
    public void Two_assignments_of_an_element_that_is_chosen_by_a_variable() =>
        Expect<AssignsPlaceTwice>("Twice assigns set[count] twice.");

    public sealed class AssignsPlaceTwice : Base
    {
        readonly Set set = Set(of: 3);
        Process P => Process([Twice]);
        void Twice()
        {
            set.Add(count + 0);
            set.Remove(count); // here
        }
    }

    [Fact]
    public void Two_assignments_of_an_element() => Expect<AssignsElementTwice>("Twice assigns flags[0] twice.");

    public sealed class Asynchronous : Base
    {
        Process P => Process([Idle, Wait]); // here
        async void Wait()
        {
            await System.Threading.Tasks.Task.Yield();
            count.Next = 1;
        }
    }

    [Fact]
    public void An_async_step() => Expect<Asynchronous>(
        "Wait is async, so that what stands after an await is not recorded: a step that waits says Await(condition).");

    public sealed class GoesAstray : Base
    {
        Process P => Process([Idle, Jump]);
        void Jump() => Goto(Other); // here
    }

    [Fact]
    public void Goto_of_a_step_that_is_not_in_the_list() =>
        Expect<GoesAstray>("Other is not a step of P, so Jump cannot go there.");

    public sealed class GoesTwice : Base
    {
        Process P => Process([Idle, Jump]);
        void Jump()
        {
            Goto(Idle);
            Branch(on: count == 0, taken: Jump); // here
        }
    }

    [Fact]
    public void Two_targets() => Expect<GoesTwice>("Jump has already said where control goes.");

    public sealed class GoesAmbiguously : Base
    {
        Process P => Process([Idle, Jump, Idle]);
        void Jump() => Goto(Idle); // here
    }

    [Fact]
    public void Goto_of_a_step_that_stands_twice() =>
        Expect<GoesAmbiguously>("Idle stands 2 times in P, so Jump cannot go there.");

    public sealed class LeavesProcedure : Base
    {
        Process P => Process([Idle, Inner]);
        Procedure Inner => Procedure([Jump]);
        void Jump() => Goto(Idle); // here
    }

    [Fact]
    public void Goto_out_of_a_procedure() =>
        Expect<LeavesProcedure>("Idle is not a step of Inner, so Jump cannot go there.");

    public sealed class Recursive : Base
    {
        Process P => Process([Inner]);
        Procedure Inner => Procedure([Idle, Outer]); // here
        Procedure Outer => Procedure([Inner]);
    }

    [Fact]
    public void A_procedure_that_calls_itself() =>
        Expect<Recursive>("Inner calls itself; a procedure is spliced in, so it cannot.");

    public sealed class Empty : Base
    {
        Process P => Process((Step[])[]); // here
    }

    [Fact]
    public void An_empty_process() => Expect<Empty>("P has no steps.");

    public sealed class NoProcess : Base
    {
        public NoProcess() { } // here
    }

    [Fact]
    public void No_process() => Expect<NoProcess>("NoProcess has no processes.");

    public sealed class StartsOutside : Base
    {
        readonly Var<int> refs = Var(3, max: 2); // here
        Process P => Process([Idle]);
    }

    [Fact]
    public void An_initial_value_outside_its_domain() =>
        Expect<StartsOutside>("refs starts at 3, outside its domain 0..2.");

    public sealed class NoValues : Base
    {
        readonly Var<int> refs = Var(0, max: -1); // here
        Process P => Process([Idle]);
    }

    [Fact]
    public void A_domain_without_values() => Expect<NoValues>("refs has no values: its min 0 is above its max -1.");

    public sealed class DuplicateNames : Base
    {
        readonly Part a = new();
        readonly Var<bool> other = Var(false, "a.x"); // here
        Process P => Process([Idle]);
    }

    public sealed class Part : Component
    {
        readonly Var<bool> x = Var(false);
        public Bool X => x;
    }

    [Fact]
    public void Two_variables_of_one_name()
    {
        var error = Assert.Throws<ModelException>(() => new DuplicateNames().Build());
        Assert.StartsWith("a.x is declared twice; the first time at ModelErrors.cs:", error.Message);
    }

    public sealed class TooManyElements : Base
    {
        readonly Set works = Set(of: 1_000_000_000); // here
        Process P => Process([Idle]);
    }

    [Fact]
    public void A_state_too_large() => Expect<TooManyElements>(
        "works has 1000000000 elements, which is too large a state: an array may have 4096.");

    public sealed class TooManyInstances : Base
    {
        Process P => Process([Idle], count: 100_000); // here
    }

    [Fact]
    public void Too_many_instances() => Expect<TooManyInstances>(
        "P has 100000 instances, which is too large a state: a process may have 1024.");

    public sealed class BuiltInName : Base
    {
        Process P => Process([Idle]);
        [Invariant] public Bool NoDeadlock => count == 0; // here
    }

    [Fact]
    public void A_name_of_a_built_in_property() =>
        Expect<BuiltInName>("NoDeadlock is checked of every protocol: choose another name.");

    public sealed class IndexOutside : Base
    {
        Process P => Process([Look]);
        void Look() => Await(flags[2]); // here
    }

    [Fact]
    public void A_constant_index_outside() => Expect<IndexOutside>("flags[2] does not exist: the indices are 0..1.");

    public sealed class PlaceOutside : Base
    {
        readonly Sequence<int> queue = Sequence(3, max: 4);
        readonly Var<int> x = Var(0, max: 4);
        Process P => Process([Err]);
        void Err() => x.Next = queue[5]; // here
    }

    [Fact]
    public void A_constant_place_outside() => Expect<PlaceOutside>("queue[5] does not exist: the indices are 0..2.");

    public sealed class NotAStepOf : Base
    {
        Process P => Process([Idle]);
        [Invariant] public Bool Never => !P.At(Other); // here
    }

    [Fact]
    public void At_of_a_foreign_step() => Expect<NotAStepOf>("Other is not a step of P.");

    public sealed class NotAPositionOf : Base
    {
        Process P => Process([Idle, Inner, Idle]);
        Procedure Inner => Procedure([Other]);
        [Invariant] public Bool Never => !P.At("Inner.Othr"); // here
    }

    [Fact]
    public void At_of_a_position_that_does_not_exist() =>
        Expect<NotAPositionOf>("Inner.Othr is not a position of P; did you mean 'Inner.Other'?");

    public sealed class PassedInALoop : Base
    {
        Process P => Process([Idle, Again]);
        void Again() => Goto(Idle);
        [Invariant] public Bool Never => !P.Passed(Idle); // here
    }

    [Fact]
    public void Passed_of_a_process_that_goes_back() =>
        Expect<PassedInALoop>("Passed(Idle) says nothing: P can go back to it.");

    public sealed class PassedInAStep : Base
    {
        Process P => Process([Ask]);
        Process Q => Process([Idle, Again]);
        void Ask() => Await(Q.Passed(Idle)); // here
        void Again() => Goto(Idle);
    }

    [Fact]
    public void Passed_in_a_step_is_refused_too_when_the_process_turns_out_to_go_back() =>
        Expect<PassedInAStep>("Passed(Idle) says nothing: Q can go back to it.");

    public sealed class PassedTwice : Base
    {
        Process P => Process([Pause, Other, Pause]);
        Procedure Pause => Procedure([Idle]);
        [Invariant] public Bool Never => !P.Passed(Pause); // here
    }

    [Fact]
    public void Passed_of_what_stands_there_twice() =>
        Expect<PassedTwice>("Passed(Pause) is ambiguous: it stands 2 times in P.");

    public sealed class Outside : Base
    {
        Process P => Process([Idle]);
        [Invariant] public Bool Wrong
        {
            get
            {
                count.Next = 1; // here
                return count == 1;
            }
        }
    }

    [Fact]
    public void An_assignment_in_a_property() => Expect<Outside>("An assignment stands outside a step.");

    public sealed class TooEarly : Base
    {
        public TooEarly() => _ = count == 1; // here
        Process P => Process([Idle]);
    }

    [Fact]
    public void A_variable_in_a_constructor() =>
        Expect<TooEarly>("count is used before the protocol is built: use it in steps and properties only.");

    public sealed class NothingToChoose : Base
    {
        Process P => Process([Pick]);
        void Pick() => _ = Choose(0); // here
    }

    [Fact]
    public void An_empty_choice() => Expect<NothingToChoose>("Pick has nothing to choose from: Choose(0).");

    public sealed class WrongRole : Base
    {
        Process P => Process([Idle]);
        [Liveness] public Bool Wrong => count == 0; // here
    }

    [Fact]
    public void A_role_of_the_wrong_type() => Expect<WrongRole>("[Liveness] Wrong must be a Temporal.");

    public sealed class Throws : Base
    {
        readonly int[] table = [1];
        Process P => Process([Fail]);
        void Fail() => count.Next = table[count.ToString().Length]; // here
    }

    [Fact]
    public void An_exception_in_a_step() =>
        Expect<Throws>("Fail fails: Index was outside the bounds of the array.");

    public sealed class GoesNowhere : Base
    {
        Process P => AnyOrder([Jump, Idle]);
        void Jump() => Goto(Idle); // here
    }

    [Fact]
    public void Control_flow_in_any_order() =>
        Expect<GoesNowhere>("Jump cannot go anywhere: P takes its steps in any order.");

    public sealed class AmbiguousLocal : Base
    {
        readonly Local<int> own = Local(0, max: 1);
        Process P => Process([Use], count: 2);
        void Use() => own.Next = 1;
        [Invariant] public Bool Wrong => own[P] == 0; // here
    }

    [Fact]
    public void A_local_of_several_instances() =>
        Expect<AmbiguousLocal>("P has 2 instances: say which one's a local is meant, P[0] say.");

    public sealed class StepCalledDone : Base
    {
        Process P => Process([Idle, Done, Other]);
        void Done() { } // here
    }

    [Fact]
    public void A_step_called_as_the_last_position_is() => Expect<StepCalledDone>(
        "A step of P is called Done, as is the position after its last step: choose another name.");

    public sealed class ProcedureCalledDone : Base
    {
        Process P => Process([Idle, Done]); // here
        Procedure Done => Procedure([Other]);
    }

    [Fact]
    public void A_procedure_called_as_the_last_position_is() => Expect<ProcedureCalledDone>(
        "A step of P is called Done, as is the position after its last step: choose another name.");

    public sealed class InstanceFirst : Base
    {
        Process P => Process([Idle], count: 2);
        Process P1 => Process([Other]); // here
    }

    public sealed class InstanceLast : Base
    {
        Process P1 => Process([Other]); // here
        Process P => Process([Idle], count: 2);
    }

    public sealed class InstanceAndProperty : Base
    {
        Process P => Process([Idle], count: 2);
        [Invariant] public Bool P1 => count == 0; // here
    }

    [Fact]
    public void What_is_called_like_an_instance_of_a_process()
    {
        var file = Path.GetFileName(Here());
        int LineOf(string name) => Array.FindIndex(
            File.ReadAllLines(Here()), line => line.Contains($"class {name} ", StringComparison.Ordinal)) + 1;
        string Message(string name, int below) =>
            $"P1 is what an instance of P is called, at {file}:{LineOf(name) + below}: choose another name.";
        Expect<InstanceFirst>(Message(nameof(InstanceFirst), 2));
        Expect<InstanceLast>(Message(nameof(InstanceLast), 3));
        Expect<InstanceAndProperty>(Message(nameof(InstanceAndProperty), 2));
    }

    static string Here([CallerFilePath] string file = "") => file;

    public sealed class SpeaksOfItself : Base
    {
        Process P => Process([Idle]);
        [Invariant] public Bool Rec => count > 0 | Rec2; // here
        Bool Rec2 => Rec & count < 2;
    }

    [Fact]
    public void A_property_that_speaks_of_itself() => Expect<SpeaksOfItself>("Rec refers to itself.");

    public sealed class CallsItself : Base
    {
        Process P => Process([Idle]);
        [Invariant] public Bool Endless => From(0); // here
        Bool From(int place) => count != place & From(place + 1);
    }

    [Fact]
    public void A_property_whose_method_calls_itself() => Expect<CallsItself>(
        "Endless refers to itself, or to a formula that is nested more than 1000 deep.");

    public sealed class StepCallsItself : Base
    {
        Process P => Process([Again]);
        void Again() => AwaitAgain(); // here
        void AwaitAgain()
        {
            Await(count == 0);
            AwaitAgain();
        }
    }

    [Fact]
    public void A_step_that_calls_itself() => Expect<StepCallsItself>(
        "Again refers to itself, or to a formula that is nested more than 1000 deep.");

    public sealed class StepIsALoop : Base
    {
        Process P => Process([Again]);
        void Again() => AwaitAgain(); // here
        // Optimised, a call in the last position is a jump.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        void AwaitAgain()
        {
            Await(count == 0);
            AwaitAgain();
        }
    }

    [Fact]
    public void A_step_that_calls_itself_without_taking_stack() => Expect<StepIsALoop>(
        "Again refers to itself, or to a formula that is nested more than 1000 deep.");

    public sealed class Deep : Base
    {
        Process P => Process([Idle]);
        [Invariant] public Bool Nested => Enumerable.Range(0, 20_000).Aggregate( // here
            (Bool)flags[0], (formula, place) => !(formula | count == place % 3));
    }

    [Fact]
    public void A_formula_too_deep_for_what_reads_it() => Expect<Deep>(
        "Nested refers to itself, or to a formula that is nested more than 1000 deep.");

    enum NoPatch { }

    sealed class OfNothing(NoPatch order) : Base // of nothing
    {
        NoPatch Order => order;
        Process P => Process([Idle]);
    }

    [Fact]
    public void A_patch_enum_without_members()
    {
        var error = Assert.Throws<ModelException>(() => ProtocolType.Of(typeof(OfNothing)));
        Assert.Equal("OfNothing takes a NoPatch as order, an enum without members.", error.Message);
        var line = Array.FindIndex(
            File.ReadAllLines(Here()), text => text.EndsWith("// of nothing", StringComparison.Ordinal)) + 1;
        Assert.Equal((Here(), line), (error.Location?.File, error.Location?.Line));
    }
}
