namespace Quiesce.Mutation.Operators;

/// <summary>A kind of mistake that somebody might make.</summary>
interface IMutationOperator
{
    /// <summary>All mutants that it makes of a system.</summary>
    IEnumerable<Mutant> Of(SpecSystem spec);
}
