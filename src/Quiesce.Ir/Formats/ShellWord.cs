namespace Quiesce.Ir.Formats;

/// <summary>Writes words of command lines for the user to paste.</summary>
public static class ShellWord
{
    /// <summary>A word as a shell reads it.</summary>
    public static string Quoted(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "-_./=:,+@".Contains(c))
            ? word
            : $"'{word.Replace("'", "'\\''")}'";
}
