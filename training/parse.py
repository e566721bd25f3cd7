"""Logits of the windows of a text -> tokens, sentences, tags, dependencies, and what each mention stands for."""
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

import mentions
import quotes
import windows
from model import RELATION_TAGS, UPOS, XPOS

INSIDE, TOKEN, SENTENCE = range(3)  # labels of `units`


class Parsed(NamedTuple):
    """A token of a text."""
    first: int  # number of its first word
    end: int  # number of the word after its last
    upos: str
    xpos: str
    head: int  # number of a token of the text, or -1
    relation: str
    sentence: int


@dataclass
class Text:
    words: list
    tokens: list
    links: dict  # token that is the head of a mention -> the token that is the head of what it stands for, or None


def units(logits, window, found):
    """A label for each word of the window: within a token, first of one, first of a sentence."""
    out = []
    for a, b in window.paragraphs:
        for at in range(a, b):
            row, word = logits[window.firsts[at]], found[window.words[at]]
            if at == a:
                out.append(SENTENCE)
            elif found[window.words[at] - 1].end == word.start:
                out.append(int(row.argmax()))
            else:
                out.append(TOKEN + int(row[TOKEN:].argmax()))
    return out


def sentences(labels):
    """Tokens of each sentence as runs of positions of the window's words."""
    out = []
    for at, label in enumerate(labels):
        if label == INSIDE:
            out[-1][-1] = (out[-1][-1][0], at + 1)
        elif label == TOKEN:
            out[-1].append((at, at + 1))
        else:
            out.append([(at, at + 1)])
    return out


def tree(settings, out, at):
    """Heads (0 for the root, else from 1) and relations of a sentence whose tokens' first pieces are at `at`."""
    mine, theirs = (out[name][at].astype(np.float64) for name in ("arc_from", "arc_to"))
    heads = best_tree(mine @ np.vstack([settings["root"], theirs]).T)
    mine, theirs = out["relation_from"][at].astype(np.float64), out["relation_to"][at].astype(np.float64)
    weights, bias = settings["relation_weights"], settings["relation_bias"]
    relations = ["root" if head == 0 else RELATION_TAGS[int((weights @ np.maximum(row + theirs[head - 1], 0) + bias).argmax())]
                 for row, head in zip(mine, heads)]
    return heads, relations


def best_tree(scores):
    """The heads of the tree with one root that has the highest sum; scores[token][head], head 0 being the root."""
    scores = np.array(scores, dtype=np.float64)
    n = len(scores)
    scores[np.arange(n), np.arange(1, n + 1)] = -np.inf
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not cycle([0, *heads]):
        return heads.tolist()
    finite = scores[np.isfinite(scores)]
    scores[:, 0] -= (finite.max() - finite.min() + 1) * n  # so that no tree with a second root is best
    square = np.vstack([np.full(n + 1, -np.inf), scores])
    return edmonds(square)[1:]


def edmonds(scores):
    """Chu-Liu/Edmonds on scores[token][head]; token 0 is the root. Of equals the lower number."""
    heads = [0, *scores[1:].argmax(1).tolist()]
    round_ = cycle(heads)
    if not round_:
        return heads
    rest = [i for i in range(len(heads)) if i not in set(round_)]
    ring = np.array(round_)
    kept = np.array([scores[i, heads[i]] for i in round_])
    entering = scores[np.ix_(round_, rest)] - kept[:, None]  # by which token of the ring a head outside enters
    leaving = scores[np.ix_(rest, round_)]
    m = len(rest)
    small = np.full((m + 1, m + 1), -np.inf)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    small[m, :m] = entering.max(0)
    small[:m, m] = leaving.max(1)
    solved = edmonds(small)
    for i in range(1, m):
        heads[rest[i]] = int(ring[leaving[i].argmax()]) if solved[i] == m else rest[solved[i]]
    heads[int(ring[entering[:, solved[m]].argmax()])] = rest[solved[m]]
    return heads


def cycle(heads):
    """The tokens of a cycle in ascending order, or nothing; heads[0] is the root's."""
    done = [False] * len(heads)
    done[0] = True
    for i in range(1, len(heads)):
        path, at = [], i
        while not done[at]:
            done[at] = True
            path.append(at)
            at = heads[at]
        if at in path:
            return sorted(path[path.index(at):])
    return []


def parse(run, settings, text, found, these, given=None):
    """The text read window by window. `given`: sentences of leaves (trees.py) where tokens and sentences are known."""
    tokens, vectors, count = [], [], 0
    begins = {leaf.first: TOKEN for leaves in given for leaf in leaves} | {leaves[0].first: SENTENCE for leaves in given} if given else None
    for window in these:
        out = run(window)
        starts = {a for a, _ in window.paragraphs}
        labels = units(out["units"], window, found) if given is None else [
            SENTENCE if at in starts else begins.get(n, INSIDE) for at, n in enumerate(window.words)]
        for runs in sentences(labels):
            at, base = [window.firsts[a] for a, _ in runs], len(tokens)
            heads, relations = tree(settings, out, at)
            upos, xpos = out["upos"][at].argmax(1), out["xpos"][at].argmax(1)
            tokens += [Parsed(window.words[a], window.words[b - 1] + 1, UPOS[u], XPOS[x], base + head - 1 if head else -1, relation, count)
                       for (a, b), u, x, head, relation in zip(runs, upos, xpos, heads, relations)]
            vectors += list(zip(out["mention_from"][at], out["mention_to"][at]))
            count += 1
    return Text(found, tokens, linked(settings, text, found, tokens, vectors))


def linked(settings, text, found, tokens, vectors):
    words = words_of(text, found, tokens)
    these = mentions.mentions(words)
    mine, theirs = ([vectors[m.token][i] for m in these] for i in range(2))
    links = mentions.links(settings, words, these, mine, theirs)
    return {these[a].token: None if b is None else these[b].token for a, b in links.items()}


def words_of(text, found, tokens):
    """What links look at, of tokens with their first word, tags, head, relation and sentence."""
    parts, at, out = quotes.quotations(text), 0, []
    for token in tokens:
        start = found[token.first].start
        while at < len(parts) and parts[at][1] <= start:
            at += 1
        inside = at < len(parts) and parts[at][0] <= start
        form = "".join(word.text for word in found[token.first:token.end])
        out.append(mentions.Word(form, token.upos, token.xpos, token.relation, token.head, token.sentence, at + 1 if inside else 0))
    return out


def of_text(run, settings, vocabulary, text):
    found, these = windows.of_text(text, vocabulary)
    return parse(run, settings, text, found, these)


def of_labelled(run, settings, vocabulary, labelled):
    """With the tokens and sentences that the text has."""
    ends = {leaves[-1].end for leaves in labelled.sentences}
    these = windows.windows(labelled.text, labelled.words, vocabulary, ends=ends)
    return parse(run, settings, labelled.text, labelled.words, these, labelled.sentences)
