"""The playbooks there are: those shipped, and those a person made from a campaign, beside the settings."""

import logging
import os
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from cm_console import i18n, paths
from cm_console.domain.playbook import Playbook
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.playbook_reading import parse
from cm_console.services.playbook_writing import key_of, to_toml

__all__ = ["parse", "read", "read_all", "save", "shipped"]

log = logging.getLogger(__name__)


def _shipped() -> Traversable:
    return files("resources") / "playbooks"


def own_folder() -> Path:
    """Where this person's own playbooks are kept."""
    return paths.config_dir() / "playbooks"


def _keys(folder: Traversable) -> list[str]:
    if not folder.is_dir():
        return []
    names = (entry.name for entry in folder.iterdir())
    return sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml"))


def shipped() -> list[str]:
    """The shipped playbooks, by file name; the plainest start comes first."""
    return sorted(_keys(_shipped()), key=lambda key: key != "managers-first")


def own() -> list[str]:
    """The person's own playbooks, by file name."""
    return [key for key in _keys(own_folder()) if key not in shipped()]


def read(key: str, language: str = "") -> Playbook:
    """One playbook; a ConsoleError names the ones there are when `key` is not among them."""
    known = [*shipped(), *own()]
    if key not in known:
        raise ConsoleError(
            tr("There is no playbook “{key}”.").format(key=key),
            tr("Nothing was changed."),
            tr("Choose one of these: {keys}.").format(keys=", ".join(known)),
        )
    name = f"{key}.toml"
    folder: Traversable = _shipped() if key in shipped() else own_folder()
    text = (folder / name).read_text("utf-8")
    return parse(name, text, language or i18n.language())


def read_all(language: str = "") -> list[Playbook]:
    """Every playbook, the shipped ones first; an own one that cannot be read is left out."""
    found = [read(key, language) for key in shipped()]
    for key in own():
        try:
            found.append(read(key, language))
        except (ConsoleError, OSError, UnicodeDecodeError):
            log.warning("the playbook %s cannot be used", key, exc_info=True)
    return found


def save(playbook: Playbook, *, replace: bool = False) -> Path:
    """Keep a playbook beside the settings, under a key made from its name; returns its file."""
    key = key_of(playbook.name)
    path = own_folder() / f"{key}.toml"
    if key in shipped() or (path.exists() and not replace):
        raise ConsoleError(
            tr("There is already a playbook “{name}”.").format(name=playbook.name),
            tr("Nothing was saved."),
            tr("Choose another name."),
        )
    text = to_toml(playbook)
    parse(path.name, text, i18n.language())  # what is saved can be used
    partial = path.with_suffix(".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(text, "utf-8")
        os.replace(partial, path)
    except OSError as error:
        raise ConsoleError(
            tr("The playbook could not be saved in {folder}.").format(folder=path.parent),
            tr("Nothing in the workspace was changed."),
            tr("Make the folder one that you may write to."),
        ) from error
    return path
