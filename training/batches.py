"""Labelled texts -> batches of tensors for training."""
import random
from dataclasses import dataclass

import torch

import windows
from model import LABELS, RELATIONS
from swapped import forms, pools, swapped

BUDGET = 2048  # pieces a batch, padding counted
NAME_PASSES = 2  # over the names that people marked, for one over the quotations
TAUGHT_SHARE = 2  # one in so many of the texts in which only the teacher marked names is read a pass
FORM_TEXTS, FORMS_EACH = 50, 12  # texts a pass over the names, heads and lists in each
SHORTEST = 64  # windows of training differ in length, so that the model reads short passages as well as long ones
MASKED = 0.05  # pieces hidden in training
CASELESS = 0.12  # windows read without their capitals in training


@dataclass
class Item:
    window: windows.Window
    labels: dict  # head -> labels of the words, one list a paragraph
    links: list  # (relation, piece from, piece to); piece 0 is [CLS], nobody


def items(labelled, vocabulary, chance):
    limit = chance.choice((windows.LIMIT, windows.LIMIT, chance.randint(SHORTEST, windows.LIMIT)))
    for window in windows.windows(labelled.text, labelled.words, vocabulary, limit):
        place = dict(zip(window.words, window.firsts))
        links = [(r, place[a], place.get(b, 0)) for r, relation in enumerate(RELATIONS)
                 for a, b in labelled.links.get(relation, {}).items() if a in place]
        labels = {head: [[LABELS[head].index(label) for label in begun([its[n] for n in window.words[a:b]])] for a, b in window.paragraphs]
                  for head, its in labelled.labels.items()}
        yield Item(window, labels, links)


def begun(labels):
    """An I that does not go on from its own B or I, as at the start of a paragraph, becomes a B."""
    out = []
    for label in labels:
        goes_on = out and out[-1][1:] == label[1:]
        out.append("B" + label[1:] if label.startswith("I") and not goes_on else label)
    return out


def packed(found, chance):
    """Windows of like length together, the batches in chance order."""
    found = sorted(found, key=lambda item: (len(item.window.ids) // 16, chance.random()))
    batches, batch = [], []
    for item in found:
        if batch and len(item.window.ids) * (len(batch) + 1) > BUDGET:
            batches.append(batch)
            batch = []
        batch.append(item)
    return batches + [batch] if batch else batches


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
            "links": torch.tensor([(row, *link) for row, item in enumerate(batch) for link in item.links]).reshape(-1, 4)}


def epoch(quotes, names, taught, vocabulary, seed):
    """The batches of one pass over the quotations, two over the names and one over a share of what was taught, mixed."""
    chance = random.Random(seed)
    share = taught[seed % TAUGHT_SHARE::TAUGHT_SHARE]
    pool = pools(names + share)
    parts = [quotes] + [[swapped(text, pool, chance) for text in texts] for texts in [share] + [names] * NAME_PASSES]
    parts.append([forms(pool, chance, FORMS_EACH) for _ in range(NAME_PASSES * FORM_TEXTS)])
    batches = [batch for texts in parts for batch in packed([i for text in texts for i in items(text, vocabulary, chance)], chance)]
    chance.shuffle(batches)
    return batches, chance
