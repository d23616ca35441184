using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class QuantityTests
{
    [Theory]
    [InlineData("4G", 4L << 30)]
    [InlineData("512m", 512L << 20)]
    [InlineData("1.5GiB", 3L << 29)]
    [InlineData("64 kB", 64L << 10)]
    [InlineData("1000", 1000)]
    public void Memory_is_read_as_people_type_it(string text, long bytes) => Assert.Equal(bytes, Quantity.Bytes(text));

    [Theory]
    [InlineData("90", 90)]
    [InlineData("90s", 90)]
    [InlineData("1.5m", 90)]
    [InlineData("2h", 7200)]
    [InlineData("250ms", 0.25)]
    public void Time_is_read_as_people_type_it(string text, double seconds) =>
        Assert.Equal(seconds, Quantity.Time(text).TotalSeconds, 6);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("4X")]
    [InlineData("")]
    [InlineData("999999999999999T")]
    public void What_is_no_amount_is_refused(string text)
    {
        Assert.Throws<UserException>(() => Quantity.Bytes(text));
        Assert.Throws<UserException>(() => Quantity.Time(text));
    }

    [Fact]
    public void Amounts_are_written_short()
    {
        Assert.Equal("512 B", Quantity.OfBytes(512));
        Assert.Equal("1.5 MB", Quantity.OfBytes(1.5 * (1 << 20)));
        Assert.Equal("950", Quantity.OfCount(950));
        Assert.Equal("1.7 M", Quantity.OfCount(1_745_408));
        Assert.Equal("0.04 s", Quantity.OfTime(TimeSpan.FromSeconds(0.04)));
        Assert.Equal("3:25 min", Quantity.OfTime(TimeSpan.FromSeconds(205)));
    }
}
