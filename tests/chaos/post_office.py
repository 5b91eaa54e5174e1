"""A real mail server that spoils some answers, as mail servers and the way to them do."""

import asyncio
import random
import time
from collections import Counter
from email import message_from_bytes, policy
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.servers.smtp_server import MailServer, hang_up

SLOW = 0.8  # seconds; longer than the publishing process waits for an answer
WORK = 0.01  # seconds a server needs for a letter, so that kills meet some on their way
AT_RECIPIENT = {
    "connection dropped before the text": 3,
    "no answer before the text": 1,
    "450 to the recipient": 3,
    "550 to the recipient": 1,
}
AFTER_TEXT = {
    "taken, connection dropped": 4,
    "taken, answered too late": 2,
    "taken long after the client gave up": 2,
    "connection dropped after the text": 3,
    "451 after the text": 3,
    "554 after the text": 1,
}
_REPLY = {
    "450": "450 greylisted",
    "550": "550 unknown",
    "451": "451 later",
    "554": "554 no",
}


class PostOffice(MailServer):
    """Faults meet `share` of the letters; `met` counts them. What it took is in `taken_in`."""

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self.share, self.chance = 0.0, random.Random(0)
        self.met: Counter[str] = Counter()
        self.taken_in: list[tuple[str, str]] = []  # (Message-ID, address)
        self.asked_for = self._late = 0

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.asked_for += 1
        fault = self._fault(AT_RECIPIENT)
        if fault == "connection dropped before the text":
            return await self._gone(server)
        if fault == "no answer before the text":
            await asyncio.sleep(SLOW)
        if fault[:3] in _REPLY:
            return _REPLY[fault[:3]]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        await asyncio.sleep(WORK)
        fault = self._fault(AFTER_TEXT)
        if fault[:3] in _REPLY:
            return _REPLY[fault[:3]]
        if fault == "connection dropped after the text":
            return await self._gone(server)
        if fault == "taken long after the client gave up":
            self._late += 1
            asyncio.get_running_loop().call_later(SLOW, self._take_late, envelope)
            await asyncio.sleep(2 * SLOW)
            return "250 queued"
        self._take(envelope)
        if fault == "taken, connection dropped":
            return await self._gone(server)
        if fault == "taken, answered too late":
            await asyncio.sleep(SLOW)
        return "250 queued"

    def wait_until_quiet(self, seconds: float = 20.0) -> None:
        """Wait for letters whose sender has gone, and which it takes all the same."""
        end = time.monotonic() + seconds
        while self._late:
            if time.monotonic() > end:
                raise TimeoutError("a mail server did not come to its end")
            time.sleep(0.02)

    def _fault(self, kinds: dict[str, int]) -> str:
        if self.chance.random() >= self.share:
            return ""
        (fault,) = self.chance.choices(list(kinds), list(kinds.values()))
        self.met[fault] += 1
        return fault

    def _take_late(self, envelope: Envelope) -> None:
        self._take(envelope)
        self._late -= 1

    def _take(self, envelope: Envelope) -> None:
        content = envelope.content
        assert isinstance(content, bytes)
        name = message_from_bytes(content, policy=policy.default)["Message-ID"]
        self.taken_in += [(str(name), address) for address in envelope.rcpt_tos]

    async def _gone(self, server: SMTP) -> str:
        hang_up(server)
        await asyncio.sleep(0)
        return "250 OK"
