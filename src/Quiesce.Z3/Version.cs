namespace Microsoft.Z3;

/// <summary>The version of the native library that was found.</summary>
/// <exception cref="DllNotFoundException">There is none, or only one that is too old.</exception>
public static class Version
{
    public static uint Major => Parts().Major;

    public static uint Minor => Parts().Minor;

    public static uint Build => Parts().Build;

    public static uint Revision => Parts().Revision;

    /// <summary>The version with what the build adds to it.</summary>
    public static string FullVersion => Native.Text(Native.Z3_get_full_version());

    /// <summary>The four numbers, with dots between them.</summary>
    public static new string ToString()
    {
        var (major, minor, build, revision) = Parts();
        return $"{major}.{minor}.{build}.{revision}";
    }

    static (uint Major, uint Minor, uint Build, uint Revision) Parts()
    {
        Native.Z3_get_version(out var major, out var minor, out var build, out var revision);
        return (major, minor, build, revision);
    }
}
