; reference/two-phase-commit, resourceManagers=3.
; Two-phase commit: a transaction manager and several resource managers agree to commit or to abort.
; A resource manager that can commit says so; once all have said it the transaction manager may tell
; them to commit, and until then it may tell them to abort. A message once sent can be received any
; number of times. The TLA+ module TwoPhase of L. Lamport and J. Gray, "Consensus on Transaction
; Commit", ACM Transactions on Database Systems 31 (2006), step for step. Not modelled: crashes and
; lost messages, which are steps not taken. Distinct states and depth: 288 and 11 for 3 resource
; managers, 296,448 and 23 for 7, 1,745,408 and 26 for 8.
; A certificate for TCConsistent, TypeInvariant, NoDeadlock: the invariant at the end is true
; initially, every step keeps it, and it implies what is claimed. A solver agrees by saying unsat
; three times: z3 FILE, cvc5 --incremental --bitblast=eager FILE.
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

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|state[0]| |ResourceState|) (|state[1]| |ResourceState|) (|state[2]| |ResourceState|)
   (|decided| Bool) (|prepared[0]| Bool) (|prepared[1]| Bool) (|prepared[2]| Bool)
   (|preparedSent[0]| Bool) (|preparedSent[1]| Bool) (|preparedSent[2]| Bool) (|commitSent| Bool)
   (|abortSent| Bool))
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
    (not |abortSent|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 5))
(declare-const action action)

