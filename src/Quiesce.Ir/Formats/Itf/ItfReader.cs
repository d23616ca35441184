using System.Collections.Immutable;
using System.Text.Json;

namespace Quiesce.Ir.Formats.Itf;

/// <summary>Reads what <see cref="ItfWriter"/> writes, and says in one sentence why anything else is wrong.</summary>
sealed class ItfReader(TransitionSystem system)
{
    static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    readonly Dictionary<string, Variable> variables = system.Variables.ToDictionary(variable => variable.Name);

    readonly Dictionary<string, GuardedAction> actions = ItfActions.Labels(system)
        .Zip(system.Attempts).ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The text as JSON in which every string can be read.</summary>
    public static JsonDocument Parse(string text)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(text.TrimStart('\uFEFF'), Strict);
            ReadStrings(document.RootElement);
            return document;
        }
        catch (JsonException wrong)
        {
            document?.Dispose();
            // Only a name given twice is reported without a position.
            throw new TraceFileException(
                wrong.LineNumber is { } line
                    ? $"The trace file is cut off or not JSON at line {line + 1}, byte {wrong.BytePositionInLine + 1}."
                    : "The trace file gives a name twice in one object.",
                wrong);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException)
        {
            // An unpaired surrogate is found only when the string is read.
            document?.Dispose();
            throw new TraceFileException("The trace file holds a string that is not Unicode text.", wrong);
        }
    }

    static void ReadStrings(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    ReadStrings(item);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    ReadStrings(member.Value);
                }
                break;
        }
    }

    /// <summary>The system and the property that the file names.</summary>
    public static ItfHeader Header(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Member(root, "states") is null)
            throw new TraceFileException("The file is not a trace in the ITF format: it has no states.");
        if (Member(root, "#meta") is not { } meta || Member(meta, "protocol") is null)
            throw new TraceFileException("The trace was not written by Quiesce: its #meta names no protocol.");
        ImmutableArray<(string, string)> bounds =
        [
            .. Require(meta, "bounds", JsonValueKind.Object, "an object").EnumerateObject()
                .Select(bound => (bound.Name, Text(bound.Value, $"The bound {bound.Name}"))),
        ];
        return new ItfHeader(
            String(meta, "protocol"),
            String(meta, "variant"),
            bounds,
            String(Require(meta, "property", JsonValueKind.Object, "an object"), "name"));
    }

    /// <summary>The trace; its header has been read before.</summary>
    public Trace Trace(JsonElement root)
    {
        var meta = Member(root, "#meta")!.Value;
        var property = Property(meta);
        CheckVariables(Require(root, "vars", JsonValueKind.Array, "an array"));
        var states = ImmutableArray.CreateBuilder<State>();
        var steps = ImmutableArray.CreateBuilder<GuardedAction>();
        foreach (var element in Require(root, "states", JsonValueKind.Array, "an array").EnumerateArray())
        {
            var where = $"State {states.Count}";
            states.Add(State(element, where));
            var label = String(element, ItfTrace.ActionTaken, where);
            if (states.Count > 1)
                steps.Add(Action(label, where));
            else if (label != ItfTrace.Init)
                throw new TraceFileException(
                    $"State 0 must have {ItfTrace.ActionTaken} \"{ItfTrace.Init}\", not \"{label}\".");
        }
        if (states.Count == 0)
            throw new TraceFileException("The trace file has no state, not even an initial one.");
        var loop = Loop(root, states.Count);
        if (Member(meta, "lastStep") is { } last)
        {
            if (property.Kind != PropertyKind.TypeInvariant || loop is not null)
                throw new TraceFileException(
                    "A trace has a lastStep only if it is about the type invariant and has no loop.");
            steps.Add(Action(Text(last, "lastStep"), "The end"));
        }
        return new Trace(system, property, states.DrainToImmutable(), steps.DrainToImmutable(), loop);
    }

    Property Property(JsonElement meta)
    {
        var claimed = Member(meta, "property")!.Value;
        var (name, kind) = (String(claimed, "name"), String(claimed, "kind"));
        var property = system.FindProperty(name)
            ?? throw new TraceFileException($"The trace is about {name}, which is not a property of {system}.");
        return property.Kind.ToString() == kind
            ? property
            : throw new TraceFileException(
                $"The trace is about {name} of kind {kind}, but {system} has it as {property.Kind}.");
    }

    void CheckVariables(JsonElement names)
    {
        var declared = names.EnumerateArray().Select(name => Text(name, "An element of vars")).ToList();
        var unknown = declared.FirstOrDefault(name => name != ItfTrace.ActionTaken && !variables.ContainsKey(name));
        if (unknown is not null)
            throw new TraceFileException($"The trace file declares {unknown}, which is not a variable of {system}.");
        var missing = variables.Keys.FirstOrDefault(name => !declared.Contains(name));
        if (missing is not null)
            throw new TraceFileException($"The trace file does not declare {missing}, a variable of {system}.");
    }

    State State(JsonElement element, string where)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new TraceFileException($"{where} is {ItfValue.Shown(element)}, not an object.");
        var values = new int[system.StateLength];
        foreach (var member in element.EnumerateObject())
            if (member.Name is not ("#meta" or ItfTrace.ActionTaken) && !variables.ContainsKey(member.Name))
                throw new TraceFileException($"{where} has {member.Name}, which is not a variable of {system}.");
        foreach (var variable in system.Variables)
        {
            var value = Member(element, variable.Name)
                ?? throw new TraceFileException($"{where} has no value for {variable}.");
            ItfValue.Read(values.AsSpan(variable.Offset, variable.Count), variable, value, where);
        }
        return new State([.. values]);
    }

    GuardedAction Action(string label, string where) => actions.TryGetValue(label, out var action)
        ? action
        : throw new TraceFileException($"{where} was reached by \"{label}\", which is not a step of {system}.");

    static int? Loop(JsonElement root, int count)
    {
        if (Member(root, "loop") is not { } loop)
            return null;
        if (ItfValue.Integer(loop) is { } start && 0 <= start && start < count)
            return start;
        throw new TraceFileException($"The loop starts at {ItfValue.Shown(loop)}, but the states are 0..{count - 1}.");
    }

    /// <summary>A member of an object; null if there is none or it is no object.</summary>
    public static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    static JsonElement Require(JsonElement element, string name, JsonValueKind kind, string what) =>
        Member(element, name) is { } member && member.ValueKind == kind
            ? member
            : throw new TraceFileException($"The trace file lacks {name}, or it is not {what}.");

    static string String(JsonElement element, string name, string where = "The trace file") =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member
            ? member.GetString()!
            : throw new TraceFileException($"{where} lacks {name}, or it is not a string.");

    static string Text(JsonElement element, string what) => element.ValueKind == JsonValueKind.String
        ? element.GetString()!
        : throw new TraceFileException($"{what} is {ItfValue.Shown(element)}, not a string.");
}
