"""privacy report | run | keep | object | agree | notices | …: what is kept of people, what they decided."""

from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import click

from cm_console.cli.common import aligned, console_from, emit, json_option
from cm_console.domain.privacy import Rule
from cm_console.i18n import pair, tr
from cm_console.services import privacy_words as say
from cm_console.services.privacy import FACTS
from cm_console.services.privacy_report import Report
from cm_console.services.privacy_retention import Ran

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def privacy() -> None:
    """Personal data: what is kept, until when, and what people decided."""


@privacy.command()
@click.option("--to", type=_FILE, default=None, help="Write it as a page to read and print.")
@json_option
@click.pass_context
def report(ctx: click.Context, to: Path | None, as_json: bool) -> None:
    """What is kept about people, where, until when, who sees it, and what was done."""
    documents = console_from(ctx).privacy_documents
    if to is not None:
        click.echo(tr("Written to {name}.").format(name=documents.write("report", to)))
        return
    found = documents.report()
    emit(found, as_json, lambda: _told(found))


@privacy.command()
@click.option("--to", type=_FILE, required=True, help="The HTML file.")
@click.pass_context
def register(ctx: click.Context, to: Path) -> None:
    """Draft of the entry in the register of processing, to complete and print."""
    click.echo(
        tr("Written to {name}.").format(name=console_from(ctx).privacy_documents.write("register", to))
    )


@privacy.command()
@click.option("--to", type=_FILE, required=True, help="The HTML file.")
@click.pass_context
def dpia(ctx: click.Context, to: Path) -> None:
    """Draft of the data protection impact assessment, to complete and print."""
    click.echo(tr("Written to {name}.").format(name=console_from(ctx).privacy_documents.write("dpia", to)))


@privacy.command()
@json_option
@click.pass_context
def run(ctx: click.Context, as_json: bool) -> None:
    """Remove what the retention rules ask for today; it also happens by itself, once a day."""
    ran = console_from(ctx).keeping.run()
    emit(ran, as_json, lambda: _ran(ran))


@privacy.command()
@click.argument("rule", type=click.Choice([rule.value for rule in Rule]))
@click.argument("months", metavar="MONTHS|ever")
@click.pass_context
def keep(ctx: click.Context, rule: str, months: str) -> None:
    """Keep a kind of data for so many MONTHS."""
    if months != "ever" and not months.isdigit():
        raise click.BadParameter(tr("Give a number of months, or “ever”."), param_hint="MONTHS")
    console_from(ctx).keeping.keep(Rule(rule), None if months == "ever" else int(months))


@privacy.command("object")
@click.argument("address")
@click.option("--back", is_flag=True, help="The person takes the objection back.")
@click.pass_context
def object_(ctx: click.Context, address: str, back: bool) -> None:
    """Leave a person out of all statistics."""
    centre = console_from(ctx).privacy
    person = centre.by_address(address)
    (centre.count_again if back else centre.object_)(person.id)
    counted = tr("{name} is counted in statistics again.")
    click.echo((counted if back else tr("{name} is left out of all statistics.")).format(name=person.name))


@privacy.command()
@json_option
@click.pass_context
def notices(ctx: click.Context, as_json: bool) -> None:
    """Every version of every notice, and how many people agree to it."""
    found = console_from(ctx).privacy.notices()
    headings = [tr("Notice"), tr("Version"), tr("Published on"), tr("Agreed")]
    rows = [(each.name, each.version, each.published_on, each.agreed) for each in found]
    emit(
        found, as_json, lambda: aligned(headings, rows) if rows else [tr("No notice has been published yet.")]
    )


@privacy.command("publish-notice")
@click.argument("name")
@click.option(
    "--text-file", type=click.File(encoding="utf-8"), required=True, help="Its text; - reads stdin."
)
@click.pass_context
def publish_notice(ctx: click.Context, name: str, text_file: TextIO) -> None:
    """Publish a notice, or its next version."""
    made = console_from(ctx).privacy.publish_notice(name, text_file.read())
    click.echo(tr("{name}, version {version}").format(name=made.name, version=made.version))


@privacy.command()
@click.argument("address")
@click.argument("notice")
@click.option("--proof", default="", help="How it was given: a signed form, an e-mail of a day …")
@click.option("--withdrawn", is_flag=True, help="The person no longer agrees.")
@click.pass_context
def agree(ctx: click.Context, address: str, notice: str, proof: str, withdrawn: bool) -> None:
    """Note that a person agrees to the newest version of a NOTICE."""
    centre = console_from(ctx).privacy
    person, version = centre.by_address(address), centre.newest(notice)
    if withdrawn:
        centre.withdraw(person.id, version.id)
        said = tr("{name} no longer agrees to {notice}, version {version}.")
    else:
        centre.agree(person.id, version.id, proof)
        said = tr("{name} agrees to {notice}, version {version}.")
    click.echo(said.format(name=person.name, notice=version.name, version=version.version))


@privacy.command("let-back")
@click.argument("address")
@click.pass_context
def let_back(ctx: click.Context, address: str) -> None:
    """Someone who was erased asks to come back: imports take the address again."""
    done = console_from(ctx).erasing.let_back(address)
    click.echo(tr("The address may be imported again.") if done else tr("Nobody was erased under it."))


@privacy.command()
@click.option("--set", "pairs", multiple=True, metavar="FACT=TEXT", help="What only the company knows.")
@json_option
@click.pass_context
def facts(ctx: click.Context, pairs: tuple[str, ...], as_json: bool) -> None:
    """What the documents need and only the company knows: company, address, controller, officer …"""
    centre = console_from(ctx).privacy
    wished: dict[str, str] = {}
    for given in pairs:
        name, equals, text = given.partition("=")
        if not equals or name not in FACTS:
            known = ", ".join(FACTS)
            raise click.BadParameter(
                tr("Write FACT=TEXT; facts: {known}.").format(known=known), param_hint="--set"
            )
        wished[name] = text
    if wished:
        centre.save_facts(wished)
    found = centre.facts()
    emit(found, as_json, lambda: [f"{name}: {text or '–'}" for name, text in found.items()])


def _told(found: Report) -> Iterator[str]:
    headings = [tr("Data"), tr("Entries"), tr("Kept until"), tr("Seen by")]
    yield from aligned(headings, ((each.name, each.rows, each.until, each.seen_by) for each in found.data))
    yield ""
    for rule in found.rules:
        yield pair(rule.name, rule.kept + (rule.ahead and " · " + rule.ahead))
    yield ""
    yield from found.facts


def _ran(ran: Ran) -> Iterator[str]:
    if not ran.removed and not ran.kept_out:
        yield tr("Nothing was due.")
    for rule, count in ran.removed.items():
        yield tr("{what}: %n removed", "", count).format(what=say.rule(rule))
    if ran.kept_out:
        yield tr("%n erased person(s) had come back with a backup and were erased again.", "", ran.kept_out)
    if ran.announced is not None:
        yield tr("From {day} the directory’s people are removed.").format(day=ran.announced.isoformat())
