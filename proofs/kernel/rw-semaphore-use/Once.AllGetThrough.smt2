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
(declare-const |sem.writerWaits| Bool)
(declare-const |pc.Reader| |pc.Reader|)
(declare-const |pc.OtherReader| |pc.OtherReader|)
(declare-const |pc.Writer| |pc.Writer|)
(declare-const |saved| Bool)
(declare-const |never.AllGetThrough| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|sem.holders| integer) (|sem.writerWaits| Bool) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|) (|saved| Bool)
   (|never.AllGetThrough| Bool))
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
    (= |pc.Writer| |pc.Writer.QueueWriter|)
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
    (not |sem.writerWaits|)
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
    (not |sem.writerWaits|)
    (not |saved|)))

; OtherReader: UpRead
(define-fun |OtherReader.UpRead| () action #b011)
(define-fun |guard of OtherReader.UpRead| () Bool
  (and (= |pc.OtherReader| |pc.OtherReader.UpRead|) (not |saved|)))

; Writer: QueueWriter
(define-fun |Writer.QueueWriter| () action #b100)
(define-fun |guard of Writer.QueueWriter| () Bool
  (and (= |pc.Writer| |pc.Writer.QueueWriter|) (not |sem.writerWaits|) (not |saved|)))

; Writer: DownWrite
(define-fun |Writer.DownWrite| () action #b101)
(define-fun |guard of Writer.DownWrite| () Bool
  (and (= |pc.Writer| |pc.Writer.DownWrite|) (= |sem.holders| (_ bv0 4)) (not |saved|)))

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
      (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
    (and
      (= action |Reader.UpRead|)
      |guard of Reader.UpRead|
      (bvsle
        (bvneg (_ bv1 4))
        (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4)) |sem.holders|)))
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
(define-fun |sem.writerWaits'| () Bool
  (ite (= action |Writer.QueueWriter|) true
  (ite (= action |Writer.DownWrite|) false |sem.writerWaits|)))
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
            (not |sem.writerWaits|)
            (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
          (and
            (= |pc.Reader| |pc.Reader.UpRead|)
            (bvsle
              (bvneg (_ bv1 4))
              (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4))
                |sem.holders|)))))
      (not
        (or
          (and
            (= |pc.OtherReader| |pc.OtherReader.DownRead|)
            (bvsle (_ bv0 4) |sem.holders|)
            (not |sem.writerWaits|)
            (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
          (and
            (= |pc.OtherReader| |pc.OtherReader.UpRead|)
            (bvsle
              (bvneg (_ bv1 4))
              (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4))
                |sem.holders|)))))
      (not
        (or
          (and (= |pc.Writer| |pc.Writer.QueueWriter|) (not |sem.writerWaits|))
          (and (= |pc.Writer| |pc.Writer.DownWrite|) (= |sem.holders| (_ bv0 4)))
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
  ((|sem.holders| integer) (|sem.writerWaits| Bool) (|pc.Reader| |pc.Reader|)
   (|pc.OtherReader| |pc.OtherReader|) (|pc.Writer| |pc.Writer|) (|saved| Bool)
   (|never.AllGetThrough| Bool))
  Bool
  (and
    (types |sem.holders| |sem.writerWaits| |pc.Reader| |pc.OtherReader| |pc.Writer| |saved|
       |never.AllGetThrough|)
    ; AllGetThrough
    (not
      (and
        |saved|
        (not
          (or
            (and
              (= |pc.Reader| |pc.Reader.DownRead|)
              (bvsle (_ bv0 4) |sem.holders|)
              (not |sem.writerWaits|)
              (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
            (and
              (= |pc.Reader| |pc.Reader.UpRead|)
              (bvsle
                (bvneg (_ bv1 4))
                (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4))
                  |sem.holders|)))))
        (not
          (or
            (and
              (= |pc.OtherReader| |pc.OtherReader.DownRead|)
              (bvsle (_ bv0 4) |sem.holders|)
              (not |sem.writerWaits|)
              (bvsle (bvadd |sem.holders| (_ bv1 4)) (_ bv3 4)))
            (and
              (= |pc.OtherReader| |pc.OtherReader.UpRead|)
              (bvsle
                (bvneg (_ bv1 4))
                (ite (bvslt (_ bv0 4) |sem.holders|) (bvsub |sem.holders| (_ bv1 4))
                  |sem.holders|)))))
        (not
          (or
            (and (= |pc.Writer| |pc.Writer.QueueWriter|) (not |sem.writerWaits|))
            (and (= |pc.Writer| |pc.Writer.DownWrite|) (= |sem.holders| (_ bv0 4)))
            (= |pc.Writer| |pc.Writer.UpWrite|)))
        |never.AllGetThrough|
        (not
          (and
            (= |pc.Reader| |pc.Reader.Done|)
            (= |pc.OtherReader| |pc.OtherReader.Done|)
            (= |pc.Writer| |pc.Writer.Done|)))))
    (bvsle |sem.holders| (_ bv2 4))
    (or
      (not |sem.writerWaits|)
      (= |pc.Writer| |pc.Writer.DownWrite|)
      (= |pc.Writer| |pc.Writer.Done|))
    (or
      (bvsle |sem.holders| (_ bv0 4))
      (bvsle (_ bv3 4) |sem.holders|)
      (= |pc.Reader| |pc.Reader.UpRead|)
      (= |pc.OtherReader| |pc.OtherReader.UpRead|))
    (or
      (and (bvsle (_ bv0 4) |sem.holders|) (bvsle |sem.holders| (_ bv2 4)))
      (= |pc.Writer| |pc.Writer.QueueWriter|)
      (= |pc.Writer| |pc.Writer.UpWrite|))
    (or
      (not |sem.writerWaits|)
      (= |pc.Writer| |pc.Writer.QueueWriter|)
      (= |pc.Writer| |pc.Writer.DownWrite|))
    (or
      (bvsle |sem.holders| (_ bv1 4))
      (bvsle (_ bv3 4) |sem.holders|)
      (= |pc.Reader| |pc.Reader.UpRead|))
    (or
      (and (bvsle (_ bv0 4) |sem.holders|) (bvsle |sem.holders| (_ bv2 4)))
      (= |pc.Writer| |pc.Writer.UpWrite|)
      (= |pc.Writer| |pc.Writer.Done|))
    (or
      (bvsle |sem.holders| (_ bv1 4))
      (bvsle (_ bv3 4) |sem.holders|)
      (= |pc.OtherReader| |pc.OtherReader.UpRead|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |sem.holders| |sem.writerWaits| |pc.Reader| |pc.OtherReader| |pc.Writer| |saved|
       |never.AllGetThrough|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |sem.holders| |sem.writerWaits| |pc.Reader| |pc.OtherReader| |pc.Writer| |saved|
     |never.AllGetThrough|))
(assert step)
(assert
  (not
    (invariant |sem.holders'| |sem.writerWaits'| |pc.Reader'| |pc.OtherReader'| |pc.Writer'|
       |saved'| |never.AllGetThrough'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |sem.holders| |sem.writerWaits| |pc.Reader| |pc.OtherReader| |pc.Writer| |saved|
     |never.AllGetThrough|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 2f61885c1c048ab9b17c0b80501bbe8cf5a3bf2d34daf2063548e1b1a6c70b75
