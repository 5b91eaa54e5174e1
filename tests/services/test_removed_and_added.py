"""Numbers are given again: what is removed comes back beside what was added meanwhile, never in its place."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign, Lever
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from tests.wavework import TODAY

_DAY = date(2026, 12, 1)


class Nouns:
    """How each noun is added, removed, brought back and told."""

    def __init__(self, console: Console, campaign: int, wave: int) -> None:
        c = console
        self.task = (
            lambda text: c.campaigns.add_task(campaign, text, Lever.COMMUNICATION, _DAY).id,
            c.campaigns.remove_task,
            c.campaigns.restore_task,
            lambda: [one.name for one in c.campaigns.tasks(campaign)],
        )
        self.phase = (
            lambda text: c.campaigns.add_phase(campaign, text, _DAY, _DAY).id,
            c.campaigns.remove_phase,
            c.campaigns.restore_phase,
            lambda: [one.name for one in c.campaigns.phases(campaign)],
        )
        self.idea = (
            lambda text: c.ideas.add(campaign, text, _DAY).id,
            c.ideas.remove,
            c.ideas.restore,
            lambda: [one.text for one in c.ideas.list(campaign)],
        )
        self.need = (
            lambda text: c.objectives.add_need(campaign, text).id,
            c.objectives.remove_need,
            c.objectives.restore,
            lambda: [one.name for one in c.objectives.needs(campaign)],
        )
        self.gate = (
            lambda text: c.gates.add(campaign, "start", text, _DAY).id,
            c.gates.remove,
            c.gates.put_back,
            lambda: [one.gate.name for one in c.gates.list(campaign)],
        )
        self.mission = (
            lambda text: c.missions.add(campaign, text, wave).id,
            c.missions.remove,
            c.missions.restore,
            lambda: [one.title for one in c.missions.list(campaign, wave)],
        )
        self.lesson = (
            lambda text: c.retrospective.add(campaign, "keep", text, wave).id,
            c.retrospective.remove,
            c.retrospective.put_back,
            lambda: [one.text for one in c.retrospective.list(campaign, wave)],
        )
        self.feedback = (
            lambda text: c.feedback.add(campaign, "idea", text).id,
            c.feedback.remove,
            c.feedback.restore,
            lambda: [one.text for one in c.feedback.list(campaign)],
        )


@pytest.fixture
def nouns(console: Console, campaign: Campaign, wave: Wave) -> Nouns:
    return Nouns(console, campaign.id, wave.id)


@pytest.mark.parametrize("noun", ["task", "phase", "idea", "need", "gate", "mission", "lesson", "feedback"])
def test_what_is_removed_comes_back_beside_what_has_its_number(nouns: Nouns, noun: str) -> None:
    add, remove, put_back, names = getattr(nouns, noun)
    first = add("Removed")
    removed = remove(first)
    assert add("Added meanwhile") == first
    put_back(removed)
    assert sorted(names()) == ["Added meanwhile", "Removed"]
    put_back(remove(first))
    assert sorted(names()) == ["Added meanwhile", "Removed"]


def test_the_ticks_of_a_mission_follow_it(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    missions = console.missions
    first = missions.add(campaign.id, "Ask", wave.id).id
    missions.done(first, people[:2])
    removed = missions.remove(first)
    other = missions.add(campaign.id, "Answer", wave.id)
    missions.restore(removed)
    done = {one.mission.title: one.done for one in missions.progress(wave.id)}
    assert (other.id, done) == (first, {"Answer": 0, "Ask": 2})


def test_an_idea_whose_post_is_gone_comes_back_without_it(console: Console, campaign: Campaign) -> None:
    idea = console.ideas.add(campaign.id, "Tell why", _DAY)
    post = console.ideas.write(idea.id)
    dropped = console.ideas.remove(idea.id)
    console.posts.delete(post.id)
    console.ideas.restore(dropped)
    assert [one.post_id for one in console.ideas.list(campaign.id)] == [None]


@pytest.mark.parametrize("noun", ["gate", "lesson", "feedback"])
def test_a_change_of_what_is_gone_is_not_taken_back_silently(
    console: Console, campaign: Campaign, wave: Wave, noun: str
) -> None:
    undo: Callable[[], Any]
    if noun == "gate":
        gate = console.gates.add(campaign.id, "start", "Ready?", _DAY)
        console.gates.edit(gate.id, name="Ready to go?")
        console.gates.remove(gate.id)
        undo = partial(console.gates.restore, gate)
    elif noun == "lesson":
        log = console.retrospective
        lesson = log.add(campaign.id, "decision", "Shorten", wave.id, "Nora", TODAY)
        log.carry_out(lesson.id)
        log.remove(lesson.id)
        undo = partial(log.restore, lesson)
    else:
        former = console.feedback.answer(console.feedback.add(campaign.id, "idea", "More").id)
        console.feedback.remove(former.feedback.id)
        undo = partial(console.feedback.restore, former)
    with pytest.raises(ConsoleError):
        undo()
