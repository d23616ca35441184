namespace Quiesce.Ir.Passes;

/// <summary>How far a process is whose steps are taken apart.</summary>
/// <param name="Variable">
/// What says so: 0 outside of steps, then the places in the middle of one, then those where one was begun in vain.
/// </param>
/// <param name="Places">How many places there are in the middle.</param>
/// <param name="MayBeVain">A step that changes nothing is told apart.</param>
sealed record Middle(Variable Variable, int Places, bool MayBeVain)
{
    /// <summary>The process is in no step.</summary>
    public Expr IsOutside => Is(0);

    /// <summary>It has begun one that, so far, has done nothing.</summary>
    public Expr IsVain => MayBeVain ? Expr.Less(Expr.Int(Places), Expr.Read(Variable)) : Expr.False;

    /// <summary>It can begin one.</summary>
    public Expr IsAtRest => Expr.Or(IsOutside, IsVain);

    /// <summary>It is in no step from here on.</summary>
    public Update Leave => new(Variable, null, Expr.Int(0));

    public Expr Is(int number) => Expr.Equal(Expr.Read(Variable), Expr.Int(number));

    /// <summary>A place, by its number from 1 on.</summary>
    /// <param name="here">The process stands at the step.</param>
    public MiddlePlace Place(int number, Expr here) => new(Variable, number, here);

    /// <summary>The same, where the step was begun in vain.</summary>
    public MiddlePlace Vain(int number) => new(Variable, Places + number, Expr.True);
}

/// <summary>Where a process is between the two parts of a step.</summary>
/// <param name="Variable">What says so: 0 outside.</param>
/// <param name="Number">Its value there.</param>
/// <param name="Here">The process stands at the step.</param>
sealed record MiddlePlace(Variable Variable, int Number, Expr Here)
{
    /// <summary>The process is there.</summary>
    public Expr IsIn => Expr.And(Expr.Equal(Expr.Read(Variable), Expr.Int(Number)), Here);

    /// <summary>The process stands at the step and has not begun it.</summary>
    public Expr IsBefore => Expr.And(Expr.Equal(Expr.Read(Variable), Expr.Int(0)), Here);
}
