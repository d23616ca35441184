using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace Microsoft.Z3;

/// <summary>
/// The entry points of Z3's C API that are used here, under their C names (z3_api.h). Every
/// pointer is an <see cref="nint"/>, a C <c>bool</c> is a byte, and a string that comes back
/// belongs to Z3 until the next call.
/// </summary>
/// <remarks>
/// Calls with <see cref="SuppressGCTransitionAttribute"/> only look something up. No garbage
/// collection begins during such a call; <see cref="Context.Check()"/> has to follow every
/// other one, to keep the context alive until the call ends.
/// </remarks>
static partial class Native
{
    const string Z3 = "libz3";

    static Native() => NativeLibrary.SetDllImportResolver(typeof(Native).Assembly, Z3Library.Resolve);

    /// <summary>A copy of a string of Z3's.</summary>
    internal static string Text(nint utf8) => Marshal.PtrToStringUTF8(utf8) ?? "";

    // The library and contexts.

    [LibraryImport(Z3)]
    internal static partial void Z3_get_version(out uint major, out uint minor, out uint build, out uint revision);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_context_rc(nint config);

    [LibraryImport(Z3)]
    internal static partial void Z3_del_context(nint context);

    [LibraryImport(Z3)]
    internal static partial void Z3_interrupt(nint context);

    [LibraryImport(Z3)]
    internal static partial void Z3_set_error_handler(nint context, nint handler);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial int Z3_get_error_code(nint context);

    [LibraryImport(Z3)]
    internal static partial nint Z3_get_error_msg(nint context, int code);

    // Terms and vectors of them.

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial void Z3_inc_ref(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial void Z3_dec_ref(nint context, nint term);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_get_ast_hash(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial void Z3_ast_vector_inc_ref(nint context, nint vector);

    [LibraryImport(Z3)]
    internal static partial void Z3_ast_vector_dec_ref(nint context, nint vector);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_ast_vector_size(nint context, nint vector);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_ast_vector_get(nint context, nint vector, uint index);

    // Constants.

    [LibraryImport(Z3, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint Z3_mk_string_symbol(nint context, string text);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_bool_sort(nint context);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_const(nint context, nint name, nint sort);

    // Formulas.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_false(nint context);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_not(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_ite(nint context, nint condition, nint then, nint otherwise);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_implies(nint context, nint left, nint right);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_xor(nint context, nint left, nint right);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_and(nint context, uint count, ReadOnlySpan<nint> terms);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_or(nint context, uint count, ReadOnlySpan<nint> terms);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial int Z3_get_bool_value(nint context, nint term);

    // Parameters.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_params(nint context);

    [LibraryImport(Z3)]
    internal static partial void Z3_params_inc_ref(nint context, nint parameters);

    [LibraryImport(Z3)]
    internal static partial void Z3_params_dec_ref(nint context, nint parameters);

    [LibraryImport(Z3)]
    internal static partial void Z3_params_set_bool(nint context, nint parameters, nint name, byte value);

    // Solvers.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_solver(nint context);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_solver_for_logic(nint context, nint logic);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_inc_ref(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_dec_ref(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_set_params(nint context, nint solver, nint parameters);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_assert(nint context, nint solver, nint term);

    [LibraryImport(Z3)]
    internal static partial int Z3_solver_check_assumptions(
        nint context, nint solver, uint count, ReadOnlySpan<nint> assumptions);

    [LibraryImport(Z3)]
    internal static partial nint Z3_solver_get_model(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial nint Z3_solver_get_unsat_core(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial nint Z3_solver_get_reason_unknown(nint context, nint solver);

    // Models.

    [LibraryImport(Z3)]
    internal static partial void Z3_model_inc_ref(nint context, nint model);

    [LibraryImport(Z3)]
    internal static partial void Z3_model_dec_ref(nint context, nint model);

    [LibraryImport(Z3)]
    internal static partial byte Z3_model_eval(nint context, nint model, nint term, byte completion, out nint value);
}
