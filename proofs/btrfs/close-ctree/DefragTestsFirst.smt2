; btrfs/close-ctree, variant DefragTestsFirst, blockGroups=1, evictionsJoin=false, commitTimer=true,
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
; A certificate for NoLeakedTransaction, TransactionWakesLiveCleaner, CommitWakesLiveCleaner,
; UmountWakesLiveTransaction, UnusedDeletedAtUmount, NoDoubleListAdd,
; deleteUnusedBgsMutex.NoBadUnlockBalance, cleanerMutex.NoBadUnlockBalance,
; cleanerKthread.NoUseAfterFree, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
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
(define-fun |pc.Umount.AwaitDefrag| () |pc.Umount| #b00001)
(define-fun |pc.Umount.DeleteUnusedBgs.PopUnusedBg| () |pc.Umount| #b00010)
(define-fun |pc.Umount.DeleteUnusedBgs.LockDeletion| () |pc.Umount| #b00011)
(define-fun |pc.Umount.DeleteUnusedBgs.StartTransaction| () |pc.Umount| #b00100)
(define-fun |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup| () |pc.Umount| #b00101)
(define-fun |pc.Umount.DeleteUnusedBgs.EndTransaction| () |pc.Umount| #b00110)
(define-fun |pc.Umount.DeleteUnusedBgs.UnlockDeletion| () |pc.Umount| #b00111)
(define-fun |pc.Umount.CommitSuper.LockCleanerMutex| () |pc.Umount| #b01000)
(define-fun |pc.Umount.CommitSuper.RunDelayedIputs.PopIput| () |pc.Umount| #b01001)
(define-fun |pc.Umount.CommitSuper.RunDelayedIputs.PutInode| () |pc.Umount| #b01010)
(define-fun |pc.Umount.CommitSuper.UnlockCleanerMutex| () |pc.Umount| #b01011)
(define-fun |pc.Umount.CommitSuper.WakeCleaner| () |pc.Umount| #b01100)
(define-fun |pc.Umount.CommitSuper.CommitTransaction| () |pc.Umount| #b01101)
(define-fun |pc.Umount.StopTransaction.AskTransactionToStop| () |pc.Umount| #b01110)
(define-fun |pc.Umount.StopTransaction.ReapTransaction| () |pc.Umount| #b01111)
(define-fun |pc.Umount.StopCleaner.AskCleanerToStop| () |pc.Umount| #b10000)
(define-fun |pc.Umount.StopCleaner.ReapCleaner| () |pc.Umount| #b10001)
(define-fun |pc.Umount.StopWorkers| () |pc.Umount| #b10010)
(define-fun |pc.Umount.Done| () |pc.Umount| #b10011)
(define-sort |pc.Cleaner| () (_ BitVec 5))
(define-fun |pc.Cleaner.TestClosing| () |pc.Cleaner| #b00000)
(define-fun |pc.Cleaner.TryLockCleanerMutex| () |pc.Cleaner| #b00001)
(define-fun |pc.Cleaner.TestClosingAgain| () |pc.Cleaner| #b00010)
(define-fun |pc.Cleaner.RunDelayedIputs.PopIput| () |pc.Cleaner| #b00011)
(define-fun |pc.Cleaner.RunDelayedIputs.PutInode| () |pc.Cleaner| #b00100)
(define-fun |pc.Cleaner.UnlockCleanerMutex| () |pc.Cleaner| #b00101)
(define-fun |pc.Cleaner.TestDefrag| () |pc.Cleaner| #b00110)
(define-fun |pc.Cleaner.CountDefrag| () |pc.Cleaner| #b00111)
(define-fun |pc.Cleaner.DefragInode| () |pc.Cleaner| #b01000)
(define-fun |pc.Cleaner.EndDefrag| () |pc.Cleaner| #b01001)
(define-fun |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg| () |pc.Cleaner| #b01010)
(define-fun |pc.Cleaner.DeleteUnusedBgs.LockDeletion| () |pc.Cleaner| #b01011)
(define-fun |pc.Cleaner.DeleteUnusedBgs.StartTransaction| () |pc.Cleaner| #b01100)
(define-fun |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup| () |pc.Cleaner| #b01101)
(define-fun |pc.Cleaner.DeleteUnusedBgs.EndTransaction| () |pc.Cleaner| #b01110)
(define-fun |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion| () |pc.Cleaner| #b01111)
(define-fun |pc.Cleaner.AnnounceSleep| () |pc.Cleaner| #b10000)
(define-fun |pc.Cleaner.ScheduleUnlessStopped| () |pc.Cleaner| #b10001)
(define-fun |pc.Cleaner.CommitTransaction| () |pc.Cleaner| #b10010)
(define-fun |pc.Cleaner.Done| () |pc.Cleaner| #b10011)
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
(declare-const |delayedIputs[0]| Bool)
(declare-const |runningTransaction| Bool)
(declare-const |numWriters| integer) ; 0..2
(declare-const |defragRunning| Bool)
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
(declare-const |Umount.bg| integer) ; 0..0
(declare-const |Cleaner.bg| integer) ; 0..0

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|closing| Bool) (|unusedBgs[0]| Bool) (|delayedIputs[0]| Bool) (|runningTransaction| Bool)
   (|numWriters| integer) (|defragRunning| Bool) (|cleanerMutex.owner| |OwnerUmountCleaner|)
   (|deleteUnusedBgsMutex.owner| |OwnerUmountCleaner|) (|cleanerKthread.state| |TaskState|)
   (|cleanerKthread.shouldPark| Bool) (|cleanerKthread.shouldStop| Bool)
   (|cleanerKthread.freed| Bool) (|transactionKthread.state| |TaskState|)
   (|transactionKthread.shouldPark| Bool) (|transactionKthread.shouldStop| Bool)
   (|transactionKthread.freed| Bool) (|pc.Umount| |pc.Umount|) (|pc.Cleaner| |pc.Cleaner|)
   (|pc.Transaction| |pc.Transaction|) (|Umount.bg| integer) (|Cleaner.bg| integer))
  Bool
  (and
    (and (bvsle (_ bv0 4) |numWriters|) (bvsle |numWriters| (_ bv2 4)))
    (bvule |cleanerMutex.owner| |OwnerUmountCleaner.Cleaner|)
    (bvule |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Cleaner|)
    (bvule |pc.Umount| |pc.Umount.Done|)
    (bvule |pc.Cleaner| |pc.Cleaner.Done|)
    (bvule |pc.Transaction| |pc.Transaction.Done|)
    (and (bvsle (_ bv0 4) |Umount.bg|) (bvsle |Umount.bg| (_ bv0 4)))
    (and (bvsle (_ bv0 4) |Cleaner.bg|) (bvsle |Cleaner.bg| (_ bv0 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |closing|)
    |unusedBgs[0]|
    (not |delayedIputs[0]|)
    (not |runningTransaction|)
    (= |numWriters| (_ bv0 4))
    (not |defragRunning|)
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
    (= |Umount.bg| (_ bv0 4))
    (= |Cleaner.bg| (_ bv0 4))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Umount: SetClosing, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.SetClosing| () action #b000000)
(define-fun |guard of Umount.SetClosing| () Bool (= |pc.Umount| |pc.Umount.SetClosing|))

; Umount: AwaitDefrag, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.AwaitDefrag| () action #b000001)
(define-fun |guard of Umount.AwaitDefrag| () Bool
  (and (= |pc.Umount| |pc.Umount.AwaitDefrag|) (not |defragRunning|)))

; Umount: DeleteUnusedBgs.PopUnusedBg(0), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(0)| () action #b000010)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(0)| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]|))

; Umount: DeleteUnusedBgs.PopUnusedBg(none), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(none)| () action #b000011)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(none)| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|) (not |unusedBgs[0]|)))

; Umount: DeleteUnusedBgs.LockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.LockDeletion| () action #b000100)
(define-fun |guard of Umount.DeleteUnusedBgs.LockDeletion| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
    (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|)))

; Umount: DeleteUnusedBgs.StartTransaction, fs/btrfs/transaction.c:btrfs_start_transaction
(define-fun |Umount.DeleteUnusedBgs.StartTransaction| () action #b000101)
(define-fun |guard of Umount.DeleteUnusedBgs.StartTransaction| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))

; Umount: DeleteUnusedBgs.RemoveBlockGroup, fs/btrfs/extent-tree.c:btrfs_remove_block_group
(define-fun |Umount.DeleteUnusedBgs.RemoveBlockGroup| () action #b000110)
(define-fun |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|))

; Umount: DeleteUnusedBgs.EndTransaction(no wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Umount.DeleteUnusedBgs.EndTransaction(no wake)| () action #b000111)
(define-fun |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|))

; Umount: DeleteUnusedBgs.EndTransaction(wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Umount.DeleteUnusedBgs.EndTransaction(wake)| () action #b001000)
(define-fun |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|))

; Umount: DeleteUnusedBgs.UnlockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.UnlockDeletion| () action #b001001)
(define-fun |guard of Umount.DeleteUnusedBgs.UnlockDeletion| () Bool
  (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))

; Umount: CommitSuper.LockCleanerMutex, fs/btrfs/disk-io.c:btrfs_commit_super
(define-fun |Umount.CommitSuper.LockCleanerMutex| () action #b001010)
(define-fun |guard of Umount.CommitSuper.LockCleanerMutex| () Bool
  (and
    (= |pc.Umount| |pc.Umount.CommitSuper.LockCleanerMutex|)
    (= |cleanerMutex.owner| |OwnerUmountCleaner.Nobody|)))

; Umount: CommitSuper.RunDelayedIputs.PopIput(0), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(0)| () action #b001011)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(0)| () Bool
  (and (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|) |delayedIputs[0]|))

; Umount: CommitSuper.RunDelayedIputs.PopIput(none), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PopIput(none)| () action #b001100)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(none)| () Bool
  (and (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|) (not |delayedIputs[0]|)))

; Umount: CommitSuper.RunDelayedIputs.PutInode, fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Umount.CommitSuper.RunDelayedIputs.PutInode| () action #b001101)
(define-fun |guard of Umount.CommitSuper.RunDelayedIputs.PutInode| () Bool
  (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|))

; Umount: CommitSuper.UnlockCleanerMutex, fs/btrfs/disk-io.c:btrfs_commit_super
(define-fun |Umount.CommitSuper.UnlockCleanerMutex| () action #b001110)
(define-fun |guard of Umount.CommitSuper.UnlockCleanerMutex| () Bool
  (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|))

; Umount: CommitSuper.WakeCleaner, fs/btrfs/disk-io.c:btrfs_commit_super
(define-fun |Umount.CommitSuper.WakeCleaner| () action #b001111)
(define-fun |guard of Umount.CommitSuper.WakeCleaner| () Bool
  (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|))

; Umount: CommitSuper.CommitTransaction, fs/btrfs/transaction.c:btrfs_commit_transaction
(define-fun |Umount.CommitSuper.CommitTransaction| () action #b010000)
(define-fun |guard of Umount.CommitSuper.CommitTransaction| () Bool
  (and (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|) (= |numWriters| (_ bv0 4))))

; Umount: StopTransaction.AskTransactionToStop, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopTransaction.AskTransactionToStop| () action #b010001)
(define-fun |guard of Umount.StopTransaction.AskTransactionToStop| () Bool
  (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|))

; Umount: StopTransaction.ReapTransaction, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopTransaction.ReapTransaction| () action #b010010)
(define-fun |guard of Umount.StopTransaction.ReapTransaction| () Bool
  (and
    (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
    (= |pc.Transaction| |pc.Transaction.Done|)
    (not |transactionKthread.freed|)))

; Umount: StopCleaner.AskCleanerToStop, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopCleaner.AskCleanerToStop| () action #b010011)
(define-fun |guard of Umount.StopCleaner.AskCleanerToStop| () Bool
  (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))

; Umount: StopCleaner.ReapCleaner, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopCleaner.ReapCleaner| () action #b010100)
(define-fun |guard of Umount.StopCleaner.ReapCleaner| () Bool
  (and
    (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
    (= |pc.Cleaner| |pc.Cleaner.Done|)
    (not |cleanerKthread.freed|)))

; Umount: StopWorkers, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.StopWorkers| () action #b010101)
(define-fun |guard of Umount.StopWorkers| () Bool (= |pc.Umount| |pc.Umount.StopWorkers|))

; Cleaner: TestClosing, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestClosing| () action #b010110)
(define-fun |guard of Cleaner.TestClosing| () Bool (= |pc.Cleaner| |pc.Cleaner.TestClosing|))

; Cleaner: TryLockCleanerMutex, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TryLockCleanerMutex| () action #b010111)
(define-fun |guard of Cleaner.TryLockCleanerMutex| () Bool
  (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|))

; Cleaner: TestClosingAgain(closing), fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestClosingAgain(closing)| () action #b011000)
(define-fun |guard of Cleaner.TestClosingAgain(closing)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|))

; Cleaner: TestClosingAgain(not closing), fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestClosingAgain(not closing)| () action #b011001)
(define-fun |guard of Cleaner.TestClosingAgain(not closing)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) (not |closing|)))

; Cleaner: RunDelayedIputs.PopIput(0), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(0)| () action #b011010)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(0)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) |delayedIputs[0]|))

; Cleaner: RunDelayedIputs.PopIput(none), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(none)| () action #b011011)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(none)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) (not |delayedIputs[0]|)))

; Cleaner: RunDelayedIputs.PutInode, fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PutInode| () action #b011100)
(define-fun |guard of Cleaner.RunDelayedIputs.PutInode| () Bool
  (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|))

; Cleaner: UnlockCleanerMutex, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.UnlockCleanerMutex| () action #b011101)
(define-fun |guard of Cleaner.UnlockCleanerMutex| () Bool
  (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|))

; Cleaner: TestDefrag, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestDefrag| () action #b011110)
(define-fun |guard of Cleaner.TestDefrag| () Bool (= |pc.Cleaner| |pc.Cleaner.TestDefrag|))

; Cleaner: CountDefrag, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.CountDefrag| () action #b011111)
(define-fun |guard of Cleaner.CountDefrag| () Bool (= |pc.Cleaner| |pc.Cleaner.CountDefrag|))

; Cleaner: DefragInode, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.DefragInode| () action #b100000)
(define-fun |guard of Cleaner.DefragInode| () Bool (= |pc.Cleaner| |pc.Cleaner.DefragInode|))

; Cleaner: EndDefrag, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.EndDefrag| () action #b100001)
(define-fun |guard of Cleaner.EndDefrag| () Bool (= |pc.Cleaner| |pc.Cleaner.EndDefrag|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(0), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)| () action #b100010)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(0)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(none), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)| () action #b100011)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(none)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|) (not |unusedBgs[0]|)))

; Cleaner: DeleteUnusedBgs.LockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.LockDeletion| () action #b100100)
(define-fun |guard of Cleaner.DeleteUnusedBgs.LockDeletion| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
    (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|)))

; Cleaner: DeleteUnusedBgs.StartTransaction, fs/btrfs/transaction.c:btrfs_start_transaction
(define-fun |Cleaner.DeleteUnusedBgs.StartTransaction| () action #b100101)
(define-fun |guard of Cleaner.DeleteUnusedBgs.StartTransaction| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|))

; Cleaner: DeleteUnusedBgs.RemoveBlockGroup, fs/btrfs/extent-tree.c:btrfs_remove_block_group
(define-fun |Cleaner.DeleteUnusedBgs.RemoveBlockGroup| () action #b100110)
(define-fun |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|))

; Cleaner: DeleteUnusedBgs.EndTransaction(no wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)| () action #b100111)
(define-fun |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|))

; Cleaner: DeleteUnusedBgs.EndTransaction(wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Cleaner.DeleteUnusedBgs.EndTransaction(wake)| () action #b101000)
(define-fun |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|))

; Cleaner: DeleteUnusedBgs.UnlockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.UnlockDeletion| () action #b101001)
(define-fun |guard of Cleaner.DeleteUnusedBgs.UnlockDeletion| () Bool
  (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|))

; Cleaner: AnnounceSleep, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.AnnounceSleep| () action #b101010)
(define-fun |guard of Cleaner.AnnounceSleep| () Bool (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|))

; Cleaner: ScheduleUnlessStopped, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.ScheduleUnlessStopped| () action #b101011)
(define-fun |guard of Cleaner.ScheduleUnlessStopped| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
    (or |cleanerKthread.shouldStop| (= |cleanerKthread.state| |TaskState.Running|))))

; Cleaner: CommitTransaction, fs/btrfs/transaction.c:btrfs_commit_transaction
(define-fun |Cleaner.CommitTransaction| () action #b101100)
(define-fun |guard of Cleaner.CommitTransaction| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|) (= |numWriters| (_ bv0 4))))

; Transaction: CommitIfOld(no commit), fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.CommitIfOld(no commit)| () action #b101101)
(define-fun |guard of Transaction.CommitIfOld(no commit)| () Bool
  (= |pc.Transaction| |pc.Transaction.CommitIfOld|))

; Transaction: CommitIfOld(commit), fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.CommitIfOld(commit)| () action #b101110)
(define-fun |guard of Transaction.CommitIfOld(commit)| () Bool
  (and
    (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
    |runningTransaction|
    (= |numWriters| (_ bv0 4))))

; Transaction: WakeCleaner, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.WakeCleaner| () action #b101111)
(define-fun |guard of Transaction.WakeCleaner| () Bool
  (= |pc.Transaction| |pc.Transaction.WakeCleaner|))

; Transaction: TestStop, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.TestStop| () action #b110000)
(define-fun |guard of Transaction.TestStop| () Bool (= |pc.Transaction| |pc.Transaction.TestStop|))

; Transaction: AnnounceTimeout, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.AnnounceTimeout| () action #b110001)
(define-fun |guard of Transaction.AnnounceTimeout| () Bool
  (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|))

; Transaction: ScheduleTimeout, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.ScheduleTimeout| () action #b110010)
(define-fun |guard of Transaction.ScheduleTimeout| () Bool
  (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Umount.SetClosing|) |guard of Umount.SetClosing|)
    (and (= action |Umount.AwaitDefrag|) |guard of Umount.AwaitDefrag|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(0)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(0)|)
    (and
      (= action |Umount.DeleteUnusedBgs.PopUnusedBg(none)|)
      |guard of Umount.DeleteUnusedBgs.PopUnusedBg(none)|)
    (and
      (= action |Umount.DeleteUnusedBgs.LockDeletion|)
      |guard of Umount.DeleteUnusedBgs.LockDeletion|)
    (and
      (= action |Umount.DeleteUnusedBgs.StartTransaction|)
      |guard of Umount.DeleteUnusedBgs.StartTransaction|
      (bvsle (bvadd |numWriters| (_ bv1 4)) (_ bv2 4)))
    (and
      (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
      |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (and
      (= action |Umount.DeleteUnusedBgs.EndTransaction(no wake)|)
      |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
    (and
      (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|)
      |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
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
      (= action |Cleaner.RunDelayedIputs.PopIput(none)|)
      |guard of Cleaner.RunDelayedIputs.PopIput(none)|)
    (and (= action |Cleaner.RunDelayedIputs.PutInode|) |guard of Cleaner.RunDelayedIputs.PutInode|)
    (and (= action |Cleaner.UnlockCleanerMutex|) |guard of Cleaner.UnlockCleanerMutex|)
    (and (= action |Cleaner.TestDefrag|) |guard of Cleaner.TestDefrag|)
    (and (= action |Cleaner.CountDefrag|) |guard of Cleaner.CountDefrag|)
    (and (= action |Cleaner.DefragInode|) |guard of Cleaner.DefragInode|)
    (and (= action |Cleaner.EndDefrag|) |guard of Cleaner.EndDefrag|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)
      |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.LockDeletion|)
      |guard of Cleaner.DeleteUnusedBgs.LockDeletion|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)
      |guard of Cleaner.DeleteUnusedBgs.StartTransaction|
      (bvsle (bvadd |numWriters| (_ bv1 4)) (_ bv2 4)))
    (and
      (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|)
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
    (and
      (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|)
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
    (and
      (= action |Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      |guard of Cleaner.DeleteUnusedBgs.UnlockDeletion|)
    (and (= action |Cleaner.AnnounceSleep|) |guard of Cleaner.AnnounceSleep|)
    (and (= action |Cleaner.ScheduleUnlessStopped|) |guard of Cleaner.ScheduleUnlessStopped|)
    (and (= action |Cleaner.CommitTransaction|) |guard of Cleaner.CommitTransaction|)
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
(define-fun |delayedIputs[0]'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
         (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)) true
  (ite (or
         (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(0)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(0)|)) false
    |delayedIputs[0]|)))
(define-fun |runningTransaction'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.StartTransaction|)
         (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)) true
  (ite (or
         (= action |Umount.CommitSuper.CommitTransaction|)
         (= action |Cleaner.CommitTransaction|)
         (= action |Transaction.CommitIfOld(commit)|)) false
    |runningTransaction|)))
(define-fun |numWriters'| () integer
  (ite (or
         (= action |Umount.DeleteUnusedBgs.StartTransaction|)
         (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)) (bvadd |numWriters| (_ bv1 4))
  (ite (or
         (= action |Umount.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|)) (bvsub |numWriters| (_ bv1 4))
    |numWriters|)))
(define-fun |defragRunning'| () Bool
  (ite (= action |Cleaner.CountDefrag|) true
  (ite (= action |Cleaner.EndDefrag|) false |defragRunning|)))
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
  (ite (or (= action |Umount.CommitSuper.WakeCleaner|) (= action |Transaction.WakeCleaner|))
    (ite (= |cleanerKthread.state| |TaskState.Interruptible|) |TaskState.Running|
      |cleanerKthread.state|)
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|)
    (ite (= |cleanerKthread.state| |TaskState.Dead|) |cleanerKthread.state| |TaskState.Running|)
  (ite (= action |Cleaner.AnnounceSleep|) |TaskState.Interruptible|
  (ite (= action |Cleaner.ScheduleUnlessStopped|) |TaskState.Running| |cleanerKthread.state|)))))
(define-fun |cleanerKthread.shouldPark'| () Bool
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|) false |cleanerKthread.shouldPark|))
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
  (ite (= action |Umount.SetClosing|) |pc.Umount.AwaitDefrag|
  (ite (or (= action |Umount.AwaitDefrag|) (= action |Umount.DeleteUnusedBgs.UnlockDeletion|))
    |pc.Umount.DeleteUnusedBgs.PopUnusedBg|
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(0)|) |pc.Umount.DeleteUnusedBgs.LockDeletion|
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
  (ite (= action |Umount.CommitSuper.RunDelayedIputs.PopIput(0)|)
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
  (ite (= action |Umount.StopCleaner.ReapCleaner|) |pc.Umount.StopWorkers|
  (ite (= action |Umount.StopWorkers|) |pc.Umount.Done| |pc.Umount|))))))))))))))))))))
(define-fun |pc.Cleaner'| () |pc.Cleaner|
  (ite (= action |Cleaner.TestClosing|)
    (ite |closing| |pc.Cleaner.AnnounceSleep| |pc.Cleaner.TryLockCleanerMutex|)
  (ite (= action |Cleaner.TryLockCleanerMutex|)
    (ite (not (= |cleanerMutex.owner| |OwnerUmountCleaner.Nobody|)) |pc.Cleaner.AnnounceSleep|
      |pc.Cleaner.TestClosingAgain|)
  (ite (or
         (= action |Cleaner.TestClosingAgain(closing)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)) |pc.Cleaner.AnnounceSleep|
  (ite (or
         (= action |Cleaner.TestClosingAgain(not closing)|)
         (= action |Cleaner.RunDelayedIputs.PutInode|)) |pc.Cleaner.RunDelayedIputs.PopIput|
  (ite (= action |Cleaner.RunDelayedIputs.PopIput(0)|) |pc.Cleaner.RunDelayedIputs.PutInode|
  (ite (= action |Cleaner.RunDelayedIputs.PopIput(none)|) |pc.Cleaner.UnlockCleanerMutex|
  (ite (= action |Cleaner.UnlockCleanerMutex|) |pc.Cleaner.TestDefrag|
  (ite (= action |Cleaner.TestDefrag|)
    (ite |closing| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg| |pc.Cleaner.CountDefrag|)
  (ite (= action |Cleaner.CountDefrag|) |pc.Cleaner.DefragInode|
  (ite (= action |Cleaner.DefragInode|) |pc.Cleaner.EndDefrag|
  (ite (or (= action |Cleaner.EndDefrag|) (= action |Cleaner.DeleteUnusedBgs.UnlockDeletion|))
    |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|
  (ite (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|) |pc.Cleaner.DeleteUnusedBgs.LockDeletion|
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
  (ite (= action |Cleaner.AnnounceSleep|) |pc.Cleaner.ScheduleUnlessStopped|
  (ite (= action |Cleaner.ScheduleUnlessStopped|)
    (ite (not |cleanerKthread.shouldStop|) |pc.Cleaner.TestClosing| |pc.Cleaner.CommitTransaction|)
  (ite (= action |Cleaner.CommitTransaction|) |pc.Cleaner.Done| |pc.Cleaner|))))))))))))))))))))
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
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(none)|)) (_ bv0 4)
    |Umount.bg|))
(define-fun |Cleaner.bg'| () integer
  (ite (or
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)) (_ bv0 4)
    |Cleaner.bg|))

; Properties ---------------------------------------------------------------------------------------
; No transaction is open when the workers stop: its writeback would need them.
(define-fun |NoLeakedTransaction| () Bool
  (=> (= |pc.Umount| |pc.Umount.StopWorkers|) (not |runningTransaction|)))
; The transaction kthread's last pass does not wake a cleaner that has been freed.
(define-fun |TransactionWakesLiveCleaner| () Bool
  (=> |cleanerKthread.freed| (not (= |pc.Transaction| |pc.Transaction.WakeCleaner|))))
; btrfs_commit_super() does not wake a cleaner that has been freed.
(define-fun |CommitWakesLiveCleaner| () Bool
  (=> |cleanerKthread.freed| (not (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|))))
; A deletion of unmount does not wake a transaction kthread that has been freed.
(define-fun |UmountWakesLiveTransaction| () Bool
  (=> |transactionKthread.freed| (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|))))
; No unused block group is left for the next mount to delete.
(define-fun |UnusedDeletedAtUmount| () Bool
  (=> (= |pc.Umount| |pc.Umount.Done|) (not |unusedBgs[0]|)))
; No inode is put on delayed_iputs twice.
(define-fun |NoDoubleListAdd| () Bool
  (and
    (=> |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup| (not |delayedIputs[0]|))
    (=> |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup| (not |delayedIputs[0]|))))
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
; Nobody calls wake_up_process() on a task_struct that has been freed.
(define-fun |cleanerKthread.NoUseAfterFree| () Bool
  (and
    (=> |guard of Umount.CommitSuper.WakeCleaner| (not |cleanerKthread.freed|))
    (=> |guard of Umount.StopCleaner.AskCleanerToStop| (not |cleanerKthread.freed|))
    (=> |guard of Transaction.WakeCleaner| (not |cleanerKthread.freed|))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Umount.DeleteUnusedBgs.StartTransaction|
      (bvsle (bvadd |numWriters| (_ bv1 4)) (_ bv2 4)))
    (=>
      |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
    (=>
      |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
    (=>
      |guard of Cleaner.DeleteUnusedBgs.StartTransaction|
      (bvsle (bvadd |numWriters| (_ bv1 4)) (_ bv2 4)))
    (=>
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
    (=>
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Umount| |pc.Umount.Done|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (= |pc.Transaction| |pc.Transaction.Done|))
    |guard of Umount.SetClosing|
    |guard of Umount.AwaitDefrag|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(0)|
    |guard of Umount.DeleteUnusedBgs.PopUnusedBg(none)|
    |guard of Umount.DeleteUnusedBgs.LockDeletion|
    |guard of Umount.DeleteUnusedBgs.StartTransaction|
    |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup|
    |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)|
    |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)|
    |guard of Umount.DeleteUnusedBgs.UnlockDeletion|
    |guard of Umount.CommitSuper.LockCleanerMutex|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(0)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PopIput(none)|
    |guard of Umount.CommitSuper.RunDelayedIputs.PutInode|
    |guard of Umount.CommitSuper.UnlockCleanerMutex|
    |guard of Umount.CommitSuper.WakeCleaner|
    |guard of Umount.CommitSuper.CommitTransaction|
    |guard of Umount.StopTransaction.AskTransactionToStop|
    |guard of Umount.StopTransaction.ReapTransaction|
    |guard of Umount.StopCleaner.AskCleanerToStop|
    |guard of Umount.StopCleaner.ReapCleaner|
    |guard of Umount.StopWorkers|
    |guard of Cleaner.TestClosing|
    |guard of Cleaner.TryLockCleanerMutex|
    |guard of Cleaner.TestClosingAgain(closing)|
    |guard of Cleaner.TestClosingAgain(not closing)|
    |guard of Cleaner.RunDelayedIputs.PopIput(0)|
    |guard of Cleaner.RunDelayedIputs.PopIput(none)|
    |guard of Cleaner.RunDelayedIputs.PutInode|
    |guard of Cleaner.UnlockCleanerMutex|
    |guard of Cleaner.TestDefrag|
    |guard of Cleaner.CountDefrag|
    |guard of Cleaner.DefragInode|
    |guard of Cleaner.EndDefrag|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|
    |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|
    |guard of Cleaner.DeleteUnusedBgs.LockDeletion|
    |guard of Cleaner.DeleteUnusedBgs.StartTransaction|
    |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup|
    |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|
    |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)|
    |guard of Cleaner.DeleteUnusedBgs.UnlockDeletion|
    |guard of Cleaner.AnnounceSleep|
    |guard of Cleaner.ScheduleUnlessStopped|
    |guard of Cleaner.CommitTransaction|
    |guard of Transaction.CommitIfOld(no commit)|
    |guard of Transaction.CommitIfOld(commit)|
    |guard of Transaction.WakeCleaner|
    |guard of Transaction.TestStop|
    |guard of Transaction.AnnounceTimeout|
    |guard of Transaction.ScheduleTimeout|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoLeakedTransaction| |TransactionWakesLiveCleaner| |CommitWakesLiveCleaner|
     |UmountWakesLiveTransaction| |UnusedDeletedAtUmount| |NoDoubleListAdd|
     |deleteUnusedBgsMutex.NoBadUnlockBalance| |cleanerMutex.NoBadUnlockBalance|
     |cleanerKthread.NoUseAfterFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|closing| Bool) (|unusedBgs[0]| Bool) (|delayedIputs[0]| Bool) (|runningTransaction| Bool)
   (|numWriters| integer) (|defragRunning| Bool) (|cleanerMutex.owner| |OwnerUmountCleaner|)
   (|deleteUnusedBgsMutex.owner| |OwnerUmountCleaner|) (|cleanerKthread.state| |TaskState|)
   (|cleanerKthread.shouldPark| Bool) (|cleanerKthread.shouldStop| Bool)
   (|cleanerKthread.freed| Bool) (|transactionKthread.state| |TaskState|)
   (|transactionKthread.shouldPark| Bool) (|transactionKthread.shouldStop| Bool)
   (|transactionKthread.freed| Bool) (|pc.Umount| |pc.Umount|) (|pc.Cleaner| |pc.Cleaner|)
   (|pc.Transaction| |pc.Transaction|) (|Umount.bg| integer) (|Cleaner.bg| integer))
  Bool
  (and
    (types |closing| |unusedBgs[0]| |delayedIputs[0]| |runningTransaction| |numWriters|
       |defragRunning| |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
       |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
       |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
       |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg|
       |Cleaner.bg|)
    ; NoLeakedTransaction
    (=> (= |pc.Umount| |pc.Umount.StopWorkers|) (not |runningTransaction|))
    ; TransactionWakesLiveCleaner
    (=> |cleanerKthread.freed| (not (= |pc.Transaction| |pc.Transaction.WakeCleaner|)))
    ; CommitWakesLiveCleaner
    (=> |cleanerKthread.freed| (not (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)))
    ; UmountWakesLiveTransaction
    (=> |transactionKthread.freed| (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)))
    ; UnusedDeletedAtUmount
    (=> (= |pc.Umount| |pc.Umount.Done|) (not |unusedBgs[0]|))
    ; ClosingOnceSet
    (=
      |closing|
      (or
        (= |pc.Umount| |pc.Umount.AwaitDefrag|)
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
        (= |pc.Umount| |pc.Umount.StopWorkers|)
        (= |pc.Umount| |pc.Umount.Done|)))
    ; StoppedOnceAsked
    (and
      (=
        |cleanerKthread.shouldStop|
        (or
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|)))
      (=
        |transactionKthread.shouldStop|
        (or
          (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))))
    ; FreedOnceReaped
    (and
      (=
        |cleanerKthread.freed|
        (or (= |pc.Umount| |pc.Umount.StopWorkers|) (= |pc.Umount| |pc.Umount.Done|)))
      (=
        |transactionKthread.freed|
        (or
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))))
    ; ReapedOnceExited
    (and
      (=>
        (or (= |pc.Umount| |pc.Umount.StopWorkers|) (= |pc.Umount| |pc.Umount.Done|))
        (= |pc.Cleaner| |pc.Cleaner.Done|))
      (=>
        (or
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
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
        (= |pc.Umount| |pc.Umount.StopWorkers|)
        (= |pc.Umount| |pc.Umount.Done|))
      (not |unusedBgs[0]|))
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
      (=>
        (or (= |pc.Cleaner| |pc.Cleaner.Done|) (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|))
        |cleanerKthread.shouldStop|)
      (=> (= |cleanerKthread.state| |TaskState.Dead|) |cleanerKthread.shouldStop|)
      (=> (= |pc.Transaction| |pc.Transaction.Done|) |transactionKthread.shouldStop|))
    ; ParksOnceAsked
    (and
      (not (= |transactionKthread.state| |TaskState.Parked|))
      (not (= |cleanerKthread.state| |TaskState.Parked|)))
    ; DefragIsCounted
    (=
      |defragRunning|
      (or (= |pc.Cleaner| |pc.Cleaner.DefragInode|) (= |pc.Cleaner| |pc.Cleaner.EndDefrag|)))
    ; WritersAreCounted
    (=
      |numWriters|
      (bvadd
        (ite (or
               (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
               (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)) (_ bv1 4)
          (_ bv0 4))
        (ite (or
               (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
               (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)) (_ bv1 4)
          (_ bv0 4))))
    ; NoneOpenAfterLastCommit
    (=>
      (and
        (= |pc.Cleaner| |pc.Cleaner.Done|)
        (or
          (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
          (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|)))
      (not |runningTransaction|))
    ; EveryBlockGroupIsInOnePlace
    (bvsle
      (bvadd
        (bvadd
          (bvadd
            (ite |unusedBgs[0]| (_ bv1 4) (_ bv0 4))
            (ite |delayedIputs[0]| (_ bv1 4) (_ bv0 4)))
          (ite (or
                 (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
                 (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
                 (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)) (_ bv1 4)
            (_ bv0 4)))
        (ite (or
               (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
               (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
               (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)) (_ bv1 4)
          (_ bv0 4)))
      (_ bv1 4))
    ; NoDoubleListAdd
    (and
      (=> (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|) (not |delayedIputs[0]|))
      (=> (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|) (not |delayedIputs[0]|)))
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
    ; cleanerKthread.NoUseAfterFree
    (and
      (=> (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|) (not |cleanerKthread.freed|))
      (=> (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|) (not |cleanerKthread.freed|))
      (=> (= |pc.Transaction| |pc.Transaction.WakeCleaner|) (not |cleanerKthread.freed|)))
    ; TypeInvariant
    (and
      (=>
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
        (bvsle (bvadd |numWriters| (_ bv1 4)) (_ bv2 4)))
      (=>
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
        (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
      (=>
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
        (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
      (=>
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
        (bvsle (bvadd |numWriters| (_ bv1 4)) (_ bv2 4)))
      (=>
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
        (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4))))
      (=>
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
        (bvsle (_ bv0 4) (bvsub |numWriters| (_ bv1 4)))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Umount| |pc.Umount.Done|)
        (= |pc.Cleaner| |pc.Cleaner.Done|)
        (= |pc.Transaction| |pc.Transaction.Done|))
      (= |pc.Umount| |pc.Umount.SetClosing|)
      (and (= |pc.Umount| |pc.Umount.AwaitDefrag|) (not |defragRunning|))
      (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]|)
      (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|) (not |unusedBgs[0]|))
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
      (and (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PopIput|) (not |delayedIputs[0]|))
      (= |pc.Umount| |pc.Umount.CommitSuper.RunDelayedIputs.PutInode|)
      (= |pc.Umount| |pc.Umount.CommitSuper.UnlockCleanerMutex|)
      (= |pc.Umount| |pc.Umount.CommitSuper.WakeCleaner|)
      (and (= |pc.Umount| |pc.Umount.CommitSuper.CommitTransaction|) (= |numWriters| (_ bv0 4)))
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
      (= |pc.Umount| |pc.Umount.StopWorkers|)
      (= |pc.Cleaner| |pc.Cleaner.TestClosing|)
      (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|)
      (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) (not |closing|))
      (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) |delayedIputs[0]|)
      (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) (not |delayedIputs[0]|))
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.TestDefrag|)
      (= |pc.Cleaner| |pc.Cleaner.CountDefrag|)
      (= |pc.Cleaner| |pc.Cleaner.DefragInode|)
      (= |pc.Cleaner| |pc.Cleaner.EndDefrag|)
      (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]|)
      (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|) (not |unusedBgs[0]|))
      (and
        (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
        (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|))
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (and
        (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
        (or |cleanerKthread.shouldStop| (= |cleanerKthread.state| |TaskState.Running|)))
      (and (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|) (= |numWriters| (_ bv0 4)))
      (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
      (and
        (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
        |runningTransaction|
        (= |numWriters| (_ bv0 4)))
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
    (invariant |closing| |unusedBgs[0]| |delayedIputs[0]| |runningTransaction| |numWriters|
       |defragRunning| |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
       |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
       |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
       |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg|
       |Cleaner.bg|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |closing| |unusedBgs[0]| |delayedIputs[0]| |runningTransaction| |numWriters|
     |defragRunning| |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
     |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
     |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
     |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg| |Cleaner.bg|))
(assert step)
(assert
  (not
    (invariant |closing'| |unusedBgs[0]'| |delayedIputs[0]'| |runningTransaction'| |numWriters'|
       |defragRunning'| |cleanerMutex.owner'| |deleteUnusedBgsMutex.owner'|
       |cleanerKthread.state'| |cleanerKthread.shouldPark'| |cleanerKthread.shouldStop'|
       |cleanerKthread.freed'| |transactionKthread.state'| |transactionKthread.shouldPark'|
       |transactionKthread.shouldStop'| |transactionKthread.freed'| |pc.Umount'| |pc.Cleaner'|
       |pc.Transaction'| |Umount.bg'| |Cleaner.bg'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |closing| |unusedBgs[0]| |delayedIputs[0]| |runningTransaction| |numWriters|
     |defragRunning| |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
     |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
     |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
     |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg| |Cleaner.bg|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: de62b786e2be270fad6675dc9dc6b815f8209c38d5e0ccbf7397250e06f6585d
