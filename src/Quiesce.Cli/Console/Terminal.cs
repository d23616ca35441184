using Quiesce.Ir.Formats;
using Spectre.Console;

namespace Quiesce.Cli.Console;

/// <summary>
/// Where a command writes. On a terminal with colours and repainted progress; otherwise (redirected, or
/// <c>--plain</c>) as lines of plain characters, the same every time.
/// </summary>
sealed class Terminal
{
    // Wider than any line: the commands lay their lines out themselves, and nothing is to wrap them.
    const int NoWrapping = 1 << 16;

    const int WidthWithoutTerminal = 100;

    // Below it wrapping makes nothing more readable.
    const int WidthMin = 30;

    readonly IAnsiConsole? console;

    /// <summary>A pair of writers.</summary>
    /// <param name="isTerminal">Whether the output understands escapes.</param>
    /// <param name="errorIsTerminal">Whether the error output does.</param>
    /// <param name="width">Columns of the terminal.</param>
    public Terminal(
        TextWriter output,
        TextWriter error,
        bool isTerminal = false,
        bool errorIsTerminal = false,
        int width = WidthWithoutTerminal)
    {
        Output = new CheckedWriter(output, failure => throw UserException.Output("The output", failure));
        // A closed error output is no error.
        Error = new CheckedWriter(error, _ => { });
        IsErrorLive = errorIsTerminal;
        Width = width;
        if (!isTerminal)
            return;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Output),
        });
        console.Profile.Width = NoWrapping;
    }

    /// <summary>The terminal of this process, with what it can do.</summary>
    public static Terminal OfProcess()
    {
        var isTerminal = !System.Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi;
        var errorIsTerminal = !System.Console.IsErrorRedirected && AnsiConsole.Profile.Capabilities.Ansi;
        var width = isTerminal && System.Console.WindowWidth > 0 ? System.Console.WindowWidth : WidthWithoutTerminal;
        return new Terminal(System.Console.Out, System.Console.Error, isTerminal, errorIsTerminal, width);
    }

    /// <summary>The same without escapes and repainting.</summary>
    public Terminal AsPlain() => new(Output, Error, width: Width);

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public int Width { get; }

    /// <summary>A sentence in lines that leave room for an indent, however narrow the terminal is.</summary>
    public IReadOnlyList<string> Wrap(string text, int indent) =>
        [.. TextWrap.Words(text, Math.Max(Width - indent, WidthMin))];

    /// <summary>Whether progress can repaint its line.</summary>
    public bool IsErrorLive { get; }

    public void Write(string text, Style? style = null)
    {
        if (console is null || style is null || text.Length == 0)
            Output.Write(text);
        else
            console.Write(new Text(text, style));
    }

    public void WriteLine(string text = "", Style? style = null)
    {
        Write(text, style);
        Output.Write('\n');
    }

    /// <summary>A sentence for the user, apart from what a pipe reads.</summary>
    public void Complain(string text) => Error.Write(text + "\n");
}
