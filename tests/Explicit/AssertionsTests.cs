using Quiesce.Explicit.Store;

namespace Quiesce.Tests.Explicit;

/// <summary>
/// The tests run with the assertions of the unsafe code, which only Debug builds have otherwise, and one that does not
/// hold is a test that fails: the test host turns it into an exception.
/// </summary>
public unsafe class AssertionsTests
{
    [Fact]
    public void They_are_on_and_fail_the_test()
    {
        using var arena = new StateArena(words: 1, hugePages: false, new MemoryBudget(long.MaxValue));
        var failure = Assert.ThrowsAny<Exception>(() => (nint)arena[0]);
        Assert.Contains("No state has this number.", failure.Message);
    }
}
