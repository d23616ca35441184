/* Peterson's mutual exclusion for any number of processes: spec/Reference/Peterson.cs in Promela. */
#ifndef PROCESSES
#define PROCESSES 3
#endif

#define NOBODY   PROCESSES
#define MAY_PASS (victim[passed] != _pid || seen == PROCESSES)
#define IS_LAST  (passed + 2 == PROCESSES)

byte stage[PROCESSES];
byte victim[PROCESSES - 1] = NOBODY;
byte inside; /* How many are in the critical section: follows from where they are. */

active [PROCESSES] proctype Competitor()
{
	byte passed, seen;

Rest:
	true;
Announce:
	stage[_pid] = passed + 1;
Yield:
	victim[passed] = _pid;
Wait:
	if
	:: d_step { seen < PROCESSES && (seen == _pid || stage[seen] <= passed) -> seen++ }; goto Wait
	:: d_step { MAY_PASS && !IS_LAST -> seen = 0; passed++ }; goto Announce
	:: d_step { MAY_PASS && IS_LAST -> seen = 0; passed = 0; inside++; assert(inside == 1) }
	fi;
Enter:
	d_step { stage[_pid] = 0; inside-- };
	goto Rest
}
