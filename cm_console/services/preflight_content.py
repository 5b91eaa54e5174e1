"""What an account would refuse or change of a post: length, thread, pictures, warning, visibility, card."""

from collections.abc import Iterator, Mapping, Sequence

from cm_console import words
from cm_console.domain.accounts import Account
from cm_console.domain.checks import Finding, Severity, excess
from cm_console.domain.content import Extras
from cm_console.domain.pictures import limits_of
from cm_console.domain.platform import Platform
from cm_console.i18n import tr
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.outgoing import Messages, Obstacle, Outgoing, obstacles
from cm_console.services.pictures import Pictures

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING
_Said = Iterator[tuple[Severity, str]]


def of_content(
    context: Context,
    accounts: Accounts,
    text: str,
    account_ids: Sequence[int],
    variants: Mapping[int, str],
    extras: Extras,
    campaign_id: int | None = None,
) -> list[Finding]:
    """What each account would refuse or change of what really goes out. Local and quick."""
    found = list(_of_pictures(Pictures(context), extras))
    messages = Messages(context, accounts)
    for account_id in account_ids:
        account, own = accounts.get(account_id), variants.get(account_id, text)
        platform = accounts.platform(account)
        out = messages.preview(account_id, own, extras, "", campaign_id)
        said = [
            *_of_lengths(account, out),
            *_of_obstacles(platform, account, out),
            *_of_alts(platform, account, extras),
            *_of_changes(platform, account, out, own, extras),
        ]
        found += [Finding(severity, account_id, told) for severity, told in said]
    return found


def _of_pictures(pictures: Pictures, extras: Extras) -> Iterator[Finding]:
    """What is wrong with the pictures on any account."""
    for number, each in enumerate(extras.pictures, 1):
        if not pictures.has(each.hash):
            told = tr("Picture {number} is no longer in the workspace: add it again.")
        elif not each.alt.strip() and not each.waived:
            told = tr("Picture {number} has no description: write one, or say that it needs none.")
        else:
            continue
        yield Finding(_ERROR, None, told.format(number=number))


def _of_lengths(account: Account, out: Outgoing) -> _Said:
    single = len(out.parts) == 1
    for number, part in enumerate(out.parts, 1):
        over = excess(part.measures)
        if over is None:
            continue
        too_many = over.used - over.limit
        if over.unit == "bytes":
            told = (
                tr("{account}: %n byte(s) too long.", "", too_many)
                if single
                else tr("{account}, part {number}: %n byte(s) too long.", "", too_many)
            )
        else:
            told = (
                tr("{account}: %n character(s) too long.", "", too_many)
                if single
                else tr("{account}, part {number}: %n character(s) too long.", "", too_many)
            )
        yield _ERROR, told.format(account=account.name, number=number)


def _of_obstacles(platform: Platform, account: Account, out: Outgoing) -> _Said:
    limits = limits_of(platform.can, account)
    for obstacle in obstacles(platform, account, out):
        if obstacle is Obstacle.VISIBILITY:
            told = tr("{account} cannot limit who sees a post to “{visibility}”.")
        elif obstacle is Obstacle.THREAD:
            told = tr("{account} has no threads: write a single post for it.")
        elif limits is None:
            told = tr("{account} takes no pictures.")
        else:
            told = tr("{account} takes %n picture(s) in a post at most.", "", limits.count)
        yield _ERROR, told.format(account=account.name, visibility=words.visibility(out.visibility))


def _of_alts(platform: Platform, account: Account, extras: Extras) -> _Said:
    limits = limits_of(platform.can, account)
    for number, each in enumerate(extras.pictures, 1):
        too_many = len(each.alt) - limits.alt_limit if limits else 0
        if too_many > 0:
            told = tr(
                "{account}: the description of picture {number} is %n character(s) too long.", "", too_many
            )
            yield _ERROR, told.format(account=account.name, number=number)


def _of_changes(platform: Platform, account: Account, out: Outgoing, text: str, extras: Extras) -> _Said:
    """What goes out otherwise than it was written, and nobody would see it."""
    told = []
    if extras.warning.strip() and not platform.can.warnings:
        told.append(tr("{account} has no content warnings: yours is the first line of the text."))
    if extras.card and out.parts[0].card is None:
        if platform.can.cards:
            told.append(tr("{account} shows the pictures and not the link card."))
        elif extras.card.url not in text:
            told.append(tr("{account} makes its own link cards, and the link is not in the text."))
    for each in told:
        yield _WARNING, each.format(account=account.name)
