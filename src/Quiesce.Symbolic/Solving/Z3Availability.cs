using Microsoft.Z3;

namespace Quiesce.Symbolic.Solving;

/// <summary>Whether Z3 can be used, with the binding beside this project or with the official package.</summary>
static class Z3Availability
{
    /// <summary>The oldest version the engines were tested with.</summary>
    static readonly System.Version VersionMin = new(4, 8, 12);

    /// <summary>Why Z3 cannot be used and what to do, in a sentence; null where it can.</summary>
    /// <remarks>
    /// Quiesce's binding says what to install. The official one does not check the version, and its only message is
    /// that of the runtime.
    /// </remarks>
    internal static string? Problem { get; } = ProblemOf(
        () => System.Version.Parse(Microsoft.Z3.Version.ToString()), () => new Context().Dispose());

    /// <param name="version">Reads the version of the library.</param>
    /// <param name="use">
    /// Makes a context; the official package then calls functions that an older library lacks.
    /// </param>
    internal static string? ProblemOf(Func<System.Version> version, Action use)
    {
        System.Version? found = null;
        try
        {
            found = version();
            if (found < VersionMin)
                return $"Z3 {VersionMin} or newer is needed, and the library here is Z3 {found.ToString(3)}.";
            use();
            return null;
        }
        catch (EntryPointNotFoundException) when (found is not null)
        {
            var package = typeof(Context).Assembly.GetName().Version!.ToString(3);
            return $"The package Microsoft.Z3 {package} needs a newer library of Z3 than the one here, "
                + $"{found.ToString(3)}: put that of Z3 {package} beside the program, "
                + "or build with -p:OfficialZ3=false.";
        }
        catch (Exception exception)
            when (exception is TypeLoadException or BadImageFormatException or TypeInitializationException)
        {
            var cause = exception is TypeInitializationException { InnerException: { } inner } ? inner : exception;
            return cause.Message.Split('\n')[0].TrimEnd();
        }
    }
}
