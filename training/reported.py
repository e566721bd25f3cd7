"""Sentences of reported speech with trees, of which treebanks have few: clauses of theirs, and people and roles of theirs who say them.

Also: the other shapes of quotation marks, which treebanks hardly have."""
from collections import namedtuple
from dataclasses import replace

import names
import trees

Word = namedtuple("Word", "form upos xpos head relation apart")  # head: a word's number in its phrase, or None for the phrase's own
CLAUSE = range(5, 22)  # words that a clause has
ROLE = ("amod", "compound")
SAID = [("said", "VBD")] * 6 + [("says", "VBZ"), ("added", "VBD"), ("told reporters", "VBD")]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MARKS = [("“", "”")] * 3 + [('"', '"')]
CURLED = 0.5  # of the texts with trees


def clauses(documents):
    """Sentences that somebody could say: with a subject, and nobody named in them, as words without the full stop."""
    for document in documents:
        for tokens in document.sentences:
            marks = any(t.form in ('"', "''", "``", "“", "”", ":", "(", "-") for t in tokens)
            subject = any(t.relation.startswith("nsubj") and tokens[t.head - 1].head == 0 for t in tokens if t.head)
            if len(tokens) in CLAUSE and subject and not marks and tokens[-1].form == "." and not any(t.upos in ("PROPN", "X") for t in tokens):
                yield [Word(t.form, t.upos, t.xpos, t.head - 1 if t.head else None, t.relation, document.text[t.end:t.end + 1].isspace())
                       for t in tokens[:-1]]


def roles(documents):
    """What people are called, with the words before it that belong to it."""
    for document in documents:
        for tokens in document.sentences:
            for entity in trees.entities(tokens):
                head = trees.head_of(tokens, entity.first, entity.last)
                if entity.kind == "person" and head is not None and tokens[head].xpos == "NN" and tokens[head].upos == "NOUN" and tokens[head].form.islower():
                    first = head
                    while first > entity.first and tokens[first - 1].relation in ROLE and tokens[first - 1].head == head + 1:
                        first -= 1
                    yield [Word(t.form, t.upos, t.xpos, head - first if n < head else None, t.relation, True)
                           for n, t in enumerate(tokens[first:head + 1], first)]


class Speech:
    """What sentences are made of."""

    def __init__(self, documents, linked):
        self.clauses, self.roles = list(clauses(documents + linked)), list(roles(linked))

    def text(self, pool, chance, count):
        """So many sentences, a paragraph each or two."""
        out, told = trees.Document("reported"), []
        for _ in range(count):
            words, its = Sentence(self, pool, chance).made()
            if out.text:
                out.text = out.text.rstrip() + ("\n" if chance.random() < 0.7 else " ")
            tokens = []
            for word in words:
                start = len(out.text)
                out.text += word.form + (" " if word.apart else "")
                tokens.append(trees.Token(start, start + len(word.form), word.form, word.upos, word.xpos,
                                          0 if word.head is None else word.head + 1, word.relation, ""))
            out.sentences.append(tokens)
            told += [(tokens[a].start, tokens[b - 1].end, kind) for a, b, kind in its]
        out.text = out.text.rstrip()
        return names.with_names(trees.labelled(out), told)


