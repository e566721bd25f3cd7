"""Attributions against PolNeAR (one-to-one at word Jaccard .5) and names against marked spans."""
import re
from collections import Counter

import torch

import decode
import parse
import quotes
import windows
from model import NAMES, Tagger
from trees import labelled as with_trees

FORMS = ("direct", "mixed", "indirect")


def prf(right, predicted, gold):
    p, r = right / max(1, predicted), right / max(1, gold)
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def covered(found, parts):
    return frozenset(i for i, (s, e) in enumerate(found) for start, end in parts if s < end and e > start)


def matches(gold, predicted):
    alike = sorted((-len(g & p) / len(g | p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted) if g & p)
    pairs, left, right = [], set(), set()
    for likeness, i, j in alike:
        if likeness <= -0.5 and i not in left and j not in right:
            left.add(i), right.add(j), pairs.append((i, j))
    return pairs


def count(record, predicted, tally):
    """Adds one article to the tally."""
    found = [m.span() for m in re.finditer(r"\w+(?:['’]\w+)*", record["text"])]
    gold, mine = ([{k: covered(found, a[k]) for k in ("cue", "source", "content")} | {"form": a["form"]} for a in these]
                  for these in (record["attributions"], predicted))
    tally.update(("gold", a["form"]) for a in gold)
    tally.update(("predicted", a["form"]) for a in mine)
    for i, j in matches([a["content"] for a in gold], [a["content"] for a in mine]):
        g, p = gold[i], mine[j]
        tally.update([("right gold", g["form"]), ("right predicted", p["form"]), "matched"])
        tally["exact"] += g["content"] == p["content"]
        for kind in ("source", "cue"):
            tally[kind] += bool(g[kind] & p[kind]) or not (g[kind] or p[kind])


def figures(tally):
    total = {kind: sum(tally[kind, form] for form in FORMS) for kind in ("gold", "predicted")}
    out = {"all": prf(tally["matched"], total["predicted"], total["gold"])}
    for form in FORMS:
        p, r = tally["right predicted", form] / max(1, tally["predicted", form]), tally["right gold", form] / max(1, tally["gold", form])
        out[form] = p, r, 2 * p * r / (p + r) if p + r else 0.0
    out["exact"] = prf(tally["exact"], total["predicted"], total["gold"])
    out |= {kind: tally[kind] / max(1, tally["matched"]) for kind in ("source", "cue")}
    return out


def quotations(run, decoder, vocabulary, texts):
    """run: window -> its outputs by name."""
    tally = Counter()
    for record in texts:
        found, these = windows.of_text(record["text"], vocabulary)
        marked, inside, predicted = quotes.quotations(record["text"]), quotes.quoted(record["text"]), []
        for window in these:
            for a in decode.attributions(decoder, window, windows.within(window, found, marked), run(window)):
                a = {k: [decode.characters(s, window, found) for s in spans] for k, spans in a.items()}
                predicted.append(a | {"form": quotes.form(record["text"], a["content"], inside)})
        count(record, predicted, tally)
    return figures(tally)


def names(run, decoder, vocabulary, texts):
    """Spans and kinds of people, bodies and places."""
    tally = Counter()
    for labelled in texts:
        gold = decode.spans([NAMES.index(label) for label in labelled.labels["names"]], NAMES)
        mine = [(kind, window.words[a], window.words[b - 1] + 1) for window in windows.of_text(labelled.text, vocabulary)[1]
                for kind, a, b in decode.names(decoder, window, run(window)["names"])]
        gold, mine = ({tuple(s) for s in these if s[0] != "other"} for these in (gold, mine))
        for kind, these in (("gold", gold), ("predicted", mine), ("right", gold & mine)):
            tally.update((kind, s[0]) for s in these)
    kinds = ("person", "body", "place")
    out = {k: prf(tally["right", k], tally["predicted", k], tally["gold", k]) for k in kinds}
    return out | {"all": prf(*(sum(tally[what, k] for k in kinds) for what in ("right", "predicted", "gold")))}


def runner(tagger):
    """window -> its outputs by name, of a model that isn't exported."""
    device = next(tagger.parameters()).device

    def run(window):
        with torch.inference_mode():
            ids, types = (torch.tensor([part], device=device) for part in (window.ids, window.types))
            return {name: out[0].cpu().numpy() for name, out in zip(Tagger.OUTPUTS, tagger(ids, torch.ones_like(ids), types))}
    return run


def trees(run, decoder, vocabulary, documents):
    """Tags and dependencies on given tokens and from raw text; arcs and relations of all but punctuation."""
    given, raw = Counter(), Counter()
    for document in documents:
        labelled = with_trees(document)
        gold = leaves(document)
        compare(gold, tokens(parse.of_labelled(run, decoder.grammar, vocabulary, labelled)), given)
        compare(gold, tokens(parse.of_text(run, decoder.grammar, vocabulary, document.text)), raw)
    parts = ("upos", "xpos", "uas", "las", "universal")
    out = {name: f1(given, name) for name in parts} | {f"raw {name}": f1(raw, name) for name in ("token", "sentence", *parts)}
    return out


def leaves(document):
    """{(start, end): (upos, xpos, place of the head or None, relation, whether a sentence begins)}"""
    return {(t.start, t.end): (t.upos, t.xpos, tokens[t.head - 1][:2] if t.head else None, t.relation, not n)
            for tokens in document.sentences for n, t in enumerate(tokens)}


def tokens(parsed):
    """The same of a text that was parsed."""
    places = [(parsed.words[t.first].start, parsed.words[t.end - 1].end) for t in parsed.tokens]
    return {place: (t.upos, t.xpos, places[t.head] if t.head >= 0 else None, t.relation, not n or parsed.tokens[n - 1].sentence < t.sentence)
            for n, (place, t) in enumerate(zip(places, parsed.tokens))}


def compare(gold, mine, tally):
    """Adds a document: what is right, what there is, what was found. The universal part of a relation is what stands before its colon."""
    words = {False: gold.keys(), True: {k for k, v in gold.items() if v[3] != "punct"}}
    found = {False: mine.keys(), True: {k for k, v in mine.items() if v[3] != "punct"}}
    tests = {"token": lambda g, m: True, "upos": lambda g, m: g[0] == m[0], "xpos": lambda g, m: g[1] == m[1], "uas": lambda g, m: g[2] == m[2],
             "las": lambda g, m: g[2:4] == m[2:4], "universal": lambda g, m: g[2] == m[2] and g[3].partition(":")[0] == m[3].partition(":")[0]}
    for name, test in tests.items():
        without = name in ("uas", "las", "universal")
        tally[name] += sum(test(gold[k], mine[k]) for k in words[without] & mine.keys())
        tally["all", name] += len(words[without]) * 2 if name != "token" else len(gold) + len(mine)
    starts, mine_starts = ({k[0] for k, v in these.items() if v[4]} for these in (gold, mine))
    tally["sentence"] += len(starts & mine_starts)
    tally["all", "sentence"] += len(starts) + len(mine_starts)


def f1(tally, name):
    return 2 * tally[name] / max(1, tally["all", name])


PERSONAL = {"he", "she", "him", "her", "his", "hers", "himself", "herself", "they", "them", "their", "theirs", "themselves"}


def mentions(run, decoder, vocabulary, documents):
    """Links of raw text. Of pronouns and descriptions that stand for an earlier mention: how many were linked (found), how many of those
    to a mention of the same (right); `people`: the pronouns he, she, they for people; `false`: others that were linked, of all linked."""
    tally = Counter()
    for document in documents:
        labelled = with_trees(document)
        parsed = parse.of_text(run, decoder.grammar, vocabulary, document.text)
        starts = [parsed.words[t.first].start for t in parsed.tokens]
        chains = {labelled.words[n].start: entity for n, entity in labelled.chains.items()}
        linked = {starts[a]: starts[b] for a, b in parsed.links.items() if b is not None}
        kinds = {labelled.words[leaf.first].start: leaf for sentence in labelled.sentences for leaf in sentence}
        seen = set()
        for at in sorted(kinds.keys() | linked.keys()):
            entity, leaf = chains.get(at), kinds.get(at)
            for kind in kinds_of(leaf, entity, document.text[at:at + len("themselves")]):
                gold, mine = entity is not None and entity.chain in seen, at in linked
                tally[kind, "gold"] += gold
                tally[kind, "linked"] += gold and mine
                tally[kind, "false"] += mine and not gold
                other = chains.get(linked.get(at))
                tally[kind, "right"] += gold and mine and other is not None and other.chain == entity.chain
            if entity:
                seen.add(entity.chain)
    return {kind: (tally[kind, "right"] / max(1, tally[kind, "linked"]), tally[kind, "linked"] / max(1, tally[kind, "gold"]),
                   tally[kind, "false"] / max(1, tally[kind, "linked"] + tally[kind, "false"])) for kind in ("people", "pronouns", "descriptions")}


def kinds_of(leaf, entity, text):
    if leaf is None or leaf.upos in ("PROPN", "PUNCT"):
        return []
    if leaf.upos != "PRON":
        return ["descriptions"]
    people = entity is not None and entity.kind == "person" and re.match(r"\w*", text).group().lower() in PERSONAL
    return ["pronouns", "people"] if people else ["pronouns"]


def shown(figures):
    return "  ".join(f"{k} " + ("/".join(f"{x:.3f}" for x in v) if isinstance(v, tuple) else f"{v:.3f}") for k, v in figures.items())
