namespace Quiesce.Language;

/// <summary>
/// What a component declares by who uses it. The steps of a protocol are run twice for it: first as a draft, in which
/// one variable stands for all that may be needed and shows who needs some, and then with just these.
/// </summary>
interface ILate : IDeclares
{
    /// <summary>Begins the draft, or ends it: from here on the declarations are those that are needed.</summary>
    void Begin(bool isDraft);

    /// <summary>How the class of the protocol says an element of one of the declarations.</summary>
    /// <param name="path">The field that holds it.</param>
    /// <param name="process">How it says a process instance, by its place in the system.</param>
    Func<string, string> Words(Declaration declaration, string path, Func<int, string> process);
}
