; btrfs/close-ctree, variant ParkCleaner, blockGroups=32, evictionsJoin=false, commitTimer=true,
; defrag=false.
; btrfs: close_ctree() against cleaner_kthread() and transaction_kthread(). The cleaner looks at the
; flag by which unmount announces itself only when it begins a pass; a pass beyond that goes on
; deleting unused block groups, and each deletion leaves a delayed iput and an open transaction.
; What unmount has run and committed before is then not the last: an inode or a transaction outlives
; the file system. And the three wake each other through raw task pointers, whose memory
; kthread_stop() frees. Two surprises. That a commit ran delayed iputs before (CommitRunsIputs) only
; made the window smaller. And the fix can lose its own wake-up: a cleaner that has looked at its
; bits and not yet announced its sleep is not woken to park; what ends the wait is the next wake-up
; by the transaction kthread's timer. In Linux 4.17, and today, the transaction kthread looks first,
; too, and sleeps through the request to stop. Without the timer (commitTimer=false) unmount returns
; for sure only if both look after they have announced their sleep. Waiting for defrag is enough
; although the cleaner may count itself once more behind the wait: it sees the flag then. See
; fs/btrfs/disk-io.c, btrfs_delete_unused_bgs() in fs/btrfs/extent-tree.c, btrfs_run_defrag_inodes()
; in fs/btrfs/file.c, fs/btrfs/transaction.c, and the fix: d6fd0ae25c64 "Btrfs: fix missing delayed
; iputs on unmount". Not modelled: other sources of delayed iputs, dead snapshots (there are none),
; what a defrag writes, balance, scrub, qgroup rescan, block groups that become unused during
; unmount, and aborted transactions (even a commit can then wake the transaction kthread). A commit
; is one step: others who come while it runs would wait for it. So is the end of a transaction:
; until the writer is no longer counted, the wake-up before it finds nothing to commit.
; A certificate for NoBusyInodes, NoLeakedTransaction, TransactionWakesLiveCleaner,
; CommitWakesLiveCleaner, CleanerWakesLiveTransaction, UmountWakesLiveTransaction,
; UnusedDeletedAtUmount, cleanerKthread.NoRefusedPark, cleanerKthread.NoUseAfterFree,
; NoDoubleListAdd, transactionKthread.NoUseAfterFree, deleteUnusedBgsMutex.NoBadUnlockBalance,
; cleanerMutex.NoBadUnlockBalance, AssertNoDelayedIputs, TypeInvariant, NoDeadlock: the invariant at
; the end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 6))
(define-sort |OwnerUmountCleaner| () (_ BitVec 2))
(define-fun |OwnerUmountCleaner.Nobody| () |OwnerUmountCleaner| #b00)
(define-fun |OwnerUmountCleaner.Umount| () |OwnerUmountCleaner| #b01)
(define-fun |OwnerUmountCleaner.Cleaner| () |OwnerUmountCleaner| #b10)
(define-sort |TaskState| () (_ BitVec 2))
(define-fun |TaskState.Running| () |TaskState| #b00)
(define-fun |TaskState.Interruptible| () |TaskState| #b01)
(define-fun |TaskState.Parked| () |TaskState| #b10)
(define-fun |TaskState.Dead| () |TaskState| #b11)
(define-sort |pc.Umount| () (_ BitVec 5))
(define-fun |pc.Umount.SetClosing| () |pc.Umount| #b00000)
(define-fun |pc.Umount.ParkCleaner.AskCleanerToPark| () |pc.Umount| #b00001)
(define-fun |pc.Umount.ParkCleaner.AwaitParked| () |pc.Umount| #b00010)
(define-fun |pc.Umount.DeleteUnusedBgs.PopUnusedBg| () |pc.Umount| #b00011)
(define-fun |pc.Umount.DeleteUnusedBgs.LockDeletion| () |pc.Umount| #b00100)
(define-fun |pc.Umount.DeleteUnusedBgs.StartTransaction| () |pc.Umount| #b00101)
(define-fun |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup| () |pc.Umount| #b00110)
(define-fun |pc.Umount.DeleteUnusedBgs.EndTransaction| () |pc.Umount| #b00111)
(define-fun |pc.Umount.DeleteUnusedBgs.UnlockDeletion| () |pc.Umount| #b01000)
(define-fun |pc.Umount.CommitSuper.LockCleanerMutex| () |pc.Umount| #b01001)
(define-fun |pc.Umount.CommitSuper.RunDelayedIputs.PopIput| () |pc.Umount| #b01010)
(define-fun |pc.Umount.CommitSuper.RunDelayedIputs.PutInode| () |pc.Umount| #b01011)
(define-fun |pc.Umount.CommitSuper.UnlockCleanerMutex| () |pc.Umount| #b01100)
(define-fun |pc.Umount.CommitSuper.WakeCleaner| () |pc.Umount| #b01101)
(define-fun |pc.Umount.CommitSuper.CommitTransaction| () |pc.Umount| #b01110)
(define-fun |pc.Umount.StopTransaction.AskTransactionToStop| () |pc.Umount| #b01111)
(define-fun |pc.Umount.StopTransaction.ReapTransaction| () |pc.Umount| #b10000)
(define-fun |pc.Umount.StopCleaner.AskCleanerToStop| () |pc.Umount| #b10001)
(define-fun |pc.Umount.StopCleaner.ReapCleaner| () |pc.Umount| #b10010)
(define-fun |pc.Umount.AssertNoDelayedIputs| () |pc.Umount| #b10011)
(define-fun |pc.Umount.StopWorkers| () |pc.Umount| #b10100)
(define-fun |pc.Umount.Done| () |pc.Umount| #b10101)
(define-sort |pc.Cleaner| () (_ BitVec 5))
(define-fun |pc.Cleaner.TestClosing| () |pc.Cleaner| #b00000)
(define-fun |pc.Cleaner.TryLockCleanerMutex| () |pc.Cleaner| #b00001)
(define-fun |pc.Cleaner.TestClosingAgain| () |pc.Cleaner| #b00010)
(define-fun |pc.Cleaner.RunDelayedIputs.PopIput| () |pc.Cleaner| #b00011)
(define-fun |pc.Cleaner.RunDelayedIputs.PutInode| () |pc.Cleaner| #b00100)
(define-fun |pc.Cleaner.UnlockCleanerMutex| () |pc.Cleaner| #b00101)
(define-fun |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg| () |pc.Cleaner| #b00110)
(define-fun |pc.Cleaner.DeleteUnusedBgs.LockDeletion| () |pc.Cleaner| #b00111)
(define-fun |pc.Cleaner.DeleteUnusedBgs.StartTransaction| () |pc.Cleaner| #b01000)
(define-fun |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup| () |pc.Cleaner| #b01001)
(define-fun |pc.Cleaner.DeleteUnusedBgs.EndTransaction| () |pc.Cleaner| #b01010)
(define-fun |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion| () |pc.Cleaner| #b01011)
(define-fun |pc.Cleaner.ParkIfAsked| () |pc.Cleaner| #b01100)
(define-fun |pc.Cleaner.ExitIfAsked| () |pc.Cleaner| #b01101)
(define-fun |pc.Cleaner.AnnounceSleep| () |pc.Cleaner| #b01110)
(define-fun |pc.Cleaner.Schedule| () |pc.Cleaner| #b01111)
(define-fun |pc.Cleaner.Done| () |pc.Cleaner| #b10000)
(define-sort |pc.Transaction| () (_ BitVec 3))
(define-fun |pc.Transaction.CommitIfOld| () |pc.Transaction| #b000)
(define-fun |pc.Transaction.WakeCleaner| () |pc.Transaction| #b001)
(define-fun |pc.Transaction.TestStop| () |pc.Transaction| #b010)
(define-fun |pc.Transaction.AnnounceTimeout| () |pc.Transaction| #b011)
(define-fun |pc.Transaction.ScheduleTimeout| () |pc.Transaction| #b100)
(define-fun |pc.Transaction.Done| () |pc.Transaction| #b101)

; State --------------------------------------------------------------------------------------------
(declare-const |closing| Bool)
(declare-const |unusedBgs[0]| Bool)
(declare-const |unusedBgs[1]| Bool)
(declare-const |unusedBgs[2]| Bool)
(declare-const |unusedBgs[3]| Bool)
(declare-const |unusedBgs[4]| Bool)
(declare-const |unusedBgs[5]| Bool)
(declare-const |unusedBgs[6]| Bool)
(declare-const |unusedBgs[7]| Bool)
(declare-const |unusedBgs[8]| Bool)
(declare-const |unusedBgs[9]| Bool)
(declare-const |unusedBgs[10]| Bool)
(declare-const |unusedBgs[11]| Bool)
(declare-const |unusedBgs[12]| Bool)
(declare-const |unusedBgs[13]| Bool)
(declare-const |unusedBgs[14]| Bool)
(declare-const |unusedBgs[15]| Bool)
(declare-const |unusedBgs[16]| Bool)
(declare-const |unusedBgs[17]| Bool)
(declare-const |unusedBgs[18]| Bool)
(declare-const |unusedBgs[19]| Bool)
(declare-const |unusedBgs[20]| Bool)
(declare-const |unusedBgs[21]| Bool)
(declare-const |unusedBgs[22]| Bool)
(declare-const |unusedBgs[23]| Bool)
(declare-const |unusedBgs[24]| Bool)
(declare-const |unusedBgs[25]| Bool)
(declare-const |unusedBgs[26]| Bool)
(declare-const |unusedBgs[27]| Bool)
(declare-const |unusedBgs[28]| Bool)
(declare-const |unusedBgs[29]| Bool)
(declare-const |unusedBgs[30]| Bool)
(declare-const |unusedBgs[31]| Bool)
(declare-const |delayedIputs[0]| Bool)
(declare-const |delayedIputs[1]| Bool)
(declare-const |delayedIputs[2]| Bool)
(declare-const |delayedIputs[3]| Bool)
(declare-const |delayedIputs[4]| Bool)
(declare-const |delayedIputs[5]| Bool)
(declare-const |delayedIputs[6]| Bool)
(declare-const |delayedIputs[7]| Bool)
(declare-const |delayedIputs[8]| Bool)
(declare-const |delayedIputs[9]| Bool)
(declare-const |delayedIputs[10]| Bool)
(declare-const |delayedIputs[11]| Bool)
(declare-const |delayedIputs[12]| Bool)
(declare-const |delayedIputs[13]| Bool)
(declare-const |delayedIputs[14]| Bool)
(declare-const |delayedIputs[15]| Bool)
(declare-const |delayedIputs[16]| Bool)
(declare-const |delayedIputs[17]| Bool)
(declare-const |delayedIputs[18]| Bool)
(declare-const |delayedIputs[19]| Bool)
(declare-const |delayedIputs[20]| Bool)
(declare-const |delayedIputs[21]| Bool)
(declare-const |delayedIputs[22]| Bool)
(declare-const |delayedIputs[23]| Bool)
(declare-const |delayedIputs[24]| Bool)
(declare-const |delayedIputs[25]| Bool)
(declare-const |delayedIputs[26]| Bool)
(declare-const |delayedIputs[27]| Bool)
(declare-const |delayedIputs[28]| Bool)
(declare-const |delayedIputs[29]| Bool)
(declare-const |delayedIputs[30]| Bool)
(declare-const |delayedIputs[31]| Bool)
(declare-const |runningTransaction| Bool)
(declare-const |numWriters| integer) ; 0..2
(declare-const |cleanerMutex.owner| |OwnerUmountCleaner|)
(declare-const |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner|)
(declare-const |cleanerKthread.state| |TaskState|)
(declare-const |cleanerKthread.shouldPark| Bool)
(declare-const |cleanerKthread.shouldStop| Bool)
(declare-const |cleanerKthread.freed| Bool)
(declare-const |transactionKthread.state| |TaskState|)
(declare-const |transactionKthread.shouldPark| Bool)
(declare-const |transactionKthread.shouldStop| Bool)
(declare-const |transactionKthread.freed| Bool)
(declare-const |pc.Umount| |pc.Umount|)
(declare-const |pc.Cleaner| |pc.Cleaner|)
(declare-const |pc.Transaction| |pc.Transaction|)
(declare-const |Umount.bg| integer) ; 0..31
(declare-const |Cleaner.bg| integer) ; 0..31
(define-fun |delayedIputs[]|
  ((index integer) (e0 Bool) (e1 Bool) (e2 Bool) (e3 Bool) (e4 Bool) (e5 Bool) (e6 Bool) (e7 Bool)
   (e8 Bool) (e9 Bool) (e10 Bool) (e11 Bool) (e12 Bool) (e13 Bool) (e14 Bool) (e15 Bool)
   (e16 Bool) (e17 Bool) (e18 Bool) (e19 Bool) (e20 Bool) (e21 Bool) (e22 Bool) (e23 Bool)
   (e24 Bool) (e25 Bool) (e26 Bool) (e27 Bool) (e28 Bool) (e29 Bool) (e30 Bool) (e31 Bool))
  Bool
  (ite (= index (_ bv0 6)) e0
  (ite (= index (_ bv1 6)) e1
  (ite (= index (_ bv2 6)) e2
  (ite (= index (_ bv3 6)) e3
  (ite (= index (_ bv4 6)) e4
  (ite (= index (_ bv5 6)) e5
  (ite (= index (_ bv6 6)) e6
  (ite (= index (_ bv7 6)) e7
  (ite (= index (_ bv8 6)) e8
  (ite (= index (_ bv9 6)) e9
  (ite (= index (_ bv10 6)) e10
  (ite (= index (_ bv11 6)) e11
  (ite (= index (_ bv12 6)) e12
  (ite (= index (_ bv13 6)) e13
  (ite (= index (_ bv14 6)) e14
  (ite (= index (_ bv15 6)) e15
  (ite (= index (_ bv16 6)) e16
  (ite (= index (_ bv17 6)) e17
  (ite (= index (_ bv18 6)) e18
  (ite (= index (_ bv19 6)) e19
  (ite (= index (_ bv20 6)) e20
  (ite (= index (_ bv21 6)) e21
  (ite (= index (_ bv22 6)) e22
  (ite (= index (_ bv23 6)) e23
  (ite (= index (_ bv24 6)) e24
  (ite (= index (_ bv25 6)) e25
  (ite (= index (_ bv26 6)) e26
  (ite (= index (_ bv27 6)) e27
  (ite (= index (_ bv28 6)) e28
  (ite (= index (_ bv29 6)) e29 (ite (= index (_ bv30 6)) e30 e31))))))))))))))))))))))))))))))))

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|closing| Bool) (|unusedBgs[0]| Bool) (|unusedBgs[1]| Bool) (|unusedBgs[2]| Bool)
   (|unusedBgs[3]| Bool) (|unusedBgs[4]| Bool) (|unusedBgs[5]| Bool) (|unusedBgs[6]| Bool)
   (|unusedBgs[7]| Bool) (|unusedBgs[8]| Bool) (|unusedBgs[9]| Bool) (|unusedBgs[10]| Bool)
   (|unusedBgs[11]| Bool) (|unusedBgs[12]| Bool) (|unusedBgs[13]| Bool) (|unusedBgs[14]| Bool)
   (|unusedBgs[15]| Bool) (|unusedBgs[16]| Bool) (|unusedBgs[17]| Bool) (|unusedBgs[18]| Bool)
   (|unusedBgs[19]| Bool) (|unusedBgs[20]| Bool) (|unusedBgs[21]| Bool) (|unusedBgs[22]| Bool)
   (|unusedBgs[23]| Bool) (|unusedBgs[24]| Bool) (|unusedBgs[25]| Bool) (|unusedBgs[26]| Bool)
   (|unusedBgs[27]| Bool) (|unusedBgs[28]| Bool) (|unusedBgs[29]| Bool) (|unusedBgs[30]| Bool)
   (|unusedBgs[31]| Bool) (|delayedIputs[0]| Bool) (|delayedIputs[1]| Bool)
   (|delayedIputs[2]| Bool) (|delayedIputs[3]| Bool) (|delayedIputs[4]| Bool)
   (|delayedIputs[5]| Bool) (|delayedIputs[6]| Bool) (|delayedIputs[7]| Bool)
   (|delayedIputs[8]| Bool) (|delayedIputs[9]| Bool) (|delayedIputs[10]| Bool)
   (|delayedIputs[11]| Bool) (|delayedIputs[12]| Bool) (|delayedIputs[13]| Bool)
   (|delayedIputs[14]| Bool) (|delayedIputs[15]| Bool) (|delayedIputs[16]| Bool)
   (|delayedIputs[17]| Bool) (|delayedIputs[18]| Bool) (|delayedIputs[19]| Bool)
   (|delayedIputs[20]| Bool) (|delayedIputs[21]| Bool) (|delayedIputs[22]| Bool)
   (|delayedIputs[23]| Bool) (|delayedIputs[24]| Bool) (|delayedIputs[25]| Bool)
   (|delayedIputs[26]| Bool) (|delayedIputs[27]| Bool) (|delayedIputs[28]| Bool)
   (|delayedIputs[29]| Bool) (|delayedIputs[30]| Bool) (|delayedIputs[31]| Bool)
   (|runningTransaction| Bool) (|numWriters| integer) (|cleanerMutex.owner| |OwnerUmountCleaner|)
   (|deleteUnusedBgsMutex.owner| |OwnerUmountCleaner|) (|cleanerKthread.state| |TaskState|)
   (|cleanerKthread.shouldPark| Bool) (|cleanerKthread.shouldStop| Bool)
   (|cleanerKthread.freed| Bool) (|transactionKthread.state| |TaskState|)
   (|transactionKthread.shouldPark| Bool) (|transactionKthread.shouldStop| Bool)
   (|transactionKthread.freed| Bool) (|pc.Umount| |pc.Umount|) (|pc.Cleaner| |pc.Cleaner|)
   (|pc.Transaction| |pc.Transaction|) (|Umount.bg| integer) (|Cleaner.bg| integer))
  Bool
  (and
    (and (bvsle (_ bv0 6) |numWriters|) (bvsle |numWriters| (_ bv2 6)))
    (bvule |cleanerMutex.owner| |OwnerUmountCleaner.Cleaner|)
    (bvule |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Cleaner|)
    (bvule |pc.Umount| |pc.Umount.Done|)
    (bvule |pc.Cleaner| |pc.Cleaner.Done|)
    (bvule |pc.Transaction| |pc.Transaction.Done|)
    (and (bvsle (_ bv0 6) |Umount.bg|) (bvsle |Umount.bg| (_ bv31 6)))
    (and (bvsle (_ bv0 6) |Cleaner.bg|) (bvsle |Cleaner.bg| (_ bv31 6)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |closing|)
    |unusedBgs[0]|
    |unusedBgs[1]|
    |unusedBgs[2]|
    |unusedBgs[3]|
    |unusedBgs[4]|
    |unusedBgs[5]|
    |unusedBgs[6]|
    |unusedBgs[7]|
    |unusedBgs[8]|
    |unusedBgs[9]|
    |unusedBgs[10]|
    |unusedBgs[11]|
    |unusedBgs[12]|
    |unusedBgs[13]|
    |unusedBgs[14]|
    |unusedBgs[15]|
    |unusedBgs[16]|
    |unusedBgs[17]|
    |unusedBgs[18]|
    |unusedBgs[19]|
    |unusedBgs[20]|
    |unusedBgs[21]|
    |unusedBgs[22]|
    |unusedBgs[23]|
    |unusedBgs[24]|
    |unusedBgs[25]|
    |unusedBgs[26]|
    |unusedBgs[27]|
    |unusedBgs[28]|
    |unusedBgs[29]|
    |unusedBgs[30]|
    |unusedBgs[31]|
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    (not |delayedIputs[28]|)
    (not |delayedIputs[29]|)
    (not |delayedIputs[30]|)
    (not |delayedIputs[31]|)
    (not |runningTransaction|)
    (= |numWriters| (_ bv0 6))
    (= |cleanerMutex.owner| |OwnerUmountCleaner.Nobody|)
    (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|)
    (= |cleanerKthread.state| |TaskState.Running|)
    (not |cleanerKthread.shouldPark|)
    (not |cleanerKthread.shouldStop|)
    (not |cleanerKthread.freed|)
    (= |transactionKthread.state| |TaskState.Running|)
    (not |transactionKthread.shouldPark|)
    (not |transactionKthread.shouldStop|)
    (not |transactionKthread.freed|)
    (= |pc.Umount| |pc.Umount.SetClosing|)
    (= |pc.Cleaner| |pc.Cleaner.TestClosing|)
    (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
    (= |Umount.bg| (_ bv0 6))
    (= |Cleaner.bg| (_ bv0 6))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 8))
(declare-const action action)

; Umount: SetClosing, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.SetClosing| () action #b00000000)
(define-fun |guard of Umount.SetClosing| () Bool (= |pc.Umount| |pc.Umount.SetClosing|))

; Umount: ParkCleaner.AskCleanerToPark, kernel/kthread.c:kthread_park
(define-fun |Umount.ParkCleaner.AskCleanerToPark| () action #b00000001)
(define-fun |guard of Umount.ParkCleaner.AskCleanerToPark| () Bool
  (= |pc.Umount| |pc.Umount.ParkCleaner.AskCleanerToPark|))

; Umount: ParkCleaner.AwaitParked, kernel/kthread.c:kthread_park
(define-fun |Umount.ParkCleaner.AwaitParked| () action #b00000010)
(define-fun |guard of Umount.ParkCleaner.AwaitParked| () Bool
  (and
    (= |pc.Umount| |pc.Umount.ParkCleaner.AwaitParked|)
    (= |cleanerKthread.state| |TaskState.Parked|)))

; Umount: DeleteUnusedBgs.PopUnusedBg(0), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(0)| () action #b00000011)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(0)| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(1), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(1)| () action #b00000100)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(1)| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|) (not |unusedBgs[0]|) |unusedBgs[1]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(2), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(2)| () action #b00000101)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(2)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    |unusedBgs[2]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(3), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(3)| () action #b00000110)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(3)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    |unusedBgs[3]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(4), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(4)| () action #b00000111)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(4)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    |unusedBgs[4]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(5), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(5)| () action #b00001000)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(5)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    |unusedBgs[5]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(6), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(6)| () action #b00001001)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(6)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    |unusedBgs[6]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(7), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(7)| () action #b00001010)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(7)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    |unusedBgs[7]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(8), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(8)| () action #b00001011)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(8)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    |unusedBgs[8]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(9), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(9)| () action #b00001100)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(9)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    |unusedBgs[9]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(10), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(10)| () action #b00001101)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(10)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    |unusedBgs[10]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(11), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(11)| () action #b00001110)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(11)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    |unusedBgs[11]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(12), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(12)| () action #b00001111)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(12)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    |unusedBgs[12]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(13), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(13)| () action #b00010000)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(13)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    |unusedBgs[13]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(14), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(14)| () action #b00010001)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(14)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    |unusedBgs[14]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(15), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(15)| () action #b00010010)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(15)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    |unusedBgs[15]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(16), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(16)| () action #b00010011)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(16)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    |unusedBgs[16]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(17), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(17)| () action #b00010100)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(17)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    |unusedBgs[17]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(18), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(18)| () action #b00010101)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(18)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    |unusedBgs[18]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(19), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(19)| () action #b00010110)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(19)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    |unusedBgs[19]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(20), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(20)| () action #b00010111)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(20)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    |unusedBgs[20]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(21), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(21)| () action #b00011000)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(21)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    |unusedBgs[21]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(22), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(22)| () action #b00011001)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(22)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    |unusedBgs[22]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(23), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(23)| () action #b00011010)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(23)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    |unusedBgs[23]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(24), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(24)| () action #b00011011)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(24)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    |unusedBgs[24]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(25), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(25)| () action #b00011100)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(25)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    |unusedBgs[25]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(26), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(26)| () action #b00011101)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(26)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    |unusedBgs[26]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(27), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(27)| () action #b00011110)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(27)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    |unusedBgs[27]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(28), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(28)| () action #b00011111)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(28)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    |unusedBgs[28]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(29), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(29)| () action #b00100000)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(29)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    (not |unusedBgs[28]|)
    |unusedBgs[29]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(30), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(30)| () action #b00100001)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(30)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    (not |unusedBgs[28]|)
    (not |unusedBgs[29]|)
    |unusedBgs[30]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(31), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(31)| () action #b00100010)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(31)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    (not |unusedBgs[28]|)
    (not |unusedBgs[29]|)
    (not |unusedBgs[30]|)
    |unusedBgs[31]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(none), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(none)| () action #b00100011)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(none)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    (not |unusedBgs[28]|)
    (not |unusedBgs[29]|)
    (not |unusedBgs[30]|)
    (not |unusedBgs[31]|)))

; Umount: DeleteUnusedBgs.LockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.LockDeletion| () action #b00100100)
(define-fun |guard of Umount.DeleteUnusedBgs.LockDeletion| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
    (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|)))

; Umount: DeleteUnusedBgs.StartTransaction, fs/btrfs/transaction.c:btrfs_start_transaction
(define-fun |Umount.DeleteUnusedBgs.StartTransaction| () action #b00100101)
(define-fun |guard of Umount.DeleteUnusedBgs.StartTransaction| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))

; Umount: DeleteUnusedBgs.RemoveBlockGroup, fs/btrfs/extent-tree.c:btrfs_remove_block_group
(define-fun |Umount.DeleteUnusedBgs.RemoveBlockGroup| () action #b00100110)
(define-fun |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))

; Umount: DeleteUnusedBgs.EndTransaction(no wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Umount.DeleteUnusedBgs.EndTransaction(no wake)| () action #b00100111)
(define-fun |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|))

; Umount: DeleteUnusedBgs.EndTransaction(wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Umount.DeleteUnusedBgs.EndTransaction(wake)| () action #b00101000)
(define-fun |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|))

; Umount: DeleteUnusedBgs.UnlockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.UnlockDeletion| () action #b00101001)
(define-fun |guard of Umount.DeleteUnusedBgs.UnlockDeletion| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))

; Umount: CommitSuper.LockCleanerMutex, fs/btrfs/disk-io.c:btrfs_commit_super
(define-fun |Umount.CommitSuper.LockCleanerMutex| () action #b00101010)
(define-fun |guard of Umount.CommitSuper.LockCleanerMutex| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
    (= |cleanerMutex.owner| |OwnerUmountCleaner.Nobody|)))

; Umount: CommitSuper.RunDelayedIputs.PopIput(0), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(0)| () action #b00101011)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(0)| () Bool
  (and (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|) |delayedIputs[0]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(1), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(1)| () action #b00101100)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(1)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    |delayedIputs[1]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(2), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(2)| () action #b00101101)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(2)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    |delayedIputs[2]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(3), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(3)| () action #b00101110)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(3)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    |delayedIputs[3]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(4), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(4)| () action #b00101111)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(4)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    |delayedIputs[4]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(5), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(5)| () action #b00110000)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(5)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    |delayedIputs[5]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(6), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(6)| () action #b00110001)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(6)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    |delayedIputs[6]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(7), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(7)| () action #b00110010)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(7)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    |delayedIputs[7]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(8), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(8)| () action #b00110011)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(8)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    |delayedIputs[8]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(9), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(9)| () action #b00110100)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(9)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    |delayedIputs[9]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(10), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(10)| () action #b00110101)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(10)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    |delayedIputs[10]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(11), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(11)| () action #b00110110)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(11)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    |delayedIputs[11]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(12), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(12)| () action #b00110111)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(12)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    |delayedIputs[12]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(13), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(13)| () action #b00111000)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(13)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    |delayedIputs[13]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(14), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(14)| () action #b00111001)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(14)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    |delayedIputs[14]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(15), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(15)| () action #b00111010)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(15)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    |delayedIputs[15]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(16), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(16)| () action #b00111011)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(16)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    |delayedIputs[16]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(17), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(17)| () action #b00111100)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(17)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    |delayedIputs[17]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(18), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(18)| () action #b00111101)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(18)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    |delayedIputs[18]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(19), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(19)| () action #b00111110)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(19)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    |delayedIputs[19]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(20), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(20)| () action #b00111111)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(20)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    |delayedIputs[20]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(21), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(21)| () action #b01000000)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(21)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    |delayedIputs[21]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(22), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(22)| () action #b01000001)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(22)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    |delayedIputs[22]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(23), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(23)| () action #b01000010)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(23)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    |delayedIputs[23]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(24), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(24)| () action #b01000011)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(24)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    |delayedIputs[24]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(25), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(25)| () action #b01000100)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(25)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    |delayedIputs[25]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(26), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(26)| () action #b01000101)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(26)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    |delayedIputs[26]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(27), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(27)| () action #b01000110)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(27)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    |delayedIputs[27]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(28), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(28)| () action #b01000111)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(28)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    |delayedIputs[28]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(29), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(29)| () action #b01001000)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(29)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    (not |delayedIputs[28]|)
    |delayedIputs[29]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(30), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(30)| () action #b01001001)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(30)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    (not |delayedIputs[28]|)
    (not |delayedIputs[29]|)
    |delayedIputs[30]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(31), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(31)| () action #b01001010)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(31)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    (not |delayedIputs[28]|)
    (not |delayedIputs[29]|)
    (not |delayedIputs[30]|)
    |delayedIputs[31]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(none), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(none)| () action #b01001011)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(none)| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    (not |delayedIputs[28]|)
    (not |delayedIputs[29]|)
    (not |delayedIputs[30]|)
    (not |delayedIputs[31]|)))

; Umount: CommitSuper.RunDelayedIputs.PutInode, fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PutInode| () action #b01001100)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PutInode| () Bool
  (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|))

; Umount: CommitSuper.UnlockCleanerMutex, fs/btrfs/disk-io.c:btrfs_commit_super
(define-fun |Umount.CommitSuper.UnlockCleanerMutex| () action #b01001101)
(define-fun |guard of Umount.CommitSuper.UnlockCleanerMutex| () Bool
  (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|))

; Umount: CommitSuper.WakeCleaner, fs/btrfs/disk-io.c:btrfs_commit_super
(define-fun |Umount.CommitSuper.WakeCleaner| () action #b01001110)
(define-fun |guard of Umount.CommitSuper.WakeCleaner| () Bool
  (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|))

; Umount: CommitSuper.CommitTransaction, fs/btrfs/transaction.c:btrfs_commit_transaction
(define-fun |Umount.CommitSuper.CommitTransaction| () action #b01001111)
(define-fun |guard of Umount.CommitSuper.CommitTransaction| () Bool
  (and (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|) (= |numWriters| (_ bv0 6))))

; Umount: StopTransaction.AskTransactionToStop, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopTransaction.AskTransactionToStop| () action #b01010000)
(define-fun |guard of Umount.StopTransaction.AskTransactionToStop| () Bool
  (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|))

; Umount: StopTransaction.ReapTransaction, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopTransaction.ReapTransaction| () action #b01010001)
(define-fun |guard of Umount.StopTransaction.ReapTransaction| () Bool
  (and
    (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
    (= |pc.Transaction| |pc.Transaction.Done|)
    (not |transactionKthread.freed|)))

; Umount: StopCleaner.AskCleanerToStop, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopCleaner.AskCleanerToStop| () action #b01010010)
(define-fun |guard of Umount.StopCleaner.AskCleanerToStop| () Bool
  (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))

; Umount: StopCleaner.ReapCleaner, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopCleaner.ReapCleaner| () action #b01010011)
(define-fun |guard of Umount.StopCleaner.ReapCleaner| () Bool
  (and
    (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
    (= |pc.Cleaner| |pc.Cleaner.Done|)
    (not |cleanerKthread.freed|)))

; Umount: AssertNoDelayedIputs, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.AssertNoDelayedIputs| () action #b01010100)
(define-fun |guard of Umount.AssertNoDelayedIputs| () Bool
  (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))

; Umount: StopWorkers, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.StopWorkers| () action #b01010101)
(define-fun |guard of Umount.StopWorkers| () Bool (= |pc.Umount| |pc.Umount.StopWorkers|))

; Cleaner: TestClosing, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestClosing| () action #b01010110)
(define-fun |guard of Cleaner.TestClosing| () Bool (= |pc.Cleaner| |pc.Cleaner.TestClosing|))

; Cleaner: TryLockCleanerMutex, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TryLockCleanerMutex| () action #b01010111)
(define-fun |guard of Cleaner.TryLockCleanerMutex| () Bool
  (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|))

; Cleaner: TestClosingAgain(closing), fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestClosingAgain(closing)| () action #b01011000)
(define-fun |guard of Cleaner.TestClosingAgain(closing)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|))

; Cleaner: TestClosingAgain(not closing), fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestClosingAgain(not closing)| () action #b01011001)
(define-fun |guard of Cleaner.TestClosingAgain(not closing)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) (not |closing|)))

; Cleaner: RunDelayedIputs.PopIput(0), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(0)| () action #b01011010)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(0)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) |delayedIputs[0]|))

; Cleaner: RunDelayedIputs.PopIput(1), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(1)| () action #b01011011)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(1)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    |delayedIputs[1]|))

; Cleaner: RunDelayedIputs.PopIput(2), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(2)| () action #b01011100)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(2)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    |delayedIputs[2]|))

; Cleaner: RunDelayedIputs.PopIput(3), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(3)| () action #b01011101)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(3)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    |delayedIputs[3]|))

; Cleaner: RunDelayedIputs.PopIput(4), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(4)| () action #b01011110)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(4)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    |delayedIputs[4]|))

; Cleaner: RunDelayedIputs.PopIput(5), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(5)| () action #b01011111)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(5)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    |delayedIputs[5]|))

; Cleaner: RunDelayedIputs.PopIput(6), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(6)| () action #b01100000)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(6)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    |delayedIputs[6]|))

; Cleaner: RunDelayedIputs.PopIput(7), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(7)| () action #b01100001)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(7)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    |delayedIputs[7]|))

; Cleaner: RunDelayedIputs.PopIput(8), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(8)| () action #b01100010)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(8)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    |delayedIputs[8]|))

; Cleaner: RunDelayedIputs.PopIput(9), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(9)| () action #b01100011)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(9)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    |delayedIputs[9]|))

; Cleaner: RunDelayedIputs.PopIput(10), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(10)| () action #b01100100)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(10)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    |delayedIputs[10]|))

; Cleaner: RunDelayedIputs.PopIput(11), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(11)| () action #b01100101)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(11)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    |delayedIputs[11]|))

; Cleaner: RunDelayedIputs.PopIput(12), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(12)| () action #b01100110)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(12)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    |delayedIputs[12]|))

; Cleaner: RunDelayedIputs.PopIput(13), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(13)| () action #b01100111)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(13)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    |delayedIputs[13]|))

; Cleaner: RunDelayedIputs.PopIput(14), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(14)| () action #b01101000)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(14)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    |delayedIputs[14]|))

; Cleaner: RunDelayedIputs.PopIput(15), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(15)| () action #b01101001)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(15)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    |delayedIputs[15]|))

; Cleaner: RunDelayedIputs.PopIput(16), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(16)| () action #b01101010)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(16)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    |delayedIputs[16]|))

; Cleaner: RunDelayedIputs.PopIput(17), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(17)| () action #b01101011)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(17)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    |delayedIputs[17]|))

; Cleaner: RunDelayedIputs.PopIput(18), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(18)| () action #b01101100)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(18)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    |delayedIputs[18]|))

; Cleaner: RunDelayedIputs.PopIput(19), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(19)| () action #b01101101)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(19)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    |delayedIputs[19]|))

; Cleaner: RunDelayedIputs.PopIput(20), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(20)| () action #b01101110)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(20)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    |delayedIputs[20]|))

; Cleaner: RunDelayedIputs.PopIput(21), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(21)| () action #b01101111)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(21)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    |delayedIputs[21]|))

; Cleaner: RunDelayedIputs.PopIput(22), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(22)| () action #b01110000)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(22)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    |delayedIputs[22]|))

; Cleaner: RunDelayedIputs.PopIput(23), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(23)| () action #b01110001)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(23)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    |delayedIputs[23]|))

; Cleaner: RunDelayedIputs.PopIput(24), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(24)| () action #b01110010)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(24)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    |delayedIputs[24]|))

; Cleaner: RunDelayedIputs.PopIput(25), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(25)| () action #b01110011)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(25)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    |delayedIputs[25]|))

; Cleaner: RunDelayedIputs.PopIput(26), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(26)| () action #b01110100)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(26)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    |delayedIputs[26]|))

; Cleaner: RunDelayedIputs.PopIput(27), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(27)| () action #b01110101)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(27)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    |delayedIputs[27]|))

; Cleaner: RunDelayedIputs.PopIput(28), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(28)| () action #b01110110)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(28)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    |delayedIputs[28]|))

; Cleaner: RunDelayedIputs.PopIput(29), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(29)| () action #b01110111)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(29)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    (not |delayedIputs[28]|)
    |delayedIputs[29]|))

; Cleaner: RunDelayedIputs.PopIput(30), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(30)| () action #b01111000)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(30)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    (not |delayedIputs[28]|)
    (not |delayedIputs[29]|)
    |delayedIputs[30]|))

; Cleaner: RunDelayedIputs.PopIput(31), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(31)| () action #b01111001)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(31)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    (not |delayedIputs[28]|)
    (not |delayedIputs[29]|)
    (not |delayedIputs[30]|)
    |delayedIputs[31]|))

; Cleaner: RunDelayedIputs.PopIput(none), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(none)| () action #b01111010)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(none)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
    (not |delayedIputs[0]|)
    (not |delayedIputs[1]|)
    (not |delayedIputs[2]|)
    (not |delayedIputs[3]|)
    (not |delayedIputs[4]|)
    (not |delayedIputs[5]|)
    (not |delayedIputs[6]|)
    (not |delayedIputs[7]|)
    (not |delayedIputs[8]|)
    (not |delayedIputs[9]|)
    (not |delayedIputs[10]|)
    (not |delayedIputs[11]|)
    (not |delayedIputs[12]|)
    (not |delayedIputs[13]|)
    (not |delayedIputs[14]|)
    (not |delayedIputs[15]|)
    (not |delayedIputs[16]|)
    (not |delayedIputs[17]|)
    (not |delayedIputs[18]|)
    (not |delayedIputs[19]|)
    (not |delayedIputs[20]|)
    (not |delayedIputs[21]|)
    (not |delayedIputs[22]|)
    (not |delayedIputs[23]|)
    (not |delayedIputs[24]|)
    (not |delayedIputs[25]|)
    (not |delayedIputs[26]|)
    (not |delayedIputs[27]|)
    (not |delayedIputs[28]|)
    (not |delayedIputs[29]|)
    (not |delayedIputs[30]|)
    (not |delayedIputs[31]|)))

; Cleaner: RunDelayedIputs.PutInode, fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PutInode| () action #b01111011)
(define-fun |guard of Cleaner.RunDelayedIputs.PutInode| () Bool
  (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|))

; Cleaner: UnlockCleanerMutex, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.UnlockCleanerMutex| () action #b01111100)
(define-fun |guard of Cleaner.UnlockCleanerMutex| () Bool
  (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(0), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)| () action #b01111101)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(0)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(1), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(1)| () action #b01111110)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(1)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    |unusedBgs[1]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(2), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(2)| () action #b01111111)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(2)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    |unusedBgs[2]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(3), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(3)| () action #b10000000)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(3)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    |unusedBgs[3]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(4), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(4)| () action #b10000001)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(4)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    |unusedBgs[4]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(5), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(5)| () action #b10000010)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(5)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    |unusedBgs[5]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(6), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(6)| () action #b10000011)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(6)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    |unusedBgs[6]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(7), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(7)| () action #b10000100)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(7)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    |unusedBgs[7]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(8), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(8)| () action #b10000101)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(8)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    |unusedBgs[8]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(9), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(9)| () action #b10000110)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(9)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    |unusedBgs[9]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(10), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(10)| () action #b10000111)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(10)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    |unusedBgs[10]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(11), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(11)| () action #b10001000)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(11)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    |unusedBgs[11]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(12), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(12)| () action #b10001001)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(12)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    |unusedBgs[12]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(13), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(13)| () action #b10001010)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(13)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    |unusedBgs[13]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(14), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(14)| () action #b10001011)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(14)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    |unusedBgs[14]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(15), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(15)| () action #b10001100)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(15)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    |unusedBgs[15]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(16), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(16)| () action #b10001101)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(16)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    |unusedBgs[16]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(17), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(17)| () action #b10001110)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(17)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    |unusedBgs[17]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(18), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(18)| () action #b10001111)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(18)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    |unusedBgs[18]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(19), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(19)| () action #b10010000)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(19)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    |unusedBgs[19]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(20), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(20)| () action #b10010001)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(20)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    |unusedBgs[20]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(21), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(21)| () action #b10010010)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(21)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    |unusedBgs[21]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(22), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(22)| () action #b10010011)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(22)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    |unusedBgs[22]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(23), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(23)| () action #b10010100)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(23)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    |unusedBgs[23]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(24), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(24)| () action #b10010101)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(24)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    |unusedBgs[24]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(25), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(25)| () action #b10010110)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(25)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    |unusedBgs[25]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(26), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(26)| () action #b10010111)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(26)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    |unusedBgs[26]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(27), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(27)| () action #b10011000)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(27)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    |unusedBgs[27]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(28), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(28)| () action #b10011001)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(28)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    |unusedBgs[28]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(29), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(29)| () action #b10011010)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(29)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    (not |unusedBgs[28]|)
    |unusedBgs[29]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(30), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(30)| () action #b10011011)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(30)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    (not |unusedBgs[28]|)
    (not |unusedBgs[29]|)
    |unusedBgs[30]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(31), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(31)| () action #b10011100)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(31)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    (not |unusedBgs[28]|)
    (not |unusedBgs[29]|)
    (not |unusedBgs[30]|)
    |unusedBgs[31]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(none), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)| () action #b10011101)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(none)| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
    (not |unusedBgs[0]|)
    (not |unusedBgs[1]|)
    (not |unusedBgs[2]|)
    (not |unusedBgs[3]|)
    (not |unusedBgs[4]|)
    (not |unusedBgs[5]|)
    (not |unusedBgs[6]|)
    (not |unusedBgs[7]|)
    (not |unusedBgs[8]|)
    (not |unusedBgs[9]|)
    (not |unusedBgs[10]|)
    (not |unusedBgs[11]|)
    (not |unusedBgs[12]|)
    (not |unusedBgs[13]|)
    (not |unusedBgs[14]|)
    (not |unusedBgs[15]|)
    (not |unusedBgs[16]|)
    (not |unusedBgs[17]|)
    (not |unusedBgs[18]|)
    (not |unusedBgs[19]|)
    (not |unusedBgs[20]|)
    (not |unusedBgs[21]|)
    (not |unusedBgs[22]|)
    (not |unusedBgs[23]|)
    (not |unusedBgs[24]|)
    (not |unusedBgs[25]|)
    (not |unusedBgs[26]|)
    (not |unusedBgs[27]|)
    (not |unusedBgs[28]|)
    (not |unusedBgs[29]|)
    (not |unusedBgs[30]|)
    (not |unusedBgs[31]|)))

; Cleaner: DeleteUnusedBgs.LockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.LockDeletion| () action #b10011110)
(define-fun |guard of Cleaner.DeleteUnusedBgs.LockDeletion| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
    (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|)))

; Cleaner: DeleteUnusedBgs.StartTransaction, fs/btrfs/transaction.c:btrfs_start_transaction
(define-fun |Cleaner.DeleteUnusedBgs.StartTransaction| () action #b10011111)
(define-fun |guard of Cleaner.DeleteUnusedBgs.StartTransaction| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|))

; Cleaner: DeleteUnusedBgs.RemoveBlockGroup, fs/btrfs/extent-tree.c:btrfs_remove_block_group
(define-fun |Cleaner.DeleteUnusedBgs.RemoveBlockGroup| () action #b10100000)
(define-fun |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))

; Cleaner: DeleteUnusedBgs.EndTransaction(no wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)| () action #b10100001)
(define-fun |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|))

; Cleaner: DeleteUnusedBgs.EndTransaction(wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Cleaner.DeleteUnusedBgs.EndTransaction(wake)| () action #b10100010)
(define-fun |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|))

; Cleaner: DeleteUnusedBgs.UnlockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.UnlockDeletion| () action #b10100011)
(define-fun |guard of Cleaner.DeleteUnusedBgs.UnlockDeletion| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|))

; Cleaner: ParkIfAsked, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.ParkIfAsked| () action #b10100100)
(define-fun |guard of Cleaner.ParkIfAsked| () Bool (= |pc.Cleaner| |pc.Cleaner.ParkIfAsked|))

; Cleaner: ExitIfAsked, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.ExitIfAsked| () action #b10100101)
(define-fun |guard of Cleaner.ExitIfAsked| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.ExitIfAsked|)
    (not (= |cleanerKthread.state| |TaskState.Parked|))))

; Cleaner: AnnounceSleep, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.AnnounceSleep| () action #b10100110)
(define-fun |guard of Cleaner.AnnounceSleep| () Bool (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|))

; Cleaner: Schedule, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.Schedule| () action #b10100111)
(define-fun |guard of Cleaner.Schedule| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.Schedule|) (= |cleanerKthread.state| |TaskState.Running|)))

; Transaction: CommitIfOld(no commit), fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.CommitIfOld(no commit)| () action #b10101000)
(define-fun |guard of Transaction.CommitIfOld(no commit)| () Bool
  (= |pc.Transaction| |pc.Transaction.CommitIfOld|))

; Transaction: CommitIfOld(commit), fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.CommitIfOld(commit)| () action #b10101001)
(define-fun |guard of Transaction.CommitIfOld(commit)| () Bool
  (and
    (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
    |runningTransaction|
    (= |numWriters| (_ bv0 6))))

; Transaction: WakeCleaner, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.WakeCleaner| () action #b10101010)
(define-fun |guard of Transaction.WakeCleaner| () Bool
  (= |pc.Transaction| |pc.Transaction.WakeCleaner|))

; Transaction: TestStop, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.TestStop| () action #b10101011)
(define-fun |guard of Transaction.TestStop| () Bool (= |pc.Transaction| |pc.Transaction.TestStop|))

; Transaction: AnnounceTimeout, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.AnnounceTimeout| () action #b10101100)
(define-fun |guard of Transaction.AnnounceTimeout| () Bool
  (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|))

; Transaction: ScheduleTimeout, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.ScheduleTimeout| () action #b10101101)
(define-fun |guard of Transaction.ScheduleTimeout| () Bool
  (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Umount.SetClosing|) |guard of Umount.SetClosing|)
    (and
      (= action |Umount.ParkCleaner.AskCleanerToPark|)
      |guard of Umount.ParkCleaner.AskCleanerToPark|)
    (and (= action |Umount.ParkCleaner.AwaitParked|) |guard of Umount.ParkCleaner.AwaitParked|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(0)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(0)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(1)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(1)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(2)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(2)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(3)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(3)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(4)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(4)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(5)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(5)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(6)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(6)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(7)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(7)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(8)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(8)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(9)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(9)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(10)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(10)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(11)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(11)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(12)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(12)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(13)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(13)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(14)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(14)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(15)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(15)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(16)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(16)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(17)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(17)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(18)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(18)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(19)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(19)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(20)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(20)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(21)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(21)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(22)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(22)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(23)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(23)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(24)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(24)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(25)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(25)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(26)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(26)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(27)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(27)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(28)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(28)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(29)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(29)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(30)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(30)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(31)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(31)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(none)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(none)|)
    (and
      (= action |Umount.DeleteUnusedBgs.LockDeletion|)
      |guard of Umount.DeleteUnusedBgs.LockDeletion|)
    (and
      (= action |Umount.DeleteUnusedBgs.StartTransaction|)
      |guard of Umount.DeleteUnusedBgs.StartTransaction|
      (bvsle (bvadd |numWriters| (_ bv1 6)) (_ bv2 6)))
    (and
      (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
      |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (and
      (= action |Umount.DeleteUnusedBgs.EndTransaction(no wake)|)
      |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
    (and
      (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|)
      |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
    (and
      (= action |Umount.DeleteUnusedBgs.UnlockDeletion|)
      |guard of Umount.DeleteUnusedBgs.UnlockDeletion|)
    (and
      (= action |Umount.CommitSuper.LockCleanerMutex|)
      |guard of Umount.CommitSuper.LockCleanerMutex|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(0)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(0)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(1)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(1)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(2)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(2)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(3)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(3)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(4)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(4)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(5)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(5)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(6)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(6)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(7)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(7)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(8)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(8)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(9)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(9)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(10)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(10)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(11)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(11)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(12)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(12)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(13)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(13)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(14)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(14)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(15)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(15)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(16)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(16)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(17)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(17)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(18)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(18)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(19)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(19)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(20)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(20)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(21)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(21)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(22)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(22)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(23)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(23)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(24)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(24)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(25)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(25)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(26)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(26)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(27)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(27)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(28)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(28)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(29)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(29)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(30)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(30)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(31)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(31)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(none)|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(none)|)
    (and
      (= action |Umount.CommitSuper.RunDelayedIputs.PutInode|)
      |guard of Umount.CommitSuper.RunDelayedIputs.PutInode|)
    (and
      (= action |Umount.CommitSuper.UnlockCleanerMutex|)
      |guard of Umount.CommitSuper.UnlockCleanerMutex|)
    (and (= action |Umount.CommitSuper.WakeCleaner|) |guard of Umount.CommitSuper.WakeCleaner|)
    (and
      (= action |Umount.CommitSuper.CommitTransaction|)
      |guard of Umount.CommitSuper.CommitTransaction|)
    (and
      (= action |Umount.StopTransaction.AskTransactionToStop|)
      |guard of Umount.StopTransaction.AskTransactionToStop|)
    (and
      (= action |Umount.StopTransaction.ReapTransaction|)
      |guard of Umount.StopTransaction.ReapTransaction|)
    (and
      (= action |Umount.StopCleaner.AskCleanerToStop|)
      |guard of Umount.StopCleaner.AskCleanerToStop|)
    (and (= action |Umount.StopCleaner.ReapCleaner|) |guard of Umount.StopCleaner.ReapCleaner|)
    (and (= action |Umount.AssertNoDelayedIputs|) |guard of Umount.AssertNoDelayedIputs|)
    (and (= action |Umount.StopWorkers|) |guard of Umount.StopWorkers|)
    (and (= action |Cleaner.TestClosing|) |guard of Cleaner.TestClosing|)
    (and (= action |Cleaner.TryLockCleanerMutex|) |guard of Cleaner.TryLockCleanerMutex|)
    (and
      (= action |Cleaner.TestClosingAgain(closing)|)
      |guard of Cleaner.TestClosingAgain(closing)|)
    (and
      (= action |Cleaner.TestClosingAgain(not closing)|)
      |guard of Cleaner.TestClosingAgain(not closing)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(0)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(0)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(1)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(1)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(2)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(2)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(3)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(3)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(4)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(4)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(5)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(5)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(6)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(6)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(7)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(7)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(8)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(8)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(9)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(9)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(10)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(10)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(11)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(11)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(12)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(12)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(13)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(13)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(14)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(14)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(15)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(15)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(16)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(16)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(17)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(17)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(18)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(18)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(19)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(19)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(20)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(20)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(21)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(21)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(22)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(22)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(23)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(23)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(24)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(24)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(25)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(25)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(26)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(26)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(27)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(27)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(28)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(28)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(29)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(29)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(30)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(30)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(31)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(31)|)
    (and
      (= action |Cleaner.RunDelayedIputs.PopIput(none)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(none)|)
    (and (= action |Cleaner.RunDelayedIputs.PutInode|) |guard of Cleaner.RunDelayedIputs.PutInode|)
    (and (= action |Cleaner.UnlockCleanerMutex|) |guard of Cleaner.UnlockCleanerMutex|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(1)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(1)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(2)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(2)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(3)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(3)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(4)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(4)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(5)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(5)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(6)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(6)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(7)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(7)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(8)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(8)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(9)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(9)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(10)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(10)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(11)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(11)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(12)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(12)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(13)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(13)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(14)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(14)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(15)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(15)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(16)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(16)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(17)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(17)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(18)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(18)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(19)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(19)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(20)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(20)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(21)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(21)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(22)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(22)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(23)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(23)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(24)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(24)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(25)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(25)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(26)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(26)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(27)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(27)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(28)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(28)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(29)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(29)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(30)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(30)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(31)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(31)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.LockDeletion|)
      |guard of Cleaner.DeleteUnusedBgs.LockDeletion|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)
      |guard of Cleaner.DeleteUnusedBgs.StartTransaction|
      (bvsle (bvadd |numWriters| (_ bv1 6)) (_ bv2 6)))
    (and
      (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|)
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
    (and
      (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|)
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
    (and
      (= action |Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      |guard of Cleaner.DeleteUnusedBgs.UnlockDeletion|)
    (and (= action |Cleaner.ParkIfAsked|) |guard of Cleaner.ParkIfAsked|)
    (and (= action |Cleaner.ExitIfAsked|) |guard of Cleaner.ExitIfAsked|)
    (and (= action |Cleaner.AnnounceSleep|) |guard of Cleaner.AnnounceSleep|)
    (and (= action |Cleaner.Schedule|) |guard of Cleaner.Schedule|)
    (and
      (= action |Transaction.CommitIfOld(no commit)|)
      |guard of Transaction.CommitIfOld(no commit)|)
    (and (= action |Transaction.CommitIfOld(commit)|) |guard of Transaction.CommitIfOld(commit)|)
    (and (= action |Transaction.WakeCleaner|) |guard of Transaction.WakeCleaner|)
    (and (= action |Transaction.TestStop|) |guard of Transaction.TestStop|)
    (and (= action |Transaction.AnnounceTimeout|) |guard of Transaction.AnnounceTimeout|)
    (and (= action |Transaction.ScheduleTimeout|) |guard of Transaction.ScheduleTimeout|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |closing'| () Bool (ite (= action |Umount.SetClosing|) true |closing|))
(define-fun |unusedBgs[0]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(0)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)) false
    |unusedBgs[0]|))
(define-fun |unusedBgs[1]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(1)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(1)|)) false
    |unusedBgs[1]|))
(define-fun |unusedBgs[2]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(2)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(2)|)) false
    |unusedBgs[2]|))
(define-fun |unusedBgs[3]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(3)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(3)|)) false
    |unusedBgs[3]|))
(define-fun |unusedBgs[4]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(4)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(4)|)) false
    |unusedBgs[4]|))
(define-fun |unusedBgs[5]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(5)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(5)|)) false
    |unusedBgs[5]|))
(define-fun |unusedBgs[6]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(6)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(6)|)) false
    |unusedBgs[6]|))
(define-fun |unusedBgs[7]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(7)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(7)|)) false
    |unusedBgs[7]|))
(define-fun |unusedBgs[8]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(8)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(8)|)) false
    |unusedBgs[8]|))
(define-fun |unusedBgs[9]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(9)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(9)|)) false
    |unusedBgs[9]|))
(define-fun |unusedBgs[10]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(10)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(10)|)) false
    |unusedBgs[10]|))
(define-fun |unusedBgs[11]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(11)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(11)|)) false
    |unusedBgs[11]|))
(define-fun |unusedBgs[12]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(12)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(12)|)) false
    |unusedBgs[12]|))
(define-fun |unusedBgs[13]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(13)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(13)|)) false
    |unusedBgs[13]|))
