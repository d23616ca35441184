using System.Diagnostics;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// Where the elements of a variable stand in a packed state: element i has <see cref="Width"/> bits of word
/// <c>Word + i / PerWord</c>, from bit <c>Shift + i % PerWord * Width</c> on. No element straddles two words.
/// </summary>
/// <param name="Width">Bits of one element, 0 if it can have one value only.</param>
/// <param name="PerWord">Elements in each word but the last; at least Count if one word holds them all.</param>
public readonly record struct Place(int Word, int Shift, int Width, int PerWord, int Count)
{
    /// <summary>Whether the word of an element is known without its index.</summary>
    public bool IsInOneWord => Count <= PerWord;

    /// <summary>The words it reaches into.</summary>
    public int Words => Width == 0 ? 0 : (Count - 1) / PerWord + 1;

    /// <summary>The bits of an element, at the bottom of a word.</summary>
    public ulong Mask => (1UL << Width) - 1;

    public int WordOf(int index)
    {
        Debug.Assert((uint)index < (uint)Count, "No element of the variable.");
        return Word + index / PerWord;
    }

    public int ShiftOf(int index)
    {
        Debug.Assert((uint)index < (uint)Count, "No element of the variable.");
        return Shift + index % PerWord * Width;
    }
}
