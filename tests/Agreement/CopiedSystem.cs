using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>The same system once more, for what is to be added to it.</summary>
static class CopiedSystem
{
    public static SystemBuilder Of(TransitionSystem plain)
    {
        var builder = SystemBuilder.Extend(plain);
        foreach (var action in plain.Actions)
            builder.AddAction(action);
        foreach (var observer in plain.Observers)
            builder.AddObserver(observer);
        foreach (var property in plain.Declared.Where(one => !one.IsBuiltIn && one.Kind != PropertyKind.Assertion))
            builder.AddProperty(property);
        foreach (var fairness in plain.Fairness)
            builder.AddFairness(fairness);
        return builder;
    }
}
