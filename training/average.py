"""Averages checkpoints of one training and exports them: python training/average.py --out DIR tagger-1.pt tagger-2.pt ..."""
import argparse
import os

import torch

import base
from export import export
from model import Tagger


def average(paths, weights):
    states = [torch.load(path) for path in paths]
    return {key: sum(w * state[key] for w, state in zip(weights, states)) for key in states[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoints", nargs="+")
    parser.add_argument("--weights", type=float, nargs="+", help="one a checkpoint, together 1; equal when left out")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    vocabulary, _ = base.read()
    tagger = Tagger(len(vocabulary.tokens))
    weights = options.weights or [1 / len(options.checkpoints)] * len(options.checkpoints)
    tagger.load_state_dict(average(options.checkpoints, weights))
    torch.save(tagger.state_dict(), f"{options.out}/tagger.pt")
    export(tagger, vocabulary, options.out)


if __name__ == "__main__":
    main()
