namespace Quiesce.Language;

/// <summary>
/// A declaration of a component that depends on who uses it. The steps of a protocol are run twice for it: first as a
/// draft, in which one variable stands for all that may be needed and records its users, and then with only those that
/// are needed.
/// </summary>
interface ILate : IDeclares
{
    /// <summary>Begins the draft, or ends it: after that the declarations are those that are needed.</summary>
    void Begin(bool isDraft);

    /// <summary>The C# text, in the protocol's class, for an element of one of the declarations.</summary>
    /// <param name="path">The path of the field that holds it.</param>
    /// <param name="process">The text for a process instance, by its index in the system.</param>
    Func<string, string> Words(Declaration declaration, string path, Func<int, string> process);
}
