; reference/two-phase-commit, resourceManagers=7.
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
(define-sort integer () (_ BitVec 4))
(define-sort |ResourceState| () (_ BitVec 2))
(define-fun |ResourceState.Working| () |ResourceState| #b00)
(define-fun |ResourceState.Prepared| () |ResourceState| #b01)
(define-fun |ResourceState.Committed| () |ResourceState| #b10)
(define-fun |ResourceState.Aborted| () |ResourceState| #b11)

; State --------------------------------------------------------------------------------------------
(declare-const |state[0]| |ResourceState|)
(declare-const |state[1]| |ResourceState|)
(declare-const |state[2]| |ResourceState|)
(declare-const |state[3]| |ResourceState|)
(declare-const |state[4]| |ResourceState|)
(declare-const |state[5]| |ResourceState|)
(declare-const |state[6]| |ResourceState|)
(declare-const |decided| Bool)
(declare-const |prepared[0]| Bool)
(declare-const |prepared[1]| Bool)
(declare-const |prepared[2]| Bool)
(declare-const |prepared[3]| Bool)
(declare-const |prepared[4]| Bool)
(declare-const |prepared[5]| Bool)
(declare-const |prepared[6]| Bool)
(declare-const |preparedSent[0]| Bool)
(declare-const |preparedSent[1]| Bool)
(declare-const |preparedSent[2]| Bool)
(declare-const |preparedSent[3]| Bool)
(declare-const |preparedSent[4]| Bool)
(declare-const |preparedSent[5]| Bool)
(declare-const |preparedSent[6]| Bool)
(declare-const |commitSent| Bool)
(declare-const |abortSent| Bool)

; Every variable keeps to its domain ---------------------------------------------------------------
(define-fun types
  ((|state[0]| |ResourceState|) (|state[1]| |ResourceState|) (|state[2]| |ResourceState|)
   (|state[3]| |ResourceState|) (|state[4]| |ResourceState|) (|state[5]| |ResourceState|)
   (|state[6]| |ResourceState|) (|decided| Bool) (|prepared[0]| Bool) (|prepared[1]| Bool)
   (|prepared[2]| Bool) (|prepared[3]| Bool) (|prepared[4]| Bool) (|prepared[5]| Bool)
   (|prepared[6]| Bool) (|preparedSent[0]| Bool) (|preparedSent[1]| Bool) (|preparedSent[2]| Bool)
   (|preparedSent[3]| Bool) (|preparedSent[4]| Bool) (|preparedSent[5]| Bool)
   (|preparedSent[6]| Bool) (|commitSent| Bool) (|abortSent| Bool))
  Bool
  true)

; Initial states -----------------------------------------------------------------------------------
(define-fun init () Bool
  (and
    (= |state[0]| |ResourceState.Working|)
    (= |state[1]| |ResourceState.Working|)
    (= |state[2]| |ResourceState.Working|)
    (= |state[3]| |ResourceState.Working|)
    (= |state[4]| |ResourceState.Working|)
    (= |state[5]| |ResourceState.Working|)
    (= |state[6]| |ResourceState.Working|)
    (not |decided|)
    (not |prepared[0]|)
    (not |prepared[1]|)
    (not |prepared[2]|)
    (not |prepared[3]|)
    (not |prepared[4]|)
    (not |prepared[5]|)
    (not |prepared[6]|)
    (not |preparedSent[0]|)
    (not |preparedSent[1]|)
    (not |preparedSent[2]|)
    (not |preparedSent[3]|)
    (not |preparedSent[4]|)
    (not |preparedSent[5]|)
    (not |preparedSent[6]|)
    (not |commitSent|)
    (not |abortSent|)))

; Actions, and which one the step takes ------------------------------------------------------------
(define-sort action () (_ BitVec 6))
(declare-const action action)

; Transaction: ReceivePrepared(0)
(define-fun |Transaction.ReceivePrepared(0)| () action #b000000)
(define-fun |guard of Transaction.ReceivePrepared(0)| () Bool
  (and (not |decided|) |preparedSent[0]|))

; Transaction: ReceivePrepared(1)
(define-fun |Transaction.ReceivePrepared(1)| () action #b000001)
(define-fun |guard of Transaction.ReceivePrepared(1)| () Bool
  (and (not |decided|) |preparedSent[1]|))

; Transaction: ReceivePrepared(2)
(define-fun |Transaction.ReceivePrepared(2)| () action #b000010)
(define-fun |guard of Transaction.ReceivePrepared(2)| () Bool
  (and (not |decided|) |preparedSent[2]|))

; Transaction: ReceivePrepared(3)
(define-fun |Transaction.ReceivePrepared(3)| () action #b000011)
(define-fun |guard of Transaction.ReceivePrepared(3)| () Bool
  (and (not |decided|) |preparedSent[3]|))

; Transaction: ReceivePrepared(4)
(define-fun |Transaction.ReceivePrepared(4)| () action #b000100)
(define-fun |guard of Transaction.ReceivePrepared(4)| () Bool
  (and (not |decided|) |preparedSent[4]|))

; Transaction: ReceivePrepared(5)
(define-fun |Transaction.ReceivePrepared(5)| () action #b000101)
(define-fun |guard of Transaction.ReceivePrepared(5)| () Bool
  (and (not |decided|) |preparedSent[5]|))

; Transaction: ReceivePrepared(6)
(define-fun |Transaction.ReceivePrepared(6)| () action #b000110)
(define-fun |guard of Transaction.ReceivePrepared(6)| () Bool
  (and (not |decided|) |preparedSent[6]|))

; Transaction: Commit
(define-fun |Transaction.Commit| () action #b000111)
(define-fun |guard of Transaction.Commit| () Bool
  (and
    (not |decided|)
    |prepared[0]|
    |prepared[1]|
    |prepared[2]|
    |prepared[3]|
    |prepared[4]|
    |prepared[5]|
    |prepared[6]|))

; Transaction: Abort
(define-fun |Transaction.Abort| () action #b001000)
(define-fun |guard of Transaction.Abort| () Bool (not |decided|))

; Resource0: Prepare
(define-fun |Resource0.Prepare| () action #b001001)
(define-fun |guard of Resource0.Prepare| () Bool (= |state[0]| |ResourceState.Working|))

; Resource0: ChooseToAbort
(define-fun |Resource0.ChooseToAbort| () action #b001010)
(define-fun |guard of Resource0.ChooseToAbort| () Bool (= |state[0]| |ResourceState.Working|))

; Resource0: ReceiveCommit
(define-fun |Resource0.ReceiveCommit| () action #b001011)

; Resource0: ReceiveAbort
(define-fun |Resource0.ReceiveAbort| () action #b001100)

; Resource1: Prepare
(define-fun |Resource1.Prepare| () action #b001101)
(define-fun |guard of Resource1.Prepare| () Bool (= |state[1]| |ResourceState.Working|))

; Resource1: ChooseToAbort
(define-fun |Resource1.ChooseToAbort| () action #b001110)
(define-fun |guard of Resource1.ChooseToAbort| () Bool (= |state[1]| |ResourceState.Working|))

; Resource1: ReceiveCommit
(define-fun |Resource1.ReceiveCommit| () action #b001111)

; Resource1: ReceiveAbort
(define-fun |Resource1.ReceiveAbort| () action #b010000)

; Resource2: Prepare
(define-fun |Resource2.Prepare| () action #b010001)
(define-fun |guard of Resource2.Prepare| () Bool (= |state[2]| |ResourceState.Working|))

; Resource2: ChooseToAbort
(define-fun |Resource2.ChooseToAbort| () action #b010010)
(define-fun |guard of Resource2.ChooseToAbort| () Bool (= |state[2]| |ResourceState.Working|))

; Resource2: ReceiveCommit
(define-fun |Resource2.ReceiveCommit| () action #b010011)

; Resource2: ReceiveAbort
(define-fun |Resource2.ReceiveAbort| () action #b010100)

; Resource3: Prepare
(define-fun |Resource3.Prepare| () action #b010101)
(define-fun |guard of Resource3.Prepare| () Bool (= |state[3]| |ResourceState.Working|))

; Resource3: ChooseToAbort
(define-fun |Resource3.ChooseToAbort| () action #b010110)
(define-fun |guard of Resource3.ChooseToAbort| () Bool (= |state[3]| |ResourceState.Working|))

; Resource3: ReceiveCommit
(define-fun |Resource3.ReceiveCommit| () action #b010111)

; Resource3: ReceiveAbort
(define-fun |Resource3.ReceiveAbort| () action #b011000)

; Resource4: Prepare
(define-fun |Resource4.Prepare| () action #b011001)
(define-fun |guard of Resource4.Prepare| () Bool (= |state[4]| |ResourceState.Working|))

; Resource4: ChooseToAbort
(define-fun |Resource4.ChooseToAbort| () action #b011010)
(define-fun |guard of Resource4.ChooseToAbort| () Bool (= |state[4]| |ResourceState.Working|))

; Resource4: ReceiveCommit
(define-fun |Resource4.ReceiveCommit| () action #b011011)

; Resource4: ReceiveAbort
(define-fun |Resource4.ReceiveAbort| () action #b011100)

; Resource5: Prepare
(define-fun |Resource5.Prepare| () action #b011101)
(define-fun |guard of Resource5.Prepare| () Bool (= |state[5]| |ResourceState.Working|))

; Resource5: ChooseToAbort
(define-fun |Resource5.ChooseToAbort| () action #b011110)
(define-fun |guard of Resource5.ChooseToAbort| () Bool (= |state[5]| |ResourceState.Working|))

; Resource5: ReceiveCommit
(define-fun |Resource5.ReceiveCommit| () action #b011111)

; Resource5: ReceiveAbort
(define-fun |Resource5.ReceiveAbort| () action #b100000)

; Resource6: Prepare
(define-fun |Resource6.Prepare| () action #b100001)
(define-fun |guard of Resource6.Prepare| () Bool (= |state[6]| |ResourceState.Working|))

; Resource6: ChooseToAbort
(define-fun |Resource6.ChooseToAbort| () action #b100010)
(define-fun |guard of Resource6.ChooseToAbort| () Bool (= |state[6]| |ResourceState.Working|))

; Resource6: ReceiveCommit
(define-fun |Resource6.ReceiveCommit| () action #b100011)

; Resource6: ReceiveAbort
(define-fun |Resource6.ReceiveAbort| () action #b100100)

; The step -----------------------------------------------------------------------------------------
; The guard of its action is true, and the action keeps to the domains and arrays.
(define-fun step () Bool
  (or
    (and (= action |Transaction.ReceivePrepared(0)|) |guard of Transaction.ReceivePrepared(0)|)
    (and (= action |Transaction.ReceivePrepared(1)|) |guard of Transaction.ReceivePrepared(1)|)
    (and (= action |Transaction.ReceivePrepared(2)|) |guard of Transaction.ReceivePrepared(2)|)
    (and (= action |Transaction.ReceivePrepared(3)|) |guard of Transaction.ReceivePrepared(3)|)
    (and (= action |Transaction.ReceivePrepared(4)|) |guard of Transaction.ReceivePrepared(4)|)
    (and (= action |Transaction.ReceivePrepared(5)|) |guard of Transaction.ReceivePrepared(5)|)
    (and (= action |Transaction.ReceivePrepared(6)|) |guard of Transaction.ReceivePrepared(6)|)
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
    (and (= action |Resource2.ReceiveAbort|) |abortSent|)
    (and (= action |Resource3.Prepare|) |guard of Resource3.Prepare|)
    (and (= action |Resource3.ChooseToAbort|) |guard of Resource3.ChooseToAbort|)
    (and (= action |Resource3.ReceiveCommit|) |commitSent|)
    (and (= action |Resource3.ReceiveAbort|) |abortSent|)
    (and (= action |Resource4.Prepare|) |guard of Resource4.Prepare|)
    (and (= action |Resource4.ChooseToAbort|) |guard of Resource4.ChooseToAbort|)
    (and (= action |Resource4.ReceiveCommit|) |commitSent|)
    (and (= action |Resource4.ReceiveAbort|) |abortSent|)
    (and (= action |Resource5.Prepare|) |guard of Resource5.Prepare|)
    (and (= action |Resource5.ChooseToAbort|) |guard of Resource5.ChooseToAbort|)
    (and (= action |Resource5.ReceiveCommit|) |commitSent|)
    (and (= action |Resource5.ReceiveAbort|) |abortSent|)
    (and (= action |Resource6.Prepare|) |guard of Resource6.Prepare|)
    (and (= action |Resource6.ChooseToAbort|) |guard of Resource6.ChooseToAbort|)
    (and (= action |Resource6.ReceiveCommit|) |commitSent|)
    (and (= action |Resource6.ReceiveAbort|) |abortSent|)))

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
(define-fun |state[3]'| () |ResourceState|
  (ite (= action |Resource3.Prepare|) |ResourceState.Prepared|
  (ite (or (= action |Resource3.ChooseToAbort|) (= action |Resource3.ReceiveAbort|))
    |ResourceState.Aborted|
  (ite (= action |Resource3.ReceiveCommit|) |ResourceState.Committed| |state[3]|))))
(define-fun |state[4]'| () |ResourceState|
  (ite (= action |Resource4.Prepare|) |ResourceState.Prepared|
  (ite (or (= action |Resource4.ChooseToAbort|) (= action |Resource4.ReceiveAbort|))
    |ResourceState.Aborted|
  (ite (= action |Resource4.ReceiveCommit|) |ResourceState.Committed| |state[4]|))))
(define-fun |state[5]'| () |ResourceState|
  (ite (= action |Resource5.Prepare|) |ResourceState.Prepared|
  (ite (or (= action |Resource5.ChooseToAbort|) (= action |Resource5.ReceiveAbort|))
    |ResourceState.Aborted|
  (ite (= action |Resource5.ReceiveCommit|) |ResourceState.Committed| |state[5]|))))
(define-fun |state[6]'| () |ResourceState|
  (ite (= action |Resource6.Prepare|) |ResourceState.Prepared|
  (ite (or (= action |Resource6.ChooseToAbort|) (= action |Resource6.ReceiveAbort|))
    |ResourceState.Aborted|
  (ite (= action |Resource6.ReceiveCommit|) |ResourceState.Committed| |state[6]|))))
(define-fun |decided'| () Bool
  (ite (or (= action |Transaction.Commit|) (= action |Transaction.Abort|)) true |decided|))
(define-fun |prepared[0]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(0)|) true |prepared[0]|))
(define-fun |prepared[1]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(1)|) true |prepared[1]|))
(define-fun |prepared[2]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(2)|) true |prepared[2]|))
(define-fun |prepared[3]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(3)|) true |prepared[3]|))
(define-fun |prepared[4]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(4)|) true |prepared[4]|))
(define-fun |prepared[5]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(5)|) true |prepared[5]|))
(define-fun |prepared[6]'| () Bool
  (ite (= action |Transaction.ReceivePrepared(6)|) true |prepared[6]|))
(define-fun |preparedSent[0]'| () Bool (ite (= action |Resource0.Prepare|) true |preparedSent[0]|))
(define-fun |preparedSent[1]'| () Bool (ite (= action |Resource1.Prepare|) true |preparedSent[1]|))
(define-fun |preparedSent[2]'| () Bool (ite (= action |Resource2.Prepare|) true |preparedSent[2]|))
(define-fun |preparedSent[3]'| () Bool (ite (= action |Resource3.Prepare|) true |preparedSent[3]|))
(define-fun |preparedSent[4]'| () Bool (ite (= action |Resource4.Prepare|) true |preparedSent[4]|))
(define-fun |preparedSent[5]'| () Bool (ite (= action |Resource5.Prepare|) true |preparedSent[5]|))
(define-fun |preparedSent[6]'| () Bool (ite (= action |Resource6.Prepare|) true |preparedSent[6]|))
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
        (= |state[2]| |ResourceState.Aborted|)
        (= |state[3]| |ResourceState.Aborted|)
        (= |state[4]| |ResourceState.Aborted|)
        (= |state[5]| |ResourceState.Aborted|)
        (= |state[6]| |ResourceState.Aborted|))
      (or
        (= |state[0]| |ResourceState.Committed|)
        (= |state[1]| |ResourceState.Committed|)
        (= |state[2]| |ResourceState.Committed|)
        (= |state[3]| |ResourceState.Committed|)
        (= |state[4]| |ResourceState.Committed|)
        (= |state[5]| |ResourceState.Committed|)
        (= |state[6]| |ResourceState.Committed|)))))
; Every variable keeps to its domain and every index to its array.
(define-fun |TypeInvariant| () Bool true)
; As long as a process is not done, some process can take a step.
(define-fun |NoDeadlock| () Bool true)
; What is claimed of every reachable state.
(define-fun claim () Bool (and |TCConsistent| |TypeInvariant| |NoDeadlock|))

; Invariant ----------------------------------------------------------------------------------------
(define-fun invariant
  ((|state[0]| |ResourceState|) (|state[1]| |ResourceState|) (|state[2]| |ResourceState|)
   (|state[3]| |ResourceState|) (|state[4]| |ResourceState|) (|state[5]| |ResourceState|)
   (|state[6]| |ResourceState|) (|decided| Bool) (|prepared[0]| Bool) (|prepared[1]| Bool)
   (|prepared[2]| Bool) (|prepared[3]| Bool) (|prepared[4]| Bool) (|prepared[5]| Bool)
   (|prepared[6]| Bool) (|preparedSent[0]| Bool) (|preparedSent[1]| Bool) (|preparedSent[2]| Bool)
   (|preparedSent[3]| Bool) (|preparedSent[4]| Bool) (|preparedSent[5]| Bool)
   (|preparedSent[6]| Bool) (|commitSent| Bool) (|abortSent| Bool))
  Bool
  (and
    (types |state[0]| |state[1]| |state[2]| |state[3]| |state[4]| |state[5]| |state[6]|
       |decided| |prepared[0]| |prepared[1]| |prepared[2]| |prepared[3]| |prepared[4]|
       |prepared[5]| |prepared[6]| |preparedSent[0]| |preparedSent[1]| |preparedSent[2]|
       |preparedSent[3]| |preparedSent[4]| |preparedSent[5]| |preparedSent[6]| |commitSent|
       |abortSent|)
    ; TCConsistent
    (not
      (and
        (or
          (= |state[0]| |ResourceState.Aborted|)
          (= |state[1]| |ResourceState.Aborted|)
          (= |state[2]| |ResourceState.Aborted|)
          (= |state[3]| |ResourceState.Aborted|)
          (= |state[4]| |ResourceState.Aborted|)
          (= |state[5]| |ResourceState.Aborted|)
          (= |state[6]| |ResourceState.Aborted|))
        (or
          (= |state[0]| |ResourceState.Committed|)
          (= |state[1]| |ResourceState.Committed|)
          (= |state[2]| |ResourceState.Committed|)
          (= |state[3]| |ResourceState.Committed|)
          (= |state[4]| |ResourceState.Committed|)
          (= |state[5]| |ResourceState.Committed|)
          (= |state[6]| |ResourceState.Committed|))))
    ; DecidesOnce
    (and (= |decided| (or |commitSent| |abortSent|)) (not (and |commitSent| |abortSent|)))
    ; CommitsWhenAllArePrepared
    (=>
      |commitSent|
      (and |prepared[0]| |prepared[1]| |prepared[2]| |prepared[3]| |prepared[4]| |prepared[5]|
         |prepared[6]|))
    ; PreparedSaidSo
    (and
      (=> |prepared[0]| |preparedSent[0]|)
      (=> |prepared[1]| |preparedSent[1]|)
      (=> |prepared[2]| |preparedSent[2]|)
      (=> |prepared[3]| |preparedSent[3]|)
      (=> |prepared[4]| |preparedSent[4]|)
      (=> |prepared[5]| |preparedSent[5]|)
      (=> |prepared[6]| |preparedSent[6]|))
    ; CommitsWhenTold
    (=>
      (or
        (= |state[0]| |ResourceState.Committed|)
        (= |state[1]| |ResourceState.Committed|)
        (= |state[2]| |ResourceState.Committed|)
        (= |state[3]| |ResourceState.Committed|)
        (= |state[4]| |ResourceState.Committed|)
        (= |state[5]| |ResourceState.Committed|)
        (= |state[6]| |ResourceState.Committed|))
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
          (=> (= |state[2]| |ResourceState.Aborted|) |abortSent|)))
      (=>
        |preparedSent[3]|
        (and
          (not (= |state[3]| |ResourceState.Working|))
          (=> (= |state[3]| |ResourceState.Aborted|) |abortSent|)))
      (=>
        |preparedSent[4]|
        (and
          (not (= |state[4]| |ResourceState.Working|))
          (=> (= |state[4]| |ResourceState.Aborted|) |abortSent|)))
      (=>
        |preparedSent[5]|
        (and
          (not (= |state[5]| |ResourceState.Working|))
          (=> (= |state[5]| |ResourceState.Aborted|) |abortSent|)))
      (=>
        |preparedSent[6]|
        (and
          (not (= |state[6]| |ResourceState.Working|))
          (=> (= |state[6]| |ResourceState.Aborted|) |abortSent|))))))

; Questions ----------------------------------------------------------------------------------------
(echo "initiation")
(push 1)
(assert init)
(assert
  (not
    (invariant |state[0]| |state[1]| |state[2]| |state[3]| |state[4]| |state[5]| |state[6]|
       |decided| |prepared[0]| |prepared[1]| |prepared[2]| |prepared[3]| |prepared[4]|
       |prepared[5]| |prepared[6]| |preparedSent[0]| |preparedSent[1]| |preparedSent[2]|
       |preparedSent[3]| |preparedSent[4]| |preparedSent[5]| |preparedSent[6]| |commitSent|
       |abortSent|)))
(check-sat)
(pop 1)
(echo "consecution")
(push 1)
(assert
  (invariant |state[0]| |state[1]| |state[2]| |state[3]| |state[4]| |state[5]| |state[6]|
     |decided| |prepared[0]| |prepared[1]| |prepared[2]| |prepared[3]| |prepared[4]| |prepared[5]|
     |prepared[6]| |preparedSent[0]| |preparedSent[1]| |preparedSent[2]| |preparedSent[3]|
     |preparedSent[4]| |preparedSent[5]| |preparedSent[6]| |commitSent| |abortSent|))
(assert step)
(assert
  (not
    (invariant |state[0]'| |state[1]'| |state[2]'| |state[3]'| |state[4]'| |state[5]'|
       |state[6]'| |decided'| |prepared[0]'| |prepared[1]'| |prepared[2]'| |prepared[3]'|
       |prepared[4]'| |prepared[5]'| |prepared[6]'| |preparedSent[0]'| |preparedSent[1]'|
       |preparedSent[2]'| |preparedSent[3]'| |preparedSent[4]'| |preparedSent[5]'|
       |preparedSent[6]'| |commitSent'| |abortSent'|)))
(check-sat)
(pop 1)
(echo "safety")
(push 1)
(assert
  (invariant |state[0]| |state[1]| |state[2]| |state[3]| |state[4]| |state[5]| |state[6]|
     |decided| |prepared[0]| |prepared[1]| |prepared[2]| |prepared[3]| |prepared[4]| |prepared[5]|
     |prepared[6]| |preparedSent[0]| |preparedSent[1]| |preparedSent[2]| |preparedSent[3]|
     |preparedSent[4]| |preparedSent[5]| |preparedSent[6]| |commitSent| |abortSent|))
(assert (not claim))
(check-sat)
(pop 1)
; SHA-256 of all lines above: c2d5056f5d461f47afea2bd05e1bb6bfa2660f73041f55568d0d314e3a413883
