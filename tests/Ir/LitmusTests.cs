using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Reference;

namespace Quiesce.Tests.Ir;

/// <summary>
/// The memory models allow and forbid what is known of them: computed from axioms of SC, TSO and PSO with herd7, and for
/// x86 as in Owens, Sarkar and Sewell, "A better x86 memory model" (2009).
/// </summary>
public class LitmusTests
{
    /// <summary>For each test whether its outcome is never (N) or sometimes (S) seen under sc, tso and pso.</summary>
    public static readonly TheoryData<Test, string> Table = new()
    {
        { Test.CoRr, "NNN" },
        { Test.CoWw, "NNN" },
        { Test.CoRw1, "NNN" },
        { Test.CoWr, "NNN" },
        { Test.Sb, "NSS" },
        { Test.SbMbPo, "NSS" },
        { Test.SbMbs, "NNN" },
        { Test.SbRelAcqs, "NSS" },
        { Test.SbWmbRmb, "NSS" },
        { Test.SbXchgs, "NNN" },
        { Test.SbRfiPos, "NSS" },
        { Test.SbIncMb, "NNS" },
        { Test.SbIncAfterAtomicMb, "NNN" },
        { Test.SbIncLockMb, "NNS" },
        { Test.SbIncLockAfterSpinlockMb, "NNN" },
        { Test.SbIncReturnPo, "NSS" },
        { Test.SbIncReturnMb, "NNN" },
        { Test.SbEmptyLocks, "NNS" },
        { Test.SbOneLock, "NNN" },
        { Test.SbRcu, "NSS" },
        { Test.SbSyncRcu, "NNN" },
        { Test.Mp, "NNS" },
        { Test.MpWmbPo, "NNN" },
        { Test.MpPoRmb, "NNS" },
        { Test.MpWmbCtrl, "NNN" },
        { Test.MpWmbRmb, "NNN" },
        { Test.MpRelAcq, "NNN" },
        { Test.MpLocks, "NNN" },
        { Test.MpSyncRcu, "NNN" },
        { Test.MpSyncRcuSwapped, "NNN" },
        { Test.Isa2, "NNS" },
        { Test.Isa2WmbPoRmb, "NNN" },
        { Test.Isa2RelAcqrelAcq, "NNN" },
        { Test.Isa2LocksMb, "NNN" },
        { Test.Lb, "NNN" },
        { Test.LbCtrlPo, "NNN" },
        { Test.LbCtrls, "NNN" },
        { Test.LbAcqRel, "NNN" },
        { Test.LbSyncRcu, "NNN" },
        { Test.S, "NNS" },
        { Test.SWmbPo, "NNN" },
        { Test.SWmbAcq, "NNN" },
        { Test.R, "NSS" },
        { Test.RWmbPo, "NSS" },
        { Test.RPoMb, "NNS" },
        { Test.RWmbMb, "NNN" },
        { Test.RRelMb, "NNN" },
        { Test.RMbs, "NNN" },
        { Test.TwoTwoW, "NNS" },
        { Test.TwoTwoWWmbs, "NNN" },
        { Test.TwoTwoWRels, "NNN" },
        { Test.TwoTwoWMbs, "NNN" },
        { Test.Iriw, "NNN" },
        { Test.IriwRmbs, "NNN" },
        { Test.IriwAcqs, "NNN" },
        { Test.IriwRelsAcqs, "NNN" },
        { Test.IriwMbs, "NNN" },
        { Test.Wrc, "NNN" },
        { Test.WrcPoRmb, "NNN" },
        { Test.WrcRelRmb, "NNN" },
        { Test.WrcMbRmb, "NNN" },
        { Test.Rwc, "NSS" },
        { Test.RwcMbPo, "NSS" },
        { Test.RwcPoMb, "NNN" },
        { Test.RwcRmbMb, "NNN" },
        { Test.RwcMbs, "NNN" },
        { Test.Z6, "NSS" },
        { Test.Z6RelAcqrelMb, "NNN" },
        { Test.Z6LocksMb, "NNN" },
        { Test.Z6LocksAfterSpinlockMb, "NNN" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_outcome_is_allowed_or_forbidden_as_the_model_says(Test test, string expected)
    {
        var system = new Litmus(test).Build();
        var reports = Enum.GetValues<MemoryModel>()
            .Select(model => ExhaustiveSearch.Run(StoreBuffers.Apply(system, model), new SearchOptions { Threads = 1 }))
            .ToList();
        string Letter(SearchReport report) =>
            report.Verdicts.Single(verdict => verdict.Property.Name == nameof(Litmus.Outcome)).Answer == Answer.Holds
                ? "S" : "N";
        Assert.Equal(expected, string.Concat(reports.Select(Letter)));
        foreach (var verdict in reports.SelectMany(report => report.Verdicts))
        {
            if (verdict.Property.Name != nameof(Litmus.Outcome))
                Assert.Equal(Answer.Holds, verdict.Answer);
            if (verdict.Trace is { } trace)
                Assert.Null(Replay.Check(trace));
        }
    }

    [Fact]
    public void Every_test_has_its_row() =>
        Assert.Equal(Enum.GetValues<Test>().Order(), Table.Select(row => (Test)row[0]).Order());

    // The models are each weaker than the one before: what one allows, all behind it allow.
    [Fact]
    public void Weaker_models_allow_more() =>
        Assert.All(Table, row => Assert.Matches("^N*S*$", (string)row[1]));
}
