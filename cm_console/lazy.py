"""A service that is imported and made when it is first asked for, so that the window opens at once."""

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

S = TypeVar("S")


class HasServices:
    """What owns services; `_making` lets one thread at a time make one."""

    _making: threading.RLock


class service(Generic[S]):  # noqa: N801 (used as a decorator)
    """Made once, from whatever thread; found in the instance's own attributes from then on."""

    def __init__(self, make: Callable[[Any], S]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, console: HasServices, owner: type | None = None) -> S:
        with console._making:
            made: S | None = console.__dict__.get(self._name)
            if made is None:
                made = console.__dict__[self._name] = self._make(console)
        return made
