using System.Collections.Immutable;

namespace Quiesce.Ir.Formats.Smt;

/// <summary>
/// The symbols of an SMT-LIB file about a system: the spec's own names, between bars, each unique. Names of the file's
/// own definitions avoid them. The names depend on the system alone.
/// </summary>
sealed class SmtNames
{
    // Symbols of the theory of bit-vectors, reserved words, and words that are known to have a meaning in some solver.
    static readonly ImmutableArray<string> Reserved =
    [
        "!", "_", "as", "exists", "forall", "let", "match", "par", "BINARY", "DECIMAL", "HEXADECIMAL", "NUMERAL",
        "STRING", "assert", "push", "pop", "echo", "true", "false", "not", "and", "or", "xor", "=>", "=", "distinct",
        "ite", "iff", "implies", "if", "concat", "extract", "repeat", "zero_extend", "sign_extend", "rotate_left",
        "rotate_right", "bv2nat", "int2bv", "nat2bv", "bvnot", "bvand", "bvor", "bvneg", "bvadd", "bvmul", "bvudiv",
        "bvurem", "bvshl", "bvlshr", "bvult", "bvnand", "bvnor", "bvxor", "bvxnor", "bvcomp", "bvsub", "bvsdiv",
        "bvsrem", "bvsmod", "bvashr", "bvule", "bvugt", "bvuge", "bvslt", "bvsle", "bvsgt", "bvsge", "bvredor",
        "bvredand", "+", "-", "*", "/", "<", "<=", ">", ">=", "div", "mod", "rem", "abs", "select", "store",
    ];

    readonly UniqueNames symbols = new();
    readonly UniqueNames sorts = new();
    readonly Dictionary<Variable, ImmutableArray<string>> elements = [];
    readonly Dictionary<Variable, ImmutableArray<string>> nextElements = [];
    readonly Dictionary<Variable, string> reads = [];
    readonly Dictionary<Domain, (string Sort, ImmutableArray<string> Members)> enumerations = [];
    readonly Dictionary<string, string> properties = [];
    readonly Dictionary<(int Action, int Update), (string Index, string Value)> updates = [];

    public SmtNames(TransitionSystem system)
    {
        foreach (var word in Reserved)
            symbols.Take(word);
        foreach (var word in new[] { "Bool", "BitVec", "Int", "Real", "Array", "String", "RegLan", "RoundingMode" })
            sorts.Take(word);
        foreach (var variable in system.Variables)
            elements[variable] = Elements(variable, "");
        foreach (var variable in system.Variables)
            nextElements[variable] = Elements(variable, "'");
        foreach (var property in system.Properties)
            properties[property.Name] = Take(property.Name);
        foreach (var variable in system.Variables.Where(variable => variable.Domain.Sort == Sort.Enum))
            NameMembers(
                variable.Domain,
                variable.Kind == VariableKind.ProgramCounter ? variable.Name : variable.Domain.Name);
        foreach (var array in system.Variables.Where(variable => variable.Length is not null))
            reads[array] = Take($"{array.Name}[]");
        Actions = [.. system.Actions.Select(action => Take($"{system.Processes[action.Process].Name}.{action.Name}"))];
        Guards = [.. Actions.Select(action => Take($"guard of {Plain(action)}"))];
        Parts =
        [
            .. system.Actions.Select(action => PartsOf(action)
                .Select(_ => Take($"part of {Plain(Actions[action.Index])}")).ToImmutableArray()),
        ];
        foreach (var action in system.Actions)
            foreach (var update in Enumerable.Range(0, action.Updates.Length))
                if (action.Updates[update].Index is { IsConstant: false })
                    updates[(action.Index, update)] = (
                        Take($"index of {Plain(Actions[action.Index])}"),
                        Take($"value of {Plain(Actions[action.Index])}"));
        (Integer, ActionSort) = (sorts.Take("integer"), sorts.Take("action"));
        (Action, Types, Init) = (symbols.Take("action"), symbols.Take("types"), symbols.Take("init"));
        Division = Take("quotient");
        (Step, Invariant, Claim) = (symbols.Take("step"), symbols.Take("invariant"), symbols.Take("claim"));
    }

