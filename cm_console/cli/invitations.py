"""`invitations`: invite people in the name of a peer, remind, note answers, show who invited whom."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from cm_console import figures
from cm_console import invitation_words as words
from cm_console.cli import values
from cm_console.cli.common import aligned, as_pdf, campaign_from, console_from, emit, json_option
from cm_console.console import Console
from cm_console.domain.invitations import Invitation, InvitationState, LetterState, Way
from cm_console.domain.testers import TesterState
from cm_console.errors import ConsoleError
from cm_console.i18n import pair, tr
from cm_console.services.invitations_plan import InvitationPlan, Wish

_PAPER = "invitations.pdf"


@click.group()
def invitations() -> None:
    """Invitations by a named peer. Nothing in them tells who has read them."""


def _how(command: Any) -> Any:
    """The options of whatever writes letters."""
    for option in reversed(
        (
            click.option(
                "--via",
                type=click.Choice([way.value for way in Way]),
                default="email",
                show_default=True,
                help="By the mail server, as drafts to open in a mail program, or on paper.",
            ),
            click.option("--account", help="The e-mail account that sends; needed where there are several."),
            click.option(
                "--template",
                type=click.Path(path_type=Path, exists=True, dir_okay=False),
                help="Your own words in a text file, in the place of ours.",
            ),
            click.option("--benefit", default="", help="What it brings them; left out, as the plan says."),
            click.option("--link", default="", help="The network's address, the same for everybody."),
            click.option("--answer-by", type=values.day, help="The last day for an answer."),
            click.option(
                "--to",
                "folder",
                type=click.Path(path_type=Path, file_okay=False),
                help="Where drafts or letters are written.",
            ),
            click.option("--dry-run", is_flag=True, help="Tell who would get what; send and store nothing."),
            json_option,
        )
    ):
        command = option(command)
    return command


@invitations.command()
@click.option("--wave", "wave_number", type=int, help="Everybody in this wave who is not invited yet.")
@click.option("--person", "people", multiple=True, help="Somebody's address; may be repeated.")
@click.option("--from", "inviter", required=True, help="Who invites: a name or address of the directory.")
@click.option("--despite-gate", is_flag=True, help="Although the wave's gate has not said go.")
@_how
@click.pass_context
def send(
    ctx: click.Context,
    /,
    wave_number: int | None,
    people: tuple[str, ...],
    inviter: str,
    despite_gate: bool,
    folder: Path | None,
    dry_run: bool,
    as_json: bool,
    **how: Any,
) -> None:
    """Invite a wave, or people."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    if (wave_number is None) == (not people):
        raise click.UsageError(values.exclusive("--wave", "--person"))
    if wave_number is not None:
        members = console.waves.members(console.waves.numbered(campaign.id, wave_number).id)
        wanted = [each.person.id for each in members if each.state is TesterState.CANDIDATE]
    else:
        wanted = [console.waves.find(address) for address in people]
    if not dry_run:
        _gates_agree(console, campaign.id, wanted, despite_gate)
    wish = _wish(console, console.invitations.inviter(inviter), folder, dry_run, how)
    plan = console.invitations.plan(campaign.id, wanted, wish)
    _go(ctx, plan, folder, dry_run, as_json)


def _gates_agree(console: Console, campaign_id: int, wanted: Sequence[int], despite: bool) -> None:
    views = console.gates.before_inviting(campaign_id, wanted)
    if views and not despite:
        raise ConsoleError(
            tr("“{gate}” has not said go.").format(gate=views[0].gate.name),
            tr("Nobody was invited."),
            tr("Decide it first, or add --despite-gate."),
        )


