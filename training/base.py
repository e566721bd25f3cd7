"""Weights of the base encoder, all-MiniLM-L6-v2, out of the ONNX file that langchain4j packages."""
import io
import json
import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import LAYERS, POSITIONS
from pieces import Vocabulary

DENSE = {"attention/self/query": "query", "attention/self/key": "key", "attention/self/value": "value",
         "attention/output/dense": "out", "intermediate/dense": "up", "output/dense": "down"}
NORMS = {"attention.output.LayerNorm": "norm1", "output.LayerNorm": "norm2"}


def read(jar):
    """Vocabulary and ONNX model of the jar."""
    with zipfile.ZipFile(jar) as files:
        tokenizer = json.loads(files.read("all-minilm-l6-v2-tokenizer.json"))
        model = onnx.load(io.BytesIO(files.read("all-minilm-l6-v2.onnx")))
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
    for n in range(LAYERS):
        for theirs, ours in DENSE.items():
            state[f"layers.{n}.{ours}.weight"] = held[matrices[f"/encoder/layer.{n}/{theirs}/MatMul"]].T
            state[f"layers.{n}.{ours}.bias"] = held[f"encoder.layer.{n}.{theirs.replace('/', '.')}.bias"]
        for theirs, ours in NORMS.items():
            for part in ("weight", "bias"):
                state[f"layers.{n}.{ours}.{part}"] = held[f"encoder.layer.{n}.{theirs}.{part}"]
    encoder.load_state_dict(state)
