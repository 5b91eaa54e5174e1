"""The window's pages, found by walking this package: each module defines its page as `PAGE`."""

import importlib
import logging
import pkgutil
from dataclasses import dataclass

from ui.page import Page

log = logging.getLogger(__name__)
BROKEN_ORDER = 80  # a page that cannot be imported stands after the others


@dataclass(frozen=True)
class Entry:
    """One page of the sidebar; `error` instead of `page` where its module could not be imported."""

    key: str
    title: str
    icon: str
    order: int
    page: type[Page] | None
    error: BaseException | None = None


def names() -> list[str]:
    """The modules that hold a page, without importing them."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def load(name: str) -> Entry:
    """Import one page; what goes wrong is kept, so that the others work."""
    try:
        page: type[Page] = importlib.import_module(f"{__name__}.{name}").PAGE
        return Entry(page.key, page.title(), page.icon, page.order, page)
    except Exception as error:  # one broken page must not take the window down
        log.exception("the page %s cannot be imported", name)
        return Entry(name, name.capitalize(), "warning-circle", BROKEN_ORDER, None, error)


def load_all() -> list[Entry]:
    """Every page, in the order of the sidebar."""
    return sorted((load(name) for name in names()), key=lambda entry: entry.order)
