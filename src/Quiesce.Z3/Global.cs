namespace Microsoft.Z3;

/// <summary>Settings of the native library, for all contexts that are made later.</summary>
public static class Global
{
    /// <summary>
    /// Sets a parameter, such as <c>verbose</c>. Z3 warns on the console about one it does not
    /// know.
    /// </summary>
    public static void SetParameter(string id, string value) => Native.Z3_global_param_set(id, value);

    /// <summary>Sets all parameters back to what they are at the start.</summary>
    public static void ResetParameters() => Native.Z3_global_param_reset_all();
}
