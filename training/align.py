"""Learns which pairs of statements tell one thing, and which pairs of numbers are of one: the tables of trees that the program's
aligner reads.

python training/align.py accounts --shared ../shared --out DIR   writes the accounts of each event into a folder of its own
(then the program prints the pairs of each kind: see README.md)
python training/align.py learn --shared ../shared --pairs DIR --out trees.tsv
python training/align.py figures --shared ../shared --pairs DIR --out figure-trees.tsv
"""
import argparse
import collections
import glob
import gzip
import hashlib
import json
import os
import shutil

import numpy as np

FOLDER = os.path.dirname(os.path.abspath(__file__))
KINDS = {"judged": 4, "events": 2, "moscow": 96, "ecbplus": 0.3}  # what a pair of each weighs
TREES = 250
SETTINGS = {"objective": "binary", "num_leaves": 12, "learning_rate": 0.05, "min_data_in_leaf": 60, "feature_fraction": 0.6,
            "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5, "verbose": -1, "num_threads": 1, "seed": 1}
NOT_TOLD = ("speaker", "role")  # facts on who says something and who somebody is: their readings stand in clauses that tell other things
FIGURES = ("count", "duration", "money", "percent", "measure")
FIGURE_KINDS = {"judged": 1, "ecbplus": 1, "events": 1, "moscow": 4}
FIGURE_TREES = 100
FIGURE_SETTINGS = {**SETTINGS, "num_leaves": 8, "min_data_in_leaf": 20}
HEAD = "# Gradient-boosted trees, a row each, as event.align.Forest reads them; learned by training/align.py.\n"


class Event:
    """Statements as (account, start, end), pairs of their numbers, the numbers of each pair, and what is known: 1 one thing, 0 two, -1 not."""

    def __init__(self, name):
        self.name, self.statements, self.pairs, self.numbers, self.known = name, [], [], [], None


def read(path):
    """What the program printed."""
    events = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            kind, *rest = line.rstrip("\n").split("\t")
            if kind == "E":
                events.append(Event(rest[0]))
            elif kind == "S":
                events[-1].statements.append((rest[0].removesuffix(".txt"), int(rest[1]), int(rest[2])))
            elif kind == "P":
                events[-1].pairs.append((int(rest[0]), int(rest[1])))
                events[-1].numbers.append([float(number) for number in rest[2:]])
    return events


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def same_place(a, b):
    return overlap(a, b) * 2 >= max(1, min(a[1] - a[0], b[1] - b[0]))


def by_owners(event, owners):
    """Two statements tell one thing where they share an owner, two where both have some and share none."""
    return np.array([-1 if not owners[i] or not owners[j] else int(bool(owners[i] & owners[j])) for i, j in event.pairs])


def by_facts(event, facts, of=lambda kind: kind not in NOT_TOLD):
    readings = [(fact["id"], reading["account"].removesuffix(".txt"), (reading["start"], reading["end"]))
                for fact in facts if of(fact["kind"]) for reading in fact["readings"] if "start" in reading]
    return by_owners(event, [{name for name, of, span in readings if of == account and same_place((start, end), span)}
                             for account, start, end in event.statements])


def by_happenings(event, marked):
    """marked: account -> the words of ECB+ that tell of a happening."""
    owners = [{m["chain"] or (account, m["start"]) for m in marked.get(account, ()) if overlap((m["start"], m["end"]), (start, end))}
              for account, start, end in event.statements]
    return by_owners(event, owners)


def by_readers(event, labels):
    """labels: (account, span, account, span, whether one thing); spans are found again where statements have grown or shrunk a little."""
    held = collections.defaultdict(list)
    for number, (account, start, end) in enumerate(event.statements):
        held[hashed(account)].append((number, (start, end)))
    number_of = {pair: n for n, pair in enumerate(event.pairs)}
    known = np.full(len(event.pairs), -1)
    for account, span, other, its, one in labels:
        a, b = best(held.get(account, ()), span), best(held.get(other, ()), its)
        at = None if a is None or b is None else number_of.get((min(a, b), max(a, b)))
        if at is not None:
            known[at] = one
    return known


def best(statements, span):
    found = [(overlap(span, its) / (max(span[1], its[1]) - min(span[0], its[0])), number) for number, its in statements
             if overlap(span, its) * 2 >= span[1] - span[0]]
    likeness, number = max(found, default=(0, None))
    return number if likeness >= 0.35 else None


def hashed(account):
    return hashlib.sha1(account.encode()).hexdigest()[:12]


def judged(table="pairs"):
    with open(f"{FOLDER}/{table}.tsv", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                a, start, end, b, its_start, its_end, tells, *_ = line.split("\t")
                yield a, (int(start), int(end)), b, (int(its_start), int(its_end)), int(tells == "one")


def records(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def accounts(shared, out):
    """DIR/KIND/EVENT/: the accounts of each event that is learned from."""
    for folder in glob.glob(f"{shared}/events/*/"):
        copied(glob.glob(f"{folder}*.txt"), f"{out}/events/{os.path.basename(folder.rstrip('/'))}")
    copied(glob.glob(f"{shared}/moscow-2017/*.txt"), f"{out}/moscow/moscow")
    wanted = {account for label in judged() for account in (label[0], label[2])}
    kinds = {"ecbplus": records(f"{shared}/data/statements/ecbplus.jsonl.gz"),
             "judged": [r for name in ("news_cluster", "basil") for r in records(f"{shared}/data/grouping/{name}.jsonl.gz")]}
    for kind, its in kinds.items():
        by_event = collections.defaultdict(list)
        for record in its:
            by_event[record["event"]].append({k: record[k] for k in ("id", "text", "title", "url", "published", "outlet") if record.get(k)})
        for event, members in by_event.items():
            if kind == "ecbplus" or any(hashed(member["id"]) in wanted for member in members):
                os.makedirs(f"{out}/{kind}/{event}", exist_ok=True)
                with open(f"{out}/{kind}/{event}/accounts.jsonl", "w", encoding="utf-8") as lines:
                    lines.writelines(json.dumps(member) + "\n" for member in members[:7])


def copied(paths, folder):
    os.makedirs(folder, exist_ok=True)
    for path in paths:
        shutil.copy(path, folder)


def labelled(shared, pairs):
    """(kind, its events) with what is known of their pairs."""
    marked = {r["id"]: [m for m in r["mentions"] if m["kind"] == "action" and not m["reports"]]
              for r in records(f"{shared}/data/statements/ecbplus.jsonl.gz")}
    labels = list(judged())
    for kind in KINDS:
        events = read(f"{pairs}/{kind}.txt")
        if kind == "judged":  # readers judged pairs of ECB+ too
            events += read(f"{pairs}/ecbplus.txt")
        for event in events:
            if kind == "ecbplus":
                event.known = by_happenings(event, marked)
            elif kind == "judged":
                event.known = by_readers(event, labels)
            else:
                event.known = by_facts(event, findings(shared, kind, event))
        yield kind, events


def learn(shared, pairs, out):
    write(trained(labelled(shared, pairs), KINDS, SETTINGS, TREES), out)


def learn_figures(shared, pairs, out):
    write(trained(figures(shared, pairs), FIGURE_KINDS, FIGURE_SETTINGS, FIGURE_TREES), out)


def figures(shared, pairs):
    """As `labelled`, for pairs of numbers."""
    labels = list(judged("figures"))
    for kind in FIGURE_KINDS:
        events = read(f"{pairs}/figures/{kind}.txt")
        for event in events:
            if kind in ("events", "moscow"):
                event.known = by_facts(event, findings(shared, kind, event), FIGURES.__contains__)
            else:
                event.known = by_readers(event, labels)
        yield kind, events


def findings(shared, kind, event):
    folder = f"{shared}/moscow-2017" if kind == "moscow" else f"{shared}/events/{event.name}"
    with open(f"{folder}/findings.json", encoding="utf-8") as found:
        return json.load(found)["facts"]


def trained(kinds, weight, settings, trees):
    import lightgbm
    numbers, known, weights = [], [], []
    for kind, events in kinds:
        for event in events:
            if event.pairs:
                these = event.known >= 0
                numbers.append(np.array(event.numbers)[these])
                known.append(event.known[these])
                weights.append(np.full(these.sum(), weight[kind], float))
        print(kind, "pairs known:", sum(int((event.known >= 0).sum()) for event in events), flush=True)
    data = lightgbm.Dataset(np.concatenate(numbers), np.concatenate(known), weight=np.concatenate(weights))
    return lightgbm.train(settings, data, trees)


def write(model, out):
    with open(out, "w", encoding="utf-8") as rows:
        rows.write(HEAD)
        rows.writelines(" ".join(nodes(tree["tree_structure"])) + "\n" for tree in model.dump_model()["tree_info"])


def nodes(node):
    """In preorder: `number:threshold`, what follows where it is as much or less, what follows where it is more; or what is added."""
    if "leaf_value" in node:
        return [f"{node['leaf_value']:.4g}"]
    return [f"{node['split_feature']}:{node['threshold']:.5g}", *nodes(node["left_child"]), *nodes(node["right_child"])]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=("accounts", "learn", "figures"))
    parser.add_argument("--shared", default="../shared")
    parser.add_argument("--pairs", help="folder of what the program printed: KIND.txt")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    if options.step == "accounts":
        accounts(options.shared, options.out)
    elif options.step == "learn":
        learn(options.shared, options.pairs, options.out)
    else:
        learn_figures(options.shared, options.pairs, options.out)


if __name__ == "__main__":
    main()
