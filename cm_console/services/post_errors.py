"""Why a post could not be written, moved or cancelled, in words."""

from collections.abc import Iterable

from cm_console.domain.checks import Finding
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


def gone() -> ConsoleError:
    return ConsoleError(tr("This post no longer exists."), tr("Nothing was changed."))


def no_campaign() -> ConsoleError:
    return ConsoleError(tr("This campaign no longer exists."), tr("Nothing was changed."))


def refused(findings: Iterable[Finding]) -> ConsoleError:
    """A post that would be refused, or whose time has passed."""
    return ConsoleError(
        tr("The post cannot be scheduled like this."),
        " ".join(dict.fromkeys(finding.text for finding in findings)),
        tr("Nothing was scheduled or changed."),
    )


def no_time() -> ConsoleError:
    return ConsoleError(
        tr("When should it go out?"),
        tr("Nothing was scheduled."),
        tr("Choose a date and a time, or send it now."),
    )


def no_zone(zone: str) -> ConsoleError:
    return ConsoleError(
        tr("There is no time zone {zone}.").format(zone=zone),
        tr("Nothing was changed."),
        tr("Write it like Europe/Paris."),
    )


def in_doubt(names: str) -> ConsoleError:
    return ConsoleError(
        tr(
            "It may be out on {accounts}: its warning, visibility, pictures and card stay as they are."
        ).format(accounts=names),
        tr("Nothing was changed."),
        tr("Settle that in the outbox first."),
    )


def on_its_way(names: str, *, others_cancelled: bool = False) -> ConsoleError:
    return ConsoleError(
        tr("It is already on its way to {accounts}.").format(accounts=names),
        tr("The other deliveries were cancelled.") if others_cancelled else tr("Nothing was changed."),
        tr("Look at the outbox in a moment to see what became of it."),
    )


def nothing_open() -> ConsoleError:
    return ConsoleError(
        tr("Nothing of this post is still to go out."),
        tr("What is published, unconfirmed or cancelled is never changed."),
        tr("Write a new post instead."),
    )


def not_deletable() -> ConsoleError:
    return ConsoleError(
        tr("Only drafts and cancelled posts can be deleted."),
        tr("The post was kept."),
        tr("Cancel it first; what has been sent stays in the history."),
    )
