; kernel/rw-semaphore-use, variant Upgraded.
; How RwSemaphore is used: a reader does not come again. It works as long as no writer comes in
; between, and then the reader waits for the writer, who waits for the reader.
; A certificate for NoReaderWhileWriting, NoBadUnlockBalance, TypeInvariant: the invariant at the
; end is true initially, every step keeps it, and it implies what is claimed. A solver agrees by
; saying unsat three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |OwnerReaderWriter| () (_ BitVec 2))
(define-fun |OwnerReaderWriter.Nobody| () |OwnerReaderWriter| #b00)
(define-fun |OwnerReaderWriter.Reader| () |OwnerReaderWriter| #b01)
(define-fun |OwnerReaderWriter.Writer| () |OwnerReaderWriter| #b10)
(define-sort |pc.Reader| () (_ BitVec 3))
(define-fun |pc.Reader.DownRead| () |pc.Reader| #b000)
(define-fun |pc.Reader.QueueWriter| () |pc.Reader| #b001)
(define-fun |pc.Reader.DownWrite| () |pc.Reader| #b010)
(define-fun |pc.Reader.UpWrite| () |pc.Reader| #b011)
(define-fun |pc.Reader.UpRead| () |pc.Reader| #b100)
(define-fun |pc.Reader.Done| () |pc.Reader| #b101)
(define-sort |pc.OtherReader| () (_ BitVec 2))
(define-fun |pc.OtherReader.DownRead| () |pc.OtherReader| #b00)
(define-fun |pc.OtherReader.UpRead| () |pc.OtherReader| #b01)
(define-fun |pc.OtherReader.Done| () |pc.OtherReader| #b10)
(define-sort |pc.Writer| () (_ BitVec 2))
(define-fun |pc.Writer.QueueWriter| () |pc.Writer| #b00)
(define-fun |pc.Writer.DownWrite| () |pc.Writer| #b01)
(define-fun |pc.Writer.UpWrite| () |pc.Writer| #b10)
(define-fun |pc.Writer.Done| () |pc.Writer| #b11)

; State --------------------------------------------------------------------------------------------
(declare-const |sem.holders| integer) ; -1..3
(declare-const |sem.waiting| |OwnerReaderWriter|)
(declare-const |pc.Reader| |pc.Reader|)
(declare-const |pc.OtherReader| |pc.OtherReader|)
(declare-const |pc.Writer| |pc.Writer|)
(declare-const |Reader.sem.held| integer) ; -1..3
(declare-const |OtherReader.sem.held| integer) ; -1..3
(declare-const |Writer.sem.held| integer) ; -1..3

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|sem.holders| integer) (|sem.waiting| |OwnerReaderWriter|) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|) (|Reader.sem.held| integer)
   (|OtherReader.sem.held| integer) (|Writer.sem.held| integer))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 4)) |sem.holders|) (bvsle |sem.holders| (_ bv3 4)))
    (bvule |sem.waiting| |OwnerReaderWriter.Writer|)
    (bvule |pc.Reader| |pc.Reader.Done|)
    (bvule |pc.OtherReader| |pc.OtherReader.Done|)
    (and (bvsle (bvneg (_ bv1 4)) |Reader.sem.held|) (bvsle |Reader.sem.held| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |OtherReader.sem.held|) (bvsle |OtherReader.sem.held| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |Writer.sem.held|) (bvsle |Writer.sem.held| (_ bv3 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |sem.holders| (_ bv0 4))
    (= |sem.waiting| |OwnerReaderWriter.Nobody|)
    (= |pc.Reader| |pc.Reader.DownRead|)
    (= |pc.OtherReader| |pc.OtherReader.DownRead|)
    (= |pc.Writer| |pc.Writer.QueueWriter|)
    (= |Reader.sem.held| (_ bv0 4))
    (= |OtherReader.sem.held| (_ bv0 4))
    (= |Writer.sem.held| (_ bv0 4))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 4))
(declare-const action action)

; Reader: DownRead
(define-fun |Reader.DownRead| () action #b0000)
(define-fun |guard of Reader.DownRead| () Bool
  (and
    (= |pc.Reader| |pc.Reader.DownRead|)
    (bvsle (_ bv0 4) |sem.holders|)
    (= |sem.waiting| |OwnerReaderWriter.Nobody|)))

; Reader: QueueWriter
(define-fun |Reader.QueueWriter| () action #b0001)
(define-fun |guard of Reader.QueueWriter| () Bool
  (and (= |pc.Reader| |pc.Reader.QueueWriter|) (= |sem.waiting| |OwnerReaderWriter.Nobody|)))

; Reader: DownWrite
(define-fun |Reader.DownWrite| () action #b0010)
(define-fun |guard of Reader.DownWrite| () Bool
  (and
    (= |pc.Reader| |pc.Reader.DownWrite|)
    (= |sem.holders| (_ bv0 4))
    (or (= |sem.waiting| |OwnerReaderWriter.Nobody|) (= |sem.waiting| |OwnerReaderWriter.Reader|))))

; Reader: UpWrite
(define-fun |Reader.UpWrite| () action #b0011)
(define-fun |guard of Reader.UpWrite| () Bool (= |pc.Reader| |pc.Reader.UpWrite|))

; Reader: UpRead
(define-fun |Reader.UpRead| () action #b0100)
(define-fun |guard of Reader.UpRead| () Bool (= |pc.Reader| |pc.Reader.UpRead|))

; OtherReader: DownRead
(define-fun |OtherReader.DownRead| () action #b0101)
(define-fun |guard of OtherReader.DownRead| () Bool
  (and
    (= |pc.OtherReader| |pc.OtherReader.DownRead|)
    (bvsle (_ bv0 4) |sem.holders|)
    (= |sem.waiting| |OwnerReaderWriter.Nobody|)))

; OtherReader: UpRead
(define-fun |OtherReader.UpRead| () action #b0110)
(define-fun |guard of OtherReader.UpRead| () Bool (= |pc.OtherReader| |pc.OtherReader.UpRead|))

; Writer: QueueWriter
(define-fun |Writer.QueueWriter| () action #b0111)
(define-fun |guard of Writer.QueueWriter| () Bool
  (and (= |pc.Writer| |pc.Writer.QueueWriter|) (= |sem.waiting| |OwnerReaderWriter.Nobody|)))

; Writer: DownWrite
(define-fun |Writer.DownWrite| () action #b1000)
(define-fun |guard of Writer.DownWrite| () Bool
  (and
    (= |pc.Writer| |pc.Writer.DownWrite|)
    (= |sem.holders| (_ bv0 4))
    (or (= |sem.waiting| |OwnerReaderWriter.Nobody|) (= |sem.waiting| |OwnerReaderWriter.Writer|))))

; Writer: UpWrite
(define-fun |Writer.UpWrite| () action #b1001)
(define-fun |guard of Writer.UpWrite| () Bool (= |pc.Writer| |pc.Writer.UpWrite|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Reader.DownRead|)
      |guard of Reader.DownRead|
      (and
        (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4))
        (bvsle (bvadd |Reader.sem.held| (_ bv1 4)) (_ bv3 4))))
    (and (= action |Reader.QueueWriter|) |guard of Reader.QueueWriter|)
    (and (= action |Reader.DownWrite|) |guard of Reader.DownWrite|)
    (and (= action |Reader.UpWrite|) |guard of Reader.UpWrite|)
    (and
      (= action |Reader.UpRead|)
      |guard of Reader.UpRead|
      (and
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |Reader.sem.held|) (bvsub |Reader.sem.held| (_ bv1 4))
            |Reader.sem.held|))))
    (and
      (= action |OtherReader.DownRead|)
      |guard of OtherReader.DownRead|
      (and
        (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4))
        (bvsle (bvadd |OtherReader.sem.held| (_ bv1 4)) (_ bv3 4))))
    (and
      (= action |OtherReader.UpRead|)
      |guard of OtherReader.UpRead|
      (and
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |OtherReader.sem.held|) (bvsub |OtherReader.sem.held| (_ bv1 4))
            |OtherReader.sem.held|))))
    (and (= action |Writer.QueueWriter|) |guard of Writer.QueueWriter|)
    (and (= action |Writer.DownWrite|) |guard of Writer.DownWrite|)
    (and (= action |Writer.UpWrite|) |guard of Writer.UpWrite|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |sem.holders'| () integer
  (ite (or (= action |Reader.DownRead|) (= action |OtherReader.DownRead|))
    (bvadd |sem.holders| (_ bv1 4))
  (ite (or (= action |Reader.DownWrite|) (= action |Writer.DownWrite|)) (bvneg (_ bv1 4))
  (ite (or (= action |Reader.UpWrite|) (= action |Writer.UpWrite|)) (_ bv0 4)
  (ite (or (= action |Reader.UpRead|) (= action |OtherReader.UpRead|))
    (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|)
    |sem.holders|)))))
(define-fun |sem.waiting'| () |OwnerReaderWriter|
  (ite (= action |Reader.QueueWriter|) |OwnerReaderWriter.Reader|
  (ite (or (= action |Reader.DownWrite|) (= action |Writer.DownWrite|)) |OwnerReaderWriter.Nobody|
  (ite (= action |Writer.QueueWriter|) |OwnerReaderWriter.Writer| |sem.waiting|))))
(define-fun |pc.Reader'| () |pc.Reader|
  (ite (= action |Reader.DownRead|) |pc.Reader.QueueWriter|
  (ite (= action |Reader.QueueWriter|) |pc.Reader.DownWrite|
  (ite (= action |Reader.DownWrite|) |pc.Reader.UpWrite|
  (ite (= action |Reader.UpWrite|) |pc.Reader.UpRead|
  (ite (= action |Reader.UpRead|) |pc.Reader.Done| |pc.Reader|))))))
(define-fun |pc.OtherReader'| () |pc.OtherReader|
  (ite (= action |OtherReader.DownRead|) |pc.OtherReader.UpRead|
  (ite (= action |OtherReader.UpRead|) |pc.OtherReader.Done| |pc.OtherReader|)))
(define-fun |pc.Writer'| () |pc.Writer|
  (ite (= action |Writer.QueueWriter|) |pc.Writer.DownWrite|
  (ite (= action |Writer.DownWrite|) |pc.Writer.UpWrite|
  (ite (= action |Writer.UpWrite|) |pc.Writer.Done| |pc.Writer|))))
(define-fun |Reader.sem.held'| () integer
  (ite (= action |Reader.DownRead|) (bvadd |Reader.sem.held| (_ bv1 4))
  (ite (= action |Reader.DownWrite|) (bvneg (_ bv1 4))
  (ite (= action |Reader.UpWrite|)
    (ite (= |Reader.sem.held| (bvneg (_ bv1 4))) (_ bv0 4) |Reader.sem.held|)
  (ite (= action |Reader.UpRead|)
    (ite (bvslt (_ bv0 4) |Reader.sem.held|) (bvsub |Reader.sem.held| (_ bv1 4)) |Reader.sem.held|)
    |Reader.sem.held|)))))
(define-fun |OtherReader.sem.held'| () integer
  (ite (= action |OtherReader.DownRead|) (bvadd |OtherReader.sem.held| (_ bv1 4))
  (ite (= action |OtherReader.UpRead|)
    (ite (bvslt (_ bv0 4) |OtherReader.sem.held|) (bvsub |OtherReader.sem.held| (_ bv1 4))
      |OtherReader.sem.held|)
    |OtherReader.sem.held|)))
(define-fun |Writer.sem.held'| () integer
  (ite (= action |Writer.DownWrite|) (bvneg (_ bv1 4))
  (ite (= action |Writer.UpWrite|)
    (ite (= |Writer.sem.held| (bvneg (_ bv1 4))) (_ bv0 4) |Writer.sem.held|)
    |Writer.sem.held|)))

; Properties ---------------------------------------------------------------------------------------
; Nobody reads while the writer is inside.
(define-fun |NoReaderWhileWriting| () Bool
  (=> (= |pc.Writer| |pc.Writer.UpWrite|) (not (= |pc.OtherReader| |pc.OtherReader.UpRead|))))
; Nobody lets go of a lock that it does not hold.
(define-fun |NoBadUnlockBalance| () Bool
  (and
    (=> |guard of Reader.UpWrite| (= |Reader.sem.held| (bvneg (_ bv1 4))))
    (=>
      (and
        |guard of Reader.UpRead|
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |Reader.sem.held|) (bvsub |Reader.sem.held| (_ bv1 4))
            |Reader.sem.held|)))
      (not (bvsle |Reader.sem.held| (_ bv0 4))))
    (=>
      (and
        |guard of OtherReader.UpRead|
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |OtherReader.sem.held|) (bvsub |OtherReader.sem.held| (_ bv1 4))
            |OtherReader.sem.held|)))
      (not (bvsle |OtherReader.sem.held| (_ bv0 4))))
    (=> |guard of Writer.UpWrite| (= |Writer.sem.held| (bvneg (_ bv1 4))))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Reader.DownRead|
      (and
        (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4))
        (bvsle (bvadd |Reader.sem.held| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of Reader.UpRead|
      (and
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |Reader.sem.held|) (bvsub |Reader.sem.held| (_ bv1 4))
            |Reader.sem.held|))))
    (=>
      |guard of OtherReader.DownRead|
      (and
        (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4))
        (bvsle (bvadd |OtherReader.sem.held| (_ bv1 4)) (_ bv3 4))))
    (=>
      |guard of OtherReader.UpRead|
      (and
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |OtherReader.sem.held|) (bvsub |OtherReader.sem.held| (_ bv1 4))
            |OtherReader.sem.held|))))))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoReaderWhileWriting| |NoBadUnlockBalance| |TypeInvariant|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|sem.holders| integer) (|sem.waiting| |OwnerReaderWriter|) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|) (|Reader.sem.held| integer)
   (|OtherReader.sem.held| integer) (|Writer.sem.held| integer))
  Bool
  (and
    (types |sem.holders| |sem.waiting| |pc.Reader| |pc.OtherReader| |pc.Writer|
       |Reader.sem.held| |OtherReader.sem.held| |Writer.sem.held|)
    ; NoReaderWhileWriting
    (=> (= |pc.Writer| |pc.Writer.UpWrite|) (not (= |pc.OtherReader| |pc.OtherReader.UpRead|)))
    ; ReadersAreCounted
    (=
      |sem.holders|
      (ite (= |pc.Writer| |pc.Writer.UpWrite|) (bvneg (_ bv1 4))
        (bvadd
          (ite (or (= |pc.Reader| |pc.Reader.QueueWriter|) (= |pc.Reader| |pc.Reader.DownWrite|))
            (_ bv1 4)
            (_ bv0 4))
          (ite (= |pc.OtherReader| |pc.OtherReader.UpRead|) (_ bv1 4) (_ bv0 4)))))
    ; WriterIsAlone
    (=>
      (= |pc.Writer| |pc.Writer.UpWrite|)
      (and
        (=
          (ite (or (= |pc.Reader| |pc.Reader.QueueWriter|) (= |pc.Reader| |pc.Reader.DownWrite|))
            (_ bv1 4)
            (_ bv0 4))
          (_ bv0 4))
        (not (= |pc.OtherReader| |pc.OtherReader.UpRead|))))
    ; OneWriterWaits
    (and
      (= (= |sem.waiting| |OwnerReaderWriter.Writer|) (= |pc.Writer| |pc.Writer.DownWrite|))
      (= (= |sem.waiting| |OwnerReaderWriter.Reader|) (= |pc.Reader| |pc.Reader.DownWrite|)))
    ; TasksKnowWhatTheyHold
    (and
      (=
        |OtherReader.sem.held|
        (ite (= |pc.OtherReader| |pc.OtherReader.UpRead|) (_ bv1 4) (_ bv0 4)))
      (= |Writer.sem.held| (ite (= |pc.Writer| |pc.Writer.UpWrite|) (bvneg (_ bv1 4)) (_ bv0 4)))
      (=
        |Reader.sem.held|
        (ite (or (= |pc.Reader| |pc.Reader.QueueWriter|) (= |pc.Reader| |pc.Reader.DownWrite|))
          (_ bv1 4)
          (_ bv0 4))))
    ; NeverUpgraded
    (and
      (not (= |pc.Reader| |pc.Reader.UpWrite|))
      (not (= |pc.Reader| |pc.Reader.UpRead|))
      (not (= |pc.Reader| |pc.Reader.Done|)))
    ; NoBadUnlockBalance
    (and
      (=> (= |pc.Reader| |pc.Reader.UpWrite|) (= |Reader.sem.held| (bvneg (_ bv1 4))))
      (=>
        (and
          (= |pc.Reader| |pc.Reader.UpRead|)
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvslt (_ bv0 4) |Reader.sem.held|) (bvsub |Reader.sem.held| (_ bv1 4))
              |Reader.sem.held|)))
        (not (bvsle |Reader.sem.held| (_ bv0 4))))
      (=>
        (and
          (= |pc.OtherReader| |pc.OtherReader.UpRead|)
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvslt (_ bv0 4) |OtherReader.sem.held|) (bvsub |OtherReader.sem.held| (_ bv1 4))
              |OtherReader.sem.held|)))
        (not (bvsle |OtherReader.sem.held| (_ bv0 4))))
      (=> (= |pc.Writer| |pc.Writer.UpWrite|) (= |Writer.sem.held| (bvneg (_ bv1 4)))))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Reader| |pc.Reader.DownRead|)
          (bvsle (_ bv0 4) |sem.holders|)
          (= |sem.waiting| |OwnerReaderWriter.Nobody|))
        (and
          (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4))
          (bvsle (bvadd |Reader.sem.held| (_ bv1 4)) (_ bv3 4))))
      (=>
        (= |pc.Reader| |pc.Reader.UpRead|)
        (and
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvslt (_ bv0 4) |Reader.sem.held|) (bvsub |Reader.sem.held| (_ bv1 4))
              |Reader.sem.held|))))
      (=>
        (and
          (= |pc.OtherReader| |pc.OtherReader.DownRead|)
          (bvsle (_ bv0 4) |sem.holders|)
          (= |sem.waiting| |OwnerReaderWriter.Nobody|))
        (and
          (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4))
          (bvsle (bvadd |OtherReader.sem.held| (_ bv1 4)) (_ bv3 4))))
      (=>
        (= |pc.OtherReader| |pc.OtherReader.UpRead|)
        (and
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))
          (bvsle
            (bvneg (_ bv1 4))
            (ite (bvslt (_ bv0 4) |OtherReader.sem.held|) (bvsub |OtherReader.sem.held| (_ bv1 4))
              |OtherReader.sem.held|)))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |sem.holders| |sem.waiting| |pc.Reader| |pc.OtherReader| |pc.Writer|
       |Reader.sem.held| |OtherReader.sem.held| |Writer.sem.held|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |sem.holders| |sem.waiting| |pc.Reader| |pc.OtherReader| |pc.Writer|
     |Reader.sem.held| |OtherReader.sem.held| |Writer.sem.held|))
(assert step)
(assert
  (not
    (invariant |sem.holders'| |sem.waiting'| |pc.Reader'| |pc.OtherReader'| |pc.Writer'|
       |Reader.sem.held'| |OtherReader.sem.held'| |Writer.sem.held'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |sem.holders| |sem.waiting| |pc.Reader| |pc.OtherReader| |pc.Writer|
     |Reader.sem.held| |OtherReader.sem.held| |Writer.sem.held|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 20b3521a1318c261c7ca0d64d163e68bfeeef9e7bed1142b078cdb165fc0d54c
