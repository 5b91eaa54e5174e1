"""`feedback …`: what testers say, and what becomes of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from cm_console.cli import following_values as meant
from cm_console.cli import values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option, plain
from cm_console.cli.imported import told
from cm_console.domain.feedback import Feedback, FeedbackKind, FeedbackState
from cm_console.i18n import tr
from cm_console.services import following_words as words

_KINDS = click.Choice([each.value for each in FeedbackKind])


@click.group()
def feedback() -> None:
    """What testers say: questions, issues, ideas and praise."""


@feedback.command(name="list")
@meant.wave_option
@click.option("--kind", type=_KINDS)
@click.option("--state", type=click.Choice([each.value for each in FeedbackState]))
@click.option("--find", "query", default="", help="Words that stand in it.")
@json_option
@click.pass_context
def list_(
    ctx: click.Context,
    wave_number: int | None,
    kind: str | None,
    state: str | None,
    query: str,
    as_json: bool,
) -> None:
    """List feedback, the newest first."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    found = console.feedback.list(
        campaign.id,
        query=query,
        states=[FeedbackState(state)] if state else [],
        kind=FeedbackKind(kind) if kind else None,
        wave_id=meant.wave_id(ctx, wave_number),
    )

    def human() -> list[str]:
        if not found:
            return [tr("There is no feedback like this.")]
        headings = ["#", tr("Day"), tr("State"), tr("Kind"), tr("Wave"), tr("Who"), tr("Text")]
        rows = (
            [
                each.id,
                each.given_on,
                words.standing(each) + (" !" if each.is_blocking else ""),
                words.kind(each.kind),
                each.wave_number,
                words.who(each),
                meant.short(each),
            ]
            for each in found
        )
        return aligned(headings, rows)

    emit([_facts(each) for each in found], as_json, human)


