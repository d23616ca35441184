using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// Lets FsCheck call the method where xunit would call it once. All around it is xunit's: the one
/// instance of the test class that all calls share, its fixtures, its disposal.
/// </summary>
sealed class PropertyInvoker(
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellationTokenSource,
    ITestOutputHelper output)
    : XunitTestInvoker(
        test,
        messageBus,
        testClass,
        constructorArguments,
        testMethod,
        testMethodArguments: null,
        beforeAfterAttributes,
        aggregator,
        cancellationTokenSource)
{
    protected override async Task<decimal> InvokeTestMethodAsync(object? testClassInstance)
    {
        if (TestCase.InitializationException is { } exception)
            throw exception;
        await Aggregator.RunAsync(() => Timer.AggregateAsync(() => CheckAsync(testClassInstance)));
        return Timer.Total;
    }

    async Task CheckAsync(object? instance)
    {
        if (TestMethod.ReturnType == typeof(void) && TestMethod.IsDefined(typeof(AsyncStateMachineAttribute)))
            throw new PropertyFailedException(
                $"{TestMethod.Name} is async void, and nobody can wait for it: return a Task.", null);
        // Drawn here and not by FsCheck, so that it is known when a generator throws.
        var seed = new Rnd((ulong)System.Random.Shared.NextInt64(long.MinValue, long.MaxValue));
        using var stop = new CancellationTokenSource();
        var results = new ResultCollector(output, stop.Token);
        var config = new Settings(TestClass, TestMethod).ToConfig(seed).WithRunner(results);
        var target = FSharpOption<object>.Some(instance!);
        var timeout = TestCase.Timeout > 0 ? TimeSpan.FromMilliseconds(TestCase.Timeout) : Timeout.InfiniteTimeSpan;
        // On the thread pool: FsCheck blocks where a test is asynchronous, and xunit's thread may be
        // the one that has to go on.
        var check = Task.Run(() => Check.Method(config, TestMethod, target));
        try
        {
            await check.WaitAsync(timeout);
        }
        catch (TimeoutException) when (!check.IsCompleted)
        {
            await stop.CancelAsync();
            throw new TestTimeoutException(TestCase.Timeout);
        }
        catch (Exception exception)
        {
            var cause = Cause(exception);
            throw new PropertyFailedException(
                $"The check, begun with the seed ({config.Replay.Value.Rnd}), could not go on: {cause.Message}",
                cause);
        }
        Report(results.Result!);
    }

    // FsCheck and reflection wrap what a generator threw.
    static Exception Cause(Exception exception) =>
        exception is TargetInvocationException or AggregateException && exception.InnerException is { } inner
            ? Cause(inner)
            : exception;

    void Report(TestResult result)
    {
        switch (result)
        {
            case TestResult.Passed:
                if (Runner.onFinishedToString("", result) is { Length: > 0 } text)
                    output.WriteLine(text);
                break;
            // As an inner exception it keeps its type and its stack trace.
            case TestResult.Failed { Item4: Outcome.Failed { Item: var thrown } } failed:
                Aggregator.Add(new PropertyFailedException(
                    Environment.NewLine + Runner.onFailureToString(
                        "", failed.Item1, failed.Item2, failed.Item3, failed.Item5, failed.Item6, failed.Item7),
                    thrown));
                break;
            default:
                Aggregator.Add(new PropertyFailedException(result));
                break;
        }
    }
}
