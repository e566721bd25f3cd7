"""Logits of one window -> attributions and names. Plain arithmetic on arrays, to be repeated exactly elsewhere."""
from dataclasses import dataclass

import numpy as np


@dataclass
class Decoder:
    """Labels in order, transition scores of the two heads, and the relations in the order of their slices."""
    attribution: list
    names: list
    attribution_start: np.ndarray
    attribution_steps: np.ndarray
    names_start: np.ndarray
    names_steps: np.ndarray
    relations: list
    link: int
    grammar: dict  # arrays that parse.py and mentions.py need

    @classmethod
    def of(cls, settings):
        grammar = {k: np.array(v, dtype=np.float64) for k, v in settings.get("grammar", {}).items()}
        arrays = {k: np.array(settings[k], dtype=np.float64) for k in ("attribution_start", "attribution_steps", "names_start", "names_steps")}
        return cls(**arrays, grammar=grammar, **{k: settings[k] for k in ("attribution", "names", "relations", "link")})


def viterbi(logits, start, steps):
    """The best labels of a row of words; of equals the label that comes first."""
    best = start + logits[0]
    back = []
    for row in logits[1:]:
        paths = best[:, None] + steps
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    label = int(best.argmax())
    labels = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        labels.append(label)
    return labels[::-1]


def labels(logits, window, start, steps):
    """Labels of the window's words, paragraph by paragraph: nothing goes on past a line break."""
    rows = logits[window.firsts].astype(np.float64)
    return [label for a, b in window.paragraphs for label in viterbi(rows[a:b], start, steps)]


def spans(labels, names):
    """(kind, first word, word after the last) of each B with the Is that follow it."""
    out = []
    for i, label in enumerate(labels):
        if names[label].startswith("B-"):
            out.append([names[label][2:], i, i + 1])
        elif names[label].startswith("I-"):
            out[-1][2] = i + 1
    return out


def whole(labels, names, quotations):
    """A quotation most of whose words are content is content, all of it: marks know better where it ends, and who is quoted in it waits."""
    begin, inside = names.index("B-content"), names.index("I-content")
    out = list(labels)
    for a, b in quotations:
        if 2 * sum(label in (begin, inside) for label in out[a:b]) > b - a:
            out[a:b] = [out[a] if out[a] == inside else begin] + [inside] * (b - a - 1)
    return [begun(out[i - 1] if i else None, label, names) for i, label in enumerate(out)]


def begun(before, label, names):
    """An I that does not go on from its own B or I becomes a B."""
    name = names[label]
    if name.startswith("I-") and (before is None or names[before][1:] != name[1:]):
        return names.index("B" + name[1:])
    return label


class Links:
    """Scores between words of a window: who belongs to whom; [CLS] stands for nobody."""

    def __init__(self, decoder, link_from, link_to, firsts):
        self.size, self.relations = decoder.link, decoder.relations
        self.link_from, self.link_to, self.firsts = link_from, link_to, firsts

    def part(self, relation):
        at = self.relations.index(relation) * self.size
        return slice(at, at + self.size)

    def at(self, relation, word, piece):
        part = self.part(relation)
        return self.link_from[self.firsts[word], part].astype(np.float64) @ self.link_to[piece, part].astype(np.float64)

    def nobody(self, relation, word):
        return self.at(relation, word, 0)

    def score(self, relation, word, owner):
        return self.at(relation, word, self.firsts[owner])

    def best(self, relation, word, candidates):
        """The span of `candidates` that likest owns the word, or None when nobody does; of equals the first."""
        best, owner = self.nobody(relation, word), None
        for span in candidates:
            score = self.score(relation, word, span[1])
            if score > best:
                best, owner = score, span
        return owner


def neighbours(spans, span):
    """The last before a span and the first after it."""
    return [s for s in spans if s[2] <= span[1]][-1:] + [s for s in spans if s[1] >= span[2]][:1]


def paragraph(window, span):
    return next(n for n, (a, b) in enumerate(window.paragraphs) if a <= span[1] < b)


def attributions(decoder, window, quotations, outputs):
    """[{"cue", "source", "content"}] with spans as pairs of word positions in the window, as those of `quotations` are."""
    best = labels(outputs["attribution"], window, decoder.attribution_start, decoder.attribution_steps)
    found = spans(whole(best, decoder.attribution, quotations), decoder.attribution)
    of = {kind: [s for s in found if s[0] == kind] for kind in ("cue", "source", "content")}
    links = Links(decoder, outputs["link_from"], outputs["link_to"], window.firsts)
    groups = {}
    for content in of["content"]:
        cue = links.best("content-cue", content[1], neighbours(of["cue"], content))
        key = (cue[1], paragraph(window, content)) if cue else content[1]
        groups.setdefault(key, (cue, []))[1].append(content)
    out = []
    for cue, contents in groups.values():
        source = (links.best("cue-source", cue[1], of["source"]) if cue
                  else links.best("content-source", contents[0][1], of["source"]))
        out.append({"cue": [cue[1:]] if cue else [], "source": [source[1:]] if source else [], "content": [c[1:] for c in contents]})
    return out


def names(decoder, window, logits):
    """(kind, first word, word after the last)"""
    return spans(labels(logits, window, decoder.names_start, decoder.names_steps), decoder.names)


def characters(span, window, found):
    """The span of characters from the first word to the end of the last."""
    return [found[window.words[span[0]]].start, found[window.words[span[1] - 1]].end]
