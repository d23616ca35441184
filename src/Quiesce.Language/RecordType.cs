using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>
/// A C# record whose parameters are words of the language, <c>record struct Request(Expr&lt;Kind> Kind, Int Cpu)</c>:
/// taken apart into expressions, and made of them.
/// </summary>
sealed class RecordType
{
    static readonly ConcurrentDictionary<Type, RecordType> Known = [];

    readonly ConstructorInfo constructor;
    readonly ImmutableArray<PropertyInfo> properties;
    readonly ImmutableArray<Func<Node, object>> make;

    RecordType(Type type)
    {
        constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length)
            ?? throw new ModelException($"{type.Name} is no record: write 'record struct {type.Name}(...)'.");
        var parameters = constructor.GetParameters();
        if (parameters.Length == 0)
            throw new ModelException($"{type.Name} has no fields.");
        foreach (var parameter in parameters)
            if (!IsWord(parameter.ParameterType))
                throw new ModelException(
                    $"{parameter.Name} of {type.Name} is a {CSharp.TypeName(parameter.ParameterType)}: a field of a "
                        + "record is a Bool, an Int, or an Expr<...> of an enum.");
        properties = [.. parameters.Select(parameter => type.GetProperty(parameter.Name!)
            ?? throw new ModelException(
                $"{type.Name} has no property {parameter.Name}: write 'record struct {type.Name}(...)'."))];
        make = [.. parameters.Select(parameter => MakerOf(parameter.ParameterType.GetGenericArguments()[0]))];
    }

    /// <exception cref="ModelException">It is no such record.</exception>
    public static RecordType Of(Type type) => Known.GetOrAdd(type, static one => new RecordType(one));

    /// <summary>The names of the fields.</summary>
    public IEnumerable<string> Names => properties.Select(property => property.Name);

    /// <summary>The C# types of the values of the fields.</summary>
    public IEnumerable<Type> ValueTypes =>
        properties.Select(property => property.PropertyType.GetGenericArguments()[0]);

    static bool IsWord(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Expr<>)
        && type.GetGenericArguments()[0] is var value
        && (value == typeof(bool) || value == typeof(int) || value.IsEnum);

    static Func<Node, object> MakerOf(Type value) => typeof(RecordType)
        .GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(value)
        .CreateDelegate<Func<Node, object>>();

    static Expr<T> Make<T>(Node node) => new Expr<T>(node);

    /// <summary>The words that a record consists of.</summary>
    public ImmutableArray<object> WordsOf(object record) => [.. properties.Select(property =>
        property.GetValue(record) ?? throw new ModelException(
            $"{property.Name} of a {constructor.DeclaringType!.Name} is missing: default is no value of the model."))];

    /// <summary>The expressions that a record consists of.</summary>
    public ImmutableArray<Node> NodesOf(object record) => [.. WordsOf(record).Select(word => ((IWord)word).Node)];

    /// <summary>The record of some expressions.</summary>
    public object Of(IEnumerable<Node> nodes) =>
        constructor.Invoke([.. nodes.Zip(make, (node, word) => word(node))]);
}
