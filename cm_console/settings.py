"""What this user prefers on this computer, in one small file. A setting is one entry here."""

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from cm_console import paths


@dataclass
class Settings:
    workspace: str = ""  # the last one opened
    language: str = ""  # "en", "fr"; empty: the system's
    theme: str = "system"  # "light", "dark", "system"
    publish_in_window: bool = True
    collect_in_window: bool = True
    backup_every_hours: int = 24
    starts: str = ""  # when the console was started lately, to know when its person usually comes back
    window: str = ""  # its place and size, as Qt writes them


def _file() -> Path:
    return paths.config_dir() / "settings.json"


def load() -> Settings:
    """The saved settings; what is missing or unreadable takes its default."""
    try:
        saved = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    settings = Settings()
    if not isinstance(saved, dict):
        return settings
    for field in fields(Settings):
        value = saved.get(field.name)
        if type(value) is type(field.default):
            setattr(settings, field.name, value)
    return settings


def save(settings: Settings) -> None:
    """Write the settings; a folder that cannot be written loses a preference, never work."""
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        partial = _file().with_suffix(".partial")
        partial.write_text(json.dumps(asdict(settings), indent=2) + "\n", "utf-8")
        os.replace(partial, _file())
    except OSError:
        return
