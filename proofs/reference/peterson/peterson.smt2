; reference/peterson, processes=3.
; Peterson's mutual exclusion for any number of processes, also called the filter lock. Before the
; critical section lie stages, one fewer than there are processes. At each a process announces the
; stage and names itself its victim; it waits until another has become the victim, or until it has
; seen every other process at a lower stage, looking at one of them a step. G. L. Peterson, "Myths
; about the mutual exclusion problem", Information Processing Letters 12 (1981). Not modelled: store
; buffers. A read and a write are each one step and everybody sees them at once. Distinct states and
; depth: 63 and 12 for 2 processes, 2,784 and 30 for 3, 155,109 and 54 for 4, 11,070,676 and 83 for
; 5.
; A certificate for MutualExclusion, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |pc.Competitor| () (_ BitVec 3))
(define-fun |pc.Competitor.Rest| () |pc.Competitor| #b000)
(define-fun |pc.Competitor.Announce| () |pc.Competitor| #b001)
(define-fun |pc.Competitor.Yield| () |pc.Competitor| #b010)
(define-fun |pc.Competitor.Wait| () |pc.Competitor| #b011)
(define-fun |pc.Competitor.Enter| () |pc.Competitor| #b100)
(define-fun |pc.Competitor.Done| () |pc.Competitor| #b101)

; State --------------------------------------------------------------------------------------------
(declare-const |stage[0]| integer) ; 0..2
(declare-const |stage[1]| integer) ; 0..2
(declare-const |stage[2]| integer) ; 0..2
(declare-const |victim[0]| integer) ; -1..2
(declare-const |victim[1]| integer) ; -1..2
(declare-const |pc.Competitor[0]| |pc.Competitor|)
(declare-const |pc.Competitor[1]| |pc.Competitor|)
(declare-const |pc.Competitor[2]| |pc.Competitor|)
(declare-const |Competitor.passed[0]| integer) ; 0..1
(declare-const |Competitor.passed[1]| integer) ; 0..1
(declare-const |Competitor.passed[2]| integer) ; 0..1
(declare-const |Competitor.seen[0]| integer) ; 0..3
(declare-const |Competitor.seen[1]| integer) ; 0..3
(declare-const |Competitor.seen[2]| integer) ; 0..3
(define-fun |stage[]| ((index integer) (e0 integer) (e1 integer) (e2 integer)) integer
  (ite (= index (_ bv0 4)) e0 (ite (= index (_ bv1 4)) e1 e2)))
(define-fun |victim[]| ((index integer) (e0 integer) (e1 integer)) integer
  (ite (= index (_ bv0 4)) e0 e1))

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|stage[0]| integer) (|stage[1]| integer) (|stage[2]| integer) (|victim[0]| integer)
   (|victim[1]| integer) (|pc.Competitor[0]| |pc.Competitor|) (|pc.Competitor[1]| |pc.Competitor|)
   (|pc.Competitor[2]| |pc.Competitor|) (|Competitor.passed[0]| integer)
   (|Competitor.passed[1]| integer) (|Competitor.passed[2]| integer)
   (|Competitor.seen[0]| integer) (|Competitor.seen[1]| integer) (|Competitor.seen[2]| integer))
  Bool
  (and
    (and (bvsle (_ bv0 4) |stage[0]|) (bvsle |stage[0]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |stage[1]|) (bvsle |stage[1]| (_ bv2 4)))
    (and (bvsle (_ bv0 4) |stage[2]|) (bvsle |stage[2]| (_ bv2 4)))
    (and (bvsle (bvneg (_ bv1 4)) |victim[0]|) (bvsle |victim[0]| (_ bv2 4)))
    (and (bvsle (bvneg (_ bv1 4)) |victim[1]|) (bvsle |victim[1]| (_ bv2 4)))
    (bvule |pc.Competitor[0]| |pc.Competitor.Done|)
    (bvule |pc.Competitor[1]| |pc.Competitor.Done|)
    (bvule |pc.Competitor[2]| |pc.Competitor.Done|)
    (and (bvsle (_ bv0 4) |Competitor.passed[0]|) (bvsle |Competitor.passed[0]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Competitor.passed[1]|) (bvsle |Competitor.passed[1]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Competitor.passed[2]|) (bvsle |Competitor.passed[2]| (_ bv1 4)))
    (and (bvsle (_ bv0 4) |Competitor.seen[0]|) (bvsle |Competitor.seen[0]| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |Competitor.seen[1]|) (bvsle |Competitor.seen[1]| (_ bv3 4)))
    (and (bvsle (_ bv0 4) |Competitor.seen[2]|) (bvsle |Competitor.seen[2]| (_ bv3 4)))))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |stage[0]| (_ bv0 4))
    (= |stage[1]| (_ bv0 4))
    (= |stage[2]| (_ bv0 4))
    (= |victim[0]| (bvneg (_ bv1 4)))
    (= |victim[1]| (bvneg (_ bv1 4)))
    (= |pc.Competitor[0]| |pc.Competitor.Rest|)
    (= |pc.Competitor[1]| |pc.Competitor.Rest|)
    (= |pc.Competitor[2]| |pc.Competitor.Rest|)
    (= |Competitor.passed[0]| (_ bv0 4))
    (= |Competitor.passed[1]| (_ bv0 4))
    (= |Competitor.passed[2]| (_ bv0 4))
    (= |Competitor.seen[0]| (_ bv0 4))
    (= |Competitor.seen[1]| (_ bv0 4))
    (= |Competitor.seen[2]| (_ bv0 4))))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Competitor0: Rest
