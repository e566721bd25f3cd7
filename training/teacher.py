"""Trains BERT base on names and lets it mark those of other texts: python training/teacher.py --data ../shared/data --corenlp FILE --out FILE

It learns from the names that people marked and from those that CoreNLP marked, each with a head of its own, as the two differ in what
they call a name; the texts are then marked by the mean of the heads."""
import argparse
import gzip
import json
import random
import time
from collections import defaultdict
from types import SimpleNamespace

import torch
from torch import nn

import batches
import bert
import decode
import measure
import names
import windows
from model import BASE, NAMES, Crf, Encoder
from swapped import forms, pools, swapped
from train import SEED, THREADS, optimiser, set_rate, step_with

RATE, HEAD_RATE, DECAY = 4e-5, 1e-3, 0.95
PASSES, TEXTS = 3, 500  # over the names that people marked; texts of CoreNLP's a pass
LONGEST = 6000  # characters of a text that CoreNLP marked
HEADS = ("people", "corenlp")
BATCH = 8  # windows


class Teacher(nn.Module):
    def __init__(self, vocabulary_size):
        super().__init__()
        self.encoder, self.dropout = Encoder(vocabulary_size, BASE), nn.Dropout(0.1)
        self.heads = nn.ModuleDict({head: nn.Linear(BASE.hidden, len(NAMES)) for head in HEADS})
        self.crfs = nn.ModuleDict({head: Crf(NAMES) for head in HEADS})

    def read(self, batch):
        """Capitals are in the pieces: the table of cases isn't used."""
        with torch.autocast("cpu", torch.bfloat16):
            return self.dropout(self.encoder(batch["ids"], batch["mask"], torch.zeros_like(batch["ids"])).float())

    def loss(self, head, batch):
        logits = self.heads[head](self.read(batch))
        return self.crfs[head].loss(logits[batch["rows"], batch["firsts"]], batch["labels"]["names"], batch["real"])

    def decoder(self):
        """Scores of one label after another, the mean of the heads."""
        start, steps = ((sum(each) / len(HEADS)).detach().numpy() for each in zip(*(self.crfs[head].scores() for head in HEADS)))
        return SimpleNamespace(names=NAMES, names_start=start, names_steps=steps)

    def logits(self, some):
        """Of each window, the mean of the heads."""
        with torch.inference_mode():
            x = self.read({"ids": batches.padded([w.ids for w in some]), "mask": batches.padded([[1] * len(w.ids) for w in some])})
            return (sum(self.heads[head](x) for head in HEADS) / len(HEADS)).numpy()


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


def train(teacher, marked, corenlp, vocabulary):
    passes = [one_pass(marked, corenlp, vocabulary, n) for n in range(PASSES)]
    steps, step, began = sum(len(these) for these, _ in passes), 0, time.time()
    optim, sums = optimiser(teacher, RATE, HEAD_RATE, DECAY), defaultdict(float)
    teacher.train()
    for these, chance in passes:
        for head, batch in these:
            step += 1
            set_rate(optim, step / steps)
            loss = teacher.loss(head, batches.tensors(batch, vocabulary, chance))
            loss.backward()
            step_with(optim, teacher)
            sums[head] = 0.95 * sums[head] + 0.05 * loss.item()
            if step % 50 == 0:
                print(f"step {step}/{steps}  {dict(sums)}  {(time.time() - began) / 60:.1f} min", flush=True)
    teacher.eval()


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
    parser.add_argument("--out", required=True, help="names.jsonl.gz")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(THREADS)
    vocabulary, weights = bert.read()
    teacher = Teacher(len(vocabulary.tokens))
    bert.load(teacher.encoder, weights)
    with open(options.corenlp, encoding="utf-8") as lines:
        records = list(map(json.loads, lines))
    corenlp = [names.labelled(r["text"][:LONGEST], [n for n in r["names"] if n[1] <= LONGEST]) for r in records]
    random.Random(SEED).shuffle(corenlp)
    train(teacher, names.corpora(options.data), corenlp, vocabulary)
    dev = names.columns(f"{options.data}/names/uner_ewt_dev.iob2.gz", 1, 2)
    print("names", measure.shown(measure.names(lambda w: (None, teacher.logits([w])[0]), teacher.decoder(), vocabulary, dev)), flush=True)
    with gzip.open(options.out, "wt", encoding="utf-8") as out:
        for record in records:
            marked = {"text": record["text"], "names": marks(teacher, vocabulary, record["text"])}
            print(json.dumps(marked, ensure_ascii=False), file=out)


if __name__ == "__main__":
    main()
