using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Quiesce.Ir.Formats.Lanes;

namespace Quiesce.Ir.Formats.Itf;

/// <summary>Writes a trace in the form that <see cref="ItfTrace"/> describes.</summary>
static class ItfWriter
{
    static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's text.</summary>
    public static string Print(Trace trace) => Text(Indented, json =>
    {
        json.WriteStartObject();
        WriteMeta(json, trace);
        json.WriteStartArray("vars");
        foreach (var variable in trace.System.Variables)
            json.WriteStringValue(variable.Name);
        json.WriteStringValue(ItfTrace.ActionTaken);
        json.WriteEndArray();
        if (trace.LoopStart is { } start)
            json.WriteNumber("loop", start);
        json.WriteStartArray("states");
        var labels = ItfActions.Labels(trace.System);
        for (var k = 0; k < trace.States.Length; k++)
        {
            var label = k == 0 ? ItfTrace.Init : labels[trace.Actions[k - 1].Index];
            // The writer does not indent raw values.
            json.WriteRawValue("\n    " + Text(Compact, state => WriteState(state, trace, k, label)));
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }) + "\n";

    static string Text(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static void WriteMeta(Utf8JsonWriter json, Trace trace)
    {
        var (system, property) = (trace.System, trace.Property);
        var isWitness = property.Kind == PropertyKind.Reachable;
        json.WriteStartObject("#meta");
        json.WriteString("format", "ITF");
        json.WriteString("format-description", "https://apalache-mc.org/docs/adr/015adr-trace.html");
        json.WriteString("description", $"Quiesce: {new TraceSentences(trace).Claim} in {system}");
        json.WriteString("status", isWitness ? "witness" : "violation");
        json.WriteString("protocol", system.Name);
        json.WriteString("variant", system.Variant);
        json.WriteStartObject("bounds");
        foreach (var (name, value) in system.Bounds)
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteStartObject("property");
        json.WriteString("name", property.Name);
        json.WriteString("kind", property.Kind.ToString());
        if (property.Sentence is { } sentence)
            json.WriteString("sentence", sentence);
        if (property.Location is { } location)
        {
            json.WriteString("file", location.File);
            json.WriteNumber("line", location.Line);
        }
        json.WriteEndObject();
        if (trace.EndsWithoutState)
            json.WriteString("lastStep", ItfActions.Labels(system)[trace.Actions[^1].Index]);
        json.WriteStartObject("varTypes");
        foreach (var variable in system.Variables)
            json.WriteString(variable.Name, TypeOf(variable));
        json.WriteString(ItfTrace.ActionTaken, "Str");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static string TypeOf(Domain domain) => domain.Sort switch
    {
        Sort.Bool => "Bool",
        Sort.Int => "Int",
        Sort.Enum => "Str",
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };

    static string KeyOf(Variable variable) => variable.Keys switch
    {
        null => "Int",
        { AreRecords: true } keys =>
            $"{{ {string.Join(", ", keys.Fields.Select(field => $"{field.Name}: {TypeOf(field.Domain)}"))} }}",
        { Fields: [var only] } => TypeOf(only.Domain),
        _ => throw new ArgumentOutOfRangeException(nameof(variable)),
    };

    static string TypeOf(Variable variable)
    {
        var element = TypeOf(variable.Domain);
        return variable.Shape switch
        {
            Shape.Scalar => element,
            Shape.Array => $"{KeyOf(variable)} -> {element}",
            Shape.Set => $"Set({KeyOf(variable)})",
            Shape.Sequence => $"Seq({element})",
            _ => throw new ArgumentOutOfRangeException(nameof(variable)),
        };
    }

    static void WriteState(Utf8JsonWriter json, Trace trace, int index, string label)
    {
        var state = trace.States[index];
        json.WriteStartObject();
        json.WriteStartObject("#meta");
        json.WriteNumber("index", index);
        json.WriteEndObject();
        foreach (var variable in trace.System.Variables)
        {
            json.WritePropertyName(variable.Name);
            ItfValue.Write(json, variable, state);
        }
        json.WriteString(ItfTrace.ActionTaken, label);
        json.WriteEndObject();
    }
}
