using System.Collections.Concurrent;
using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>Converts C# values to values of the model.</summary>
static class Values
{
    static readonly ConcurrentDictionary<Type, Domain> enums = [];

    /// <summary>The domain of every <c>bool</c>, or of every member of an enum.</summary>
    public static Domain Domain<T>() => Domain(typeof(T));

    /// <inheritdoc cref="Domain{T}()"/>
    public static Domain Domain(Type kind) => kind switch
    {
        var type when type == typeof(bool) => Ir.Domain.Bool,
        { IsEnum: true } type => enums.GetOrAdd(type, OfEnum),
        var type => throw new ModelException(
            $"{type.Name} cannot be the type of a variable: use bool, int or an enum."),
    };

    // Two names of one C# value would be two values of the model, one of which nothing could equal.
    static Domain OfEnum(Type type)
    {
        var names = Enum.GetNames(type);
        var twice = names.GroupBy(name => Enum.Parse(type, name)).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? Ir.Domain.Enum(type.Name, [.. names]) : throw new ModelException(
            $"{string.Join(" and ", twice)} of {type.Name} are one value: give each a value of its own.");
    }

    public static Node Constant<T>(T value) => value switch
    {
        bool b => Node.Bool(b),
        int i => Node.Int(i),
        Enum => Node.Constant(Domain<T>(), Number(value)),
        _ => throw new ModelException($"{typeof(T).Name} cannot be the type of a value: use bool, int or an enum."),
    };

    /// <summary>The number that stands for a value in a state.</summary>
    public static int Number<T>(T value)
    {
        switch (value)
        {
            case bool b:
                return b ? 1 : 0;
            case int i:
                return i;
        }
        var member = Array.IndexOf(Enum.GetValues(typeof(T)), value);
        return member >= 0 ? member : throw new ModelException($"{value} is not a member of {typeof(T).Name}.");
    }
}
