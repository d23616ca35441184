using System.Text;

namespace Quiesce.Cli.Console;

/// <summary>
/// Writes to somewhere else, and knows what to do when that does not work: a full disk and a closed output are nothing
/// that went wrong inside the tool.
/// </summary>
/// <param name="onFailure">Given what went wrong; what it does not throw, is ignored.</param>
sealed class CheckedWriter(TextWriter writer, Action<IOException> onFailure) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Try(() => writer.Write(value));

    public override void Write(string? value) => Try(() => writer.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => writer.Write(buffer, index, count));

    public override void Flush() => Try(writer.Flush);

    void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException failure)
        {
            onFailure(failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            onFailure(new IOException("it is closed", failure));
        }
    }
}
