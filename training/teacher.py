"""Trains BERT base on names and lets it mark those of other texts: python training/teacher.py --data ../shared/data --corenlp FILE --out FILE

It learns from the names that people marked and from those that CoreNLP marked, each with a head of its own, as the two differ in what
they call a name; the texts are then marked by the mean of the heads."""
import argparse
import gzip
import json
import os
import random
from types import SimpleNamespace

import torch
from torch import nn

import batches
import bert
import decode
import losses
import measure
import names
import windows
from model import BASE, NAMES, Crf, Encoder
from state import State
from steps import go_through, optimiser, told_to_stop
from swapped import forms, pools, swapped

SEED, THREADS = 20, 2
RATE, HEAD_RATE, DECAY = 4e-5, 1e-3, 0.95
PASSES, TEXTS = 3, 500  # over the names that people marked; texts of CoreNLP's a pass
LONGEST = 6000  # characters of a text that CoreNLP marked
HEADS = ("people", "corenlp")
BATCH = 8  # windows


def device():
    return "cuda" if torch.cuda.is_available() else "cpu"


class Teacher(nn.Module):
    def __init__(self, vocabulary_size):
        super().__init__()
        self.encoder, self.dropout = Encoder(vocabulary_size, BASE), nn.Dropout(0.1)
        self.heads = nn.ModuleDict({head: nn.Linear(BASE.hidden, len(NAMES)) for head in HEADS})
        self.crfs = nn.ModuleDict({head: Crf(NAMES) for head in HEADS})

    def read(self, batch):
        """Capitals are in the pieces: the table of cases isn't used."""
        with torch.autocast(batch["ids"].device.type, torch.bfloat16):
            return self.dropout(self.encoder(batch["ids"], batch["mask"], torch.zeros_like(batch["ids"])).float())

    def loss(self, head, batch):
        logits = self.heads[head](self.read(batch))
        return self.crfs[head].loss(logits[batch["rows"], batch["firsts"]], batch["labels"]["names"], batch["real"])

    def decoder(self):
        """Scores of one label after another, the mean of the heads."""
        start, steps = ((sum(each) / len(HEADS)).detach().cpu().numpy() for each in zip(*(self.crfs[head].scores() for head in HEADS)))
        return SimpleNamespace(names=NAMES, names_start=start, names_steps=steps)

    def logits(self, some):
        """Of each window, the mean of the heads."""
        with torch.inference_mode():
            x = self.read({"ids": batches.padded([w.ids for w in some]).to(device()), "mask": batches.padded([[1] * len(w.ids) for w in some]).to(device())})
            return (sum(self.heads[head](x) for head in HEADS) / len(HEADS)).cpu().numpy()


def one_pass(marked, corenlp, vocabulary, n):
    chance = random.Random(SEED + n)
    pool = pools(marked)
    parts = {"people": [swapped(text, pool, chance) for text in marked]
             + [forms(pool, chance, batches.FORMS_EACH) for _ in range(batches.FORM_TEXTS // 2)],
             "corenlp": [corenlp[i % len(corenlp)] for i in range(n * TEXTS, (n + 1) * TEXTS)]}
    out = [(head, batch) for head, texts in parts.items()
           for batch in batches.packed([i for text in texts for i in batches.items(text, vocabulary, chance)], chance)]
    chance.shuffle(out)
    return out, chance


def train(state, marked, corenlp, vocabulary):
    def cost(batch, chance):
        head, these = batch
        return {head: state.model.loss(head, losses.moved(batches.tensors(these, vocabulary, chance), device()))}

    told = told_to_stop()
    while state.passes < PASSES:
        these, chance = one_pass(marked, corenlp, vocabulary, state.passes)
        go_through(state, these, chance, cost, PASSES, told=told)


def marks(teacher, vocabulary, text):
    """[start, end, kind] of the names of a text."""
    found, these = windows.of_text(text, vocabulary)
    decoder, out = teacher.decoder(), []
    for i in range(0, len(these), BATCH):
        some = these[i:i + BATCH]
        for window, logits in zip(some, teacher.logits(some)):
            out += [[*decode.characters((a, b), window, found), kind] for kind, a, b in decode.names(decoder, window, logits)]
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--corenlp", required=True, help="JSON lines that bench/names wrote: the texts to mark")
    parser.add_argument("--out", required=True, help="names.jsonl.gz; the state is kept beside it until it is whole")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(THREADS)
    vocabulary, weights = bert.read()
    teacher = Teacher(len(vocabulary.tokens))
    bert.load(teacher.encoder, weights)
    state = State(teacher.to(device()), optimiser(teacher, RATE, HEAD_RATE, DECAY), f"{options.out}.state.pt")
    state.go_on()
    with open(options.corenlp, encoding="utf-8") as lines:
        records = list(map(json.loads, lines))
    corenlp = [names.labelled(r["text"][:LONGEST], [n for n in r["names"] if n[1] <= LONGEST]) for r in records]
    random.Random(SEED).shuffle(corenlp)
    train(state, names.corpora(options.data), corenlp, vocabulary)
    teacher = state.mean.model
    found = measure.names(lambda w: {"names": teacher.logits([w])[0]}, teacher.decoder(), vocabulary, names.dev(options.data))
    print("names", measure.shown(found), flush=True)
    mark(teacher, vocabulary, [record["text"] for record in records], options.out)
    os.remove(state.path)


def mark(teacher, vocabulary, texts, path):
    """The texts with their names, after those that an earlier go has marked."""
    part = path + ".part"
    with open(part, "a+", encoding="utf-8") as out:
        out.seek(0)
        held = out.read()
        whole = held[:held.rfind("\n") + 1]
        out.truncate(len(whole.encode()))
        for text in texts[whole.count("\n"):]:
            print(json.dumps({"text": text, "names": marks(teacher, vocabulary, text)}, ensure_ascii=False), file=out, flush=True)
    with open(part, encoding="utf-8") as lines, gzip.open(path + ".new", "wt", encoding="utf-8") as out:
        out.writelines(lines)
    os.replace(path + ".new", path)
    os.remove(part)


if __name__ == "__main__":
    main()
