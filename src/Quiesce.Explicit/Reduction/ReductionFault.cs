namespace Quiesce.Explicit.Reduction;

/// <summary>Mistakes that the comparison with the whole search must notice.</summary>
internal enum ReductionFault
{
    None,

    /// <summary>The last element of each block stays where it is.</summary>
    ForgottenElement,

    /// <summary>Blocks move, and the numbers of their instances do not follow.</summary>
    ForgottenNumbers,

    /// <summary>The last block takes the place of the first, and stays in its own as well.</summary>
    WrongPermutation,
}
