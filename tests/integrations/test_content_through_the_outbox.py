"""Threads and pictures from the file to real servers: fitted, without secrets, resumed where they stopped."""

import io
import json
import socket
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from PIL import Image

from cm_console.clock import SystemClock
from cm_console.console import Console
from cm_console.domain.content import Attached, Card, Extras, Visibility
from cm_console.domain.delivery import DeliveryState
from tests.servers.bluesky_network import BlueskyNetwork
from tests.servers.proxy import LosingProxy
from tests.servers.snac_server import Snac, SnacPerson
from tests.servers.web import ok, request

S = DeliveryState
PLANTED = "Planted Author 48.8584N"
THREAD = "One: https://example.com/wave_1?a=1\n---\nTwo\n---\nThree, at last"


@dataclass
class Office:
    """A console with one account on a real server."""

    console: Console
    campaign: int
    account: int

    def post(self, text: str, **options: Any) -> int:
        return self.console.posts.add(self.campaign, text, [self.account], now=True, **options).id

    def publish(self) -> None:
        self.console.publisher.run_until_empty()

    def states(self) -> list[DeliveryState]:
        return [each.state for each in self.console.outbox.deliveries()]

    def photo(self, name: str = "photo.jpg") -> str:
        """A photograph of a few megabytes, with everything in it that a camera writes."""
        exif = Image.Exif()
        exif[0x013B] = PLANTED
        exif.get_ifd(0x8825)[0x001D] = PLANTED
        written = io.BytesIO()
        noise = Image.effect_noise((2400, 1600), 90).convert("RGB")
        noise.save(written, "JPEG", quality=95, exif=exif, comment=PLANTED.encode())
        assert PLANTED.encode() in written.getvalue()
        return self.console.pictures.add(written.getvalue(), name).hash


class LosesOnce(LosingProxy):
    """Loses one answer."""

    def _one(self, client: socket.socket, server: socket.socket) -> None:
        super()._one(client, server)
        self.losing = not self.lost


@pytest.fixture
def office(make_console: Callable[..., Console]) -> Callable[..., Office]:
    def make(platform: str, server: str, secret: str, user: str = "") -> Office:
        console = make_console(clock=SystemClock())
        campaign = console.campaigns.create("Agora", datetime.now(UTC).date(), "Europe/Paris")
        console.context.db.execute("UPDATE campaign SET utm_campaign = 'agora'")
        account = console.accounts.add(platform, "Wall", server=server, user=user, secret=secret)
        return Office(console, campaign.id, console.accounts.check(account.id).id)

    return make


@pytest.mark.real_server
@pytest.mark.xdist_group("bluesky")
def test_a_thread_with_a_photograph_reaches_bluesky(
    bluesky_network: BlueskyNetwork, office: Callable[..., Office]
) -> None:
    agora = bluesky_network.person("agora")
    desk = office("bluesky", agora.pds, agora.app_password(), agora.handle)
    post = desk.post(THREAD, extras=Extras(pictures=(Attached(desk.photo(), "A crowd"),)), language="en")
    desk.publish()
    assert desk.states() == [S.PUBLISHED]
    by_uri = {each["uri"]: each["value"] for each in agora.posts()}
    [delivery] = desk.console.posts.get(post).deliveries
    first, second, third = (by_uri[part.receipt.remote_id] for part in desk.console.outbox.parts(delivery.id))
    assert delivery.remote_id in by_uri
    assert first["text"] == (
        "One: https://example.com/wave_1?a=1&utm_source=bluesky&utm_medium=social&utm_campaign=agora"
        f"&utm_content={post}"
    )
    assert (second["text"], third["text"]) == ("Two", "Three, at last")
    assert by_uri[third["reply"]["parent"]["uri"]] is second
    assert by_uri[third["reply"]["root"]["uri"]] is first
    [shown] = first["embed"]["images"]
    cid = shown["image"]["ref"]["$link"]
    blob = request("GET", f"{agora.pds}/xrpc/com.atproto.sync.getBlob?did={agora.did}&cid={cid}").body
    assert PLANTED.encode() not in blob
    assert len(blob) <= 1_000_000
    assert Image.open(io.BytesIO(blob)).size == tuple(shown["aspectRatio"].values())
    assert shown["alt"] == "A crowd"


