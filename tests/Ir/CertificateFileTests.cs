using System.Text;
using System.Text.RegularExpressions;
using Quiesce.Ir.Formats.Certificates;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Ir;

/// <summary>Certificates of one protocol in a file, in which nothing long is said twice.</summary>
public class CertificateFileTests
{
    const string Set = "pc.Umount \\in {\"FlushWorkers\", \"StopCleaner\", \"ReapCleaner\"}";

    static CertificateLines Lines(string name, params string[] conjuncts) => CertificateLines.Of(
        $"a/b/{name}",
        [
            ("bounds", "workers=2"), ("bounds", "weak=false"), ("system", "0123456789abcdef"), ("proves", "Safe"),
            .. conjuncts.Order(StringComparer.Ordinal).Select(conjunct => ("/\\", conjunct)),
        ]);

    static readonly CertificateLines[] Two =
    [
        Lines("One", $"{Set} \\/ x = 1", $"{Set} \\/ x = 2", "y => x = 0 \\/ z"),
        Lines("Two", $"{Set} \\/ x = 2", "y => x = 0 \\/ z", "y", "~(z /\\ x = 1)"),
    ];

    static CertificateLines[] Read(string text, out bool isAsPrinted) =>
        [.. CertificateFile.Read(Encoding.UTF8.GetBytes(text), out isAsPrinted)];

    [Fact]
    public void What_is_said_twice_has_a_name()
    {
        var text = CertificateFile.Print(Two.Reverse());
        Assert.Equal(
            """
            # 'quiesce certify' checks this, and with --accept writes it. $name is what the line of that name says.

            $0001 == pc.Umount \in {"FlushWorkers", "StopCleaner", "ReapCleaner"}
            $0002 == $0001 \/ x = 2
            $0003 == y => x = 0 \/ z

            a/b/One
              bounds  workers=2 weak=false
              system  0123456789abcdef
              proves  Safe
              shared  $0002 $0003
              /\ $0001 \/ x = 1
              end     0000000000000001

            a/b/Two
              bounds  workers=2 weak=false
              system  0123456789abcdef
              proves  Safe
              shared  $0002 $0003
              /\ y
              /\ ~(z /\ x = 1)
              end     0000000000000002

            """.ReplaceLineEndings("\n"),
            Numbered(text));
        var read = Read(text, out var isAsPrinted);
        Assert.True(isAsPrinted);
        Assert.Equal(Two.Select(one => one.ToString()), read.Select(one => one.ToString()));
        Assert.All(read, one => Assert.True(one.IsAsWritten));
    }

    // Digests are nothing to look at.
    static string Numbered(string text)
    {
        var (names, ends) = (new List<string>(), 0);
        text = Regex.Replace(text, @"\$[0-9a-f]+", name =>
        {
            if (!names.Contains(name.Value))
                names.Add(name.Value);
            return $"${names.IndexOf(name.Value) + 1:0000}";
        });
        return Regex.Replace(text, "end     [0-9a-f]{16}", _ => $"end     {++ends:0000000000000000}");
    }

    [Fact]
    public void A_file_without_certificates_says_what_it_is() =>
        Assert.Empty(Read(CertificateFile.Print([]), out _));

    [Fact]
    public void A_certificate_more_changes_no_name_that_is_there()
    {
        var before = CertificateFile.Print(Two).Split('\n');
        var after = CertificateFile.Print([.. Two, Lines("Three", $"{Set} \\/ x = 1", "z")]).Split('\n');
        Assert.Equal(["  /\\ $name \\/ x = 1"], before.Except(after).Where(line => !line.StartsWith("  shared"))
            .Select(line => Regex.Replace(line, @"\$[0-9a-f]+", "$name")));
    }

    [Fact]
    public void Any_edit_is_noticed()
    {
        var text = CertificateFile.Print(Two);
        var random = new System.Random(1);
        for (var k = 0; k < 500; k++)
        {
            var place = random.Next(text.Length);
            string[] edits =
            [
                text.Remove(place, 1), text.Insert(place, " "), text.Insert(place, "\n"), text.Insert(place, "\uFEFF"),
                text.Insert(place, "\n\n"), text.Insert(place, "$"), text[..place], text[place..],
            ];
            foreach (var edited in edits.Where(edited => edited != text))
                Assert.True(IsNoticed(edited), edited);
        }
        foreach (var edited in new[] { "", text + "\n", text.Replace("\n", "\r\n"), text.ToUpperInvariant() })
            Assert.True(IsNoticed(edited), edited);
    }

    static bool IsNoticed(string text)
    {
        try
        {
            // One that is gone is missed by name.
            var read = Read(text, out var isAsPrinted);
            return !isAsPrinted || read.Length < Two.Length || !read.All(one => one.IsAsWritten);
        }
        catch (CertificateException)
        {
            return true;
        }
    }

    [Fact]
    public void What_was_edited_in_one_certificate_is_edited_in_that_one()
    {
        var text = CertificateFile.Print(Two);
        bool[] Intact(string original, string edited)
        {
            Assert.Contains(original, text);
            return [.. Read(text.Replace(original, edited), out _).Select(one => one.IsAsWritten)];
        }
        Assert.Equal([true, false], Intact("z /\\ x = 1", "z /\\ x = 2"));
        Assert.Equal([false, true], Intact(" \\/ x = 1\n", " \\/ x = 2\n"));
        // Both say this.
        Assert.Equal([false, false], Intact(" \\/ x = 2\n", " \\/ x = 3\n"));
        Assert.Equal([true, false], [.. Read(text[..^30], out _).Select(one => one.IsAsWritten)]);
    }

    [Fact]
    public void Another_encoding_is_another_file()
    {
        var text = CertificateFile.Print(Two);
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
            Assert.Throws<CertificateException>(() =>
                CertificateFile.Read([.. encoding.Preamble, .. encoding.GetBytes(text)], out _));
        Assert.Equal(
            "is not in UTF-8.", Assert.Throws<CertificateException>(() => CertificateFile.Read([0xFF], out _)).Message);
    }
}
