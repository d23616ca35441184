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
(define-sort |OwnerWriter| () (_ BitVec 1))
(define-fun |OwnerWriter.Nobody| () |OwnerWriter| #b0)
(define-fun |OwnerWriter.Writer| () |OwnerWriter| #b1)
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
(declare-const |sem.waiting| |OwnerWriter|)
(declare-const |pc.Reader| |pc.Reader|)
(declare-const |pc.OtherReader| |pc.OtherReader|)
(declare-const |pc.Writer| |pc.Writer|)
(declare-const |Reader.sem.held| integer) ; -1..3
(declare-const |OtherReader.sem.held| integer) ; -1..3
(declare-const |Writer.sem.held| integer) ; -1..3

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|sem.holders| integer) (|sem.waiting| |OwnerWriter|) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|) (|Reader.sem.held| integer)
   (|OtherReader.sem.held| integer) (|Writer.sem.held| integer))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 4)) |sem.holders|) (bvsle |sem.holders| (_ bv3 4)))
    (bvule |pc.Reader| |pc.Reader.Done|)
    (bvule |pc.OtherReader| |pc.OtherReader.Done|)
    (and (bvsle (bvneg (_ bv1 4)) |Reader.sem.held|) (bvsle |Reader.sem.held| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |OtherReader.sem.held|) (bvsle |OtherReader.sem.held| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |Writer.sem.held|) (bvsle |Writer.sem.held| (_ bv3 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |sem.holders| (_ bv0 4))
    (= |sem.waiting| |OwnerWriter.Nobody|)
    (= |pc.Reader| |pc.Reader.DownRead|)
    (= |pc.OtherReader| |pc.OtherReader.DownRead|)
    (= |pc.Writer| |pc.Writer.QueueWriter|)
    (= |Reader.sem.held| (_ bv0 4))
    (= |OtherReader.sem.held| (_ bv0 4))
    (= |Writer.sem.held| (_ bv0 4))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Reader: DownRead
(define-fun |Reader.DownRead| () action #b000)
(define-fun |guard of Reader.DownRead| () Bool
  (and
    (= |pc.Reader| |pc.Reader.DownRead|)
    (bvsle (_ bv0 4) |sem.holders|)
    (= |sem.waiting| |OwnerWriter.Nobody|)))

; Reader: UpWrite
(define-fun |Reader.UpWrite| () action #b001)
(define-fun |guard of Reader.UpWrite| () Bool (= |pc.Reader| |pc.Reader.UpWrite|))

; OtherReader: DownRead
(define-fun |OtherReader.DownRead| () action #b010)
(define-fun |guard of OtherReader.DownRead| () Bool
  (and
    (= |pc.OtherReader| |pc.OtherReader.DownRead|)
    (bvsle (_ bv0 4) |sem.holders|)
    (= |sem.waiting| |OwnerWriter.Nobody|)))

; OtherReader: UpRead
(define-fun |OtherReader.UpRead| () action #b011)
(define-fun |guard of OtherReader.UpRead| () Bool (= |pc.OtherReader| |pc.OtherReader.UpRead|))

; Writer: QueueWriter
(define-fun |Writer.QueueWriter| () action #b100)
(define-fun |guard of Writer.QueueWriter| () Bool
  (and (= |pc.Writer| |pc.Writer.QueueWriter|) (= |sem.waiting| |OwnerWriter.Nobody|)))

; Writer: DownWrite
(define-fun |Writer.DownWrite| () action #b101)
(define-fun |guard of Writer.DownWrite| () Bool
  (and
    (= |pc.Writer| |pc.Writer.DownWrite|)
    (= |sem.holders| (_ bv0 4))
    (or (= |sem.waiting| |OwnerWriter.Nobody|) (= |sem.waiting| |OwnerWriter.Writer|))))

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
      (and
        (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4))
        (bvsle (bvadd |Reader.sem.held| (_ bv1 4)) (_ bv3 4))))
    (and (= action |Reader.UpWrite|) |guard of Reader.UpWrite|)
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
  (ite (or (= action |Reader.UpWrite|) (= action |Writer.UpWrite|)) (_ bv0 4)
  (ite (= action |OtherReader.UpRead|)
    (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|)
  (ite (= action |Writer.DownWrite|) (bvneg (_ bv1 4)) |sem.holders|)))))
(define-fun |sem.waiting'| () |OwnerWriter|
  (ite (= action |Writer.QueueWriter|) |OwnerWriter.Writer|
  (ite (= action |Writer.DownWrite|) |OwnerWriter.Nobody| |sem.waiting|)))
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
(define-fun |Reader.sem.held'| () integer
  (ite (= action |Reader.DownRead|) (bvadd |Reader.sem.held| (_ bv1 4))
  (ite (= action |Reader.UpWrite|)
    (ite (= |Reader.sem.held| (bvneg (_ bv1 4))) (_ bv0 4) |Reader.sem.held|)
    |Reader.sem.held|)))
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
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      |guard of Reader.DownRead|
      (and
        (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4))
        (bvsle (bvadd |Reader.sem.held| (_ bv1 4)) (_ bv3 4))))
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
  ((|sem.holders| integer) (|sem.waiting| |OwnerWriter|) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|) (|Reader.sem.held| integer)
   (|OtherReader.sem.held| integer) (|Writer.sem.held| integer))
  Bool
  (and
    (types |sem.holders| |sem.waiting| |pc.Reader| |pc.OtherReader| |pc.Writer|
       |Reader.sem.held| |OtherReader.sem.held| |Writer.sem.held|)
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
    (= (= |sem.waiting| |OwnerWriter.Writer|) (= |pc.Writer| |pc.Writer.DownWrite|))
    ; TasksKnowWhatTheyHold
    (and
      (=
        |OtherReader.sem.held|
        (ite (= |pc.OtherReader| |pc.OtherReader.UpRead|) (_ bv1 4) (_ bv0 4)))
      (= |Writer.sem.held| (ite (= |pc.Writer| |pc.Writer.UpWrite|) (bvneg (_ bv1 4)) (_ bv0 4)))
      (= |Reader.sem.held| (ite (= |pc.Reader| |pc.Reader.DownRead|) (_ bv0 4) (_ bv1 4))))
    ; TypeInvariant
    (and
      (=>
        (and
          (= |pc.Reader| |pc.Reader.DownRead|)
          (bvsle (_ bv0 4) |sem.holders|)
          (= |sem.waiting| |OwnerWriter.Nobody|))
        (and
          (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4))
          (bvsle (bvadd |Reader.sem.held| (_ bv1 4)) (_ bv3 4))))
      (=>
        (and
          (= |pc.OtherReader| |pc.OtherReader.DownRead|)
          (bvsle (_ bv0 4) |sem.holders|)
          (= |sem.waiting| |OwnerWriter.Nobody|))
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
              |OtherReader.sem.held|)))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Reader| |pc.Reader.Done|)
        (= |pc.OtherReader| |pc.OtherReader.Done|)
        (= |pc.Writer| |pc.Writer.Done|))
      (and
        (= |pc.Reader| |pc.Reader.DownRead|)
        (bvsle (_ bv0 4) |sem.holders|)
        (= |sem.waiting| |OwnerWriter.Nobody|))
      (= |pc.Reader| |pc.Reader.UpWrite|)
      (and
        (= |pc.OtherReader| |pc.OtherReader.DownRead|)
        (bvsle (_ bv0 4) |sem.holders|)
        (= |sem.waiting| |OwnerWriter.Nobody|))
      (= |pc.OtherReader| |pc.OtherReader.UpRead|)
      (and (= |pc.Writer| |pc.Writer.QueueWriter|) (= |sem.waiting| |OwnerWriter.Nobody|))
      (and
        (= |pc.Writer| |pc.Writer.DownWrite|)
        (= |sem.holders| (_ bv0 4))
        (or (= |sem.waiting| |OwnerWriter.Nobody|) (= |sem.waiting| |OwnerWriter.Writer|)))
      (= |pc.Writer| |pc.Writer.UpWrite|))))

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
; SHA-256 of all lines above: f104711f40a50cde320d3484ba96b6476ffb981f47a8689fa1543c1578d5751f
