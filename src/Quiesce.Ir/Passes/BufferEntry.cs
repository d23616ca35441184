namespace Quiesce.Ir.Passes;

/// <summary>Something that can wait in a store buffer. Entries of the same name are equal.</summary>
abstract record BufferEntry(string Name)
{
    /// <summary>It drains only after everything older.</summary>
    public virtual bool IsLast => false;

    /// <summary>An entry that changes an element of memory when it drains.</summary>
    /// <param name="Element">The index, from 0; 0 for a scalar.</param>
    /// <param name="Value">A constant, or an expression over the values in memory when the entry drains.</param>
    public abstract record Change(string Name, Variable Variable, int Element, Expr Value) : BufferEntry(Name)
    {
        /// <summary>Entries of one word drain in order.</summary>
        public string Word => WordOf(Variable, Element);

        public Expr? Index => Variable.Length is null ? null : Expr.Int(Element);
    }

    /// <summary>A value: <c>x = 1</c>.</summary>
    public sealed record Store(Variable Variable, int Element, Expr Value, bool IsRelease) : Change(
        $"{NameOf(Variable, Element)} = {Variable.Domain.Format(Value.Value)}{(IsRelease ? ", release" : "")}",
        Variable, Element, Value)
    {
        public override bool IsLast => IsRelease;
    }

    /// <summary>A function: <c>x := x + 1</c>.</summary>
    public sealed record Function(Variable Variable, int Element, Expr Value)
        : Change($"{NameOf(Variable, Element)} := {Value}", Variable, Element, Value);

    /// <summary>A smp_wmb(): what comes after it drains after what came before.</summary>
    public sealed record WriteFence() : BufferEntry("smp_wmb")
    {
        public override bool IsLast => true;
    }

    /// <summary>The word in which an element lies; its own, unless it is declared to share one.</summary>
    public static string WordOf(Variable variable, int element) => variable.Word ?? NameOf(variable, element);

    static string NameOf(Variable variable, int element) =>
        variable.Length is null ? variable.Name : $"{variable}[{element}]";
}
