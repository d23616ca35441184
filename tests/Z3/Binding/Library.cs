using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Z3;
using Version = System.Version;

namespace Quiesce.Tests.Z3.Binding;

/// <summary>How the native library is found, and what is said where it is not.</summary>
public class Library
{
    // What there is: names, and what version each is; null is a library that is not Z3.
    static string Found(Dictionary<string, Version?> libraries, params string[] candidates)
    {
        var names = libraries.Keys.ToList();
        var handle = Z3Library.Find(
            candidates, name => names.IndexOf(name) + 1, library => libraries[names[(int)library - 1]]);
        return names[(int)handle - 1];
    }

    static string Complaint(Dictionary<string, Version?> libraries, params string[] candidates) =>
        Assert.Throws<DllNotFoundException>(() => Found(libraries, candidates)).Message;

    [Fact]
    public void The_first_library_that_is_recent_enough_is_taken() => Assert.Equal("c", Found(
        new() { ["a"] = null, ["b"] = new(4, 8, 11), ["c"] = new(4, 8, 12), ["d"] = new(5, 0, 0) },
        "none", "a", "b", "c", "d"));

    [Fact]
    public void Where_there_is_none_the_message_says_what_to_install() => Assert.Equal(
        "Z3 4.8.12 or newer is needed and no library of Z3 is found here: install libz3-4 (Debian, Ubuntu; "
        + "\"make native\" fetches it without root), z3-libs (Fedora) or z3 (Homebrew), or put libz3.dll beside the "
        + "program (Windows).",
        Complaint([], "libz3.so.4", "libz3.so"));

    [Fact]
    public void One_that_is_too_old_is_named() => Assert.StartsWith(
        "Z3 4.8.12 or newer is needed and libz3.so.4 is Z3 4.8.7: install ",
        Complaint(new() { ["libz3.so.4"] = new(4, 8, 7), ["libz3.so"] = new(4, 8, 6) }, "libz3.so.4", "libz3.so"));

    [Fact]
    public void One_that_is_not_Z3_is_named() => Assert.StartsWith(
        "Z3 4.8.12 or newer is needed and /lib/libc.so.6 is not Z3: ",
        Complaint(new() { ["/lib/libc.so.6"] = null }, "/lib/libc.so.6"));

    [Fact]
    public void What_the_user_chose_is_the_only_candidate()
    {
        Assert.Equal(["/my/libz3.so"], Z3Library.Candidates("/my/libz3.so", AppContext.BaseDirectory));
        Assert.Equal(
            "The library of Z3 that QUIESCE_LIBZ3 names, /my/libz3.so, cannot be loaded.",
            Complaint(new() { ["libz3.so.4"] = new(4, 8, 12) }, "/my/libz3.so"));
    }

    [Fact]
    public void The_directory_of_the_program_comes_before_what_the_system_has()
    {
        var names = Z3Library.Candidates(null, "/nowhere").ToList();
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var beside = Path.Combine(directory.FullName, names[0]);
            File.WriteAllText(beside, "");
            Assert.Equal([beside, .. names], Z3Library.Candidates("", directory.FullName));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public void Names_of_several_distributions_are_tried()
    {
        if (OperatingSystem.IsLinux())
            Assert.Subset(
                Z3Library.Candidates(null, "/nowhere").ToHashSet(),
                new HashSet<string> { "libz3.so", "libz3.so.4", "libz3.so.4.8", "libz3.so.4.13", "libz3.so.5.1" });
        else
            Assert.NotEmpty(Z3Library.Candidates(null, "/nowhere"));
    }

    [Fact]
    public void The_version_is_that_of_the_library() =>
        Assert.True(new Version(Microsoft.Z3.Version.ToString()) >= Z3Library.VersionMin);

    // A second copy of the binding, which has not looked for its library yet.
    [Fact]
    public void The_complaint_reaches_who_makes_a_context()
    {
        var copies = new AssemblyLoadContext("without a library", isCollectible: false);
        var copy = copies.LoadFromAssemblyPath(typeof(Context).Assembly.Location);
        copy.GetType(typeof(Z3Library).FullName!)!
            .GetField(nameof(Z3Library.Chosen), BindingFlags.NonPublic | BindingFlags.Static)!
            .SetValue(null, "/nowhere/libz3.so");
        var context = copy.GetType(typeof(Context).FullName!)!;
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var wrapped = Assert.Throws<TargetInvocationException>(() => Activator.CreateInstance(context));
            Assert.Contains("/nowhere/libz3.so", Assert.IsType<DllNotFoundException>(wrapped.InnerException).Message);
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
