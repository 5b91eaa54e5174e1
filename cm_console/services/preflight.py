"""What would be refused or should be looked at before a post is scheduled: all that is asked of it, in words.

What each part looks at is in `preflight_accounts`, `preflight_attention`, `preflight_circle`,
`preflight_content`, `preflight_times` and `preflight_wall`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cm_console.domain.checks import Finding, Severity
from cm_console.domain.content import NONE, Extras
from cm_console.domain.when import Moment
from cm_console.services import post_errors as errors
from cm_console.services import (
    preflight_accounts,
    preflight_attention,
    preflight_circle,
    preflight_content,
    preflight_times,
    preflight_wall,
)
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.store.posts import Neighbour


@dataclass(frozen=True)
class Asked:
    """A post as it would go out; what is not known yet is not looked at.

    `rule` is how it comes again (RFC 5545), `except_post` the post itself where it is in the file already.
    """

    text: str
    account_ids: Sequence[int]
    variants: Mapping[int, str] = field(default_factory=dict)
    moment: Moment | None = None
    extras: Extras = NONE
    campaign_id: int | None = None
    rule: str = ""
    except_post: int | None = None
    beside: Sequence[Neighbour] = ()  # what would go out, too, and is not in the file
    circle_id: int | None = None

    @property
    def texts(self) -> dict[int, str]:
        """What each account would send."""
        return {each: self.variants.get(each, self.text) for each in self.account_ids}


def everything(context: Context, accounts: Accounts, asked: Asked) -> list[Finding]:
    """All there is to say, what would be refused first as it comes. Local and quick."""
    found = _content(context, accounts, asked)
    found += preflight_accounts.of_sign_ins(context, accounts, asked.account_ids, asked.moment, asked.rule)
    if asked.moment is not None:
        found += preflight_times.of_time(context, asked.moment)
    found += preflight_times.of_neighbours(
        context, accounts, asked.texts, asked.moment, asked.except_post, asked.beside
    )
    return found + preflight_attention.of_attention(
        context, asked.campaign_id, asked.account_ids, asked.moment, asked.except_post, asked.beside
    )


def refuse(context: Context, accounts: Accounts, asked: Asked) -> None:
    """Raise what an account or the campaign would refuse, or a time that has passed."""
    found = _content(context, accounts, asked)
    if asked.moment is not None:
        found += preflight_times.of_time(context, asked.moment)
    _raise(found)


def refuse_past(context: Context, moment: Moment) -> None:
    """Raise where the time has passed."""
    _raise(preflight_times.of_time(context, moment))


def _content(context: Context, accounts: Accounts, asked: Asked) -> list[Finding]:
    found = preflight_accounts.of_text(accounts, asked.text, asked.account_ids, asked.variants)
    found += preflight_content.of_content(
        context,
        accounts,
        asked.text,
        asked.account_ids,
        asked.variants,
        asked.extras,
        asked.campaign_id,
    )
    found += preflight_circle.of_circle(
        context, accounts, asked.account_ids, asked.extras.visibility, asked.campaign_id
    )
    return found + preflight_wall.of_wall(
        context, accounts, asked.account_ids, asked.extras.visibility, asked.circle_id
    )


def _raise(found: Sequence[Finding]) -> None:
    refusals = [each for each in found if each.severity is Severity.ERROR]
    if refusals:
        raise errors.refused(refusals)
