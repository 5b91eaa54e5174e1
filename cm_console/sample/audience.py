"""The invented public of the sample launch: what it reacts to, and how it grows."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from cm_console.domain.content import parts
from cm_console.sample import history
from cm_console.sample.launch import Launch

_USUAL_PULL = 24
_BEGINS = timedelta(days=-53)


class Audience:
    """Reacts to a post the same way at every run; channels go by their account's name."""

    def __init__(self, launch: Launch, now: datetime) -> None:
        self._keys = {account.name: account.key for account in launch.accounts}
        self._followers = {account.name: account.followers for account in launch.accounts}
        self._pulls = {
            parts(text)[0]: post.pull
            for post in launch.posts
            for text in (post.text, *post.variants.values())
        }
        self._now = now

    def reactions(self, channel: str, text: str, age: timedelta) -> Mapping[str, int]:
        """The counters of a post of that age on that channel; of a thread, those of its first part."""
        text = parts(text)[0]
        totals = history.totals(self._pulls.get(text, _USUAL_PULL), self._keys.get(channel, ""), text)
        return {kind: history.grown(total, age) for kind, total in totals.items()}

    def followers(self, channel: str, at: datetime) -> int | None:
        """How many follow the channel at that instant; None for one that is not the sample's."""
        ends = self._followers.get(channel)
        if ends is None:
            return None
        share = (at - self._now - _BEGINS) / -_BEGINS
        return history.followers(*ends, share)
