; kernel/rw-semaphore-use, variant UnlockedAsWriter.
; How RwSemaphore is used: a reader does not come again. It works as long as no writer comes in
; between, and then the reader waits for the writer, who waits for the reader.
; A certificate for TypeInvariant, NoDeadlock: the invariant at the end is true initially, every
; step keeps it, and it implies what is claimed. A solver agrees by saying unsat three times: z3
; FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |pc.Reader| () (_ BitVec 2))
(define-fun |pc.Reader.DownRead| () |pc.Reader| #b00)
(define-fun |pc.Reader.UpWrite| () |pc.Reader| #b01)
(define-fun |pc.Reader.Done| () |pc.Reader| #b10)
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
(declare-const |sem.writerWaits| Bool)
(declare-const |pc.Reader| |pc.Reader|)
(declare-const |pc.OtherReader| |pc.OtherReader|)
(declare-const |pc.Writer| |pc.Writer|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|sem.holders| integer) (|sem.writerWaits| Bool) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 4)) |sem.holders|) (bvsle |sem.holders| (_ bv3 4)))
    (bvule |pc.Reader| |pc.Reader.Done|)
    (bvule |pc.OtherReader| |pc.OtherReader.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |sem.holders| (_ bv0 4))
    (not |sem.writerWaits|)
    (= |pc.Reader| |pc.Reader.DownRead|)
    (= |pc.OtherReader| |pc.OtherReader.DownRead|)
    (= |pc.Writer| |pc.Writer.QueueWriter|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Reader: DownRead
(define-fun |Reader.DownRead| () action #b000)
(define-fun |guard of Reader.DownRead| () Bool
  (and
    (= |pc.Reader| |pc.Reader.DownRead|)
    (bvsle (_ bv0 4) |sem.holders|)
    (not |sem.writerWaits|)))

; Reader: UpWrite
(define-fun |Reader.UpWrite| () action #b001)
(define-fun |guard of Reader.UpWrite| () Bool (= |pc.Reader| |pc.Reader.UpWrite|))

; OtherReader: DownRead
(define-fun |OtherReader.DownRead| () action #b010)
(define-fun |guard of OtherReader.DownRead| () Bool
  (and
    (= |pc.OtherReader| |pc.OtherReader.DownRead|)
    (bvsle (_ bv0 4) |sem.holders|)
    (not |sem.writerWaits|)))

; OtherReader: UpRead
(define-fun |OtherReader.UpRead| () action #b011)
(define-fun |guard of OtherReader.UpRead| () Bool (= |pc.OtherReader| |pc.OtherReader.UpRead|))

; Writer: QueueWriter
(define-fun |Writer.QueueWriter| () action #b100)
(define-fun |guard of Writer.QueueWriter| () Bool
  (and (= |pc.Writer| |pc.Writer.QueueWriter|) (not |sem.writerWaits|)))

; Writer: DownWrite
(define-fun |Writer.DownWrite| () action #b101)
(define-fun |guard of Writer.DownWrite| () Bool
  (and (= |pc.Writer| |pc.Writer.DownWrite|) (= |sem.holders| (_ bv0 4))))

; Writer: UpWrite
(define-fun |Writer.UpWrite| () action #b110)
(define-fun |guard of Writer.UpWrite| () Bool (= |pc.Writer| |pc.Writer.UpWrite|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and
      (= action |Reader.DownRead|)
      |guard of Reader.DownRead|
      (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
    (and (= action |Reader.UpWrite|) |guard of Reader.UpWrite|)
    (and
      (= action |OtherReader.DownRead|)
      |guard of OtherReader.DownRead|
      (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
    (and
      (= action |OtherReader.UpRead|)
      |guard of OtherReader.UpRead|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|)))
    (and (= action |Writer.QueueWriter|) |guard of Writer.QueueWriter|)
    (and (= action |Writer.DownWrite|) |guard of Writer.DownWrite|)
    (and (= action |Writer.UpWrite|) |guard of Writer.UpWrite|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |sem.holders'| () integer
  (ite (or (= action |Reader.DownRead|) (= action |OtherReader.DownRead|))
    (bvadd |sem.holders| (_ bv1 4))
  (ite (or (= action |Reader.UpWrite|) (= action |Writer.UpWrite|)) (_ bv0 4)
  (ite (= action |OtherReader.UpRead|)
    (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|)
  (ite (= action |Writer.DownWrite|) (bvneg (_ bv1 4)) |sem.holders|)))))
(define-fun |sem.writerWaits'| () Bool
  (ite (= action |Writer.QueueWriter|) true
  (ite (= action |Writer.DownWrite|) false |sem.writerWaits|)))
(define-fun |pc.Reader'| () |pc.Reader|
  (ite (= action |Reader.DownRead|) |pc.Reader.UpWrite|
  (ite (= action |Reader.UpWrite|) |pc.Reader.Done| |pc.Reader|)))
(define-fun |pc.OtherReader'| () |pc.OtherReader|
  (ite (= action |OtherReader.DownRead|) |pc.OtherReader.UpRead|
  (ite (= action |OtherReader.UpRead|) |pc.OtherReader.Done| |pc.OtherReader|)))
(define-fun |pc.Writer'| () |pc.Writer|
  (ite (= action |Writer.QueueWriter|) |pc.Writer.DownWrite|
  (ite (= action |Writer.DownWrite|) |pc.Writer.UpWrite|
  (ite (= action |Writer.UpWrite|) |pc.Writer.Done| |pc.Writer|))))

; Properties ---------------------------------------------------------------------------------------
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=> |guard of Reader.DownRead| (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
    (=> |guard of OtherReader.DownRead| (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
    (=>
      |guard of OtherReader.UpRead|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Reader| |pc.Reader.Done|)
      (= |pc.OtherReader| |pc.OtherReader.Done|)
      (= |pc.Writer| |pc.Writer.Done|))
    |guard of Reader.DownRead|
    |guard of Reader.UpWrite|
    |guard of OtherReader.DownRead|
    |guard of OtherReader.UpRead|
    |guard of Writer.QueueWriter|
    |guard of Writer.DownWrite|
    |guard of Writer.UpWrite|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|sem.holders| integer) (|sem.writerWaits| Bool) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|))
  Bool
  (and
    (types |sem.holders| |sem.writerWaits| |pc.Reader| |pc.OtherReader| |pc.Writer|)
    ; ReadersAreCounted
    (or
      (=
        |sem.holders|
        (ite (= |pc.Writer| |pc.Writer.UpWrite|) (bvneg (_ bv1 4))
          (bvadd
            (ite (= |pc.Reader| |pc.Reader.UpWrite|) (_ bv1 4) (_ bv0 4))
            (ite (= |pc.OtherReader| |pc.OtherReader.UpRead|) (_ bv1 4) (_ bv0 4)))))
      (and
        (= |pc.Reader| |pc.Reader.Done|)
        (= |pc.OtherReader| |pc.OtherReader.UpRead|)
        (= |sem.holders| (_ bv0 4))
        (not (= |pc.Writer| |pc.Writer.UpWrite|))))
    ; WriterIsAlone
    (=>
      (= |pc.Writer| |pc.Writer.UpWrite|)
      (and
        (= (ite (= |pc.Reader| |pc.Reader.UpWrite|) (_ bv1 4) (_ bv0 4)) (_ bv0 4))
        (or (= |pc.Reader| |pc.Reader.Done|) (not (= |pc.OtherReader| |pc.OtherReader.UpRead|)))))
    ; OneWriterWaits
    (=
      (ite (= |pc.Writer| |pc.Writer.DownWrite|) (_ bv1 4) (_ bv0 4))
      (ite |sem.writerWaits| (_ bv1 4) (_ bv0 4)))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Reader| |pc.Reader.DownRead|)
          (bvsle (_ bv0 4) |sem.holders|)
          (not |sem.writerWaits|))
        (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
      (=>
        (and
          (= |pc.OtherReader| |pc.OtherReader.DownRead|)
          (bvsle (_ bv0 4) |sem.holders|)
          (not |sem.writerWaits|))
        (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
      (=>
        (= |pc.OtherReader| |pc.OtherReader.UpRead|)
        (bvsle
          (bvneg (_ bv1 4))
          (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Reader| |pc.Reader.Done|)
        (= |pc.OtherReader| |pc.OtherReader.Done|)
        (= |pc.Writer| |pc.Writer.Done|))
      (and
        (= |pc.Reader| |pc.Reader.DownRead|)
        (bvsle (_ bv0 4) |sem.holders|)
        (not |sem.writerWaits|))
      (= |pc.Reader| |pc.Reader.UpWrite|)
      (and
        (= |pc.OtherReader| |pc.OtherReader.DownRead|)
        (bvsle (_ bv0 4) |sem.holders|)
        (not |sem.writerWaits|))
      (= |pc.OtherReader| |pc.OtherReader.UpRead|)
      (and (= |pc.Writer| |pc.Writer.QueueWriter|) (not |sem.writerWaits|))
      (and (= |pc.Writer| |pc.Writer.DownWrite|) (= |sem.holders| (_ bv0 4)))
      (= |pc.Writer| |pc.Writer.UpWrite|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert (not (invariant |sem.holders| |sem.writerWaits| |pc.Reader| |pc.OtherReader| |pc.Writer|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert (invariant |sem.holders| |sem.writerWaits| |pc.Reader| |pc.OtherReader| |pc.Writer|))
(assert step)
(assert
  (not (invariant |sem.holders'| |sem.writerWaits'| |pc.Reader'| |pc.OtherReader'| |pc.Writer'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert (invariant |sem.holders| |sem.writerWaits| |pc.Reader| |pc.OtherReader| |pc.Writer|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 4765a7a6f8d0bc06250d28d4a944392eeab90b9aa6e62e2e3fc1e388aa8281e8
