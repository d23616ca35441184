using Quiesce.Benchmarks;
using Quiesce.Tests.Symbolic.Formats;

namespace Quiesce.Tests.Agreement;

/// <summary>Programs of somebody else that tests compare with, and that need not be there.</summary>
public enum Other
{
    Tlc,
    Spin,
    Abc,
    Cadical,
    Git,
}

/// <summary>
/// A comparison with a program of somebody else. Where that is missing the test is skipped, and says what is missing:
/// what did not run must not pass, whatever its name. This is the only reason to skip a test.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(Other program) => Skip = Missing(program);

    static string? Missing(Other program) => program switch
    {
        Other.Tlc => Tlc.Missing,
        Other.Spin => SpinVerifier.Missing,
        Other.Abc => ExternalTool.Abc.Missing,
        Other.Cadical => ExternalTool.Cadical.Missing,
        Other.Git => Quiesce.Tests.Sources.GitFolder.Missing,
        _ => throw new ArgumentOutOfRangeException(nameof(program)),
    };
}
