namespace Quiesce.Symbolic.Solving;

/// <summary>Whether Z3 can be used, with the binding beside this project or with the official package.</summary>
static class Z3Availability
{
    /// <summary>The oldest version the engines were tested with.</summary>
    static readonly Version VersionMin = new(4, 8, 12);

    /// <summary>Why it cannot, and what to do, in a sentence; null where it can.</summary>
    /// <remarks>
    /// Our binding says what to install; the official one, which brings its library, has but the words of the runtime,
    /// and does not look at the version.
    /// </remarks>
    internal static string? Problem { get; } = ProblemOf(() => Version.Parse(Microsoft.Z3.Version.ToString()));

    /// <param name="version">Asks the library for its version.</param>
    internal static string? ProblemOf(Func<Version> version)
    {
        try
        {
            var found = version();
            return found >= VersionMin
                ? null
                : $"Z3 {VersionMin} or newer is needed, and the library here is Z3 {found.ToString(3)}.";
        }
        catch (Exception exception)
            when (exception is TypeLoadException or BadImageFormatException or TypeInitializationException)
        {
            var cause = exception is TypeInitializationException { InnerException: { } inner } ? inner : exception;
            return cause.Message.Split('\n')[0].TrimEnd();
        }
    }
}
