"""`Console`: opens the workspace, builds the services, closes them in reverse."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from cm_console.clock import Clock, SystemClock
from cm_console.credentials import Credentials
from cm_console.domain.platform import Platform
from cm_console.events import EventBus
from cm_console.services.accounts import Accounts
from cm_console.services.campaigns import Campaigns
from cm_console.services.context import Context
from cm_console.services.engagement import Engagement
from cm_console.services.outbox import Outbox
from cm_console.services.overview import Overview
from cm_console.services.posts import Posts
from cm_console.services.publisher import Publisher
from cm_console.services.reports import Reports
from cm_console.services.search import Search
from cm_console.services.testers import Testers
from cm_console.services.waves import Waves
from cm_console.services.workspace import Workspace
from cm_console.store import workspace as store


class Console:
    """One open workspace and everything that can be done with it. Use as a context manager."""

    def __init__(
        self,
        path: Path,
        platforms: Mapping[str, Platform],
        *,
        create: bool = False,
        clock: Clock | None = None,
        credentials: Credentials | None = None,
    ) -> None:
        clock = clock or SystemClock()
        db = store.create_file(path) if create else store.open_file(path, clock.now())
        self.events = EventBus()
        self.context = Context(db, clock, self.events, credentials or Credentials(), platforms)
        self.workspace = Workspace(self.context)
        self.campaigns = Campaigns(self.context)
        self.testers = Testers(self.context)
        self.waves = Waves(self.context)
        self.accounts = Accounts(self.context)
        self.posts = Posts(self.context, self.accounts)
        self.outbox = Outbox(self.context, self.accounts)
        self.publisher = Publisher(self.context, self.outbox)
        self.engagement = Engagement(self.context, self.accounts)
        self.overview = Overview(self.context)
        self.reports = Reports(self.context, self.overview, self.engagement)
        self.search = Search(self.context)

    @property
    def path(self) -> Path:
        return self.context.db.path

    def now(self) -> datetime:
        """The instant, by this console's clock."""
        return self.context.clock.now()

    def today(self, zone: str) -> date:
        return self.context.today(zone)

    def release_thread(self) -> None:
        """Close this thread's connection to the workspace; it is opened again when needed."""
        self.context.db.release_thread()

    def close(self) -> None:
        """Stop publishing, wait for what is on its way, close the file."""
        self.publisher.stop()
        self.context.db.close()

    def __enter__(self) -> "Console":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
