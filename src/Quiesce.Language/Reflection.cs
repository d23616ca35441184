using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Quiesce.Language;

/// <summary>What the builder reads off a spec's class: its members in the order of their declaration.</summary>
static class Reflection
{
    public const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Every value a field or automatic property holds, base classes first, with the member's name.</summary>
    public static IEnumerable<(string Name, object Value, FieldInfo Field)> FieldsOf(Model model) =>
        from type in TypesOf(model)
        from field in type.GetFields(Members | BindingFlags.DeclaredOnly).OrderBy(field => field.MetadataToken)
        let name = NameOf(field)
        where name is not null
        let value = field.GetValue(model)
        where value is not null
        select (name, value, field);

    public static IEnumerable<PropertyInfo> PropertiesOf(Model model) =>
        from type in TypesOf(model)
        from property in type.GetProperties(Members | BindingFlags.DeclaredOnly).OrderBy(p => p.MetadataToken)
        where property.GetMethod is not null && property.GetIndexParameters().Length == 0
        select property;

    /// <summary>The properties and methods of a name, those of the class before those of its bases.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Model model, string name) =>
        from type in TypesOf(model).Reverse()
        from member in type.GetMember(name, Members | BindingFlags.DeclaredOnly)
        where member is PropertyInfo or MethodInfo
        select member;

    /// <summary>A property's value; what its getter throws comes out as it is.</summary>
    public static object? Read(PropertyInfo property, Model model) =>
        property.GetMethod!.Invoke(model, BindingFlags.DoNotWrapExceptions, null, null, null);

    /// <summary>
    /// A property that leads back to itself, or null. Running its getter would never end, so it is the getters' code
    /// that is looked at: which getters it calls.
    /// </summary>
    public static PropertyInfo? RecursiveProperty(Model model)
    {
        var properties = PropertiesOf(model).ToList();
        var calls = properties.ToDictionary(
            from => from, from => properties.Where(called => Calls(from.GetMethod!, called.GetMethod!)).ToList());
        bool Reaches(PropertyInfo from, PropertyInfo goal, HashSet<PropertyInfo> seen) => calls[from]
            .Where(seen.Add)
            .Any(called => called == goal || Reaches(called, goal, seen));
        return properties.Find(property => Reaches(property, property, []));
    }

    // A call is the opcode (call or callvirt) and the token of the method called, which counts in its own module.
    static bool Calls(MethodInfo caller, MethodInfo called)
    {
        if (caller.Module != called.Module)
            return false;
        ReadOnlySpan<byte> code = caller.GetMethodBody()?.GetILAsByteArray();
        Span<byte> call = stackalloc byte[5];
        BinaryPrimitives.WriteInt32LittleEndian(call[1..], called.MetadataToken);
        foreach (var opcode in new[] { OpCodes.Call, OpCodes.Callvirt })
        {
            call[0] = (byte)opcode.Value;
            if (code.IndexOf(call) >= 0)
                return true;
        }
        return false;
    }

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
