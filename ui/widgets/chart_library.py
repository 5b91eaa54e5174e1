"""Brings pyqtgraph in when the first chart is due: numpy aside, the rest in the GUI thread.

pyqtgraph's import makes every enum of Qt that PySide had left for later. Done in a second thread, that ended
the process in one start of fifteen (PySide 6.11); so it is done in the GUI thread, after the first paint.
"""

import importlib
import logging
from functools import cache

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

log = logging.getLogger(__name__)


class Library(QObject):
    """`ready` is sent in the GUI thread once charts can be drawn."""

    ready = Signal()
    _ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_ready = False
        self._asked = False
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Begin to import, once."""
        if not self._asked:
            self._asked = True
            QThreadPool.globalInstance().start(self._import)

    def _import(self) -> None:
        try:
            importlib.import_module("numpy")
        except ImportError:
            log.exception("charts cannot be drawn")  # whoever draws one fails loudly
        self._ended.emit()

    def _tell(self) -> None:
        importlib.import_module("pyqtgraph")
        importlib.import_module("ui.widgets.chart_plot")
        self.is_ready = True
        self.ready.emit()


@cache
def library() -> Library:
    """The one of this process."""
    return Library()
