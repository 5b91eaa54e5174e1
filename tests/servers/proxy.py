"""A proxy that loses answers: the server gets the request and does its work, the client never hears of it."""

import socket
import struct
import threading
from types import TracebackType


class LosingProxy:
    """Forwards to `port` on this computer; while `losing`, drops the answers to requests that contain `lose`.

    `seen` counts those requests, `lost` the answers.
    """

    def __init__(self, port: int, lose: bytes) -> None:
        self._port, self._lose = port, lose
        self.losing = True
        self.lost = self.seen = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://localhost:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> "LosingProxy":
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._listener.close()
        self._thread.join(0.2)

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with client, socket.create_connection(("127.0.0.1", self._port)) as server:
                self._one(client, server)

    def _one(self, client: socket.socket, server: socket.socket) -> None:
        client.settimeout(10)
        server.settimeout(30)
        request = _whole(client)
        server.sendall(request)
        answer = server.recv(65536)
        self.seen += self._lose in request
        if self.losing and self._lose in request:
            self.lost += 1
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        while answer:
            client.sendall(answer)
            answer = server.recv(65536)


def _whole(client: socket.socket) -> bytes:
    """One request: its head, and as much of a body as the head announces."""
    request = b""
    while b"\r\n\r\n" not in request:
        request += client.recv(65536)
    head, _, body = request.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    while len(body) < length:
        more = client.recv(65536)
        request, body = request + more, body + more
    return request
