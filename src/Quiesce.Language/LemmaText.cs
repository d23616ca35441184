using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Quiesce.Ir;
using Quiesce.Ir.Formats;
using Quiesce.Ir.Passes;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// Expressions of a system as C# of the class it was built from: an invariant that was found becomes
/// <c>[Lemma]</c>s, in a part of that class that compiles beside the others.
/// </summary>
public sealed partial class LemmaText
{
    const int LineLengthMax = 100, NameLengthMax = 50;

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
        words = new SpecWords(instance, builder);
        members =
        [
            protocol.Type.Name,
            .. protocol.Parameters.Select(parameter => parameter.Name!),
            .. protocol.Type
                .GetMembers(Reflection.Members | BindingFlags.Static | BindingFlags.FlattenHierarchy)
                .Select(member => member.Name),
        ];
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
            applies = Unique(ConditionName(), taken);
            Append(body, $"bool {applies} =>", $"{condition};");
            body.Append('\n');
        }
        foreach (var lemma in lemmas)
        {
            if (lemma.Domain.Sort != Sort.Bool)
                throw new ArgumentException($"{lemma} is no predicate.");
            var text = Expression(lemma);
            var name = NameOf(text) is { } simple && taken.Add(simple) ? simple : Unique("Lemma", taken, first: 1);
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

    // One line, or a line for each part; parts that are still too long are broken before conclusions and before
    // operators.
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
        const int Width = LineLengthMax - 12;
        foreach (var part in parts.Skip(1))
        {
            var lines = (part.Length > Width ? Conclusions().Split(part) : [part])
                .SelectMany(clause => TextWrap.Pack(Operators().Split(clause).SelectMany(Pieces), Width));
            foreach (var (place, text) in lines.Index())
                body.Append($"{Indent}{Indent}{(place > 0 ? Indent : "")}{text}\n");
        }
        static string[] Pieces(string piece) => piece.Length > Width ? piece.Split(' ') : [piece];
    }

    // The constructor's arguments as a condition in the class; null if it takes none.
    string? Condition()
    {
        var values = system.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value);
        var parts = protocol.Parameters.Select(parameter =>
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
        return parts.Count == 0 ? null : string.Join(" && ", parts);
    }

    // ForParkCleaner, ForParkCleanerBlockGroups2: with the bounds that are not the default.
    string ConditionName() => "For" + Capital(system.Variant) + string.Concat(system.Bounds
        .Where(bound => system.Variant.Length == 0
            || protocol.Bounds.Single(declared => declared.Name == bound.Name).Default != bound.Value)
        .Select(bound => Capital(bound.Name) + Capital(bound.Value.Replace("-", "Minus", StringComparison.Ordinal))));

    static string Unique(string name, HashSet<string> taken, int first = 2)
    {
        var unique = first == 1 ? $"{name}{first}" : name;
        for (var number = first; !taken.Add(unique); number++)
            unique = $"{name}{number}";
        return unique;
    }

    // taskFreed.Implies(Umount.Done) is TaskFreedImpliesUmountDone. Null if the name would be too long, or empty.
    string? NameOf(string text)
    {
        if (text is "true" or "false")
            return null;
        // state == TaskState.Running is StateIsRunning.
        foreach (var type in words.Enums.Values)
            text = text.Replace($"{TypeName(type)}.", "", StringComparison.Ordinal);
        var name = new StringBuilder();
        foreach (Match match in Words().Matches(CSharp.WithoutForgiving(text)))
        {
            var word = match.Value switch
            {
                "|" => "Or",
                "&" => "And",
                "!" => "Not",
                "==" => "Is",
                "!=" => "IsNot",
                "<=" => "AtMost",
                ">=" => "AtLeast",
                "<" => "Below",
                ">" => "Above",
                "." or "(" or ")" or "[" or "]" or "\"" or "#" or "@" => "",
                var other when char.IsLetterOrDigit(other[0]) || other[0] == '_' => Capital(other),
                _ => null,
            };
            if (word is null)
                return null;
            name.Append(word);
        }
        return name.Length <= NameLengthMax && char.IsLetter(name[0]) ? name.ToString() : null;
    }

    static string Capital(string word) =>
        word.Length == 0 ? "" : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

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

    // The namespaces of the enums in a text that need a using directive.
    IEnumerable<string> UsedIn(string text) => words.Enums.Values
        .Where(type => text.Contains($"{TypeName(type)}.", StringComparison.Ordinal))
        .Select(type => type.Namespace)
        .OfType<string>()
        .Where(home => !$"{protocol.Type.Namespace}.".StartsWith($"{home}.", StringComparison.Ordinal))
        .Distinct()
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\w+|[=!<>]=|[^\s\w]")]
    private static partial Regex Words();

    [GeneratedRegex(" (?=(?:[|&]|&&) )")]
    private static partial Regex Operators();

    [GeneratedRegex(@"(?=\.Implies\()")]
    private static partial Regex Conclusions();
}
