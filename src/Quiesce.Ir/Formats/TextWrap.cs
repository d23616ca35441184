namespace Quiesce.Ir.Formats;

/// <summary>Breaks text into lines of a width. A longer piece gets a line of its own, uncut.</summary>
public static class TextWrap
{
    /// <summary>A sentence, broken between words.</summary>
    public static IEnumerable<string> Words(string text, int width) =>
        Pack(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), width);

    /// <summary>A list, broken after the commas between its items.</summary>
    public static IEnumerable<string> Items(IReadOnlyList<string> items, int width) =>
        Pack(items.Select((item, k) => k < items.Count - 1 ? item + "," : item), width);

    /// <summary>Pieces that are never broken, with a blank between two on a line.</summary>
    public static IEnumerable<string> Pack(IEnumerable<string> pieces, int width)
    {
        var line = "";
        foreach (var piece in pieces)
        {
            if (line.Length > 0 && line.Length + 1 + piece.Length > width)
            {
                yield return line;
                line = "";
            }
            line += line.Length > 0 ? " " + piece : piece;
        }
        if (line.Length > 0)
            yield return line;
    }
}
