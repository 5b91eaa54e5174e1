"""The window's pages, found by walking this package: each module defines its page as `PAGE`.

A page that is a package may say its title, icon and order in its `__init__` (see `ui/pages/overview`); then
the page itself is imported only when it is shown, and the window opens sooner.
"""

import importlib
import logging
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ui.page import Page

log = logging.getLogger(__name__)
BROKEN_ORDER = 80  # a page that cannot be imported stands after the others


@dataclass(frozen=True)
class Entry:
    """One page of the sidebar. `page()` imports it, or raises what is wrong with it."""

    key: str
    title: str
    icon: str
    order: int
    page: Callable[[], type[Page]] = field(repr=False)


def later(package: str, name: str) -> Callable[[str], Any]:
    """A package's `__getattr__` that imports the page class `name` from its module `page` when asked for."""

    def find(wanted: str) -> Any:
        if wanted not in ("PAGE", name):
            raise AttributeError(f"module {package!r} has no attribute {wanted!r}")
        return getattr(importlib.import_module(f"{package}.page"), name)

    return find


def names() -> list[str]:
    """The modules that hold a page, without importing them."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def load(name: str) -> Entry:
    """One page's place in the sidebar; what goes wrong is kept, so that the others work."""
    try:
        module = importlib.import_module(f"{__name__}.{name}")
        if hasattr(module, "ICON"):
            return Entry(name, module.title(), module.ICON, module.ORDER, lambda: module.PAGE)
        page: type[Page] = module.PAGE
        return Entry(page.key, page.title(), page.icon, page.order, lambda: page)
    except Exception as error:  # one broken page must not take the window down
        log.exception("the page %s cannot be imported", name)
        return Entry(name, name.capitalize(), "warning-circle", BROKEN_ORDER, _raising(error))


def load_all() -> list[Entry]:
    """Every page, in the order of the sidebar."""
    return sorted((load(name) for name in names()), key=lambda entry: entry.order)


def _raising(error: Exception) -> Callable[[], type[Page]]:
    def page() -> type[Page]:
        raise error

    return page
