using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.RegularExpressions;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Language;

/// <summary>A protocol class, before it is given a variant and bounds.</summary>
public sealed partial class ProtocolType
{
    // What a base is called beside the subclasses that are its variants: as the enum's first member usually is.
    const string Unchanged = "None";

    readonly ConstructorInfo constructor;
    readonly ParameterInfo? patch;
    readonly Dictionary<string, ConstructorInfo> changed = [];

    /// <param name="type">The class itself, no variant of another one.</param>
    /// <param name="derived">The classes that are its variants.</param>
    internal ProtocolType(Type type, IEnumerable<Type> derived)
    {
        Type = type;
        Name = NameOf(type);
        Sentence = SourceMap.Of(type.Assembly).Sentence(type);
        Location = SourceMap.Of(type.Assembly).Location(type);
        if (type.ContainsGenericParameters)
            throw new ModelException(
                $"{CSharp.TypeName(type)} is generic, and nobody says of what: derive a protocol from it, and make it "
                + "abstract.",
                Location);
        constructor = ConstructorOf(type);
        if (constructor.GetParameters().FirstOrDefault(HasNoMembers) is { } empty)
            throw new ModelException(
                $"{type.Name} takes a {empty.ParameterType.Name} as {empty.Name}, an enum without members.", Location);
        patch = constructor.GetParameters().FirstOrDefault(parameter => parameter.ParameterType.IsEnum);
        Variants = patch is null
            ? []
            : [.. Enum.GetNames(patch.ParameterType).Select(name => new Variant(
                name, SourceMap.Of(type.Assembly).Sentence(patch.ParameterType.GetField(name)!)))];
        Bounds = [.. constructor.GetParameters().Where(parameter => parameter != patch).Select(BoundOf)];
        foreach (var variant in derived)
            AddVariant(variant);
        if (Bounds.FirstOrDefault(bound => StoreBuffers.IsBound(bound.Name)) is { } taken)
            throw new ModelException($"{type.Name} takes a parameter {taken.Name}: choose another name.", Location);
    }

    /// <summary>The class.</summary>
    public Type Type { get; }

    /// <summary><c>btrfs/delayed-iputs</c>: the last part of the namespace and the class, in lower case.</summary>
    public string Name { get; }

    public string? Sentence { get; }

    public SourceLocation? Location { get; }

    /// <summary>
    /// In the order of the enum, the unfixed code first, and then the classes that derive from this one; empty if there
    /// is only one program.
    /// </summary>
    public ImmutableArray<Variant> Variants { get; private set; }

    public ImmutableArray<Bound> Bounds { get; }

    /// <summary>
    /// The members that stand for functions of the code: those of the class, its bases and its variants, in the order
    /// of their declaration.
    /// </summary>
    public ImmutableArray<KernelMember> KernelMembers =>
    [
        .. from type in changed.Values.Select(variant => variant.DeclaringType!).Prepend(Type)
               .SelectMany(ClassesOf)
               .Distinct()
           from member in type.GetMembers(Reflection.Members | BindingFlags.DeclaredOnly)
               .OrderBy(member => member is MethodInfo)
               .ThenBy(member => member.MetadataToken)
           let function = member.GetCustomAttribute<KernelAttribute>(inherit: false)?.Function
           where function is not null
           let map = SourceMap.Of(type.Assembly)
           select new KernelMember(type.Name, member.Name, function, member switch
           {
               MethodInfo method => map.Location(method),
               PropertyInfo property => map.Location(property),
               _ => null,
           }),
    ];

    /// <summary>The classes that are variants.</summary>
    internal IEnumerable<Type> Classes => changed.Values.Select(variant => variant.DeclaringType!);

    /// <summary>The class of a variant; null if it is a member of the enum, or the base itself.</summary>
    internal Type? ClassOf(string variant) => changed.GetValueOrDefault(variant)?.DeclaringType;

    static IEnumerable<Type> ClassesOf(Type type) =>
        type.BaseType is { } parent && parent != typeof(Protocol) ? [.. ClassesOf(parent), type] : [type];

    /// <summary>The parameters of the constructor: the patch, if there is one, and the bounds.</summary>
    internal IReadOnlyList<ParameterInfo> Parameters => constructor.GetParameters();

    /// <summary>The protocol of a class, with the variants of its assembly.</summary>
    internal static ProtocolType Of(Type type)
    {
        var root = RootOf(type);
        return new(root, root.Assembly.GetTypes().Where(
            other => other is { IsVisible: true, IsAbstract: false } && other != root && RootOf(other) == root));
    }

    /// <summary>The class that a class of a protocol is a variant of: itself, unless its base is a protocol.</summary>
    internal static Type RootOf(Type type) =>
        type.BaseType is { IsAbstract: false, IsGenericType: false } inherited
            && inherited.IsSubclassOf(typeof(Protocol))
            ? RootOf(inherited)
            : type;

