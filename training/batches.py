"""Labelled texts -> batches of tensors for training."""
import random
from dataclasses import dataclass, field

import numpy as np
import torch

import mentions
import windows
from model import LABELS, RELATION_TAGS, RELATIONS, UPOS, XPOS
from parse import INSIDE, SENTENCE, TOKEN, Parsed, words_of
from reported import curled
from swapped import forms, pools, swapped

BUDGET = 2048  # pieces a batch, padding counted
QUOTED_SHARE, QUOTED_LAST = 3 / 5, 1  # of the quotations are read a pass, and in the last
TAUGHT_SHARE = 8  # one in so many of the texts in which no person marked names is read a pass
NAMED_SHARE = 1 / 2  # of those in which people marked them
SPEECH_TEXTS, SPEECHES_EACH = 140, 10  # texts a pass of sentences of reported speech, and how many in each
FORM_TEXTS, FORMS_EACH = 25, 12  # texts a pass over the names, heads and lists in each
SHORTEST = 64  # windows of training differ in length, so that the model reads short passages as well as long ones
APART = 0.15  # texts with trees in which each sentence stands by itself, as a paragraph
MASKED = 0.05  # pieces hidden in training
CASELESS = 0.1  # windows read without their capitals in training


@dataclass
class Item:
    window: windows.Window
    labels: dict  # head -> labels of the words, one list a paragraph
    links: list  # (relation, piece from, piece to); piece 0 is [CLS], nobody
    sentences: list = field(default_factory=list)  # of (first piece, head, relation, upos, xpos), one a token
    text: object = None  # the labelled text, where mentions are linked


def items(labelled, vocabulary, chance):
    limit = chance.choice((windows.LIMIT, windows.LIMIT, chance.randint(SHORTEST, windows.LIMIT)))
    for window in windows_of(labelled, vocabulary, limit, chance):
        place = dict(zip(window.words, window.firsts))
        links = [(r, place[a], place.get(b, 0)) for r, relation in enumerate(RELATIONS)
                 for a, b in labelled.links.get(relation, {}).items() if a in place]
        labels = {head: [[LABELS[head].index(label) for label in begun([its[n] for n in window.words[a:b]])] for a, b in window.paragraphs]
                  for head, its in labelled.labels.items()}
        item = Item(window, labels, links)
        if labelled.sentences:
            grammar(item, labelled, place)
        yield item


def windows_of(labelled, vocabulary, limit, chance):
    if not labelled.sentences:
        return windows.windows(labelled.text, labelled.words, vocabulary, limit)
    ends = [leaves[-1].end for leaves in labelled.sentences]
    runs = list(zip([0] + ends, ends)) if chance.random() < APART else None
    return windows.windows(labelled.text, labelled.words, vocabulary, limit, set(ends), runs)


def grammar(item, labelled, place):
    """Adds the sentences that the window holds whole, and what begins with each word."""
    units = {leaf.first: TOKEN for leaves in labelled.sentences for leaf in leaves} | {leaves[0].first: SENTENCE for leaves in labelled.sentences}
    window = item.window
    item.labels["units"] = [[units.get(n, INSIDE) for n in window.words[a:b]] for a, b in window.paragraphs]
    part = {n: p for p, (a, b) in enumerate(window.paragraphs) for n in window.words[a:b]}
    for leaves in labelled.sentences:
        if part.get(leaves[0].first, -1) == part.get(leaves[-1].end - 1, -2):
            item.sentences.append([(place[leaf.first], leaf.head, RELATION_TAGS.index(leaf.relation) if leaf.head else 0,
                                    UPOS.index(leaf.upos), XPOS.index(leaf.xpos)) for leaf in leaves])
    item.text = labelled if labelled.chains else None


def begun(labels):
    """An I that does not go on from its own B or I, as at the start of a paragraph, becomes a B."""
    out = []
    for label in labels:
        goes_on = out and out[-1][1:] == label[1:]
        out.append("B" + label[1:] if label.startswith("I") and not goes_on else label)
    return out


