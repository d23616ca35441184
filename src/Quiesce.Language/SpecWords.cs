using System.Collections;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// The C# text, in the class of a protocol, for the variables and positions of its system: read from an instance that
/// has been built.
/// </summary>
sealed class SpecWords
{
    /// <summary>The text for the elements of a variable.</summary>
    sealed class VariableWords
    {
        public Dictionary<int, string> Elements { get; } = [];

        /// <summary>The text for a computed index; null if the class has none.</summary>
        public Func<string, string>? Computed { get; set; }
    }

    readonly Dictionary<string, VariableWords> variables = [];
    readonly Dictionary<Domain, PositionWords> positions = [];
    readonly Dictionary<Domain, Type> enums = [];
    readonly Dictionary<object, string> paths = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, (Owner Owner, string Path)> owners = [];
    readonly List<(ILate Late, string Path)> late = [];
    readonly List<string> instances = [];

    readonly Type home;
    readonly Func<Type, string> typeName;

    /// <param name="home">The class in which the text stands: the protocol's, or one that it derives from.</param>
    /// <param name="typeName">The text for an enum.</param>
    public SpecWords(Protocol protocol, ProtocolBuilder builder, Type home, Func<Type, string> typeName)
    {
        (this.home, this.typeName) = (home, typeName);
        AddModel(protocol, "");
        foreach (var (model, property, group) in builder.Groups.Where(declared => declared.Group.Count > 0))
        {
            var path = paths.TryGetValue(model, out var known) && CSharp.IsAccessible(property.GetMethod!, home)
                ? known + CSharp.Value(property)
                : $"{nameof(Protocol.ProcessNamed)}(\"{group.Name}\")";
            var process = new PositionWords(group, path, protocol, home);
            if (group.Instances[0].Process.ProgramCounter is { } pc)
                positions.Add(pc.Domain, process);
            foreach (var (local, declaration) in group.Locals)
            {
                AddEnums((IDeclares)local);
                for (var instance = 0; paths.ContainsKey(local) && instance < group.Count; instance++)
                    Of(declaration.Required.Name).Elements[instance] = $"{paths[local]}[{process.Process(instance)}]";
            }
            if (group.DrainedMark is { } mark)
                for (var instance = 0; instance < group.Count; instance++)
                    Of(mark.Name).Elements[instance] = $"{process.Process(instance)}.Drained";
            instances.AddRange(Enumerable.Range(0, group.Count).Select(process.Process));
        }
        foreach (var (owner, path) in late)
            AddLate(owner, path);
        foreach (var variable in builder.Variables.Where(one => one.Kind != VariableKind.ProgramCounter))
            AddByName(variable);
    }

