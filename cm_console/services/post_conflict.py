"""Two windows on one post: what one of them saved is never overwritten by the other without a word."""

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


class ChangedMeanwhile(ConsoleError):
    """The post is no longer what the writer had read; `gone`: it was deleted."""

    def __init__(self, *, gone: bool = False) -> None:
        self.gone = gone
        super().__init__(
            tr("This post was deleted elsewhere meanwhile.")
            if gone
            else tr("This post was changed in another window meanwhile."),
            tr("Nothing was overwritten: what you wrote is a draft of its own now."),
        )


def refuse_changed(now: Post, read: Post) -> None:
    """Raise ChangedMeanwhile where `now` has another content than when it was `read`.

    Its time is not looked at: whoever does not change it leaves it as it is.
    """
    if not same_content(now, read) or _is_draft(now) != _is_draft(read):
        raise ChangedMeanwhile


def same_content(one: Post, other: Post) -> bool:
    """Whether both say the same to the same accounts, wherever their deliveries stand."""
    return (one.text, one.language, one.extras) == (other.text, other.language, other.extras) and (
        _texts(one) == _texts(other)
    )


def _texts(post: Post) -> dict[int, str]:
    open_or_out = [each for each in post.deliveries if each.state is not DeliveryState.CANCELLED]
    return {each.account_id: each.text for each in open_or_out}


def _is_draft(post: Post) -> bool:
    return not post.held and all(each.state is DeliveryState.DRAFT for each in post.deliveries)
