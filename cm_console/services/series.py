"""Posts that come again: their occurrences are ordinary posts, made some weeks ahead, never in the past."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from cm_console import recurrence
from cm_console.domain.content import NONE, Extras
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post, PostSeries
from cm_console.domain.recurrence import normal
from cm_console.domain.when import Moment, day_in
from cm_console.events import PostsChanged
from cm_console.services import preflight, series_posts, series_undo
from cm_console.services import series_errors as errors
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.post_plan import OPEN, refuse_on_its_way
from cm_console.services.posts import Posts
from cm_console.services.preflight import Asked
from cm_console.services.series_undo import Following
from cm_console.store import approval, aside, circles
from cm_console.store import posts as posts_store
from cm_console.store import series as store
from cm_console.store.aside import Aside

_S = DeliveryState
_SeriesList = list[PostSeries]
_MomentList = list[Moment]


@dataclass(frozen=True)
class Deleted:
    """An occurrence that was deleted; `bring_back` undoes that."""

    post: Post
    removed: Aside


class Series:
    def __init__(self, context: Context, accounts: Accounts, posts: Posts) -> None:
        self._context = context
        self._accounts = accounts
        self._posts = posts
        self._db = context.db

    # ---- reading

    def list(self, campaign_id: int | None = None) -> _SeriesList:
        return store.list_series(self._db, campaign_id)

    def get(self, series_id: int) -> PostSeries:
        series = store.get(self._db, series_id)
        if series is None:
            raise errors.gone()
        return series

    def of(self, post: Post) -> PostSeries | None:
        """The series that a post belongs to."""
        return None if post.series_id is None else store.get(self._db, post.series_id)

    def preview(
        self, campaign_id: int, rule: str, wall: datetime, zone: str | None = None, *, count: int = 3
    ) -> _MomentList:
        """The first times that a rule gives from a wall clock on, later than now."""
        zone = self._posts.moment(campaign_id, wall, zone).zone
        try:
            return recurrence.upcoming(normal(rule), wall, zone, self._now(), count)
        except ValueError:
            raise errors.bad_rule(rule) from None

    def upcoming(self, series_id: int, count: int = 3) -> _MomentList:
        """The next times of a series, without the days that were deleted."""
        series = self.get(series_id)
        left_out = store.exceptions(self._db, series_id)
        found = recurrence.upcoming(
            series.rule, series.start, series.zone, self._now(), count + len(left_out)
        )
        return [
            each
            for each in found
            if each.wall.date() not in left_out
            and (series.ends_on is None or each.wall.date() <= series.ends_on)
        ][:count]

    def next_post(self, series_id: int) -> Post | None:
        """The first occurrence that is still to come."""
        found = [self._posts.get(each) for each in store.occurrences(self._db, series_id).values()]
        coming = [post for post in found if post.due is not None and post.due.instant > self._now()]
        return min(coming, key=lambda post: (post.due is None or post.due.instant, post.id), default=None)

    # ---- making

    def create(
        self,
        campaign_id: int,
        text: str,
        account_ids: Sequence[int],
        rule: str,
        wall: datetime,
        *,
        zone: str | None = None,
        variants: Mapping[int, str] | None = None,
        language: str = "",
        extras: Extras = NONE,
        circle_id: int | None = None,
    ) -> PostSeries:
        """Schedule a post that comes again by an RFC 5545 `rule`, from the wall clock `wall` on."""
        zone = self._posts.moment(campaign_id, wall, zone).zone
        account_ids = list(dict.fromkeys(account_ids))
        own = {key: each for key, each in (variants or {}).items() if each != text}
        self._refuse(campaign_id, text, account_ids, own, extras, circle_id)
        if not self.preview(campaign_id, rule, wall, zone, count=1):
            raise errors.never()
        with self._db.write():
            rule = normal(rule)
            made = self._insert(campaign_id, text, account_ids, own, language, rule, wall, zone, extras)
            circles.assign_series(self._db, made.id, circle_id)
            series_posts.extend(self._context, made, self._now())
        self._context.events.publish(PostsChanged())
        return self.get(made.id)

    def extend(self, now: datetime | None = None) -> int:
        """Make the occurrences of the coming weeks that are not made yet; returns how many."""
        now = now or self._now()
        made = 0
        for series in self.list():
            if not series_posts.is_due(series, now):
                continue
            with self._db.write():
                made += series_posts.extend(self._context, self.get(series.id), now)
        if made:
            self._context.events.publish(PostsChanged())
        return made

    # ---- changing

    def edit_following(
        self,
        post_id: int,
        *,
        text: str | None = None,
        account_ids: Sequence[int] | None = None,
        variants: Mapping[int, str] | None = None,
        language: str | None = None,
        wall: datetime | None = None,
        zone: str | None = None,
        rule: str | None = None,
        extras: Extras | None = None,
    ) -> PostSeries:
        """Change this occurrence and the following ones, which become a series of their own.

        `wall` is the new time of this one; the others move with it. Later ones that were changed one by one
        keep what they are, and days that were deleted stay deleted.
        """
        with self._db.write():
            post, before = self._occurrence(post_id)
            first = post.occurrence
            assert first is not None
            start = wall or datetime.combine(first, before.start.time())
            days = (start.date() - first).days
            after = replace(
                before,
                text=before.text if text is None else text,
                account_ids=before.account_ids if account_ids is None else tuple(dict.fromkeys(account_ids)),
                language=before.language if language is None else language,
                start=start,
                zone=self._posts.moment(before.campaign_id, start, zone or before.zone).zone,
                extras=before.extras if extras is None else extras,
            )
            variants = before.variants if variants is None else variants
            own = {key: each for key, each in variants.items() if each != after.text}
            self._refuse(before.campaign_id, after.text, after.account_ids, own, after.extras, post.circle_id)
            new_rule = series_posts.rule_from(before, first, days, start) if rule is None else normal(rule)
            if not self.preview(before.campaign_id, new_rule, start, after.zone, count=1):
                raise errors.never()
            made = self._split(before, after, own, new_rule, first, days, post_id)
        self._context.events.publish(PostsChanged())
        return self.get(made.id)

    def remember(self, post_id: int) -> Following:
        """The series as it is, to take back a change of this post and the following ones."""
        post, series = self._occurrence(post_id)
        return series_undo.remember(self._context, series, post)

    def put_back(self, before: Following, made_id: int) -> None:
        """Take a change from `edit_following` back; refused where the posts changed or went out since."""
        with self._db.write():
            series_undo.put_back(self._context, before, self.get(made_id))
        self._context.events.publish(PostsChanged())

    def delete(self, post_id: int) -> Deleted:
        """Delete one occurrence; it stays deleted. Returns what it was."""
        with self._db.write():
            post, _ = self._occurrence(post_id)
            removed = aside.look(self._db, "post", [post_id])
            series_posts.remove(self._context, post)
        self._context.events.publish(PostsChanged())
        return Deleted(post, removed)

    def bring_back(self, deleted: Deleted) -> None:
        """Put a deleted occurrence back; nothing where its time has passed."""
        post = deleted.post
        series = self.of(post)
        if series is None or post.occurrence is None:
            raise errors.gone()
        with self._db.write():
            store.remove_exceptions(self._db, series.id, [post.occurrence])
            series_posts.bring_back(self._context, deleted.removed)
            series_posts.extend(self._context, replace(series, made_until=None), self._now())
        self._context.events.publish(PostsChanged())

    def delete_following(self, post_id: int) -> int:
        """Delete this occurrence and all the later ones; returns how many."""
        with self._db.write():
            post, series = self._occurrence(post_id)
            assert post.occurrence is not None
            removed = self._end(series, post.occurrence)
            if posts_store.get(self._db, post_id) is not None:  # it was tried once: cancelled, not deleted
                series_posts.remove(self._context, post)
                removed += 1
        self._context.events.publish(PostsChanged())
        return removed

    def stop(self, series_id: int) -> int:
        """No occurrence any more: what is still to come of the series is deleted. Returns how many."""
        with self._db.write():
            series = self.get(series_id)
            removed = self._end(series, day_in(self._now(), series.zone), not_before=self._now())
        self._context.events.publish(PostsChanged())
        return removed

    def ahead(self, series_id: int) -> Aside:
        """The posts that ending the series may delete: what `resume` brings back as they were."""
        return series_posts.ahead(self._context, series_id)

    def resume(self, series_id: int, ends_on: date | None = None, ahead: Aside | None = None) -> int:
        """Let an ended series come again, without the days deleted one by one; returns how many were made.

        `ends_on` is the end that it had before, if it had one; `ahead` its posts before that.
        """
        with self._db.write():
            store.set_end(self._db, series_id, ends_on)
            if ahead is not None:
                series_posts.bring_back(self._context, ahead)
            store.set_made_until(self._db, series_id, None)
            made = series_posts.extend(self._context, self.get(series_id), self._now())
        self._context.events.publish(PostsChanged())
        return made

    # ---- inside

    def _now(self) -> datetime:
        return self._context.clock.now()

    def _refuse(
        self,
        campaign_id: int,
        text: str,
        account_ids: Sequence[int],
        variants: Mapping[int, str],
        extras: Extras,
        circle_id: int | None = None,
    ) -> None:
        asked = Asked(text, account_ids, variants, None, extras, campaign_id, circle_id=circle_id)
        preflight.refuse(self._context, self._accounts, asked)

    def _insert(
        self,
        campaign_id: int,
        text: str,
        account_ids: Sequence[int],
        variants: Mapping[int, str],
        language: str,
        rule: str,
        wall: datetime,
        zone: str,
        extras: Extras,
    ) -> PostSeries:
        new = store.insert(self._db, campaign_id, text, language, rule, wall, zone, self._now(), extras)
        store.set_accounts(self._db, new, account_ids, variants)
        return self.get(new)

    def _occurrence(self, post_id: int) -> tuple[Post, PostSeries]:
        """An occurrence of which everything is still open, with its series."""
        post = self._posts.get(post_id)
        series = self.of(post)
        if series is None:
            raise errors.no_occurrence()
        refuse_on_its_way(post)
        if any(each.state not in OPEN | {_S.CANCELLED} for each in post.deliveries):
            raise errors.not_open()
        return post, series

    def _split(
        self,
        before: PostSeries,
        after: PostSeries,
        variants: Mapping[int, str],
        rule: str,
        first: date,
        days: int,
        post_id: int,
    ) -> PostSeries:
        moved = timedelta(days=days)
        left_out = {day + moved for day in store.exceptions(self._db, before.id) if day >= first}
        made = self._insert(
            after.campaign_id,
            after.text,
            after.account_ids,
            variants,
            after.language,
            rule,
            after.start,
            after.zone,
            after.extras,
        )
        approval.copy_series(self._db, before.id, made.id)
        circles.copy_series(self._db, before.id, made.id)
        store.add_exceptions(self._db, made.id, left_out)
        for day, each in store.occurrences(self._db, before.id, first).items():
            post = self._posts.get(each)
            plain = series_posts.is_untouched(self._context, post) and series_posts.is_plain(post, before)
            if each == post_id or plain:
                series_posts.remove(self._context, post)
            else:
                store.give_to(self._db, each, made.id, day + moved)
        if before.ends_on is not None:  # what follows is another series by now
            store.set_end(self._db, made.id, before.ends_on + moved)
            made = self.get(made.id)
        store.set_end(self._db, before.id, first - timedelta(days=1))
        store.delete_if_empty(self._db, before.id)
        series_posts.extend(self._context, made, self._now())
        return made

    def _end(self, series: PostSeries, first: date, not_before: datetime | None = None) -> int:
        left_out = store.exceptions(self._db, series.id)
        removed = []
        for post in series_posts.untouched(self._context, series.id, first):
            if not_before is None or post.due is None or post.due.instant > not_before:
                series_posts.remove(self._context, post)
                removed.append(post.occurrence)
        # They are not unwanted one by one: the series has ended.
        days = [day for day in removed if day is not None and day not in left_out]
        store.remove_exceptions(self._db, series.id, days)
        end = first - timedelta(days=1)
        store.set_end(self._db, series.id, end if series.ends_on is None else min(end, series.ends_on))
        return len(removed)
