"""Why a series of posts could not be made or changed, in words."""

from cm_console.errors import ConsoleError
from cm_console.i18n import tr


def bad_rule(text: str) -> ConsoleError:
    return ConsoleError(
        tr("“{text}” does not say how often.").format(text=text),
        tr("Nothing was scheduled or changed."),
        tr("Write it like: daily, working days, weekly on fri, every two weeks on mon, monthly on 15."),
    )


def never() -> ConsoleError:
    return ConsoleError(
        tr("With this rule, no post is left to come."),
        tr("Nothing was scheduled or changed."),
        tr("Choose a later end, or another first day."),
    )


def gone() -> ConsoleError:
    return ConsoleError(tr("This series no longer exists."), tr("Nothing was changed."))


def no_occurrence() -> ConsoleError:
    return ConsoleError(
        tr("This post does not belong to a series."),
        tr("Nothing was changed."),
        tr("Look at the list again."),
    )


def not_open() -> ConsoleError:
    return ConsoleError(
        tr("This post is out or on its way."),
        tr("What has been sent is never changed."),
        tr("Change a later post of the series."),
    )


def changed_since() -> ConsoleError:
    return ConsoleError(
        tr("The series has changed since."),
        tr("Something of it was changed or has gone out; nothing was taken back."),
        tr("Change the posts that are still to come."),
    )
