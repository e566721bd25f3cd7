"""Prints the figures of tagger.onnx: python training/evaluate.py --model DIR --data ../shared/data"""
import argparse
import glob
import json
import os
import time

import numpy as np
import onnxruntime

import measure
import names
import quotes
import trees
import windows
from decode import Decoder
from pieces import Vocabulary


def session(path, threads=2):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def runner(model):
    """One window a call: 8-bit activations are scaled by call, so that a window's result depends on it alone."""
    names_of = [out.name for out in model.get_outputs()]

    def run(window):
        ids = np.array([window.ids], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.array([window.types], dtype=np.int64)}
        return {name: out[0] for name, out in zip(names_of, model.run(None, feed))}
    return run


def speed(run, vocabulary, records):
    """Thousand words and pieces a second of the model alone, once warm."""
    these = [w for r in records for w in windows.of_text(r["text"], vocabulary)[1]]
    for window in these[:20]:
        run(window)
    began = time.perf_counter()
    for window in these:
        run(window)
    took = time.perf_counter() - began
    return {"words": sum(len(w.words) for w in these) / took / 1000, "pieces": sum(len(w.ids) for w in these) / took / 1000}


def figures(run, decoder, vocabulary, data, held_out):
    """(what, its figures) one after the other."""
    folder = f"{data}/quotes/polnear"
    records = quotes.split(quotes.read(f"{folder}/train.jsonl.gz"))[1] if held_out else quotes.read(f"{folder}/dev.jsonl.gz")
    yield "speed", speed(run, vocabulary, records)
    yield "quotations", measure.quotations(run, decoder, vocabulary, records)
    yield "names", measure.names(run, decoder, vocabulary, names.dev(data))
    for path in sorted(glob.glob(f"{data}/trees/*.conllu.gz")):
        name = os.path.basename(path).removesuffix(".conllu.gz")
        if not name.endswith("_train"):
            yield name, measure.trees(run, decoder, vocabulary, trees.read(path))
    held_back = trees.gum(data)[1]
    yield "gum", measure.trees(run, decoder, vocabulary, held_back)
    yield "links", measure.mentions(run, decoder, vocabulary, held_back)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True, help="folder of tagger.onnx, vocab.txt and tagger.json")
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--file", default="tagger.onnx")
    parser.add_argument("--held-out", action="store_true", help="the slice of train that training leaves out, not dev")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    vocabulary = Vocabulary.read(f"{options.model}/vocab.txt")
    with open(f"{options.model}/tagger.json", encoding="utf-8") as settings:
        decoder = Decoder.of(json.load(settings))
    run = runner(session(f"{options.model}/{options.file}", options.threads))
    for what, these in figures(run, decoder, vocabulary, options.data, options.held_out):
        print(f"{what:<11} {measure.shown(these)}", flush=True)


if __name__ == "__main__":
    main()
