"""python -m unittest discover -s training"""
import gzip
import os
import random
import tempfile
import unittest

import numpy as np
import torch

import align
import batches
import decode
import losses
import measure
import mentions
import names
import parse
import quotes
import reported
import swapped
import trees
import windows
from export import settings
from model import ARC, ATTRIBUTION, MENTION, RELATION_TAGS, UPOS, XPOS, Crf, Size, Tagger
from state import State
from steps import go_through, optimiser
from pieces import Vocabulary, words

TOKENS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "ferry", "sank", ".", "har", "##bour", '"', "we", "left"]


class Pieces(unittest.TestCase):
    def test_words_have_their_place_and_case(self):
        self.assertEqual([(0, 5, "harbo", 1), (6, 9, "nhs", 2), (9, 10, ",", 0), (11, 15, "cafe", 0)],
                         [tuple(w) for w in words("Harbo NHS, café")])

    def test_a_word_parts_before_its_negation_and_where_two_are_written_as_one(self):
        self.assertEqual(["do", "n", "'", "t", "can", "not"], [w.text for w in words("don't cannot")])
        self.assertEqual(["n", "'", "t", "don", "'", "t", "barn", "'", "tis"], [w.text for w in words("n't don 't barn'tis")])
        self.assertEqual([(0, 2, "ca", 1), (2, 3, "n", 0), (3, 4, "’", 0), (4, 5, "t", 0)], [tuple(w) for w in words("Can’t")])

    def test_words_end_where_tokens_that_are_given_do(self):
        self.assertEqual([(0, 1, "i", 0), (1, 2, "s", 0), (3, 4, "a", 0)], [tuple(w) for w in words("is a", {1})])

    def test_soft_hyphens_and_zero_width_marks_do_not_break_a_word(self):
        self.assertEqual([(0, 7, "ferry", 0)], [tuple(w) for w in words("fe\u00adr\u200bry")])

    def test_longest_pieces_from_the_left(self):
        vocabulary = Vocabulary(TOKENS)
        self.assertEqual([9, 10], vocabulary.pieces("harbour"))
        self.assertEqual([1], vocabulary.pieces("harbours"))


class Windows(unittest.TestCase):
    vocabulary = Vocabulary(TOKENS)

    def of(self, text, limit):
        return [[TOKENS[i] for i in w.ids] for w in windows.of_text(text, self.vocabulary, limit)[1]]

    def test_paragraphs_that_fit_share_a_window(self):
        self.assertEqual([["[CLS]", "the", "ferry", "[SEP]", "sank", "[SEP]"]], self.of("The ferry\n\nsank", 6))
        self.assertEqual([["[CLS]", "the", "ferry", "[SEP]"], ["[CLS]", "sank", "[SEP]"]], self.of("The ferry\nsank", 5))

    def test_a_long_paragraph_breaks_after_a_full_stop(self):
        self.assertEqual([["[CLS]", "sank", ".", "[SEP]"], ["[CLS]", "the", "ferry", "sank", "[SEP]"]], self.of("Sank. The ferry sank", 5))

    def test_a_long_sentence_breaks_where_it_must(self):
        self.assertEqual([["[CLS]", "the", "ferry", "[SEP]"], ["[CLS]", "sank", "the", "[SEP]"], ["[CLS]", "ferry", "[SEP]"]],
                         self.of("the ferry sank the ferry", 4))


class Labels(unittest.TestCase):
    def test_an_i_without_its_b_becomes_one(self):
        self.assertEqual(["B-cue", "I-cue", "B-source", "O", "B-cue"], batches.begun(["I-cue", "I-cue", "I-source", "O", "I-cue"]))

    def test_form_follows_from_the_marks(self):
        text = 'She said "we left" and that it "sank" late'
        inside = quotes.quoted(text)
        self.assertEqual(["direct", "mixed", "indirect"], [quotes.form(text, [part], inside) for part in ([9, 18], [23, 42], [0, 8])])


def said(text):
    """The names of a text, as (words, kind)."""
    return [(text.text[start:end], kind) for start, end, kind in swapped.names_of(text)]


