"""Option values of the commands: a day, a number as people type it, the sizes of waves."""

from datetime import date

import click

from cm_console.domain.numbers import parse_number
from cm_console.i18n import tr


def day(value: str) -> date:
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        raise click.BadParameter(
            tr("“{value}” is not a date such as 2027-01-18.").format(value=value)
        ) from None


def number(value: str) -> float:
    try:
        result = parse_number(value)
    except ValueError:
        result = None
    if result is None:
        raise click.BadParameter(tr("“{value}” is not a number such as 12.5.").format(value=value))
    return result


def sizes(value: str) -> list[int]:
    try:
        return [int(part) for part in value.replace(";", ",").split(",")]
    except ValueError:
        raise click.BadParameter(
            tr("“{value}” is not a list of sizes such as 50,90,90.").format(value=value)
        ) from None


def rate(value: str) -> float:
    """A share, as 0.35 or as 35%."""
    try:
        result = parse_number(value.strip().removesuffix("%"))
    except ValueError:
        result = None
    if result is None:
        raise click.BadParameter(tr("“{value}” is not a share such as 0.35.").format(value=value))
    return result / 100 if value.strip().endswith("%") else result


def mapping(pairs: tuple[str, ...]) -> dict[str, str]:
    """What --map says: a field by column; empty where a column is to be left out."""
    wished: dict[str, str] = {}
    for pair in pairs:
        column, equals, field = pair.rpartition("=")
        if not equals or not column.strip():
            raise click.BadParameter(
                tr("“{pair}” is not COLUMN=FIELD.").format(pair=pair), param_hint="--map"
            )
        wished[column.strip()] = field.strip()
    return wished


def exclusive(one: str, other: str) -> str:
    """What to say of two options given together."""
    return tr("{one} and {other} exclude each other.").format(one=one, other=other)
