namespace Quiesce.Cli.Sources;

/// <summary>A call that a comment in the margin of a spec names.</summary>
/// <param name="Name">Of the function that is called.</param>
/// <param name="Step">The step that stands for it.</param>
sealed record MarginCall(string Name, string Step);
