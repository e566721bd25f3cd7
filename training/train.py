"""Trains the tagger further: python training/train.py --data ../shared/data --names DIR/names.jsonl.gz --out DIR

It starts from the weights that the program ships. The same command goes on where the last one stopped."""
import argparse
import os

import torch

import batches
import losses
import measure
import names
import quotes
import reported
import shipped
import trees
from decode import Decoder
from export import export, settings
from model import Tagger
from state import State
from steps import go_through, optimiser, told_to_stop

SEED, THREADS = 20, 2
RATE, HEAD_RATE, DECAY = 1.2e-4, 1e-3, 0.92
PASSES = 4


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--out", required=True, help="folder of the state, and in the end of the model")
    parser.add_argument("--names", required=True, help="what shipped.py wrote")
    parser.add_argument("--passes", type=int, default=PASSES)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="let the learning rate reach 0 by then, whatever is left")
    parser.add_argument("--limit", type=int, help="so many texts of each kind, to try things out")
    return parser.parse_args()


def learn(state, texts, vocabulary, options, measured):
    """All passes that are left."""
    def cost(batch, chance):
        return losses.of(state.model, batches.tensors(batch, vocabulary, chance))

    told = told_to_stop()
    measure_once(state, measured)
    while state.passes < options.passes and state.minutes <= options.minutes:
        these, chance = batches.epoch(texts, vocabulary, SEED + state.passes, state.passes == options.passes - 1)
        go_through(state, these, chance, cost, options.passes, options.minutes, told)
        measure_once(state, measured)


def measure_once(state, measured):
    """After each pass, the figures of the mean of the weights; a later go does it where one was stopped in that."""
    if state.measured < state.passes:
        print(f"after pass {state.passes}", flush=True)
        for what, figures in measured(state.mean.model):
            print(f"  {what:<11} {measure.shown(figures)}", flush=True)
        state.measured = state.passes
        state.save()


def texts_of(options, learned, held_out, linked, with_trees):
    """What is learned from."""
    taught = names.marked(options.names)
    apart = {record["text"] for record in learned + held_out}
    others = [names.labelled(text, its) for text, its in taught.items() if text not in apart]
    quoted = [names.with_names(quotes.labelled(record), taught[record["text"]]) for record in learned]
    grammar = [trees.labelled(document) for document in with_trees], [names.with_names(trees.labelled(d), names.names_of(d)) for d in linked]
    parts = quoted, names.gum(linked) + names.wikigold(options.data), others, *grammar
    return batches.Texts(*(part[:options.limit] for part in parts), reported.Speech(with_trees, linked))


def main():
    options = arguments()
    torch.manual_seed(SEED)
    torch.set_num_threads(THREADS)
    os.makedirs(options.out, exist_ok=True)
    vocabulary = shipped.vocabulary()
    tagger = Tagger(len(vocabulary.tokens))
    shipped.load(tagger)
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
    learn(state, texts, vocabulary, options, measured)
    export(state.mean.model.cpu(), vocabulary, options.out)


if __name__ == "__main__":
    main()
