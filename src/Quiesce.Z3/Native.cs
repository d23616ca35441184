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
/// Calls with <see cref="SuppressGCTransitionAttribute"/> are those that look something up. No
/// garbage collection begins during such a call; <see cref="Context.Check()"/> has to follow every
/// other one, to keep the context alive as long as it takes.
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
    internal static partial nint Z3_get_full_version();

    [LibraryImport(Z3, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void Z3_global_param_set(string id, string value);

    [LibraryImport(Z3)]
    internal static partial void Z3_global_param_reset_all();

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_config();

    [LibraryImport(Z3)]
    internal static partial void Z3_del_config(nint config);

    [LibraryImport(Z3, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void Z3_set_param_value(nint config, string id, string value);

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

    // Terms, sorts and declarations, whatever they are.

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial void Z3_inc_ref(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial void Z3_dec_ref(nint context, nint term);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_get_ast_hash(nint context, nint term);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_get_ast_id(nint context, nint term);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial int Z3_get_ast_kind(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial nint Z3_ast_to_string(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial void Z3_ast_vector_inc_ref(nint context, nint vector);

    [LibraryImport(Z3)]
    internal static partial void Z3_ast_vector_dec_ref(nint context, nint vector);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_ast_vector_size(nint context, nint vector);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_ast_vector_get(nint context, nint vector, uint index);

    // Symbols and sorts.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_int_symbol(nint context, int value);

    [LibraryImport(Z3, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint Z3_mk_string_symbol(nint context, string text);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial int Z3_get_symbol_kind(nint context, nint symbol);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial int Z3_get_symbol_int(nint context, nint symbol);

    [LibraryImport(Z3)]
    internal static partial nint Z3_get_symbol_string(nint context, nint symbol);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_bool_sort(nint context);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_bv_sort(nint context, uint size);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_get_bv_sort_size(nint context, nint sort);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_sort(nint context, nint term);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial int Z3_get_sort_kind(nint context, nint sort);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_sort_name(nint context, nint sort);

    // Declarations and applications.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_func_decl(
        nint context, nint name, uint count, ReadOnlySpan<nint> domain, nint range);

    [LibraryImport(Z3, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint Z3_mk_fresh_func_decl(
        nint context, string prefix, uint count, ReadOnlySpan<nint> domain, nint range);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_app(nint context, nint declaration, uint count, ReadOnlySpan<nint> arguments);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_const(nint context, nint name, nint sort);

    [LibraryImport(Z3, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint Z3_mk_fresh_const(nint context, string prefix, nint sort);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_decl_name(nint context, nint declaration);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial int Z3_get_decl_kind(nint context, nint declaration);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_get_arity(nint context, nint declaration);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_domain(nint context, nint declaration, uint index);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_range(nint context, nint declaration);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_app_decl(nint context, nint term);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_get_app_num_args(nint context, nint term);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_app_arg(nint context, nint term, uint index);

    // Propositional terms.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_true(nint context);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_false(nint context);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_eq(nint context, nint left, nint right);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_not(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_ite(nint context, nint condition, nint then, nint otherwise);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_iff(nint context, nint left, nint right);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_implies(nint context, nint left, nint right);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_xor(nint context, nint left, nint right);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_and(nint context, uint count, ReadOnlySpan<nint> terms);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_or(nint context, uint count, ReadOnlySpan<nint> terms);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_distinct(nint context, uint count, ReadOnlySpan<nint> terms);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_atmost(nint context, uint count, ReadOnlySpan<nint> terms, uint bound);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_atleast(nint context, uint count, ReadOnlySpan<nint> terms, uint bound);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial int Z3_get_bool_value(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial nint Z3_simplify(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial nint Z3_simplify_ex(nint context, nint term, nint parameters);

    [LibraryImport(Z3)]
    internal static partial nint Z3_substitute(
        nint context, nint term, uint count, ReadOnlySpan<nint> from, ReadOnlySpan<nint> to);

    [LibraryImport(Z3)]
    internal static partial nint Z3_substitute_vars(nint context, nint term, uint count, ReadOnlySpan<nint> to);

    // Bit-vectors.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_unsigned_int64(nint context, ulong value, nint sort);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial byte Z3_is_numeral_ast(nint context, nint term);

    [LibraryImport(Z3)]
    internal static partial byte Z3_get_numeral_uint64(nint context, nint term, out ulong value);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_bvadd(nint context, nint left, nint right);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_bvult(nint context, nint left, nint right);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_bvule(nint context, nint left, nint right);

    // Quantifiers.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_bound(nint context, uint index, nint sort);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_pattern(nint context, uint count, ReadOnlySpan<nint> terms);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_quantifier_const_ex(
        nint context, byte forall, uint weight, nint id, nint skolem, uint boundCount, ReadOnlySpan<nint> bound,
        uint patternCount, ReadOnlySpan<nint> patterns, uint noPatternCount, ReadOnlySpan<nint> noPatterns, nint body);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_get_index_value(nint context, nint variable);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial byte Z3_is_quantifier_forall(nint context, nint quantifier);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial byte Z3_is_quantifier_exists(nint context, nint quantifier);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_quantifier_body(nint context, nint quantifier);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial uint Z3_get_quantifier_num_bound(nint context, nint quantifier);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_quantifier_bound_name(nint context, nint quantifier, uint index);

    [LibraryImport(Z3), SuppressGCTransition]
    internal static partial nint Z3_get_quantifier_bound_sort(nint context, nint quantifier, uint index);

    // SMT-LIB.

    [LibraryImport(Z3, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint Z3_parse_smtlib2_string(
        nint context, string text, uint sortCount, ReadOnlySpan<nint> sortNames, ReadOnlySpan<nint> sorts,
        uint declarationCount, ReadOnlySpan<nint> declarationNames, ReadOnlySpan<nint> declarations);

    // Parameters and statistics.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_params(nint context);

    [LibraryImport(Z3)]
    internal static partial void Z3_params_inc_ref(nint context, nint parameters);

    [LibraryImport(Z3)]
    internal static partial void Z3_params_dec_ref(nint context, nint parameters);

    [LibraryImport(Z3)]
    internal static partial void Z3_params_set_bool(nint context, nint parameters, nint name, byte value);

    [LibraryImport(Z3)]
    internal static partial void Z3_params_set_uint(nint context, nint parameters, nint name, uint value);

    [LibraryImport(Z3)]
    internal static partial void Z3_params_set_double(nint context, nint parameters, nint name, double value);

    [LibraryImport(Z3)]
    internal static partial void Z3_params_set_symbol(nint context, nint parameters, nint name, nint value);

    [LibraryImport(Z3)]
    internal static partial nint Z3_params_to_string(nint context, nint parameters);

    [LibraryImport(Z3)]
    internal static partial void Z3_stats_inc_ref(nint context, nint statistics);

    [LibraryImport(Z3)]
    internal static partial void Z3_stats_dec_ref(nint context, nint statistics);

    [LibraryImport(Z3)]
    internal static partial uint Z3_stats_size(nint context, nint statistics);

    [LibraryImport(Z3)]
    internal static partial nint Z3_stats_get_key(nint context, nint statistics, uint index);

    [LibraryImport(Z3)]
    internal static partial byte Z3_stats_is_uint(nint context, nint statistics, uint index);

    [LibraryImport(Z3)]
    internal static partial uint Z3_stats_get_uint_value(nint context, nint statistics, uint index);

    [LibraryImport(Z3)]
    internal static partial double Z3_stats_get_double_value(nint context, nint statistics, uint index);

    [LibraryImport(Z3)]
    internal static partial nint Z3_stats_to_string(nint context, nint statistics);

    // Tactics.

    [LibraryImport(Z3, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint Z3_mk_tactic(nint context, string name);

    [LibraryImport(Z3)]
    internal static partial void Z3_tactic_inc_ref(nint context, nint tactic);

    [LibraryImport(Z3)]
    internal static partial void Z3_tactic_dec_ref(nint context, nint tactic);

    [LibraryImport(Z3)]
    internal static partial nint Z3_tactic_and_then(nint context, nint first, nint second);

    [LibraryImport(Z3)]
    internal static partial nint Z3_tactic_using_params(nint context, nint tactic, nint parameters);

    // Solvers.

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_solver(nint context);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_simple_solver(nint context);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_solver_for_logic(nint context, nint logic);

    [LibraryImport(Z3)]
    internal static partial nint Z3_mk_solver_from_tactic(nint context, nint tactic);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_inc_ref(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_dec_ref(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_set_params(nint context, nint solver, nint parameters);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_push(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_pop(nint context, nint solver, uint count);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_reset(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial uint Z3_solver_get_num_scopes(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_assert(nint context, nint solver, nint term);

    [LibraryImport(Z3)]
    internal static partial void Z3_solver_assert_and_track(nint context, nint solver, nint term, nint label);

    [LibraryImport(Z3)]
    internal static partial nint Z3_solver_get_assertions(nint context, nint solver);

    [LibraryImport(Z3, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void Z3_solver_from_string(nint context, nint solver, string text);

    [LibraryImport(Z3)]
    internal static partial int Z3_solver_check_assumptions(
        nint context, nint solver, uint count, ReadOnlySpan<nint> assumptions);

    [LibraryImport(Z3)]
    internal static partial nint Z3_solver_get_model(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial nint Z3_solver_get_unsat_core(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial nint Z3_solver_get_reason_unknown(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial nint Z3_solver_get_statistics(nint context, nint solver);

    [LibraryImport(Z3)]
    internal static partial nint Z3_solver_to_string(nint context, nint solver);

    // Models.

    [LibraryImport(Z3)]
    internal static partial void Z3_model_inc_ref(nint context, nint model);

    [LibraryImport(Z3)]
    internal static partial void Z3_model_dec_ref(nint context, nint model);

    [LibraryImport(Z3)]
    internal static partial byte Z3_model_eval(nint context, nint model, nint term, byte completion, out nint value);

    [LibraryImport(Z3)]
    internal static partial uint Z3_model_get_num_consts(nint context, nint model);

    [LibraryImport(Z3)]
    internal static partial nint Z3_model_get_const_decl(nint context, nint model, uint index);

    [LibraryImport(Z3)]
    internal static partial nint Z3_model_get_const_interp(nint context, nint model, nint declaration);

    [LibraryImport(Z3)]
    internal static partial nint Z3_model_to_string(nint context, nint model);
}
