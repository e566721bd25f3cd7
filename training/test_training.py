"""python -m unittest discover -s training"""
import gzip
import os
import random
import tempfile
import unittest

import numpy as np
import torch

import batches
import bert
import decode
import names
import quotes
import swapped
import windows
from model import ATTRIBUTION, Crf
from pieces import CasedVocabulary, Vocabulary, words

TOKENS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "ferry", "sank", ".", "har", "##bour", '"', "we", "left"]


class Pieces(unittest.TestCase):
    def test_words_have_their_place_and_case(self):
        self.assertEqual([(0, 5, "harbo", 1), (6, 9, "nhs", 2), (9, 10, ",", 0), (11, 15, "cafe", 0)],
                         [tuple(w) for w in words("Harbo NHS, café")])

    def test_soft_hyphens_and_zero_width_marks_do_not_break_a_word(self):
        self.assertEqual([(0, 7, "ferry", 0)], [tuple(w) for w in words("fe\u00adr\u200bry")])

    def test_longest_pieces_from_the_left(self):
        vocabulary = Vocabulary(TOKENS)
        self.assertEqual([9, 10], vocabulary.pieces("harbour"))
        self.assertEqual([1], vocabulary.pieces("harbours"))

    def test_pieces_of_a_cased_vocabulary_are_of_the_word_as_written(self):
        text = "The the"
        for of, expected in ((Vocabulary, [[5], [5]]), (CasedVocabulary, [[1], [5]])):
            vocabulary = of(TOKENS)
            self.assertEqual(expected, [vocabulary.pieces_of(text, word) for word in words(text)])


class TensorBundle(unittest.TestCase):
    def test_numbers_keep_their_low_bits_first(self):
        self.assertEqual((300, 2), bert.varint(bytes([0xAC, 0x02]), 0))

    def test_fields_of_a_message(self):
        self.assertEqual({1: [1], 2: [b"ab"], 6: [b"\0\0\0\1"]}, bert.message(b"\x08\x01\x12\x02ab\x35\0\0\0\1"))

    def test_keys_share_what_they_begin_with(self):
        table = b"\0\x02\1abx" + b"\1\1\1cy" + b"\0\0\0\0" + b"\1\0\0\0"
        self.assertEqual([(b"ab", b"x"), (b"ac", b"y")], list(bert.block(table, 0, len(table))))


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
        return said(self.read("# newdoc id = a\n" + "\n".join(rows) + "\n\n", names.gum))

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
        for _ in range(60):
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


if __name__ == "__main__":
    unittest.main()