def packed(found, chance):
    """Windows of like length together, the batches in chance order."""
    return runs(sorted(found, key=lambda item: (len(item.window.ids) // 16, chance.random())))


def runs(found):
    """Batches of windows in their order."""
    out, longest = [], 0
    for item in found:
        longest = max(longest, len(item.window.ids))
        if not out or longest * (len(out[-1]) + 1) > BUDGET:
            out.append([])
            longest = len(item.window.ids)
        out[-1].append(item)
    return out


def padded(rows, filler=0):
    width = max(map(len, rows))
    return torch.tensor([list(row) + [filler] * (width - len(row)) for row in rows])


def tensors(batch, vocabulary, chance):
    ids = [[vocabulary.mask if chance.random() < MASKED and i not in (vocabulary.cls, vocabulary.sep) else i for i in item.window.ids]
           for item in batch]
    types = [item.window.types if chance.random() >= CASELESS else [0] * len(item.window.types) for item in batch]
    paragraphs = [(row, item.window.firsts[a:b]) for row, item in enumerate(batch) for a, b in item.window.paragraphs]
    return {"ids": padded(ids, vocabulary.pad), "types": padded(types), "mask": padded([[1] * len(i) for i in ids]),
            "rows": torch.tensor([row for row, _ in paragraphs])[:, None], "firsts": padded([firsts for _, firsts in paragraphs]),
            "labels": {head: padded([labels for item in batch for labels in item.labels[head]]) for head in batch[0].labels},
            "real": padded([[1] * len(firsts) for _, firsts in paragraphs]).bool(),
            "links": torch.tensor([(row, *link) for row, item in enumerate(batch) for link in item.links]).reshape(-1, 4),
            "trees": tree_tensors(batch), "mentions": mention_tensors(batch)}


def tree_tensors(batch):
    sentences = [(row, sentence) for row, item in enumerate(batch) for sentence in item.sentences]
    if not sentences:
        return None
    columns = ("at", "heads", "relations", "upos", "xpos")
    out = {name: padded([[token[i] for token in sentence] for _, sentence in sentences]) for i, name in enumerate(columns)}
    return out | {"rows": torch.tensor([row for row, _ in sentences])[:, None], "real": padded([[1] * len(s) for _, s in sentences]).bool()}


@dataclass
class Pairs:
    """The mentions of a text, and which may stand for which."""
    at: list  # the first word of the head of each
    seekers: list  # of (mention, rows of features and right or not for each of its candidates)


def pairs(labelled):
    """What the text's mentions may stand for, and do; kept with the text."""
    if labelled.pairs is None:
        tokens = []
        for s, leaves in enumerate(labelled.sentences):
            base = len(tokens)
            tokens += [Parsed(leaf.first, leaf.end, leaf.upos, leaf.xpos, base + leaf.head - 1 if leaf.head else -1, leaf.relation, s)
                       for leaf in leaves]
        words = words_of(labelled.text, labelled.words, tokens)
        found = mentions.mentions(words)
        at = [tokens[mention.token].first for mention in found]
        chains = [labelled.chains[word].chain if word in labelled.chains else None for word in at]
        seekers = [(m, mentions.features(words, found, m), [chains[m] is not None and c == chains[m] for c in chains[max(0, m - mentions.REACH):m]])
                   for m in mentions.seekers(words, found)]
        labelled.pairs = Pairs(at, [s for s in seekers if any(s[2]) or chains[s[0]] not in chains[:s[0]] or chains[s[0]] is None])
    return labelled.pairs


def mention_tensors(batch):
    """Each seeker's place, and places, features and rightness of its candidates that the batch holds."""
    if batch[0].text is None:
        return None
    place = {n: (row, first) for row, item in enumerate(batch) for n, first in zip(item.window.words, item.window.firsts)}
    known, out = pairs(batch[0].text), []
    for m, rows, right in known.seekers:
        first = m - len(right)
        held = [c for c in range(first, m) if known.at[c] in place]
        if known.at[m] in place and held and (not any(right) or any(right[c - first] for c in held)):
            out.append((place[known.at[m]], [place[known.at[c]] for c in held], rows[[c - first for c in held]], [right[c - first] for c in held]))
    if not out:
        return None
    width = max(len(held) for _, held, _, _ in out)
    theirs, rows = np.zeros((len(out), width, 2), np.int64), np.zeros((len(out), width, len(mentions.FEATURES)), np.int64)
    right, real = (np.zeros((len(out), 1 + width), bool) for _ in range(2))
    real[:, 0] = True
    for n, (_, held, its, these) in enumerate(out):
        theirs[n, :len(held)], rows[n, :len(held)], right[n, 1:1 + len(held)], real[n, 1:1 + len(held)] = held, its, these, True
        right[n, 0] = not any(these)
    return {name: torch.from_numpy(array) for name, array in
            (("mine", np.array([mine for mine, *_ in out])), ("theirs", theirs), ("features", rows), ("right", right), ("real", real))}


@dataclass
class Texts:
    """What a model learns from."""
    quotes: list
    names: list  # that people marked
    taught: list  # whose names the shipped weights marked
    trees: list
    linked: list  # with trees, names and links between mentions
    speech: object  # what sentences of reported speech are made of


def epoch(texts, vocabulary, seed, last=False):
    """The batches of one pass, mixed: each text with trees once, a share of the others."""
    chance = random.Random(seed)
    share = texts.taught[seed % TAUGHT_SHARE::TAUGHT_SHARE]
    pool = pools(texts.names + share)
    quoted = chance.sample(texts.quotes, round(len(texts.quotes) * (QUOTED_LAST if last else QUOTED_SHARE)))
    named = share + chance.sample(texts.names, round(len(texts.names) * NAMED_SHARE))
    parts = [quoted, [curled(text, chance) for text in texts.trees], [swapped(text, pool, chance) for text in named]]
    parts.append([texts.speech.text(pool, chance, SPEECHES_EACH) for _ in range(SPEECH_TEXTS)])
    parts.append([forms(pool, chance, FORMS_EACH) for _ in range(FORM_TEXTS)])
    batches = [batch for these in parts for batch in packed([i for text in these for i in items(text, vocabulary, chance)], chance)]
    for text in texts.linked:
        pairs(text)  # kept with the text, whatever the shapes of its marks
    batches += [batch for text in texts.linked for batch in runs(items(curled(text, chance), vocabulary, chance))]
    chance.shuffle(batches)
    return batches, chance
