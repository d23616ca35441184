using System.Collections.Concurrent;
using FsCheck.Xunit;
using Xunit.Abstractions;

namespace Quiesce.Tests.FsCheckXunit;

/// <summary>Around a property xunit does what it does around a fact, once for all the arguments.</summary>
public class Lifetimes
{
    internal sealed class Fixture
    {
        static int made;

        public int Number { get; } = Interlocked.Increment(ref made);
    }

    internal sealed class Everything : IClassFixture<Fixture>, IAsyncLifetime, IDisposable
    {
        public static readonly ConcurrentQueue<string> Events = [];

        readonly Fixture fixture;
        readonly ITestOutputHelper output;

        public Everything(Fixture fixture, ITestOutputHelper output)
        {
            (this.fixture, this.output) = (fixture, output);
            Events.Enqueue("made");
        }

        public async Task InitializeAsync()
        {
            await Task.Yield();
            Events.Enqueue("initialized");
        }

        [Property(MaxTest = 3)]
        public bool Holds(int value)
        {
            output.WriteLine($"{value}");
            Events.Enqueue($"called with fixture {fixture.Number}");
            return true;
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => Events.Enqueue("disposed");
    }

    [Fact]
    public async Task One_instance_serves_all_arguments_and_is_disposed_of()
    {
        Assert.IsAssignableFrom<ITestPassed>(await SampleRun.RunOne(typeof(Everything)));
        Assert.Equal(
            ["made", "initialized", .. Enumerable.Repeat("called with fixture 1", 3), "disposed"], Everything.Events);
    }

    internal sealed class Failing : IDisposable
    {
        public static bool Disposed { get; private set; }

        [Property]
        public bool DoesNotHold(int value) => false;

        public void Dispose() => Disposed = true;
    }

    [Fact]
    public async Task A_property_that_fails_is_disposed_of_too()
    {
        await SampleRun.Fail(typeof(Failing));
        Assert.True(Failing.Disposed);
    }

    internal sealed class NotMade
    {
        public NotMade() => throw new TimeZoneNotFoundException("No such place.");

        [Property]
        public bool Holds(int value) => true;
    }

    [Fact]
    public async Task A_class_that_cannot_be_made_fails_its_properties() =>
        Assert.Contains("No such place.", (await SampleRun.Fail(typeof(NotMade))).Messages);
}
