using System.Runtime.InteropServices;

namespace Quiesce.Explicit;

/// <summary>
/// A zeroed block of native memory. On Linux large ones are mapped, so that they cost nothing until they are
/// touched, and can ask for huge pages: a hash table has no locality, and misses the TLB as often as the cache.
/// </summary>
internal sealed unsafe partial class NativePages : IDisposable
{
    const nuint HugePage = 2 << 20, CacheLine = 64;
    const int ReadWrite = 3, PrivateAnonymous = 0x22, AdviseHugePage = 14;

    readonly MemoryBudget budget;
    readonly long bytes;
    void* mapped;
    nuint mappedBytes;
    void* allocated;

    /// <exception cref="SearchLimitException">The budget does not allow it.</exception>
    /// <exception cref="OutOfMemoryException">The machine does not.</exception>
    public NativePages(long bytes, bool hugePages, MemoryBudget budget)
    {
        budget.Reserve(bytes);
        (this.budget, this.bytes) = (budget, bytes);
        try
        {
            Start = bytes >= (long)HugePage && OperatingSystem.IsLinux() ? Map((nuint)bytes, hugePages) : Allocate((nuint)bytes);
        }
        catch (OutOfMemoryException)
        {
            budget.Release(bytes);
            throw;
        }
    }

    /// <summary>The first byte, at the beginning of a cache line.</summary>
    public byte* Start { get; private set; }

    public void Dispose()
    {
        if (Start == null)
            return;
        if (mapped != null)
            _ = Unmap(mapped, mappedBytes);
        else
            NativeMemory.AlignedFree(allocated);
        Start = null;
        budget.Release(bytes);
    }

    byte* Allocate(nuint size)
    {
        allocated = NativeMemory.AlignedAlloc(size, CacheLine);
        NativeMemory.Clear(allocated, size);
        return (byte*)allocated;
    }

    // Maps more than asked for and gives back both ends, so that the block begins with a huge page. Neighbours
    // become one mapping for the kernel, which allows a process only so many.
    byte* Map(nuint size, bool hugePages)
    {
        mappedBytes = (size + HugePage - 1) & ~(HugePage - 1);
        var whole = (byte*)Map(null, mappedBytes + HugePage, ReadWrite, PrivateAnonymous, -1, 0);
        if ((nint)whole == -1)
            throw new InsufficientMemoryException();
        var before = (nuint)(-(nint)whole) & (HugePage - 1);
        if (before > 0)
            _ = Unmap(whole, before);
        _ = Unmap(whole + before + mappedBytes, HugePage - before);
        mapped = whole + before;
        if (hugePages)
            _ = Advise(mapped, mappedBytes, AdviseHugePage);
        return (byte*)mapped;
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial void* Map(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, nuint length);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(void* address, nuint length, int advice);
}