def marked(text, *found):
    return names.labelled(text, [(text.index(part), text.index(part) + len(part), kind) for part, kind in found])


class Aligned(unittest.TestCase):
    def event(self):
        event = align.Event("fire")
        event.statements = [("a", 0, 20), ("b", 0, 20), ("b", 30, 50)]
        event.pairs = [(0, 1), (0, 2)]
        return event

    def test_readings_of_one_fact_tell_one_thing(self):
        facts = [{"id": "fire", "kind": "claim", "readings": [{"account": "a", "start": 0, "end": 20}, {"account": "b", "start": 2, "end": 18}]},
                 {"id": "hall", "kind": "claim", "readings": [{"account": "b", "start": 30, "end": 50}]}]
        self.assertEqual([1, 0], align.by_facts(self.event(), facts).tolist())

    def test_a_passage_is_found_again_where_the_statement_has_grown(self):
        labels = [(align.hashed("a"), (1, 19), align.hashed("b"), (0, 16), 1)]
        self.assertEqual([1, -1], align.by_readers(self.event(), labels).tolist())

    def test_trees_are_written_in_preorder(self):
        leaf = {"leaf_value": 0.5}
        tree = {"split_feature": 3, "threshold": 0.25, "left_child": leaf, "right_child": {"leaf_value": -1}}
        self.assertEqual(["3:0.25", "0.5", "-1"], align.nodes(tree))


class Batches(unittest.TestCase):
    def test_a_window_has_labels_for_each_head(self):
        text = quotes.labelled({"text": "Ada Pellick said it sank.", "attributions": [
            {"source": [[0, 11]], "cue": [[12, 16]], "content": [[17, 24]]}]})
        text.labels["names"] = names.labels(text.words, [[0, 11, "person"]])
        item = next(batches.items(text, Vocabulary(TOKENS), random.Random(1)))
        self.assertEqual({"attribution": [[3, 4, 1, 5, 6, 0]], "names": [[1, 2, 0, 0, 0, 0]]}, item.labels)


class Names(unittest.TestCase):
    def read(self, content, reader, *columns):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "names.gz")
            with gzip.open(path, "wt", encoding="utf-8") as out:
                out.write(content)
            return reader(path, *columns)[0]

    def test_tokens_stand_as_their_text_was_written(self):
        text = self.read("# text = al-Varga's\n1\tal\tB-PER\n2\t-\tI-PER\n3\tVarga\tI-PER\n4\t's\tO\n\n", names.columns, 1, 2)
        self.assertEqual(("al-Varga's\n", [("al-Varga", "person")]), (text.text, said(text)))

    def gum(self, *tokens):
        rows = [f"{n + 1}\t{word}\t_\t_\t{tag}\t_\t{head}\t{relation}\t_\t{misc}" for n, (word, tag, head, relation, misc) in enumerate(tokens)]
        return said(names.gum([trees.document(" id = a\n" + "\n".join(rows))])[0])

    def test_peoples_are_no_people(self):
        self.assertEqual([("Velmarans", "other")], self.gum(("Velmarans", "NNPS", 2, "nsubj", "Entity=(1-person)"), ("left", "VBD", 0, "root", "_")))

    def test_an_author_who_is_cited_is_one(self):
        self.assertEqual([("Varga", "person")], self.gum(
            ("Varga", "NNP", 0, "root", "Entity=(1-abstract"), (",", ",", 3, "punct", "_"), ("2003", "CD", 1, "dep", "Entity=1)")))

    def test_an_office_without_its_title_is_no_name(self):
        self.assertEqual([], self.gum(("Minister", "NNP", 0, "root", "Entity=(1-person"), ("of", "IN", 3, "case", "_"),
                                      ("Roads", "NNPS", 1, "nmod", "Entity=1)")))


