namespace Quiesce.Ir.Passes;

/// <summary>The expressions of effects.</summary>
public static class EffectExpressions
{
    public static IEnumerable<Expr> Of(Effect effect) => effect switch
    {
        Effect.Choice or Effect.Barrier => [],
        Effect.Wait wait => [wait.Condition],
        Effect.Assign { Update: { Index: null } update } => [update.Value],
        Effect.Assign { Update: var update } => [update.Index!, update.Value],
        Effect.Assert { Assertion: var assertion } => [assertion.Condition],
        Effect.Let let => [let.Value],
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };

    /// <summary>The same effect over other expressions.</summary>
    public static Effect Rewrite(Effect effect, Func<Expr, Expr> rewrite) => effect switch
    {
        Effect.Choice or Effect.Barrier => effect,
        Effect.Wait wait => wait with { Condition = rewrite(wait.Condition) },
        Effect.Assign { Update: var update } assign => assign with
        {
            Update = update with
            {
                Index = update.Index is null ? null : rewrite(update.Index),
                Value = rewrite(update.Value),
            },
        },
        Effect.Assert { Assertion: var assertion } assert => assert with
        {
            Assertion = assertion with { Condition = rewrite(assertion.Condition) },
        },
        Effect.Let let => let with { Value = rewrite(let.Value) },
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };
}
