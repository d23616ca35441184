using Quiesce.Symbolic.Certificates;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Symbolic;

/// <summary>The solvers that the tests ask: those that <c>make tools</c> unpacked, or those on the path.</summary>
static class Solvers
{
    public static readonly string[] Directories = [Path.Combine(Checkout.Root, "artifacts", "tools", "bin")];

    public static SolverProgram Z3 => Find("z3");

    public static IReadOnlyList<SolverProgram> All => [.. SolverProgram.Names.Select(Find)];

    static SolverProgram Find(string name) => SolverProgram.Find(name, Directories, Environment.GetEnvironmentVariable);
}
