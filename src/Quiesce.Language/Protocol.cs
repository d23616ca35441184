using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Parsing;

namespace Quiesce.Language;

/// <summary>
/// A protocol: one class, whose fields are state variables, whose methods are atomic steps, whose
/// properties are processes and claims. Constructor parameters are its variants (an enum, usually
/// <c>Patch</c>) and its bounds.
/// </summary>
public abstract class Protocol : Model
{
    bool isBuilt;

    /// <summary>
    /// The transition system the class describes. Its variant and bounds are the constructor arguments that the
    /// instance has kept: parameters of a primary constructor that are used outside field initialisers.
    /// </summary>
    /// <exception cref="ModelException">The spec has a mistake, or the instance has been built before.</exception>
    public TransitionSystem Build() => ProtocolType.Guarded(GetType(), () =>
    {
        var (variant, bounds) = ProtocolType.Kept(this);
        return Build(variant, bounds);
    });

    /// <summary>
    /// For lemmas: a variable by the name that traces print, where the class may not name the member that holds it:
    /// <c>VariableNamed&lt;bool>("mutex.made")</c>.
    /// </summary>
    /// <param name="index">Of an array, a set (whether it is a member) or a sequence (its cell): which element.</param>
    /// <exception cref="ModelException">There is none, or it is no such variable.</exception>
    protected internal Expr<T> VariableNamed<T>(string name, Expr<int>? index = null)
    {
        var read = ReadNamed(name, index);
        var fits = typeof(T) == typeof(int) ? read.Domain.Sort == Sort.Int
            : read.Domain.IsCompatible(Values.Domain<T>());
        return fits ? new(read) : throw new ModelException(
            $"{name} is {read.Domain}, and not of the type {CSharp.TypeName(typeof(T))}.");
    }

    /// <summary>
    /// For lemmas: whether a variable has a value, both by the names that traces print, where the class may not name
    /// the enum: <c>VariableIs("mutex.owner", "Umount")</c>.
    /// </summary>
    /// <inheritdoc cref="VariableNamed"/>
    protected internal Expr<bool> VariableIs(string name, string value, Expr<int>? index = null)
    {
        var read = ReadNamed(name, index);
        var member = read.Domain.Members.IndexOf(value);
        return member >= 0
            ? new(Expr.Equal(read, Expr.Constant(read.Domain, read.Domain.Low + member)))
            : throw new ModelException(
                $"{name} is never {value}" + NearestNames.Suggestion(value, read.Domain.Members));
    }

    /// <summary>For lemmas: a process by the name that traces print: <c>ProcessNamed("rcu.Softirq").Done</c>.</summary>
    /// <exception cref="ModelException">There is none.</exception>
    protected internal Process ProcessNamed(string name) => Built.Groups.Select(declared => declared.Group.Whole)
        .FirstOrDefault(process => process.Name == name) ?? throw new ModelException(
            $"There is no process {name}"
                + NearestNames.Suggestion(name, Built.Groups.Select(declared => declared.Group.Name)));

    Expr ReadNamed(string name, Expr<int>? index)
    {
        var variable = Built.Variables.FirstOrDefault(one => one.Name == name) ?? throw new ModelException(
            $"There is no variable {name}"
                + NearestNames.Suggestion(name, Built.Variables.Select(one => one.Name)));
        if (variable.Length is null == index is not null)
            throw new ModelException(
                variable.Length is null ? $"{name} has no elements." : $"Which element of {name} is meant?");
        return index is null ? Expr.Read(variable) : Expr.Read(variable, index.Node);
    }

    internal ProtocolBuilder? Builder { get; set; }

    ProtocolBuilder Built => Builder
        ?? throw new ModelException("A name stands for something in properties, when the protocol is built.");

    internal TransitionSystem Build(
        string variant, ImmutableArray<(string Name, string Value)> bounds,
        (string Process, IReadOnlyList<string> Steps) extras = default)
    {
        if (isBuilt)
            throw new ModelException(
                $"This {GetType().Name} has been built before: an instance makes one system, so make another.");
        isBuilt = true;
        return new ProtocolBuilder(this, variant, bounds, extras).Build();
    }
}
