"""Asking a person where to write a file; it proposes their own documents."""

from pathlib import Path

from PySide6.QtWidgets import QWidget


def documents() -> Path:
    """Where a person's own files usually lie."""
    from PySide6.QtCore import QStandardPaths

    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) if folder else Path.home()


def ask_file(parent: QWidget, title: str, name: str, *kinds: str) -> Path | None:
    """Where to write; None when the person changed their mind. `kinds` are as in `Table (*.csv)`."""
    from PySide6.QtWidgets import QFileDialog  # large, and not needed to open

    proposed = str(documents() / name.replace("/", "-"))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, proposed, ";;".join(kinds))
    return Path(chosen) if chosen else None
