"""A post given to its server and taken back: every row of it is as it was."""

from tests.newsdesk import Newsdesk
from tests.whole_file import differences, rows_of


def test_given_to_the_server_and_taken_back_is_as_it_was(newsdesk: Newsdesk) -> None:
    planned = newsdesk.plan()
    db = newsdesk.console.context.db
    before = rows_of(db)
    newsdesk.console.hand_over.hand_over(planned.id)
    assert differences(before, rows_of(db)).keys() == {"delivery"}
    newsdesk.console.hand_over.take_back(planned.id)
    assert differences(before, rows_of(db)) == {}
