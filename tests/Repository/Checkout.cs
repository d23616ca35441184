namespace Quiesce.Tests.Repository;

/// <summary>The checkout the tests were built from.</summary>
static class Checkout
{
    /// <summary>The folder of Verify.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file of ours, with its path from the root.</summary>
    public static IEnumerable<(string Path, string Text)> CSharp() =>
        from folder in new[] { "spec", "proofs", "src", "tests" }
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file)
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts")
        select (path, File.ReadAllText(file));

    /// <summary>Every page of text, with its path from the root, but STYLE.md, which names what is not said.</summary>
    public static IEnumerable<(string Path, string Text)> Pages() =>
        from folder in new[] { "", "docs", "spec", "packaging" }
        from file in Directory.EnumerateFiles(
            Path.Combine(Root, folder),
            "*.md",
            folder == "spec" ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
        let path = Path.GetRelativePath(Root, file)
        where path != "STYLE.md"
        select (path, File.ReadAllText(file));

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Verify.sln")))
            folder = folder.Parent
                ?? throw new InvalidOperationException("Verify.sln is in no folder above the tests.");
        return folder.FullName;
    }
}