class Sentence:
    def __init__(self, speech, pool, chance):
        self.speech, self.pool, self.chance = speech, pool, chance
        self.words, self.named = [], []

    def add(self, form, upos, xpos, relation, head=None, apart=True):
        self.words.append(Word(form, upos, xpos, head, relation, apart))
        return len(self.words) - 1

    def under(self, at, head, relation=None):
        self.words[at] = self.words[at]._replace(head=head, relation=relation or self.words[at].relation)

    def glue(self):
        """No space after the last word."""
        self.words[-1] = self.words[-1]._replace(apart=False)

    def comma(self):
        self.glue()
        return self.add(",", "PUNCT", ",", "punct")

    def phrase(self, words, relation):
        """Adds a phrase and gives its head."""
        base, top = len(self.words), None
        for word in words:
            at = self.add(word.form, word.upos, word.xpos, word.relation, None if word.head is None else base + word.head, word.apart)
            top = at if word.head is None else top
        self.words[-1] = self.words[-1]._replace(apart=True)
        self.words[top] = self.words[top]._replace(relation=relation)
        return top

    def name(self, kind, relation):
        """A person's name hangs on its first word, another on its last."""
        parts = self.chance.choice(self.pool[kind, kind != "person" and self.chance.random() < 0.4]).split()
        base = len(self.words)
        top = base if kind == "person" else base + len(parts) - 1
        for n, part in enumerate(parts):
            at = base + n
            self.add(part, "PROPN", "NNP", relation if at == top else "flat" if kind == "person" else "compound", None if at == top else top)
        self.named.append((base, base + len(parts), kind))
        return top

    def role(self, relation):
        return self.phrase(self.chance.choice(self.speech.roles), relation)

    def article(self, form):
        return self.add(form, "DET", "DT", "det")

    def owner(self):
        kind = self.chance.choice(("person", "body", "place", "none"))
        if kind == "none":
            return self.add(self.chance.choice(("his", "her", "its", "their")), "PRON", "PRP$", "nmod:poss")
        top = self.name(kind, "nmod:poss")
        self.glue()
        self.add(self.chance.choice(("'s", "’s")), "PART", "POS", "case", top)
        return top

    def of(self, head):
        """`for BODY`, `of PLACE`, under a role."""
        case = self.add(self.chance.choice(("for", "of", "at", "with")), "ADP", "IN", "case")
        article = self.article("the") if self.chance.random() < 0.3 else None
        top = self.name(self.chance.choice(("body", "place")), "nmod")
        self.under(top, head)
        for at in (case, article):
            if at is not None:
                self.under(at, top)

    def apart_name(self, head):
        """`, NAME` after a role."""
        comma = self.comma()
        top = self.name("person", "appos")
        self.under(top, head)
        self.under(comma, top)
        return True

    def subject(self):
        """Adds who speaks; gives the head, and whether a comma has to close it where more follows."""
        way = self.chance.randrange(10)
        if way == 0:
            return self.name("person", "nsubj"), False
        if way == 1:  # spokesman NAME, BODY spokesman NAME
            body = self.name("body", "compound") if self.chance.random() < 0.5 else None
            role = self.role("nmod:desc")
            if body is not None:
                self.under(body, role)
            top = self.name("person", "nsubj")
            self.under(role, top)
            return top, False
        if way == 2:  # OWNER's role NAME
            owner, role = self.owner(), self.role("nsubj")
            self.under(owner, role)
            self.under(self.name("person", "appos"), role)
            return role, False
        if way in (3, 4):  # NAME, a role (of BODY)
            top = self.name("person", "nsubj")
            comma = self.comma()
            article = self.article(self.chance.choice(("a", "the"))) if self.chance.random() < 0.8 else None
            role = self.role("appos")
            self.under(role, top)
            self.under(comma, role)
            if article is not None:
                self.under(article, role)
            if self.chance.random() < 0.5:
                self.of(role)
            return top, True
        if way == 9:  # a role (for BODY), nobody by name
            article, role = self.article(self.chance.choice(("a", "the"))), self.role("nsubj")
            self.under(article, role)
            if self.chance.random() < 0.6:
                self.of(role)
            return role, False
        first = self.owner() if way in (5, 6) else self.article("the" if way == 7 else "a")
        role = self.role("nsubj")
        self.under(first, role)
        if way > 6 and self.chance.random() < 0.6:
            self.of(role)
        return role, self.apart_name(role)

    def close(self, subject):
        """The comma that closes an apposition belongs to it."""
        comma = self.comma()
        apposed = [n for n, word in enumerate(self.words) if word.relation == "appos" and word.head == subject]
        self.under(comma, apposed[-1] if apposed else subject)

    def said(self):
        form, tag = self.chance.choice(SAID)
        verb, _, whom = form.partition(" ")
        top = self.add(verb, "VERB", tag, "root")
        if whom:
            self.add(whom, "NOUN", "NNS", "obj", top)
        return top

    def day(self, verb):
        if self.chance.random() < 0.25:
            case = self.add("on", "ADP", "IN", "case")
            self.under(self.add(self.chance.choice(DAYS), "PROPN", "NNP", "obl"), verb)
            self.under(case, len(self.words) - 1)

    def quoted(self, ends):
        """A clause in marks; gives its head."""
        opening, closing = self.chance.choice(MARKS)
        first = self.add(opening, "PUNCT", "``", "punct", apart=False)
        top = self.phrase(self.chance.choice(self.speech.clauses), "ccomp")
        self.glue()
        second = self.add(ends, "PUNCT", ends, "punct", top, apart=False)
        last = self.add(closing, "PUNCT", "''", "punct", top)
        self.under(first, top)
        self.cased(first + 1, str.upper)
        return top

    def made(self):
        """The words, and (first word, word after the last, kind) of the names."""
        way = self.chance.random()
        if way < 0.08:
            self.according(self.quoted(","))
        elif way < 0.14:
            if self.according_first():
                return self.whole()
        elif way < 0.6:
            content = self.quoted(",")
            verb = self.said() if way < 0.42 else None
            subject, closes = self.subject()
            if verb is None:
                if closes:
                    self.close(subject)
                verb = self.said()
            self.under(subject, verb)
            self.under(content, verb)
            self.day(verb)
        else:
            subject, closes = self.subject()
            if closes:
                self.close(subject)
            verb = self.said()
            self.under(subject, verb)
            self.day(verb)
            if way > 0.8:
                return self.ended_in_marks(verb)
            mark = self.add("that", "SCONJ", "IN", "mark") if self.chance.random() < 0.5 else None
            first = len(self.words)
            content = self.phrase(self.chance.choice(self.speech.clauses), "ccomp")
            self.under(content, verb)
            if mark is not None:
                self.under(mark, content)
            if self.words[first].form != "I":
                self.cased(first, str.lower)
        self.glue()
        self.add(".", "PUNCT", ".", "punct", next(n for n, word in enumerate(self.words) if word.relation == "root"))
        return self.whole()

    def ended_in_marks(self, verb):
        self.glue()
        colon = self.add(self.chance.choice((":", ",")), "PUNCT", ":", "punct")
        content = self.quoted(".")
        self.under(colon, content)
        self.under(content, verb)
        return self.whole()

    def whole(self):
        self.cased(0, str.upper)
        return self.words, self.named

    def cased(self, at, case):
        form = self.words[at].form
        self.words[at] = self.words[at]._replace(form=case(form[:1]) + form[1:])

    def according(self, content):
        """`, according to NAME`: who it is belongs to what is said."""
        case = self.add("according", "VERB", "VBG", "case")
        self.add("to", "ADP", "IN", "fixed", case)
        subject, _ = self.subject()
        self.under(case, subject)
        self.under(subject, content, "obl")
        self.under(content, None, "root")

    def according_first(self):
        """`According to NAME, ` and what is said; whether it stands in marks, and ends in them."""
        case = self.add("According", "VERB", "VBG", "case")
        self.add("to", "ADP", "IN", "fixed", case)
        subject, closes = self.subject()
        self.under(case, subject)
        if closes:
            self.close(subject)
        else:
            self.under(self.comma(), subject)
        marked = self.chance.random() < 0.3
        if marked:
            content = self.quoted(".")
        else:
            first = len(self.words)
            content = self.phrase(self.chance.choice(self.speech.clauses), "ccomp")
            if self.words[first].form != "I":
                self.cased(first, str.lower)
        self.under(content, None, "root")
        self.under(subject, content, "obl")
        return marked


def curled(text, chance):
    """The text, half of the time, with marks in the shapes that newspapers print."""
    if chance.random() >= CURLED or not set(text.text) & set("\"'"):
        return text
    out, opened = [], False
    for n, c in enumerate(text.text):
        if c == '"':
            opened = not opened
            c = "“" if opened else "”"
        elif c == "'":
            c = "’" if n and text.text[n - 1].isalnum() else "‘"
        elif c == "\n":
            opened = False
        out.append(c)
    shaped = "".join(out)
    words = [word._replace(text=shaped[word.start:word.end]) if word.end - word.start == 1 and word.text in "\"'" else word for word in text.words]
    return replace(text, text=shaped, words=words)
