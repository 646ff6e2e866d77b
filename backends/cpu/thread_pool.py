"""The pool of threads as LLVM IR: fork, share, join.

    i32 @stepwell_parallel_for(ptr body, ptr context, i64 count, i64 schedule)

runs `i32 body(ptr context, i64 begin, i64 end)` on parts of `0 … count` that together are all of
it, on several threads, and returns when all are done. The parts are taken off one counter, in
order, by whoever is free: so a thread that comes late, or not at all, delays nobody. `schedule` is
0 for parts of the pool's choice, -1 for one part a thread, and otherwise the size of a part.

A status other than 0 is a failure. Of several, that of the first iteration that fails is returned:
parts before it were taken before it, and are finished; parts after it need not be begun.

A loop runs on the calling thread alone where only one thread is wanted, or where the pool is at
work for another loop: in loops inside of loops, and when several Python threads call at once. So
nobody ever waits for the pool, and there is no deadlock.

    caller                                    worker
      lock; write the job; state = open
      generation += 1; wake sleepers            spin until generation changes, or sleep on it
      take parts                                state += 1 while open; take parts; state -= 1
      state = closed                            at 0, wake the caller if it sleeps
      spin until state = 0, or sleep on it
      unlock

Who goes to sleep says so first (`sleepers`, `joining`), and then compares again; who wakes changes
the word first, and then looks whether anybody sleeps (Dekker's protocol; Franke, Russell, Kirkwood:
Fuss, Futexes and Furwocks, 2002).
"""

from __future__ import annotations

SYMBOL = "stepwell_thread_pool"

# What compiled functions call it by.
PARALLEL_FOR = "stepwell_parallel_for"
FUNCTIONS: tuple[str, ...] = ("parallel_for", "reset", "wanted", "started")

# The most threads that can be asked for.
LIMIT = 256

# How many parts a thread gets where the pool chooses: enough for threads that are disturbed.
_PARTS_A_THREAD = 8

# Rounds of waiting before a thread sleeps: about 50 µs.
_SPINS = 2500

# Numbers of the system call, by machine.
FUTEX_NUMBERS = {"x86_64": 202, "aarch64": 98}
_FUTEX_WAIT, _FUTEX_WAKE = 128, 129  # private to the process

_RELAX = {
    "x86_64": ("declare void @llvm.x86.sse2.pause()", "call void @llvm.x86.sse2.pause()"),
    "aarch64": ("declare void @llvm.aarch64.hint(i32)", "call void @llvm.aarch64.hint(i32 1)"),
}
_RELAX["arm64"] = _RELAX["aarch64"]

_OPEN = 1 << 30
_STATUS_BITS = 24

_WORDS = ("wanted", "started", "lock", "generation", "sleepers", "state", "joining", "limit")


