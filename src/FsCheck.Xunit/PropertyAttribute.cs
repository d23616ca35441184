using Xunit;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// A test whose arguments FsCheck draws. It may return nothing (and fail by throwing), a
/// <see cref="bool"/>, a <see cref="Task"/>, a <c>Task</c> of these, a <see cref="Property"/>, or
/// anything else that FsCheck can test. A failing test reports the shrunk arguments and the seed.
/// What is not set here comes from the <see cref="PropertiesAttribute"/> of the class, of the
/// classes around it, or of the assembly, and else from <see cref="Config.Default"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "FsCheck.Xunit")]
public class PropertyAttribute : FactAttribute
{
    const int NotSet = -1;

    // Null is what nobody set: an attribute's argument cannot be null itself.
    internal int? OwnMaxTest { get; private set; }
    internal int? OwnMaxRejected { get; private set; }
    internal int? OwnStartSize { get; private set; }
    internal int? OwnEndSize { get; private set; }
    internal int? OwnParallelism { get; private set; }
    internal bool? OwnVerbose { get; private set; }
    internal bool? OwnQuietOnSuccess { get; private set; }

    /// <summary>
    /// The seed of a run to repeat, as a failure reports it: <c>(seed,gamma)</c> repeats all tests
    /// from the first, and <c>(seed,gamma,size)</c> draws one test. The parentheses can be left out.
    /// </summary>
    public string? Replay { get; set; }

    /// <summary>
    /// How many tests are run at once, at least 1, or -1 for one per processor. FsCheck then draws on
    /// threads of its own, where a generator that throws ends the process. If nobody sets it, tests
    /// run one after the other.
    /// </summary>
    public int Parallelism
    {
        get => OwnParallelism ?? NotSet;
        set => OwnParallelism = value;
    }

    /// <summary>How many tests have to pass, at least 1.</summary>
    public int MaxTest
    {
        get => OwnMaxTest ?? NotSet;
        set => OwnMaxTest = value;
    }

    /// <summary>
    /// How many tests may be rejected, as by <c>When</c>, before the arguments count as exhausted, at
    /// least 1. An exhausted property fails.
    /// </summary>
    public int MaxRejected
    {
        get => OwnMaxRejected ?? NotSet;
        set => OwnMaxRejected = value;
    }

    /// <summary>The size of the first test, at least 0. What a size means is up to the generators.</summary>
    public int StartSize
    {
        get => OwnStartSize ?? NotSet;
        set => OwnStartSize = value;
    }

    /// <summary>The size of the last test, at least 0. In between it changes linearly.</summary>
    public int EndSize
    {
        get => OwnEndSize ?? NotSet;
        set => OwnEndSize = value;
    }

    /// <summary>
    /// Whether the arguments of every test and of every successful shrink go to the test's output.
    /// </summary>
    public bool Verbose
    {
        get => OwnVerbose ?? false;
        set => OwnVerbose = value;
    }

    /// <summary>
    /// The classes whose public static members say how to draw arguments. For a type that several of
    /// them know, the first is used; those of the class and the assembly come behind.
    /// </summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>Whether a test that passes writes nothing to its output.</summary>
    public bool QuietOnSuccess
    {
        get => OwnQuietOnSuccess ?? false;
        set => OwnQuietOnSuccess = value;
    }
}