(define-fun |unusedBgs[14]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(14)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(14)|)) false
    |unusedBgs[14]|))
(define-fun |unusedBgs[15]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(15)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(15)|)) false
    |unusedBgs[15]|))
(define-fun |unusedBgs[16]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(16)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(16)|)) false
    |unusedBgs[16]|))
(define-fun |unusedBgs[17]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(17)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(17)|)) false
    |unusedBgs[17]|))
(define-fun |unusedBgs[18]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(18)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(18)|)) false
    |unusedBgs[18]|))
(define-fun |unusedBgs[19]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(19)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(19)|)) false
    |unusedBgs[19]|))
(define-fun |unusedBgs[20]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(20)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(20)|)) false
    |unusedBgs[20]|))
(define-fun |unusedBgs[21]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(21)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(21)|)) false
    |unusedBgs[21]|))
(define-fun |unusedBgs[22]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(22)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(22)|)) false
    |unusedBgs[22]|))
(define-fun |unusedBgs[23]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(23)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(23)|)) false
    |unusedBgs[23]|))
(define-fun |unusedBgs[24]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(24)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(24)|)) false
    |unusedBgs[24]|))
(define-fun |unusedBgs[25]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(25)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(25)|)) false
    |unusedBgs[25]|))
(define-fun |unusedBgs[26]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(26)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(26)|)) false
    |unusedBgs[26]|))
