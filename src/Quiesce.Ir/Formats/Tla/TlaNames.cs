using System.Text;

namespace Quiesce.Ir.Formats.Tla;

/// <summary>
/// The TLA+ identifiers for names of the spec; a module and its traces both use them.
/// Dots become underscores (<c>cleaner.shouldStop</c> is <c>cleaner_shouldStop</c>); an underscore of the
/// spec's own is doubled, so that two names do not become one.
/// </summary>
internal static class TlaNames
{
    // Reserved words, and the operators of the standard modules that a generated module may extend.
    static readonly HashSet<string> Taken =
    [
        "ACTION", "ASSUME", "ASSUMPTION", "AXIOM", "BOOLEAN", "BY", "CASE", "CHOOSE", "CONSTANT", "CONSTANTS",
        "COROLLARY", "DEF", "DEFINE", "DEFS", "DOMAIN", "ELSE", "ENABLED", "EXCEPT", "EXTENDS", "FALSE", "HAVE",
        "HIDE", "IF", "IN", "INSTANCE", "LAMBDA", "LEMMA", "LET", "LOCAL", "MODULE", "NEW", "OBVIOUS", "OMITTED",
        "ONLY", "OTHER", "PICK", "PROOF", "PROPOSITION", "PROVE", "QED", "RECURSIVE", "SF_", "STATE", "STRING",
        "SUBSET", "SUFFICES", "TAKE", "TEMPORAL", "THEN", "THEOREM", "TRUE", "UNCHANGED", "UNION", "USE",
        "VARIABLE", "VARIABLES", "WF_", "WITH", "WITNESS",
        "Int", "Nat", "Real", "Seq", "Len", "Append", "Head", "Tail", "SubSeq", "SelectSeq",
        "Cardinality", "IsFiniteSet", "Assert", "Print", "PrintT", "Permutations", "SortSeq", "ToString", "Any",
        "JavaTime", "RandomElement", "TLCEval", "TLCGet", "TLCSet", "TLCExt",
    ];

    /// <summary>The variable, as TLC prints it as well.</summary>
    public static string Of(Variable variable) => Identifier(variable.Name);

    /// <summary>
    /// The operator of an action, from its lane and step: <c>Worker0_QueueIput</c>, <c>Evictor_EvictOne_1</c>.
    /// </summary>
    public static string Of(TransitionSystem system, GuardedAction action) =>
        Identifier($"{system.Processes[action.Process].Name}.{action.Name}");

    /// <summary>
    /// Any name of a spec as an identifier of TLA+: letters and digits stay, everything else becomes an underscore
    /// between them, and a word that has a meaning in TLA+ gets an underscore appended.
    /// </summary>
    /// <exception cref="ArgumentException">The name has no letter and no digit.</exception>
    public static string Identifier(string name)
    {
        var text = new StringBuilder();
        var separated = false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                separated = true;
                continue;
            }
            if (separated && text.Length > 0)
                text.Append('_');
            separated = false;
            text.Append(c switch
            {
                '_' => "__",
                _ when char.IsAscii(c) => c.ToString(),
                _ => $"u{(int)c:X4}",
            });
        }
        if (!name.Any(char.IsLetterOrDigit))
            throw new ArgumentException($"\"{name}\" cannot be written as a TLA+ identifier.", nameof(name));
        // An identifier needs a letter somewhere and may not look like a fairness operator.
        if (!text.ToString().Any(char.IsAsciiLetter))
            text.Insert(0, 'n');
        if (text.Length > 3 && text.ToString(0, 3) is "WF_" or "SF_")
            text.Insert(0, '_');
        var identifier = text.ToString();
        return Taken.Contains(identifier) ? identifier + "_" : identifier;
    }
}
