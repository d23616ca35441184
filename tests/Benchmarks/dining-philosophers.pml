/* Dining philosophers, the last one left-handed: spec/Reference/DiningPhilosophers.cs in Promela. */
#ifndef PHILOSOPHERS
#define PHILOSOPHERS 4
#endif

#define NOBODY  PHILOSOPHERS
#define IS_LAST (_pid == PHILOSOPHERS - 1)
#define FIRST   (IS_LAST -> 0 : _pid)
#define SECOND  (IS_LAST -> _pid : _pid + 1)

byte fork[PHILOSOPHERS] = NOBODY;

active [PHILOSOPHERS] proctype Philosopher()
{
Think:
	true;
TakeFirst:
	d_step { fork[FIRST] == NOBODY -> fork[FIRST] = _pid };
TakeSecond:
	d_step { fork[SECOND] == NOBODY -> fork[SECOND] = _pid };
Eat:
	assert(fork[FIRST] == _pid && fork[SECOND] == _pid);
PutSecond:
	fork[SECOND] = NOBODY;
PutFirst:
	fork[FIRST] = NOBODY;
	goto Think
}
