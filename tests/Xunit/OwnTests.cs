namespace Quiesce.Tests.Xunit;

/// <summary>Tests that somebody has elsewhere, with one line in the project.</summary>
public class OwnTests
{
    [Fact]
    public void Outside_the_repository_are_built_and_run()
    {
        Assert.Contains(
            """
              Failed OwnTests.DeviceRemovalTests.The_unfixed_code_is_right
              Error Message:
               Quiesce.Xunit.CheckFailedException : NoUseAfterFree is violated after 3 steps, says explicit.
            own-tests/device-removal None  works=2
            """,
            OwnTestsRun.Output);
        Assert.Contains("(PositiveInt 1, Schedule [1 0 0])", OwnTestsRun.Output);
        Assert.Contains("Failed:     2, Passed:     8, Skipped:     0, Total:    10", OwnTestsRun.Output);
    }
}
