"""What a reviewer gets: a page that needs nothing else, and its signed twin; neither changes unseen."""

import io
import json
import re
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cm_console import i18n
from cm_console.credentials import Credentials
from cm_console.domain.content import Attached, Extras
from cm_console.domain.review import content_of
from cm_console.errors import ConsoleError
from cm_console.services import approval_bundle
from cm_console.services.pictures import Pictures
from tests.services.outbox.approving import approvals


def picture(desk: Any) -> str:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(out, "PNG")
    return Pictures(desk.context).add(out.getvalue(), "quay.png").hash


@pytest.fixture
def waiting(desk: Any, tomorrow: datetime) -> Any:
    wall = desk.accounts.add("practice", "Rehearsal wall").id
    approvals(desk).require(desk.campaign, True)
    extras = Extras(warning="Long", pictures=(Attached(picture(desk), "A quay at dawn"),))
    desk.post(
        "One <b>& two</b>\n---\nThen </script><img src=x onerror=alert(1)>",
        wall,
        wall=tomorrow,
        extras=extras,
    )
    return desk


def test_the_page_shows_each_post_as_it_will_be_shown(waiting: Any, tmp_path: Path) -> None:
    exported = approvals(waiting).export(waiting.campaign, tmp_path / "review", "Nadia  Belkacem")
    page = (exported.path / "review.html").read_text("utf-8")
    for text in (
        "Rehearsal wall",
        "One &lt;b&gt;&amp; two&lt;/b&gt;",
        "Part 2 of 2",
        "For Nadia Belkacem",
        "A quay at dawn",
        "Long",
        "Tue 17 Nov 2026 at 09:30 (Europe/Paris)",
        "Nobody: it stays on this computer",
        exported.fingerprint,
    ):
        assert text in page, text
    assert 'src="data:image/' in page
    assert 'alt="A quay at dawn"' in page


def test_the_page_takes_nothing_from_anywhere_and_holds_no_code(waiting: Any, tmp_path: Path) -> None:
    exported = approvals(waiting).export(waiting.campaign, tmp_path / "review")
    page = (exported.path / "review.html").read_text("utf-8")
    assert "default-src 'none'" in page
    sources = re.findall(r'<[^>]+\s(?:src|href|action)="([^"]*)"', page)
    assert all(source.startswith("data:") for source in sources)
    assert "<img src=x" not in page
    assert page.count("</script>") == 3
    plain = exported.code.replace("-", "")
    for text in (page, (exported.path / "review.json").read_text("utf-8"), *waiting.db.connection.iterdump()):
        assert exported.code not in text
        assert plain not in text


def test_the_twin_says_the_same_and_is_signed(waiting: Any, tmp_path: Path) -> None:
    exported = approvals(waiting).export(waiting.campaign, tmp_path / "deep" / "review.zip", "Nadia")
    found = approval_bundle.read(exported.path)
    assert found.fingerprint == exported.fingerprint != ""
    post = waiting.posts.list(waiting.campaign)[0]
    assert [each["content"] for each in found.review["posts"]] == [content_of(post)]
    assert [len(each["parts"]) for each in found.review["posts"][0]["accounts"]] == [2]
    with zipfile.ZipFile(exported.path) as archive:
        assert sorted(archive.namelist()) == ["review.html", "review.json"]
    again = approvals(waiting).export(waiting.campaign, tmp_path / "again")
    assert again.fingerprint == exported.fingerprint
    assert again.code != exported.code


def test_a_changed_byte_anywhere_is_found(waiting: Any, tmp_path: Path) -> None:
    folder = approvals(waiting).export(waiting.campaign, tmp_path / "review").path
    for name, step in (("review.json", 7), ("review.html", 401)):
        whole = (folder / name).read_bytes()
        for place in range(0, len(whole), step):
            (folder / name).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            with pytest.raises(ConsoleError, match="changed after it was made"):
                approval_bundle.read(folder)
        (folder / name).write_bytes(whole + b" ")
        with pytest.raises(ConsoleError, match="changed after it was made"):
            approval_bundle.read(folder)
        (folder / name).write_bytes(whole)
    assert approval_bundle.read(folder).fingerprint


