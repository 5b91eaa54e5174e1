"""What really goes out to an account: the one place that counters, previews, checks and sending share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.checks import is_wider, reach
from cm_console.domain.content import Attached, Audience, Card, Extras, Visibility, parts
from cm_console.domain.delivery import Problem, Rejected
from cm_console.domain.pictures import limits_of
from cm_console.domain.platform import Image, LinkCard, Measure, Message, PictureLimits, Platform
from cm_console.domain.posts import Delivery
from cm_console.domain.thread import SentPart, part_key
from cm_console.domain.tracking import tagged, tags_for
from cm_console.pictures import Unusable
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.pictures import Pictures
from cm_console.store import campaigns
from cm_console.store import outgoing as store

NO_TAGS: Mapping[str, str] = {}
CARD_BYTES = 1_000_000  # of a card's picture: the least that a network allows


@dataclass(frozen=True)
class OutgoingPart:
    """One post of a thread, or the only one: exactly what the network is given."""

    text: str
    warning: str = ""  # said by the network before the text; else it is the text's first line
    measures: tuple[Measure, ...] = ()
    pictures: tuple[Attached, ...] = ()
    card: Card | None = None


@dataclass(frozen=True)
class Outgoing:
    parts: tuple[OutgoingPart, ...]
    visibility: Visibility = Visibility.PUBLIC
    language: str = ""


class Obstacle(StrEnum):
    """Why an account cannot take a post as it is; leaving something out is never the answer."""

    VISIBILITY = "visibility"
    THREAD = "thread"
    PICTURES = "pictures"  # none at all, or not so many


def outgoing(
    platform: Platform,
    account: Account,
    text: str,
    extras: Extras,
    language: str = "",
    tags: Mapping[str, str] = NO_TAGS,
    *,
    measured: bool = True,
) -> Outgoing:
    """What `text` with `extras` becomes on this account. Local and quick. `tags` go into its links."""
    can, warning = platform.can, extras.warning.strip()
    native = warning if can.warnings else ""
    texts = [tagged(part, tags) for part in parts(text)]
    if warning and not native:
        texts[0] = f"{warning}\n\n{texts[0]}"
    found = [
        OutgoingPart(each, native, tuple(platform.measure(each, account, native)) if measured else ())
        for each in texts
    ]
    # Where a network shows either, the pictures win: somebody chose them.
    card = extras.card if can.cards and not extras.pictures else None
    if card:
        card = replace(card, url=tagged(card.url, tags))
    found[0] = replace(found[0], pictures=extras.pictures, card=card)
    return Outgoing(tuple(found), extras.visibility, language)


def obstacles(platform: Platform, account: Account, out: Outgoing) -> list[Obstacle]:
    """What the account's platform cannot do of it."""
    can, limits = platform.can, limits_of(platform.can, account)
    found = []
    if out.visibility not in can.visibilities:
        found.append(Obstacle.VISIBILITY)
    if len(out.parts) > 1 and not can.threads:
        found.append(Obstacle.THREAD)
    if len(out.parts[0].pictures) > (limits.count if limits else 0):
        found.append(Obstacle.PICTURES)
    return found


def leaves_the_organisation(campaign: Campaign, platform: Platform, visibility: Visibility) -> bool:
    """Whether a post would be read outside where its campaign forbids that: nobody could take it back."""
    inside = campaign.audience is Audience.ORGANISATION
    return inside and is_wider(reach(platform.can.public, visibility), campaign.audience)


def passes_a_wall(circle_id: int | None, platform: Platform, visibility: Visibility) -> bool:
    """Whether anyone would read a post that is for a circle of trust."""
    return circle_id is not None and reach(platform.can.public, visibility) is Audience.ANYONE


class Messages:
    """From a delivery in the file to the messages that leave for it, one by one."""

    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._db = context.db
        self._accounts = accounts
        self._pictures = Pictures(context)

    def preview(
        self,
        account_id: int,
        text: str,
        extras: Extras,
        language: str,
        campaign_id: int | None,
        post_id: int | None = None,
    ) -> Outgoing:
        """What a text becomes, of a post that is in the file or still being written. Local and quick."""
        account = self._accounts.get(account_id)
        campaign = None if campaign_id is None else campaigns.get(self._db, campaign_id)
        post_id = store.next_post_id(self._db) if post_id is None else post_id
        tags = tags_for(campaign, account, post_id) if campaign else NO_TAGS
        return outgoing(self._accounts.platform(account), account, text, extras, language, tags)

    def following(
        self,
        delivery: Delivery,
        sent: Sequence[SentPart],
        now: datetime,
        *,
        account: Account | None = None,
        whole: bool = True,
    ) -> Message | None:
        """The message that comes after what is `sent`, None after the last. Slow where it has pictures.

        Raises Rejected for what the account's platform cannot do: nothing is ever left out in silence.
        Not `whole`, it is good enough to be looked for.
        """
        account = account or self._accounts.get(delivery.account_id)
        platform = self._accounts.platform(account)
        language, circle_id, campaign = store.surroundings(self._db, delivery.id)
        tags = tags_for(campaign, account, delivery.post_id) if campaign else NO_TAGS
        out = outgoing(platform, account, delivery.text, delivery.extras, language, tags, measured=False)
        position = len(sent)
        if position >= len(out.parts):
            return None
        if whole and (found := obstacles(platform, account, out)):
            raise Rejected(f"not for this account: {', '.join(found)}")
        if whole and campaign and leaves_the_organisation(campaign, platform, out.visibility):
            raise Rejected("outside the campaign's circle", Problem.CIRCLE)
        if whole and passes_a_wall(circle_id, platform, out.visibility):
            raise Rejected("outside the post's circle", Problem.CIRCLE)
        part = out.parts[position]
        limits = limits_of(platform.can, account) if whole else None
        return Message(
            key=part_key(delivery.key, position),
            text=part.text,
            # Networks put posts of one instant in any order.
            due_at=(delivery.due_at or now) + timedelta(milliseconds=position),
            language=out.language,
            warning=part.warning,
            visibility=out.visibility,
            images=tuple(self._image(each, limits) for each in part.pictures) if limits else (),
            card=self._card(part.card, limits) if part.card else None,
            answers=sent[-1].receipt if sent else None,
            root=sent[0].receipt if sent else None,
        )

    def _card(self, card: Card, limits: PictureLimits | None) -> LinkCard:
        image = None
        if card.picture and limits:
            small = replace(limits, max_bytes=min(limits.max_bytes, CARD_BYTES))
            image = self._image(Attached(card.picture), small)
        return LinkCard(card.url, card.title, card.description, image)

    def _image(self, attached: Attached, limits: PictureLimits) -> Image:
        if not self._pictures.has(attached.hash):
            raise Rejected("a picture is gone")
        try:
            return self._pictures.image(attached, limits)
        except Unusable as error:
            raise Rejected(f"a picture: {error}") from error
