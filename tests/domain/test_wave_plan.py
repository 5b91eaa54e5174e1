"""The draw of waves: fair, reproducible, volunteers only, managers first."""

import random
import time
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.apportion import shares
from cm_console.domain.wave_plan import Candidate, plan


def person(number: int, department: str = "Sales", level: str = "Staff", **more: object) -> Candidate:
    known: dict[str, object] = {"is_manager": False, "volunteer": True, "wave": None}
    return Candidate(number, department, level, **(known | more))  # type: ignore[arg-type]


@st.composite
def directories(draw: st.DrawFn) -> list[Candidate]:
    kinds = st.tuples(
        st.sampled_from(["HR", "Sales", "Plant"]),
        st.sampled_from(["Staff", "Lead"]),
        st.booleans(),
        st.booleans(),
        st.sampled_from([None, None, None, 1, 2]),
    )
    rows = draw(st.lists(kinds, max_size=120))
    return [Candidate(n, d, lv, m, v, w) for n, (d, lv, m, v, w) in enumerate(rows)]


SIZES = st.lists(st.integers(1, 40), min_size=2, max_size=4)


@given(people=directories(), sizes=SIZES, seed=st.integers(0, 10**6))
def test_nobody_is_placed_twice_and_sizes_are_never_exceeded(
    people: list[Candidate], sizes: list[int], seed: int
) -> None:
    draw = plan(people, sizes, seed)
    placed = [number for wave in draw.waves for number in wave.drawn]
    assert len(placed) == len(set(placed))
    for wave in draw.waves:
        held = sum(who.wave == wave.number for who in people)
        assert len(wave.drawn) <= max(0, wave.size - held)
        assert wave.kept == held
        assert wave.short == max(0, wave.size - held - len(wave.drawn))


@given(people=directories(), sizes=SIZES, seed=st.integers(0, 10**6))
def test_only_volunteers_without_a_seat_are_drawn_and_none_is_left_while_a_wave_is_short(
    people: list[Candidate], sizes: list[int], seed: int
) -> None:
    draw = plan(people, sizes, seed)
    free = {who.id for who in people if who.volunteer and who.wave is None}
    placed = {number for wave in draw.waves for number in wave.drawn}
    assert placed <= free
    assert draw.left == len(free - placed)
    if draw.left:
        assert all(wave.short == 0 for wave in draw.waves)


@given(people=directories(), sizes=SIZES, seed=st.integers(0, 10**6), shuffle=st.randoms())
def test_the_same_seed_gives_the_same_plan_whatever_the_order_of_people(
    people: list[Candidate], sizes: list[int], seed: int, shuffle: random.Random
) -> None:
    other = list(people)
    shuffle.shuffle(other)
    assert plan(people, sizes, seed) == plan(other, sizes, seed)


@given(people=directories(), sizes=SIZES, seed=st.integers(0, 10**6))
def test_a_manager_is_never_placed_later_than_the_team(
    people: list[Candidate], sizes: list[int], seed: int
) -> None:
    draw = plan(people, sizes, seed)
    last_with_managers = max((w.number for w in draw.waves if w.managers), default=0)
    for wave in draw.waves:
        assert not (wave.others and wave.number < last_with_managers)


@given(
    counts=st.dictionaries(
        st.tuples(st.sampled_from(["HR", "Sales", "Plant"]), st.sampled_from(["Staff", "Lead", "Top"])),
        st.integers(1, 60),
        min_size=1,
    ),
    parts=st.lists(st.integers(1, 20), min_size=1, max_size=4),
    seed=st.integers(0, 10**6),
)
def test_with_enough_volunteers_every_quota_is_met_within_one_person(
    counts: dict[tuple[str, str], int], parts: list[int], seed: int
) -> None:
    people: list[Candidate] = []
    for (department, level), count in counts.items():
        people += [person(len(people) + n, department, level) for n in range(count)]
    sizes = [max(1, len(people) * part // (2 * sum(parts) + len(parts))) for part in parts]
    where = {who.id: who.stratum for who in people}
    draw = plan(people, sizes, seed)
    enough = all(counts[s] >= sum(-(-size * counts[s] // len(people)) for size in sizes) for s in counts)
    if not enough:
        return
    for wave, size in zip(draw.waves, sizes, strict=True):
        got = Counter(where[number] for number in wave.drawn)
        for stratum, share in shares(size, counts).items():
            assert abs(got[stratum] - share) < 1
        assert wave.short == 0
        assert not wave.lacks


def test_wave_one_takes_volunteer_managers_first() -> None:
    people = [person(n, is_manager=n < 8, volunteer=n != 0) for n in range(40)]
    draw = plan(people, [5, 10], 1)
    assert len(draw.waves[0].managers) == 5
    assert len(draw.waves[1].managers) == 2
    assert 0 not in draw.waves[0].drawn + draw.waves[1].drawn


def test_a_stratum_without_volunteers_is_named_with_what_it_lacks() -> None:
    people = [person(n, "Sales") for n in range(50)]
    people += [person(50 + n, "Plant", volunteer=n < 2) for n in range(50)]
    (wave,) = plan(people, [20], 3).waves
    assert wave.short == 0
    assert [(lack.department, lack.people) for lack in wave.lacks] == [("Plant", 8)]


def test_a_wave_stays_short_rather_than_taking_people_who_did_not_volunteer() -> None:
    people = [person(n, volunteer=n < 12) for n in range(100)]
    draw = plan(people, [10, 10], 3)
    assert [wave.short for wave in draw.waves] == [0, 8]
    assert draw.waves[1].lacks[0].people == 8


def test_small_strata_get_their_turn_over_the_waves() -> None:
    people = [person(n, f"D{n // 10}") for n in range(300)]  # 30 departments of 10
    draw = plan(people, [10, 10, 10], 5)
    got = Counter(number // 10 for wave in draw.waves for number in wave.drawn)
    assert set(got.values()) == {1}


def test_adding_a_department_does_not_reshuffle_the_others() -> None:
    people = [person(n, "Sales") for n in range(30)]
    before = plan(people, [10], 9).waves[0].drawn
    more = [*people, *(person(100 + n, "Plant", volunteer=False) for n in range(3))]
    after = plan(more, [10], 9).waves[0].drawn
    assert set(before) & set(after) == set(before)


def test_two_seeds_differ() -> None:
    people = [person(n) for n in range(200)]
    assert plan(people, [20], 1).waves[0].drawn != plan(people, [20], 2).waves[0].drawn


def test_nobody_at_all_gives_empty_waves() -> None:
    draw = plan([], [5, 5], 1)
    assert [wave.short for wave in draw.waves] == [5, 5]


def test_a_hundred_thousand_people_are_planned_in_seconds() -> None:
    lot = random.Random(0)
    people = [
        Candidate(n, f"D{lot.randrange(80)}", f"L{lot.randrange(6)}", n % 12 == 0, lot.random() < 0.4)
        for n in range(100_000)
    ]
    start = time.process_time()
    draw = plan(people, [50, 500, 5_000, 20_000], 1)
    assert time.process_time() - start < 5  # about 0.3 s on an idle machine
    assert [wave.short for wave in draw.waves] == [0, 0, 0, 0]
