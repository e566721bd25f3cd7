"""Attributions against PolNeAR (one-to-one at word Jaccard .5) and names against marked spans."""
import re
from collections import Counter

import decode
import quotes
import windows
from model import NAMES

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
    """run: window -> its four outputs."""
    tally = Counter()
    for record in texts:
        found, these = windows.of_text(record["text"], vocabulary)
        marked, inside, predicted = quotes.quotations(record["text"]), quotes.quoted(record["text"]), []
        for window in these:
            attribution, _, link_from, link_to = run(window)
            for a in decode.attributions(decoder, window, windows.within(window, found, marked), attribution, link_from, link_to):
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
                for kind, a, b in decode.names(decoder, window, run(window)[1])]
        gold, mine = ({tuple(s) for s in these if s[0] != "other"} for these in (gold, mine))
        for kind, these in (("gold", gold), ("predicted", mine), ("right", gold & mine)):
            tally.update((kind, s[0]) for s in these)
    kinds = ("person", "body", "place")
    out = {k: prf(tally["right", k], tally["predicted", k], tally["gold", k]) for k in kinds}
    return out | {"all": prf(*(sum(tally[what, k] for k in kinds) for what in ("right", "predicted", "gold")))}


def shown(figures):
    return "  ".join(f"{k} " + ("/".join(f"{x:.3f}" for x in v) if isinstance(v, tuple) else f"{v:.3f}") for k, v in figures.items())
