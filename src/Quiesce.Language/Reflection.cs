using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Quiesce.Language;

/// <summary>Reads the members of a spec's class, in the order of their declaration.</summary>
static class Reflection
{
    public const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>
    /// Every value that a field or automatic property holds, base classes first, with the member's name. Values of
    /// overridden properties are left out: nothing reads them.
    /// </summary>
    public static IEnumerable<(string Name, object Value, FieldInfo Field)> FieldsOf(Model model)
    {
        var properties = PropertiesOf(model).ToHashSet();
        return
            from type in TypesOf(model)
            from field in type.GetFields(Members | BindingFlags.DeclaredOnly).OrderBy(field => field.MetadataToken)
            let name = NameOf(field)
            where name is not null
            where name == field.Name
                || type.GetProperty(name, Members | BindingFlags.DeclaredOnly) is not { GetMethod: not null } property
                || properties.Contains(property)
            let value = field.GetValue(model)
            where value is not null
            select (name, value, field);
    }

    /// <summary>
    /// Every readable property, base classes first. An override is at the place of what it overrides.
    /// </summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Model model) =>
        Declared(model).GroupBy(property => property.GetMethod!.GetBaseDefinition()).Select(same => same.Last());

    // An overridden property comes before its override.
    static IEnumerable<PropertyInfo> Declared(Model model) =>
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

    /// <summary>
    /// The property itself, or the nearest one that it overrides, with one of some attributes; null if there is none.
    /// </summary>
    public static PropertyInfo? WithAny(PropertyInfo property, params Type[] attributes)
    {
        for (var type = property.DeclaringType; type is not null && type != typeof(Model); type = type.BaseType)
            if (OfDefinition(type, property) is { } same
                && attributes.Any(attribute => same.IsDefined(attribute, inherit: false)))
                return same;
        return null;
    }

    /// <summary>The property that it overrides, in the nearest base class that has it; null if none.</summary>
    public static PropertyInfo? Overridden(PropertyInfo property)
    {
        for (var type = property.DeclaringType!.BaseType; type is not null; type = type.BaseType)
            if (OfDefinition(type, property) is { } same)
                return same;
        return null;
    }

    static PropertyInfo? OfDefinition(Type type, PropertyInfo property) =>
        type.GetProperties(Members | BindingFlags.DeclaredOnly).FirstOrDefault(other =>
            other.GetMethod?.GetBaseDefinition() == property.GetMethod!.GetBaseDefinition());

    /// <summary>A property's value; exceptions of its getter are not wrapped.</summary>
    public static object? Read(PropertyInfo property, Model model) =>
        property.GetMethod!.Invoke(model, BindingFlags.DoNotWrapExceptions, null, null, null);

    /// <summary>
    /// A property that refers to itself, or null. Running its getter would never end, so the getters' code
    /// is searched for the getters that it calls. A virtual call is one of the last override.
    /// </summary>
    public static PropertyInfo? RecursiveProperty(Model model)
    {
        var getters = Declared(model).ToDictionary(property => property.GetMethod!);
        var last = PropertiesOf(model).ToDictionary(property => property.GetMethod!.GetBaseDefinition());
        var called = getters.Keys.ToDictionary(getter => getter, getter => Calls(getter)
            .Where(call => getters.ContainsKey(call.Method))
            .Select(call => call.IsVirtual ? last[call.Method.GetBaseDefinition()].GetMethod! : call.Method)
            .ToList());
        bool Reaches(MethodInfo from, MethodInfo goal, HashSet<MethodInfo> seen) => called[from]
            .Where(seen.Add)
            .Any(getter => getter == goal || Reaches(getter, goal, seen));
        return last.Values.FirstOrDefault(property => Reaches(property.GetMethod!, property.GetMethod!, []));
    }

    // A call is the opcode (call or callvirt) and the token of the method called. Bytes that only look like a call
    // do not resolve to a known method.
    static IEnumerable<(MethodInfo Method, bool IsVirtual)> Calls(MethodInfo caller)
    {
        const int MethodDefinition = 0x06, MemberReference = 0x0A;
        var code = caller.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var k = 0; k + sizeof(int) < code.Length; k++)
        {
            var isVirtual = code[k] == OpCodes.Callvirt.Value;
            var token = BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(k + 1));
            if ((isVirtual || code[k] == OpCodes.Call.Value)
                && token >> 24 is MethodDefinition or MemberReference
                && Resolve(caller, token) is { } method)
                yield return (method, isVirtual && method.IsVirtual);
        }
    }

    static MethodInfo? Resolve(MethodInfo caller, int token)
    {
        try
        {
            var method = caller.Module.ResolveMethod(token, caller.DeclaringType!.GetGenericArguments(), null);
            // The method as its declaring class has it.
            return method is MethodInfo { DeclaringType: { } type } known
                ? type.GetMethods(Members | BindingFlags.DeclaredOnly)
                    .FirstOrDefault(own => own.MethodHandle == known.MethodHandle)
                : null;
        }
        catch (Exception failure) when (failure is ArgumentException or MissingMemberException or TypeLoadException
            or BadImageFormatException or FileNotFoundException or FileLoadException)
        {
            return null;
        }
    }

    static Stack<Type> TypesOf(Model model)
    {
        var types = new Stack<Type>();
        for (var type = model.GetType(); type != typeof(Model) && type is not null; type = type.BaseType)
            types.Push(type);
        return types;
    }

    // A captured constructor parameter is not a field of the spec: its maker holds it in a field.
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
