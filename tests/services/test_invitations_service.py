"""Inviting in the name of a peer: who gets what, what a person says, and what can be taken back."""

from collections.abc import Callable
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from cm_console.console import Console
from cm_console.domain.gates import GateKind, Opinion
from cm_console.domain.invitations import InvitationState, LetterState, Way, WhyNot
from cm_console.domain.overview import NeedKind
from cm_console.domain.testers import TesterState
from cm_console.errors import ConsoleError
from cm_console.services.invitations_plan import Wish
from cm_console.store.database import BrokenRule
from tests.conftest import FakeClock

_S, _L = InvitationState, LetterState
DRAFTS = Wish(Way.EML, inviter_id=1)


@pytest.fixture
def campaign(console: Console) -> int:
    """Claire (1) and four colleagues; Ana reads French, Bob English."""
    made = console.campaigns.create("Agora", date(2026, 12, 14), "Europe/Paris").id
    for name, language in (("Claire", "fr"), ("Ana", "fr"), ("Bob", "en"), ("Chloé", ""), ("Denis", "fr")):
        console.testers.add(name, f"{name.lower().replace('é', 'e')}@example.org", language=language)
    return made


@pytest.fixture
def invite(console: Console, campaign: int) -> Callable[..., list[int]]:
    def send(*people: int, wish: Wish = DRAFTS) -> list[int]:
        return list(console.invitations.send(console.invitations.plan(campaign, people, wish)))

    return send


def state(console: Console, campaign: int, person: int) -> tuple[InvitationState, LetterState, TesterState]:
    found = console.invitations.of_person(campaign, person)
    assert found is not None
    assert found.last is not None
    return found.state, found.last.state, console.testers.get(campaign, person).state


def test_each_letter_is_in_the_persons_language_and_names_the_peer(console: Console, campaign: int) -> None:
    console.objectives.add_use_case(
        campaign, who="Everybody", does="asks", person_benefit="an answer within a day"
    )
    plan = console.invitations.plan(campaign, [2, 3], DRAFTS)
    ana, bob = plan.letters
    assert ana.subject == "Claire vous invite à essayer Agora"
    assert bob.subject == "Claire invites you to try Agora"
    assert "an answer within a day" in ana.text
    assert "30 novembre" in ana.text
    assert "30 November" in bob.text
    assert "{{" not in ana.text + bob.text


def test_the_benefit_is_that_of_the_use_case_about_the_person(console: Console, campaign: int) -> None:
    for who, benefit in (("Everybody", "less mail"), ("Sales teams", "offers found at once")):
        console.objectives.add_use_case(campaign, who=who, does="shares", person_benefit=benefit)
    console.testers.edit(2, department="Sales")
    ana, bob = console.invitations.plan(campaign, [2, 3], DRAFTS).letters
    assert "offers found at once" in ana.text
    assert "less mail" in bob.text
    same = console.invitations.plan(campaign, [2], Wish(Way.EML, 1, benefit="time"))
    assert "time" in same.letters[0].text


def test_planning_stores_nothing(console: Console, campaign: int) -> None:
    console.invitations.plan(campaign, [2, 3], DRAFTS)
    assert list(console.invitations.list(campaign)) == []


def test_who_is_left_out_is_told_with_the_reason(
    console: Console, campaign: int, invite: Callable[..., list[int]]
) -> None:
    invite(2)
    console.testers.set_state(campaign, [3], TesterState.ACTIVE)
    console.testers.set_state(campaign, [4], TesterState.DROPPED)
    plan = console.invitations.plan(campaign, [1, 2, 3, 4, 5], DRAFTS)
    assert [each.person.name for each in plan.letters] == ["Denis"]
    whys = {each.name: each.why for each in plan.left_out}
    assert whys == {
        "Claire": WhyNot.INVITER,
        "Ana": WhyNot.ALREADY,
        "Bob": WhyNot.FURTHER,
        "Chloé": WhyNot.DROPPED,
    }


