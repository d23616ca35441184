namespace Quiesce.Ir.Symmetry;

/// <summary>
/// Whether a system is the same after an exchange: each action of an instance does what one of its partner's does, and
/// initial states, and the ends, are the same. Read off the expressions, so that it can miss a symmetry and never makes
/// one up.
/// </summary>
internal sealed class InterchangeCheck(TransitionSystem system)
{
    // Longer ones are not compared.
    const int SizeMax = 1 << 14;

    readonly NormalForm form = new();

    /// <summary>Why the system is not the same afterwards, a clause; null if it is.</summary>
    public string? Objection(Interchange exchange)
    {
        if (exchange.Elements.Any(pair => !IsAlike(pair.First, pair.Second, exchange)))
            return "the variables that they have each for themselves begin with different values";
        if (exchange.Holders.FirstOrDefault(holder => holder.Domain.Contains(exchange.Numbers.First)
            != holder.Domain.Contains(exchange.Numbers.Second)) is { } half)
            return $"{half} can hold the number of one and not of the other";
        if (system.Variables.FirstOrDefault(variable => BeginsOtherwise(variable, exchange)) is { } begins)
            return $"{begins} begins with the number of one of them";
        if (!Keeps(system.InitialConstraint, exchange))
            return "the initial states tell them apart";
        if (!Keeps(system.Terminated, exchange) || !Keeps(TypeChecks.OfProperties(system.Declared), exchange))
            return "the end of the run tells them apart";
        for (var process = 0; process < system.Processes.Length; process++)
            if (Unmatched(process, exchange) is { } action)
                return $"{system.Processes[process]}.{action} does something else";
        return null;
    }

    /// <summary>Whether a predicate is true of the same states afterwards.</summary>
    public bool Keeps(Expr predicate, Interchange exchange) =>
        predicate.Size <= SizeMax
        && ExchangedExpr.Of(predicate, exchange).Plain is { } exchanged
        && form.Of(exchanged) == form.Of(predicate);

    bool IsAlike(int first, int second, Interchange exchange)
    {
        var (one, other) = (VariableOf(first), VariableOf(second));
        var (initial, partner) = (one.Initial[first - one.Offset], other.Initial[second - other.Offset]);
        return one == other && (exchange.Holders.Contains(one) || initial.Equals(partner));
    }

    // The numbers that an element may begin with are those that its partner may, exchanged.
    bool BeginsOtherwise(Variable variable, Interchange exchange)
    {
        if (!exchange.Holders.Contains(variable))
            return false;
        for (var index = 0; index < variable.Count; index++)
        {
            var partner = variable.Initial[exchange.Partner(variable.Offset + index) - variable.Offset];
            if (!variable.Initial[index].Select(exchange.Number).Order().SequenceEqual(partner))
                return true;
        }
        return false;
    }

    Variable VariableOf(int element) => system.Variables.Last(variable => variable.Offset <= element);

    // The first action of an instance that no action of its partner stands for.
    GuardedAction? Unmatched(int process, Interchange exchange)
    {
        var own = system.Attempts.Where(action => action.Process == process).ToList();
        var texts = new Dictionary<string, int>();
        foreach (var other in system.Attempts.Where(action => action.Process == exchange.Process(process)))
        {
            if (Exchanged(other, exchange) is not { } text)
                return own.FirstOrDefault() ?? other;
            texts[text] = texts.GetValueOrDefault(text) + 1;
        }
        foreach (var action in own)
        {
            var text = Text(action);
            if (text is null || texts.GetValueOrDefault(text) == 0)
                return action;
            texts[text]--;
        }
        return null;
    }

    string? Text(GuardedAction action) => IsLong(action) ? null : Text(
        action,
        action.Guard,
        action.Updates.Select(update => (
            update.Index is { IsConstant: false }
                ? $"v{update.Variable.Index}[{form.Of(update.Index)}]"
                : $"{update.Variable.Offset + (update.Index?.Value ?? 0)}",
            form.Of(update.Value))),
        action.Assertions);

    // What the action does after the exchange, as an action of the partner before it.
    string? Exchanged(GuardedAction action, Interchange exchange)
    {
        if (IsLong(action) || ExchangedExpr.Of(action.Guard, exchange).Plain is not { } guard)
            return null;
        var updates = new List<(string, string)>();
        foreach (var update in action.Updates)
        {
            var value = ExchangedExpr.Of(update.Value, exchange);
            var written = exchange.Holders.Contains(update.Variable) ? value.Number : value.Plain;
            if (written is null || Target(update, exchange) is not { } target)
                return null;
            updates.Add((target, form.Of(written)));
        }
        var assertions = new List<Assertion>();
        foreach (var assertion in action.Assertions)
            if (ExchangedExpr.Of(assertion.Condition, exchange).Plain is { } condition)
                assertions.Add(assertion with { Condition = condition });
            else
                return null;
        return Text(action, guard, updates, assertions);
    }

    static string? Target(Update update, Interchange exchange)
    {
        if (update.Index is null or { IsConstant: true })
            return $"{exchange.Partner(update.Variable.Offset + (update.Index?.Value ?? 0))}";
        var index = ExchangedExpr.Of(update.Index, exchange);
        var chosen = ExchangedExpr.Stays(update.Variable, exchange) ? index.Plain
            : ExchangedExpr.FollowsNumbers(update.Variable, exchange) ? index.Number
            : null;
        return chosen is null ? null : $"v{update.Variable.Index}[{new NormalForm().Of(chosen)}]";
    }

    static bool IsLong(GuardedAction action) =>
        action.Guard.Size > SizeMax || action.Updates.Any(update => update.Value.Size > SizeMax)
        || action.Assertions.Any(assertion => assertion.Condition.Size > SizeMax);

    // Updates of elements that are known are in no order, unless they are of one element.
    string Text(
        GuardedAction action,
        Expr guard,
        IEnumerable<(string Target, string Value)> updates,
        IEnumerable<Assertion> assertions)
    {
        List<(string Target, string Value)> writes = [.. updates];
        if (writes.TrueForAll(write => write.Target[0] != 'v')
            && writes.Select(write => write.Target).Distinct().Count() == writes.Count)
            writes.Sort();
        return $"{action.IsObserver} {form.Of(guard)} "
            + string.Join(';', writes.Select(write => $"{write.Target}:={write.Value}"))
            + string.Join(';', assertions.Select(assertion => $"!{assertion.Property}:{form.Of(assertion.Condition)}")
                .Order(StringComparer.Ordinal));
    }
}
