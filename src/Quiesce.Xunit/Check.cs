using System.Diagnostics;
using System.Runtime.CompilerServices;
using Quiesce.Language;

namespace Quiesce.Xunit;

/// <summary>
/// Where a test begins that claims something of a protocol:
/// <c>Check.Protocol(new CloseCtree(CloseOrder.None)).Holds(p => p.NoBusyInodes)</c>.
/// </summary>
[StackTraceHidden]
public static class Check
{
    /// <summary>The claims that can be made of a protocol, each decided when it is made.</summary>
    /// <param name="protocol">
    /// A new instance: it is built here, and an instance can be built once. What is returned takes any number of
    /// claims.
    /// </param>
    /// <param name="timeLimit">
    /// For one claim and engine; beyond it the claim is unknown, and the test fails. Null: none, but for the engines
    /// that use Z3 a minute.
    /// </param>
    /// <param name="seed">What <see cref="Engine.Random"/> draws its runs from.</param>
    /// <param name="source">The instance as the test writes it; the compiler's business.</param>
    /// <exception cref="ModelException">
    /// The spec has a mistake, has no such variant, or the instance has been built before.
    /// </exception>
    public static ProtocolCheck<TProtocol> Protocol<TProtocol>(
        TProtocol protocol,
        Engine engine = Engine.Explicit,
        TimeSpan? timeLimit = null,
        ulong seed = 1,
        [CallerArgumentExpression(nameof(protocol))] string source = "")
        where TProtocol : Protocol =>
        new(new Subject<TProtocol>(protocol, protocol.Build(), source), new CheckOptions(engine, timeLimit, seed));
}

/// <summary>How a claim is decided.</summary>
sealed record CheckOptions(Engine Engine, TimeSpan? TimeLimit, ulong Seed);
