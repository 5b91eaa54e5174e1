"""What the tests of approval share: the service on a desk, and a reviewer who answers at once."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from cm_console.services import approval_bundle, approval_decide
from cm_console.services.approvals import Approvals, Exported
from cm_console.services.pictures import Pictures


def approvals(desk: Any) -> Approvals:
    return Approvals(desk.context, desk.accounts, desk.posts, Pictures(desk.context))


def answer(
    desk: Any,
    exported: Exported,
    *,
    approved: Collection[int] = (),
    refused: Collection[int] = (),
    comments: Mapping[int, str] | None = None,
    code: str = "",
    reviewer: str = "Nadia Belkacem",
) -> Path:
    """The reviewer's file."""
    file = approval_decide.decide(
        approval_bundle.read(exported.path),
        approved=approved,
        refused=refused,
        comments=comments,
        reviewer=reviewer,
        code=code or exported.code,
        at=desk.context.clock.now(),
    )
    folder = exported.path if exported.path.is_dir() else exported.path.parent
    path = folder / f"decision-{len(list(folder.glob('decision-*')))}.json"
    return approval_decide.save(path, file)
