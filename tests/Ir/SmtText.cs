using Quiesce.Ir.Formats.Smt;

namespace Quiesce.Tests.Ir;

/// <summary>What can be said of an SMT-LIB script without a solver.</summary>
static class SmtText
{
    static readonly HashSet<string> Theory =
    [
        "and", "or", "not", "=>", "=", "ite", "true", "false", "_", "bvslt", "bvsle", "bvule", "bvadd", "bvsub",
        "bvneg", "bvmul", "bvsdiv", "bvsrem", "bvsmod",
    ];

    /// <summary>
    /// Every symbol is defined exactly once, and before it is used; where it is a definition's parameter it stands
    /// for that. Sorts are a space of names of their own.
    /// </summary>
    public static void Check(string text)
    {
        var (symbols, sorts) = (new HashSet<string>(), new HashSet<string> { "Bool" });
        foreach (var command in SmtParser.Parse(text))
        {
            var name = command.Items.Length > 1 ? command.Items[1].Word! : "";
            switch (command.Items[0].Word)
            {
                case "define-sort":
                    Assert.True(sorts.Add(Bare(name)), $"The sort {name} is defined twice.");
                    break;
                case "declare-const":
                    Assert.Contains(Bare(command.Items[2].Word!), sorts);
                    Declare(name);
                    break;
                case "define-fun":
                    var parameters = command.Items[2].Items.Select(parameter => Bare(parameter.Items[0].Word!)).ToList();
                    Assert.Equal(parameters.Count, parameters.Distinct().Count());
                    Assert.Contains(Bare(command.Items[3].Word!), sorts);
                    Use(command.Items[4], [.. parameters]);
                    Declare(name);
                    break;
                case "assert":
                    Use(command.Items[1], []);
                    break;
                default:
                    Assert.Contains(command.Items[0].Word, (string[])["set-logic", "echo", "push", "check-sat", "pop"]);
                    break;
            }
        }

        void Declare(string name)
        {
            Assert.DoesNotContain(Bare(name), Theory);
            Assert.True(symbols.Add(Bare(name)), $"{name} is defined twice.");
        }

        void Use(SmtExpression term, HashSet<string> parameters)
        {
            if (term.Word is { } word)
                Assert.True(
                    Theory.Contains(word) || parameters.Contains(Bare(word)) || symbols.Contains(Bare(word))
                        || word.StartsWith("#b", StringComparison.Ordinal),
                    $"{word} is not defined before it is used.");
            else if (!term.Is("_"))
                foreach (var item in term.Items)
                    Use(item, parameters);
        }
    }

    // |x| and x are one symbol.
    static string Bare(string symbol) => symbol.Trim('|');
}
