using System.Reflection;
using Quiesce.Cli;
using Quiesce.Cli.Console;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Certificates;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Symbolic.Certificates;
using Quiesce.Tests.Language;
using Quiesce.Tests.Symbolic;

namespace Quiesce.Tests.Cli;

/// <summary><c>quiesce certify</c> on a spec of its own; scripts stand in for solvers that do what they should not.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public class Certifying
{
    const string Lock = """
        namespace Mine;

        /// <summary>Tasks in a critical section.</summary>
        public sealed partial class Lock(int tasks = 2) : Protocol
        {
            readonly Var<bool> held = Var(false);
            Process Task => FairProcess([Enter, Leave], count: tasks);
            void Enter() { Await(!held); held.Next = true; }
            void Leave() => held.Next = false;
            [Invariant] public Bool OneInside => Count(tasks, i => Task[i].At(Leave)) <= 1;
            [Liveness] public Temporal AllDone => Eventually(Task.Done);
        }
        """;

    const string Lemmas = """
        namespace Mine;

        public sealed partial class Lock
        {
            [Lemma] Bool HeldInside => Count(tasks, i => Task[i].At(Leave)) == If<int>(held, 1, 0);
        }
        """;

    const string Unsat = "for question in initiation consecution safety; do echo $question; echo unsat; done";

    /// <summary>A checkout with the spec in it.</summary>
    sealed class Checkout : IDisposable
    {
        readonly TemporaryFolder folder = new();
        int specs;
        string spec = "";

        public Checkout()
        {
            Directory.CreateDirectory(folder.PathOf("spec"));
            Compile(Lock, Lemmas);
            Expect("tasks=2", "tasks=3");
        }

        // Solvers by their variables; those that are not named are the real ones.
        public Dictionary<string, string> Variables { get; } = new()
        {
            ["PATH"] = string.Join(
                Path.PathSeparator, [.. Solvers.Directories, Environment.GetEnvironmentVariable("PATH")]),
        };

        public string PathOf(string name) => folder.PathOf(name);

        /// <summary>That of the certificates, beside which the protocol's expectations would stand.</summary>
        public string ProofsFile => PathOf("proofs/Lock.certificates");

        public IReadOnlyList<CertificateLines> Certificates
        {
            get => CertificateFile.Read(File.ReadAllBytes(ProofsFile), out _);
            set => File.WriteAllText(ProofsFile, CertificateFile.Print(value));
        }

        public void Delete(string certificate) =>
            Certificates = [.. Certificates.Where(one => one.Name != certificate)];

        /// <summary>The assembly with the spec.</summary>
        public string Spec => spec;

        /// <summary>The protocol of the spec, with its usual bounds.</summary>
        public TransitionSystem System =>
            ProtocolCatalog.Load(Assembly.Load(File.ReadAllBytes(spec))).Single().Build();

        /// <summary>From now on this is the spec.</summary>
        public void Compile(params string[] texts)
        {
            spec = folder.PathOf($"spec/Mine{++specs}.dll");
            using var assembly = File.Create(spec);
            var emitted = SpecCompilation.Of(texts.Select((text, k) => ($"{k}.cs", text))).Emit(assembly);
            Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        }

        public void Expect(params string[] bounds) => folder.Write("spec/Lock.expected", string.Concat(bounds.Select(bound =>
            $"mine/lock  {bound}\n     OneInside\n     | AllDone\n     | | TypeInvariant\n     | | | NoDeadlock\n"
            + "  -  ok ok ok ok  1 state, depth 1\n")));

        /// <summary>The variable names a script.</summary>
        public void StandIn(string variable, string commands)
        {
            Variables[variable] = folder.Write(variable, $"#!/bin/sh\n{commands}\n");
            File.SetUnixFileMode(Variables[variable], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        public CommandRun Certify(params string[] options) => Run(["certify", .. options]);

        public CommandRun Run(params string[] arguments)
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            var session = new Session(new Terminal(output, error), DefaultSpec: spec)
            {
                Environment = name => Variables.GetValueOrDefault(name),
            };
            var exitCode = Tool.Run(arguments, session);
            return new CommandRun(exitCode, output.ToString(), error.ToString());
        }

        public void Dispose() => folder.Dispose();
    }

    static Checkout Certified()
    {
        var checkout = new Checkout();
        Assert.Equal(ExitCode.AsExpected, checkout.Certify("--accept").ExitCode);
        return checkout;
    }

    static void Differs(CommandRun run, params string[] sentences)
    {
        Assert.All(sentences, sentence => Assert.Contains(sentence, run.Output));
        Assert.DoesNotContain("all are proofs", run.Output);
        Assert.Equal(ExitCode.Differs, run.ExitCode);
        Assert.Equal("", run.Error);
    }

    static string Next(Checkout checkout) =>
        $"\nNext, to write them anew for review: quiesce certify --accept --spec {checkout.Spec}\n";

    [Fact]
    public void Accepts_what_two_solvers_prove_for_the_first_line_of_every_variant()
    {
        using var checkout = Certified();
        Assert.True(File.Exists(checkout.ProofsFile));
        var run = checkout.Certify();
        Assert.Equal(
            """
              proved    mine/lock/lock  3 properties, z3 3 x unsat, cvc5 3 x unsat
              proved    mine/lock/lock.AllDone  1 property, z3 3 x unsat, cvc5 3 x unsat

            2 certificates checked by z3 and cvc5: all are proofs.
            Liveness that holds: 1 property, 1 with a certificate.

            """,
            run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Fact]
    public void Fails_where_the_certificate_of_a_variant_is_missing()
    {
        using var checkout = Certified();
        checkout.Delete("mine/lock/lock");
        Differs(
            checkout.Certify(),
            "\n  missing   mine/lock/lock  the certificate of mine/lock tasks=2\n",
            "\n1 certificate checked by z3 and cvc5: 0 rejected, 1 missing or incomplete.\n",
            Next(checkout));
        Assert.Equal(ExitCode.AsExpected, checkout.Certify("--accept").ExitCode);

        Directory.Delete(checkout.PathOf("proofs"), recursive: true);
        Differs(checkout.Certify(), "\n0 certificates checked by z3 and cvc5: 0 rejected, 1 missing or incomplete.\n");
    }

    [Fact]
    public void Counts_liveness_without_a_certificate_and_goes_on()
    {
        using var checkout = Certified();
        checkout.Delete("mine/lock/lock.AllDone");
        var run = checkout.Certify();
        Assert.EndsWith(
            "\nLiveness that holds: 1 property, 0 with a certificate; the others rest on exhaustive search: AllDone\n"
            + "of mine/lock.\n",
            run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Fact]
    public void Fails_where_a_certificate_was_edited()
    {
        using var checkout = Certified();
        var text = File.ReadAllText(checkout.ProofsFile);
        File.WriteAllText(checkout.ProofsFile, text.Replace("NoDeadlock\n", "NoDeadlock\n  /\\ FALSE\n"));
        Differs(
            checkout.Certify(),
            "  rejected  mine/lock/lock\n"
            + "            This certificate of mine/lock was edited: it is not what was written, as its last line tells.\n",
            "\n1 certificate checked by z3 and cvc5: 1 rejected, 0 missing or incomplete.\n",
            Next(checkout));

        // Cut off in the middle of the last certificate.
        File.WriteAllText(checkout.ProofsFile, text[..^20]);
        Differs(checkout.Certify(), "This certificate of mine/lock was edited: ");
        File.WriteAllText(checkout.ProofsFile, "unsat");
        var run = checkout.Certify();
        Assert.Contains("Lock.certificates is no file of certificates", run.Error);
        Assert.Equal(ExitCode.Input, run.ExitCode);
    }

    [Fact]
    public void Fails_where_a_certificate_proves_less_than_its_line_needs()
    {
        using var checkout = Certified();
        var subject = CertificateSubject.Of(checkout.System);
        CertificateLines WithoutClaim(CertificateLines lines)
        {
            if (lines.Name != "mine/lock/lock")
                return lines;
            var whole = CertificateText.Read(lines, subject);
            return CertificateText.Print(lines.Name, Certificate.Of(
                subject.System, whole.Properties.Where(property => property.Name != "OneInside"), whole.Conjuncts), subject);
        }
        checkout.Certificates = [.. checkout.Certificates.Select(WithoutClaim)];
        Differs(
            checkout.Certify(),
            "\n  lacking   mine/lock/lock does not prove OneInside\n",
            "\n2 certificates checked by z3 and cvc5: 0 rejected, 1 missing or incomplete.\n",
            Next(checkout));
    }

    [Fact]
    public void Fails_where_the_spec_has_changed_since()
    {
        using var checkout = Certified();
        checkout.Compile(Lock.Replace("[Enter, Leave]", "[Enter, Rest, Leave]")
            .Replace("void Enter()", "void Rest() { }\n    void Enter()"), Lemmas);
        Differs(
            checkout.Certify(),
            "  rejected  mine/lock/lock\n"
            + "            This certificate is stale: mine/lock, or a lemma that it names, has changed since it was written.\n",
            Next(checkout));
    }

    [Fact]
    public void Fails_where_the_lemmas_prove_nothing_and_says_where_to_look()
    {
        using var checkout = Certified();
        Directory.Delete(checkout.PathOf("proofs"), recursive: true);
        checkout.Compile(Lock.Replace("<= 1;", "<= 1 & !Task.Done;").Replace("Await(!held);", ""), Lemmas);
        Differs(
            checkout.Certify("--accept", "--time", "1ms"),
            "does not prove OneInside",
            "\nDelete what is superfluous. Next, for the lemmas that are not inductive: "
            + $"quiesce prove mine/lock --spec {checkout.Spec}\n");
    }

    [Theory]
    [InlineData("mine/lock/lock.tasks-4", null)]
    [InlineData("mine/lock/lock.jobs-4", "It is superfluous: the spec has no such variant, bound or property. Delete it.")]
    [InlineData("mine/lock/Old", "It is superfluous: the spec has no such variant, bound or property. Delete it.")]
    [InlineData("mine/gate/gate", "It is superfluous: the spec has no such variant, bound or property. Delete it.")]
    [InlineData("mine/lock/lock.OneInside", "It is superfluous: the spec has no such variant, bound or property. Delete it.")]
    public void Certificates_for_other_bounds_are_checked_and_those_of_nothing_are_superfluous(
        string name, string? objection)
    {
        using var checkout = Certified();
        var whole = checkout.Certificates.Single(one => one.Name == "mine/lock/lock");
        checkout.Certificates = [.. checkout.Certificates, CertificateLines.Of(name, whole.Lines)];
        Differs(checkout.Certify(), $"  rejected  {name}\n            {objection}");
        var again = checkout.Certify("--accept");
        Assert.Equal(objection is null ? ExitCode.AsExpected : ExitCode.Differs, again.ExitCode);
        Assert.Contains(objection is null ? $"  proved    {name}  3 properties" : objection, again.Output);
    }

    [Fact]
    public void A_certificate_that_is_named_like_none_is_a_mistake()
    {
        using var checkout = Certified();
        checkout.Certificates = [.. checkout.Certificates.Select(one => one with { Name = "mine/lock/a.b.c" }).Take(1)];
        var run = checkout.Certify();
        Assert.Contains("mine/lock/a.b.c is the name of no certificate", run.Error);
        Assert.Equal(ExitCode.Input, run.ExitCode);
    }

    [Fact]
    public void Writes_what_solvers_are_asked()
    {
        using var checkout = Certified();
        Assert.Equal(ExitCode.AsExpected, checkout.Certify("--export", checkout.PathOf("scripts")).ExitCode);
        foreach (var name in new[] { "lock", "lock.AllDone" })
        {
            var script = File.ReadAllText(checkout.PathOf($"scripts/mine/lock/{name}.smt2"));
            Assert.All(Solvers.All, solver => Assert.True(
                CertificateCheck.Run(script, solver, TimeSpan.FromMinutes(1)).Agrees));
        }
    }

    [Fact]
    public void Options_that_would_do_nothing_are_refused()
    {
        using var checkout = new Checkout();
        checkout.Certify("--time", "0s").Complains(
            ExitCode.Usage, "quiesce: '0s' is not a time; write 90s, 10m or 2h.");
        checkout.Certify("--time", "20s").Complains(
            ExitCode.Usage, "quiesce: --time is for --accept: without it nothing is searched for.");
        var file = checkout.PathOf("Lock.cs");
        File.WriteAllText(file, "");
        checkout.Certify("--export", file).Complains(
            ExitCode.Usage, $"quiesce: {file} is a file; --export takes a directory.");
    }

    [Fact]
    public void Needs_both_solvers()
    {
        using var checkout = new Checkout();
        checkout.StandIn("QUIESCE_Z3", Unsat);
        checkout.Variables["PATH"] = "";
        checkout.Certify().Complains(
            ExitCode.Unavailable,
            "quiesce: certify needs the programs z3 and cvc5, and cvc5 is missing: run 'make tools' in a checkout, "
            + "install the packages (apt install cvc5), or name the programs in QUIESCE_CVC5.");
        checkout.Variables["QUIESCE_CVC5"] = "/not/there";
        checkout.Certify().Complains(
            ExitCode.Unavailable, "quiesce: QUIESCE_CVC5 names /not/there, which is no program.");
        // Those of the checkout need not be on the path.
        Directory.CreateDirectory(checkout.PathOf("artifacts/tools/bin"));
        checkout.StandIn("artifacts/tools/bin/cvc5", Unsat);
        checkout.Variables["QUIESCE_CVC5"] = "";
        Assert.Contains("0 certificates checked by z3 and cvc5", checkout.Certify().Output);
    }

    [Theory]
    [InlineData("echo initiation; echo unsat; echo consecution; echo unknown", "z3 says unknown for consecution.")]
    [InlineData("echo initiation; echo unsat; echo consecution; echo timeout", "z3 says timeout for consecution.")]
    [InlineData("exit 1", "z3 ended without an answer for initiation, with exit code 1.")]
    public void One_solver_that_does_not_agree_is_enough(string script, string objection)
    {
        using var checkout = Certified();
        checkout.StandIn("QUIESCE_CVC5", Unsat);
        checkout.StandIn("QUIESCE_Z3", script);
        Differs(
            checkout.Certify(),
            $"  rejected  mine/lock/lock\n            {objection}\n",
            "\n0 certificates checked by z3 and cvc5: 2 rejected, 0 missing or incomplete.\n");
    }

    [Fact]
    public void Two_solvers_that_contradict_each_other_are_a_conflict()
    {
        using var checkout = Certified();
        checkout.StandIn("QUIESCE_CVC5", Unsat);
        checkout.StandIn("QUIESCE_Z3", "echo initiation; echo sat");
        var run = checkout.Certify();
        Assert.Contains(
            "  conflict  mine/lock/lock\n"
            + "            z3 says sat for initiation: an initial state does not satisfy the invariant.\n", run.Output);
        Assert.Contains(
            "\n0 certificates checked by z3 and cvc5: 2 in conflict, 0 rejected, 0 missing or incomplete.\n", run.Output);
        Assert.EndsWith("\nThe solvers contradict each other: one of them errs. Please report it.\n", run.Output);
        Assert.Equal(ExitCode.Internal, run.ExitCode);
    }

    [Fact]
    public void A_solver_that_does_not_answer_is_not_waited_for()
    {
        using var checkout = Certified();
        checkout.StandIn("QUIESCE_CVC5", Unsat);
        checkout.StandIn("QUIESCE_Z3", "sleep 100");
        Assert.Contains(
            "  rejected  mine/lock/lock\n            z3 gave no answer for initiation within 1 s.\n",
            checkout.Certify("--solver-time", "1s").Output);
    }

    // The number outgrows its domain, and what is said of it means nothing.
    [Theory]
    [InlineData(ExitCode.Safety, @"\n  violated +TypeInvariant ", "prove")]
    [InlineData(ExitCode.Safety, @"\n  violated +TypeInvariant ", "check")]
    [InlineData(ExitCode.Safety, @"\n  violated +TypeInvariant ", "run", "--runs", "10")]
    [InlineData(ExitCode.Input, "leaves the domains of its variables", "trace")]
    public void Nothing_holds_where_a_model_leaves_its_domains(int exitCode, string says, params string[] command)
    {
        using var checkout = new Checkout();
        checkout.Compile("""
            namespace Mine;

            /// <summary>Counts.</summary>
            public sealed partial class Counter : Protocol
            {
                readonly Var<int> number = Var(0, max: 1);
                Process Task => FairProcess([First, Second]);
                void First() => number.Next = number + 1;
                void Second() => number.Next = number + 1;
                [Invariant] public Bool NoThird => number < 2;
            }
            """);
        var run = checkout.Run([.. command, "--property", "NoThird"]);
        Assert.Matches(says, run.Output + run.Error);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public void What_pdr_finds_is_printed_as_lemmas_that_prove_it_when_pasted()
    {
        using var checkout = new Checkout();
        checkout.Compile(Lock);
        string[] prove = ["prove", "--property", "OneInside"];
        var found = checkout.Run(prove);
        Assert.Matches(@"\n  proved +OneInside +inductive, \d+ conjuncts? found by pdr\n", found.Output);
        var lines = found.Output.Split('\n');
        var printed = lines[Array.IndexOf(lines, "namespace Mine;")..(Array.IndexOf(lines, "}") + 1)];
        Assert.Contains(printed, line => line.StartsWith("    [Lemma] Bool", StringComparison.Ordinal));

        checkout.Compile(Lock, string.Join('\n', printed));
        var proved = checkout.Run(prove);
        Assert.Matches(@"\n  proved +OneInside +inductive, \d+ conjuncts of the spec\n", proved.Output);
        Assert.DoesNotContain("fails", proved.Output);

        checkout.Expect("tasks=2");
        Assert.Equal(ExitCode.AsExpected, checkout.Certify("--accept").ExitCode);
    }
}
