#!/usr/bin/env python3
"""Measures what a second report costs when the first one's analyses were kept.

    quality/kept.py [--program PROGRAM] [--accounts 150] FILE.jsonl.gz ...

Takes the first accounts of the files, reports on them twice with one folder to keep analyses in, and
prints the seconds by the clock and of processor time, the share of the second in the first, and how
many bytes an account takes. Fails where the second takes more than a fifth, or where the two reports
differ in a byte.
"""
import argparse
import gzip
import pathlib
import resource
import shlex
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
MOST = 1 / 5


def lines(files, count):
    for file in files:
        with gzip.open(file, "rb") as records:
            for line in records:
                if count == 0:
                    return
                count -= 1
                yield line


def report(program, accounts, folder, output):
    command = shlex.split(program) + ["report", accounts, "--keep", folder / "kept", "-o", folder / output]
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    seconds, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(ROOT / "rashomon"))
    parser.add_argument("--accounts", type=int, default=150)
    parser.add_argument("files", nargs="+")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        accounts = folder / "accounts.jsonl"
        accounts.write_bytes(b"".join(lines(given.files, given.accounts)))
        first = report(given.program, accounts, folder, "first")
        second = report(given.program, accounts, folder, "second")
        kept = [path.stat().st_size for path in (folder / "kept").iterdir()]
        same = contents(folder / "first") == contents(folder / "second")
    for what, one, other in zip(("clock", "processor"), first, second):
        print(f"{what}: {one:.1f} s, then {other:.1f} s: {other / one:.3f}")
    print(f"kept: {len(kept)} analyses, {sum(kept) / max(1, len(kept)):.0f} bytes each")
    print("the same bytes" if same else "the reports differ")
    sys.exit(0 if same and second[1] <= MOST * first[1] else 1)


if __name__ == "__main__":
    main()