@feedback.command()
@click.argument("text")
@click.option("--kind", type=_KINDS, default=FeedbackKind.ISSUE.value, show_default=True)
@meant.wave_option
@click.option("--tester", help="The address of who said it.")
@click.option("--pseudonym", default="", help="Or a pseudonym.")
@click.option("--blocking", is_flag=True, help="It stops the tester.")
@click.option("--on", "given_on", type=values.day, help="The day; else today.")
@json_option
@click.pass_context
def add(
    ctx: click.Context,
    /,
    text: str,
    kind: str,
    wave_number: int | None,
    tester: str | None,
    pseudonym: str,
    blocking: bool,
    given_on: date | None,
    as_json: bool,
) -> None:
    """Note what somebody said."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    added = console.feedback.add(
        campaign.id,
        kind,
        text,
        wave_id=meant.wave_id(ctx, wave_number),
        person_id=meant.person_id(ctx, tester),
        pseudonym=pseudonym,
        is_blocking=blocking,
        given_on=given_on,
    )
    emit(_facts(added), as_json, lambda: tr("Noted as number {n}.").format(n=added.id))


def _triage(name: str, help_text: str, act: Callable[..., Any], *options: Any) -> None:
    def command(ctx: click.Context, /, number: int, as_json: bool, **given: Any) -> None:
        log = console_from(ctx).feedback
        act(log, number, **given)
        found = log.get(number)

        def human() -> str:
            return f"{number}  {words.standing(found)}  {meant.short(found)}"

        emit(_facts(found), as_json, human)

    command.__doc__ = help_text
    wrapped: Any = json_option(click.pass_context(command))
    for option in options:
        wrapped = option(wrapped)
    feedback.command(name)(click.argument("number", type=int)(wrapped))


_TEXT = click.option("--text", default="", help="What was answered or done, for the testers.")
_ON = click.option("--on", type=values.day, help="The day; else today.")
_triage("answer", "Note that it was answered.", lambda log, n, **o: log.answer(n, **o), _TEXT, _ON)
_triage(
    "promise",
    "Promise it for a day.",
    lambda log, n, **o: log.promise(n, **o),
    _TEXT,
    click.option("--by", type=values.day, required=True, help="By when."),
)
_triage("fix", "Note it as fixed.", lambda log, n, **o: log.fix(n, **o), _TEXT, _ON)
_triage("reopen", "Open it again.", lambda log, n: log.reopen(n))
_triage(
    "duplicate",
    "Say that it repeats another one.",
    lambda log, n, original: log.duplicate(n, original),
    click.option("--of", "original", type=int, required=True, help="The number of the first one."),
)


@feedback.command()
@click.argument("number", type=int, required=False)
@click.option("--all", "everything", is_flag=True, help="Of all feedback of the campaign.")
@click.option("--yes", is_flag=True, help="There is no way back.")
@json_option
@click.pass_context
def forget(ctx: click.Context, number: int | None, everything: bool, yes: bool, as_json: bool) -> None:
    """Drop the identity of who said it, for good."""
    if (number is None) is not everything or not yes:
        raise click.UsageError(tr("Give a number or --all, and --yes: there is no way back."))
    console, campaign = console_from(ctx), campaign_from(ctx)
    changed = console.feedback.forget_identity(campaign.id, number)
    emit({"changed": changed}, as_json, lambda: tr("Nobody is named any more in %n message(s).", "", changed))


@feedback.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--map", "mapping", multiple=True, metavar="COLUMN=FIELD", help="Say what a column holds.")
@meant.wave_option
@click.option("--kind", type=_KINDS, default=FeedbackKind.ISSUE.value, show_default=True)
@click.option("--dry-run", is_flag=True, help="Report what would happen; store nothing.")
@json_option
@click.pass_context
def import_(
    ctx: click.Context,
    file: Path,
    mapping: tuple[str, ...],
    wave_number: int | None,
    kind: str,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Take in the feedback of a CSV or XLSX FILE; the same file twice changes nothing.

    Fields: text, kind, blocking, date, wave, tester, answer; nothing after the "=" leaves a column out.
    An answer counts as given today, as the file does not say when it was.
    """
    console, campaign = console_from(ctx), campaign_from(ctx)
    wave_id = meant.wave_id(ctx, wave_number)
    wished = values.mapping(mapping)
    report = console.feedback_import.run(campaign.id, file, wished, dry_run, wave_id=wave_id, kind=kind)
    emit(report, as_json, lambda: told(report, file))


@feedback.command()
@meant.wave_option
@click.option("--hours", type=click.FloatRange(0, 8760), default=24, show_default=True)
@json_option
@click.pass_context
def answered(ctx: click.Context, wave_number: int | None, hours: float, as_json: bool) -> None:
    """Tell how much was answered in time; counted in days, praise and duplicates left out."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    found = console.feedback.answered(campaign.id, meant.wave_id(ctx, wave_number), hours)
    facts = None if found is None else {"answered": found.count, "n": found.n, "share": round(found.share, 4)}

    def human() -> str:
        if found is None:
            return tr("Not known yet: nothing that asks for an answer is old enough.")
        return tr("{count} of {n} answered in time.").format(count=found.count, n=found.n)

    emit(facts, as_json, human)


@feedback.command()
@meant.wave_option
@click.option("--to", "target", type=click.Path(path_type=Path, dir_okay=False), help="A .html or .txt file.")
@json_option
@click.pass_context
def note(ctx: click.Context, wave_number: int | None, target: Path | None, as_json: bool) -> None:
    """Write “you said, we did”, to paste into a post or a mail."""
    letter = console_from(ctx).letters.you_said(campaign_from(ctx).id, meant.wave_id(ctx, wave_number))
    said = meant.give(ctx, letter, target)
    emit({"file": target, "text": letter.text()}, as_json, lambda: said)


def _facts(each: Feedback) -> dict[str, Any]:
    return {**plain(each), "kind": each.kind.value, "state": each.state.value}
