"""Approval by a second person: who needs it, where a post stands, what goes for review and comes back."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cm_console import redaction
from cm_console.domain import review_code
from cm_console.domain.content import Attached
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.platform import PictureLimits
from cm_console.domain.posts import Post
from cm_console.domain.review import (
    NOT_NEEDED,
    Approval,
    ApprovalState,
    Verdict,
    canonical,
    content_of,
    digest,
)
from cm_console.events import CampaignsChanged, PostsChanged
from cm_console.services import approval_bundle as bundle
from cm_console.services import approval_content as content
from cm_console.services import approval_errors as errors
from cm_console.services import approval_gate as gate
from cm_console.services import approval_keys as keys
from cm_console.services.accounts import Accounts
from cm_console.services.approval_import import Imported, take_in
from cm_console.services.context import Context
from cm_console.services.pictures import Pictures
from cm_console.services.posts import Posts
from cm_console.store import approval as store
from cm_console.store import campaigns, circles
from cm_console.store import posts as posts_store

_AS_SHOWN = PictureLimits(count=1, max_bytes=400_000, max_side=1200, alt_limit=0)
_OPEN = frozenset({DeliveryState.DRAFT, DeliveryState.SCHEDULED})


@dataclass(frozen=True)
class Exported:
    """A review that was given out. `code` is shown once and kept nowhere: it is told on another way."""

    path: Path
    code: str
    posts: int
    fingerprint: str  # empty: not signed


class Approvals:
    def __init__(self, context: Context, accounts: Accounts, posts: Posts, pictures: Pictures) -> None:
        self._context = context
        self._accounts = accounts
        self._posts = posts
        self._pictures = pictures
        self._db = context.db

    # ---- where a post stands

    def state(self, post: Post) -> Approval:
        """Where a post stands; quick for the many that need nobody."""
        if not post.held and not store.needs(self._db, post.id):
            return NOT_NEEDED
        return self._state(post)

    def states(self, posts: Iterable[Post]) -> dict[int, Approval]:
        """Where posts stand, by their ids; those that need nobody are left out."""
        found = list(posts)
        needing: set[int] = set()
        for campaign_id in {post.campaign_id for post in found}:
            needing |= store.needing(self._db, campaign_id)
        return {post.id: self._state(post) for post in found if post.held or post.id in needing}

    def _state(self, post: Post) -> Approval:
        mark = content_of(post)
        sent = store.open_review(self._db, post.id, mark)
        to, at = ("", None) if sent is None else (sent.reviewer, sent.made_at)
        decision = store.latest(self._db, post.campaign_id, mark)
        if decision is None:
            last = store.last_said(self._db, post.id)
            if last is not None and last.content != mark and last.verdict is Verdict.APPROVED:
                return Approval(ApprovalState.CHANGED, last.reviewer, last.decided_at, last.comment, to, at)
            if last is None or last.content != mark:
                return Approval(ApprovalState.WAITS, sent_to=to, sent_at=at)
            return Approval(ApprovalState.WAITS, last.reviewer, last.decided_at, last.comment, to, at)
        approved = decision.verdict is Verdict.APPROVED
        state = ApprovalState.APPROVED if approved else ApprovalState.REFUSED
        return Approval(state, decision.reviewer, decision.decided_at, decision.comment, to, at)

    def waiting(self, campaign_id: int) -> list[Post]:
        """The posts that somebody wants out and that approval holds back, in the order of their times."""
        found = (posts_store.get(self._db, each) for each in store.held(self._db, campaign_id))
        return [post for post in found if post is not None and _is_open(post)]

    # ---- who needs it

    def require(self, campaign_id: int, needed: bool) -> int:
        """Let a campaign's posts need approval, or no longer; what is scheduled is held, or goes its way.

        Returns how many posts that concerned.
        """
        with self._db.write():
            store.set_campaign(self._db, campaign_id, needed)
            changed = self._settle(store.concerned(self._db, campaign_id))
        self._context.events.publish(CampaignsChanged())
        self._context.events.publish(PostsChanged())
        return changed

    def require_post(self, post_id: int, needed: bool) -> Post:
        """Let one post need approval whatever its campaign says; one of a series stands for all of it."""
        with self._db.write():
            self._posts.get(post_id)
            store.set_post(self._db, post_id, needed)
            self._settle(store.of_series(self._db, post_id))
        self._context.events.publish(PostsChanged())
        return self._posts.get(post_id)

    def _settle(self, post_ids: Sequence[int]) -> int:
        before = [posts_store.get(self._db, each) for each in post_ids]
        held = [post is not None and post.held for post in before]
        now = [gate.settle(self._context, each) for each in post_ids]
        return sum(was is not now_is for was, now_is in zip(held, now, strict=True))

    # ---- out and back

    def export(
        self, campaign_id: int, to: Path, reviewer: str = "", post_ids: Sequence[int] = ()
    ) -> Exported:
        """Write what a reviewer needs to a folder or a .zip; all that waits, unless posts are named. Slow."""
        campaign = campaigns.get(self._db, campaign_id)
        assert campaign is not None
        found = [self._named(campaign_id, each) for each in post_ids] or self._undecided(campaign_id)
        if not found:
            raise errors.nothing_to_review()
        reviewer = " ".join(reviewer.split())
        review_id, code = uuid.uuid4().hex, review_code.new_code()
        redaction.hide(code)
        now = self._context.clock.now()
        names = {each.id: each.name for each in circles.all_circles(self._db, campaign_id)}
        shown = content.posts(self._posts, self._accounts, found, names)
        told = content.review(review_id, campaign, reviewer, now, shown)
        fingerprint, page, twin = self._written(told, shown)
        known = review_code.verifier(code, review_id)
        review = store.Review(review_id, campaign_id, reviewer, digest(canonical(told)), known, now)
        with self._db.write():
            store.insert_review(self._db, review, [(post.id, content_of(post)) for post in found])
            bundle.write(to, page, twin)
        self._context.events.publish(PostsChanged())
        return Exported(to, code, len(found), fingerprint)

    def import_(self, path: Path) -> Imported:
        """Take in a reviewer's decision; what is approved is scheduled. Refused as a whole, or taken."""
        imported = take_in(self._context, path)
        self._context.events.publish(PostsChanged())
        return imported

    def _undecided(self, campaign_id: int) -> list[Post]:
        states = ApprovalState.WAITS, ApprovalState.CHANGED
        return [post for post in self.waiting(campaign_id) if self._state(post).state in states]

    def _named(self, campaign_id: int, post_id: int) -> Post:
        post = posts_store.get(self._db, post_id)
        if post is None or post.campaign_id != campaign_id or not _is_open(post):
            raise errors.not_of_campaign(post_id)
        return post

    def _written(self, told: content.Shown, shown: Sequence[content.Shown]) -> tuple[str, str, str]:
        """The key's fingerprint, the page and its signed twin."""
        pictures = {}
        for each in content.hashes(shown):
            image = self._pictures.image(Attached(each), _AS_SHOWN)
            pictures[each] = (image.mime, image.data)
        public = keys.public(self._context)
        fingerprint = "" if public is None else keys.fingerprint(public)
        page = bundle.page(told, pictures, fingerprint)
        if public is None:
            return "", page, bundle.twin(told, page)
        signature = keys.sign(self._context, bundle.to_sign(told, page))
        return fingerprint, page, bundle.twin(told, page, public, signature)


def _is_open(post: Post) -> bool:
    return any(each.state in _OPEN for each in post.deliveries)