@invitations.command()
@click.option("--person", "people", multiple=True, help="Only this address; may be repeated.")
@_how
@click.pass_context
def remind(
    ctx: click.Context,
    /,
    people: tuple[str, ...],
    folder: Path | None,
    dry_run: bool,
    as_json: bool,
    **how: Any,
) -> None:
    """Remind those who have not answered: twice at most, five days apart."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    wanted = [console.waves.find(address) for address in people] if people else None
    wish = _wish(console, None, folder, dry_run, how)
    _go(
        ctx,
        console.invitations.plan_reminders(campaign.id, wish, wanted),
        folder,
        dry_run,
        as_json,
    )


@invitations.command(name="list")
@json_option
@click.pass_context
def list_(ctx: click.Context, as_json: bool) -> None:
    """Tell where every invitation stands."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    found, today = console.invitations.list(campaign.id), console.today(campaign.zone)

    def human() -> list[str]:
        if not found:
            return [tr("Nobody was invited yet: invitations send --wave 1 --from NAME")]
        headings = [tr("Name"), tr("Invited by"), tr("State"), tr("Answer by"), tr("Letters"), tr("Reason")]
        rows = (
            [
                each.name,
                each.inviter or figures.DASH,
                words.standing(each, today),
                each.answer_by.isoformat(),
                words.counted(each) or figures.DASH,
                each.reason or (words.letter_note(each.last) if each.last else ""),
            ]
            for each in found
        )
        return aligned(headings, rows)

    emit([_facts(each, today) for each in found], as_json, human)


@invitations.command()
@click.argument("address")
@click.argument("answered", type=click.Choice(["opened", "accepted", "declined"]))
@click.option("--reason", default="", help="Why they declined, in their words.")
@json_option
@click.pass_context
def answer(ctx: click.Context, address: str, answered: str, reason: str, as_json: bool) -> None:
    """Note what somebody said: opened, accepted or declined."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    person = console.waves.find(address)
    console.invitations.answer(campaign.id, [person], InvitationState(answered), reason)
    _tell_one(console, campaign.id, person, as_json)


@invitations.command()
@click.argument("addresses", nargs=-1, required=True)
@json_option
@click.pass_context
def sent(ctx: click.Context, addresses: tuple[str, ...], as_json: bool) -> None:
    """Say that drafts or letters went out, or that an unconfirmed e-mail arrived."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    people = [console.waves.find(address) for address in addresses]
    done = len(console.invitations.mark_sent(campaign.id, people))
    emit({"sent": done}, as_json, lambda: tr("%n letter(s) noted as sent.", "", done))


@invitations.command()
@click.argument("addresses", nargs=-1, required=True)
@json_option
@click.pass_context
def again(ctx: click.Context, addresses: tuple[str, ...], as_json: bool) -> None:
    """Send the last letter once more, to the address of today. It is counted."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    people = [console.waves.find(address) for address in addresses]
    letters = list(console.invitations.again(campaign.id, people))
    _send_queued(console, letters)
    emit({"letters": len(letters)}, as_json, lambda: _outcome(console, letters))


@invitations.command(name="take-back")
@click.argument("addresses", nargs=-1, required=True)
@json_option
@click.pass_context
def take_back(ctx: click.Context, addresses: tuple[str, ...], as_json: bool) -> None:
    """Keep here what has not left yet."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    people = [console.waves.find(address) for address in addresses]
    taken = console.invitations.take_back(campaign.id, people)
    emit({"taken_back": taken}, as_json, lambda: tr("%n letter(s) stay here.", "", taken))


