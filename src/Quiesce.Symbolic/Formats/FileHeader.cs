using Quiesce.Ir;
using Quiesce.Ir.Formats;

namespace Quiesce.Symbolic.Formats;

/// <summary>The comments that explain a file, as plain lines without the format's comment marks.</summary>
internal static class FileHeader
{
    const int Width = 96;

    /// <summary>The system, its variant and its bounds.</summary>
    public static IEnumerable<string> Title(TransitionSystem system)
    {
        var parameters = system.Bounds.Select(bound => $"{bound.Name} = {bound.Value}");
        if (system.Variant.Length > 0)
            parameters = parameters.Prepend($"variant {system.Variant}");
        return
        [
            .. Wrapped(string.Join(", ", parameters.Prepend(system.Name)) + "."),
            .. Wrapped(system.Sentence ?? ""),
        ];
    }

    /// <summary>What the words, inputs and bad states of a file stand for in the system.</summary>
    public static IEnumerable<string> Of(SequentialCircuit circuit) =>
    [
        .. Title(circuit.System),
        "",
        .. Wrapped(
            $"Each frame is a state. The input '{circuit.ActionName}' is the number of the action that leads to the " +
            "next one. An action that is not enabled and a number without an action leave the state as it is; " +
            "such a stutter reaches no new state, so that no verdict depends on it."),
        .. circuit.System.Actions.Select(action =>
            $"  {action.Index} = {circuit.System.Processes[action.Process].Name}.{action.Name}"),
        "",
        "A word holds the distance of its value from the low end of the variable's domain.",
        .. circuit.System.Variables.SelectMany(Meaning),
        .. StartOf(circuit),
        "",
        "Bad states, in their order:",
        .. circuit.BadStates.SelectMany((state, k) => Wrapped($"{k} = {Meaning(state.Property)}", "  ")),
        .. circuit.System.Properties
            .Where(property => property.Kind == PropertyKind.Liveness)
            .SelectMany(property => Wrapped($"{property} is about infinite behaviours and has no bad state.")),
    ];

    /// <summary>A sentence on as many lines as it needs.</summary>
    public static IEnumerable<string> Wrapped(string sentences, string indent = "") =>
        TextWrap.Words(sentences, Width - indent.Length).Select(line => indent + line);

    static IEnumerable<string> Meaning(Variable variable)
    {
        var name = variable.Length is { } length ? $"{variable.Name}[0..{length - 1}]" : variable.Name;
        var domain = variable.Domain;
        var values = domain.Sort == Sort.Int
            ? domain.Name
            : string.Join(", ", domain.Members.Select((member, k) => $"{k} = {member}"));
        var meaning = domain.BitWidth > 0 ? $"{name}: {values}" : $"{name} is always {domain.Format(domain.Low)}";
        return Wrapped(meaning, "  ");
    }

    static IEnumerable<string> StartOf(SequentialCircuit circuit) => circuit.AllowsNonInitialStart
        ? Wrapped(
            $"A word without an initial value starts with any. {circuit.Registers[^1].Name} tells from frame 1 on " +
            "whether frame 0 was an initial state; if it was not, nothing is bad.")
        : [];

    static string Meaning(Property property) => property.Kind == PropertyKind.Reachable
        ? $"{property} is true. This state should be reachable, and is no fault. {property.Sentence}"
        : $"{property} is false. {property.Sentence}";
}