def test_nobody_is_invited_without_a_peer(console: Console, campaign: int) -> None:
    with pytest.raises(ConsoleError, match="Who invites"):
        console.invitations.plan(campaign, [2], Wish(Way.EML))
    with pytest.raises(ConsoleError, match="Nobody called Zoé"):
        console.invitations.inviter("Zoé")
    assert console.invitations.inviter("claire") == console.invitations.inviter("CLAIRE@example.org") == 1


def test_made_is_not_sent_before_a_person_says_so(
    console: Console, campaign: int, invite: Callable[..., list[int]]
) -> None:
    invite(2)
    assert state(console, campaign, 2) == (_S.WAITING, _L.MADE, TesterState.CANDIDATE)
    before = console.invitations.mark_sent(campaign, [2])
    assert state(console, campaign, 2) == (_S.SENT, _L.SENT, TesterState.INVITED)
    console.invitations.restore(campaign, before)
    assert state(console, campaign, 2) == (_S.WAITING, _L.MADE, TesterState.CANDIDATE)
    whats = [entry.what for entry in console.invitations.log(1)]
    assert whats == ["made", "ticked", "undone"]


def test_what_has_not_left_can_be_taken_back_and_sent_later_under_the_same_name(
    console: Console, campaign: int, invite: Callable[..., list[int]]
) -> None:
    first = invite(2)
    found = console.invitations.of_person(campaign, 2)
    assert found is not None
    name = found.letters[0].message_id
    assert console.invitations.take_back(campaign, [2]) == 1
    assert state(console, campaign, 2)[0] is _S.TAKEN_BACK
    assert console.testers.get(campaign, 2).invited_by == ""
    assert invite(2) == first
    found = console.invitations.of_person(campaign, 2)
    assert found is not None
    assert found.letters[0].message_id == name


def test_what_has_left_cannot_be_taken_back(
    console: Console, campaign: int, invite: Callable[..., list[int]]
) -> None:
    invite(2)
    console.invitations.mark_sent(campaign, [2])
    assert console.invitations.take_back(campaign, [2]) == 0


def test_answers_move_the_person_and_can_be_undone(
    console: Console, campaign: int, invite: Callable[..., list[int]]
) -> None:
    invite(2, 3)
    console.invitations.mark_sent(campaign, [2, 3])
    console.invitations.answer(campaign, [2], _S.OPENED)
    console.invitations.answer(campaign, [2], _S.ACCEPTED)
    before = console.invitations.answer(campaign, [3], _S.DECLINED, "no  time")
    assert state(console, campaign, 2)[::2] == (_S.ACCEPTED, TesterState.ACCEPTED)
    assert state(console, campaign, 3)[::2] == (_S.DECLINED, TesterState.DROPPED)
    assert console.testers.history(campaign, 3)[-1].note == "no time"
    console.invitations.restore(campaign, before)
    assert state(console, campaign, 3)[::2] == (_S.SENT, TesterState.INVITED)


def test_only_who_was_sent_an_invitation_answers_it(
    console: Console, campaign: int, invite: Callable[..., list[int]]
) -> None:
    invite(2)
    with pytest.raises(ConsoleError, match="no invitation"):
        console.invitations.answer(campaign, [2], _S.ACCEPTED)


def test_at_most_two_reminders_reach_only_those_who_have_not_answered(
    console: Console, campaign: int, invite: Callable[..., list[int]], clock: FakeClock
) -> None:
    wish = Wish(Way.EML)
    invite(2, 3, wish=Wish(Way.EML, 1, answer_by=date(2026, 12, 31)))
    console.invitations.mark_sent(campaign, [2, 3])
    console.invitations.answer(campaign, [3], _S.ACCEPTED)
    assert console.invitations.plan_reminders(campaign, wish).letters == ()
    for number in (1, 2):
        clock.advance(days=5)
        plan = console.invitations.plan_reminders(campaign, wish)
        assert [(each.person.name, each.number) for each in plan.letters] == [("Ana", number)]
        assert plan.letters[0].inviter == "Claire"
        console.invitations.send(plan)
        console.invitations.mark_sent(campaign, [2])
    clock.advance(days=5)
    left = console.invitations.plan_reminders(campaign, wish).left_out
    assert {each.name: each.why for each in left} == {"Ana": WhyNot.TWICE, "Bob": WhyNot.ANSWERED}


