"""What a reviewer is shown of a post: its text as each account shows it, when, to whom, what to look at."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from cm_console import figures, words
from cm_console.domain.campaign import Campaign
from cm_console.domain.posts import Post
from cm_console.domain.review import content_of
from cm_console.domain.when import Moment, to_text
from cm_console.i18n import language, tr
from cm_console.services.accounts import Accounts
from cm_console.services.posts import Posts

FORMAT = "cm-console-review/1"
Shown = dict[str, Any]


def review(
    review_id: str, campaign: Campaign, reviewer: str, made_at: datetime, shown: Sequence[Shown]
) -> Shown:
    """All that is shown, as JSON can hold it: this is what is hashed and signed."""
    return {
        "format": FORMAT,
        "id": review_id,
        "campaign": campaign.name,
        "reviewer": reviewer,
        "made_at": to_text(made_at),
        "language": language(),
        "posts": list(shown),
    }


def posts(
    console_posts: Posts, accounts: Accounts, found: Iterable[Post], circles: Mapping[int, str]
) -> list[Shown]:
    """One entry for each content, in the order of their times: posts that say the same are decided once.

    `circles` are the names of those that posts are for, by id.
    """
    by_content: dict[str, list[Post]] = {}
    for post in found:
        by_content.setdefault(content_of(post), []).append(post)
    return [_shown(console_posts, accounts, content, same, circles) for content, same in by_content.items()]


def _shown(
    console_posts: Posts,
    accounts: Accounts,
    content: str,
    same: Sequence[Post],
    circles: Mapping[int, str],
) -> Shown:
    post, meant_for = same[0], ""
    if post.circle_id is not None:
        meant_for = tr("For the circle “{name}”").format(name=circles[post.circle_id])
    return {
        "content": content,
        "title": post.title,
        "times": [when(each.due) for each in same],
        "meant_for": meant_for,
        "language": post.language,
        "accounts": [
            _on_account(console_posts, accounts, post, each.account_id, each.text) for each in post.deliveries
        ],
        "findings": _findings(console_posts, same),
    }


def when(due: Moment | None) -> str:
    """A time with its day and its zone, in words."""
    if due is None:
        return tr("No time yet")
    day = due.wall.date()
    return tr("{weekday} {day} at {time} ({zone})").format(
        weekday=figures.weekdays()[day.weekday()],
        day=figures.full_day(day),
        time=f"{due.wall:%H:%M}",
        zone=due.zone,
    )


def _on_account(console_posts: Posts, accounts: Accounts, post: Post, account_id: int, text: str) -> Shown:
    account = accounts.get(account_id)
    platform = accounts.platform(account)
    out = console_posts.outgoing(account_id, text, post.extras, post.language, post.campaign_id, post.id)
    if platform.can.public:
        seen = words.visibility(out.visibility)
    elif platform.can.needs_network:
        seen = tr("The organisation only")
    else:
        seen = tr("Nobody: it stays on this computer")
    return {
        "name": account.name,
        "handle": account.handle,
        "platform": platform.name,
        "seen_by": seen,
        "parts": [
            {
                "text": part.text,
                "warning": part.warning,
                "pictures": [{"hash": each.hash, "alt": each.alt} for each in part.pictures],
                "card": None
                if part.card is None
                else {
                    "url": part.card.url,
                    "title": part.card.title,
                    "description": part.card.description,
                    "picture": part.card.picture,
                },
            }
            for part in out.parts
        ],
    }


def _findings(console_posts: Posts, same: Sequence[Post]) -> list[str]:
    """What the console itself would say before scheduling, each once."""
    said = []
    for post in same:
        variants = {each.account_id: each.text for each in post.deliveries if each.is_variant}
        ids = [each.account_id for each in post.deliveries]
        found = console_posts.check(
            post.text,
            ids,
            variants,
            post.due,
            except_post=post.id,
            extras=post.extras,
            campaign_id=post.campaign_id,
        )
        said += [each.text for each in found]
    return list(dict.fromkeys(said))


def hashes(shown: Sequence[Shown]) -> set[str]:
    """The pictures that are shown."""
    parts = [part for each in shown for account in each["accounts"] for part in account["parts"]]
    found = {each["hash"] for part in parts for each in part["pictures"]}
    return found | {part["card"]["picture"] for part in parts if part["card"] and part["card"]["picture"]}