def pool_text(machine: str, system: str, futex: bool) -> str:
    """The module; it exports `SYMBOL`, the addresses that are named in `FUNCTIONS`.

    Args:
        machine, system: as `platform.machine()` and `sys.platform` name them.
        futex: sleep by system call; otherwise on a condition variable.
    """
    declare_relax, relax = _RELAX.get(machine, ("", ""))
    # A word a cache line, and the next: x86 fetches them in pairs.
    words = "\n".join(f"@{name} = internal global i32 0, align 128" for name in _WORDS)
    set_mask = 3 if system == "darwin" else 2  # SIG_SETMASK
    sleep = _futex(FUTEX_NUMBERS[machine]) if futex else _CONDITION_VARIABLE
    return f"""
@{SYMBOL} = constant [{len(FUNCTIONS)} x ptr] [{", ".join(f"ptr @{name}" for name in FUNCTIONS)}]
{words}
@next = internal global i64 0, align 128
@failure = internal global i64 -1, align 128
@job = internal global {{ptr, ptr, i64, i64}} zeroinitializer, align 128

{declare_relax}
declare i32 @sigfillset(ptr)
declare i32 @pthread_sigmask(i32, ptr, ptr)
declare i32 @pthread_create(ptr, ptr, ptr, ptr)
declare i32 @pthread_detach(ptr)
{sleep}

; No thread but the caller: how it is at first, and in a child after fork.
define internal void @reset() nounwind {{
  store i32 0, ptr @started
  store i32 0, ptr @lock
  store i32 0, ptr @sleepers
  store i32 0, ptr @state
  store i32 0, ptr @joining
  call void @reset_sleep()
  ret void
}}

define internal i32 @parallel_for(ptr %body, ptr %context, i64 %count, i64 %schedule) nounwind {{
entry:
  %wanted = load atomic i32, ptr @wanted monotonic, align 4
  %several = icmp sgt i32 %wanted, 1
  %divisible = icmp sgt i64 %count, 1
  %shared = and i1 %several, %divisible
  br i1 %shared, label %try, label %alone

try:
  %held = load atomic i32, ptr @lock monotonic, align 4
  %free = icmp eq i32 %held, 0
  br i1 %free, label %take.lock, label %alone
take.lock:
  %exchange = cmpxchg ptr @lock, i32 0, i32 1 acquire monotonic, align 4
  %ours = extractvalue {{i32, i1}} %exchange, 1
  br i1 %ours, label %locked, label %alone

alone:
  %status.alone = call i32 %body(ptr %context, i64 0, i64 %count)
  ret i32 %status.alone

locked:
  %others = sub i32 %wanted, 1
  %started.before = load i32, ptr @started
  %enough = icmp sge i32 %started.before, %others
  br i1 %enough, label %publish, label %more
more:
  call void @start(i32 %others)
  br label %publish

publish:
  %threads = zext i32 %wanted to i64
  %parts.chosen = mul i64 %threads, {_PARTS_A_THREAD}
  %one.each = icmp eq i64 %schedule, -1
  %parts = select i1 %one.each, i64 %threads, i64 %parts.chosen
  %count.less = sub i64 %count, 1
  %quotient = udiv i64 %count.less, %parts
  %chunk.even = add i64 %quotient, 1
  %given = icmp sgt i64 %schedule, 0
  %chunk = select i1 %given, i64 %schedule, i64 %chunk.even
  store ptr %body, ptr @job
  store ptr %context, ptr getelementptr (i8, ptr @job, i64 8)
  store i64 %count, ptr getelementptr (i8, ptr @job, i64 16)
  store i64 %chunk, ptr getelementptr (i8, ptr @job, i64 24)
  store atomic i64 0, ptr @next monotonic, align 8
  store atomic i64 -1, ptr @failure monotonic, align 8
  store atomic i32 %others, ptr @limit monotonic, align 4
  store atomic i32 {_OPEN}, ptr @state release, align 4
  %generation = atomicrmw add ptr @generation, i32 1 seq_cst, align 4
  %sleepers = load atomic i32, ptr @sleepers seq_cst, align 4
  %asleep = icmp sgt i32 %sleepers, 0
  br i1 %asleep, label %wake, label %begin
wake:
  call void @wake(ptr @generation, i32 %others)
  br label %begin

begin:
  call void @work()
  %state.open = atomicrmw and ptr @state, i32 {_OPEN - 1} seq_cst, align 4
  %inside = and i32 %state.open, {_OPEN - 1}
  %finished = icmp eq i32 %inside, 0
  br i1 %finished, label %joined, label %spin

spin:
  %round = phi i32 [0, %begin], [%round.next, %again]
  %state = load atomic i32, ptr @state acquire, align 4
  %empty = icmp eq i32 %state, 0
  br i1 %empty, label %joined, label %again
again:
  {relax}
  %round.next = add i32 %round, 1
  %patient = icmp ult i32 %round.next, {_SPINS}
  br i1 %patient, label %spin, label %sleep

sleep:
  store atomic i32 1, ptr @joining seq_cst, align 4
  %state.now = load atomic i32, ptr @state seq_cst, align 4
  %empty.now = icmp eq i32 %state.now, 0
  br i1 %empty.now, label %joined, label %wait
wait:
  call void @wait(ptr @state, i32 %state.now)
  br label %sleep

joined:
  store atomic i32 0, ptr @joining monotonic, align 4
  %failure = load atomic i64, ptr @failure monotonic, align 8
  store atomic i32 0, ptr @lock release, align 4
  %failed = icmp ne i64 %failure, -1
  %status.failure = and i64 %failure, {(1 << _STATUS_BITS) - 1}
  %status.long = select i1 %failed, i64 %status.failure, i64 0
  %status = trunc i64 %status.long to i32
  ret i32 %status
}}

; Take parts until none is left.
define internal void @work() nounwind {{
entry:
  %body = load ptr, ptr @job
  %context = load ptr, ptr getelementptr (i8, ptr @job, i64 8)
  %count = load i64, ptr getelementptr (i8, ptr @job, i64 16)
  %chunk = load i64, ptr getelementptr (i8, ptr @job, i64 24)
  br label %take
take:
  %begin = atomicrmw add ptr @next, i64 %chunk monotonic, align 8
  %left = sub i64 %count, %begin
  %some = icmp sgt i64 %left, 0
  br i1 %some, label %run, label %done
run:
  %whole = icmp slt i64 %chunk, %left
  %size = select i1 %whole, i64 %chunk, i64 %left
  %end = add i64 %begin, %size
  %status = call i32 %body(ptr %context, i64 %begin, i64 %end)
  %fine = icmp eq i32 %status, 0
  br i1 %fine, label %take, label %failed
failed:
  %part = udiv i64 %begin, %chunk
  %part.high = shl i64 %part, {_STATUS_BITS}
  %status.low = zext i32 %status to i64
  %ranked = or i64 %part.high, %status.low
  atomicrmw umin ptr @failure, i64 %ranked monotonic, align 8
  store atomic i64 %count, ptr @next monotonic, align 8
  br label %done
done:
  ret void
}}

define internal ptr @worker(ptr %unused) nounwind {{
entry:
  br label %watch
watch:
  %seen = load atomic i32, ptr @generation seq_cst, align 4
  br label %look
look:
  %state = load atomic i32, ptr @state acquire, align 4
  %limit = load atomic i32, ptr @limit monotonic, align 4
  %open = icmp sge i32 %state, {_OPEN}
  %inside = and i32 %state, {_OPEN - 1}
  %room = icmp slt i32 %inside, %limit
  %welcome = and i1 %open, %room
  br i1 %welcome, label %enter, label %idle
enter:
  %state.with = add i32 %state, 1
  %exchange = cmpxchg ptr @state, i32 %state, i32 %state.with acquire monotonic, align 4
  %entered = extractvalue {{i32, i1}} %exchange, 1
  br i1 %entered, label %work, label %look
work:
  call void @work()
  %state.before = atomicrmw sub ptr @state, i32 1 seq_cst, align 4
  %last = icmp eq i32 %state.before, 1
  br i1 %last, label %left, label %idle
left:
  %joining = load atomic i32, ptr @joining seq_cst, align 4
  %sleeping = icmp ne i32 %joining, 0
  br i1 %sleeping, label %wake, label %idle
wake:
  call void @wake(ptr @state, i32 1)
  br label %idle

idle:
  br label %spin
spin:
  %round = phi i32 [0, %idle], [%round.next, %again]
  %generation = load atomic i32, ptr @generation acquire, align 4
  %same = icmp eq i32 %generation, %seen
  br i1 %same, label %again, label %watch
again:
  {relax}
  %round.next = add i32 %round, 1
  %patient = icmp ult i32 %round.next, {_SPINS}
  br i1 %patient, label %spin, label %sleep
sleep:
  %sleepers = atomicrmw add ptr @sleepers, i32 1 seq_cst, align 4
  call void @wait(ptr @generation, i32 %seen)
  %sleepers.before = atomicrmw sub ptr @sleepers, i32 1 seq_cst, align 4
  br label %watch
}}

; Make threads until there are `others`. They get no signals: those are the interpreter's. Where the
; system gives no more, the pool goes on with those it has.
define internal void @start(i32 %others) nounwind {{
entry:
  %all = alloca [256 x i8], align 16
  %before = alloca [256 x i8], align 16
  %thread = alloca ptr, align 8
  call i32 @sigfillset(ptr %all)
  call i32 @pthread_sigmask(i32 {set_mask}, ptr %all, ptr %before)
  br label %make
make:
  %there = load i32, ptr @started
  %enough = icmp sge i32 %there, %others
  br i1 %enough, label %done, label %create
create:
  %error = call i32 @pthread_create(ptr %thread, ptr null, ptr @worker, ptr null)
  %made = icmp eq i32 %error, 0
  br i1 %made, label %count, label %short
count:
  %handle = load ptr, ptr %thread
  call i32 @pthread_detach(ptr %handle)
  %now = add i32 %there, 1
  store i32 %now, ptr @started
  br label %make
short:
  %with.caller = add i32 %there, 1
  store atomic i32 %with.caller, ptr @wanted monotonic, align 4
  br label %done
done:
  call i32 @pthread_sigmask(i32 {set_mask}, ptr %before, ptr null)
  ret void
}}
"""


