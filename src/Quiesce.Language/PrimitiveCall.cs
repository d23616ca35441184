using System.Reflection;
using System.Text.RegularExpressions;

namespace Quiesce.Language;

/// <summary>
/// What C calls a step that a primitive takes by itself, in a list of steps: what its documentation begins with. Which
/// object it is about stands in the parentheses if the protocol has several of its kind.
/// </summary>
static partial class PrimitiveCall
{
    [GeneratedRegex(@"^[A-Za-z_]\w*\((?<arguments>(?:[^()]|\([^()]*\))*)\)")]
    private static partial Regex Call();

    /// <summary>Null for the steps of a protocol, and where the documentation begins with something else.</summary>
    public static string? Of(Position position)
    {
        var blocking = position.Splices.LastOrDefault() is { Procedure: { IsNamed: true, Owner: Component } } last
            ? last
            : null;
        var owner = blocking?.Procedure.Owner as Component ?? position.Step.Target as Component;
        if (owner is null || Member(owner, blocking, position) is not { } member
            || SourceMap.Of(member.Module.Assembly).Sentence(member) is not { } sentence
            || Call().Match(sentence) is not { Success: true } call)
            return null;
        var text = owner.InC(call.Value);
        if (call.Groups["arguments"].Length == 0 && owner.Distinction is { } name)
            text = $"{text[..^1]}{name})";
        return blocking is null || position.Index == blocking.First ? text : $"{text} returns";
    }

    static MemberInfo? Member(Component owner, Splice? blocking, Position position) => blocking is null
        ? position.Step.Method
        : Reflection.MembersOf(owner, blocking.Procedure.Name).FirstOrDefault();
}
