namespace Quiesce.Ir;

/// <summary>Identifiers of one piece of text, each given out once: who asks first keeps the plain name.</summary>
sealed class UniqueNames
{
    readonly HashSet<string> taken = [];

    /// <summary>The identifier, with a number behind it if it is taken.</summary>
    public string Take(string identifier)
    {
        var unique = identifier;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{identifier}_{number}";
        return unique;
    }
}