class Swapped(unittest.TestCase):
    texts = [marked("Ada Pellick left Velmar with Northsound Ferries.", ("Ada Pellick", "person"), ("Velmar", "place"),
                    ("Northsound Ferries", "body")),
             marked("Tarn Oldgate saw Harrow, Pellick and the Roads Trust of Ostmark.", ("Tarn Oldgate", "person"), ("Harrow", "place"),
                    ("Pellick", "person"), ("Roads Trust", "body"), ("Ostmark", "other"))]

    def test_names_give_way_to_names_of_their_kind_and_the_rest_stays(self):
        chance, pool, seen = random.Random(1), swapped.pools(self.texts), set()
        for _ in range(150):
            text = swapped.swapped(self.texts[1], pool, chance)
            found = said(text)
            self.assertEqual(["person", "place", "person", "body", "other"], [kind for _, kind in found])
            self.assertEqual(("Ostmark", "other"), found[-1])
            self.assertIn(" and the ", text.text)
            seen.add(found[0][0])
        self.assertIn("Ada Oldgate", seen)
        self.assertIn("Tarn Oldgate", seen)

    def test_forms_hold_the_names_that_they_are_marked_with(self):
        pool = swapped.pools(self.texts + [marked("Rook", ("Rook", "body"))])
        names_found = said(swapped.forms(pool, random.Random(3), 200))
        self.assertEqual({"person", "body", "place"}, {kind for _, kind in names_found})
        known = {"ada", "tarn", "pellick", "oldgate", "velmar", "harrow", "northsound", "ferries", "roads", "trust", "rook"}
        self.assertEqual(set(), {word for name, _ in names_found for word in name.lower().split()} - known)


class Decoding(unittest.TestCase):
    def test_viterbi_never_starts_within_a_span(self):
        crf = Crf(ATTRIBUTION)
        start, steps = (x.detach().numpy().astype(float) for x in crf.scores())
        logits = np.zeros((3, 7))
        logits[0, 6], logits[1, 6], logits[2, 0] = 5, 5, 5  # I-content, I-content, O
        self.assertEqual([5, 6, 0], decode.viterbi(logits, start, steps))

    def test_spans(self):
        self.assertEqual([["content", 0, 2], ["content", 2, 3], ["cue", 4, 5]], decode.spans([5, 6, 5, 0, 1], ATTRIBUTION))

    def test_a_quotation_mostly_content_is_content_whole(self):
        o, cue, begin, inside = 0, 1, 5, 6
        self.assertEqual([begin, inside, inside, inside, o, cue], decode.whole([begin, inside, cue, inside, o, cue], ATTRIBUTION, [(0, 4)]))
        self.assertEqual([cue, begin, o, begin], decode.whole([cue, begin, o, inside], ATTRIBUTION, [(1, 2)]))
        self.assertEqual([begin, inside, o, o], decode.whole([begin, inside, o, o], ATTRIBUTION, [(0, 4)]))

    def test_a_content_looks_for_its_cue_on_either_side(self):
        cues = [["cue", 0, 1], ["cue", 3, 4], ["cue", 9, 10], ["cue", 12, 13]]
        self.assertEqual([["cue", 3, 4], ["cue", 9, 10]], decode.neighbours(cues, ["content", 4, 9]))

    def test_the_loss_is_that_of_all_paths_counted_out(self):
        torch.manual_seed(1)
        crf, logits = Crf(["O", "B-x", "I-x"]), torch.randn(1, 3, 3)
        torch.nn.init.normal_(crf.steps)
        start, steps = crf.scores()
        paths = {(a, b, c): start[a] + logits[0, 0, a] + steps[a, b] + logits[0, 1, b] + steps[b, c] + logits[0, 2, c]
                 for a in range(3) for b in range(3) for c in range(3)}
        expected = (torch.logsumexp(torch.stack(list(paths.values())), 0) - paths[1, 2, 0]) / 3
        loss = crf.loss(logits, torch.tensor([[1, 2, 0]]), torch.ones(1, 3, dtype=torch.bool))
        self.assertAlmostEqual(expected.item(), loss.item(), places=4)


