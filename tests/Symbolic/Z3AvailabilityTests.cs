using Quiesce.Symbolic.Solving;

namespace Quiesce.Tests.Symbolic;

public class Z3AvailabilityTests
{
    [Fact]
    public void What_is_here_can_be_used() => Assert.Null(Z3Availability.Problem);

    [Fact]
    public void A_version_that_is_too_old_is_named()
    {
        Assert.Null(Z3Availability.ProblemOf(() => new(4, 8, 12, 0)));
        Assert.Equal(
            "Z3 4.8.12 or newer is needed, and the library here is Z3 4.8.7.",
            Z3Availability.ProblemOf(() => new(4, 8, 7, 0)));
    }

    public static TheoryData<Exception> Failures() =>
    [
        new DllNotFoundException("It is not there.\nIn order to help diagnose loading problems, and so on."),
        new EntryPointNotFoundException("It is not there."),
        new BadImageFormatException("It is not there."),
        new TypeInitializationException("Native", new DllNotFoundException("It is not there."))
    ];

    [Theory]
    [MemberData(nameof(Failures))]
    public void Whatever_goes_wrong_is_one_sentence(Exception failure) => Assert.Equal(
        "It is not there.", Z3Availability.ProblemOf(() => throw failure));
}
