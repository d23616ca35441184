using System.Reflection;
using System.Text;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// Expressions of a system as C# of the class it was built from: an invariant that was found becomes
/// <c>[Lemma]</c>s, in a part of that class that compiles beside the others.
/// </summary>
public sealed class LemmaText
{
    const int LineLengthMax = 100;

    readonly ProtocolType protocol;
    readonly TransitionSystem system;
    readonly SpecWords words;
    readonly SpecExpression expressions;
    readonly HashSet<string> members;

    /// <param name="protocol">The class.</param>
    /// <param name="system">The system that it builds, or the same with other properties.</param>
    /// <exception cref="ModelException">The spec has a mistake.</exception>
    /// <exception cref="ArgumentException">
    /// The class is nested in another one, or the system has store buffers.
    /// </exception>
    public LemmaText(ProtocolType protocol, TransitionSystem system)
    {
        if (protocol.Type.IsNested)
            throw new ArgumentException($"{protocol.Type.Name} stands inside another class: nothing can continue it.");
        if (system.Bounds.Any(bound => StoreBuffers.IsBound(bound.Name)))
            throw new ArgumentException($"{protocol.Type.Name} knows no store buffers.");
        (this.protocol, this.system) = (protocol, system);
        var bounds = system.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value);
        var (instance, used) = protocol.Create(system.Variant, bounds);
        var builder = new ProtocolBuilder(instance, system.Variant, used);
        builder.Build();
                members =
        [
            protocol.Type.Name,
            .. protocol.Parameters.Select(parameter => parameter.Name!),
            .. protocol.Classes.Append(protocol.Type).SelectMany(type => type
                .GetMembers(Reflection.Members | BindingFlags.Static | BindingFlags.FlattenHierarchy)
                .Select(member => member.Name)),
        ];
        words = new SpecWords(instance, builder, protocol.Type, TypeName);
        expressions = new SpecExpression(system, words, TypeName);
    }

    /// <summary>An expression as C# of the class: <c>taskFreed.Implies(Umount.Done)</c>.</summary>
    /// <exception cref="ArgumentException">The spec has no word for part of it.</exception>
    public string Expression(Node expr) => expressions.Write(expr).Text;

    /// <summary>
    /// A source file that continues the class with a lemma for each expression. They apply only to the variant and the
    /// bounds of the system: others have other positions, and other values.
    /// <para>The class must be <c>partial</c>, and its patch and bounds must be parameters of its primary constructor
    /// (or fields of that name). C# rejects variables that the class cannot access: those of a component must be
    /// <c>internal</c>.</para>
    /// </summary>
    /// <exception cref="ArgumentException">
    /// An expression is not a predicate, or the spec has no word for part of it.
    /// </exception>
    /// <param name="lemmas">The expressions.</param>
    /// <param name="printed">Names in other parts of the class that are printed, too; the names of this one are
    /// added. Without it the part fits only the class as it is, without other parts.</param>
    public string Print(IEnumerable<Node> lemmas, ISet<string>? printed = null)
    {
        var taken = members.Concat(printed ?? members).ToHashSet();
        var body = new StringBuilder();
        string? applies = null;
        if (Condition() is { } condition)
        {
            applies = LemmaName.Unique(ConditionName(), taken);
            Append(body, $"bool {applies} =>", $"{condition};");
            body.Append('\n');
        }
        foreach (var lemma in lemmas)
        {
            if (lemma.Domain.Sort != Sort.Bool)
                throw new ArgumentException($"{lemma} is no predicate.");
            var text = Expression(lemma);
            var name = LemmaName.Of(WithoutTypes(text), taken);
            if (applies is null)
                Append(body, $"[Lemma] Bool {name} =>", $"{text};");
            else
                Append(body, $"[Lemma] Bool? {name} => {applies}", $"? {text}", ": null;");
        }
        printed?.UnionWith(taken);
        return InClass(body.ToString());
    }

    string InClass(string body)
    {
        var type = protocol.Type;
        var text = new StringBuilder();
        string[] namespaces = [.. UsedIn(body)];
        foreach (var name in namespaces)
            text.Append($"using {name};\n");
        if (namespaces.Length > 0)
            text.Append('\n');
        if (type.Namespace is { } own)
            text.Append($"namespace {own};\n\n");
        var modifiers = (type.IsVisible ? "public " : "") + (type.IsSealed ? "sealed " : "");
        text.Append($"{modifiers}partial class {CSharp.Identifier(type.Name)}\n{{\n{body}}}\n");
        return text.ToString();
    }

    // One line, or a line for each part, and parts that are still too long are broken.
    static void Append(StringBuilder body, params string[] parts)
    {
        const string Indent = "    ";
        var line = string.Join(' ', parts);
        if (Indent.Length + line.Length <= LineLengthMax)
        {
            body.Append($"{Indent}{line}\n");
            return;
        }
        body.Append($"{Indent}{parts[0]}\n");
        foreach (var part in parts.Skip(1))
        {
            // The sign of a conditional expression, and the end.
            var sign = part.StartsWith("? ", StringComparison.Ordinal) ? "? " : "";
            var end = part.EndsWith(';') ? ";" : "";
            List<string> lines = [.. CSharpLayout.Lines(
                part[sign.Length..^end.Length], 2 * Indent.Length + sign.Length, LineLengthMax - 1)];
            lines[0] = Indent + Indent + sign + lines[0].TrimStart();
            lines[^1] += end;
            foreach (var text in lines)
                body.Append($"{text}\n");
        }
    }

    // The constructor's arguments as a condition in the class; null if it takes none.
    string? Condition()
    {
        var values = system.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value);
        // A class of its own fixes what it does not take.
        var own = protocol.ClassOf(system.Variant);
        var known = protocol.Parameters.Where(parameter => values.ContainsKey(parameter.Name!)
            || (own is null && parameter.ParameterType.IsEnum));
        var parts = known.Select(parameter =>
        {
            var name = CSharp.Identifier(parameter.Name!);
            var type = parameter.ParameterType;
            var value = values.GetValueOrDefault(parameter.Name!) ?? system.Variant;
            if (type == typeof(bool))
                return bool.Parse(value) ? name : $"!{name}";
            return type.IsEnum
                ? $"{name} == {TypeName(type)}.{CSharp.Identifier(value)}"
                : $"{name} == {value}";
        }).ToList();
        if (protocol.Classes.Any())
        {
            var name = own is null ? CSharp.Identifier(protocol.Type.Name) : TypeName(own);
            parts.Insert(0, $"GetType() == typeof({name})");
        }
        return parts.Count == 0 ? null : string.Join(" && ", parts);
    }

    // ForParkCleaner, ForParkCleanerBlockGroups2: with the bounds that are not the default.
    string ConditionName() => "For" + LemmaName.Capital(system.Variant) + string.Concat(system.Bounds
        .Where(bound => system.Variant.Length == 0
            || protocol.Bounds.Single(declared => declared.Name == bound.Name).Default != bound.Value)
        .Select(bound => LemmaName.Capital(bound.Name)
            + LemmaName.Capital(bound.Value.Replace("-", "Minus", StringComparison.Ordinal))));

    // state == TaskState.Running is StateIsRunning.
    string WithoutTypes(string text) => words.Enums.Values.Aggregate(
        text, (shorter, type) => shorter.Replace($"{TypeName(type)}.", "", StringComparison.Ordinal));

    // The plain name if it is unambiguous, perhaps with a using directive; otherwise the full one.
    string TypeName(Type type)
    {
        var (outermost, name) = (type, CSharp.Identifier(type.Name));
        while (outermost.DeclaringType is { } outer && outer != protocol.Type)
            (outermost, name) = (outer, $"{CSharp.Identifier(outer.Name)}.{name}");
        var isAmbiguous = outermost.DeclaringType is null
            && (members.Contains(outermost.Name)
                || protocol.Type.Assembly.GetTypes().Count(other => other.Name == outermost.Name) > 1);
        return isAmbiguous
            ? $"global::{string.Join('.', type.FullName!.Split('.', '+').Select(CSharp.Identifier))}"
            : name;
    }

    // The namespaces of the types in a text that need a using directive.
    IEnumerable<string> UsedIn(string text) => words.Enums.Values.Concat(protocol.Classes)
        .Where(type => new[] { $"{TypeName(type)}.", $"({TypeName(type)})", $"<{TypeName(type)}>" }
            .Any(use => text.Contains(use, StringComparison.Ordinal)))
        .Select(type => type.Namespace)
        .OfType<string>()
        .Where(home => !$"{protocol.Type.Namespace}.".StartsWith($"{home}.", StringComparison.Ordinal))
        .Distinct()
        .Order(StringComparer.Ordinal);
}