@pytest.mark.real_server
@pytest.mark.xdist_group("bluesky")
def test_a_card_reaches_bluesky_with_its_picture(
    bluesky_network: BlueskyNetwork, office: Callable[..., Office]
) -> None:
    agora = bluesky_network.person("agora")
    desk = office("bluesky", agora.pds, agora.app_password(), agora.handle)
    card = Card("https://example.com/wave", "Wave 1", "It opens", desk.photo())
    desk.post("Read this", extras=Extras(card=card))
    desk.publish()
    [record] = agora.posts()
    shown = record["value"]["embed"]["external"]
    assert shown["uri"].startswith("https://example.com/wave?utm_source=bluesky")
    assert shown["thumb"]["size"] <= 1_000_000


@pytest.mark.real_server
@pytest.mark.xdist_group("bluesky")
def test_a_lost_answer_in_the_middle_of_a_thread_doubles_nothing_on_bluesky(
    bluesky_network: BlueskyNetwork, office: Callable[..., Office]
) -> None:
    agora = bluesky_network.person("agora")
    with LosesOnce(bluesky_network.port, b'"Two"') as proxy:
        desk = office("bluesky", proxy.url, agora.app_password(), agora.handle)
        desk.post(THREAD)
        desk.publish()
        assert proxy.lost == 1
        assert desk.states() == [S.PUBLISHED]
    assert sorted(each["value"]["text"][:5] for each in agora.posts()) == ["One: ", "Three", "Two"]


@pytest.mark.real_server
@pytest.mark.xdist_group("snac")
def test_where_keys_are_not_known_the_lost_part_is_looked_for_and_the_rest_follows(
    snac: Snac, snac_person: SnacPerson, office: Callable[..., Office]
) -> None:
    before = {each["id"] for each in snac_person.posts()}
    with LosesOnce(snac.port, b'"Two"') as proxy:
        desk = office("mastodon", proxy.url, snac_person.token)
        post = desk.post(THREAD)
        desk.publish()
        assert proxy.lost == 1
        assert desk.states() == [S.PUBLISHED]
    found = {each["id"]: each for each in snac_person.posts() if each["id"] not in before}
    [delivery] = desk.console.posts.get(post).deliveries
    ids = [part.receipt.remote_id for part in desk.console.outbox.parts(delivery.id)]
    assert set(found) == set(ids)
    assert [found[each]["in_reply_to_id"] for each in ids] == [None, ids[0], ids[1]]


@pytest.mark.real_server
@pytest.mark.xdist_group("snac")
def test_a_photograph_with_a_warning_for_those_who_have_the_link(
    snac: Snac, snac_person: SnacPerson, office: Callable[..., Office]
) -> None:
    desk = office("mastodon", snac.url, snac_person.token)
    extras = Extras("Crowds", Visibility.UNLISTED, (Attached(desk.photo(), "Une foule, vue d’en haut"),))
    desk.post("The opening", extras=extras)
    desk.publish()
    [delivery] = desk.console.outbox.deliveries()
    status = ok(snac_person.ask("GET", f"/api/v1/statuses/{delivery.remote_id}"))
    assert (status["spoiler_text"], status["sensitive"]) == ("Crowds", True)
    [shown] = status["media_attachments"]
    assert shown["description"] == "Une foule, vue d’en haut"
    assert PLANTED.encode() not in request("GET", shown["url"]).body
    told = request("GET", delivery.url, headers={"Accept": "application/activity+json"}).json
    assert told["to"] == []
    assert told["cc"] == ["https://www.w3.org/ns/activitystreams#Public"]


def test_a_rehearsal_shows_everything_on_the_practice_wall(office: Callable[..., Office]) -> None:
    desk = office("practice", "", "")
    extras = Extras("Crowds", Visibility.FOLLOWERS, (Attached(desk.photo(), "A crowd"),))
    post = desk.post("One\n---\nTwo", extras=extras)
    desk.publish()
    [delivery] = desk.console.posts.get(post).deliveries
    wall = desk.console.context.files / "practice" / desk.console.accounts.get(desk.account).key
    first, second = (
        json.loads((wall / f"{part.receipt.remote_id}.json").read_text("utf-8"))
        for part in desk.console.outbox.parts(delivery.id)
    )
    assert (first["text"], first["warning"], first["visibility"]) == ("One", "Crowds", "followers")
    [shown] = first["pictures"]
    assert shown["alt"] == "A crowd"
    assert PLANTED.encode() not in (wall / shown["file"]).read_bytes()
    assert second["answers"] == delivery.remote_id
    assert "pictures" not in second
