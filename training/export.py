"""The trained tagger -> tagger.onnx (8-bit weights), vocab.txt, tagger.json."""
import json
import os

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import windows
from model import ATTRIBUTION, LINK, NAMES, RELATION_TAGS, RELATIONS, UNITS, UPOS, XPOS, Tagger
from pieces import WRITTEN_AS_ONE

VERSION = 2
INPUTS, OUTPUTS = ["input_ids", "attention_mask", "token_type_ids"], list(Tagger.OUTPUTS)


def settings(tagger):
    """What a decoder needs beside the logits."""
    out = {"version": VERSION, "limit": windows.LIMIT, "attribution": ATTRIBUTION, "names": NAMES, "relations": list(RELATIONS),
           "link": LINK, "units": UNITS, "upos": UPOS, "xpos": XPOS, "relation_tags": RELATION_TAGS, "written_as_one": WRITTEN_AS_ONE,
           "grammar": {name: rounded(part.tolist()) for name, part in grammar(tagger).items()}}
    for head, crf in (("attribution", tagger.attribution_crf), ("names", tagger.names_crf)):
        start, steps = crf.scores()
        out[f"{head}_start"], out[f"{head}_steps"] = rounded(start.tolist()), rounded(steps.tolist())
    return out


def grammar(tagger):
    """What arcs, relations and links between mentions are scored with, beside what the model puts out."""
    return {"root": tagger.root, "relation_weights": tagger.relation.weight, "relation_bias": tagger.relation.bias,
            "nobody": tagger.nobody, "mention_features": tagger.features.weight, "mention_out": tagger.mention.weight[0]}


def rounded(rows):
    return [rounded(row) for row in rows] if isinstance(rows, list) else round(rows, 5)


def export(tagger, vocabulary, folder):
    tagger.eval()
    vocabulary.write(f"{folder}/vocab.txt")
    with open(f"{folder}/tagger.json", "w", encoding="utf-8") as out:
        json.dump(settings(tagger), out, indent=1)
    to_onnx(tagger, f"{folder}/tagger-float.onnx")
    quantise(f"{folder}/tagger-float.onnx", f"{folder}/tagger.onnx")


def to_onnx(tagger, path):
    ids = torch.tensor([[101, 2023, 2003, 102], [101, 2023, 102, 0]])
    batch_and_length = {0: "batch", 1: "length"}
    torch.onnx.export(tagger, (ids, (ids > 0).long(), torch.zeros_like(ids)), path, input_names=INPUTS, output_names=OUTPUTS,
                      dynamic_axes={name: batch_and_length for name in INPUTS + OUTPUTS}, opset_version=17, dynamo=False)


def quantise(source, target):
    """Weights in 8 bits a channel; 7 of them used, so that processors without VNNI reach the same sums."""
    quantize_dynamic(source, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    print(f"{target}: {os.path.getsize(target) / 1e6:.1f} MB")
