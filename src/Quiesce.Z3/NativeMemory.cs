using System.Runtime.InteropServices;

namespace Microsoft.Z3;

/// <summary>What the allocator of the C library does with memory that Z3 has given back.</summary>
static class NativeMemory
{
    // Names and numbers of malloc.h of glibc. Elsewhere there is no mallopt().
    const int M_TRIM_THRESHOLD = -1, M_MMAP_THRESHOLD = -3;

    // A thread's part of the heap cannot hold more, and nothing larger than half of it.
    const int HeapMax = 64 << 20;

    /// <summary>Keeps it for the next context.</summary>
    /// <remarks>
    /// A context begins by filling tables of 17 MB. Mostly the system gets their pages back with the context, and makes
    /// them anew for the next one: that takes many times as long as all the rest of it.
    /// </remarks>
    internal static unsafe void KeepWhatIsFreed()
    {
        if (!NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "mallopt", out var entry))
            return;
        var mallopt = (delegate* unmanaged<int, int, int>)entry;
        mallopt(M_MMAP_THRESHOLD, HeapMax / 2);
        mallopt(M_TRIM_THRESHOLD, HeapMax);
    }
}
