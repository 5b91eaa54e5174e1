"""The words for invitations, shared by the window and the command line."""

from datetime import date

from cm_console import figures
from cm_console.domain.invitations import (
    Invitation,
    InvitationState,
    Letter,
    LetterProblem,
    LetterState,
    LogEntry,
    Way,
    WhyNot,
)
from cm_console.i18n import tr


def way(value: Way) -> str:
    return {
        Way.EMAIL: tr("By e-mail"),
        Way.EML: tr("Drafts for my mail program"),
        Way.LETTERS: tr("Letters to print"),
    }[value]


def state(value: InvitationState) -> str:
    return {
        InvitationState.WAITING: tr("Not sent yet"),
        InvitationState.SENT: tr("Sent"),
        InvitationState.OPENED: tr("Opened"),
        InvitationState.ACCEPTED: tr("Accepted"),
        InvitationState.DECLINED: tr("Declined"),
        InvitationState.EXPIRED: tr("Expired"),
        InvitationState.TAKEN_BACK: tr("Taken back"),
    }[value]


def letter_state(value: LetterState) -> str:
    return {
        LetterState.WAITING: tr("Waits to be sent"),
        LetterState.SENDING: tr("Sending"),
        LetterState.SENT: tr("Sent"),
        LetterState.REFUSED: tr("Refused"),
        LetterState.UNCONFIRMED: tr("Unconfirmed"),
        LetterState.MADE: tr("Made, not yet sent"),
        LetterState.CANCELLED: tr("Kept here"),
    }[value]


def problem(value: LetterProblem) -> str:
    """What happened and what to do, in one or two short sentences."""
    return {
        LetterProblem.NETWORK: tr("The mail server cannot be reached; it is tried again by itself."),
        LetterProblem.LATER: tr("The mail server asked to come back later."),
        LetterProblem.SIGN_IN: tr("The mail server refused this account. Give the app password again."),
        LetterProblem.SECRET: tr("The account's secret cannot be read."),
        LetterProblem.TRUST: tr("The mail server could not prove that it is the one that was meant."),
        LetterProblem.SERVER: tr("The address of the mail server cannot be used."),
        LetterProblem.RECIPIENT: tr("The mail server refused this address. Check it, then send again."),
        LetterProblem.CONTENT: tr("The mail server refused the letter. Change its words, then send again."),
        LetterProblem.TOO_BIG: tr("The letter is too big for the mail server or the mailbox is full."),
        LetterProblem.UNKNOWN_OUTCOME: tr("The answer was lost: it may have arrived or not. Ask the person."),
        LetterProblem.TOO_LATE: tr("The day to answer by had passed, or an answer was there."),
        LetterProblem.BROKEN: tr("It could not be made ready to send; it is tried again by itself."),
    }[value]


def why_not(value: WhyNot) -> str:
    """Why somebody gets no letter now."""
    return {
        WhyNot.ALREADY: tr("invited before"),
        WhyNot.FURTHER: tr("takes part already"),
        WhyNot.DROPPED: tr("dropped out"),
        WhyNot.INVITER: tr("is the one who invites"),
        WhyNot.ANSWERED: tr("has answered"),
        WhyNot.NOT_SENT: tr("the last letter is not known to be sent"),
        WhyNot.TOO_SOON: tr("was written to less than five days ago"),
        WhyNot.TWICE: tr("was reminded twice"),
        WhyNot.EXPIRED: tr("the day to answer by has passed"),
        WhyNot.NOT_INVITED: tr("was not invited"),
        WhyNot.NO_INVITER: tr("who invited them is gone"),
    }[value]


def letter_name(number: int) -> str:
    return tr("Invitation") if number == 0 else tr("Reminder {number}").format(number=number)


def standing(invitation: Invitation, today: date) -> str:
    """Where an invitation stands, with what holds its last letter up."""
    shown = invitation.shown(today)
    last = invitation.last
    if last is None or shown in (
        InvitationState.ACCEPTED,
        InvitationState.DECLINED,
        InvitationState.TAKEN_BACK,
    ):
        return state(shown)
    if last.state is LetterState.SENT:
        return state(shown)
    if last.number == 0:
        return letter_state(last.state)
    return f"{state(shown)} · {letter_name(last.number)}: {letter_state(last.state)}"


def letter_note(letter: Letter) -> str:
    """What is to be said about a letter beside its state; empty for nothing."""
    over = letter.state in (LetterState.SENT, LetterState.CANCELLED)
    if letter.problem is not None and not over:
        return problem(letter.problem)
    return ""


def event(entry: LogEntry) -> str:
    """A line of the log."""
    text = {
        "queued": tr("{letter}: queued"),
        "made": tr("{letter}: made"),
        "sent": tr("{letter}: the mail server took it"),
        "ticked": tr("{letter}: sent, as somebody said"),
        "refused": tr("{letter}: refused"),
        "unconfirmed": tr("{letter}: may have arrived or not"),
        "resent": tr("{letter}: to be sent again"),
        "taken_back": tr("{letter}: kept here"),
        "opened": tr("Opened, as somebody said"),
        "accepted": tr("Accepted"),
        "declined": tr("Declined"),
        "undone": tr("Undone"),
    }.get(entry.what, entry.what)
    text = text.format(letter=letter_name(entry.number))
    return f"{text} · {entry.note}" if entry.note else text


def counted(invitation: Invitation) -> str:
    """How often it was reminded and sent again; empty for never."""
    parts = []
    if invitation.reminders:
        parts.append(tr("%n reminder(s)", "", invitation.reminders))
    if invitation.resent:
        parts.append(tr("sent again %n time(s)", "", invitation.resent))
    return ", ".join(parts)


def answer_by(invitation: Invitation) -> str:
    return tr("To answer by {day}").format(day=figures.day(invitation.answer_by))
