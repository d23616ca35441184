using System.Reflection;
using System.Runtime.CompilerServices;

namespace Quiesce.Language;

/// <summary>What the builder reads off a spec's class: its members in the order of their declaration.</summary>
static class Reflection
{
    public const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Every value a field or automatic property holds, base classes first, with the member's name.</summary>
    public static IEnumerable<(string Name, object Value)> FieldsOf(Model model) =>
        from type in TypesOf(model)
        from field in type.GetFields(Members | BindingFlags.DeclaredOnly).OrderBy(field => field.MetadataToken)
        let name = NameOf(field)
        where name is not null
        let value = field.GetValue(model)
        where value is not null
        select (name, value);

    public static IEnumerable<PropertyInfo> PropertiesOf(Model model) =>
        from type in TypesOf(model)
        from property in type.GetProperties(Members | BindingFlags.DeclaredOnly).OrderBy(property => property.MetadataToken)
        where property.GetMethod is not null && property.GetIndexParameters().Length == 0
        select property;

    /// <summary>A property's value; what its getter throws comes out as it is.</summary>
    public static object? Read(PropertyInfo property, Model model) =>
        property.GetMethod!.Invoke(model, BindingFlags.DoNotWrapExceptions, null, null, null);

    static Stack<Type> TypesOf(Model model)
    {
        var types = new Stack<Type>();
        for (var type = model.GetType(); type != typeof(Model) && type is not null; type = type.BaseType)
            types.Push(type);
        return types;
    }

    // A captured constructor parameter is somebody else's: whoever made it holds it in a field.
    static string? NameOf(FieldInfo field)
    {
        if (!field.IsDefined(typeof(CompilerGeneratedAttribute)) && !field.Name.StartsWith('<'))
            return field.Name;
        const string BackingField = ">k__BackingField";
        return field.Name.EndsWith(BackingField, StringComparison.Ordinal)
            ? field.Name[1..^BackingField.Length]
            : null;
    }
}
