"""GUM, wikigold, UniversalNER and what the shipped weights marked -> texts with names labelled as person, body, place or other."""
import re

import trees
from pieces import words
from quotes import Labelled, lines_of, mark, read

KINDS = {"person": "person", "organization": "body", "place": "place",
         "PER": "person", "ORG": "body", "LOC": "place"}
JOINTS = {"of", "for", "and", "the", "&", "'s", "’s", "-", "–", "/", "de", "von", "van", "der", "la", "al"}
PARTICLES = {"de", "von", "van", "der", "la", "al"}
TITLES = {"mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "prof", "professor", "president", "vice", "senator", "sen", "rep",
          "representative", "gov", "governor", "mayor", "minister", "prime", "secretary", "director", "chairman", "chief", "judge",
          "justice", "king", "queen", "prince", "princess", "general", "gen", "colonel", "captain", "pope", "st", "saint", "speaker", "chancellor"}
CLOSING = {"'s", "n't"}  # UniversalNER's texts set them apart
ADDRESS = re.compile(r"@|//|www\.|\.(com|org|net|edu|gov)\b")


def labelled(text, names):
    """names: (start, end, kind), no two overlapping."""
    found = words(text)
    return Labelled(text, found, {"names": labels(found, names)})


def labels(found, names):
    out = ["O"] * len(found)
    for start, end, kind in names:
        mark(found, out, kind, (start, end))
    return out


def marked(path):
    """{text: its names} of a gzipped file of JSON lines {"text", "names": [[start, end, kind]]}."""
    return {record["text"]: record["names"] for record in read(path)}


def columns(path, word, label):
    """Texts of 40 sentences from a file of tokens and IOB labels, as written where `# text =` says so, or else a space apart."""
    texts, text, names, sentences, written = [], "", [], 0, ""
    for line in lines_of(path) + [""]:
        fields = line.split("\t") if "\t" in line else line.split(" ")
        if not line.strip():
            text, sentences, written = text.rstrip() + "\n", sentences + 1, ""
            if sentences == 40:
                texts.append(labelled(text, names))
                text, names, sentences = "", [], 0
        elif line.startswith("# text = "):
            written = line[len("# text = "):]
        elif not line.startswith("#"):
            at = written.find(fields[word])
            if at == 0 or fields[word] in CLOSING:
                text = text[:-1] if text.endswith(" ") else text
            written = written[at + len(fields[word]):] if at >= 0 else written
            add(names, fields[label], len(text), len(text) + len(fields[word]))
            text += fields[word] + " "
    return texts + [labelled(text, names)]


def wikigold(data):
    return columns(f"{data}/names/wikigold.conll.gz", 0, 1)


def dev(data):
    return columns(f"{data}/names/uner_ewt_dev.iob2.gz", 1, 2)


def with_names(text, its):
    """The text with these names labelled, (start, end, kind)."""
    text.labels["names"] = labels(text.words, its)
    return text


def add(names, label, start, end):
    if label == "O":
        return
    kind = KINDS.get(label[2:], "other")
    if label[0] == "I" and names and names[-1][2] == kind and start - names[-1][1] <= 1:
        names[-1] = (names[-1][0], end, kind)
    else:
        names.append((start, end, kind))


def gum(documents):
    """Of all entities marked in documents with trees, those whose head is a proper noun: one text a document."""
    return [labelled(document.text, names_of(document)) for document in documents]


def names_of(document):
    return [(tokens[a].start, tokens[b].end, kind) for tokens in document.sentences for a, b, kind in named(tokens)]


def mentions(tokens):
    """(first, last, kind) of the entities, the longest first."""
    found = [(e.first, e.last, KINDS.get(e.kind, "other")) for e in trees.entities(tokens) if e.kind not in ("time", "substance")]
    return sorted(found, key=lambda m: (m[0] - m[1], m[0]))


def named(tokens):
    """The longest mentions that are named, cut to their name."""
    taken, out = set(), []
    for first, last, kind in mentions(tokens):
        head = trees.head_of(tokens, first, last)
        if head is None or not proper(tokens[head]) or kind == "other" and last - first > 6:
            continue
        a, b = name_around(tokens, head, first, last)
        while kind == "person" and a <= b and tokens[a].form.lower().rstrip(".") in TITLES:
            a += 1
        if a <= b and tokens[a].form.lower() in JOINTS - PARTICLES:  # an office, which its holder's title began
            continue
        if kind == "person" and tokens[head].xpos == "NNPS":  # a people, a party's voters
            kind = "other"
        if kind == "other" and cited(tokens[b + 1:last + 1]):
            kind = "person"
        if a <= b and not taken & set(range(a, b + 1)):
            taken.update(range(a, b + 1))
            out.append((a, b, kind))
    return out


def cited(after):
    """Whether a year follows a name as it does the author's in a citation."""
    return len(after) > 1 and after[0].form in (",", "(") and len(after[1].form) == 4 and after[1].form.isdigit()


def proper(token):
    return token.xpos in ("NNP", "NNPS") and token.relation != "nmod:desc" and not ADDRESS.search(token.form)


def name_around(tokens, head, first, last):
    """Proper nouns next to the head, or past words such as `of` that stand between two of them."""
    def reach(i, step):
        end = i
        while first <= i + step <= last:
            i += step
            if proper(tokens[i]):
                end = i
            elif tokens[i].form.lower() not in JOINTS:
                break
        return end
    return reach(head, -1), reach(head, 1)
