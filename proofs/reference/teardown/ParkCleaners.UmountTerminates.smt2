; reference/teardown, variant ParkCleaners, cleaners=2, blockGroups=2, wakeups=1.
; Unmount against cleaner threads that delete unused block groups: a benchmark in the shape of btrfs
; close_ctree() against cleaner_kthread(), with as many cleaners, block groups and wakeups as one
; likes. A deleted block group leaves a delayed iput on a list; whoever holds the cleaner mutex runs
; the list, a cleaner on each round and unmount once. An inode still on the list when the cleaners
; are gone is a busy inode. See fs/btrfs/disk-io.c:close_ctree() and :cleaner_kthread(). Not
; modelled: who holds a lock (the program counters say so), the transaction, and anything else that
; queues iputs. Distinct states and depth with parked cleaners, by cleaners, block groups and
; wakeups: 3,594 and 40 for 2, 2, 1; 66,415 and 45 for 3, 2, 1; 1,409,289 and 66 for 3, 5, 1;
; 12,120,684 and 64 for 4, 4, 1. Without, 6,249 and 39 for 2, 2, 1.
; A certificate for UmountTerminates: the invariant at the end is true initially, every step keeps
; it, and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |InodeState| () (_ BitVec 2))
(define-fun |InodeState.InUse| () |InodeState| #b00)
(define-fun |InodeState.Deleting| () |InodeState| #b01)
(define-fun |InodeState.IputQueued| () |InodeState| #b10)
(define-fun |InodeState.Freed| () |InodeState| #b11)
(define-sort |pc.Cleaner| () (_ BitVec 4))
(define-fun |pc.Cleaner.CheckClosing| () |pc.Cleaner| #b0000)
(define-fun |pc.Cleaner.TryCleanerMutex| () |pc.Cleaner| #b0001)
(define-fun |pc.Cleaner.RunDelayedIputs.LockToPop| () |pc.Cleaner| #b0010)
(define-fun |pc.Cleaner.RunDelayedIputs.PopIput| () |pc.Cleaner| #b0011)
(define-fun |pc.Cleaner.RunDelayedIputs.DropInode| () |pc.Cleaner| #b0100)
(define-fun |pc.Cleaner.UnlockCleanerMutex| () |pc.Cleaner| #b0101)
(define-fun |pc.Cleaner.DeleteBlockGroup| () |pc.Cleaner| #b0110)
(define-fun |pc.Cleaner.LockToQueue| () |pc.Cleaner| #b0111)
(define-fun |pc.Cleaner.QueueIput| () |pc.Cleaner| #b1000)
(define-fun |pc.Cleaner.Sleep| () |pc.Cleaner| #b1001)
(define-fun |pc.Cleaner.Park| () |pc.Cleaner| #b1010)
(define-fun |pc.Cleaner.Done| () |pc.Cleaner| #b1011)
(define-sort |pc.Umount| () (_ BitVec 4))
(define-fun |pc.Umount.StartClosing| () |pc.Umount| #b0000)
(define-fun |pc.Umount.ParkCleaners| () |pc.Umount| #b0001)
(define-fun |pc.Umount.AwaitParked| () |pc.Umount| #b0010)
(define-fun |pc.Umount.LockCleanerMutex| () |pc.Umount| #b0011)
(define-fun |pc.Umount.RunDelayedIputs.LockToPop| () |pc.Umount| #b0100)
(define-fun |pc.Umount.RunDelayedIputs.PopIput| () |pc.Umount| #b0101)
(define-fun |pc.Umount.RunDelayedIputs.DropInode| () |pc.Umount| #b0110)
(define-fun |pc.Umount.UnlockCleanerMutex| () |pc.Umount| #b0111)
(define-fun |pc.Umount.StopCleaners| () |pc.Umount| #b1000)
(define-fun |pc.Umount.ReapCleaners| () |pc.Umount| #b1001)
(define-fun |pc.Umount.EvictInode| () |pc.Umount| #b1010)
(define-fun |pc.Umount.Done| () |pc.Umount| #b1011)

; State --------------------------------------------------------------------------------------------
(declare-const |closing| Bool)
(declare-const |shouldPark| Bool)
(declare-const |shouldStop| Bool)
(declare-const |cleanerMutex| Bool)
(declare-const |iputLock| Bool)
(declare-const |iputs.length| integer) ; 0..2
(declare-const |iputs[0]| integer) ; 0..1
(declare-const |iputs[1]| integer) ; 0..1
(declare-const |deleted| integer) ; 0..2
(declare-const |inodes[0]| |InodeState|)
(declare-const |inodes[1]| |InodeState|)
(declare-const |pc.Cleaner[0]| |pc.Cleaner|)
(declare-const |pc.Cleaner[1]| |pc.Cleaner|)
(declare-const |pc.Umount| |pc.Umount|)
(declare-const |Cleaner.inode[0]| integer) ; 0..1
(declare-const |Cleaner.inode[1]| integer) ; 0..1
(declare-const |Cleaner.woken[0]| integer) ; 0..1
(declare-const |Cleaner.woken[1]| integer) ; 0..1
(declare-const |Umount.inode| integer) ; 0..1
(declare-const |Umount.evicted| integer) ; 0..2
(declare-const |saved| Bool)
(declare-const |never.UmountTerminates| Bool)
(define-fun |iputs[]| ((index integer) (e0 integer) (e1 integer)) integer
  (ite (= index (_ bv0 4)) e0 e1))

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|closing| Bool) (|shouldPark| Bool) (|shouldStop| Bool) (|cleanerMutex| Bool)
   (|iputLock| Bool) (|iputs.length| integer) (|iputs[0]| integer) (|iputs[1]| integer)
   (|deleted| integer) (|inodes[0]| |InodeState|) (|inodes[1]| |InodeState|)
   (|pc.Cleaner[0]| |pc.Cleaner|) (|pc.Cleaner[1]| |pc.Cleaner|) (|pc.Umount| |pc.Umount|)
   (|Cleaner.inode[0]| integer) (|Cleaner.inode[1]| integer) (|Cleaner.woken[0]| integer)
   (|Cleaner.woken[1]| integer) (|Umount.inode| integer) (|Umount.evicted| integer) (|saved| Bool)
   (|never.UmountTerminates| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 4) |iputs.length|) (bvsle |iputs.length| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |iputs[0]|) (bvsle |iputs[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |iputs[1]|) (bvsle |iputs[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |deleted|) (bvsle |deleted| (_ bv2 4)))
    (bvule |pc.Cleaner[0]| |pc.Cleaner.Done|)
    (bvule |pc.Cleaner[1]| |pc.Cleaner.Done|)
    (bvule |pc.Umount| |pc.Umount.Done|)
    (and (bvsle (_ bv0 4) |Cleaner.inode[0]|) (bvsle |Cleaner.inode[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Cleaner.inode[1]|) (bvsle |Cleaner.inode[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Cleaner.woken[0]|) (bvsle |Cleaner.woken[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Cleaner.woken[1]|) (bvsle |Cleaner.woken[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Umount.inode|) (bvsle |Umount.inode| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Umount.evicted|) (bvsle |Umount.evicted| (_ bv2 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |closing|)
    (not |shouldPark|)
    (not |shouldStop|)
    (not |cleanerMutex|)
    (not |iputLock|)
    (= |iputs.length| (_ bv0 4))
    (= |iputs[0]| (_ bv0 4))
    (= |iputs[1]| (_ bv0 4))
    (= |deleted| (_ bv0 4))
    (= |inodes[0]| |InodeState.InUse|)
    (= |inodes[1]| |InodeState.InUse|)
    (= |pc.Cleaner[0]| |pc.Cleaner.CheckClosing|)
    (= |pc.Cleaner[1]| |pc.Cleaner.CheckClosing|)
    (= |pc.Umount| |pc.Umount.StartClosing|)
    (= |Cleaner.inode[0]| (_ bv0 4))
    (= |Cleaner.inode[1]| (_ bv0 4))
    (= |Cleaner.woken[0]| (_ bv0 4))
    (= |Cleaner.woken[1]| (_ bv0 4))
    (= |Umount.inode| (_ bv0 4))
    (= |Umount.evicted| (_ bv0 4))
    (not |saved|)
    |never.UmountTerminates|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Cleaner0: CheckClosing
(define-fun |Cleaner0.CheckClosing| () action #b000000)
(define-fun |guard of Cleaner0.CheckClosing| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.CheckClosing|) (not |saved|)))

; Cleaner0: TryCleanerMutex(busy)
(define-fun |Cleaner0.TryCleanerMutex(busy)| () action #b000001)
(define-fun |guard of Cleaner0.TryCleanerMutex(busy)| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.TryCleanerMutex|) |cleanerMutex| (not |saved|)))

; Cleaner0: TryCleanerMutex(not busy)
(define-fun |Cleaner0.TryCleanerMutex(not busy)| () action #b000010)
(define-fun |guard of Cleaner0.TryCleanerMutex(not busy)| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.TryCleanerMutex|) (not |cleanerMutex|) (not |saved|)))

; Cleaner0: RunDelayedIputs.LockToPop
(define-fun |Cleaner0.RunDelayedIputs.LockToPop| () action #b000011)
(define-fun |guard of Cleaner0.RunDelayedIputs.LockToPop| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.LockToPop|) (not |iputLock|) (not |saved|)))

; Cleaner0: RunDelayedIputs.PopIput(empty)
(define-fun |Cleaner0.RunDelayedIputs.PopIput(empty)| () action #b000100)
(define-fun |guard of Cleaner0.RunDelayedIputs.PopIput(empty)| () Bool
  (and
    (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (= |iputs.length| (_ bv0 4))
    (not |saved|)))

; Cleaner0: RunDelayedIputs.PopIput(not empty)
(define-fun |Cleaner0.RunDelayedIputs.PopIput(not empty)| () action #b000101)
(define-fun |guard of Cleaner0.RunDelayedIputs.PopIput(not empty)| () Bool
  (and
    (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not (= |iputs.length| (_ bv0 4)))
    (not |saved|)))

; Cleaner0: RunDelayedIputs.DropInode
(define-fun |Cleaner0.RunDelayedIputs.DropInode| () action #b000110)
(define-fun |guard of Cleaner0.RunDelayedIputs.DropInode| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.DropInode|) (not |saved|)))
(define-fun |index of Cleaner0.RunDelayedIputs.DropInode| () integer |Cleaner.inode[0]|)

; Cleaner0: UnlockCleanerMutex
(define-fun |Cleaner0.UnlockCleanerMutex| () action #b000111)
(define-fun |guard of Cleaner0.UnlockCleanerMutex| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.UnlockCleanerMutex|) (not |saved|)))

; Cleaner0: DeleteBlockGroup(any left)
(define-fun |Cleaner0.DeleteBlockGroup(any left)| () action #b001000)
(define-fun |guard of Cleaner0.DeleteBlockGroup(any left)| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.DeleteBlockGroup|) (bvslt |deleted| (_ bv2 4)) (not |saved|)))

; Cleaner0: DeleteBlockGroup(not any left)
(define-fun |Cleaner0.DeleteBlockGroup(not any left)| () action #b001001)
(define-fun |guard of Cleaner0.DeleteBlockGroup(not any left)| () Bool
  (and
    (= |pc.Cleaner[0]| |pc.Cleaner.DeleteBlockGroup|)
    (not (bvslt |deleted| (_ bv2 4)))
    (not |saved|)))

; Cleaner0: LockToQueue
(define-fun |Cleaner0.LockToQueue| () action #b001010)
(define-fun |guard of Cleaner0.LockToQueue| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.LockToQueue|) (not |iputLock|) (not |saved|)))

; Cleaner0: QueueIput
(define-fun |Cleaner0.QueueIput| () action #b001011)
(define-fun |guard of Cleaner0.QueueIput| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.QueueIput|) (not |saved|)))
(define-fun |value of Cleaner0.QueueIput| () integer |Cleaner.inode[0]|)
(define-fun |index of Cleaner0.QueueIput_2| () integer |Cleaner.inode[0]|)

; Cleaner0: Sleep(park)
(define-fun |Cleaner0.Sleep(park)| () action #b001100)
(define-fun |guard of Cleaner0.Sleep(park)| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.Sleep|) |shouldPark| (not |saved|)))

; Cleaner0: Sleep(not park, stop)
(define-fun |Cleaner0.Sleep(not park, stop)| () action #b001101)
(define-fun |guard of Cleaner0.Sleep(not park, stop)| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.Sleep|) (not |shouldPark|) |shouldStop| (not |saved|)))

; Cleaner0: Sleep(not park, not stop)
(define-fun |Cleaner0.Sleep(not park, not stop)| () action #b001110)
(define-fun |guard of Cleaner0.Sleep(not park, not stop)| () Bool
  (and
    (= |pc.Cleaner[0]| |pc.Cleaner.Sleep|)
    (not |shouldPark|)
    (not |shouldStop|)
    (bvslt |Cleaner.woken[0]| (_ bv1 4))
    (not |saved|)))

; Cleaner0: Park
(define-fun |Cleaner0.Park| () action #b001111)
(define-fun |guard of Cleaner0.Park| () Bool
  (and (= |pc.Cleaner[0]| |pc.Cleaner.Park|) |shouldStop| (not |saved|)))

; Cleaner1: CheckClosing
(define-fun |Cleaner1.CheckClosing| () action #b010000)
(define-fun |guard of Cleaner1.CheckClosing| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.CheckClosing|) (not |saved|)))

; Cleaner1: TryCleanerMutex(busy)
(define-fun |Cleaner1.TryCleanerMutex(busy)| () action #b010001)
(define-fun |guard of Cleaner1.TryCleanerMutex(busy)| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.TryCleanerMutex|) |cleanerMutex| (not |saved|)))

; Cleaner1: TryCleanerMutex(not busy)
(define-fun |Cleaner1.TryCleanerMutex(not busy)| () action #b010010)
(define-fun |guard of Cleaner1.TryCleanerMutex(not busy)| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.TryCleanerMutex|) (not |cleanerMutex|) (not |saved|)))

; Cleaner1: RunDelayedIputs.LockToPop
(define-fun |Cleaner1.RunDelayedIputs.LockToPop| () action #b010011)
(define-fun |guard of Cleaner1.RunDelayedIputs.LockToPop| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.LockToPop|) (not |iputLock|) (not |saved|)))

; Cleaner1: RunDelayedIputs.PopIput(empty)
(define-fun |Cleaner1.RunDelayedIputs.PopIput(empty)| () action #b010100)
(define-fun |guard of Cleaner1.RunDelayedIputs.PopIput(empty)| () Bool
  (and
    (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (= |iputs.length| (_ bv0 4))
    (not |saved|)))

; Cleaner1: RunDelayedIputs.PopIput(not empty)
(define-fun |Cleaner1.RunDelayedIputs.PopIput(not empty)| () action #b010101)
(define-fun |guard of Cleaner1.RunDelayedIputs.PopIput(not empty)| () Bool
  (and
    (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not (= |iputs.length| (_ bv0 4)))
    (not |saved|)))

; Cleaner1: RunDelayedIputs.DropInode
(define-fun |Cleaner1.RunDelayedIputs.DropInode| () action #b010110)
(define-fun |guard of Cleaner1.RunDelayedIputs.DropInode| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.DropInode|) (not |saved|)))
(define-fun |index of Cleaner1.RunDelayedIputs.DropInode| () integer |Cleaner.inode[1]|)

; Cleaner1: UnlockCleanerMutex
(define-fun |Cleaner1.UnlockCleanerMutex| () action #b010111)
(define-fun |guard of Cleaner1.UnlockCleanerMutex| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.UnlockCleanerMutex|) (not |saved|)))

; Cleaner1: DeleteBlockGroup(any left)
(define-fun |Cleaner1.DeleteBlockGroup(any left)| () action #b011000)
(define-fun |guard of Cleaner1.DeleteBlockGroup(any left)| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.DeleteBlockGroup|) (bvslt |deleted| (_ bv2 4)) (not |saved|)))

; Cleaner1: DeleteBlockGroup(not any left)
(define-fun |Cleaner1.DeleteBlockGroup(not any left)| () action #b011001)
(define-fun |guard of Cleaner1.DeleteBlockGroup(not any left)| () Bool
  (and
    (= |pc.Cleaner[1]| |pc.Cleaner.DeleteBlockGroup|)
    (not (bvslt |deleted| (_ bv2 4)))
    (not |saved|)))

; Cleaner1: LockToQueue
(define-fun |Cleaner1.LockToQueue| () action #b011010)
(define-fun |guard of Cleaner1.LockToQueue| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.LockToQueue|) (not |iputLock|) (not |saved|)))

; Cleaner1: QueueIput
(define-fun |Cleaner1.QueueIput| () action #b011011)
(define-fun |guard of Cleaner1.QueueIput| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.QueueIput|) (not |saved|)))
(define-fun |value of Cleaner1.QueueIput| () integer |Cleaner.inode[1]|)
(define-fun |index of Cleaner1.QueueIput_2| () integer |Cleaner.inode[1]|)

; Cleaner1: Sleep(park)
(define-fun |Cleaner1.Sleep(park)| () action #b011100)
(define-fun |guard of Cleaner1.Sleep(park)| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.Sleep|) |shouldPark| (not |saved|)))

; Cleaner1: Sleep(not park, stop)
(define-fun |Cleaner1.Sleep(not park, stop)| () action #b011101)
(define-fun |guard of Cleaner1.Sleep(not park, stop)| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.Sleep|) (not |shouldPark|) |shouldStop| (not |saved|)))

; Cleaner1: Sleep(not park, not stop)
(define-fun |Cleaner1.Sleep(not park, not stop)| () action #b011110)
(define-fun |guard of Cleaner1.Sleep(not park, not stop)| () Bool
  (and
    (= |pc.Cleaner[1]| |pc.Cleaner.Sleep|)
    (not |shouldPark|)
    (not |shouldStop|)
    (bvslt |Cleaner.woken[1]| (_ bv1 4))
    (not |saved|)))

; Cleaner1: Park
(define-fun |Cleaner1.Park| () action #b011111)
(define-fun |guard of Cleaner1.Park| () Bool
  (and (= |pc.Cleaner[1]| |pc.Cleaner.Park|) |shouldStop| (not |saved|)))

; Umount: StartClosing
(define-fun |Umount.StartClosing| () action #b100000)
(define-fun |guard of Umount.StartClosing| () Bool
  (and (= |pc.Umount| |pc.Umount.StartClosing|) (not |saved|)))

; Umount: ParkCleaners
(define-fun |Umount.ParkCleaners| () action #b100001)
(define-fun |guard of Umount.ParkCleaners| () Bool
  (and (= |pc.Umount| |pc.Umount.ParkCleaners|) (not |saved|)))

; Umount: AwaitParked
(define-fun |Umount.AwaitParked| () action #b100010)
(define-fun |guard of Umount.AwaitParked| () Bool
  (and
    (= |pc.Umount| |pc.Umount.AwaitParked|)
    (= |pc.Cleaner[0]| |pc.Cleaner.Park|)
    (= |pc.Cleaner[1]| |pc.Cleaner.Park|)
    (not |saved|)))

; Umount: LockCleanerMutex
(define-fun |Umount.LockCleanerMutex| () action #b100011)
(define-fun |guard of Umount.LockCleanerMutex| () Bool
  (and (= |pc.Umount| |pc.Umount.LockCleanerMutex|) (not |cleanerMutex|) (not |saved|)))

; Umount: RunDelayedIputs.LockToPop
(define-fun |Umount.RunDelayedIputs.LockToPop| () action #b100100)
(define-fun |guard of Umount.RunDelayedIputs.LockToPop| () Bool
  (and (= |pc.Umount| |pc.Umount.RunDelayedIputs.LockToPop|) (not |iputLock|) (not |saved|)))

; Umount: RunDelayedIputs.PopIput(empty)
(define-fun |Umount.RunDelayedIputs.PopIput(empty)| () action #b100101)
(define-fun |guard of Umount.RunDelayedIputs.PopIput(empty)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|)
    (= |iputs.length| (_ bv0 4))
    (not |saved|)))

; Umount: RunDelayedIputs.PopIput(not empty)
(define-fun |Umount.RunDelayedIputs.PopIput(not empty)| () action #b100110)
(define-fun |guard of Umount.RunDelayedIputs.PopIput(not empty)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|)
    (not (= |iputs.length| (_ bv0 4)))
    (not |saved|)))

; Umount: RunDelayedIputs.DropInode
(define-fun |Umount.RunDelayedIputs.DropInode| () action #b100111)
(define-fun |guard of Umount.RunDelayedIputs.DropInode| () Bool
  (and (= |pc.Umount| |pc.Umount.RunDelayedIputs.DropInode|) (not |saved|)))

; Umount: UnlockCleanerMutex
(define-fun |Umount.UnlockCleanerMutex| () action #b101000)
(define-fun |guard of Umount.UnlockCleanerMutex| () Bool
  (and (= |pc.Umount| |pc.Umount.UnlockCleanerMutex|) (not |saved|)))

; Umount: StopCleaners
(define-fun |Umount.StopCleaners| () action #b101001)
(define-fun |guard of Umount.StopCleaners| () Bool
  (and (= |pc.Umount| |pc.Umount.StopCleaners|) (not |saved|)))

; Umount: ReapCleaners
(define-fun |Umount.ReapCleaners| () action #b101010)
(define-fun |guard of Umount.ReapCleaners| () Bool
  (and
    (= |pc.Umount| |pc.Umount.ReapCleaners|)
    (= |pc.Cleaner[0]| |pc.Cleaner.Done|)
    (= |pc.Cleaner[1]| |pc.Cleaner.Done|)
    (not |saved|)))

; Umount: EvictInode(next)
(define-fun |Umount.EvictInode(next)| () action #b101011)
(define-fun |guard of Umount.EvictInode(next)| () Bool
  (and (= |pc.Umount| |pc.Umount.EvictInode|) (bvslt |Umount.evicted| (_ bv2 4)) (not |saved|)))

; Umount: EvictInode(not next)
(define-fun |Umount.EvictInode(not next)| () action #b101100)
(define-fun |guard of Umount.EvictInode(not next)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.EvictInode|)
    (not (bvslt |Umount.evicted| (_ bv2 4)))
    (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b101101)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.UmountTerminates| (not (= |pc.Umount| |pc.Umount.Done|))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Cleaner0.CheckClosing|) |guard of Cleaner0.CheckClosing|)
    (and (= action |Cleaner0.TryCleanerMutex(busy)|) |guard of Cleaner0.TryCleanerMutex(busy)|)
    (and
      (= action |Cleaner0.TryCleanerMutex(not busy)|)
      |guard of Cleaner0.TryCleanerMutex(not busy)|)
    (and
      (= action |Cleaner0.RunDelayedIputs.LockToPop|)
      |guard of Cleaner0.RunDelayedIputs.LockToPop|)
    (and
      (= action |Cleaner0.RunDelayedIputs.PopIput(empty)|)
      |guard of Cleaner0.RunDelayedIputs.PopIput(empty)|)
    (and
      (= action |Cleaner0.RunDelayedIputs.PopIput(not empty)|)
      |guard of Cleaner0.RunDelayedIputs.PopIput(not empty)|
      (and
        (ite (bvslt (_ bv0 4) |iputs.length|) true
          (bvsle (_ bv0 4) (ite (bvslt (_ bv0 4) |iputs.length|) (_ bv0 4) (bvneg (_ bv1 4)))))
        (bvsle (_ bv0 4) (bvsub |iputs.length| (_ bv1 4)))))
    (and
      (= action |Cleaner0.RunDelayedIputs.DropInode|)
      |guard of Cleaner0.RunDelayedIputs.DropInode|)
    (and (= action |Cleaner0.UnlockCleanerMutex|) |guard of Cleaner0.UnlockCleanerMutex|)
    (and
      (= action |Cleaner0.DeleteBlockGroup(any left)|)
      |guard of Cleaner0.DeleteBlockGroup(any left)|
      (and
        (bvsle |deleted| (_ bv1 4))
        (bvsle |deleted| (_ bv1 4))
        (bvsle (bvadd |deleted| (_ bv1 4)) (_ bv2 4))))
    (and
      (= action |Cleaner0.DeleteBlockGroup(not any left)|)
      |guard of Cleaner0.DeleteBlockGroup(not any left)|)
    (and (= action |Cleaner0.LockToQueue|) |guard of Cleaner0.LockToQueue|)
    (and
      (= action |Cleaner0.QueueIput|)
      |guard of Cleaner0.QueueIput|
      (and (bvsle |iputs.length| (_ bv1 4)) (bvsle (bvadd |iputs.length| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Cleaner0.Sleep(park)|) |guard of Cleaner0.Sleep(park)|)
    (and (= action |Cleaner0.Sleep(not park, stop)|) |guard of Cleaner0.Sleep(not park, stop)|)
    (and
      (= action |Cleaner0.Sleep(not park, not stop)|)
      |guard of Cleaner0.Sleep(not park, not stop)|
      (bvsle (bvadd |Cleaner.woken[0]| (_ bv1 4)) (_ bv1 4)))
    (and (= action |Cleaner0.Park|) |guard of Cleaner0.Park|)
    (and (= action |Cleaner1.CheckClosing|) |guard of Cleaner1.CheckClosing|)
    (and (= action |Cleaner1.TryCleanerMutex(busy)|) |guard of Cleaner1.TryCleanerMutex(busy)|)
    (and
      (= action |Cleaner1.TryCleanerMutex(not busy)|)
      |guard of Cleaner1.TryCleanerMutex(not busy)|)
    (and
      (= action |Cleaner1.RunDelayedIputs.LockToPop|)
      |guard of Cleaner1.RunDelayedIputs.LockToPop|)
    (and
      (= action |Cleaner1.RunDelayedIputs.PopIput(empty)|)
      |guard of Cleaner1.RunDelayedIputs.PopIput(empty)|)
    (and
      (= action |Cleaner1.RunDelayedIputs.PopIput(not empty)|)
      |guard of Cleaner1.RunDelayedIputs.PopIput(not empty)|
      (and
        (ite (bvslt (_ bv0 4) |iputs.length|) true
          (bvsle (_ bv0 4) (ite (bvslt (_ bv0 4) |iputs.length|) (_ bv0 4) (bvneg (_ bv1 4)))))
        (bvsle (_ bv0 4) (bvsub |iputs.length| (_ bv1 4)))))
    (and
      (= action |Cleaner1.RunDelayedIputs.DropInode|)
      |guard of Cleaner1.RunDelayedIputs.DropInode|)
    (and (= action |Cleaner1.UnlockCleanerMutex|) |guard of Cleaner1.UnlockCleanerMutex|)
    (and
      (= action |Cleaner1.DeleteBlockGroup(any left)|)
      |guard of Cleaner1.DeleteBlockGroup(any left)|
      (and
        (bvsle |deleted| (_ bv1 4))
        (bvsle |deleted| (_ bv1 4))
        (bvsle (bvadd |deleted| (_ bv1 4)) (_ bv2 4))))
    (and
      (= action |Cleaner1.DeleteBlockGroup(not any left)|)
      |guard of Cleaner1.DeleteBlockGroup(not any left)|)
    (and (= action |Cleaner1.LockToQueue|) |guard of Cleaner1.LockToQueue|)
    (and
      (= action |Cleaner1.QueueIput|)
      |guard of Cleaner1.QueueIput|
      (and (bvsle |iputs.length| (_ bv1 4)) (bvsle (bvadd |iputs.length| (_ bv1 4)) (_ bv2 4))))
    (and (= action |Cleaner1.Sleep(park)|) |guard of Cleaner1.Sleep(park)|)
    (and (= action |Cleaner1.Sleep(not park, stop)|) |guard of Cleaner1.Sleep(not park, stop)|)
    (and
      (= action |Cleaner1.Sleep(not park, not stop)|)
      |guard of Cleaner1.Sleep(not park, not stop)|
      (bvsle (bvadd |Cleaner.woken[1]| (_ bv1 4)) (_ bv1 4)))
    (and (= action |Cleaner1.Park|) |guard of Cleaner1.Park|)
    (and (= action |Umount.StartClosing|) |guard of Umount.StartClosing|)
    (and (= action |Umount.ParkCleaners|) |guard of Umount.ParkCleaners|)
    (and (= action |Umount.AwaitParked|) |guard of Umount.AwaitParked|)
    (and (= action |Umount.LockCleanerMutex|) |guard of Umount.LockCleanerMutex|)
    (and (= action |Umount.RunDelayedIputs.LockToPop|) |guard of Umount.RunDelayedIputs.LockToPop|)
    (and
      (= action |Umount.RunDelayedIputs.PopIput(empty)|)
      |guard of Umount.RunDelayedIputs.PopIput(empty)|)
    (and
      (= action |Umount.RunDelayedIputs.PopIput(not empty)|)
      |guard of Umount.RunDelayedIputs.PopIput(not empty)|
      (and
        (ite (bvslt (_ bv0 4) |iputs.length|) true
          (bvsle (_ bv0 4) (ite (bvslt (_ bv0 4) |iputs.length|) (_ bv0 4) (bvneg (_ bv1 4)))))
        (bvsle (_ bv0 4) (bvsub |iputs.length| (_ bv1 4)))))
    (and (= action |Umount.RunDelayedIputs.DropInode|) |guard of Umount.RunDelayedIputs.DropInode|)
    (and (= action |Umount.UnlockCleanerMutex|) |guard of Umount.UnlockCleanerMutex|)
    (and (= action |Umount.StopCleaners|) |guard of Umount.StopCleaners|)
    (and (= action |Umount.ReapCleaners|) |guard of Umount.ReapCleaners|)
    (and
      (= action |Umount.EvictInode(next)|)
      |guard of Umount.EvictInode(next)|
      (bvsle (bvadd |Umount.evicted| (_ bv1 4)) (_ bv2 4)))
    (and (= action |Umount.EvictInode(not next)|) |guard of Umount.EvictInode(not next)|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |closing'| () Bool (ite (= action |Umount.StartClosing|) true |closing|))
(define-fun |shouldPark'| () Bool (ite (= action |Umount.ParkCleaners|) true |shouldPark|))
(define-fun |shouldStop'| () Bool (ite (= action |Umount.StopCleaners|) true |shouldStop|))
(define-fun |cleanerMutex'| () Bool
  (ite (or
         (= action |Cleaner0.TryCleanerMutex(not busy)|)
         (= action |Cleaner1.TryCleanerMutex(not busy)|)
         (= action |Umount.LockCleanerMutex|)) true
  (ite (or
         (= action |Cleaner0.UnlockCleanerMutex|)
         (= action |Cleaner1.UnlockCleanerMutex|)
         (= action |Umount.UnlockCleanerMutex|)) false
    |cleanerMutex|)))
(define-fun |iputLock'| () Bool
  (ite (or
         (= action |Cleaner0.RunDelayedIputs.LockToPop|)
         (= action |Cleaner0.LockToQueue|)
         (= action |Cleaner1.RunDelayedIputs.LockToPop|)
         (= action |Cleaner1.LockToQueue|)
         (= action |Umount.RunDelayedIputs.LockToPop|)) true
  (ite (or
         (= action |Cleaner0.RunDelayedIputs.PopIput(empty)|)
         (= action |Cleaner0.RunDelayedIputs.PopIput(not empty)|)
         (= action |Cleaner0.QueueIput|)
         (= action |Cleaner1.RunDelayedIputs.PopIput(empty)|)
         (= action |Cleaner1.RunDelayedIputs.PopIput(not empty)|)
         (= action |Cleaner1.QueueIput|)
         (= action |Umount.RunDelayedIputs.PopIput(empty)|)
         (= action |Umount.RunDelayedIputs.PopIput(not empty)|)) false
    |iputLock|)))
(define-fun |iputs.length'| () integer
  (ite (or
         (= action |Cleaner0.RunDelayedIputs.PopIput(not empty)|)
         (= action |Cleaner1.RunDelayedIputs.PopIput(not empty)|)
         (= action |Umount.RunDelayedIputs.PopIput(not empty)|)) (bvsub |iputs.length| (_ bv1 4))
  (ite (or (= action |Cleaner0.QueueIput|) (= action |Cleaner1.QueueIput|))
    (bvadd |iputs.length| (_ bv1 4))
    |iputs.length|)))
(define-fun |iputs[0]'| () integer
  (ite (or
         (= action |Cleaner0.RunDelayedIputs.PopIput(not empty)|)
         (= action |Cleaner1.RunDelayedIputs.PopIput(not empty)|)
         (= action |Umount.RunDelayedIputs.PopIput(not empty)|)) |iputs[1]|
  (ite (= action |Cleaner0.QueueIput|)
    (ite (= |iputs.length| (_ bv0 4)) |value of Cleaner0.QueueIput| |iputs[0]|)
  (ite (= action |Cleaner1.QueueIput|)
    (ite (= |iputs.length| (_ bv0 4)) |value of Cleaner1.QueueIput| |iputs[0]|)
    |iputs[0]|))))
(define-fun |iputs[1]'| () integer
  (ite (or
         (= action |Cleaner0.RunDelayedIputs.PopIput(not empty)|)
         (= action |Cleaner1.RunDelayedIputs.PopIput(not empty)|)
         (= action |Umount.RunDelayedIputs.PopIput(not empty)|)) (_ bv0 4)
  (ite (= action |Cleaner0.QueueIput|)
    (ite (= |iputs.length| (_ bv1 4)) |value of Cleaner0.QueueIput| |iputs[1]|)
  (ite (= action |Cleaner1.QueueIput|)
    (ite (= |iputs.length| (_ bv1 4)) |value of Cleaner1.QueueIput| |iputs[1]|)
    |iputs[1]|))))
(define-fun |deleted'| () integer
  (ite (or
         (= action |Cleaner0.DeleteBlockGroup(any left)|)
         (= action |Cleaner1.DeleteBlockGroup(any left)|)) (bvadd |deleted| (_ bv1 4))
    |deleted|))
(define-fun |inodes[0]'| () |InodeState|
  (ite (= action |Cleaner0.RunDelayedIputs.DropInode|)
    (ite (= |index of Cleaner0.RunDelayedIputs.DropInode| (_ bv0 4)) |InodeState.Freed| |inodes[0]|)
  (ite (or
         (= action |Cleaner0.DeleteBlockGroup(any left)|)
         (= action |Cleaner1.DeleteBlockGroup(any left)|))
    (ite (= |deleted| (_ bv0 4)) |InodeState.Deleting| |inodes[0]|)
  (ite (= action |Cleaner0.QueueIput|)
    (ite (= |index of Cleaner0.QueueIput_2| (_ bv0 4)) |InodeState.IputQueued| |inodes[0]|)
  (ite (= action |Cleaner1.RunDelayedIputs.DropInode|)
    (ite (= |index of Cleaner1.RunDelayedIputs.DropInode| (_ bv0 4)) |InodeState.Freed| |inodes[0]|)
  (ite (= action |Cleaner1.QueueIput|)
    (ite (= |index of Cleaner1.QueueIput_2| (_ bv0 4)) |InodeState.IputQueued| |inodes[0]|)
  (ite (= action |Umount.RunDelayedIputs.DropInode|)
    (ite (= |Umount.inode| (_ bv0 4)) |InodeState.Freed| |inodes[0]|)
    |inodes[0]|)))))))
(define-fun |inodes[1]'| () |InodeState|
  (ite (= action |Cleaner0.RunDelayedIputs.DropInode|)
    (ite (= |index of Cleaner0.RunDelayedIputs.DropInode| (_ bv1 4)) |InodeState.Freed| |inodes[1]|)
  (ite (or
         (= action |Cleaner0.DeleteBlockGroup(any left)|)
         (= action |Cleaner1.DeleteBlockGroup(any left)|))
    (ite (= |deleted| (_ bv1 4)) |InodeState.Deleting| |inodes[1]|)
  (ite (= action |Cleaner0.QueueIput|)
    (ite (= |index of Cleaner0.QueueIput_2| (_ bv1 4)) |InodeState.IputQueued| |inodes[1]|)
  (ite (= action |Cleaner1.RunDelayedIputs.DropInode|)
    (ite (= |index of Cleaner1.RunDelayedIputs.DropInode| (_ bv1 4)) |InodeState.Freed| |inodes[1]|)
  (ite (= action |Cleaner1.QueueIput|)
    (ite (= |index of Cleaner1.QueueIput_2| (_ bv1 4)) |InodeState.IputQueued| |inodes[1]|)
  (ite (= action |Umount.RunDelayedIputs.DropInode|)
    (ite (= |Umount.inode| (_ bv1 4)) |InodeState.Freed| |inodes[1]|)
    |inodes[1]|)))))))
(define-fun |pc.Cleaner[0]'| () |pc.Cleaner|
  (ite (= action |Cleaner0.CheckClosing|)
    (ite |closing| |pc.Cleaner.Sleep| |pc.Cleaner.TryCleanerMutex|)
  (ite (or
         (= action |Cleaner0.TryCleanerMutex(busy)|)
         (= action |Cleaner0.DeleteBlockGroup(not any left)|)) |pc.Cleaner.Sleep|
  (ite (or
         (= action |Cleaner0.TryCleanerMutex(not busy)|)
         (= action |Cleaner0.RunDelayedIputs.DropInode|)) |pc.Cleaner.RunDelayedIputs.LockToPop|
  (ite (= action |Cleaner0.RunDelayedIputs.LockToPop|) |pc.Cleaner.RunDelayedIputs.PopIput|
  (ite (= action |Cleaner0.RunDelayedIputs.PopIput(empty)|) |pc.Cleaner.UnlockCleanerMutex|
  (ite (= action |Cleaner0.RunDelayedIputs.PopIput(not empty)|)
    |pc.Cleaner.RunDelayedIputs.DropInode|
  (ite (or (= action |Cleaner0.UnlockCleanerMutex|) (= action |Cleaner0.QueueIput|))
    |pc.Cleaner.DeleteBlockGroup|
  (ite (= action |Cleaner0.DeleteBlockGroup(any left)|) |pc.Cleaner.LockToQueue|
  (ite (= action |Cleaner0.LockToQueue|) |pc.Cleaner.QueueIput|
  (ite (= action |Cleaner0.Sleep(park)|) |pc.Cleaner.Park|
  (ite (or (= action |Cleaner0.Sleep(not park, stop)|) (= action |Cleaner0.Park|)) |pc.Cleaner.Done|
  (ite (= action |Cleaner0.Sleep(not park, not stop)|) |pc.Cleaner.CheckClosing|
    |pc.Cleaner[0]|)))))))))))))
(define-fun |pc.Cleaner[1]'| () |pc.Cleaner|
  (ite (= action |Cleaner1.CheckClosing|)
    (ite |closing| |pc.Cleaner.Sleep| |pc.Cleaner.TryCleanerMutex|)
  (ite (or
         (= action |Cleaner1.TryCleanerMutex(busy)|)
         (= action |Cleaner1.DeleteBlockGroup(not any left)|)) |pc.Cleaner.Sleep|
  (ite (or
         (= action |Cleaner1.TryCleanerMutex(not busy)|)
         (= action |Cleaner1.RunDelayedIputs.DropInode|)) |pc.Cleaner.RunDelayedIputs.LockToPop|
  (ite (= action |Cleaner1.RunDelayedIputs.LockToPop|) |pc.Cleaner.RunDelayedIputs.PopIput|
  (ite (= action |Cleaner1.RunDelayedIputs.PopIput(empty)|) |pc.Cleaner.UnlockCleanerMutex|
  (ite (= action |Cleaner1.RunDelayedIputs.PopIput(not empty)|)
    |pc.Cleaner.RunDelayedIputs.DropInode|
  (ite (or (= action |Cleaner1.UnlockCleanerMutex|) (= action |Cleaner1.QueueIput|))
    |pc.Cleaner.DeleteBlockGroup|
  (ite (= action |Cleaner1.DeleteBlockGroup(any left)|) |pc.Cleaner.LockToQueue|
  (ite (= action |Cleaner1.LockToQueue|) |pc.Cleaner.QueueIput|
  (ite (= action |Cleaner1.Sleep(park)|) |pc.Cleaner.Park|
  (ite (or (= action |Cleaner1.Sleep(not park, stop)|) (= action |Cleaner1.Park|)) |pc.Cleaner.Done|
  (ite (= action |Cleaner1.Sleep(not park, not stop)|) |pc.Cleaner.CheckClosing|
    |pc.Cleaner[1]|)))))))))))))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (= action |Umount.StartClosing|) |pc.Umount.ParkCleaners|
  (ite (= action |Umount.ParkCleaners|) |pc.Umount.AwaitParked|
  (ite (= action |Umount.AwaitParked|) |pc.Umount.LockCleanerMutex|
  (ite (or (= action |Umount.LockCleanerMutex|) (= action |Umount.RunDelayedIputs.DropInode|))
    |pc.Umount.RunDelayedIputs.LockToPop|
  (ite (= action |Umount.RunDelayedIputs.LockToPop|) |pc.Umount.RunDelayedIputs.PopIput|
  (ite (= action |Umount.RunDelayedIputs.PopIput(empty)|) |pc.Umount.UnlockCleanerMutex|
  (ite (= action |Umount.RunDelayedIputs.PopIput(not empty)|) |pc.Umount.RunDelayedIputs.DropInode|
  (ite (= action |Umount.UnlockCleanerMutex|) |pc.Umount.StopCleaners|
  (ite (= action |Umount.StopCleaners|) |pc.Umount.ReapCleaners|
  (ite (or (= action |Umount.ReapCleaners|) (= action |Umount.EvictInode(next)|))
    |pc.Umount.EvictInode|
  (ite (= action |Umount.EvictInode(not next)|) |pc.Umount.Done| |pc.Umount|))))))))))))
(define-fun |Cleaner.inode[0]'| () integer
  (ite (= action |Cleaner0.RunDelayedIputs.PopIput(not empty)|)
    (ite (bvslt (_ bv0 4) |iputs.length|) |iputs[0]|
      (|iputs[]|
        (ite (bvslt (_ bv0 4) |iputs.length|) (_ bv0 4) (bvneg (_ bv1 4)))
        |iputs[0]|
        |iputs[1]|))
  (ite (or (= action |Cleaner0.RunDelayedIputs.DropInode|) (= action |Cleaner0.QueueIput|))
    (_ bv0 4)
  (ite (= action |Cleaner0.DeleteBlockGroup(any left)|) |deleted| |Cleaner.inode[0]|))))
(define-fun |Cleaner.inode[1]'| () integer
  (ite (= action |Cleaner1.RunDelayedIputs.PopIput(not empty)|)
    (ite (bvslt (_ bv0 4) |iputs.length|) |iputs[0]|
      (|iputs[]|
        (ite (bvslt (_ bv0 4) |iputs.length|) (_ bv0 4) (bvneg (_ bv1 4)))
        |iputs[0]|
        |iputs[1]|))
  (ite (or (= action |Cleaner1.RunDelayedIputs.DropInode|) (= action |Cleaner1.QueueIput|))
    (_ bv0 4)
  (ite (= action |Cleaner1.DeleteBlockGroup(any left)|) |deleted| |Cleaner.inode[1]|))))
(define-fun |Cleaner.woken[0]'| () integer
  (ite (= action |Cleaner0.Sleep(not park, not stop)|) (bvadd |Cleaner.woken[0]| (_ bv1 4))
    |Cleaner.woken[0]|))
(define-fun |Cleaner.woken[1]'| () integer
  (ite (= action |Cleaner1.Sleep(not park, not stop)|) (bvadd |Cleaner.woken[1]| (_ bv1 4))
    |Cleaner.woken[1]|))
(define-fun |Umount.inode'| () integer
  (ite (= action |Umount.RunDelayedIputs.PopIput(not empty)|)
    (ite (bvslt (_ bv0 4) |iputs.length|) |iputs[0]|
      (|iputs[]|
        (ite (bvslt (_ bv0 4) |iputs.length|) (_ bv0 4) (bvneg (_ bv1 4)))
        |iputs[0]|
        |iputs[1]|))
  (ite (= action |Umount.RunDelayedIputs.DropInode|) (_ bv0 4) |Umount.inode|)))
(define-fun |Umount.evicted'| () integer
  (ite (= action |Umount.EvictInode(next)|) (bvadd |Umount.evicted| (_ bv1 4))
  (ite (= action |Umount.EvictInode(not next)|) (_ bv0 4) |Umount.evicted|)))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |never.UmountTerminates'| () Bool
  (ite (or
         (= action |Cleaner0.CheckClosing|)
         (= action |Cleaner0.TryCleanerMutex(busy)|)
         (= action |Cleaner0.TryCleanerMutex(not busy)|)
         (= action |Cleaner0.RunDelayedIputs.LockToPop|)
         (= action |Cleaner0.RunDelayedIputs.PopIput(empty)|)
         (= action |Cleaner0.RunDelayedIputs.PopIput(not empty)|)
         (= action |Cleaner0.RunDelayedIputs.DropInode|)
         (= action |Cleaner0.UnlockCleanerMutex|)
         (= action |Cleaner0.DeleteBlockGroup(any left)|)
         (= action |Cleaner0.DeleteBlockGroup(not any left)|)
         (= action |Cleaner0.LockToQueue|)
         (= action |Cleaner0.QueueIput|)
         (= action |Cleaner0.Sleep(park)|)
         (= action |Cleaner0.Sleep(not park, stop)|)
         (= action |Cleaner0.Sleep(not park, not stop)|)
         (= action |Cleaner0.Park|)
         (= action |Cleaner1.CheckClosing|)
         (= action |Cleaner1.TryCleanerMutex(busy)|)
         (= action |Cleaner1.TryCleanerMutex(not busy)|)
         (= action |Cleaner1.RunDelayedIputs.LockToPop|)
         (= action |Cleaner1.RunDelayedIputs.PopIput(empty)|)
         (= action |Cleaner1.RunDelayedIputs.PopIput(not empty)|)
         (= action |Cleaner1.RunDelayedIputs.DropInode|)
         (= action |Cleaner1.UnlockCleanerMutex|)
         (= action |Cleaner1.DeleteBlockGroup(any left)|)
         (= action |Cleaner1.DeleteBlockGroup(not any left)|)
         (= action |Cleaner1.LockToQueue|)
         (= action |Cleaner1.QueueIput|)
         (= action |Cleaner1.Sleep(park)|)
         (= action |Cleaner1.Sleep(not park, stop)|)
         (= action |Cleaner1.Sleep(not park, not stop)|)
         (= action |Cleaner1.Park|)
         (= action |Umount.StartClosing|)
         (= action |Umount.ParkCleaners|)
         (= action |Umount.AwaitParked|)
         (= action |Umount.LockCleanerMutex|)
         (= action |Umount.RunDelayedIputs.LockToPop|)
         (= action |Umount.RunDelayedIputs.PopIput(empty)|)
         (= action |Umount.RunDelayedIputs.PopIput(not empty)|)
         (= action |Umount.RunDelayedIputs.DropInode|)
         (= action |Umount.UnlockCleanerMutex|)
         (= action |Umount.StopCleaners|)
         (= action |Umount.ReapCleaners|)
         (= action |Umount.EvictInode(next)|)
         (= action |Umount.EvictInode(not next)|))
    (and |never.UmountTerminates| (not (= |pc.Umount| |pc.Umount.Done|)))
    |never.UmountTerminates|))

; Properties ---------------------------------------------------------------------------------------
; Under weak fairness of every thread, unmount ends.
(define-fun |UmountTerminates| () Bool
  (not
    (and
      |saved|
      (not
        (or
          (= |pc.Cleaner[0]| |pc.Cleaner.CheckClosing|)
          (and (= |pc.Cleaner[0]| |pc.Cleaner.TryCleanerMutex|) |cleanerMutex|)
          (and (= |pc.Cleaner[0]| |pc.Cleaner.TryCleanerMutex|) (not |cleanerMutex|))
          (and (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.LockToPop|) (not |iputLock|))
          (and
            (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.PopIput|)
            (= |iputs.length| (_ bv0 4)))
          (and
            (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.PopIput|)
            (not (= |iputs.length| (_ bv0 4))))
          (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.DropInode|)
          (= |pc.Cleaner[0]| |pc.Cleaner.UnlockCleanerMutex|)
          (and (= |pc.Cleaner[0]| |pc.Cleaner.DeleteBlockGroup|) (bvslt |deleted| (_ bv2 4)))
          (and (= |pc.Cleaner[0]| |pc.Cleaner.DeleteBlockGroup|) (not (bvslt |deleted| (_ bv2 4))))
          (and (= |pc.Cleaner[0]| |pc.Cleaner.LockToQueue|) (not |iputLock|))
          (= |pc.Cleaner[0]| |pc.Cleaner.QueueIput|)
          (and (= |pc.Cleaner[0]| |pc.Cleaner.Sleep|) |shouldPark|)
          (and (= |pc.Cleaner[0]| |pc.Cleaner.Sleep|) (not |shouldPark|) |shouldStop|)
          (and
            (= |pc.Cleaner[0]| |pc.Cleaner.Sleep|)
            (not |shouldPark|)
            (not |shouldStop|)
            (bvslt |Cleaner.woken[0]| (_ bv1 4)))
          (and (= |pc.Cleaner[0]| |pc.Cleaner.Park|) |shouldStop|)))
      (not
        (or
          (= |pc.Cleaner[1]| |pc.Cleaner.CheckClosing|)
          (and (= |pc.Cleaner[1]| |pc.Cleaner.TryCleanerMutex|) |cleanerMutex|)
          (and (= |pc.Cleaner[1]| |pc.Cleaner.TryCleanerMutex|) (not |cleanerMutex|))
          (and (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.LockToPop|) (not |iputLock|))
          (and
            (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.PopIput|)
            (= |iputs.length| (_ bv0 4)))
          (and
            (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.PopIput|)
            (not (= |iputs.length| (_ bv0 4))))
          (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.DropInode|)
          (= |pc.Cleaner[1]| |pc.Cleaner.UnlockCleanerMutex|)
          (and (= |pc.Cleaner[1]| |pc.Cleaner.DeleteBlockGroup|) (bvslt |deleted| (_ bv2 4)))
          (and (= |pc.Cleaner[1]| |pc.Cleaner.DeleteBlockGroup|) (not (bvslt |deleted| (_ bv2 4))))
          (and (= |pc.Cleaner[1]| |pc.Cleaner.LockToQueue|) (not |iputLock|))
          (= |pc.Cleaner[1]| |pc.Cleaner.QueueIput|)
          (and (= |pc.Cleaner[1]| |pc.Cleaner.Sleep|) |shouldPark|)
          (and (= |pc.Cleaner[1]| |pc.Cleaner.Sleep|) (not |shouldPark|) |shouldStop|)
          (and
            (= |pc.Cleaner[1]| |pc.Cleaner.Sleep|)
            (not |shouldPark|)
            (not |shouldStop|)
            (bvslt |Cleaner.woken[1]| (_ bv1 4)))
          (and (= |pc.Cleaner[1]| |pc.Cleaner.Park|) |shouldStop|)))
      (not
        (or
          (= |pc.Umount| |pc.Umount.StartClosing|)
          (= |pc.Umount| |pc.Umount.ParkCleaners|)
          (and
            (= |pc.Umount| |pc.Umount.AwaitParked|)
            (= |pc.Cleaner[0]| |pc.Cleaner.Park|)
            (= |pc.Cleaner[1]| |pc.Cleaner.Park|))
          (and (= |pc.Umount| |pc.Umount.LockCleanerMutex|) (not |cleanerMutex|))
          (and (= |pc.Umount| |pc.Umount.RunDelayedIputs.LockToPop|) (not |iputLock|))
          (and (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|) (= |iputs.length| (_ bv0 4)))
          (and
            (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|)
            (not (= |iputs.length| (_ bv0 4))))
          (= |pc.Umount| |pc.Umount.RunDelayedIputs.DropInode|)
          (= |pc.Umount| |pc.Umount.UnlockCleanerMutex|)
          (= |pc.Umount| |pc.Umount.StopCleaners|)
          (and
            (= |pc.Umount| |pc.Umount.ReapCleaners|)
            (= |pc.Cleaner[0]| |pc.Cleaner.Done|)
            (= |pc.Cleaner[1]| |pc.Cleaner.Done|))
          (and (= |pc.Umount| |pc.Umount.EvictInode|) (bvslt |Umount.evicted| (_ bv2 4)))
          (and (= |pc.Umount| |pc.Umount.EvictInode|) (not (bvslt |Umount.evicted| (_ bv2 4))))))
      |never.UmountTerminates|
      (not (= |pc.Umount| |pc.Umount.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |UmountTerminates|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|closing| Bool) (|shouldPark| Bool) (|shouldStop| Bool) (|cleanerMutex| Bool)
   (|iputLock| Bool) (|iputs.length| integer) (|iputs[0]| integer) (|iputs[1]| integer)
   (|deleted| integer) (|inodes[0]| |InodeState|) (|inodes[1]| |InodeState|)
   (|pc.Cleaner[0]| |pc.Cleaner|) (|pc.Cleaner[1]| |pc.Cleaner|) (|pc.Umount| |pc.Umount|)
   (|Cleaner.inode[0]| integer) (|Cleaner.inode[1]| integer) (|Cleaner.woken[0]| integer)
   (|Cleaner.woken[1]| integer) (|Umount.inode| integer) (|Umount.evicted| integer) (|saved| Bool)
   (|never.UmountTerminates| Bool))
  Bool
  (and
    (types |closing| |shouldPark| |shouldStop| |cleanerMutex| |iputLock| |iputs.length|
       |iputs[0]| |iputs[1]| |deleted| |inodes[0]| |inodes[1]| |pc.Cleaner[0]| |pc.Cleaner[1]|
       |pc.Umount| |Cleaner.inode[0]| |Cleaner.inode[1]| |Cleaner.woken[0]| |Cleaner.woken[1]|
       |Umount.inode| |Umount.evicted| |saved| |never.UmountTerminates|)
    ; UmountTerminates
    (not
      (and
        |saved|
        (not
          (or
            (= |pc.Cleaner[0]| |pc.Cleaner.CheckClosing|)
            (and (= |pc.Cleaner[0]| |pc.Cleaner.TryCleanerMutex|) |cleanerMutex|)
            (and (= |pc.Cleaner[0]| |pc.Cleaner.TryCleanerMutex|) (not |cleanerMutex|))
            (and (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.LockToPop|) (not |iputLock|))
            (and
              (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.PopIput|)
              (= |iputs.length| (_ bv0 4)))
            (and
              (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.PopIput|)
              (not (= |iputs.length| (_ bv0 4))))
            (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.DropInode|)
            (= |pc.Cleaner[0]| |pc.Cleaner.UnlockCleanerMutex|)
            (and (= |pc.Cleaner[0]| |pc.Cleaner.DeleteBlockGroup|) (bvslt |deleted| (_ bv2 4)))
            (and
              (= |pc.Cleaner[0]| |pc.Cleaner.DeleteBlockGroup|)
              (not (bvslt |deleted| (_ bv2 4))))
            (and (= |pc.Cleaner[0]| |pc.Cleaner.LockToQueue|) (not |iputLock|))
            (= |pc.Cleaner[0]| |pc.Cleaner.QueueIput|)
            (and (= |pc.Cleaner[0]| |pc.Cleaner.Sleep|) |shouldPark|)
            (and (= |pc.Cleaner[0]| |pc.Cleaner.Sleep|) (not |shouldPark|) |shouldStop|)
            (and
              (= |pc.Cleaner[0]| |pc.Cleaner.Sleep|)
              (not |shouldPark|)
              (not |shouldStop|)
              (bvslt |Cleaner.woken[0]| (_ bv1 4)))
            (and (= |pc.Cleaner[0]| |pc.Cleaner.Park|) |shouldStop|)))
        (not
          (or
            (= |pc.Cleaner[1]| |pc.Cleaner.CheckClosing|)
            (and (= |pc.Cleaner[1]| |pc.Cleaner.TryCleanerMutex|) |cleanerMutex|)
            (and (= |pc.Cleaner[1]| |pc.Cleaner.TryCleanerMutex|) (not |cleanerMutex|))
            (and (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.LockToPop|) (not |iputLock|))
            (and
              (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.PopIput|)
              (= |iputs.length| (_ bv0 4)))
            (and
              (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.PopIput|)
              (not (= |iputs.length| (_ bv0 4))))
            (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.DropInode|)
            (= |pc.Cleaner[1]| |pc.Cleaner.UnlockCleanerMutex|)
            (and (= |pc.Cleaner[1]| |pc.Cleaner.DeleteBlockGroup|) (bvslt |deleted| (_ bv2 4)))
            (and
              (= |pc.Cleaner[1]| |pc.Cleaner.DeleteBlockGroup|)
              (not (bvslt |deleted| (_ bv2 4))))
            (and (= |pc.Cleaner[1]| |pc.Cleaner.LockToQueue|) (not |iputLock|))
            (= |pc.Cleaner[1]| |pc.Cleaner.QueueIput|)
            (and (= |pc.Cleaner[1]| |pc.Cleaner.Sleep|) |shouldPark|)
            (and (= |pc.Cleaner[1]| |pc.Cleaner.Sleep|) (not |shouldPark|) |shouldStop|)
            (and
              (= |pc.Cleaner[1]| |pc.Cleaner.Sleep|)
              (not |shouldPark|)
              (not |shouldStop|)
              (bvslt |Cleaner.woken[1]| (_ bv1 4)))
            (and (= |pc.Cleaner[1]| |pc.Cleaner.Park|) |shouldStop|)))
        (not
          (or
            (= |pc.Umount| |pc.Umount.StartClosing|)
            (= |pc.Umount| |pc.Umount.ParkCleaners|)
            (and
              (= |pc.Umount| |pc.Umount.AwaitParked|)
              (= |pc.Cleaner[0]| |pc.Cleaner.Park|)
              (= |pc.Cleaner[1]| |pc.Cleaner.Park|))
            (and (= |pc.Umount| |pc.Umount.LockCleanerMutex|) (not |cleanerMutex|))
            (and (= |pc.Umount| |pc.Umount.RunDelayedIputs.LockToPop|) (not |iputLock|))
            (and (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|) (= |iputs.length| (_ bv0 4)))
            (and
              (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|)
              (not (= |iputs.length| (_ bv0 4))))
            (= |pc.Umount| |pc.Umount.RunDelayedIputs.DropInode|)
            (= |pc.Umount| |pc.Umount.UnlockCleanerMutex|)
            (= |pc.Umount| |pc.Umount.StopCleaners|)
            (and
              (= |pc.Umount| |pc.Umount.ReapCleaners|)
              (= |pc.Cleaner[0]| |pc.Cleaner.Done|)
              (= |pc.Cleaner[1]| |pc.Cleaner.Done|))
            (and (= |pc.Umount| |pc.Umount.EvictInode|) (bvslt |Umount.evicted| (_ bv2 4)))
            (and (= |pc.Umount| |pc.Umount.EvictInode|) (not (bvslt |Umount.evicted| (_ bv2 4))))))
        |never.UmountTerminates|
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (=
      (bvadd
        (bvadd
          (ite (or
                 (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.PopIput|)
                 (= |pc.Cleaner[0]| |pc.Cleaner.QueueIput|)) (_ bv1 4)
            (_ bv0 4))
          (ite (or
                 (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.PopIput|)
                 (= |pc.Cleaner[1]| |pc.Cleaner.QueueIput|)) (_ bv1 4)
            (_ bv0 4)))
        (ite (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|) (_ bv1 4) (_ bv0 4)))
      (ite |iputLock| (_ bv1 4) (_ bv0 4)))
    (=
      |shouldStop|
      (or
        (= |pc.Umount| |pc.Umount.ReapCleaners|)
        (= |pc.Umount| |pc.Umount.EvictInode|)
        (= |pc.Umount| |pc.Umount.Done|)))
    (and
      (=> (= |pc.Cleaner[0]| |pc.Cleaner.Done|) |shouldStop|)
      (=> (= |pc.Cleaner[1]| |pc.Cleaner.Done|) |shouldStop|))
    (and
      (=
        |shouldPark|
        (or
          (= |pc.Umount| |pc.Umount.AwaitParked|)
          (= |pc.Umount| |pc.Umount.LockCleanerMutex|)
          (= |pc.Umount| |pc.Umount.RunDelayedIputs.LockToPop|)
          (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|)
          (= |pc.Umount| |pc.Umount.RunDelayedIputs.DropInode|)
          (= |pc.Umount| |pc.Umount.UnlockCleanerMutex|)
          (= |pc.Umount| |pc.Umount.StopCleaners|)
          (= |pc.Umount| |pc.Umount.ReapCleaners|)
          (= |pc.Umount| |pc.Umount.EvictInode|)
          (= |pc.Umount| |pc.Umount.Done|)))
      (=>
        (or
          (= |pc.Umount| |pc.Umount.LockCleanerMutex|)
          (= |pc.Umount| |pc.Umount.RunDelayedIputs.LockToPop|)
          (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|)
          (= |pc.Umount| |pc.Umount.RunDelayedIputs.DropInode|)
          (= |pc.Umount| |pc.Umount.UnlockCleanerMutex|)
          (= |pc.Umount| |pc.Umount.StopCleaners|)
          (= |pc.Umount| |pc.Umount.ReapCleaners|)
          (= |pc.Umount| |pc.Umount.EvictInode|)
          (= |pc.Umount| |pc.Umount.Done|))
        (and
          (or (= |pc.Cleaner[0]| |pc.Cleaner.Park|) (= |pc.Cleaner[0]| |pc.Cleaner.Done|))
          (or (= |pc.Cleaner[1]| |pc.Cleaner.Park|) (= |pc.Cleaner[1]| |pc.Cleaner.Done|)))))
    (=
      (bvadd
        (bvadd
          (ite (or
                 (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.LockToPop|)
                 (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.PopIput|)
                 (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.DropInode|)
                 (= |pc.Cleaner[0]| |pc.Cleaner.UnlockCleanerMutex|)) (_ bv1 4)
            (_ bv0 4))
          (ite (or
                 (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.LockToPop|)
                 (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.PopIput|)
                 (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.DropInode|)
                 (= |pc.Cleaner[1]| |pc.Cleaner.UnlockCleanerMutex|)) (_ bv1 4)
            (_ bv0 4)))
        (ite (or
               (= |pc.Umount| |pc.Umount.RunDelayedIputs.LockToPop|)
               (= |pc.Umount| |pc.Umount.RunDelayedIputs.PopIput|)
               (= |pc.Umount| |pc.Umount.RunDelayedIputs.DropInode|)
               (= |pc.Umount| |pc.Umount.UnlockCleanerMutex|)) (_ bv1 4)
          (_ bv0 4)))
      (ite |cleanerMutex| (_ bv1 4) (_ bv0 4)))
    (and
      (= (= |inodes[0]| |InodeState.InUse|) (bvsle |deleted| (_ bv0 4)))
      (= (= |inodes[1]| |InodeState.InUse|) (bvsle |deleted| (_ bv1 4))))
    (and
      (=
        (bvadd
          (ite (and
                 (or
                   (= |pc.Cleaner[0]| |pc.Cleaner.LockToQueue|)
                   (= |pc.Cleaner[0]| |pc.Cleaner.QueueIput|))
                 (= |Cleaner.inode[0]| (_ bv0 4))) (_ bv1 4)
            (_ bv0 4))
          (ite (and
                 (or
                   (= |pc.Cleaner[1]| |pc.Cleaner.LockToQueue|)
                   (= |pc.Cleaner[1]| |pc.Cleaner.QueueIput|))
                 (= |Cleaner.inode[1]| (_ bv0 4))) (_ bv1 4)
            (_ bv0 4)))
        (ite (= |inodes[0]| |InodeState.Deleting|) (_ bv1 4) (_ bv0 4)))
      (=
        (bvadd
          (ite (and
                 (or
                   (= |pc.Cleaner[0]| |pc.Cleaner.LockToQueue|)
                   (= |pc.Cleaner[0]| |pc.Cleaner.QueueIput|))
                 (= |Cleaner.inode[0]| (_ bv1 4))) (_ bv1 4)
            (_ bv0 4))
          (ite (and
                 (or
                   (= |pc.Cleaner[1]| |pc.Cleaner.LockToQueue|)
                   (= |pc.Cleaner[1]| |pc.Cleaner.QueueIput|))
                 (= |Cleaner.inode[1]| (_ bv1 4))) (_ bv1 4)
            (_ bv0 4)))
        (ite (= |inodes[1]| |InodeState.Deleting|) (_ bv1 4) (_ bv0 4))))
    (and
      (=
        (bvadd
          (bvadd
            (bvadd
              (ite (and (bvslt (_ bv0 4) |iputs.length|) (= |iputs[0]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and (bvslt (_ bv1 4) |iputs.length|) (= |iputs[1]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4)))
            (bvadd
              (ite (and
                     (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.DropInode|)
                     (= |Cleaner.inode[0]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and
                     (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.DropInode|)
                     (= |Cleaner.inode[1]| (_ bv0 4))) (_ bv1 4)
                (_ bv0 4))))
          (ite (and
                 (= |pc.Umount| |pc.Umount.RunDelayedIputs.DropInode|)
                 (= |Umount.inode| (_ bv0 4))) (_ bv1 4)
            (_ bv0 4)))
        (ite (= |inodes[0]| |InodeState.IputQueued|) (_ bv1 4) (_ bv0 4)))
      (=
        (bvadd
          (bvadd
            (bvadd
              (ite (and (bvslt (_ bv0 4) |iputs.length|) (= |iputs[0]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and (bvslt (_ bv1 4) |iputs.length|) (= |iputs[1]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4)))
            (bvadd
              (ite (and
                     (= |pc.Cleaner[0]| |pc.Cleaner.RunDelayedIputs.DropInode|)
                     (= |Cleaner.inode[0]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4))
              (ite (and
                     (= |pc.Cleaner[1]| |pc.Cleaner.RunDelayedIputs.DropInode|)
                     (= |Cleaner.inode[1]| (_ bv1 4))) (_ bv1 4)
                (_ bv0 4))))
          (ite (and
                 (= |pc.Umount| |pc.Umount.RunDelayedIputs.DropInode|)
                 (= |Umount.inode| (_ bv1 4))) (_ bv1 4)
            (_ bv0 4)))
        (ite (= |inodes[1]| |InodeState.IputQueued|) (_ bv1 4) (_ bv0 4))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |closing| |shouldPark| |shouldStop| |cleanerMutex| |iputLock| |iputs.length|
       |iputs[0]| |iputs[1]| |deleted| |inodes[0]| |inodes[1]| |pc.Cleaner[0]| |pc.Cleaner[1]|
       |pc.Umount| |Cleaner.inode[0]| |Cleaner.inode[1]| |Cleaner.woken[0]| |Cleaner.woken[1]|
       |Umount.inode| |Umount.evicted| |saved| |never.UmountTerminates|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |closing| |shouldPark| |shouldStop| |cleanerMutex| |iputLock| |iputs.length|
     |iputs[0]| |iputs[1]| |deleted| |inodes[0]| |inodes[1]| |pc.Cleaner[0]| |pc.Cleaner[1]|
     |pc.Umount| |Cleaner.inode[0]| |Cleaner.inode[1]| |Cleaner.woken[0]| |Cleaner.woken[1]|
     |Umount.inode| |Umount.evicted| |saved| |never.UmountTerminates|))
(assert step)
(assert
  (not
    (invariant |closing'| |shouldPark'| |shouldStop'| |cleanerMutex'| |iputLock'|
       |iputs.length'| |iputs[0]'| |iputs[1]'| |deleted'| |inodes[0]'| |inodes[1]'|
       |pc.Cleaner[0]'| |pc.Cleaner[1]'| |pc.Umount'| |Cleaner.inode[0]'| |Cleaner.inode[1]'|
       |Cleaner.woken[0]'| |Cleaner.woken[1]'| |Umount.inode'| |Umount.evicted'| |saved'|
       |never.UmountTerminates'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |closing| |shouldPark| |shouldStop| |cleanerMutex| |iputLock| |iputs.length|
     |iputs[0]| |iputs[1]| |deleted| |inodes[0]| |inodes[1]| |pc.Cleaner[0]| |pc.Cleaner[1]|
     |pc.Umount| |Cleaner.inode[0]| |Cleaner.inode[1]| |Cleaner.woken[0]| |Cleaner.woken[1]|
     |Umount.inode| |Umount.evicted| |saved| |never.UmountTerminates|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: d3e7bc9a139f30f70b7e70a9358d225ac1f1348b48608eafdae0a1eb256f271e