CONLLU = """ id = a
# newpar
1\tPiet\tPiet\tPROPN\tNNP\t_\t5\tnsubj\t_\tEntity=(7-person-new)|SpaceAfter=No
2\t,\t,\tPUNCT\t,\t_\t5\tpunct\t_\t_
3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_
4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
5\tsail\tsail\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

# newpar
1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(7-person-giv)
1.1\t_\t_\t_\t_\t_\t_\t_\t_\t_
2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_"""
LETTERS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcdefghijklmnopqrstuvwxyz'.,", *("##" + c for c in "abcdefghijklmnopqrstuvwxyz")]


class Trees(unittest.TestCase):
    document = trees.document(CONLLU)

    def test_the_text_is_as_it_was_written(self):
        self.assertEqual("Piet, didn't sail.\nHe left.", self.document.text)
        self.assertEqual(["Piet", ",", "did", "n't", "sail", ".", "He", "left", "."],
                         [self.document.text[t.start:t.end] for tokens in self.document.sentences for t in tokens])

    def test_tokens_are_runs_of_words(self):
        text = trees.labelled(self.document)
        self.assertEqual([(0, 1), (1, 2), (2, 3), (3, 6), (6, 7), (7, 8)], [(leaf.first, leaf.end) for leaf in text.sentences[0]])
        self.assertEqual({0: "7", 8: "7"}, {n: entity.chain for n, entity in text.chains.items()})

    def test_a_window_has_what_begins_with_each_word_and_the_sentences_that_it_holds_whole(self):
        vocabulary, text = Vocabulary(LETTERS), trees.labelled(self.document)
        item = next(batches.items(text, vocabulary, random.Random(5)))
        self.assertEqual([[2, 1, 1, 1, 0, 0, 1, 1], [2, 1, 1]], item.labels["units"])
        self.assertEqual([5, 5, 5, 5, 0, 5], [head for _, head, *_ in item.sentences[0]])
        self.assertEqual([["nsubj", "PRON"], ["acl", "VERB"], ["punct", "PUNCT"]],
                         [[RELATION_TAGS[relation], UPOS[upos]] for _, _, relation, upos, _ in item.sentences[1]])

    def test_a_sentence_that_is_cut_in_two_windows_is_not_learned_from(self):
        text = trees.labelled(self.document)
        ends = batches.windows_of(text, Vocabulary(LETTERS), 12, random.Random(5))
        self.assertGreater(len(ends), 2)
        item = batches.Item(ends[0], {}, [])
        batches.grammar(item, text, dict(zip(ends[0].words, ends[0].firsts)))
        self.assertEqual([], item.sentences)

    def test_a_pronoun_may_stand_for_the_name_before_it(self):
        known = batches.pairs(trees.labelled(self.document))
        self.assertEqual([0, 8], known.at)
        (mention, rows, right), = known.seekers
        self.assertEqual((1, [True]), (mention, right))
        self.assertEqual([0, 8 + 1, 14 + 2, 20 + 0, 22 + 0, 26 + 0], rows[0].tolist())

    def test_figures_of_a_document_read_as_it_is_are_full(self):
        tally = measure.Counter()
        gold = measure.leaves(self.document)
        measure.compare(gold, gold, tally)
        self.assertEqual([1.0] * 5, [measure.f1(tally, name) for name in ("token", "sentence", "upos", "uas", "las")])
        wrong = {k: (*v[:3], "obj" if v[3] == "nsubj" else v[3], v[4]) for k, v in gold.items()}
        tally.clear()
        measure.compare(gold, wrong, tally)
        self.assertEqual((1.0, 4 / 6), (measure.f1(tally, "uas"), measure.f1(tally, "las")))


def all_trees(n):
    """Every way to give n tokens heads so that they are one tree with one root."""
    def heads(done):
        if len(done) == n:
            return [done]
        return [found for head in range(n + 1) if head != len(done) + 1 for found in heads([*done, head])]
    return [h for h in heads([]) if h.count(0) == 1 and not parse.cycle([0, *h])]


