using System.Text;

namespace Quiesce.Ir.Formats.Smt;

/// <summary>The lines of an SMT-LIB file: commands, broken and indented where they are long, and comments.</summary>
sealed class SmtLines
{
    /// <summary>The largest width of a line, unless a single word is longer.</summary>
    public const int Width = 100;

    readonly StringBuilder text = new();
    int lineStart;

    int Column => text.Length - lineStart;

    public void Add(string line = "")
    {
        text.Append(line);
        NewLine(0);
    }

    /// <summary>A command.</summary>
    public void Add(SmtExpression expression)
    {
        Write(expression, 0);
        NewLine(0);
    }

    /// <summary>A comment of as many lines as its sentences need; none for the empty text.</summary>
    public void Comment(string sentences, int indent = 0)
    {
        var start = new string(' ', indent) + "; ";
        foreach (var line in TextWrap.Words(sentences, Width - start.Length))
            Add(start + line);
    }

    /// <summary>A comment that begins a part of the file.</summary>
    public void Title(string title)
    {
        Add();
        Add(TitleLine(title));
    }

    public static string TitleLine(string title) => $"; {title} ".PadRight(Width, '-');

    /// <summary><c>(define-fun name (parameters) sort value)</c>, the value on its own lines if it is long.</summary>
    public void Define(string name, SmtExpression parameters, string sort, SmtExpression value)
    {
        if (SmtExpression.List("define-fun", name, parameters, sort, value) is { Length: <= Width } line)
        {
            Add(line);
            return;
        }
        BeginDefinition(name, parameters, sort);
        text.Append("  ");
        Write(value, 1);
        text.Append(')');
        NewLine(0);
    }

    /// <summary>A predicate, with each conjunct on a line after its comment.</summary>
    public void DefineConjunction(
        string name, SmtExpression parameters, IReadOnlyList<(string Comment, SmtExpression Term)> conjuncts)
    {
        if (conjuncts.Count == 1)
        {
            Define(name, parameters, "Bool", conjuncts[0].Term);
            return;
        }
        BeginDefinition(name, parameters, "Bool");
        Add("  (and");
        for (var k = 0; k < conjuncts.Count; k++)
        {
            var closing = k == conjuncts.Count - 1 ? "))" : "";
            Comment(conjuncts[k].Comment, indent: 4);
            text.Append("    ");
            Write(conjuncts[k].Term, closing.Length);
            Add(closing);
        }
    }

    // The lines before the value.
    void BeginDefinition(string name, SmtExpression parameters, string sort)
    {
        var start = $"(define-fun {name} ";
        if (start.Length + parameters.Length + 1 + sort.Length <= Width)
        {
            Add($"{start}{parameters} {sort}");
            return;
        }
        Add(start.TrimEnd());
        text.Append("  ");
        WritePacked(parameters, 0);
        NewLine(0);
        Add($"  {sort}");
    }

    // Room is left for closing parentheses after the expression on its last line.
    void Write(SmtExpression expression, int room)
    {
        if (expression.Items.IsEmpty || Column + expression.Length + room <= Width)
            text.Append(expression);
        else if (expression.Items.Skip(1).All(item => item.Word is not null))
            WritePacked(expression, 2);
        else if (expression.Is("ite"))
            WriteCases(expression, room);
        else
            WriteOperands(expression, room);
    }

    // As many items on a line as fit.
    void WritePacked(SmtExpression list, int indent)
    {
        text.Append('(');
        var column = Column + indent;
        var first = true;
        foreach (var line in TextWrap.Pack(list.Items.Select(item => item.ToString()), Width - column - 2))
        {
            if (!first)
                NewLine(column);
            first = false;
            text.Append(line);
        }
        text.Append(')');
    }

    // One case below the other, all at the same indentation.
    void WriteCases(SmtExpression choice, int room)
    {
        var column = Column;
        text.Append("(ite ");
        Write(choice.Items[1], 0);
        if (Column + 1 + choice.Items[2].Length <= Width)
            text.Append(' ');
        else
            NewLine(column + 2);
        Write(choice.Items[2], 0);
        NewLine(choice.Items[3].Is("ite") ? column : column + 2);
        Write(choice.Items[3], room + 1);
        text.Append(')');
    }

    void WriteOperands(SmtExpression list, int room)
    {
        var column = Column;
        text.Append('(');
        Write(list.Items[0], 0);
        for (var k = 1; k < list.Items.Length; k++)
        {
            NewLine(column + 2);
            Write(list.Items[k], k == list.Items.Length - 1 ? room + 1 : 0);
        }
        text.Append(')');
    }

    void NewLine(int column)
    {
        text.Append('\n');
        lineStart = text.Length;
        text.Append(' ', column);
    }

    public override string ToString() => text.ToString();
}
