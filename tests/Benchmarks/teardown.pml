/*
 * Unmount against cleaner threads, the cleaners parked: spec/Reference/Teardown.cs in Promela, with a label for each
 * step. A label stands in both processes where both take the step.
 */
#ifndef CLEANERS
#define CLEANERS 2
#endif
#ifndef BLOCK_GROUPS
#define BLOCK_GROUPS 2
#endif
#ifndef WAKEUPS
#define WAKEUPS 1
#endif

#define IN_USE      0
#define DELETING    1
#define IPUT_QUEUED 2
#define FREED       3

bit closing, shouldPark, shouldStop, cleanerMutex, iputLock;
byte deleted;
byte inodes[BLOCK_GROUPS];
chan iputs = [BLOCK_GROUPS] of { byte };

/* Cheaper than asking every cleaner where it is; they follow from that, and so they add no states. */
byte parked, gone;

active [CLEANERS] proctype Cleaner()
{
	byte inode, woken;

CheckClosing:
	if
	:: closing -> goto Sleep
	:: !closing
	fi;
TryCleanerMutex:
	if
	:: cleanerMutex -> goto Sleep
	:: d_step { !cleanerMutex -> cleanerMutex = 1 }
	fi;
LockToPop:
	if :: d_step { !iputLock -> iputLock = 1 } fi; /* Spin jumps to a d_step only inside an if. */
PopIput:
	if
	:: d_step { empty(iputs) -> assert(iputLock); iputLock = 0 }; goto UnlockCleanerMutex
	:: d_step { nempty(iputs) -> assert(iputLock); iputLock = 0; iputs?inode }
	fi;
DropInode:
	d_step { assert(inodes[inode] == IPUT_QUEUED); inodes[inode] = FREED; inode = 0 };
	goto LockToPop;
UnlockCleanerMutex:
	cleanerMutex = 0;
DeleteBlockGroup:
	if
	:: deleted == BLOCK_GROUPS -> goto Sleep
	:: d_step { deleted < BLOCK_GROUPS -> inode = deleted; inodes[inode] = DELETING; deleted++ }
	fi;
LockToQueue:
	d_step { !iputLock -> iputLock = 1 };
QueueIput:
	d_step { assert(iputLock); iputLock = 0; iputs!inode; inodes[inode] = IPUT_QUEUED; inode = 0 };
	goto DeleteBlockGroup;
Sleep:
	if
	:: d_step { shouldPark -> parked++ }
	:: d_step { !shouldPark && shouldStop -> gone++ }; goto end
	:: d_step { !shouldPark && !shouldStop && woken < WAKEUPS -> woken++ }; goto CheckClosing
	fi;
Park:
	d_step { shouldStop -> gone++ };
end:
	false /* A process that ended would be a state more for each order of ending. */
}

active proctype Umount()
{
	byte inode, evicted;

StartClosing:
	closing = 1;
ParkCleaners:
	shouldPark = 1;
AwaitParked:
	parked == CLEANERS;
LockCleanerMutex:
	d_step { !cleanerMutex -> cleanerMutex = 1 };
LockToPop:
	if :: d_step { !iputLock -> iputLock = 1 } fi; /* Spin jumps to a d_step only inside an if. */
PopIput:
	if
	:: d_step { empty(iputs) -> assert(iputLock); iputLock = 0 }; goto UnlockCleanerMutex
	:: d_step { nempty(iputs) -> assert(iputLock); iputLock = 0; iputs?inode }
	fi;
DropInode:
	d_step { assert(inodes[inode] == IPUT_QUEUED); inodes[inode] = FREED; inode = 0 };
	goto LockToPop;
UnlockCleanerMutex:
	cleanerMutex = 0;
StopCleaners:
	shouldStop = 1;
ReapCleaners:
	gone == CLEANERS;
EvictInode:
	if
	:: d_step {
		evicted < BLOCK_GROUPS ->
		assert(empty(iputs) && (inodes[evicted] == IN_USE || inodes[evicted] == FREED));
		evicted++
	   };
	   goto EvictInode
	:: d_step { evicted == BLOCK_GROUPS -> evicted = 0 }
	fi;
end:
	false
}
