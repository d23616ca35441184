; reference/two-phase-commit, resourceManagers=3.
; Two-phase commit: a transaction manager and several resource managers agree to commit or to abort.
; A resource manager that can commit says so; once all have said it the transaction manager may tell
; them to commit, and until then it may tell them to abort. A message once sent can be received any
; number of times. The TLA+ module TwoPhase of L. Lamport and J. Gray, "Consensus on Transaction
; Commit", ACM Transactions on Database Systems 31 (2006), step for step. Not modelled: crashes and
; lost messages, which are steps not taken. Distinct states and depth: 288 and 11 for 3 resource
; managers, 296,448 and 23 for 7, 1,745,408 and 26 for 8.
; A certificate for EverybodyDecides: the invariant at the end is true initially, every step keeps
; it, and it implies what is claimed. A solver agrees by saying unsat three times: z3 FILE, cvc5
; --incremental --bitblast=eager FILE.
(set-logic QF_BV)

; Values -------------------------------------------------------------------------------------------
; Integers are in two's complement, wide enough for every sum in this file.
(define-sort integer () (_ BitVec 3))
(define-sort |ResourceState| () (_ BitVec 2))
(define-fun |ResourceState.Working| () |ResourceState| #b00)
(define-fun |ResourceState.Prepared| () |ResourceState| #b01)
(define-fun |ResourceState.Committed| () |ResourceState| #b10)
(define-fun |ResourceState.Aborted| () |ResourceState| #b11)

; State --------------------------------------------------------------------------------------------
(declare-const |state[0]| |ResourceState|)
(declare-const |state[1]| |ResourceState|)
(declare-const |state[2]| |ResourceState|)
(declare-const |decided| Bool)
(declare-const |prepared[0]| Bool)
(declare-const |prepared[1]| Bool)
(declare-const |prepared[2]| Bool)
(declare-const |preparedSent[0]| Bool)
(declare-const |preparedSent[1]| Bool)
(declare-const |preparedSent[2]| Bool)
(declare-const |commitSent| Bool)
(declare-const |abortSent| Bool)
(declare-const |saved| Bool)
(declare-const |saved.state[0]| |ResourceState|)
(declare-const |saved.state[1]| |ResourceState|)
(declare-const |saved.state[2]| |ResourceState|)
(declare-const |met.Transaction| Bool)
(declare-const |met.Resource0| Bool)
(declare-const |met.Resource1| Bool)
(declare-const |met.Resource2| Bool)
(declare-const |never.EverybodyDecides| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|state[0]| |ResourceState|) (|state[1]| |ResourceState|) (|state[2]| |ResourceState|)
   (|decided| Bool) (|prepared[0]| Bool) (|prepared[1]| Bool) (|prepared[2]| Bool)
   (|preparedSent[0]| Bool) (|preparedSent[1]| Bool) (|preparedSent[2]| Bool) (|commitSent| Bool)
   (|abortSent| Bool) (|saved| Bool) (|saved.state[0]| |ResourceState|)
   (|saved.state[1]| |ResourceState|) (|saved.state[2]| |ResourceState|) (|met.Transaction| Bool)
   (|met.Resource0| Bool) (|met.Resource1| Bool) (|met.Resource2| Bool)
   (|never.EverybodyDecides| Bool))
  Bool
  true)

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |state[0]| |ResourceState.Working|)
    (= |state[1]| |ResourceState.Working|)
    (= |state[2]| |ResourceState.Working|)
    (not |decided|)
    (not |prepared[0]|)
    (not |prepared[1]|)
    (not |prepared[2]|)
    (not |preparedSent[0]|)
    (not |preparedSent[1]|)
    (not |preparedSent[2]|)
    (not |commitSent|)
    (not |abortSent|)
    (not |saved|)
    (= |saved.state[0]| |ResourceState.Working|)
    (= |saved.state[1]| |ResourceState.Working|)
    (= |saved.state[2]| |ResourceState.Working|)
    (not |met.Transaction|)
    (not |met.Resource0|)
    (not |met.Resource1|)
    (not |met.Resource2|)
    |never.EverybodyDecides|))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Transaction: ReceivePrepared(0)
