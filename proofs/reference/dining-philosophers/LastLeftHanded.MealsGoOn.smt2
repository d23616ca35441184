; reference/dining-philosophers, variant LastLeftHanded, philosophers=4.
; Dining philosophers: a ring of processes, a fork between neighbours, and both forks needed to eat.
; E. W. Dijkstra, "Hierarchical ordering of sequential processes", Acta Informatica 1 (1971). Each
; fork is taken and put down in a step of its own, in opposite orders; thinking and eating are steps
; as well. Not modelled: giving up. A philosopher with one fork keeps it. Distinct states and depth
; with the last one left-handed: 96 and 12 for 3, 464 and 17 for 4, 2,240 and 22 for 5; 5,878,784
; and 47 for 10.
; A certificate for MealsGoOn: the invariant at the end is true initially, every step keeps it, and
; it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
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
(declare-const |saved| Bool)
(declare-const |saved.fork[0]| integer) ; -1..3
(declare-const |saved.fork[1]| integer) ; -1..3
(declare-const |saved.fork[2]| integer) ; -1..3
(declare-const |saved.fork[3]| integer) ; -1..3
(declare-const |saved.pc.Philosopher[0]| |pc.Philosopher|)
(declare-const |saved.pc.Philosopher[1]| |pc.Philosopher|)
(declare-const |saved.pc.Philosopher[2]| |pc.Philosopher|)
(declare-const |saved.pc.Philosopher[3]| |pc.Philosopher|)
(declare-const |met.Philosopher0| Bool)
(declare-const |met.Philosopher1| Bool)
(declare-const |met.Philosopher2| Bool)
(declare-const |met.Philosopher3| Bool)
(declare-const |without.MealsGoOn| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|fork[0]| integer) (|fork[1]| integer) (|fork[2]| integer) (|fork[3]| integer)
   (|pc.Philosopher[0]| |pc.Philosopher|) (|pc.Philosopher[1]| |pc.Philosopher|)
   (|pc.Philosopher[2]| |pc.Philosopher|) (|pc.Philosopher[3]| |pc.Philosopher|) (|saved| Bool)
   (|saved.fork[0]| integer) (|saved.fork[1]| integer) (|saved.fork[2]| integer)
   (|saved.fork[3]| integer) (|saved.pc.Philosopher[0]| |pc.Philosopher|)
   (|saved.pc.Philosopher[1]| |pc.Philosopher|) (|saved.pc.Philosopher[2]| |pc.Philosopher|)
   (|saved.pc.Philosopher[3]| |pc.Philosopher|) (|met.Philosopher0| Bool)
   (|met.Philosopher1| Bool) (|met.Philosopher2| Bool) (|met.Philosopher3| Bool)
   (|without.MealsGoOn| Bool))
  Bool
  (and
    (and (bvsle (bvneg (_ bv1 3)) |fork[0]|) (bvsle |fork[0]| (_ bv3 3)))
    (and (bvsle (bvneg (_ bv1 3)) |fork[1]|) (bvsle |fork[1]| (_ bv3 3)))
    (and (bvsle (bvneg (_ bv1 3)) |fork[2]|) (bvsle |fork[2]| (_ bv3 3)))
    (and (bvsle (bvneg (_ bv1 3)) |fork[3]|) (bvsle |fork[3]| (_ bv3 3)))
    (bvule |pc.Philosopher[0]| |pc.Philosopher.Done|)
    (bvule |pc.Philosopher[1]| |pc.Philosopher.Done|)
    (bvule |pc.Philosopher[2]| |pc.Philosopher.Done|)
    (bvule |pc.Philosopher[3]| |pc.Philosopher.Done|)
    (and (bvsle (bvneg (_ bv1 3)) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv3 3)))
    (and (bvsle (bvneg (_ bv1 3)) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv3 3)))
    (and (bvsle (bvneg (_ bv1 3)) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv3 3)))
    (and (bvsle (bvneg (_ bv1 3)) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv3 3)))
    (bvule |saved.pc.Philosopher[0]| |pc.Philosopher.Done|)
    (bvule |saved.pc.Philosopher[1]| |pc.Philosopher.Done|)
    (bvule |saved.pc.Philosopher[2]| |pc.Philosopher.Done|)
    (bvule |saved.pc.Philosopher[3]| |pc.Philosopher.Done|)))

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |fork[0]| (bvneg (_ bv1 3)))
    (= |fork[1]| (bvneg (_ bv1 3)))
    (= |fork[2]| (bvneg (_ bv1 3)))
    (= |fork[3]| (bvneg (_ bv1 3)))
    (= |pc.Philosopher[0]| |pc.Philosopher.Think|)
    (= |pc.Philosopher[1]| |pc.Philosopher.Think|)
    (= |pc.Philosopher[2]| |pc.Philosopher.Think|)
    (= |pc.Philosopher[3]| |pc.Philosopher.Think|)
    (not |saved|)
    (= |saved.fork[0]| (bvneg (_ bv1 3)))
    (= |saved.fork[1]| (bvneg (_ bv1 3)))
    (= |saved.fork[2]| (bvneg (_ bv1 3)))
    (= |saved.fork[3]| (bvneg (_ bv1 3)))
    (= |saved.pc.Philosopher[0]| |pc.Philosopher.Think|)
    (= |saved.pc.Philosopher[1]| |pc.Philosopher.Think|)
    (= |saved.pc.Philosopher[2]| |pc.Philosopher.Think|)
    (= |saved.pc.Philosopher[3]| |pc.Philosopher.Think|)
    (not |met.Philosopher0|)
    (not |met.Philosopher1|)
    (not |met.Philosopher2|)
    (not |met.Philosopher3|)
    |without.MealsGoOn|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Philosopher0: Think
