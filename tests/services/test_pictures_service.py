"""Pictures in the workspace: each kept once, without its secrets, and gone when nothing shows it."""

import io
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cm_console.domain.content import Attached, Card, Extras
from cm_console.domain.platform import PictureLimits
from cm_console.errors import ConsoleError


def png(colour: str = "teal", size: tuple[int, int] = (40, 20)) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, colour).save(written, "PNG")
    return written.getvalue()


def test_a_file_is_taken_with_its_name_and_shape(console: Any, tmp_path: Path) -> None:
    path = tmp_path / "café.png"
    path.write_bytes(png())
    found = console.pictures.add(path)
    assert (found.name, found.mime, found.width, found.height) == ("café.png", "image/png", 40, 20)
    assert found.size == len(console.pictures.data(found.hash))
    assert console.pictures.get(found.hash) == found


def test_the_same_picture_is_kept_once(console: Any) -> None:
    one, other = console.pictures.add(png(), "one.png"), console.pictures.add(png(), "two.png")
    assert one == other
    assert console.context.db.value("SELECT count(*) FROM picture") == 1


@pytest.mark.parametrize("data", [b"", b"%PDF", b"not a picture"])
def test_what_is_no_picture_is_said_and_nothing_kept(console: Any, data: bytes) -> None:
    with pytest.raises(ConsoleError, match=r"note\.txt is not a picture"):
        console.pictures.add(data, "note.txt")
    assert console.context.db.value("SELECT count(*) FROM picture") == 0


def test_a_file_that_cannot_be_read_is_said(console: Any, tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.png", tmp_path):
        with pytest.raises(ConsoleError, match="cannot be read"):
            console.pictures.add(path)


def test_a_picture_that_is_gone_is_said(console: Any) -> None:
    for ask in (console.pictures.get, console.pictures.data):
        with pytest.raises(ConsoleError, match="no longer in the workspace"):
            ask("0" * 64)


def test_an_account_is_given_what_it_takes(console: Any) -> None:
    found = console.pictures.add(png(size=(400, 300)))
    limits = PictureLimits(4, 1_000_000, 200, 100)
    image = console.pictures.image(Attached(found.hash, "A square"), limits)
    assert (image.width, image.height, image.alt) == (200, 150, "A square")


def test_what_nothing_shows_is_removed_after_a_day_and_the_rest_stays(console: Any, clock: Any) -> None:
    campaign = console.campaigns.create("Agora", clock.now().date(), "Europe/Paris").id
    shown, carded, repeated, unused = (
        console.pictures.add(png(colour)).hash for colour in ("red", "green", "blue", "black")
    )
    extras = Extras(
        pictures=(Attached(shown, "alt"),), card=Card("https://example.com", "Card", picture=carded)
    )
    console.posts.add(campaign, "Look", [], draft=True, extras=extras)
    console.context.db.execute(
        "INSERT INTO series (campaign_id, text, rule, wall_start, zone, created_at, extras)"
        " VALUES (?, 'x', 'FREQ=DAILY', '2026-11-20T09:00:00', 'UTC', '2026-11-16T09:00:00.000Z', ?)",
        [campaign, Extras(pictures=(Attached(repeated, "alt"),)).to_text()],
    )
    assert console.pictures.prune() == 0
    clock.advance(timedelta(days=2))
    new = console.pictures.add(png("white")).hash
    console.workspace.backup_rolling()
    assert [console.pictures.has(each) for each in (shown, carded, repeated, new)] == [True] * 4
    assert not console.pictures.has(unused)


def test_a_picture_that_is_added_again_is_as_new(console: Any, clock: Any) -> None:
    found = console.pictures.add(png())
    clock.advance(timedelta(days=2))
    console.pictures.add(png())
    assert console.pictures.prune() == 0
    assert console.pictures.has(found.hash)


def test_a_picture_keeps_its_name_from_workspace_to_workspace(make_console: Any, tmp_path: Path) -> None:
    file = io.BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGB").save(file, "JPEG", quality=97, comment=b"camera")
    one, two, three = (make_console(tmp_path / f"{name}.cmc") for name in ("one", "two", "three"))
    first = one.pictures.add(file.getvalue())
    second = two.pictures.add(one.pictures.data(first.hash))
    third = three.pictures.add(two.pictures.data(second.hash))
    assert first.hash == second.hash == third.hash
