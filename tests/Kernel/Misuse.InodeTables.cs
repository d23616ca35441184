using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<Inodes> InodeTable() => new MisuseTable<Inodes>("Inodes", () => new Inodes(held: 0))
        .State("unused", release: [part => part.Mark(), part => part.Destroy()])
        .State("held by me", own: [part => part.Ilookup()])
        .State("held twice", other: [part => part.Ilookup(), part => part.Ilookup()])
        .State("I_FREEING", other: [part => part.Mark()], release: [part => part.ClearInode(), part => part.Destroy()])
        .State("I_CLEAR", other: [part => part.Mark(), part => part.ClearInode()], release: [part => part.Destroy()])
        .State("destroyed", other: [part => part.Mark(), part => part.SbListDel(), part => part.Destroy()])
        .Asks("Igrab", part => part.Igrab())
        .Tries("Ilookup", part => part.Ilookup())
        .Does("Ihold", part => part.Ihold())
        .Does("UseInode", part => part.UseInode())
        .Asks("AddUnless", part => part.AddUnless())
        .Tries("DecAndFinal", part => part.DecAndFinal())
        .Tries("DecAndFinal(drop)", part => part.DecAndFinal(drop: true))
        .Does("Mark", part => part.Mark())
        .Does("SbListDel", part => part.SbListDel())
        .Does("ClearInode", part => part.ClearInode())
        .Does("CheckBusyInodes", part => part.CheckBusyInodes());
}
