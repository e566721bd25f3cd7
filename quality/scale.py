#!/usr/bin/env python3
"""Measures how the cost of grouping grows with the number of accounts.

    quality/scale.py [--program PROGRAM] [--heap 3g] N ...

For each N it composes so many accounts of 500 words, runs `group` on them, and prints the time, the
accounts a second, the most memory the program held, and how well the events that it finds are those
that were composed (B-cubed F1). The accounts are put together word by word, the same at every run, so
that no two share a sentence unless one was made a copy of the other: events have names, numbers and
words of their own, events of one kind share words, one account in twenty reprints another under a top
of its own and one in fifty joins the beginning of another to its own end.
"""
import argparse
import json
import os
import pathlib
import random
import resource
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORDS = ROOT / "core/src/main/resources/org/rashomon/archive/group/en/words-by-frequency.txt"
KINDS, LENGTH, DAYS = 300, 500, 365
SYLLABLES = "an bar cor del en far gar hal in jor kel lor mer nor ol per quin ros sel tor ul ver wes yar zan".split()


def word_list():
    lines = WORDS.read_text("utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


class Composer:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.words = word_list()
        self.weights = []
        total = 0.0
        for rank in range(len(self.words)):
            total += 1 / (rank + 3.7)
            self.weights.append(total)
        self.kinds = [self.chance.sample(self.words[200:12000], 60) for _ in range(KINDS)]

    def name(self):
        return "".join(self.chance.choices(SYLLABLES, k=self.chance.choice((2, 3)))).capitalize()

    def event(self):
        size = self.chance.choices((1, self.chance.randint(2, 5), self.chance.randint(6, 30), self.chance.randint(31, 250)), (60, 30, 9, 1))[0]
        own = self.chance.sample(self.words[500:], 40)
        names = [self.name() for _ in range(10)] + [str(self.chance.randint(12, 4000)) for _ in range(4)]
        return {"size": size, "words": own, "names": names, "kind": self.chance.choice(self.kinds), "day": self.chance.randrange(DAYS)}

    def sentences(self, event, words):
        """Sentences of so many words: a sixteenth the event's names, a tenth its words, an eighth its kind's."""
        choices = self.chance.choices
        text = choices(event["names"], k=words // 16) + choices(event["words"], k=words // 10) + choices(event["kind"], k=words // 8)
        text += choices(self.words, cum_weights=self.weights, k=words - len(text))
        self.chance.shuffle(text)
        for start in range(0, words, 20):
            sentence = " ".join(text[start : start + 20])
            yield sentence[0].upper() + sentence[1:] + "."

    def account(self, event, told):
        draw = self.chance.random()
        if told and draw < .05:
            kept = self.chance.choice(told)
            sentences = list(self.sentences(event, 60)) + kept[3:]
        elif told and draw < .07:
            kept = self.chance.choice(told)
            sentences = kept[:6] + list(self.sentences(event, LENGTH - 120))
        else:
            sentences = list(self.sentences(event, LENGTH))
        told.append(sentences)
        title = " ".join(self.chance.sample(event["names"], 3) + self.chance.sample(event["words"], 4))
        paragraphs = [" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3)]
        published = time.strftime("%Y-%m-%d", time.gmtime(1924992000 + 86400 * (event["day"] + self.chance.choice((0, 0, 0, 1, 2)))))
        return {"title": title, "published": published, "text": "\n".join(paragraphs)}

    def write(self, path, number):
        """The events by account."""
        events, made, number_of_event = {}, 0, 0
        with open(path, "w", encoding="utf-8") as out:
            while made < number:
                number_of_event += 1
                event, told = self.event(), []
                for _ in range(min(event["size"], number - made)):
                    name = f"{self.chance.getrandbits(40):010x}-{made}"
                    events[name] = number_of_event
                    out.write(json.dumps({"id": name, **self.account(event, told)}) + "\n")
                    made += 1
        return events


def b_cubed(gold, found):
    def groups(of):
        members = {}
        for account, event in of.items():
            members.setdefault(event, set()).add(account)
        return members

    golds, founds = groups(gold), groups(found)
    shared = [len(golds[gold[a]] & founds[found[a]]) for a in gold]
    precision = sum(s / len(founds[found[a]]) for s, a in zip(shared, gold)) / len(gold)
    recall = sum(s / len(golds[gold[a]]) for s, a in zip(shared, gold)) / len(gold)
    return 2 * precision * recall / (precision + recall)


def measure(number, options):
    with tempfile.TemporaryDirectory() as folder:
        gold = Composer(number).write(f"{folder}/accounts.jsonl", number)
        environment = dict(os.environ, JAVA_TOOL_OPTIONS=f"-Xmx{options.heap}")
        started = time.time()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with open(f"{folder}/events.jsonl", "w", encoding="utf-8") as out:
            subprocess.run([options.program, "group", f"{folder}/accounts.jsonl"], stdout=out, stderr=subprocess.DEVNULL, env=environment, check=True)
        wall = time.time() - started
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
        found, copies = {}, 0
        with open(f"{folder}/events.jsonl", encoding="utf-8") as lines:
            for line in lines:
                event = json.loads(line)
                copies += len(event["copies"])
                found.update((account, event["id"]) for account in event["accounts"])
    print(f"{number:8,} accounts  {wall:7.1f} s wall  {cpu:7.1f} s CPU  {number / wall:7.0f} accounts/s  {used.ru_maxrss / 1024:6.0f} MiB at most"
          f"  {len(set(found.values()))} events of {len(set(gold.values()))}, {copies} sets of copies, F1 {b_cubed(gold, found):.3f}", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("numbers", nargs="+", type=int)
    options.add_argument("--program", default=str(ROOT / "rashomon"))
    options.add_argument("--heap", default="3g")
    args = options.parse_args()
    for number in args.numbers:
        measure(number, args)


if __name__ == "__main__":
    main()