(define-fun |unusedBgs[27]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(27)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(27)|)) false
    |unusedBgs[27]|))
(define-fun |unusedBgs[28]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(28)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(28)|)) false
    |unusedBgs[28]|))
(define-fun |unusedBgs[29]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(29)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(29)|)) false
    |unusedBgs[29]|))
(define-fun |unusedBgs[30]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(30)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(30)|)) false
    |unusedBgs[30]|))
(define-fun |unusedBgs[31]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(31)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(31)|)) false
    |unusedBgs[31]|))
(define-fun |delayedIputs[0]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv0 6)) true |delayedIputs[0]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(0)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(0)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv0 6)) true |delayedIputs[0]|)
    |delayedIputs[0]|))))
(define-fun |delayedIputs[1]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv1 6)) true |delayedIputs[1]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(1)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(1)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv1 6)) true |delayedIputs[1]|)
    |delayedIputs[1]|))))
(define-fun |delayedIputs[2]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv2 6)) true |delayedIputs[2]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(2)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(2)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv2 6)) true |delayedIputs[2]|)
    |delayedIputs[2]|))))
(define-fun |delayedIputs[3]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv3 6)) true |delayedIputs[3]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(3)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(3)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv3 6)) true |delayedIputs[3]|)
    |delayedIputs[3]|))))
