"""A console with an account on the double of Mastodon, both on the test's clock; and shorthand for them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.integrations.mastodon_double import TOKEN, MastodonDouble, running

if TYPE_CHECKING:
    from cm_console.console import Console


@dataclass
class Newsdesk:
    """What the tests do with a console and its one account."""

    console: "Console"
    double: MastodonDouble
    url: str
    campaign: int
    account: int

    def plan(self, text: str = "Wave 1 opens", wall: str = "2026-11-16T18:00", **options: Any) -> Any:
        """A delivery that waits here for its time."""
        at = datetime.fromisoformat(wall)
        return self.console.posts.add(self.campaign, text, [self.account], wall=at, **options).deliveries[0]

    def give(self, text: str = "Wave 1 opens", wall: str = "2026-11-16T18:00", **options: Any) -> Any:
        """A delivery that waits at the server."""
        return self.console.hand_over.hand_over(self.plan(text, wall, **options).id)

    def now(self, delivery: Any) -> Any:
        return self.console.outbox.delivery(delivery.id)

    def publish(self) -> None:
        self.console.publisher.run_until_empty()

    def notes(self, delivery: Any) -> list[str]:
        return [event.note for event in self.console.outbox.history(delivery.id) if event.note]


@pytest.fixture
def news_server(clock: Any) -> Iterator[tuple[MastodonDouble, str]]:
    """The double, on the test's clock, and its address."""
    with running() as (double, url):
        double.clock = clock.now
        yield double, url


@pytest.fixture
def make_newsdesk(
    make_console: "Callable[..., Console]", news_server: tuple[MastodonDouble, str]
) -> Callable[..., Newsdesk]:
    """`make_newsdesk(console=…)` adds the campaign and the account to a console, a new one unless given."""

    def make(console: "Console | None" = None) -> Newsdesk:
        console = console or make_console()
        campaign = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
        console.campaigns.choose(campaign.id)
        account = console.accounts.add("mastodon", "News", server=news_server[1], secret=TOKEN)
        console.accounts.check(account.id)
        return Newsdesk(console, *news_server, campaign.id, account.id)

    return make


@pytest.fixture
def newsdesk(make_newsdesk: Callable[..., Newsdesk]) -> Newsdesk:
    return make_newsdesk()
