namespace Quiesce.Ir;

/// <summary>Identifiers of one text, each used once: the first taker of a name gets it without a number.</summary>
sealed class UniqueNames
{
    readonly HashSet<string> taken = [];

    /// <summary>The identifier, with a number appended if it is taken.</summary>
    public string Take(string identifier)
    {
        var unique = identifier;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{identifier}_{number}";
        return unique;
    }
}