class Parsing(unittest.TestCase):
    def test_the_best_of_all_trees_is_found(self):
        chance = np.random.default_rng(4)
        for n in (1, 2, 3, 4, 4, 4, 4, 4, 4, 4):
            scores = chance.normal(size=(n, n + 1))
            best = max(all_trees(n), key=lambda heads: sum(scores[i, h] for i, h in enumerate(heads)))
            self.assertEqual(best, parse.best_tree(scores))

    def test_trees_have_one_root_and_no_cycle_whatever_the_scores(self):
        chance = np.random.default_rng(5)
        for n in (2, 7, 40):
            for scores in (chance.normal(size=(n, n + 1)), np.zeros((n, n + 1)), np.eye(n, n + 1) * 50, chance.integers(0, 2, (n, n + 1))):
                heads = parse.best_tree(scores)
                self.assertEqual((1, []), (heads.count(0), parse.cycle([0, *heads])))

    def test_a_word_goes_on_with_a_token_only_where_nothing_is_between(self):
        found, (window,) = windows.of_text("the ferry.", Vocabulary(TOKENS))
        logits = np.zeros((6, 3))
        logits[:, parse.INSIDE] = 9
        logits[2, parse.SENTENCE] = 1
        labels = parse.units(logits, window, found)
        self.assertEqual([parse.SENTENCE, parse.SENTENCE, parse.INSIDE], labels)
        self.assertEqual([[(0, 1)], [(1, 3)]], parse.sentences(labels))


def word(text, upos="NOUN", relation="nsubj", head=-1, sentence=0, quotation=0, xpos="NN"):
    return mentions.Word(text, upos, xpos, relation, head, sentence, quotation)


class Mentions(unittest.TestCase):
    def test_heads_of_noun_phrases_are_mentions(self):
        found = [word("vale", "PROPN", "compound", 1), word("ferries", "PROPN"), word("sank", "VERB", "root"), word("who", "PRON", xpos="WP"),
                 word("two", "NUM", "obj"), word("three", "NUM", "nummod"), word("it", "PRON")]
        these = mentions.mentions(found)
        self.assertEqual([1, 4, 6], [m.token for m in these])
        self.assertEqual([1, 2], mentions.seekers(found, these))

    def test_places_in_the_tree(self):
        found = [word("owner", head=1), word("saw", "VERB", "root"), word("him", "PRON", "obj", 1), word("his", "PRON", "nmod:poss", 2)]
        self.assertEqual([1, 2, 0], [mentions.in_the_tree(found, 2, 0, mentions.above(found, 2)),
                                     mentions.in_the_tree(found, 3, 2, mentions.above(found, 3)),
                                     mentions.in_the_tree(found, 3, 0, mentions.above(found, 3))])

    def test_long_distances_share_a_bucket(self):
        self.assertEqual([0, 1, 2, 3, 4, 4, 5, 6, 7, 7], [mentions.bucket(n, 8) for n in (0, 1, 2, 3, 4, 7, 8, 16, 32, 99)])


