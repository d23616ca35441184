using System.Collections.Immutable;
using System.Text.Json;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Specs;

/// <summary>
/// What is remembered of a build of a spec project, so that it is not built again as long as nothing has changed:
/// neither what it is made of, nor what was made, nor the tool.
/// </summary>
/// <param name="Tool">Which tool built it.</param>
/// <param name="Assembly">What was made.</param>
/// <param name="Digest">Of <paramref name="Inputs"/>, when it was made.</param>
/// <param name="Warnings">What the analyzer said.</param>
sealed record BuildStamp(
    string Tool, string Assembly, BuildInputs Inputs, string Digest, ImmutableArray<string> Warnings)
{
    /// <summary>Set to <c>always</c>, it has every project built, whatever is remembered.</summary>
    public const string Variable = "QUIESCE_BUILD";

    /// <summary>This tool and the language it shares with specs; another build of them is another tool.</summary>
    public static string ThisTool { get; } = string.Join(' ', new[]
    {
        typeof(BuildStamp), typeof(Language.Protocol), typeof(Ir.TransitionSystem),
    }.Select(type => type.Module.ModuleVersionId));

    /// <summary>Everything is as it was.</summary>
    public bool IsCurrent => Tool == ThisTool && File.Exists(Assembly) && Inputs.Digest() == Digest;

    /// <summary>What is remembered of a project; null if nothing is, or it cannot be read.</summary>
    public static BuildStamp? Of(string project)
    {
        try
        {
            return JsonSerializer.Deserialize<BuildStamp>(File.ReadAllText(FileOf(project)));
        }
        catch (Exception failure) when (
            failure is IOException or UnauthorizedAccessException or JsonException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Remembers it; where that is not possible, the next command builds.</summary>
    public void Write(string project)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FileOf(project))!);
            Paths.Write(FileOf(project), JsonSerializer.Serialize(this));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or UserException)
        {
            Forget(project);
        }
    }

    /// <summary>The next command builds.</summary>
    public static void Forget(string project)
    {
        try
        {
            File.Delete(FileOf(project));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Nothing is there to forget, or it is that of a project that has changed since.
        }
    }

    // Not beside the project: where its own builds write to only they know.
    static string FileOf(string project) =>
        Path.Combine(CacheFolder.Of("builds"), $"{CacheFolder.NameOf(project)}.json");
}
