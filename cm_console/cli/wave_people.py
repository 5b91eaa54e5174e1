"""`waves place | fill | waiting | days`: what follows a draw, person by person and day by day."""

from datetime import date

import click

from cm_console.cli import values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option
from cm_console.i18n import tr
from cm_console.services.wave_words import wave_title


@click.command()
@click.argument("addresses", nargs=-1, required=True)
@json_option
@click.pass_context
def place(ctx: click.Context, addresses: tuple[str, ...], as_json: bool) -> None:
    """Give late volunteers the wave that stays most even with them."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    ids = {console.waves.find(address): address for address in addresses}
    placed = console.waves.place_volunteers(campaign.id, list(ids))
    facts = [
        {"email": address, "wave": placed.waves.get(who), "waiting": who in placed.waiting}
        for who, address in ids.items()
    ]

    def human() -> list[str]:
        lines = []
        for who, address in ids.items():
            if who in placed.waves:
                lines.append(tr("{address}: wave {number}").format(address=address, number=placed.waves[who]))
            elif who in placed.waiting:
                lines.append(tr("{address}: on the waiting list").format(address=address))
            else:
                lines.append(tr("{address}: left as they are").format(address=address))
        return lines

    emit(facts, as_json, human)


@click.command()
@click.option("--wave", "wave_number", type=int, required=True, help="The wave's number.")
@json_option
@click.pass_context
def fill(ctx: click.Context, wave_number: int, as_json: bool) -> None:
    """Give a wave's empty seats to the waiting list."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    wave = console.waves.numbered(campaign.id, wave_number)
    placed = console.waves.fill_from_waiting(wave.id)

    def human() -> str:
        text = tr("%n person(s) of the waiting list are in {wave} now.", "", len(placed.waves))
        return text.format(wave=wave_title(wave))

    emit({"wave": wave.number, "people": len(placed.waves)}, as_json, human)


@click.command()
@json_option
@click.pass_context
def waiting(ctx: click.Context, as_json: bool) -> None:
    """List who comes next when a seat becomes free."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    people = [one.person for one in console.waves.waiting(campaign.id)]
    facts = [{"name": one.name, "email": one.email, "department": one.department} for one in people]

    def human() -> list[str]:
        rows = ([number, one.name, one.email, one.department] for number, one in enumerate(people, 1))
        return aligned([tr("Place"), tr("Name"), tr("E-mail"), tr("Department")], rows)

    emit(facts, as_json, human)


@click.group()
def days() -> None:
    """Days on which no wave runs, or a person cannot take part."""


@days.command(name="list")
@json_option
@click.pass_context
def list_(ctx: click.Context, as_json: bool) -> None:
    """List the unavailable days."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    found = console.waves.unavailable(campaign.id)

    def human() -> list[str]:
        rows = ([one.id, one.name or tr("No wave runs"), one.starts_on, one.ends_on] for one in found)
        return aligned([tr("Number"), tr("Who"), tr("From"), tr("To")], rows)

    emit(found, as_json, human)


@days.command()
@click.option("--person", "address", help="The address of who is away (else: no wave runs).")
@click.option("--from", "starts_on", type=values.day, required=True)
@click.option("--to", "ends_on", type=values.day, required=True)
@json_option
@click.pass_context
def add(ctx: click.Context, address: str | None, starts_on: date, ends_on: date, as_json: bool) -> None:
    """Note days; the next draw goes around them."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    person_id = console.waves.find(address) if address else None
    number = console.waves.add_unavailable(campaign.id, starts_on, ends_on, person_id)
    emit({"id": number}, as_json, lambda: tr("Noted as number {n}.").format(n=number))


@days.command()
@click.argument("number", type=int)
@json_option
@click.pass_context
def remove(ctx: click.Context, number: int, as_json: bool) -> None:
    """Forget days, by their number in the list."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    console.waves.remove_unavailable(campaign.id, number)
    emit({"removed": number}, as_json, lambda: tr("Forgotten."))


COMMANDS = (place, fill, waiting, days)
