namespace Quiesce.Ir.Formats.Smt;

/// <summary>Writes the SMT-LIB definitions of a system, top to bottom.</summary>
sealed class SmtSystemWriter
{
    static readonly SmtExpression NoParameters = SmtExpression.List();

    // More consecutive values than this are written as an interval.
    const int ListedMax = 16;

    readonly TransitionSystem system;
    readonly SmtLines lines;
    readonly SmtTerms terms;
    readonly int width;
    readonly HashSet<Variable> readAnywhere;
    readonly bool divides;

    /// <param name="others">Expressions in the file besides those of the system.</param>
    public SmtSystemWriter(TransitionSystem system, IEnumerable<Expr> others, SmtLines lines)
    {
        this.system = system;
        this.lines = lines;
        Names = new SmtNames(system);
        var nodes = Expr.NodesOf(Expressions().Concat(others));
        readAnywhere =
        [
            .. nodes.Where(node => node.Op == Op.Read && !node.Operands.IsEmpty && !node.Operands[0].IsConstant)
                .Select(read => read.Variable!),
        ];
        divides = nodes.Any(node => node.Op == Op.Divide);
        width = WidthOf(nodes);
        terms = new SmtTerms(Names, width);
    }

    public SmtNames Names { get; }

    /// <summary>Terms in a definition that has <see cref="Parameters"/>.</summary>
    public SmtTerms TermsOfParameters => new(Names, width);

    IEnumerable<Expr> Expressions() =>
    [
        Definedness.Holds(system.InitialConstraint),
        .. system.Actions.Select(TypeChecks.Succeeds),
        .. Updates.Select(update => update.Value),
        .. Updates.Select(update => update.Index).OfType<Expr>(),
        .. system.Properties.Select(property => Definedness.Holds(property.Predicate)),
    ];

    IEnumerable<Update> Updates => system.Actions.SelectMany(action => action.Updates);

    static bool IsComputed(Update update) => update.Index is { IsConstant: false };

    // Wide enough for the values of all expressions and variables, and the indices that computed ones are compared to.
    int WidthOf(IEnumerable<Expr> nodes)
    {
        var arrays = readAnywhere.Concat(Updates.Where(IsComputed).Select(update => update.Variable));
        return nodes.Select(node => node.Domain)
            .Concat(system.Variables.Select(variable => variable.Domain))
            .Where(domain => domain.Sort == Sort.Int)
            .Concat(arrays.Select(array => Domain.Range(0, array.Count - 1)))
            .Select(SmtTerms.WidthOf).DefaultIfEmpty(1).Max();
    }

    public void Header()
    {
        var parameters = system.Bounds.Select(bound => $"{bound.Name}={bound.Value}");
        if (system.Variant.Length > 0)
            parameters = parameters.Prepend($"variant {system.Variant}");
        lines.Comment(string.Join(", ", parameters.Prepend(system.Name)) + ".");
        lines.Comment(system.Sentence ?? "");
    }

    /// <summary>The state, what is initial, and the step.</summary>
    public void System()
    {
        lines.Add("(set-logic QF_BV)");
        Values();
        State();
        Types();
        Init();
        Actions();
        Step();
        Next();
    }

    void Values()
    {
        lines.Title("Values");
        lines.Comment("Integers are in two's complement, wide enough for every sum in this file.");
        lines.Add($"(define-sort {Names.Integer} () (_ BitVec {width}))");
        if (divides)
        {
            lines.Comment("Rounded down; the divisor is positive.");
            lines.Define(
                Names.Division,
                SmtExpression.List(SmtExpression.List("a", Names.Integer), SmtExpression.List("b", Names.Integer)),
                Names.Integer,
                SmtExpression.List(
                    "bvsub",
                    SmtExpression.List("bvsdiv", "a", "b"),
                    SmtExpression.List(
                        "ite",
                        SmtExpression.List("bvslt", SmtExpression.List("bvsrem", "a", "b"), terms.Of(Expr.Int(0))),
                        terms.Of(Expr.Int(1)),
                        terms.Of(Expr.Int(0)))));
        }
        foreach (var domain in Names.Enumerations)
        {
            var (sort, bits) = (Names.SortOf(domain), BitsOf(domain));
            lines.Add($"(define-sort {sort} () (_ BitVec {bits}))");
            for (var value = 0; value < domain.Size; value++)
                lines.Add($"(define-fun {Names.Member(domain, value)} () {sort} {Binary(value, bits)})");
        }
    }

    static int BitsOf(Domain domain) => Math.Max(1, domain.BitWidth);

    static string Binary(int value, int bits) => "#b" + Convert.ToString(value, 2).PadLeft(bits, '0');

