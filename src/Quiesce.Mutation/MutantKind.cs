namespace Quiesce.Mutation;

/// <summary>What a mutant does otherwise than its system.</summary>
public enum MutantKind
{
    /// <summary>A step does nothing.</summary>
    Step,
    /// <summary>A call of a primitive is left out.</summary>
    Call,
    /// <summary>A wake-up is lost: one of the calls.</summary>
    Wake,
    /// <summary>A process does not take a lock, and so does not release it.</summary>
    Lock,
    /// <summary>A step does not wait.</summary>
    Wait,
    /// <summary>A conjunct of a condition is dropped.</summary>
    Guard,
    /// <summary>A memory barrier, or the order of an access, is weaker or gone.</summary>
    Order,
    /// <summary>A fairness condition is weak instead of strong, or gone.</summary>
    Fairness,
    /// <summary>A condition, or a conjunct of it, is negated.</summary>
    Negation,
    /// <summary>A jump always happens, or never.</summary>
    Branch,
    /// <summary>A variable is not assigned.</summary>
    Update,
    /// <summary>A variable gets another value.</summary>
    Value,
    /// <summary>An element is mistaken for its neighbour.</summary>
    Index,
    /// <summary>Two steps in a row come in the other order.</summary>
    Swap,
    /// <summary>Two steps in a row are one.</summary>
    Merge,
}