def test_an_answer_keeps_the_reminder_here_that_still_waits(
    console: Console, campaign: int, invite: Callable[..., list[int]], clock: FakeClock
) -> None:
    invite(2)
    console.invitations.mark_sent(campaign, [2])
    clock.advance(days=6)
    console.invitations.send(console.invitations.plan_reminders(campaign, Wish(Way.EML)))
    console.invitations.answer(campaign, [2], _S.ACCEPTED)
    assert state(console, campaign, 2)[1] is _L.CANCELLED


def test_sending_again_is_counted(console: Console, campaign: int, invite: Callable[..., list[int]]) -> None:
    invite(2)
    with pytest.raises(ConsoleError, match="nothing to send again"):
        console.invitations.again(campaign, [2])
    console.invitations.mark_sent(campaign, [2])
    console.invitations.again(campaign, [2])
    console.invitations.mark_sent(campaign, [2])
    found = console.invitations.of_person(campaign, 2)
    assert found is not None
    assert found.resent == 1


def test_drafts_open_in_a_mail_program_with_one_message_id_for_ever(
    console: Console, campaign: int, invite: Callable[..., list[int]], tmp_path: Path
) -> None:
    letters = invite(2, 3)
    files = console.invitations.write_drafts(letters, tmp_path / "drafts")
    again = console.invitations.write_drafts(letters, tmp_path / "again")
    assert [path.name for path in files] == ["Ana.eml", "Bob.eml"]
    first, second = (
        message_from_bytes(each[0].read_bytes(), policy=policy.default) for each in (files, again)
    )
    assert first["Message-ID"] == second["Message-ID"]
    assert first["X-Unsent"] == "1"
    assert first["Reply-To"].addresses[0].addr_spec == "claire@example.org"
    assert "Bonjour Ana" in first.get_content()


def test_printed_letters_have_a_page_and_the_same_code_each(
    console: Console, campaign: int, invite: Callable[..., list[int]], tmp_path: Path
) -> None:
    letters = invite(2, 3, wish=Wish(Way.LETTERS, 1, link="https://agora.example"))
    page = console.invitations.write_letters(letters, tmp_path / "letters.html", "https://agora.example")
    text = page.read_text("utf-8")
    codes = {part.split('"')[0] for part in text.split('src="')[1:]}
    assert len(codes) == 1
    assert next(iter(codes)).startswith("data:image/png;base64,")
    assert text.count('class="letter"') == 2


@pytest.mark.parametrize(
    ("template", "what"),
    [
        ("Hello {{ name }}", "no subject"),
        ("Subject: Hi\n\n{{ salary }}", "no word"),
        ("Subject: Hi\n\n{% for x in name %}{{ x }}{% endfor %}", "only fills in"),
        ("Subject: Hi\n\nhttps://x.example/?who={{ name }}", "differs from person to person"),
    ],
)
def test_a_template_that_is_wrong_or_would_trace_people_is_refused(
    console: Console, campaign: int, template: str, what: str
) -> None:
    with pytest.raises(ConsoleError, match=what):
        console.invitations.plan(campaign, [2, 3], Wish(Way.EML, 1, template=template))


