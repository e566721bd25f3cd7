"""BERT encoder with three heads: attribution labels, name labels, links."""
import math
from typing import NamedTuple

import torch
from torch import nn
from torch.nn import functional as F

POSITIONS = 512
CASES = 3  # rows of the token type table: see pieces.case_of
LINK = 64
RELATIONS = ("content-cue", "cue-source", "content-source")
ATTRIBUTION = ["O"] + [f"{p}-{k}" for k in ("cue", "source", "content") for p in "BI"]
NAMES = ["O"] + [f"{p}-{k}" for k in ("person", "body", "place", "other") for p in "BI"]
LABELS = {"attribution": ATTRIBUTION, "names": NAMES}


class Size(NamedTuple):
    hidden: int
    layers: int
    heads: int = 12


SMALL, BASE = Size(384, 12), Size(768, 12)  # bge-small-en-v1.5 and BERT base


class Layer(nn.Module):
    def __init__(self, size, dropout):
        super().__init__()
        hidden, self.heads = size.hidden, size.heads
        self.query, self.key, self.value, self.out = (nn.Linear(hidden, hidden) for _ in range(4))
        self.norm1, self.norm2 = (nn.LayerNorm(hidden, eps=1e-12) for _ in range(2))
        self.up, self.down = nn.Linear(hidden, 4 * hidden), nn.Linear(4 * hidden, hidden)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        q, k, v = (self.split(f(x)) for f in (self.query, self.key, self.value))
        seen = self.seen(q, k, v, mask.to(q.dtype)).transpose(1, 2).flatten(2)
        x = self.norm1(x + self.out(seen))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))

    def seen(self, q, k, v, mask):
        if self.training:  # the same sums, in less time; exported they would be more nodes
            return F.scaled_dot_product_attention(q, k, v, mask)
        return torch.softmax((q / math.sqrt(q.shape[-1])) @ k.transpose(2, 3) + mask, -1) @ v

    def split(self, x):
        return x.unflatten(2, (self.heads, -1)).transpose(1, 2)


class Encoder(nn.Module):
    def __init__(self, vocabulary_size, size=SMALL, dropout=0.1):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary_size, size.hidden)
        self.positions = nn.Embedding(POSITIONS, size.hidden)
        self.types = nn.Embedding(CASES, size.hidden)
        self.norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))

    def forward(self, ids, mask, types):
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.pieces(ids) + self.positions(at) + self.types(types)))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Tagger(nn.Module):
    def __init__(self, vocabulary_size, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(vocabulary_size, dropout=dropout)
        self.dropout = nn.Dropout(dropout)
        hidden = SMALL.hidden
        self.attribution = nn.Linear(hidden, len(ATTRIBUTION))
        self.names = nn.Linear(hidden, len(NAMES))
        self.link_from = nn.Linear(hidden, LINK * len(RELATIONS))
        self.link_to = nn.Linear(hidden, LINK * len(RELATIONS))
        self.attribution_crf, self.names_crf = Crf(ATTRIBUTION), Crf(NAMES)

    def forward(self, input_ids, attention_mask, token_type_ids):
        return self.heads(self.encoder(input_ids, attention_mask, token_type_ids))

    def heads(self, x):
        x = self.dropout(x)
        return self.attribution(x), self.names(x), self.link_from(x) / math.sqrt(LINK), self.link_to(x)


class Crf(nn.Module):
    """Scores of one label after another (Lafferty et al., 2001); an I follows only its own B or I."""

    def __init__(self, labels):
        super().__init__()
        self.start = nn.Parameter(torch.zeros(len(labels)))
        self.steps = nn.Parameter(torch.zeros(len(labels), len(labels)))
        allowed = [[not b.startswith("I") or a[1:] == b[1:] for b in labels] for a in labels]
        self.register_buffer("barred", torch.tensor(allowed).logical_not().float() * -1e4)
        self.register_buffer("barred_start", torch.tensor([-1e4 if b.startswith("I") else 0.0 for b in labels]))

    def scores(self):
        return self.start + self.barred_start, self.steps + self.barred

    def loss(self, logits, labels, mask):
        """Negative log-likelihood, mean over words. logits [B, W, L]; labels and mask [B, W], the mask True from the left."""
        start, steps = self.scores()
        gold = logits.gather(2, labels[:, :, None]).squeeze(2) * mask
        moves = steps[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
        path = gold.sum() + moves.sum() + start[labels[:, 0]].sum()
        first, *rest = logits.unbind(1)
        alpha = start + first
        for row, real in zip(rest, mask.unbind(1)[1:]):
            ahead = torch.logsumexp(alpha[:, :, None] + steps, 1) + row
            alpha = torch.where(real[:, None], ahead, alpha)
        return (torch.logsumexp(alpha, 1).sum() - path) / mask.sum()