    IEnumerable<(Variable Variable, int Index)> Elements => system.Variables
        .SelectMany(variable => Enumerable.Range(0, variable.Count).Select(index => (variable, index)));

    void State()
    {
        lines.Title("State");
        foreach (var (variable, index) in Elements)
        {
            var comment = variable.Domain.Sort == Sort.Int ? $" ; {variable.Domain}" : "";
            lines.Add($"(declare-const {Names.Element(variable, index)} {Names.SortOf(variable.Domain)}){comment}");
        }
        foreach (var array in system.Variables.Where(readAnywhere.Contains))
            Read(array);
    }

    // An index outside reads the last element; nothing depends on that value.
    void Read(Variable array)
    {
        var sort = Names.SortOf(array.Domain);
        var parameters = SmtExpression.List(
            Enumerable.Range(0, array.Count).Select(k => SmtExpression.List($"e{k}", sort))
                .Prepend(SmtExpression.List("index", Names.Integer)));
        SmtExpression value = $"e{array.Count - 1}";
        for (var k = array.Count - 2; k >= 0; k--)
            value = SmtExpression.List("ite", IsEqual("index", Index(k)), $"e{k}", value);
        lines.Define(Names.Read(array), parameters, sort, value);
    }

    SmtExpression Index(int k) => terms.Of(Expr.Int(k));

    static SmtExpression IsEqual(SmtExpression left, SmtExpression right) => SmtExpression.List("=", left, right);

    static SmtExpression IsAtMost(SmtExpression left, SmtExpression right) =>
        SmtExpression.List("bvsle", left, right);

    /// <summary>The state as the parameters of a definition, which can so be applied to the next state, too.</summary>
    public SmtExpression Parameters => SmtExpression.List(Elements.Select(element => SmtExpression.List(
        Names.Element(element.Variable, element.Index),
        Names.SortOf(element.Variable.Domain))));

    /// <summary>A definition with such parameters, applied to the current state or the parameters around it.</summary>
    public SmtExpression OfState(string definition) =>
        Apply(definition, Elements.Select(element => Names.Element(element.Variable, element.Index)));

    /// <summary>A definition with such parameters, applied to the state after the step.</summary>
    public SmtExpression OfNextState(string definition) =>
        Apply(definition, Elements.Select(element => Names.NextElement(element.Variable, element.Index)));

    static SmtExpression Apply(string definition, IEnumerable<string> arguments)
    {
        SmtExpression[] items = [definition, .. arguments.Select(argument => (SmtExpression)argument)];
        return items.Length == 1 ? definition : SmtExpression.List(items);
    }

    void Types()
    {
        lines.Title("Every variable keeps to its domain");
        lines.Define(Names.Types, Parameters, "Bool", SmtExpression.And([.. Elements.SelectMany(InDomain)]));
    }

    IEnumerable<SmtExpression> InDomain((Variable Variable, int Index) element)
    {
        var domain = element.Variable.Domain;
        SmtExpression value = Names.Element(element.Variable, element.Index);
        var (low, high) = (terms.Constant(domain, domain.Low), terms.Constant(domain, domain.High));
        switch (domain.Sort)
        {
            case Sort.Bool:
                return [];
            case Sort.Int:
                return [SmtExpression.And(IsAtMost(low, value), IsAtMost(value, high))];
            case Sort.Enum:
                // No constraint if every bit pattern is a member.
                return domain.Size == 1 << BitsOf(domain) ? [] : [SmtExpression.List("bvule", value, high)];
        }
        throw new ArgumentOutOfRangeException(nameof(element));
    }

    void Init()
    {
        lines.Title("Initial states");
        List<SmtExpression> conjuncts = [.. Elements.SelectMany(Initially)];
        if (Definedness.Holds(system.InitialConstraint) is { IsTrue: false } constraint)
            conjuncts.Add(terms.Of(constraint));
        lines.Define(Names.Init, NoParameters, "Bool", SmtExpression.And(conjuncts));
    }

    IEnumerable<SmtExpression> Initially((Variable Variable, int Index) place)
    {
        var (variable, index) = place;
        SmtExpression value = Names.Element(variable, index);
        var initial = variable.Initial[index];
        if (variable.Domain.Sort == Sort.Bool)
            return initial.Length == 2 ? [] : [initial[0] == 1 ? value : SmtExpression.List("not", value)];
        if (initial.IsInterval && initial.Length > ListedMax)
        {
            var element = variable.Length is null ? Expr.Read(variable) : Expr.Read(variable, Expr.Int(index));
            var isInside = Expr.InDomain(element, Domain.Range(initial[0], initial[^1]));
            return isInside.IsTrue ? [] : [terms.Of(isInside)];
        }
        return [SmtExpression.Or([.. initial.Select(one => IsEqual(value, terms.Constant(variable.Domain, one)))])];
    }

