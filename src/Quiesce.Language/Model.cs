namespace Quiesce.Language;

/// <summary>
/// The language of specs: declarations of variables and processes, the statements of steps, and the builders of
/// properties. <see cref="Protocol"/> and <see cref="Component"/> share it.
/// </summary>
public abstract partial class Model
{
    readonly List<Procedure> procedures = [];
    readonly Dictionary<string, ProcessGroup> groups = [];
    Action<ProcessDeclaration>? declareProcess;

    private protected Model() { }
}