(define-fun |Competitor0.Rest| () action #b00000)
(define-fun |guard of Competitor0.Rest| () Bool (= |pc.Competitor[0]| |pc.Competitor.Rest|))

; Competitor0: Announce
(define-fun |Competitor0.Announce| () action #b00001)
(define-fun |guard of Competitor0.Announce| () Bool (= |pc.Competitor[0]| |pc.Competitor.Announce|))

; Competitor0: Yield
(define-fun |Competitor0.Yield| () action #b00010)
(define-fun |guard of Competitor0.Yield| () Bool (= |pc.Competitor[0]| |pc.Competitor.Yield|))
(define-fun |index of Competitor0.Yield| () integer |Competitor.passed[0]|)

; Competitor0: Wait(no pass)
(define-fun |Competitor0.Wait(no pass)| () action #b00011)
(define-fun |guard of Competitor0.Wait(no pass)| () Bool
  (and
    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
    (bvslt |Competitor.seen[0]| (_ bv3 4))
    (or
      (= |Competitor.seen[0]| (_ bv0 4))
      (bvsle
        (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
        |Competitor.passed[0]|))))

; Competitor0: Wait(pass, next stage)
(define-fun |Competitor0.Wait(pass, next stage)| () action #b00100)
(define-fun |guard of Competitor0.Wait(pass, next stage)| () Bool
  (and
    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
    (or
      (not (= (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|) (_ bv0 4)))
      (= |Competitor.seen[0]| (_ bv3 4)))
    (bvslt |Competitor.passed[0]| (_ bv1 4))))

; Competitor0: Wait(pass, not next stage)
(define-fun |Competitor0.Wait(pass, not next stage)| () action #b00101)
(define-fun |guard of Competitor0.Wait(pass, not next stage)| () Bool
  (and
    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
    (or
      (not (= (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|) (_ bv0 4)))
      (= |Competitor.seen[0]| (_ bv3 4)))
    (not (bvslt |Competitor.passed[0]| (_ bv1 4)))))

; Competitor0: Enter
(define-fun |Competitor0.Enter| () action #b00110)
(define-fun |guard of Competitor0.Enter| () Bool (= |pc.Competitor[0]| |pc.Competitor.Enter|))

; Competitor1: Rest
(define-fun |Competitor1.Rest| () action #b00111)
(define-fun |guard of Competitor1.Rest| () Bool (= |pc.Competitor[1]| |pc.Competitor.Rest|))

; Competitor1: Announce
(define-fun |Competitor1.Announce| () action #b01000)
(define-fun |guard of Competitor1.Announce| () Bool (= |pc.Competitor[1]| |pc.Competitor.Announce|))

; Competitor1: Yield
(define-fun |Competitor1.Yield| () action #b01001)
(define-fun |guard of Competitor1.Yield| () Bool (= |pc.Competitor[1]| |pc.Competitor.Yield|))
(define-fun |index of Competitor1.Yield| () integer |Competitor.passed[1]|)

; Competitor1: Wait(no pass)
(define-fun |Competitor1.Wait(no pass)| () action #b01010)
(define-fun |guard of Competitor1.Wait(no pass)| () Bool
  (and
    (= |pc.Competitor[1]| |pc.Competitor.Wait|)
    (bvslt |Competitor.seen[1]| (_ bv3 4))
    (or
      (= |Competitor.seen[1]| (_ bv1 4))
      (bvsle
        (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
        |Competitor.passed[1]|))))

; Competitor1: Wait(pass, next stage)
(define-fun |Competitor1.Wait(pass, next stage)| () action #b01011)
(define-fun |guard of Competitor1.Wait(pass, next stage)| () Bool
  (and
    (= |pc.Competitor[1]| |pc.Competitor.Wait|)
    (or
      (not (= (|victim[]| |Competitor.passed[1]| |victim[0]| |victim[1]|) (_ bv1 4)))
      (= |Competitor.seen[1]| (_ bv3 4)))
    (bvslt |Competitor.passed[1]| (_ bv1 4))))

; Competitor1: Wait(pass, not next stage)
(define-fun |Competitor1.Wait(pass, not next stage)| () action #b01100)
(define-fun |guard of Competitor1.Wait(pass, not next stage)| () Bool
  (and
    (= |pc.Competitor[1]| |pc.Competitor.Wait|)
    (or
      (not (= (|victim[]| |Competitor.passed[1]| |victim[0]| |victim[1]|) (_ bv1 4)))
      (= |Competitor.seen[1]| (_ bv3 4)))
    (not (bvslt |Competitor.passed[1]| (_ bv1 4)))))

; Competitor1: Enter
(define-fun |Competitor1.Enter| () action #b01101)
(define-fun |guard of Competitor1.Enter| () Bool (= |pc.Competitor[1]| |pc.Competitor.Enter|))

; Competitor2: Rest
(define-fun |Competitor2.Rest| () action #b01110)
(define-fun |guard of Competitor2.Rest| () Bool (= |pc.Competitor[2]| |pc.Competitor.Rest|))

; Competitor2: Announce
(define-fun |Competitor2.Announce| () action #b01111)
(define-fun |guard of Competitor2.Announce| () Bool (= |pc.Competitor[2]| |pc.Competitor.Announce|))

; Competitor2: Yield
(define-fun |Competitor2.Yield| () action #b10000)
(define-fun |guard of Competitor2.Yield| () Bool (= |pc.Competitor[2]| |pc.Competitor.Yield|))
(define-fun |index of Competitor2.Yield| () integer |Competitor.passed[2]|)

; Competitor2: Wait(no pass)
(define-fun |Competitor2.Wait(no pass)| () action #b10001)
(define-fun |guard of Competitor2.Wait(no pass)| () Bool
  (and
    (= |pc.Competitor[2]| |pc.Competitor.Wait|)
    (bvslt |Competitor.seen[2]| (_ bv3 4))
    (or
      (= |Competitor.seen[2]| (_ bv2 4))
      (bvsle
        (|stage[]| |Competitor.seen[2]| |stage[0]| |stage[1]| |stage[2]|)
        |Competitor.passed[2]|))))

; Competitor2: Wait(pass, next stage)
(define-fun |Competitor2.Wait(pass, next stage)| () action #b10010)
(define-fun |guard of Competitor2.Wait(pass, next stage)| () Bool
  (and
    (= |pc.Competitor[2]| |pc.Competitor.Wait|)
    (or
      (not (= (|victim[]| |Competitor.passed[2]| |victim[0]| |victim[1]|) (_ bv2 4)))
      (= |Competitor.seen[2]| (_ bv3 4)))
    (bvslt |Competitor.passed[2]| (_ bv1 4))))

; Competitor2: Wait(pass, not next stage)
(define-fun |Competitor2.Wait(pass, not next stage)| () action #b10011)
(define-fun |guard of Competitor2.Wait(pass, not next stage)| () Bool
  (and
    (= |pc.Competitor[2]| |pc.Competitor.Wait|)
    (or
      (not (= (|victim[]| |Competitor.passed[2]| |victim[0]| |victim[1]|) (_ bv2 4)))
      (= |Competitor.seen[2]| (_ bv3 4)))
    (not (bvslt |Competitor.passed[2]| (_ bv1 4)))))

; Competitor2: Enter
(define-fun |Competitor2.Enter| () action #b10100)
(define-fun |guard of Competitor2.Enter| () Bool (= |pc.Competitor[2]| |pc.Competitor.Enter|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Competitor0.Rest|) |guard of Competitor0.Rest|)
    (and (= action |Competitor0.Announce|) |guard of Competitor0.Announce|)
    (and (= action |Competitor0.Yield|) |guard of Competitor0.Yield|)
    (and
      (= action |Competitor0.Wait(no pass)|)
      (=>
        (= |pc.Competitor[0]| |pc.Competitor.Wait|)
        (=>
          (bvslt |Competitor.seen[0]| (_ bv3 4))
          (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
      |guard of Competitor0.Wait(no pass)|
      (bvsle (bvadd |Competitor.seen[0]| (_ bv1 4)) (_ bv3 4)))
    (and
      (= action |Competitor0.Wait(pass, next stage)|)
      |guard of Competitor0.Wait(pass, next stage)|
      (bvsle (bvadd |Competitor.passed[0]| (_ bv1 4)) (_ bv1 4)))
    (and
      (= action |Competitor0.Wait(pass, not next stage)|)
      |guard of Competitor0.Wait(pass, not next stage)|)
    (and (= action |Competitor0.Enter|) |guard of Competitor0.Enter|)
    (and (= action |Competitor1.Rest|) |guard of Competitor1.Rest|)
    (and (= action |Competitor1.Announce|) |guard of Competitor1.Announce|)
    (and (= action |Competitor1.Yield|) |guard of Competitor1.Yield|)
    (and
      (= action |Competitor1.Wait(no pass)|)
      (=>
        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
        (=>
          (bvslt |Competitor.seen[1]| (_ bv3 4))
          (=> (not (= |Competitor.seen[1]| (_ bv1 4))) (bvsle |Competitor.seen[1]| (_ bv2 4)))))
      |guard of Competitor1.Wait(no pass)|
      (bvsle (bvadd |Competitor.seen[1]| (_ bv1 4)) (_ bv3 4)))
    (and
      (= action |Competitor1.Wait(pass, next stage)|)
      |guard of Competitor1.Wait(pass, next stage)|
      (bvsle (bvadd |Competitor.passed[1]| (_ bv1 4)) (_ bv1 4)))
    (and
      (= action |Competitor1.Wait(pass, not next stage)|)
      |guard of Competitor1.Wait(pass, not next stage)|)
    (and (= action |Competitor1.Enter|) |guard of Competitor1.Enter|)
    (and (= action |Competitor2.Rest|) |guard of Competitor2.Rest|)
    (and (= action |Competitor2.Announce|) |guard of Competitor2.Announce|)
    (and (= action |Competitor2.Yield|) |guard of Competitor2.Yield|)
    (and
      (= action |Competitor2.Wait(no pass)|)
      (=>
        (= |pc.Competitor[2]| |pc.Competitor.Wait|)
        (=>
          (bvslt |Competitor.seen[2]| (_ bv3 4))
          (=> (not (= |Competitor.seen[2]| (_ bv2 4))) (bvsle |Competitor.seen[2]| (_ bv2 4)))))
      |guard of Competitor2.Wait(no pass)|
      (bvsle (bvadd |Competitor.seen[2]| (_ bv1 4)) (_ bv3 4)))
    (and
      (= action |Competitor2.Wait(pass, next stage)|)
      |guard of Competitor2.Wait(pass, next stage)|
      (bvsle (bvadd |Competitor.passed[2]| (_ bv1 4)) (_ bv1 4)))
    (and
      (= action |Competitor2.Wait(pass, not next stage)|)
      |guard of Competitor2.Wait(pass, not next stage)|)
    (and (= action |Competitor2.Enter|) |guard of Competitor2.Enter|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |stage[0]'| () integer
  (ite (= action |Competitor0.Announce|) (bvadd |Competitor.passed[0]| (_ bv1 4))
  (ite (= action |Competitor0.Enter|) (_ bv0 4) |stage[0]|)))
(define-fun |stage[1]'| () integer
  (ite (= action |Competitor1.Announce|) (bvadd |Competitor.passed[1]| (_ bv1 4))
  (ite (= action |Competitor1.Enter|) (_ bv0 4) |stage[1]|)))
(define-fun |stage[2]'| () integer
  (ite (= action |Competitor2.Announce|) (bvadd |Competitor.passed[2]| (_ bv1 4))
  (ite (= action |Competitor2.Enter|) (_ bv0 4) |stage[2]|)))
(define-fun |victim[0]'| () integer
  (ite (= action |Competitor0.Yield|)
    (ite (= |index of Competitor0.Yield| (_ bv0 4)) (_ bv0 4) |victim[0]|)
  (ite (= action |Competitor1.Yield|)
    (ite (= |index of Competitor1.Yield| (_ bv0 4)) (_ bv1 4) |victim[0]|)
  (ite (= action |Competitor2.Yield|)
    (ite (= |index of Competitor2.Yield| (_ bv0 4)) (_ bv2 4) |victim[0]|)
    |victim[0]|))))
(define-fun |victim[1]'| () integer
  (ite (= action |Competitor0.Yield|)
    (ite (= |index of Competitor0.Yield| (_ bv1 4)) (_ bv0 4) |victim[1]|)
  (ite (= action |Competitor1.Yield|)
    (ite (= |index of Competitor1.Yield| (_ bv1 4)) (_ bv1 4) |victim[1]|)
  (ite (= action |Competitor2.Yield|)
    (ite (= |index of Competitor2.Yield| (_ bv1 4)) (_ bv2 4) |victim[1]|)
    |victim[1]|))))
(define-fun |pc.Competitor[0]'| () |pc.Competitor|
  (ite (or (= action |Competitor0.Rest|) (= action |Competitor0.Wait(pass, next stage)|))
    |pc.Competitor.Announce|
  (ite (= action |Competitor0.Announce|) |pc.Competitor.Yield|
  (ite (or (= action |Competitor0.Yield|) (= action |Competitor0.Wait(no pass)|))
    |pc.Competitor.Wait|
  (ite (= action |Competitor0.Wait(pass, not next stage)|) |pc.Competitor.Enter|
  (ite (= action |Competitor0.Enter|) |pc.Competitor.Rest| |pc.Competitor[0]|))))))
(define-fun |pc.Competitor[1]'| () |pc.Competitor|
  (ite (or (= action |Competitor1.Rest|) (= action |Competitor1.Wait(pass, next stage)|))
    |pc.Competitor.Announce|
  (ite (= action |Competitor1.Announce|) |pc.Competitor.Yield|
  (ite (or (= action |Competitor1.Yield|) (= action |Competitor1.Wait(no pass)|))
    |pc.Competitor.Wait|
  (ite (= action |Competitor1.Wait(pass, not next stage)|) |pc.Competitor.Enter|
  (ite (= action |Competitor1.Enter|) |pc.Competitor.Rest| |pc.Competitor[1]|))))))
(define-fun |pc.Competitor[2]'| () |pc.Competitor|
  (ite (or (= action |Competitor2.Rest|) (= action |Competitor2.Wait(pass, next stage)|))
    |pc.Competitor.Announce|
  (ite (= action |Competitor2.Announce|) |pc.Competitor.Yield|
  (ite (or (= action |Competitor2.Yield|) (= action |Competitor2.Wait(no pass)|))
    |pc.Competitor.Wait|
  (ite (= action |Competitor2.Wait(pass, not next stage)|) |pc.Competitor.Enter|
  (ite (= action |Competitor2.Enter|) |pc.Competitor.Rest| |pc.Competitor[2]|))))))
(define-fun |Competitor.passed[0]'| () integer
  (ite (= action |Competitor0.Wait(pass, next stage)|) (bvadd |Competitor.passed[0]| (_ bv1 4))
  (ite (= action |Competitor0.Wait(pass, not next stage)|) (_ bv0 4) |Competitor.passed[0]|)))
(define-fun |Competitor.passed[1]'| () integer
  (ite (= action |Competitor1.Wait(pass, next stage)|) (bvadd |Competitor.passed[1]| (_ bv1 4))
  (ite (= action |Competitor1.Wait(pass, not next stage)|) (_ bv0 4) |Competitor.passed[1]|)))
(define-fun |Competitor.passed[2]'| () integer
  (ite (= action |Competitor2.Wait(pass, next stage)|) (bvadd |Competitor.passed[2]| (_ bv1 4))
  (ite (= action |Competitor2.Wait(pass, not next stage)|) (_ bv0 4) |Competitor.passed[2]|)))
(define-fun |Competitor.seen[0]'| () integer
  (ite (= action |Competitor0.Wait(no pass)|) (bvadd |Competitor.seen[0]| (_ bv1 4))
  (ite (or
         (= action |Competitor0.Wait(pass, next stage)|)
         (= action |Competitor0.Wait(pass, not next stage)|)) (_ bv0 4)
    |Competitor.seen[0]|)))
(define-fun |Competitor.seen[1]'| () integer
  (ite (= action |Competitor1.Wait(no pass)|) (bvadd |Competitor.seen[1]| (_ bv1 4))
  (ite (or
         (= action |Competitor1.Wait(pass, next stage)|)
         (= action |Competitor1.Wait(pass, not next stage)|)) (_ bv0 4)
    |Competitor.seen[1]|)))
(define-fun |Competitor.seen[2]'| () integer
  (ite (= action |Competitor2.Wait(no pass)|) (bvadd |Competitor.seen[2]| (_ bv1 4))
  (ite (or
         (= action |Competitor2.Wait(pass, next stage)|)
         (= action |Competitor2.Wait(pass, not next stage)|)) (_ bv0 4)
    |Competitor.seen[2]|)))

; Properties ---------------------------------------------------------------------------------------
; Two processes are never in the critical section at once.
(define-fun |MutualExclusion| () Bool
  (bvsle
    (bvadd
      (bvadd
        (ite (= |pc.Competitor[0]| |pc.Competitor.Enter|) (_ bv1 4) (_ bv0 4))
        (ite (= |pc.Competitor[1]| |pc.Competitor.Enter|) (_ bv1 4) (_ bv0 4)))
      (ite (= |pc.Competitor[2]| |pc.Competitor.Enter|) (_ bv1 4) (_ bv0 4)))
    (_ bv1 4)))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool
  (and
    (=>
      (=>
        (= |pc.Competitor[0]| |pc.Competitor.Wait|)
        (=>
          (bvslt |Competitor.seen[0]| (_ bv3 4))
          (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
      (and
        (=>
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (=>
            (bvslt |Competitor.seen[0]| (_ bv3 4))
            (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
        (=> |guard of Competitor0.Wait(no pass)| true)
        (=>
          (=>
            |guard of Competitor0.Wait(no pass)|
            (bvsle (bvadd |Competitor.seen[0]| (_ bv1 4)) (_ bv3 4)))
          (=>
            (=>
              |guard of Competitor0.Wait(pass, next stage)|
              (bvsle (bvadd |Competitor.passed[0]| (_ bv1 4)) (_ bv1 4)))
            (=>
              (=>
                (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                (=>
                  (bvslt |Competitor.seen[1]| (_ bv3 4))
                  (=>
                    (not (= |Competitor.seen[1]| (_ bv1 4)))
                    (bvsle |Competitor.seen[1]| (_ bv2 4)))))
              (and
                (=>
                  (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                  (=>
                    (bvslt |Competitor.seen[1]| (_ bv3 4))
                    (=>
                      (not (= |Competitor.seen[1]| (_ bv1 4)))
                      (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                (=> |guard of Competitor1.Wait(no pass)| true)
                (=>
                  (=>
                    |guard of Competitor1.Wait(no pass)|
                    (bvsle (bvadd |Competitor.seen[1]| (_ bv1 4)) (_ bv3 4)))
                  (=>
                    (=>
                      |guard of Competitor1.Wait(pass, next stage)|
                      (bvsle (bvadd |Competitor.passed[1]| (_ bv1 4)) (_ bv1 4)))
                    (=>
                      (=>
                        (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                        (=>
                          (bvslt |Competitor.seen[2]| (_ bv3 4))
                          (=>
                            (not (= |Competitor.seen[2]| (_ bv2 4)))
                            (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                      (and
                        (=>
                          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                          (=>
                            (bvslt |Competitor.seen[2]| (_ bv3 4))
                            (=>
                              (not (= |Competitor.seen[2]| (_ bv2 4)))
                              (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                        (=> |guard of Competitor2.Wait(no pass)| true)))))))))))
    (=>
      (= |pc.Competitor[0]| |pc.Competitor.Wait|)
      (=>
        (bvslt |Competitor.seen[0]| (_ bv3 4))
        (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
    (=>
      |guard of Competitor0.Wait(no pass)|
      (bvsle (bvadd |Competitor.seen[0]| (_ bv1 4)) (_ bv3 4)))
    (=>
      |guard of Competitor0.Wait(pass, next stage)|
      (bvsle (bvadd |Competitor.passed[0]| (_ bv1 4)) (_ bv1 4)))
    (=>
      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
      (=>
        (bvslt |Competitor.seen[1]| (_ bv3 4))
        (=> (not (= |Competitor.seen[1]| (_ bv1 4))) (bvsle |Competitor.seen[1]| (_ bv2 4)))))
    (=>
      |guard of Competitor1.Wait(no pass)|
      (bvsle (bvadd |Competitor.seen[1]| (_ bv1 4)) (_ bv3 4)))
    (=>
      |guard of Competitor1.Wait(pass, next stage)|
      (bvsle (bvadd |Competitor.passed[1]| (_ bv1 4)) (_ bv1 4)))
    (=>
      (= |pc.Competitor[2]| |pc.Competitor.Wait|)
      (=>
        (bvslt |Competitor.seen[2]| (_ bv3 4))
        (=> (not (= |Competitor.seen[2]| (_ bv2 4))) (bvsle |Competitor.seen[2]| (_ bv2 4)))))
    (=>
      |guard of Competitor2.Wait(no pass)|
      (bvsle (bvadd |Competitor.seen[2]| (_ bv1 4)) (_ bv3 4)))
    (=>
      |guard of Competitor2.Wait(pass, next stage)|
      (bvsle (bvadd |Competitor.passed[2]| (_ bv1 4)) (_ bv1 4)))))
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (and
    (=>
      (not
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Done|)
          (= |pc.Competitor[1]| |pc.Competitor.Done|)
          (= |pc.Competitor[2]| |pc.Competitor.Done|)))
      (=>
        (not |guard of Competitor0.Rest|)
        (=>
          (not |guard of Competitor0.Announce|)
          (=>
            (not |guard of Competitor0.Yield|)
            (and
              (=>
                (=>
                  (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                  (=>
                    (bvslt |Competitor.seen[0]| (_ bv3 4))
                    (=>
                      (not (= |Competitor.seen[0]| (_ bv0 4)))
                      (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                (=>
                  (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                  (=>
                    (bvslt |Competitor.seen[0]| (_ bv3 4))
                    (=>
                      (not (= |Competitor.seen[0]| (_ bv0 4)))
                      (bvsle |Competitor.seen[0]| (_ bv2 4))))))
              (=>
                (not
                  (=>
                    (=>
                      (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                      (=>
                        (bvslt |Competitor.seen[0]| (_ bv3 4))
                        (=>
                          (not (= |Competitor.seen[0]| (_ bv0 4)))
                          (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                    |guard of Competitor0.Wait(no pass)|))
                (=>
                  (not |guard of Competitor0.Wait(pass, next stage)|)
                  (=>
                    (not |guard of Competitor0.Wait(pass, not next stage)|)
                    (=>
                      (not |guard of Competitor0.Enter|)
                      (=>
                        (not |guard of Competitor1.Rest|)
                        (=>
                          (not |guard of Competitor1.Announce|)
                          (=>
                            (not |guard of Competitor1.Yield|)
                            (and
                              (=>
                                (=>
                                  (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                  (=>
                                    (bvslt |Competitor.seen[1]| (_ bv3 4))
                                    (=>
                                      (not (= |Competitor.seen[1]| (_ bv1 4)))
                                      (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                (=>
                                  (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                  (=>
                                    (bvslt |Competitor.seen[1]| (_ bv3 4))
                                    (=>
                                      (not (= |Competitor.seen[1]| (_ bv1 4)))
                                      (bvsle |Competitor.seen[1]| (_ bv2 4))))))
                              (=>
                                (not
                                  (=>
                                    (=>
                                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                      (=>
                                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                                        (=>
                                          (not (= |Competitor.seen[1]| (_ bv1 4)))
                                          (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                    |guard of Competitor1.Wait(no pass)|))
                                (=>
                                  (not |guard of Competitor1.Wait(pass, next stage)|)
                                  (=>
                                    (not |guard of Competitor1.Wait(pass, not next stage)|)
                                    (=>
                                      (not |guard of Competitor1.Enter|)
                                      (=>
                                        (not |guard of Competitor2.Rest|)
                                        (=>
                                          (not |guard of Competitor2.Announce|)
                                          (=>
                                            (not |guard of Competitor2.Yield|)
                                            (=>
                                              (=>
                                                (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                                (=>
                                                  (bvslt |Competitor.seen[2]| (_ bv3 4))
                                                  (=>
                                                    (not (= |Competitor.seen[2]| (_ bv2 4)))
                                                    (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                                              (=>
                                                (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                                (=>
                                                  (bvslt |Competitor.seen[2]| (_ bv3 4))
                                                  (=>
                                                    (not (= |Competitor.seen[2]| (_ bv2 4)))
                                                    (bvsle
                                                      |Competitor.seen[2]|
                                                      (_ bv2 4))))))))))))))))))))))))))
    (or
      (and
        (= |pc.Competitor[0]| |pc.Competitor.Done|)
        (= |pc.Competitor[1]| |pc.Competitor.Done|)
        (= |pc.Competitor[2]| |pc.Competitor.Done|))
      |guard of Competitor0.Rest|
      |guard of Competitor0.Announce|
      |guard of Competitor0.Yield|
      (=>
        (=>
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (=>
            (bvslt |Competitor.seen[0]| (_ bv3 4))
            (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
        |guard of Competitor0.Wait(no pass)|)
      |guard of Competitor0.Wait(pass, next stage)|
      |guard of Competitor0.Wait(pass, not next stage)|
      |guard of Competitor0.Enter|
      |guard of Competitor1.Rest|
      |guard of Competitor1.Announce|
      |guard of Competitor1.Yield|
      (=>
        (=>
          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
          (=>
            (bvslt |Competitor.seen[1]| (_ bv3 4))
            (=> (not (= |Competitor.seen[1]| (_ bv1 4))) (bvsle |Competitor.seen[1]| (_ bv2 4)))))
        |guard of Competitor1.Wait(no pass)|)
      |guard of Competitor1.Wait(pass, next stage)|
      |guard of Competitor1.Wait(pass, not next stage)|
      |guard of Competitor1.Enter|
      |guard of Competitor2.Rest|
      |guard of Competitor2.Announce|
      |guard of Competitor2.Yield|
      (=>
        (=>
          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
          (=>
            (bvslt |Competitor.seen[2]| (_ bv3 4))
            (=> (not (= |Competitor.seen[2]| (_ bv2 4))) (bvsle |Competitor.seen[2]| (_ bv2 4)))))
        |guard of Competitor2.Wait(no pass)|)
      |guard of Competitor2.Wait(pass, next stage)|
      |guard of Competitor2.Wait(pass, not next stage)|
      |guard of Competitor2.Enter|)))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |MutualExclusion| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|stage[0]| integer) (|stage[1]| integer) (|stage[2]| integer) (|victim[0]| integer)
   (|victim[1]| integer) (|pc.Competitor[0]| |pc.Competitor|) (|pc.Competitor[1]| |pc.Competitor|)
   (|pc.Competitor[2]| |pc.Competitor|) (|Competitor.passed[0]| integer)
   (|Competitor.passed[1]| integer) (|Competitor.passed[2]| integer)
   (|Competitor.seen[0]| integer) (|Competitor.seen[1]| integer) (|Competitor.seen[2]| integer))
  Bool
  (and
    (types |stage[0]| |stage[1]| |stage[2]| |victim[0]| |victim[1]| |pc.Competitor[0]|
       |pc.Competitor[1]| |pc.Competitor[2]| |Competitor.passed[0]| |Competitor.passed[1]|
       |Competitor.passed[2]| |Competitor.seen[0]| |Competitor.seen[1]| |Competitor.seen[2]|)
    ; MutualExclusion
    (bvsle
      (bvadd
        (bvadd
          (ite (= |pc.Competitor[0]| |pc.Competitor.Enter|) (_ bv1 4) (_ bv0 4))
          (ite (= |pc.Competitor[1]| |pc.Competitor.Enter|) (_ bv1 4) (_ bv0 4)))
        (ite (= |pc.Competitor[2]| |pc.Competitor.Enter|) (_ bv1 4) (_ bv0 4)))
      (_ bv1 4))
    ; AnnouncesItsStage
    (and
      (=
        |stage[0]|
        (ite (= |pc.Competitor[0]| |pc.Competitor.Enter|) (_ bv2 4)
          (bvadd
            |Competitor.passed[0]|
            (ite (or
                   (= |pc.Competitor[0]| |pc.Competitor.Yield|)
                   (= |pc.Competitor[0]| |pc.Competitor.Wait|)) (_ bv1 4)
              (_ bv0 4)))))
      (=
        |stage[1]|
        (ite (= |pc.Competitor[1]| |pc.Competitor.Enter|) (_ bv2 4)
          (bvadd
            |Competitor.passed[1]|
            (ite (or
                   (= |pc.Competitor[1]| |pc.Competitor.Yield|)
                   (= |pc.Competitor[1]| |pc.Competitor.Wait|)) (_ bv1 4)
              (_ bv0 4)))))
      (=
        |stage[2]|
        (ite (= |pc.Competitor[2]| |pc.Competitor.Enter|) (_ bv2 4)
          (bvadd
            |Competitor.passed[2]|
            (ite (or
                   (= |pc.Competitor[2]| |pc.Competitor.Yield|)
                   (= |pc.Competitor[2]| |pc.Competitor.Wait|)) (_ bv1 4)
              (_ bv0 4))))))
    ; StartsAnew
    (and
      (=>
        (or
          (= |pc.Competitor[0]| |pc.Competitor.Rest|)
          (= |pc.Competitor[0]| |pc.Competitor.Enter|))
        (= |Competitor.passed[0]| (_ bv0 4)))
      (=> (not (= |pc.Competitor[0]| |pc.Competitor.Wait|)) (= |Competitor.seen[0]| (_ bv0 4)))
      (=>
        (or
          (= |pc.Competitor[1]| |pc.Competitor.Rest|)
          (= |pc.Competitor[1]| |pc.Competitor.Enter|))
        (= |Competitor.passed[1]| (_ bv0 4)))
      (=> (not (= |pc.Competitor[1]| |pc.Competitor.Wait|)) (= |Competitor.seen[1]| (_ bv0 4)))
      (=>
        (or
          (= |pc.Competitor[2]| |pc.Competitor.Rest|)
          (= |pc.Competitor[2]| |pc.Competitor.Enter|))
        (= |Competitor.passed[2]| (_ bv0 4)))
      (=> (not (= |pc.Competitor[2]| |pc.Competitor.Wait|)) (= |Competitor.seen[2]| (_ bv0 4))))
    ; NobodyLeaves
    (not
      (or
        (= |pc.Competitor[0]| |pc.Competitor.Done|)
        (= |pc.Competitor[1]| |pc.Competitor.Done|)
        (= |pc.Competitor[2]| |pc.Competitor.Done|)))
    ; StagesHaveVictims
    (and
      (=>
        (or
          (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv0 4)))
          (= |pc.Competitor[0]| |pc.Competitor.Enter|)
          (bvslt (_ bv0 4) |Competitor.passed[0]|))
        (not (= |victim[0]| (bvneg (_ bv1 4)))))
      (=>
        (or
          (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv1 4)))
          (= |pc.Competitor[0]| |pc.Competitor.Enter|))
        (not (= |victim[1]| (bvneg (_ bv1 4)))))
      (=>
        (or
          (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv0 4)))
          (= |pc.Competitor[1]| |pc.Competitor.Enter|)
          (bvslt (_ bv0 4) |Competitor.passed[1]|))
        (not (= |victim[0]| (bvneg (_ bv1 4)))))
      (=>
        (or
          (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv1 4)))
          (= |pc.Competitor[1]| |pc.Competitor.Enter|))
        (not (= |victim[1]| (bvneg (_ bv1 4)))))
      (=>
        (or
          (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv0 4)))
          (= |pc.Competitor[2]| |pc.Competitor.Enter|)
          (bvslt (_ bv0 4) |Competitor.passed[2]|))
        (not (= |victim[0]| (bvneg (_ bv1 4)))))
      (=>
        (or
          (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv1 4)))
          (= |pc.Competitor[2]| |pc.Competitor.Enter|))
        (not (= |victim[1]| (bvneg (_ bv1 4))))))
    ; WhoCameSinceYields
    (and
      (=>
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (= |Competitor.passed[0]| (_ bv0 4))
          (bvslt (_ bv1 4) |Competitor.seen[0]|)
          (bvslt (_ bv0 4) |stage[1]|))
        (or
          (not (= |victim[0]| (_ bv0 4)))
          (and (= |pc.Competitor[1]| |pc.Competitor.Yield|) (= |Competitor.passed[1]| (_ bv0 4)))))
      (=>
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (= |Competitor.passed[0]| (_ bv1 4))
          (bvslt (_ bv1 4) |Competitor.seen[0]|)
          (bvslt (_ bv1 4) |stage[1]|))
        (or
          (not (= |victim[1]| (_ bv0 4)))
          (and (= |pc.Competitor[1]| |pc.Competitor.Yield|) (= |Competitor.passed[1]| (_ bv1 4)))))
      (=>
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (= |Competitor.passed[0]| (_ bv0 4))
          (bvslt (_ bv2 4) |Competitor.seen[0]|)
          (bvslt (_ bv0 4) |stage[2]|))
        (or
          (not (= |victim[0]| (_ bv0 4)))
          (and (= |pc.Competitor[2]| |pc.Competitor.Yield|) (= |Competitor.passed[2]| (_ bv0 4)))))
      (=>
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (= |Competitor.passed[0]| (_ bv1 4))
          (bvslt (_ bv2 4) |Competitor.seen[0]|)
          (bvslt (_ bv1 4) |stage[2]|))
        (or
          (not (= |victim[1]| (_ bv0 4)))
          (and (= |pc.Competitor[2]| |pc.Competitor.Yield|) (= |Competitor.passed[2]| (_ bv1 4)))))
      (=>
        (and
          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
          (= |Competitor.passed[1]| (_ bv0 4))
          (bvslt (_ bv0 4) |Competitor.seen[1]|)
          (bvslt (_ bv0 4) |stage[0]|))
        (or
          (not (= |victim[0]| (_ bv1 4)))
          (and (= |pc.Competitor[0]| |pc.Competitor.Yield|) (= |Competitor.passed[0]| (_ bv0 4)))))
      (=>
        (and
          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
          (= |Competitor.passed[1]| (_ bv1 4))
          (bvslt (_ bv0 4) |Competitor.seen[1]|)
          (bvslt (_ bv1 4) |stage[0]|))
        (or
          (not (= |victim[1]| (_ bv1 4)))
          (and (= |pc.Competitor[0]| |pc.Competitor.Yield|) (= |Competitor.passed[0]| (_ bv1 4)))))
      (=>
        (and
          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
          (= |Competitor.passed[1]| (_ bv0 4))
          (bvslt (_ bv2 4) |Competitor.seen[1]|)
          (bvslt (_ bv0 4) |stage[2]|))
        (or
          (not (= |victim[0]| (_ bv1 4)))
          (and (= |pc.Competitor[2]| |pc.Competitor.Yield|) (= |Competitor.passed[2]| (_ bv0 4)))))
      (=>
        (and
          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
          (= |Competitor.passed[1]| (_ bv1 4))
          (bvslt (_ bv2 4) |Competitor.seen[1]|)
          (bvslt (_ bv1 4) |stage[2]|))
        (or
          (not (= |victim[1]| (_ bv1 4)))
          (and (= |pc.Competitor[2]| |pc.Competitor.Yield|) (= |Competitor.passed[2]| (_ bv1 4)))))
      (=>
        (and
          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
          (= |Competitor.passed[2]| (_ bv0 4))
          (bvslt (_ bv0 4) |Competitor.seen[2]|)
          (bvslt (_ bv0 4) |stage[0]|))
        (or
          (not (= |victim[0]| (_ bv2 4)))
          (and (= |pc.Competitor[0]| |pc.Competitor.Yield|) (= |Competitor.passed[0]| (_ bv0 4)))))
      (=>
        (and
          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
          (= |Competitor.passed[2]| (_ bv1 4))
          (bvslt (_ bv0 4) |Competitor.seen[2]|)
          (bvslt (_ bv1 4) |stage[0]|))
        (or
          (not (= |victim[1]| (_ bv2 4)))
          (and (= |pc.Competitor[0]| |pc.Competitor.Yield|) (= |Competitor.passed[0]| (_ bv1 4)))))
      (=>
        (and
          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
          (= |Competitor.passed[2]| (_ bv0 4))
          (bvslt (_ bv1 4) |Competitor.seen[2]|)
          (bvslt (_ bv0 4) |stage[1]|))
        (or
          (not (= |victim[0]| (_ bv2 4)))
          (and (= |pc.Competitor[1]| |pc.Competitor.Yield|) (= |Competitor.passed[1]| (_ bv0 4)))))
      (=>
        (and
          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
          (= |Competitor.passed[2]| (_ bv1 4))
          (bvslt (_ bv1 4) |Competitor.seen[2]|)
          (bvslt (_ bv1 4) |stage[1]|))
        (or
          (not (= |victim[1]| (_ bv2 4)))
          (and (= |pc.Competitor[1]| |pc.Competitor.Yield|) (= |Competitor.passed[1]| (_ bv1 4))))))
    ; VictimStaysBehind
    (and
      (=>
        (and
          (= |victim[0]| (_ bv1 4))
          (or
            (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv0 4)))
            (= |pc.Competitor[0]| |pc.Competitor.Enter|)
            (bvslt (_ bv0 4) |Competitor.passed[0]|)))
        (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv0 4))))
      (=>
        (and
          (= |victim[1]| (_ bv1 4))
          (or
            (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv1 4)))
            (= |pc.Competitor[0]| |pc.Competitor.Enter|)))
        (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv1 4))))
      (=>
        (and
          (= |victim[0]| (_ bv2 4))
          (or
            (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv0 4)))
            (= |pc.Competitor[0]| |pc.Competitor.Enter|)
            (bvslt (_ bv0 4) |Competitor.passed[0]|)))
        (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv0 4))))
      (=>
        (and
          (= |victim[1]| (_ bv2 4))
          (or
            (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv1 4)))
            (= |pc.Competitor[0]| |pc.Competitor.Enter|)))
        (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv1 4))))
      (=>
        (and
          (= |victim[0]| (_ bv0 4))
          (or
            (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv0 4)))
            (= |pc.Competitor[1]| |pc.Competitor.Enter|)
            (bvslt (_ bv0 4) |Competitor.passed[1]|)))
        (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv0 4))))
      (=>
        (and
          (= |victim[1]| (_ bv0 4))
          (or
            (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv1 4)))
            (= |pc.Competitor[1]| |pc.Competitor.Enter|)))
        (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv1 4))))
      (=>
        (and
          (= |victim[0]| (_ bv2 4))
          (or
            (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv0 4)))
            (= |pc.Competitor[1]| |pc.Competitor.Enter|)
            (bvslt (_ bv0 4) |Competitor.passed[1]|)))
        (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv0 4))))
      (=>
        (and
          (= |victim[1]| (_ bv2 4))
          (or
            (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv1 4)))
            (= |pc.Competitor[1]| |pc.Competitor.Enter|)))
        (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv1 4))))
      (=>
        (and
          (= |victim[0]| (_ bv0 4))
          (or
            (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv0 4)))
            (= |pc.Competitor[2]| |pc.Competitor.Enter|)
            (bvslt (_ bv0 4) |Competitor.passed[2]|)))
        (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv0 4))))
      (=>
        (and
          (= |victim[1]| (_ bv0 4))
          (or
            (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv1 4)))
            (= |pc.Competitor[2]| |pc.Competitor.Enter|)))
        (and (= |pc.Competitor[0]| |pc.Competitor.Wait|) (= |Competitor.passed[0]| (_ bv1 4))))
      (=>
        (and
          (= |victim[0]| (_ bv1 4))
          (or
            (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv0 4)))
            (= |pc.Competitor[2]| |pc.Competitor.Enter|)
            (bvslt (_ bv0 4) |Competitor.passed[2]|)))
        (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv0 4))))
      (=>
        (and
          (= |victim[1]| (_ bv1 4))
          (or
            (and (= |pc.Competitor[2]| |pc.Competitor.Wait|) (= |Competitor.passed[2]| (_ bv1 4)))
            (= |pc.Competitor[2]| |pc.Competitor.Enter|)))
        (and (= |pc.Competitor[1]| |pc.Competitor.Wait|) (= |Competitor.passed[1]| (_ bv1 4)))))
    (and
      (=>
        (=>
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (=>
            (bvslt |Competitor.seen[0]| (_ bv3 4))
            (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
        (=>
          (=>
            (= |pc.Competitor[0]| |pc.Competitor.Wait|)
            (=>
              (bvslt |Competitor.seen[0]| (_ bv3 4))
              (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
          (and
            (=>
              (= |pc.Competitor[0]| |pc.Competitor.Wait|)
              (=>
                (bvslt |Competitor.seen[0]| (_ bv3 4))
                (=>
                  (not (= |Competitor.seen[0]| (_ bv0 4)))
                  (bvsle |Competitor.seen[0]| (_ bv2 4)))))
            (=>
              (and
                (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                (bvslt |Competitor.seen[0]| (_ bv3 4))
                (or
                  (= |Competitor.seen[0]| (_ bv0 4))
                  (bvsle
                    (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                    |Competitor.passed[0]|)))
              true)
            (=>
              (=>
                (and
                  (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                  (bvslt |Competitor.seen[0]| (_ bv3 4))
                  (or
                    (= |Competitor.seen[0]| (_ bv0 4))
                    (bvsle
                      (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                      |Competitor.passed[0]|)))
                true)
              (and
                (=>
                  (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                  (=>
                    (bvslt |Competitor.seen[0]| (_ bv3 4))
                    (=>
                      (not (= |Competitor.seen[0]| (_ bv0 4)))
                      (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                (=>
                  (and
                    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                    (bvslt |Competitor.seen[0]| (_ bv3 4))
                    (or
                      (= |Competitor.seen[0]| (_ bv0 4))
                      (bvsle
                        (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                        |Competitor.passed[0]|)))
                  true)
                (=>
                  (=>
                    (and
                      (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                      (bvslt |Competitor.seen[0]| (_ bv3 4))
                      (or
                        (= |Competitor.seen[0]| (_ bv0 4))
                        (bvsle
                          (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                          |Competitor.passed[0]|)))
                    (bvsle (bvadd |Competitor.seen[0]| (_ bv1 4)) (_ bv3 4)))
                  (=>
                    (=>
                      (and
                        (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                        (or
                          (not
                            (=
                              (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|)
                              (_ bv0 4)))
                          (= |Competitor.seen[0]| (_ bv3 4)))
                        (bvslt |Competitor.passed[0]| (_ bv1 4)))
                      (bvsle (bvadd |Competitor.passed[0]| (_ bv1 4)) (_ bv1 4)))
                    (=>
                      (=>
                        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                        (=>
                          (bvslt |Competitor.seen[1]| (_ bv3 4))
                          (=>
                            (not (= |Competitor.seen[1]| (_ bv1 4)))
                            (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                      (=>
                        (=>
                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                          (=>
                            (bvslt |Competitor.seen[1]| (_ bv3 4))
                            (=>
                              (not (= |Competitor.seen[1]| (_ bv1 4)))
                              (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                        (and
                          (=>
                            (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                            (=>
                              (bvslt |Competitor.seen[1]| (_ bv3 4))
                              (=>
                                (not (= |Competitor.seen[1]| (_ bv1 4)))
                                (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                          (=>
                            (and
                              (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                              (bvslt |Competitor.seen[1]| (_ bv3 4))
                              (or
                                (= |Competitor.seen[1]| (_ bv1 4))
                                (bvsle
                                  (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
                                  |Competitor.passed[1]|)))
                            true)
                          (=>
                            (=>
                              (and
                                (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                (bvslt |Competitor.seen[1]| (_ bv3 4))
                                (or
                                  (= |Competitor.seen[1]| (_ bv1 4))
                                  (bvsle
                                    (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]|
                                       |stage[2]|)
                                    |Competitor.passed[1]|)))
                              true)
                            (and
                              (=>
                                (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                (=>
                                  (bvslt |Competitor.seen[1]| (_ bv3 4))
                                  (=>
                                    (not (= |Competitor.seen[1]| (_ bv1 4)))
                                    (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                              (=>
                                (and
                                  (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                  (bvslt |Competitor.seen[1]| (_ bv3 4))
                                  (or
                                    (= |Competitor.seen[1]| (_ bv1 4))
                                    (bvsle
                                      (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]|
                                         |stage[2]|)
                                      |Competitor.passed[1]|)))
                                true)
                              (=>
                                (=>
                                  (and
                                    (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                    (bvslt |Competitor.seen[1]| (_ bv3 4))
                                    (or
                                      (= |Competitor.seen[1]| (_ bv1 4))
                                      (bvsle
                                        (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]|
                                           |stage[2]|)
                                        |Competitor.passed[1]|)))
                                  (bvsle (bvadd |Competitor.seen[1]| (_ bv1 4)) (_ bv3 4)))
                                (=>
                                  (=>
                                    (and
                                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                      (or
                                        (not
                                          (=
                                            (|victim[]| |Competitor.passed[1]| |victim[0]|
                                               |victim[1]|)
                                            (_ bv1 4)))
                                        (= |Competitor.seen[1]| (_ bv3 4)))
                                      (bvslt |Competitor.passed[1]| (_ bv1 4)))
                                    (bvsle (bvadd |Competitor.passed[1]| (_ bv1 4)) (_ bv1 4)))
                                  (=>
                                    (=>
                                      (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                      (=>
                                        (bvslt |Competitor.seen[2]| (_ bv3 4))
                                        (=>
                                          (not (= |Competitor.seen[2]| (_ bv2 4)))
                                          (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                                    (=>
                                      (=>
                                        (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                        (=>
                                          (bvslt |Competitor.seen[2]| (_ bv3 4))
                                          (=>
                                            (not (= |Competitor.seen[2]| (_ bv2 4)))
                                            (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                                      (and
                                        (=>
                                          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                          (=>
                                            (bvslt |Competitor.seen[2]| (_ bv3 4))
                                            (=>
                                              (not (= |Competitor.seen[2]| (_ bv2 4)))
                                              (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                                        (=>
                                          (and
                                            (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                            (bvslt |Competitor.seen[2]| (_ bv3 4))
                                            (or
                                              (= |Competitor.seen[2]| (_ bv2 4))
                                              (bvsle
                                                (|stage[]| |Competitor.seen[2]| |stage[0]|
                                                   |stage[1]| |stage[2]|)
                                                |Competitor.passed[2]|)))
                                          true))))))))))))))))))
      (=>
        (=>
          (=>
            (= |pc.Competitor[0]| |pc.Competitor.Wait|)
            (=>
              (bvslt |Competitor.seen[0]| (_ bv3 4))
              (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
          (and
            (=>
              (= |pc.Competitor[0]| |pc.Competitor.Wait|)
              (=>
                (bvslt |Competitor.seen[0]| (_ bv3 4))
                (=>
                  (not (= |Competitor.seen[0]| (_ bv0 4)))
                  (bvsle |Competitor.seen[0]| (_ bv2 4)))))
            (=>
              (and
                (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                (bvslt |Competitor.seen[0]| (_ bv3 4))
                (or
                  (= |Competitor.seen[0]| (_ bv0 4))
                  (bvsle
                    (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                    |Competitor.passed[0]|)))
              true)
            (=>
              (=>
                (and
                  (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                  (bvslt |Competitor.seen[0]| (_ bv3 4))
                  (or
                    (= |Competitor.seen[0]| (_ bv0 4))
                    (bvsle
                      (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                      |Competitor.passed[0]|)))
                (bvsle (bvadd |Competitor.seen[0]| (_ bv1 4)) (_ bv3 4)))
              (=>
                (=>
                  (and
                    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                    (or
                      (not
                        (= (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|) (_ bv0 4)))
                      (= |Competitor.seen[0]| (_ bv3 4)))
                    (bvslt |Competitor.passed[0]| (_ bv1 4)))
                  (bvsle (bvadd |Competitor.passed[0]| (_ bv1 4)) (_ bv1 4)))
                (=>
                  (=>
                    (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                    (=>
                      (bvslt |Competitor.seen[1]| (_ bv3 4))
                      (=>
                        (not (= |Competitor.seen[1]| (_ bv1 4)))
                        (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                  (and
                    (=>
                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                      (=>
                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                        (=>
                          (not (= |Competitor.seen[1]| (_ bv1 4)))
                          (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                    (=>
                      (and
                        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                        (or
                          (= |Competitor.seen[1]| (_ bv1 4))
                          (bvsle
                            (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
                            |Competitor.passed[1]|)))
                      true)
                    (=>
                      (=>
                        (and
                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                          (bvslt |Competitor.seen[1]| (_ bv3 4))
                          (or
                            (= |Competitor.seen[1]| (_ bv1 4))
                            (bvsle
                              (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
                              |Competitor.passed[1]|)))
                        (bvsle (bvadd |Competitor.seen[1]| (_ bv1 4)) (_ bv3 4)))
                      (=>
                        (=>
                          (and
                            (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                            (or
                              (not
                                (=
                                  (|victim[]| |Competitor.passed[1]| |victim[0]| |victim[1]|)
                                  (_ bv1 4)))
                              (= |Competitor.seen[1]| (_ bv3 4)))
                            (bvslt |Competitor.passed[1]| (_ bv1 4)))
                          (bvsle (bvadd |Competitor.passed[1]| (_ bv1 4)) (_ bv1 4)))
                        (=>
                          (=>
                            (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                            (=>
                              (bvslt |Competitor.seen[2]| (_ bv3 4))
                              (=>
                                (not (= |Competitor.seen[2]| (_ bv2 4)))
                                (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                          (and
                            (=>
                              (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                              (=>
                                (bvslt |Competitor.seen[2]| (_ bv3 4))
                                (=>
                                  (not (= |Competitor.seen[2]| (_ bv2 4)))
                                  (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                            (=>
                              (and
                                (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                (bvslt |Competitor.seen[2]| (_ bv3 4))
                                (or
                                  (= |Competitor.seen[2]| (_ bv2 4))
                                  (bvsle
                                    (|stage[]| |Competitor.seen[2]| |stage[0]| |stage[1]|
                                       |stage[2]|)
                                    |Competitor.passed[2]|)))
                              true)))))))))))
        (=>
          (=>
            (= |pc.Competitor[0]| |pc.Competitor.Wait|)
            (=>
              (bvslt |Competitor.seen[0]| (_ bv3 4))
              (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
          (and
            (=>
              (= |pc.Competitor[0]| |pc.Competitor.Wait|)
              (=>
                (bvslt |Competitor.seen[0]| (_ bv3 4))
                (=>
                  (not (= |Competitor.seen[0]| (_ bv0 4)))
                  (bvsle |Competitor.seen[0]| (_ bv2 4)))))
            (=>
              (and
                (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                (bvslt |Competitor.seen[0]| (_ bv3 4))
                (or
                  (= |Competitor.seen[0]| (_ bv0 4))
                  (bvsle
                    (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                    |Competitor.passed[0]|)))
              true)
            (=>
              (=>
                (and
                  (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                  (bvslt |Competitor.seen[0]| (_ bv3 4))
                  (or
                    (= |Competitor.seen[0]| (_ bv0 4))
                    (bvsle
                      (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                      |Competitor.passed[0]|)))
                (bvsle (bvadd |Competitor.seen[0]| (_ bv1 4)) (_ bv3 4)))
              (=>
                (=>
                  (and
                    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                    (or
                      (not
                        (= (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|) (_ bv0 4)))
                      (= |Competitor.seen[0]| (_ bv3 4)))
                    (bvslt |Competitor.passed[0]| (_ bv1 4)))
                  (bvsle (bvadd |Competitor.passed[0]| (_ bv1 4)) (_ bv1 4)))
                (=>
                  (=>
                    (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                    (=>
                      (bvslt |Competitor.seen[1]| (_ bv3 4))
                      (=>
                        (not (= |Competitor.seen[1]| (_ bv1 4)))
                        (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                  (and
                    (=>
                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                      (=>
                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                        (=>
                          (not (= |Competitor.seen[1]| (_ bv1 4)))
                          (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                    (=>
                      (and
                        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                        (or
                          (= |Competitor.seen[1]| (_ bv1 4))
                          (bvsle
                            (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
                            |Competitor.passed[1]|)))
                      true)
                    (=>
                      (=>
                        (and
                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                          (bvslt |Competitor.seen[1]| (_ bv3 4))
                          (or
                            (= |Competitor.seen[1]| (_ bv1 4))
                            (bvsle
                              (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
                              |Competitor.passed[1]|)))
                        (bvsle (bvadd |Competitor.seen[1]| (_ bv1 4)) (_ bv3 4)))
                      (=>
                        (=>
                          (and
                            (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                            (or
                              (not
                                (=
                                  (|victim[]| |Competitor.passed[1]| |victim[0]| |victim[1]|)
                                  (_ bv1 4)))
                              (= |Competitor.seen[1]| (_ bv3 4)))
                            (bvslt |Competitor.passed[1]| (_ bv1 4)))
                          (bvsle (bvadd |Competitor.passed[1]| (_ bv1 4)) (_ bv1 4)))
                        (=>
                          (=>
                            (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                            (=>
                              (bvslt |Competitor.seen[2]| (_ bv3 4))
                              (=>
                                (not (= |Competitor.seen[2]| (_ bv2 4)))
                                (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                          (and
                            (=>
                              (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                              (=>
                                (bvslt |Competitor.seen[2]| (_ bv3 4))
                                (=>
                                  (not (= |Competitor.seen[2]| (_ bv2 4)))
                                  (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                            (=>
                              (and
                                (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                (bvslt |Competitor.seen[2]| (_ bv3 4))
                                (or
                                  (= |Competitor.seen[2]| (_ bv2 4))
                                  (bvsle
                                    (|stage[]| |Competitor.seen[2]| |stage[0]| |stage[1]|
                                       |stage[2]|)
                                    |Competitor.passed[2]|)))
                              true))))))))))))
      (=>
        (=>
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (=>
            (bvslt |Competitor.seen[0]| (_ bv3 4))
            (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
        (and
          (=>
            (= |pc.Competitor[0]| |pc.Competitor.Wait|)
            (=>
              (bvslt |Competitor.seen[0]| (_ bv3 4))
              (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
          (=>
            (and
              (= |pc.Competitor[0]| |pc.Competitor.Wait|)
              (bvslt |Competitor.seen[0]| (_ bv3 4))
              (or
                (= |Competitor.seen[0]| (_ bv0 4))
                (bvsle
                  (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                  |Competitor.passed[0]|)))
            true)
          (=>
            (=>
              (and
                (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                (bvslt |Competitor.seen[0]| (_ bv3 4))
                (or
                  (= |Competitor.seen[0]| (_ bv0 4))
                  (bvsle
                    (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                    |Competitor.passed[0]|)))
              (bvsle (bvadd |Competitor.seen[0]| (_ bv1 4)) (_ bv3 4)))
            (=>
              (=>
                (and
                  (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                  (or
                    (not (= (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|) (_ bv0 4)))
                    (= |Competitor.seen[0]| (_ bv3 4)))
                  (bvslt |Competitor.passed[0]| (_ bv1 4)))
                (bvsle (bvadd |Competitor.passed[0]| (_ bv1 4)) (_ bv1 4)))
              (=>
                (=>
                  (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                  (=>
                    (bvslt |Competitor.seen[1]| (_ bv3 4))
                    (=>
                      (not (= |Competitor.seen[1]| (_ bv1 4)))
                      (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                (and
                  (=>
                    (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                    (=>
                      (bvslt |Competitor.seen[1]| (_ bv3 4))
                      (=>
                        (not (= |Competitor.seen[1]| (_ bv1 4)))
                        (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                  (=>
                    (and
                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                      (bvslt |Competitor.seen[1]| (_ bv3 4))
                      (or
                        (= |Competitor.seen[1]| (_ bv1 4))
                        (bvsle
                          (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
                          |Competitor.passed[1]|)))
                    true)
                  (=>
                    (=>
                      (and
                        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                        (or
                          (= |Competitor.seen[1]| (_ bv1 4))
                          (bvsle
                            (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
                            |Competitor.passed[1]|)))
                      (bvsle (bvadd |Competitor.seen[1]| (_ bv1 4)) (_ bv3 4)))
                    (=>
                      (=>
                        (and
                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                          (or
                            (not
                              (=
                                (|victim[]| |Competitor.passed[1]| |victim[0]| |victim[1]|)
                                (_ bv1 4)))
                            (= |Competitor.seen[1]| (_ bv3 4)))
                          (bvslt |Competitor.passed[1]| (_ bv1 4)))
                        (bvsle (bvadd |Competitor.passed[1]| (_ bv1 4)) (_ bv1 4)))
                      (=>
                        (=>
                          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                          (=>
                            (bvslt |Competitor.seen[2]| (_ bv3 4))
                            (=>
                              (not (= |Competitor.seen[2]| (_ bv2 4)))
                              (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                        (and
                          (=>
                            (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                            (=>
                              (bvslt |Competitor.seen[2]| (_ bv3 4))
                              (=>
                                (not (= |Competitor.seen[2]| (_ bv2 4)))
                                (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                          (=>
                            (and
                              (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                              (bvslt |Competitor.seen[2]| (_ bv3 4))
                              (or
                                (= |Competitor.seen[2]| (_ bv2 4))
                                (bvsle
                                  (|stage[]| |Competitor.seen[2]| |stage[0]| |stage[1]| |stage[2]|)
                                  |Competitor.passed[2]|)))
                            true)))))))))))
      (=>
        (= |pc.Competitor[0]| |pc.Competitor.Wait|)
        (=>
          (bvslt |Competitor.seen[0]| (_ bv3 4))
          (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
      (=>
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (bvslt |Competitor.seen[0]| (_ bv3 4))
          (or
            (= |Competitor.seen[0]| (_ bv0 4))
            (bvsle
              (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
              |Competitor.passed[0]|)))
        (bvsle (bvadd |Competitor.seen[0]| (_ bv1 4)) (_ bv3 4)))
      (=>
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (or
            (not (= (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|) (_ bv0 4)))
            (= |Competitor.seen[0]| (_ bv3 4)))
          (bvslt |Competitor.passed[0]| (_ bv1 4)))
        (bvsle (bvadd |Competitor.passed[0]| (_ bv1 4)) (_ bv1 4)))
      (=>
        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
        (=>
          (bvslt |Competitor.seen[1]| (_ bv3 4))
          (=> (not (= |Competitor.seen[1]| (_ bv1 4))) (bvsle |Competitor.seen[1]| (_ bv2 4)))))
      (=>
        (and
          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
          (bvslt |Competitor.seen[1]| (_ bv3 4))
          (or
            (= |Competitor.seen[1]| (_ bv1 4))
            (bvsle
              (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
              |Competitor.passed[1]|)))
        (bvsle (bvadd |Competitor.seen[1]| (_ bv1 4)) (_ bv3 4)))
      (=>
        (and
          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
          (or
            (not (= (|victim[]| |Competitor.passed[1]| |victim[0]| |victim[1]|) (_ bv1 4)))
            (= |Competitor.seen[1]| (_ bv3 4)))
          (bvslt |Competitor.passed[1]| (_ bv1 4)))
        (bvsle (bvadd |Competitor.passed[1]| (_ bv1 4)) (_ bv1 4)))
      (=>
        (= |pc.Competitor[2]| |pc.Competitor.Wait|)
        (=>
          (bvslt |Competitor.seen[2]| (_ bv3 4))
          (=> (not (= |Competitor.seen[2]| (_ bv2 4))) (bvsle |Competitor.seen[2]| (_ bv2 4)))))
      (=>
        (and
          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
          (bvslt |Competitor.seen[2]| (_ bv3 4))
          (or
            (= |Competitor.seen[2]| (_ bv2 4))
            (bvsle
              (|stage[]| |Competitor.seen[2]| |stage[0]| |stage[1]| |stage[2]|)
              |Competitor.passed[2]|)))
        (bvsle (bvadd |Competitor.seen[2]| (_ bv1 4)) (_ bv3 4)))
      (=>
        (and
          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
          (or
            (not (= (|victim[]| |Competitor.passed[2]| |victim[0]| |victim[1]|) (_ bv2 4)))
            (= |Competitor.seen[2]| (_ bv3 4)))
          (bvslt |Competitor.passed[2]| (_ bv1 4)))
        (bvsle (bvadd |Competitor.passed[2]| (_ bv1 4)) (_ bv1 4))))
    (and
      (=>
        (not
          (and
            (= |pc.Competitor[0]| |pc.Competitor.Done|)
            (= |pc.Competitor[1]| |pc.Competitor.Done|)
            (= |pc.Competitor[2]| |pc.Competitor.Done|)))
        (=>
          (not (= |pc.Competitor[0]| |pc.Competitor.Rest|))
          (=>
            (not (= |pc.Competitor[0]| |pc.Competitor.Announce|))
            (=>
              (not (= |pc.Competitor[0]| |pc.Competitor.Yield|))
              (=>
                (=>
                  (=>
                    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                    (=>
                      (bvslt |Competitor.seen[0]| (_ bv3 4))
                      (=>
                        (not (= |Competitor.seen[0]| (_ bv0 4)))
                        (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                  (=>
                    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                    (=>
                      (bvslt |Competitor.seen[0]| (_ bv3 4))
                      (=>
                        (not (= |Competitor.seen[0]| (_ bv0 4)))
                        (bvsle |Competitor.seen[0]| (_ bv2 4))))))
                (and
                  (=>
                    (=>
                      (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                      (=>
                        (bvslt |Competitor.seen[0]| (_ bv3 4))
                        (=>
                          (not (= |Competitor.seen[0]| (_ bv0 4)))
                          (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                    (=>
                      (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                      (=>
                        (bvslt |Competitor.seen[0]| (_ bv3 4))
                        (=>
                          (not (= |Competitor.seen[0]| (_ bv0 4)))
                          (bvsle |Competitor.seen[0]| (_ bv2 4))))))
                  (=>
                    (not
                      (=>
                        (=>
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (=>
                            (bvslt |Competitor.seen[0]| (_ bv3 4))
                            (=>
                              (not (= |Competitor.seen[0]| (_ bv0 4)))
                              (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                        (and
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (bvslt |Competitor.seen[0]| (_ bv3 4))
                          (or
                            (= |Competitor.seen[0]| (_ bv0 4))
                            (bvsle
                              (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                              |Competitor.passed[0]|)))))
                    (=>
                      (not
                        (and
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (or
                            (not
                              (=
                                (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|)
                                (_ bv0 4)))
                            (= |Competitor.seen[0]| (_ bv3 4)))
                          (bvslt |Competitor.passed[0]| (_ bv1 4))))
                      (=>
                        (not
                          (and
                            (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                            (or
                              (not
                                (=
                                  (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|)
                                  (_ bv0 4)))
                              (= |Competitor.seen[0]| (_ bv3 4)))
                            (not (bvslt |Competitor.passed[0]| (_ bv1 4)))))
                        (=>
                          (not (= |pc.Competitor[0]| |pc.Competitor.Enter|))
                          (=>
                            (not (= |pc.Competitor[1]| |pc.Competitor.Rest|))
                            (=>
                              (not (= |pc.Competitor[1]| |pc.Competitor.Announce|))
                              (=>
                                (not (= |pc.Competitor[1]| |pc.Competitor.Yield|))
                                (=>
                                  (=>
                                    (=>
                                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                      (=>
                                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                                        (=>
                                          (not (= |Competitor.seen[1]| (_ bv1 4)))
                                          (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                    (=>
                                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                      (=>
                                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                                        (=>
                                          (not (= |Competitor.seen[1]| (_ bv1 4)))
                                          (bvsle |Competitor.seen[1]| (_ bv2 4))))))
                                  (and
                                    (=>
                                      (=>
                                        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                        (=>
                                          (bvslt |Competitor.seen[1]| (_ bv3 4))
                                          (=>
                                            (not (= |Competitor.seen[1]| (_ bv1 4)))
                                            (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                      (=>
                                        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                        (=>
                                          (bvslt |Competitor.seen[1]| (_ bv3 4))
                                          (=>
                                            (not (= |Competitor.seen[1]| (_ bv1 4)))
                                            (bvsle |Competitor.seen[1]| (_ bv2 4))))))
                                    (=>
                                      (not
                                        (=>
                                          (=>
                                            (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                            (=>
                                              (bvslt |Competitor.seen[1]| (_ bv3 4))
                                              (=>
                                                (not (= |Competitor.seen[1]| (_ bv1 4)))
                                                (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                          (and
                                            (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                            (bvslt |Competitor.seen[1]| (_ bv3 4))
                                            (or
                                              (= |Competitor.seen[1]| (_ bv1 4))
                                              (bvsle
                                                (|stage[]| |Competitor.seen[1]| |stage[0]|
                                                   |stage[1]| |stage[2]|)
                                                |Competitor.passed[1]|)))))
                                      true))))))))))))))))
      (=>
        (=>
          (not
            (and
              (= |pc.Competitor[0]| |pc.Competitor.Done|)
              (= |pc.Competitor[1]| |pc.Competitor.Done|)
              (= |pc.Competitor[2]| |pc.Competitor.Done|)))
          (=>
            (not (= |pc.Competitor[0]| |pc.Competitor.Rest|))
            (=>
              (not (= |pc.Competitor[0]| |pc.Competitor.Announce|))
              (=>
                (not (= |pc.Competitor[0]| |pc.Competitor.Yield|))
                (and
                  (=>
                    (=>
                      (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                      (=>
                        (bvslt |Competitor.seen[0]| (_ bv3 4))
                        (=>
                          (not (= |Competitor.seen[0]| (_ bv0 4)))
                          (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                    (=>
                      (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                      (=>
                        (bvslt |Competitor.seen[0]| (_ bv3 4))
                        (=>
                          (not (= |Competitor.seen[0]| (_ bv0 4)))
                          (bvsle |Competitor.seen[0]| (_ bv2 4))))))
                  (=>
                    (not
                      (=>
                        (=>
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (=>
                            (bvslt |Competitor.seen[0]| (_ bv3 4))
                            (=>
                              (not (= |Competitor.seen[0]| (_ bv0 4)))
                              (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                        (and
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (bvslt |Competitor.seen[0]| (_ bv3 4))
                          (or
                            (= |Competitor.seen[0]| (_ bv0 4))
                            (bvsle
                              (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                              |Competitor.passed[0]|)))))
                    (=>
                      (not
                        (and
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (or
                            (not
                              (=
                                (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|)
                                (_ bv0 4)))
                            (= |Competitor.seen[0]| (_ bv3 4)))
                          (bvslt |Competitor.passed[0]| (_ bv1 4))))
                      (=>
                        (not
                          (and
                            (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                            (or
                              (not
                                (=
                                  (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|)
                                  (_ bv0 4)))
                              (= |Competitor.seen[0]| (_ bv3 4)))
                            (not (bvslt |Competitor.passed[0]| (_ bv1 4)))))
                        (=>
                          (not (= |pc.Competitor[0]| |pc.Competitor.Enter|))
                          (=>
                            (not (= |pc.Competitor[1]| |pc.Competitor.Rest|))
                            (=>
                              (not (= |pc.Competitor[1]| |pc.Competitor.Announce|))
                              (=>
                                (not (= |pc.Competitor[1]| |pc.Competitor.Yield|))
                                (and
                                  (=>
                                    (=>
                                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                      (=>
                                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                                        (=>
                                          (not (= |Competitor.seen[1]| (_ bv1 4)))
                                          (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                    (=>
                                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                      (=>
                                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                                        (=>
                                          (not (= |Competitor.seen[1]| (_ bv1 4)))
                                          (bvsle |Competitor.seen[1]| (_ bv2 4))))))
                                  (=>
                                    (not
                                      (=>
                                        (=>
                                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                          (=>
                                            (bvslt |Competitor.seen[1]| (_ bv3 4))
                                            (=>
                                              (not (= |Competitor.seen[1]| (_ bv1 4)))
                                              (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                        (and
                                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                          (bvslt |Competitor.seen[1]| (_ bv3 4))
                                          (or
                                            (= |Competitor.seen[1]| (_ bv1 4))
                                            (bvsle
                                              (|stage[]| |Competitor.seen[1]| |stage[0]|
                                                 |stage[1]| |stage[2]|)
                                              |Competitor.passed[1]|)))))
                                    (=>
                                      (not
                                        (and
                                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                          (or
                                            (not
                                              (=
                                                (|victim[]| |Competitor.passed[1]| |victim[0]|
                                                   |victim[1]|)
                                                (_ bv1 4)))
                                            (= |Competitor.seen[1]| (_ bv3 4)))
                                          (bvslt |Competitor.passed[1]| (_ bv1 4))))
                                      (=>
                                        (not
                                          (and
                                            (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                            (or
                                              (not
                                                (=
                                                  (|victim[]| |Competitor.passed[1]| |victim[0]|
                                                     |victim[1]|)
                                                  (_ bv1 4)))
                                              (= |Competitor.seen[1]| (_ bv3 4)))
                                            (not (bvslt |Competitor.passed[1]| (_ bv1 4)))))
                                        (=>
                                          (not (= |pc.Competitor[1]| |pc.Competitor.Enter|))
                                          (=>
                                            (not (= |pc.Competitor[2]| |pc.Competitor.Rest|))
                                            (=>
                                              (not (= |pc.Competitor[2]| |pc.Competitor.Announce|))
                                              (=>
                                                (not (= |pc.Competitor[2]| |pc.Competitor.Yield|))
                                                (=>
                                                  (=>
                                                    (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                                    (=>
                                                      (bvslt |Competitor.seen[2]| (_ bv3 4))
                                                      (=>
                                                        (not (= |Competitor.seen[2]| (_ bv2 4)))
                                                        (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                                                  (=>
                                                    (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                                    (=>
                                                      (bvslt |Competitor.seen[2]| (_ bv3 4))
                                                      (=>
                                                        (not (= |Competitor.seen[2]| (_ bv2 4)))
                                                        (bvsle
                                                          |Competitor.seen[2]|
                                                          (_ bv2 4))))))))))))))))))))))))))
        (=>
          (not
            (and
              (= |pc.Competitor[0]| |pc.Competitor.Done|)
              (= |pc.Competitor[1]| |pc.Competitor.Done|)
              (= |pc.Competitor[2]| |pc.Competitor.Done|)))
          (=>
            (not (= |pc.Competitor[0]| |pc.Competitor.Rest|))
            (=>
              (not (= |pc.Competitor[0]| |pc.Competitor.Announce|))
              (=>
                (not (= |pc.Competitor[0]| |pc.Competitor.Yield|))
                (and
                  (=>
                    (=>
                      (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                      (=>
                        (bvslt |Competitor.seen[0]| (_ bv3 4))
                        (=>
                          (not (= |Competitor.seen[0]| (_ bv0 4)))
                          (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                    (=>
                      (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                      (=>
                        (bvslt |Competitor.seen[0]| (_ bv3 4))
                        (=>
                          (not (= |Competitor.seen[0]| (_ bv0 4)))
                          (bvsle |Competitor.seen[0]| (_ bv2 4))))))
                  (=>
                    (not
                      (=>
                        (=>
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (=>
                            (bvslt |Competitor.seen[0]| (_ bv3 4))
                            (=>
                              (not (= |Competitor.seen[0]| (_ bv0 4)))
                              (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                        (and
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (bvslt |Competitor.seen[0]| (_ bv3 4))
                          (or
                            (= |Competitor.seen[0]| (_ bv0 4))
                            (bvsle
                              (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                              |Competitor.passed[0]|)))))
                    (=>
                      (not
                        (and
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (or
                            (not
                              (=
                                (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|)
                                (_ bv0 4)))
                            (= |Competitor.seen[0]| (_ bv3 4)))
                          (bvslt |Competitor.passed[0]| (_ bv1 4))))
                      (=>
                        (not
                          (and
                            (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                            (or
                              (not
                                (=
                                  (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|)
                                  (_ bv0 4)))
                              (= |Competitor.seen[0]| (_ bv3 4)))
                            (not (bvslt |Competitor.passed[0]| (_ bv1 4)))))
                        (=>
                          (not (= |pc.Competitor[0]| |pc.Competitor.Enter|))
                          (=>
                            (not (= |pc.Competitor[1]| |pc.Competitor.Rest|))
                            (=>
                              (not (= |pc.Competitor[1]| |pc.Competitor.Announce|))
                              (=>
                                (not (= |pc.Competitor[1]| |pc.Competitor.Yield|))
                                (and
                                  (=>
                                    (=>
                                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                      (=>
                                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                                        (=>
                                          (not (= |Competitor.seen[1]| (_ bv1 4)))
                                          (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                    (=>
                                      (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                      (=>
                                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                                        (=>
                                          (not (= |Competitor.seen[1]| (_ bv1 4)))
                                          (bvsle |Competitor.seen[1]| (_ bv2 4))))))
                                  (=>
                                    (not
                                      (=>
                                        (=>
                                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                          (=>
                                            (bvslt |Competitor.seen[1]| (_ bv3 4))
                                            (=>
                                              (not (= |Competitor.seen[1]| (_ bv1 4)))
                                              (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                        (and
                                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                          (bvslt |Competitor.seen[1]| (_ bv3 4))
                                          (or
                                            (= |Competitor.seen[1]| (_ bv1 4))
                                            (bvsle
                                              (|stage[]| |Competitor.seen[1]| |stage[0]|
                                                 |stage[1]| |stage[2]|)
                                              |Competitor.passed[1]|)))))
                                    (=>
                                      (not
                                        (and
                                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                          (or
                                            (not
                                              (=
                                                (|victim[]| |Competitor.passed[1]| |victim[0]|
                                                   |victim[1]|)
                                                (_ bv1 4)))
                                            (= |Competitor.seen[1]| (_ bv3 4)))
                                          (bvslt |Competitor.passed[1]| (_ bv1 4))))
                                      (=>
                                        (not
                                          (and
                                            (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                            (or
                                              (not
                                                (=
                                                  (|victim[]| |Competitor.passed[1]| |victim[0]|
                                                     |victim[1]|)
                                                  (_ bv1 4)))
                                              (= |Competitor.seen[1]| (_ bv3 4)))
                                            (not (bvslt |Competitor.passed[1]| (_ bv1 4)))))
                                        (=>
                                          (not (= |pc.Competitor[1]| |pc.Competitor.Enter|))
                                          (=>
                                            (not (= |pc.Competitor[2]| |pc.Competitor.Rest|))
                                            (=>
                                              (not (= |pc.Competitor[2]| |pc.Competitor.Announce|))
                                              (=>
                                                (not (= |pc.Competitor[2]| |pc.Competitor.Yield|))
                                                (=>
                                                  (=>
                                                    (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                                    (=>
                                                      (bvslt |Competitor.seen[2]| (_ bv3 4))
                                                      (=>
                                                        (not (= |Competitor.seen[2]| (_ bv2 4)))
                                                        (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                                                  (=>
                                                    (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                                    (=>
                                                      (bvslt |Competitor.seen[2]| (_ bv3 4))
                                                      (=>
                                                        (not (= |Competitor.seen[2]| (_ bv2 4)))
                                                        (bvsle
                                                          |Competitor.seen[2]|
                                                          (_ bv2 4)))))))))))))))))))))))))))
      (=>
        (not
          (and
            (= |pc.Competitor[0]| |pc.Competitor.Done|)
            (= |pc.Competitor[1]| |pc.Competitor.Done|)
            (= |pc.Competitor[2]| |pc.Competitor.Done|)))
        (=>
          (not (= |pc.Competitor[0]| |pc.Competitor.Rest|))
          (=>
            (not (= |pc.Competitor[0]| |pc.Competitor.Announce|))
            (=>
              (not (= |pc.Competitor[0]| |pc.Competitor.Yield|))
              (and
                (=>
                  (=>
                    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                    (=>
                      (bvslt |Competitor.seen[0]| (_ bv3 4))
                      (=>
                        (not (= |Competitor.seen[0]| (_ bv0 4)))
                        (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                  (=>
                    (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                    (=>
                      (bvslt |Competitor.seen[0]| (_ bv3 4))
                      (=>
                        (not (= |Competitor.seen[0]| (_ bv0 4)))
                        (bvsle |Competitor.seen[0]| (_ bv2 4))))))
                (=>
                  (not
                    (=>
                      (=>
                        (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                        (=>
                          (bvslt |Competitor.seen[0]| (_ bv3 4))
                          (=>
                            (not (= |Competitor.seen[0]| (_ bv0 4)))
                            (bvsle |Competitor.seen[0]| (_ bv2 4)))))
                      (and
                        (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                        (bvslt |Competitor.seen[0]| (_ bv3 4))
                        (or
                          (= |Competitor.seen[0]| (_ bv0 4))
                          (bvsle
                            (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                            |Competitor.passed[0]|)))))
                  (=>
                    (not
                      (and
                        (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                        (or
                          (not
                            (=
                              (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|)
                              (_ bv0 4)))
                          (= |Competitor.seen[0]| (_ bv3 4)))
                        (bvslt |Competitor.passed[0]| (_ bv1 4))))
                    (=>
                      (not
                        (and
                          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
                          (or
                            (not
                              (=
                                (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|)
                                (_ bv0 4)))
                            (= |Competitor.seen[0]| (_ bv3 4)))
                          (not (bvslt |Competitor.passed[0]| (_ bv1 4)))))
                      (=>
                        (not (= |pc.Competitor[0]| |pc.Competitor.Enter|))
                        (=>
                          (not (= |pc.Competitor[1]| |pc.Competitor.Rest|))
                          (=>
                            (not (= |pc.Competitor[1]| |pc.Competitor.Announce|))
                            (=>
                              (not (= |pc.Competitor[1]| |pc.Competitor.Yield|))
                              (and
                                (=>
                                  (=>
                                    (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                    (=>
                                      (bvslt |Competitor.seen[1]| (_ bv3 4))
                                      (=>
                                        (not (= |Competitor.seen[1]| (_ bv1 4)))
                                        (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                  (=>
                                    (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                    (=>
                                      (bvslt |Competitor.seen[1]| (_ bv3 4))
                                      (=>
                                        (not (= |Competitor.seen[1]| (_ bv1 4)))
                                        (bvsle |Competitor.seen[1]| (_ bv2 4))))))
                                (=>
                                  (not
                                    (=>
                                      (=>
                                        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                        (=>
                                          (bvslt |Competitor.seen[1]| (_ bv3 4))
                                          (=>
                                            (not (= |Competitor.seen[1]| (_ bv1 4)))
                                            (bvsle |Competitor.seen[1]| (_ bv2 4)))))
                                      (and
                                        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                        (bvslt |Competitor.seen[1]| (_ bv3 4))
                                        (or
                                          (= |Competitor.seen[1]| (_ bv1 4))
                                          (bvsle
                                            (|stage[]| |Competitor.seen[1]| |stage[0]|
                                               |stage[1]| |stage[2]|)
                                            |Competitor.passed[1]|)))))
                                  (=>
                                    (not
                                      (and
                                        (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                        (or
                                          (not
                                            (=
                                              (|victim[]| |Competitor.passed[1]| |victim[0]|
                                                 |victim[1]|)
                                              (_ bv1 4)))
                                          (= |Competitor.seen[1]| (_ bv3 4)))
                                        (bvslt |Competitor.passed[1]| (_ bv1 4))))
                                    (=>
                                      (not
                                        (and
                                          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
                                          (or
                                            (not
                                              (=
                                                (|victim[]| |Competitor.passed[1]| |victim[0]|
                                                   |victim[1]|)
                                                (_ bv1 4)))
                                            (= |Competitor.seen[1]| (_ bv3 4)))
                                          (not (bvslt |Competitor.passed[1]| (_ bv1 4)))))
                                      (=>
                                        (not (= |pc.Competitor[1]| |pc.Competitor.Enter|))
                                        (=>
                                          (not (= |pc.Competitor[2]| |pc.Competitor.Rest|))
                                          (=>
                                            (not (= |pc.Competitor[2]| |pc.Competitor.Announce|))
                                            (=>
                                              (not (= |pc.Competitor[2]| |pc.Competitor.Yield|))
                                              (=>
                                                (=>
                                                  (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                                  (=>
                                                    (bvslt |Competitor.seen[2]| (_ bv3 4))
                                                    (=>
                                                      (not (= |Competitor.seen[2]| (_ bv2 4)))
                                                      (bvsle |Competitor.seen[2]| (_ bv2 4)))))
                                                (=>
                                                  (= |pc.Competitor[2]| |pc.Competitor.Wait|)
                                                  (=>
                                                    (bvslt |Competitor.seen[2]| (_ bv3 4))
                                                    (=>
                                                      (not (= |Competitor.seen[2]| (_ bv2 4)))
                                                      (bvsle
                                                        |Competitor.seen[2]|
                                                        (_ bv2 4))))))))))))))))))))))))))
      (or
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Done|)
          (= |pc.Competitor[1]| |pc.Competitor.Done|)
          (= |pc.Competitor[2]| |pc.Competitor.Done|))
        (= |pc.Competitor[0]| |pc.Competitor.Rest|)
        (= |pc.Competitor[0]| |pc.Competitor.Announce|)
        (= |pc.Competitor[0]| |pc.Competitor.Yield|)
        (=>
          (=>
            (= |pc.Competitor[0]| |pc.Competitor.Wait|)
            (=>
              (bvslt |Competitor.seen[0]| (_ bv3 4))
              (=> (not (= |Competitor.seen[0]| (_ bv0 4))) (bvsle |Competitor.seen[0]| (_ bv2 4)))))
          (and
            (= |pc.Competitor[0]| |pc.Competitor.Wait|)
            (bvslt |Competitor.seen[0]| (_ bv3 4))
            (or
              (= |Competitor.seen[0]| (_ bv0 4))
              (bvsle
                (|stage[]| |Competitor.seen[0]| |stage[0]| |stage[1]| |stage[2]|)
                |Competitor.passed[0]|))))
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (or
            (not (= (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|) (_ bv0 4)))
            (= |Competitor.seen[0]| (_ bv3 4)))
          (bvslt |Competitor.passed[0]| (_ bv1 4)))
        (and
          (= |pc.Competitor[0]| |pc.Competitor.Wait|)
          (or
            (not (= (|victim[]| |Competitor.passed[0]| |victim[0]| |victim[1]|) (_ bv0 4)))
            (= |Competitor.seen[0]| (_ bv3 4)))
          (not (bvslt |Competitor.passed[0]| (_ bv1 4))))
        (= |pc.Competitor[0]| |pc.Competitor.Enter|)
        (= |pc.Competitor[1]| |pc.Competitor.Rest|)
        (= |pc.Competitor[1]| |pc.Competitor.Announce|)
        (= |pc.Competitor[1]| |pc.Competitor.Yield|)
        (=>
          (=>
            (= |pc.Competitor[1]| |pc.Competitor.Wait|)
            (=>
              (bvslt |Competitor.seen[1]| (_ bv3 4))
              (=> (not (= |Competitor.seen[1]| (_ bv1 4))) (bvsle |Competitor.seen[1]| (_ bv2 4)))))
          (and
            (= |pc.Competitor[1]| |pc.Competitor.Wait|)
            (bvslt |Competitor.seen[1]| (_ bv3 4))
            (or
              (= |Competitor.seen[1]| (_ bv1 4))
              (bvsle
                (|stage[]| |Competitor.seen[1]| |stage[0]| |stage[1]| |stage[2]|)
                |Competitor.passed[1]|))))
        (and
          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
          (or
            (not (= (|victim[]| |Competitor.passed[1]| |victim[0]| |victim[1]|) (_ bv1 4)))
            (= |Competitor.seen[1]| (_ bv3 4)))
          (bvslt |Competitor.passed[1]| (_ bv1 4)))
        (and
          (= |pc.Competitor[1]| |pc.Competitor.Wait|)
          (or
            (not (= (|victim[]| |Competitor.passed[1]| |victim[0]| |victim[1]|) (_ bv1 4)))
            (= |Competitor.seen[1]| (_ bv3 4)))
          (not (bvslt |Competitor.passed[1]| (_ bv1 4))))
        (= |pc.Competitor[1]| |pc.Competitor.Enter|)
        (= |pc.Competitor[2]| |pc.Competitor.Rest|)
        (= |pc.Competitor[2]| |pc.Competitor.Announce|)
        (= |pc.Competitor[2]| |pc.Competitor.Yield|)
        (=>
          (=>
            (= |pc.Competitor[2]| |pc.Competitor.Wait|)
            (=>
              (bvslt |Competitor.seen[2]| (_ bv3 4))
              (=> (not (= |Competitor.seen[2]| (_ bv2 4))) (bvsle |Competitor.seen[2]| (_ bv2 4)))))
          (and
            (= |pc.Competitor[2]| |pc.Competitor.Wait|)
            (bvslt |Competitor.seen[2]| (_ bv3 4))
            (or
              (= |Competitor.seen[2]| (_ bv2 4))
              (bvsle
                (|stage[]| |Competitor.seen[2]| |stage[0]| |stage[1]| |stage[2]|)
                |Competitor.passed[2]|))))
        (and
          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
          (or
            (not (= (|victim[]| |Competitor.passed[2]| |victim[0]| |victim[1]|) (_ bv2 4)))
            (= |Competitor.seen[2]| (_ bv3 4)))
          (bvslt |Competitor.passed[2]| (_ bv1 4)))
        (and
          (= |pc.Competitor[2]| |pc.Competitor.Wait|)
          (or
            (not (= (|victim[]| |Competitor.passed[2]| |victim[0]| |victim[1]|) (_ bv2 4)))
            (= |Competitor.seen[2]| (_ bv3 4)))
          (not (bvslt |Competitor.passed[2]| (_ bv1 4))))
        (= |pc.Competitor[2]| |pc.Competitor.Enter|)))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |stage[0]| |stage[1]| |stage[2]| |victim[0]| |victim[1]| |pc.Competitor[0]|
       |pc.Competitor[1]| |pc.Competitor[2]| |Competitor.passed[0]| |Competitor.passed[1]|
       |Competitor.passed[2]| |Competitor.seen[0]| |Competitor.seen[1]| |Competitor.seen[2]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |stage[0]| |stage[1]| |stage[2]| |victim[0]| |victim[1]| |pc.Competitor[0]|
     |pc.Competitor[1]| |pc.Competitor[2]| |Competitor.passed[0]| |Competitor.passed[1]|
     |Competitor.passed[2]| |Competitor.seen[0]| |Competitor.seen[1]| |Competitor.seen[2]|))
(assert step)
(assert
  (not
    (invariant |stage[0]'| |stage[1]'| |stage[2]'| |victim[0]'| |victim[1]'| |pc.Competitor[0]'|
       |pc.Competitor[1]'| |pc.Competitor[2]'| |Competitor.passed[0]'| |Competitor.passed[1]'|
       |Competitor.passed[2]'| |Competitor.seen[0]'| |Competitor.seen[1]'| |Competitor.seen[2]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |stage[0]| |stage[1]| |stage[2]| |victim[0]| |victim[1]| |pc.Competitor[0]|
     |pc.Competitor[1]| |pc.Competitor[2]| |Competitor.passed[0]| |Competitor.passed[1]|
     |Competitor.passed[2]| |Competitor.seen[0]| |Competitor.seen[1]| |Competitor.seen[2]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: bc1e33931db39623404f6409144e0771a5245c1abc530bddeaa6ac59199bc818
