"""`stories …` and `retrospective …`: what testers tell with consent, and what a wave taught."""

from datetime import date

import click

from cm_console.cli import following_values as meant
from cm_console.cli import values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option, plain
from cm_console.domain.retrospective import LessonKind
from cm_console.i18n import tr
from cm_console.services import following_words as words


@click.group()
def stories() -> None:
    """Success stories, shown only with a consent of the last twelve months."""


@stories.command(name="list")
@click.option("--usable", is_flag=True, help="Only those that may be shown today.")
@json_option
@click.pass_context
def list_(ctx: click.Context, usable: bool, as_json: bool) -> None:
    """List the stories; of withdrawn ones only the days are left."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    found = console.stories.usable(campaign.id) if usable else console.stories.list(campaign.id)
    today = console.today(campaign.zone)

    def human() -> list[str]:
        if not found:
            return [tr("There is no story yet.")]
        headings = ["#", tr("State"), tr("Consent"), tr("Who"), tr("What it changed"), tr("In their words")]
        rows = (
            [s.id, words.story(s.state(today)), s.consented_on, s.shown_as, s.effect, s.quote] for s in found
        )
        return aligned(headings, rows)

    emit([{**plain(s), "state": s.state(today).value} for s in found], as_json, human)


@stories.command()
@click.option("--by", "told_by", required=True, help="Who tells it and consents.")
@click.option("--quote", required=True, help="In their words.")
@click.option("--effect", required=True, help="What it changed.")
@click.option("--on", "happened_on", type=values.day, required=True, help="When it happened.")
@click.option("--consent", "consented_on", type=values.day, required=True, help="The day of the consent.")
@click.option("--proof", required=True, help="What proves it: an e-mail, a form, where it lies.")
@click.option("--as", "shown_as", default="", help="The name or role that is shown.")
@click.option("--tester", help="The address, where it is somebody of the directory.")
@json_option
@click.pass_context
def add(
    ctx: click.Context,
    /,
    told_by: str,
    quote: str,
    effect: str,
    happened_on: date,
    consented_on: date,
    proof: str,
    shown_as: str,
    tester: str | None,
    as_json: bool,
) -> None:
    """Add a story with the consent to show it."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    added = console.stories.add(
        campaign.id,
        told_by,
        quote,
        effect,
        happened_on,
        consented_on,
        proof,
        shown_as=shown_as,
        person_id=meant.person_id(ctx, tester),
    )
    emit(added, as_json, lambda: tr("Noted as number {n}.").format(n=added.id))


@stories.command()
@click.argument("number", type=int)
@click.option("--on", "consented_on", type=values.day, required=True, help="The day of the consent.")
@click.option("--proof", required=True, help="What proves it.")
@json_option
@click.pass_context
def confirm(ctx: click.Context, number: int, consented_on: date, proof: str, as_json: bool) -> None:
    """Note that the consent was given again."""
    found = console_from(ctx).stories.confirm(number, consented_on, proof)
    emit(found, as_json, lambda: tr("The story may be shown for another twelve months."))


@stories.command()
@click.argument("number", type=int)
@click.option("--yes", is_flag=True, help="There is no way back.")
@json_option
@click.pass_context
def withdraw(ctx: click.Context, number: int, yes: bool, as_json: bool) -> None:
    """Withdraw a story: its texts are erased now, and no export holds it any more."""
    if not yes:
        raise click.UsageError(tr("Give --yes: there is no way back."))
    found = console_from(ctx).stories.withdraw(number)

    def human() -> list[str]:
        return [
            tr("Nothing of the story is left in the workspace."),
            tr("Files that were exported before, and older backups, still hold it: delete them."),
        ]

    emit(found, as_json, human)


@click.group()
def retrospective() -> None:
    """What the waves taught: to keep, to change, and decisions."""


@retrospective.command(name="list")
@meant.wave_option
@json_option
@click.pass_context
def lessons(ctx: click.Context, wave_number: int | None, as_json: bool) -> None:
    """List what was learnt and decided."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    found = console.retrospective.list(campaign.id, meant.wave_id(ctx, wave_number))

    def human() -> list[str]:
        if not found:
            return [tr("Nothing is written yet.")]
        headings = ["#", tr("Wave"), tr("Kind"), tr("Who"), tr("By"), tr("Done"), tr("Lesson")]
        rows = (
            [
                each.id,
                each.wave_number,
                words.lesson(each.kind),
                each.owner,
                each.due_on,
                each.done_on,
                each.text,
            ]
            for each in found
        )
        return aligned(headings, rows)

    emit([{**plain(each), "kind": each.kind.value} for each in found], as_json, human)


@retrospective.command(name="add")
@click.argument("kind", type=click.Choice([each.value for each in LessonKind]))
@click.argument("text")
@meant.wave_option
@click.option("--owner", default="", help="Who carries a decision out.")
@click.option("--by", "due_on", type=values.day, help="By when.")
@json_option
@click.pass_context
def add_lesson(
    ctx: click.Context,
    kind: str,
    text: str,
    wave_number: int | None,
    owner: str,
    due_on: date | None,
    as_json: bool,
) -> None:
    """Write a thing to keep or to change, or a decision."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    wave_id = meant.wave_id(ctx, wave_number)
    added = console.retrospective.add(campaign.id, kind, text, wave_id, owner, due_on)
    emit(added, as_json, lambda: tr("Noted as number {n}.").format(n=added.id))


@retrospective.command(name="done")
@click.argument("number", type=int)
@click.option("--not", "undone", is_flag=True, help="Open again.")
@json_option
@click.pass_context
def carry_out(ctx: click.Context, number: int, undone: bool, as_json: bool) -> None:
    """Note a decision as carried out."""
    found = console_from(ctx).retrospective.carry_out(number, not undone)
    text = tr("Open again: {what}") if undone else tr("Carried out: {what}")
    emit(found, as_json, lambda: text.format(what=found.text))


@retrospective.command(name="remove")
@click.argument("number", type=int)
@json_option
@click.pass_context
def remove_lesson(ctx: click.Context, number: int, as_json: bool) -> None:
    """Remove a line."""
    found = console_from(ctx).retrospective.remove(number)
    emit(found, as_json, lambda: tr("Removed: {name}").format(name=found.text))
