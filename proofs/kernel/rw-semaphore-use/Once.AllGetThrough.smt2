; kernel/rw-semaphore-use, variant Once.
; How RwSemaphore is used: a reader does not come again. It works as long as no writer comes in
; between, and then the reader waits for the writer, who waits for the reader.
; A certificate for AllGetThrough: the invariant at the end is true initially, every step keeps it,
; and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |OwnerWriter| () (_ BitVec 1))
(define-fun |OwnerWriter.Nobody| () |OwnerWriter| #b0)
(define-fun |OwnerWriter.Writer| () |OwnerWriter| #b1)
(define-sort |pc.Reader| () (_ BitVec 2))
(define-fun |pc.Reader.DownRead| () |pc.Reader| #b00)
(define-fun |pc.Reader.UpRead| () |pc.Reader| #b01)
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
(declare-const |saved| Bool)
(declare-const |never.AllGetThrough| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|sem.holders| integer) (|sem.waiting| |OwnerWriter|) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|) (|Reader.sem.held| integer)
   (|OtherReader.sem.held| integer) (|Writer.sem.held| integer) (|saved| Bool)
   (|never.AllGetThrough| Bool))
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
    (= |Writer.sem.held| (_ bv0 4))
    (not |saved|)
    |never.AllGetThrough|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 3))
(declare-const action action)

