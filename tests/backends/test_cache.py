"""The disk cache: whole entries or none, whoever writes, whoever is killed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
import warnings

import pytest

from stepwell.backends.cpu import cache as cache_module
from stepwell.backends.cpu.cache import Cache, CacheWarning, Entry, default_cache

ENTRY = Entry({"symbol": "s", "asserts": ["é: ValueError: x"], "n": [1, None]}, bytes(range(256)))


def key_of(number: int) -> str:
    """A key whose store does not sweep."""
    return f"{2 * number + 1:08x}" + "0" * 56


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "deep" / "code")


def test_what_is_stored_is_loaded(cache):
    assert cache.load(key_of(1)) is None
    cache.store(key_of(1), ENTRY)
    assert cache.load(key_of(1)) == ENTRY
    other = Entry({}, b"")
    cache.store(key_of(1), other)
    assert cache.load(key_of(1)) == other
    assert os.listdir(cache.directory) == [key_of(1) + ".code"]


def test_damage_is_found_wherever_it_is(cache):
    seed = random.randrange(2**32)
    print("seed", seed)
    rng = random.Random(seed)
    cache.store(key_of(1), ENTRY)
    with open(cache.path(key_of(1)), "rb") as file:
        good = file.read()
    damaged = [b"", good[:20], good[:-1], good + b"x", b"x" * 200, good[::-1]]
    for position in [0, 9, 13, 17, 24, 60, *(rng.randrange(len(good)) for _ in range(20))]:
        damaged.append(good[:position] + bytes([good[position] ^ 0x10]) + good[position + 1 :])
    for data in damaged:
        with open(cache.path(key_of(1)), "wb") as file:
            file.write(data)
        with pytest.warns(CacheWarning, match="dropped a damaged entry"):
            assert cache.load(key_of(1)) is None
        assert not os.path.exists(cache.path(key_of(1)))
        assert cache.load(key_of(1)) is None  # without a warning: it is gone


def test_least_lately_used_goes_first(cache):
    entry = Entry({}, bytes(1000))
    now = time.time()
    for number in range(10):
        cache.store(key_of(number), entry)
        then = now - 100_000 + number
        os.utime(cache.path(key_of(number)), (then, then))
    assert cache.load(key_of(0)) == entry  # now it is the one used last
    cache.limit = 5 * os.path.getsize(cache.path(key_of(0)))
    cache.sweep()
    left = [number for number in range(10) if os.path.exists(cache.path(key_of(number)))]
    assert left == [0, 7, 8, 9]
    cache.sweep()
    assert len(os.listdir(cache.directory)) == 4


def test_the_size_is_bounded(cache):
    cache.limit = 20_000
    rng = random.Random(0)
    for _ in range(400):
        cache.store(f"{rng.getrandbits(256):064x}", Entry({}, bytes(1000)))
    total = sum(file.stat().st_size for file in os.scandir(cache.directory))
    assert total < 20_000 + 200 * 1100


def test_what_killed_writers_left_is_removed(cache):
    cache.store(key_of(0), ENTRY)
    old, new = (os.path.join(cache.directory, name) for name in ("a.partial", "b.partial"))
    for path in (old, new):
        open(path, "w").close()
    os.utime(old, (1, 1))
    cache.sweep()
    assert not os.path.exists(old) and os.path.exists(new)
    assert cache.load(key_of(0)) == ENTRY


def test_a_directory_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file" / "code")
    with pytest.warns(CacheWarning, match="cannot write"):
        cache.store(key_of(1), ENTRY)
    assert cache.load(key_of(1)) is None
    cache.sweep()


def test_the_environment(monkeypatch, tmp_path):
    monkeypatch.delenv("STEPWELL_CACHE", raising=False)
    monkeypatch.setenv("STEPWELL_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("STEPWELL_CACHE_BYTES", "12345")
    cache = default_cache()
    assert cache is not None
    assert (cache.directory, cache.limit) == (str(tmp_path), 12345)
    monkeypatch.setenv("STEPWELL_CACHE_BYTES", "much")
    with pytest.raises(ValueError, match="whole number"):
        default_cache()
    monkeypatch.delenv("STEPWELL_CACHE_BYTES")
    monkeypatch.delenv("STEPWELL_CACHE_DIR")
    cache = default_cache()
    assert cache is not None and cache.limit == 1 << 30 and "stepwell" in cache.directory
    monkeypatch.setenv("STEPWELL_CACHE", "0")
    assert default_cache() is None


def test_sources_are_part_of_the_identity(tmp_path):
    package = tmp_path / "package"
    package.mkdir()
    source = package / "module.py"
    source.write_text("a = 1\n")
    before = cache_module._file_stamps(str(tmp_path))
    assert before == cache_module._file_stamps(str(tmp_path))
    source.write_text("a = 2\n")
    os.utime(source, ns=(0, time.time_ns()))
    assert before != cache_module._file_stamps(str(tmp_path))


# Processes that share a directory. Each entry's code tells what it must be.

WORKER = """
import hashlib, random, sys, warnings
from stepwell.backends.cpu.cache import Cache, Entry
warnings.simplefilter("error")
cache = Cache(sys.argv[1], limit=60_000)
rng = random.Random(int(sys.argv[2]))
print("ready", flush=True)
for _ in range(int(sys.argv[3])):
    key = hashlib.sha256(b"%d" % rng.randrange(30)).hexdigest()
    entry = cache.load(key)
    assert entry is None or entry.code == key.encode() * 100, key
    if entry is None or rng.random() < 0.5:
        cache.store(key, Entry({"key": key}, key.encode() * 100))
    if rng.random() < 0.02:
        cache.sweep()
"""


def start(directory, seed: int, rounds: int) -> subprocess.Popen:
    command = [sys.executable, "-c", WORKER, str(directory), str(seed), str(rounds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_many_processes_share_a_directory(tmp_path):
    workers = [start(tmp_path, seed, 300) for seed in range(4)]
    for worker in workers:
        _, errors = worker.communicate(timeout=60)
        assert worker.returncode == 0, errors


def test_killed_processes_leave_whole_entries(tmp_path):
    seed = random.randrange(2**32)
    print("seed", seed)
    rng = random.Random(seed)
    for _ in range(4):
        worker = start(tmp_path, rng.randrange(2**32), 10**9)
        assert worker.stdout is not None and worker.stdout.readline() == "ready\n"
        time.sleep(rng.uniform(0, 0.1))
        worker.kill()
        worker.communicate()
        cache = Cache(tmp_path)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for file in os.listdir(tmp_path):
                if file.endswith(".code"):
                    key = file.removesuffix(".code")
                    entry = cache.load(key)
                    assert entry is not None and entry.code == key.encode() * 100
