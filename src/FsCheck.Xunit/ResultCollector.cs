using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace FsCheck.Xunit;

/// <summary>
/// Keeps what FsCheck finds, and writes down what it draws if it has been told to print that.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="stop">Ends the run after the test that is running.</param>
sealed class ResultCollector(ITestOutputHelper output, CancellationToken stop) : IRunner
{
    /// <summary>Null before the last test.</summary>
    public TestResult? Result { get; private set; }

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(
        int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
        stop.ThrowIfCancellationRequested();
        Write(every.Invoke(ntest).Invoke(args));
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
        stop.ThrowIfCancellationRequested();
        Write(everyShrink.Invoke(args));
    }

    public void OnFinished(string name, TestResult result) => Result = result;

    void Write(string text)
    {
        if (text.Length > 0)
            output.WriteLine(text);
    }
}