; Reader: DownRead
(define-fun |Reader.DownRead| () action #b000)
(define-fun |guard of Reader.DownRead| () Bool
  (and
    (= |pc.Reader| |pc.Reader.DownRead|)
    (bvsle (_ bv0 4) |sem.holders|)
    (= |sem.waiting| |OwnerWriter.Nobody|)
    (not |saved|)))

; Reader: UpRead
(define-fun |Reader.UpRead| () action #b001)
(define-fun |guard of Reader.UpRead| () Bool (and (= |pc.Reader| |pc.Reader.UpRead|) (not |saved|)))

; OtherReader: DownRead
(define-fun |OtherReader.DownRead| () action #b010)
(define-fun |guard of OtherReader.DownRead| () Bool
  (and
    (= |pc.OtherReader| |pc.OtherReader.DownRead|)
    (bvsle (_ bv0 4) |sem.holders|)
    (= |sem.waiting| |OwnerWriter.Nobody|)
    (not |saved|)))

; OtherReader: UpRead
(define-fun |OtherReader.UpRead| () action #b011)
(define-fun |guard of OtherReader.UpRead| () Bool
  (and (= |pc.OtherReader| |pc.OtherReader.UpRead|) (not |saved|)))

; Writer: QueueWriter
(define-fun |Writer.QueueWriter| () action #b100)
(define-fun |guard of Writer.QueueWriter| () Bool
  (and
    (= |pc.Writer| |pc.Writer.QueueWriter|)
    (= |sem.waiting| |OwnerWriter.Nobody|)
    (not |saved|)))

; Writer: DownWrite
(define-fun |Writer.DownWrite| () action #b101)
(define-fun |guard of Writer.DownWrite| () Bool
  (and
    (= |pc.Writer| |pc.Writer.DownWrite|)
    (= |sem.holders| (_ bv0 4))
    (or (= |sem.waiting| |OwnerWriter.Nobody|) (= |sem.waiting| |OwnerWriter.Writer|))
    (not |saved|)))

; Writer: UpWrite
(define-fun |Writer.UpWrite| () action #b110)
(define-fun |guard of Writer.UpWrite| () Bool
  (and (= |pc.Writer| |pc.Writer.UpWrite|) (not |saved|)))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b111)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and
    (not |saved|)
    |never.AllGetThrough|
    (not
      (and
        (= |pc.Reader| |pc.Reader.Done|)
        (= |pc.OtherReader| |pc.OtherReader.Done|)
        (= |pc.Writer| |pc.Writer.Done|)))))

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
    (and (= action |Writer.UpWrite|) |guard of Writer.UpWrite|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |sem.holders'| () integer
  (ite (or (= action |Reader.DownRead|) (= action |OtherReader.DownRead|))
    (bvadd |sem.holders| (_ bv1 4))
  (ite (or (= action |Reader.UpRead|) (= action |OtherReader.UpRead|))
    (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|)
  (ite (= action |Writer.DownWrite|) (bvneg (_ bv1 4))
  (ite (= action |Writer.UpWrite|) (_ bv0 4) |sem.holders|)))))
(define-fun |sem.waiting'| () |OwnerWriter|
  (ite (= action |Writer.QueueWriter|) |OwnerWriter.Writer|
  (ite (= action |Writer.DownWrite|) |OwnerWriter.Nobody| |sem.waiting|)))
(define-fun |pc.Reader'| () |pc.Reader|
  (ite (= action |Reader.DownRead|) |pc.Reader.UpRead|
  (ite (= action |Reader.UpRead|) |pc.Reader.Done| |pc.Reader|)))
(define-fun |pc.OtherReader'| () |pc.OtherReader|
  (ite (= action |OtherReader.DownRead|) |pc.OtherReader.UpRead|
  (ite (= action |OtherReader.UpRead|) |pc.OtherReader.Done| |pc.OtherReader|)))
(define-fun |pc.Writer'| () |pc.Writer|
  (ite (= action |Writer.QueueWriter|) |pc.Writer.DownWrite|
  (ite (= action |Writer.DownWrite|) |pc.Writer.UpWrite|
  (ite (= action |Writer.UpWrite|) |pc.Writer.Done| |pc.Writer|))))
(define-fun |Reader.sem.held'| () integer
  (ite (= action |Reader.DownRead|) (bvadd |Reader.sem.held| (_ bv1 4))
  (ite (= action |Reader.UpRead|)
    (ite (bvslt (_ bv0 4) |Reader.sem.held|) (bvsub |Reader.sem.held| (_ bv1 4)) |Reader.sem.held|)
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
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |never.AllGetThrough'| () Bool
  (ite (or
         (= action |Reader.DownRead|)
         (= action |Reader.UpRead|)
         (= action |OtherReader.DownRead|)
         (= action |OtherReader.UpRead|)
         (= action |Writer.QueueWriter|)
         (= action |Writer.DownWrite|)
         (= action |Writer.UpWrite|))
    (and
      |never.AllGetThrough|
      (not
        (and
          (= |pc.Reader| |pc.Reader.Done|)
          (= |pc.OtherReader| |pc.OtherReader.Done|)
          (= |pc.Writer| |pc.Writer.Done|))))
    |never.AllGetThrough|))

; Properties ---------------------------------------------------------------------------------------
; Everybody gets in and out.
(define-fun |AllGetThrough| () Bool
  (not
    (and
      |saved|
      (not
        (or
          (and
            (= |pc.Reader| |pc.Reader.DownRead|)
            (bvsle (_ bv0 4) |sem.holders|)
            (= |sem.waiting| |OwnerWriter.Nobody|))
          (= |pc.Reader| |pc.Reader.UpRead|)))
      (not
        (or
          (and
            (= |pc.OtherReader| |pc.OtherReader.DownRead|)
            (bvsle (_ bv0 4) |sem.holders|)
            (= |sem.waiting| |OwnerWriter.Nobody|))
          (= |pc.OtherReader| |pc.OtherReader.UpRead|)))
      (not
        (or
          (and (= |pc.Writer| |pc.Writer.QueueWriter|) (= |sem.waiting| |OwnerWriter.Nobody|))
          (and
            (= |pc.Writer| |pc.Writer.DownWrite|)
            (= |sem.holders| (_ bv0 4))
            (or (= |sem.waiting| |OwnerWriter.Nobody|) (= |sem.waiting| |OwnerWriter.Writer|)))
          (= |pc.Writer| |pc.Writer.UpWrite|)))
      |never.AllGetThrough|
      (not
        (and
          (= |pc.Reader| |pc.Reader.Done|)
          (= |pc.OtherReader| |pc.OtherReader.Done|)
          (= |pc.Writer| |pc.Writer.Done|))))))
; What is claimed of every reachable state.
(define-fun claim () Bool |AllGetThrough|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|sem.holders| integer) (|sem.waiting| |OwnerWriter|) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|) (|Reader.sem.held| integer)
   (|OtherReader.sem.held| integer) (|Writer.sem.held| integer) (|saved| Bool)
   (|never.AllGetThrough| Bool))
  Bool
  (and
    (types |sem.holders| |sem.waiting| |pc.Reader| |pc.OtherReader| |pc.Writer|
       |Reader.sem.held| |OtherReader.sem.held| |Writer.sem.held| |saved| |never.AllGetThrough|)
    ; AllGetThrough
    (not
      (and
        |saved|
        (not
          (or
            (and
              (= |pc.Reader| |pc.Reader.DownRead|)
              (bvsle (_ bv0 4) |sem.holders|)
              (= |sem.waiting| |OwnerWriter.Nobody|))
            (= |pc.Reader| |pc.Reader.UpRead|)))
        (not
          (or
            (and
              (= |pc.OtherReader| |pc.OtherReader.DownRead|)
              (bvsle (_ bv0 4) |sem.holders|)
              (= |sem.waiting| |OwnerWriter.Nobody|))
            (= |pc.OtherReader| |pc.OtherReader.UpRead|)))
        (not
          (or
            (and (= |pc.Writer| |pc.Writer.QueueWriter|) (= |sem.waiting| |OwnerWriter.Nobody|))
            (and
              (= |pc.Writer| |pc.Writer.DownWrite|)
              (= |sem.holders| (_ bv0 4))
              (or (= |sem.waiting| |OwnerWriter.Nobody|) (= |sem.waiting| |OwnerWriter.Writer|)))
            (= |pc.Writer| |pc.Writer.UpWrite|)))
        |never.AllGetThrough|
        (not
          (and
            (= |pc.Reader| |pc.Reader.Done|)
            (= |pc.OtherReader| |pc.OtherReader.Done|)
            (= |pc.Writer| |pc.Writer.Done|)))))
    (=
      |sem.holders|
      (ite (= |pc.Writer| |pc.Writer.UpWrite|) (bvneg (_ bv1 4))
        (bvadd
          (ite (= |pc.Reader| |pc.Reader.UpRead|) (_ bv1 4) (_ bv0 4))
          (ite (= |pc.OtherReader| |pc.OtherReader.UpRead|) (_ bv1 4) (_ bv0 4)))))
    (= (= |sem.waiting| |OwnerWriter.Writer|) (= |pc.Writer| |pc.Writer.DownWrite|))
    (=>
      (= |pc.Writer| |pc.Writer.UpWrite|)
      (and
        (= (ite (= |pc.Reader| |pc.Reader.UpRead|) (_ bv1 4) (_ bv0 4)) (_ bv0 4))
        (not (= |pc.OtherReader| |pc.OtherReader.UpRead|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |sem.holders| |sem.waiting| |pc.Reader| |pc.OtherReader| |pc.Writer|
       |Reader.sem.held| |OtherReader.sem.held| |Writer.sem.held| |saved| |never.AllGetThrough|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |sem.holders| |sem.waiting| |pc.Reader| |pc.OtherReader| |pc.Writer|
     |Reader.sem.held| |OtherReader.sem.held| |Writer.sem.held| |saved| |never.AllGetThrough|))
(assert step)
(assert
  (not
    (invariant |sem.holders'| |sem.waiting'| |pc.Reader'| |pc.OtherReader'| |pc.Writer'|
       |Reader.sem.held'| |OtherReader.sem.held'| |Writer.sem.held'| |saved'|
       |never.AllGetThrough'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |sem.holders| |sem.waiting| |pc.Reader| |pc.OtherReader| |pc.Writer|
     |Reader.sem.held| |OtherReader.sem.held| |Writer.sem.held| |saved| |never.AllGetThrough|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 93ecec803753b6effb8d8fafc0af49c02491a38ca0b629306b80a7c3861c2281
