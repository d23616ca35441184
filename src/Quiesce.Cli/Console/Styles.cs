using Spectre.Console;

namespace Quiesce.Cli.Console;

/// <summary>The few colours the tool has, by meaning.</summary>
static class Styles
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Bad = new(Color.Red, decoration: Decoration.Bold);
    public static readonly Style Warning = new(Color.Yellow);
    public static readonly Style Quiet = new(Color.Grey);
    public static readonly Style Title = new(decoration: Decoration.Bold);
}
