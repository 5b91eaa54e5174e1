"""Every colour of the window, light and dark side by side, and the one place that applies them.

Pages name tokens; nothing outside this module and `style` knows a colour.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

# token: (light, dark)
TOKENS: dict[str, tuple[str, str]] = {
    "bg": ("#F6F7F9", "#12151B"),
    "surface": ("#FFFFFF", "#1A1E26"),
    "raised": ("#FBFBFD", "#1E232C"),
    "text": ("#1A1F2B", "#E7EAF0"),
    "muted": ("#5A6376", "#A3ACBC"),
    "border": ("#E2E6EC", "#2C333F"),
    "border-strong": ("#C9D0DA", "#434C5B"),
    "hover": ("#F0F2F6", "#242A35"),
    "neutral": ("#5A6376", "#A3ACBC"),
    "neutral-soft": ("#EEF1F5", "#272D38"),
    "accent": ("#0B6E6E", "#4FC3BF"),
    "accent-strong": ("#095A5A", "#74D3CF"),
    "accent-soft": ("#E0F1F0", "#12393A"),
    "on-accent": ("#FFFFFF", "#0C1D1D"),
    "ok": ("#1B7F4F", "#5FD39A"),
    "ok-soft": ("#EAF7F0", "#123324"),
    "warn": ("#9A6700", "#E3B341"),
    "warn-soft": ("#FFF8E6", "#3A2E10"),
    "bad": ("#B42346", "#FF8FA3"),
    "bad-soft": ("#FDEBEF", "#41161F"),
    # Okabe-Ito; in the dark the sky blue comes first, the deep blue is hard to see there.
    "series-1": ("#0072B2", "#56B4E9"),
    "series-2": ("#E69F00", "#E69F00"),
    "series-3": ("#009E73", "#009E73"),
    "series-4": ("#CC79A7", "#CC79A7"),
    "series-5": ("#56B4E9", "#0072B2"),
    "series-6": ("#D55E00", "#D55E00"),
}

# (text, ground, the least contrast WCAG AA asks for): what the tests check in both themes.
TEXT_PAIRS: tuple[tuple[str, str, float], ...] = (
    *((text, ground, 4.5) for text in ("text", "muted") for ground in ("bg", "surface", "raised", "hover")),
    *((text, "accent-soft", 4.5) for text in ("text", "muted", "accent")),
    *((tone, ground, 4.5) for tone in ("accent", "ok", "warn", "bad") for ground in ("surface", "raised")),
    *((tone, f"{tone}-soft", 4.5) for tone in ("neutral", "accent", "ok", "warn", "bad")),
    *(("text", f"{tone}-soft", 4.5) for tone in ("neutral", "ok", "warn", "bad")),
    ("muted", "neutral-soft", 4.5),
    ("on-accent", "accent", 4.5),
    ("on-accent", "accent-strong", 4.5),
    ("accent", "bg", 4.5),
)

TONES = ("neutral", "accent", "ok", "warn", "bad")

# Points, so that the system's scaling works: 13, 12, 18 and 26 px at 96 dpi.
TEXT_SIZE, SMALL_SIZE, TITLE_SIZE, FIGURE_SIZE = 9.75, 9.0, 13.5, 19.5


class Signals(QObject):
    """`changed` is sent after the colours have changed."""

    changed = Signal()


@dataclass
class _State:
    choice: str = "system"
    current: str = "light"
    following: bool = False
    styled: bool = False


signals = Signals()
_state = _State()


def current() -> str:
    """`"light"` or `"dark"`."""
    return _state.current


def applied() -> str:
    """The choice last applied: `"light"`, `"dark"` or `"system"`; empty before the first."""
    return _state.choice if _state.following else ""


def color(token: str) -> QColor:
    """The token's colour in the current theme."""
    return QColor(TOKENS[token][_state.current == "dark"])


def series(index: int) -> QColor:
    """The colour of the chart series number `index` (from 0), repeating after six."""
    return color(f"series-{index % 6 + 1}")


def arguments() -> list[str]:
    """What QApplication is made with to have our style; asked for later, Python must learn all of QStyle."""
    _state.styled = True
    return ["-style", "Fusion"]


def apply(choice: str = "system") -> None:
    """Dress the application: `choice` is `"light"`, `"dark"` or `"system"` (and then follows the system)."""
    from ui import style

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    _state.choice = choice
    if not _state.following:
        _state.following = True
        QGuiApplication.styleHints().colorSchemeChanged.connect(_system_changed)
        if not _state.styled:
            app.setStyle("Fusion")
    app.setFont(base_font())
    _state.current = choice if choice in ("light", "dark") else _system()
    app.setPalette(_palette())
    app.setStyleSheet(style.sheet({token: color(token).name() for token in TOKENS}, _state.current))
    signals.changed.emit()


def base_font() -> QFont:
    """The system's own font at the text size, with figures that stand in columns."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(TEXT_SIZE)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _system() -> str:
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def _system_changed(_scheme: object) -> None:
    if _state.choice == "system" and _state.current != _system():
        apply("system")


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, token in (
        (role.Window, "bg"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "raised"),
        (role.Text, "text"),
        (role.PlaceholderText, "muted"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "bad"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on-accent"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Light, "raised"),
        (role.Midlight, "hover"),
        (role.Mid, "border"),
        (role.Dark, "border-strong"),
        (role.Accent, "accent"),
    ):
        palette.setColor(name, color(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, color("muted"))
    return palette
