namespace Quiesce.Tests.Repository;

/// <summary>A page of the documentation.</summary>
public interface IPage
{
    /// <summary>Its path from the root.</summary>
    static abstract string File { get; }
}

/// <summary>What is checked of a page; its class derives from this one.</summary>
public abstract class Page<TPage>
    where TPage : IPage
{
#pragma warning disable CA1000 // The data of a theory is a static member of its class.
    public static TheoryData<int, string> Blocks()
#pragma warning restore CA1000
    {
        var data = new TheoryData<int, string>();
        foreach (var block in DocumentText.Blocks(TPage.File))
            data.Add(block.Number, $"{block.Kind}: {block.Source}");
        return data;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void It_shows_what_is_there(int number, string source)
    {
        var block = DocumentText.Blocks(TPage.File).Single(block => block.Number == number);
        Assert.Equal(source, $"{block.Kind}: {block.Source}");
        var now = Shown.Of(block);
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
            DocumentText.Replace(block, now);
        else
            Assert.True(now == block.Text, Difference(block, now));
    }

    [Fact]
    public void Its_links_lead_somewhere() => Assert.Empty(DocumentText.DeadLinks(TPage.File));

    [Fact]
    public void Its_commands_are_understood() => Assert.Empty(DocumentText.BadCommands(TPage.File));

    // The first line that is another one, and everything that is so now.
    static string Difference(DocumentBlock block, string now)
    {
        var (old, lines) = (block.Text.Split('\n'), now.Split('\n'));
        var same = old.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            {block.File}:{block.Line + same}: block {block.Number}, {block.Kind}: {block.Source}
              it says  {old.ElementAtOrDefault(same) ?? "(nothing more)"}
              it is    {lines.ElementAtOrDefault(same) ?? "(nothing more)"}
            To bring the pages up to date: UPDATE_README=1 dotnet test tests --filter Readme. All of it:
            {now}
            """;
    }
}
