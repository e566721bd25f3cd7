"""More names to learn from: those of a text put in the place of one another, and names where no sentence holds them."""
from collections import defaultdict

from decode import spans
from model import NAMES
from names import labelled

TEXTS, NAMES_SWAPPED = 0.6, 0.6  # shares: of the texts in which names are swapped, of the names in those
SMALL, LOUD = 0.04, 0.03  # shares of the swapped names that are written in lower case, in capitals
KINDS = ("person", "body", "place")
FORMS = [
    "From: {person}\nTo: {person}\nCc: {person}, {person}, {person}\nSubject: {body}",
    "{person}\n{body}\n{place}, {place}", "Best regards,\n{person}\n{body}", "Thanks,\n{one}", "{one}:\nSee below. {one} and {one} have it.\n{one}",
    "{one},\nplease tell {person} at {body} that I am in {place} until Monday.\nRegards,\n{one}", "Hi {one},", "Dear {one},",
    "Posted by {person} at 10:12 AM", "By {person} in {place}", "Present: {person}, {person} ({body}), {person} ({body}), {one}",
    "{person}, {person}, {person} and {person}", "{person} - {body}", "{person} -- {place}", "Team: {person} / {person}; lead: {one}",
    "{body} | {place} | {body}", "{place}, {place} 20417 Phone 555-0142", "{body} ({body})", "{person} and {one} -", "{place} - {place}",
    "Contact: {person}, {body}, 12 Mill Road, {place}", "{body}, {body}, {body}?", "What is there to do in {place} {place}?",
    "Written by: {person}\nEdited by: {person}", "{place} ({body}) --", "\" {person} \" wrote:", "The {body} people and the {one} campaign",
    "I would never go to {body} again, {one} was rude.", "Cheers {one}", "{one}?", "{body} says no", "{one} wins {place}",
]


def names_of(text):
    """(start, end, kind)"""
    runs = spans([NAMES.index(label) for label in text.labels["names"]], NAMES)
    return [(text.words[a].start, text.words[b - 1].end, kind) for kind, a, b in runs]


def pools(texts):
    """(kind, whether of one word) -> the names, as often as they stand in the texts, each text's once."""
    found = defaultdict(list)
    for text in texts:
        for name, kind in sorted({(text.text[start:end], kind) for start, end, kind in names_of(text)}):
            if kind in KINDS and "\n" not in name:
                found[kind, " " not in name].append(name)
    return found


def another(pool, kind, one, chance):
    """A name of the kind; of a person, a first name and a last that two people may have lent."""
    name = chance.choice(pool[kind, one] or pool[kind, not one])
    if kind == "person" and not one and chance.random() < 0.5:
        name = name.rsplit(" ", 1)[0] + " " + chance.choice(pool[kind, False]).rsplit(" ", 1)[-1]
    case = chance.random()
    return name.lower() if case < SMALL else name.upper() if case < SMALL + LOUD else name


def swapped(text, pool, chance):
    """The text with other names of the same kinds and of as many words; one name is another everywhere."""
    if chance.random() > TEXTS:
        return text
    out, names, at, chosen = "", [], 0, {}
    for start, end, kind in names_of(text):
        name = text.text[start:end]
        if name not in chosen:
            swap = kind in KINDS and chance.random() < NAMES_SWAPPED
            chosen[name] = another(pool, kind, " " not in name, chance) if swap else name
        out += text.text[at:start] + chosen[name]
        names.append((len(out) - len(chosen[name]), len(out), kind))
        at = end
    return labelled(out + text.text[at:], names)


def forms(pool, chance, count):
    """A text of so many heads of letters, signatures, lists."""
    out, names = "", []
    for form in chance.choices(FORMS, k=count):
        for part in form.split("{"):
            slot, closed, after = part.partition("}")
            if closed:
                kind = "person" if slot == "one" else slot
                name = another(pool, kind, slot == "one" or slot != "person" and chance.random() < 0.5, chance)
                names.append((len(out), len(out) + len(name), kind))
                out += name
            out += after if closed else part
        out += "\n"
    return labelled(out.rstrip(), names)
