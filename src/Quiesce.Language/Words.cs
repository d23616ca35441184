namespace Quiesce.Language;

/// <summary>
/// Compiler errors for misused words of the language. Every class has <c>Equals</c> and <c>==</c>, which
/// compare objects: where the language can compare values it does, and the rest does not compile.
/// </summary>
static class Words
{
    public const string NoEquals =
        "Equals compares C# objects while the model is built, not values of the model: write ==.";

    public const string NoValue =
        "It has no value to compare: == would compare C# objects. Whether a variant has it is asked with 'is null'.";

    public const string KnownDivisor =
        "The divisor is a positive number that is known while the model is built: a variable may be 0.";

    public const string Known =
        "This is a C# bool, known while the model is built, and not a condition of the model: use C#'s if for it. "
        + "An answer of a primitive belongs into an if, too, or into a C# variable.";

    /// <summary>An operand of <c>==</c>.</summary>
    /// <exception cref="ModelException">It is null, as members are that some variants do not have.</exception>
    public static T Given<T>(T? word) where T : class => word
        ?? throw new ModelException(
            "null is no value of the model: whether a variant has something is asked with 'is null'.");
}
