using System.Collections.Concurrent;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Quiesce.Tests.FsCheckXunit;

/// <summary>
/// Finds and runs the tests of a class with xunit's own discoverer and runner, and keeps what they report.
/// </summary>
static class SampleRun
{
    public static List<IXunitTestCase> Discover(Type type)
    {
        var found = new Messages();
        using var discoverer = new XunitTestFrameworkDiscoverer(
            Reflector.Wrap(type.Assembly), new NoSources(), found);
        discoverer.Find(type.FullName, includeSourceInformation: false, found, new Options());
        Assert.True(found.Complete.WaitOne(TimeSpan.FromMinutes(1)), "The discoverer does not answer.");
        return [.. found.Of<ITestCaseDiscoveryMessage>().Select(message => (IXunitTestCase)message.TestCase)];
    }

    /// <summary>What each test of a class reports, by the name of its method.</summary>
    public static async Task<Dictionary<string, ITestResultMessage>> Run(Type type)
    {
        var messages = new Messages();
        using var runner = new XunitTestAssemblyRunner(
            new TestAssembly(Reflector.Wrap(type.Assembly)), Discover(type), messages, messages, new Options());
        await runner.RunAsync();
        Assert.Empty(messages.Of<IErrorMessage>().SelectMany(error => error.Messages));
        return messages.Of<ITestResultMessage>().ToDictionary(result => result.TestCase.TestMethod.Method.Name);
    }

    /// <summary>What the one test of a class reports.</summary>
    public static async Task<ITestResultMessage> RunOne(Type type) => (await Run(type)).Values.Single();

    /// <summary>What the one test of a class reports, which has to fail.</summary>
    public static async Task<ITestFailed> Fail(Type type) => Assert.IsAssignableFrom<ITestFailed>(await RunOne(type));

    sealed class Messages : LongLivedMarshalByRefObject, IMessageSink
    {
        readonly ConcurrentQueue<IMessageSinkMessage> all = [];

        public ManualResetEvent Complete { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            all.Enqueue(message);
            if (message is IDiscoveryCompleteMessage)
                Complete.Set();
            return true;
        }

        public IEnumerable<T> Of<T>() => all.OfType<T>();
    }

    sealed class NoSources : LongLivedMarshalByRefObject, ISourceInformationProvider
    {
        public ISourceInformation GetSourceInformation(ITestCase testCase) => new SourceInformation();

        public void Dispose()
        {
        }
    }

    /// <summary>Everything as it is by default.</summary>
    sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value) =>
            throw new NotSupportedException($"{name} is not to be set.");
    }
}
