"""Sends letters, kills the publishing process at random moments, restarts it, and asks the mail servers."""

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cm_console.console import Console
from cm_console.domain.invitations import Letter, LetterState, Way
from cm_console.services.invitations_plan import Wish
from integrations import discover
from tests.chaos.killing import Killer
from tests.chaos.post_office import PostOffice
from tests.chaos.publishing import TRUSTED, credentials
from tests.servers import smtp_server
from tests.servers.smtp_server import SECRET, USER

_L = LetterState
FAULTY = 0.15  # share of the steps of a letter that are spoilt
ENDED = (_L.SENT, _L.REFUSED, _L.UNCONFIRMED)


@dataclass
class Tally:
    """What happened, and what must not have happened."""

    kills: int = 0
    on_their_way: int = 0  # kills that met at least one letter on its way
    letters: int = 0
    seconds: float = 0.0
    faults: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    sent_again: int = 0  # by the person, without knowing
    twice_by_hand: int = 0
    violations: list[str] = field(default_factory=list)


class Letters:
    """One workspace with an account on each of two mail servers: STARTTLS, and TLS from the first byte."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._chance = random.Random(seed)
        self._keyring, self._path = folder / "keyring.json", folder / "letters.cmc"
        self._offices: dict[int, PostOffice] = {}  # by account
        self._again: Counter[int] = Counter()  # by letter
        self.tally = Tally()

    def run(self, kills: int, letters: int) -> Tally:
        began = time.monotonic()
        with ExitStack() as stack:
            offices = [self._office(stack, direct_tls) for direct_tls in (False, True)]
            self._console = stack.enter_context(
                Console(self._path, discover(), create=True, credentials=credentials(self._keyring))
            )
            opens = datetime.now(UTC).date() + timedelta(days=60)
            self._campaign = self._console.campaigns.create("Chaos", opens, "Europe/Paris").id
            self._inviter = self._console.testers.add("Claire", "claire@example.org").id
            for number, office in enumerate(offices):
                name = f"Post {number + 1}"
                made = self._console.accounts.add("email", name, server=office.url, user=USER, secret=SECRET)
                self._offices[made.id] = office
            trusted = os.pathsep.join(str(office.certificate) for office in offices)
            killer = Killer(self._folder, self._path, self._keyring, self._chance, {TRUSTED: trusted})
            self._invite(letters)
            self._fault(FAULTY)
            killer.kill(kills, lambda: self._invite(max(10, letters // 5)), self._killed, self._asked)
            self.tally.kills = killer.kills
            self._fault(0.0)
            self._let_it_end(killer)
            self._judge()
            self._settle()
            self._let_it_end(killer)
            self._judge()
            self._count()
        self.tally.seconds = time.monotonic() - began
        return self.tally

    def _office(self, stack: ExitStack, direct_tls: bool) -> PostOffice:
        folder = self._folder / ("tls" if direct_tls else "starttls")
        folder.mkdir()
        running = smtp_server.running(folder, direct_tls=direct_tls, server=PostOffice)
        office = stack.enter_context(running)
        assert isinstance(office, PostOffice)
        office.chance = random.Random(self._chance.random())
        return office

    def _fault(self, share: float) -> None:
        for office in self._offices.values():
            office.share = share

    def _invite(self, letters: int) -> None:
        with self._console.context.db.write():
            for account in self._offices:
                people = [self._person() for _ in range(letters // len(self._offices))]
                wish = Wish(Way.EMAIL, self._inviter, account)
                plan = self._console.invitations.plan(self._campaign, people, wish)
                assert len(self._console.invitations.send(plan)) == len(people)

    def _person(self) -> int:
        self.tally.letters += 1
        number = self.tally.letters
        return self._console.testers.add(f"Person {number}", f"person{number}@example.org").id

    def _asked(self) -> int:
        return sum(office.asked_for for office in self._offices.values())

    def _killed(self) -> None:
        self.tally.on_their_way += any(each.state is _L.SENDING for each in self._letters())

    def _letters(self) -> list[Letter]:
        found = self._console.invitations.list(self._campaign)
        return [letter for invitation in found for letter in invitation.letters]

    def _let_it_end(self, killer: Killer) -> None:
        killer.let_it_end(lambda: all(each.state in ENDED for each in self._letters()))
        for office in self._offices.values():
            office.wait_until_quiet()

    def _judge(self) -> None:
        """Compare what the file says with what the mail servers hold."""
        letters = self._letters()
        if len(letters) != self.tally.letters:
            self.tally.violations.append("letters have disappeared")
        for account, office in self._offices.items():
            out = Counter(office.taken_in)
            mine = {(each.message_id, each.address): each for each in letters if each.account_id == account}
            wrong = [found for key, each in mine.items() for found in self._wrong(each, out[key])]
            self.tally.violations += [found for found in wrong if found not in self.tally.violations]
            if strange := set(out) - set(mine):
                self.tally.violations.append(f"nobody wrote {sorted(strange)}")
        unconfirmed = sum(each.state is _L.UNCONFIRMED for each in letters)
        said = [each.text for each in self._console.overview.read(self._campaign).needs]
        if unconfirmed and f"{unconfirmed} letter(s) may or may not have arrived." not in said:
            self.tally.violations.append(f"{unconfirmed} letters are unconfirmed, and nobody is told: {said}")

    def _wrong(self, letter: Letter, copies: int) -> Iterator[str]:
        again = self._again[letter.id]
        if copies > 1 + again:
            yield f"{letter.address}: sent {copies} times"
        if letter.state not in ENDED:
            yield f"{letter.address}: neither sent nor said to need a person, but {letter.state}"
        if letter.state is _L.SENT and not copies:
            yield f"{letter.address}: lost; it is said to be sent and is not there"
        if letter.state is _L.REFUSED and copies > again:
            yield f"{letter.address}: said to be refused, and is there"

    def _settle(self) -> None:
        """Play the person: "send again" for what was refused, and unseen for half of what is unconfirmed."""
        for invitation in self._console.invitations.list(self._campaign):
            (letter,) = invitation.letters
            unseen = letter.state is _L.UNCONFIRMED and self._chance.random() < 0.5
            if unseen or letter.state is _L.REFUSED:
                self._again[letter.id] += unseen
                self._console.invitations.again(self._campaign, [invitation.person_id])
        self.tally.sent_again = self._again.total()

    def _count(self) -> None:
        self.tally.states = Counter(each.state.value for each in self._letters())
        for office in self._offices.values():
            self.tally.faults += office.met
            self.tally.twice_by_hand += sum(count > 1 for count in Counter(office.taken_in).values())
