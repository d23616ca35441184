using System.Diagnostics;
using System.Reflection.Emit;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// Writes IL that looks at the packed state argument 1 points to: its words, and expressions over them. Values are
/// int32 on the stack, words are uint64. Nothing outside the state is read as long as every expression is only
/// evaluated where it is defined (<see cref="Definedness"/>).
/// </summary>
internal sealed class StateEmitter(ILGenerator il, PackedLayout layout)
{
    readonly Dictionary<int, LocalBuilder> locals = [];
    HashSet<int> loaded = [];
    readonly Dictionary<Expr, LocalBuilder> shared = new(ReferenceEqualityComparer.Instance);

    /// <summary>Pushes a word of the state.</summary>
    public void Word(int word)
    {
        Debug.Assert((uint)word < (uint)layout.Words, "Outside the state.");
        if (loaded.Contains(word))
        {
            il.Emit(OpCodes.Ldloc, locals[word]);
            return;
        }
        il.Emit(OpCodes.Ldarg_1);
        Offset(word);
        il.Emit(OpCodes.Ldind_I8);
    }

    /// <summary>Adds the byte offset of a word to the address on the stack.</summary>
    public void Offset(int word)
    {
        if (word == 0)
            return;
        il.Emit(OpCodes.Ldc_I4, checked(word * sizeof(ulong)));
        il.Emit(OpCodes.Add);
    }

    /// <summary>Keeps words in locals from here on; until <see cref="Restore"/>, or for good.</summary>
    public void Load(IEnumerable<int> words)
    {
        foreach (var word in words.Where(word => !loaded.Contains(word)).ToList())
        {
            Word(word);
            if (!locals.TryGetValue(word, out var local))
                locals.Add(word, local = il.DeclareLocal(typeof(ulong)));
            il.Emit(OpCodes.Stloc, local);
            loaded.Add(word);
        }
    }

    /// <summary>What is in locals at this point of the code.</summary>
    public IReadOnlySet<int> Loaded => loaded;

    /// <summary>Back to a point of the code where only these words were in locals.</summary>
    public void Restore(IEnumerable<int> words) => loaded = [.. words];

    /// <summary>
    /// Works out what stands in several places of some expressions and always has a value, once, until <see
    /// cref="Unshare"/>.
    /// </summary>
    public void Share(IEnumerable<Expr> expressions)
    {
        foreach (var part in SharedParts.Of(expressions))
        {
            Value(part);
            var local = il.DeclareLocal(typeof(int));
            il.Emit(OpCodes.Stloc, local);
            shared.Add(part, local);
        }
    }

    /// <summary>Nothing is known any more of what was worked out.</summary>
    public void Unshare() => shared.Clear();

    /// <summary>The words whose place is known that expressions look at.</summary>
    public IEnumerable<int> WordsOf(IEnumerable<Expr> expressions) =>
        from node in Expr.NodesOf(expressions)
        where node.Op == Op.Read
        let place = layout[node.Variable!]
        where place.Width > 0 && (place.IsInOneWord || node.Operands[0].IsConstant)
        select place.IsInOneWord ? place.Word : place.WordOf(node.Operands[0].Value);

