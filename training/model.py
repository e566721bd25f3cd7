"""BERT encoder with heads for attributions, names and their links, tokens and sentences, tags, dependencies, and links between mentions."""
import math
from typing import NamedTuple

import torch
from torch import nn
from torch.nn import functional as F

from mentions import ROWS

POSITIONS = 512
CASES = 3  # rows of the token type table: see pieces.case_of
LINK = 64
RELATIONS = ("content-cue", "cue-source", "content-source")
ATTRIBUTION = ["O"] + [f"{p}-{k}" for k in ("cue", "source", "content") for p in "BI"]
NAMES = ["O"] + [f"{p}-{k}" for k in ("person", "body", "place", "other") for p in "BI"]
LABELS = {"attribution": ATTRIBUTION, "names": NAMES}
UNITS = ["inside", "token", "sentence"]  # of a word: within a token, first of a token, first of a sentence
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
XPOS = ("$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP "
        "SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``").split()
RELATION_TAGS = (  # all but the root's
    "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj csubj:outer "
    "csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj "
    "nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum vocative xcomp").split()
ARC, RELATION, MENTION = 256, 256, 64


class Size(NamedTuple):
    hidden: int
    layers: int
    heads: int = 12


SMALL = Size(384, 12)  # bge-small-en-v1.5


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
    OUTPUTS = ("attribution", "names", "link_from", "link_to", "units", "upos", "xpos", "arc_from", "arc_to", "relation_from", "relation_to",
               "mention_from", "mention_to")

    def __init__(self, vocabulary_size, size=SMALL, dropout=0.1, arc_dropout=0.2):
        super().__init__()
        self.encoder = Encoder(vocabulary_size, size, dropout)
        self.dropout, self.arc_dropout = nn.Dropout(dropout), nn.Dropout(arc_dropout)
        sizes = {"attribution": len(ATTRIBUTION), "names": len(NAMES), "link_from": LINK * len(RELATIONS), "link_to": LINK * len(RELATIONS),
                 "units": len(UNITS), "upos": len(UPOS), "xpos": len(XPOS), "arc_from": ARC, "arc_to": ARC, "relation_from": RELATION,
                 "relation_to": RELATION, "mention_from": 2 * MENTION, "mention_to": 2 * MENTION}
        self.out = nn.ModuleDict({name: nn.Linear(size.hidden, width) for name, width in sizes.items()})
        self.attribution_crf, self.names_crf = Crf(ATTRIBUTION), Crf(NAMES)
        self.between = nn.Linear(ARC, ARC)
        self.root = nn.Parameter(torch.randn(ARC) / math.sqrt(ARC))
        self.relation = nn.Linear(RELATION, len(RELATION_TAGS))
        self.features = nn.Embedding(ROWS, MENTION)
        self.nobody = nn.Parameter(torch.zeros(2 * MENTION))
        self.mention = nn.Linear(MENTION, 1, bias=False)

    def forward(self, input_ids, attention_mask, token_type_ids):
        x = self.encoder(input_ids, attention_mask, token_type_ids)
        return tuple(self.heads(x, *self.OUTPUTS).values())

    def heads(self, x, *names):
        """The outputs of these names. The score of an arc or a link is the dot product of the one's `from` and the other's `to`."""
        x = self.dropout(x)
        out = {name: self.out[name](x) for name in names}
        for name in out.keys() & {"link_from", "mention_from"}:
            out[name] = out[name] / math.sqrt(LINK)
        for name in out.keys() & {"arc_from", "arc_to"}:
            out[name] = self.arc_dropout(F.gelu(out[name]))
        if "arc_from" in out:  # biaffine, after Dozat and Manning (2017)
            out["arc_from"] = self.between(out["arc_from"])
        return out

    def arcs(self, mine, theirs):
        """[S, N, N + 1] of [S, N, ARC]: each token's scores with the root and with each token of its sentence."""
        return torch.cat([(mine @ self.root)[:, :, None], mine @ theirs.transpose(1, 2)], 2)

    def relations(self, mine, theirs):
        """Scores of the relations of tokens to their heads, [..., RELATION] each."""
        return self.relation(self.arc_dropout(F.relu(mine + theirs)))

    def mentions(self, mine, theirs, rows):
        """[A, 1 + C]: each mention's scores with nobody and with its candidates. mine [A, 2M], theirs [A, C, 2M], rows [A, C, features]."""
        everybody = torch.cat([self.nobody.expand(len(mine), 1, -1), theirs], 1)
        told = F.pad(self.features(rows).sum(2), (0, 0, 1, 0))
        hidden = F.relu(mine[:, None, MENTION:] + everybody[:, :, MENTION:] + told)
        return (everybody[:, :, :MENTION] @ mine[:, :MENTION, None] + self.mention(self.arc_dropout(hidden))).squeeze(2)


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
