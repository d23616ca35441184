using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Quiesce.Cli.Results;

/// <summary>
/// Results as the XML that JUnit's Ant task wrote and test reports read: a suite a variant, a case a property. What is
/// unknown is skipped, with the reason; a contradiction of engines is an error. See github.com/testmoapp/junitxml.
/// </summary>
static class JUnitResults
{
    public static string Print(IReadOnlyList<ResultCase> cases)
    {
        var root = new XElement(
            "testsuites",
            new XAttribute("name", "quiesce"),
            Counts(cases),
            cases.GroupBy(one => (one.Suite, one.Variant)).Select(suite => new XElement(
                "testsuite",
                new XAttribute("name", Clean($"{suite.Key.Suite} {suite.Key.Variant}".TrimEnd())),
                Counts([.. suite]),
                new XAttribute("time", Seconds(suite.Max(one => one.Seconds))),
                suite.Select(Case))));
        using var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
            root.Save(xml);
        return text + "\n";
    }

    sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;
    }

    static XAttribute[] Counts(IReadOnlyCollection<ResultCase> cases) =>
    [
        new("tests", cases.Count),
        new("failures", cases.Count(one => one.Kind == ResultKind.Fail)),
        new("errors", cases.Count(one => one.Kind == ResultKind.Error)),
        new("skipped", cases.Count(one => one.Kind == ResultKind.Open)),
    ];

    static XElement Case(ResultCase one)
    {
        var element = new XElement(
            "testcase",
            new XAttribute("name", Clean(one.Name)),
            new XAttribute("classname", Clean($"{one.Suite} {one.Variant}".TrimEnd())));
        if (one.Location is { } location)
            element.Add(
                new XAttribute("file", Clean(ResultForms.FileOf(location))), new XAttribute("line", location.Line));
        var trace = Clean(ResultForms.Drawn(one.Trace));
        var message = new XAttribute("message", Clean(one.Message));
        element.Add(one.Kind switch
        {
            ResultKind.Fail => new XElement("failure", message, new XAttribute("type", "difference"), trace),
            ResultKind.Error => new XElement("error", message, new XAttribute("type", "conflict"), trace),
            ResultKind.Open => new XElement("skipped", message),
            // What is expected to go wrong passes, and shows how.
            ResultKind.Pass => trace.Length > 0 ? new XElement("system-out", trace) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(one)),
        });
        return element;
    }

    static string Seconds(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);

    // XML 1.0 has no control characters, not even as references. Half a pair of surrogates is a replacement already.
    static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? $"{rune}" : "?"));
}
