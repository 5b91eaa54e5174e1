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

__all__ = ["bring_back", "own", "parse", "read", "read_all", "remove", "save", "shipped"]

log = logging.getLogger(__name__)
_REMOVED = ".removed"  # a removed playbook stays beside the others under this ending


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


def remove(key: str) -> Path:
    """Take an own playbook out of the list; its file is kept for `bring_back`. Campaigns stay as they are."""
    path = own_folder() / f"{key}.toml"
    if key in shipped():
        raise ConsoleError(
            tr("This playbook comes with the application."),
            tr("Nothing was removed."),
            tr("Only playbooks that you have kept yourself can be removed."),
        )
    if key not in own():
        raise _not_own(key)
    _move(path, path.with_name(path.name + _REMOVED))
    return path


def bring_back(key: str) -> Path:
    """Undo `remove`."""
    path = own_folder() / f"{key}.toml"
    kept = path.with_name(path.name + _REMOVED)
    if kept.name not in {each.name for each in own_folder().glob(f"*{_REMOVED}")}:
        raise _not_own(key)
    if path.exists():
        raise ConsoleError(
            tr("There is another playbook of this name by now."),
            tr("Nothing was changed."),
            tr("Keep that one under another name first."),
        )
    _move(kept, path)
    return path


def _not_own(key: str) -> ConsoleError:
    return ConsoleError(
        tr("You have no playbook “{key}” of your own.").format(key=key), tr("Nothing was changed.")
    )


def _move(path: Path, to: Path) -> None:
    try:
        os.replace(path, to)
    except OSError as error:
        raise ConsoleError(
            tr("The playbook could not be moved in {folder}.").format(folder=path.parent),
            tr("Nothing was changed."),
            tr("Make the folder one that you may write to."),
        ) from error
