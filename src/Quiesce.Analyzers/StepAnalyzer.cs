using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Quiesce.Analyzers;

/// <summary>
/// How the members of a model use each other: steps that are called, that nobody takes, that do not come back to where
/// they wait, and a protocol that nothing can tell from a vacuous one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StepAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Diagnostics.CallsItself, Diagnostics.CallsStep, Diagnostics.Unused, Diagnostics.Kworker,
        Diagnostics.NoReachable, Diagnostics.AttributeOfNoStep, Diagnostics.NoStep,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var uses = new Uses();
            start.RegisterOperationAction(
                uses.Note, OperationKind.MethodReference, OperationKind.Invocation, OperationKind.PropertyReference,
                OperationKind.NameOf);
            start.RegisterCompilationEndAction(uses.Report);
        });
        context.RegisterSymbolAction(OfProtocol, SymbolKind.NamedType);
        context.RegisterOperationAction(OfElement, OperationKind.MethodReference);
    }

    // In a list of steps of both kinds any method is one for the compiler.
    static void OfElement(OperationAnalysisContext context)
    {
        var reference = (IMethodReferenceOperation)context.Operation;
        var converted = reference.Parent;
        while (converted is { Type.SpecialType: not SpecialType.System_Delegate }
            and (IDelegateCreationOperation or IConversionOperation))
            converted = converted.Parent;
        if (converted is not (IConversionOperation or IDelegateCreationOperation)
            || Words.ModelAround(context.ContainingSymbol) is null
            || IsStep(reference.Method))
            return;
        context.ReportDiagnostic(
            Diagnostic.Create(Diagnostics.NoStep, reference.Syntax.GetLocation(), reference.Method.Name));
    }

    static bool IsStep(IMethodSymbol method) => method.ReturnsVoid && (method.Parameters.IsEmpty
        || (method.Parameters.Length == 1 && method.Parameters[0].Type.SpecialType == SpecialType.System_Int32));

    static void OfProtocol(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!Words.IsProtocol(type) || type.IsAbstract || type.DeclaredAccessibility != Accessibility.Public)
            return;
        for (var owner = type; Words.IsProtocol(owner); owner = owner!.BaseType)
            if (owner!.GetMembers().Any(member => HasRole(member, "ReachableAttribute")))
                return;
        context.ReportDiagnostic(Diagnostic.Create(Diagnostics.NoReachable, type.Locations[0], type.Name));
    }

    static bool HasRole(ISymbol member, string? role = null) => member.GetAttributes().Any(attribute =>
        Words.IsOfLanguage(attribute.AttributeClass) && (role is null || attribute.AttributeClass!.Name == role));

    /// <summary>What a compilation does with the members of its models.</summary>
    sealed class Uses
    {
        readonly ConcurrentDictionary<ISymbol, bool> used = new(SymbolEqualityComparer.Default);

        // Methods by their names, without a call: where a step is meant.
        readonly ConcurrentDictionary<ISymbol, bool> named = new(SymbolEqualityComparer.Default);

        // Steps as they stand in a list of steps: of which declaration, and where.
        readonly ConcurrentBag<(IMethodSymbol Step, IInvocationOperation List, int Place)> steps = [];

        // Where control may go: what is given to Goto and Branch, or to a method of the model that does that.
        readonly ConcurrentDictionary<ISymbol, bool> targets = new(SymbolEqualityComparer.Default);
        readonly ConcurrentBag<(IMethodSymbol Caller, IInvocationOperation Call)> calls = [];

        public void Note(OperationAnalysisContext context)
        {
            if (context.Operation is INameOfOperation name)
            {
                var model = name.SemanticModel!;
                foreach (var part in name.Argument.Syntax.DescendantNodesAndSelf())
                    if (model.GetSymbolInfo(part) is var info)
                        foreach (var symbol in info.CandidateSymbols.Append(info.Symbol).OfType<ISymbol>())
                            used[symbol.OriginalDefinition] = true;
                return;
            }
            var member = context.Operation switch
            {
                IMethodReferenceOperation reference => reference.Method,
                IInvocationOperation call => call.TargetMethod,
                IPropertyReferenceOperation property => property.Property,
                _ => (ISymbol?)null,
            };
            if (member is null || !IsOfModel(member) && context.Operation is not IInvocationOperation)
                return;
            // A member that uses only itself is used by nobody.
            if (!SymbolEqualityComparer.Default.Equals(member, context.ContainingSymbol))
                Use(member.OriginalDefinition);
            if (context.Operation is IMethodReferenceOperation { Method: var method })
                named[method.OriginalDefinition] = true;
            if (context.Operation is IMethodReferenceOperation step && Around(step) is { } list)
                if (Words.IsProcess(list.Type) || Words.IsProcedure(list.Type))
                    steps.Add((step.Method.OriginalDefinition, list, step.Syntax.SpanStart));
                else if (!Words.IsFormula(list.Type) && list.TargetMethod.Name != "Has")
                    targets[step.Method.OriginalDefinition] = true;
            if (context.Operation is IInvocationOperation own && context.ContainingSymbol is IMethodSymbol caller)
                calls.Add((caller, own));
        }

        void Use(ISymbol? member)
        {
            for (; member is not null; member = member switch
            {
                IMethodSymbol method => method.OverriddenMethod,
                IPropertySymbol property => property.OverriddenProperty,
                _ => null,
            })
                used[member.OriginalDefinition] = true;
        }

        static bool IsOfModel(ISymbol member) => Words.IsModel(member.ContainingType);

        // The call that a step is an argument of, through lists, arms and conversions.
        static IInvocationOperation? Around(IOperation step)
        {
            var around = step.Parent;
            while (around is not null and not IInvocationOperation and not IBlockOperation)
                around = around.Parent;
            return around as IInvocationOperation;
        }

        public void Report(CompilationAnalysisContext context)
        {
            foreach (var (caller, call) in calls)
                ReportCall(context, caller, call);
            foreach (var type in Types(context.Compilation.Assembly.GlobalNamespace).Where(Words.IsModel))
                foreach (var member in type.GetMembers())
                {
                    ReportUnused(context, member);
                    ReportAttribute(context, member);
                }
            foreach (var step in steps.Where(step => step.List.TargetMethod.Name == "ServiceProcess"))
                ReportKworker(context, step);
        }

        void ReportCall(CompilationAnalysisContext context, IMethodSymbol caller, IInvocationOperation call)
        {
            var method = call.TargetMethod.OriginalDefinition;
            if (ListsOf(method) is not { Count: > 0 } lists
                || call.Syntax.ToString().StartsWith("base.", StringComparison.Ordinal))
                return;
            var isItself = SymbolEqualityComparer.Default.Equals(method, caller.OriginalDefinition);
            // A method of a component in a list is a step there, and a part of one elsewhere; so is what another
            // process does, too. And a step that is nothing but the other one stands for it at a second place.
            var isAccident = !Words.IsComponent(method.ContainingType)
                && ListsOf(caller.OriginalDefinition).Overlaps(lists)
                && call.Syntax.Parent is not ArrowExpressionClauseSyntax;
            if (isItself || isAccident)
                context.ReportDiagnostic(Diagnostic.Create(
                    isItself ? Diagnostics.CallsItself : Diagnostics.CallsStep, call.Syntax.GetLocation(),
                    method.Name));
        }

        HashSet<IOperation> ListsOf(IMethodSymbol step) =>
        [
            .. steps.Where(other => SymbolEqualityComparer.Default.Equals(other.Step, step))
                .Select(other => other.List),
        ];

        void ReportAttribute(CompilationAnalysisContext context, ISymbol member)
        {
            if (member is not IMethodSymbol || named.ContainsKey(member) || !used.ContainsKey(member))
                return;
            foreach (var attribute in member.GetAttributes().Where(one => Words.IsOfLanguage(one.AttributeClass)))
                if (attribute.AttributeClass!.Name is "AtomicAttribute" or "WeaklyFairAttribute"
                    or "StronglyFairAttribute" or "UnfairAttribute" or "MayRestAttribute")
                    context.ReportDiagnostic(Diagnostic.Create(
                        Diagnostics.AttributeOfNoStep, member.Locations[0], member.Name,
                        attribute.AttributeClass.Name.Replace("Attribute", "")));
        }

        void ReportUnused(CompilationAnalysisContext context, ISymbol member)
        {
            if (used.ContainsKey(member) || member.IsImplicitlyDeclared || member.IsOverride || member.IsAbstract
                || !member.Locations[0].IsInSource)
                return;
            var isPrivate = member.DeclaredAccessibility == Accessibility.Private;
            var advice = member switch
            {
                IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnsVoid: true } method
                    when isPrivate && method.Parameters.All(one => one.Type.SpecialType == SpecialType.System_Int32)
                        && method.Parameters.Length <= 1 =>
                    "a step stands in the list of a process or of a procedure",
                IPropertySymbol property when Words.IsProcedure(property.Type) && isPrivate =>
                    "a procedure stands in the list of a process",
                IPropertySymbol property when Words.IsTemporal(property.Type) && !HasRole(property) =>
                    "a property that is to be checked is a [Liveness]",
                // What others may see is there for them: for tests, and for expressions of the command line.
                IPropertySymbol property when Words.IsCondition(property.Type) && !HasRole(property)
                    && (isPrivate || (Words.IsProtocol(property.ContainingType)
                        && property.DeclaredAccessibility == Accessibility.Public)) =>
                    "a property that is to be checked is an [Invariant], a [Reachable] or a [Lemma]",
                _ => null,
            };
            if (advice is not null)
                context.ReportDiagnostic(
                    Diagnostic.Create(Diagnostics.Unused, member.Locations[0], member.Name, advice));
        }

        // A kworker takes a work, runs it, ends it, and takes the next one.
        void ReportKworker(
            CompilationAnalysisContext context, (IMethodSymbol Step, IInvocationOperation List, int Place) step)
        {
            var takes = calls.Where(call => IsTake(call.Call.TargetMethod)
                && SymbolEqualityComparer.Default.Equals(call.Caller.OriginalDefinition, step.Step)).ToList();
            if (takes.Count == 0)
                return;
            var ofModel = calls.Where(call => Related(call.Caller.ContainingType, step.Step.ContainingType));
            if (!ofModel.Any(call => call.Call.TargetMethod.Name == "End"
                && Words.IsComponent(call.Call.TargetMethod.ContainingType)))
                context.ReportDiagnostic(Diagnostic.Create(
                    Diagnostics.Kworker, takes[0].Call.Syntax.GetLocation(),
                    $"{step.Step.Name} takes a work that no step ends: a flush waits for its End for ever"));
            if (!steps.Any(other =>
                other.List == step.List && other.Place <= step.Place && targets.ContainsKey(other.Step)))
                context.ReportDiagnostic(Diagnostic.Create(
                    Diagnostics.Kworker, takes[0].Call.Syntax.GetLocation(),
                    $"No step goes back to {step.Step.Name}: a kworker that serves one work only leaves the others "
                    + $"waiting, so end the last step with Goto({step.Step.Name})"));
        }

        static bool Related(INamedTypeSymbol? type, INamedTypeSymbol other)
        {
            for (; type is not null; type = type.BaseType)
                if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other.OriginalDefinition))
                    return true;
            return false;
        }

        // By name, and by what stands beside it: it takes something that is to be ended.
        static bool IsTake(IMethodSymbol method) => method.Name == "Take" && Words.IsComponent(method.ContainingType)
            && method.ContainingType.GetMembers("End").Length > 0;

        static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol scope) => scope.GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(inner => inner is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(inner));
    }
}
