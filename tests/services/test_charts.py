"""What the charts are given: the samples as collected, gaps where nothing was read."""

from datetime import UTC, date, datetime, timedelta

from cm_console.domain.engagement import Adoption, Mark, MarkKind, Sample, Series, SeriesKind
from cm_console.services import charts

OUT = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)


def series(id_: int, metric: str, *values: tuple[float, int], kind: SeriesKind = SeriesKind.POST) -> Series:
    samples = tuple(Sample(OUT + timedelta(days=day), metric, value) for day, value in values)
    return Series(kind, id_, f"Post {id_}", "Agora" if id_ < 10 else "Lyon", metric, samples)


def test_likes_and_replies_collected_are_what_is_drawn() -> None:
    data = [series(1, "likes", (1, 3), (2, 5)), series(1, "replies", (1, 1), (2, 1))]
    (line,) = charts.post_reactions(data, "replies", "Europe/Paris").lines
    assert [value for _, value in line.points] == [1, 1]
    assert line.points[0][0] == datetime(2026, 11, 3, 9, 0)  # noqa: DTZ001 - the wall clock in Paris
    (line,) = charts.post_reactions(data, charts.ALL, "Europe/Paris").lines
    assert [value for _, value in line.points] == [4, 6]
    assert line.name == "Post 1"


def test_days_without_a_reading_are_a_gap_not_a_line() -> None:
    (line,) = charts.post_reactions([series(1, "likes", (1, 3), (2, 5), (9, 8))], "likes", "UTC").lines
    assert [value for _, value in line.points] == [3, 5, None, 8]


def test_a_channel_gathers_its_posts() -> None:
    data = [series(1, "likes", (1, 3), (2, 5)), series(2, "likes", (1.5, 10)), series(10, "likes", (1, 7))]
    chart = charts.channel_reactions(data, "likes", "UTC")
    drawn = {line.name: [value for _, value in line.points] for line in chart.lines}
    assert drawn == {"Agora": [3, 13, 15], "Lyon": [7]}


def test_a_channel_with_very_many_readings_keeps_the_last_of_each_hour_or_day() -> None:
    often = series(1, "likes", *((minute / 1440, minute) for minute in range(3 * 1440)))
    (line,) = charts.channel_reactions([often], "likes", "UTC").lines
    assert len(line.points) == 72
    assert line.last is not None
    assert line.last[1] == 3 * 1440 - 1


def test_only_the_strongest_posts_are_drawn_and_the_rest_is_said() -> None:
    chart = charts.post_reactions([series(id_, "likes", (1, id_)) for id_ in range(1, 10)], "likes", "UTC")
    assert [line.name for line in chart.lines][:2] == ["Post 9", "Post 8"]
    assert chart.note == "The 6 strongest of 9 are drawn."
    (only,) = charts.post_reactions(
        [series(id_, "likes", (1, id_)) for id_ in range(1, 10)], "likes", "UTC", only=2
    ).lines
    assert only.name == "Post 2"


def test_a_period_leaves_out_what_is_older() -> None:
    data = [series(1, "followers", (1, 100), (8, 120), kind=SeriesKind.CHANNEL)]
    (line,) = charts.followers(data, "UTC", since=OUT + timedelta(days=7)).lines
    assert [value for _, value in line.points] == [120]


def test_the_adoption_chart_has_the_plan_the_chasm_and_the_events() -> None:
    chart = charts.adoption(
        Adoption(
            points=((date(2026, 11, 3), 1), (date(2026, 11, 16), 37)),
            staying=((date(2026, 11, 3), 1), (date(2026, 11, 16), 30)),
            plan=((date(2026, 11, 2), 0), (date(2026, 11, 30), 50)),
            population=400,
            chasm=64,
            marks=(
                Mark(date(2026, 11, 2), MarkKind.WAVE, "Managers", 1),
                Mark(date(2026, 11, 5), MarkKind.POST, "Hello"),
                Mark(date(2026, 12, 7), MarkKind.OPENING),
            ),
        )
    )
    assert [(line.name, line.dashed) for line in chart.lines] == [
        ("Took part", False),
        ("Still taking part", False),
        ("Plan", True),
    ]
    assert [level.label for level in chart.levels] == ["Chasm, 16%: 64"]
    assert [mark.label for mark in chart.marks] == ["Wave 1", "Opening", ""]
    assert chart.marks[0].name == "Wave 1 · Managers"
    assert chart.marks[2].name == "Post: Hello"
    assert chart.note.startswith("37 of 400 · 9% (7% to 12%)")
    assert "Took part: 37 on 16 Nov 2026" in charts.summary(chart)


def test_an_empty_chart_says_what_would_fill_it() -> None:
    chart = charts.adoption(Adoption((), (), (), 0, None))
    assert chart.is_empty
    assert "Testers" in charts.summary(chart)


def test_a_copied_table_leaves_missing_values_empty() -> None:
    chart = charts.post_reactions(
        [series(1, "likes", (1, 3), (9, 8)), series(2, "likes", (1, 2))], "likes", "UTC"
    )
    assert charts.table(chart).splitlines() == [
        "Time\tPost 1\tPost 2",
        "2026-11-03 08:00\t3\t2",
        "2026-11-07 08:00\t\t",
        "2026-11-11 08:00\t8\t",
    ]


def test_lines_say_their_account_only_where_posts_of_several_are_drawn() -> None:
    both = [series(1, "likes", (1, 3)), series(10, "likes", (1, 2))]
    names = [line.name for line in charts.post_reactions(both, "likes", "UTC").lines]
    assert names == ["Post 1 · Agora", "Post 10 · Lyon"]