(define-fun |delayedIputs[4]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv4 6)) true |delayedIputs[4]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(4)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(4)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv4 6)) true |delayedIputs[4]|)
    |delayedIputs[4]|))))
(define-fun |delayedIputs[5]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv5 6)) true |delayedIputs[5]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(5)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(5)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv5 6)) true |delayedIputs[5]|)
    |delayedIputs[5]|))))
(define-fun |delayedIputs[6]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv6 6)) true |delayedIputs[6]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(6)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(6)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv6 6)) true |delayedIputs[6]|)
    |delayedIputs[6]|))))
(define-fun |delayedIputs[7]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv7 6)) true |delayedIputs[7]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(7)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(7)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv7 6)) true |delayedIputs[7]|)
    |delayedIputs[7]|))))
(define-fun |delayedIputs[8]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv8 6)) true |delayedIputs[8]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(8)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(8)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv8 6)) true |delayedIputs[8]|)
    |delayedIputs[8]|))))
(define-fun |delayedIputs[9]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv9 6)) true |delayedIputs[9]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(9)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(9)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv9 6)) true |delayedIputs[9]|)
    |delayedIputs[9]|))))
(define-fun |delayedIputs[10]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv10 6)) true |delayedIputs[10]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(10)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(10)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv10 6)) true |delayedIputs[10]|)
    |delayedIputs[10]|))))
(define-fun |delayedIputs[11]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv11 6)) true |delayedIputs[11]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(11)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(11)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv11 6)) true |delayedIputs[11]|)
    |delayedIputs[11]|))))
(define-fun |delayedIputs[12]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv12 6)) true |delayedIputs[12]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(12)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(12)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv12 6)) true |delayedIputs[12]|)
    |delayedIputs[12]|))))
(define-fun |delayedIputs[13]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv13 6)) true |delayedIputs[13]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(13)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(13)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv13 6)) true |delayedIputs[13]|)
    |delayedIputs[13]|))))
(define-fun |delayedIputs[14]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv14 6)) true |delayedIputs[14]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(14)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(14)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv14 6)) true |delayedIputs[14]|)
    |delayedIputs[14]|))))
(define-fun |delayedIputs[15]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv15 6)) true |delayedIputs[15]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(15)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(15)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv15 6)) true |delayedIputs[15]|)
    |delayedIputs[15]|))))
(define-fun |delayedIputs[16]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv16 6)) true |delayedIputs[16]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(16)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(16)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv16 6)) true |delayedIputs[16]|)
    |delayedIputs[16]|))))
(define-fun |delayedIputs[17]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv17 6)) true |delayedIputs[17]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(17)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(17)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv17 6)) true |delayedIputs[17]|)
    |delayedIputs[17]|))))
(define-fun |delayedIputs[18]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv18 6)) true |delayedIputs[18]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(18)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(18)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv18 6)) true |delayedIputs[18]|)
    |delayedIputs[18]|))))
(define-fun |delayedIputs[19]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv19 6)) true |delayedIputs[19]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(19)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(19)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv19 6)) true |delayedIputs[19]|)
    |delayedIputs[19]|))))
(define-fun |delayedIputs[20]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv20 6)) true |delayedIputs[20]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(20)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(20)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv20 6)) true |delayedIputs[20]|)
    |delayedIputs[20]|))))
(define-fun |delayedIputs[21]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv21 6)) true |delayedIputs[21]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(21)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(21)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv21 6)) true |delayedIputs[21]|)
    |delayedIputs[21]|))))
(define-fun |delayedIputs[22]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv22 6)) true |delayedIputs[22]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(22)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(22)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv22 6)) true |delayedIputs[22]|)
    |delayedIputs[22]|))))
(define-fun |delayedIputs[23]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv23 6)) true |delayedIputs[23]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(23)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(23)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv23 6)) true |delayedIputs[23]|)
    |delayedIputs[23]|))))
(define-fun |delayedIputs[24]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv24 6)) true |delayedIputs[24]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(24)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(24)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv24 6)) true |delayedIputs[24]|)
    |delayedIputs[24]|))))
(define-fun |delayedIputs[25]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv25 6)) true |delayedIputs[25]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(25)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(25)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv25 6)) true |delayedIputs[25]|)
    |delayedIputs[25]|))))
(define-fun |delayedIputs[26]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv26 6)) true |delayedIputs[26]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(26)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(26)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv26 6)) true |delayedIputs[26]|)
    |delayedIputs[26]|))))
(define-fun |delayedIputs[27]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv27 6)) true |delayedIputs[27]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(27)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(27)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv27 6)) true |delayedIputs[27]|)
    |delayedIputs[27]|))))
(define-fun |delayedIputs[28]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv28 6)) true |delayedIputs[28]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(28)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(28)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv28 6)) true |delayedIputs[28]|)
    |delayedIputs[28]|))))
(define-fun |delayedIputs[29]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv29 6)) true |delayedIputs[29]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(29)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(29)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv29 6)) true |delayedIputs[29]|)
    |delayedIputs[29]|))))
(define-fun |delayedIputs[30]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv30 6)) true |delayedIputs[30]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(30)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(30)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv30 6)) true |delayedIputs[30]|)
    |delayedIputs[30]|))))
(define-fun |delayedIputs[31]'| () Bool
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Umount.bg| (_ bv31 6)) true |delayedIputs[31]|)
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(31)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(31)|)) false
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (ite (= |Cleaner.bg| (_ bv31 6)) true |delayedIputs[31]|)
    |delayedIputs[31]|))))
(define-fun |runningTransaction'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.StartTransaction|)
         (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)) true
  (ite (or
         (= action |Umount.CommitSuper.CommitTransaction|)
         (= action |Transaction.CommitIfOld(commit)|)) false
    |runningTransaction|)))
(define-fun |numWriters'| () integer
  (ite (or
         (= action |Umount.DeleteUnusedBgs.StartTransaction|)
         (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)) (bvadd |numWriters| (_ bv1 6))
  (ite (or
         (= action |Umount.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|)) (bvsub |numWriters| (_ bv1 6))
    |numWriters|)))
(define-fun |cleanerMutex.owner'| () |OwnerUmountCleaner|
  (ite (= action |Umount.CommitSuper.LockCleanerMutex|) |OwnerUmountCleaner.Umount|
  (ite (or
         (= action |Umount.CommitSuper.UnlockCleanerMutex|)
         (= action |Cleaner.TestClosingAgain(closing)|)
         (= action |Cleaner.UnlockCleanerMutex|)) |OwnerUmountCleaner.Nobody|
  (ite (= action |Cleaner.TryLockCleanerMutex|)
    (ite (= |cleanerMutex.owner| |OwnerUmountCleaner.Nobody|) |OwnerUmountCleaner.Cleaner|
      |cleanerMutex.owner|)
    |cleanerMutex.owner|))))
(define-fun |deleteUnusedBgsMutex.owner'| () |OwnerUmountCleaner|
  (ite (= action |Umount.DeleteUnusedBgs.LockDeletion|) |OwnerUmountCleaner.Umount|
  (ite (or
         (= action |Umount.DeleteUnusedBgs.UnlockDeletion|)
         (= action |Cleaner.DeleteUnusedBgs.UnlockDeletion|)) |OwnerUmountCleaner.Nobody|
  (ite (= action |Cleaner.DeleteUnusedBgs.LockDeletion|) |OwnerUmountCleaner.Cleaner|
    |deleteUnusedBgsMutex.owner|))))
