"""The accounts that are published to, each behind its own faults, and what their servers really hold."""

import random
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from tests.chaos import faults
from tests.chaos.faults import FaultyProxy
from tests.integrations import mastodon_double
from tests.integrations.mastodon_double import TOKEN, MastodonDouble
from tests.servers.bluesky_network import POST, BlueskyNetwork, BlueskyPerson
from tests.servers.web import ok, request

# Speaks Mastodon's API, but forgets keys: each request makes a post.
WITHOUT_KEYS = "2.7.2 (compatible; Pleroma 2.5.0)"
# What is spoilt: posts, and the pictures that go before them.
_BLUESKY = re.compile(rb"repo\.(putRecord|uploadBlob)")
_MASTODON = re.compile(rb"POST /api/v\d/(statuses|media)")


@dataclass(frozen=True)
class Out:
    """A post as its server holds it, with the text of the one it answers and how many pictures it has."""

    text: str
    answers: str = ""
    pictures: int = 0


@dataclass(frozen=True)
class Target:
    """One account. `posts` reads from the server itself, past the proxy."""

    kind: str
    platform: str
    name: str
    once_per_key: bool
    server: str
    user: str
    secret: str
    proxy: FaultyProxy
    posts: Callable[[], list[Out]]


@contextmanager
def targets(network: BlueskyNetwork | None, seed: int, each: int) -> Iterator[list[Target]]:
    """`each` accounts on the Bluesky PDS (if there is one), on Mastodon and on what only speaks like it."""
    with ExitStack() as stack:
        found = []
        for number in range(each):
            chance = random.Random(f"{seed} {number}")
            if network is not None:
                found.append(_bluesky(stack, network, number, chance))
            found.append(_mastodon(stack, number, chance, keys=True))
            found.append(_mastodon(stack, number, chance, keys=False))
        yield found


def _bluesky(stack: ExitStack, network: BlueskyNetwork, number: int, chance: random.Random) -> Target:
    person = network.person("chaos")
    proxy, url = stack.enter_context(faults.running(network.port, _BLUESKY, faults.bluesky_signal, chance))
    return Target(
        "Bluesky (real PDS)",
        "bluesky",
        f"Bluesky {number + 1}",
        True,
        url,
        person.handle,
        person.app_password(),
        proxy,
        lambda: records(person),
    )


def _mastodon(stack: ExitStack, number: int, chance: random.Random, *, keys: bool) -> Target:
    double, direct = stack.enter_context(mastodon_double.running())
    if not keys:
        double.version = WITHOUT_KEYS
        double.post = lambda given, key: MastodonDouble.post(double, given, "")  # type: ignore[method-assign]
    port = urlsplit(direct).port or 0
    proxy, url = stack.enter_context(faults.running(port, _MASTODON, faults.mastodon_signal, chance))
    kind = "with Idempotency-Key" if keys else "without Idempotency-Key"
    return Target(
        f"Mastodon {kind}",
        "mastodon",
        f"Mastodon {kind} {number + 1}",
        keys,
        url,
        "",
        TOKEN,
        proxy,
        lambda: statuses(double),
    )


def statuses(double: MastodonDouble) -> list[Out]:
    found = dict(double.statuses)

    def text(number: str | None) -> str:
        return found[number]["content"].removeprefix("<p>").removesuffix("</p>") if number else ""

    return [
        Out(text(number), text(status["in_reply_to_id"]), len(status["media_attachments"]))
        for number, status in found.items()
    ]


def records(person: BlueskyPerson) -> list[Out]:
    """Every post record in this person's repository, read page by page."""
    found: dict[str, dict[str, Any]] = {}
    cursor = ""
    while True:
        query = f"repo={person.did}&collection={POST}&limit=100&cursor={quote(cursor)}"
        page = ok(request("GET", f"{person.pds}/xrpc/com.atproto.repo.listRecords?{query}"))
        found.update((record["uri"], record["value"]) for record in page["records"])
        cursor = page.get("cursor", "")
        if not cursor:
            break
    above = {uri: value["reply"]["parent"]["uri"] for uri, value in found.items() if "reply" in value}
    return [
        Out(
            value["text"],
            found[above[uri]]["text"] if uri in above else "",
            len(value.get("embed", {}).get("images", ())),
        )
        for uri, value in found.items()
    ]