def test_the_private_key_is_in_the_keyring_only(
    waiting: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(0):
        folder = approvals(waiting).export(waiting.campaign, tmp_path / "review").path
    saved = waiting.context.credentials._keyring().saved
    (secret,) = [value for (_, name), value in saved.items() if name.endswith(":review")]
    places = [file.read_text("utf-8") for file in folder.iterdir()]
    places += [*waiting.db.connection.iterdump(), caplog.text]
    assert len(bytes.fromhex(secret)) == 32
    assert not [place for place in places if secret in place]


def test_another_key_does_not_pass_for_this_one(waiting: Any, tmp_path: Path) -> None:
    exported = approvals(waiting).export(waiting.campaign, tmp_path / "review")
    twin = exported.path / "review.json"
    told = json.loads(twin.read_text("utf-8"))
    told["signature"] = ""
    twin.write_text(json.dumps(told, sort_keys=True, separators=(",", ":")), "utf-8")
    with pytest.raises(ConsoleError, match="changed after it was made"):
        approval_bundle.read(exported.path)


def test_without_a_keyring_it_is_not_signed_and_says_so(waiting: Any, tmp_path: Path) -> None:
    from dataclasses import replace

    waiting.context = replace(waiting.context, credentials=Credentials(lambda: None))
    exported = approvals(waiting).export(waiting.campaign, tmp_path / "review")
    assert exported.fingerprint == ""
    assert "Not signed" in (exported.path / "review.html").read_text("utf-8")
    assert approval_bundle.read(exported.path).fingerprint == ""


def test_a_locked_keyring_is_said_and_nothing_is_written(waiting: Any, tmp_path: Path) -> None:
    from dataclasses import replace

    class Locked:
        def get_password(self, *_: str) -> str:
            raise RuntimeError("locked")

        set_password = delete_password = get_password

    waiting.context = replace(waiting.context, credentials=Credentials(Locked))
    with pytest.raises(ConsoleError, match="keyring is locked"):
        approvals(waiting).export(waiting.campaign, tmp_path / "review")
    assert not (tmp_path / "review").exists()
    assert waiting.db.value("SELECT count(*) FROM review") == 0


def test_nothing_is_overwritten_and_a_folder_may_hold_other_things(waiting: Any, tmp_path: Path) -> None:
    service = approvals(waiting)
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    service.export(waiting.campaign, tmp_path)
    (tmp_path / "review.zip").write_bytes(b"mine")
    for taken in (tmp_path, tmp_path / "review.zip", tmp_path / "notes.txt"):
        with pytest.raises(ConsoleError, match="already something"):
            service.export(waiting.campaign, taken)
    assert (tmp_path / "review.zip").read_bytes() == b"mine"
    with pytest.raises(ConsoleError, match="could not be written"):
        service.export(waiting.campaign, tmp_path / "notes.txt" / "below")
    assert waiting.db.value("SELECT count(*) FROM review") == 1


def test_what_is_no_review_is_said(tmp_path: Path) -> None:
    (tmp_path / "other.zip").write_bytes(b"no zip")
    for at, words in ((tmp_path, "is not a review"), (tmp_path / "other.zip", "is not a review")):
        with pytest.raises(ConsoleError, match=words):
            approval_bundle.read(at)
    with pytest.raises(ConsoleError, match="cannot be read"):
        approval_bundle.read(tmp_path / "nowhere.zip")


def test_named_posts_must_be_of_the_campaign_and_open(waiting: Any, tmp_path: Path) -> None:
    draft = waiting.post("Draft", draft=True, wall=None)
    assert approvals(waiting).export(waiting.campaign, tmp_path / "draft", post_ids=[draft.id]).posts == 1
    with pytest.raises(ConsoleError, match="no post 99"):
        approvals(waiting).export(waiting.campaign, tmp_path / "none", post_ids=[99])


def test_the_page_speaks_the_language_of_who_made_it(
    waiting: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "_language", "fr")
    monkeypatch.setattr(i18n, "_lookup", lambda text, n: {"Approve": "Approuver"}.get(text, text))
    page = approvals(waiting).export(waiting.campaign, tmp_path / "revue").path / "review.html"
    assert '<html lang="fr">' in page.read_text("utf-8")
    assert "Approuver</label>" in page.read_text("utf-8")