(define-fun |cleanerKthread.state'| () |TaskState|
  (ite (or
         (= action |Umount.ParkCleaner.AskCleanerToPark|)
         (= action |Umount.CommitSuper.WakeCleaner|)
         (= action |Transaction.WakeCleaner|))
    (ite (= |cleanerKthread.state| |TaskState.Interruptible|) |TaskState.Running|
      |cleanerKthread.state|)
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|)
    (ite (= |cleanerKthread.state| |TaskState.Dead|) |cleanerKthread.state| |TaskState.Running|)
  (ite (= action |Cleaner.ParkIfAsked|)
    (ite |cleanerKthread.shouldPark| |TaskState.Parked| |cleanerKthread.state|)
  (ite (= action |Cleaner.AnnounceSleep|) |TaskState.Interruptible| |cleanerKthread.state|)))))
(define-fun |cleanerKthread.shouldPark'| () Bool
  (ite (= action |Umount.ParkCleaner.AskCleanerToPark|)
    (or
      |cleanerKthread.shouldPark|
      (not
        (=
          (ite (= |cleanerKthread.state| |TaskState.Interruptible|) |TaskState.Running|
            |cleanerKthread.state|)
          |TaskState.Dead|)))
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|) false |cleanerKthread.shouldPark|)))
(define-fun |cleanerKthread.shouldStop'| () Bool
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|) true |cleanerKthread.shouldStop|))
(define-fun |cleanerKthread.freed'| () Bool
  (ite (= action |Umount.StopCleaner.ReapCleaner|) true |cleanerKthread.freed|))
(define-fun |transactionKthread.state'| () |TaskState|
  (ite (or
         (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|)
         (= action |Transaction.ScheduleTimeout|))
    (ite (= |transactionKthread.state| |TaskState.Interruptible|) |TaskState.Running|
      |transactionKthread.state|)
  (ite (= action |Umount.StopTransaction.AskTransactionToStop|)
    (ite (= |transactionKthread.state| |TaskState.Dead|) |transactionKthread.state|
      |TaskState.Running|)
  (ite (= action |Transaction.AnnounceTimeout|) |TaskState.Interruptible|
    |transactionKthread.state|))))
(define-fun |transactionKthread.shouldPark'| () Bool
  (ite (= action |Umount.StopTransaction.AskTransactionToStop|) false
    |transactionKthread.shouldPark|))
(define-fun |transactionKthread.shouldStop'| () Bool
  (ite (= action |Umount.StopTransaction.AskTransactionToStop|) true
    |transactionKthread.shouldStop|))
(define-fun |transactionKthread.freed'| () Bool
  (ite (= action |Umount.StopTransaction.ReapTransaction|) true |transactionKthread.freed|))
(define-fun |pc.Umount'| () |pc.Umount|
  (ite (= action |Umount.SetClosing|) |pc.Umount.ParkCleaner.AskCleanerToPark|
  (ite (= action |Umount.ParkCleaner.AskCleanerToPark|) |pc.Umount.ParkCleaner.AwaitParked|
  (ite (or
         (= action |Umount.ParkCleaner.AwaitParked|)
         (= action |Umount.DeleteUnusedBgs.UnlockDeletion|)) |pc.Umount.DeleteUnusedBgs.PopUnusedBg|
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(0)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(1)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(2)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(3)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(4)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(5)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(6)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(7)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(8)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(9)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(10)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(11)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(12)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(13)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(14)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(15)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(16)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(17)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(18)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(19)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(20)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(21)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(22)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(23)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(24)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(25)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(26)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(27)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(28)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(29)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(30)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(31)|))
    |pc.Umount.DeleteUnusedBgs.LockDeletion|
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(none)|)
    |pc.Umount.CommitSuper.LockCleanerMutex|
  (ite (= action |Umount.DeleteUnusedBgs.LockDeletion|) |pc.Umount.DeleteUnusedBgs.StartTransaction|
  (ite (= action |Umount.DeleteUnusedBgs.StartTransaction|)
    |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    |pc.Umount.DeleteUnusedBgs.EndTransaction|
  (ite (or
         (= action |Umount.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|))
    |pc.Umount.DeleteUnusedBgs.UnlockDeletion|
  (ite (or
         (= action |Umount.CommitSuper.LockCleanerMutex|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PutInode|))
    |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(0)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(1)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(2)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(3)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(4)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(5)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(6)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(7)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(8)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(9)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(10)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(11)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(12)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(13)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(14)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(15)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(16)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(17)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(18)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(19)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(20)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(21)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(22)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(23)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(24)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(25)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(26)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(27)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(28)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(29)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(30)|)
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(31)|))
    |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|
  (ite (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(none)|)
    |pc.Umount.CommitSuper.UnlockCleanerMutex|
  (ite (= action |Umount.CommitSuper.UnlockCleanerMutex|) |pc.Umount.CommitSuper.WakeCleaner|
  (ite (= action |Umount.CommitSuper.WakeCleaner|) |pc.Umount.CommitSuper.CommitTransaction|
  (ite (= action |Umount.CommitSuper.CommitTransaction|)
    |pc.Umount.StopTransaction.AskTransactionToStop|
  (ite (= action |Umount.StopTransaction.AskTransactionToStop|)
    |pc.Umount.StopTransaction.ReapTransaction|
  (ite (= action |Umount.StopTransaction.ReapTransaction|) |pc.Umount.StopCleaner.AskCleanerToStop|
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|) |pc.Umount.StopCleaner.ReapCleaner|
  (ite (= action |Umount.StopCleaner.ReapCleaner|) |pc.Umount.AssertNoDelayedIputs|
  (ite (= action |Umount.AssertNoDelayedIputs|) |pc.Umount.StopWorkers|
  (ite (= action |Umount.StopWorkers|) |pc.Umount.Done| |pc.Umount|))))))))))))))))))))))
(define-fun |pc.Cleaner'| () |pc.Cleaner|
  (ite (= action |Cleaner.TestClosing|)
    (ite |closing| |pc.Cleaner.ParkIfAsked| |pc.Cleaner.TryLockCleanerMutex|)
  (ite (= action |Cleaner.TryLockCleanerMutex|)
    (ite (not (= |cleanerMutex.owner| |OwnerUmountCleaner.Nobody|)) |pc.Cleaner.ParkIfAsked|
      |pc.Cleaner.TestClosingAgain|)
  (ite (or
         (= action |Cleaner.TestClosingAgain(closing)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)) |pc.Cleaner.ParkIfAsked|
  (ite (or
         (= action |Cleaner.TestClosingAgain(not closing)|)
         (= action |Cleaner.RunDelayedIputs.PutInode|)) |pc.Cleaner.RunDelayedIputs.PopIput|
  (ite (or
         (= action |Cleaner.RunDelayedIputs.PopIput(0)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(1)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(2)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(3)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(4)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(5)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(6)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(7)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(8)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(9)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(10)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(11)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(12)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(13)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(14)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(15)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(16)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(17)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(18)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(19)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(20)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(21)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(22)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(23)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(24)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(25)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(26)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(27)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(28)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(29)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(30)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(31)|)) |pc.Cleaner.RunDelayedIputs.PutInode|
  (ite (= action |Cleaner.RunDelayedIputs.PopIput(none)|) |pc.Cleaner.UnlockCleanerMutex|
  (ite (or
         (= action |Cleaner.UnlockCleanerMutex|)
         (= action |Cleaner.DeleteUnusedBgs.UnlockDeletion|))
    |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|
  (ite (or
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(1)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(2)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(3)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(4)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(5)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(6)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(7)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(8)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(9)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(10)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(11)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(12)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(13)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(14)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(15)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(16)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(17)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(18)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(19)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(20)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(21)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(22)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(23)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(24)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(25)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(26)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(27)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(28)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(29)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(30)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(31)|))
    |pc.Cleaner.DeleteUnusedBgs.LockDeletion|
  (ite (= action |Cleaner.DeleteUnusedBgs.LockDeletion|)
    |pc.Cleaner.DeleteUnusedBgs.StartTransaction|
  (ite (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)
    |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|
  (ite (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    |pc.Cleaner.DeleteUnusedBgs.EndTransaction|
  (ite (or
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|))
    |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|
  (ite (= action |Cleaner.ParkIfAsked|) |pc.Cleaner.ExitIfAsked|
  (ite (= action |Cleaner.ExitIfAsked|)
    (ite |cleanerKthread.shouldStop| |pc.Cleaner.Done| |pc.Cleaner.AnnounceSleep|)
  (ite (= action |Cleaner.AnnounceSleep|) |pc.Cleaner.Schedule|
  (ite (= action |Cleaner.Schedule|) |pc.Cleaner.TestClosing| |pc.Cleaner|)))))))))))))))))
(define-fun |pc.Transaction'| () |pc.Transaction|
  (ite (or
         (= action |Transaction.CommitIfOld(no commit)|)
         (= action |Transaction.CommitIfOld(commit)|)) |pc.Transaction.WakeCleaner|
  (ite (= action |Transaction.WakeCleaner|) |pc.Transaction.TestStop|
  (ite (= action |Transaction.TestStop|)
    (ite |transactionKthread.shouldStop| |pc.Transaction.Done| |pc.Transaction.AnnounceTimeout|)
  (ite (= action |Transaction.AnnounceTimeout|) |pc.Transaction.ScheduleTimeout|
  (ite (= action |Transaction.ScheduleTimeout|)
    (ite (not |transactionKthread.shouldStop|) |pc.Transaction.CommitIfOld| |pc.Transaction.Done|)
    |pc.Transaction|))))))
(define-fun |Umount.bg'| () integer
  (ite (or
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(0)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(none)|)) (_ bv0 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(1)|) (_ bv1 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(2)|) (_ bv2 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(3)|) (_ bv3 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(4)|) (_ bv4 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(5)|) (_ bv5 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(6)|) (_ bv6 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(7)|) (_ bv7 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(8)|) (_ bv8 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(9)|) (_ bv9 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(10)|) (_ bv10 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(11)|) (_ bv11 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(12)|) (_ bv12 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(13)|) (_ bv13 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(14)|) (_ bv14 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(15)|) (_ bv15 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(16)|) (_ bv16 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(17)|) (_ bv17 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(18)|) (_ bv18 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(19)|) (_ bv19 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(20)|) (_ bv20 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(21)|) (_ bv21 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(22)|) (_ bv22 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(23)|) (_ bv23 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(24)|) (_ bv24 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(25)|) (_ bv25 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(26)|) (_ bv26 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(27)|) (_ bv27 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(28)|) (_ bv28 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(29)|) (_ bv29 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(30)|) (_ bv30 6)
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(31)|) (_ bv31 6)
    |Umount.bg|)))))))))))))))))))))))))))))))))
(define-fun |Cleaner.bg'| () integer
  (ite (or
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)) (_ bv0 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(1)|) (_ bv1 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(2)|) (_ bv2 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(3)|) (_ bv3 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(4)|) (_ bv4 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(5)|) (_ bv5 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(6)|) (_ bv6 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(7)|) (_ bv7 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(8)|) (_ bv8 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(9)|) (_ bv9 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(10)|) (_ bv10 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(11)|) (_ bv11 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(12)|) (_ bv12 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(13)|) (_ bv13 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(14)|) (_ bv14 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(15)|) (_ bv15 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(16)|) (_ bv16 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(17)|) (_ bv17 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(18)|) (_ bv18 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(19)|) (_ bv19 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(20)|) (_ bv20 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(21)|) (_ bv21 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(22)|) (_ bv22 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(23)|) (_ bv23 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(24)|) (_ bv24 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(25)|) (_ bv25 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(26)|) (_ bv26 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(27)|) (_ bv27 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(28)|) (_ bv28 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(29)|) (_ bv29 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(30)|) (_ bv30 6)
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(31)|) (_ bv31 6)
    |Cleaner.bg|)))))))))))))))))))))))))))))))))

; Properties ---------------------------------------------------------------------------------------
; generic_shutdown_super() finds no inode in use, on the list or in the cleaner's hands: "VFS: Busy
; inodes after unmount".
(define-fun |NoBusyInodes| () Bool
  (=>
    (= |pc.Umount| |pc.Umount.Done|)
    (and
      (not
        (or |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]| |delayedIputs[3]|
           |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]| |delayedIputs[7]|
           |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]| |delayedIputs[11]|
           |delayedIputs[12]| |delayedIputs[13]| |delayedIputs[14]| |delayedIputs[15]|
           |delayedIputs[16]| |delayedIputs[17]| |delayedIputs[18]| |delayedIputs[19]|
           |delayedIputs[20]| |delayedIputs[21]| |delayedIputs[22]| |delayedIputs[23]|
           |delayedIputs[24]| |delayedIputs[25]| |delayedIputs[26]| |delayedIputs[27]|
           |delayedIputs[28]| |delayedIputs[29]| |delayedIputs[30]| |delayedIputs[31]|))
      (= |pc.Cleaner| |pc.Cleaner.Done|))))
; No transaction is open when the workers stop: its writeback would need them.
(define-fun |NoLeakedTransaction| () Bool
  (=> (= |pc.Umount| |pc.Umount.StopWorkers|) (not |runningTransaction|)))
; The transaction kthread's last pass does not wake a cleaner that has been freed.
(define-fun |TransactionWakesLiveCleaner| () Bool
  (=> |cleanerKthread.freed| (not (= |pc.Transaction| |pc.Transaction.WakeCleaner|))))
; btrfs_commit_super() does not wake a cleaner that has been freed.
(define-fun |CommitWakesLiveCleaner| () Bool
  (=> |cleanerKthread.freed| (not (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|))))
; A deletion of the cleaner does not wake a transaction kthread that has been freed.
(define-fun |CleanerWakesLiveTransaction| () Bool
  (=>
    |transactionKthread.freed|
    (not (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|))))
; A deletion of unmount does not wake a transaction kthread that has been freed.
(define-fun |UmountWakesLiveTransaction| () Bool
  (=> |transactionKthread.freed| (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|))))
; No unused block group is left for the next mount to delete.
(define-fun |UnusedDeletedAtUmount| () Bool
  (=>
    (= |pc.Umount| |pc.Umount.Done|)
    (not
      (or |unusedBgs[0]| |unusedBgs[1]| |unusedBgs[2]| |unusedBgs[3]| |unusedBgs[4]|
         |unusedBgs[5]| |unusedBgs[6]| |unusedBgs[7]| |unusedBgs[8]| |unusedBgs[9]|
         |unusedBgs[10]| |unusedBgs[11]| |unusedBgs[12]| |unusedBgs[13]| |unusedBgs[14]|
         |unusedBgs[15]| |unusedBgs[16]| |unusedBgs[17]| |unusedBgs[18]| |unusedBgs[19]|
         |unusedBgs[20]| |unusedBgs[21]| |unusedBgs[22]| |unusedBgs[23]| |unusedBgs[24]|
         |unusedBgs[25]| |unusedBgs[26]| |unusedBgs[27]| |unusedBgs[28]| |unusedBgs[29]|
         |unusedBgs[30]| |unusedBgs[31]|))))
; Nobody calls kthread_park() of a thread that is to park already, or has exited.
(define-fun |cleanerKthread.NoRefusedPark| () Bool
  (=>
    |guard of Umount.ParkCleaner.AskCleanerToPark|
    (not
      (and
        (not |cleanerKthread.freed|)
        (or |cleanerKthread.shouldPark| (= |cleanerKthread.state| |TaskState.Dead|))))))
; Nobody calls wake_up_process() on a task_struct that has been freed.
(define-fun |cleanerKthread.NoUseAfterFree| () Bool
  (and
    (=> |guard of Umount.ParkCleaner.AskCleanerToPark| (not |cleanerKthread.freed|))
    (=> |guard of Umount.CommitSuper.WakeCleaner| (not |cleanerKthread.freed|))
    (=> |guard of Umount.StopCleaner.AskCleanerToStop| (not |cleanerKthread.freed|))
    (=> |guard of Transaction.WakeCleaner| (not |cleanerKthread.freed|))))
