"""What the composer says of a text before anything is scheduled: counts, findings, readers."""

from collections.abc import Sequence

from cm_console.domain.accounts import Account
from cm_console.domain.checks import Finding, Severity
from cm_console.domain.posts import Post
from cm_console.domain.when import WallProblem
from ui.page import Page
from ui.pages.calendar.counters import Count
from ui.pages.calendar.writing import Writing, is_writable


def counts(page: Page, accounts: Sequence[Account], writing: Writing) -> list[Count]:
    """How each account's text stands against its limits, as its platform counts."""
    made = []
    for account in accounts:
        own = writing.variants.get(account.id, writing.text)
        measures = page.attempt(page.console.posts.measure, account.id, own)
        made.append(Count(account.id, account.name, measures or ()))
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
    )
    # The picker says what the clocks do, beside the time itself.
    said = moment.problem is not WallProblem.NONE
    return [each for each in findings or [] if not (said and _is_about_time(each))]


def readers(page: Page, accounts: Sequence[Account]) -> tuple[list[str], list[str]]:
    """The names of the accounts that anyone can read, and of those that only this computer shows."""
    public: list[str] = []
    local: list[str] = []
    for account in accounts:
        platform = page.attempt(page.console.accounts.platform, account)
        seen = platform is None or platform.can.public
        (public if seen else local).append(account.name)
    return public, local


def _is_about_time(finding: Finding) -> bool:
    return finding.account_id is None and finding.severity is Severity.WARNING
