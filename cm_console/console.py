"""`Console`: opens the workspace, makes each service when it is first asked for, closes them in reverse."""

import threading
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cm_console.around_waves import AroundWaves
from cm_console.clock import Clock, SystemClock
from cm_console.credentials import Credentials
from cm_console.events import EventBus
from cm_console.lazy import service
from cm_console.services.context import Context
from cm_console.store import workspace as store

if TYPE_CHECKING:
    from cm_console.domain.cards import Pages
    from cm_console.domain.platform import Platform
    from cm_console.services.absence import Absence
    from cm_console.services.accounts import Accounts
    from cm_console.services.approvals import Approvals
    from cm_console.services.attention import Attention
    from cm_console.services.campaigns import Campaigns
    from cm_console.services.cards import Cards
    from cm_console.services.circles import Circles
    from cm_console.services.day_before import DayBefore
    from cm_console.services.engagement import Engagement
    from cm_console.services.erasing import Erasing
    from cm_console.services.gates import Gates
    from cm_console.services.hand_over import HandOver
    from cm_console.services.ideas import Ideas
    from cm_console.services.invitations import Invitations
    from cm_console.services.invitations_mail import InvitationMail
    from cm_console.services.late import Late
    from cm_console.services.nominations import Nominations
    from cm_console.services.objectives import Objectives
    from cm_console.services.outbox import Outbox
    from cm_console.services.overview import Overview
    from cm_console.services.pictures import Pictures
    from cm_console.services.plan_document import PlanDocument
    from cm_console.services.plan_shift import PlanShift
    from cm_console.services.posts import Posts
    from cm_console.services.posts_import import PostsImport
    from cm_console.services.privacy import Privacy
    from cm_console.services.privacy_documents import PrivacyDocuments
    from cm_console.services.privacy_retention import Keeping
    from cm_console.services.publisher import Publisher
    from cm_console.services.reminders import Reminders
    from cm_console.services.reports import Reports
    from cm_console.services.search import Search
    from cm_console.services.series import Series
    from cm_console.services.slots import Slots
    from cm_console.services.snippets import Snippets
    from cm_console.services.testers import Testers
    from cm_console.services.timeline import Timelines
    from cm_console.services.unconfirmed import Unconfirmed
    from cm_console.services.waves import Waves
    from cm_console.services.workspace import Workspace


