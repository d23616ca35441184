namespace Quiesce.Ir;

/// <summary>The three sorts a value can have; every one is a finite interval of integers underneath.</summary>
public enum Sort
{
    /// <summary>FALSE is 0, TRUE is 1.</summary>
    Bool,
    /// <summary>An interval of integers.</summary>
    Int,
    /// <summary>Named members, numbered from 0.</summary>
    Enum,
}