(define-fun |Philosopher0.Think| () action #b00000)
(define-fun |guard of Philosopher0.Think| () Bool (= |pc.Philosopher[0]| |pc.Philosopher.Think|))

; Philosopher0: TakeFirst
(define-fun |Philosopher0.TakeFirst| () action #b00001)
(define-fun |guard of Philosopher0.TakeFirst| () Bool
  (and (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 3)))))

; Philosopher0: TakeSecond
(define-fun |Philosopher0.TakeSecond| () action #b00010)
(define-fun |guard of Philosopher0.TakeSecond| () Bool
  (and (= |pc.Philosopher[0]| |pc.Philosopher.TakeSecond|) (= |fork[1]| (bvneg (_ bv1 3)))))

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
  (and (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|) (= |fork[1]| (bvneg (_ bv1 3)))))

; Philosopher1: TakeSecond
(define-fun |Philosopher1.TakeSecond| () action #b01000)
(define-fun |guard of Philosopher1.TakeSecond| () Bool
  (and (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|) (= |fork[2]| (bvneg (_ bv1 3)))))

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
  (and (= |pc.Philosopher[2]| |pc.Philosopher.TakeFirst|) (= |fork[2]| (bvneg (_ bv1 3)))))

; Philosopher2: TakeSecond
(define-fun |Philosopher2.TakeSecond| () action #b01110)
(define-fun |guard of Philosopher2.TakeSecond| () Bool
  (and (= |pc.Philosopher[2]| |pc.Philosopher.TakeSecond|) (= |fork[3]| (bvneg (_ bv1 3)))))

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
  (and (= |pc.Philosopher[3]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 3)))))

; Philosopher3: TakeSecond
(define-fun |Philosopher3.TakeSecond| () action #b10100)
(define-fun |guard of Philosopher3.TakeSecond| () Bool
  (and (= |pc.Philosopher[3]| |pc.Philosopher.TakeSecond|) (= |fork[3]| (bvneg (_ bv1 3)))))

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

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b11000)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and
    (not |saved|)
    (not
      (or
        (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
        (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
        (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
        (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)))))

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
    (and (= action |Philosopher3.PutFirst|) |guard of Philosopher3.PutFirst|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |fork[0]'| () integer
  (ite (= action |Philosopher0.TakeFirst|) (_ bv0 3)
  (ite (or (= action |Philosopher0.PutFirst|) (= action |Philosopher3.PutFirst|)) (bvneg (_ bv1 3))
  (ite (= action |Philosopher3.TakeFirst|) (_ bv3 3) |fork[0]|))))
(define-fun |fork[1]'| () integer
  (ite (= action |Philosopher0.TakeSecond|) (_ bv0 3)
  (ite (or (= action |Philosopher0.PutSecond|) (= action |Philosopher1.PutFirst|)) (bvneg (_ bv1 3))
  (ite (= action |Philosopher1.TakeFirst|) (_ bv1 3) |fork[1]|))))
(define-fun |fork[2]'| () integer
  (ite (= action |Philosopher1.TakeSecond|) (_ bv1 3)
  (ite (or (= action |Philosopher1.PutSecond|) (= action |Philosopher2.PutFirst|)) (bvneg (_ bv1 3))
  (ite (= action |Philosopher2.TakeFirst|) (_ bv2 3) |fork[2]|))))
(define-fun |fork[3]'| () integer
  (ite (= action |Philosopher2.TakeSecond|) (_ bv2 3)
  (ite (or (= action |Philosopher2.PutSecond|) (= action |Philosopher3.PutSecond|))
    (bvneg (_ bv1 3))
  (ite (= action |Philosopher3.TakeSecond|) (_ bv3 3) |fork[3]|))))
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
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |saved.fork[0]'| () integer
  (ite (= action |LoopStart.SaveState|) |fork[0]| |saved.fork[0]|))
(define-fun |saved.fork[1]'| () integer
  (ite (= action |LoopStart.SaveState|) |fork[1]| |saved.fork[1]|))
(define-fun |saved.fork[2]'| () integer
  (ite (= action |LoopStart.SaveState|) |fork[2]| |saved.fork[2]|))
(define-fun |saved.fork[3]'| () integer
  (ite (= action |LoopStart.SaveState|) |fork[3]| |saved.fork[3]|))
(define-fun |saved.pc.Philosopher[0]'| () |pc.Philosopher|
  (ite (= action |LoopStart.SaveState|) |pc.Philosopher[0]| |saved.pc.Philosopher[0]|))
(define-fun |saved.pc.Philosopher[1]'| () |pc.Philosopher|
  (ite (= action |LoopStart.SaveState|) |pc.Philosopher[1]| |saved.pc.Philosopher[1]|))
(define-fun |saved.pc.Philosopher[2]'| () |pc.Philosopher|
  (ite (= action |LoopStart.SaveState|) |pc.Philosopher[2]| |saved.pc.Philosopher[2]|))
(define-fun |saved.pc.Philosopher[3]'| () |pc.Philosopher|
  (ite (= action |LoopStart.SaveState|) |pc.Philosopher[3]| |saved.pc.Philosopher[3]|))
(define-fun |met.Philosopher0'| () Bool
  (ite (or
         (= action |Philosopher0.Think|)
         (= action |Philosopher0.TakeFirst|)
         (= action |Philosopher0.TakeSecond|)
         (= action |Philosopher0.Eat|)
         (= action |Philosopher0.PutSecond|)
         (= action |Philosopher0.PutFirst|)) (or |met.Philosopher0| |saved|)
  (ite (or
         (= action |Philosopher1.Think|)
         (= action |Philosopher1.TakeFirst|)
         (= action |Philosopher1.TakeSecond|)
         (= action |Philosopher1.Eat|)
         (= action |Philosopher1.PutSecond|)
         (= action |Philosopher1.PutFirst|)
         (= action |Philosopher2.Think|)
         (= action |Philosopher2.TakeFirst|)
         (= action |Philosopher2.TakeSecond|)
         (= action |Philosopher2.Eat|)
         (= action |Philosopher2.PutSecond|)
         (= action |Philosopher2.PutFirst|)
         (= action |Philosopher3.Think|)
         (= action |Philosopher3.TakeFirst|)
         (= action |Philosopher3.TakeSecond|)
         (= action |Philosopher3.Eat|)
         (= action |Philosopher3.PutSecond|)
         (= action |Philosopher3.PutFirst|))
    (or
      |met.Philosopher0|
      (and
        |saved|
        (not
          (or
            |guard of Philosopher0.Think|
            (and (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 3))))
            (and
              (= |pc.Philosopher[0]| |pc.Philosopher.TakeSecond|)
              (= |fork[1]| (bvneg (_ bv1 3))))
            |guard of Philosopher0.Eat|
            |guard of Philosopher0.PutSecond|
            |guard of Philosopher0.PutFirst|))))
    |met.Philosopher0|)))