@invitations.command()
@json_option
@click.pass_context
def tree(ctx: click.Context, as_json: bool) -> None:
    """Show who invited whom."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    branches = console.invitations.tree(campaign.id)

    def human() -> Iterator[str]:
        if not branches:
            yield tr("Nobody was invited yet: invitations send --wave 1 --from NAME")
        for each in branches:
            line = f"{'  ' * each.depth}{each.name}"
            if each.state is not None:
                line += f" · {words.state(each.state)}"
            if each.invited:
                line += " · " + tr("{accepted} of {invited} accepted, {below} below").format(
                    accepted=each.accepted, invited=each.invited, below=each.below
                )
            yield line

    emit(branches, as_json, human)


def _wish(
    console: Console, inviter_id: int | None, folder: Path | None, dry_run: bool, how: dict[str, Any]
) -> Wish:
    way = Way(how["via"])
    if way is not Way.EMAIL and folder is None and not dry_run:
        raise click.UsageError(tr("Say where to write them with --to FOLDER."))
    return Wish(
        way,
        inviter_id,
        _account(console, how["account"]) if way is Way.EMAIL else None,
        how["template"].read_text("utf-8") if how["template"] else "",
        how["benefit"],
        how["link"],
        how["answer_by"],
    )


def _account(console: Console, name: str | None) -> int | None:
    if name:
        return console.accounts.find(name).id
    mailing = console.accounts.for_mail()
    if len(mailing) > 1:
        raise ConsoleError(
            tr("Which account sends the letters?"),
            tr("Nothing was sent."),
            tr("Name one with --account NAME."),
        )
    return mailing[0].id if mailing else None


def _go(ctx: click.Context, plan: InvitationPlan, folder: Path | None, dry_run: bool, as_json: bool) -> None:
    console = console_from(ctx)
    letters: Sequence[int] = []
    files: list[Path] = []
    gates = console.invitations.gates(plan)
    if not dry_run:
        letters = console.invitations.send(plan)
        if plan.wish.way is Way.EMAIL:
            _send_queued(console, letters)
        elif letters and folder is not None:
            with console.invitations.writing(plan.campaign_id, letters):
                files = _write(ctx, plan, letters, folder)
    facts = {
        "gates": gates,
        "letters": [
            {"name": each.person.name, "address": each.person.email, "number": each.number}
            | {"from": each.inviter, "subject": each.subject, "text": each.text}
            for each in plan.letters
        ],
        "left_out": [{"name": each.name, "why": each.why.value} for each in plan.left_out],
        "files": files,
    }

    def human() -> Iterator[str]:
        for letter in plan.letters if dry_run else ():
            yield f"{letter.person.name} <{letter.person.email}> · {letter.subject}"
        if dry_run and plan.letters:
            yield ""
            yield from plan.letters[0].text.rstrip().split("\n")
            yield ""
        for gate in gates:
            yield tr("{gate} has not said go yet.").format(gate=gate)
        for left in plan.left_out:
            yield tr("Left out: {name}, {why}").format(name=left.name, why=words.why_not(left.why))
        if dry_run:
            yield tr("%n letter(s) would be made.", "", len(plan.letters))
            yield tr("This was a trial: nothing was changed.")
        elif files:
            yield tr("%n letter(s) written to {folder}.", "", len(letters)).format(folder=folder)
            yield tr("When they are on their way, say so: invitations sent ADDRESS")
        else:
            yield from _outcome(console, letters)

    emit(facts, as_json, human)


def _write(ctx: click.Context, plan: InvitationPlan, letters: Sequence[int], folder: Path) -> list[Path]:
    console = console_from(ctx)
    if plan.wish.way is Way.EML:
        return list(console.invitations.write_drafts(letters, folder))
    paper = folder / _PAPER
    if (write_pdf := as_pdf(ctx, paper)) is not None:
        write_pdf(console.invitations.letters_html(letters, plan.wish.link))
        return [paper]
    return [console.invitations.write_letters(letters, paper.with_suffix(".html"), plan.wish.link)]


def _send_queued(console: Console, letters: Sequence[int]) -> None:
    """Send at once what was queued by e-mail; what has to wait stays for the publisher."""
    by = {letter.account_id for _, letter in console.invitations.pairs(letters)}
    for account_id in sorted(one for one in by if one is not None):
        console.invitations_mail.send_now(account_id)


def _outcome(console: Console, letters: Sequence[int]) -> Iterator[str]:
    """How many are sent; each that is not, with the reason."""
    pairs = console.invitations.pairs(letters)
    done = sum(letter.state is LetterState.SENT for _, letter in pairs)
    yield tr("%n letter(s) sent.", "", done)
    for invitation, letter in pairs:
        if letter.state is not LetterState.SENT:
            note = words.letter_note(letter)
            yield pair(invitation.name, words.letter_state(letter.state) + (f" · {note}" if note else ""))


def _tell_one(console: Console, campaign_id: int, person_id: int, as_json: bool) -> None:
    found = console.invitations.of_person(campaign_id, person_id)
    assert found is not None
    emit(
        {"name": found.name, "state": found.state.value, "reason": found.reason},
        as_json,
        lambda: pair(found.name, words.state(found.state)),
    )


def _facts(each: Invitation, today: date) -> dict[str, Any]:
    return {
        "name": each.name,
        "address": each.email,
        "from": each.inviter,
        "state": each.shown(today).value,
        "answer_by": each.answer_by,
        "reason": each.reason,
        "reminders": each.reminders,
        "resent": each.resent,
        "letters": [
            {"number": letter.number, "way": letter.way.value, "state": letter.state.value}
            | {"problem": letter.problem.value if letter.problem else None, "sent_at": letter.sent_at}
            for letter in each.letters
        ],
    }
