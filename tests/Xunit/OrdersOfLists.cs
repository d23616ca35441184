using Quiesce.Protocols.Btrfs;
using Quiesce.Xunit;

namespace Quiesce.Tests.Xunit;

/// <summary>What tests claim of the orders of a list.</summary>
public class OrdersOfLists
{
    static string Failure(Action claim) => Assert.Throws<CheckFailedException>(claim).Message;

    [Fact]
    public void The_fix_of_the_flush_order_is_the_nearest_safe_order()
    {
        var orders = Check.Protocol(new FlushOrder(FlushPatch.None)).Orders("Umount");
        orders.HaveSafe(11);
        orders.AllHave("FlushFixup", "FlushDelalloc");
        Assert.Equal(5040, orders.All);
        Assert.Contains("move FlushFixup in front of FlushDelalloc", orders.Nearest);
        Assert.Contains("FlushOrdered before CommitSuper", orders.Constraints);
        Assert.StartsWith("The order of Umount in btrfs/flush-order None is not safe: NoIputLost is violated.",
            Failure(orders.AreSafeAsTheyStand));
        Check.Protocol(new FlushOrder(FlushPatch.FixupFirst)).Orders("Umount").AreSafeAsTheyStand();
    }

    [Fact]
    public void A_claim_that_is_not_so_says_what_is()
    {
        var orders = Check.Protocol(new FlushOrder(FlushPatch.None)).Orders("Umount");
        Assert.Equal(
            "11 of 5,040 orders of Umount in btrfs/flush-order None are safe; the test expects 12.",
            Failure(() => orders.HaveSafe(12)));
        Assert.StartsWith(
            "CommitSuper comes before RunIputs in a safe order of Umount in btrfs/flush-order None: ",
            Failure(() => orders.AllHave("RunIputs", "CommitSuper")));
        Assert.StartsWith("Nobody is no item of Umount", Failure(() => orders.AllHave("Nobody", "CommitSuper")));
        Assert.Equal(
            "Kworker has several instances: only the list of a single one has an order.",
            Failure(() => Check.Protocol(new FlushOrder(FlushPatch.None)).Orders("Kworker")));
    }
}
