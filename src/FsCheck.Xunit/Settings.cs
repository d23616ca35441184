using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Core;

namespace FsCheck.Xunit;

/// <summary>
/// What the attributes of a method, of its class, of the classes around it and of the assembly say
/// together.
/// </summary>
sealed class Settings(Type testClass, MethodInfo testMethod)
{
    // The nearest first: what it sets counts.
    readonly PropertyAttribute[] levels =
    [
        .. testMethod.GetCustomAttributes<PropertyAttribute>().Take(1),
        .. Around(testClass).SelectMany(type => type.GetCustomAttributes<PropertiesAttribute>().Take(1)),
        .. testClass.Assembly.GetCustomAttributes<PropertiesAttribute>().Take(1),
    ];

    /// <summary>The run that FsCheck is to make.</summary>
    /// <param name="seed">Where to begin unless the attributes say it.</param>
    /// <exception cref="PropertyFailedException">FsCheck has no run with these settings.</exception>
    public Config ToConfig(Rnd seed)
    {
        var config = First(level => level.OwnVerbose) is true ? Config.Verbose : Config.Default;
        config = config
            .WithMaxTest(AtLeast(1, nameof(config.MaxTest), First(level => level.OwnMaxTest) ?? config.MaxTest))
            .WithMaxRejected(
                AtLeast(1, nameof(config.MaxRejected), First(level => level.OwnMaxRejected) ?? config.MaxRejected))
            .WithStartSize(
                AtLeast(0, nameof(config.StartSize), First(level => level.OwnStartSize) ?? config.StartSize))
            .WithEndSize(AtLeast(0, nameof(config.EndSize), First(level => level.OwnEndSize) ?? config.EndSize))
            .WithQuietOnSuccess(First(level => level.OwnQuietOnSuccess) ?? config.QuietOnSuccess);
        if (First(level => level.OwnParallelism) is { } parallelism)
            config = config.WithParallelRunConfig(new ParallelRunConfig(
                parallelism == -1 ? -1 : AtLeast(1, nameof(PropertyAttribute.Parallelism), parallelism)));
        var replay = levels.Select(level => level.Replay).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        config = replay is null ? config.WithReplay(seed.Seed, seed.Gamma) : WithReplay(config, replay);
        return WithArbitrary(config);
    }

    T? First<T>(Func<PropertyAttribute, T?> setting) where T : struct =>
        levels.Select(setting).FirstOrDefault(value => value is not null);

    Config WithArbitrary(Config config)
    {
        try
        {
            return config.WithArbitrary(levels.SelectMany(level => level.Arbitrary));
        }
        catch (Exception exception)
        {
            throw new PropertyFailedException($"Arbitrary cannot be used: {exception.Message}", exception);
        }
    }

    static IEnumerable<Type> Around(Type type)
    {
        for (var current = type; current is not null; current = current.DeclaringType)
            yield return current;
    }

    static int AtLeast(int least, string name, int value) => value >= least
        ? value
        : throw new PropertyFailedException($"{name} is {value}, and has to be at least {least}.", null);

    static Config WithReplay(Config config, string text)
    {
        var parts = text.Trim('(', ')').Split(',');
        var size = 0;
        if (parts.Length is not (2 or 3)
            || !ulong.TryParse(parts[0], out var seed)
            || !ulong.TryParse(parts[1], out var gamma)
            || ulong.IsEvenInteger(gamma)
            || (parts.Length == 3 && !int.TryParse(parts[2], NumberStyles.None, null, out size)))
        {
            throw new PropertyFailedException(
                $"Replay \"{text}\" is not a seed of FsCheck 3, which writes (seed,gamma) or (seed,gamma,size) "
                + "with an odd gamma.",
                null);
        }
        // The overload that takes three numbers would take size 0 for none.
        var known = parts.Length == 3 ? FSharpOption<int>.Some(size) : FSharpOption<int>.None;
        return config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, gamma), known)));
    }
}
