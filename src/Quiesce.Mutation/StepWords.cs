using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Mutation;

/// <summary>What the recorder calls the effects of a step, and what they are called in sentences.</summary>
static class StepWords
{
    const string Branch = "Branch(";

    static readonly ImmutableArray<string> Statements = ["Await", "Case", "Let", "Branch", "Choose", "Fence"];

    /// <summary>The update of the program counter, and the locals that end with it.</summary>
    public static bool IsExit(Effect effect) =>
        effect is Effect.Assign { Update.Variable.Kind: VariableKind.ProgramCounter }
        || effect is Effect.Assign && effect.Name is "" or "exit";

    /// <summary>It belongs to a call of a primitive, and not to the step itself.</summary>
    public static bool IsOfCall(Effect effect) => !effect.IsInSection && !IsExit(effect) && !IsStatement(effect);

    static bool IsStatement(Effect effect) =>
        Statements.Contains(effect.Name.Split('(')[0])
        || effect is Effect.Assign { Update.Variable: var variable } && effect.Name == variable.Name
        || effect is Effect.Assert { Assertion.Property: var property } && effect.Name == property;

    /// <summary>The target of a jump that has a condition; null for a value of another kind.</summary>
    public static string? BranchOf(Effect effect) => effect is Effect.Let && effect.Name.StartsWith(Branch)
        ? effect.Name[Branch.Length..^1]
        : null;

    /// <summary>What is awaited, as the spec writes it; as TLA+ does, where that is not known.</summary>
    public static string Condition(Effect.Wait wait)
    {
        var open = wait.Name.IndexOf('(');
        return open > 0 && wait.Name.EndsWith(')') ? wait.Name[(open + 1)..^1] : $"{wait.Condition}";
    }

    /// <summary>The conjuncts of a condition.</summary>
    public static ImmutableArray<Expr> Conjuncts(Expr condition) =>
        condition.Op == Op.And ? condition.Operands : [condition];
}
