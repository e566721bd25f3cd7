"""Texts whose names no person marked."""
from itertools import islice

import quotes

LONGEST, SHORTEST = 3000, 300  # characters of the texts that only names are learned from
SHOOTINGS = 600  # accounts that are all of one kind of event


def of_quotations(data):
    """Whole, as they are learned from."""
    return [record["text"] for record in quotes.read(f"{data}/quotes/polnear/train.jsonl.gz")]


def of_other_news(data):
    for name in ("basil", "ecbplus", "news_cluster"):
        yield from (record["text"] for record in quotes.read(f"{data}/grouping/{name}.jsonl.gz"))
    yield from islice((account["text"] for record in quotes.read(f"{data}/counts/gva.jsonl.gz") for account in record["docs"]), SHOOTINGS)


def without_names(data):
    others = {text[:SHORTEST]: text[:LONGEST] for text in of_other_news(data) if len(text) >= SHORTEST}
    return [*of_quotations(data), *others.values()]
