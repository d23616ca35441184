; bcachefs/failed-mount, variant ReleaseWithoutFs, shrinkers=1.
; bcachefs: bch2_fs_alloc() is interrupted, and bch2_fs_free() takes down what is only partly set
; up. A signal kills a task that mounts: it cannot start the kthread of a workqueue any more, and
; any allocation may fail as well. There is one error path for all of it, which calls the exit
; function of every subsystem, whether its init function has run or not; memory is zeroed at first,
; so that a pointer that is NULL was never set. But a list head of zeros is not an empty list, a
; shrinker that is not registered may have memory, and a pointer to what has been freed is not NULL.
; See fs/bcachefs/super.c, btree_cache.c, btree_key_cache.c and mm/vmscan.c; reported by J. Axboe on
; June 27, 2023, "Re: [GIT PULL] bcachefs": an oops and two kinds of leaks by killing mounts. What
; exactly leaked nr_deferred was not settled there: the report has a pair, one of each cache, in one
; mount (NoPairLeaked). That is KeepNrDeferred, which leaks both whenever both were allocated, and
; of a successful mount, too; SkipUnregistered leaks one at a time, of the cache that fails half
; way, and would need two mounts. A ladder of gotos cannot meet a raw list head, but it can leak: it
; is a second list of steps that has to be kept in step with the first. Not modelled: what the other
; init calls allocate (InitRest stands for about 25), the devices, a second failure, and what the
; oops does to the task, which goes on here. register_shrinker() is two steps, as shrinker_alloc()
; and shrinker_register() are today, and something between the two can fail; it does not wait for
; reclaim.
; A certificate for NoLeakOnFailedMount, NoLeakAfterUmount, NoShrinkerLeft, FailurePointDecides,
; NoDoubleFree, NoUseAfterFree, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |InitStep| () (_ BitVec 4))
(define-fun |InitStep.None| () |InitStep| #b0000)
(define-fun |InitStep.Fs| () |InitStep| #b0001)
(define-fun |InitStep.Workqueues| () |InitStep| #b0010)
(define-fun |InitStep.Hints| () |InitStep| #b0011)
(define-fun |InitStep.Table| () |InitStep| #b0100)
(define-fun |InitStep.NrDeferred| () |InitStep| #b0101)
(define-fun |InitStep.Fill| () |InitStep| #b0110)
(define-fun |InitStep.Rest| () |InitStep| #b0111)
(define-fun |InitStep.Online| () |InitStep| #b1000)
(define-sort |pc.Mount| () (_ BitVec 5))
(define-fun |pc.Mount.AllocFs| () |pc.Mount| #b00000)
(define-fun |pc.Mount.InitEarly| () |pc.Mount| #b00001)
(define-fun |pc.Mount.AllocWorkqueues| () |pc.Mount| #b00010)
(define-fun |pc.Mount.AllocHints| () |pc.Mount| #b00011)
(define-fun |pc.Mount.AllocTable| () |pc.Mount| #b00100)
(define-fun |pc.Mount.PreallocShrinker| () |pc.Mount| #b00101)
(define-fun |pc.Mount.FillCache| () |pc.Mount| #b00110)
(define-fun |pc.Mount.RegisterShrinker| () |pc.Mount| #b00111)
(define-fun |pc.Mount.InitRest| () |pc.Mount| #b01000)
(define-fun |pc.Mount.GoOnline| () |pc.Mount| #b01001)
(define-fun |pc.Mount.Umount| () |pc.Mount| #b01010)
(define-fun |pc.Mount.RemoveFromList| () |pc.Mount| #b01011)
(define-fun |pc.Mount.FreeNodeRewrites| () |pc.Mount| #b01100)
(define-fun |pc.Mount.AwaitScans| () |pc.Mount| #b01101)
(define-fun |pc.Mount.UnregisterShrinker| () |pc.Mount| #b01110)
(define-fun |pc.Mount.FreeNrDeferred| () |pc.Mount| #b01111)
(define-fun |pc.Mount.FreeTable| () |pc.Mount| #b10000)
(define-fun |pc.Mount.ExitNextCache| () |pc.Mount| #b10001)
(define-fun |pc.Mount.FreeHints| () |pc.Mount| #b10010)
(define-fun |pc.Mount.DestroyWorkqueues| () |pc.Mount| #b10011)
(define-fun |pc.Mount.FreeFs| () |pc.Mount| #b10100)
(define-fun |pc.Mount.Done| () |pc.Mount| #b10101)
(define-sort |pc.Reclaim| () (_ BitVec 2))
(define-fun |pc.Reclaim.PickShrinker| () |pc.Reclaim| #b00)
(define-fun |pc.Reclaim.TakeDeferred| () |pc.Reclaim| #b01)
(define-fun |pc.Reclaim.ScanObjects| () |pc.Reclaim| #b10)
(define-fun |pc.Reclaim.Done| () |pc.Reclaim| #b11)

; State --------------------------------------------------------------------------------------------
(declare-const |memory.allocated[0]| Bool)
(declare-const |memory.allocated[1]| Bool)
(declare-const |memory.allocated[2]| Bool)
(declare-const |memory.allocated[3]| Bool)
(declare-const |memory.allocated[4]| Bool)
(declare-const |pointers[0]| Bool)
(declare-const |pointers[1]| Bool)
(declare-const |pointers[2]| Bool)
(declare-const |pointers[3]| Bool)
(declare-const |pointers[4]| Bool)
(declare-const |listHeadReady| Bool)
(declare-const |registered[0]| Bool)
(declare-const |failed| |InitStep|)
(declare-const |pc.Mount| |pc.Mount|)
(declare-const |pc.Reclaim| |pc.Reclaim|)
(declare-const |Mount.cache| integer) ; 0..0
(declare-const |Reclaim.scanned| integer) ; 0..0

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|memory.allocated[0]| Bool) (|memory.allocated[1]| Bool) (|memory.allocated[2]| Bool)
   (|memory.allocated[3]| Bool) (|memory.allocated[4]| Bool) (|pointers[0]| Bool)
   (|pointers[1]| Bool) (|pointers[2]| Bool) (|pointers[3]| Bool) (|pointers[4]| Bool)
   (|listHeadReady| Bool) (|registered[0]| Bool) (|failed| |InitStep|) (|pc.Mount| |pc.Mount|)
   (|pc.Reclaim| |pc.Reclaim|) (|Mount.cache| integer) (|Reclaim.scanned| integer))
  Bool
  (and
    (bvule |failed| |InitStep.Online|)
    (bvule |pc.Mount| |pc.Mount.Done|)
    (and (bvsle (_ bv0 4) |Mount.cache|) (bvsle |Mount.cache| (_ bv0 4)))
    (and (bvsle (_ bv0 4) |Reclaim.scanned|) (bvsle |Reclaim.scanned| (_ bv0 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (not |memory.allocated[0]|)
    (not |memory.allocated[1]|)
    (not |memory.allocated[2]|)
    (not |memory.allocated[3]|)
    (not |memory.allocated[4]|)
    (not |pointers[0]|)
    (not |pointers[1]|)
    (not |pointers[2]|)
    (not |pointers[3]|)
    (not |pointers[4]|)
    (not |listHeadReady|)
    (not |registered[0]|)
    (= |failed| |InitStep.None|)
    (= |pc.Mount| |pc.Mount.AllocFs|)
    (= |pc.Reclaim| |pc.Reclaim.PickShrinker|)
    (= |Mount.cache| (_ bv0 4))
    (= |Reclaim.scanned| (_ bv0 4))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Mount: AllocFs, fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.AllocFs| () action #b000000)
(define-fun |guard of Mount.AllocFs| () Bool
  (and (= |pc.Mount| |pc.Mount.AllocFs|) (not |memory.allocated[0]|)))

; Mount: AllocFs(-ENOMEM), fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.AllocFs(-ENOMEM)| () action #b000001)
(define-fun |guard of Mount.AllocFs(-ENOMEM)| () Bool (= |pc.Mount| |pc.Mount.AllocFs|))

; Mount: InitEarly, fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.InitEarly| () action #b000010)
(define-fun |guard of Mount.InitEarly| () Bool (= |pc.Mount| |pc.Mount.InitEarly|))

; Mount: AllocWorkqueues, fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.AllocWorkqueues| () action #b000011)
(define-fun |guard of Mount.AllocWorkqueues| () Bool
  (and (= |pc.Mount| |pc.Mount.AllocWorkqueues|) (not |memory.allocated[1]|)))

; Mount: AllocWorkqueues(killed, -EINTR), fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.AllocWorkqueues(killed, -EINTR)| () action #b000100)
(define-fun |guard of Mount.AllocWorkqueues(killed, -EINTR)| () Bool
  (= |pc.Mount| |pc.Mount.AllocWorkqueues|))

; Mount: AllocHints, fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.AllocHints| () action #b000101)
(define-fun |guard of Mount.AllocHints| () Bool
  (and (= |pc.Mount| |pc.Mount.AllocHints|) (not |memory.allocated[2]|)))

; Mount: AllocHints(-ENOMEM), fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.AllocHints(-ENOMEM)| () action #b000110)
(define-fun |guard of Mount.AllocHints(-ENOMEM)| () Bool (= |pc.Mount| |pc.Mount.AllocHints|))

; Mount: AllocTable, fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_init
(define-fun |Mount.AllocTable| () action #b000111)
(define-fun |guard of Mount.AllocTable| () Bool
  (and (= |pc.Mount| |pc.Mount.AllocTable|) (not |memory.allocated[3]|)))

; Mount: AllocTable(-ENOMEM), fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_init
(define-fun |Mount.AllocTable(-ENOMEM)| () action #b001000)
(define-fun |guard of Mount.AllocTable(-ENOMEM)| () Bool (= |pc.Mount| |pc.Mount.AllocTable|))

; Mount: PreallocShrinker, mm/vmscan.c:prealloc_shrinker
(define-fun |Mount.PreallocShrinker| () action #b001001)
(define-fun |guard of Mount.PreallocShrinker| () Bool
  (and (= |pc.Mount| |pc.Mount.PreallocShrinker|) (not |memory.allocated[4]|)))

; Mount: PreallocShrinker(-ENOMEM), mm/vmscan.c:prealloc_shrinker
(define-fun |Mount.PreallocShrinker(-ENOMEM)| () action #b001010)
(define-fun |guard of Mount.PreallocShrinker(-ENOMEM)| () Bool
  (= |pc.Mount| |pc.Mount.PreallocShrinker|))

; Mount: FillCache, fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_init
(define-fun |Mount.FillCache| () action #b001011)
(define-fun |guard of Mount.FillCache| () Bool (= |pc.Mount| |pc.Mount.FillCache|))

; Mount: FillCache(-ENOMEM), fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_init
(define-fun |Mount.FillCache(-ENOMEM)| () action #b001100)
(define-fun |guard of Mount.FillCache(-ENOMEM)| () Bool (= |pc.Mount| |pc.Mount.FillCache|))

; Mount: RegisterShrinker, mm/vmscan.c:register_shrinker_prepared
(define-fun |Mount.RegisterShrinker| () action #b001101)
(define-fun |guard of Mount.RegisterShrinker| () Bool (= |pc.Mount| |pc.Mount.RegisterShrinker|))

; Mount: InitRest, fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.InitRest| () action #b001110)
(define-fun |guard of Mount.InitRest| () Bool (= |pc.Mount| |pc.Mount.InitRest|))

; Mount: InitRest(-ENOMEM), fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.InitRest(-ENOMEM)| () action #b001111)
(define-fun |guard of Mount.InitRest(-ENOMEM)| () Bool (= |pc.Mount| |pc.Mount.InitRest|))

; Mount: GoOnline, fs/bcachefs/super.c:bch2_fs_online
(define-fun |Mount.GoOnline| () action #b010000)
(define-fun |guard of Mount.GoOnline| () Bool (= |pc.Mount| |pc.Mount.GoOnline|))

; Mount: GoOnline(error), fs/bcachefs/super.c:bch2_fs_online
(define-fun |Mount.GoOnline(error)| () action #b010001)
(define-fun |guard of Mount.GoOnline(error)| () Bool (= |pc.Mount| |pc.Mount.GoOnline|))

; Mount: Umount, fs/bcachefs/super.c:bch2_fs_alloc
(define-fun |Mount.Umount| () action #b010010)
(define-fun |guard of Mount.Umount| () Bool (= |pc.Mount| |pc.Mount.Umount|))

; Mount: RemoveFromList, fs/bcachefs/super.c:bch2_fs_free
(define-fun |Mount.RemoveFromList| () action #b010011)
(define-fun |guard of Mount.RemoveFromList| () Bool (= |pc.Mount| |pc.Mount.RemoveFromList|))

; Mount: FreeNodeRewrites, fs/bcachefs/btree_update_interior.c:bch2_free_pending_node_rewrites
(define-fun |Mount.FreeNodeRewrites| () action #b010100)
(define-fun |guard of Mount.FreeNodeRewrites| () Bool (= |pc.Mount| |pc.Mount.FreeNodeRewrites|))

; Mount: AwaitScans, mm/vmscan.c:unregister_shrinker
(define-fun |Mount.AwaitScans| () action #b010101)
(define-fun |guard of Mount.AwaitScans| () Bool
  (and
    (= |pc.Mount| |pc.Mount.AwaitScans|)
    (not
      (or (= |pc.Reclaim| |pc.Reclaim.TakeDeferred|) (= |pc.Reclaim| |pc.Reclaim.ScanObjects|)))))

; Mount: UnregisterShrinker, mm/vmscan.c:unregister_shrinker
(define-fun |Mount.UnregisterShrinker| () action #b010110)
(define-fun |guard of Mount.UnregisterShrinker| () Bool
  (= |pc.Mount| |pc.Mount.UnregisterShrinker|))

; Mount: FreeNrDeferred(NULL), mm/vmscan.c:unregister_shrinker
(define-fun |Mount.FreeNrDeferred(NULL)| () action #b010111)
(define-fun |guard of Mount.FreeNrDeferred(NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.FreeNrDeferred|) (not |pointers[4]|)))

; Mount: FreeNrDeferred(not NULL), mm/vmscan.c:unregister_shrinker
(define-fun |Mount.FreeNrDeferred(not NULL)| () action #b011000)
(define-fun |guard of Mount.FreeNrDeferred(not NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.FreeNrDeferred|) |pointers[4]|))

; Mount: FreeTable(NULL), fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_exit
(define-fun |Mount.FreeTable(NULL)| () action #b011001)
(define-fun |guard of Mount.FreeTable(NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.FreeTable|) (not |pointers[3]|)))

; Mount: FreeTable(not NULL), fs/bcachefs/btree_cache.c:bch2_fs_btree_cache_exit
(define-fun |Mount.FreeTable(not NULL)| () action #b011010)
(define-fun |guard of Mount.FreeTable(not NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.FreeTable|) |pointers[3]|))

; Mount: ExitNextCache, fs/bcachefs/super.c:__bch2_fs_free
(define-fun |Mount.ExitNextCache| () action #b011011)
(define-fun |guard of Mount.ExitNextCache| () Bool (= |pc.Mount| |pc.Mount.ExitNextCache|))

; Mount: FreeHints(NULL), fs/bcachefs/super.c:__bch2_fs_free
(define-fun |Mount.FreeHints(NULL)| () action #b011100)
(define-fun |guard of Mount.FreeHints(NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.FreeHints|) (not |pointers[2]|)))

; Mount: FreeHints(not NULL), fs/bcachefs/super.c:__bch2_fs_free
(define-fun |Mount.FreeHints(not NULL)| () action #b011101)
(define-fun |guard of Mount.FreeHints(not NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.FreeHints|) |pointers[2]|))

; Mount: DestroyWorkqueues(NULL), fs/bcachefs/super.c:__bch2_fs_free
(define-fun |Mount.DestroyWorkqueues(NULL)| () action #b011110)
(define-fun |guard of Mount.DestroyWorkqueues(NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.DestroyWorkqueues|) (not |pointers[1]|)))

; Mount: DestroyWorkqueues(not NULL), fs/bcachefs/super.c:__bch2_fs_free
(define-fun |Mount.DestroyWorkqueues(not NULL)| () action #b011111)
(define-fun |guard of Mount.DestroyWorkqueues(not NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.DestroyWorkqueues|) |pointers[1]|))

; Mount: FreeFs(NULL), fs/bcachefs/super.c:__bch2_fs_free
(define-fun |Mount.FreeFs(NULL)| () action #b100000)
(define-fun |guard of Mount.FreeFs(NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.FreeFs|) (not |pointers[0]|)))

; Mount: FreeFs(not NULL), fs/bcachefs/super.c:__bch2_fs_free
(define-fun |Mount.FreeFs(not NULL)| () action #b100001)
(define-fun |guard of Mount.FreeFs(not NULL)| () Bool
  (and (= |pc.Mount| |pc.Mount.FreeFs|) |pointers[0]|))

; Reclaim: PickShrinker(0), mm/vmscan.c:shrink_slab
(define-fun |Reclaim.PickShrinker(0)| () action #b100010)
(define-fun |guard of Reclaim.PickShrinker(0)| () Bool
  (and
    (= |pc.Reclaim| |pc.Reclaim.PickShrinker|)
    (not (= |pc.Mount| |pc.Mount.AwaitScans|))
    (not (= |pc.Mount| |pc.Mount.UnregisterShrinker|))
    |registered[0]|))

; Reclaim: TakeDeferred, mm/vmscan.c:do_shrink_slab
(define-fun |Reclaim.TakeDeferred| () action #b100011)
(define-fun |guard of Reclaim.TakeDeferred| () Bool (= |pc.Reclaim| |pc.Reclaim.TakeDeferred|))

; Reclaim: ScanObjects, mm/vmscan.c:do_shrink_slab
(define-fun |Reclaim.ScanObjects| () action #b100100)
(define-fun |guard of Reclaim.ScanObjects| () Bool (= |pc.Reclaim| |pc.Reclaim.ScanObjects|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Mount.AllocFs|) |guard of Mount.AllocFs|)
    (and (= action |Mount.AllocFs(-ENOMEM)|) |guard of Mount.AllocFs(-ENOMEM)|)
    (and (= action |Mount.InitEarly|) |guard of Mount.InitEarly|)
    (and (= action |Mount.AllocWorkqueues|) |guard of Mount.AllocWorkqueues|)
    (and
      (= action |Mount.AllocWorkqueues(killed, -EINTR)|)
      |guard of Mount.AllocWorkqueues(killed, -EINTR)|)
    (and (= action |Mount.AllocHints|) |guard of Mount.AllocHints|)
    (and (= action |Mount.AllocHints(-ENOMEM)|) |guard of Mount.AllocHints(-ENOMEM)|)
    (and (= action |Mount.AllocTable|) |guard of Mount.AllocTable|)
    (and (= action |Mount.AllocTable(-ENOMEM)|) |guard of Mount.AllocTable(-ENOMEM)|)
    (and (= action |Mount.PreallocShrinker|) |guard of Mount.PreallocShrinker|)
    (and (= action |Mount.PreallocShrinker(-ENOMEM)|) |guard of Mount.PreallocShrinker(-ENOMEM)|)
    (and (= action |Mount.FillCache|) |guard of Mount.FillCache|)
    (and (= action |Mount.FillCache(-ENOMEM)|) |guard of Mount.FillCache(-ENOMEM)|)
    (and (= action |Mount.RegisterShrinker|) |guard of Mount.RegisterShrinker|)
    (and (= action |Mount.InitRest|) |guard of Mount.InitRest|)
    (and (= action |Mount.InitRest(-ENOMEM)|) |guard of Mount.InitRest(-ENOMEM)|)
    (and (= action |Mount.GoOnline|) |guard of Mount.GoOnline|)
    (and (= action |Mount.GoOnline(error)|) |guard of Mount.GoOnline(error)|)
    (and (= action |Mount.Umount|) |guard of Mount.Umount|)
    (and (= action |Mount.RemoveFromList|) |guard of Mount.RemoveFromList|)
    (and (= action |Mount.FreeNodeRewrites|) |guard of Mount.FreeNodeRewrites|)
    (and (= action |Mount.AwaitScans|) |guard of Mount.AwaitScans|)
    (and (= action |Mount.UnregisterShrinker|) |guard of Mount.UnregisterShrinker|)
    (and (= action |Mount.FreeNrDeferred(NULL)|) |guard of Mount.FreeNrDeferred(NULL)|)
    (and (= action |Mount.FreeNrDeferred(not NULL)|) |guard of Mount.FreeNrDeferred(not NULL)|)
    (and (= action |Mount.FreeTable(NULL)|) |guard of Mount.FreeTable(NULL)|)
    (and (= action |Mount.FreeTable(not NULL)|) |guard of Mount.FreeTable(not NULL)|)
    (and (= action |Mount.ExitNextCache|) |guard of Mount.ExitNextCache|)
    (and (= action |Mount.FreeHints(NULL)|) |guard of Mount.FreeHints(NULL)|)
    (and (= action |Mount.FreeHints(not NULL)|) |guard of Mount.FreeHints(not NULL)|)
    (and (= action |Mount.DestroyWorkqueues(NULL)|) |guard of Mount.DestroyWorkqueues(NULL)|)
    (and
      (= action |Mount.DestroyWorkqueues(not NULL)|)
      |guard of Mount.DestroyWorkqueues(not NULL)|)
    (and (= action |Mount.FreeFs(NULL)|) |guard of Mount.FreeFs(NULL)|)
    (and (= action |Mount.FreeFs(not NULL)|) |guard of Mount.FreeFs(not NULL)|)
    (and (= action |Reclaim.PickShrinker(0)|) |guard of Reclaim.PickShrinker(0)|)
    (and (= action |Reclaim.TakeDeferred|) |guard of Reclaim.TakeDeferred|)
    (and (= action |Reclaim.ScanObjects|) |guard of Reclaim.ScanObjects|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |memory.allocated[0]'| () Bool
  (ite (= action |Mount.AllocFs|) true
  (ite (= action |Mount.FreeFs(not NULL)|) false |memory.allocated[0]|)))
(define-fun |memory.allocated[1]'| () Bool
  (ite (= action |Mount.AllocWorkqueues|) true
  (ite (= action |Mount.DestroyWorkqueues(not NULL)|) false |memory.allocated[1]|)))
(define-fun |memory.allocated[2]'| () Bool
  (ite (= action |Mount.AllocHints|) true
  (ite (= action |Mount.FreeHints(not NULL)|) false |memory.allocated[2]|)))
(define-fun |memory.allocated[3]'| () Bool
  (ite (= action |Mount.AllocTable|) true
  (ite (= action |Mount.FreeTable(not NULL)|) false |memory.allocated[3]|)))
(define-fun |memory.allocated[4]'| () Bool
  (ite (= action |Mount.PreallocShrinker|) true
  (ite (= action |Mount.FreeNrDeferred(not NULL)|) false |memory.allocated[4]|)))
(define-fun |pointers[0]'| () Bool
  (ite (= action |Mount.AllocFs|) true
  (ite (or (= action |Mount.FreeFs(NULL)|) (= action |Mount.FreeFs(not NULL)|)) false
    |pointers[0]|)))
(define-fun |pointers[1]'| () Bool
  (ite (= action |Mount.AllocWorkqueues|) true
  (ite (or
         (= action |Mount.DestroyWorkqueues(not NULL)|)
         (= action |Mount.FreeFs(NULL)|)
         (= action |Mount.FreeFs(not NULL)|)) false
    |pointers[1]|)))
(define-fun |pointers[2]'| () Bool
  (ite (= action |Mount.AllocHints|) true
  (ite (or
         (= action |Mount.FreeHints(not NULL)|)
         (= action |Mount.FreeFs(NULL)|)
         (= action |Mount.FreeFs(not NULL)|)) false
    |pointers[2]|)))
(define-fun |pointers[3]'| () Bool
  (ite (= action |Mount.AllocTable|) true
  (ite (or
         (= action |Mount.FreeTable(not NULL)|)
         (= action |Mount.FreeFs(NULL)|)
         (= action |Mount.FreeFs(not NULL)|)) false
    |pointers[3]|)))
(define-fun |pointers[4]'| () Bool
  (ite (= action |Mount.PreallocShrinker|) true
  (ite (or
         (= action |Mount.FreeNrDeferred(not NULL)|)
         (= action |Mount.FreeFs(NULL)|)
         (= action |Mount.FreeFs(not NULL)|)) false
    |pointers[4]|)))
(define-fun |listHeadReady'| () Bool
  (ite (= action |Mount.InitEarly|) true
  (ite (or (= action |Mount.FreeFs(NULL)|) (= action |Mount.FreeFs(not NULL)|)) false
    |listHeadReady|)))
(define-fun |registered[0]'| () Bool
  (ite (= action |Mount.RegisterShrinker|) true
  (ite (= action |Mount.UnregisterShrinker|) false |registered[0]|)))
(define-fun |failed'| () |InitStep|
  (ite (= action |Mount.AllocFs(-ENOMEM)|) |InitStep.Fs|
  (ite (= action |Mount.AllocWorkqueues(killed, -EINTR)|) |InitStep.Workqueues|
  (ite (= action |Mount.AllocHints(-ENOMEM)|) |InitStep.Hints|
  (ite (= action |Mount.AllocTable(-ENOMEM)|) |InitStep.Table|
  (ite (= action |Mount.PreallocShrinker(-ENOMEM)|) |InitStep.NrDeferred|
  (ite (= action |Mount.FillCache(-ENOMEM)|) |InitStep.Fill|
  (ite (= action |Mount.InitRest(-ENOMEM)|) |InitStep.Rest|
  (ite (= action |Mount.GoOnline(error)|) |InitStep.Online| |failed|)))))))))
(define-fun |pc.Mount'| () |pc.Mount|
  (ite (= action |Mount.AllocFs|) |pc.Mount.InitEarly|
  (ite (or
         (= action |Mount.AllocFs(-ENOMEM)|)
         (= action |Mount.AllocWorkqueues(killed, -EINTR)|)
         (= action |Mount.AllocHints(-ENOMEM)|)
         (= action |Mount.AllocTable(-ENOMEM)|)
         (= action |Mount.PreallocShrinker(-ENOMEM)|)
         (= action |Mount.FillCache(-ENOMEM)|)
         (= action |Mount.InitRest(-ENOMEM)|)
         (= action |Mount.GoOnline(error)|)
         (= action |Mount.Umount|)) |pc.Mount.RemoveFromList|
  (ite (= action |Mount.InitEarly|) |pc.Mount.AllocWorkqueues|
  (ite (= action |Mount.AllocWorkqueues|) |pc.Mount.AllocHints|
  (ite (= action |Mount.AllocHints|) |pc.Mount.AllocTable|
  (ite (= action |Mount.AllocTable|) |pc.Mount.PreallocShrinker|
  (ite (= action |Mount.PreallocShrinker|) |pc.Mount.FillCache|
  (ite (= action |Mount.FillCache|) |pc.Mount.RegisterShrinker|
  (ite (= action |Mount.RegisterShrinker|) |pc.Mount.InitRest|
  (ite (= action |Mount.InitRest|) |pc.Mount.GoOnline|
  (ite (= action |Mount.GoOnline|) |pc.Mount.Umount|
  (ite (= action |Mount.RemoveFromList|) |pc.Mount.FreeNodeRewrites|
  (ite (= action |Mount.FreeNodeRewrites|) |pc.Mount.AwaitScans|
  (ite (= action |Mount.AwaitScans|) |pc.Mount.UnregisterShrinker|
  (ite (= action |Mount.UnregisterShrinker|) |pc.Mount.FreeNrDeferred|
  (ite (or (= action |Mount.FreeNrDeferred(NULL)|) (= action |Mount.FreeNrDeferred(not NULL)|))
    |pc.Mount.FreeTable|
  (ite (or (= action |Mount.FreeTable(NULL)|) (= action |Mount.FreeTable(not NULL)|))
    |pc.Mount.ExitNextCache|
  (ite (= action |Mount.ExitNextCache|) |pc.Mount.FreeHints|
  (ite (or (= action |Mount.FreeHints(NULL)|) (= action |Mount.FreeHints(not NULL)|))
    |pc.Mount.DestroyWorkqueues|
  (ite (or
         (= action |Mount.DestroyWorkqueues(NULL)|)
         (= action |Mount.DestroyWorkqueues(not NULL)|)) |pc.Mount.FreeFs|
  (ite (or (= action |Mount.FreeFs(NULL)|) (= action |Mount.FreeFs(not NULL)|)) |pc.Mount.Done|
    |pc.Mount|))))))))))))))))))))))
(define-fun |pc.Reclaim'| () |pc.Reclaim|
  (ite (= action |Reclaim.PickShrinker(0)|) |pc.Reclaim.TakeDeferred|
  (ite (= action |Reclaim.TakeDeferred|) |pc.Reclaim.ScanObjects|
  (ite (= action |Reclaim.ScanObjects|) |pc.Reclaim.PickShrinker| |pc.Reclaim|))))
(define-fun |Mount.cache'| () integer
  (ite (or
         (= action |Mount.RegisterShrinker|)
         (= action |Mount.FreeNodeRewrites|)
         (= action |Mount.ExitNextCache|)) (_ bv0 4)
    |Mount.cache|))
(define-fun |Reclaim.scanned'| () integer
  (ite (or (= action |Reclaim.PickShrinker(0)|) (= action |Reclaim.ScanObjects|)) (_ bv0 4)
    |Reclaim.scanned|))

; Properties ---------------------------------------------------------------------------------------
; A mount that has failed leaves no memory behind: kmemleak reports unreferenced objects.
(define-fun |NoLeakOnFailedMount| () Bool
  (=>
    (and (= |pc.Mount| |pc.Mount.Done|) (not (= |failed| |InitStep.None|)))
    (not
      (or |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
         |memory.allocated[3]| |memory.allocated[4]|))))
; Nor does one that has succeeded, once it is unmounted.
(define-fun |NoLeakAfterUmount| () Bool
  (=>
    (and (= |pc.Mount| |pc.Mount.Done|) (= |failed| |InitStep.None|))
    (not
      (or |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
         |memory.allocated[3]| |memory.allocated[4]|))))
; No shrinker of a file system that is gone stays on the list: a second mount can be tried.
(define-fun |NoShrinkerLeft| () Bool (=> (= |pc.Mount| |pc.Mount.Done|) (not |registered[0]|)))
; Which step fails decides whether harm is done, and it is exactly the steps that this variant is
; known for.
(define-fun |FailurePointDecides| () Bool
  (and
    (=>
      (and (= |pc.Mount| |pc.Mount.Done|) (not (= |failed| |InitStep.None|)))
      (not
        (or |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
           |memory.allocated[3]| |memory.allocated[4]|)))
    (=>
      (and (= |pc.Mount| |pc.Mount.FreeNodeRewrites|) (not (= |failed| |InitStep.None|)))
      (and
        (= (and |memory.allocated[0]| |listHeadReady|) (not (= |failed| |InitStep.Fs|)))
        (not
          (or
            (and |pointers[0]| (not |memory.allocated[0]|))
            (and |pointers[1]| (not |memory.allocated[1]|))
            (and |pointers[2]| (not |memory.allocated[2]|))
            (and |pointers[3]| (not |memory.allocated[3]|))
            (and |pointers[4]| (not |memory.allocated[4]|))))))))
; Nothing is freed that is free already.
(define-fun |NoDoubleFree| () Bool
  (and
    (=> (and (= |pc.Mount| |pc.Mount.FreeNrDeferred|) |pointers[4]|) |memory.allocated[4]|)
    (=> (and (= |pc.Mount| |pc.Mount.FreeTable|) |pointers[3]|) |memory.allocated[3]|)
    (=> (and (= |pc.Mount| |pc.Mount.FreeHints|) |pointers[2]|) |memory.allocated[2]|)
    (=> (and (= |pc.Mount| |pc.Mount.DestroyWorkqueues|) |pointers[1]|) |memory.allocated[1]|)
    (=> (and (= |pc.Mount| |pc.Mount.FreeFs|) |pointers[0]|) |memory.allocated[0]|)))
; Nobody touches memory that has been freed.
(define-fun |NoUseAfterFree| () Bool
  (and
    (=> |guard of Reclaim.TakeDeferred| |memory.allocated[4]|)
    (=> |guard of Reclaim.ScanObjects| |memory.allocated[3]|)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Mount| |pc.Mount.Done|)
      (or (= |pc.Reclaim| |pc.Reclaim.PickShrinker|) (= |pc.Reclaim| |pc.Reclaim.Done|)))
    |guard of Mount.AllocFs|
    |guard of Mount.AllocFs(-ENOMEM)|
    |guard of Mount.InitEarly|
    |guard of Mount.AllocWorkqueues|
    |guard of Mount.AllocWorkqueues(killed, -EINTR)|
    |guard of Mount.AllocHints|
    |guard of Mount.AllocHints(-ENOMEM)|
    |guard of Mount.AllocTable|
    |guard of Mount.AllocTable(-ENOMEM)|
    |guard of Mount.PreallocShrinker|
    |guard of Mount.PreallocShrinker(-ENOMEM)|
    |guard of Mount.FillCache|
    |guard of Mount.FillCache(-ENOMEM)|
    |guard of Mount.RegisterShrinker|
    |guard of Mount.InitRest|
    |guard of Mount.InitRest(-ENOMEM)|
    |guard of Mount.GoOnline|
    |guard of Mount.GoOnline(error)|
    |guard of Mount.Umount|
    |guard of Mount.RemoveFromList|
    |guard of Mount.FreeNodeRewrites|
    |guard of Mount.AwaitScans|
    |guard of Mount.UnregisterShrinker|
    |guard of Mount.FreeNrDeferred(NULL)|
    |guard of Mount.FreeNrDeferred(not NULL)|
    |guard of Mount.FreeTable(NULL)|
    |guard of Mount.FreeTable(not NULL)|
    |guard of Mount.ExitNextCache|
    |guard of Mount.FreeHints(NULL)|
    |guard of Mount.FreeHints(not NULL)|
    |guard of Mount.DestroyWorkqueues(NULL)|
    |guard of Mount.DestroyWorkqueues(not NULL)|
    |guard of Mount.FreeFs(NULL)|
    |guard of Mount.FreeFs(not NULL)|
    |guard of Reclaim.PickShrinker(0)|
    |guard of Reclaim.TakeDeferred|
    |guard of Reclaim.ScanObjects|))
; What is claimed of every reachable state.
(define-fun claim () Bool
  (and |NoLeakOnFailedMount| |NoLeakAfterUmount| |NoShrinkerLeft| |FailurePointDecides|
     |NoDoubleFree| |NoUseAfterFree| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|memory.allocated[0]| Bool) (|memory.allocated[1]| Bool) (|memory.allocated[2]| Bool)
   (|memory.allocated[3]| Bool) (|memory.allocated[4]| Bool) (|pointers[0]| Bool)
   (|pointers[1]| Bool) (|pointers[2]| Bool) (|pointers[3]| Bool) (|pointers[4]| Bool)
   (|listHeadReady| Bool) (|registered[0]| Bool) (|failed| |InitStep|) (|pc.Mount| |pc.Mount|)
   (|pc.Reclaim| |pc.Reclaim|) (|Mount.cache| integer) (|Reclaim.scanned| integer))
  Bool
  (and
    (types |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
       |memory.allocated[3]| |memory.allocated[4]| |pointers[0]| |pointers[1]| |pointers[2]|
       |pointers[3]| |pointers[4]| |listHeadReady| |registered[0]| |failed| |pc.Mount|
       |pc.Reclaim| |Mount.cache| |Reclaim.scanned|)
    ; NoDeadlock
    (or
      (and
        (= |pc.Mount| |pc.Mount.Done|)
        (or (= |pc.Reclaim| |pc.Reclaim.PickShrinker|) (= |pc.Reclaim| |pc.Reclaim.Done|)))
      (and (= |pc.Mount| |pc.Mount.AllocFs|) (not |memory.allocated[0]|))
      (= |pc.Mount| |pc.Mount.AllocFs|)
      (= |pc.Mount| |pc.Mount.InitEarly|)
      (and (= |pc.Mount| |pc.Mount.AllocWorkqueues|) (not |memory.allocated[1]|))
      (= |pc.Mount| |pc.Mount.AllocWorkqueues|)
      (and (= |pc.Mount| |pc.Mount.AllocHints|) (not |memory.allocated[2]|))
      (= |pc.Mount| |pc.Mount.AllocHints|)
      (and (= |pc.Mount| |pc.Mount.AllocTable|) (not |memory.allocated[3]|))
      (= |pc.Mount| |pc.Mount.AllocTable|)
      (and (= |pc.Mount| |pc.Mount.PreallocShrinker|) (not |memory.allocated[4]|))
      (= |pc.Mount| |pc.Mount.PreallocShrinker|)
      (= |pc.Mount| |pc.Mount.FillCache|)
      (= |pc.Mount| |pc.Mount.FillCache|)
      (= |pc.Mount| |pc.Mount.RegisterShrinker|)
      (= |pc.Mount| |pc.Mount.InitRest|)
      (= |pc.Mount| |pc.Mount.InitRest|)
      (= |pc.Mount| |pc.Mount.GoOnline|)
      (= |pc.Mount| |pc.Mount.GoOnline|)
      (= |pc.Mount| |pc.Mount.Umount|)
      (= |pc.Mount| |pc.Mount.RemoveFromList|)
      (= |pc.Mount| |pc.Mount.FreeNodeRewrites|)
      (and
        (= |pc.Mount| |pc.Mount.AwaitScans|)
        (not
          (or
            (= |pc.Reclaim| |pc.Reclaim.TakeDeferred|)
            (= |pc.Reclaim| |pc.Reclaim.ScanObjects|))))
      (= |pc.Mount| |pc.Mount.UnregisterShrinker|)
      (and (= |pc.Mount| |pc.Mount.FreeNrDeferred|) (not |pointers[4]|))
      (and (= |pc.Mount| |pc.Mount.FreeNrDeferred|) |pointers[4]|)
      (and (= |pc.Mount| |pc.Mount.FreeTable|) (not |pointers[3]|))
      (and (= |pc.Mount| |pc.Mount.FreeTable|) |pointers[3]|)
      (= |pc.Mount| |pc.Mount.ExitNextCache|)
      (and (= |pc.Mount| |pc.Mount.FreeHints|) (not |pointers[2]|))
      (and (= |pc.Mount| |pc.Mount.FreeHints|) |pointers[2]|)
      (and (= |pc.Mount| |pc.Mount.DestroyWorkqueues|) (not |pointers[1]|))
      (and (= |pc.Mount| |pc.Mount.DestroyWorkqueues|) |pointers[1]|)
      (and (= |pc.Mount| |pc.Mount.FreeFs|) (not |pointers[0]|))
      (and (= |pc.Mount| |pc.Mount.FreeFs|) |pointers[0]|)
      (and
        (= |pc.Reclaim| |pc.Reclaim.PickShrinker|)
        (not (= |pc.Mount| |pc.Mount.AwaitScans|))
        (not (= |pc.Mount| |pc.Mount.UnregisterShrinker|))
        |registered[0]|)
      (= |pc.Reclaim| |pc.Reclaim.TakeDeferred|)
      (= |pc.Reclaim| |pc.Reclaim.ScanObjects|))
    ; NoLeakOnFailedMount
    (=>
      (and (= |pc.Mount| |pc.Mount.Done|) (not (= |failed| |InitStep.None|)))
      (not
        (or |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
           |memory.allocated[3]| |memory.allocated[4]|)))
    ; NoLeakAfterUmount
    (=>
      (and (= |pc.Mount| |pc.Mount.Done|) (= |failed| |InitStep.None|))
      (not
        (or |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
           |memory.allocated[3]| |memory.allocated[4]|)))
    ; NoShrinkerLeft
    (=> (= |pc.Mount| |pc.Mount.Done|) (not |registered[0]|))
    ; FailurePointDecides
    (and
      (=>
        (and (= |pc.Mount| |pc.Mount.Done|) (not (= |failed| |InitStep.None|)))
        (not
          (or |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
             |memory.allocated[3]| |memory.allocated[4]|)))
      (=>
        (and (= |pc.Mount| |pc.Mount.FreeNodeRewrites|) (not (= |failed| |InitStep.None|)))
        (and
          (= (and |memory.allocated[0]| |listHeadReady|) (not (= |failed| |InitStep.Fs|)))
          (not
            (or
              (and |pointers[0]| (not |memory.allocated[0]|))
              (and |pointers[1]| (not |memory.allocated[1]|))
              (and |pointers[2]| (not |memory.allocated[2]|))
              (and |pointers[3]| (not |memory.allocated[3]|))
              (and |pointers[4]| (not |memory.allocated[4]|)))))))
    ; NoDoubleFree
    (and
      (=> (and (= |pc.Mount| |pc.Mount.FreeNrDeferred|) |pointers[4]|) |memory.allocated[4]|)
      (=> (and (= |pc.Mount| |pc.Mount.FreeTable|) |pointers[3]|) |memory.allocated[3]|)
      (=> (and (= |pc.Mount| |pc.Mount.FreeHints|) |pointers[2]|) |memory.allocated[2]|)
      (=> (and (= |pc.Mount| |pc.Mount.DestroyWorkqueues|) |pointers[1]|) |memory.allocated[1]|)
      (=> (and (= |pc.Mount| |pc.Mount.FreeFs|) |pointers[0]|) |memory.allocated[0]|))
    ; NoUseAfterFree
    (and
      (=> (= |pc.Reclaim| |pc.Reclaim.TakeDeferred|) |memory.allocated[4]|)
      (=> (= |pc.Reclaim| |pc.Reclaim.ScanObjects|) |memory.allocated[3]|))
    (or
      (not |memory.allocated[3]|)
      (and (not (= |pc.Mount| |pc.Mount.FreeFs|)) (not (= |pc.Mount| |pc.Mount.Done|))))
    (or
      (not |memory.allocated[2]|)
      (and (not (= |pc.Mount| |pc.Mount.FreeFs|)) (not (= |pc.Mount| |pc.Mount.Done|))))
    (or
      (not |memory.allocated[1]|)
      (and (not (= |pc.Mount| |pc.Mount.FreeFs|)) (not (= |pc.Mount| |pc.Mount.Done|))))
    (or (not |memory.allocated[0]|) |pointers[0]|)
    (or
      (not |registered[0]|)
      (= |pc.Mount| |pc.Mount.InitRest|)
      (= |pc.Mount| |pc.Mount.GoOnline|)
      (= |pc.Mount| |pc.Mount.Umount|)
      (= |pc.Mount| |pc.Mount.RemoveFromList|)
      (= |pc.Mount| |pc.Mount.FreeNodeRewrites|)
      (= |pc.Mount| |pc.Mount.AwaitScans|)
      (= |pc.Mount| |pc.Mount.UnregisterShrinker|)
      (= |pc.Mount| |pc.Mount.FreeNrDeferred|))
    (or
      (not |memory.allocated[4]|)
      (and
        (not (= |pc.Mount| |pc.Mount.AllocFs|))
        (not (= |pc.Mount| |pc.Mount.InitEarly|))
        (not (= |pc.Mount| |pc.Mount.AllocTable|))
        (not (= |pc.Mount| |pc.Mount.PreallocShrinker|))
        (not (= |pc.Mount| |pc.Mount.FreeTable|))
        (not (= |pc.Mount| |pc.Mount.ExitNextCache|))
        (not (= |pc.Mount| |pc.Mount.FreeFs|))
        (not (= |pc.Mount| |pc.Mount.Done|))))
    (or |memory.allocated[0]| (not |pointers[0]|))
    (or |memory.allocated[1]| (not |pointers[1]|))
    (or |memory.allocated[2]| (not |pointers[2]|))
    (or |memory.allocated[3]| (not |pointers[3]|))
    (or |memory.allocated[4]| (not |pointers[4]|))
    (or (not |listHeadReady|) (not (= |failed| |InitStep.Fs|)))
    (or
      |listHeadReady|
      (and
        (not (= |failed| |InitStep.Table|))
        (not (= |failed| |InitStep.NrDeferred|))
        (not (= |failed| |InitStep.Fill|))
        (not (= |failed| |InitStep.Rest|)))
      (and
        (not (= |pc.Mount| |pc.Mount.InitRest|))
        (not (= |pc.Mount| |pc.Mount.GoOnline|))
        (not (= |pc.Mount| |pc.Mount.Umount|))
        (not (= |pc.Mount| |pc.Mount.RemoveFromList|))))
    (or
      |listHeadReady|
      (and
        (not (= |failed| |InitStep.Workqueues|))
        (not (= |failed| |InitStep.Hints|))
        (not (= |failed| |InitStep.Fill|))
        (not (= |failed| |InitStep.Rest|)))
      (and
        (not (= |pc.Mount| |pc.Mount.InitRest|))
        (not (= |pc.Mount| |pc.Mount.GoOnline|))
        (not (= |pc.Mount| |pc.Mount.Umount|))
        (not (= |pc.Mount| |pc.Mount.RemoveFromList|))))
    (or
      |memory.allocated[0]|
      (and
        (not (= |failed| |InitStep.Table|))
        (not (= |failed| |InitStep.NrDeferred|))
        (not (= |failed| |InitStep.Fill|))
        (not (= |failed| |InitStep.Rest|)))
      (and
        (not (= |pc.Mount| |pc.Mount.InitRest|))
        (not (= |pc.Mount| |pc.Mount.GoOnline|))
        (not (= |pc.Mount| |pc.Mount.Umount|))
        (not (= |pc.Mount| |pc.Mount.RemoveFromList|))))
    (or
      |memory.allocated[0]|
      (and
        (not (= |failed| |InitStep.Workqueues|))
        (not (= |failed| |InitStep.Hints|))
        (not (= |failed| |InitStep.Fill|))
        (not (= |failed| |InitStep.Rest|)))
      (and
        (not (= |pc.Mount| |pc.Mount.InitRest|))
        (not (= |pc.Mount| |pc.Mount.GoOnline|))
        (not (= |pc.Mount| |pc.Mount.Umount|))
        (not (= |pc.Mount| |pc.Mount.RemoveFromList|))))
    (or |memory.allocated[4]| (not |registered[0]|))
    (or (not |memory.allocated[4]|) |pointers[3]|)
    (or
      |memory.allocated[0]|
      (not (= |failed| |InitStep.Online|))
      (and
        (not (= |pc.Mount| |pc.Mount.InitRest|))
        (not (= |pc.Mount| |pc.Mount.GoOnline|))
        (not (= |pc.Mount| |pc.Mount.Umount|))
        (not (= |pc.Mount| |pc.Mount.RemoveFromList|))))
    (or
      (and
        (not (= |pc.Mount| |pc.Mount.FillCache|))
        (not (= |pc.Mount| |pc.Mount.RegisterShrinker|))
        (not (= |pc.Mount| |pc.Mount.UnregisterShrinker|))
        (not (= |pc.Mount| |pc.Mount.FreeNrDeferred|)))
      (not (= |pc.Reclaim| |pc.Reclaim.ScanObjects|)))
    (or
      (= |pc.Mount| |pc.Mount.InitRest|)
      (= |pc.Mount| |pc.Mount.GoOnline|)
      (= |pc.Mount| |pc.Mount.Umount|)
      (= |pc.Mount| |pc.Mount.RemoveFromList|)
      (= |pc.Mount| |pc.Mount.FreeNodeRewrites|)
      (= |pc.Mount| |pc.Mount.AwaitScans|)
      (= |pc.Mount| |pc.Mount.UnregisterShrinker|)
      (= |pc.Mount| |pc.Mount.FreeNrDeferred|)
      (not (= |pc.Reclaim| |pc.Reclaim.ScanObjects|)))
    (or
      |listHeadReady|
      (not (= |failed| |InitStep.Online|))
      (and
        (not (= |pc.Mount| |pc.Mount.InitRest|))
        (not (= |pc.Mount| |pc.Mount.GoOnline|))
        (not (= |pc.Mount| |pc.Mount.Umount|))
        (not (= |pc.Mount| |pc.Mount.RemoveFromList|))))
    (or
      (not |memory.allocated[4]|)
      (and
        (not (= |pc.Mount| |pc.Mount.AllocFs|))
        (not (= |pc.Mount| |pc.Mount.InitEarly|))
        (not (= |pc.Mount| |pc.Mount.AllocWorkqueues|))
        (not (= |pc.Mount| |pc.Mount.AllocHints|))
        (not (= |pc.Mount| |pc.Mount.FreeTable|))
        (not (= |pc.Mount| |pc.Mount.ExitNextCache|))
        (not (= |pc.Mount| |pc.Mount.FreeHints|))
        (not (= |pc.Mount| |pc.Mount.DestroyWorkqueues|))))
    (or (not |memory.allocated[4]|) |pointers[4]|)
    (or
      (not |memory.allocated[3]|)
      (and
        (not (= |pc.Mount| |pc.Mount.FreeHints|))
        (not (= |pc.Mount| |pc.Mount.DestroyWorkqueues|))))
    (or (not |memory.allocated[3]|) |pointers[3]|)
    (or
      (not |memory.allocated[3]|)
      (and
        (not (= |pc.Mount| |pc.Mount.ExitNextCache|))
        (not (= |pc.Mount| |pc.Mount.DestroyWorkqueues|))
        (not (= |pc.Mount| |pc.Mount.Done|))))
    (or
      (and
        (not (= |pc.Mount| |pc.Mount.FillCache|))
        (not (= |pc.Mount| |pc.Mount.RegisterShrinker|))
        (not (= |pc.Mount| |pc.Mount.UnregisterShrinker|))
        (not (= |pc.Mount| |pc.Mount.FreeNrDeferred|)))
      (not (= |pc.Reclaim| |pc.Reclaim.TakeDeferred|)))
    (or (not |memory.allocated[2]|) (not (= |pc.Mount| |pc.Mount.DestroyWorkqueues|)))
    (or (not |memory.allocated[1]|) |pointers[1]|)
    (or
      |memory.allocated[3]|
      (and
        (not (= |pc.Mount| |pc.Mount.PreallocShrinker|))
        (not (= |pc.Mount| |pc.Mount.RegisterShrinker|))))
    (or
      (not |registered[0]|)
      (and
        (not (= |pc.Mount| |pc.Mount.RegisterShrinker|))
        (not (= |pc.Mount| |pc.Mount.FreeNrDeferred|))))
    (or
      (not |listHeadReady|)
      (and (not (= |pc.Mount| |pc.Mount.AllocFs|)) (not (= |pc.Mount| |pc.Mount.InitEarly|))))
    (or
      (not (= |failed| |InitStep.Fs|))
      (and
        (not (= |pc.Mount| |pc.Mount.AllocFs|))
        (not (= |pc.Mount| |pc.Mount.InitEarly|))
        (not (= |pc.Mount| |pc.Mount.InitRest|))
        (not (= |pc.Mount| |pc.Mount.GoOnline|))))
    (or
      |listHeadReady|
      (and (not (= |pc.Mount| |pc.Mount.InitRest|)) (not (= |pc.Mount| |pc.Mount.GoOnline|))))
    (or
      |listHeadReady|
      (and
        (not (= |pc.Mount| |pc.Mount.AllocTable|))
        (not (= |pc.Mount| |pc.Mount.PreallocShrinker|))
        (not (= |pc.Mount| |pc.Mount.FillCache|))
        (not (= |pc.Mount| |pc.Mount.RegisterShrinker|))))
    (or
      |listHeadReady|
      (and
        (not (= |pc.Mount| |pc.Mount.AllocWorkqueues|))
        (not (= |pc.Mount| |pc.Mount.AllocHints|))
        (not (= |pc.Mount| |pc.Mount.FillCache|))
        (not (= |pc.Mount| |pc.Mount.RegisterShrinker|))))
    (or
      |memory.allocated[4]|
      (and
        (not (= |pc.Mount| |pc.Mount.FillCache|))
        (not (= |pc.Mount| |pc.Mount.RegisterShrinker|))))
    (or
      |memory.allocated[0]|
      (and
        (not (= |pc.Mount| |pc.Mount.AllocTable|))
        (not (= |pc.Mount| |pc.Mount.PreallocShrinker|))
        (not (= |pc.Mount| |pc.Mount.FillCache|))
        (not (= |pc.Mount| |pc.Mount.RegisterShrinker|))))
    (or
      |memory.allocated[0]|
      (and (not (= |pc.Mount| |pc.Mount.InitRest|)) (not (= |pc.Mount| |pc.Mount.GoOnline|))))
    (or
      |memory.allocated[0]|
      (and
        (not (= |pc.Mount| |pc.Mount.AllocWorkqueues|))
        (not (= |pc.Mount| |pc.Mount.AllocHints|))
        (not (= |pc.Mount| |pc.Mount.FillCache|))
        (not (= |pc.Mount| |pc.Mount.RegisterShrinker|))))
    (or (not |memory.allocated[2]|) |pointers[2]|)
    (or
      |memory.allocated[0]|
      (and (not (= |pc.Mount| |pc.Mount.InitEarly|)) (not (= |pc.Mount| |pc.Mount.GoOnline|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
       |memory.allocated[3]| |memory.allocated[4]| |pointers[0]| |pointers[1]| |pointers[2]|
       |pointers[3]| |pointers[4]| |listHeadReady| |registered[0]| |failed| |pc.Mount|
       |pc.Reclaim| |Mount.cache| |Reclaim.scanned|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
     |memory.allocated[3]| |memory.allocated[4]| |pointers[0]| |pointers[1]| |pointers[2]|
     |pointers[3]| |pointers[4]| |listHeadReady| |registered[0]| |failed| |pc.Mount| |pc.Reclaim|
     |Mount.cache| |Reclaim.scanned|))
(assert step)
(assert
  (not
    (invariant |memory.allocated[0]'| |memory.allocated[1]'| |memory.allocated[2]'|
       |memory.allocated[3]'| |memory.allocated[4]'| |pointers[0]'| |pointers[1]'| |pointers[2]'|
       |pointers[3]'| |pointers[4]'| |listHeadReady'| |registered[0]'| |failed'| |pc.Mount'|
       |pc.Reclaim'| |Mount.cache'| |Reclaim.scanned'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |memory.allocated[0]| |memory.allocated[1]| |memory.allocated[2]|
     |memory.allocated[3]| |memory.allocated[4]| |pointers[0]| |pointers[1]| |pointers[2]|
     |pointers[3]| |pointers[4]| |listHeadReady| |registered[0]| |failed| |pc.Mount| |pc.Reclaim|
     |Mount.cache| |Reclaim.scanned|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: b83b6419651e23c744d97a21d4ccf4fc7cfbd15c3589bb0b0344bbc924592b11
