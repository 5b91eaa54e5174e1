"""The one style sheet, `resources/styles/window.qss`, filled in with the theme's tokens, over Fusion."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QLineEdit, QProxyStyle

import resources
from ui.theme import FIGURE_SIZE, SMALL_SIZE, TEXT_SIZE, TITLE_SIZE


class Style(QProxyStyle):
    """Fusion, with room before the text of fields with arrows: Qt forgets their padding in style sheets."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(self, thing: Any) -> Any:
        if isinstance(thing, QAbstractSpinBox):
            popup = isinstance(thing, QDateTimeEdit) and thing.calendarPopup()
            field = thing.findChild(QLineEdit)
            if field is not None and not popup:
                field.setTextMargins(7, 0, 0, 0)
        return super().polish(thing)


def sheet(colors: dict[str, str], theme: str) -> str:
    """The style sheet with these colours; `theme` chooses the small pictures that Qt draws itself."""
    names = {token.replace("-", "_"): value for token, value in colors.items()}
    sizes = {
        "text_size": TEXT_SIZE,
        "small_size": SMALL_SIZE,
        "title_size": TITLE_SIZE,
        "figure_size": FIGURE_SIZE,
    }
    folder = Path(resources.__path__[0]) / "styles"
    values = {**names, **sizes, "theme": theme, "icons": folder.as_posix()}
    source = (folder / "window.qss").read_text("utf-8")
    for name, value in values.items():
        source = source.replace(f"${{{name}}}", str(value))
    return source
