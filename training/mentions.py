"""Who or what a pronoun or a description stands for: heads of mentions in a parsed text, and the earlier ones that each may stand for."""
from dataclasses import dataclass

import numpy as np

REACH = 80  # mentions before one that it may stand for
NOUNS, LIKE_NOUNS, AS_NOUNS = ("NOUN", "PROPN", "PRON"), ("NUM", "DET", "ADJ"), ("nsubj", "obj", "iobj", "obl")
NEVER = ("flat", "fixed", "goeswith", "reparandum", "discourse", "expl")  # relations
RELATIVE = ("WDT", "WP", "WP$", "EX")  # tags
PEOPLE = ({"he", "him", "his", "himself"}, {"she", "her", "hers", "herself"}, {"they", "them", "their", "theirs", "themselves"})
KINDS = ("pronoun", "description", "name")  # the first two stand for another
FEATURES = {"mentions between": 8, "sentences between": 6, "kinds": 6, "same word": 2, "in the tree": 4, "quotations": 5}
ROWS = sum(FEATURES.values())  # of the table of features
FROM = np.cumsum([0, *FEATURES.values()])[:-1]  # the row where each feature begins


@dataclass
class Word:
    """A token of a parsed text, as far as links look at it."""
    text: str  # as it is read, in lower case
    upos: str
    xpos: str
    relation: str
    head: int  # number of a token of the text, or -1 for the root of its sentence
    sentence: int
    quotation: int  # 0 outside of quotations, else the number of its quotation


@dataclass
class Mention:
    token: int  # number of its head in the text
    kind: int


def is_mention(words, n):
    word = words[n]
    base = word.relation.partition(":")[0]
    if base in NEVER or word.xpos in RELATIVE or not (word.upos in NOUNS or word.upos in LIKE_NOUNS and base in AS_NOUNS):
        return False
    return not (base == "compound" and word.upos == "PROPN" and words[word.head].upos == "PROPN")


def mentions(words):
    return [Mention(n, KINDS.index({"PRON": "pronoun", "PROPN": "name"}.get(word.upos, "description")))
            for n, word in enumerate(words) if is_mention(words, n)]


def seekers(words, found):
    """Numbers of the mentions that may stand for an earlier one."""
    return [m for m, mention in enumerate(found)
            if mention.kind < 2 and m > 0 and words[mention.token].relation.partition(":")[0] != "compound"]


def bucket(n, count):
    """0, 1, 2, 3, then 4 to 7, 8 to 15 and so on; the last takes what is left."""
    return min(n if n < 4 else n.bit_length() + 1, count - 1)


def above(words, n):
    """The tokens over one in its tree."""
    out, n = set(), words[n].head
    while n >= 0:
        out.add(n)
        n = words[n].head
    return out


def features(words, found, m):
    """For each of the mentions that mention `m` may stand for, nearest last, the rows of the table of features."""
    mine, its = found[m], words[found[m].token]
    over, out = above(words, mine.token), []
    for c in range(max(0, m - REACH), m):
        other, word = found[c], words[found[c].token]
        values = (bucket(m - c - 1, 8), bucket(its.sentence - word.sentence, 6), mine.kind * len(KINDS) + other.kind, int(its.text == word.text),
                  in_the_tree(words, mine.token, other.token, over), quotations(its.quotation, word.quotation))
        out.append([a + b for a, b in zip(FROM, values)])
    return np.array(out, dtype=np.int64).reshape(-1, len(FEATURES))


def in_the_tree(words, mine, other, over):
    """1 for two of one head, 2 where the other is over mine, 3 where mine is over the other."""
    if other in over:
        return 2
    if words[mine].sentence != words[other].sentence:
        return 0
    if words[mine].head == words[other].head:
        return 1
    return 3 if mine in above(words, other) else 0


def quotations(mine, other):
    """0 for both outside, 1 for both in one, 2 for mine in one, 3 for the other in one, 4 for two."""
    if mine and other:
        return 1 if mine == other else 4
    return 2 if mine else 3 if other else 0


def scores(settings, mine, theirs, rows):
    """Of nobody, first, and of each of the mentions `theirs`; `settings` are arrays of tagger.json."""
    half = len(settings["mention_out"])
    everybody = np.vstack([settings["nobody"], *theirs]).astype(np.float64)
    told = np.vstack([np.zeros(half), settings["mention_features"][rows].sum(1)])
    hidden = np.maximum(mine[half:].astype(np.float64) + everybody[:, half:] + told, 0)
    return everybody[:, :half] @ mine[:half].astype(np.float64) + hidden @ settings["mention_out"]


def agree(mine, other):
    """Whether a pronoun for people can stand for the other: not for one of another gender or number."""
    people = next((group for group in PEOPLE if mine.text in group), None)
    if people is None:
        return True
    if other.upos == "PRON":
        return other.text in people
    return people is PEOPLE[2] or other.xpos not in ("NNS", "NNPS")


def links(settings, words, found, vectors_from, vectors_to):
    """{mention: the mention that it stands for, or None}; vectors by mention. Of equals nobody, then the earlier."""
    out = {}
    for m in seekers(words, found):
        first = max(0, m - REACH)
        these = scores(settings, vectors_from[m], vectors_to[first:m], features(words, found, m))
        for n, other in enumerate(found[first:m]):
            if not agree(words[found[m].token], words[other.token]):
                these[n + 1] = -np.inf
        best = int(these.argmax())
        out[m] = first + best - 1 if best else None
    return out
