"""A second person's word on a post: what it was given for, and where a post stands with it.

What is approved is a content, by its hash: another time asks for nobody, another word does.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from cm_console.domain.posts import Post


class Verdict(StrEnum):
    """What a reviewer says of a content; a comment alone decides nothing."""

    APPROVED = "approved"
    REFUSED = "refused"
    COMMENTED = "commented"


class ApprovalState(StrEnum):
    NOT_NEEDED = "not_needed"
    WAITS = "waits"
    APPROVED = "approved"
    REFUSED = "refused"
    CHANGED = "changed"  # another content of it was approved


@dataclass(frozen=True)
class Decision:
    """One line of the record; `decided_at` is when it was brought into the workspace."""

    content: str
    verdict: Verdict
    reviewer: str
    decided_at: datetime
    comment: str = ""
    post_id: int | None = None


@dataclass(frozen=True)
class Approval:
    """Where a post stands. `by`, `at` and `comment` are of the decision that counts, or of a mere comment.

    `sent_to` and `sent_at` tell of a review that shows this content and has not come back.
    """

    state: ApprovalState
    by: str = ""
    at: datetime | None = None
    comment: str = ""
    sent_to: str = ""
    sent_at: datetime | None = None


NOT_NEEDED = Approval(ApprovalState.NOT_NEEDED)


def canonical(value: Any) -> str:
    """JSON in the one form that is hashed and signed: plain ASCII that may stand in a web page as it is."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"))
    for mark in "<>&":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return text


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def content_of(post: Post) -> str:
    """The hash of all that the networks are given of a post: accounts with their texts, extras, language.

    The accounts that are done or left out count too: what was approved was said to all of them. The tags that
    a campaign puts into links do not: they say nothing to a reader. The circle counts: whoever approved words
    for a few has not approved them for others.
    """
    texts = {str(each.account_id): each.text for each in post.deliveries}
    circle = {} if post.circle_id is None else {"circle": post.circle_id}
    return digest(
        canonical({"extras": post.extras.sent, "language": post.language, "texts": texts, **circle})
    )