; No inode is put on delayed_iputs twice.
(define-fun |NoDoubleListAdd| () Bool
  (and
    (=>
      |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup|
      (not
        (|delayedIputs[]| |Umount.bg| |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]|
           |delayedIputs[3]| |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]|
           |delayedIputs[7]| |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]|
           |delayedIputs[11]| |delayedIputs[12]| |delayedIputs[13]| |delayedIputs[14]|
           |delayedIputs[15]| |delayedIputs[16]| |delayedIputs[17]| |delayedIputs[18]|
           |delayedIputs[19]| |delayedIputs[20]| |delayedIputs[21]| |delayedIputs[22]|
           |delayedIputs[23]| |delayedIputs[24]| |delayedIputs[25]| |delayedIputs[26]|
           |delayedIputs[27]| |delayedIputs[28]| |delayedIputs[29]| |delayedIputs[30]|
           |delayedIputs[31]|)))
    (=>
      |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup|
      (not
        (|delayedIputs[]| |Cleaner.bg| |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]|
           |delayedIputs[3]| |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]|
           |delayedIputs[7]| |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]|
           |delayedIputs[11]| |delayedIputs[12]| |delayedIputs[13]| |delayedIputs[14]|
           |delayedIputs[15]| |delayedIputs[16]| |delayedIputs[17]| |delayedIputs[18]|
           |delayedIputs[19]| |delayedIputs[20]| |delayedIputs[21]| |delayedIputs[22]|
           |delayedIputs[23]| |delayedIputs[24]| |delayedIputs[25]| |delayedIputs[26]|
           |delayedIputs[27]| |delayedIputs[28]| |delayedIputs[29]| |delayedIputs[30]|
           |delayedIputs[31]|)))))
