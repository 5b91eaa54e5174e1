"""Publishes, kills the publishing process at random moments, restarts it, and asks the servers."""

import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cm_console.console import Console
from cm_console.domain.content import NONE, Attached, Extras, parts
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery
from integrations import discover
from tests.chaos.killing import ROOT, Killer
from tests.chaos.publishing import credentials
from tests.chaos.targets import Out, Target

_S = DeliveryState
THREADS = 4  # every so many posts, one is a thread
PARTS = 3
PICTURES = 6  # and one has a picture
FAULTY = 0.25  # share of the posts whose answer is spoilt
ENDED = (_S.PUBLISHED, _S.UNCONFIRMED, _S.REJECTED)


@dataclass
class Tally:
    """What happened, and what must not have happened."""

    kills: int = 0
    on_their_way: int = 0  # kills that met at least one post on its way
    posts: int = 0
    threads: int = 0
    inside_threads: int = 0  # kills that met a thread of which a part, and not all, was out
    seconds: float = 0.0
    faults: Counter[str] = field(default_factory=Counter)
    states: dict[str, Counter[str]] = field(default_factory=dict)
    sent_again: int = 0  # by the person, without knowing
    twice_by_hand: int = 0
    violations: list[str] = field(default_factory=list)


class Driver:
    """One workspace with an account for each target."""

    def __init__(self, folder: Path, targets: Sequence[Target], seed: int) -> None:
        self._folder, self._targets = folder, targets
        self._chance = random.Random(seed)
        self._keyring = folder / "keyring.json"
        self._path = folder / "chaos.cmc"
        self._killer = Killer(folder, self._path, self._keyring, self._chance)
        self._again: Counter[tuple[int, int]] = Counter()  # by delivery and part
        self.tally = Tally()

    def run(self, kills: int, posts: int) -> Tally:
        began = time.monotonic()
        platforms = discover()
        with Console(self._path, platforms, create=True, credentials=credentials(self._keyring)) as console:
            self._console = console
            today = datetime.now(UTC).date()
            self._campaign = console.campaigns.create("Chaos", today, "Europe/Paris").id
            self._accounts = {self._sign_in(target): target for target in self._targets}
            self._write_posts(posts)
            self._fault(FAULTY)
            self._killer.kill(
                kills, lambda: self._write_posts(max(10, posts // 5)), self._killed, self._asked
            )
            self.tally.kills = self._killer.kills
            self._fault(0.0)
            self._let_it_end()
            self._judge()
            self._settle()
            self._let_it_end()
            self._judge()
            self._count()
        self.tally.seconds = time.monotonic() - began
        return self.tally

    def _sign_in(self, target: Target) -> int:
        account = self._console.accounts.add(
            target.platform, target.name, server=target.server, user=target.user, secret=target.secret
        )
        return self._console.accounts.check(account.id).id

    def _write_posts(self, posts: int) -> None:
        ids = list(self._accounts)
        with self._console.context.db.write():
            for _ in range(posts):
                self.tally.posts += 1
                text = f"Post number {self.tally.posts}"
                if self.tally.posts % THREADS == 0:
                    self.tally.threads += 1
                    parts_of = (text, *(f"{text}, part {number}" for number in range(2, PARTS + 1)))
                    text = "\n---\n".join(parts_of)
                self._console.posts.add(self._campaign, text, ids, now=True, extras=self._extras())

    def _extras(self) -> Extras:
        """A picture with some posts."""
        if self.tally.posts % PICTURES:
            return NONE
        picture = self._console.pictures.add(ROOT / "tests" / "chaos" / "square.png")
        return Extras(pictures=(Attached(picture.hash, "A square"),))

    def _fault(self, share: float) -> None:
        for target in self._targets:
            target.proxy.share = share

    # Killing

    def _asked(self) -> int:
        return sum(target.proxy.requests for target in self._targets)

    def _killed(self) -> None:
        sending = self._deliveries(_S.SENDING)
        self.tally.on_their_way += bool(sending)
        self.tally.inside_threads += any(self._console.outbox.parts(each.id) for each in sending)

    # Afterwards

    def _let_it_end(self) -> None:
        self._killer.let_it_end(lambda: not self._deliveries(_S.SCHEDULED, _S.SENDING))
        for target in self._targets:
            target.proxy.wait_until_quiet()

    def _judge(self) -> None:
        """Compare what the file says with what the servers hold."""
        deliveries = self._console.outbox.deliveries()
        if len(deliveries) != self.tally.posts * len(self._targets):
            self.tally.violations.append("deliveries have disappeared")
        for account_id, target in self._accounts.items():
            out = target.posts()
            copies = Counter(each.text for each in out)
            mine = [each for each in deliveries if each.account_id == account_id]
            wrong = [found for each in mine for found in self._wrong(target, each, copies)]
            self.tally.violations += [found for found in wrong if found not in self.tally.violations]
            written = {expected.text: expected for each in mine for expected in _expected(each)}
            if strange := set(copies) - set(written):
                self.tally.violations.append(f"{target.name}: nobody wrote {sorted(strange)}")
            for found in out:
                if found != written.get(found.text, found):
                    self.tally.violations.append(f"{target.name}: {found} is not {written[found.text]}")

    def _wrong(self, target: Target, delivery: Delivery, out: Counter[str]) -> Iterator[str]:
        texts = parts(delivery.text)
        who = f"{target.name}, {texts[0]}"
        for position, text in enumerate(texts):
            allowed = 1 if target.once_per_key else 1 + self._again[delivery.id, position]
            if out[text] > allowed:
                yield f"{target.name}, {text}: published {out[text]} times"
        there = [bool(out[text]) for text in texts]
        known = len(self._console.outbox.parts(delivery.id))
        if sorted(there, reverse=True) != there:
            yield f"{who}: a part is missing before one that is out"
        if delivery.state not in ENDED:
            yield f"{who}: neither published nor said to need a person, but {delivery.state}"
        if delivery.state is _S.PUBLISHED and not all(there):
            yield f"{who}: lost; it is said to be published and is not there"
        if delivery.state is _S.REJECTED and sum(there) > known:
            yield f"{who}: said to be refused, and is there"
        if sum(there) < known or (len(texts) > 1 and sum(there) > known + 1):
            yield f"{who}: {sum(there)} parts are there, and {known} are known to be"

    def _settle(self) -> None:
        """Play the person: look at one half, say "it is not there: send again" of the other, unseen."""
        for delivery in self._deliveries(_S.UNCONFIRMED):
            if self._chance.random() < 0.5:
                self._console.outbox.look(delivery.id)
            else:
                self._again[delivery.id, len(self._console.outbox.parts(delivery.id))] += 1
                self._console.outbox.settle_not_sent(delivery.id)
        self.tally.sent_again = self._again.total()

    def _count(self) -> None:
        by_kind: dict[str, Counter[str]] = {}
        for account_id, target in self._accounts.items():
            mine = [each for each in self._console.outbox.deliveries() if each.account_id == account_id]
            by_kind.setdefault(target.kind, Counter()).update(each.state.value for each in mine)
            self.tally.faults += target.proxy.met
            out = Counter(each.text for each in target.posts())
            self.tally.twice_by_hand += sum(
                out[text] > 1
                for each in mine
                for position, text in enumerate(parts(each.text))
                if self._again[each.id, position]
            )
        self.tally.states = by_kind

    def _deliveries(self, *states: DeliveryState) -> list[Delivery]:
        return self._console.outbox.deliveries(states=states)


def _expected(delivery: Delivery) -> Iterator[Out]:
    """What each part has to be on its server."""
    before, pictures = "", len(delivery.extras.pictures)
    for text in parts(delivery.text):
        yield Out(text, before, pictures)
        before, pictures = text, 0
