"""The one style sheet, `resources/styles/window.qss`, filled in with the theme's tokens."""

from importlib.resources import files
from string import Template

from ui.theme import FIGURE_SIZE, SMALL_SIZE, TEXT_SIZE, TITLE_SIZE


def sheet(colors: dict[str, str], theme: str) -> str:
    """The style sheet with these colours; `theme` chooses the small pictures that Qt draws itself."""
    names = {token.replace("-", "_"): value for token, value in colors.items()}
    sizes = {
        "text_size": TEXT_SIZE,
        "small_size": SMALL_SIZE,
        "title_size": TITLE_SIZE,
        "figure_size": FIGURE_SIZE,
    }
    folder = files("resources") / "styles"
    source = (folder / "window.qss").read_text("utf-8")
    pictures = str(folder).replace("\\", "/")
    return Template(source).substitute(names, theme=theme, icons=pictures, **sizes)
