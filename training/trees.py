"""CoNLL-U -> documents: the text as it was written, and its sentences of tokens with tags, dependencies, entities."""
import hashlib
import re
from dataclasses import dataclass, field
from typing import NamedTuple

from pieces import words
from quotes import Labelled, lines_of

NOT_FREE = ("whow", "fiction")  # GUM's documents whose texts are not for commercial use
HELD_BACK = 10  # one of GUM's documents in so many is kept to measure links on


class Token(NamedTuple):
    start: int
    end: int
    form: str
    upos: str
    xpos: str
    head: int  # number of a token of the sentence, from 1; 0 is the root
    relation: str
    misc: str


@dataclass
class Document:
    id: str
    text: str = ""
    sentences: list = field(default_factory=list)  # lists of tokens


class Entity(NamedTuple):
    first: int
    last: int
    chain: str
    kind: str


class Leaf(NamedTuple):
    """A token among the words of its text."""
    first: int  # number of its first word
    end: int  # number of the word after its last
    upos: str
    xpos: str
    head: int
    relation: str


def read(path):
    return [document(part) for part in re.split(r"^# newdoc", "\n".join(lines_of(path)), flags=re.MULTILINE)[1:]]


def document(part):
    out = Document(re.match(r" id = (\S+)", part).group(1))
    for block in part.split("\n\n"):
        rows = [row for row in (line.split("\t") for line in block.split("\n")) if len(row) == 10]
        if rows:
            if "# newpar" in block and out.text:
                out.text = out.text.rstrip() + "\n"
            out.sentences.append(sentence(out, rows))
    out.text = out.text.rstrip()
    return out


def sentence(out, rows):
    """Adds the sentence's text to the document. A row `2-3` is how tokens 2 and 3 are written, as one."""
    tokens, together = [], 0
    for row in rows:
        first, _, last = row[0].partition("-")
        if "." in first:
            continue
        apart = "" if "SpaceAfter=No" in row[9] else " "
        if last:
            together, after = int(last), apart
            continue
        number, start = int(first), len(out.text)
        if number < together:
            apart = ""
        elif number == together:
            apart = after
        tokens.append(Token(start, start + len(row[1]), row[1], row[3], row[4], int(row[6]), row[7], row[9]))
        out.text += row[1] + apart
    return tokens


def entities(tokens):
    """The entities that CorefUD brackets in MISC; those of one chain are one and the same."""
    opened, found = {}, []
    for i, token in enumerate(tokens):
        marks = re.search(r"(?:^|\|)Entity=([^|]*)", token.misc)
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", marks.group(1) if marks else ""):
            chain, *rest = part.strip("()").split("-")
            if part.startswith("("):
                opened.setdefault(chain, []).append((i, rest[0]))
            if part.endswith(")") and opened.get(chain):
                start, kind = opened[chain].pop()
                found.append(Entity(start, i, chain.split("[")[0], kind))
    return found


def head_of(tokens, first, last):
    """The token of a part whose head is outside."""
    return next((i for i in range(first, last + 1) if not first <= tokens[i].head - 1 <= last), None)


def gum(data):
    """GUM's documents, without those that may not be learned from: those to learn from, those held back."""
    found = [d for d in read(f"{data}/names/gum.conllu.gz") if d.id.split("_")[1] not in NOT_FREE]
    held = {d.id for d in found if int(hashlib.sha1(d.id.encode()).hexdigest(), 16) % HELD_BACK == 0}
    return [d for d in found if d.id not in held], [d for d in found if d.id in held]


def labelled(document):
    """The document as the model learns it: words that no token ends within, tokens as runs of words, and the chains of heads of mentions."""
    found = words(document.text, {at for tokens in document.sentences for token in tokens for at in (token.start, token.end)})
    out = Labelled(document.text, found, {})
    starts = {word.start: n for n, word in enumerate(found)}
    out.sentences, out.chains, at = [], {}, 0
    for tokens in document.sentences:
        leaves = []
        for token in tokens:
            first = at
            while at < len(found) and found[at].start < token.end:
                at += 1
            leaves.append(Leaf(first, at, token.upos, token.xpos, token.head, token.relation))
        out.sentences.append(leaves)
        for entity in entities(tokens):
            head = head_of(tokens, entity.first, entity.last)
            if head is not None:
                out.chains.setdefault(leaves[head].first, entity)
    return out
