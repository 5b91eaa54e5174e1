"""The accounts that are published to, each behind its own faults, and what their servers really hold."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from tests.chaos import faults
from tests.chaos.faults import FaultyProxy
from tests.integrations import mastodon_double
from tests.integrations.mastodon_double import TOKEN, MastodonDouble
from tests.servers.bluesky_network import POST, BlueskyNetwork, BlueskyPerson
from tests.servers.web import ok, request

# Speaks Mastodon's API, but forgets keys: each request makes a post.
WITHOUT_KEYS = "2.7.2 (compatible; Pleroma 2.5.0)"


@dataclass(frozen=True)
class Target:
    """One account. `texts` reads from the server itself, past the proxy: each text, as often as it is out."""

    kind: str
    platform: str
    name: str
    once_per_key: bool
    server: str
    user: str
    secret: str
    proxy: FaultyProxy
    texts: Callable[[], Counter[str]]


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
    proxy, url = stack.enter_context(
        faults.running(network.port, b"repo.putRecord", faults.bluesky_signal, chance)
    )
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
    proxy, url = stack.enter_context(
        faults.running(port, b"POST /api/v1/statuses", faults.mastodon_signal, chance)
    )
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


def statuses(double: MastodonDouble) -> Counter[str]:
    contents = (status["content"] for status in list(double.statuses.values()))
    return Counter(content.removeprefix("<p>").removesuffix("</p>") for content in contents)


def records(person: BlueskyPerson) -> Counter[str]:
    """Every post record in this person's repository, read page by page."""
    found: Counter[str] = Counter()
    cursor = ""
    while True:
        query = f"repo={person.did}&collection={POST}&limit=100&cursor={quote(cursor)}"
        page = ok(request("GET", f"{person.pds}/xrpc/com.atproto.repo.listRecords?{query}"))
        found.update(record["value"]["text"] for record in page["records"])
        cursor = page.get("cursor", "")
        if not cursor:
            return found
