"""What the classifier sees of a reply."""

import pytest

from triage.domain.prediction import Utterance
from triage.understand.features import last_question, normalise, phrases, read, sentences, speak


def test_folds_the_many_ways_to_write_the_same() -> None:
    """Typographic apostrophes, wide letters and odd spaces read like plain ones."""
    assert normalise("I’m  ＯＫ\u00a0with that\n\n yes ") == "I'm OK with that\n\nyes"


@pytest.mark.parametrize(
    "subject", ["Re: a question", "AW: Angebot", "RE[2]: hello", "SV: möte", "Odp: oferta", "回复：你好"]
)
def test_our_own_subject_says_nothing(subject: str) -> None:
    """A subject that only answers ours is left out."""
    assert read(Utterance(text="yes", subject=subject)).subject == ""


def test_a_machine_speaks_in_its_subject() -> None:
    """A subject of the sender's own is kept."""
    assert read(Utterance(text="Back Monday.", subject="Automatic reply: slate")).subject == "Automatic reply: slate"


def test_an_empty_text_takes_the_subject() -> None:
    """Some people write all they have to say into the subject."""
    assert read(Utterance(text=" \n", subject="Unsubscribe")).text == "Unsubscribe"


def test_a_short_answer_is_read_with_the_question_it_answers() -> None:
    """An answer like "go on then" means something only after a question."""
    quoted = "On Monday Jo wrote:\n> Hello Ada,\n> Shall I send the two-page summary?\n> Jo"
    assert read(Utterance(text="go on then", quoted=quoted)).question == "Shall I send the two-page summary?"


def test_a_long_answer_speaks_for_itself() -> None:
    """The question is left out where it would only add noise."""
    text = "We had a long talk about this in the office and everybody agrees that it is nothing for us"
    assert read(Utterance(text=text, quoted="> Shall we talk?")).question == ""


@pytest.mark.parametrize(
    ("quoted", "question"),
    [
        ("> Worth a chat?\n> -- \n> Jo", "Worth a chat?"),
        ("> Did you see it? It is new. Shall I send it?", "Shall I send it?"),
        ("> 明日はいかがですか？", "明日はいかがですか?"),
        ("> See https://example.com/?q=1", ""),
        ("> No question here.", ""),
        ("", ""),
        ("> 資料をお送りしてもよろしいでしょうか。\n> 山田", "資料をお送りしてもよろしいでしょうか。"),
        ("> هل نرسل لك العرض؟ شكرا", "هل نرسل لك العرض؟"),
        ("> Καλημέρα. Να σας στείλω τιμές; Ευχαριστώ", "Να σας στείλω τιμές?"),
    ],
)
def test_finds_the_last_question(quoted: str, question: str) -> None:
    """The last question of the quoted mail is the one that a short answer answers."""
    assert last_question(quoted) == question


def test_very_long_texts_keep_both_ends() -> None:
    """What a reply wants stands at its beginning or its end."""
    text = read(Utterance(text="first " + "x " * 5000 + "last")).text
    assert text.startswith("first")
    assert text.endswith("last")
    assert len(text) < 2000


def test_emoji_are_words() -> None:
    """A thumb is an answer."""
    assert speak("👍") == " thumbs up sign "
    assert speak("plain") == "plain"


def test_sentences_stand_as_written() -> None:
    """Splitting loses no word."""
    assert sentences("Hi Jo,\nno thanks. We are fine! Really?") == ["Hi Jo,", "no thanks.", "We are fine!", "Really?"]


def test_phrases_keep_their_spelling() -> None:
    """A clue is shown as it stands in the reply."""
    words = [words for words, _ in phrases("NOT for us!")]
    assert words == ["NOT", "NOT for", "NOT for us", "for", "for us", "for us!", "us", "us!", "!"]
