namespace Quiesce.Ir.Passes;

/// <summary>The progress of a process, whose steps are split, within its step.</summary>
/// <param name="Variable">
/// Its value: 0 outside of steps, then the places in the middle of one, then those where one was begun without effect.
/// </param>
/// <param name="Places">The number of places in the middle.</param>
/// <param name="MayBeVain">A step begun without effect has places of its own.</param>
sealed record Middle(Variable Variable, int Places, bool MayBeVain)
{
    /// <summary>The process is in no step.</summary>
    public Expr IsOutside => Is(0);

    /// <summary>It has begun a step that has changed nothing so far.</summary>
    public Expr IsVain => MayBeVain ? Expr.Less(Expr.Int(Places), Expr.Read(Variable)) : Expr.False;

    /// <summary>It can begin a step.</summary>
    public Expr IsAtRest => Expr.Or(IsOutside, IsVain);

    /// <summary>The update that leaves the step.</summary>
    public Update Leave => new(Variable, null, Expr.Int(0));

    public Expr Is(int number) => Expr.Equal(Expr.Read(Variable), Expr.Int(number));

    /// <summary>A place, by its number from 1 on.</summary>
    /// <param name="here">The process stands at the step.</param>
    public MiddlePlace Place(int number, Expr here) => new(Variable, number, here);

    /// <summary>The same, for a step begun without effect.</summary>
    public MiddlePlace Vain(int number) => new(Variable, Places + number, Expr.True);
}

/// <summary>A place of a process between the two parts of a step.</summary>
/// <param name="Variable">As in <see cref="Middle"/>: 0 outside of steps.</param>
/// <param name="Number">Its value there.</param>
/// <param name="Here">The process stands at the step.</param>
sealed record MiddlePlace(Variable Variable, int Number, Expr Here)
{
    /// <summary>The process is at the place.</summary>
    public Expr IsIn => Expr.And(Expr.Equal(Expr.Read(Variable), Expr.Int(Number)), Here);

    /// <summary>The process stands at the step and has not begun it.</summary>
    public Expr IsBefore => Expr.And(Expr.Equal(Expr.Read(Variable), Expr.Int(0)), Here);
}
