/* Two-phase commit: spec/Reference/TwoPhaseCommit.cs in Promela, for 1 to 12 resource managers. */
#ifndef RESOURCE_MANAGERS
#define RESOURCE_MANAGERS 3
#endif

#define WORKING   0
#define PREPARED  1
#define COMMITTED 2
#define ABORTED   3

#define EVERYBODY ((1 << RESOURCE_MANAGERS) - 1)

byte state[RESOURCE_MANAGERS];
bit decided, commitSent, abortSent;
short prepared, preparedSent; /* A bit for each resource manager. */
byte committed, aborted;      /* How many have: follow from their states. */

#define ReceivePrepared(r) \
	:: d_step { r < RESOURCE_MANAGERS && !decided && (preparedSent & (1 << r)) -> prepared = prepared | (1 << r) }

active proctype Transaction()
{
end:
	do
	ReceivePrepared(0)
	ReceivePrepared(1)
	ReceivePrepared(2)
	ReceivePrepared(3)
	ReceivePrepared(4)
	ReceivePrepared(5)
	ReceivePrepared(6)
	ReceivePrepared(7)
	ReceivePrepared(8)
	ReceivePrepared(9)
	ReceivePrepared(10)
	ReceivePrepared(11)
	:: d_step { /* Commit */ !decided && prepared == EVERYBODY -> decided = 1; commitSent = 1 }
	:: d_step { /* Abort */ !decided -> decided = 1; abortSent = 1 }
	od
}

#define ME (_pid - 1)

active [RESOURCE_MANAGERS] proctype Resource()
{
end:
	do
	:: d_step { /* Prepare */
		state[ME] == WORKING -> state[ME] = PREPARED; preparedSent = preparedSent | (1 << ME)
	   }
	:: d_step { /* ChooseToAbort */
		state[ME] == WORKING -> state[ME] = ABORTED; aborted++; assert(!committed)
	   }
	:: d_step { /* ReceiveCommit */
		commitSent ->
		committed = committed + (state[ME] != COMMITTED);
		state[ME] = COMMITTED;
		assert(!aborted)
	   }
	:: d_step { /* ReceiveAbort */
		abortSent ->
		aborted = aborted + (state[ME] != ABORTED);
		state[ME] = ABORTED;
		assert(!committed)
	   }
	od
}
