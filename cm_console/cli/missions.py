"""`missions …`: what the testers of a wave try, who is behind, who left and why."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from cm_console import figures
from cm_console.cli import following_values as meant
from cm_console.cli import values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option, plain
from cm_console.domain.missions import DropReason, Standing
from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from cm_console.services import following_words as words
from cm_console.services.wave_words import wave_title

_WAVE = click.option("--wave", "wave_number", type=int, required=True, help="The wave's number.")


@click.group()
def missions() -> None:
    """Missions of the waves: what testers try, and how far each wave has come."""


@missions.command(name="list")
@meant.wave_option
@json_option
@click.pass_context
def list_(ctx: click.Context, wave_number: int | None, as_json: bool) -> None:
    """List the missions."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    found = console.missions.list(campaign.id, meant.wave_id(ctx, wave_number))
    numbers = {wave.id: wave.number for wave in console.waves.list(campaign.id)}

    def human() -> list[str]:
        if not found:
            return [tr("There is no mission yet: missions add TEXT --wave 1 --benefit …")]
        headings = ["#", tr("Wave"), tr("By"), tr("Mission"), tr("What the person gets")]
        rows = ([m.id, numbers.get(m.wave_id or 0), m.due_on, m.title, m.benefit] for m in found)
        return aligned(headings, rows)

    emit(found, as_json, human)


@missions.command()
@click.argument("title")
@meant.wave_option
@click.option("--benefit", default="", help="What the person gets from it, in one sentence.")
@click.option("--due", "due_on", type=values.day, help="By when.")
@json_option
@click.pass_context
def add(
    ctx: click.Context, title: str, wave_number: int | None, benefit: str, due_on: date | None, as_json: bool
) -> None:
    """Add a mission to a wave."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    added = console.missions.add(campaign.id, title, meant.wave_id(ctx, wave_number), benefit, due_on)
    emit(added, as_json, lambda: tr("Noted as number {n}.").format(n=added.id))


@missions.command()
@click.argument("number", type=int)
@json_option
@click.pass_context
def remove(ctx: click.Context, number: int, as_json: bool) -> None:
    """Remove a mission with its ticks."""
    removed = console_from(ctx).missions.remove(number)
    emit(removed.mission, as_json, lambda: tr("Removed: {name}").format(name=removed.mission.title))


@missions.command()
@click.argument("number", type=int)
@click.argument("addresses", nargs=-1, required=True)
@click.option("--not", "undone", is_flag=True, help="Not done after all.")
@json_option
@click.pass_context
def done(ctx: click.Context, number: int, addresses: tuple[str, ...], undone: bool, as_json: bool) -> None:
    """Note who has done a mission."""
    console = console_from(ctx)
    changed = console.missions.done(number, [console.waves.find(each) for each in addresses], not undone)
    emit({"changed": len(changed)}, as_json, lambda: tr("Noted for %n person(s).", "", len(changed)))


@missions.command()
@_WAVE
@json_option
@click.pass_context
def progress(ctx: click.Context, wave_number: int, as_json: bool) -> None:
    """Tell how far a wave has come: of the wave, never of a person."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    wave = console.waves.numbered(campaign.id, wave_number)
    standing = console.following.standing(wave.id)
    emit(_facts(standing), as_json, lambda: _told(wave, standing))


@missions.command()
@_WAVE
@click.option("--sent", is_flag=True, help="Note that you have sent them: two at most for one person.")
@json_option
@click.pass_context
def remind(ctx: click.Context, wave_number: int, sent: bool, as_json: bool) -> None:
    """Write reminders for those who are behind; nothing is sent.

    Behind: less than 25, 50 or 75 % of the missions done at 25, 50 or 75 % of the wave's time.
    """
    console, campaign = console_from(ctx), campaign_from(ctx)
    wave = console.waves.numbered(campaign.id, wave_number)
    found = console.missions.reminders(wave.id)
    if sent:
        console.missions.note_reminded(wave.id, found)

    def human() -> Iterator[str]:
        if not found:
            yield tr("Nobody is to be reminded now.")
        for each in found:
            to = tr("To: {address}").format(address=each.email)
            yield f"{to}\n{each.subject}\n\n{each.text}\n"
        if sent and found:
            yield tr("Noted as sent.")

    emit(list(found), as_json, human)


@missions.command()
@click.argument("addresses", nargs=-1, required=True)
@click.option("--reason", type=click.Choice([each.value for each in DropReason]), required=True)
@click.option("--note", default="", help="In their words.")
@json_option
@click.pass_context
def drop(ctx: click.Context, addresses: tuple[str, ...], reason: str, note: str, as_json: bool) -> None:
    """Note that testers have left, and why."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    ids = [console.waves.find(each) for each in addresses]
    left = console.following.drop_out(campaign.id, ids, reason, note)
    emit({"changed": len(left.former)}, as_json, lambda: tr("Noted for %n person(s).", "", len(left.former)))


@missions.command()
@_WAVE
@click.option("--people", type=click.IntRange(1), help="Left out: what the wave's plan says.")
@json_option
@click.pass_context
def floor(ctx: click.Context, wave_number: int, people: int | None, as_json: bool) -> None:
    """Say how many people a wave should not fall below."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    wave = console.waves.numbered(campaign.id, wave_number)
    console.following.set_floor(wave.id, people)
    standing = console.following.standing(wave.id)
    emit(_facts(standing), as_json, lambda: _told(wave, standing))


@missions.command()
@click.argument("address")
@click.option("--to", "target", type=click.Path(path_type=Path, dir_okay=False), help="A .html or .txt file.")
@json_option
@click.pass_context
def sheet(ctx: click.Context, address: str, target: Path | None, as_json: bool) -> None:
    """Write one person's own contribution, for that person alone."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    letter = console.letters.contribution(campaign.id, console.waves.find(address))
    said = meant.give(ctx, letter, target)
    emit({"file": target, "text": letter.text()}, as_json, lambda: said)


def _facts(standing: Standing) -> dict[str, Any]:
    facts: dict[str, Any] = plain(standing)
    reasons = {each.value: count for each, count in standing.dropped.reasons}
    facts["dropped"] = {
        "people": standing.dropped.people,
        "reasons": reasons,
        "hidden": standing.dropped.hidden,
    }
    return facts | {"is_under": standing.is_under}


def _told(wave: Wave, standing: Standing) -> Iterator[str]:
    yield wave_title(wave)
    yield tr("{staying} of {people} stay, {reported} have reported.").format(
        staying=standing.staying, people=standing.people, reported=standing.reported
    )
    for each in standing.missions:
        yield f"  {figures.of(each.done, each.people)}  {each.mission.title}"
    yield words.dropped(standing.dropped)
    if standing.floor is not None:
        yield words.held(standing)
