"""PolNeAR records -> labelled texts; and the form that a content's quotation marks give it."""
import gzip
import json
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from pieces import words

HELD_OUT = 21  # one training article in so many is held out, to choose settings by


@dataclass
class Labelled:
    text: str
    words: list
    labels: dict  # head of the model -> one name of a label a word
    links: dict = field(default_factory=dict)  # relation -> {first word: first word it belongs to, or None}
    record: dict = None
    sentences: list = None  # lists of leaves (see trees.py), where the text has trees
    chains: dict = None  # first word of a mention's head -> the entity (see trees.py), where its mentions are marked
    pairs: object = None  # see batches.py


def lines_of(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return lines.read().split("\n")


def read(path):
    return [json.loads(line) for line in lines_of(path) if line]


def split(records):
    return [r for i, r in enumerate(records) if i % HELD_OUT], [r for i, r in enumerate(records) if not i % HELD_OUT]


def numbers(found, start, end):
    """Numbers of the words that a part touches."""
    return range(bisect_right(found, start, key=lambda w: w.end), bisect_left(found, end, key=lambda w: w.start))


def joined(text, parts):
    """Neighbouring parts with only white space between them are one."""
    out = []
    for start, end in sorted(parts):
        if out and not text[out[-1][1]:start].strip():
            out[-1][1] = max(end, out[-1][1])
        else:
            out.append([start, end])
    return out


def labelled(record):
    text, found = record["text"], words(record["text"])
    labels = ["O"] * len(found)
    out = Labelled(text, found, {"attribution": labels}, {"content-cue": {}, "cue-source": {}, "content-source": {}}, record)
    for attribution in record["attributions"]:
        first = {kind: [mark(found, labels, kind, part) for part in joined(text, attribution[kind])] for kind in ("source", "cue", "content")}
        cue, source = (next((n for n in first[kind] if n is not None), None) for kind in ("cue", "source"))
        for n in first["content"]:
            out.links["content-cue"][n] = cue
            out.links["content-source"][n] = source
        if cue is not None:
            out.links["cue-source"][cue] = source
    return out


def mark(found, labels, kind, part):
    """Labels a part and returns its first word."""
    these = numbers(found, *part)
    for i, n in enumerate(these):
        labels[n] = ("I-" if i else "B-") + kind
    return these[0] if these else None


def quotations(text):
    """[start, end) from mark to mark, line by line; a mark that is never closed reaches to the end of its line."""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        open_at = None
        for mark in re.finditer(r"[\"“”]", line.group()):
            at = line.start() + mark.start()
            if open_at is None and mark.group() != "”":
                open_at = at
            elif open_at is not None and mark.group() != "“":
                found.append((open_at, at + 1))
                open_at = None
        if open_at is not None:
            found.append((open_at, line.end()))
    return found


def quoted(text):
    """Numbers of the characters in quotations."""
    return {i for start, end in quotations(text) for i in range(start, end)}


def form(text, parts, inside):
    """direct: every word quoted; mixed: some; indirect: none."""
    marks = [start + m.start() in inside for start, end in parts for m in re.finditer(r"\w+(?:['’]\w+)*", text[start:end])]
    return "direct" if marks and all(marks) else "mixed" if any(marks) else "indirect"
