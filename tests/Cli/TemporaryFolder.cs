namespace Quiesce.Tests.Cli;

/// <summary>A folder outside the repository for the files of one test.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("quiesce-").FullName;

    public string PathOf(string name) => Path.Combine(FullName, name);

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
