using Quiesce.Sources;

namespace Quiesce.Tests.Sources.C;

/// <summary>Which functions a file of C has, whatever stands around them.</summary>
public class CFunctions
{
    static readonly ISourceLanguage Language = SourceLanguages.Of("a.c")!;

    static string Names(string text) =>
        string.Join(' ', Language.Functions(text).Select(function => function.Name));

    [Theory]
    [InlineData("int f(void) { return 0; }", "f")]
    [InlineData("int f(void);\nint g(void) { return f(); }", "g")]
    [InlineData("static inline __always_inline struct a *f(struct b *b) { }", "f")]
    [InlineData("static int __init __f(void)\n{\n}\n", "__f")]
    [InlineData("__printf(1, 2) int f(const char *fmt, ...) { }", "f")]
    [InlineData("__attribute__((noreturn)) void f(void) { }", "f")]
    [InlineData("void f(spinlock_t *lock) __acquires(lock) __must_hold(x) { }", "f")]
    [InlineData("void f(void) EXCLUDES(lock) { }", "f")]
    [InlineData("void f(void) __attribute__((cold)) { }", "f")]
    [InlineData("int (*f(int a))(int) { return 0; }", "f")]
    [InlineData("struct a (f)(int a) { }", "f")]
    [InlineData("void (*handlers[])(int) = { g, h };", "")]
    [InlineData("static int FNAME(walk_addr)(struct guest_walker *w) { }", "walk_addr")]
    [InlineData("module_init(foo)\nstatic int f(void) { }", "f")]
    [InlineData("DEFINE_GUARD(mutex, struct mutex *, mutex_lock(_T), mutex_unlock(_T))\nint f(void) { }", "f")]
    [InlineData("EXPORT_SYMBOL(f);\nint g(void) { }\nEXPORT_SYMBOL_GPL(g);\nint h(void) { }", "g h")]
    [InlineData("struct ops { int (*open)(void); void (*close)(struct a *a); };\nint f(void) { }", "f")]
    [InlineData("struct __aligned(8) a { int x; };\nunion __packed(8) { int y; } u;\nenum e { A = F(1), B };", "")]
    [InlineData("static struct ops ops = { .open = f, .close = g(1), };\nint f(void) { }", "f")]
    [InlineData("static const char *const names[] __initconst = { \"a{\", \"b\" };\nint f(void) { }", "f")]
    [InlineData("extern \"C\" {\nint f(void) { }\n}\nint g(void) { }", "f g")]
    [InlineData("SYSCALL_DEFINE3(open, const char __user *, name, int, flags, umode_t, mode)\n{\n}", "open")]
    [InlineData("static DEFINE_HANDLER(page_fault) { }", "page_fault")]
    [InlineData("TRACE_EVENT(x, TP_fast_assign( if (a) { b(); } ), TP_printk(\"%d\"));\nint f(void) { }", "f")]
    [InlineData("#define f(x) do { g(x); } while (0)\n#define N (1)\n#define M\n", "f")]
    [InlineData("#define f(x, ...) \\\n\tg(x, \\\n\t  1)\nint h(void) { }", "f h")]
    [InlineData("int f(void) { return '}' + '\\'' + '\"' + \"\\\"}\"[0]; }\nint g(void) { }", "f g")]
    [InlineData("int f(void) { /* } */ // }\n\treturn 0; }\nint g(void) { }", "f g")]
    [InlineData("int f(void) // a comment that \\\n } goes on\n{ }\nint g(void) { }", "f g")]
    [InlineData("int f(void) { int x = ({ int y = 1; y; }); }\nint g(void) { }", "f g")]
    [InlineData("#error don't\nint f(void) { }", "f")]
    [InlineData("#if 0\nint f(void) { }\nthis isn't C {\n#endif\nint g(void) { }", "g")]
    [InlineData("#if 0\nint f(void) { }\n#else\nint g(void) { }\n#endif\nint h(void) { }", "g h")]
    [InlineData("", "")]
    [InlineData("\\", "")]
    [InlineData("/*", "")]
    public void Are_found(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    // Each alternative has a function, or a part of one, and the rest of the file is found.
    [InlineData("#ifdef A\nint f(void) { a(); }\n#else\nint f(void) { b(); }\n#endif\nint g(void) { }", "f f g")]
    [InlineData("#ifdef A\nint f(int a)\n{\n#else\nint f(void)\n{\n#endif\n\tb();\n}\nint g(void) { }", "f g")]
    [InlineData("int f(int a\n#ifdef A\n, int b\n#endif\n)\n{\n}\nint g(void) { }", "f g")]
    [InlineData("#ifdef A\nstatic int f(int a)\n#else\nint f(void)\n#endif\n{\n}\nint g(void) { }", "f g")]
    [InlineData("int f(void) {\nif (x) {\n#ifdef A\n} else if (y) {\n#else\n} else {\n#endif\n}\n}\nint g(void) { }", "f g")]
    [InlineData("int f(void) {\n#ifdef A\nif (x) {\n#endif\na();\n#ifdef A\n}\n#endif\n}\nint g(void) { }", "f g")]
    [InlineData("int f(void) {\n#ifndef A\nif (x) {\n#endif\na();\n#ifdef A\n#else\n}\n#endif\n}\nint g(void) { }", "f g")]
    [InlineData("int f(void) {\n#if defined(A)\nif (x) {\n#endif\na();\n#if !defined(A)\n#else\n}\n#endif\n}\nint g(void) { }", "f g")]
    [InlineData("#ifdef A\n#ifdef B\nint f(void) { }\n#elif C\nint g(void) { }\n#else\nint h(void) { }\n#endif\n#endif\n", "f g h")]
    [InlineData("#ifndef H\n#define H\nint f(void) { }\n#endif\n", "f")]
    public void Are_found_in_alternatives(string text, string names) => Assert.Equal(names, Names(text));

    [Fact]
    public void Two_heads_with_one_body_are_two_names()
    {
        var function = Assert.Single(Language.Functions(
            "#ifdef A\nint f(int a)\n{\n#else\nint g(void)\n{\n#endif\n\tb();\n}\n"));
        Assert.True(function.IsCalled("f") && function.IsCalled("g"));
    }

    [Fact]
    public void A_brace_that_no_configuration_closes_ends_with_the_function() => Assert.Equal("f g", Names(
        """
        int f(void)
        {
        	if (a) {
        #if B
        	} else {
        		if (c) {
        #endif
        }

        int g(void)
        {
        }

        """.ReplaceLineEndings("\n")));

    [Fact]
    public void Have_the_names_that_a_macro_gives_them()
    {
        var function = Assert.Single(Language.Functions("SYSCALL_DEFINE1(close, unsigned int, fd) { filp_close(fd); }"));
        Assert.All(new[] { "close", "sys_close", "__do_sys_close" }, name => Assert.True(function.IsCalled(name)));
        Assert.False(function.IsCalled("fd"));
        Assert.True(Assert.Single(Language.Functions("COMPAT_SYSCALL_DEFINE1(x, int, a) { }")).IsCalled("compat_sys_x"));
    }

    [Fact]
    public void Call_in_the_order_of_the_text() => Assert.Equal(
        ["lock", "ops", "iput", "unlock"],
        Language.Functions(
            "int f(int (*cb)(int)) { if (lock(a)) { p->ops(b); iput(c); } /* drop() */ return unlock; unlock(sizeof(x)); }")
            .Single().Calls.ToArray());

    [Fact]
    public void Know_their_lines()
    {
        var functions = Language.Functions("/* a\n b */\n#define m(x) \\\n  x\n\nint f(void) \\\n{\n\ta();\n}\nint g(void) { }\n");
        Assert.Equal(
            [("m", 3, 4), ("f", 6, 9), ("g", 10, 10)],
            functions.Select(function => (function.Name, function.Line, function.LastLine)));
    }

    [Fact]
    public void Only_C_is_read()
    {
        Assert.NotNull(SourceLanguages.Of("fs/btrfs/ctree.h"));
        Assert.Null(SourceLanguages.Of("src/net/http/server.go"));
        Assert.Null(SourceLanguages.Of("db/db_impl/db_impl.cc"));
    }
}
