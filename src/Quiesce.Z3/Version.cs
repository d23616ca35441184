namespace Microsoft.Z3;

/// <summary>The version of the native library that was found.</summary>
/// <exception cref="DllNotFoundException">There is none, or only one that is too old.</exception>
public static class Version
{
    /// <summary>Four numbers, with dots between them.</summary>
    public static new string ToString()
    {
        Native.Z3_get_version(out var major, out var minor, out var build, out var revision);
        return $"{major}.{minor}.{build}.{revision}";
    }
}
