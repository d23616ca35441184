using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>
/// The variables of records of a type: one for each field, called after both. A record says what a field may be: a
/// constant of a <c>bool</c> or an enum anything of its type, <c>Var(0, max: 2)</c> and <c>VarIn(...)</c> what they
/// say.
/// </summary>
static class RecordFields
{
    /// <summary>What a field may be, and may start with.</summary>
    public readonly record struct Field(string Name, Domain Domain, InitialValues Initial);

    /// <exception cref="ModelException">The record does not say what a field may be.</exception>
    public static ImmutableArray<Field> Of<T>(string name, T record, SourceLocation location)
        where T : notnull
    {
        try
        {
            var type = RecordType.Of(typeof(T));
            return [.. type.Names.Zip(type.WordsOf(record), (field, word) => FieldOf(name, field, word))];
        }
        catch (ModelException mistake) when (mistake.Location is null)
        {
            throw new ModelException(mistake.Message, location);
        }
    }

    static Field FieldOf(string name, string field, object word)
    {
        if (word is IDeclares declares)
            return word is not ILocal && declares.Declarations.ToList() is
                [{ Length: null, Variable: null, Kind: VariableKind.Shared } one]
                ? new(field, one.Domain, one.Initial[0])
                : throw new ModelException(
                    $"{field} of {name} is declared by Var or VarIn, here and nowhere else.");
        var node = ((IWord)word).Node;
        return node.IsConstant && node.Domain.Sort != Sort.Int && TypeOf(word) is { } domain
            ? new(field, domain, [node.Value])
            : throw new ModelException(
                $"{name} does not say what {field} may be: a constant does of a Bool or an enum, Var(0, max: 2) of an "
                    + "integer.");
    }

    // The domain of a constant is its value alone for a Bool.
    static Domain? TypeOf(object word) => word switch
    {
        Expr<bool> => Domain.Bool,
        _ => ((IWord)word).Node.Domain,
    };

    /// <summary>A declaration for each field: of one record, or of an array.</summary>
    public static ImmutableArray<Declaration> Declare<T>(string name, T record, int? count, SourceLocation location)
        where T : notnull =>
        [
            .. Of(name, record, location).Select(field => new Declaration
            {
                Name = $"{name}.{field.Name}",
                Domain = field.Domain,
                Location = location,
                Initial = [.. Enumerable.Repeat(field.Initial, count ?? 1)],
                Length = count,
            }),
        ];
}
