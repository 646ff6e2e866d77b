"""Races of kernels that run on the CPU, as LLVM IR: who touched each element of memory last.

A shadow is an element's address, its last write, its last read and its last atomic update. A touch
is the block that did it, counted from 1 (0: nobody, -2: several), the epoch, the thread (-2:
several) and the site. The shadows are a hash table, which is made larger when it is half full.
Reads do not race with each other, nor do atomic updates; any other two may.
"""

SHADOW_BYTES = 80

SHADOW = """\
%simt.touch = type { i64, i32, i32, i32 }
%simt.shadow = type { i64, %simt.touch, %simt.touch, %simt.touch }

define internal i64 @simt_hash(i64 %address, i64 %mask) nounwind {
  %mixed = mul i64 %address, -7046029254386353131
  %high = lshr i64 %mixed, 24
  %hash = and i64 %high, %mask
  ret i64 %hash
}

define internal ptr @simt_find(ptr %table, i64 %mask, i64 %address) nounwind {
entry:
  %start = call i64 @simt_hash(i64 %address, i64 %mask)
  br label %loop
loop:
  %at = phi i64 [%start, %entry], [%wrapped, %other]
  %place = getelementptr %simt.shadow, ptr %table, i64 %at
  %known = load i64, ptr %place
  %is = icmp eq i64 %known, %address
  %empty = icmp eq i64 %known, 0
  %found = or i1 %is, %empty
  br i1 %found, label %done, label %other
other:
  %next = add i64 %at, 1
  %wrapped = and i64 %next, %mask
  br label %loop
done:
  ret ptr %place
}

define internal void @simt_grow(ptr %block) nounwind {
entry:
  %old = get table
  %mask = get mask
  %doubled = shl i64 %mask, 1
  %new.mask = or i64 %doubled, 1
  %size = add i64 %new.mask, 1
  %new = call ptr @calloc(i64 %size, i64 $SHADOW_BYTES)
  br label %loop
loop:
  %at = phi i64 [0, %entry], [%next, %done]
  %place = getelementptr %simt.shadow, ptr %old, i64 %at
  %address = load i64, ptr %place
  %empty = icmp eq i64 %address, 0
  br i1 %empty, label %done, label %move
move:
  %target = call ptr @simt_find(ptr %new, i64 %new.mask, i64 %address)
  call void @llvm.memcpy.p0.p0.i64(ptr %target, ptr %place, i64 $SHADOW_BYTES, i1 false)
  br label %done
done:
  %next = add i64 %at, 1
  %more = icmp ule i64 %next, %mask
  br i1 %more, label %loop, label %end
end:
  call void @free(ptr %old)
  put %new, table
  put %new.mask, mask
  ret void
}

define internal ptr @simt_shadow(ptr %block, i64 %address) nounwind {
entry:
  %used = get used
  %limit = get mask
  %twice = shl i64 %used, 1
  %full = icmp ugt i64 %twice, %limit
  br i1 %full, label %grow, label %find
grow:
  call void @simt_grow(ptr %block)
  br label %find
find:
  %table = get table
  %mask = get mask
  %place = call ptr @simt_find(ptr %table, i64 %mask, i64 %address)
  %known = load i64, ptr %place
  %new = icmp eq i64 %known, 0
  br i1 %new, label %add, label %done
add:
  store i64 %address, ptr %place
  %more = add i64 %used, 1
  put %more, used
  br label %done
done:
  ret ptr %place
}

define internal void @simt_access(ptr %block, i32 %thread, ptr %pointer, i64 %size, i64 %count,
    i1 %writes, i32 %site) nounwind noinline {
entry:
  %kind = zext i1 %writes to i32
  %first = ptrtoint ptr %pointer to i64
  br label %loop
loop:
  %at = phi i64 [0, %entry], [%next, %done]
  %offset = mul i64 %at, %size
  %address = add i64 %first, %offset
  call void @simt_element(ptr %block, i32 %thread, i64 %address, i32 %kind, i32 %site)
  br label %done
done:
  %next = add i64 %at, 1
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %end
end:
  ret void
}

define internal void @simt_update(ptr %block, i32 %thread, ptr %pointer, i32 %site)
    nounwind noinline {
  %address = ptrtoint ptr %pointer to i64
  call void @simt_element(ptr %block, i32 %thread, i64 %address, i32 2, i32 %site)
  ret void
}

define internal i1 @simt_conflicts(ptr %touch, i64 %me, i32 %epoch, i32 %thread,
    i1 %is.global) nounwind {
  %by = load i64, ptr %touch
  %then.place = getelementptr %simt.touch, ptr %touch, i32 0, i32 1
  %then = load i32, ptr %then.place
  %who.place = getelementptr %simt.touch, ptr %touch, i32 0, i32 2
  %who = load i32, ptr %who.place
  %mine = icmp eq i64 %by, %me
  %now = icmp eq i32 %then, %epoch
  %other = icmp ne i32 %who, %thread
  %inside = and i1 %now, %other
  %any = icmp ne i64 %by, 0
  %outside = and i1 %any, %is.global
  %conflicts = select i1 %mine, i1 %inside, i1 %outside
  ret i1 %conflicts
}

define internal void @simt_note(ptr %touch, i64 %by, i32 %epoch, i32 %thread, i32 %site) nounwind {
  store i64 %by, ptr %touch
  %epoch.place = getelementptr %simt.touch, ptr %touch, i32 0, i32 1
  store i32 %epoch, ptr %epoch.place
  %thread.place = getelementptr %simt.touch, ptr %touch, i32 0, i32 2
  store i32 %thread, ptr %thread.place
  %site.place = getelementptr %simt.touch, ptr %touch, i32 0, i32 3
  store i32 %site, ptr %site.place
  ret void
}

define internal void @simt_element(ptr %block, i32 %thread, i64 %address, i32 %kind,
    i32 %site) nounwind {
entry:
  %shadow = call ptr @simt_shadow(ptr %block, i64 %address)
  %writer = getelementptr %simt.shadow, ptr %shadow, i32 0, i32 1
  %reader = getelementptr %simt.shadow, ptr %shadow, i32 0, i32 2
  %updater = getelementptr %simt.shadow, ptr %shadow, i32 0, i32 3
  %number = get block
  %me = add i64 %number, 1
  %epoch = get epoch
  %shared = get shared
  %shared.first = ptrtoint ptr %shared to i64
  %bytes = get bytes
  %inside = sub i64 %address, %shared.first
  %is.shared = icmp ult i64 %inside, %bytes
  %is.global = xor i1 %is.shared, true
  %written = call i1 @simt_conflicts(ptr %writer, i64 %me, i32 %epoch, i32 %thread,
    i1 %is.global)
  br i1 %written, label %race, label %no.writer
no.writer:
  %updated = call i1 @simt_conflicts(ptr %updater, i64 %me, i32 %epoch, i32 %thread,
    i1 %is.global)
  %updates = icmp eq i32 %kind, 2
  %other.kind = xor i1 %updates, true
  %update.before = and i1 %updated, %other.kind
  br i1 %update.before, label %race, label %no.update
no.update:
  %reads = icmp eq i32 %kind, 0
  br i1 %reads, label %note, label %change
change:
  %read.before = call i1 @simt_conflicts(ptr %reader, i64 %me, i32 %epoch, i32 %thread,
    i1 %is.global)
  br i1 %read.before, label %race, label %no.reader
no.reader:
  br i1 %updates, label %note, label %note.write
note.write:
  call void @simt_note(ptr %writer, i64 %me, i32 %epoch, i32 %thread, i32 %site)
  ret void
note:
  %kept = select i1 %updates, ptr %updater, ptr %reader
  %by = load i64, ptr %kept
  %epoch.place = getelementptr %simt.touch, ptr %kept, i32 0, i32 1
  %then = load i32, ptr %epoch.place
  %again.mine = icmp eq i64 %by, %me
  %again.now = icmp eq i32 %then, %epoch
  %again = and i1 %again.mine, %again.now
  br i1 %again, label %note.again, label %note.new
note.again:
  %who.place = getelementptr %simt.touch, ptr %kept, i32 0, i32 2
  %who = load i32, ptr %who.place
  %same = icmp eq i32 %who, %thread
  %who.now = select i1 %same, i32 %thread, i32 -2
  store i32 %who.now, ptr %who.place
  ret void
note.new:
  %untouched = icmp eq i64 %by, 0
  %own = or i1 %untouched, %again.mine
  %alone = or i1 %own, %is.shared
  %touchers = select i1 %alone, i64 %me, i64 -2
  call void @simt_note(ptr %kept, i64 %touchers, i32 %epoch, i32 %thread, i32 %site)
  ret void
race:
  %touch = phi ptr [%writer, %entry], [%updater, %no.writer], [%reader, %change]
  %other.place = getelementptr %simt.touch, ptr %touch, i32 0, i32 3
  %other.site = load i32, ptr %other.place
  %row = mul i32 %other.site, $SITES
  %pair = add i32 %row, %site
  %error = add i32 %pair, $RACE
  %status = get status
  %fine = icmp eq i32 %status, 0
  br i1 %fine, label %report, label %over
report:
  put %error, status
  br label %over
over:
  ret void
}
"""
