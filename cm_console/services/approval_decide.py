"""Deciding on a review without its page: what a reviewer's command line does. Needs no workspace."""

from collections.abc import Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from cm_console.domain.review import Verdict
from cm_console.domain.review_code import normal_code, seal, verifier
from cm_console.domain.when import to_text
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services import approval_errors as errors
from cm_console.services.approval_bundle import Bundle


def decide(
    bundle: Bundle,
    *,
    approved: Collection[int],
    refused: Collection[int] = (),
    comments: Mapping[int, str] | None = None,
    reviewer: str = "",
    code: str,
    at: datetime,
) -> str:
    """The decision as the file to send back. Posts are numbered as on the page, from 1."""
    comments = comments or {}
    reviewer = " ".join((reviewer or bundle.review["reviewer"]).split())
    if not reviewer:
        raise errors.no_reviewer()
    if normal_code(code) is None:
        raise errors.bad_code()
    shown = bundle.review["posts"]
    posts: list[dict[str, Any]] = []
    for number in sorted({*approved, *refused, *comments}):
        if not 1 <= number <= len(shown):
            raise errors.no_such_number(number)
        if number in approved and number in refused:
            raise errors.twice(number)
        verdict = Verdict.APPROVED if number in approved else Verdict.REFUSED
        if number not in approved and number not in refused:
            verdict = Verdict.COMMENTED
        content = shown[number - 1]["content"]
        posts.append({"content": content, "verdict": verdict, "comment": comments.get(number, "").strip()})
    if not posts:
        raise errors.nothing_decided()
    decision = {
        "review": bundle.review["id"],
        "digest": bundle.digest,
        "reviewer": reviewer,
        "decided_at": to_text(at),
        "posts": posts,
    }
    return seal(decision, verifier(code, bundle.review["id"]))


def save(to: Path, file: str) -> Path:
    """Write a decision; nothing is overwritten."""
    try:
        with to.open("x", encoding="utf-8", newline="") as out:
            out.write(file)
    except FileExistsError as error:
        raise ConsoleError(
            tr("There is already something at {name}.").format(name=to.name),
            tr("It was left as it is; the decision was not saved."),
            tr("Choose another file name."),
        ) from error
    except OSError as error:
        raise ConsoleError(
            tr("The decision could not be written to {name}.").format(name=to.name),
            tr("Nothing was decided."),
            tr("Choose a folder that you may write to."),
        ) from error
    return to
