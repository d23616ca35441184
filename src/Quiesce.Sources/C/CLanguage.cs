using System.Collections.Immutable;

namespace Quiesce.Sources.C;

/// <summary>C as kernels are written in: with the preprocessor, without definitions as of K&amp;R.</summary>
sealed class CLanguage : ISourceLanguage
{
    public string Name => "C";

    public bool Reads(string file) =>
        file.EndsWith(".c", StringComparison.Ordinal) || file.EndsWith(".h", StringComparison.Ordinal);

    public ImmutableArray<SourceFunction> Functions(string text)
    {
        var tokens = CDeadText.Without(CLexer.Tokens(text));
        var scan = new CScan(tokens, isFlushLeftTrusted: false);
        scan.Run();
        if (scan.IsBalanced)
            return scan.Functions;
        // Braces that only some configurations balance, or a file cut off: what stands in the first column ends.
        scan = new CScan(tokens, isFlushLeftTrusted: true);
        scan.Run();
        return scan.Functions;
    }
}