    // What the class may not name by a member it names as traces do.
    void AddByName(Variable variable)
    {
        if (variables.ContainsKey(variable.Name))
            return;
        var type = variable.Domain.Sort switch
        {
            Sort.Bool => "bool",
            Sort.Int => "int",
            Sort.Enum => enums.TryGetValue(variable.Domain, out var known) ? typeName(known) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(variable)),
        };
        if (type is null)
            return;
        var name = $"{nameof(Protocol.VariableNamed)}<{type}>(\"{variable.Name}\"";
        if (variable.Length is null)
            Of(variable.Name).Elements.Add(0, $"{name})");
        else
            Of(variable.Name).Computed = index => $"{name}, {index})";
    }

    /// <summary>
    /// The text for a value of an element whose domain is no enum that the class may name; null for any other.
    /// </summary>
    public string? Named(Variable variable, int index, int value) =>
        variable.Domain.Sort != Sort.Enum || enums.ContainsKey(variable.Domain)
            || Positions(variable.Domain) is not null
            ? null
            : $"{nameof(Protocol.VariableIs)}(\"{variable.Name}\", \"{variable.Domain.Format(value)}\""
                + (variable.Length is null ? ")" : $", {index})");

    /// <summary>The enums of variables, by their domains.</summary>
    public IReadOnlyDictionary<Domain, Type> Enums => enums;

    /// <summary>The words for the domain of a program counter; null for any other.</summary>
    public PositionWords? Positions(Domain domain) => positions.GetValueOrDefault(domain);

    /// <summary>The text for an element; for a scalar, element 0.</summary>
    /// <exception cref="ArgumentException">The class has no such variable.</exception>
    public string Element(Variable variable, int index) =>
        variables.TryGetValue(variable.Name, out var words) && words.Elements.TryGetValue(index, out var element)
            ? element
            : words?.Computed?.Invoke($"{index}")
                ?? throw new ArgumentException($"{variable} is not a variable of the spec.");

    /// <summary>The text for a computed index; null if the class can write constant indices only.</summary>
    public Func<string, string>? Computed(Variable variable) => variables.GetValueOrDefault(variable.Name)?.Computed;

    VariableWords Of(string variable)
    {
        if (!variables.TryGetValue(variable, out var words))
            variables.Add(variable, words = new());
        return words;
    }

    void AddModel(Model model, string path)
    {
        if (!paths.TryAdd(model, path))
            return;
        foreach (var (name, value, field) in Reflection.FieldsOf(model))
            if (CSharp.IsAccessible(name, field, home))
                AddField(path + CSharp.Value(name, field), value);
            else if (value is IDeclares declares and not ILocal)
                AddEnums(declares);
        // A property of a model may have an enum type that no variable has.
        foreach (var type in Reflection.PropertiesOf(model).Select(property => property.PropertyType))
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Expr<>)
                && type.GetGenericArguments() is [{ IsEnum: true } members]
                && CSharp.IsAccessible(members, home))
                enums.TryAdd(Domain.Enum(members.Name, [.. Enum.GetNames(members)]), members);
    }

    void AddField(string path, object value)
    {
        switch (value)
        {
            case ILocal:
                paths.TryAdd(value, path);
                break;
            case ILate declares:
                late.Add((declares, path));
                break;
            case IFamily family:
                for (var k = 0; k < family.Members.Count; k++)
                    AddField($"{path}[{k}]", family.Members[k]);
                break;
            case IDeclares declares:
                foreach (var declaration in declares.Declarations)
                    AddVariable(path, declares, declaration);
                break;
            case Component component:
                AddModel(component, $"{path}.");
                break;
            case IEnumerable list and not string:
                var place = 0;
                foreach (var element in list)
                    AddField($"{path}[{place++}]", element);
                break;
        }
    }

    void AddLate(ILate declares, string path)
    {
        foreach (var declaration in declares.Declarations)
        {
            var variable = declaration.Required.Name;
            if (declares is Owner owner)
                owners.TryAdd(variable, (owner, path));
            var say = declares.Words(declaration, path, lane => instances[lane]);
            if (declaration.Length is null)
                Of(variable).Elements.TryAdd(0, say("0"));
            else
                Of(variable).Computed ??= say;
        }
    }

    /// <summary>For the variable of an owner, the text for each of some values; otherwise null.</summary>
    public IEnumerable<string>? Owners(Variable variable, IEnumerable<int> values) =>
        owners.TryGetValue(variable.Name, out var words)
            ? words.Owner.Words(words.Path, lane => instances[lane], values)
            : null;

    void AddVariable(string path, IDeclares declares, Declaration declaration)
    {
        AddEnums(declares);
        var words = Of(declaration.Required.Name);
        var say = declares.Words(declaration, path);
        if (declaration.Length is null || declares.Element is not null)
            words.Elements.TryAdd(declares.Element ?? 0, say("0"));
        else
            words.Computed ??= say;
    }

    void AddEnums(IDeclares declares)
    {
        foreach (var type in declares.ValueTypes.Where(type => type.IsEnum && CSharp.IsAccessible(type, home)))
            enums.TryAdd(Values.Domain(type), type);
    }
}
