"""A proxy in front of any server that spoils some answers, as networks and overloaded servers do.

The server gets what the client sends, except where the fault says otherwise. One request per connection.
"""

import contextlib
import json
import random
import re
import socket
import socketserver
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

SLOW = 0.8  # seconds; longer than the publishing process waits for an answer
FAULTS = (
    "accepted, connection dropped",
    "accepted, answered 500",
    "accepted, answered too late",
    "accepted, answer cut short",
    "accepted long after the client gave up",
    "connection dropped at once",
    "429",
)

Signal = Callable[[datetime], tuple[str, str]]


def mastodon_signal(until: datetime) -> tuple[str, str]:
    return "X-RateLimit-Reset", until.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def bluesky_signal(until: datetime) -> tuple[str, str]:
    return "RateLimit-Reset", str(int(until.timestamp()))


class FaultyProxy:
    """Faults meet `share` of the requests in which `marker` is found; `met` counts them."""

    def __init__(self, port: int, marker: re.Pattern[bytes], signal: Signal, chance: random.Random) -> None:
        self.port, self.marker, self.signal, self.chance = port, marker, signal, chance
        self.share = 0.0
        self.met: Counter[str] = Counter()
        self.requests = 0
        self._lock = threading.Lock()
        self._busy = 0

    def serve(self, client: socket.socket) -> None:
        with self._lock:
            self._busy += 1
        try:
            with contextlib.suppress(OSError):  # the client may be killed at any moment
                client.settimeout(10)
                self._one(client, _whole(client))
        finally:
            with self._lock:
                self._busy -= 1

    def wait_until_quiet(self, seconds: float = 20.0) -> None:
        """Wait for requests whose client has gone: the server may still be at work on them."""
        end = time.monotonic() + seconds
        while self._busy:
            if time.monotonic() > end:
                raise TimeoutError("a server did not answer")
            time.sleep(0.02)

    def _fault(self, request: bytes) -> str:
        with self._lock:
            if not self.marker.search(request):
                return ""
            self.requests += 1
            if self.chance.random() >= self.share:
                return ""
            # What holds an account back for seconds comes more rarely.
            fault = self.chance.choices(FAULTS, (4, 4, 2, 4, 2, 4, 1))[0]
            self.met[fault] += 1
            return fault

    def _one(self, client: socket.socket, request: bytes) -> None:
        fault = self._fault(request)
        if fault == "429":
            return client.sendall(self._limited())
        if fault == "connection dropped at once":
            return _reset(client)
        if fault == "accepted long after the client gave up":
            time.sleep(SLOW)
        answer = self._forward(request)
        if fault == "accepted, answered too late":
            time.sleep(SLOW)
        if fault == "accepted, connection dropped":
            return _reset(client)
        if fault == "accepted, answered 500":
            answer = _answer(500, {"error": "InternalServerError"})
        elif fault == "accepted, answer cut short":
            answer = answer[: answer.index(b"\r\n\r\n") + 14]
        client.sendall(answer)

    def _forward(self, request: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self.port)) as server:
            server.settimeout(30)
            server.sendall(request)
            answer = b""
            while more := server.recv(65536):
                answer += more
        return answer

    def _limited(self) -> bytes:
        name, value = self.signal(datetime.now(UTC) + timedelta(seconds=1))
        return _answer(429, {"error": "RateLimitExceeded"}, **{name: value})


def _whole(client: socket.socket) -> bytes:
    """One request; raises ConnectionError when the client is gone before its end."""
    with client.makefile("rb") as stream:
        head, length = b"", 0
        while not head.endswith(b"\r\n\r\n"):
            line = stream.readline()
            if not line:
                raise ConnectionError("the client is gone")
            head += line
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        body = stream.read(length)
        if len(body) < length:
            raise ConnectionError("the client is gone")
        return head + body


def _answer(status: int, value: object, **headers: str) -> bytes:
    body = json.dumps(value).encode()
    lines = [f"HTTP/1.1 {status} {'Too Many Requests' if status == 429 else 'Internal Server Error'}"]
    lines += [f"{name}: {text}" for name, text in headers.items()]
    lines += [f"Date: {format_datetime(datetime.now(UTC), usegmt=True)}", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body


def _reset(client: socket.socket) -> None:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, proxy: FaultyProxy) -> None:
        self.proxy = proxy
        super().__init__(("127.0.0.1", 0), socketserver.BaseRequestHandler)

    def finish_request(self, request: object, client_address: object) -> None:
        assert isinstance(request, socket.socket)
        self.proxy.serve(request)


@contextmanager
def running(
    port: int, marker: re.Pattern[bytes], signal: Signal, chance: random.Random
) -> Iterator[tuple[FaultyProxy, str]]:
    """The proxy and its address."""
    proxy = FaultyProxy(port, marker, signal, chance)
    with _Server(proxy) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield proxy, f"http://localhost:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join(5)
