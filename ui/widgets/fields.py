"""Fields with arrows: a number and a time of day, with room before their text."""

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QSpinBox, QTimeEdit

_ROOM = 7  # pixels, as in the other fields; Qt forgets the style sheet's padding where there are arrows


class NumberBox(QSpinBox):
    """A whole number with arrows."""

    def __init__(self) -> None:
        super().__init__()
        _give_room(self)


class TimeBox(QTimeEdit):
    """A time of day with arrows."""

    def __init__(self) -> None:
        super().__init__()
        _give_room(self)


def _give_room(box: QAbstractSpinBox) -> None:
    field = box.findChild(QLineEdit)
    if field is not None:
        field.setTextMargins(_ROOM, 0, 0, 0)
