namespace Quiesce.Ir.Formats.Lanes;

/// <summary>The C code a step stands for (<see cref="GuardedAction.Kernel"/>), as a reader of C writes it.</summary>
public static class KernelPlace
{
    /// <summary><c>fs/btrfs/disk-io.c:close_ctree()</c>; a file alone stays as it is.</summary>
    public static string Whole(string kernel) =>
        Function(kernel) is { } function ? kernel[..(kernel.LastIndexOf(':') + 1)] + function : kernel;

    /// <summary><c>close_ctree()</c>; null where only a file is named.</summary>
    public static string? Function(string kernel)
    {
        var name = kernel[(kernel.LastIndexOf(':') + 1)..].Trim();
        if (name.Length == 0 || name.AsSpan().ContainsAny('/', '.'))
            return null;
        return name.EndsWith(')') ? name : name + "()";
    }
}
