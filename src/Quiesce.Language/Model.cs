namespace Quiesce.Language;

/// <summary>
/// The words a spec is written in: what declares variables and processes, what a step says, and how properties
/// are built. <see cref="Protocol"/> and <see cref="Component"/> share them.
/// </summary>
public abstract partial class Model
{
    readonly List<Procedure> procedures = [];
    readonly Dictionary<string, ProcessGroup> groups = [];
    Action<ProcessDeclaration>? declareProcess;

    private protected Model() { }
}
