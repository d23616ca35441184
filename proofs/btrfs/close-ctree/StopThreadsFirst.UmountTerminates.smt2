; btrfs/close-ctree, variant StopThreadsFirst, blockGroups=1, evictionsJoin=false, commitTimer=true,
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
; A certificate for UmountTerminates: the invariant at the end is true initially, every step keeps
; it, and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |OwnerCleaner| () (_ BitVec 1))
(define-fun |OwnerCleaner.Nobody| () |OwnerCleaner| #b0)
(define-fun |OwnerCleaner.Cleaner| () |OwnerCleaner| #b1)
(define-sort |OwnerUmountCleaner| () (_ BitVec 2))
(define-fun |OwnerUmountCleaner.Nobody| () |OwnerUmountCleaner| #b00)
(define-fun |OwnerUmountCleaner.Umount| () |OwnerUmountCleaner| #b01)
(define-fun |OwnerUmountCleaner.Cleaner| () |OwnerUmountCleaner| #b10)
(define-sort |TaskState| () (_ BitVec 2))
(define-fun |TaskState.Running| () |TaskState| #b00)
(define-fun |TaskState.Interruptible| () |TaskState| #b01)
(define-fun |TaskState.Parked| () |TaskState| #b10)
(define-fun |TaskState.Dead| () |TaskState| #b11)
(define-sort |pc.Umount| () (_ BitVec 4))
(define-fun |pc.Umount.SetClosing| () |pc.Umount| #b0000)
(define-fun |pc.Umount.StopTransaction.AskTransactionToStop| () |pc.Umount| #b0001)
(define-fun |pc.Umount.StopTransaction.ReapTransaction| () |pc.Umount| #b0010)
(define-fun |pc.Umount.StopCleaner.AskCleanerToStop| () |pc.Umount| #b0011)
(define-fun |pc.Umount.StopCleaner.ReapCleaner| () |pc.Umount| #b0100)
(define-fun |pc.Umount.DeleteUnusedBgs.PopUnusedBg| () |pc.Umount| #b0101)
(define-fun |pc.Umount.DeleteUnusedBgs.LockDeletion| () |pc.Umount| #b0110)
(define-fun |pc.Umount.DeleteUnusedBgs.StartTransaction| () |pc.Umount| #b0111)
(define-fun |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup| () |pc.Umount| #b1000)
(define-fun |pc.Umount.DeleteUnusedBgs.EndTransaction| () |pc.Umount| #b1001)
(define-fun |pc.Umount.DeleteUnusedBgs.UnlockDeletion| () |pc.Umount| #b1010)
(define-fun |pc.Umount.AssertNoDelayedIputs| () |pc.Umount| #b1011)
(define-fun |pc.Umount.CommitTransaction| () |pc.Umount| #b1100)
(define-fun |pc.Umount.StopWorkers| () |pc.Umount| #b1101)
(define-fun |pc.Umount.Done| () |pc.Umount| #b1110)
(define-sort |pc.Cleaner| () (_ BitVec 4))
(define-fun |pc.Cleaner.TestClosing| () |pc.Cleaner| #b0000)
(define-fun |pc.Cleaner.TryLockCleanerMutex| () |pc.Cleaner| #b0001)
(define-fun |pc.Cleaner.TestClosingAgain| () |pc.Cleaner| #b0010)
(define-fun |pc.Cleaner.RunDelayedIputs.PopIput| () |pc.Cleaner| #b0011)
(define-fun |pc.Cleaner.RunDelayedIputs.PutInode| () |pc.Cleaner| #b0100)
(define-fun |pc.Cleaner.UnlockCleanerMutex| () |pc.Cleaner| #b0101)
(define-fun |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg| () |pc.Cleaner| #b0110)
(define-fun |pc.Cleaner.DeleteUnusedBgs.LockDeletion| () |pc.Cleaner| #b0111)
(define-fun |pc.Cleaner.DeleteUnusedBgs.StartTransaction| () |pc.Cleaner| #b1000)
(define-fun |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup| () |pc.Cleaner| #b1001)
(define-fun |pc.Cleaner.DeleteUnusedBgs.EndTransaction| () |pc.Cleaner| #b1010)
(define-fun |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion| () |pc.Cleaner| #b1011)
(define-fun |pc.Cleaner.AnnounceSleep| () |pc.Cleaner| #b1100)
(define-fun |pc.Cleaner.ScheduleUnlessStopped| () |pc.Cleaner| #b1101)
(define-fun |pc.Cleaner.CommitTransaction| () |pc.Cleaner| #b1110)
(define-fun |pc.Cleaner.Done| () |pc.Cleaner| #b1111)
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
(declare-const |cleanerMutex.owner| |OwnerCleaner|)
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
(declare-const |saved| Bool)
(declare-const |saved.cleanerMutex.owner| |OwnerCleaner|)
(declare-const |saved.cleanerKthread.state| |TaskState|)
(declare-const |saved.transactionKthread.state| |TaskState|)
(declare-const |saved.pc.Cleaner| |pc.Cleaner|)
(declare-const |saved.pc.Transaction| |pc.Transaction|)
(declare-const |met.Umount| Bool)
(declare-const |met.Cleaner| Bool)
(declare-const |met.Transaction| Bool)
(declare-const |never.UmountTerminates| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|closing| Bool) (|unusedBgs[0]| Bool) (|delayedIputs[0]| Bool) (|runningTransaction| Bool)
   (|numWriters| integer) (|cleanerMutex.owner| |OwnerCleaner|)
   (|deleteUnusedBgsMutex.owner| |OwnerUmountCleaner|) (|cleanerKthread.state| |TaskState|)
   (|cleanerKthread.shouldPark| Bool) (|cleanerKthread.shouldStop| Bool)
   (|cleanerKthread.freed| Bool) (|transactionKthread.state| |TaskState|)
   (|transactionKthread.shouldPark| Bool) (|transactionKthread.shouldStop| Bool)
   (|transactionKthread.freed| Bool) (|pc.Umount| |pc.Umount|) (|pc.Cleaner| |pc.Cleaner|)
   (|pc.Transaction| |pc.Transaction|) (|Umount.bg| integer) (|Cleaner.bg| integer) (|saved| Bool)
   (|saved.cleanerMutex.owner| |OwnerCleaner|) (|saved.cleanerKthread.state| |TaskState|)
   (|saved.transactionKthread.state| |TaskState|) (|saved.pc.Cleaner| |pc.Cleaner|)
   (|saved.pc.Transaction| |pc.Transaction|) (|met.Umount| Bool) (|met.Cleaner| Bool)
   (|met.Transaction| Bool) (|never.UmountTerminates| Bool))
  Bool
  (and
    (and (bvsle (_ bv0 3) |numWriters|) (bvsle |numWriters| (_ bv2 3)))
    (bvule |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Cleaner|)
    (bvule |pc.Umount| |pc.Umount.Done|)
    (bvule |pc.Transaction| |pc.Transaction.Done|)
    (and (bvsle (_ bv0 3) |Umount.bg|) (bvsle |Umount.bg| (_ bv0 3)))
    (and (bvsle (_ bv0 3) |Cleaner.bg|) (bvsle |Cleaner.bg| (_ bv0 3)))
    (bvule |saved.pc.Transaction| |pc.Transaction.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |closing|)
    |unusedBgs[0]|
    (not |delayedIputs[0]|)
    (not |runningTransaction|)
    (= |numWriters| (_ bv0 3))
    (= |cleanerMutex.owner| |OwnerCleaner.Nobody|)
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
    (= |Umount.bg| (_ bv0 3))
    (= |Cleaner.bg| (_ bv0 3))
    (not |saved|)
    (= |saved.cleanerMutex.owner| |OwnerCleaner.Nobody|)
    (= |saved.cleanerKthread.state| |TaskState.Running|)
    (= |saved.transactionKthread.state| |TaskState.Running|)
    (= |saved.pc.Cleaner| |pc.Cleaner.TestClosing|)
    (= |saved.pc.Transaction| |pc.Transaction.CommitIfOld|)
    (not |met.Umount|)
    (not |met.Cleaner|)
    (not |met.Transaction|)
    |never.UmountTerminates|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Umount: SetClosing, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.SetClosing| () action #b000000)
(define-fun |guard of Umount.SetClosing| () Bool
  (and (= |pc.Umount| |pc.Umount.SetClosing|) (not |saved|)))

; Umount: StopTransaction.AskTransactionToStop, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopTransaction.AskTransactionToStop| () action #b000001)
(define-fun |guard of Umount.StopTransaction.AskTransactionToStop| () Bool
  (and (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|) (not |saved|)))

; Umount: StopTransaction.ReapTransaction, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopTransaction.ReapTransaction| () action #b000010)
(define-fun |guard of Umount.StopTransaction.ReapTransaction| () Bool
  (and
    (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
    (= |pc.Transaction| |pc.Transaction.Done|)
    (not |transactionKthread.freed|)
    (not |saved|)))

; Umount: StopCleaner.AskCleanerToStop, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopCleaner.AskCleanerToStop| () action #b000011)
(define-fun |guard of Umount.StopCleaner.AskCleanerToStop| () Bool
  (and (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|) (not |saved|)))

; Umount: StopCleaner.ReapCleaner, kernel/kthread.c:kthread_stop
(define-fun |Umount.StopCleaner.ReapCleaner| () action #b000100)
(define-fun |guard of Umount.StopCleaner.ReapCleaner| () Bool
  (and
    (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
    (= |pc.Cleaner| |pc.Cleaner.Done|)
    (not |cleanerKthread.freed|)
    (not |saved|)))

; Umount: DeleteUnusedBgs.PopUnusedBg(0), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(0)| () action #b000101)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(0)| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]| (not |saved|)))

; Umount: DeleteUnusedBgs.PopUnusedBg(none), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.PopUnusedBg(none)| () action #b000110)
(define-fun |guard of Umount.DeleteUnusedBgs.PopUnusedBg(none)| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|) (not |unusedBgs[0]|) (not |saved|)))

; Umount: DeleteUnusedBgs.LockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.LockDeletion| () action #b000111)
(define-fun |guard of Umount.DeleteUnusedBgs.LockDeletion| () Bool
  (and
    (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
    (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|)
    (not |saved|)))

; Umount: DeleteUnusedBgs.StartTransaction, fs/btrfs/transaction.c:btrfs_start_transaction
(define-fun |Umount.DeleteUnusedBgs.StartTransaction| () action #b001000)
(define-fun |guard of Umount.DeleteUnusedBgs.StartTransaction| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|) (not |saved|)))

; Umount: DeleteUnusedBgs.RemoveBlockGroup, fs/btrfs/extent-tree.c:btrfs_remove_block_group
(define-fun |Umount.DeleteUnusedBgs.RemoveBlockGroup| () action #b001001)
(define-fun |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|) (not |saved|)))

; Umount: DeleteUnusedBgs.EndTransaction(no wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Umount.DeleteUnusedBgs.EndTransaction(no wake)| () action #b001010)
(define-fun |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|) (not |saved|)))

; Umount: DeleteUnusedBgs.EndTransaction(wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Umount.DeleteUnusedBgs.EndTransaction(wake)| () action #b001011)
(define-fun |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|) (not |saved|)))

; Umount: DeleteUnusedBgs.UnlockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Umount.DeleteUnusedBgs.UnlockDeletion| () action #b001100)
(define-fun |guard of Umount.DeleteUnusedBgs.UnlockDeletion| () Bool
  (and (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|) (not |saved|)))

; Umount: AssertNoDelayedIputs, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.AssertNoDelayedIputs| () action #b001101)
(define-fun |guard of Umount.AssertNoDelayedIputs| () Bool
  (and (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|) (not |saved|)))

; Umount: CommitTransaction, fs/btrfs/transaction.c:btrfs_commit_transaction
(define-fun |Umount.CommitTransaction| () action #b001110)
(define-fun |guard of Umount.CommitTransaction| () Bool
  (and (= |pc.Umount| |pc.Umount.CommitTransaction|) (= |numWriters| (_ bv0 3)) (not |saved|)))

; Umount: StopWorkers, fs/btrfs/disk-io.c:close_ctree
(define-fun |Umount.StopWorkers| () action #b001111)
(define-fun |guard of Umount.StopWorkers| () Bool
  (and (= |pc.Umount| |pc.Umount.StopWorkers|) (not |saved|)))

; Cleaner: TestClosing, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestClosing| () action #b010000)
(define-fun |guard of Cleaner.TestClosing| () Bool (= |pc.Cleaner| |pc.Cleaner.TestClosing|))

; Cleaner: TryLockCleanerMutex, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TryLockCleanerMutex| () action #b010001)
(define-fun |guard of Cleaner.TryLockCleanerMutex| () Bool
  (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|))

; Cleaner: TestClosingAgain(closing), fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestClosingAgain(closing)| () action #b010010)
(define-fun |guard of Cleaner.TestClosingAgain(closing)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|))

; Cleaner: TestClosingAgain(not closing), fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.TestClosingAgain(not closing)| () action #b010011)
(define-fun |guard of Cleaner.TestClosingAgain(not closing)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) (not |closing|)))

; Cleaner: RunDelayedIputs.PopIput(0), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(0)| () action #b010100)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(0)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) |delayedIputs[0]| (not |saved|)))

; Cleaner: RunDelayedIputs.PopIput(none), fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PopIput(none)| () action #b010101)
(define-fun |guard of Cleaner.RunDelayedIputs.PopIput(none)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) (not |delayedIputs[0]|)))

; Cleaner: RunDelayedIputs.PutInode, fs/btrfs/inode.c:btrfs_run_delayed_iputs
(define-fun |Cleaner.RunDelayedIputs.PutInode| () action #b010110)
(define-fun |guard of Cleaner.RunDelayedIputs.PutInode| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|) (not |saved|)))

; Cleaner: UnlockCleanerMutex, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.UnlockCleanerMutex| () action #b010111)
(define-fun |guard of Cleaner.UnlockCleanerMutex| () Bool
  (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(0), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)| () action #b011000)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(0)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|) |unusedBgs[0]| (not |saved|)))

; Cleaner: DeleteUnusedBgs.PopUnusedBg(none), fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)| () action #b011001)
(define-fun |guard of Cleaner.DeleteUnusedBgs.PopUnusedBg(none)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|) (not |unusedBgs[0]|)))

; Cleaner: DeleteUnusedBgs.LockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.LockDeletion| () action #b011010)
(define-fun |guard of Cleaner.DeleteUnusedBgs.LockDeletion| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
    (= |deleteUnusedBgsMutex.owner| |OwnerUmountCleaner.Nobody|)
    (not |saved|)))

; Cleaner: DeleteUnusedBgs.StartTransaction, fs/btrfs/transaction.c:btrfs_start_transaction
(define-fun |Cleaner.DeleteUnusedBgs.StartTransaction| () action #b011011)
(define-fun |guard of Cleaner.DeleteUnusedBgs.StartTransaction| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|) (not |saved|)))

; Cleaner: DeleteUnusedBgs.RemoveBlockGroup, fs/btrfs/extent-tree.c:btrfs_remove_block_group
(define-fun |Cleaner.DeleteUnusedBgs.RemoveBlockGroup| () action #b011100)
(define-fun |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|) (not |saved|)))

; Cleaner: DeleteUnusedBgs.EndTransaction(no wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)| () action #b011101)
(define-fun |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|) (not |saved|)))

; Cleaner: DeleteUnusedBgs.EndTransaction(wake), fs/btrfs/transaction.c:btrfs_end_transaction
(define-fun |Cleaner.DeleteUnusedBgs.EndTransaction(wake)| () action #b011110)
(define-fun |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|) (not |saved|)))

; Cleaner: DeleteUnusedBgs.UnlockDeletion, fs/btrfs/extent-tree.c:btrfs_delete_unused_bgs
(define-fun |Cleaner.DeleteUnusedBgs.UnlockDeletion| () action #b011111)
(define-fun |guard of Cleaner.DeleteUnusedBgs.UnlockDeletion| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|) (not |saved|)))

; Cleaner: AnnounceSleep, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.AnnounceSleep| () action #b100000)
(define-fun |guard of Cleaner.AnnounceSleep| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
    (not
      (and
        |saved|
        (or
          (= |cleanerKthread.state| |TaskState.Parked|)
          (= |cleanerKthread.state| |TaskState.Dead|))))))

; Cleaner: ScheduleUnlessStopped, fs/btrfs/disk-io.c:cleaner_kthread
(define-fun |Cleaner.ScheduleUnlessStopped| () action #b100001)
(define-fun |guard of Cleaner.ScheduleUnlessStopped| () Bool
  (and
    (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
    (or |cleanerKthread.shouldStop| (= |cleanerKthread.state| |TaskState.Running|))
    (not
      (and
        |saved|
        (or
          (= |cleanerKthread.state| |TaskState.Parked|)
          (= |cleanerKthread.state| |TaskState.Dead|)
          (=> (not |cleanerKthread.shouldStop|) false))))))

; Cleaner: CommitTransaction, fs/btrfs/transaction.c:btrfs_commit_transaction
(define-fun |Cleaner.CommitTransaction| () action #b100010)
(define-fun |guard of Cleaner.CommitTransaction| () Bool
  (and (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|) (= |numWriters| (_ bv0 3)) (not |saved|)))

; Transaction: CommitIfOld(no commit), fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.CommitIfOld(no commit)| () action #b100011)
(define-fun |guard of Transaction.CommitIfOld(no commit)| () Bool
  (= |pc.Transaction| |pc.Transaction.CommitIfOld|))

; Transaction: CommitIfOld(commit), fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.CommitIfOld(commit)| () action #b100100)
(define-fun |guard of Transaction.CommitIfOld(commit)| () Bool
  (and
    (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
    |runningTransaction|
    (= |numWriters| (_ bv0 3))
    (not |saved|)))

; Transaction: WakeCleaner, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.WakeCleaner| () action #b100101)
(define-fun |guard of Transaction.WakeCleaner| () Bool
  (and
    (= |pc.Transaction| |pc.Transaction.WakeCleaner|)
    (not
      (and
        |saved|
        (=>
          (= |cleanerKthread.state| |TaskState.Interruptible|)
          (or
            (= |cleanerKthread.state| |TaskState.Parked|)
            (= |cleanerKthread.state| |TaskState.Dead|)))
        (= |cleanerKthread.state| |TaskState.Interruptible|)))))

; Transaction: TestStop, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.TestStop| () action #b100110)
(define-fun |guard of Transaction.TestStop| () Bool
  (and
    (= |pc.Transaction| |pc.Transaction.TestStop|)
    (not (and |saved| |transactionKthread.shouldStop|))))

; Transaction: AnnounceTimeout, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.AnnounceTimeout| () action #b100111)
(define-fun |guard of Transaction.AnnounceTimeout| () Bool
  (and
    (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|)
    (not
      (and
        |saved|
        (or
          (= |transactionKthread.state| |TaskState.Parked|)
          (= |transactionKthread.state| |TaskState.Dead|))))))

; Transaction: ScheduleTimeout, fs/btrfs/disk-io.c:transaction_kthread
(define-fun |Transaction.ScheduleTimeout| () action #b101000)
(define-fun |guard of Transaction.ScheduleTimeout| () Bool
  (and
    (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|)
    (not
      (and
        |saved|
        (or
          (and
            (=>
              (= |transactionKthread.state| |TaskState.Interruptible|)
              (or
                (= |transactionKthread.state| |TaskState.Parked|)
                (= |transactionKthread.state| |TaskState.Dead|)))
            (= |transactionKthread.state| |TaskState.Interruptible|))
          (=> (not |transactionKthread.shouldStop|) false))))))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b101001)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and (not |saved|) |never.UmountTerminates| (not (= |pc.Umount| |pc.Umount.Done|))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Umount.SetClosing|) |guard of Umount.SetClosing|)
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
      (bvsle (bvadd |numWriters| (_ bv1 3)) (_ bv2 3)))
    (and
      (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
      |guard of Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    (and
      (= action |Umount.DeleteUnusedBgs.EndTransaction(no wake)|)
      |guard of Umount.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 3) (bvsub |numWriters| (_ bv1 3))))
    (and
      (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|)
      |guard of Umount.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 3) (bvsub |numWriters| (_ bv1 3))))
    (and
      (= action |Umount.DeleteUnusedBgs.UnlockDeletion|)
      |guard of Umount.DeleteUnusedBgs.UnlockDeletion|)
    (and (= action |Umount.AssertNoDelayedIputs|) |guard of Umount.AssertNoDelayedIputs|)
    (and (= action |Umount.CommitTransaction|) |guard of Umount.CommitTransaction|)
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
      (bvsle (bvadd |numWriters| (_ bv1 3)) (_ bv2 3)))
    (and
      (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      |guard of Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
    (and
      (= action |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|)
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|
      (bvsle (_ bv0 3) (bvsub |numWriters| (_ bv1 3))))
    (and
      (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|)
      |guard of Cleaner.DeleteUnusedBgs.EndTransaction(wake)|
      (bvsle (_ bv0 3) (bvsub |numWriters| (_ bv1 3))))
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
    (and (= action |Transaction.ScheduleTimeout|) |guard of Transaction.ScheduleTimeout|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

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
  (ite (= action |Cleaner.RunDelayedIputs.PopIput(0)|) false |delayedIputs[0]|)))
(define-fun |runningTransaction'| () Bool
  (ite (or
         (= action |Umount.DeleteUnusedBgs.StartTransaction|)
         (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)) true
  (ite (or
         (= action |Umount.CommitTransaction|)
         (= action |Cleaner.CommitTransaction|)
         (= action |Transaction.CommitIfOld(commit)|)) false
    |runningTransaction|)))
(define-fun |numWriters'| () integer
  (ite (or
         (= action |Umount.DeleteUnusedBgs.StartTransaction|)
         (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)) (bvadd |numWriters| (_ bv1 3))
  (ite (or
         (= action |Umount.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|)) (bvsub |numWriters| (_ bv1 3))
    |numWriters|)))
(define-fun |cleanerMutex.owner'| () |OwnerCleaner|
  (ite (= action |Cleaner.TryLockCleanerMutex|)
    (ite (= |cleanerMutex.owner| |OwnerCleaner.Nobody|) |OwnerCleaner.Cleaner| |cleanerMutex.owner|)
  (ite (or (= action |Cleaner.TestClosingAgain(closing)|) (= action |Cleaner.UnlockCleanerMutex|))
    |OwnerCleaner.Nobody|
    |cleanerMutex.owner|)))
(define-fun |deleteUnusedBgsMutex.owner'| () |OwnerUmountCleaner|
  (ite (= action |Umount.DeleteUnusedBgs.LockDeletion|) |OwnerUmountCleaner.Umount|
  (ite (or
         (= action |Umount.DeleteUnusedBgs.UnlockDeletion|)
         (= action |Cleaner.DeleteUnusedBgs.UnlockDeletion|)) |OwnerUmountCleaner.Nobody|
  (ite (= action |Cleaner.DeleteUnusedBgs.LockDeletion|) |OwnerUmountCleaner.Cleaner|
    |deleteUnusedBgsMutex.owner|))))
(define-fun |cleanerKthread.state'| () |TaskState|
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|)
    (ite (= |cleanerKthread.state| |TaskState.Dead|) |cleanerKthread.state| |TaskState.Running|)
  (ite (= action |Cleaner.AnnounceSleep|) |TaskState.Interruptible|
  (ite (= action |Cleaner.ScheduleUnlessStopped|) |TaskState.Running|
  (ite (= action |Transaction.WakeCleaner|)
    (ite (= |cleanerKthread.state| |TaskState.Interruptible|) |TaskState.Running|
      |cleanerKthread.state|)
    |cleanerKthread.state|)))))
(define-fun |cleanerKthread.shouldPark'| () Bool
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|) false |cleanerKthread.shouldPark|))
(define-fun |cleanerKthread.shouldStop'| () Bool
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|) true |cleanerKthread.shouldStop|))
(define-fun |cleanerKthread.freed'| () Bool
  (ite (= action |Umount.StopCleaner.ReapCleaner|) true |cleanerKthread.freed|))
(define-fun |transactionKthread.state'| () |TaskState|
  (ite (= action |Umount.StopTransaction.AskTransactionToStop|)
    (ite (= |transactionKthread.state| |TaskState.Dead|) |transactionKthread.state|
      |TaskState.Running|)
  (ite (or
         (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|)
         (= action |Transaction.ScheduleTimeout|))
    (ite (= |transactionKthread.state| |TaskState.Interruptible|) |TaskState.Running|
      |transactionKthread.state|)
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
  (ite (= action |Umount.SetClosing|) |pc.Umount.StopTransaction.AskTransactionToStop|
  (ite (= action |Umount.StopTransaction.AskTransactionToStop|)
    |pc.Umount.StopTransaction.ReapTransaction|
  (ite (= action |Umount.StopTransaction.ReapTransaction|) |pc.Umount.StopCleaner.AskCleanerToStop|
  (ite (= action |Umount.StopCleaner.AskCleanerToStop|) |pc.Umount.StopCleaner.ReapCleaner|
  (ite (or
         (= action |Umount.StopCleaner.ReapCleaner|)
         (= action |Umount.DeleteUnusedBgs.UnlockDeletion|)) |pc.Umount.DeleteUnusedBgs.PopUnusedBg|
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(0)|) |pc.Umount.DeleteUnusedBgs.LockDeletion|
  (ite (= action |Umount.DeleteUnusedBgs.PopUnusedBg(none)|) |pc.Umount.AssertNoDelayedIputs|
  (ite (= action |Umount.DeleteUnusedBgs.LockDeletion|) |pc.Umount.DeleteUnusedBgs.StartTransaction|
  (ite (= action |Umount.DeleteUnusedBgs.StartTransaction|)
    |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|
  (ite (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
    |pc.Umount.DeleteUnusedBgs.EndTransaction|
  (ite (or
         (= action |Umount.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|))
    |pc.Umount.DeleteUnusedBgs.UnlockDeletion|
  (ite (= action |Umount.AssertNoDelayedIputs|) |pc.Umount.CommitTransaction|
  (ite (= action |Umount.CommitTransaction|) |pc.Umount.StopWorkers|
  (ite (= action |Umount.StopWorkers|) |pc.Umount.Done| |pc.Umount|)))))))))))))))
(define-fun |pc.Cleaner'| () |pc.Cleaner|
  (ite (= action |Cleaner.TestClosing|)
    (ite |closing| |pc.Cleaner.AnnounceSleep| |pc.Cleaner.TryLockCleanerMutex|)
  (ite (= action |Cleaner.TryLockCleanerMutex|)
    (ite (not (= |cleanerMutex.owner| |OwnerCleaner.Nobody|)) |pc.Cleaner.AnnounceSleep|
      |pc.Cleaner.TestClosingAgain|)
  (ite (or
         (= action |Cleaner.TestClosingAgain(closing)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)) |pc.Cleaner.AnnounceSleep|
  (ite (or
         (= action |Cleaner.TestClosingAgain(not closing)|)
         (= action |Cleaner.RunDelayedIputs.PutInode|)) |pc.Cleaner.RunDelayedIputs.PopIput|
  (ite (= action |Cleaner.RunDelayedIputs.PopIput(0)|) |pc.Cleaner.RunDelayedIputs.PutInode|
  (ite (= action |Cleaner.RunDelayedIputs.PopIput(none)|) |pc.Cleaner.UnlockCleanerMutex|
  (ite (or
         (= action |Cleaner.UnlockCleanerMutex|)
         (= action |Cleaner.DeleteUnusedBgs.UnlockDeletion|))
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
  (ite (= action |Cleaner.CommitTransaction|) |pc.Cleaner.Done| |pc.Cleaner|))))))))))))))))
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
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(none)|)) (_ bv0 3)
    |Umount.bg|))
(define-fun |Cleaner.bg'| () integer
  (ite (or
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)) (_ bv0 3)
    |Cleaner.bg|))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |saved.cleanerMutex.owner'| () |OwnerCleaner|
  (ite (= action |LoopStart.SaveState|) |cleanerMutex.owner| |saved.cleanerMutex.owner|))
(define-fun |saved.cleanerKthread.state'| () |TaskState|
  (ite (= action |LoopStart.SaveState|) |cleanerKthread.state| |saved.cleanerKthread.state|))
(define-fun |saved.transactionKthread.state'| () |TaskState|
  (ite (= action |LoopStart.SaveState|) |transactionKthread.state|
    |saved.transactionKthread.state|))
(define-fun |saved.pc.Cleaner'| () |pc.Cleaner|
  (ite (= action |LoopStart.SaveState|) |pc.Cleaner| |saved.pc.Cleaner|))
(define-fun |saved.pc.Transaction'| () |pc.Transaction|
  (ite (= action |LoopStart.SaveState|) |pc.Transaction| |saved.pc.Transaction|))
(define-fun |met.Umount'| () Bool
  (ite (or
         (= action |Cleaner.TestClosing|)
         (= action |Cleaner.TryLockCleanerMutex|)
         (= action |Cleaner.TestClosingAgain(closing)|)
         (= action |Cleaner.TestClosingAgain(not closing)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(none)|)
         (= action |Cleaner.UnlockCleanerMutex|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)
         (= action |Cleaner.AnnounceSleep|)
         (= action |Cleaner.ScheduleUnlessStopped|)
         (= action |Transaction.CommitIfOld(no commit)|)
         (= action |Transaction.WakeCleaner|)
         (= action |Transaction.TestStop|)
         (= action |Transaction.AnnounceTimeout|)
         (= action |Transaction.ScheduleTimeout|))
    (or
      |met.Umount|
      (and
        |saved|
        (not
          (or
            (= |pc.Umount| |pc.Umount.SetClosing|)
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
            (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
            (and (= |pc.Umount| |pc.Umount.CommitTransaction|) (= |numWriters| (_ bv0 3)))
            (= |pc.Umount| |pc.Umount.StopWorkers|)))))
    |met.Umount|))
(define-fun |met.Cleaner'| () Bool
  (ite (or
         (= action |Cleaner.TestClosing|)
         (= action |Cleaner.TryLockCleanerMutex|)
         (= action |Cleaner.TestClosingAgain(closing)|)
         (= action |Cleaner.TestClosingAgain(not closing)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(none)|)
         (= action |Cleaner.UnlockCleanerMutex|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)
         (= action |Cleaner.AnnounceSleep|)
         (= action |Cleaner.ScheduleUnlessStopped|)) (or |met.Cleaner| |saved|)
  (ite (or
         (= action |Transaction.CommitIfOld(no commit)|)
         (= action |Transaction.WakeCleaner|)
         (= action |Transaction.TestStop|)
         (= action |Transaction.AnnounceTimeout|)
         (= action |Transaction.ScheduleTimeout|))
    (or
      |met.Cleaner|
      (and
        |saved|
        (not
          (or
            |guard of Cleaner.TestClosing|
            |guard of Cleaner.TryLockCleanerMutex|
            (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|)
            (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) (not |closing|))
            (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) |delayedIputs[0]|)
            (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) (not |delayedIputs[0]|))
            (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
            |guard of Cleaner.UnlockCleanerMutex|
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
            (and (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|) (= |numWriters| (_ bv0 3)))))))
    |met.Cleaner|)))
(define-fun |met.Transaction'| () Bool
  (ite (or
         (= action |Cleaner.TestClosing|)
         (= action |Cleaner.TryLockCleanerMutex|)
         (= action |Cleaner.TestClosingAgain(closing)|)
         (= action |Cleaner.TestClosingAgain(not closing)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(none)|)
         (= action |Cleaner.UnlockCleanerMutex|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)
         (= action |Cleaner.AnnounceSleep|)
         (= action |Cleaner.ScheduleUnlessStopped|))
    (or
      |met.Transaction|
      (and
        |saved|
        (not
          (or
            |guard of Transaction.CommitIfOld(no commit)|
            (and
              (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
              |runningTransaction|
              (= |numWriters| (_ bv0 3)))
            (= |pc.Transaction| |pc.Transaction.WakeCleaner|)
            (= |pc.Transaction| |pc.Transaction.TestStop|)
            (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|)
            (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|)))))
  (ite (or
         (= action |Transaction.CommitIfOld(no commit)|)
         (= action |Transaction.WakeCleaner|)
         (= action |Transaction.TestStop|)
         (= action |Transaction.AnnounceTimeout|)
         (= action |Transaction.ScheduleTimeout|)) (or |met.Transaction| |saved|)
    |met.Transaction|)))
(define-fun |never.UmountTerminates'| () Bool
  (ite (or
         (= action |Umount.SetClosing|)
         (= action |Umount.StopTransaction.AskTransactionToStop|)
         (= action |Umount.StopTransaction.ReapTransaction|)
         (= action |Umount.StopCleaner.AskCleanerToStop|)
         (= action |Umount.StopCleaner.ReapCleaner|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(0)|)
         (= action |Umount.DeleteUnusedBgs.PopUnusedBg(none)|)
         (= action |Umount.DeleteUnusedBgs.LockDeletion|)
         (= action |Umount.DeleteUnusedBgs.StartTransaction|)
         (= action |Umount.DeleteUnusedBgs.RemoveBlockGroup|)
         (= action |Umount.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Umount.DeleteUnusedBgs.EndTransaction(wake)|)
         (= action |Umount.DeleteUnusedBgs.UnlockDeletion|)
         (= action |Umount.AssertNoDelayedIputs|)
         (= action |Umount.CommitTransaction|)
         (= action |Umount.StopWorkers|)
         (= action |Cleaner.TestClosing|)
         (= action |Cleaner.TryLockCleanerMutex|)
         (= action |Cleaner.TestClosingAgain(closing)|)
         (= action |Cleaner.TestClosingAgain(not closing)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(0)|)
         (= action |Cleaner.RunDelayedIputs.PopIput(none)|)
         (= action |Cleaner.RunDelayedIputs.PutInode|)
         (= action |Cleaner.UnlockCleanerMutex|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(0)|)
         (= action |Cleaner.DeleteUnusedBgs.PopUnusedBg(none)|)
         (= action |Cleaner.DeleteUnusedBgs.LockDeletion|)
         (= action |Cleaner.DeleteUnusedBgs.StartTransaction|)
         (= action |Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(no wake)|)
         (= action |Cleaner.DeleteUnusedBgs.EndTransaction(wake)|)
         (= action |Cleaner.DeleteUnusedBgs.UnlockDeletion|)
         (= action |Cleaner.AnnounceSleep|)
         (= action |Cleaner.ScheduleUnlessStopped|)
         (= action |Cleaner.CommitTransaction|)
         (= action |Transaction.CommitIfOld(no commit)|)
         (= action |Transaction.CommitIfOld(commit)|)
         (= action |Transaction.WakeCleaner|)
         (= action |Transaction.TestStop|)
         (= action |Transaction.AnnounceTimeout|)
         (= action |Transaction.ScheduleTimeout|))
    (and |never.UmountTerminates| (not (= |pc.Umount| |pc.Umount.Done|)))
    |never.UmountTerminates|))

; Properties ---------------------------------------------------------------------------------------
; umount returns.
(define-fun |UmountTerminates| () Bool
  (not
    (and
      |saved|
      (= |cleanerMutex.owner| |saved.cleanerMutex.owner|)
      (= |cleanerKthread.state| |saved.cleanerKthread.state|)
      (= |transactionKthread.state| |saved.transactionKthread.state|)
      (= |pc.Cleaner| |saved.pc.Cleaner|)
      (= |pc.Transaction| |saved.pc.Transaction|)
      (or
        |met.Umount|
        (not
          (or
            (= |pc.Umount| |pc.Umount.SetClosing|)
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
            (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
            (and (= |pc.Umount| |pc.Umount.CommitTransaction|) (= |numWriters| (_ bv0 3)))
            (= |pc.Umount| |pc.Umount.StopWorkers|))))
      (or
        |met.Cleaner|
        (not
          (or
            |guard of Cleaner.TestClosing|
            |guard of Cleaner.TryLockCleanerMutex|
            (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|)
            (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) (not |closing|))
            (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) |delayedIputs[0]|)
            (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) (not |delayedIputs[0]|))
            (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
            |guard of Cleaner.UnlockCleanerMutex|
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
            (and (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|) (= |numWriters| (_ bv0 3))))))
      (or
        |met.Transaction|
        (not
          (or
            |guard of Transaction.CommitIfOld(no commit)|
            (and
              (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
              |runningTransaction|
              (= |numWriters| (_ bv0 3)))
            (= |pc.Transaction| |pc.Transaction.WakeCleaner|)
            (= |pc.Transaction| |pc.Transaction.TestStop|)
            (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|)
            (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|))))
      |never.UmountTerminates|
      (not (= |pc.Umount| |pc.Umount.Done|)))))
; What is claimed of every reachable state.
(define-fun claim () Bool |UmountTerminates|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|closing| Bool) (|unusedBgs[0]| Bool) (|delayedIputs[0]| Bool) (|runningTransaction| Bool)
   (|numWriters| integer) (|cleanerMutex.owner| |OwnerCleaner|)
   (|deleteUnusedBgsMutex.owner| |OwnerUmountCleaner|) (|cleanerKthread.state| |TaskState|)
   (|cleanerKthread.shouldPark| Bool) (|cleanerKthread.shouldStop| Bool)
   (|cleanerKthread.freed| Bool) (|transactionKthread.state| |TaskState|)
   (|transactionKthread.shouldPark| Bool) (|transactionKthread.shouldStop| Bool)
   (|transactionKthread.freed| Bool) (|pc.Umount| |pc.Umount|) (|pc.Cleaner| |pc.Cleaner|)
   (|pc.Transaction| |pc.Transaction|) (|Umount.bg| integer) (|Cleaner.bg| integer) (|saved| Bool)
   (|saved.cleanerMutex.owner| |OwnerCleaner|) (|saved.cleanerKthread.state| |TaskState|)
   (|saved.transactionKthread.state| |TaskState|) (|saved.pc.Cleaner| |pc.Cleaner|)
   (|saved.pc.Transaction| |pc.Transaction|) (|met.Umount| Bool) (|met.Cleaner| Bool)
   (|met.Transaction| Bool) (|never.UmountTerminates| Bool))
  Bool
  (and
    (types |closing| |unusedBgs[0]| |delayedIputs[0]| |runningTransaction| |numWriters|
       |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
       |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
       |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
       |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg|
       |Cleaner.bg| |saved| |saved.cleanerMutex.owner| |saved.cleanerKthread.state|
       |saved.transactionKthread.state| |saved.pc.Cleaner| |saved.pc.Transaction| |met.Umount|
       |met.Cleaner| |met.Transaction| |never.UmountTerminates|)
    ; UmountTerminates
    (not
      (and
        |saved|
        (= |cleanerMutex.owner| |saved.cleanerMutex.owner|)
        (= |cleanerKthread.state| |saved.cleanerKthread.state|)
        (= |transactionKthread.state| |saved.transactionKthread.state|)
        (= |pc.Cleaner| |saved.pc.Cleaner|)
        (= |pc.Transaction| |saved.pc.Transaction|)
        (or
          |met.Umount|
          (not
            (or
              (= |pc.Umount| |pc.Umount.SetClosing|)
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
              (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
              (and (= |pc.Umount| |pc.Umount.CommitTransaction|) (= |numWriters| (_ bv0 3)))
              (= |pc.Umount| |pc.Umount.StopWorkers|))))
        (or
          |met.Cleaner|
          (not
            (or
              (= |pc.Cleaner| |pc.Cleaner.TestClosing|)
              (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
              (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) |closing|)
              (and (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|) (not |closing|))
              (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) |delayedIputs[0]|)
              (and (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|) (not |delayedIputs[0]|))
              (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
              (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
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
              (and (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|) (= |numWriters| (_ bv0 3))))))
        (or
          |met.Transaction|
          (not
            (or
              (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
              (and
                (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
                |runningTransaction|
                (= |numWriters| (_ bv0 3)))
              (= |pc.Transaction| |pc.Transaction.WakeCleaner|)
              (= |pc.Transaction| |pc.Transaction.TestStop|)
              (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|)
              (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|))))
        |never.UmountTerminates|
        (not (= |pc.Umount| |pc.Umount.Done|))))
    (or |saved| (not |met.Cleaner|))
    (or |saved| (not |met.Transaction|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (and
        (not (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|))
        (not (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Cleaner| |pc.Cleaner.Done|)))
      (not |saved|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |saved.pc.Cleaner| |pc.Cleaner.Done|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (not (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|))
      (not |saved|)
      (= |saved.pc.Transaction| |pc.Transaction.WakeCleaner|)
      (= |saved.pc.Transaction| |pc.Transaction.AnnounceTimeout|)
      (= |saved.pc.Transaction| |pc.Transaction.Done|))
    (or |saved| (not |met.Umount|))
    (or
      |cleanerKthread.shouldStop|
      (not (= |pc.Transaction| |pc.Transaction.Done|))
      (not |met.Umount|))
    (or |transactionKthread.shouldStop| (not |met.Umount|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.CommitTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopWorkers|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (not |saved|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TestClosing|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.CommitTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopWorkers|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (and
        (not (= |pc.Cleaner| |pc.Cleaner.TestClosing|))
        (not (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|))
        (not (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|))
        (not (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)))
      (not |saved|)
      (= |saved.cleanerMutex.owner| |OwnerCleaner.Cleaner|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TestClosing|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|))
    (or
      (= |cleanerMutex.owner| |OwnerCleaner.Cleaner|)
      (= |cleanerKthread.state| |TaskState.Running|)
      (= |cleanerKthread.state| |TaskState.Parked|)
      (and
        (not (= |pc.Cleaner| |pc.Cleaner.TestClosing|))
        (not (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|))
        (not (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|))
        (not (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|))))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (and
        (not (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|))
        (not (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|))
        (not (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|))
        (not (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)))
      (not |saved|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |saved.pc.Cleaner| |pc.Cleaner.Done|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (not |saved|)
      (and
        (not (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.AnnounceSleep|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.CommitTransaction|)))
      (and
        (not (= |saved.pc.Transaction| |pc.Transaction.TestStop|))
        (not (= |saved.pc.Transaction| |pc.Transaction.AnnounceTimeout|))))
    (or
      (= |cleanerKthread.state| |TaskState.Interruptible|)
      (= |cleanerKthread.state| |TaskState.Dead|)
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.TestClosing|)
      (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |pc.Transaction| |pc.Transaction.TestStop|)
      (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|)
      (not |saved|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |saved.pc.Cleaner| |pc.Cleaner.Done|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (not (= |pc.Transaction| |pc.Transaction.CommitIfOld|))
      (not |saved|)
      (= |saved.pc.Transaction| |pc.Transaction.CommitIfOld|)
      (= |saved.pc.Transaction| |pc.Transaction.TestStop|)
      (= |saved.pc.Transaction| |pc.Transaction.ScheduleTimeout|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (and
        (not (= |pc.Transaction| |pc.Transaction.CommitIfOld|))
        (not (= |pc.Transaction| |pc.Transaction.WakeCleaner|)))
      (not |saved|)
      (and
        (not (= |saved.pc.Transaction| |pc.Transaction.TestStop|))
        (not (= |saved.pc.Transaction| |pc.Transaction.AnnounceTimeout|))))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (not (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|))
      (not |saved|)
      (= |saved.cleanerMutex.owner| |OwnerCleaner.Cleaner|)
      (= |saved.cleanerKthread.state| |TaskState.Running|)
      (= |saved.cleanerKthread.state| |TaskState.Parked|)
      (and
        (not (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)))
      (= |saved.pc.Transaction| |pc.Transaction.WakeCleaner|)
      (= |saved.pc.Transaction| |pc.Transaction.AnnounceTimeout|)
      (= |saved.pc.Transaction| |pc.Transaction.Done|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.CommitTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopWorkers|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.TestClosing|)
      (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (not |saved|)
      (= |saved.cleanerMutex.owner| |OwnerCleaner.Cleaner|)
      (and
        (not (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.AnnounceSleep|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|))))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.CommitTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopWorkers|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (not |saved|)
      (= |saved.cleanerMutex.owner| |OwnerCleaner.Cleaner|)
      (and
        (not (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.Done|))))
    (or
      (= |cleanerKthread.state| |TaskState.Interruptible|)
      (= |cleanerKthread.state| |TaskState.Dead|)
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.TestClosing|)
      (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (not |saved|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |saved.pc.Cleaner| |pc.Cleaner.Done|)
      (and
        (not (= |saved.pc.Transaction| |pc.Transaction.TestStop|))
        (not (= |saved.pc.Transaction| |pc.Transaction.AnnounceTimeout|))))
    (or
      (= |cleanerKthread.state| |TaskState.Interruptible|)
      (= |cleanerKthread.state| |TaskState.Dead|)
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.TestClosing|)
      (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
      (= |pc.Transaction| |pc.Transaction.TestStop|)
      (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|)
      (not |saved|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |saved.pc.Cleaner| |pc.Cleaner.Done|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (= |pc.Transaction| |pc.Transaction.TestStop|)
      (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|)
      (not |saved|)
      (and
        (not (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.AnnounceSleep|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.CommitTransaction|))))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (and
        (not (= |pc.Transaction| |pc.Transaction.TestStop|))
        (not (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|)))
      (not |saved|)
      (= |saved.cleanerMutex.owner| |OwnerCleaner.Cleaner|)
      (= |saved.cleanerKthread.state| |TaskState.Running|)
      (= |saved.cleanerKthread.state| |TaskState.Parked|)
      (and
        (not (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)))
      (and
        (not (= |saved.pc.Transaction| |pc.Transaction.TestStop|))
        (not (= |saved.pc.Transaction| |pc.Transaction.AnnounceTimeout|))))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (and
        (not (= |pc.Transaction| |pc.Transaction.CommitIfOld|))
        (not (= |pc.Transaction| |pc.Transaction.WakeCleaner|)))
      (= |saved.pc.Transaction| |pc.Transaction.CommitIfOld|)
      (= |saved.pc.Transaction| |pc.Transaction.TestStop|)
      (= |saved.pc.Transaction| |pc.Transaction.ScheduleTimeout|)
      (not |met.Transaction|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (not (= |pc.Transaction| |pc.Transaction.CommitIfOld|))
      (not |met.Transaction|))
    (or
      (= |cleanerMutex.owner| |OwnerCleaner.Cleaner|)
      (= |cleanerKthread.state| |TaskState.Interruptible|)
      (= |cleanerKthread.state| |TaskState.Dead|)
      (and
        (not (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.CommitTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopWorkers|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.TestClosing|)
      (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (not |saved|)
      (= |saved.cleanerMutex.owner| |OwnerCleaner.Nobody|))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
      (= |pc.Transaction| |pc.Transaction.TestStop|)
      (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|)
      (not |saved|)
      (and
        (not (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.AnnounceSleep|))
        (not (= |saved.pc.Cleaner| |pc.Cleaner.CommitTransaction|))))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (and
        (not (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|))
        (not (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|))
        (not (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|))
        (not (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)))
      (not |saved|)
      (= |saved.cleanerMutex.owner| |OwnerCleaner.Cleaner|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |saved.pc.Cleaner| |pc.Cleaner.Done|))
    (=
      |closing|
      (or
        (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
        (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
        (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
        (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
        (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
        (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
        (= |pc.Umount| |pc.Umount.CommitTransaction|)
        (= |pc.Umount| |pc.Umount.StopWorkers|)
        (= |pc.Umount| |pc.Umount.Done|)))
    (and
      (=
        |cleanerKthread.shouldStop|
        (or
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.CommitTransaction|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|)))
      (=
        |transactionKthread.shouldStop|
        (or
          (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|)
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.CommitTransaction|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))))
    (and
      (=
        |cleanerKthread.freed|
        (or
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.CommitTransaction|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|)))
      (=
        |transactionKthread.freed|
        (or
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.CommitTransaction|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))))
    (and
      (=>
        (or
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.CommitTransaction|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))
        (= |pc.Cleaner| |pc.Cleaner.Done|))
      (=>
        (or
          (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
          (= |pc.Umount| |pc.Umount.StopCleaner.ReapCleaner|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
          (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|)
          (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
          (= |pc.Umount| |pc.Umount.CommitTransaction|)
          (= |pc.Umount| |pc.Umount.StopWorkers|)
          (= |pc.Umount| |pc.Umount.Done|))
        (= |pc.Transaction| |pc.Transaction.Done|)))
    (=
      (= |cleanerMutex.owner| |OwnerCleaner.Cleaner|)
      (or
        (= |pc.Cleaner| |pc.Cleaner.TestClosingAgain|)
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
        (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
        (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)))
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
    (=
      |numWriters|
      (bvadd
        (ite (or
               (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
               (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.EndTransaction|)) (_ bv1 3)
          (_ bv0 3))
        (ite (or
               (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.RemoveBlockGroup|)
               (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)) (_ bv1 3)
          (_ bv0 3))))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (= |pc.Transaction| |pc.Transaction.TestStop|)
      (= |pc.Transaction| |pc.Transaction.AnnounceTimeout|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |saved.pc.Cleaner| |pc.Cleaner.Done|)
      (not |met.Cleaner|))
    (or
      (not |closing|)
      (= |cleanerKthread.state| |TaskState.Interruptible|)
      (= |cleanerKthread.state| |TaskState.Dead|)
      (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
      (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
      (= |pc.Umount| |pc.Umount.StopWorkers|)
      (and
        (not (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|))
        (not (= |pc.Transaction| |pc.Transaction.Done|)))
      (not |saved|)
      (= |saved.cleanerKthread.state| |TaskState.Running|)
      (= |saved.cleanerKthread.state| |TaskState.Parked|)
      (= |saved.pc.Transaction| |pc.Transaction.WakeCleaner|)
      (= |saved.pc.Transaction| |pc.Transaction.AnnounceTimeout|)
      (= |saved.pc.Transaction| |pc.Transaction.Done|))
    (or
      (not |closing|)
      (= |cleanerKthread.state| |TaskState.Interruptible|)
      (= |cleanerKthread.state| |TaskState.Dead|)
      (= |pc.Umount| |pc.Umount.StopTransaction.AskTransactionToStop|)
      (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|)
      (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.EndTransaction|)
      (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|)
      (= |pc.Umount| |pc.Umount.StopWorkers|)
      (not |saved|)
      (= |saved.cleanerKthread.state| |TaskState.Running|)
      (= |saved.cleanerKthread.state| |TaskState.Parked|)
      (and
        (not (= |saved.pc.Transaction| |pc.Transaction.TestStop|))
        (not (= |saved.pc.Transaction| |pc.Transaction.AnnounceTimeout|))))
    (or
      (and
        (not (= |pc.Umount| |pc.Umount.StopTransaction.ReapTransaction|))
        (not (= |pc.Umount| |pc.Umount.StopCleaner.AskCleanerToStop|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.LockDeletion|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.StartTransaction|))
        (not (= |pc.Umount| |pc.Umount.DeleteUnusedBgs.UnlockDeletion|))
        (not (= |pc.Umount| |pc.Umount.AssertNoDelayedIputs|))
        (not (= |pc.Umount| |pc.Umount.Done|)))
      (= |pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PutInode|)
      (= |pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.PopUnusedBg|)
      (= |pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |pc.Cleaner| |pc.Cleaner.AnnounceSleep|)
      (= |pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |pc.Cleaner| |pc.Cleaner.CommitTransaction|)
      (= |pc.Cleaner| |pc.Cleaner.Done|)
      (= |pc.Transaction| |pc.Transaction.CommitIfOld|)
      (= |pc.Transaction| |pc.Transaction.TestStop|)
      (= |pc.Transaction| |pc.Transaction.ScheduleTimeout|)
      (= |saved.pc.Cleaner| |pc.Cleaner.TryLockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.RunDelayedIputs.PopIput|)
      (= |saved.pc.Cleaner| |pc.Cleaner.UnlockCleanerMutex|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.LockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.RemoveBlockGroup|)
      (= |saved.pc.Cleaner| |pc.Cleaner.DeleteUnusedBgs.UnlockDeletion|)
      (= |saved.pc.Cleaner| |pc.Cleaner.ScheduleUnlessStopped|)
      (= |saved.pc.Cleaner| |pc.Cleaner.Done|)
      (not |met.Cleaner|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |closing| |unusedBgs[0]| |delayedIputs[0]| |runningTransaction| |numWriters|
       |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
       |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
       |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
       |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg|
       |Cleaner.bg| |saved| |saved.cleanerMutex.owner| |saved.cleanerKthread.state|
       |saved.transactionKthread.state| |saved.pc.Cleaner| |saved.pc.Transaction| |met.Umount|
       |met.Cleaner| |met.Transaction| |never.UmountTerminates|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |closing| |unusedBgs[0]| |delayedIputs[0]| |runningTransaction| |numWriters|
     |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
     |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
     |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
     |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg| |Cleaner.bg|
     |saved| |saved.cleanerMutex.owner| |saved.cleanerKthread.state|
     |saved.transactionKthread.state| |saved.pc.Cleaner| |saved.pc.Transaction| |met.Umount|
     |met.Cleaner| |met.Transaction| |never.UmountTerminates|))
(assert step)
(assert
  (not
    (invariant |closing'| |unusedBgs[0]'| |delayedIputs[0]'| |runningTransaction'| |numWriters'|
       |cleanerMutex.owner'| |deleteUnusedBgsMutex.owner'| |cleanerKthread.state'|
       |cleanerKthread.shouldPark'| |cleanerKthread.shouldStop'| |cleanerKthread.freed'|
       |transactionKthread.state'| |transactionKthread.shouldPark'|
       |transactionKthread.shouldStop'| |transactionKthread.freed'| |pc.Umount'| |pc.Cleaner'|
       |pc.Transaction'| |Umount.bg'| |Cleaner.bg'| |saved'| |saved.cleanerMutex.owner'|
       |saved.cleanerKthread.state'| |saved.transactionKthread.state'| |saved.pc.Cleaner'|
       |saved.pc.Transaction'| |met.Umount'| |met.Cleaner'| |met.Transaction'|
       |never.UmountTerminates'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |closing| |unusedBgs[0]| |delayedIputs[0]| |runningTransaction| |numWriters|
     |cleanerMutex.owner| |deleteUnusedBgsMutex.owner| |cleanerKthread.state|
     |cleanerKthread.shouldPark| |cleanerKthread.shouldStop| |cleanerKthread.freed|
     |transactionKthread.state| |transactionKthread.shouldPark| |transactionKthread.shouldStop|
     |transactionKthread.freed| |pc.Umount| |pc.Cleaner| |pc.Transaction| |Umount.bg| |Cleaner.bg|
     |saved| |saved.cleanerMutex.owner| |saved.cleanerKthread.state|
     |saved.transactionKthread.state| |saved.pc.Cleaner| |saved.pc.Transaction| |met.Umount|
     |met.Cleaner| |met.Transaction| |never.UmountTerminates|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 97b2e5e9e51062198f3b3b334be82e2dea11e300fd789e9a250d8b4e82c75ae3
