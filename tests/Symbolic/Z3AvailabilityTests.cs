using Microsoft.Z3;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Tests.Symbolic;

public class Z3AvailabilityTests
{
    static string? ProblemOf(System.Version version, Action? use = null) =>
        Z3Availability.ProblemOf(() => version, use ?? (() => { }));

    [Fact]
    public void What_is_here_can_be_used() => Assert.Null(Z3Availability.Problem);

    [Fact]
    public void A_version_that_is_too_old_is_named()
    {
        Assert.Null(ProblemOf(new(4, 8, 12, 0)));
        Assert.Equal(
            "Z3 4.8.12 or newer is needed, and the library here is Z3 4.8.7.", ProblemOf(new(4, 8, 7, 0)));
    }

    [Fact]
    public void So_is_one_that_is_too_old_for_the_official_package()
    {
        var package = typeof(Context).Assembly.GetName().Version!.ToString(3);
        Assert.Equal(
            $"The package Microsoft.Z3 {package} needs a newer library of Z3 than the one here, 4.8.12: put that of Z3 "
            + $"{package} beside the program, or build with -p:OfficialZ3=false.",
            ProblemOf(new(4, 8, 12, 0), () => throw new EntryPointNotFoundException("There is no such function.")));
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
        "It is not there.", Z3Availability.ProblemOf(() => throw failure, () => { }));
}