    ConstructorInfo ConstructorOf(Type type) => LongestConstructor(type)
        ?? throw new ModelException(
            $"{type.Name} has no public constructor.", SourceMap.Of(type.Assembly).Location(type));

    void AddVariant(Type type)
    {
        var (map, made) = (SourceMap.Of(type.Assembly), ConstructorOf(type));
        if (Variants.IsEmpty)
            Variants = [new Variant(Unchanged, null)];
        if (Variants.Any(known => known.Name == type.Name))
            throw new ModelException($"{Type.Name} has two variants {type.Name}.", map.Location(type));
        foreach (var parameter in made.GetParameters())
            if (!Bounds.Contains(BoundOf(parameter)))
                throw new ModelException(
                    $"{type.Name} is a variant of {Type.Name}, which has no bound {parameter.Name} of this type and "
                        + "with this default value.",
                    map.Location(type));
        Variants = Variants.Add(new Variant(type.Name, map.Sentence(type)));
        changed.Add(type.Name, made);
    }

    /// <summary>The system of one variant.</summary>
    /// <param name="variant">A member of <see cref="Variants"/>, exactly; empty for the first or only one.</param>
    /// <param name="bounds">
    /// Values for some of <see cref="Bounds"/>; the others have their defaults. Also values for those of <see
    /// cref="StoreBuffers"/>, which every protocol has: the memory model is one of them.
    /// </param>
    /// <exception cref="ModelException">The spec has a mistake.</exception>
    /// <exception cref="ArgumentException">A variant or bound does not exist or a value does not
    /// fit; the message is a sentence.</exception>
    public TransitionSystem Build(string variant = "", IReadOnlyDictionary<string, string>? bounds = null) =>
        Made(variant, bounds, default);

    /// <summary>
    /// The same with more steps behind the list of a process, for orders in which they stand elsewhere.
    /// </summary>
    /// <param name="process">The process.</param>
    /// <param name="steps">Names of steps and procedures of the class; one that comes twice is there twice.</param>
    /// <exception cref="ModelException">The class has no such step.</exception>
    public TransitionSystem BuildWith(
        string process, IReadOnlyList<string> steps, string variant = "",
        IReadOnlyDictionary<string, string>? bounds = null) => Made(variant, bounds, (process, steps));

    TransitionSystem Made(
        string variant, IReadOnlyDictionary<string, string>? bounds,
        (string Process, IReadOnlyList<string> Steps) extras)
    {
        if (variant.Length == 0 && Variants.Length > 0)
            variant = Variants[0].Name;
        bounds ??= ImmutableDictionary<string, string>.Empty;
        var (protocol, used) = Create(variant, bounds);
        return StoreBuffers.Apply(Guarded(Type, () => protocol.Build(variant, used, extras)), bounds);
    }

    /// <summary>
    /// The variant and the bounds that an instance was made with, if it has kept them: the compiler keeps a parameter
    /// of a primary constructor in a field if anything but an initialiser uses it. The variant is "" if it was not
    /// kept.
    /// </summary>
    /// <exception cref="ModelException">The variant does not exist.</exception>
    internal static (string Variant, ImmutableArray<(string Name, string Value)> Bounds) Kept(Protocol protocol)
    {
        var type = protocol.GetType();
        var variant = RootOf(type) != type ? type.Name : "";
        var bounds = ImmutableArray.CreateBuilder<(string, string)>();
        var parameters = LongestConstructor(type)?.GetParameters() ?? [];
        var patch = parameters.FirstOrDefault(parameter => parameter.ParameterType.IsEnum);
        foreach (var parameter in parameters)
        {
            // A class that is a variant passes it on to its base.
            var value = ClassesOf(type).Reverse()
                .Select(one => one.GetField($"<{parameter.Name}>P", Reflection.Members))
                .FirstOrDefault(kept => kept is not null)?.GetValue(protocol);
            if (value is Enum && !Enum.IsDefined(value.GetType(), value))
                throw new ModelException(
                    $"{type.Name} has no {parameter.Name} {value}: there is "
                    + $"{string.Join(", ", Enum.GetNames(value.GetType()))}.");
            if (parameter == patch && variant.Length == 0)
                variant = value?.ToString() ?? "";
            else if (value is int or bool or Enum)
                bounds.Add((parameter.Name!, Format(value)));
        }
        return (variant.Length == 0 && patch is null && HasVariants(type) ? Unchanged : variant, bounds.ToImmutable());
    }

    static readonly ConcurrentDictionary<Type, bool> Bases = [];

    // Classes derive from it that are its variants.
    static bool HasVariants(Type root) => Bases.GetOrAdd(root, static type => type.IsVisible && type.Assembly.GetTypes()
        .Any(other => other is { IsVisible: true, IsAbstract: false } && other != type && RootOf(other) == type));

    static bool HasNoMembers(ParameterInfo parameter) =>
        parameter.ParameterType.IsEnum && Enum.GetNames(parameter.ParameterType).Length == 0;

