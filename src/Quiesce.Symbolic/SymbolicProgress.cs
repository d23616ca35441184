namespace Quiesce.Symbolic;

/// <summary>What a symbolic engine is doing.</summary>
/// <param name="Engine">Its name.</param>
/// <param name="Depth">The length of runs, or the frame that it is at.</param>
/// <param name="Query">A noun phrase: "a counterexample to NoBusyInodes".</param>
/// <param name="Elapsed">Since it began.</param>
public sealed record SymbolicProgress(string Engine, int Depth, string Query, TimeSpan Elapsed);
