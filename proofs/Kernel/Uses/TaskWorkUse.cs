namespace Quiesce.Protocols.Uses.Kernel;

// The list is closed when the task is through with it, and empty for good.
public sealed partial class TaskWorkUse
{
    [Lemma] Bool ExitedOnceDone => task.IsExited == Task.Done & Task.Done.Implies(task.IsEmpty);
    [Lemma] Bool AddedOnce =>
        (gone == TaskGone.AddTwice ? Interrupt.At("AddWork") : Interrupt.At(AddWork)).Implies(task.IsEmpty);
}
