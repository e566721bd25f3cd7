"""The weights that the program ships: what training goes on from, and who marks the names of texts without marks.

python training/shipped.py --data ../shared/data --out DIR/names.jsonl.gz"""
import argparse
import gzip
import json
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import decode
import texts
import windows
from evaluate import runner, session
from export import grammar
from pieces import Vocabulary

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../core/src/main/resources/org/rashomon/account/parse/en")

MODEL = "tagger.onnx"


def vocabulary():
    return Vocabulary.read(f"{FOLDER}/vocab.txt")


def settings():
    with open(f"{FOLDER}/tagger.json", encoding="utf-8") as read:
        return json.load(read)


def load(tagger):
    """Copies what the shipped weights have, as they were before they were made 8-bit but for the rounding. Other parts stay as they are."""
    its, told = weights(onnx.load(f"{FOLDER}/{MODEL}")), settings()
    state = {inner(tagger, name): value for name, value in its.items()}
    for head, crf in (("attribution", tagger.attribution_crf), ("names", tagger.names_crf)):
        start, steps = (torch.tensor(told[f"{head}_{part}"]) for part in ("start", "steps"))
        state[f"{head}_crf.start"], state[f"{head}_crf.steps"] = start - crf.barred_start, steps - crf.barred
    for name, parameter in grammar(tagger).items():
        if name in told.get("grammar", {}):
            parameter.data.copy_(torch.tensor(told["grammar"][name]))
    unknown = tagger.load_state_dict(state, strict=False).unexpected_keys
    if unknown:
        raise SystemExit(f"{FOLDER}/{MODEL} has parts that model.py has not: {', '.join(unknown)}")


def inner(tagger, name):
    """The name in the model of a part of the exported one: version 1 had its heads by themselves."""
    return name if name.partition(".")[0] in dict(tagger.named_children()) else f"out.{name}"


def weights(model):
    """{parameter: its value} of an 8-bit model."""
    held = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    out = {name: value for name, value in held.items() if name.startswith("encoder.") and value.dtype == np.float32 and value.ndim}
    out |= {name: value for name, value in held.items() if name.endswith(".bias")}
    for name in [n.removesuffix("_quantized") for n in held if n.startswith("encoder.") and n.endswith("_quantized")]:
        out[name] = (held[f"{name}_quantized"].astype(np.float32) - held[f"{name}_zero_point"]) * held[f"{name}_scale"]
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            name = node.input[1].removesuffix("_quantized")
            part = node.name.removesuffix("_quant").removesuffix("/MatMul").strip("/").replace("/", ".")
            out[f"{part}.weight"] = ((held[f"{name}_quantized"].astype(np.float32) - held[f"{name}_zero_point"]) * held[f"{name}_scale"]).T
    return {name: torch.from_numpy(np.array(value, dtype=np.float32)) for name, value in out.items()}


def marked(text, run, decoder, known):
    found, these = windows.of_text(text, known)
    return [[*decode.characters(span[1:], window, found), span[0]] for window in these
            for span in decode.names(decoder, window, run(window)["names"])]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    run, decoder, known = runner(session(f"{FOLDER}/{MODEL}")), decode.Decoder.of(settings()), vocabulary()
    with gzip.open(f"{options.out}.new", "wt", encoding="utf-8") as out:
        for text in texts.without_names(options.data):
            out.write(json.dumps({"text": text, "names": marked(text, run, decoder, known)}, ensure_ascii=False) + "\n")
    os.replace(f"{options.out}.new", options.out)


if __name__ == "__main__":
    main()
