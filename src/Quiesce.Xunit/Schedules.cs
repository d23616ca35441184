using FsCheck;
using FsCheck.Fluent;

namespace Quiesce.Xunit;

/// <summary>
/// How FsCheck draws schedules and makes them short, for <c>[Property(Arbitrary = [typeof(Schedules)])]</c>. They are
/// as long as the size of the test at most: with <c>EndSize = 1000</c> up to 1,000 steps.
/// </summary>
public static class Schedules
{
    // Divisible by all small numbers of enabled actions, so that none of these is chosen more often than another.
    const int Choices = 60;

    public static Arbitrary<Schedule> Schedule()
    {
        var shrinker = ArbMap.Default.ArbFor<int[]>();
        return Arb.From(
            Gen.Choose(0, Choices - 1).ArrayOf().Select(choices => new Schedule([.. choices])),
            schedule => shrinker.Shrinker([.. schedule.Choices])
                .Where(choices => choices.All(choice => choice >= 0))
                .Select(choices => new Schedule([.. choices])));
    }
}
