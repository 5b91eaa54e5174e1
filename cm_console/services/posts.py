"""Posts: written, scheduled, moved and cancelled. Sending them is the outbox's."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from cm_console.domain.checks import Finding
from cm_console.domain.content import NONE, Extras
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.domain.recurrence import shifted
from cm_console.domain.when import Moment, at_instant
from cm_console.domain.when import moment as moment_of
from cm_console.events import PostsChanged
from cm_console.services import approval_gate, begun, post_plan, post_table, post_writing, preflight, rezoning
from cm_console.services import post_errors as errors
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.outgoing import Messages, Outgoing
from cm_console.services.pictures import Pictures
from cm_console.services.post_conflict import refuse_changed
from cm_console.services.post_plan import OPEN, Plan, differing
from cm_console.services.preflight import Asked
from cm_console.services.rezoning import Keep, Rezoning
from cm_console.services.slots import Slots
from cm_console.store import aside, circles
from cm_console.store import outbox as deliveries
from cm_console.store import posts as store
from cm_console.store.aside import Aside

_S = DeliveryState


class Posts:
    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts
        self._db = context.db

    def add(
        self,
        campaign_id: int,
        text: str,
        account_ids: Sequence[int],
        *,
        wall: datetime | None = None,
        zone: str | None = None,
        now: bool = False,
        variants: Mapping[int, str] | None = None,
        language: str = "",
        draft: bool = False,
        extras: Extras = NONE,
        circle_id: int | None = None,
    ) -> Post:
        """Write a post and schedule it on each account, in one transaction.

        `wall` is the wall clock in `zone` (the campaign's, when not given). A draft may lack everything;
        anything else is refused, with nothing written, when an account would refuse it or its time is past.
        """
        campaign_zone = store.campaign_zone(self._db, campaign_id)
        if campaign_zone is None:
            raise errors.no_campaign()
        due = self._moment(wall, zone or campaign_zone, now)
        account_ids = list(dict.fromkeys(account_ids))
        plan = Plan(text, differing(text, variants), due, language, draft, extras)
        if not draft:
            self._refuse(plan, campaign_id, account_ids, True, circle_id)
        created = self._context.clock.now()
        with self._db.write():
            post_id = store.insert(self._db, campaign_id, text, due, language, created, extras=extras)
            circles.assign(self._db, post_id, circle_id)
            for account_id in account_ids:
                post_writing.insert(self._context, post_id, account_id, plan)
            approval_gate.settle(self._context, post_id)
        self._context.events.publish(PostsChanged())
        return self.get(post_id)

    def edit(
        self,
        post_id: int,
        *,
        text: str | None = None,
        account_ids: Sequence[int] | None = None,
        wall: datetime | None = None,
        zone: str | None = None,
        now: bool = False,
        variants: Mapping[int, str] | None = None,
        language: str | None = None,
        draft: bool | None = None,
        extras: Extras | None = None,
        unless_changed: Post | None = None,
    ) -> Post:
        """Change what is given, for the deliveries that are still open; the others keep text and time.

        `draft=False` schedules a draft, `draft=True` takes a scheduled post back. A zone without a wall clock
        keeps the wall clock. A refused or missed delivery goes out again only with a new time. With
        `unless_changed`, the post as it was read, ChangedMeanwhile where it says something else by now.
        """
        with self._db.write():
            post = self.get(post_id)
            if unless_changed is not None:
                refuse_changed(post, unless_changed)
            plan = self._plan(post, text, wall, zone, now, variants, language, draft, extras)
            post_plan.refuse_on_its_way(post)
            post_plan.refuse_in_doubt(post, plan)
            still_open = post_plan.wanted(post, account_ids)
            added = set(still_open) - {each.account_id for each in post.deliveries if each.state in OPEN}
            new_time = now or plan.due != post.due
            newly = post_plan.is_draft(post) or bool(added)
            if not plan.draft and (still_open or not post.deliveries or account_ids == []):
                self._refuse(plan, post.campaign_id, still_open, new_time or newly, post.circle_id)
            begun.refuse_change(self._db, post, plan, still_open)
            post_writing.apply(self._context, post, plan, still_open, new_time)
            approval_gate.settle(self._context, post_id, wanted=not plan.draft)
        self._context.events.publish(PostsChanged())
        return self.get(post_id)

    def move(
        self, post_id: int, wall: datetime, zone: str | None = None, *, repeat: str | None = None
    ) -> Post:
        """Give the post another time; a missed delivery is scheduled again, a refused one is not.

        A draft that will come again takes its rule along: Mondays become Tuesdays; or it has `repeat` then.
        """
        with self._db.write():
            post = self.get(post_id)
            post_plan.refuse_on_its_way(post)
            movable = [each for each in post.deliveries if each.state in OPEN - {_S.REJECTED}]
            if post.deliveries and not movable:
                raise errors.nothing_open()
            due = self._moment(wall, zone or self._zone(post), now=False)
            assert due is not None
            preflight.refuse_past(self._context, due)
            extras = replace(post.extras, repeat=_repeat(post, due) if repeat is None else repeat)
            now = self._context.clock.now()
            store.update(self._db, post_id, post.text, due, post.language, now, extras)
            for delivery in movable:
                post_writing.schedule(self._context, delivery, due, draft=delivery.state is _S.DRAFT)
            approval_gate.settle(self._context, post_id)
        self._context.events.publish(PostsChanged())
        return self.get(post_id)

    def cancel(self, post_id: int) -> Post:
        """Cancel everything that is still to go out; says so when some of it is already on its way."""
        with self._db.write():
            post = self.get(post_id)
            on_their_way = post_plan.on_their_way(post)
            open_ones = [each for each in post.deliveries if each.state in OPEN and each not in on_their_way]
            for delivery in open_ones:
                deliveries.change(self._db, delivery.id, OPEN, _S.CANCELLED, self._context.clock.now())
        self._context.events.publish(PostsChanged())
        if on_their_way:
            raise post_plan.refusal(on_their_way, others_cancelled=bool(open_ones))
        if not open_ones:
            raise errors.nothing_open()
        return self.get(post_id)

    def delete(self, post_id: int) -> Aside:
        """Remove a post of which nothing was ever sent, a draft or a cancelled one; `put_back` undoes it."""
        with self._db.write():
            post = self.get(post_id)
            if any(each.state not in (_S.DRAFT, _S.CANCELLED) for each in post.deliveries):
                raise errors.not_deletable()
            begun.refuse_deleting(self._db, post)
            removed = aside.take(self._db, "post", [post_id])
        self._context.events.publish(PostsChanged())
        return removed

    def put_back(self, removed: Aside) -> None:
        """Bring a deleted post back as it was, with all that hung on it."""
        with self._db.write():
            for post in store.bring_back(self._db, removed):
                # It may have been approved meanwhile, or asked for approval.
                approval_gate.settle(self._context, post.id, wanted=post.held)
        self._context.events.publish(PostsChanged())

    def get(self, post_id: int) -> Post:
        post = store.get(self._db, post_id)
        if post is None:
            raise errors.gone()
        return post

    def check(
        self,
        text: str,
        account_ids: Sequence[int],
        variants: Mapping[int, str] | None = None,
        moment: Moment | None = None,
        *,
        except_post: int | None = None,
        extras: Extras = NONE,
        campaign_id: int | None = None,
        rule: str = "",
        beside: Sequence[store.Neighbour] = (),
        circle_id: int | None = None,
    ) -> list[Finding]:
        """What to say before scheduling; errors would refuse it.

        `except_post` is the post being edited, whose circle counts, `rule` how it comes again, `beside` what
        would go out, too. What the campaign asks of its posts is looked at where the campaign is known.
        """
        ids = list(dict.fromkeys(account_ids))
        if except_post is not None:
            circle_id = circles.of_post(self._db, except_post)
        asked = Asked(
            text, ids, variants or {}, moment, extras, campaign_id, rule, except_post, beside, circle_id
        )
        return preflight.everything(self._context, self._accounts, asked)

    def outgoing(
        self,
        account_id: int,
        text: str,
        extras: Extras = NONE,
        language: str = "",
        campaign_id: int | None = None,
        post_id: int | None = None,
    ) -> Outgoing:
        """What the account would really be given, part by part, with its measures."""
        messages = Messages(self._context, self._accounts)
        return messages.preview(account_id, text, extras, language, campaign_id, post_id)

    def export(self, campaign_id: int, path: Path) -> int:
        """Write the campaign's posts as a CSV file that Excel opens; returns how many. Slow."""
        kept = Pictures(self._context)
        with self._db.write():  # both as they are at one moment
            posts = self.list(campaign_id)
            names = {circle.id: circle.name for circle in circles.all_circles(self._db, campaign_id)}
        return post_table.write(posts, path, lambda key: (kept.get(key), kept.data(key)), names)

    def next_free_slot(
        self,
        campaign_id: int,
        account_ids: Sequence[int],
        after: datetime | None = None,
        *,
        except_post: int | None = None,
    ) -> Moment:
        """The campaign's first posting slot after an instant at which these accounts have nothing."""
        slots = Slots(self._context)
        return slots.next_free(campaign_id, account_ids, after, except_post=except_post)

    def look_at_zone(self, campaign_id: int, zone: str) -> Rezoning:
        """What another zone would mean for what the campaign has scheduled; changes nothing."""
        return rezoning.look(self._context, campaign_id, zone)

    def rezone(self, campaign_id: int, zone: str, keep: Keep | str) -> int:
        """Give the campaign another zone; its posts keep their wall clock or their instant."""
        return rezoning.change(self._context, campaign_id, zone, Keep(keep))

    def moment(self, campaign_id: int, wall: datetime, zone: str | None = None) -> Moment:
        """The moment meant by a wall clock, in the campaign's zone when none is given."""
        zone = zone or store.campaign_zone(self._db, campaign_id)
        if zone is None:
            raise errors.no_campaign()
        due = self._moment(wall, zone, now=False)
        assert due is not None
        return due

    def _moment(self, wall: datetime | None, zone: str, now: bool) -> Moment | None:
        try:
            if now:
                return at_instant(self._context.clock.now().replace(microsecond=0), zone)
            return None if wall is None else moment_of(wall, zone)
        except (KeyError, ValueError, OSError):
            raise errors.no_zone(zone) from None

    def _zone(self, post: Post) -> str:
        return post.due.zone if post.due else store.campaign_zone(self._db, post.campaign_id) or "UTC"

    def _plan(
        self,
        post: Post,
        text: str | None,
        wall: datetime | None,
        zone: str | None,
        now: bool,
        variants: Mapping[int, str] | None,
        language: str | None,
        draft: bool | None,
        extras: Extras | None,
    ) -> Plan:
        """The post with what was given in the place of what it has."""
        due = post.due
        if now or wall is not None or (zone is not None and due is not None):
            due = self._moment(wall or (due.wall if due else None), zone or self._zone(post), now)
        text = post.text if text is None else text
        if variants is None:
            variants = post_plan.variants_of(post)
        language = post.language if language is None else language
        draft = post_plan.is_draft(post) if draft is None else draft
        extras = post.extras if extras is None else extras
        return Plan(text, differing(text, variants), due, language, draft, extras)

    def _refuse(
        self,
        plan: Plan,
        campaign_id: int,
        account_ids: Sequence[int],
        new_time: bool,
        circle_id: int | None,
    ) -> None:
        if plan.due is None:
            raise errors.no_time()
        moment = plan.due if new_time else None
        asked = Asked(
            plan.text, account_ids, plan.variants, moment, plan.extras, campaign_id, circle_id=circle_id
        )
        preflight.refuse(self._context, self._accounts, asked)

    def labels(self, campaign_id: int) -> Sequence[str]:
        """The labels that the campaign's posts have, in the order of the alphabet."""
        return store.labels(self._db, campaign_id)

    def list(
        self,
        campaign_id: int,
        start: datetime | None = None,
        end: datetime | None = None,
        states: Collection[DeliveryState] | None = None,
        label: str = "",
    ) -> list[Post]:
        """Posts due in [start, end) that have a delivery in one of `states`, in the order of their times."""
        return store.list_posts(self._db, campaign_id, start, end, states, label)

    def count(self, campaign_id: int, start: datetime, end: datetime) -> int:
        """How many posts are due in [start, end)."""
        return store.count_posts(self._db, campaign_id, start, end)


def _repeat(post: Post, due: Moment) -> str:
    """By what rule a draft will come again from another day on."""
    rule = post.extras.repeat
    days = 0 if post.due is None else (due.wall.date() - post.due.wall.date()).days
    return shifted(rule, days, due.wall) if rule else ""