def test_a_template_of_ones_own_says_its_words(console: Console, campaign: int) -> None:
    template = "Subject: {{ nom }}, viens !\n\nTon ami {{ inviter }}, avant le {{ answer_by }}."
    letter = console.invitations.plan(campaign, [2], Wish(Way.EML, 1, template=template)).letters[0]
    assert (letter.subject, letter.text) == ("Ana, viens !", "Ton ami Claire, avant le 30 November.\n")


def test_who_invited_whom_is_a_tree_with_counts(
    console: Console, campaign: int, invite: Callable[..., list[int]]
) -> None:
    invite(2, 3)
    console.invitations.mark_sent(campaign, [2, 3])
    console.invitations.answer(campaign, [2], _S.ACCEPTED)
    invite(4, wish=Wish(Way.EML, inviter_id=2))
    rows = [
        (each.name, each.depth, each.invited, each.accepted, each.below)
        for each in console.invitations.tree(campaign)
    ]
    assert rows == [
        ("Claire", 0, 2, 1, 3),
        ("Ana", 1, 1, 0, 1),
        ("Chloé", 2, 0, 0, 0),
        ("Bob", 1, 0, 0, 0),
    ]


def test_who_was_invited_since_the_plan_was_made_is_left_out(console: Console, campaign: int) -> None:
    plan = console.invitations.plan(campaign, [2], DRAFTS)
    assert console.invitations.send(plan)
    assert list(console.invitations.send(plan)) == []
    console.invitations.mark_sent(campaign, [2])
    assert list(console.invitations.send(plan)) == []


def test_mail_needs_an_account_that_sends_mail(console: Console, campaign: int) -> None:
    wall = console.accounts.add("practice", "Wall")
    for account in (None, wall.id):
        with pytest.raises(ConsoleError, match="Which account"):
            console.invitations.plan(campaign, [2], Wish(Way.EMAIL, 1, account))
    mail = console.accounts.add("email", "Post", server="smtp.x.fr", user="agora@x.fr", secret="app-password")
    assert [each.name for each in console.accounts.for_posts()] == ["Wall"]
    assert [each.name for each in console.accounts.for_mail()] == ["Post"]
    console.invitations.send(console.invitations.plan(campaign, [2], Wish(Way.EMAIL, 1, mail.id)))
    with pytest.raises(ConsoleError, match="still"):
        console.accounts.remove(mail.id)
    with pytest.raises(BrokenRule):
        console.context.db.execute("UPDATE invitation_letter SET state = 'made'")


def test_what_waits_for_a_person_is_said_and_nothing_is_sent_by_itself(
    console: Console, campaign: int, invite: Callable[..., list[int]], clock: FakeClock
) -> None:
    def said() -> list[str]:
        needs = console.overview.read(campaign).needs
        return [each.text for each in needs if each.kind is NeedKind.INVITATION]

    assert said() == []
    invite(2, 3)
    assert said() == ["2 letter(s) were made: say when they are sent."]
    console.invitations.mark_sent(campaign, [2, 3])
    assert said() == []
    clock.advance(days=6)
    assert said() == ["2 person(s) have not answered their invitation."]
    console.invitations.answer(campaign, [2, 3], _S.ACCEPTED)
    assert said() == []


def test_nobody_is_invited_before_the_works_council_was_heard(console: Console, campaign: int) -> None:
    console.waves.add(campaign, 5)
    wave = console.waves.numbered(campaign, 1)
    console.waves.move(campaign, [2], wave.id)
    console.gates.add(campaign, GateKind.WAVE, "Wave 1", date(2026, 11, 30), wave.number)
    plan = console.invitations.plan(campaign, [2], DRAFTS)
    with pytest.raises(ConsoleError, match="works council"):
        console.invitations.send(plan)
    assert list(console.invitations.list(campaign)) == []
    console.gates.record_consultation(campaign, None, Opinion.NOT_NEEDED, date(2026, 11, 2))
    assert console.invitations.gates(plan) == ["Wave 1"]
    assert console.invitations.send(plan)  # the person was told that it has not said go
