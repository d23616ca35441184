namespace Quiesce.Language;

/// <summary>The C code that a step, a procedure or a process stands for.</summary>
/// <param name="function">File and function: <c>fs/btrfs/disk-io.c:close_ctree</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class KernelAttribute(string function) : Attribute
{
    internal string Function { get; } = function;
}
