"""The rules of the draw beyond shares: circles, holidays, precedence, teams, contacts, waiting list."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.apportion import in_lumps
from cm_console.domain.wave_people import team_sizes, ticket
from cm_console.domain.wave_plan import Candidate, Rules, plan

SIZES = st.lists(st.integers(1, 30), min_size=2, max_size=4)


@st.composite
def directories(draw: st.DrawFn) -> list[Candidate]:
    kinds = st.builds(
        Candidate,
        id=st.just(0),
        department=st.sampled_from(["HR", "Sales", "Plant", "IT"]),
        level=st.sampled_from(["Staff", "Lead"]),
        is_manager=st.booleans(),
        volunteer=st.booleans(),
        wave=st.sampled_from([None, None, None, None, 1, 2]),
        site=st.sampled_from(["", "Lyon", "Lille"]),
        is_external=st.sampled_from([False, False, True]),
        away=st.frozensets(st.integers(1, 4), max_size=2),
    )
    return [person._replace(id=number) for number, person in enumerate(draw(st.lists(kinds, max_size=100)))]


def staff(number: int, department: str = "Sales", level: str = "Staff", **more: object) -> Candidate:
    known: dict[str, object] = {"is_manager": False, "volunteer": True}
    return Candidate(number, department, level, **(known | more))  # type: ignore[arg-type]


@given(
    people=directories(),
    sizes=SIZES,
    seed=st.integers(0, 999),
    together=st.booleans(),
    named=st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=60),
)
def test_every_rule_is_kept_whatever_the_directory(
    people: list[Candidate], sizes: list[int], seed: int, together: bool, named: list[tuple[int, int]]
) -> None:
    ties: dict[int, set[int]] = {}
    for one, other in named:
        if one != other:
            ties.setdefault(one, set()).add(other)
            ties.setdefault(other, set()).add(one)
    rules = Rules(external=frozenset({2}), comparison="IT", together=together, waiting=7, ties=ties)
    draw = plan(people, sizes, seed, rules)
    who = {person.id: person for person in people}
    placed = Counter(number for wave in draw.waves for number in wave.drawn)
    assert set(placed.values()) <= {1}
    for wave in draw.waves:
        held = sum(person.wave == wave.number for person in people)
        assert len(wave.drawn) <= max(0, wave.size - held)
        for number in wave.drawn:
            person = who[number]
            assert person.volunteer
            assert person.wave is None
            assert wave.number not in person.away
            assert person.department != "IT"
            assert person.is_external is (wave.number == 2)
    assert not set(draw.waiting) & set(placed)
    assert len(draw.waiting) <= 7
    assert plan(people[::-1], sizes, seed, rules) == draw


@given(people=directories(), sizes=SIZES, seed=st.integers(0, 999))
def test_no_manager_is_drawn_later_than_their_own_department(
    people: list[Candidate], sizes: list[int], seed: int
) -> None:
    draw = plan(people, sizes, seed, Rules(mixed=True))
    department = {person.id: person.department for person in people}
    last: dict[str, int] = {}
    for wave in draw.waves:
        last |= {department[number]: wave.number for number in wave.managers}
    for wave in draw.waves:
        for number in wave.others:
            assert wave.number >= last.get(department[number], 1)


@given(
    counts=st.dictionaries(
        st.tuples(st.sampled_from("ABCDE"), st.sampled_from("ST")), st.integers(1, 60), min_size=1
    ),
    sizes=SIZES,
    seed=st.integers(0, 999),
)
def test_quotas_are_shares_rounded_and_by_wave_two_no_group_is_a_whole_person_behind(
    counts: dict[tuple[str, str], int], sizes: list[int], seed: int
) -> None:
    people: list[Candidate] = []
    for (department, level), count in counts.items():
        people += [staff(len(people) + number, department, level) for number in range(count)]
    if sum(sizes) > len(people):
        return
    behind: Counter[tuple[str, str]] = Counter()
    for wave in plan(people, sizes, seed).waves:
        assert sum(quota.quota for quota in wave.quotas) == wave.size
        for quota in wave.quotas:
            assert abs(quota.quota - quota.share) < 1
            behind[quota.department, quota.level] += quota.share - quota.quota
        for name in "ABCDE":
            own = [quota for quota in wave.quotas if quota.department == name]
            assert abs(sum(quota.quota - quota.share for quota in own)) < 2
        if wave.number == 2:
            assert all(owed < 1 for owed in behind.values())


def test_by_wave_two_every_department_and_level_with_a_whole_share_is_there() -> None:
    people = [staff(n, f"D{n % 12}", ("Staff", "Lead")[n % 5 == 0]) for n in range(1200)]
    draw = plan(people, [60, 60, 60], 4)
    there = {person.id: person.stratum for person in people}
    seen = {there[number] for wave in draw.waves[:2] for number in wave.drawn}
    assert seen == {person.stratum for person in people}


def test_many_managers_leave_room_for_the_others_from_wave_two_on() -> None:
    people = [staff(n, f"D{n % 8}", is_manager=n % 4 == 0) for n in range(2000)]
    draw = plan(people, [50, 90, 90], 1)
    assert [len(wave.managers) for wave in draw.waves] == [50, 22, 0]


def test_a_department_waits_for_its_manager_who_is_away() -> None:
    people = [staff(1, "Plant", is_manager=True, away=frozenset({1}))]
    people += [staff(n, "Plant" if n < 30 else "Sales") for n in range(2, 60)]
    draw = plan(people, [10, 10], 3)
    department = {person.id: person.department for person in people}
    assert draw.waves[1].managers == (1,)
    assert {department[number] for number in draw.waves[0].drawn} == {"Sales"}


def test_external_people_wait_for_a_wave_of_their_own() -> None:
    people = [staff(n, is_external=n >= 40) for n in range(60)]
    apart = plan(people, [10, 10], 1)
    assert all(number < 40 for wave in apart.waves for number in wave.drawn)
    own = plan(people, [10, 10], 1, Rules(external=frozenset({2})))
    assert all(number >= 40 for number in own.waves[1].drawn)
    mixed = plan(people, [30, 30], 1, Rules(mixed=True))
    assert any(number >= 40 for number in mixed.waves[0].drawn)


def test_together_gives_each_department_three_seats_or_none() -> None:
    people = [staff(n, f"D{n % 15}", site=f"S{n % 2}") for n in range(600)]
    draw = plan(people, [25, 25, 25, 25], 2, Rules(together=True))
    department = {person.id: person.department for person in people}
    served: Counter[str] = Counter()
    for wave in draw.waves:
        teams = Counter(department[number] for number in wave.drawn)
        served += teams
        assert min(teams.values()) >= 3
        assert not wave.alone
    assert len(served) == 15
    assert plan(people, [25, 25, 25, 25], 2).waves[0].alone


@given(
    seats=st.integers(0, 60),
    groups=st.lists(
        st.tuples(st.floats(0.01, 10), st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=12
    ),
)
def test_lumps_give_all_seats_that_there_is_room_for(
    seats: int, groups: list[tuple[float, int, int]]
) -> None:
    weights, have, room = (list(column) for column in zip(*groups, strict=True))
    shares = [seats * weight / sum(weights) for weight in weights]
    lumps = in_lumps(seats, shares, [0.0] * len(shares), have, room)
    assert sum(lumps) == min(seats, sum(room))
    assert all(lump <= free for lump, free in zip(lumps, room, strict=True))


@given(seats=st.integers(3, 60), weights=st.lists(st.floats(0.01, 10), min_size=1, max_size=12))
def test_with_room_for_all_lumps_are_three_or_more_or_nothing(seats: int, weights: list[float]) -> None:
    shares = [seats * weight / sum(weights) for weight in weights]
    none, many = [0] * len(shares), [100] * len(shares)
    assert all(lump == 0 or lump >= 3 for lump in in_lumps(seats, shares, [0.0] * len(shares), none, many))


def test_people_of_managers_departments_complete_their_teams() -> None:
    people = [staff(n, f"D{n % 9}", is_manager=n < 9) for n in range(270)]
    alone = [len(plan(people, [30], 1, Rules(together=flag)).waves[0].alone) for flag in (True, False)]
    assert alone == [0, 0]
    alone = [len(plan(people, [24], 1, Rules(together=flag)).waves[0].alone) for flag in (True, False)]
    assert alone[0] < alone[1]


@given(st.integers(3, 500))
def test_teams_are_of_three_to_five(people: int) -> None:
    sizes = team_sizes(people)
    assert sum(sizes) == people
    assert all(3 <= size <= 5 for size in sizes)


def test_people_of_one_site_are_drawn_together() -> None:
    people = [staff(n, site=f"S{n % 40}") for n in range(400)]
    (wave,) = plan(people, [12], 5).waves
    assert sorted(Counter(number % 40 for number in wave.drawn).values()) == [4, 4, 4]


def test_people_come_with_at_least_two_of_those_they_named_where_places_can_be_exchanged() -> None:
    people = [staff(n) for n in range(90)]
    ties = {n: {(n // 3) * 3 + other for other in range(3)} - {n} for n in range(90)}  # circles of three
    draw = plan(people, [15, 15, 15], 6, Rules(ties=ties))
    first = set(draw.waves[0].drawn)
    known = [len(ties[number] & first) for number in first]
    assert sum(near == 2 for near in known) >= 12
    assert [len(wave.drawn) for wave in draw.waves] == [15, 15, 15]
    assert sum(len(ties[n] & set(plan(people, [15], 6).waves[0].drawn)) == 2 for n in range(90)) < 12


def test_the_waiting_list_goes_by_ticket() -> None:
    people = [staff(n) for n in range(50)]
    draw = plan(people, [5], 8, Rules(waiting=6))
    order = sorted(range(50), key=lambda number: ticket(8, number))
    assert list(draw.waiting) == [number for number in order if number not in draw.waves[0].drawn][:6]