; Transaction: ReceivePrepared(0)
(define-fun |Transaction.ReceivePrepared(0)| () action #b00000)
(define-fun |guard of Transaction.ReceivePrepared(0)| () Bool
  (and (not |decided|) |preparedSent[0]|))

; Transaction: ReceivePrepared(1)
(define-fun |Transaction.ReceivePrepared(1)| () action #b00001)
(define-fun |guard of Transaction.ReceivePrepared(1)| () Bool
  (and (not |decided|) |preparedSent[1]|))

; Transaction: ReceivePrepared(2)
(define-fun |Transaction.ReceivePrepared(2)| () action #b00010)
(define-fun |guard of Transaction.ReceivePrepared(2)| () Bool
  (and (not |decided|) |preparedSent[2]|))

; Transaction: Commit
(define-fun |Transaction.Commit| () action #b00011)
(define-fun |guard of Transaction.Commit| () Bool
  (and (not |decided|) |prepared[0]| |prepared[1]| |prepared[2]|))

; Transaction: Abort
(define-fun |Transaction.Abort| () action #b00100)
(define-fun |guard of Transaction.Abort| () Bool (not |decided|))

; Resource0: Prepare
(define-fun |Resource0.Prepare| () action #b00101)
(define-fun |guard of Resource0.Prepare| () Bool (= |state[0]| |ResourceState.Working|))

; Resource0: ChooseToAbort
(define-fun |Resource0.ChooseToAbort| () action #b00110)
(define-fun |guard of Resource0.ChooseToAbort| () Bool (= |state[0]| |ResourceState.Working|))

; Resource0: ReceiveCommit
(define-fun |Resource0.ReceiveCommit| () action #b00111)

; Resource0: ReceiveAbort
(define-fun |Resource0.ReceiveAbort| () action #b01000)

; Resource1: Prepare
(define-fun |Resource1.Prepare| () action #b01001)
(define-fun |guard of Resource1.Prepare| () Bool (= |state[1]| |ResourceState.Working|))

; Resource1: ChooseToAbort
(define-fun |Resource1.ChooseToAbort| () action #b01010)
(define-fun |guard of Resource1.ChooseToAbort| () Bool (= |state[1]| |ResourceState.Working|))

; Resource1: ReceiveCommit
(define-fun |Resource1.ReceiveCommit| () action #b01011)

; Resource1: ReceiveAbort
(define-fun |Resource1.ReceiveAbort| () action #b01100)

; Resource2: Prepare
(define-fun |Resource2.Prepare| () action #b01101)
(define-fun |guard of Resource2.Prepare| () Bool (= |state[2]| |ResourceState.Working|))

; Resource2: ChooseToAbort
(define-fun |Resource2.ChooseToAbort| () action #b01110)
(define-fun |guard of Resource2.ChooseToAbort| () Bool (= |state[2]| |ResourceState.Working|))

; Resource2: ReceiveCommit
(define-fun |Resource2.ReceiveCommit| () action #b01111)

; Resource2: ReceiveAbort
(define-fun |Resource2.ReceiveAbort| () action #b10000)

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
    (and (= action |Resource0.ReceiveCommit|) |commitSent|)
    (and (= action |Resource0.ReceiveAbort|) |abortSent|)
    (and (= action |Resource1.Prepare|) |guard of Resource1.Prepare|)
    (and (= action |Resource1.ChooseToAbort|) |guard of Resource1.ChooseToAbort|)
    (and (= action |Resource1.ReceiveCommit|) |commitSent|)
    (and (= action |Resource1.ReceiveAbort|) |abortSent|)
    (and (= action |Resource2.Prepare|) |guard of Resource2.Prepare|)
    (and (= action |Resource2.ChooseToAbort|) |guard of Resource2.ChooseToAbort|)
    (and (= action |Resource2.ReceiveCommit|) |commitSent|)
    (and (= action |Resource2.ReceiveAbort|) |abortSent|)))

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

; Properties ---------------------------------------------------------------------------------------
; No resource manager commits what another one aborts.
(define-fun |TCConsistent| () Bool
  (not
    (and
      (or
        (= |state[0]| |ResourceState.Aborted|)
        (= |state[1]| |ResourceState.Aborted|)
        (= |state[2]| |ResourceState.Aborted|))
      (or
        (= |state[0]| |ResourceState.Committed|)
        (= |state[1]| |ResourceState.Committed|)
        (= |state[2]| |ResourceState.Committed|)))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool true)
; What is claimed of every reachable state.
(define-fun claim () Bool (and |TCConsistent| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|state[0]| |ResourceState|) (|state[1]| |ResourceState|) (|state[2]| |ResourceState|)
   (|decided| Bool) (|prepared[0]| Bool) (|prepared[1]| Bool) (|prepared[2]| Bool)
   (|preparedSent[0]| Bool) (|preparedSent[1]| Bool) (|preparedSent[2]| Bool) (|commitSent| Bool)
   (|abortSent| Bool))
  Bool
  (and
    (types |state[0]| |state[1]| |state[2]| |decided| |prepared[0]| |prepared[1]| |prepared[2]|
       |preparedSent[0]| |preparedSent[1]| |preparedSent[2]| |commitSent| |abortSent|)
    ; TCConsistent
    (not
      (and
        (or
          (= |state[0]| |ResourceState.Aborted|)
          (= |state[1]| |ResourceState.Aborted|)
          (= |state[2]| |ResourceState.Aborted|))
        (or
          (= |state[0]| |ResourceState.Committed|)
          (= |state[1]| |ResourceState.Committed|)
          (= |state[2]| |ResourceState.Committed|))))
    ; DecidesOnce
    (and (= |decided| (or |commitSent| |abortSent|)) (not (and |commitSent| |abortSent|)))
    ; CommitsWhenAllArePrepared
    (=> |commitSent| (and |prepared[0]| |prepared[1]| |prepared[2]|))
    ; PreparedSaidSo
    (and
      (=> |prepared[0]| |preparedSent[0]|)
      (=> |prepared[1]| |preparedSent[1]|)
      (=> |prepared[2]| |preparedSent[2]|))
    ; CommitsWhenTold
    (=>
      (or
        (= |state[0]| |ResourceState.Committed|)
        (= |state[1]| |ResourceState.Committed|)
        (= |state[2]| |ResourceState.Committed|))
      |commitSent|)
    ; KeepsItsWord
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
       |abortSent|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |state[0]| |state[1]| |state[2]| |decided| |prepared[0]| |prepared[1]|
     |prepared[2]| |preparedSent[0]| |preparedSent[1]| |preparedSent[2]| |commitSent| |abortSent|))
(assert step)
(assert
  (not
    (invariant |state[0]'| |state[1]'| |state[2]'| |decided'| |prepared[0]'| |prepared[1]'|
       |prepared[2]'| |preparedSent[0]'| |preparedSent[1]'| |preparedSent[2]'| |commitSent'|
       |abortSent'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |state[0]| |state[1]| |state[2]| |decided| |prepared[0]| |prepared[1]|
     |prepared[2]| |preparedSent[0]| |preparedSent[1]| |preparedSent[2]| |commitSent| |abortSent|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: 46be61f18ffc799050149446ef3e963aaa5af937754c1418d62639c0a3264384
