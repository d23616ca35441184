namespace Quiesce.Sources.C;

/// <summary>Leaves out what stands between <c>#if 0</c> and its end: nobody compiles it, as if it were a comment.</summary>
static class CDeadText
{
    public static List<CToken> Without(List<CToken> tokens)
    {
        var live = new List<CToken>(tokens.Count);
        // For each #if that is open, whether what follows is dead; a #else of #if 0 is not.
        var dead = new Stack<(bool IsDead, bool WasZero)>();
        foreach (var token in tokens)
        {
            var isDead = dead.Any(open => open.IsDead);
            switch (token.Directive)
            {
                case "if" or "ifdef" or "ifndef":
                    var isZero = token is { Directive: "if", Inner: [{ Text: "0" }] };
                    dead.Push((isZero, isZero));
                    break;
                case "else" or "elif" or "elifdef" or "elifndef" when dead.TryPop(out var open):
                    dead.Push((false, open.WasZero));
                    isDead = dead.Any(other => other.IsDead);
                    break;
                case "endif" when dead.TryPop(out _):
                    isDead = dead.Any(other => other.IsDead);
                    break;
            }
            if (!isDead)
                live.Add(token);
        }
        return live;
    }
}
