"""The report's charts: well-formed, nothing outside the picture, gaps kept, text escaped."""

import re
from datetime import datetime, timedelta
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from cm_console.analysis.svg import svg
from cm_console.domain.chart import ChartData, EventMark, Level, Line

DAY = datetime(2026, 11, 2)  # noqa: DTZ001 - chart times are naive


def drawn(chart: ChartData) -> ElementTree.Element:
    return ElementTree.fromstring(svg(chart, "<summary>", lambda at, _: str(at.day), str))


def test_text_is_escaped_and_the_summary_is_its_title() -> None:
    chart = ChartData((Line("<b> & co", ((DAY, 1.0), (DAY + timedelta(days=1), 2.0))),), unit="people")
    texts = [element.text for element in drawn(chart).iter()]
    assert "<summary>" in texts
    assert any(text and "<b> & co" in text for text in texts)


def test_a_gap_splits_the_line_and_a_lone_point_is_a_dot() -> None:
    days = [DAY + timedelta(days=n) for n in range(4)]
    points = tuple(zip(days, (1.0, 2.0, None, 4.0), strict=True))
    root = drawn(ChartData((Line("Likes", points),)))
    tags = [element.tag.split("}")[1] for element in root]
    assert tags.count("circle") == 1
    assert len([element for element in root if element.get("stroke-width") == "2"]) == 1


@given(
    st.lists(st.lists(st.integers(0, 10**6), min_size=1, max_size=30), min_size=1, max_size=6),
    st.integers(0, 10**6),
)
def test_nothing_is_drawn_outside_the_picture(lines: list[list[int]], level: int) -> None:
    chart = ChartData(
        tuple(
            Line(f"Line {n}", tuple((DAY + timedelta(days=d), float(v)) for d, v in enumerate(values)), n)
            for n, values in enumerate(lines)
        ),
        levels=(Level(level, "Chasm"),),
        marks=(EventMark(DAY + timedelta(days=40), "Opening"),),
    )
    for element in drawn(chart):
        numbers = re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", element.get("d", ""))
        for x, y in [*numbers, (element.get("x", "0"), element.get("y", "0"))]:
            assert 0 <= float(x) <= 680
            assert -1 <= float(y) <= 260
