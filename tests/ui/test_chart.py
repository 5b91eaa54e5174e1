"""The chart card: shown at once, drawn after the paint, readable by eye, ear and spreadsheet."""

import subprocess
import sys
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from cm_console.domain.chart import ChartData, EventMark, Level, Line
from ui import theme
from ui.widgets.chart import Chart

DAY = datetime(2026, 11, 2)  # noqa: DTZ001 - chart times are naive


def data(lines: int = 2, marks: int = 1) -> ChartData:
    return ChartData(
        tuple(
            Line(
                f"Line {number}",
                tuple((DAY + timedelta(days=day), None if day == 3 else float(day * 10)) for day in range(8)),
                number,
                dashed=number == 1,
            )
            for number in range(lines)
        ),
        levels=(Level(40, "Chasm, 16%: 40"),),
        marks=(
            *(EventMark(DAY + timedelta(days=n), f"Wave {n}", f"Wave {n}") for n in range(marks)),
            EventMark(DAY + timedelta(days=2), "", "Post: Hello"),
        ),
        unit="people",
        empty="It fills in later.",
        note="70 of 100",
    )


@pytest.fixture
def chart(qtbot) -> Chart:
    chart = Chart("Adoption")
    qtbot.addWidget(chart)
    chart.resize(520, 300)
    return chart


def show(qtbot, chart: Chart, what: ChartData) -> None:
    with qtbot.waitSignal(chart.drawn):
        chart.set(what)
        chart.show()


def test_nothing_slow_is_imported_before_the_card_is_painted() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from ui.widgets.chart import Chart; from cm_console.domain.chart import *; from datetime import *;"
        "chart = Chart('x'); chart.set(ChartData((Line('a', ((datetime(2026, 1, 1), 1.0),)),)));"
        "assert not {'pyqtgraph', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_an_empty_chart_says_what_would_fill_it(qtbot, chart) -> None:
    show(qtbot, chart, ChartData(empty="It fills in later."))
    assert chart.empty.isVisible()
    assert chart.empty.text() == "It fills in later."
    assert not chart.menu_button.isEnabled()
    assert chart.accessibleDescription() == "It fills in later."


def test_it_fills_and_empties_again(qtbot, chart) -> None:
    show(qtbot, chart, data())
    assert not chart.empty.isVisible()
    assert chart.note.text() == "70 of 100"
    with qtbot.waitSignal(chart.drawn):
        chart.set(ChartData(empty="Gone."))
    assert chart.empty.isVisible()
    assert not chart.note.isVisible()


def test_the_curve_has_a_gap_where_a_value_is_missing(qtbot, chart) -> None:
    import numpy
    import pyqtgraph

    show(qtbot, chart, data(lines=1))
    (curve,) = (
        item
        for item in chart._plot.view.getPlotItem().items
        if isinstance(item, pyqtgraph.PlotCurveItem) and item.opts["connect"] == "finite"
    )
    xs, ys = curve.getData()
    assert len(xs) == 8
    assert numpy.isnan(ys[3])
    assert list(ys[:3]) == [0, 10, 20]


def test_what_it_says_is_there_for_those_who_do_not_see_it(qtbot, chart) -> None:
    show(qtbot, chart, data(lines=1))
    assert "Line 0: 70 on 9 Nov 2026" in chart.accessibleDescription()
    assert chart._plot.overlay.accessibleName() == "Adoption"


def test_hovering_gives_the_values_and_leaving_takes_them_away(qtbot, chart) -> None:
    show(qtbot, chart, data())
    overlay = chart._plot.overlay
    area = chart._plot.area()
    qtbot.mouseMove(overlay, QPoint(round(area.left() + area.width() * 2 / 7), round(area.center().y())))
    qtbot.waitUntil(lambda: overlay._at == 2)
    assert overlay.texts_at(DAY + timedelta(days=2)) == [
        "4 Nov 2026",
        "Line 0: 20",
        "Line 1: 20",
        "Post: Hello",
    ]
    assert overlay.texts_at(DAY + timedelta(days=3))[1] == "Line 0: –"
    QApplication.sendEvent(overlay, _leave())
    assert overlay._at is None


def _leave():
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.Leave)


def test_the_arrow_keys_walk_along_the_values(qtbot, chart) -> None:
    show(qtbot, chart, data())
    overlay = chart._plot.overlay
    qtbot.keyClick(overlay, Qt.Key.Key_Home)
    qtbot.keyClick(overlay, Qt.Key.Key_Right)
    assert overlay._at == 1
    assert "Line 0: 10" in overlay.accessibleDescription()
    qtbot.keyClick(overlay, Qt.Key.Key_End)
    qtbot.keyClick(overlay, Qt.Key.Key_Left)
    assert overlay._at == 6
    qtbot.keyClick(overlay, Qt.Key.Key_Escape)
    assert overlay._at is None


def test_picture_and_data_are_copied(qtbot, chart) -> None:
    show(qtbot, chart, data(lines=1))
    names = [action.text() for action in chart.menu().actions()]
    assert names == ["Copy picture", "Copy data"]
    chart.copy_data()
    rows = QGuiApplication.clipboard().text().splitlines()
    assert rows[0] == "Time\tLine 0"
    assert rows[4] == "2026-11-05 00:00\t"
    chart.copy_picture()
    picture = QGuiApplication.clipboard().pixmap()
    assert picture.width() == 2 * chart.width()


def test_the_wheel_scrolls_the_page_not_the_chart(qtbot, chart) -> None:
    show(qtbot, chart, data())
    before = chart._plot.view.getPlotItem().getViewBox().viewRange()
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart._plot.overlay, event)
    assert not event.isAccepted()
    assert chart._plot.view.getPlotItem().getViewBox().viewRange() == before


def test_the_colours_follow_the_theme(qtbot, chart) -> None:
    show(qtbot, chart, data(lines=1))
    light = chart.picture().toImage().pixelColor(20, chart.height())
    try:
        with qtbot.waitSignal(chart.drawn):
            theme.apply("dark")
        dark = chart.picture().toImage().pixelColor(20, chart.height())
    finally:
        theme.apply("light")
    assert light.lightness() > 200
    assert dark.lightness() < 60


@pytest.mark.parametrize("size", [(220, 180), (330, 200), (1200, 700)])
@pytest.mark.parametrize(("lines", "marks"), [(1, 0), (6, 8)])
def test_every_size_is_drawn_within_the_card(qtbot, size: tuple[int, int], lines: int, marks: int) -> None:
    chart = Chart("Adoption")
    qtbot.addWidget(chart)
    chart.resize(*size)
    show(qtbot, chart, data(lines, marks))
    area = chart._plot.area()
    assert area.width() > 60
    assert area.height() > 30
    assert area.right() <= chart._plot.width()
    chart.grab()


def test_one_reading_alone_is_drawn_too(qtbot, chart) -> None:
    show(qtbot, chart, ChartData((Line("Likes", ((DAY, 3.0),)),)))
    assert chart._plot.area().width() > 60
