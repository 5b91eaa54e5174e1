"""A plan on paper: everything drawn, nothing outside, parted where it is long, legible without colour."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from cm_console.analysis.gantt import HIGH, WIDTH, Row, Section, Words, pictures
from cm_console.analysis.gantt_shapes import mark
from cm_console.domain.plan_shift import Kind
from cm_console.domain.timeline import Item, Landmark, Progress

DAY = date(2026, 11, 16)
WORDS = Words(
    lambda which, day: f"{which} {day}",
    lambda at, step: at.strftime("%d.%m."),
    lambda first, last: f"{first} to {last}",
    str,
)


def item(kind: Kind = Kind.TASK, starts: date = DAY, days: int = 1, name: str = "Thing") -> Item:
    return Item(kind, 1, name, starts, starts + timedelta(days=days - 1), Progress.TO_COME)


def drawn(items: Sequence[Item], title: str = "Tasks", opening: date = DAY) -> list[ElementTree.Element]:
    rows = tuple(Row(each.name, (each,), "16 Nov") for each in items)
    marked = [(Landmark.TODAY, DAY), (Landmark.OPENING, opening)]
    found = pictures([Section(title, rows)], marked, lambda day: day.weekday() > 4, WORDS)
    return [ElementTree.fromstring(svg) for svg in found]


def texts(picture: ElementTree.Element) -> list[str]:
    return [each.text or "" for each in picture.iter() if each.tag == "text"]


def shape(picture: ElementTree.Element) -> tuple[float, float]:
    _, _, width, height = map(float, picture.attrib["viewBox"].split())
    return width, height


def test_a_plan_without_anything_has_no_picture() -> None:
    assert pictures([], [(Landmark.OPENING, DAY)], lambda _: False, WORDS) == []


def test_words_are_escaped_and_each_landmark_is_named() -> None:
    (picture,) = drawn([item(name="<b> & co")])
    assert "<b> & co" in texts(picture)
    assert {f"today {DAY}", f"opening {DAY}"} <= set(texts(picture))


def test_many_things_go_on_in_the_next_picture_under_their_title() -> None:
    found = drawn([item(name=f"Thing {n}") for n in range(100)])
    assert len(found) == 3
    names = [text for picture in found for text in texts(picture) if text.startswith("Thing")]
    assert names == [f"Thing {n}" for n in range(100)]
    assert all("Tasks" in texts(picture) for picture in found)


def test_a_long_plan_is_parted_in_time_and_what_lasts_is_in_each_part() -> None:
    last = DAY + timedelta(weeks=50)
    found = drawn([item(Kind.PHASE, DAY, 351, "All the time"), item(starts=last, name="Late")])
    assert ["All the time" in texts(each) for each in found] == [True, True]
    assert ["Late" in texts(each) for each in found] == [False, True]
    assert ["2026 – 2027" in texts(found[0]), "2027" in texts(found[1])] == [True, True]


def test_a_plan_of_a_century_still_fits_on_a_few_pages() -> None:
    found = drawn([item(Kind.PHASE, DAY, 36_525), item(name="Now")])
    assert 2 <= len(found) <= 12


def test_a_day_off_is_shaded() -> None:
    (picture,) = drawn([item()])
    weekend = [each for each in picture.iter() if each.get("fill") == "#E7EAEF"]
    assert len(weekend) == 2


def test_posts_of_a_week_are_counted_under_their_strokes() -> None:
    posts = tuple(item(Kind.POST, DAY + timedelta(days=n)) for n in (0, 0, 3, 8))
    section = Section("Posts", (Row("done", posts),))
    (svg,) = pictures([section], [], lambda _: False, WORDS)
    assert [text for text in texts(ElementTree.fromstring(svg)) if text in ("1", "2", "3", "4")] == ["3", "1"]


def test_each_state_has_a_shape_that_differs_without_its_colour() -> None:
    def lightness(found: re.Match[str]) -> str:
        red, green, blue = (int(found[0][at : at + 2], 16) for at in (1, 3, 5))
        return f"grey {round((0.3 * red + 0.59 * green + 0.11 * blue) / 64)}"

    shapes = {re.sub(r"#[0-9A-F]{6}", lightness, mark(10, 10, state)) for state in Progress}
    assert len(shapes) == len(Progress)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([Kind.PHASE, Kind.WAVE, Kind.GATE, Kind.TASK, Kind.POST, Kind.IDEA]),
            st.integers(-900, 900),
            st.integers(1, 400),
            st.text(max_size=120),
        ),
        min_size=1,
        max_size=70,
    ),
    st.integers(-900, 900),
)
def test_nothing_is_drawn_outside_a_picture_and_none_is_higher_than_its_page(
    plan: list[tuple[Kind, int, int, str]], opening: int
) -> None:
    rows = []
    for kind, at, days, name in plan:
        long = days if kind in (Kind.PHASE, Kind.WAVE) else 1
        safe = "".join(letter for letter in name if letter.isprintable())
        rows.append(Row(safe, (item(kind, DAY + timedelta(days=at), long),), "1 Nov"))
    marked = [(Landmark.OPENING, DAY + timedelta(days=opening)), (Landmark.TODAY, DAY)]
    for svg in pictures([Section("All", tuple(rows))], marked, lambda day: day.weekday() > 4, WORDS):
        picture = ElementTree.fromstring(svg)
        width, height = shape(picture)
        assert (width, height <= HIGH) == (WIDTH, True)
        for each in picture.iter():
            for name, most in (("x", width), ("x1", width), ("x2", width), ("cx", width)):
                assert -1 <= float(each.get(name, "0")) <= most + 1
            for name in ("y", "y1", "y2", "cy"):
                assert -1 <= float(each.get(name, "0")) <= height