class Console(AroundWaves):
    """One open workspace and everything that can be done with it. Use as a context manager."""

    def __init__(
        self,
        path: Path,
        platforms: "Mapping[str, Platform]",
        *,
        create: bool = False,
        clock: Clock | None = None,
        credentials: Credentials | None = None,
        pages: "Pages | None" = None,
    ) -> None:
        clock = clock or SystemClock()
        db = store.create_file(path) if create else store.open_file(path, clock.now())
        self.events = EventBus()
        self.context = Context(db, clock, self.events, credentials or Credentials(), platforms, pages)
        self._making = threading.RLock()
        self.closed = False  # nothing is read or written any more

    @service
    def workspace(self) -> "Workspace":
        from cm_console.services.workspace import Workspace

        return Workspace(self.context)

    @service
    def campaigns(self) -> "Campaigns":
        from cm_console.services.campaigns import Campaigns

        return Campaigns(self.context)

    @service
    def objectives(self) -> "Objectives":
        from cm_console.services.objectives import Objectives

        return Objectives(self.context)

    @service
    def gates(self) -> "Gates":
        from cm_console.services.gates import Gates

        return Gates(self.context)

    @service
    def ideas(self) -> "Ideas":
        from cm_console.services.ideas import Ideas

        return Ideas(self.context, self.posts)

    @service
    def attention(self) -> "Attention":
        from cm_console.services.attention import Attention

        return Attention(self.context)

    @service
    def timeline(self) -> "Timelines":
        from cm_console.services.timeline import Timelines

        return Timelines(self.context)

    @service
    def plan_document(self) -> "PlanDocument":
        from cm_console.services.plan_document import PlanDocument

        return PlanDocument(self.context)

    @service
    def plan_shift(self) -> "PlanShift":
        from cm_console.services.plan_shift import PlanShift

        return PlanShift(self.context)

    @service
    def testers(self) -> "Testers":
        from cm_console.services.testers import Testers

        return Testers(self.context)

    @service
    def privacy(self) -> "Privacy":
        from cm_console.services.privacy import Privacy

        return Privacy(self.context, self.testers)

    @service
    def privacy_documents(self) -> "PrivacyDocuments":
        from cm_console.services.privacy_documents import PrivacyDocuments

        return PrivacyDocuments(self.context, self.privacy, self.keeping)

    @service
    def keeping(self) -> "Keeping":
        from cm_console.services.privacy_retention import Keeping

        return Keeping(self.context, self.erasing)

    @service
    def erasing(self) -> "Erasing":
        from cm_console.services.erasing import Erasing

        return Erasing(self.context)

    @service
    def waves(self) -> "Waves":
        from cm_console.services.waves import Waves

        return Waves(self.context)

    @service
    def invitations(self) -> "Invitations":
        from cm_console.services.invitations import Invitations

        return Invitations(self.context, self.accounts)

    @service
    def invitations_mail(self) -> "InvitationMail":
        from cm_console.services.invitations_mail import InvitationMail

        return InvitationMail(self.context, self.accounts, self.invitations)

    @service
    def accounts(self) -> "Accounts":
        from cm_console.services.accounts import Accounts

        return Accounts(self.context)

    @service
    def pictures(self) -> "Pictures":
        from cm_console.services.pictures import Pictures

        return Pictures(self.context)

    @service
    def cards(self) -> "Cards":
        from cm_console.services.cards import Cards

        return Cards(self.context, self.pictures)

    @service
    def posts(self) -> "Posts":
        from cm_console.services.posts import Posts

        return Posts(self.context, self.accounts)

    @service
    def circles(self) -> "Circles":
        from cm_console.services.circles import Circles

        return Circles(self.context, lambda: self.accounts, lambda: self.posts)

    @service
    def nominations(self) -> "Nominations":
        from cm_console.services.nominations import Nominations

        return Nominations(self.context)

    @service
    def approvals(self) -> "Approvals":
        from cm_console.services.approvals import Approvals

        return Approvals(self.context, self.accounts, self.posts, self.pictures)

    @service
    def posts_import(self) -> "PostsImport":
        from cm_console.services.posts_import import PostsImport

        return PostsImport(self.context, self.accounts, self.posts)

    @service
    def series(self) -> "Series":
        from cm_console.services.series import Series

        return Series(self.context, self.accounts, self.posts)

    @service
    def slots(self) -> "Slots":
        from cm_console.services.slots import Slots

        return Slots(self.context)

    @service
    def snippets(self) -> "Snippets":
        from cm_console.services.snippets import Snippets

        return Snippets(self.context)

    @service
    def outbox(self) -> "Outbox":
        from cm_console.services.outbox import Outbox

        return Outbox(self.context, self.accounts)

    @service
    def hand_over(self) -> "HandOver":
        return self.outbox.handing_over

    @service
    def unconfirmed(self) -> "Unconfirmed":
        from cm_console.services.unconfirmed import Unconfirmed

        return Unconfirmed(self.context, self.outbox)

    @service
    def late(self) -> "Late":
        from cm_console.services.late import Late

        return Late(self.context, self.outbox)

    @service
    def absence(self) -> "Absence":
        from cm_console.services.absence import Absence

        return Absence(self.context, self.outbox, self.campaigns)

    @service
    def reminders(self) -> "Reminders":
        from cm_console.services.reminders import Reminders

        return Reminders(self.context, self.outbox)

    @service
    def day_before(self) -> "DayBefore":
        from cm_console.services.day_before import DayBefore

        return DayBefore(self.context, self.accounts)

    @service
    def publisher(self) -> "Publisher":
        from cm_console.services.publisher import Publisher

        return Publisher(
            self.context,
            self.outbox,
            lambda account_id: self.day_before.watch(account_id),
            lambda: self.invitations_mail,
        )

    @service
    def engagement(self) -> "Engagement":
        from cm_console.services.engagement import Engagement

        return Engagement(self.context, self.accounts)

    @service
    def overview(self) -> "Overview":
        from cm_console.services.overview import Overview

        # Nothing was looked at before the publisher ran, and making it would take time at the start.
        return Overview(
            self.context,
            lambda campaign_id: self.day_before.known(campaign_id) if "day_before" in self.__dict__ else (),
        )

    @service
    def reports(self) -> "Reports":
        from cm_console.services.reports import Reports

        return Reports(self.context, self.overview, self.engagement)

    @service
    def search(self) -> "Search":
        from cm_console.services.search import Search

        return Search(self.context)

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
        self.closed = True
        if "publisher" in self.__dict__:
            self.publisher.stop()
        self.context.db.close()

    def __enter__(self) -> "Console":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
