; reference/dining-philosophers, variant FairForks, philosophers=4.
; Dining philosophers: a ring of processes, a fork between neighbours, and both forks needed to eat.
; E. W. Dijkstra, "Hierarchical ordering of sequential processes", Acta Informatica 1 (1971). Each
; fork is taken and put down in a step of its own, in opposite orders; thinking and eating are steps
; as well. Not modelled: giving up. A philosopher with one fork keeps it. Distinct states and depth
; with the last one left-handed: 96 and 12 for 3, 464 and 17 for 4, 2,240 and 22 for 5; 5,878,784
; and 47 for 10.
; A certificate for NoSharedFork, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 4))
(define-sort |pc.Philosopher| () (_ BitVec 3))
(define-fun |pc.Philosopher.Think| () |pc.Philosopher| #b000)
(define-fun |pc.Philosopher.TakeFirst| () |pc.Philosopher| #b001)
(define-fun |pc.Philosopher.TakeSecond| () |pc.Philosopher| #b010)
(define-fun |pc.Philosopher.Eat| () |pc.Philosopher| #b011)
(define-fun |pc.Philosopher.PutSecond| () |pc.Philosopher| #b100)
(define-fun |pc.Philosopher.PutFirst| () |pc.Philosopher| #b101)
(define-fun |pc.Philosopher.Done| () |pc.Philosopher| #b110)

; State --------------------------------------------------------------------------------------------
(declare-const |fork[0]| integer) ; -1..3
(declare-const |fork[1]| integer) ; -1..3
(declare-const |fork[2]| integer) ; -1..3
(declare-const |fork[3]| integer) ; -1..3
(declare-const |pc.Philosopher[0]| |pc.Philosopher|)
(declare-const |pc.Philosopher[1]| |pc.Philosopher|)
(declare-const |pc.Philosopher[2]| |pc.Philosopher|)
(declare-const |pc.Philosopher[3]| |pc.Philosopher|)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|fork[0]| integer) (|fork[1]| integer) (|fork[2]| integer) (|fork[3]| integer)
   (|pc.Philosopher[0]| |pc.Philosopher|) (|pc.Philosopher[1]| |pc.Philosopher|)
   (|pc.Philosopher[2]| |pc.Philosopher|) (|pc.Philosopher[3]| |pc.Philosopher|))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 4)) |fork[0]|) (bvsle |fork[0]| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |fork[1]|) (bvsle |fork[1]| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |fork[2]|) (bvsle |fork[2]| (_ bv3 4)))
    (and (bvsle (bvneg (_ bv1 4)) |fork[3]|) (bvsle |fork[3]| (_ bv3 4)))
    (bvule |pc.Philosopher[0]| |pc.Philosopher.Done|)
    (bvule |pc.Philosopher[1]| |pc.Philosopher.Done|)
    (bvule |pc.Philosopher[2]| |pc.Philosopher.Done|)
    (bvule |pc.Philosopher[3]| |pc.Philosopher.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |fork[0]| (bvneg (_ bv1 4)))
    (= |fork[1]| (bvneg (_ bv1 4)))
    (= |fork[2]| (bvneg (_ bv1 4)))
    (= |fork[3]| (bvneg (_ bv1 4)))
    (= |pc.Philosopher[0]| |pc.Philosopher.Think|)
    (= |pc.Philosopher[1]| |pc.Philosopher.Think|)
    (= |pc.Philosopher[2]| |pc.Philosopher.Think|)
    (= |pc.Philosopher[3]| |pc.Philosopher.Think|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Philosopher0: Think
(define-fun |Philosopher0.Think| () action #b00000)
(define-fun |guard of Philosopher0.Think| () Bool (= |pc.Philosopher[0]| |pc.Philosopher.Think|))

; Philosopher0: TakeFirst
(define-fun |Philosopher0.TakeFirst| () action #b00001)
(define-fun |guard of Philosopher0.TakeFirst| () Bool
  (and (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 4)))))

; Philosopher0: TakeSecond
(define-fun |Philosopher0.TakeSecond| () action #b00010)
(define-fun |guard of Philosopher0.TakeSecond| () Bool
  (and (= |pc.Philosopher[0]| |pc.Philosopher.TakeSecond|) (= |fork[1]| (bvneg (_ bv1 4)))))

; Philosopher0: Eat
(define-fun |Philosopher0.Eat| () action #b00011)
(define-fun |guard of Philosopher0.Eat| () Bool (= |pc.Philosopher[0]| |pc.Philosopher.Eat|))

; Philosopher0: PutSecond
(define-fun |Philosopher0.PutSecond| () action #b00100)
(define-fun |guard of Philosopher0.PutSecond| () Bool
  (= |pc.Philosopher[0]| |pc.Philosopher.PutSecond|))

; Philosopher0: PutFirst
(define-fun |Philosopher0.PutFirst| () action #b00101)
(define-fun |guard of Philosopher0.PutFirst| () Bool
  (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|))

; Philosopher1: Think
(define-fun |Philosopher1.Think| () action #b00110)
(define-fun |guard of Philosopher1.Think| () Bool (= |pc.Philosopher[1]| |pc.Philosopher.Think|))

; Philosopher1: TakeFirst
(define-fun |Philosopher1.TakeFirst| () action #b00111)
(define-fun |guard of Philosopher1.TakeFirst| () Bool
  (and (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|) (= |fork[1]| (bvneg (_ bv1 4)))))

; Philosopher1: TakeSecond
(define-fun |Philosopher1.TakeSecond| () action #b01000)
(define-fun |guard of Philosopher1.TakeSecond| () Bool
  (and (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|) (= |fork[2]| (bvneg (_ bv1 4)))))

; Philosopher1: Eat
(define-fun |Philosopher1.Eat| () action #b01001)
(define-fun |guard of Philosopher1.Eat| () Bool (= |pc.Philosopher[1]| |pc.Philosopher.Eat|))

; Philosopher1: PutSecond
(define-fun |Philosopher1.PutSecond| () action #b01010)
(define-fun |guard of Philosopher1.PutSecond| () Bool
  (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|))

; Philosopher1: PutFirst
(define-fun |Philosopher1.PutFirst| () action #b01011)
(define-fun |guard of Philosopher1.PutFirst| () Bool
  (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|))

; Philosopher2: Think
(define-fun |Philosopher2.Think| () action #b01100)
(define-fun |guard of Philosopher2.Think| () Bool (= |pc.Philosopher[2]| |pc.Philosopher.Think|))

; Philosopher2: TakeFirst
(define-fun |Philosopher2.TakeFirst| () action #b01101)
(define-fun |guard of Philosopher2.TakeFirst| () Bool
  (and (= |pc.Philosopher[2]| |pc.Philosopher.TakeFirst|) (= |fork[2]| (bvneg (_ bv1 4)))))

; Philosopher2: TakeSecond
(define-fun |Philosopher2.TakeSecond| () action #b01110)
(define-fun |guard of Philosopher2.TakeSecond| () Bool
  (and (= |pc.Philosopher[2]| |pc.Philosopher.TakeSecond|) (= |fork[3]| (bvneg (_ bv1 4)))))

; Philosopher2: Eat
(define-fun |Philosopher2.Eat| () action #b01111)
(define-fun |guard of Philosopher2.Eat| () Bool (= |pc.Philosopher[2]| |pc.Philosopher.Eat|))

; Philosopher2: PutSecond
(define-fun |Philosopher2.PutSecond| () action #b10000)
(define-fun |guard of Philosopher2.PutSecond| () Bool
  (= |pc.Philosopher[2]| |pc.Philosopher.PutSecond|))

; Philosopher2: PutFirst
(define-fun |Philosopher2.PutFirst| () action #b10001)
(define-fun |guard of Philosopher2.PutFirst| () Bool
  (= |pc.Philosopher[2]| |pc.Philosopher.PutFirst|))

; Philosopher3: Think
(define-fun |Philosopher3.Think| () action #b10010)
(define-fun |guard of Philosopher3.Think| () Bool (= |pc.Philosopher[3]| |pc.Philosopher.Think|))

; Philosopher3: TakeFirst
(define-fun |Philosopher3.TakeFirst| () action #b10011)
(define-fun |guard of Philosopher3.TakeFirst| () Bool
  (and (= |pc.Philosopher[3]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 4)))))

; Philosopher3: TakeSecond
(define-fun |Philosopher3.TakeSecond| () action #b10100)
(define-fun |guard of Philosopher3.TakeSecond| () Bool
  (and (= |pc.Philosopher[3]| |pc.Philosopher.TakeSecond|) (= |fork[3]| (bvneg (_ bv1 4)))))

; Philosopher3: Eat
(define-fun |Philosopher3.Eat| () action #b10101)
(define-fun |guard of Philosopher3.Eat| () Bool (= |pc.Philosopher[3]| |pc.Philosopher.Eat|))

; Philosopher3: PutSecond
(define-fun |Philosopher3.PutSecond| () action #b10110)
(define-fun |guard of Philosopher3.PutSecond| () Bool
  (= |pc.Philosopher[3]| |pc.Philosopher.PutSecond|))

; Philosopher3: PutFirst
(define-fun |Philosopher3.PutFirst| () action #b10111)
(define-fun |guard of Philosopher3.PutFirst| () Bool
  (= |pc.Philosopher[3]| |pc.Philosopher.PutFirst|))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Philosopher0.Think|) |guard of Philosopher0.Think|)
    (and (= action |Philosopher0.TakeFirst|) |guard of Philosopher0.TakeFirst|)
    (and (= action |Philosopher0.TakeSecond|) |guard of Philosopher0.TakeSecond|)
    (and (= action |Philosopher0.Eat|) |guard of Philosopher0.Eat|)
    (and (= action |Philosopher0.PutSecond|) |guard of Philosopher0.PutSecond|)
    (and (= action |Philosopher0.PutFirst|) |guard of Philosopher0.PutFirst|)
    (and (= action |Philosopher1.Think|) |guard of Philosopher1.Think|)
    (and (= action |Philosopher1.TakeFirst|) |guard of Philosopher1.TakeFirst|)
    (and (= action |Philosopher1.TakeSecond|) |guard of Philosopher1.TakeSecond|)
    (and (= action |Philosopher1.Eat|) |guard of Philosopher1.Eat|)
    (and (= action |Philosopher1.PutSecond|) |guard of Philosopher1.PutSecond|)
    (and (= action |Philosopher1.PutFirst|) |guard of Philosopher1.PutFirst|)
    (and (= action |Philosopher2.Think|) |guard of Philosopher2.Think|)
    (and (= action |Philosopher2.TakeFirst|) |guard of Philosopher2.TakeFirst|)
    (and (= action |Philosopher2.TakeSecond|) |guard of Philosopher2.TakeSecond|)
    (and (= action |Philosopher2.Eat|) |guard of Philosopher2.Eat|)
    (and (= action |Philosopher2.PutSecond|) |guard of Philosopher2.PutSecond|)
    (and (= action |Philosopher2.PutFirst|) |guard of Philosopher2.PutFirst|)
    (and (= action |Philosopher3.Think|) |guard of Philosopher3.Think|)
    (and (= action |Philosopher3.TakeFirst|) |guard of Philosopher3.TakeFirst|)
    (and (= action |Philosopher3.TakeSecond|) |guard of Philosopher3.TakeSecond|)
    (and (= action |Philosopher3.Eat|) |guard of Philosopher3.Eat|)
    (and (= action |Philosopher3.PutSecond|) |guard of Philosopher3.PutSecond|)
    (and (= action |Philosopher3.PutFirst|) |guard of Philosopher3.PutFirst|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |fork[0]'| () integer
  (ite (= action |Philosopher0.TakeFirst|) (_ bv0 4)
  (ite (or (= action |Philosopher0.PutFirst|) (= action |Philosopher3.PutFirst|)) (bvneg (_ bv1 4))
  (ite (= action |Philosopher3.TakeFirst|) (_ bv3 4) |fork[0]|))))
(define-fun |fork[1]'| () integer
  (ite (= action |Philosopher0.TakeSecond|) (_ bv0 4)
  (ite (or (= action |Philosopher0.PutSecond|) (= action |Philosopher1.PutFirst|)) (bvneg (_ bv1 4))
  (ite (= action |Philosopher1.TakeFirst|) (_ bv1 4) |fork[1]|))))
(define-fun |fork[2]'| () integer
  (ite (= action |Philosopher1.TakeSecond|) (_ bv1 4)
  (ite (or (= action |Philosopher1.PutSecond|) (= action |Philosopher2.PutFirst|)) (bvneg (_ bv1 4))
  (ite (= action |Philosopher2.TakeFirst|) (_ bv2 4) |fork[2]|))))
(define-fun |fork[3]'| () integer
  (ite (= action |Philosopher2.TakeSecond|) (_ bv2 4)
  (ite (or (= action |Philosopher2.PutSecond|) (= action |Philosopher3.PutSecond|))
    (bvneg (_ bv1 4))
  (ite (= action |Philosopher3.TakeSecond|) (_ bv3 4) |fork[3]|))))
(define-fun |pc.Philosopher[0]'| () |pc.Philosopher|
  (ite (= action |Philosopher0.Think|) |pc.Philosopher.TakeFirst|
  (ite (= action |Philosopher0.TakeFirst|) |pc.Philosopher.TakeSecond|
  (ite (= action |Philosopher0.TakeSecond|) |pc.Philosopher.Eat|
  (ite (= action |Philosopher0.Eat|) |pc.Philosopher.PutSecond|
  (ite (= action |Philosopher0.PutSecond|) |pc.Philosopher.PutFirst|
  (ite (= action |Philosopher0.PutFirst|) |pc.Philosopher.Think| |pc.Philosopher[0]|)))))))
(define-fun |pc.Philosopher[1]'| () |pc.Philosopher|
  (ite (= action |Philosopher1.Think|) |pc.Philosopher.TakeFirst|
  (ite (= action |Philosopher1.TakeFirst|) |pc.Philosopher.TakeSecond|
  (ite (= action |Philosopher1.TakeSecond|) |pc.Philosopher.Eat|
  (ite (= action |Philosopher1.Eat|) |pc.Philosopher.PutSecond|
  (ite (= action |Philosopher1.PutSecond|) |pc.Philosopher.PutFirst|
  (ite (= action |Philosopher1.PutFirst|) |pc.Philosopher.Think| |pc.Philosopher[1]|)))))))
(define-fun |pc.Philosopher[2]'| () |pc.Philosopher|
  (ite (= action |Philosopher2.Think|) |pc.Philosopher.TakeFirst|
  (ite (= action |Philosopher2.TakeFirst|) |pc.Philosopher.TakeSecond|
  (ite (= action |Philosopher2.TakeSecond|) |pc.Philosopher.Eat|
  (ite (= action |Philosopher2.Eat|) |pc.Philosopher.PutSecond|
  (ite (= action |Philosopher2.PutSecond|) |pc.Philosopher.PutFirst|
  (ite (= action |Philosopher2.PutFirst|) |pc.Philosopher.Think| |pc.Philosopher[2]|)))))))
(define-fun |pc.Philosopher[3]'| () |pc.Philosopher|
  (ite (= action |Philosopher3.Think|) |pc.Philosopher.TakeFirst|
  (ite (= action |Philosopher3.TakeFirst|) |pc.Philosopher.TakeSecond|
  (ite (= action |Philosopher3.TakeSecond|) |pc.Philosopher.Eat|
  (ite (= action |Philosopher3.Eat|) |pc.Philosopher.PutSecond|
  (ite (= action |Philosopher3.PutSecond|) |pc.Philosopher.PutFirst|
  (ite (= action |Philosopher3.PutFirst|) |pc.Philosopher.Think| |pc.Philosopher[3]|)))))))

; Properties ---------------------------------------------------------------------------------------
; Who eats holds both forks.
(define-fun |NoSharedFork| () Bool
  (and
    (=>
      (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (and (= |fork[0]| (_ bv0 4)) (= |fork[1]| (_ bv0 4))))
    (=>
      (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
      (and (= |fork[1]| (_ bv1 4)) (= |fork[2]| (_ bv1 4))))
    (=>
      (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
      (and (= |fork[2]| (_ bv2 4)) (= |fork[3]| (_ bv2 4))))
    (=>
      (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
      (and (= |fork[3]| (_ bv3 4)) (= |fork[0]| (_ bv3 4))))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool
  (or
    (and
      (= |pc.Philosopher[0]| |pc.Philosopher.Done|)
      (= |pc.Philosopher[1]| |pc.Philosopher.Done|)
      (= |pc.Philosopher[2]| |pc.Philosopher.Done|)
      (= |pc.Philosopher[3]| |pc.Philosopher.Done|))
    |guard of Philosopher0.Think|
    |guard of Philosopher0.TakeFirst|
    |guard of Philosopher0.TakeSecond|
    |guard of Philosopher0.Eat|
    |guard of Philosopher0.PutSecond|
    |guard of Philosopher0.PutFirst|
    |guard of Philosopher1.Think|
    |guard of Philosopher1.TakeFirst|
    |guard of Philosopher1.TakeSecond|
    |guard of Philosopher1.Eat|
    |guard of Philosopher1.PutSecond|
    |guard of Philosopher1.PutFirst|
    |guard of Philosopher2.Think|
    |guard of Philosopher2.TakeFirst|
    |guard of Philosopher2.TakeSecond|
    |guard of Philosopher2.Eat|
    |guard of Philosopher2.PutSecond|
    |guard of Philosopher2.PutFirst|
    |guard of Philosopher3.Think|
    |guard of Philosopher3.TakeFirst|
    |guard of Philosopher3.TakeSecond|
    |guard of Philosopher3.Eat|
    |guard of Philosopher3.PutSecond|
    |guard of Philosopher3.PutFirst|))
; What is claimed of every reachable state.
(define-fun claim () Bool (and |NoSharedFork| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|fork[0]| integer) (|fork[1]| integer) (|fork[2]| integer) (|fork[3]| integer)
   (|pc.Philosopher[0]| |pc.Philosopher|) (|pc.Philosopher[1]| |pc.Philosopher|)
   (|pc.Philosopher[2]| |pc.Philosopher|) (|pc.Philosopher[3]| |pc.Philosopher|))
  Bool
  (and
    (types |fork[0]| |fork[1]| |fork[2]| |fork[3]| |pc.Philosopher[0]| |pc.Philosopher[1]|
       |pc.Philosopher[2]| |pc.Philosopher[3]|)
    ; NoSharedFork
    (and
      (=>
        (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
        (and (= |fork[0]| (_ bv0 4)) (= |fork[1]| (_ bv0 4))))
      (=>
        (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
        (and (= |fork[1]| (_ bv1 4)) (= |fork[2]| (_ bv1 4))))
      (=>
        (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
        (and (= |fork[2]| (_ bv2 4)) (= |fork[3]| (_ bv2 4))))
      (=>
        (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
        (and (= |fork[3]| (_ bv3 4)) (= |fork[0]| (_ bv3 4)))))
    ; ForksAreWithTheirHolders
    (and
      (=
        (= |fork[0]| (_ bv0 4))
        (or
          (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[0]| |pc.Philosopher.PutSecond|)
          (= |pc.Philosopher[0]| |pc.Philosopher.TakeSecond|)
          (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|)))
      (=
        (= |fork[1]| (_ bv0 4))
        (or
          (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[0]| |pc.Philosopher.PutSecond|)))
      (not (= |fork[2]| (_ bv0 4)))
      (not (= |fork[3]| (_ bv0 4)))
      (not (= |fork[0]| (_ bv1 4)))
      (=
        (= |fork[1]| (_ bv1 4))
        (or
          (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|)
          (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|)
          (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|)))
      (=
        (= |fork[2]| (_ bv1 4))
        (or
          (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|)))
      (not (= |fork[3]| (_ bv1 4)))
      (not (= |fork[0]| (_ bv2 4)))
      (not (= |fork[1]| (_ bv2 4)))
      (=
        (= |fork[2]| (_ bv2 4))
        (or
          (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[2]| |pc.Philosopher.PutSecond|)
          (= |pc.Philosopher[2]| |pc.Philosopher.TakeSecond|)
          (= |pc.Philosopher[2]| |pc.Philosopher.PutFirst|)))
      (=
        (= |fork[3]| (_ bv2 4))
        (or
          (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[2]| |pc.Philosopher.PutSecond|)))
      (=
        (= |fork[0]| (_ bv3 4))
        (or
          (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[3]| |pc.Philosopher.PutSecond|)
          (= |pc.Philosopher[3]| |pc.Philosopher.TakeSecond|)
          (= |pc.Philosopher[3]| |pc.Philosopher.PutFirst|)))
      (not (= |fork[1]| (_ bv3 4)))
      (not (= |fork[2]| (_ bv3 4)))
      (=
        (= |fork[3]| (_ bv3 4))
        (or
          (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[3]| |pc.Philosopher.PutSecond|))))
    ; NoDeadlock
    (or
      (and
        (= |pc.Philosopher[0]| |pc.Philosopher.Done|)
        (= |pc.Philosopher[1]| |pc.Philosopher.Done|)
        (= |pc.Philosopher[2]| |pc.Philosopher.Done|)
        (= |pc.Philosopher[3]| |pc.Philosopher.Done|))
      (= |pc.Philosopher[0]| |pc.Philosopher.Think|)
      (and (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 4))))
      (and (= |pc.Philosopher[0]| |pc.Philosopher.TakeSecond|) (= |fork[1]| (bvneg (_ bv1 4))))
      (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[0]| |pc.Philosopher.PutSecond|)
      (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|)
      (= |pc.Philosopher[1]| |pc.Philosopher.Think|)
      (and (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|) (= |fork[1]| (bvneg (_ bv1 4))))
      (and (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|) (= |fork[2]| (bvneg (_ bv1 4))))
      (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|)
      (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|)
      (= |pc.Philosopher[2]| |pc.Philosopher.Think|)
      (and (= |pc.Philosopher[2]| |pc.Philosopher.TakeFirst|) (= |fork[2]| (bvneg (_ bv1 4))))
      (and (= |pc.Philosopher[2]| |pc.Philosopher.TakeSecond|) (= |fork[3]| (bvneg (_ bv1 4))))
      (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[2]| |pc.Philosopher.PutSecond|)
      (= |pc.Philosopher[2]| |pc.Philosopher.PutFirst|)
      (= |pc.Philosopher[3]| |pc.Philosopher.Think|)
      (and (= |pc.Philosopher[3]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 4))))
      (and (= |pc.Philosopher[3]| |pc.Philosopher.TakeSecond|) (= |fork[3]| (bvneg (_ bv1 4))))
      (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[3]| |pc.Philosopher.PutSecond|)
      (= |pc.Philosopher[3]| |pc.Philosopher.PutFirst|))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |fork[0]| |fork[1]| |fork[2]| |fork[3]| |pc.Philosopher[0]| |pc.Philosopher[1]|
       |pc.Philosopher[2]| |pc.Philosopher[3]|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |fork[0]| |fork[1]| |fork[2]| |fork[3]| |pc.Philosopher[0]| |pc.Philosopher[1]|
     |pc.Philosopher[2]| |pc.Philosopher[3]|))
(assert step)
(assert
  (not
    (invariant |fork[0]'| |fork[1]'| |fork[2]'| |fork[3]'| |pc.Philosopher[0]'|
       |pc.Philosopher[1]'| |pc.Philosopher[2]'| |pc.Philosopher[3]'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |fork[0]| |fork[1]| |fork[2]| |fork[3]| |pc.Philosopher[0]| |pc.Philosopher[1]|
     |pc.Philosopher[2]| |pc.Philosopher[3]|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 857102d85f9b8220cdd02dd0814d89eaa5e9bf866faa66f687be96d3b10e26a3