; Nobody calls wake_up_process() on a task_struct that has been freed.
(define-fun |transactionKthread.NoUseAfterFree| () Bool
  (and
    (=>
      (and
        |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)|
        (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
      (not |transactionKthread.freed|))
    (=> |guard of Umount.StopTransaction.AskTransactionToStop| (not |transactionKthread.freed|))
    (=>
      (and
        |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)|
        (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
      (not |transactionKthread.freed|))
    (=> |guard of Transaction.ScheduleTimeout| (not |transactionKthread.freed|))))
; Nobody lets go of a lock that it does not hold.
(define-fun |deleteUnusedBgsMutex.NoBadUnlockBalance| () Bool
  (and
    (=>
      |guard of Umount.DeleteUnusedBgs.UnlockDeletion|
      (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Umount|))
    (=>
      |guard of Cleaner.DeleteUnusedBgs.UnlockDeletion|
      (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Cleaner|))))
; Nobody lets go of a lock that it does not hold.
(define-fun |cleanerMutex.NoBadUnlockBalance| () Bool
  (and
    (=>
      |guard of Umount.CommitSuper.UnlockCleanerMutex|
      (= |cleanerMutex.owner| |OwnerUmountCleaner.Umount|))
    (=>
      (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|)
      (= |cleanerMutex.owner| |OwnerUmountCleaner.Cleaner|))
    (=>
      |guard of Cleaner.UnlockCleanerMutex|
      (= |cleanerMutex.owner| |OwnerUmountCleaner.Cleaner|))))
; No delayed iput is left when nobody is to run it.
(define-fun |AssertNoDelayedIputs| () Bool
  (=>
    |guard of Umount.AssertNoDelayedIputs|
    (not
      (or |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]| |delayedIputs[3]|
         |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]| |delayedIputs[7]| |delayedIputs[8]|
         |delayedIputs[9]| |delayedIputs[10]| |delayedIputs[11]| |delayedIputs[12]|
         |delayedIputs[13]| |delayedIputs[14]| |delayedIputs[15]| |delayedIputs[16]|
         |delayedIputs[17]| |delayedIputs[18]| |delayedIputs[19]| |delayedIputs[20]|
         |delayedIputs[21]| |delayedIputs[22]| |delayedIputs[23]| |delayedIputs[24]|
         |delayedIputs[25]| |delayedIputs[26]| |delayedIputs[27]| |delayedIputs[28]|
         |delayedIputs[29]| |delayedIputs[30]| |delayedIputs[31]|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Umount.DeleteUnusedBgs.StartTransaction|
      (bvsle (bvadd |numWriters| (_ bv1 6)) (_ bv2 6)))
    (=>
      |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
    (=>
      |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
    (=>
      |guard of Cleaner.DeleteUnusedBgs.StartTransaction|
      (bvsle (bvadd |numWriters| (_ bv1 6)) (_ bv2 6)))
    (=>
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
    (=>
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Umount| |pc.Umount.Done|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (= |pc.Transaction| |pc.Transaction.Done|))
    |guard of Umount.SetClosing|
    |guard of Umount.ParkCleaner.AskCleanerToPark|
    |guard of Umount.ParkCleaner.AwaitParked|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(0)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(1)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(2)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(3)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(4)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(5)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(6)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(7)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(8)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(9)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(10)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(11)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(12)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(13)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(14)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(15)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(16)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(17)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(18)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(19)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(20)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(21)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(22)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(23)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(24)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(25)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(26)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(27)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(28)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(29)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(30)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(31)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(none)|
    |guard of Umount.DeleteUnusedBgs.LockDeletion|
    |guard of Umount.DeleteUnusedBgs.StartTransaction|
    |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup|
    |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)|
    |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)|
    |guard of Umount.DeleteUnusedBgs.UnlockDeletion|
    |guard of Umount.CommitSuper.LockCleanerMutex|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(0)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(1)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(2)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(3)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(4)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(5)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(6)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(7)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(8)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(9)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(10)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(11)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(12)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(13)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(14)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(15)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(16)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(17)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(18)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(19)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(20)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(21)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(22)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(23)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(24)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(25)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(26)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(27)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(28)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(29)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(30)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(31)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(none)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PutInode|
    |guard of Umount.CommitSuper.UnlockCleanerMutex|
    |guard of Umount.CommitSuper.WakeCleaner|
    |guard of Umount.CommitSuper.CommitTransaction|
    |guard of Umount.StopTransaction.AskTransactionToStop|
    |guard of Umount.StopTransaction.ReapTransaction|
    |guard of Umount.StopCleaner.AskCleanerToStop|
    |guard of Umount.StopCleaner.ReapCleaner|
    |guard of Umount.AssertNoDelayedIputs|
    |guard of Umount.StopWorkers|
    |guard of Cleaner.TestClosing|
    |guard of Cleaner.TryLockCleanerMutex|
    |guard of Cleaner.TestClosingAgain(closing)|
    |guard of Cleaner.TestClosingAgain(not closing)|
    |guard of Cleaner.RunDelayedIputs.PopIput(0)|
    |guard of Cleaner.RunDelayedIputs.PopIput(1)|
    |guard of Cleaner.RunDelayedIputs.PopIput(2)|
    |guard of Cleaner.RunDelayedIputs.PopIput(3)|
    |guard of Cleaner.RunDelayedIputs.PopIput(4)|
    |guard of Cleaner.RunDelayedIputs.PopIput(5)|
    |guard of Cleaner.RunDelayedIputs.PopIput(6)|
    |guard of Cleaner.RunDelayedIputs.PopIput(7)|
    |guard of Cleaner.RunDelayedIputs.PopIput(8)|
    |guard of Cleaner.RunDelayedIputs.PopIput(9)|
    |guard of Cleaner.RunDelayedIputs.PopIput(10)|
    |guard of Cleaner.RunDelayedIputs.PopIput(11)|
    |guard of Cleaner.RunDelayedIputs.PopIput(12)|
    |guard of Cleaner.RunDelayedIputs.PopIput(13)|
    |guard of Cleaner.RunDelayedIputs.PopIput(14)|
    |guard of Cleaner.RunDelayedIputs.PopIput(15)|
    |guard of Cleaner.RunDelayedIputs.PopIput(16)|
    |guard of Cleaner.RunDelayedIputs.PopIput(17)|
    |guard of Cleaner.RunDelayedIputs.PopIput(18)|
    |guard of Cleaner.RunDelayedIputs.PopIput(19)|
    |guard of Cleaner.RunDelayedIputs.PopIput(20)|
    |guard of Cleaner.RunDelayedIputs.PopIput(21)|
    |guard of Cleaner.RunDelayedIputs.PopIput(22)|
    |guard of Cleaner.RunDelayedIputs.PopIput(23)|
    |guard of Cleaner.RunDelayedIputs.PopIput(24)|
    |guard of Cleaner.RunDelayedIputs.PopIput(25)|
    |guard of Cleaner.RunDelayedIputs.PopIput(26)|
    |guard of Cleaner.RunDelayedIputs.PopIput(27)|
    |guard of Cleaner.RunDelayedIputs.PopIput(28)|
    |guard of Cleaner.RunDelayedIputs.PopIput(29)|
    |guard of Cleaner.RunDelayedIputs.PopIput(30)|
    |guard of Cleaner.RunDelayedIputs.PopIput(31)|
    |guard of Cleaner.RunDelayedIputs.PopIput(none)|
    |guard of Cleaner.RunDelayedIputs.PutInode|
    |guard of Cleaner.UnlockCleanerMutex|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(1)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(2)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(3)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(4)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(5)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(6)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(7)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(8)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(9)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(10)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(11)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(12)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(13)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(14)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(15)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(16)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(17)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(18)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(19)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(20)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(21)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(22)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(23)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(24)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(25)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(26)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(27)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(28)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(29)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(30)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(31)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|
    |guard of Cleaner.DeleteUnusedBgs.LockDeletion|
    |guard of Cleaner.DeleteUnusedBgs.StartTransaction|
    |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup|
    |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|
    |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)|
    |guard of Cleaner.DeleteUnusedBgs.UnlockDeletion|
    |guard of Cleaner.ParkIfAsked|
    |guard of Cleaner.ExitIfAsked|
    |guard of Cleaner.AnnounceSleep|
    |guard of Cleaner.Schedule|
    |guard of Transaction.CommitIfOld(no commit)|
    |guard of Transaction.CommitIfOld(commit)|
    |guard of Transaction.WakeCleaner|
    |guard of Transaction.TestStop|
    |guard of Transaction.AnnounceTimeout|
    |guard of Transaction.ScheduleTimeout|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoBusyInodes| |NoLeakedTransaction| |TransactionWakesLiveCleaner|
     |CommitWakesLiveCleaner| |CleanerWakesLiveTransaction| |UmountWakesLiveTransaction|
     |UnusedDeletedAtUmount| |cleanerKthread.NoRefusedPark| |cleanerKthread.NoUseAfterFree|
     |NoDoubleListAdd| |transactionKthread.NoUseAfterFree|
     |deleteUnusedBgsMutex.NoBadUnlockBalance| |cleanerMutex.NoBadUnlockBalance|
     |AssertNoDelayedIputs| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|closing| Bool) (|unusedBgs[0]| Bool) (|unusedBgs[1]| Bool) (|unusedBgs[2]| Bool)
   (|unusedBgs[3]| Bool) (|unusedBgs[4]| Bool) (|unusedBgs[5]| Bool) (|unusedBgs[6]| Bool)
   (|unusedBgs[7]| Bool) (|unusedBgs[8]| Bool) (|unusedBgs[9]| Bool) (|unusedBgs[10]| Bool)
   (|unusedBgs[11]| Bool) (|unusedBgs[12]| Bool) (|unusedBgs[13]| Bool) (|unusedBgs[14]| Bool)
   (|unusedBgs[15]| Bool) (|unusedBgs[16]| Bool) (|unusedBgs[17]| Bool) (|unusedBgs[18]| Bool)
   (|unusedBgs[19]| Bool) (|unusedBgs[20]| Bool) (|unusedBgs[21]| Bool) (|unusedBgs[22]| Bool)
   (|unusedBgs[23]| Bool) (|unusedBgs[24]| Bool) (|unusedBgs[25]| Bool) (|unusedBgs[26]| Bool)
   (|unusedBgs[27]| Bool) (|unusedBgs[28]| Bool) (|unusedBgs[29]| Bool) (|unusedBgs[30]| Bool)
   (|unusedBgs[31]| Bool) (|delayedIputs[0]| Bool) (|delayedIputs[1]| Bool)
   (|delayedIputs[2]| Bool) (|delayedIputs[3]| Bool) (|delayedIputs[4]| Bool)
   (|delayedIputs[5]| Bool) (|delayedIputs[6]| Bool) (|delayedIputs[7]| Bool)
   (|delayedIputs[8]| Bool) (|delayedIputs[9]| Bool) (|delayedIputs[10]| Bool)
   (|delayedIputs[11]| Bool) (|delayedIputs[12]| Bool) (|delayedIputs[13]| Bool)
   (|delayedIputs[14]| Bool) (|delayedIputs[15]| Bool) (|delayedIputs[16]| Bool)
   (|delayedIputs[17]| Bool) (|delayedIputs[18]| Bool) (|delayedIputs[19]| Bool)
   (|delayedIputs[20]| Bool) (|delayedIputs[21]| Bool) (|delayedIputs[22]| Bool)
   (|delayedIputs[23]| Bool) (|delayedIputs[24]| Bool) (|delayedIputs[25]| Bool)
   (|delayedIputs[26]| Bool) (|delayedIputs[27]| Bool) (|delayedIputs[28]| Bool)
   (|delayedIputs[29]| Bool) (|delayedIputs[30]| Bool) (|delayedIputs[31]| Bool)
   (|runningTransaction| Bool) (|numWriters| integer) (|cleanerMutex.owner| |OwnerUmountCleaner|)
   (|deleteUnusedBgsMutex.owner| |OwnerUmountCleaner|) (|cleanerKthread.state| |TaskState|)
   (|cleanerKthread.shouldPark| Bool) (|cleanerKthread.shouldStop| Bool)
   (|cleanerKthread.freed| Bool) (|transactionKthread.state| |TaskState|)
   (|transactionKthread.shouldPark| Bool) (|transactionKthread.shouldStop| Bool)
   (|transactionKthread.freed| Bool) (|pc.Umount| |pc.Umount|) (|pc.Cleaner| |pc.Cleaner|)
   (|pc.Transaction| |pc.Transaction|) (|Umount.bg| integer) (|Cleaner.bg| integer))
  Bool
  (and
    (types |closing| |unusedBgs[0]| |unusedBgs[1]| |unusedBgs[2]| |unusedBgs[3]| |unusedBgs[4]|
       |unusedBgs[5]| |unusedBgs[6]| |unusedBgs[7]| |unusedBgs[8]| |unusedBgs[9]| |unusedBgs[10]|
       |unusedBgs[11]| |unusedBgs[12]| |unusedBgs[13]| |unusedBgs[14]| |unusedBgs[15]|
       |unusedBgs[16]| |unusedBgs[17]| |unusedBgs[18]| |unusedBgs[19]| |unusedBgs[20]|
       |unusedBgs[21]| |unusedBgs[22]| |unusedBgs[23]| |unusedBgs[24]| |unusedBgs[25]|
       |unusedBgs[26]| |unusedBgs[27]| |unusedBgs[28]| |unusedBgs[29]| |unusedBgs[30]|
       |unusedBgs[31]| |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]| |delayedIputs[3]|
       |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]| |delayedIputs[7]| |delayedIputs[8]|
       |delayedIputs[9]| |delayedIputs[10]| |delayedIputs[11]| |delayedIputs[12]|
       |delayedIputs[13]| |delayedIputs[14]| |delayedIputs[15]| |delayedIputs[16]|
       |delayedIputs[17]| |delayedIputs[18]| |delayedIputs[19]| |delayedIputs[20]|
       |delayedIputs[21]| |delayedIputs[22]| |delayedIputs[23]| |delayedIputs[24]|
       |delayedIputs[25]| |delayedIputs[26]| |delayedIputs[27]| |delayedIputs[28]|
       |delayedIputs[29]| |delayedIputs[30]| |delayedIputs[31]| |runningTransaction| |numWriters|
       |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
       |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
       |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
       |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg|
       |Cleaner.bg|)
    ; NoBusyInodes
    (=>
      (= |pc.Umount| |pc.Umount.Done|)
      (and
        (not
          (or |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]| |delayedIputs[3]|
             |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]| |delayedIputs[7]|
             |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]| |delayedIputs[11]|
             |delayedIputs[12]| |delayedIputs[13]| |delayedIputs[14]| |delayedIputs[15]|
             |delayedIputs[16]| |delayedIputs[17]| |delayedIputs[18]| |delayedIputs[19]|
             |delayedIputs[20]| |delayedIputs[21]| |delayedIputs[22]| |delayedIputs[23]|
             |delayedIputs[24]| |delayedIputs[25]| |delayedIputs[26]| |delayedIputs[27]|
             |delayedIputs[28]| |delayedIputs[29]| |delayedIputs[30]| |delayedIputs[31]|))
        (= |pc.Cleaner| |pc.Cleaner.Done|)))
    ; NoLeakedTransaction
    (=> (= |pc.Umount| |pc.Umount.StopWorkers|) (not |runningTransaction|))
    ; TransactionWakesLiveCleaner
    (=> |cleanerKthread.freed| (not (= |pc.Transaction| |pc.Transaction.WakeCleaner|)))
    ; CommitWakesLiveCleaner
    (=> |cleanerKthread.freed| (not (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)))
    ; CleanerWakesLiveTransaction
    (=>
      |transactionKthread.freed|
      (not (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)))
    ; UmountWakesLiveTransaction
    (=> |transactionKthread.freed| (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)))
    ; UnusedDeletedAtUmount
    (=>
      (= |pc.Umount| |pc.Umount.Done|)
      (not
        (or |unusedBgs[0]| |unusedBgs[1]| |unusedBgs[2]| |unusedBgs[3]| |unusedBgs[4]|
           |unusedBgs[5]| |unusedBgs[6]| |unusedBgs[7]| |unusedBgs[8]| |unusedBgs[9]|
           |unusedBgs[10]| |unusedBgs[11]| |unusedBgs[12]| |unusedBgs[13]| |unusedBgs[14]|
           |unusedBgs[15]| |unusedBgs[16]| |unusedBgs[17]| |unusedBgs[18]| |unusedBgs[19]|
           |unusedBgs[20]| |unusedBgs[21]| |unusedBgs[22]| |unusedBgs[23]| |unusedBgs[24]|
           |unusedBgs[25]| |unusedBgs[26]| |unusedBgs[27]| |unusedBgs[28]| |unusedBgs[29]|
           |unusedBgs[30]| |unusedBgs[31]|)))
    ; ClosingOnceSet
    (=
      |closing|
      (or
        (= |pc.Umount| |pc.Umount.ParkCleaner.AskCleanerToPark|)
        (= |pc.Umount| |pc.Umount.ParkCleaner.AwaitParked|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
        (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|)
        (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
        (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
        (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|)
        (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
        (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
        (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
        (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
        (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
        (= |pc.Umount| |pc.Umount.StopWorkers|)
        (= |pc.Umount| |pc.Umount.Done|)))
    ; StoppedOnceAsked
    (and
      (=
        |cleanerKthread.shouldStop|
        (or
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|)))
      (=
        |transactionKthread.shouldStop|
        (or
          (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))))
    ; FreedOnceReaped
    (and
      (=
        |cleanerKthread.freed|
        (or
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|)))
      (=
        |transactionKthread.freed|
        (or
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))))
    ; ReapedOnceExited
    (and
      (=>
        (or
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))
        (= |pc.Cleaner| |pc.Cleaner.Done|))
      (=>
        (or
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))
        (= |pc.Transaction| |pc.Transaction.Done|)))
    ; UnusedDeletedOnce
    (=>
      (or
        (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|)
        (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
        (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
        (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|)
        (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
        (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
        (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
        (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
        (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
        (= |pc.Umount| |pc.Umount.StopWorkers|)
        (= |pc.Umount| |pc.Umount.Done|))
      (not
        (or |unusedBgs[0]| |unusedBgs[1]| |unusedBgs[2]| |unusedBgs[3]| |unusedBgs[4]|
           |unusedBgs[5]| |unusedBgs[6]| |unusedBgs[7]| |unusedBgs[8]| |unusedBgs[9]|
           |unusedBgs[10]| |unusedBgs[11]| |unusedBgs[12]| |unusedBgs[13]| |unusedBgs[14]|
           |unusedBgs[15]| |unusedBgs[16]| |unusedBgs[17]| |unusedBgs[18]| |unusedBgs[19]|
           |unusedBgs[20]| |unusedBgs[21]| |unusedBgs[22]| |unusedBgs[23]| |unusedBgs[24]|
           |unusedBgs[25]| |unusedBgs[26]| |unusedBgs[27]| |unusedBgs[28]| |unusedBgs[29]|
           |unusedBgs[30]| |unusedBgs[31]|)))
    ; CleanerMutexHasOneOwner
    (and
      (=
        (= |cleanerMutex.owner| |OwnerUmountCleaner.Cleaner|)
        (or
          (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
          (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
          (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
          (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)))
      (=
        (= |cleanerMutex.owner| |OwnerUmountCleaner.Umount|)
        (or
          (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
          (and
            (or
              (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
              (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
              (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|)
              (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
              (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
              (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|))
            (or
              (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
              (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|))
            (not
              (or
                (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|)
                (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
                (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
                (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
                (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
                (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
                (= |pc.Umount| |pc.Umount.StopWorkers|)
                (= |pc.Umount| |pc.Umount.Done|)))))))
    ; DeletionHasOneOwner
    (and
      (=
        (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Cleaner|)
        (or
          (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
          (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
          (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
          (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)))
      (=
        (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Umount|)
        (or
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))))
    ; ExitsOnceStopped
    (and
      (=> (= |pc.Cleaner| |pc.Cleaner.Done|) |cleanerKthread.shouldStop|)
      (=> (= |cleanerKthread.state| |TaskState.Dead|) |cleanerKthread.shouldStop|)
      (=> (= |pc.Transaction| |pc.Transaction.Done|) |transactionKthread.shouldStop|))
    ; ParksOnceAsked
    (and
      (not (= |transactionKthread.state| |TaskState.Parked|))
      (=
        |cleanerKthread.shouldPark|
        (and
          (or
            (= |pc.Umount| |pc.Umount.ParkCleaner.AwaitParked|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
            (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
            (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
            (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|)
            (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
            (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
            (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|)
            (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
            (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
            (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
            (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
            (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
            (= |pc.Umount| |pc.Umount.StopWorkers|)
            (= |pc.Umount| |pc.Umount.Done|))
          (not
            (or
              (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
              (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
              (= |pc.Umount| |pc.Umount.StopWorkers|)
              (= |pc.Umount| |pc.Umount.Done|)))))
      (=>
        (= |cleanerKthread.state| |TaskState.Parked|)
        (and |cleanerKthread.shouldPark| (= |pc.Cleaner| |pc.Cleaner.ExitIfAsked|))))
    ; ParkedUntilStopped
    (=>
      (or
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
        (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|)
        (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
        (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
        (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|)
        (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
        (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
        (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
        (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
        (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
        (= |pc.Umount| |pc.Umount.StopWorkers|)
        (= |pc.Umount| |pc.Umount.Done|))
      (or
        (= |pc.Cleaner| |pc.Cleaner.Done|)
        (and
          (= |pc.Cleaner| |pc.Cleaner.ExitIfAsked|)
          (or (= |cleanerKthread.state| |TaskState.Parked|) |cleanerKthread.shouldStop|))))
    ; WritersAreCounted
    (=
      |numWriters|
      (bvadd
        (ite (or
               (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
               (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)) (_ bv1 6)
          (_ bv0 6))
        (ite (or
               (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
               (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)) (_ bv1 6)
          (_ bv0 6))))
    ; NoneOpenAfterLastCommit
    (=>
      (and
        (or
          (= |pc.Cleaner| |pc.Cleaner.Done|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
          (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
          (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
          (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|)
          (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
          (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
          (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|)
          (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
          (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))
        (or
          (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
          (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|)))
      (not |runningTransaction|))
    ; EveryBlockGroupIsInOnePlace
    (and
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[0]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[0]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv0 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv0 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[1]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[1]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv1 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv1 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[2]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[2]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv2 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv2 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[3]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[3]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv3 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv3 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[4]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[4]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv4 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv4 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[5]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[5]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv5 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv5 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[6]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[6]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv6 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv6 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[7]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[7]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv7 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv7 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[8]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[8]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv8 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv8 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[9]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[9]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv9 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv9 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[10]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[10]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv10 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv10 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[11]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[11]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv11 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv11 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[12]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[12]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv12 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv12 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[13]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[13]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv13 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv13 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[14]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[14]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv14 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv14 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[15]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[15]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv15 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv15 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[16]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[16]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv16 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv16 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[17]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[17]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv17 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv17 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[18]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[18]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv18 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv18 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[19]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[19]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv19 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv19 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[20]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[20]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv20 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv20 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[21]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[21]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv21 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv21 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[22]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[22]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv22 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv22 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[23]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[23]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv23 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv23 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[24]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[24]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv24 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv24 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[25]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[25]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv25 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv25 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[26]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[26]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv26 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv26 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[27]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[27]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv27 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv27 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[28]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[28]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv28 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv28 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[29]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[29]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv29 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv29 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[30]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[30]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv30 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv30 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6))
      (bvsle
        (bvadd
          (bvadd
            (bvadd
              (ite |unusedBgs[31]| (_ bv1 6) (_ bv0 6))
              (ite |delayedIputs[31]| (_ bv1 6) (_ bv0 6)))
            (ite (and
                   (= |Cleaner.bg| (_ bv31 6))
                   (or
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                     (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
              (_ bv0 6)))
          (ite (and
                 (= |Umount.bg| (_ bv31 6))
                 (or
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
                   (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))) (_ bv1 6)
            (_ bv0 6)))
        (_ bv1 6)))
    ; NoneLeftAfterLastRun
    (=>
      (or
        (and
          (or
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
            (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
            (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
            (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
            (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|)
            (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
            (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
            (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|)
            (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
            (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
            (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
            (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
            (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
            (= |pc.Umount| |pc.Umount.StopWorkers|)
            (= |pc.Umount| |pc.Umount.Done|))
          (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|))
        (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
        (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|)
        (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
        (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
        (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
        (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
        (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
        (= |pc.Umount| |pc.Umount.StopWorkers|)
        (= |pc.Umount| |pc.Umount.Done|))
      (not
        (or |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]| |delayedIputs[3]|
           |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]| |delayedIputs[7]|
           |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]| |delayedIputs[11]|
           |delayedIputs[12]| |delayedIputs[13]| |delayedIputs[14]| |delayedIputs[15]|
           |delayedIputs[16]| |delayedIputs[17]| |delayedIputs[18]| |delayedIputs[19]|
           |delayedIputs[20]| |delayedIputs[21]| |delayedIputs[22]| |delayedIputs[23]|
           |delayedIputs[24]| |delayedIputs[25]| |delayedIputs[26]| |delayedIputs[27]|
           |delayedIputs[28]| |delayedIputs[29]| |delayedIputs[30]| |delayedIputs[31]|)))
    ; cleanerKthread.NoRefusedPark
    (=>
      (= |pc.Umount| |pc.Umount.ParkCleaner.AskCleanerToPark|)
      (not
        (and
          (not |cleanerKthread.freed|)
          (or |cleanerKthread.shouldPark| (= |cleanerKthread.state| |TaskState.Dead|)))))
    ; cleanerKthread.NoUseAfterFree
    (and
      (=> (= |pc.Umount| |pc.Umount.ParkCleaner.AskCleanerToPark|) (not |cleanerKthread.freed|))
      (=> (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|) (not |cleanerKthread.freed|))
      (=> (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|) (not |cleanerKthread.freed|))
      (=> (= |pc.Transaction| |pc.Transaction.WakeCleaner|) (not |cleanerKthread.freed|)))
    ; NoDoubleListAdd
    (and
      (=>
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
        (not
          (|delayedIputs[]| |Umount.bg| |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]|
             |delayedIputs[3]| |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]|
             |delayedIputs[7]| |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]|
             |delayedIputs[11]| |delayedIputs[12]| |delayedIputs[13]| |delayedIputs[14]|
             |delayedIputs[15]| |delayedIputs[16]| |delayedIputs[17]| |delayedIputs[18]|
             |delayedIputs[19]| |delayedIputs[20]| |delayedIputs[21]| |delayedIputs[22]|
             |delayedIputs[23]| |delayedIputs[24]| |delayedIputs[25]| |delayedIputs[26]|
             |delayedIputs[27]| |delayedIputs[28]| |delayedIputs[29]| |delayedIputs[30]|
             |delayedIputs[31]|)))
      (=>
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
        (not
          (|delayedIputs[]| |Cleaner.bg| |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]|
             |delayedIputs[3]| |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]|
             |delayedIputs[7]| |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]|
             |delayedIputs[11]| |delayedIputs[12]| |delayedIputs[13]| |delayedIputs[14]|
             |delayedIputs[15]| |delayedIputs[16]| |delayedIputs[17]| |delayedIputs[18]|
             |delayedIputs[19]| |delayedIputs[20]| |delayedIputs[21]| |delayedIputs[22]|
             |delayedIputs[23]| |delayedIputs[24]| |delayedIputs[25]| |delayedIputs[26]|
             |delayedIputs[27]| |delayedIputs[28]| |delayedIputs[29]| |delayedIputs[30]|
             |delayedIputs[31]|))))
    ; transactionKthread.NoUseAfterFree
    (and
      (=>
        (and
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
          (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
        (not |transactionKthread.freed|))
      (=>
        (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
        (not |transactionKthread.freed|))
      (=>
        (and
          (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
          (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
        (not |transactionKthread.freed|))
      (=> (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|) (not |transactionKthread.freed|)))
    ; deleteUnusedBgsMutex.NoBadUnlockBalance
    (and
      (=>
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
        (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Umount|))
      (=>
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
        (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Cleaner|)))
    ; cleanerMutex.NoBadUnlockBalance
    (and
      (=>
        (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
        (= |cleanerMutex.owner| |OwnerUmountCleaner.Umount|))
      (=>
        (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|)
        (= |cleanerMutex.owner| |OwnerUmountCleaner.Cleaner|))
      (=>
        (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
        (= |cleanerMutex.owner| |OwnerUmountCleaner.Cleaner|)))
    ; AssertNoDelayedIputs
    (=>
      (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
      (not
        (or |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]| |delayedIputs[3]|
           |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]| |delayedIputs[7]|
           |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]| |delayedIputs[11]|
           |delayedIputs[12]| |delayedIputs[13]| |delayedIputs[14]| |delayedIputs[15]|
           |delayedIputs[16]| |delayedIputs[17]| |delayedIputs[18]| |delayedIputs[19]|
           |delayedIputs[20]| |delayedIputs[21]| |delayedIputs[22]| |delayedIputs[23]|
           |delayedIputs[24]| |delayedIputs[25]| |delayedIputs[26]| |delayedIputs[27]|
           |delayedIputs[28]| |delayedIputs[29]| |delayedIputs[30]| |delayedIputs[31]|)))
    ; TypeInvariant
    (and
      (=>
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
        (bvsle (bvadd |numWriters| (_ bv1 6)) (_ bv2 6)))
      (=>
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
        (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
      (=>
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
        (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
      (=>
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
        (bvsle (bvadd |numWriters| (_ bv1 6)) (_ bv2 6)))
      (=>
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
        (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6))))
      (=>
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
        (bvsle (_ bv0 6) (bvsub |numWriters| (_ bv1 6)))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Umount| |pc.Umount.Done|)
        (= |pc.Cleaner| |pc.Cleaner.Done|)
        (= |pc.Transaction| |pc.Transaction.Done|))
      (= |pc.Umount| |pc.Umount.SetClosing|)
      (= |pc.Umount| |pc.Umount.ParkCleaner.AskCleanerToPark|)
      (and
        (= |pc.Umount| |pc.Umount.ParkCleaner.AwaitParked|)
        (= |cleanerKthread.state| |TaskState.Parked|))
      (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        |unusedBgs[1]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        |unusedBgs[2]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        |unusedBgs[3]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        |unusedBgs[4]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        |unusedBgs[5]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        |unusedBgs[6]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        |unusedBgs[7]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        |unusedBgs[8]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        |unusedBgs[9]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        |unusedBgs[10]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        |unusedBgs[11]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        |unusedBgs[12]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        |unusedBgs[13]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        |unusedBgs[14]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        |unusedBgs[15]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        |unusedBgs[16]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        |unusedBgs[17]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        |unusedBgs[18]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        |unusedBgs[19]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        |unusedBgs[20]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        |unusedBgs[21]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        |unusedBgs[22]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        |unusedBgs[23]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        |unusedBgs[24]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        |unusedBgs[25]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        |unusedBgs[26]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        |unusedBgs[27]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        |unusedBgs[28]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        (not |unusedBgs[28]|)
        |unusedBgs[29]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        (not |unusedBgs[28]|)
        (not |unusedBgs[29]|)
        |unusedBgs[30]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        (not |unusedBgs[28]|)
        (not |unusedBgs[29]|)
        (not |unusedBgs[30]|)
        |unusedBgs[31]|)
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        (not |unusedBgs[28]|)
        (not |unusedBgs[29]|)
        (not |unusedBgs[30]|)
        (not |unusedBgs[31]|))
      (and
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
        (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|))
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
        (= |cleanerMutex.owner| |OwnerUmountCleaner.Nobody|))
      (and (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|) |delayedIputs[0]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        |delayedIputs[1]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        |delayedIputs[2]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        |delayedIputs[3]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        |delayedIputs[4]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        |delayedIputs[5]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        |delayedIputs[6]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        |delayedIputs[7]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        |delayedIputs[8]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        |delayedIputs[9]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        |delayedIputs[10]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        |delayedIputs[11]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        |delayedIputs[12]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        |delayedIputs[13]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        |delayedIputs[14]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        |delayedIputs[15]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        |delayedIputs[16]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        |delayedIputs[17]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        |delayedIputs[18]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        |delayedIputs[19]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        |delayedIputs[20]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        |delayedIputs[21]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        |delayedIputs[22]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        |delayedIputs[23]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        |delayedIputs[24]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        |delayedIputs[25]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        |delayedIputs[26]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        |delayedIputs[27]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        |delayedIputs[28]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        (not |delayedIputs[28]|)
        |delayedIputs[29]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        (not |delayedIputs[28]|)
        (not |delayedIputs[29]|)
        |delayedIputs[30]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        (not |delayedIputs[28]|)
        (not |delayedIputs[29]|)
        (not |delayedIputs[30]|)
        |delayedIputs[31]|)
      (and
        (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        (not |delayedIputs[28]|)
        (not |delayedIputs[29]|)
        (not |delayedIputs[30]|)
        (not |delayedIputs[31]|))
      (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|)
      (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
      (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
      (and (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|) (= |numWriters| (_ bv0 6)))
      (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
      (and
        (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
        (= |pc.Transaction| |pc.Transaction.Done|)
        (not |transactionKthread.freed|))
      (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
      (and
        (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
        (= |pc.Cleaner| |pc.Cleaner.Done|)
        (not |cleanerKthread.freed|))
      (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
      (= |pc.Umount| |pc.Umount.StopWorkers|)
      (= |pc.Cleaner| |pc.Cleaner.TestClosing|)
      (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|)
      (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) (not |closing|))
      (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) |delayedIputs[0]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        |delayedIputs[1]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        |delayedIputs[2]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        |delayedIputs[3]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        |delayedIputs[4]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        |delayedIputs[5]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        |delayedIputs[6]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        |delayedIputs[7]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        |delayedIputs[8]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        |delayedIputs[9]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        |delayedIputs[10]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        |delayedIputs[11]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        |delayedIputs[12]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        |delayedIputs[13]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        |delayedIputs[14]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        |delayedIputs[15]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        |delayedIputs[16]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        |delayedIputs[17]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        |delayedIputs[18]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        |delayedIputs[19]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        |delayedIputs[20]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        |delayedIputs[21]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        |delayedIputs[22]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        |delayedIputs[23]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        |delayedIputs[24]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        |delayedIputs[25]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        |delayedIputs[26]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        |delayedIputs[27]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        |delayedIputs[28]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        (not |delayedIputs[28]|)
        |delayedIputs[29]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        (not |delayedIputs[28]|)
        (not |delayedIputs[29]|)
        |delayedIputs[30]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        (not |delayedIputs[28]|)
        (not |delayedIputs[29]|)
        (not |delayedIputs[30]|)
        |delayedIputs[31]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (not |delayedIputs[0]|)
        (not |delayedIputs[1]|)
        (not |delayedIputs[2]|)
        (not |delayedIputs[3]|)
        (not |delayedIputs[4]|)
        (not |delayedIputs[5]|)
        (not |delayedIputs[6]|)
        (not |delayedIputs[7]|)
        (not |delayedIputs[8]|)
        (not |delayedIputs[9]|)
        (not |delayedIputs[10]|)
        (not |delayedIputs[11]|)
        (not |delayedIputs[12]|)
        (not |delayedIputs[13]|)
        (not |delayedIputs[14]|)
        (not |delayedIputs[15]|)
        (not |delayedIputs[16]|)
        (not |delayedIputs[17]|)
        (not |delayedIputs[18]|)
        (not |delayedIputs[19]|)
        (not |delayedIputs[20]|)
        (not |delayedIputs[21]|)
        (not |delayedIputs[22]|)
        (not |delayedIputs[23]|)
        (not |delayedIputs[24]|)
        (not |delayedIputs[25]|)
        (not |delayedIputs[26]|)
        (not |delayedIputs[27]|)
        (not |delayedIputs[28]|)
        (not |delayedIputs[29]|)
        (not |delayedIputs[30]|)
        (not |delayedIputs[31]|))
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        |unusedBgs[1]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        |unusedBgs[2]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        |unusedBgs[3]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        |unusedBgs[4]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        |unusedBgs[5]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        |unusedBgs[6]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        |unusedBgs[7]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        |unusedBgs[8]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        |unusedBgs[9]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        |unusedBgs[10]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        |unusedBgs[11]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        |unusedBgs[12]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        |unusedBgs[13]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        |unusedBgs[14]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        |unusedBgs[15]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        |unusedBgs[16]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        |unusedBgs[17]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        |unusedBgs[18]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        |unusedBgs[19]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        |unusedBgs[20]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        |unusedBgs[21]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        |unusedBgs[22]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        |unusedBgs[23]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        |unusedBgs[24]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        |unusedBgs[25]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        |unusedBgs[26]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        |unusedBgs[27]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        |unusedBgs[28]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        (not |unusedBgs[28]|)
        |unusedBgs[29]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        (not |unusedBgs[28]|)
        (not |unusedBgs[29]|)
        |unusedBgs[30]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        (not |unusedBgs[28]|)
        (not |unusedBgs[29]|)
        (not |unusedBgs[30]|)
        |unusedBgs[31]|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
        (not |unusedBgs[0]|)
        (not |unusedBgs[1]|)
        (not |unusedBgs[2]|)
        (not |unusedBgs[3]|)
        (not |unusedBgs[4]|)
        (not |unusedBgs[5]|)
        (not |unusedBgs[6]|)
        (not |unusedBgs[7]|)
        (not |unusedBgs[8]|)
        (not |unusedBgs[9]|)
        (not |unusedBgs[10]|)
        (not |unusedBgs[11]|)
        (not |unusedBgs[12]|)
        (not |unusedBgs[13]|)
        (not |unusedBgs[14]|)
        (not |unusedBgs[15]|)
        (not |unusedBgs[16]|)
        (not |unusedBgs[17]|)
        (not |unusedBgs[18]|)
        (not |unusedBgs[19]|)
        (not |unusedBgs[20]|)
        (not |unusedBgs[21]|)
        (not |unusedBgs[22]|)
        (not |unusedBgs[23]|)
        (not |unusedBgs[24]|)
        (not |unusedBgs[25]|)
        (not |unusedBgs[26]|)
        (not |unusedBgs[27]|)
        (not |unusedBgs[28]|)
        (not |unusedBgs[29]|)
        (not |unusedBgs[30]|)
        (not |unusedBgs[31]|))
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
        (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|))
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.ParkIfAsked|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.ExitIfAsked|)
        (not (= |cleanerKthread.state| |TaskState.Parked|)))
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (and (= |pc.Cleaner| |pc.Cleaner.Schedule|) (= |cleanerKthread.state| |TaskState.Running|))
      (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
      (and
        (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
        |runningTransaction|
        (= |numWriters| (_ bv0 6)))
      (= |pc.Transaction| |pc.Transaction.WakeCleaner|)
      (= |pc.Transaction| |pc.Transaction.TestStop|)
      (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|)
      (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |closing| |unusedBgs[0]| |unusedBgs[1]| |unusedBgs[2]| |unusedBgs[3]|
       |unusedBgs[4]| |unusedBgs[5]| |unusedBgs[6]| |unusedBgs[7]| |unusedBgs[8]| |unusedBgs[9]|
       |unusedBgs[10]| |unusedBgs[11]| |unusedBgs[12]| |unusedBgs[13]| |unusedBgs[14]|
       |unusedBgs[15]| |unusedBgs[16]| |unusedBgs[17]| |unusedBgs[18]| |unusedBgs[19]|
       |unusedBgs[20]| |unusedBgs[21]| |unusedBgs[22]| |unusedBgs[23]| |unusedBgs[24]|
       |unusedBgs[25]| |unusedBgs[26]| |unusedBgs[27]| |unusedBgs[28]| |unusedBgs[29]|
       |unusedBgs[30]| |unusedBgs[31]| |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]|
       |delayedIputs[3]| |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]| |delayedIputs[7]|
       |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]| |delayedIputs[11]|
       |delayedIputs[12]| |delayedIputs[13]| |delayedIputs[14]| |delayedIputs[15]|
       |delayedIputs[16]| |delayedIputs[17]| |delayedIputs[18]| |delayedIputs[19]|
       |delayedIputs[20]| |delayedIputs[21]| |delayedIputs[22]| |delayedIputs[23]|
       |delayedIputs[24]| |delayedIputs[25]| |delayedIputs[26]| |delayedIputs[27]|
       |delayedIputs[28]| |delayedIputs[29]| |delayedIputs[30]| |delayedIputs[31]|
       |runningTransaction| |numWriters| |cleanerMutex.owner| |deleteUnusedBgsMutex.owner|
       |cleanerKthread.state| |cleanerKthread.shouldPark| |cleanerKthread.shouldStop|
       |cleanerKthread.freed| |transactionKthread.state| |transactionKthread.shouldPark|
       |transactionKthread.shouldStop| |transactionKthread.freed| |pc.Umount| |pc.Cleaner|
       |pc.Transaction| |Umount.bg| |Cleaner.bg|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |closing| |unusedBgs[0]| |unusedBgs[1]| |unusedBgs[2]| |unusedBgs[3]|
     |unusedBgs[4]| |unusedBgs[5]| |unusedBgs[6]| |unusedBgs[7]| |unusedBgs[8]| |unusedBgs[9]|
     |unusedBgs[10]| |unusedBgs[11]| |unusedBgs[12]| |unusedBgs[13]| |unusedBgs[14]|
     |unusedBgs[15]| |unusedBgs[16]| |unusedBgs[17]| |unusedBgs[18]| |unusedBgs[19]|
     |unusedBgs[20]| |unusedBgs[21]| |unusedBgs[22]| |unusedBgs[23]| |unusedBgs[24]|
     |unusedBgs[25]| |unusedBgs[26]| |unusedBgs[27]| |unusedBgs[28]| |unusedBgs[29]|
     |unusedBgs[30]| |unusedBgs[31]| |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]|
     |delayedIputs[3]| |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]| |delayedIputs[7]|
     |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]| |delayedIputs[11]| |delayedIputs[12]|
     |delayedIputs[13]| |delayedIputs[14]| |delayedIputs[15]| |delayedIputs[16]|
     |delayedIputs[17]| |delayedIputs[18]| |delayedIputs[19]| |delayedIputs[20]|
     |delayedIputs[21]| |delayedIputs[22]| |delayedIputs[23]| |delayedIputs[24]|
     |delayedIputs[25]| |delayedIputs[26]| |delayedIputs[27]| |delayedIputs[28]|
     |delayedIputs[29]| |delayedIputs[30]| |delayedIputs[31]| |runningTransaction| |numWriters|
     |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
     |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
     |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
     |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg| |Cleaner.bg|))
(assert step)
(assert
  (not
    (invariant |closing'| |unusedBgs[0]'| |unusedBgs[1]'| |unusedBgs[2]'| |unusedBgs[3]'|
       |unusedBgs[4]'| |unusedBgs[5]'| |unusedBgs[6]'| |unusedBgs[7]'| |unusedBgs[8]'|
       |unusedBgs[9]'| |unusedBgs[10]'| |unusedBgs[11]'| |unusedBgs[12]'| |unusedBgs[13]'|
       |unusedBgs[14]'| |unusedBgs[15]'| |unusedBgs[16]'| |unusedBgs[17]'| |unusedBgs[18]'|
       |unusedBgs[19]'| |unusedBgs[20]'| |unusedBgs[21]'| |unusedBgs[22]'| |unusedBgs[23]'|
       |unusedBgs[24]'| |unusedBgs[25]'| |unusedBgs[26]'| |unusedBgs[27]'| |unusedBgs[28]'|
       |unusedBgs[29]'| |unusedBgs[30]'| |unusedBgs[31]'| |delayedIputs[0]'| |delayedIputs[1]'|
       |delayedIputs[2]'| |delayedIputs[3]'| |delayedIputs[4]'| |delayedIputs[5]'|
       |delayedIputs[6]'| |delayedIputs[7]'| |delayedIputs[8]'| |delayedIputs[9]'|
       |delayedIputs[10]'| |delayedIputs[11]'| |delayedIputs[12]'| |delayedIputs[13]'|
       |delayedIputs[14]'| |delayedIputs[15]'| |delayedIputs[16]'| |delayedIputs[17]'|
       |delayedIputs[18]'| |delayedIputs[19]'| |delayedIputs[20]'| |delayedIputs[21]'|
       |delayedIputs[22]'| |delayedIputs[23]'| |delayedIputs[24]'| |delayedIputs[25]'|
       |delayedIputs[26]'| |delayedIputs[27]'| |delayedIputs[28]'| |delayedIputs[29]'|
       |delayedIputs[30]'| |delayedIputs[31]'| |runningTransaction'| |numWriters'|
       |cleanerMutex.owner'| |deleteUnusedBgsMutex.owner'| |cleanerKthread.state'|
       |cleanerKthread.shouldPark'| |cleanerKthread.shouldStop'| |cleanerKthread.freed'|
       |transactionKthread.state'| |transactionKthread.shouldPark'|
       |transactionKthread.shouldStop'| |transactionKthread.freed'| |pc.Umount'| |pc.Cleaner'|
       |pc.Transaction'| |Umount.bg'| |Cleaner.bg'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |closing| |unusedBgs[0]| |unusedBgs[1]| |unusedBgs[2]| |unusedBgs[3]|
     |unusedBgs[4]| |unusedBgs[5]| |unusedBgs[6]| |unusedBgs[7]| |unusedBgs[8]| |unusedBgs[9]|
     |unusedBgs[10]| |unusedBgs[11]| |unusedBgs[12]| |unusedBgs[13]| |unusedBgs[14]|
     |unusedBgs[15]| |unusedBgs[16]| |unusedBgs[17]| |unusedBgs[18]| |unusedBgs[19]|
     |unusedBgs[20]| |unusedBgs[21]| |unusedBgs[22]| |unusedBgs[23]| |unusedBgs[24]|
     |unusedBgs[25]| |unusedBgs[26]| |unusedBgs[27]| |unusedBgs[28]| |unusedBgs[29]|
     |unusedBgs[30]| |unusedBgs[31]| |delayedIputs[0]| |delayedIputs[1]| |delayedIputs[2]|
     |delayedIputs[3]| |delayedIputs[4]| |delayedIputs[5]| |delayedIputs[6]| |delayedIputs[7]|
     |delayedIputs[8]| |delayedIputs[9]| |delayedIputs[10]| |delayedIputs[11]| |delayedIputs[12]|
     |delayedIputs[13]| |delayedIputs[14]| |delayedIputs[15]| |delayedIputs[16]|
     |delayedIputs[17]| |delayedIputs[18]| |delayedIputs[19]| |delayedIputs[20]|
     |delayedIputs[21]| |delayedIputs[22]| |delayedIputs[23]| |delayedIputs[24]|
     |delayedIputs[25]| |delayedIputs[26]| |delayedIputs[27]| |delayedIputs[28]|
     |delayedIputs[29]| |delayedIputs[30]| |delayedIputs[31]| |runningTransaction| |numWriters|
     |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
     |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
     |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
     |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg| |Cleaner.bg|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 3b38f5190b9d5d79da8448e25586f08032f67b3c33a31d8037fcb15bf42f95ac
