using Quiesce.Ir.Formats.Tla;

namespace Quiesce.Tests.Ir;

public class TlaNamesTests
{
    [Theory]
    [InlineData("delayed", "delayed")]
    [InlineData("cleaner.shouldStop", "cleaner_shouldStop")]
    [InlineData("pc.Worker", "pc_Worker")]
    [InlineData("a_b", "a__b")]
    [InlineData("locks[0].held", "locks_0_held")]
    [InlineData("Evictor.EvictOne(1)", "Evictor_EvictOne_1")]
    [InlineData("Evictor.EvictOne(1, 2)", "Evictor_EvictOne_1_2")]
    [InlineData("DOMAIN", "DOMAIN_")]
    [InlineData("Len", "Len_")]
    [InlineData("WF.x", "_WF_x")]
    [InlineData("SF_", "_SF__")]
    [InlineData("42", "n42")]
    [InlineData("gerät", "geru00E4t")]
    public void Names_of_a_spec_become_identifiers(string name, string identifier) =>
        Assert.Equal(identifier, TlaNames.Identifier(name));

    [Fact]
    public void A_dot_and_an_underscore_stay_apart() =>
        Assert.NotEqual(TlaNames.Identifier("inode.count"), TlaNames.Identifier("inode_count"));

    [Fact]
    public void A_name_without_letters_is_refused() =>
        Assert.Throws<ArgumentException>(() => TlaNames.Identifier("()"));
}
