"""What every platform does with the threads, pictures and warnings it says it takes; real servers too."""

from collections.abc import Callable

import pytest

from cm_console.domain.content import Visibility
from cm_console.domain.platform import Image, Message
from tests.integrations.backends import Backend
from tests.integrations.test_platform_contract import backend

__all__ = ["backend"]


def test_a_thread_is_out_part_by_part_and_each_part_is_found(
    backend: Backend, message: Callable[..., Message]
) -> None:
    session, publish, find = backend.checked(), backend.platform.publish, backend.platform.find
    assert backend.platform.can.threads
    first = publish(session, message("Again", key="thread"))
    following = message("Again", key="thread-2", answers=first, root=first)
    assert find(session, following) is None
    second = publish(session, following)
    last = message("The end", key="thread-3", answers=second, root=first)
    third = publish(session, last)
    assert sorted(backend.texts()) == ["Again", "Again", "The end"]
    assert (find(session, following), find(session, last)) == (second, third)


def test_a_picture_goes_out_with_the_post(
    backend: Backend, message: Callable[..., Message], image: Callable[..., Image]
) -> None:
    assert backend.platform.can.pictures
    pictures = (image("A café full of people"), image("An empty one", "red"))
    receipt = backend.platform.publish(backend.checked(), message("Before and after", images=pictures))
    assert receipt.remote_id
    assert backend.texts() == ["Before and after"]


@pytest.mark.parametrize("visibility", list(Visibility))
def test_what_it_says_it_can_hide_is_found_again_by_ourselves(
    backend: Backend, message: Callable[..., Message], visibility: Visibility
) -> None:
    if visibility not in backend.platform.can.visibilities:
        pytest.skip("this platform does not say that it can")
    session = backend.checked()
    sent = message(f"For {visibility}", visibility=visibility, warning="Only some")
    receipt = backend.platform.publish(session, sent)
    assert backend.platform.find(session, sent) == receipt