    /// <summary>Pushes the value of an expression.</summary>
    public void Value(Expr expr)
    {
        if (shared.TryGetValue(expr, out var known))
        {
            il.Emit(OpCodes.Ldloc, known);
            return;
        }
        switch (expr.Op)
        {
            case Op.Constant:
                il.Emit(OpCodes.Ldc_I4, expr.Value);
                return;
            case Op.Read:
                Read(expr);
                return;
            case Op.Not:
                Value(expr.Operands[0]);
                il.Emit(OpCodes.Ldc_I4_0);
                il.Emit(OpCodes.Ceq);
                return;
            case Op.And or Op.Or or Op.Implies:
                Truth(expr);
                return;
            case Op.Equal:
                Operands(expr);
                il.Emit(OpCodes.Ceq);
                return;
            case Op.Less:
                Operands(expr);
                il.Emit(OpCodes.Clt);
                return;
            case Op.LessOrEqual:
                Operands(expr);
                il.Emit(OpCodes.Cgt);
                il.Emit(OpCodes.Ldc_I4_0);
                il.Emit(OpCodes.Ceq);
                return;
            case Op.Add:
                Operands(expr);
                il.Emit(OpCodes.Add);
                return;
            case Op.Subtract:
                Operands(expr);
                il.Emit(OpCodes.Sub);
                return;
            case Op.Multiply:
                Operands(expr);
                il.Emit(OpCodes.Mul);
                return;
            case Op.Divide or Op.Modulo:
                Divide(expr);
                return;
            case Op.IfThenElse:
                var (otherwise, end) = (il.DefineLabel(), il.DefineLabel());
                Branch(expr.Operands[0], false, otherwise);
                Value(expr.Operands[1]);
                il.Emit(OpCodes.Br, end);
                il.MarkLabel(otherwise);
                Value(expr.Operands[2]);
                il.MarkLabel(end);
                return;
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    /// <summary>Goes to the target if a predicate has the given value, and on otherwise.</summary>
    public void Branch(Expr expr, bool when, Label target)
    {
        if (shared.ContainsKey(expr))
        {
            Value(expr);
            il.Emit(when ? OpCodes.Brtrue : OpCodes.Brfalse, target);
            return;
        }
        if (BitTest.Of(expr, layout) is { } test)
        {
            Branch(test, when, target);
            return;
        }
        switch (expr.Op)
        {
            case Op.Constant:
                if (expr.Value != 0 == when)
                    il.Emit(OpCodes.Br, target);
                return;
            case Op.Read or Op.IfThenElse:
                Value(expr);
                il.Emit(when ? OpCodes.Brtrue : OpCodes.Brfalse, target);
                return;
            case Op.Not:
                Branch(expr.Operands[0], !when, target);
                return;
            case Op.And:
                Junction(expr, ending: false, when, target);
                return;
            case Op.Or:
                Junction(expr, ending: true, when, target);
                return;
            case Op.Implies:
                var end = il.DefineLabel();
                Branch(expr.Operands[0], false, when ? target : end);
                Branch(expr.Operands[1], when, target);
                il.MarkLabel(end);
                return;
            case Op.Equal:
                Operands(expr);
                il.Emit(when ? OpCodes.Beq : OpCodes.Bne_Un, target);
                return;
            case Op.Less:
                Operands(expr);
                il.Emit(when ? OpCodes.Blt : OpCodes.Bge, target);
                return;
            case Op.LessOrEqual:
                Operands(expr);
                il.Emit(when ? OpCodes.Ble : OpCodes.Bgt, target);
                return;
            case Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Modulo:
                throw new ArgumentException($"{expr} is no predicate.");
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    /// <summary>Pushes which of the words of an array holds an element that is only known at run time.</summary>
    public void WordIndex(Place place, LocalBuilder index)
    {
        il.Emit(OpCodes.Ldloc, index);
        il.Emit(OpCodes.Ldc_I4, place.PerWord);
        il.Emit(OpCodes.Div_Un);
    }

    /// <summary>Pushes how far an element that is only known at run time stands from the bottom of its word.</summary>
    public void ShiftIndex(Place place, LocalBuilder index)
    {
        il.Emit(OpCodes.Ldloc, index);
        if (!place.IsInOneWord)
        {
            il.Emit(OpCodes.Ldc_I4, place.PerWord);
            il.Emit(OpCodes.Rem_Un);
        }
        if (place.Width != 1)
        {
            il.Emit(OpCodes.Ldc_I4, place.Width);
            il.Emit(OpCodes.Mul);
        }
        if (place.Shift != 0)
        {
            il.Emit(OpCodes.Ldc_I4, place.Shift);
            il.Emit(OpCodes.Add);
        }
    }

    public void Constant(ulong value) => il.Emit(OpCodes.Ldc_I8, unchecked((long)value));

    void Operands(Expr expr)
    {
        Value(expr.Operands[0]);
        Value(expr.Operands[1]);
    }

    // What may be negative is divided a multiple of the divisor further up, where rounding down is cutting off.
    void Divide(Expr expr)
    {
        var (value, divisor) = (expr.Operands[0], expr.Operands[1].Value);
        var below = Math.Min(0, Expr.FloorDivide(value.Domain.Low, divisor));
        Value(value);
        if (below < 0)
        {
            il.Emit(OpCodes.Ldc_I4, checked(below * divisor));
            il.Emit(OpCodes.Sub);
        }
        il.Emit(OpCodes.Ldc_I4, divisor);
        il.Emit(expr.Op == Op.Divide ? OpCodes.Div_Un : OpCodes.Rem_Un);
        if (below < 0 && expr.Op == Op.Divide)
        {
            il.Emit(OpCodes.Ldc_I4, below);
            il.Emit(OpCodes.Add);
        }
    }

    void Truth(Expr expr)
    {
        var (isFalse, end) = (il.DefineLabel(), il.DefineLabel());
        Branch(expr, false, isFalse);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Br, end);
        il.MarkLabel(isFalse);
        il.Emit(OpCodes.Ldc_I4_0);
        il.MarkLabel(end);
    }

    void Read(Expr read)
    {
        var (variable, place) = (read.Variable!, layout[read.Variable!]);
        if (place.Width == 0)
        {
            il.Emit(OpCodes.Ldc_I4, variable.Domain.Low);
            return;
        }
        if (read.Operands.IsEmpty || read.Operands[0].IsConstant)
        {
            var index = read.Operands.IsEmpty ? 0 : read.Operands[0].Value;
            Word(place.WordOf(index));
            var shift = place.ShiftOf(index);
            if (shift > 0)
            {
                il.Emit(OpCodes.Ldc_I4, shift);
                il.Emit(OpCodes.Shr_Un);
            }
        }
        else
        {
            var index = il.DeclareLocal(typeof(int));
            Value(read.Operands[0]);
            il.Emit(OpCodes.Stloc, index);
            if (place.IsInOneWord)
                Word(place.Word);
            else
            {
                il.Emit(OpCodes.Ldarg_1);
                Offset(place.Word);
                WordIndex(place, index);
                il.Emit(OpCodes.Conv_I);
                il.Emit(OpCodes.Ldc_I4, sizeof(ulong));
                il.Emit(OpCodes.Mul);
                il.Emit(OpCodes.Add);
                il.Emit(OpCodes.Ldind_I8);
            }
            ShiftIndex(place, index);
            il.Emit(OpCodes.Shr_Un);
        }
        il.Emit(OpCodes.Conv_I4);
        il.Emit(OpCodes.Ldc_I4, (int)place.Mask);
        il.Emit(OpCodes.And);
        if (variable.Domain.Low != 0)
        {
            il.Emit(OpCodes.Ldc_I4, variable.Domain.Low);
            il.Emit(OpCodes.Add);
        }
    }

    // An operand equal to 'ending' decides the junction. Tests of bits of one word are made together, first: where
    // the junction is defined, it does not matter in which order its operands are looked at.
    void Junction(Expr expr, bool ending, bool when, Label target)
    {
        var (tests, rest) = BitTest.Combine(expr.Operands, ending, layout);
        var end = il.DefineLabel();
        var ended = when == ending ? target : end;
        foreach (var test in tests)
            Branch(test, ending, ended);
        foreach (var operand in rest)
            Branch(operand, ending, ended);
        if (when != ending)
            il.Emit(OpCodes.Br, target);
        il.MarkLabel(end);
    }

    void Branch(BitTest test, bool when, Label target)
    {
        Debug.Assert(test.Mask != 0 && (test.Bits & ~test.Mask) == 0, "A test that always comes out the same.");
        Word(test.Word);
        if (test.Mask != ulong.MaxValue)
        {
            Constant(test.Mask);
            il.Emit(OpCodes.And);
        }
        if (test.Bits == 0)
        {
            il.Emit(when == test.Polarity ? OpCodes.Brfalse : OpCodes.Brtrue, target);
            return;
        }
        Constant(test.Bits);
        il.Emit(when == test.Polarity ? OpCodes.Beq : OpCodes.Bne_Un, target);
    }
}
