#!/usr/bin/env python3
"""Measures the program on the evaluation data and holds the figures to the floors.

    quality/floors.py [TASK ...]           fails where a figure is below its floor
    quality/floors.py --raise [TASK ...]   sets the floors to today's figures where those are higher
    quality/floors.py --lower TASK ...     sets them to today's figures, whatever they are

floors.json holds, for each task of score.py, the hash of the data and the least that each figure may
be (`most` for figures that count faults). The data lie in ../shared beside the repository, or in the
folder that RASHOMON_SHARED names; without them nothing is measured, and that is said.
"""
import argparse
import hashlib
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = pathlib.Path(os.environ.get("RASHOMON_SHARED", ROOT.parent / "shared"))
FILE = ROOT / "quality" / "floors.json"
ROUNDING = 0.0005  # score.py prints three decimals


def data_hash(task):
    folder = {"moscow": SHARED / "moscow-2017", "events": SHARED / "events"}.get(task, SHARED / "data" / task)
    digest = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def measured(task):
    command = [sys.executable, str(SHARED / "score" / "score.py"), task, "--program", str(ROOT / "rashomon")]
    printed = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    print(printed, end="", flush=True)
    pairs = (word.split("=") for word in printed.strip().splitlines()[-1].split()[1:])
    return {key: float(value) for key, value in pairs}


def faults(task, floors, figures):
    """What is wrong with today's figures, a line each."""
    if floors["data"] != data_hash(task):
        yield f"{task}: the data are not those that the floors were set on; look, then use --lower {task}"
    for key, least in floors.get("least", {}).items():
        if figures.get(key, 0) < least - ROUNDING:
            yield f"{task}: {key} is {figures.get(key)}, its floor {least}"
    for key, most in floors.get("most", {}).items():
        if figures.get(key, 0) > most + ROUNDING:
            yield f"{task}: {key} is {figures.get(key)}, at most {most} may be"


def moved(task, floors, figures, lower):
    least = {k: figures[k] if lower else max(v, figures[k]) for k, v in floors.get("least", {}).items()}
    most = {k: figures[k] if lower else min(v, figures[k]) for k, v in floors.get("most", {}).items()}
    return {"data": data_hash(task), "least": least, "most": most}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("tasks", nargs="*")
    options.add_argument("--raise", dest="up", action="store_true")
    options.add_argument("--lower", action="store_true")
    args = options.parse_args()
    if not (SHARED / "score" / "score.py").exists():
        print(f"floors: no evaluation data in {SHARED.name} beside the repository; nothing was measured")
        return 0
    floors = json.loads(FILE.read_text("utf-8"))
    wrong = []
    for task in args.tasks or list(floors):
        figures = measured(task)
        if args.up or args.lower:
            floors[task] = moved(task, floors[task], figures, args.lower)
        else:
            wrong += faults(task, floors[task], figures)
    if args.up or args.lower:
        FILE.write_text(json.dumps(floors, indent=2) + "\n", "utf-8")
    print("\n".join(f"floors: {line}" for line in wrong) or "floors: all figures are at or above their floors")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
