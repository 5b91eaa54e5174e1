"""The report is one file that needs nothing else, and it is honest."""

import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cm_console.credentials import Credentials
from cm_console.errors import ConsoleError
from cm_console.events import EventBus
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.engagement import Engagement
from cm_console.services.overview import Overview
from cm_console.services.reports import Reports
from cm_console.store import workspace
from tests.launch import Launch, ScriptedPlatform, ago, platforms


@pytest.fixture
def launch(tmp_path: Path, clock, credentials: Credentials) -> Iterator[Launch]:
    db = workspace.create_file(tmp_path / "agora.cmc")
    yield Launch(Context(db, clock, EventBus(), credentials, platforms(ScriptedPlatform())))
    db.close()


@pytest.fixture
def reports(launch: Launch) -> Reports:
    context = launch.context
    return Reports(context, Overview(context), Engagement(context, Accounts(context)))


@pytest.fixture
def busy(launch: Launch) -> Launch:
    launch.people(388)
    testers = launch.people(12, department="Support")
    launch.states(testers, ("2026-11-02", "invited"))
    launch.states(testers[:8], ("2026-11-04", "active"))
    launch.wave(1, 50, date(2026, 11, 2), date(2026, 11, 30))
    launch.row("measure", campaign_id=launch.id, measured_on="2026-11-10", value=38.0)
    delivery = launch.published("<b>Hello</b> & welcome", launch.account("Agora"), ago(days=3))
    launch.sample(delivery, ago(days=1), likes=12)
    launch.published("Never read", launch.db.value("SELECT id FROM account"), ago(days=2))
    return launch


class Page(HTMLParser):
    """Checks that every element is closed, and collects addresses that would be fetched."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.fetched: list[str] = []
        self.tags: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.fetched += [value or "" for name, value in attrs if name in {"src", "href", "srcset"}]
        if tag not in {"meta"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_report_needs_nothing_from_outside(busy, reports) -> None:
    html = reports.html(busy.id)
    page = Page(html)
    assert page.open == []
    assert page.fetched == []
    assert not {"script", "link", "iframe", "img"} & set(page.tags)
    assert "@import" not in html
    assert "url(" not in html
    assert set(re.findall(r"https?://[^\s\"<]+", html)) <= {"http://www.w3.org/2000/svg"}


def test_the_figures_carry_their_n_and_their_interval(busy, reports) -> None:
    html = reports.html(busy.id)
    assert "8 of 12" in html
    assert "67% of those invited (95% interval 39% to 86%)" in html
    assert "8 of 400" in html
    assert "Hours to find an expert" in html
    assert "38 on 10 Nov 2026" in html
    assert "50%" in html
    assert "planned by today: 25 · chasm: 64" in html
    assert "Posts never read: 1 of 2." in html


def test_what_people_wrote_is_text_not_markup(busy, reports) -> None:
    busy.db.execute("UPDATE campaign SET objective = '<script>alert(1)</script>'")
    html = reports.html(busy.id)
    assert "<script" not in html
    assert "&lt;b&gt;Hello&lt;/b&gt; &amp; welcome" in html


def test_an_empty_launch_still_gives_a_report_that_says_so(launch, reports) -> None:
    html = reports.html(launch.id)
    assert "not measured yet" in html
    assert "nobody invited yet" in html
    assert "Nothing has been published yet." in html
    assert "<svg" not in html


def test_the_report_is_written_whole_or_not_at_all(busy, reports, tmp_path: Path) -> None:
    path = reports.write(busy.id, tmp_path / "new folder" / "agora.html")
    assert path.read_text("utf-8").startswith("<!DOCTYPE html>")
    (tmp_path / "file").write_text("")
    with pytest.raises(ConsoleError, match="could not be written"):
        reports.write(busy.id, tmp_path / "file" / "agora.html")
    assert [each.name for each in path.parent.iterdir()] == ["agora.html"]
