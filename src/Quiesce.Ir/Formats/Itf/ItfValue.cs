using System.Globalization;
using System.Text.Json;

namespace Quiesce.Ir.Formats.Itf;

/// <summary>The value of a variable in a trace file, by its <see cref="Shape"/>: written, and read back.</summary>
static class ItfValue
{
    /// <summary>Writes the value that a variable has in a state.</summary>
    public static void Write(Utf8JsonWriter json, Variable variable, State state)
    {
        switch (variable.Shape)
        {
            case Shape.Scalar:
                WriteElement(json, variable.Domain, state[variable]);
                return;
            case Shape.Set:
                json.WriteStartObject();
                json.WriteStartArray("#set");
                for (var index = 0; index < variable.Count; index++)
                    if (state[variable, index] != 0)
                        WriteKey(json, variable, index);
                json.WriteEndArray();
                json.WriteEndObject();
                return;
            case Shape.Sequence when UsedCells(variable, state) is { } used:
                json.WriteStartArray();
                for (var index = 0; index < used; index++)
                    WriteElement(json, variable.Domain, state[variable, index]);
                json.WriteEndArray();
                return;
            case Shape.Array or Shape.Sequence:
                json.WriteStartObject();
                json.WriteStartArray("#map");
                for (var index = 0; index < variable.Count; index++)
                {
                    json.WriteStartArray();
                    WriteKey(json, variable, index);
                    WriteElement(json, variable.Domain, state[variable, index]);
                    json.WriteEndArray();
                }
                json.WriteEndArray();
                json.WriteEndObject();
                return;
        }
        throw new ArgumentOutOfRangeException(nameof(variable));
    }

    // The length of a sequence whose used cells determine all of its cells; null if they do not.
    static int? UsedCells(Variable sequence, State state)
    {
        if (sequence.LengthVariable is not { } lengthVariable)
            return null;
        var length = state[lengthVariable];
        var isRestorable = 0 <= length && length <= sequence.Count
            && Enumerable.Range(length, sequence.Count - length)
                .All(index => state[sequence, index] == sequence.Domain.Low);
        return isRestorable ? length : null;
    }

    static void WriteElement(Utf8JsonWriter json, Domain domain, int value)
    {
        switch (domain.Sort)
        {
            case Sort.Bool:
                json.WriteBooleanValue(value != 0);
                return;
            case Sort.Int:
                WriteInteger(json, value);
                return;
            case Sort.Enum:
                json.WriteStringValue(domain.Format(value));
                return;
        }
        throw new ArgumentOutOfRangeException(nameof(domain));
    }

    // An index, or an element of a set.
    static void WriteKey(Utf8JsonWriter json, Variable variable, int index)
    {
        if (variable.Keys is not { } keys)
        {
            WriteInteger(json, index);
            return;
        }
        if (keys.AreRecords)
            json.WriteStartObject();
        foreach (var (value, (name, domain)) in keys.ValuesOf(index).Zip(keys.Fields))
        {
            if (keys.AreRecords)
                json.WritePropertyName(name);
            WriteElement(json, domain, value);
        }
        if (keys.AreRecords)
            json.WriteEndObject();
    }

    static void WriteInteger(Utf8JsonWriter json, int value)
    {
        json.WriteStartObject();
        json.WriteString("#bigint", value.ToString());
        json.WriteEndObject();
    }

    /// <summary>Reads a value into the cells of its variable, which are 0 before.</summary>
    /// <param name="where">Names the state in the sentence about what is wrong.</param>
    /// <exception cref="TraceFileException">It is not a value of the variable.</exception>
    public static void Read(Span<int> cells, Variable variable, JsonElement value, string where)
    {
        switch (variable.Shape)
        {
            case Shape.Scalar:
                cells[0] = Element(variable, value, where);
                return;
            case Shape.Set:
                FillSet(cells, variable, value, where);
                return;
            case Shape.Sequence when value.ValueKind == JsonValueKind.Array:
                FillSequence(cells, variable, value, where);
                return;
            case Shape.Array or Shape.Sequence:
                FillMap(cells, variable, value, where);
                return;
        }
        throw new ArgumentOutOfRangeException(nameof(variable));
    }

