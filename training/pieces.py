"""Text -> words and word pieces, as BERT's uncased tokenizer makes them, with offsets into the text."""
import unicodedata
from functools import lru_cache
from typing import NamedTuple

CLS, SEP, PAD, MASK, UNK = "[CLS]", "[SEP]", "[PAD]", "[MASK]", "[UNK]"
LONGEST_WORD = 100
APOSTROPHES = "'’"
WRITTEN_AS_ONE = {"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "outta": 3, "dont": 2, "didnt": 3, "doesnt": 4, "isnt": 2, "wasnt": 3,
                  "arent": 3, "couldnt": 5, "wouldnt": 5, "shouldnt": 6, "havent": 4, "hasnt": 3, "aint": 2, "im": 1, "ive": 1, "youre": 3,
                  "theyre": 4, "thats": 4, "whats": 4}  # letters of the first part


class Word(NamedTuple):
    start: int
    end: int
    text: str  # lower case, without accents
    case: int  # 0 no capital first, 1 capital first, 2 capital first and last


@lru_cache(maxsize=None)
def is_alone(c):
    """Punctuation and Chinese characters are words of their own."""
    code = ord(c)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    if unicodedata.category(c).startswith("P"):
        return True
    return any(a <= code <= b for a, b in ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
                                           (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)))


@lru_cache(maxsize=None)
def folded(c):
    """Without accents, in lower case; nothing for a control character or a combining mark."""
    if c in "\0\ufffd" or unicodedata.category(c).startswith("C"):
        return ""
    return "".join(p for p in unicodedata.normalize("NFD", c) if unicodedata.category(p) != "Mn").lower()


def is_space(c):
    return c in " \t\n\r" or unicodedata.category(c) in ("Zs", "Zl", "Zp")


def words(text, cuts=()):
    """The words of a text; `cuts` are places where a word ends besides, as where the tokens are given."""
    runs = list(basic(text, frozenset(cuts)))
    return [word(text, part) for n in range(len(runs)) for part in parted(runs, n)]


def basic(text, cuts):
    """Runs of (offset, letters as they are read), one a word of BERT's basic tokenizer."""
    run = []
    for i, c in enumerate(text):
        plain = "" if is_space(c) else folded(c)
        alone = plain and is_alone(c)
        if run and (is_space(c) or alone or i in cuts):
            yield run
            run = []
        if alone:
            yield [(i, plain)]
        elif plain:
            run.append((i, plain))
    if run:
        yield run


def parted(runs, n):
    """A word in which two are written as one, such as `cannot`, is two; and `do` and `n't` part before the n."""
    run = runs[n]
    at = WRITTEN_AS_ONE.get("".join(plain for _, plain in run)) or (len(run) - 1 if is_negated(runs[n:n + 3]) else 0)
    return [run[:at], run[at:]] if at else [run]


def is_negated(runs):
    """Whether a word, an apostrophe and a t stand together, and the word ends in an n that isn't all of it."""
    if len(runs) < 3 or len(runs[0]) < 2 or runs[0][-1][1] != "n" or runs[1][0][1] not in APOSTROPHES or len(runs[2]) > 1 or runs[2][0][1] != "t":
        return False
    return runs[1][0][0] == runs[0][-1][0] + 1 and runs[2][0][0] == runs[1][0][0] + 1


def word(text, run):
    start, end = run[0][0], run[-1][0] + 1
    return Word(start, end, "".join(plain for _, plain in run), case_of(text[start], text[end - 1], end - start))


def case_of(first, last, length):
    if not first.isupper():
        return 0
    return 2 if length > 1 and last.isupper() else 1


class Vocabulary:
    def __init__(self, tokens):
        self.tokens = list(tokens)
        self.ids = {token: i for i, token in enumerate(self.tokens)}
        self.cls, self.sep, self.pad, self.mask, self.unk = (self.ids[t] for t in (CLS, SEP, PAD, MASK, UNK))
        self.known = {}

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8") as lines:
            return cls(line.rstrip("\n") for line in lines)

    def write(self, path):
        with open(path, "w", encoding="utf-8") as out:
            out.writelines(token + "\n" for token in self.tokens)

    def pieces(self, word):
        """Ids of the longest pieces from the left; one [UNK] where they do not cover the word."""
        if word not in self.known:
            self.known[word] = self._split(word)
        return self.known[word]

    def _split(self, word):
        if len(word) > LONGEST_WORD:
            return [self.unk]
        ids, start = [], 0
        while start < len(word):
            prefix = "##" if start else ""
            end = next((e for e in range(len(word), start, -1) if prefix + word[start:e] in self.ids), None)
            if end is None:
                return [self.unk]
            ids.append(self.ids[prefix + word[start:end]])
            start = end
        return ids
