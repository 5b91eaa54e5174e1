"""The overview page on a real console: figures, lists that lead on, the launch path, and the report."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from cm_console.domain.overview import NeedKind
from cm_console.domain.when import to_text
from cm_console.errors import ConsoleError
from cm_console.events import PostsChanged
from tests.launch import NOW, Launch
from ui.pages.overview import OverviewPage
from ui.pages.overview import export as exporting


@pytest.fixture
def launch(console) -> Launch:
    launch = Launch(console.context)
    launch.db.execute("UPDATE workspace SET created_at = ?", [to_text(NOW)])
    return launch


@pytest.fixture
def page(make_page) -> OverviewPage:
    return make_page(OverviewPage, 904, 604)  # what is left of 1100 × 680


def shown(qtbot, page: OverviewPage) -> OverviewPage:
    page.ensure_built()
    with qtbot.waitSignal(page.chart.drawn):
        page.show()
    return page


def test_without_a_campaign_it_offers_to_frame_one(qtbot, page) -> None:
    page.show()
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.new_button.isEnabled()
    with qtbot.waitSignal(page.navigate) as asked:
        page.empty.button.click()
    assert asked.args == ["plan", None]


def test_a_new_campaign_shows_dashes_not_zeros(qtbot, launch, page) -> None:
    shown(qtbot, page)
    assert page.tiles.active.value.text() == "–"
    assert page.tiles.objective.value.text() == "–"
    assert "not measured yet" in page.tiles.objective.detail.text()
    assert page.tiles.reactions.value.text() == "–"
    assert page.tiles.adoption.value.text() == "–"
    assert page.chart.data.is_empty
    assert "Testers" in page.chart.empty.text()


def test_the_figures_carry_their_n(qtbot, launch, page) -> None:
    people = launch.people(100)
    launch.states(people[:40], ("2026-11-02", "invited"))
    launch.states(people[:20], ("2026-11-04", "active"))
    launch.row("measure", campaign_id=launch.id, measured_on="2026-11-10", value=38.0)
    shown(qtbot, page)
    assert page.tiles.active.value.text() == "20"
    assert page.tiles.active.detail.text() == "50% (35% to 65%) of 40 invited"
    assert page.tiles.adoption.detail.text().endswith("past the chasm (16%)")
    assert page.tiles.objective.value.text() == "38"
    assert page.tiles.objective.bar.share == 0.5
    assert page.chart.data.lines[0].last[1] == 20


def test_what_needs_you_and_what_comes_lead_to_their_pages(qtbot, launch, page) -> None:
    account = launch.account("Agora")
    unsure = launch.delivery(
        launch.post("Hello", NOW - timedelta(days=1)), account, "unconfirmed", NOW - timedelta(days=1)
    )
    coming = launch.post("Tomorrow", NOW + timedelta(days=1))
    launch.delivery(coming, account, "scheduled", NOW + timedelta(days=1))
    shown(qtbot, page)
    with qtbot.waitSignal(page.navigate) as asked:
        page.needs.rows[0].button.click()
    assert asked.args == ["outbox", unsure]
    (row,) = page.next.rows
    assert row.accessibleName() == "Tue 17 Nov 10:00, Tomorrow, Scheduled"
    with qtbot.waitSignal(page.navigate) as asked:
        row.click()
    assert asked.args == ["calendar", coming]


def test_what_is_read_after_the_first_painting_joins_what_needs_you_and_stays_while_it_is_read_again(
    qtbot, launch, page, console
) -> None:
    account = launch.account("Agora")
    launch.delivery(launch.post("Hello", NOW), account, "missed", NOW - timedelta(days=1))
    issue = console.feedback.add(launch.id, "issue", "Cannot sign in", is_blocking=True)
    shown(qtbot, page)

    def kinds() -> list[NeedKind]:
        return [row.need.kind for row in page.needs.rows]

    qtbot.waitUntil(lambda: kinds() == [NeedKind.MISSED, NeedKind.FEEDBACK])
    page.read_again()
    assert kinds() == [NeedKind.MISSED, NeedKind.FEEDBACK]
    console.feedback.answer(issue.id)
    qtbot.waitUntil(lambda: kinds() == [NeedKind.MISSED])


def test_what_needs_you_is_said_even_where_the_curve_cannot_be_read(
    qtbot, launch, page, console, monkeypatch
) -> None:
    def broken(_campaign_id: int) -> None:
        raise ConsoleError("Cannot be read.", "", "")

    monkeypatch.setattr(console.engagement, "adoption", broken)
    console.feedback.add(launch.id, "issue", "Cannot sign in", is_blocking=True)
    page.show()
    qtbot.waitUntil(lambda: [row.need.kind for row in page.needs.rows] == [NeedKind.FEEDBACK])


def test_the_launch_path_opens_the_plan(qtbot, launch, page) -> None:
    launch.row(
        "phase", campaign_id=launch.id, key="w", name="Waves", starts_on="2026-11-01", ends_on="2026-11-30"
    )
    shown(qtbot, page)
    (step,) = page.path.steps
    assert "running" in step.accessibleName()
    with qtbot.waitSignal(page.navigate) as asked:
        step.click()
    assert asked.args[0] == "plan"


def test_it_reads_again_when_something_happened_and_keeps_the_keyboard_where_it_was(
    qtbot, launch, page, console
) -> None:
    account = launch.account("Agora")
    launch.delivery(
        launch.post("One", NOW + timedelta(days=1)), account, "scheduled", NOW + timedelta(days=1)
    )
    shown(qtbot, page)
    page.next.rows[0].setFocus()
    launch.delivery(
        launch.post("Two", NOW + timedelta(days=2)), account, "scheduled", NOW + timedelta(days=2)
    )
    console.events.publish(PostsChanged())
    qtbot.waitUntil(lambda: len(page.next.rows) == 2)
    assert page.focusWidget() is page.next.rows[0]


def test_nothing_is_cut_in_the_smallest_window(qtbot, launch, page) -> None:
    launch.people(400)
    launch.states(range(1, 101), ("2026-11-02", "invited"))
    launch.states(range(1, 91), ("2026-11-04", "active"))
    launch.wave(1, 50, date(2026, 11, 2), date(2026, 11, 30))
    for number, name in enumerate(
        ("Purpose and sponsors", "Managers first", "Beta waves", "Buzz", "Opening", "Critical mass")
    ):
        start = date(2026, 10, 5) + timedelta(days=14 * number)
        launch.row(
            "phase",
            campaign_id=launch.id,
            key=name,
            name=name,
            starts_on=start.isoformat(),
            ends_on=(start + timedelta(days=13)).isoformat(),
        )
    shown(qtbot, page)
    for widget in (page.tiles, page.chart, page.needs, page.next, page.path):
        right = widget.mapTo(page, widget.rect().topRight()).x()
        assert right <= page.width() - 16
        assert widget.width() >= widget.minimumSizeHint().width()
    for tile in (page.tiles.active, page.tiles.adoption, page.tiles.posts, page.tiles.reactions):
        assert tile.value.width() >= tile.value.sizeHint().width()


def test_the_report_is_written_beside_the_window(
    qtbot, launch, page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr(exporting.QDesktopServices, "openUrl", opened.append)
    shown(qtbot, page)
    target = tmp_path / "evidence"
    with qtbot.waitSignal(page.noticed) as noticed:
        exporting.write_report(page, page.campaign, target)
    assert "evidence.html" in noticed.args[0].text
    assert target.with_suffix(".html").exists()
    assert opened[0].toLocalFile().endswith("evidence.html")
