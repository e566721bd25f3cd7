"""Text -> words and word pieces, as BERT's uncased tokenizer makes them, with offsets into the text."""
import unicodedata
from functools import lru_cache
from typing import NamedTuple

CLS, SEP, PAD, MASK, UNK = "[CLS]", "[SEP]", "[PAD]", "[MASK]", "[UNK]"
LONGEST_WORD = 100


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


def words(text):
    found, start, end, letters = [], None, None, []

    def close():
        nonlocal letters
        if letters:
            found.append(Word(start, end, "".join(letters), case_of(text[start], text[end - 1], end - start)))
        letters = []

    for i, c in enumerate(text):
        if is_space(c):
            close()
            continue
        plain = folded(c)
        if not plain:
            continue
        if is_alone(c):
            close()
            found.append(Word(i, i + 1, plain, 0))
            continue
        if not letters:
            start = i
        letters.append(plain)
        end = i + 1
    close()
    return found


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

    def pieces_of(self, text, word):
        return self.pieces(word.text)

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


class CasedVocabulary(Vocabulary):
    """Of an encoder that reads capitals and accents as they stand."""

    def pieces_of(self, text, word):
        return self.pieces(text[word.start:word.end])
