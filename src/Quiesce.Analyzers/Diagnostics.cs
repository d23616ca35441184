using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Quiesce.Analyzers;

/// <summary>
/// Every diagnostic: an error where C# compiles and means something else, or does not compile and says it in other
/// words; a warning where something is only suspicious.
/// </summary>
public static class Diagnostics
{
    public static readonly DiagnosticDescriptor ComparesObjects = Error(
        "QSC001", "C# objects are compared, not values of the model",
        "{0} compares C# objects while the model is built, not values of the model: {1}");

    public static readonly DiagnosticDescriptor Null = Error(
        "QSC002", "null is no value of the model",
        "{0} is no value of the model: {1}");

    public static readonly DiagnosticDescriptor PlainCondition = Error(
        "QSC003", "A condition of the model is a C# bool",
        "This is a C# bool, known while the model is built, and as a condition it is TRUE or FALSE for ever: use "
        + "C#'s if or ?: for it, and put the answer of a primitive into an if");

    public static readonly DiagnosticDescriptor VariableAsCondition = Error(
        "QSC004", "A condition of the model stands where C# wants a bool",
        "{0} has no value while the model is built: {1}");

    public static readonly DiagnosticDescriptor ShortCircuit = Error(
        "QSC005", "Formulas are built with & and |",
        "{0} is C#'s own: formulas of the model are built with {1}");

    public static readonly DiagnosticDescriptor ReadsNext = Error(
        "QSC006", "Next is only written",
        "{0}.Next is only written, for a step sees the old state: {1}");

    public static readonly DiagnosticDescriptor AssignsVariable = Error(
        "QSC007", "A variable changes through Next",
        "This changes what {0} stands for, and no variable of the model: {1}");

    public static readonly DiagnosticDescriptor HiddenState = Error(
        "QSC008", "What a step changes is no variable of the model",
        "{0} is no variable of the model, and steps run several times while it is built: make it a Var, or a C# "
        + "variable of the method");

    public static readonly DiagnosticDescriptor NotRepeatable = Error(
        "QSC009", "The model is not the same whenever it is built",
        "{0} may be different whenever the model is built, and what it does is no part of the model: what can happen "
        + "is said with Choose, Maybe and VarIn");

    public static readonly DiagnosticDescriptor Async = Error(
        "QSC010", "A step is not async",
        "{0} is async, so that what stands after an await is not recorded: a step that waits says Await(condition), "
        + "and what comes later is a step of its own");

    public static readonly DiagnosticDescriptor CallsItself = Error(
        "QSC011", "A step calls itself",
        "{0} calls itself as a method, without end: control goes back with Goto({0})");

    public static readonly DiagnosticDescriptor CallsStep = Warning(
        "QSC012", "A step is called as a method",
        "{0} is a step of this process, and called here it becomes a part of another one: to go there, Goto({0}); to "
        + "share what both do, a method that is no step");

    public static readonly DiagnosticDescriptor StaticWord = Error(
        "QSC013", "A part of a model is static",
        "{0} is static, and would be shared by all models that are built: make it a field of the protocol");

    public static readonly DiagnosticDescriptor FormulaThrownAway = Error(
        "QSC014", "A formula does nothing by itself",
        "A formula does nothing by itself: give it to Await, Assert or Branch, or assign it to a Next");

    public static readonly DiagnosticDescriptor AnswerThrownAway = Warning(
        "QSC015", "An answer is thrown away",
        "Nobody looks at what {0} returns: {1}, or say '_ = ...' if it does not matter");

    public static readonly DiagnosticDescriptor Unused = Warning(
        "QSC016", "Nothing uses a step or a property",
        "Nothing uses {0}: {1}", isAtEnd: true);

    public static readonly DiagnosticDescriptor Kworker = Warning(
        "QSC017", "A kworker does not go on",
        "{0}", isAtEnd: true);

    public static readonly DiagnosticDescriptor NoReachable = Warning(
        "QSC018", "A protocol without a [Reachable]",
        "{0} has no [Reachable]: a model that cannot get to its interesting state proves everything");

    public static readonly DiagnosticDescriptor Statement = Error(
        "QSC019", "A C# statement that means nothing in the model",
        "{0}");

    public static readonly DiagnosticDescriptor Role = Error(
        "QSC020", "A property of the model has a C# type",
        "[{0}] {1} is a C# {2}, known while the model is built: make it a {3}");

    public static readonly DiagnosticDescriptor ReadLater = Warning(
        "QSC021", "A variable of a component is returned as it is",
        "Who asks for {0} and then calls another method would see what has become of it since: return {0}.Now");

    public static readonly DiagnosticDescriptor BehindWayOn = Warning(
        "QSC022", "An effect stands behind a Goto",
        "{0} says where control goes when the step is over, and does not end it: this is done all the same, so write "
        + "it in front; or return first, or make it a Case, where it is to be left out");

    public static readonly DiagnosticDescriptor AttributeOfNoStep = Warning(
        "QSC023", "An attribute of steps is on a method that is none",
        "[{1}] is said of steps, and {0} is called as a method: say it of the steps that call it, or begin {0} with "
        + "'using var all = Atomically();' where it is one for everybody else", isAtEnd: true);

    public static readonly DiagnosticDescriptor NoStep = Error(
        "QSC024", "A method in a list of steps is no step",
        "{0} is no step: a step gives nothing, and takes nothing or the number of its instance");

    static DiagnosticDescriptor Error(string id, string title, string message) => new(
        id, title, message, "Quiesce", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink);

    static DiagnosticDescriptor Warning(string id, string title, string message, bool isAtEnd = false) => new(
        id, title, message, "Quiesce", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink,
        customTags: isAtEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    const string HelpLink = "spec/README.md";

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ComparesObjects, Null, PlainCondition, VariableAsCondition, ShortCircuit, ReadsNext, AssignsVariable,
        HiddenState, NotRepeatable, Async, CallsItself, CallsStep, StaticWord, FormulaThrownAway,
        AnswerThrownAway, Unused, Kworker, NoReachable, Statement, Role, ReadLater,
        BehindWayOn, AttributeOfNoStep, NoStep,
    ];
}
