namespace Quiesce.Ir;

/// <summary>How an array prints. Engines always see an array of scalars.</summary>
public enum Shape
{
    /// <summary>One value, no index.</summary>
    Scalar,
    /// <summary>A function from 0..n-1.</summary>
    Array,
    /// <summary>An array of booleans: element i says whether i belongs to the set.</summary>
    Set,
    /// <summary>
    /// The cells of a sequence, whose length is <see cref="Variable.LengthVariable"/>; unused cells
    /// hold the domain's low.
    /// </summary>
    Sequence,
}
