"""A person at a browser, as far as signing in needs one: redirects, cookies, and forms filled in."""

import html
import http.client
import re
import threading
from collections.abc import Mapping
from urllib.parse import urlencode, urljoin, urlsplit


class Browser:
    """Follows what a server asks for; every form is answered from `known`, the rest of its fields kept."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self.known = known
        self.opened: list[str] = []
        self._cookies: dict[str, dict[str, str]] = {}
        self._thread: threading.Thread | None = None

    def open(self, url: str) -> None:
        """As a desktop does: returns at once, the person goes on in the browser."""
        self.opened.append(url)
        self._thread = threading.Thread(target=self.visit, args=(url,), daemon=True)
        self._thread.start()

    def wait(self) -> None:
        assert self._thread is not None
        self._thread.join(30)

    def visit(self, url: str) -> str:
        """The page at the end of all redirects and forms."""
        page = self._go("GET", url)
        for _ in range(6):
            form = re.search(r"<form[^>]*>.*?</form>", page[1], re.S)
            if form is None or urlsplit(page[0]).path == "/callback":
                break
            page = self._submit(page[0], form[0])
        return page[1]

    def _submit(self, url: str, form: str) -> tuple[str, str]:
        action = re.search(r'action="([^"]*)"', form)
        fields = {}
        for tag in re.findall(r"<input[^>]*>", form):
            name, value = re.search(r'name="([^"]+)"', tag), re.search(r'value="([^"]*)"', tag)
            if name is not None:
                fields[name[1]] = self.known.get(name[1], html.unescape(value[1]) if value else "")
        return self._go("POST", urljoin(url, html.unescape(action[1]) if action else ""), fields)

    def _go(self, method: str, url: str, fields: Mapping[str, str] | None = None) -> tuple[str, str]:
        for _ in range(12):
            parts = urlsplit(url)
            jar = self._cookies.setdefault(parts.netloc, {})
            headers = {"Connection": "close", "Host": parts.netloc}
            if jar:
                headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in jar.items())
            body = urlencode(fields) if fields is not None else None
            if body is not None:
                headers["Content-Type"] = "application/x-www-form-urlencoded"
            connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
            try:
                connection.request(
                    method, parts.path + (f"?{parts.query}" if parts.query else ""), body, headers
                )
                answer = connection.getresponse()
                text = answer.read().decode()
            finally:
                connection.close()
            for cookie in answer.headers.get_all("Set-Cookie") or ():
                name, _, value = cookie.split(";")[0].partition("=")
                jar[name] = value
            if answer.status not in (301, 302, 303, 307):
                return url, text
            url = urljoin(url, answer.headers["Location"])
            method, fields = "GET", None
        raise AssertionError("redirected without end")
