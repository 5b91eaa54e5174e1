"""The report is one file that needs nothing else, and it is honest."""

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cm_console.errors import ConsoleError
from cm_console.services.accounts import Accounts
from cm_console.services.engagement import Engagement
from cm_console.services.overview import Overview
from cm_console.services.reports import Reports
from tests.launch import Launch, ago


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


def in_circle(launch: Launch, name: str, text: str, units: str) -> int:
    """A post for a circle of some units, out and read."""
    circle = launch.row("circle", campaign_id=launch.id, name=name, units=units, levels="[]", kinds="[]")
    account = launch.db.value("SELECT id FROM account")
    delivery = launch.published(text, account, ago(days=2))
    launch.db.execute(
        "UPDATE post SET circle_id = ? WHERE id = (SELECT post_id FROM delivery WHERE id = ?)",
        [circle, delivery],
    )
    launch.sample(delivery, ago(days=1), likes=5)
    return circle


def test_a_post_for_a_circle_is_counted_and_never_quoted(busy: Launch, reports: Reports) -> None:
    assert "Reactions by circle" not in reports.html(busy.id)
    in_circle(busy, "Support circle", "The merger is decided", '["Support"]')
    html = reports.html(busy.id)
    assert "merger" not in html
    assert "1 post(s) for a circle are counted by circle, not listed." in html
    assert "<td>Support circle</td><td>1</td><td>5</td><td>12</td>" in html
    assert "<td>Everyone</td><td>2</td><td>12 (1 not read)</td><td>400</td>" in html


def test_what_a_few_people_did_is_not_in_the_report(busy: Launch, reports: Reports) -> None:
    busy.people(3, department="Board")
    in_circle(busy, "Board", "Between us", '["Board"]')
    html = reports.html(busy.id)
    assert "<td>Board</td><td>1</td><td>hidden</td><td>hidden</td>" in html
    assert "Hidden: it would tell on fewer than five people." in html


@pytest.mark.parametrize(
    ("managers", "others", "told"), [(3, 20, False), (12, 3, False), (12, 20, True), (0, 20, True)]
)
def test_managers_are_told_only_where_neither_they_nor_the_others_are_few(
    launch: Launch, reports: Reports, managers: int, others: int, told: bool
) -> None:
    launch.people(100)
    some = launch.people(managers, is_manager=1)
    rest = launch.people(others)
    launch.states(some[:5], ("2026-11-02", "active"))
    launch.states([*some[5:], *rest], ("2026-11-02", "invited"))
    launch.states(rest[:1], ("2026-11-02", "active"))
    html = reports.html(launch.id)
    tile = html[html.index("Active managers") :].split("</div>", 1)[0]
    assert ("hidden" not in tile) is told
    assert f"of {managers + others}" in html


def test_a_handful_of_invited_people_is_not_counted(launch: Launch, reports: Reports) -> None:
    launch.people(100)
    launch.states(range(1, 5), ("2026-11-02", "active"))
    html = reports.html(launch.id)
    assert "4 of 4" not in html
    assert "nobody invited yet" not in html
