using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiesce.Cli.Console;

/// <summary>Amounts of memory and time, as people type and read them.</summary>
static partial class Quantity
{
    /// <summary>Bytes: <c>4G</c>, <c>512M</c>, <c>1.5GiB</c>; powers of 1024.</summary>
    /// <exception cref="UserException">It is none, or not positive.</exception>
    public static long Bytes(string text)
    {
        var (number, unit) = Split(text);
        double? factor = unit.TrimEnd('b').TrimEnd('i') switch
        {
            "" => 1,
            "k" => 1L << 10,
            "m" => 1L << 20,
            "g" => 1L << 30,
            "t" => 1L << 40,
            _ => null,
        };
        return number * factor is { } bytes and >= 1 and < long.MaxValue
            ? (long)bytes
            : throw UserException.Usage($"'{text}' is not an amount of memory; write 512M or 4G.");
    }

    /// <summary>A duration: <c>90</c> or <c>90s</c> for seconds, <c>500ms</c>, <c>10m</c>, <c>2h</c>.</summary>
    /// <exception cref="UserException">It is none, or not positive.</exception>
    public static TimeSpan Time(string text)
    {
        var (number, unit) = Split(text);
        double? seconds = unit switch
        {
            "" or "s" => 1,
            "ms" => 0.001,
            "m" or "min" => 60,
            "h" => 3600,
            _ => null,
        };
        return number * seconds is { } time and > 0 and < 1e9
            ? TimeSpan.FromSeconds(time)
            : throw UserException.Usage($"'{text}' is not a time; write 90s, 10m or 2h.");
    }

    /// <summary><c>512 B</c>, <c>3.4 MB</c>; powers of 1024, as <see cref="Bytes"/> reads them.</summary>
    public static string OfBytes(double bytes) => Scaled(bytes, 1024, ["B", "kB", "MB", "GB", "TB"]);

    /// <summary><c>950</c>, <c>1.7 M</c>.</summary>
    public static string OfCount(double count) => Scaled(count, 1000, ["", "k", "M", "G"]).TrimEnd();

    /// <summary><c>0.04 s</c>, <c>12.3 s</c>, <c>3:25 min</c>.</summary>
    public static string OfTime(TimeSpan time) => time.TotalSeconds switch
    {
        < 10 => $"{time.TotalSeconds:0.00} s",
        < 100 => $"{time.TotalSeconds:0.0} s",
        < 3600 => $"{(int)time.TotalMinutes}:{time.Seconds:00} min",
        _ => $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00} h",
    };

    static string Scaled(double amount, double factor, string[] units)
    {
        var unit = 0;
        while (amount >= factor && unit < units.Length - 1)
        {
            amount /= factor;
            unit++;
        }
        return amount < 10 && unit > 0 ? $"{amount:0.0} {units[unit]}" : $"{amount:0} {units[unit]}";
    }

    static (double? Number, string Unit) Split(string text)
    {
        var match = NumberAndUnit().Match(text.Trim().ToLowerInvariant());
        return match.Success
            ? (double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match.Groups[2].Value)
            : (null, "");
    }

    [GeneratedRegex(@"^([0-9]{1,15}(?:\.[0-9]{1,6})?)\s*([a-z]*)\z")]
    private static partial Regex NumberAndUnit();
}
