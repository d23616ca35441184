namespace Quiesce.Logs.Works;

/// <summary>Why an event does not fit what came before it at the address of its work.</summary>
enum Fault
{
    None,
    QueuedWhileWaiting,
    QueuedWhileInUse,
    NotQueued,
    OtherQueue,
    OtherFunction,
    NoOrderedPart,
    OrderedBeforeScheduled,
    OrderedTwice,
    DoneBeforeScheduled,
    DoneBeforeOrdered,
    DoneElsewhere,
    DoneWithoutWork,
}
