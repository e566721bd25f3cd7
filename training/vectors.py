"""Writes test vectors for other implementations of the decoder: python training/vectors.py --model DIR > vectors.json"""
import argparse
import json

import decode
import evaluate
import parse
import quotes
import windows
from pieces import Vocabulary

TEXTS = [
    'The bridge will reopen on Monday, engineer Paula Okoro told residents of Lindenau. "Nobody should have to drive around the valley '
    'for another winter," she said.',
    "According to two officials at the Harbour Ministry, the ferry had been overloaded.\nThe operator, Northway Lines, denied having "
    "ignored warnings.",
    "“We are,” said Mayor Tomás Íñigo, “out of sand and out of time.”",
    "Dr. Amina Bello, who chairs the clinic’s board, said the vaccine had arrived “late, warm and unlabelled”; the supplier disputes "
    "her account.",
    "Critics called the plan reckless.\n\n\"It won't float,\" one of them warned, adding that the town of Port Ellery \"can't wait\" "
    "until 2031.",
]


def rounded(rows):
    return [[round(float(x), 4) for x in row] for row in rows]


def labels(decoder, window, logits, head):
    return decode.labels(logits, window, getattr(decoder, f"{head}_start"), getattr(decoder, f"{head}_steps"))


def window_vector(window, text, found, decoder, outputs):
    attribution, names, link_from, link_to = (outputs[name] for name in ("attribution", "names", "link_from", "link_to"))
    quotations = windows.within(window, found, quotes.quotations(text))
    best = labels(decoder, window, attribution, "attribution")
    whole = decode.whole(best, decoder.attribution, quotations)
    attributions = decode.attributions(decoder, window, quotations, outputs)
    spoken = [{k: [decode.characters(s, window, found) for s in spans] for k, spans in a.items()} for a in attributions]
    return {"input_ids": window.ids, "token_type_ids": window.types, "first_pieces": window.firsts, "words": window.words,
            "paragraphs": window.paragraphs, "quotations": quotations,
            "attribution_logits": rounded(attribution[window.firsts]), "names_logits": rounded(names[window.firsts]),
            "attribution_labels": best, "whole_labels": whole, "names_labels": labels(decoder, window, names, "names"),
            "units_labels": parse.units(outputs["units"], window, found), "links": links(decoder, window, whole, link_from, link_to),
            "attributions": [a | {"form": quotes.form(text, a["content"], quotes.quoted(text))} for a in spoken],
            "names": [[kind, *decode.characters((a, b), window, found)] for kind, a, b in decode.names(decoder, window, names)]}


def parsed(text):
    """Tokens with tags, head (-1 for a root), relation and number of their sentence; and what each mention stands for."""
    tokens = [[text.words[t.first].start, text.words[t.end - 1].end, t.upos, t.xpos, t.head, t.relation, t.sentence] for t in text.tokens]
    return {"tokens": tokens, "mentions": [[mine, other] for mine, other in text.links.items()]}


def links(decoder, window, whole, link_from, link_to):
    """Every score that decoding may ask for: of a span's first word with nobody (first) and with each candidate."""
    found = decode.spans(whole, decoder.attribution)
    scorer = decode.Links(decoder, link_from, link_to, window.firsts)
    out = []
    for relation in decoder.relations:
        mine, theirs = relation.split("-")
        owners = [s for s in found if s[0] == theirs]
        for span in (s for s in found if s[0] == mine):
            candidates = [s[1] for s in (decode.neighbours(owners, span) if theirs == "cue" else owners)]
            scores = [scorer.nobody(relation, span[1])] + [scorer.score(relation, span[1], owner) for owner in candidates]
            out.append({"relation": relation, "word": span[1], "candidates": candidates, "scores": [round(float(s), 4) for s in scores]})
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    folder = parser.parse_args().model
    vocabulary = Vocabulary.read(f"{folder}/vocab.txt")
    with open(f"{folder}/tagger.json", encoding="utf-8") as settings:
        decoder = decode.Decoder.of(json.load(settings))
    run = evaluate.of_folder(folder)
    vectors = []
    for text in TEXTS:
        found, these = windows.of_text(text, vocabulary)
        vectors.append({"text": text, "words": [list(w) for w in found],
                        "pieces": [[vocabulary.tokens[i] for i in window.ids] for window in these],
                        "windows": [window_vector(window, text, found, decoder, run(window)) for window in these],
                        "parsed": parsed(parse.parse(run, decoder.grammar, text, found, these))})
    print(json.dumps(vectors, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
