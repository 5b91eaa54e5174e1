"""The words for states and kinds, shared by the window, the command line and reports."""

from typing import TYPE_CHECKING

from cm_console.domain.accounts import AccountState, SecretState
from cm_console.domain.campaign import LatePolicy, Lever, Missing
from cm_console.domain.delivery import DeliveryState, Problem
from cm_console.i18n import tr

# The other kinds are imported where their words are asked for: the window's first page needs none of them.
if TYPE_CHECKING:
    from cm_console.domain.content import Audience, Visibility
    from cm_console.domain.feedback_columns import FeedbackField
    from cm_console.domain.importing import PersonField, Reason
    from cm_console.domain.nominations import NominationField
    from cm_console.domain.post_columns import PostField
    from cm_console.domain.posts import Delivery
    from cm_console.domain.review import Approval
    from cm_console.domain.snippets import SnippetKind
    from cm_console.domain.testers import PersonKind, TesterState
    from cm_console.domain.wave_balance import Grade
    from cm_console.domain.wave_status import WaveStatus


def tester_state(state: "TesterState") -> str:
    from cm_console.domain.testers import TesterState

    return {
        TesterState.CANDIDATE: tr("Candidate"),
        TesterState.INVITED: tr("Invited"),
        TesterState.ACCEPTED: tr("Accepted"),
        TesterState.ACTIVE: tr("Active"),
        TesterState.REPORTED: tr("Reported"),
        TesterState.DONE: tr("Done"),
        TesterState.DROPPED: tr("Dropped out"),
    }[state]


def delivery_state(state: DeliveryState) -> str:
    return {
        DeliveryState.DRAFT: tr("Draft"),
        DeliveryState.SCHEDULED: tr("Scheduled"),
        DeliveryState.SENDING: tr("Sending"),
        DeliveryState.PUBLISHED: tr("Published"),
        DeliveryState.REJECTED: tr("Refused"),
        DeliveryState.UNCONFIRMED: tr("Unconfirmed"),
        DeliveryState.MISSED: tr("Missed"),
        DeliveryState.CANCELLED: tr("Cancelled"),
    }[state]


def standing(delivery: "Delivery") -> str:
    """Where a delivery stands: its state, or that it waits at its server."""
    return tr("Handed over") if delivery.handed_over else delivery_state(delivery.state)


def problem(reason: Problem) -> str:
    """What happened, in one sentence."""
    return {
        Problem.NETWORK: tr("The platform cannot be reached; it is tried again by itself."),
        Problem.LIMITED: tr("The platform asked to wait; it is sent as soon as it allows."),
        Problem.SIGN_IN: tr("The platform refused this account."),
        Problem.CONTENT: tr("The platform refused this post."),
        Problem.DUPLICATE: tr("The platform already has this text."),
        Problem.UPDATE: tr("The platform has changed the way it is spoken to."),
        Problem.UNKNOWN_OUTCOME: tr("The answer was lost: it may be out or not."),
        Problem.LATE: tr("Its time had passed when the console could send it."),
        Problem.SECRET: tr("The account's secret cannot be read."),
        Problem.TRUST: tr("The server could not prove that it is the one that was meant."),
        Problem.ADDRESS: tr("The address of the account's server cannot be used."),
        Problem.BROKEN: tr("It could not be made ready to send; it is tried again by itself."),
        Problem.APPROVAL: tr("It waits for a second person's approval."),
        Problem.CIRCLE: tr("It would be read by people whom it is not for."),
    }[reason]


def problem_action(reason: Problem) -> str:
    """The one thing to do about it."""
    return {
        Problem.NETWORK: tr("Nothing to do."),
        Problem.LIMITED: tr("Nothing to do."),
        Problem.SIGN_IN: tr("Sign in again under Accounts."),
        Problem.CONTENT: tr("Edit the post."),
        Problem.DUPLICATE: tr("Edit the post."),
        Problem.UPDATE: tr("Update CM Console."),
        Problem.UNKNOWN_OUTCOME: tr("Look on the network, then say what you found."),
        Problem.LATE: tr("Send it now or leave it out."),
        Problem.TRUST: tr("Check the server's address under Accounts, and the clock of this computer."),
        Problem.ADDRESS: tr("Add the account again, with the right address."),
        Problem.BROKEN: tr("If it stays like this, update CM Console."),
        Problem.SECRET: tr("Unlock the keyring, or give the secret again under Accounts."),
        Problem.APPROVAL: tr("Send it for review, then import the decision."),
        Problem.CIRCLE: tr("Edit the post, or let it be for more people."),
    }[reason]


