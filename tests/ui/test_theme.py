"""The theme: every text readable in both themes, sizes in points, colours that follow."""

import re
from importlib.resources import files

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from ui import icons, theme


def luminance(color: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(color).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("side", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground", "least"), theme.TEXT_PAIRS)
def test_every_text_reaches_wcag_aa(text: str, ground: str, least: float, side: int) -> None:
    assert contrast(theme.TOKENS[text][side], theme.TOKENS[ground][side]) >= least


def sheet() -> str:
    return (files("resources") / "styles" / "window.qss").read_text("utf-8")


def test_no_text_has_a_size_in_pixels() -> None:
    assert not re.findall(r"font-size:[^;]*px", sheet())


def test_the_sheet_names_no_colour_of_its_own() -> None:
    assert not re.findall(r"#[0-9A-Fa-f]{6}\b", sheet())


def test_every_token_in_the_sheet_exists() -> None:
    names = {token.replace("-", "_") for token in theme.TOKENS}
    others = {"theme", "icons", "text_size", "small_size", "title_size", "figure_size"}
    assert set(re.findall(r"\$\{(\w+)\}", sheet())) <= names | others


def test_each_text_colour_stands_on_a_checked_ground() -> None:
    """A rule that sets both colours must be one of the pairs checked above."""
    checked = {(text.replace("-", "_"), ground.replace("-", "_")) for text, ground, _ in theme.TEXT_PAIRS}
    for rule in re.findall(r"\{([^{}]*(?:\$\{\w+\}[^{}]*)*)\}", sheet()):
        ground = re.search(r"background: \$\{(\w+)\}", rule)
        text = re.search(r"(?:^|[;\s])color: \$\{(\w+)\}", rule)
        if ground and text:
            assert (text[1], ground[1]) in checked, rule


@pytest.mark.parametrize("side", ["light", "dark"])
def test_the_sheets_pictures_have_the_colours_of_the_tokens(side: str) -> None:
    for name, token in (("caret-down", "muted"), ("caret-up", "muted"), ("check", "on-accent")):
        drawn = (files("resources") / "styles" / f"{name}-{side}.svg").read_text("utf-8")
        assert theme.TOKENS[token][side == "dark"] in drawn


def test_the_theme_changes_colours_icons_and_tells(qapp: QApplication, qtbot: object) -> None:
    icon = icons.icon("house", "text")
    light = icon.pixmap(16, 16).toImage()
    with qtbot.waitSignal(theme.signals.changed):  # type: ignore[attr-defined]
        theme.apply("dark")
    assert theme.current() == "dark"
    assert theme.color("bg") == QColor("#12151B")
    assert qapp.palette().window().color() == QColor("#12151B")
    assert icon.pixmap(16, 16).toImage() != light
    theme.apply("light")
    assert icon.pixmap(16, 16).toImage() == light


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_an_icon_has_the_pixels_of_the_screen(qapp: QApplication, ratio: float) -> None:
    picture = icons.pixmap("house", "text", 16, ratio)
    assert picture.width() == round(16 * ratio)
    assert picture.devicePixelRatio() == ratio


def test_every_icon_named_in_the_code_is_there() -> None:
    """Names are given to `icon(...)`, to pages and to the widgets that take one."""
    folder = files("resources") / "icons"
    there = {entry.name.removesuffix(".svg") for entry in folder.iterdir()}
    named = set()
    for source in (files("ui")).rglob("*.py"):  # type: ignore[attr-defined]
        text = source.read_text("utf-8")
        named |= set(
            re.findall(r"(?:icons?\.icon|icons\.pixmap|make_icon|EmptyState)\(\s*\"([a-z-]+)\"", text)
        )
        named |= set(re.findall(r"icon(?:: ClassVar\[str\])? ?= ?\"([a-z-]+)\"", text))
    assert named <= there, named - there