    static ConstructorInfo? LongestConstructor(Type type) =>
        type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length).FirstOrDefault();

    /// <summary>An instance of the class, and the values of all its bounds.</summary>
    /// <inheritdoc cref="Build" path="/exception"/>
    internal (Protocol Protocol, ImmutableArray<(string Name, string Value)> Bounds) Create(
        string variant, IReadOnlyDictionary<string, string> bounds)
    {
        bool IsKnown(string name) => StoreBuffers.IsBound(name) || Bounds.Any(bound => bound.Name == name);
        foreach (var name in bounds.Keys.Where(name => !IsKnown(name)))
            throw new ArgumentException($"{Name} has no bound '{name}'.");
        if (variant.Length > 0 && Variants.All(known => known.Name != variant))
            throw new ArgumentException($"{Name} has no variant '{variant}'.");
        var used = ImmutableArray.CreateBuilder<(string, string)>();
        var made = changed.GetValueOrDefault(variant, constructor);
        var parameters = made.GetParameters();
        foreach (var (name, value) in bounds.Where(bound => !StoreBuffers.IsBound(bound.Key)))
            if (parameters.All(one => one.Name != name)
                && Bounds.Single(known => known.Name == name).Default != value)
                throw new ArgumentException($"{Name} {variant} has no bound {name}, so it cannot be {value}.");
        object?[] arguments = [.. parameters.Select(parameter =>
        {
            if (parameter == patch)
                return Enum.Parse(parameter.ParameterType, variant);
            var text = bounds.GetValueOrDefault(parameter.Name!) ?? BoundOf(parameter).Default
                ?? throw new ArgumentException(
                    $"{Name} needs a value for {parameter.Name}: {BoundOf(parameter).Type}.");
            var value = Parse(parameter, text);
            used.Add((parameter.Name!, Format(value)));
            return value;
        })];
        var protocol = Guarded(Type, () =>
            (Protocol)made.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null));
        return (protocol, used.ToImmutable());
    }

    /// <summary>Runs the spec's own code: any failure in it is a mistake of the spec.</summary>
    internal static T Guarded<T>(Type protocol, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (OutOfMemoryException)
        {
            throw new ModelException(
                $"{NameOf(protocol)} does not fit into memory with these bounds: choose smaller ones.",
                SourceMap.Of(protocol.Assembly).Location(protocol));
        }
        catch (TypeInitializationException failure) when (Cause(failure) is ModelException mistake)
        {
            throw new ModelException(mistake.Message, mistake.Location, failure);
        }
        catch (Exception failure) when (failure is not ModelException)
        {
            throw new ModelException(
                $"{protocol.Name} fails: {OneLine(Cause(failure).Message)}", inner: Cause(failure));
        }
    }

    static string OneLine(string message) =>
        string.Join(' ', message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    // The exception of a failed static initialiser says nothing; its inner exception says why.
    static Exception Cause(Exception failure) =>
        failure is TypeInitializationException or TargetInvocationException && failure.InnerException is { } inner
            ? Cause(inner)
            : failure;

    internal static string NameOf(Type type)
    {
        type = RootOf(type);
        var folder = type.Namespace?.Split('.')[^1];
        var name = type.Name.Split('`')[0];
        return folder is null ? Kebab(name) : $"{Kebab(folder)}/{Kebab(name)}";
    }

    static string Kebab(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    // A capital after a small letter or digit, or the last capital of several before a small letter.
    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])")]
    private static partial Regex WordStart();

    static Bound BoundOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var words = type switch
        {
            _ when type == typeof(int) => "a whole number",
            _ when type == typeof(bool) => "true or false",
            { IsEnum: true } => string.Join(", ", Enum.GetNames(type)),
            _ => throw new ModelException(
                $"{parameter.Member.DeclaringType!.Name} takes a {CSharp.TypeName(type)} as {parameter.Name}; " +
                "a bound is an int, a bool or an enum.",
                SourceMap.Of(parameter.Member.Module.Assembly).Location(parameter.Member.DeclaringType!)),
        };
        var value = parameter.HasDefaultValue
            ? Format(type.IsEnum ? Enum.ToObject(type, parameter.DefaultValue!) : parameter.DefaultValue!)
            : null;
        return new Bound(parameter.Name!, value, words);
    }

    internal static string Format(object value) => value is bool b ? (b ? "true" : "false") : value.ToString()!;

    object Parse(ParameterInfo parameter, string text)
    {
        if (parameter.ParameterType == typeof(int) && int.TryParse(
            text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        if (parameter.ParameterType == typeof(bool) && bool.TryParse(text, out var flag))
            return flag;
        if (parameter.ParameterType.IsEnum && Enum.GetNames(parameter.ParameterType).Contains(text))
            return Enum.Parse(parameter.ParameterType, text);
        var type = parameter.ParameterType == typeof(int) && BigInteger.TryParse(
            text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? $"a whole number from {int.MinValue} to {int.MaxValue}"
            : BoundOf(parameter).Type;
        throw new ArgumentException($"{parameter.Name} of {Name} takes {type}, not '{text}'.");
    }
}
