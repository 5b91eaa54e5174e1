"""What every service is given."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cm_console.clock import Clock
from cm_console.credentials import Credentials
from cm_console.domain.when import day_in
from cm_console.events import EventBus
from cm_console.store.database import Database

if TYPE_CHECKING:
    from cm_console.domain.cards import Pages
    from cm_console.domain.platform import Platform


@dataclass(frozen=True)
class Context:
    db: Database
    clock: Clock
    events: EventBus
    credentials: Credentials
    platforms: "Mapping[str, Platform]"
    pages: "Pages | None" = None  # reads web pages for link cards

    @cached_property
    def files(self) -> Path:
        """The folder beside the workspace for platforms that keep local files."""
        return self.db.path.with_name(self.db.path.name + ".files")

    def today(self, zone: str) -> date:
        return day_in(self.clock.now(), zone)
