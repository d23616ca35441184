using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Quiesce.Explicit.Store;

/// <summary>
/// A zeroed block of native memory. On Linux large ones are mapped, so that they cost nothing until they are
/// touched, and can ask for huge pages: a hash table has no locality, and misses the TLB as often as the cache.
/// </summary>
internal sealed unsafe partial class NativePages : IDisposable
{
    const nuint HugePage = 2 << 20, CacheLine = 64;
    const int ReadWrite = 3, PrivateAnonymous = 0x22, AdviseHugePage = 14, MoveTo = 3;

    readonly MemoryBudget budget;
    readonly bool hugePages;
    nuint mappedBytes;

    /// <exception cref="SearchLimitException">The budget does not allow it.</exception>
    /// <exception cref="OutOfMemoryException">The machine does not.</exception>
    public NativePages(long bytes, bool hugePages, MemoryBudget budget) : this(bytes, bytes, hugePages, budget) { }

    NativePages(long bytes, long reserve, bool hugePages, MemoryBudget budget)
    {
        Debug.Assert(bytes > 0 && 0 <= reserve && reserve <= bytes, "No block of memory.");
        (Bytes, this.hugePages, this.budget) = (bytes, hugePages, budget);
        budget.Reserve(reserve);
        try
        {
            Start = bytes >= (long)HugePage && OperatingSystem.IsLinux() ? Map((nuint)bytes) : Allocate((nuint)bytes);
        }
        catch (OutOfMemoryException)
        {
            budget.Release(reserve);
            throw;
        }
        Debug.Assert(((nuint)Start & (CacheLine - 1)) == 0, "The block begins within a cache line.");
    }

    /// <summary>The first byte, at the beginning of a cache line; null after <see cref="Dispose"/>.</summary>
    public byte* Start { get; private set; }

    /// <summary>The length that was asked for.</summary>
    public long Bytes { get; }

    bool IsMapped => mappedBytes > 0;

    /// <summary>
    /// A larger zeroed block in place of this one, made of the same pages and some more: to get a page from the
    /// system takes far longer than to clear one.
    /// </summary>
    /// <exception cref="SearchLimitException">The budget does not allow it; this block is still there.</exception>
    /// <exception cref="OutOfMemoryException">The machine does not; this block is still there.</exception>
    public NativePages Enlarge(long newBytes)
    {
        Debug.Assert(Start != null && newBytes >= Bytes, "Nothing to enlarge.");
        if (!IsMapped)
        {
            var other = new NativePages(newBytes, hugePages, budget);
            Dispose();
            return other;
        }
        var larger = new NativePages(newBytes, newBytes - Bytes, hugePages, budget);
        if (Move(Start, mappedBytes, mappedBytes, MoveTo, larger.Start) == larger.Start)
            NativeMemory.Clear(larger.Start, mappedBytes);
        else
            _ = Unmap(Start, mappedBytes);
        Start = null;
        return larger;
    }

    public void Dispose()
    {
        if (Start == null)
            return;
        if (IsMapped)
            _ = Unmap(Start, mappedBytes);
        else
            NativeMemory.AlignedFree(Start);
        Start = null;
        budget.Release(Bytes);
    }

    static byte* Allocate(nuint size)
    {
        var start = (byte*)NativeMemory.AlignedAlloc(size, CacheLine);
        NativeMemory.Clear(start, size);
        return start;
    }

    // Maps more than asked for and gives back both ends, so that the block begins with a huge page. Neighbours
    // become one mapping for the kernel, which allows a process only so many.
    byte* Map(nuint size)
    {
        var length = (size + HugePage - 1) & ~(HugePage - 1);
        var whole = (byte*)Map(null, length + HugePage, ReadWrite, PrivateAnonymous, -1, 0);
        if ((nint)whole == -1)
            throw new InsufficientMemoryException();
        var before = (nuint)(-(nint)whole) & (HugePage - 1);
        if (before > 0)
            _ = Unmap(whole, before);
        _ = Unmap(whole + before + length, HugePage - before);
        if (hugePages)
            _ = Advise(whole + before, length, AdviseHugePage);
        Debug.Assert(((nuint)(whole + before) & (HugePage - 1)) == 0, "The block begins within a huge page.");
        mappedBytes = length;
        return whole + before;
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial void* Map(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mremap")]
    private static partial void* Move(void* address, nuint length, nuint newLength, int flags, void* newAddress);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, nuint length);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(void* address, nuint length, int advice);
}
