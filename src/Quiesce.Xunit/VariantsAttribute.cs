using System.Reflection;
using Quiesce.Language;
using Xunit.Sdk;

namespace Quiesce.Xunit;

/// <summary>
/// The variants of a protocol as data for a <c>[Theory]</c>, each a member of its patch enum, in the order of the
/// declaration: <c>[Theory, Variants(typeof(CloseCtree))]</c>. Several of these add up.
/// </summary>
/// <param name="protocol">The class.</param>
/// <param name="bounds">
/// What the test method gets after the variant: values for the first bounds of the constructor, in their order. Where
/// the variants are classes, it gets an instance that has them, and nothing else.
/// </param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class VariantsAttribute(Type protocol, params object[] bounds) : DataAttribute
{
    /// <summary>The names of variants to leave out: <c>Except = [nameof(CloseOrder.None)]</c>.</summary>
    public string[] Except { get; set; } = [];

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">
    /// The class is no protocol or has no variants, or a variant or bound does not fit it.
    /// </exception>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        if (!protocol.IsSubclassOf(typeof(Protocol)) || protocol.IsAbstract)
            throw new ArgumentException($"{protocol.Name} is not a protocol.");
        var type = ProtocolType.Of(protocol);
        if (type.Variants.IsEmpty)
            throw new ArgumentException(
                $"{type.Name} has no variants: its constructor takes no enum, and no class derives from it.");
        var patch = type.Parameters.FirstOrDefault(parameter => parameter.ParameterType.IsEnum);
        if (patch is not null && type.Variants.FirstOrDefault(one => !Enum.IsDefined(patch.ParameterType, one.Name))
            is { Name: var derived })
            throw new ArgumentException(
                $"{type.Name} has members of {patch.ParameterType.Name} and classes, such as {derived}, as variants: "
                + "a test method takes one or the other.");
        var others = type.Parameters.Where(parameter => parameter != patch).ToList();
        if (bounds.Length > others.Count)
            throw new ArgumentException($"{type.Name} has {others.Count} bounds, not {bounds.Length}.");
        foreach (var (value, parameter, bound) in bounds.Zip(others, type.Bounds))
            if (!parameter.ParameterType.IsInstanceOfType(value))
                throw new ArgumentException($"{bound.Name} of {type.Name} takes {bound.Type}, not {value}.");
        string[] variants = [.. type.Variants.Select(variant => variant.Name)];
        if (Except.Except(variants).FirstOrDefault() is { } unknown)
            throw new ArgumentException(
                $"{type.Name} has no variant {unknown}: there is {string.Join(", ", variants)}.");
        return variants.Except(Except)
            .Select(variant => patch is null
                ? (object[])[Instance(type, variant)]
                : [Enum.Parse(patch.ParameterType, variant), .. bounds]);
    }

    // A class that is a variant is given as an instance, with its bounds.
    Protocol Instance(ProtocolType type, string variant) => type.Create(
        variant,
        bounds.Zip(type.Bounds).ToDictionary(
            pair => pair.Second.Name, pair => ProtocolType.Format(pair.First))).Protocol;
}
