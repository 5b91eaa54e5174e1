"""What the commands around a wave share: a wave by its number, a tester by the address, kinds by name."""

from pathlib import Path

import click

from cm_console.cli.common import campaign_from, console_from
from cm_console.domain.feedback import Feedback
from cm_console.i18n import tr
from cm_console.services.letters import Letter

wave_option = click.option("--wave", "wave_number", type=int, help="The wave's number.")


def wave_id(ctx: click.Context, number: int | None) -> int | None:
    if number is None:
        return None
    return console_from(ctx).waves.numbered(campaign_from(ctx).id, number).id


def person_id(ctx: click.Context, address: str | None) -> int | None:
    return console_from(ctx).waves.find(address) if address else None


def short(each: Feedback, most: int = 60) -> str:
    return each.title if len(each.title) <= most else each.title[: most - 1] + "…"


def give(ctx: click.Context, letter: Letter, target: Path | None) -> str:
    """Write a letter to a file, or give it as text."""
    if target is None:
        return letter.text().rstrip("\n")
    return tr("Written to {file}.").format(file=console_from(ctx).letters.write(letter, target))
