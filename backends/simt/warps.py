"""What the threads of a warp exchange when kernels run on the CPU, as LLVM IR.

A thread puts what it offers, up to eight words, in one of its two places and waits until all of its
warp have done so; then it takes what others offered. It uses the places by turns, since one that is
ahead offers again before the others have taken.
"""

WARPS = """\
define internal void @simt_offer(ptr %block, i32 %thread, i32 %value) nounwind {
  %counts = get counts
  %count.place = getelementptr i32, ptr %counts, i32 %thread
  %count = load i32, ptr %count.place
  %slot = and i32 %count, 1
  %place = call ptr @simt_offer_place(ptr %block, i32 %thread, i32 %slot)
  store i32 %value, ptr %place
  ret void
}

define internal ptr @simt_offer_place(ptr %block, i32 %thread, i32 %slot) nounwind {
  %pair = shl i32 %thread, 1
  %at = add i32 %pair, %slot
  %offers = get offers
  %place = getelementptr [8 x i32], ptr %offers, i32 %at
  ret ptr %place
}

define internal i32 @simt_offered(ptr %block, i32 %thread, i32 %slot) nounwind {
  %place = call ptr @simt_offer_place(ptr %block, i32 %thread, i32 %slot)
  %value = load i32, ptr %place
  ret i32 %value
}

define internal i32 @simt_exchanged(ptr %block, i32 %thread) nounwind {
  %counts = get counts
  %place = getelementptr i32, ptr %counts, i32 %thread
  %count = load i32, ptr %place
  %following = add i32 %count, 1
  store i32 %following, ptr %place
  %slot = and i32 %count, 1
  ret i32 %slot
}

define internal i32 @simt_shuffle(ptr %block, i32 %thread, i32 %kind, i32 %offset) nounwind {
entry:
  %slot = call i32 @simt_exchanged(ptr %block, i32 %thread)
  %lane = and i32 %thread, 31
  %base = and i32 %thread, -32
  switch i32 %kind, label %idx [i32 0, label %bfly i32 1, label %up i32 2, label %down]
bfly:
  %crossed = xor i32 %lane, %offset
  br label %found
up:
  %lower = sub i32 %lane, %offset
  br label %found
down:
  %higher = add i32 %lane, %offset
  br label %found
idx:
  br label %found
found:
  %source = phi i32 [%crossed, %bfly], [%lower, %up], [%higher, %down], [%offset, %idx]
  %inside = icmp ult i32 %source, 32
  %chosen = select i1 %inside, i32 %source, i32 %lane
  %other = add i32 %base, %chosen
  %threads = get threads
  %exists = icmp ult i32 %other, %threads
  %which = select i1 %exists, i32 %other, i32 %thread
  %value = call i32 @simt_offered(ptr %block, i32 %which, i32 %slot)
  ret i32 %value
}

define internal i32 @simt_vote(ptr %block, i32 %thread, i32 %kind) nounwind {
entry:
  %slot = call i32 @simt_exchanged(ptr %block, i32 %thread)
  %base = and i32 %thread, -32
  %threads = get threads
  br label %loop
loop:
  %lane = phi i32 [0, %entry], [%lane.next, %voted]
  %ballot = phi i32 [0, %entry], [%ballot.now, %voted]
  %members = phi i32 [0, %entry], [%members.now, %voted]
  %other = add i32 %base, %lane
  %exists = icmp ult i32 %other, %threads
  br i1 %exists, label %ask, label %voted
ask:
  %value = call i32 @simt_offered(ptr %block, i32 %other, i32 %slot)
  %yes = icmp ne i32 %value, 0
  %yes32 = zext i1 %yes to i32
  %bit = shl i32 %yes32, %lane
  %own = shl i32 1, %lane
  br label %voted
voted:
  %bit.or.none = phi i32 [0, %loop], [%bit, %ask]
  %own.or.none = phi i32 [0, %loop], [%own, %ask]
  %ballot.now = or i32 %ballot, %bit.or.none
  %members.now = or i32 %members, %own.or.none
  %lane.next = add i32 %lane, 1
  %more = icmp ult i32 %lane.next, 32
  br i1 %more, label %loop, label %done
done:
  %any = icmp ne i32 %ballot.now, 0
  %all = icmp eq i32 %ballot.now, %members.now
  %no = icmp eq i32 %ballot.now, 0
  %uni = or i1 %all, %no
  %any32 = zext i1 %any to i32
  %all32 = zext i1 %all to i32
  %uni32 = zext i1 %uni to i32
  switch i32 %kind, label %say.uni
    [i32 0, label %say.any i32 1, label %say.all i32 2, label %say.ballot]
say.any:
  ret i32 %any32
say.all:
  ret i32 %all32
say.ballot:
  ret i32 %ballot.now
say.uni:
  ret i32 %uni32
}
"""
