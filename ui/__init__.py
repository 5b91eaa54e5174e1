"""The screens. Everything with Qt is in here."""

import builtins

import PySide6.QtCore  # noqa: F401 - it must come first

# Qt for Python looks into the source of every module that is imported after it, for the sake of its optional
# `__feature__`. Nobody here uses that, and it costs a tenth of the start.
if hasattr(builtins, "__orig_import__"):
    builtins.__import__ = builtins.__orig_import__