(define-fun |met.Philosopher1'| () Bool
  (ite (or
         (= action |Philosopher0.Think|)
         (= action |Philosopher0.TakeFirst|)
         (= action |Philosopher0.TakeSecond|)
         (= action |Philosopher0.Eat|)
         (= action |Philosopher0.PutSecond|)
         (= action |Philosopher0.PutFirst|)
         (= action |Philosopher2.Think|)
         (= action |Philosopher2.TakeFirst|)
         (= action |Philosopher2.TakeSecond|)
         (= action |Philosopher2.Eat|)
         (= action |Philosopher2.PutSecond|)
         (= action |Philosopher2.PutFirst|)
         (= action |Philosopher3.Think|)
         (= action |Philosopher3.TakeFirst|)
         (= action |Philosopher3.TakeSecond|)
         (= action |Philosopher3.Eat|)
         (= action |Philosopher3.PutSecond|)
         (= action |Philosopher3.PutFirst|))
    (or
      |met.Philosopher1|
      (and
        |saved|
        (not
          (or
            |guard of Philosopher1.Think|
            (and (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|) (= |fork[1]| (bvneg (_ bv1 3))))
            (and
              (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|)
              (= |fork[2]| (bvneg (_ bv1 3))))
            |guard of Philosopher1.Eat|
            |guard of Philosopher1.PutSecond|
            |guard of Philosopher1.PutFirst|))))
  (ite (or
         (= action |Philosopher1.Think|)
         (= action |Philosopher1.TakeFirst|)
         (= action |Philosopher1.TakeSecond|)
         (= action |Philosopher1.Eat|)
         (= action |Philosopher1.PutSecond|)
         (= action |Philosopher1.PutFirst|)) (or |met.Philosopher1| |saved|)
    |met.Philosopher1|)))
(define-fun |met.Philosopher2'| () Bool
  (ite (or
         (= action |Philosopher0.Think|)
         (= action |Philosopher0.TakeFirst|)
         (= action |Philosopher0.TakeSecond|)
         (= action |Philosopher0.Eat|)
         (= action |Philosopher0.PutSecond|)
         (= action |Philosopher0.PutFirst|)
         (= action |Philosopher1.Think|)
         (= action |Philosopher1.TakeFirst|)
         (= action |Philosopher1.TakeSecond|)
         (= action |Philosopher1.Eat|)
         (= action |Philosopher1.PutSecond|)
         (= action |Philosopher1.PutFirst|)
         (= action |Philosopher3.Think|)
         (= action |Philosopher3.TakeFirst|)
         (= action |Philosopher3.TakeSecond|)
         (= action |Philosopher3.Eat|)
         (= action |Philosopher3.PutSecond|)
         (= action |Philosopher3.PutFirst|))
    (or
      |met.Philosopher2|
      (and
        |saved|
        (not
          (or
            |guard of Philosopher2.Think|
            (and (= |pc.Philosopher[2]| |pc.Philosopher.TakeFirst|) (= |fork[2]| (bvneg (_ bv1 3))))
            (and
              (= |pc.Philosopher[2]| |pc.Philosopher.TakeSecond|)
              (= |fork[3]| (bvneg (_ bv1 3))))
            |guard of Philosopher2.Eat|
            |guard of Philosopher2.PutSecond|
            |guard of Philosopher2.PutFirst|))))
  (ite (or
         (= action |Philosopher2.Think|)
         (= action |Philosopher2.TakeFirst|)
         (= action |Philosopher2.TakeSecond|)
         (= action |Philosopher2.Eat|)
         (= action |Philosopher2.PutSecond|)
         (= action |Philosopher2.PutFirst|)) (or |met.Philosopher2| |saved|)
    |met.Philosopher2|)))
(define-fun |met.Philosopher3'| () Bool
  (ite (or
         (= action |Philosopher0.Think|)
         (= action |Philosopher0.TakeFirst|)
         (= action |Philosopher0.TakeSecond|)
         (= action |Philosopher0.Eat|)
         (= action |Philosopher0.PutSecond|)
         (= action |Philosopher0.PutFirst|)
         (= action |Philosopher1.Think|)
         (= action |Philosopher1.TakeFirst|)
         (= action |Philosopher1.TakeSecond|)
         (= action |Philosopher1.Eat|)
         (= action |Philosopher1.PutSecond|)
         (= action |Philosopher1.PutFirst|)
         (= action |Philosopher2.Think|)
         (= action |Philosopher2.TakeFirst|)
         (= action |Philosopher2.TakeSecond|)
         (= action |Philosopher2.Eat|)
         (= action |Philosopher2.PutSecond|)
         (= action |Philosopher2.PutFirst|))
    (or
      |met.Philosopher3|
      (and
        |saved|
        (not
          (or
            |guard of Philosopher3.Think|
            (and (= |pc.Philosopher[3]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 3))))
            (and
              (= |pc.Philosopher[3]| |pc.Philosopher.TakeSecond|)
              (= |fork[3]| (bvneg (_ bv1 3))))
            |guard of Philosopher3.Eat|
            |guard of Philosopher3.PutSecond|
            |guard of Philosopher3.PutFirst|))))
  (ite (or
         (= action |Philosopher3.Think|)
         (= action |Philosopher3.TakeFirst|)
         (= action |Philosopher3.TakeSecond|)
         (= action |Philosopher3.Eat|)
         (= action |Philosopher3.PutSecond|)
         (= action |Philosopher3.PutFirst|)) (or |met.Philosopher3| |saved|)
    |met.Philosopher3|)))