def account_state(state: AccountState) -> str:
    return {
        AccountState.UNCHECKED: tr("Not checked"),
        AccountState.READY: tr("Ready"),
        AccountState.NEEDS_YOU: tr("Needs you"),
    }[state]


def secret_state(state: SecretState) -> str:
    return {
        SecretState.USABLE: tr("Secrets are kept in this computer's keyring."),
        SecretState.LOCKED: tr("The keyring is locked."),
        SecretState.NONE: tr("This computer has no keyring: secrets are asked each time and never written."),
    }[state]


def lever(kind: Lever) -> str:
    return {
        Lever.COMMUNICATION: tr("Communication"),
        Lever.DEMONSTRATION: tr("Demonstration"),
        Lever.LEADERSHIP: tr("Leadership"),
        Lever.SPONSORING: tr("Sponsoring"),
        Lever.INTEREST: tr("Individual and collective interest"),
    }[kind]


def missing(item: Missing) -> str:
    return {
        Missing.OBJECTIVE: tr("a strategic objective"),
        Missing.METRIC: tr("an outcome metric"),
        Missing.BASELINE: tr("the metric's value today"),
    }[item]


def late_policy(policy: LatePolicy) -> str:
    return {
        LatePolicy.SEND: tr("Send it all the same"),
        LatePolicy.ASK: tr("Ask me"),
        LatePolicy.SKIP: tr("Leave it out"),
    }[policy]


def visibility(value: "Visibility") -> str:
    from cm_console.domain.content import Visibility

    return {
        Visibility.PUBLIC: tr("Everyone"),
        Visibility.UNLISTED: tr("Everyone with the link"),
        Visibility.FOLLOWERS: tr("Followers only"),
    }[value]


def approval(value: "Approval", zone: str = "UTC") -> str:
    """Where a post stands with its approval: the state, who and when."""
    from cm_console import figures
    from cm_console.domain.review import ApprovalState
    from cm_console.domain.when import day_in

    day = "" if value.at is None else figures.day(day_in(value.at, zone))
    sent = "" if value.sent_at is None else figures.day(day_in(value.sent_at, zone))
    match value.state:
        case ApprovalState.NOT_NEEDED:
            return tr("Needs no approval")
        case ApprovalState.APPROVED:
            return tr("Approved by {name} on {day}").format(name=value.by, day=day)
        case ApprovalState.REFUSED if value.comment:
            return tr("Refused by {name}: {why}").format(name=value.by, why=value.comment)
        case ApprovalState.REFUSED:
            return tr("Refused by {name} on {day}").format(name=value.by, day=day)
        case _ if sent:
            who = value.sent_to or tr("the reviewer")
            return tr("Waits for approval: sent to {name} on {day}").format(name=who, day=sent)
        case ApprovalState.CHANGED:
            return tr("Waits for approval: changed since {name} approved it").format(name=value.by)
        case _ if value.comment:
            text = tr("Waits for approval; {name} said: {comment}")
            return text.format(name=value.by, comment=value.comment)
    return tr("Waits for approval")


def not_signed() -> str:
    """What a review is not without a keyring."""
    return tr(
        "It is not signed: this computer has no keyring to keep a key in, so nothing will tell later who "
        "made it. A decision counts all the same, by its code."
    )


def metric(key: str) -> str:
    """The word for a platform's counter; an unknown one is shown as the platform names it."""
    return {
        "likes": tr("Likes"),
        "reposts": tr("Reposts"),
        "replies": tr("Replies"),
        "quotes": tr("Quotes"),
        "reactions": tr("Reactions"),
        "followers": tr("Followers"),
    }.get(key, key)


def person_field(field: "PersonField") -> str:
    """The heading of a column about people."""
    from cm_console.domain.importing import PersonField

    return {
        PersonField.NAME: tr("Name"),
        PersonField.GIVEN_NAME: tr("Given name"),
        PersonField.FAMILY_NAME: tr("Family name"),
        PersonField.EMAIL: tr("E-mail"),
        PersonField.DEPARTMENT: tr("Department"),
        PersonField.LEVEL: tr("Level"),
        PersonField.SITE: tr("Site"),
        PersonField.LANGUAGE: tr("Language"),
        PersonField.STAFF_NUMBER: tr("Staff number"),
        PersonField.MANAGER: tr("Manager"),
        PersonField.EXTERNAL: tr("External"),
        PersonField.KIND: tr("Kind"),
        PersonField.VOLUNTEER: tr("Volunteer"),
    }[field]


