"""What the composer says of a post before anything is scheduled: counts, findings, readers."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from cm_console.domain.accounts import Account
from cm_console.domain.checks import Finding, Severity
from cm_console.domain.content import Visibility
from cm_console.domain.platform import Capabilities
from cm_console.domain.posts import Post
from cm_console.domain.when import WallProblem
from cm_console.services.outgoing import Outgoing
from cm_console.services.series_posts import rule_from
from ui.page import Page
from ui.pages.calendar.counters import Reach
from ui.pages.calendar.dates import moment_text
from ui.pages.calendar.parts_line import Count
from ui.pages.calendar.preview_card import Previewed
from ui.pages.calendar.writing import Writing, is_writable

_REACH = {
    Visibility.PUBLIC: Reach.ANYONE,
    Visibility.UNLISTED: Reach.LINK,
    Visibility.FOLLOWERS: Reach.FOLLOWERS,
}


def going_out(
    page: Page, campaign_id: int, accounts: Sequence[Account], writing: Writing
) -> dict[int, Outgoing]:
    """What really goes out, by account; an account that cannot say is left out."""
    made = {}
    for account in accounts:
        own = writing.variants.get(account.id, writing.text)
        going = page.attempt(
            page.console.posts.outgoing,
            account.id,
            own,
            writing.extras,
            writing.language,
            campaign_id or None,
        )
        if going is not None:
            made[account.id] = going
    return made


def counts(accounts: Sequence[Account], going: Mapping[int, Outgoing]) -> list[Count]:
    """How each account's text stands against its limits, part by part, as its platform counts."""
    return [
        Count(account.id, account.name, tuple(part.measures for part in going[account.id].parts))
        for account in accounts
        if account.id in going
    ]


def previews(
    page: Page, accounts: Sequence[Account], writing: Writing, going: Mapping[int, Outgoing]
) -> list[Previewed]:
    """What the preview shows, an account each."""
    made = []
    for account in accounts:
        platform = page.attempt(page.console.accounts.platform, account)
        if platform is not None and account.id in going:
            time = moment_text(writing.wall)
            made.append(
                Previewed(account, platform.name, going[account.id], writing.extras, platform.can, time)
            )
    return made


def found(page: Page, campaign_id: int, writing: Writing, post: Post | None) -> list[Finding]:
    """What would be refused or should be looked at; nothing where nothing can be changed any more."""
    if post is not None and not is_writable(post):
        return []
    posts = page.console.posts
    moment = page.attempt(posts.moment, campaign_id, writing.wall)
    if moment is None:
        return []
    findings = page.attempt(
        posts.check,
        writing.text,
        writing.account_ids,
        writing.variants,
        moment,
        except_post=None if post is None else post.id,
        extras=writing.extras,
        campaign_id=campaign_id,
        rule=writing.extras.repeat or _rule(page, post),
    )
    # The picker says what the clocks do, beside the time itself.
    said = moment.problem is not WallProblem.NONE
    return [each for each in findings or [] if not (said and _is_about_time(each))]


def _rule(page: Page, post: Post | None) -> str:
    """By which rule the posts after this one come; empty where none do."""
    series = None if post is None else page.console.series.of(post)
    if post is None or series is None or post.occurrence is None:
        return ""
    return rule_from(series, post.occurrence, 0, datetime.combine(post.occurrence, series.start.time()))


def abilities(page: Page, accounts: Sequence[Account]) -> dict[int, Capabilities]:
    """What the platform of each account can do."""
    made = {}
    for account in accounts:
        platform = page.attempt(page.console.accounts.platform, account)
        if platform is not None:
            made[account.id] = platform.can
    return made


def visibilities(can: Sequence[Capabilities]) -> tuple[Visibility, ...]:
    """What all of them can do."""
    shared = [each for each in Visibility if all(each in one.visibilities for one in can)]
    return tuple(shared) if can else (Visibility.PUBLIC,)


def alt_limit(can: Sequence[Capabilities]) -> int | None:
    """The longest description of a picture that all of them take."""
    return min((one.pictures.alt_limit for one in can if one.pictures is not None), default=None)


def readers(
    accounts: Sequence[Account], can: Mapping[int, Capabilities], visibility: Visibility
) -> dict[Reach, list[str]]:
    """The names of the accounts by how far each carries the post."""
    made: dict[Reach, list[str]] = {}
    for account in accounts:
        one = can.get(account.id)
        reach = Reach.LOCAL if one is not None and not one.public else _REACH[visibility]
        made.setdefault(reach, []).append(account.name)
    return made


def _is_about_time(finding: Finding) -> bool:
    return finding.account_id is None and finding.severity is Severity.WARNING
