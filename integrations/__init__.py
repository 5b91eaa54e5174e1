"""One platform per file; `discover` finds them. Files that start with "_" are shared, or no platforms."""

import importlib
import logging
import pkgutil
import threading
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cm_console.domain.cards import Page
    from cm_console.domain.platform import Platform


def names() -> Iterator[str]:
    """The module names of the platforms, without importing them."""
    for module in pkgutil.iter_modules(__path__):
        if not module.name.startswith("_"):
            yield module.name


def discover() -> "Mapping[str, Platform]":
    """The platforms by key. A broken file is left out and logged; the others work."""
    found: dict[str, Platform] = {}
    for name in names():
        try:
            platform: Platform = importlib.import_module(f"{__name__}.{name}").PLATFORM
            found[platform.key] = platform
        except Exception:
            logging.getLogger(__name__).exception("The platform in %s.py cannot be used", name)
    return found


class WhenNeeded(Mapping[str, "Platform"]):
    """The platforms, imported when the first of them is asked for, so that the window opens at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._found: Mapping[str, Platform] | None = None

    def _platforms(self) -> "Mapping[str, Platform]":
        with self._lock:
            if self._found is None:
                self._found = discover()
        return self._found

    def __getitem__(self, key: str) -> "Platform":
        return self._platforms()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._platforms())

    def __len__(self) -> int:
        return len(self._platforms())


class PagesWhenNeeded:
    """Reads web pages; what that takes is imported when the first is asked for."""

    def read(self, url: str) -> "Page":
        from integrations._opengraph import OpenGraph

        return OpenGraph().read(url)

    def picture(self, url: str, page: str) -> bytes:
        from integrations._opengraph import OpenGraph

        return OpenGraph().picture(url, page)
