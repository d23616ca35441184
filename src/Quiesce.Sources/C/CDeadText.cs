namespace Quiesce.Sources.C;

/// <summary>Leaves out what stands between <c>#if 0</c> and its end, as if it were a comment.</summary>
static class CDeadText
{
    public static List<CToken> Without(List<CToken> tokens)
    {
        var live = new List<CToken>(tokens.Count);
        // For each #if that is open, whether it is #if 0 and not yet behind its #else.
        var dead = new Stack<bool>();
        var isDead = false;
        foreach (var token in tokens)
        {
            var wasDead = isDead;
            switch (token.Directive)
            {
                case "if" or "ifdef" or "ifndef":
                    var isZero = token is { Directive: "if", Inner: [{ Text: "0" }] };
                    dead.Push(isZero);
                    isDead |= isZero;
                    break;
                case "else" or "elif" or "elifdef" or "elifndef" when dead.TryPop(out _):
                    dead.Push(false);
                    isDead = dead.Contains(true);
                    break;
                case "endif" when dead.TryPop(out _):
                    isDead = dead.Contains(true);
                    break;
            }
            // The line that ends dead text, or begins it, is not dead, unless it is in other dead text.
            if (!isDead || (!wasDead && token.Directive.Length > 0))
                live.Add(token);
        }
        return live;
    }
}