    /// <summary>The sort of every integer.</summary>
    public string Integer { get; }

    /// <summary>The sort of <see cref="Action"/>.</summary>
    public string ActionSort { get; }

    /// <summary>The input that says which action a step takes.</summary>
    public string Action { get; }

    public string Types { get; }
    public string Init { get; }
    public string Step { get; }
    public string Invariant { get; }

    /// <summary>The function that divides and rounds down: <c>|quotient|</c>.</summary>
    public string Division { get; }

    /// <summary>What a certificate proves.</summary>
    public string Claim { get; }

    /// <summary>The names of the actions' numbers, by index.</summary>
    public ImmutableArray<string> Actions { get; }

    /// <summary>The names of the actions' guards, by index.</summary>
    public ImmutableArray<string> Guards { get; }

    /// <summary>What <see cref="PartsOf"/> finds, by the places of the actions.</summary>
    public ImmutableArray<ImmutableArray<string>> Parts { get; }

    /// <summary>What updates of an action have in common, if it is long.</summary>
    public static IReadOnlyList<Expr> PartsOf(GuardedAction action) =>
        SharedParts.Of(action.Updates.SelectMany(update =>
            update.Index is null ? [update.Value] : new[] { update.Index, update.Value }));

    /// <summary>An element's value now: <c>|refs[1]|</c>.</summary>
    public string Element(Variable variable, int index) => elements[variable][index];

    /// <summary>An element's value after the step: <c>|refs[1]'|</c>.</summary>
    public string NextElement(Variable variable, int index) => nextElements[variable][index];

    /// <summary>The function that reads an array at an index: <c>|refs[]|</c>.</summary>
    public string Read(Variable array) => reads[array];

    /// <summary>The names of the index and the value of an update whose index is computed.</summary>
    public (string Index, string Value) Update(GuardedAction action, int update) => updates[(action.Index, update)];

    public string Property(Property property) => properties[property.Name];

    /// <summary>The domains that are enumerations.</summary>
    public IEnumerable<Domain> Enumerations => enumerations.Keys;

    /// <summary>Whether the values of a domain have names: an enumeration has, if a variable is of it.</summary>
    public bool Has(Domain domain) => domain.Sort != Sort.Enum || enumerations.ContainsKey(domain);

    /// <summary>The sort of a domain.</summary>
    public string SortOf(Domain domain) => domain.Sort switch
    {
        Sort.Bool => "Bool",
        Sort.Int => Integer,
        Sort.Enum => enumerations[domain].Sort,
        _ => throw new ArgumentOutOfRangeException(nameof(domain)),
    };

    /// <summary>The constant for a member of an enumeration: <c>|pc.Umount.FlushWorkers|</c>.</summary>
    public string Member(Domain domain, int value) => enumerations[domain].Members[value];

    ImmutableArray<string> Elements(Variable variable, string suffix) => variable.Length is null
        ? [Take(variable.Name + suffix)]
        : [.. Enumerable.Range(0, variable.Count).Select(index => Take($"{variable.Name}[{index}]{suffix}"))];

    void NameMembers(Domain domain, string name)
    {
        if (!enumerations.ContainsKey(domain))
            enumerations[domain] = (
                Quote(sorts.Take(Quotable(name))),
                [.. domain.Members.Select(member => Take($"{name}.{member}"))]);
    }

    string Take(string name) => Quote(symbols.Take(Quotable(name)));

    static string Quote(string name) => $"|{name}|";

    static string Plain(string symbol) => symbol[1..^1];

    // Between bars any character is allowed but a bar and a backslash; names that begin with @ or . are reserved.
    static string Quotable(string name)
    {
        var quotable = string.Concat(name.Select(c => char.IsControl(c) || c is '|' or '\\' ? '_' : c));
        return quotable.StartsWith('@') || quotable.StartsWith('.') ? "_" + quotable : quotable;
    }
}