    void Actions()
    {
        lines.Title("Actions, and which one the step takes");
        var bits = BitsOf(Domain.Range(0, Math.Max(0, system.Actions.Length - 1)));
        lines.Add($"(define-sort {Names.ActionSort} () (_ BitVec {bits}))");
        lines.Add($"(declare-const {Names.Action} {Names.ActionSort})");
        foreach (var action in system.Actions)
        {
            lines.Add();
            var step = $"{system.Processes[action.Process].Name}: {action}";
            lines.Comment(action.Kernel is null ? step : $"{step}, {action.Kernel}");
            lines.Add($"(define-fun {Names.Actions[action.Index]} () {Names.ActionSort} {Binary(action.Index, bits)})");
            foreach (var (part, name) in SmtNames.PartsOf(action).Zip(Names.Parts[action.Index]))
                Share(name, part);
            Share(Names.Guards[action.Index], action.Guard);
            // The index and value of an update with a computed index occur in the next value of every element.
            for (var k = 0; k < action.Updates.Length; k++)
                if (IsComputed(action.Updates[k]))
                {
                    Share(Names.Update(action, k).Index, action.Updates[k].Index!);
                    Share(Names.Update(action, k).Value, action.Updates[k].Value);
                }
        }
    }

    // Names an expression for later use; a variable or a constant has a name already.
    void Share(string name, Expr expr)
    {
        if (expr.Operands.IsEmpty)
            return;
        lines.Define(name, NoParameters, Names.SortOf(expr.Domain), terms.Of(expr));
        terms.Name(expr, name);
    }

    SmtExpression Takes(int action) => IsEqual(Names.Action, Names.Actions[action]);

    void Step()
    {
        lines.Title("The step");
        lines.Comment("The guard of its action is true, and the action keeps to the domains and arrays.");
        lines.Define(Names.Step, NoParameters, "Bool", SmtExpression.Or(
        [
            .. system.Actions.Select(action => SmtExpression.And(
            [
                Takes(action.Index),
                .. new[] { TypeChecks.OfGuard(action), action.Guard, TypeChecks.OfUpdates(action) }
                    .Where(condition => !condition.IsTrue)
                    .Select(terms.Of),
            ])),
        ]));
    }

    void Next()
    {
        lines.Title("The state after the step");
        var updates = system.Actions
            .SelectMany(action => action.Updates.Select(update => (Action: action.Index, Update: update)))
            .ToLookup(pair => pair.Update.Variable);
        foreach (var (variable, index) in Elements)
            lines.Define(
                Names.NextElement(variable, index),
                NoParameters,
                Names.SortOf(variable.Domain),
                NextValue(variable, index, updates[variable]));
    }

    // The value that each action gives the element; actions that give the same one share a case.
    SmtExpression NextValue(Variable variable, int index, IEnumerable<(int Action, Update Update)> updates)
    {
        SmtExpression old = Names.Element(variable, index);
        return updates.GroupBy(pair => pair.Action)
            .Select(own => (
                Action: own.Key,
                Value: own.Aggregate(old, (value, pair) => After(pair.Update, index, value))))
            .GroupBy(own => own.Value.ToString())
            .Where(same => same.Key != old.Word)
            .Reverse()
            .Aggregate(old, (otherwise, same) => SmtExpression.List(
                "ite", SmtExpression.Or([.. same.Select(own => Takes(own.Action))]), same.First().Value, otherwise));
    }

    // Of two updates of one element the later one counts.
    SmtExpression After(Update update, int index, SmtExpression before)
    {
        if (update.Index is null)
            return terms.Of(update.Value);
        if (update.Index.IsConstant)
            return update.Index.Value == index ? terms.Of(update.Value) : before;
        var isHere = IsEqual(terms.Of(update.Index), Index(index));
        return SmtExpression.List("ite", isHere, terms.Of(update.Value), before);
    }

    /// <summary>A definition for each property about states: that its predicate has a value and is true.</summary>
    public void Properties(IEnumerable<Property> properties)
    {
        lines.Title("Properties");
        foreach (var property in properties.Where(property => property.Kind != PropertyKind.Liveness))
        {
            lines.Comment(property.Sentence ?? "");
            lines.Define(
                Names.Property(property),
                NoParameters,
                "Bool",
                terms.Of(Definedness.Holds(property.Predicate)));
        }
    }
}