(define-fun |without.MealsGoOn'| () Bool
  (ite (or
         (= action |Philosopher0.Think|)
         (= action |Philosopher0.TakeFirst|)
         (= action |Philosopher0.TakeSecond|)
         (= action |Philosopher0.Eat|)
         (= action |Philosopher0.PutSecond|)
         (= action |Philosopher0.PutFirst|)
         (= action |Philosopher1.Think|)
         (= action |Philosopher1.TakeFirst|)
         (= action |Philosopher1.TakeSecond|)
         (= action |Philosopher1.Eat|)
         (= action |Philosopher1.PutSecond|)
         (= action |Philosopher1.PutFirst|)
         (= action |Philosopher2.Think|)
         (= action |Philosopher2.TakeFirst|)
         (= action |Philosopher2.TakeSecond|)
         (= action |Philosopher2.Eat|)
         (= action |Philosopher2.PutSecond|)
         (= action |Philosopher2.PutFirst|)
         (= action |Philosopher3.Think|)
         (= action |Philosopher3.TakeFirst|)
         (= action |Philosopher3.TakeSecond|)
         (= action |Philosopher3.Eat|)
         (= action |Philosopher3.PutSecond|)
         (= action |Philosopher3.PutFirst|))
    (and
      |without.MealsGoOn|
      (not
        (and
          |saved|
          (or
            (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
            (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
            (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
            (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)))))
    |without.MealsGoOn|))

; Properties ---------------------------------------------------------------------------------------
; Meals never end for good: a deadlock ends them.
(define-fun |MealsGoOn| () Bool
  (not
    (and
      |saved|
      (= |fork[0]| |saved.fork[0]|)
      (= |fork[1]| |saved.fork[1]|)
      (= |fork[2]| |saved.fork[2]|)
      (= |fork[3]| |saved.fork[3]|)
      (= |pc.Philosopher[0]| |saved.pc.Philosopher[0]|)
      (= |pc.Philosopher[1]| |saved.pc.Philosopher[1]|)
      (= |pc.Philosopher[2]| |saved.pc.Philosopher[2]|)
      (= |pc.Philosopher[3]| |saved.pc.Philosopher[3]|)
      (or
        |met.Philosopher0|
        (not
          (or
            |guard of Philosopher0.Think|
            (and (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 3))))
            (and
              (= |pc.Philosopher[0]| |pc.Philosopher.TakeSecond|)
              (= |fork[1]| (bvneg (_ bv1 3))))
            |guard of Philosopher0.Eat|
            |guard of Philosopher0.PutSecond|
            |guard of Philosopher0.PutFirst|)))
      (or
        |met.Philosopher1|
        (not
          (or
            |guard of Philosopher1.Think|
            (and (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|) (= |fork[1]| (bvneg (_ bv1 3))))
            (and
              (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|)
              (= |fork[2]| (bvneg (_ bv1 3))))
            |guard of Philosopher1.Eat|
            |guard of Philosopher1.PutSecond|
            |guard of Philosopher1.PutFirst|)))
      (or
        |met.Philosopher2|
        (not
          (or
            |guard of Philosopher2.Think|
            (and (= |pc.Philosopher[2]| |pc.Philosopher.TakeFirst|) (= |fork[2]| (bvneg (_ bv1 3))))
            (and
              (= |pc.Philosopher[2]| |pc.Philosopher.TakeSecond|)
              (= |fork[3]| (bvneg (_ bv1 3))))
            |guard of Philosopher2.Eat|
            |guard of Philosopher2.PutSecond|
            |guard of Philosopher2.PutFirst|)))
      (or
        |met.Philosopher3|
        (not
          (or
            |guard of Philosopher3.Think|
            (and (= |pc.Philosopher[3]| |pc.Philosopher.TakeFirst|) (= |fork[0]| (bvneg (_ bv1 3))))
            (and
              (= |pc.Philosopher[3]| |pc.Philosopher.TakeSecond|)
              (= |fork[3]| (bvneg (_ bv1 3))))
            |guard of Philosopher3.Eat|
            |guard of Philosopher3.PutSecond|
            |guard of Philosopher3.PutFirst|)))
      |without.MealsGoOn|
      (not
        (or
          (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[3]| |pc.Philosopher.Eat|))))))
; What is claimed of every reachable state.
(define-fun claim () Bool |MealsGoOn|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|fork[0]| integer) (|fork[1]| integer) (|fork[2]| integer) (|fork[3]| integer)
   (|pc.Philosopher[0]| |pc.Philosopher|) (|pc.Philosopher[1]| |pc.Philosopher|)
   (|pc.Philosopher[2]| |pc.Philosopher|) (|pc.Philosopher[3]| |pc.Philosopher|) (|saved| Bool)
   (|saved.fork[0]| integer) (|saved.fork[1]| integer) (|saved.fork[2]| integer)
   (|saved.fork[3]| integer) (|saved.pc.Philosopher[0]| |pc.Philosopher|)
   (|saved.pc.Philosopher[1]| |pc.Philosopher|) (|saved.pc.Philosopher[2]| |pc.Philosopher|)
   (|saved.pc.Philosopher[3]| |pc.Philosopher|) (|met.Philosopher0| Bool)
   (|met.Philosopher1| Bool) (|met.Philosopher2| Bool) (|met.Philosopher3| Bool)
   (|without.MealsGoOn| Bool))
  Bool
  (and
    (types |fork[0]| |fork[1]| |fork[2]| |fork[3]| |pc.Philosopher[0]| |pc.Philosopher[1]|
       |pc.Philosopher[2]| |pc.Philosopher[3]| |saved| |saved.fork[0]| |saved.fork[1]|
       |saved.fork[2]| |saved.fork[3]| |saved.pc.Philosopher[0]| |saved.pc.Philosopher[1]|
       |saved.pc.Philosopher[2]| |saved.pc.Philosopher[3]| |met.Philosopher0| |met.Philosopher1|
       |met.Philosopher2| |met.Philosopher3| |without.MealsGoOn|)
    ; MealsGoOn
    (not
      (and
        |saved|
        (= |fork[0]| |saved.fork[0]|)
        (= |fork[1]| |saved.fork[1]|)
        (= |fork[2]| |saved.fork[2]|)
        (= |fork[3]| |saved.fork[3]|)
        (= |pc.Philosopher[0]| |saved.pc.Philosopher[0]|)
        (= |pc.Philosopher[1]| |saved.pc.Philosopher[1]|)
        (= |pc.Philosopher[2]| |saved.pc.Philosopher[2]|)
        (= |pc.Philosopher[3]| |saved.pc.Philosopher[3]|)
        (or
          |met.Philosopher0|
          (not
            (or
              (= |pc.Philosopher[0]| |pc.Philosopher.Think|)
              (and
                (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|)
                (= |fork[0]| (bvneg (_ bv1 3))))
              (and
                (= |pc.Philosopher[0]| |pc.Philosopher.TakeSecond|)
                (= |fork[1]| (bvneg (_ bv1 3))))
              (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
              (= |pc.Philosopher[0]| |pc.Philosopher.PutSecond|)
              (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|))))
        (or
          |met.Philosopher1|
          (not
            (or
              (= |pc.Philosopher[1]| |pc.Philosopher.Think|)
              (and
                (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|)
                (= |fork[1]| (bvneg (_ bv1 3))))
              (and
                (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|)
                (= |fork[2]| (bvneg (_ bv1 3))))
              (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
              (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|)
              (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|))))
        (or
          |met.Philosopher2|
          (not
            (or
              (= |pc.Philosopher[2]| |pc.Philosopher.Think|)
              (and
                (= |pc.Philosopher[2]| |pc.Philosopher.TakeFirst|)
                (= |fork[2]| (bvneg (_ bv1 3))))
              (and
                (= |pc.Philosopher[2]| |pc.Philosopher.TakeSecond|)
                (= |fork[3]| (bvneg (_ bv1 3))))
              (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
              (= |pc.Philosopher[2]| |pc.Philosopher.PutSecond|)
              (= |pc.Philosopher[2]| |pc.Philosopher.PutFirst|))))
        (or
          |met.Philosopher3|
          (not
            (or
              (= |pc.Philosopher[3]| |pc.Philosopher.Think|)
              (and
                (= |pc.Philosopher[3]| |pc.Philosopher.TakeFirst|)
                (= |fork[0]| (bvneg (_ bv1 3))))
              (and
                (= |pc.Philosopher[3]| |pc.Philosopher.TakeSecond|)
                (= |fork[3]| (bvneg (_ bv1 3))))
              (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
              (= |pc.Philosopher[3]| |pc.Philosopher.PutSecond|)
              (= |pc.Philosopher[3]| |pc.Philosopher.PutFirst|))))
        |without.MealsGoOn|
        (not
          (or
            (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
            (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
            (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
            (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)))))
    (or
      (and (bvsle (_ bv1 3) |fork[1]|) (bvsle |fork[1]| (_ bv2 3)))
      (and
        (not (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|))
        (not (= |pc.Philosopher[1]| |pc.Philosopher.Eat|))
        (not (= |pc.Philosopher[1]| |pc.Philosopher.Done|))))
    (or |saved| (not |met.Philosopher0|))
    (or |saved| (not |met.Philosopher1|))
    (or
      (and (bvsle (_ bv0 3) |fork[0]|) (bvsle |fork[0]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |fork[0]|) (bvsle |fork[0]| (_ bv2 3)))
      (and
        (not (= |pc.Philosopher[0]| |pc.Philosopher.TakeSecond|))
        (not (= |pc.Philosopher[0]| |pc.Philosopher.Eat|))
        (not (= |pc.Philosopher[0]| |pc.Philosopher.Done|))))
    (or |saved| (not |met.Philosopher2|))
    (or
      (and
        (not (= |pc.Philosopher[0]| |pc.Philosopher.PutSecond|))
        (not (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|))
        (not (= |pc.Philosopher[0]| |pc.Philosopher.Done|)))
      (not |saved|)
      (and (bvsle (_ bv0 3) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv2 3)))
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[1]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |fork[1]|) (bvsle |fork[1]| (_ bv1 3)))
      (bvsle (_ bv3 3) |fork[1]|)
      (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|)
      (not |saved|)
      (and (bvsle (_ bv0 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv2 3)))
      (not |without.MealsGoOn|))
    (or |saved| (not |met.Philosopher3|))
    (or
      (bvsle |fork[0]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |fork[0]|) (bvsle |fork[0]| (_ bv1 3)))
      (bvsle (_ bv3 3) |fork[0]|)
      (and (bvsle (_ bv0 3) |fork[1]|) (bvsle |fork[1]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |fork[1]|) (bvsle |fork[1]| (_ bv2 3)))
      (and
        (not (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|))
        (not (= |pc.Philosopher[0]| |pc.Philosopher.Eat|))
        (not (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|)))
      (and (bvsle (_ bv0 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv2 3)))
      (not |met.Philosopher0|)
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[1]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |fork[1]|) (bvsle |fork[1]| (_ bv1 3)))
      (bvsle (_ bv3 3) |fork[1]|)
      (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|)
      (not |met.Philosopher0|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv0 3) |fork[0]|) (bvsle |fork[0]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |fork[0]|) (bvsle |fork[0]| (_ bv2 3)))
      (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|)
      (and (bvsle (_ bv0 3) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv2 3)))
      (not |met.Philosopher0|)
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[2]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |fork[2]|) (bvsle |fork[2]| (_ bv1 3)))
      (bvsle (_ bv3 3) |fork[2]|)
      (and
        (not (= |pc.Philosopher[2]| |pc.Philosopher.Think|))
        (not (= |pc.Philosopher[2]| |pc.Philosopher.PutSecond|)))
      (not |saved|)
      (and (bvsle (_ bv0 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv2 3)))
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[3]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |fork[3]|) (bvsle |fork[3]| (_ bv1 3)))
      (bvsle (_ bv3 3) |fork[3]|)
      (= |pc.Philosopher[2]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[2]| |pc.Philosopher.PutFirst|)
      (not |met.Philosopher2|)
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[1]| (_ bv0 3))
      (bvsle (_ bv3 3) |fork[1]|)
      (and
        (not (= |pc.Philosopher[1]| |pc.Philosopher.Think|))
        (not (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|)))
      (not |saved|)
      (and (bvsle (_ bv1 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv2 3)))
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[2]| (_ bv0 3))
      (bvsle (_ bv2 3) |fork[2]|)
      (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|)
      (not |met.Philosopher1|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv0 3) |fork[0]|) (bvsle |fork[0]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |fork[0]|) (bvsle |fork[0]| (_ bv2 3)))
      (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|)
      (not |saved|)
      (and (bvsle (_ bv0 3) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv2 3)))
      (and
        (not (= |saved.pc.Philosopher[0]| |pc.Philosopher.TakeFirst|))
        (not (= |saved.pc.Philosopher[0]| |pc.Philosopher.Eat|))
        (not (= |saved.pc.Philosopher[0]| |pc.Philosopher.PutFirst|)))
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[2]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |fork[2]|) (bvsle |fork[2]| (_ bv1 3)))
      (bvsle (_ bv3 3) |fork[2]|)
      (and (bvsle (_ bv0 3) |fork[3]|) (bvsle |fork[3]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |fork[3]|) (bvsle |fork[3]| (_ bv2 3)))
      (and
        (not (= |pc.Philosopher[2]| |pc.Philosopher.TakeFirst|))
        (not (= |pc.Philosopher[2]| |pc.Philosopher.Eat|))
        (not (= |pc.Philosopher[2]| |pc.Philosopher.PutFirst|)))
      (and (bvsle (_ bv0 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv2 3)))
      (not |met.Philosopher2|)
      (not |without.MealsGoOn|))
    (or
      (not (= |pc.Philosopher[2]| |pc.Philosopher.PutFirst|))
      (not |saved|)
      (and (bvsle (_ bv0 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv2 3)))
      (= |saved.pc.Philosopher[2]| |pc.Philosopher.TakeFirst|)
      (= |saved.pc.Philosopher[2]| |pc.Philosopher.Eat|)
      (= |saved.pc.Philosopher[2]| |pc.Philosopher.PutFirst|)
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[3]| (_ bv2 3))
      (= |pc.Philosopher[3]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[3]| |pc.Philosopher.PutFirst|)
      (not |saved|)
      (bvsle (_ bv3 3) |saved.fork[3]|)
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[3]| (_ bv2 3))
      (= |pc.Philosopher[3]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[3]| |pc.Philosopher.PutFirst|)
      (not |met.Philosopher3|)
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[1]| (_ bv0 3))
      (bvsle (_ bv3 3) |fork[1]|)
      (and (bvsle (_ bv1 3) |fork[2]|) (bvsle |fork[2]| (_ bv2 3)))
      (and
        (not (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|))
        (not (= |pc.Philosopher[1]| |pc.Philosopher.Eat|))
        (not (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|)))
      (and (bvsle (_ bv0 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv2 3)))
      (and (bvsle (_ bv0 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv2 3)))
      (not |met.Philosopher1|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv0 3) |fork[0]|) (bvsle |fork[0]| (_ bv0 3)))
      (bvsle (_ bv2 3) |fork[0]|)
      (and (bvsle (_ bv0 3) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv0 3)))
      (bvsle (_ bv2 3) |saved.fork[0]|)
      (and
        (not (= |saved.pc.Philosopher[0]| |pc.Philosopher.TakeFirst|))
        (not (= |saved.pc.Philosopher[0]| |pc.Philosopher.Eat|))
        (not (= |saved.pc.Philosopher[0]| |pc.Philosopher.PutFirst|)))
      (not |met.Philosopher0|)
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[1]| (_ bv0 3))
      (bvsle (_ bv3 3) |fork[1]|)
      (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|)
      (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[1]| |pc.Philosopher.Done|)
      (not |saved|)
      (and (bvsle (_ bv1 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv2 3)))
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv1 3) |fork[1]|) (bvsle |fork[1]| (_ bv2 3)))
      (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|)
      (and (bvsle (_ bv1 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv2 3)))
      (not |met.Philosopher1|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv1 3) |fork[1]|) (bvsle |fork[1]| (_ bv2 3)))
      (= |pc.Philosopher[1]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|)
      (not |saved|)
      (and (bvsle (_ bv1 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv2 3)))
      (and
        (not (= |saved.pc.Philosopher[1]| |pc.Philosopher.TakeFirst|))
        (not (= |saved.pc.Philosopher[1]| |pc.Philosopher.Eat|))
        (not (= |saved.pc.Philosopher[1]| |pc.Philosopher.PutFirst|)))
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv1 3) |fork[1]|) (bvsle |fork[1]| (_ bv2 3)))
      (bvsle |saved.fork[0]| (_ bv2 3))
      (and (bvsle (_ bv1 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv2 3)))
      (and
        (not (= |saved.pc.Philosopher[1]| |pc.Philosopher.TakeFirst|))
        (not (= |saved.pc.Philosopher[1]| |pc.Philosopher.Eat|))
        (not (= |saved.pc.Philosopher[1]| |pc.Philosopher.PutFirst|)))
      (not |met.Philosopher1|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv0 3) |fork[0]|) (bvsle |fork[0]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |fork[0]|) (bvsle |fork[0]| (_ bv2 3)))
      (not |saved|)
      (bvsle |saved.fork[0]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv1 3)))
      (bvsle (_ bv3 3) |saved.fork[0]|)
      (and (bvsle (_ bv0 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv2 3)))
      (= |saved.pc.Philosopher[0]| |pc.Philosopher.TakeFirst|)
      (= |saved.pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (= |saved.pc.Philosopher[0]| |pc.Philosopher.PutFirst|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv1 3) |fork[1]|) (bvsle |fork[1]| (_ bv2 3)))
      (= |pc.Philosopher[0]| |pc.Philosopher.TakeFirst|)
      (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|)
      (bvsle |saved.fork[0]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |saved.fork[0]|) (bvsle |saved.fork[0]| (_ bv1 3)))
      (bvsle (_ bv3 3) |saved.fork[0]|)
      (and (bvsle (_ bv0 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv2 3)))
      (= |saved.pc.Philosopher[0]| |pc.Philosopher.TakeFirst|)
      (= |saved.pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (= |saved.pc.Philosopher[0]| |pc.Philosopher.PutFirst|)
      (not |met.Philosopher0|)
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[1]| (_ bv0 3))
      (bvsle (_ bv3 3) |fork[1]|)
      (and
        (not (= |pc.Philosopher[1]| |pc.Philosopher.Think|))
        (not (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|)))
      (not |saved|)
      (bvsle |saved.fork[2]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv1 3)))
      (bvsle (_ bv3 3) |saved.fork[2]|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv1 3) |fork[2]|) (bvsle |fork[2]| (_ bv2 3)))
      (not |saved|)
      (bvsle |saved.fork[2]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv1 3)))
      (bvsle (_ bv3 3) |saved.fork[2]|)
      (and (bvsle (_ bv0 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv2 3)))
      (= |saved.pc.Philosopher[2]| |pc.Philosopher.TakeFirst|)
      (= |saved.pc.Philosopher[2]| |pc.Philosopher.Eat|)
      (= |saved.pc.Philosopher[2]| |pc.Philosopher.PutFirst|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv1 3) |fork[1]|) (bvsle |fork[1]| (_ bv2 3)))
      (not |saved|)
      (bvsle |saved.fork[1]| (_ bv0 3))
      (bvsle (_ bv3 3) |saved.fork[1]|)
      (and (bvsle (_ bv1 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv2 3)))
      (= |saved.pc.Philosopher[1]| |pc.Philosopher.TakeFirst|)
      (= |saved.pc.Philosopher[1]| |pc.Philosopher.Eat|)
      (= |saved.pc.Philosopher[1]| |pc.Philosopher.PutFirst|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv1 3) |fork[2]|) (bvsle |fork[2]| (_ bv2 3)))
      (bvsle |saved.fork[1]| (_ bv0 3))
      (bvsle (_ bv3 3) |saved.fork[1]|)
      (and (bvsle (_ bv0 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv2 3)))
      (and (bvsle (_ bv0 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv2 3)))
      (= |saved.pc.Philosopher[1]| |pc.Philosopher.TakeFirst|)
      (= |saved.pc.Philosopher[1]| |pc.Philosopher.Eat|)
      (= |saved.pc.Philosopher[1]| |pc.Philosopher.PutFirst|)
      (not |met.Philosopher1|)
      (not |without.MealsGoOn|))
    (or
      (and (bvsle (_ bv0 3) |fork[3]|) (bvsle |fork[3]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |fork[3]|) (bvsle |fork[3]| (_ bv2 3)))
      (bvsle |saved.fork[2]| (bvneg (_ bv1 3)))
      (and (bvsle (_ bv1 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv1 3)))
      (bvsle (_ bv3 3) |saved.fork[2]|)
      (and (bvsle (_ bv0 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv0 3)))
      (bvsle (_ bv2 3) |saved.fork[3]|)
      (= |saved.pc.Philosopher[2]| |pc.Philosopher.TakeFirst|)
      (= |saved.pc.Philosopher[2]| |pc.Philosopher.Eat|)
      (= |saved.pc.Philosopher[2]| |pc.Philosopher.PutFirst|)
      (not |met.Philosopher2|)
      (not |without.MealsGoOn|))
    (or
      (bvsle |fork[0]| (_ bv2 3))
      (= |pc.Philosopher[3]| |pc.Philosopher.TakeSecond|)
      (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
      (= |pc.Philosopher[3]| |pc.Philosopher.Done|)
      (not |saved|)
      (bvsle (_ bv3 3) |saved.fork[0]|)
      (not |without.MealsGoOn|))
    (or
      (not (= |pc.Philosopher[2]| |pc.Philosopher.PutFirst|))
      (not |saved|)
      (and (bvsle (_ bv0 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv2 3)))
      (and (bvsle (_ bv0 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[3]|) (bvsle |saved.fork[3]| (_ bv2 3)))
      (not |without.MealsGoOn|))
    (or
      (and
        (not (= |pc.Philosopher[0]| |pc.Philosopher.PutSecond|))
        (not (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|))
        (not (= |pc.Philosopher[0]| |pc.Philosopher.Done|)))
      (not |saved|)
      (and (bvsle (_ bv0 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv0 3)))
      (and (bvsle (_ bv2 3) |saved.fork[1]|) (bvsle |saved.fork[1]| (_ bv2 3)))
      (= |saved.pc.Philosopher[0]| |pc.Philosopher.TakeFirst|)
      (= |saved.pc.Philosopher[0]| |pc.Philosopher.Eat|)
      (= |saved.pc.Philosopher[0]| |pc.Philosopher.PutFirst|)
      (not |without.MealsGoOn|))
    (or
      (and
        (not (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|))
        (not (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|))
        (not (= |pc.Philosopher[1]| |pc.Philosopher.Done|)))
      (not |saved|)
      (and (bvsle (_ bv1 3) |saved.fork[2]|) (bvsle |saved.fork[2]| (_ bv2 3)))
      (= |saved.pc.Philosopher[1]| |pc.Philosopher.TakeFirst|)
      (= |saved.pc.Philosopher[1]| |pc.Philosopher.Eat|)
      (= |saved.pc.Philosopher[1]| |pc.Philosopher.PutFirst|)
      (not |without.MealsGoOn|))
    (and
      (=
        (= |fork[0]| (_ bv0 3))
        (or
          (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[0]| |pc.Philosopher.PutSecond|)
          (= |pc.Philosopher[0]| |pc.Philosopher.TakeSecond|)
          (= |pc.Philosopher[0]| |pc.Philosopher.PutFirst|)))
      (=
        (= |fork[1]| (_ bv0 3))
        (or
          (= |pc.Philosopher[0]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[0]| |pc.Philosopher.PutSecond|)))
      (not (= |fork[2]| (_ bv0 3)))
      (not (= |fork[3]| (_ bv0 3)))
      (not (= |fork[0]| (_ bv1 3)))
      (=
        (= |fork[1]| (_ bv1 3))
        (or
          (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|)
          (= |pc.Philosopher[1]| |pc.Philosopher.TakeSecond|)
          (= |pc.Philosopher[1]| |pc.Philosopher.PutFirst|)))
      (=
        (= |fork[2]| (_ bv1 3))
        (or
          (= |pc.Philosopher[1]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[1]| |pc.Philosopher.PutSecond|)))
      (not (= |fork[3]| (_ bv1 3)))
      (not (= |fork[0]| (_ bv2 3)))
      (not (= |fork[1]| (_ bv2 3)))
      (=
        (= |fork[2]| (_ bv2 3))
        (or
          (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[2]| |pc.Philosopher.PutSecond|)
          (= |pc.Philosopher[2]| |pc.Philosopher.TakeSecond|)
          (= |pc.Philosopher[2]| |pc.Philosopher.PutFirst|)))
      (=
        (= |fork[3]| (_ bv2 3))
        (or
          (= |pc.Philosopher[2]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[2]| |pc.Philosopher.PutSecond|)))
      (=
        (= |fork[0]| (_ bv3 3))
        (or
          (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[3]| |pc.Philosopher.PutSecond|)
          (= |pc.Philosopher[3]| |pc.Philosopher.TakeSecond|)
          (= |pc.Philosopher[3]| |pc.Philosopher.PutFirst|)))
      (not (= |fork[1]| (_ bv3 3)))
      (not (= |fork[2]| (_ bv3 3)))
      (=
        (= |fork[3]| (_ bv3 3))
        (or
          (= |pc.Philosopher[3]| |pc.Philosopher.Eat|)
          (= |pc.Philosopher[3]| |pc.Philosopher.PutSecond|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |fork[0]| |fork[1]| |fork[2]| |fork[3]| |pc.Philosopher[0]| |pc.Philosopher[1]|
       |pc.Philosopher[2]| |pc.Philosopher[3]| |saved| |saved.fork[0]| |saved.fork[1]|
       |saved.fork[2]| |saved.fork[3]| |saved.pc.Philosopher[0]| |saved.pc.Philosopher[1]|
       |saved.pc.Philosopher[2]| |saved.pc.Philosopher[3]| |met.Philosopher0| |met.Philosopher1|
       |met.Philosopher2| |met.Philosopher3| |without.MealsGoOn|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |fork[0]| |fork[1]| |fork[2]| |fork[3]| |pc.Philosopher[0]| |pc.Philosopher[1]|
     |pc.Philosopher[2]| |pc.Philosopher[3]| |saved| |saved.fork[0]| |saved.fork[1]|
     |saved.fork[2]| |saved.fork[3]| |saved.pc.Philosopher[0]| |saved.pc.Philosopher[1]|
     |saved.pc.Philosopher[2]| |saved.pc.Philosopher[3]| |met.Philosopher0| |met.Philosopher1|
     |met.Philosopher2| |met.Philosopher3| |without.MealsGoOn|))
(assert step)
(assert
  (not
    (invariant |fork[0]'| |fork[1]'| |fork[2]'| |fork[3]'| |pc.Philosopher[0]'|
       |pc.Philosopher[1]'| |pc.Philosopher[2]'| |pc.Philosopher[3]'| |saved'| |saved.fork[0]'|
       |saved.fork[1]'| |saved.fork[2]'| |saved.fork[3]'| |saved.pc.Philosopher[0]'|
       |saved.pc.Philosopher[1]'| |saved.pc.Philosopher[2]'| |saved.pc.Philosopher[3]'|
       |met.Philosopher0'| |met.Philosopher1'| |met.Philosopher2'| |met.Philosopher3'|
       |without.MealsGoOn'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |fork[0]| |fork[1]| |fork[2]| |fork[3]| |pc.Philosopher[0]| |pc.Philosopher[1]|
     |pc.Philosopher[2]| |pc.Philosopher[3]| |saved| |saved.fork[0]| |saved.fork[1]|
     |saved.fork[2]| |saved.fork[3]| |saved.pc.Philosopher[0]| |saved.pc.Philosopher[1]|
     |saved.pc.Philosopher[2]| |saved.pc.Philosopher[3]| |met.Philosopher0| |met.Philosopher1|
     |met.Philosopher2| |met.Philosopher3| |without.MealsGoOn|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 4b2d6d4019ae9520a9d2085d94f4144d3849dba7ab0e852c07322181f49250e6