    static void FillSet(Span<int> cells, Variable variable, JsonElement value, string where)
    {
        foreach (var element in Items(variable, value, "#set", where).EnumerateArray())
            cells[Index(variable, element, where)] = 1;
    }

    static void FillSequence(Span<int> cells, Variable variable, JsonElement value, string where)
    {
        cells.Fill(variable.Domain.Low);
        if (value.GetArrayLength() > cells.Length)
            throw new TraceFileException(
                $"{where} gives {variable} {value.GetArrayLength()} elements, but it has room for {cells.Length}.");
        var next = 0;
        foreach (var element in value.EnumerateArray())
            cells[next++] = Element(variable, element, where);
    }

    static void FillMap(Span<int> cells, Variable variable, JsonElement value, string where)
    {
        var seen = new HashSet<int>();
        foreach (var pair in Items(variable, value, "#map", where).EnumerateArray())
        {
            if (pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() != 2)
                throw new TraceFileException(
                    $"{where} gives {variable} the entry {Shown(pair)}, not a pair of index and value.");
            var index = Index(variable, pair[0], where);
            if (!seen.Add(index))
                throw new TraceFileException($"{where} gives {variable}[{index}] twice.");
            cells[index] = Element(variable, pair[1], where);
        }
        if (seen.Count < cells.Length)
        {
            var missing = Enumerable.Range(0, cells.Length).First(index => !seen.Contains(index));
            throw new TraceFileException($"{where} has no value for {variable}[{missing}].");
        }
    }

    static JsonElement Items(Variable variable, JsonElement value, string tag, string where) =>
        ItfReader.Member(value, tag) is { ValueKind: JsonValueKind.Array } items
            ? items
            : throw new TraceFileException($"{where} gives {variable} the value {Shown(value)}, not a {tag}.");

    static int Index(Variable variable, JsonElement value, string where)
    {
        if (variable.Keys is { } keys)
            return keys.NumberOf([.. keys.Fields.Select(field => Value(
                variable, field.Domain, keys.AreRecords ? ItfReader.Member(value, field.Name) ?? default : value,
                where))])!.Value;
        return Integer(value) is { } index && 0 <= index && index < variable.Count
            ? index
            : throw new TraceFileException(
                $"{where} gives {variable} the element {Shown(value)}, but the elements are 0..{variable.Count - 1}.");
    }

    static int Element(Variable variable, JsonElement value, string where) =>
        Value(variable, variable.Domain, value, where);

    static int Value(Variable variable, Domain domain, JsonElement value, string where)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            throw new TraceFileException($"{where} gives {variable} an element without all of its fields.");
        var element = domain.Sort switch
        {
            Sort.Bool when value.ValueKind is JsonValueKind.True or JsonValueKind.False =>
                value.ValueKind == JsonValueKind.True ? 1 : 0,
            Sort.Int => Integer(value),
            Sort.Enum when value.ValueKind == JsonValueKind.String => domain.Members.IndexOf(value.GetString()!),
            Sort.Bool or Sort.Enum => null,
            _ => throw new ArgumentOutOfRangeException(nameof(variable)),
        };
        return element is { } inside && domain.Contains(inside)
            ? inside
            : throw new TraceFileException($"{where} gives {variable} the value {Shown(value)}, outside {domain}.");
    }

    /// <summary>
    /// <c>{"#bigint":"1"}</c>, or a plain number, as tools wrote before 2023; null if it is neither, or beyond 32
    /// bits.
    /// </summary>
    public static int? Integer(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
            return value.TryGetInt32(out var number) ? number : null;
        if (ItfReader.Member(value, "#bigint") is not { ValueKind: JsonValueKind.String } digits)
            return null;
        var (text, sign) = (digits.GetString(), NumberStyles.AllowLeadingSign);
        return int.TryParse(text, sign, CultureInfo.InvariantCulture, out var integer) ? integer : null;
    }

    /// <summary>
    /// The text in the file, on one line and short enough for a sentence; a number without its wrapping.
    /// </summary>
    public static string Shown(JsonElement value)
    {
        if (Integer(value) is { } number)
            return number.ToString();
        var text = string.Join(' ', value.GetRawText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 40 ? text : text[..37] + "...";
    }
}
