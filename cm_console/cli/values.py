"""Option values of the commands: a day, a number as people type it, the sizes of waves."""

from datetime import date

import click

from cm_console.domain.numbers import parse_number


def day(value: str) -> date:
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        raise click.BadParameter(f"{value!r} is not a date such as 2027-01-18.") from None


def number(value: str) -> float:
    try:
        result = parse_number(value)
    except ValueError:
        result = None
    if result is None:
        raise click.BadParameter(f"{value!r} is not a number such as 12.5.")
    return result


def sizes(value: str) -> list[int]:
    try:
        return [int(part) for part in value.replace(";", ",").split(",")]
    except ValueError:
        raise click.BadParameter(f"{value!r} is not a list of sizes such as 50,90,90.") from None