(define-fun |Transaction.ReceivePrepared(0)| () action #b00000)
(define-fun |guard of Transaction.ReceivePrepared(0)| () Bool
  (and (not |decided|) |preparedSent[0]| (not (and |saved| (not |prepared[0]|)))))

; Transaction: ReceivePrepared(1)
(define-fun |Transaction.ReceivePrepared(1)| () action #b00001)
(define-fun |guard of Transaction.ReceivePrepared(1)| () Bool
  (and (not |decided|) |preparedSent[1]| (not (and |saved| (not |prepared[1]|)))))

; Transaction: ReceivePrepared(2)
(define-fun |Transaction.ReceivePrepared(2)| () action #b00010)
(define-fun |guard of Transaction.ReceivePrepared(2)| () Bool
  (and (not |decided|) |preparedSent[2]| (not (and |saved| (not |prepared[2]|)))))

; Transaction: Commit
(define-fun |Transaction.Commit| () action #b00011)
(define-fun |guard of Transaction.Commit| () Bool
  (and (not |decided|) |prepared[0]| |prepared[1]| |prepared[2]| (not |saved|)))

; Transaction: Abort
(define-fun |Transaction.Abort| () action #b00100)
(define-fun |guard of Transaction.Abort| () Bool (and (not |decided|) (not |saved|)))

; Resource0: Prepare
(define-fun |Resource0.Prepare| () action #b00101)
(define-fun |guard of Resource0.Prepare| () Bool
  (and (= |state[0]| |ResourceState.Working|) (not |saved|)))

; Resource0: ChooseToAbort
(define-fun |Resource0.ChooseToAbort| () action #b00110)
(define-fun |guard of Resource0.ChooseToAbort| () Bool
  (and (= |state[0]| |ResourceState.Working|) (not |saved|)))

; Resource0: ReceiveCommit
(define-fun |Resource0.ReceiveCommit| () action #b00111)
(define-fun |guard of Resource0.ReceiveCommit| () Bool
  (and
    |commitSent|
    (not
      (and
        |saved|
        (or (= |state[0]| |ResourceState.Working|) (= |state[0]| |ResourceState.Prepared|))))))

; Resource0: ReceiveAbort
(define-fun |Resource0.ReceiveAbort| () action #b01000)
(define-fun |guard of Resource0.ReceiveAbort| () Bool
  (and
    |abortSent|
    (not
      (and
        |saved|
        (or (= |state[0]| |ResourceState.Working|) (= |state[0]| |ResourceState.Prepared|))))))

; Resource1: Prepare
(define-fun |Resource1.Prepare| () action #b01001)
(define-fun |guard of Resource1.Prepare| () Bool
  (and (= |state[1]| |ResourceState.Working|) (not |saved|)))

; Resource1: ChooseToAbort
(define-fun |Resource1.ChooseToAbort| () action #b01010)
(define-fun |guard of Resource1.ChooseToAbort| () Bool
  (and (= |state[1]| |ResourceState.Working|) (not |saved|)))

; Resource1: ReceiveCommit
(define-fun |Resource1.ReceiveCommit| () action #b01011)
(define-fun |guard of Resource1.ReceiveCommit| () Bool
  (and
    |commitSent|
    (not
      (and
        |saved|
        (or (= |state[1]| |ResourceState.Working|) (= |state[1]| |ResourceState.Prepared|))))))

; Resource1: ReceiveAbort
(define-fun |Resource1.ReceiveAbort| () action #b01100)
(define-fun |guard of Resource1.ReceiveAbort| () Bool
  (and
    |abortSent|
    (not
      (and
        |saved|
        (or (= |state[1]| |ResourceState.Working|) (= |state[1]| |ResourceState.Prepared|))))))

; Resource2: Prepare
(define-fun |Resource2.Prepare| () action #b01101)
(define-fun |guard of Resource2.Prepare| () Bool
  (and (= |state[2]| |ResourceState.Working|) (not |saved|)))

; Resource2: ChooseToAbort
(define-fun |Resource2.ChooseToAbort| () action #b01110)
(define-fun |guard of Resource2.ChooseToAbort| () Bool
  (and (= |state[2]| |ResourceState.Working|) (not |saved|)))

; Resource2: ReceiveCommit
(define-fun |Resource2.ReceiveCommit| () action #b01111)
(define-fun |guard of Resource2.ReceiveCommit| () Bool
  (and
    |commitSent|
    (not
      (and
        |saved|
        (or (= |state[2]| |ResourceState.Working|) (= |state[2]| |ResourceState.Prepared|))))))

; Resource2: ReceiveAbort
(define-fun |Resource2.ReceiveAbort| () action #b10000)
(define-fun |guard of Resource2.ReceiveAbort| () Bool
  (and
    |abortSent|
    (not
      (and
        |saved|
        (or (= |state[2]| |ResourceState.Working|) (= |state[2]| |ResourceState.Prepared|))))))

; LoopStart: SaveState
(define-fun |LoopStart.SaveState| () action #b10001)
(define-fun |guard of LoopStart.SaveState| () Bool
  (and
    (not |saved|)
    |never.EverybodyDecides|
    (not
      (and
        (or (= |state[0]| |ResourceState.Committed|) (= |state[0]| |ResourceState.Aborted|))
        (or (= |state[1]| |ResourceState.Committed|) (= |state[1]| |ResourceState.Aborted|))
        (or (= |state[2]| |ResourceState.Committed|) (= |state[2]| |ResourceState.Aborted|))))))

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Transaction.ReceivePrepared(0)|) |guard of Transaction.ReceivePrepared(0)|)
    (and (= action |Transaction.ReceivePrepared(1)|) |guard of Transaction.ReceivePrepared(1)|)
    (and (= action |Transaction.ReceivePrepared(2)|) |guard of Transaction.ReceivePrepared(2)|)
    (and (= action |Transaction.Commit|) |guard of Transaction.Commit|)
    (and (= action |Transaction.Abort|) |guard of Transaction.Abort|)
    (and (= action |Resource0.Prepare|) |guard of Resource0.Prepare|)
    (and (= action |Resource0.ChooseToAbort|) |guard of Resource0.ChooseToAbort|)
    (and (= action |Resource0.ReceiveCommit|) |guard of Resource0.ReceiveCommit|)
    (and (= action |Resource0.ReceiveAbort|) |guard of Resource0.ReceiveAbort|)
    (and (= action |Resource1.Prepare|) |guard of Resource1.Prepare|)
    (and (= action |Resource1.ChooseToAbort|) |guard of Resource1.ChooseToAbort|)
    (and (= action |Resource1.ReceiveCommit|) |guard of Resource1.ReceiveCommit|)
    (and (= action |Resource1.ReceiveAbort|) |guard of Resource1.ReceiveAbort|)
    (and (= action |Resource2.Prepare|) |guard of Resource2.Prepare|)
    (and (= action |Resource2.ChooseToAbort|) |guard of Resource2.ChooseToAbort|)
    (and (= action |Resource2.ReceiveCommit|) |guard of Resource2.ReceiveCommit|)
    (and (= action |Resource2.ReceiveAbort|) |guard of Resource2.ReceiveAbort|)
    (and (= action |LoopStart.SaveState|) |guard of LoopStart.SaveState|)))

; The state after the step -------------------------------------------------------------------------
(define-fun |state[0]'| () |ResourceState|
  (ite (= action |Resource0.Prepare|) |ResourceState.Prepared|
  (ite (or (= action |Resource0.ChooseToAbort|) (= action |Resource0.ReceiveAbort|))
    |ResourceState.Aborted|
  (ite (= action |Resource0.ReceiveCommit|) |ResourceState.Committed| |state[0]|))))
(define-fun |state[1]'| () |ResourceState|
  (ite (= action |Resource1.Prepare|) |ResourceState.Prepared|
  (ite (or (= action |Resource1.ChooseToAbort|) (= action |Resource1.ReceiveAbort|))
    |ResourceState.Aborted|
  (ite (= action |Resource1.ReceiveCommit|) |ResourceState.Committed| |state[1]|))))
(define-fun |state[2]'| () |ResourceState|
  (ite (= action |Resource2.Prepare|) |ResourceState.Prepared|
  (ite (or (= action |Resource2.ChooseToAbort|) (= action |Resource2.ReceiveAbort|))
    |ResourceState.Aborted|
  (ite (= action |Resource2.ReceiveCommit|) |ResourceState.Committed| |state[2]|))))
(define-fun |decided'| () Bool
  (ite (or (= action |Transaction.Commit|) (= action |Transaction.Abort|)) true |decided|))
(define-fun |prepared[0]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(0)|) true |prepared[0]|))
(define-fun |prepared[1]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(1)|) true |prepared[1]|))
(define-fun |prepared[2]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(2)|) true |prepared[2]|))
(define-fun |preparedSent[0]'| () Bool (ite (= action |Resource0.Prepare|) true |preparedSent[0]|))
(define-fun |preparedSent[1]'| () Bool (ite (= action |Resource1.Prepare|) true |preparedSent[1]|))
(define-fun |preparedSent[2]'| () Bool (ite (= action |Resource2.Prepare|) true |preparedSent[2]|))
(define-fun |commitSent'| () Bool (ite (= action |Transaction.Commit|) true |commitSent|))
(define-fun |abortSent'| () Bool (ite (= action |Transaction.Abort|) true |abortSent|))
(define-fun |saved'| () Bool (ite (= action |LoopStart.SaveState|) true |saved|))
(define-fun |saved.state[0]'| () |ResourceState|
  (ite (= action |LoopStart.SaveState|) |state[0]| |saved.state[0]|))
(define-fun |saved.state[1]'| () |ResourceState|
  (ite (= action |LoopStart.SaveState|) |state[1]| |saved.state[1]|))
(define-fun |saved.state[2]'| () |ResourceState|
  (ite (= action |LoopStart.SaveState|) |state[2]| |saved.state[2]|))
(define-fun |met.Transaction'| () Bool
  (ite (= action |Transaction.ReceivePrepared(0)|)
    (or
      |met.Transaction|
      (and
        |saved|
        (or
          (not |prepared[0]|)
          (not
            (or
              (and (not |decided|) |preparedSent[0]| (not |prepared[0]|))
              (and (not |decided|) |preparedSent[1]| (not |prepared[1]|))
              (and (not |decided|) |preparedSent[2]| (not |prepared[2]|))
              (and (not |decided|) |prepared[0]| |prepared[1]| |prepared[2]|)
              (not |decided|))))))
  (ite (= action |Transaction.ReceivePrepared(1)|)
    (or
      |met.Transaction|
      (and
        |saved|
        (or
          (not |prepared[1]|)
          (not
            (or
              (and (not |decided|) |preparedSent[0]| (not |prepared[0]|))
              (and (not |decided|) |preparedSent[1]| (not |prepared[1]|))
              (and (not |decided|) |preparedSent[2]| (not |prepared[2]|))
              (and (not |decided|) |prepared[0]| |prepared[1]| |prepared[2]|)
              (not |decided|))))))
  (ite (= action |Transaction.ReceivePrepared(2)|)
    (or
      |met.Transaction|
      (and
        |saved|
        (or
          (not |prepared[2]|)
          (not
            (or
              (and (not |decided|) |preparedSent[0]| (not |prepared[0]|))
              (and (not |decided|) |preparedSent[1]| (not |prepared[1]|))
              (and (not |decided|) |preparedSent[2]| (not |prepared[2]|))
              (and (not |decided|) |prepared[0]| |prepared[1]| |prepared[2]|)
              (not |decided|))))))
  (ite (or
         (= action |Resource0.ReceiveCommit|)
         (= action |Resource0.ReceiveAbort|)
         (= action |Resource1.ReceiveCommit|)
         (= action |Resource1.ReceiveAbort|)
         (= action |Resource2.ReceiveCommit|)
         (= action |Resource2.ReceiveAbort|))
    (or
      |met.Transaction|
      (and
        |saved|
        (not
          (or
            (and (not |decided|) |preparedSent[0]| (not |prepared[0]|))
            (and (not |decided|) |preparedSent[1]| (not |prepared[1]|))
            (and (not |decided|) |preparedSent[2]| (not |prepared[2]|))
            (and (not |decided|) |prepared[0]| |prepared[1]| |prepared[2]|)
            (not |decided|)))))
    |met.Transaction|)))))
(define-fun |met.Resource0'| () Bool
  (ite (or
         (= action |Transaction.ReceivePrepared(0)|)
         (= action |Transaction.ReceivePrepared(1)|)
         (= action |Transaction.ReceivePrepared(2)|)
         (= action |Resource1.ReceiveCommit|)
         (= action |Resource1.ReceiveAbort|)
         (= action |Resource2.ReceiveCommit|)
         (= action |Resource2.ReceiveAbort|))
    (or
      |met.Resource0|
      (and
        |saved|
        (not
          (or
            (= |state[0]| |ResourceState.Working|)
            (= |state[0]| |ResourceState.Working|)
            (and |commitSent| (not (= |state[0]| |ResourceState.Committed|)))
            (and |abortSent| (not (= |state[0]| |ResourceState.Aborted|)))))))
  (ite (= action |Resource0.ReceiveCommit|)
    (or
      |met.Resource0|
      (and
        |saved|
        (or
          (not (= |state[0]| |ResourceState.Committed|))
          (not
            (or
              (= |state[0]| |ResourceState.Working|)
              (= |state[0]| |ResourceState.Working|)
              (and |commitSent| (not (= |state[0]| |ResourceState.Committed|)))
              (and |abortSent| (not (= |state[0]| |ResourceState.Aborted|))))))))
  (ite (= action |Resource0.ReceiveAbort|)
    (or
      |met.Resource0|
      (and
        |saved|
        (or
          (not (= |state[0]| |ResourceState.Aborted|))
          (not
            (or
              (= |state[0]| |ResourceState.Working|)
              (= |state[0]| |ResourceState.Working|)
              (and |commitSent| (not (= |state[0]| |ResourceState.Committed|)))
              (and |abortSent| (not (= |state[0]| |ResourceState.Aborted|))))))))
    |met.Resource0|))))
(define-fun |met.Resource1'| () Bool
  (ite (or
         (= action |Transaction.ReceivePrepared(0)|)
         (= action |Transaction.ReceivePrepared(1)|)
         (= action |Transaction.ReceivePrepared(2)|)
         (= action |Resource0.ReceiveCommit|)
         (= action |Resource0.ReceiveAbort|)
         (= action |Resource2.ReceiveCommit|)
         (= action |Resource2.ReceiveAbort|))
    (or
      |met.Resource1|
      (and
        |saved|
        (not
          (or
            (= |state[1]| |ResourceState.Working|)
            (= |state[1]| |ResourceState.Working|)
            (and |commitSent| (not (= |state[1]| |ResourceState.Committed|)))
            (and |abortSent| (not (= |state[1]| |ResourceState.Aborted|)))))))
  (ite (= action |Resource1.ReceiveCommit|)
    (or
      |met.Resource1|
      (and
        |saved|
        (or
          (not (= |state[1]| |ResourceState.Committed|))
          (not
            (or
              (= |state[1]| |ResourceState.Working|)
              (= |state[1]| |ResourceState.Working|)
              (and |commitSent| (not (= |state[1]| |ResourceState.Committed|)))
              (and |abortSent| (not (= |state[1]| |ResourceState.Aborted|))))))))
  (ite (= action |Resource1.ReceiveAbort|)
    (or
      |met.Resource1|
      (and
        |saved|
        (or
          (not (= |state[1]| |ResourceState.Aborted|))
          (not
            (or
              (= |state[1]| |ResourceState.Working|)
              (= |state[1]| |ResourceState.Working|)
              (and |commitSent| (not (= |state[1]| |ResourceState.Committed|)))
              (and |abortSent| (not (= |state[1]| |ResourceState.Aborted|))))))))
    |met.Resource1|))))
(define-fun |met.Resource2'| () Bool
  (ite (or
         (= action |Transaction.ReceivePrepared(0)|)
         (= action |Transaction.ReceivePrepared(1)|)
         (= action |Transaction.ReceivePrepared(2)|)
         (= action |Resource0.ReceiveCommit|)
         (= action |Resource0.ReceiveAbort|)
         (= action |Resource1.ReceiveCommit|)
         (= action |Resource1.ReceiveAbort|))
    (or
      |met.Resource2|
      (and
        |saved|
        (not
          (or
            (= |state[2]| |ResourceState.Working|)
            (= |state[2]| |ResourceState.Working|)
            (and |commitSent| (not (= |state[2]| |ResourceState.Committed|)))
            (and |abortSent| (not (= |state[2]| |ResourceState.Aborted|)))))))
  (ite (= action |Resource2.ReceiveCommit|)
    (or
      |met.Resource2|
      (and
        |saved|
        (or
          (not (= |state[2]| |ResourceState.Committed|))
          (not
            (or
              (= |state[2]| |ResourceState.Working|)
              (= |state[2]| |ResourceState.Working|)
              (and |commitSent| (not (= |state[2]| |ResourceState.Committed|)))
              (and |abortSent| (not (= |state[2]| |ResourceState.Aborted|))))))))
  (ite (= action |Resource2.ReceiveAbort|)
    (or
      |met.Resource2|
      (and
        |saved|
        (or
          (not (= |state[2]| |ResourceState.Aborted|))
          (not
            (or
              (= |state[2]| |ResourceState.Working|)
              (= |state[2]| |ResourceState.Working|)
              (and |commitSent| (not (= |state[2]| |ResourceState.Committed|)))
              (and |abortSent| (not (= |state[2]| |ResourceState.Aborted|))))))))
    |met.Resource2|))))
(define-fun |never.EverybodyDecides'| () Bool
  (ite (or
         (= action |Transaction.ReceivePrepared(0)|)
         (= action |Transaction.ReceivePrepared(1)|)
         (= action |Transaction.ReceivePrepared(2)|)
         (= action |Transaction.Commit|)
         (= action |Transaction.Abort|)
         (= action |Resource0.Prepare|)
         (= action |Resource0.ChooseToAbort|)
         (= action |Resource0.ReceiveCommit|)
         (= action |Resource0.ReceiveAbort|)
         (= action |Resource1.Prepare|)
         (= action |Resource1.ChooseToAbort|)
         (= action |Resource1.ReceiveCommit|)
         (= action |Resource1.ReceiveAbort|)
         (= action |Resource2.Prepare|)
         (= action |Resource2.ChooseToAbort|)
         (= action |Resource2.ReceiveCommit|)
         (= action |Resource2.ReceiveAbort|))
    (and
      |never.EverybodyDecides|
      (not
        (and
          (or (= |state[0]| |ResourceState.Committed|) (= |state[0]| |ResourceState.Aborted|))
          (or (= |state[1]| |ResourceState.Committed|) (= |state[1]| |ResourceState.Aborted|))
          (or (= |state[2]| |ResourceState.Committed|) (= |state[2]| |ResourceState.Aborted|)))))
    |never.EverybodyDecides|))

; Properties ---------------------------------------------------------------------------------------
; Under weak fairness of every manager, each resource manager learns the decision.
(define-fun |EverybodyDecides| () Bool
  (not
    (and
      |saved|
      (= |state[0]| |saved.state[0]|)
      (= |state[1]| |saved.state[1]|)
      (= |state[2]| |saved.state[2]|)
      (or
        |met.Transaction|
        (not
          (or
            (and (not |decided|) |preparedSent[0]| (not |prepared[0]|))
            (and (not |decided|) |preparedSent[1]| (not |prepared[1]|))
            (and (not |decided|) |preparedSent[2]| (not |prepared[2]|))
            (and (not |decided|) |prepared[0]| |prepared[1]| |prepared[2]|)
            (not |decided|))))
      (or
        |met.Resource0|
        (not
          (or
            (= |state[0]| |ResourceState.Working|)
            (= |state[0]| |ResourceState.Working|)
            (and |commitSent| (not (= |state[0]| |ResourceState.Committed|)))
            (and |abortSent| (not (= |state[0]| |ResourceState.Aborted|))))))
      (or
        |met.Resource1|
        (not
          (or
            (= |state[1]| |ResourceState.Working|)
            (= |state[1]| |ResourceState.Working|)
            (and |commitSent| (not (= |state[1]| |ResourceState.Committed|)))
            (and |abortSent| (not (= |state[1]| |ResourceState.Aborted|))))))
      (or
        |met.Resource2|
        (not
          (or
            (= |state[2]| |ResourceState.Working|)
            (= |state[2]| |ResourceState.Working|)
            (and |commitSent| (not (= |state[2]| |ResourceState.Committed|)))
            (and |abortSent| (not (= |state[2]| |ResourceState.Aborted|))))))
      |never.EverybodyDecides|
      (not
        (and
          (or (= |state[0]| |ResourceState.Committed|) (= |state[0]| |ResourceState.Aborted|))
          (or (= |state[1]| |ResourceState.Committed|) (= |state[1]| |ResourceState.Aborted|))
          (or (= |state[2]| |ResourceState.Committed|) (= |state[2]| |ResourceState.Aborted|)))))))
; What is claimed of every reachable state.
(define-fun claim () Bool |EverybodyDecides|)

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|state[0]| |ResourceState|) (|state[1]| |ResourceState|) (|state[2]| |ResourceState|)
   (|decided| Bool) (|prepared[0]| Bool) (|prepared[1]| Bool) (|prepared[2]| Bool)
   (|preparedSent[0]| Bool) (|preparedSent[1]| Bool) (|preparedSent[2]| Bool) (|commitSent| Bool)
   (|abortSent| Bool) (|saved| Bool) (|saved.state[0]| |ResourceState|)
   (|saved.state[1]| |ResourceState|) (|saved.state[2]| |ResourceState|) (|met.Transaction| Bool)
   (|met.Resource0| Bool) (|met.Resource1| Bool) (|met.Resource2| Bool)
   (|never.EverybodyDecides| Bool))
  Bool
  (and
    (types |state[0]| |state[1]| |state[2]| |decided| |prepared[0]| |prepared[1]| |prepared[2]|
       |preparedSent[0]| |preparedSent[1]| |preparedSent[2]| |commitSent| |abortSent| |saved|
       |saved.state[0]| |saved.state[1]| |saved.state[2]| |met.Transaction| |met.Resource0|
       |met.Resource1| |met.Resource2| |never.EverybodyDecides|)
    ; EverybodyDecides
    (not
      (and
        |saved|
        (= |state[0]| |saved.state[0]|)
        (= |state[1]| |saved.state[1]|)
        (= |state[2]| |saved.state[2]|)
        (or
          |met.Transaction|
          (not
            (or
              (and (not |decided|) |preparedSent[0]| (not |prepared[0]|))
              (and (not |decided|) |preparedSent[1]| (not |prepared[1]|))
              (and (not |decided|) |preparedSent[2]| (not |prepared[2]|))
              (and (not |decided|) |prepared[0]| |prepared[1]| |prepared[2]|)
              (not |decided|))))
        (or
          |met.Resource0|
          (not
            (or
              (= |state[0]| |ResourceState.Working|)
              (= |state[0]| |ResourceState.Working|)
              (and |commitSent| (not (= |state[0]| |ResourceState.Committed|)))
              (and |abortSent| (not (= |state[0]| |ResourceState.Aborted|))))))
        (or
          |met.Resource1|
          (not
            (or
              (= |state[1]| |ResourceState.Working|)
              (= |state[1]| |ResourceState.Working|)
              (and |commitSent| (not (= |state[1]| |ResourceState.Committed|)))
              (and |abortSent| (not (= |state[1]| |ResourceState.Aborted|))))))
        (or
          |met.Resource2|
          (not
            (or
              (= |state[2]| |ResourceState.Working|)
              (= |state[2]| |ResourceState.Working|)
              (and |commitSent| (not (= |state[2]| |ResourceState.Committed|)))
              (and |abortSent| (not (= |state[2]| |ResourceState.Aborted|))))))
        |never.EverybodyDecides|
        (not
          (and
            (or (= |state[0]| |ResourceState.Committed|) (= |state[0]| |ResourceState.Aborted|))
            (or (= |state[1]| |ResourceState.Committed|) (= |state[1]| |ResourceState.Aborted|))
            (or (= |state[2]| |ResourceState.Committed|) (= |state[2]| |ResourceState.Aborted|))))))
    (or |saved| (not |met.Resource1|))
    (or |saved| (not |met.Resource2|))
    (or |saved| (not |met.Resource0|))
    (or |saved| (not |met.Transaction|))
    (and (= |decided| (or |commitSent| |abortSent|)) (not (and |commitSent| |abortSent|)))
    (=> |commitSent| (and |prepared[0]| |prepared[1]| |prepared[2]|))
    (and
      (=> |prepared[0]| |preparedSent[0]|)
      (=> |prepared[1]| |preparedSent[1]|)
      (=> |prepared[2]| |preparedSent[2]|))
    (=>
      (or
        (= |state[0]| |ResourceState.Committed|)
        (= |state[1]| |ResourceState.Committed|)
        (= |state[2]| |ResourceState.Committed|))
      |commitSent|)
    (and
      (=>
        |preparedSent[0]|
        (and
          (not (= |state[0]| |ResourceState.Working|))
          (=> (= |state[0]| |ResourceState.Aborted|) |abortSent|)))
      (=>
        |preparedSent[1]|
        (and
          (not (= |state[1]| |ResourceState.Working|))
          (=> (= |state[1]| |ResourceState.Aborted|) |abortSent|)))
      (=>
        |preparedSent[2]|
        (and
          (not (= |state[2]| |ResourceState.Working|))
          (=> (= |state[2]| |ResourceState.Aborted|) |abortSent|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |state[0]| |state[1]| |state[2]| |decided| |prepared[0]| |prepared[1]|
       |prepared[2]| |preparedSent[0]| |preparedSent[1]| |preparedSent[2]| |commitSent|
       |abortSent| |saved| |saved.state[0]| |saved.state[1]| |saved.state[2]| |met.Transaction|
       |met.Resource0| |met.Resource1| |met.Resource2| |never.EverybodyDecides|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |state[0]| |state[1]| |state[2]| |decided| |prepared[0]| |prepared[1]|
     |prepared[2]| |preparedSent[0]| |preparedSent[1]| |preparedSent[2]| |commitSent| |abortSent|
     |saved| |saved.state[0]| |saved.state[1]| |saved.state[2]| |met.Transaction| |met.Resource0|
     |met.Resource1| |met.Resource2| |never.EverybodyDecides|))
(assert step)
(assert
  (not
    (invariant |state[0]'| |state[1]'| |state[2]'| |decided'| |prepared[0]'| |prepared[1]'|
       |prepared[2]'| |preparedSent[0]'| |preparedSent[1]'| |preparedSent[2]'| |commitSent'|
       |abortSent'| |saved'| |saved.state[0]'| |saved.state[1]'| |saved.state[2]'|
       |met.Transaction'| |met.Resource0'| |met.Resource1'| |met.Resource2'|
       |never.EverybodyDecides'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |state[0]| |state[1]| |state[2]| |decided| |prepared[0]| |prepared[1]|
     |prepared[2]| |preparedSent[0]| |preparedSent[1]| |preparedSent[2]| |commitSent| |abortSent|
     |saved| |saved.state[0]| |saved.state[1]| |saved.state[2]| |met.Transaction| |met.Resource0|
     |met.Resource1| |met.Resource2| |never.EverybodyDecides|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: dca72ca2380d55ff3ea9ad247547ae9ae7f4abfaa19e8207aae36efc44985e47
