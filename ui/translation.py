"""Brings `resources/translations` to `cm_console.i18n`; needs QtCore only, no application."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from cm_console import i18n

_kept: list[QTranslator] = []  # Qt keeps no reference to an installed translator


def install(language: str) -> str:
    """Speak `language` from now on ("" is the system's); returns the language chosen.

    Where there is an application, Qt's own texts (file dialogs, menus of fields) follow too. Texts without
    a translation stay as they are in the source.
    """
    chosen = resolve(language)
    app = QCoreApplication.instance()
    if app is not None:
        for old in _kept:
            app.removeTranslator(old)
    _kept.clear()
    locale = QLocale(chosen) if language else _system_locale(chosen)
    QLocale.setDefault(locale)
    own = _load(Path(resources.__path__[0]) / "translations", f"cm_console_{chosen}")
    qt = _load(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), f"qtbase_{chosen}")
    if qt is not None and app is not None:
        app.installTranslator(qt)
    i18n.use(chosen, None if own is None else lambda text, n: own.translate("", text, "", n))
    return chosen


def spoken() -> str:
    """The language spoken now."""
    return i18n.language()


def resolve(language: str) -> str:
    """The language that `language` (perhaps empty, perhaps unknown here) comes down to."""
    wanted = language or QLocale.system().name()
    short = wanted[:2].lower()
    return short if short in i18n.LANGUAGES else "en"


def _system_locale(chosen: str) -> QLocale:
    # The system's own way of writing dates, as long as it is in the language of the texts.
    system = QLocale.system()
    return system if system.name()[:2] == chosen else QLocale(chosen)


def _load(folder: Path, name: str) -> QTranslator | None:
    translator = QTranslator()
    if not translator.load(name, str(folder)):
        return None
    _kept.append(translator)
    return translator