class Model(unittest.TestCase):
    """What is learned by and what is decoded by are the same sums."""

    def setUp(self):
        torch.manual_seed(3)
        self.vocabulary = Vocabulary(LETTERS)
        self.tagger = Tagger(len(LETTERS), Size(48, 2)).eval()
        self.text = trees.labelled(trees.document(CONLLU))
        self.arrays = decode.Decoder.of(settings(self.tagger)).grammar

    def test_scores_of_mentions(self):
        torch.nn.init.normal_(self.tagger.nobody)
        self.arrays = decode.Decoder.of(settings(self.tagger)).grammar
        mine, theirs, rows = torch.randn(1, 2 * MENTION), torch.randn(1, 3, 2 * MENTION), torch.randint(0, mentions.ROWS, (1, 3, 6))
        expected = self.tagger.mentions(mine, theirs, rows)[0].detach().numpy()
        found = mentions.scores(self.arrays, mine[0].numpy(), theirs[0].numpy(), rows[0].numpy())
        np.testing.assert_allclose(expected, found, atol=1e-3)

    def test_a_tree_that_is_learned_by_heart_is_read_again(self):
        optim = torch.optim.AdamW(self.tagger.parameters(), 3e-3)
        chance = random.Random(2)
        batch = list(batches.items(self.text, self.vocabulary, chance))
        for _ in range(150):
            parts = losses.of(self.tagger, batches.tensors(batch, self.vocabulary, chance))
            sum(parts.values()).backward()
            optim.step()
            optim.zero_grad()
        self.assertEqual({"units", "upos", "xpos", "arcs", "relations", "mentions"}, parts.keys())
        arrays, run = decode.Decoder.of(settings(self.tagger)).grammar, measure.runner(self.tagger)
        parsed = parse.of_text(run, arrays, self.vocabulary, self.text.text)
        self.assertEqual(measure.leaves(trees.document(CONLLU)), measure.tokens(parsed))
        self.assertEqual({6: 0}, parsed.links)

    def test_training_goes_on_as_if_it_had_not_stopped(self):
        def learned(folder, *stops):
            for stop in stops:
                torch.manual_seed(1)
                model = Tagger(len(LETTERS), Size(48, 2))
                state = State(model, optimiser(model, 1e-4, 1e-3, 0.9), os.path.join(folder, "state.pt"))
                state.go_on()
                told, seen = [], []

                def cost(batch, chance):
                    seen.append(told.append(True) if len(seen) + 1 == stop else None)
                    return losses.of(model, batches.tensors(batch, self.vocabulary, chance))
                try:
                    go_through(state, [list(batches.items(self.text, self.vocabulary, random.Random(n))) for n in range(4)], random.Random(9),
                               cost, 1, told=told)
                except SystemExit:
                    pass
            return torch.cat([p.detach().flatten() for p in state.mean.model.parameters()] + [model.root.detach()])
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            self.assertTrue(torch.equal(learned(one, None), learned(two, 2, None)))


class Speech(unittest.TestCase):
    """Sentences of reported speech that are made up: each a tree, with its names marked."""

    def speech(self):
        def token(out, form, upos, xpos, head, relation, misc=""):
            start = len(out.text)
            out.text += form + " "
            return trees.Token(start, start + len(form), form, upos, xpos, head, relation, misc)
        out = trees.Document("a")
        rows = [("the", "DET", "DT", 3, "det"), ("old", "ADJ", "JJ", 3, "amod"), ("pilot", "NOUN", "NN", 4, "nsubj"), ("saw", "VERB", "VBD", 0, "root"),
                ("it", "PRON", "PRP", 4, "obj"), (".", "PUNCT", ".", 4, "punct")]
        marks = {0: "Entity=(1-person-1", 2: "Entity=1)"}
        out.sentences.append([token(out, *row, marks.get(n, "")) for n, row in enumerate(rows)])
        return reported.Speech([out], [out])

    pool = {(kind, one): [name] for kind, name in (("person", "Mira Quist"), ("body", "Northquay Lines"), ("place", "Oldgate")) for one in (True, False)}

    def test_each_is_a_tree_whose_names_are_marked(self):
        text = self.speech().text(self.pool, random.Random(1), 300)
        for leaves in text.sentences:
            self.assertEqual(1, sum(leaf.head == 0 for leaf in leaves))
            for leaf in leaves:
                at, steps = leaf, 0
                while at.head and steps <= len(leaves):
                    at, steps = leaves[at.head - 1], steps + 1
                self.assertEqual(0, at.head)
                self.assertIn(leaf.relation, RELATION_TAGS + ["root"])
        self.assertEqual({"Mira Quist", "Northquay Lines", "Oldgate"}, {text.text[a:b] for a, b, _ in swapped.names_of(text)})

    def test_marks_take_the_shapes_of_newspapers_and_words_stay(self):
        text = trees.labelled(trees.Document("a", text='"It\'s shut," he said'))
        shaped = reported.curled(text, random.Random(2))
        while shaped is text:
            shaped = reported.curled(text, random.Random())
        self.assertEqual("“It’s shut,” he said", shaped.text)
        self.assertEqual([w.start for w in text.words], [w.start for w in shaped.words])
        self.assertEqual(["“", "’", "”"], [w.text for w in shaped.words if w.text in "“’”"])


if __name__ == "__main__":
    unittest.main()
