"""The one style sheet, `resources/styles/window.qss`, filled in with the theme's tokens, over Fusion."""

from pathlib import Path

import resources
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
    folder = Path(resources.__path__[0]) / "styles"
    values = {**names, **sizes, "theme": theme, "icons": folder.as_posix()}
    source = (folder / "window.qss").read_text("utf-8")
    for name, value in values.items():
        source = source.replace(f"${{{name}}}", str(value))
    return source
