using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>Enumerates the initial states of a system in packed form.</summary>
public static unsafe class InitialStates
{
    readonly record struct Choice(Variable Variable, int Index, InitialValues Values);

    /// <summary>Calls back with each initial state; the memory is reused.</summary>
    /// <param name="visit">Given the words of a state; false to end the enumeration.</param>
    /// <param name="start">A scalar variable that is to have one of its initial values, and no other.</param>
    /// <param name="goOn">Asked now and then, also where there are no initial states; false to end it.</param>
    public static void Visit(
        PackedSteps steps,
        Func<nint, bool> visit,
        Func<bool>? goOn = null,
        (Variable Variable, int Value)? start = null)
    {
        const int CombinationsBetweenLooks = 256;
        var combinations = 0;
        var (system, layout) = (steps.System, steps.Layout);
        var allowed = steps.CompilePredicate(system.InitialConstraint);
        var choices = (
            from variable in system.Variables
            from index in Enumerable.Range(0, variable.Count)
            select new Choice(variable, index, variable.Initial[index])).ToList();
        var words = new ulong[layout.Words];
        fixed (ulong* state = words)
        {
            foreach (var choice in choices)
                layout.Write(state, choice.Variable, choice.Index, choice.Values[0]);
            var open = choices.Where(choice => choice.Values.Length > 1 && choice.Variable != start?.Variable).ToList();
            if (start is { } fixedTo)
                layout.Write(state, fixedTo.Variable, 0, fixedTo.Value);
            var digits = new int[open.Count];
            do
            {
                if (allowed(state) && !visit((nint)state))
                    return;
                if (++combinations % CombinationsBetweenLooks == 0 && goOn?.Invoke() == false)
                    return;
            }
            while (Advance(layout, state, open, digits));
        }
    }

    // Counts up, the last choice fastest; false after the last combination.
    static bool Advance(PackedLayout layout, ulong* state, List<Choice> open, int[] digits)
    {
        for (var k = open.Count - 1; k >= 0; k--)
        {
            var (variable, index, values) = open[k];
            digits[k] = (digits[k] + 1) % values.Length;
            layout.Write(state, variable, index, values[digits[k]]);
            if (digits[k] != 0)
                return true;
        }
        return false;
    }
}
