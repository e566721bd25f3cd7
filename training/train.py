"""Trains the tagger: python training/train.py --data ../shared/data --out DIR [--names DIR/names.jsonl.gz]

The same command goes on where the last one stopped. Without --names it ends before the first pass that needs them."""
import argparse
import os

import torch

import base
import batches
import losses
import measure
import names
import quotes
import trees
from decode import Decoder
from export import export, settings
from model import Tagger
from state import State
from steps import go_through, optimiser, told_to_stop

SEED, THREADS = 20, 2
RATE, HEAD_RATE, DECAY = 1.2e-4, 1e-3, 0.92
PASSES, UNTAUGHT = 6, 3  # passes, and how many of them come before the names that the teacher marked


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--out", required=True, help="folder of the state, and in the end of the model")
    parser.add_argument("--names", help="what teacher.py wrote")
    parser.add_argument("--passes", type=int, default=PASSES)
    parser.add_argument("--untaught", type=int, default=UNTAUGHT, help="so many passes come before the names that the teacher marked")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="let the learning rate reach 0 by then, whatever is left")
    parser.add_argument("--limit", type=int, help="so many texts of each kind, to try things out")
    return parser.parse_args()


def learn(state, texts, vocabulary, options, measured):
    """All passes that are left, or those before the teacher's names where there are none."""
    def cost(batch, chance):
        return losses.of(state.model, batches.tensors(batch, vocabulary, chance))

    told = told_to_stop()
    last = options.passes if options.names else min(options.untaught, options.passes)
    measure_once(state, measured)
    while state.passes < last and state.minutes <= options.minutes:
        these, chance = batches.epoch(texts(state.passes >= options.untaught), vocabulary, SEED + state.passes)
        go_through(state, these, chance, cost, options.passes, options.minutes, told)
        measure_once(state, measured)
    return state.passes >= options.passes or state.minutes > options.minutes


def measure_once(state, measured):
    """After each pass, the figures of the mean of the weights; a later go does it where one was stopped in that."""
    if state.measured < state.passes:
        print(f"after pass {state.passes}", flush=True)
        for what, figures in measured(state.mean.model):
            print(f"  {what:<11} {measure.shown(figures)}", flush=True)
        state.measured = state.passes
        state.save()


def texts_of(options, learned, held_out, linked, with_trees):
    """What is learned from; with the teacher's names, or without."""
    plain = [quotes.labelled(record) for record in learned]
    marked = names.gum(linked) + names.wikigold(options.data)
    grammar = [trees.labelled(document) for document in with_trees], [names.with_names(trees.labelled(d), names.names_of(d)) for d in linked]
    taught = names.marked(options.names) if options.names else {}
    apart = {record["text"] for record in learned + held_out}
    others = [names.labelled(text, its) for text, its in taught.items() if text not in apart]

    def texts(with_taught):
        quoted = [names.with_names(text, taught[text.text]) for text in plain] if with_taught else plain
        parts = quoted, marked, others if with_taught else [], *grammar
        return batches.Texts(*(part[:options.limit] for part in parts))
    return texts


def main():
    options = arguments()
    torch.manual_seed(SEED)
    torch.set_num_threads(THREADS)
    os.makedirs(options.out, exist_ok=True)
    vocabulary, encoder = base.read()
    tagger = Tagger(len(vocabulary.tokens))
    base.load(tagger.encoder, encoder)
    tagger.to("cuda" if torch.cuda.is_available() else "cpu")
    state = State(tagger, optimiser(tagger, RATE, HEAD_RATE, DECAY), f"{options.out}/state.pt")
    state.go_on()
    learned, held_out = quotes.split(quotes.read(f"{options.data}/quotes/polnear/train.jsonl.gz"))
    linked, held_back = trees.gum(options.data)
    dev = trees.read(f"{options.data}/trees/ewt_dev.conllu.gz")

    def measured(mean):
        decoder, run = Decoder.of(settings(mean)), measure.runner(mean)
        yield "quotations", measure.quotations(run, decoder, vocabulary, held_out[:options.limit])
        yield "trees", measure.trees(run, decoder, vocabulary, dev[:options.limit])
        yield "links", measure.mentions(run, decoder, vocabulary, held_back[:options.limit])
        yield "names", measure.names(run, decoder, vocabulary, names.dev(options.data)[:options.limit])

    texts = texts_of(options, learned, held_out, linked, trees.read(f"{options.data}/trees/ewt_train.conllu.gz"))
    if learn(state, texts, vocabulary, options, measured):
        export(state.mean.model.cpu(), vocabulary, options.out)
    else:
        print("the passes that are left need --names: see training/README.md")


if __name__ == "__main__":
    main()
