"""A reviewer's decision on its way in: checked in full before anything changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cm_console.domain.posts import Post
from cm_console.domain.review import Decision, Verdict, content_of
from cm_console.domain.review_code import claimed, is_sealed
from cm_console.services import approval_errors as errors
from cm_console.services import approval_gate as gate
from cm_console.services.context import Context
from cm_console.store import approval as store
from cm_console.store import posts as posts_store
from cm_console.store.approval import Review

MOST = 5_000_000  # bytes: decisions are words


@dataclass(frozen=True)
class Imported:
    """What a decision meant, post by post."""

    reviewer: str
    approved: tuple[Post, ...] = ()
    refused: tuple[Post, ...] = ()
    commented: tuple[Post, ...] = ()
    changed: tuple[Post, ...] = ()  # they say something else by now: nothing is decided about them
    comments: Mapping[int, str] = field(default_factory=dict)  # by post


def take_in(context: Context, path: Path) -> Imported:
    """Record a decision and let go what it approves, in one transaction; or refuse all of it."""
    file = _read(path)
    found = claimed(file)
    if found is None:
        raise errors.not_a_decision(path.name)
    decision, text, mark = found
    with context.db.write():
        review = store.review(context.db, str(decision.get("review", "")))
        if review is None:
            raise errors.of_another()
        if review.verifier is None:
            assert review.decided_at is not None
            raise errors.used(review.decided_at)
        if not is_sealed(text, mark, review.verifier):
            raise errors.bad_seal()
        if decision.get("digest") != review.digest:
            raise errors.shown_otherwise()
        told = _told(path, decision)
        return _record(context, review, str(decision["reviewer"]).strip(), told)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MOST:
            raise errors.not_a_decision(path.name)
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise errors.not_a_decision(path.name) from error
    except OSError as error:
        raise errors.cannot_read(path.name) from error


def _told(path: Path, decision: Mapping[str, Any]) -> dict[str, tuple[Verdict, str]]:
    """Verdict and comment by content."""
    try:
        if not str(decision["reviewer"]).strip():
            raise errors.not_a_decision(path.name)
        return {
            str(each["content"]): (Verdict(each["verdict"]), str(each["comment"]).strip())
            for each in decision["posts"]
        }
    except (KeyError, TypeError, ValueError) as error:
        raise errors.not_a_decision(path.name) from error


def _record(
    context: Context, review: Review, reviewer: str, told: Mapping[str, tuple[Verdict, str]]
) -> Imported:
    now = context.clock.now()
    taken: dict[Verdict, list[Post]] = {verdict: [] for verdict in Verdict}
    changed, comments = [], {}
    for post_id, content in store.shown(context.db, review.id):
        post = posts_store.get(context.db, post_id)
        if content not in told or post is None:
            continue
        if content_of(post) != content:
            changed.append(post)
            continue
        verdict, comment = told[content]
        decision = Decision(content, verdict, reviewer, now, comment, post_id)
        store.record(context.db, review.campaign_id, review.id, decision)
        taken[verdict].append(post)
        comments[post_id] = comment
    if not any(taken.values()):
        raise errors.all_changed()
    store.close_review(context.db, review.id, now)
    settle_all(context, review.campaign_id)
    return Imported(
        reviewer,
        approved=tuple(taken[Verdict.APPROVED]),
        refused=tuple(taken[Verdict.REFUSED]),
        commented=tuple(taken[Verdict.COMMENTED]),
        changed=tuple(changed),
        comments={post_id: each for post_id, each in comments.items() if each},
    )


def settle_all(context: Context, campaign_id: int) -> None:
    """Hold and let go by all that was decided: other posts may say just what was approved."""
    for post_id in store.concerned(context.db, campaign_id):
        gate.settle(context, post_id)
