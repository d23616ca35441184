namespace Quiesce.Tests.Repository;

/// <summary>What is proved of a protocol stands in proofs/ where the protocol stands in spec/.</summary>
public class ProofsMirrorSpec
{
    static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Checkout.Root, folder), file).Replace('\\', '/'));

    [Fact]
    public void Every_file_has_its_protocol_in_the_same_folder_and_the_same_case()
    {
        var protocols = FilesOf("spec").Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => Path.ChangeExtension(file, null)).ToHashSet(StringComparer.Ordinal);
        Assert.All(FilesOf("proofs"), file =>
        {
            Assert.Contains(Path.GetExtension(file), (string[])[".cs", ".certificates"]);
            Assert.Contains(Path.ChangeExtension(file, null), protocols);
        });
    }

    // Two folders that differ by case only are one on some file systems.
    [Theory]
    [InlineData("spec")]
    [InlineData("proofs")]
    public void No_two_names_differ_by_case_only(string folder) => Assert.Empty(
        FilesOf(folder).Concat(Directory
                .EnumerateDirectories(Path.Combine(Checkout.Root, folder), "*", SearchOption.AllDirectories))
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(" and ", same)));
}
