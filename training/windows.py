"""Words -> windows that the encoder reads: whole paragraphs where they fit, [CLS] a [SEP] b [SEP] ..."""
import re
from bisect import bisect_left
from dataclasses import dataclass, field

from pieces import words

LIMIT = 256  # pieces with [CLS] and [SEP]s


@dataclass
class Window:
    ids: list
    types: list  # the case of each piece's word
    firsts: list = field(default_factory=list)  # position of each word's first piece
    words: list = field(default_factory=list)  # numbers of the words in their text
    paragraphs: list = field(default_factory=list)  # runs [a, b) of positions in `words`


def paragraphs(text, found):
    """Runs [a, b) of word numbers between line breaks."""
    breaks = [m.start() for m in re.finditer("\n", text)] + [len(text)]
    runs, a = [], 0
    for at in breaks:
        b = a
        while b < len(found) and found[b].start < at:
            b += 1
        if b > a:
            runs.append((a, b))
        a = b
    return runs


def split(run, found, sizes, room, stops):
    """A run that is too long is cut after its last word that is a stop and fits, else where it must be."""
    a, b = run
    while sum(sizes[a:b]) > room:
        size, end, stop = 0, a, None
        while size + sizes[end] <= room:
            size += sizes[end]
            end += 1
            if end in stops:
                stop = end
        cut = stop or max(end, a + 1)
        yield a, cut
        a = cut
    yield a, b


def windows(text, found, vocabulary, limit=LIMIT, ends=None, runs=None):
    """`ends`: the numbers of words before which a long paragraph is best cut, else those after full stops, question and exclamation marks;
    `runs`: what is taken for the paragraphs."""
    stops = ends or {n + 1 for n, word in enumerate(found) if word.text in (".", "?", "!")}
    ids = [vocabulary.pieces(w.text)[:limit - 2] for w in found]
    sizes = [len(i) for i in ids]
    runs = [part for run in runs or paragraphs(text, found) for part in split(run, found, sizes, limit - 2, stops)]
    out = []
    for a, b in runs:
        size = sum(sizes[a:b])
        if not out or len(out[-1].ids) + size + 1 > limit:
            out.append(Window([vocabulary.cls], [0]))
        add(out[-1], range(a, b), ids, found, vocabulary)
    return out


def add(window, numbers, ids, found, vocabulary):
    window.paragraphs.append((len(window.words), len(window.words) + len(numbers)))
    for n in numbers:
        window.firsts.append(len(window.ids))
        window.words.append(n)
        window.ids += ids[n]
        window.types += [found[n].case] * len(ids[n])
    window.ids.append(vocabulary.sep)
    window.types.append(0)


def of_text(text, vocabulary, limit=LIMIT):
    found = words(text)
    return found, windows(text, found, vocabulary, limit)


def within(window, found, parts):
    """Parts of the text as pairs of word positions in the window; those that it does not hold are left out."""
    starts = [found[n].start for n in window.words]
    pairs = ((bisect_left(starts, start), bisect_left(starts, end)) for start, end in parts)
    return [(a, b) for a, b in pairs if b > a]
