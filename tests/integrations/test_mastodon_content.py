"""Pictures, threads, warnings and visibility on Mastodon, against a double written from its documentation."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from cm_console.domain.content import Visibility
from cm_console.domain.delivery import NeedsAccount, NotSent, Problem, Rejected
from cm_console.domain.pictures import limits_of
from cm_console.domain.platform import Image, Message, Receipt, Session
from integrations import _mastodon_media
from integrations.mastodon import PLATFORM
from tests.integrations.mastodon_double import MastodonDouble


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_mastodon_media, "WAITS", (0.01, 0.01, 0.01))


@pytest.fixture
def session(mastodon_session: Session) -> Session:
    return mastodon_session


def test_a_picture_arrives_with_its_description(
    double: MastodonDouble, session: Session, message: Callable[..., Message], image: Callable[..., Image]
) -> None:
    pictures = (image("Le café pilote, plein de monde ☕"), image(colour="red"))
    receipt = PLATFORM.publish(session, message("Look", images=pictures))
    shown = double.statuses[receipt.remote_id]["media_attachments"]
    assert [each["description"] for each in shown] == ["Le café pilote, plein de monde ☕", None]
    assert [file["data"] for file in double.media.files.values()] == [each.data for each in pictures]


def test_a_picture_that_is_being_prepared_is_waited_for(
    double: MastodonDouble, session: Session, message: Callable[..., Message], image: Callable[..., Image]
) -> None:
    double.media.looks = 2
    receipt = PLATFORM.publish(session, message("Soon", images=(image("alt"),)))
    assert len(double.statuses[receipt.remote_id]["media_attachments"]) == 1


def test_a_picture_that_is_never_ready_means_that_nothing_was_sent(
    double: MastodonDouble, session: Session, message: Callable[..., Message], image: Callable[..., Image]
) -> None:
    double.media.looks = 99
    with pytest.raises(NotSent):
        PLATFORM.publish(session, message("Never", images=(image("alt"),)))
    assert double.statuses == {}


def test_an_upload_that_fails_is_certain_not_to_have_published(
    double: MastodonDouble, session: Session, message: Callable[..., Message], image: Callable[..., Image]
) -> None:
    double.media.faults = ["500"]
    sent = message("Once", images=(image("alt"),))
    with pytest.raises(NotSent):
        PLATFORM.publish(session, sent)
    assert double.statuses == {}
    PLATFORM.publish(session, sent)
    assert len(double.statuses) == 1


def test_a_picture_that_the_server_refuses_is_the_posts_own_problem(
    double: MastodonDouble, session: Session, message: Callable[..., Message], image: Callable[..., Image]
) -> None:
    odd = replace(image("alt"), mime="image/bmp")
    with pytest.raises(Rejected) as caught:
        PLATFORM.publish(session, message("No", images=(odd,)))
    assert caught.value.problem is Problem.CONTENT
    assert double.statuses == {}


def test_a_revoked_token_is_known_at_the_upload(
    mastodon_double: tuple[MastodonDouble, str],
    make_session: Callable[..., Session],
    message: Callable[..., Message],
    image: Callable[..., Image],
) -> None:
    with pytest.raises(NeedsAccount):
        PLATFORM.publish(
            make_session("mastodon", mastodon_double[1], "revoked"), message("No", images=(image(),))
        )


def test_the_servers_own_limits_for_pictures_are_learnt(session: Session) -> None:
    limits = limits_of(PLATFORM.can, session.account)
    assert limits is not None
    assert (limits.count, limits.max_bytes, limits.max_side, limits.alt_limit) == (4, 200_000, 5760, 1500)
    assert limits.mimes == ("image/jpeg", "image/png")


@pytest.mark.parametrize("told", [None, {}, {"pictures": "many"}, {"pictures": {"count": -1, "mimes": 3}}])
def test_a_server_that_says_nonsense_of_pictures_has_mastodons_limits(
    session: Session, told: dict[str, object] | None
) -> None:
    account = replace(session.account, facts=told or {})
    assert limits_of(PLATFORM.can, account) == _mastodon_media.LIMITS


@pytest.mark.parametrize(
    ("visibility", "told"),
    [(Visibility.PUBLIC, "public"), (Visibility.UNLISTED, "unlisted"), (Visibility.FOLLOWERS, "private")],
)
def test_who_may_see_it_reaches_the_server(
    double: MastodonDouble,
    session: Session,
    message: Callable[..., Message],
    visibility: Visibility,
    told: str,
) -> None:
    receipt = PLATFORM.publish(session, message("For some", visibility=visibility))
    assert double.statuses[receipt.remote_id]["visibility"] == told
    assert visibility in PLATFORM.can.visibilities


def test_a_warning_folds_the_text_and_counts_with_it(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    receipt = PLATFORM.publish(session, message("The end of the film", warning="Spoilers"))
    status = double.statuses[receipt.remote_id]
    assert (status["spoiler_text"], status["sensitive"]) == ("Spoilers", True)
    plain, warned = (PLATFORM.measure("x" * 400, session.account, each)[0] for each in ("", "w" * 101))
    assert plain.fits
    assert not warned.fits


def test_a_part_answers_the_one_before(
    double: MastodonDouble, session: Session, message: Callable[..., Message]
) -> None:
    first = PLATFORM.publish(session, message("One"))
    second = PLATFORM.publish(session, message("Two", answers=first, root=first))
    assert double.statuses[second.remote_id]["in_reply_to_id"] == first.remote_id
    assert double.statuses[first.remote_id]["in_reply_to_id"] is None


def test_a_part_whose_predecessor_was_deleted_is_refused(
    session: Session, message: Callable[..., Message]
) -> None:
    with pytest.raises(Rejected) as caught:
        PLATFORM.publish(session, message("Two", answers=Receipt("777")))
    assert caught.value.problem is Problem.CONTENT


def test_parts_with_the_same_words_are_told_apart_by_what_they_answer(
    session: Session, message: Callable[..., Message]
) -> None:
    first = PLATFORM.publish(session, message("Again", key="1"))
    sent = message("Again", key="2", answers=first, root=first)
    assert PLATFORM.find(session, sent) is None
    second = PLATFORM.publish(session, sent)
    assert PLATFORM.find(session, sent) == second
    assert PLATFORM.find(session, message("Again", key="1")) == first
