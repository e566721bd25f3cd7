"""Labelled texts -> batches of tensors for training."""
import random
from dataclasses import dataclass

import torch

import windows
from model import ATTRIBUTION, NAMES, RELATIONS
from swapped import forms, pools, swapped

BUDGET = 2048  # pieces a batch, padding counted
NAME_PASSES = 3  # over the names, for one over the quotations
FORM_TEXTS, FORMS_EACH = 50, 12  # texts a pass over the names, heads and lists in each
SHORTEST = 64  # windows of training differ in length, so that the model reads short passages as well as long ones
MASKED = 0.05  # pieces hidden in training
CASELESS = 0.12  # windows read without their capitals in training


@dataclass
class Item:
    window: windows.Window
    labels: list  # of the words, one list a paragraph
    links: list  # (relation, piece from, piece to); piece 0 is [CLS], nobody


def items(labelled, vocabulary, chance):
    names = NAMES if not labelled.links else ATTRIBUTION
    limit = chance.choice((windows.LIMIT, windows.LIMIT, chance.randint(SHORTEST, windows.LIMIT)))
    for window in windows.windows(labelled.text, labelled.words, vocabulary, limit):
        place = dict(zip(window.words, window.firsts))
        links = [(r, place[a], place.get(b, 0)) for r, relation in enumerate(RELATIONS)
                 for a, b in labelled.links.get(relation, {}).items() if a in place]
        labels = [begun([labelled.labels[n] for n in window.words[a:b]]) for a, b in window.paragraphs]
        yield Item(window, [[names.index(label) for label in part] for part in labels], links)


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
            "labels": padded([labels for item in batch for labels in item.labels]),
            "real": padded([[1] * len(firsts) for _, firsts in paragraphs]).bool(),
            "links": torch.tensor([(row, *link) for row, item in enumerate(batch) for link in item.links]).reshape(-1, 4)}


def names_of_pass(texts, chance):
    pool = pools(texts)
    return [swapped(text, pool, chance) for text in texts] + [forms(pool, chance, FORMS_EACH) for _ in range(FORM_TEXTS)]


def epoch(quotes, names, vocabulary, seed):
    """[(task, batch)] of one pass over the quotations and several over the names, mixed."""
    chance = random.Random(seed)
    tasks = [("attribution", quotes)] + [("names", names_of_pass(names, chance)) for _ in range(NAME_PASSES)]
    batches = [(task, batch) for task, texts in tasks
               for batch in packed([i for text in texts for i in items(text, vocabulary, chance)], chance)]
    chance.shuffle(batches)
    return [(task, batch, chance) for task, batch in batches]
