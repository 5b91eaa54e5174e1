"""How the commands print posts: one line each, or one in full as every account would show it."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cm_console import words
from cm_console.cli.common import plain
from cm_console.console import Console
from cm_console.domain.checks import Finding
from cm_console.domain.content import Visibility
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery, Post
from cm_console.domain.typed_time import show
from cm_console.domain.when import Moment
from cm_console.i18n import pair, tr
from cm_console.services.outgoing import Outgoing


def scheduled(post: Post) -> str:
    if post.due is None or not post.deliveries:
        return tr("Post {id}: a draft").format(id=post.id)
    line = tr("Post {id}: {time} ({zone}), to {accounts}").format(
        id=post.id, time=wall(post.due), zone=zone(post), accounts=", ".join(names(post))
    )
    if not post.held:
        return line
    waits = tr("It waits for approval.")
    return f"{line} · {waits}"


def wall(due: Moment | None) -> str | None:
    return None if due is None else show(due.wall)


def zone(post: Post) -> str | None:
    return None if post.due is None else post.due.zone


def names(post: Post) -> list[str]:
    return [each.account_name for each in post.deliveries]


def deliveries(post: Post) -> str:
    return ", ".join(pair(each.account_name, _standing(post, each)) for each in post.deliveries)


def _standing(post: Post, delivery: Delivery) -> str:
    held = post.held and delivery.state is DeliveryState.DRAFT
    return tr("waits for approval") if held else words.standing(delivery)


def short(text: str) -> str:
    return textwrap.shorten(text, 40, placeholder="…")


def preview(console: Console, post: Post) -> list[tuple[Delivery, Outgoing]]:
    """What each account is really given."""
    return [
        (
            each,
            console.posts.outgoing(
                each.account_id, each.text, post.extras, post.language, post.campaign_id, post.id
            ),
        )
        for each in post.deliveries
    ]


def facts(console: Console, post: Post, findings: Sequence[Finding]) -> Mapping[str, Any]:
    shown = [
        {"account": each.account_name, "state": each.state, **plain(out)}
        for each, out in preview(console, post)
    ]
    return {**plain(post), "preview": shown, "findings": plain(findings)}


def in_full(console: Console, post: Post, findings: Sequence[Finding]) -> Iterator[str]:
    """The post with all that is beside its text, as each account would show it, and what is to be said."""
    yield scheduled(post)
    extras = post.extras
    about = {
        tr("Language"): post.language,
        tr("Labels"): ", ".join(extras.labels),
        tr("Content warning"): extras.warning,
        tr("Who sees it"): ""
        if extras.visibility is Visibility.PUBLIC
        else words.visibility(extras.visibility),
        tr("Link card"): f"{extras.card.title} · {extras.card.url}" if extras.card else "",
    }
    yield from (pair(name, value) for name, value in about.items() if value)
    for number, picture in enumerate(extras.pictures, 1):
        name = console.pictures.get(picture.hash).name if console.pictures.has(picture.hash) else "?"
        alt = tr("needs no description") if picture.waived else picture.alt or tr("no description")
        yield tr("Picture {number}: {name} · {alt}").format(number=number, name=name, alt=alt)
    if not post.deliveries:
        yield from ("", post.text)
    for delivery, out in preview(console, post):
        yield ""
        yield f"── {delivery.account_name} · {_standing(post, delivery)}"
        for number, part in enumerate(out.parts, 1):
            counts = ", ".join(f"{each.used}/{each.limit}" for each in part.measures)
            if len(out.parts) > 1:
                counts = f"{number}/{len(out.parts)} · {counts}"
            yield f"[{counts}]"
            if part.warning:
                yield f"⚠ {part.warning}"
            yield part.text
    if findings:
        yield ""
        yield from said(findings)


def said(findings: Sequence[Finding]) -> list[str]:
    """Findings, what stops the post first, each marked."""
    lines = {f"{'✗' if stops(each) else '!'} {each.text}": not stops(each) for each in findings}
    return sorted(lines, key=lambda line: lines[line])


def stops(finding: Finding) -> bool:
    return finding.stops or finding.severity.value == "error"
