"""Trains the tagger: python training/train.py --data ../shared/data --names DIR/names.jsonl.gz --out DIR"""
import argparse
import copy
import os
import time
from collections import defaultdict

import torch
from torch.nn import functional as F

import base
import batches
import measure
import names
import quotes
from export import export, settings
from decode import Decoder
from model import LINK, RELATIONS, Tagger

SEED, THREADS = 20, 2
RATE, HEAD_RATE, DECAY, WARM_UP = 1.2e-4, 1e-3, 0.92, 0.06
LINK_WEIGHT = 0.3
MEAN_OVER = 300  # steps that the mean of the weights remembers


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--out", required=True)
    parser.add_argument("--names", required=True, help="what teacher.py wrote")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="let the learning rate reach 0 by then, whatever is left")
    parser.add_argument("--from", dest="resumed", help="go on from this checkpoint")
    parser.add_argument("--rate", type=float, default=RATE, help="the highest learning rate of the top layer")
    parser.add_argument("--limit", type=int, help="so many texts of each kind, to try things out")
    return parser.parse_args()


def optimiser(model, rate, head_rate, decay):
    """AdamW; each layer of the encoder learns slower than the one above, the table of pieces not at all."""
    encoder = model.encoder
    encoder.pieces.weight.requires_grad_(False)
    groups = [{"params": layer.parameters(), "lr": rate * decay ** n} for n, layer in enumerate(reversed(encoder.layers))]
    lowest = list(encoder.positions.parameters()) + list(encoder.norm.parameters())
    groups.append({"params": lowest, "lr": rate * decay ** len(encoder.layers)})
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    groups.append({"params": heads + list(encoder.types.parameters()), "lr": head_rate})
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


def step_with(optim, model):
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optim.step()
    optim.zero_grad()


def losses(tagger, batch):
    """Of each head that the batch has labels for, and of the links where it has attributions."""
    with torch.autocast("cpu", torch.bfloat16):
        x = tagger.encoder(batch["ids"], batch["mask"], batch["types"])
    attribution, names, link_from, link_to = tagger.heads(x.float())
    heads = {"attribution": (attribution, tagger.attribution_crf), "names": (names, tagger.names_crf)}
    out = {}
    for head, labels in batch["labels"].items():
        logits, crf = heads[head]
        out[head] = crf.loss(logits[batch["rows"], batch["firsts"]], labels, batch["real"])
    return out | ({"links": LINK_WEIGHT * link_loss(batch, link_from, link_to)} if "attribution" in out else {})


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


def train(tagger, vocabulary, texts, options, after_epoch):
    passes = [batches.epoch(*texts, vocabulary, SEED + n) for n in range(options.epochs)]
    steps = sum(len(one_pass) for one_pass, _ in passes)
    step, optim, began, mean = 0, optimiser(tagger, options.rate, HEAD_RATE * options.rate / RATE, DECAY), time.time(), Mean(tagger)
    for n, (one_pass, chance) in enumerate(passes):
        tagger.train()
        sums = defaultdict(lambda: (0.0, 0))
        for items in one_pass:
            step += 1
            minutes = (time.time() - began) / 60
            set_rate(optim, max(step / steps, minutes / options.minutes))
            if minutes > options.minutes:
                break
            parts = losses(tagger, batches.tensors(items, vocabulary, chance))
            sum(parts.values()).backward()
            step_with(optim, tagger)
            mean.take(tagger, step)
            for part, value in parts.items():
                sums[part] = sums[part][0] + value.item(), sums[part][1] + 1
            if step % 50 == 0:
                shown = "  ".join(f"{part} {total / count:.4f}" for part, (total, count) in sums.items())
                print(f"pass {n + 1} step {step}/{steps}  {shown}  {minutes:.1f} min", flush=True)
        after_epoch(n + 1, mean.tagger)
        if minutes > options.minutes:
            break
    return mean.tagger


def with_names(text, its):
    text.labels["names"] = names.labels(text.words, its)
    return text


def runner(tagger):
    def run(window):
        with torch.inference_mode():
            ids, types = (torch.tensor([part]) for part in (window.ids, window.types))
            return [out[0].numpy() for out in tagger(ids, torch.ones_like(ids), types)]
    return run


def main():
    options = arguments()
    torch.manual_seed(SEED)
    torch.set_num_threads(THREADS)
    os.makedirs(options.out, exist_ok=True)
    vocabulary, encoder = base.read()
    tagger = Tagger(len(vocabulary.tokens))
    base.load(tagger.encoder, encoder)
    if options.resumed:
        tagger.load_state_dict(torch.load(options.resumed))
    learn, held_out = quotes.split(quotes.read(f"{options.data}/quotes/polnear/train.jsonl.gz"))
    taught = names.marked(options.names)
    quote_texts = [with_names(quotes.labelled(r), taught[r["text"]]) for r in learn]
    others = taught.keys() - {r["text"] for r in learn + held_out}
    texts = quote_texts, names.corpora(options.data), [names.labelled(text, its) for text, its in taught.items() if text in others]

    def after_epoch(n, mean):
        torch.save(tagger.state_dict(), f"{options.out}/last-{n}.pt")
        torch.save(mean.state_dict(), f"{options.out}/tagger-{n}.pt")
        decoder = Decoder.of(settings(mean))
        print(f"pass {n} held out: {measure.shown(measure.quotations(runner(mean), decoder, vocabulary, held_out[:options.limit]))}", flush=True)

    export(train(tagger, vocabulary, [part[:options.limit] for part in texts], options, after_epoch), vocabulary, options.out)


if __name__ == "__main__":
    main()
