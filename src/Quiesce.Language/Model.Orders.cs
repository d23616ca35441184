using System.Reflection;
using System.Runtime.CompilerServices;

namespace Quiesce.Language;

// What a spec says about the order of a list: questions for "quiesce order", without a meaning for the protocol.
public abstract partial class Model
{
    // Elements of lists, by reference: each use of a step in a list is an object of its own.
    readonly ConditionalWeakTable<Delegate, object> reorderable = [];
    readonly ConditionalWeakTable<Delegate, object> optional = [];

    /// <summary>
    /// A part of a process's list whose elements may change places: <c>[SetClosing, .. Reorderable(Flush, Stop),
    /// Free]</c>. <c>quiesce order</c> asks which of their orders are safe.
    /// </summary>
    [OverloadResolutionPriority(1)]
    protected Step[] Reorderable(params Step[] steps) => Marked(reorderable, steps);

    /// <inheritdoc cref="Reorderable(Step[])"/>
    protected InstanceStep[] Reorderable(params InstanceStep[] steps) => Marked(reorderable, steps);

    /// <inheritdoc cref="Reorderable(Step[])"/>
    [OverloadResolutionPriority(-1)]
    protected Delegate[] Reorderable(params Delegate[] steps) => Marked(reorderable, Steps(steps));

    /// <summary>An element of a process's list that <c>quiesce order</c> may leave out.</summary>
    [OverloadResolutionPriority(1)]
    protected Step Optional(Step step) => Marked(optional, [step])[0];

    /// <inheritdoc cref="Optional(Step)"/>
    protected InstanceStep Optional(InstanceStep step) => Marked(optional, [step])[0];

    /// <inheritdoc cref="Optional(Step)"/>
    [OverloadResolutionPriority(2)]
    protected Step Optional(Procedure procedure) => Optional((Step)procedure);

    /// <summary>A step or a procedure of the class, by its name, as an element of a list.</summary>
    /// <exception cref="ModelException">There is none.</exception>
    internal Delegate StepNamed(string name)
    {
        foreach (var member in Reflection.MembersOf(this, name))
            switch (member)
            {
                case PropertyInfo property when property.PropertyType == typeof(Procedure):
                    return (Step)(Procedure)Reflection.Read(property, this)!;
                case MethodInfo method when method.ReturnType == typeof(void) && method.GetParameters() is []:
                    return method.CreateDelegate<Step>(method.IsStatic ? null : this);
                case MethodInfo method when method.ReturnType == typeof(void)
                        && method.GetParameters() is [{ ParameterType: var only }] && only == typeof(int):
                    return method.CreateDelegate<InstanceStep>(method.IsStatic ? null : this);
            }
        throw new ModelException($"{GetType().Name} has no step {name}.");
    }

    internal bool IsReorderable(Delegate element) => reorderable.TryGetValue(element, out _);

    internal bool IsOptional(Delegate element) => optional.TryGetValue(element, out _);

    static T[] Marked<T>(ConditionalWeakTable<Delegate, object> marks, T[] steps)
        where T : Delegate
    {
        foreach (var step in steps)
            marks.AddOrUpdate(step, marks);
        return steps;
    }
}
