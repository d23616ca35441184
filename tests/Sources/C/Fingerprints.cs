using System.Text;
using Quiesce.Sources;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Sources.C;

/// <summary>A fingerprint says of two texts whether they are made of the same tokens, and nothing else.</summary>
public class Fingerprints
{
    static FunctionText Read(string text, string name = "f") =>
        FunctionText.Of("a.c", text, name) ?? throw new InvalidOperationException($"No {name}:\n{text}");

    [Fact]
    public void Are_the_same_whatever_white_space_and_comments_there_are() => Seeds.Check(300, seed =>
    {
        var random = new RandomC(seed);
        var lines = random.Function("f");
        var (once, again) = (random.Text(lines), random.Text(lines));
        Assert.True(
            Read(once).Digest == Read(again).Digest,
            $"{string.Join(' ', Read(once).Tokens)}\n{string.Join(' ', Read(again).Tokens)}\n{once}\n--- is not\n{again}");
    });

    [Fact]
    public void Are_others_when_a_token_is() => Seeds.Check(300, seed =>
    {
        var random = new RandomC(seed);
        var lines = random.Function("f");
        var before = random.Text(lines);
        // A token of the body that opens and closes nothing.
        var places = lines.SelectMany((line, l) => line.Select((token, t) => (l, t)))
            .Where(place => place.l > 1 && place.l < lines.Count - 1)
            .Where(place => lines[place.l][0] is var first && first is not ("{" or "}") && !first.StartsWith('#'))
            .ToList();
        if (places.Count == 0)
            return;
        var (l, t) = places[random.Next(places.Count)];
        switch (random.Next(3))
        {
            case 0:
                lines[l].Insert(t, random.Token());
                break;
            case 1:
                lines[l].RemoveAt(t);
                break;
            default:
                var old = lines[l][t];
                while (lines[l][t] == old)
                    lines[l][t] = random.Token();
                break;
        }
        if (lines[l].Count == 0)
            lines.RemoveAt(l);
        var after = random.Text(lines);
        Assert.True(Read(before).Digest != Read(after).Digest, $"{before}\n--- is the same as\n{after}");
    });

    [Fact]
    public void Are_of_one_function_alone() => Seeds.Check(100, seed =>
    {
        var random = new RandomC(seed);
        List<List<List<string>>> functions = [.. new[] { "f", "g", "h" }.Select(random.Function)];
        var alone = functions.Select(lines => random.Text(lines)).ToList();
        var together = string.Concat(functions.Select(lines => random.Text(lines)));
        foreach (var (text, name) in alone.Zip(["f", "g", "h"]))
            Assert.Equal(Read(text, name).Digest, Read(together, name).Digest);
    });

    [Fact]
    public void Leave_the_name_open() => Seeds.Check(50, seed =>
    {
        var (one, other) = (new RandomC(seed), new RandomC(seed));
        Assert.Equal(
            Read(one.Text(one.Function("first")), "first").Digest, Read(other.Text(other.Function("second")), "second").Digest);
    });

    [Theory]
    [InlineData("int f(void) { a + +b; }", "int f(void) { a ++b; }")]
    [InlineData("int f(void) { a - > b; }", "int f(void) { a->b; }")]
    [InlineData("int f(void) { \"a b\"; }", "int f(void) { \"ab\"; }")]
    [InlineData("int f(void) { ab; }", "int f(void) { a/**/b; }")]
    [InlineData("static int f(void) { }", "int f(void) { }")]
    [InlineData("int f(void) {\n#ifdef A\n}", "int f(void) {\n#ifdef B\n}")]
    [InlineData("#define f(x) x", "#define f(x) (x)")]
    public void Tell_apart(string one, string other) => Assert.NotEqual(Read(one).Digest, Read(other).Digest);

    [Fact]
    public void Are_of_all_alternatives()
    {
        const string Both = "#ifdef A\nint f(void) { a(); }\n#else\nint f(void) { b(); }\n#endif\n";
        Assert.NotEqual(Read(Both).Digest, Read(Both.Replace("b()", "c()")).Digest);
        Assert.NotEqual(Read(Both).Digest, Read("int f(void) { a(); }").Digest);
        Assert.Equal(Read(Both).Digest, Read($"/* a */ {Both.Replace("{ ", "{\n\t")}").Digest);
    }

    [Fact]
    public void Any_text_is_read()
    {
        var whole = new RandomC(1).Text(new RandomC(1).Function("f"));
        // Cut off anywhere, and with what no text has.
        for (var length = 0; length < whole.Length; length++)
            SourceLanguages.Of("a.c")!.Functions(whole[..length]);
        Seeds.Check(300, seed =>
        {
            var random = new System.Random((int)seed);
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            SourceLanguages.Of("a.c")!.Functions(Encoding.UTF8.GetString(bytes));
            SourceLanguages.Of("a.c")!.Functions(Encoding.Latin1.GetString(bytes));
            string[] pieces =
            [
                "{", "}", "(", ")", ";", "#if ", "#ifdef A", "#else", "#elif B", "#endif", "#define f(", "\n", "\\\n", "'",
                "\"", "/*", "*/", "//", "int f(void)", "struct s", "=", "extern \"C\"", "#", "0", "L", "\r", "\0",
            ];
            var soup = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var function in SourceLanguages.Of("a.c")!.Functions(soup))
                Assert.True(function.Line > 0 && function.LastLine >= function.Line, soup);
        });
    }
}