def _futex(number: int) -> str:
    return f"""
declare i64 @syscall(i64, ...)

define internal void @reset_sleep() nounwind {{
  ret void
}}

; Sleep while the word is `seen`; it may return sooner.
define internal void @wait(ptr %word, i32 %seen) nounwind {{
  call i64 (i64, ...) @syscall(i64 {number}, ptr %word, i32 {_FUTEX_WAIT}, i32 %seen, ptr null)
  ret void
}}

define internal void @wake(ptr %word, i32 %threads) nounwind {{
  call i64 (i64, ...) @syscall(i64 {number}, ptr %word, i32 {_FUTEX_WAKE}, i32 %threads)
  ret void
}}
"""


_CONDITION_VARIABLE = """
@mutex = internal global [128 x i8] zeroinitializer, align 16
@condition = internal global [128 x i8] zeroinitializer, align 16
declare i32 @pthread_mutex_init(ptr, ptr)
declare i32 @pthread_mutex_lock(ptr)
declare i32 @pthread_mutex_unlock(ptr)
declare i32 @pthread_cond_init(ptr, ptr)
declare i32 @pthread_cond_wait(ptr, ptr)
declare i32 @pthread_cond_broadcast(ptr)

define internal void @reset_sleep() nounwind {
  call i32 @pthread_mutex_init(ptr @mutex, ptr null)
  call i32 @pthread_cond_init(ptr @condition, ptr null)
  ret void
}

define internal void @wait(ptr %word, i32 %seen) nounwind {
entry:
  call i32 @pthread_mutex_lock(ptr @mutex)
  br label %look
look:
  %value = load atomic i32, ptr %word seq_cst, align 4
  %same = icmp eq i32 %value, %seen
  br i1 %same, label %sleep, label %done
sleep:
  call i32 @pthread_cond_wait(ptr @condition, ptr @mutex)
  br label %look
done:
  call i32 @pthread_mutex_unlock(ptr @mutex)
  ret void
}

define internal void @wake(ptr %word, i32 %threads) nounwind {
  call i32 @pthread_mutex_lock(ptr @mutex)
  call i32 @pthread_cond_broadcast(ptr @condition)
  call i32 @pthread_mutex_unlock(ptr @mutex)
  ret void
}
"""
