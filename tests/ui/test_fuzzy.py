"""What the Ctrl K box finds for what is typed."""

from ui.fuzzy import score


def test_accents_and_case_do_not_matter() -> None:
    assert score("reglages", "Comptes et réglages")
    assert score("ÉQUI", "equilibre")


def test_the_beginning_beats_the_middle_beats_the_scattered() -> None:
    beginning = score("test", "Testers")
    word = score("test", "Import testers")
    middle = score("test", "Latest posts")
    scattered = score("tsr", "Testers")
    assert beginning > word > middle > 0
    assert middle > scattered > 0


def test_words_may_come_in_any_order() -> None:
    assert score("backup restore", "Restore a backup")


def test_what_does_not_fit_is_not_found() -> None:
    assert score("zebra", "Testers") == 0
    assert score("p", "Explore the samples") == 0
