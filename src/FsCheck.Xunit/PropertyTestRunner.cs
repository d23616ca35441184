using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// Runs one test with an output that FsCheck can write to, whether the test class asks for one or
/// not.
/// </summary>
sealed class PropertyTestRunner(
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    object[] testMethodArguments,
    string skipReason,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellationTokenSource)
    : XunitTestRunner(
        test,
        messageBus,
        testClass,
        constructorArguments,
        testMethod,
        testMethodArguments,
        skipReason,
        beforeAfterAttributes,
        aggregator,
        cancellationTokenSource)
{
    protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
    {
        var output = new TestOutputHelper();
        output.Initialize(MessageBus, Test);
        // The array belongs to all tests of the class. Xunit before 2.9 puts the output itself there.
        object[] arguments =
        [
            .. ConstructorArguments.Select(argument =>
                argument is Func<TestOutputHelper> or TestOutputHelper ? output : argument),
        ];
        var invoker = new PropertyInvoker(
            Test,
            MessageBus,
            TestClass,
            arguments,
            TestMethod,
            BeforeAfterAttributes,
            aggregator,
            CancellationTokenSource,
            output);
        var seconds = await invoker.RunAsync();
        var text = output.Output;
        output.Uninitialize();
        return Tuple.Create(seconds, text);
    }
}
