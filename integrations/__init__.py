"""One platform per file; `discover` finds them. Files that start with "_" are shared between them."""

import importlib
import logging
import pkgutil
from collections.abc import Iterator, Mapping

from cm_console.domain.platform import Platform


def names() -> Iterator[str]:
    """The module names of the platforms, without importing them."""
    for module in pkgutil.iter_modules(__path__):
        if not module.name.startswith("_"):
            yield module.name


def discover() -> Mapping[str, Platform]:
    """The platforms by key. A broken file is left out and logged; the others work."""
    found: dict[str, Platform] = {}
    for name in names():
        try:
            platform: Platform = importlib.import_module(f"{__name__}.{name}").PLATFORM
            found[platform.key] = platform
        except Exception:
            logging.getLogger(__name__).exception("The platform in %s.py cannot be used", name)
    return found