def person_kind(kind: "PersonKind") -> str:
    """What somebody is to the organisation; importing knows these words in both languages."""
    from cm_console.domain.testers import PersonKind

    return {
        PersonKind.EMPLOYEE: tr("Employee"),
        PersonKind.MANAGER: tr("Manager"),
        PersonKind.EXTERNAL: tr("External"),
        PersonKind.CUSTOMER: tr("Customer"),
        PersonKind.PARTNER: tr("Partner"),
    }[kind]


def answer(text: str) -> str:
    """A flag's "yes" or "no" in the user's language; any other text as it is."""
    return {"yes": tr("yes"), "no": tr("no")}.get(text, text)


def post_field(field: "PostField") -> str:
    """The heading of a column about posts."""
    from cm_console.domain.post_columns import PostField

    return {
        PostField.POST: tr("Post"),
        PostField.TEXT: tr("Text"),
        PostField.DATE: tr("Date"),
        PostField.TIME: tr("Time"),
        PostField.ZONE: tr("Zone"),
        PostField.ACCOUNTS: tr("Accounts"),
        PostField.LANGUAGE: tr("Language"),
        PostField.LABEL: tr("Labels"),
        PostField.WARNING: tr("Content warning"),
        PostField.VISIBILITY: tr("Who sees it"),
        PostField.CIRCLE: tr("Circle"),
        PostField.PICTURE: tr("Pictures"),
        PostField.ALT: tr("Descriptions"),
        PostField.CARD: tr("Link card"),
        PostField.STATE: tr("State"),
    }[field]


def feedback_field(field: "FeedbackField") -> str:
    """The heading of a column about feedback."""
    from cm_console.domain.feedback_columns import FeedbackField

    return {
        FeedbackField.TEXT: tr("What was said"),
        FeedbackField.KIND: tr("Kind"),
        FeedbackField.BLOCKING: tr("Blocking"),
        FeedbackField.DATE: tr("Date"),
        FeedbackField.WAVE: tr("Wave"),
        FeedbackField.TESTER: tr("Tester or pseudonym"),
        FeedbackField.ANSWER: tr("Answer"),
    }[field]


def nomination_field(field: "NominationField") -> str:
    """The heading of a column of an answer that names colleagues."""
    from cm_console.domain.nominations import NominationField

    return {
        NominationField.BY: tr("Who answers"),
        NominationField.FIRST: tr("First colleague"),
        NominationField.SECOND: tr("Second colleague"),
    }[field]


def audience(value: "Audience") -> str:
    """How far the posts of a campaign may reach."""
    from cm_console.domain.content import Audience

    return {
        Audience.ORGANISATION: tr("The organisation only"),
        Audience.FOLLOWERS: tr("Followers"),
        Audience.ANYONE: tr("Anyone"),
    }[value]


def snippet_kind(kind: "SnippetKind") -> str:
    from cm_console.domain.snippets import SnippetKind

    return {
        SnippetKind.HASHTAGS: tr("Hashtags"),
        SnippetKind.SNIPPET: tr("Snippet"),
        SnippetKind.TEMPLATE: tr("Template"),
    }[kind]


def refusal(reason: "Reason") -> str:
    """Why a line of a file is not imported."""
    from cm_console.domain.importing import Reason

    return {
        Reason.NO_EMAIL: tr("there is no e-mail address"),
        Reason.BAD_EMAIL: tr("the e-mail address is not one"),
        Reason.SEVERAL_EMAILS: tr("there are several e-mail addresses"),
        Reason.FORMULA: tr("the e-mail address is a formula without a value"),
        Reason.ERASED: tr("left out: erased on request"),
    }[reason]


def wave_status(status: "WaveStatus") -> str:
    from cm_console.domain.wave_status import WaveStatus

    return {
        WaveStatus.DRAFT: tr("Draft"),
        WaveStatus.INVITED: tr("Invited"),
        WaveStatus.RUNNING: tr("Running"),
        WaveStatus.CLOSED: tr("Closed"),
    }[status]


def grade(value: "Grade | None") -> str:
    """How balanced a wave is; a dash for an empty one."""
    from cm_console.domain.wave_balance import Grade

    if value is None:
        return "–"
    return {Grade.GOOD: tr("good"), Grade.FAIR: tr("fair"), Grade.POOR: tr("poor")}[value]


def why_missing() -> str:
    """Why a campaign without objective, metric and baseline stays a draft."""
    return tr(
        "Networks opened without a clear purpose are the ones that stay empty, and without the value before, "
        "nothing proves what changed."
    )
