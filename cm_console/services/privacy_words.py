"""The words of the privacy centre, shared by the window, the command line and the documents."""

from cm_console.domain.privacy import Act, DataKind, Rule
from cm_console.i18n import tr


def kind(value: DataKind) -> str:
    return {
        DataKind.IDENTITY: tr("Directory"),
        DataKind.FOLLOWING: tr("Following of testers"),
        DataKind.NOMINATION: tr("Nominations"),
        DataKind.FEEDBACK: tr("Feedback"),
        DataKind.STORY: tr("Success stories"),
        DataKind.AGREEMENT: tr("Agreements"),
        DataKind.OBJECTION: tr("Objections"),
        DataKind.TEAM: tr("The launch team"),
        DataKind.TEXTS: tr("Texts of the team"),
        DataKind.ACCOUNT: tr("Accounts on networks"),
        DataKind.WITHOUT_IDENTITY: tr("Counts without identity"),
        DataKind.TOMBSTONE: tr("Marks of who was erased"),
        DataKind.NONE: tr("Nothing about people"),
    }[value]


def what(value: DataKind) -> str:
    return {
        DataKind.IDENTITY: tr(
            "Name, work e-mail, department, level, site, language, staff number; manager, external, volunteer"
        ),
        DataKind.FOLLOWING: tr(
            "Wave, state and its days, invitation and answer, days away; no times of day, no activity"
        ),
        DataKind.NOMINATION: tr("Whom colleagues turn to, as they say themselves"),
        DataKind.FEEDBACK: tr("What testers reported, missions done or not"),
        DataKind.STORY: tr("A quote with the consent to show it"),
        DataKind.AGREEMENT: tr("Notice and version agreed to, day, proof, withdrawal"),
        DataKind.OBJECTION: tr("Since when a person is left out of statistics"),
        DataKind.TEAM: tr("Names of sponsors, deciders, reviewers, people who promise something"),
        DataKind.TEXTS: tr("Posts, plans and notes; they may name somebody"),
        DataKind.ACCOUNT: tr("Names and addresses of the accounts that post; passwords are in the keyring"),
        DataKind.WITHOUT_IDENTITY: tr("State, days and wave of former testers; departments of 5 or more"),
        DataKind.TOMBSTONE: tr("Keyed hashes of the address and the staff number"),
        DataKind.NONE: tr("Settings, times and counters"),
    }[value]


def purpose(value: DataKind) -> str:
    test = tr("Plan and run a test and a launch with volunteers")
    publish = tr("Publish and schedule content")
    improve = tr("Collect feedback to improve")
    duty = tr("Keep to what people decided about their data")
    return {
        DataKind.IDENTITY: test,
        DataKind.FOLLOWING: test,
        DataKind.NOMINATION: tr("Find the first volunteers without profiling"),
        DataKind.FEEDBACK: improve,
        DataKind.STORY: tr("Show testimonies with consent"),
        DataKind.AGREEMENT: duty,
        DataKind.OBJECTION: duty,
        DataKind.TEAM: tr("Know who decided and promised what"),
        DataKind.TEXTS: publish,
        DataKind.ACCOUNT: publish,
        DataKind.WITHOUT_IDENTITY: tr("Measure adoption together, never person by person"),
        DataKind.TOMBSTONE: duty,
        DataKind.NONE: tr("Make the program work"),
    }[value]


def seen_by(value: DataKind) -> str:
    team = tr("Who opens this workspace")
    if value in (DataKind.WITHOUT_IDENTITY, DataKind.NONE, DataKind.TOMBSTONE):
        return tr("Says nothing of a person")
    if value is DataKind.TEXTS:
        return tr("Who opens this workspace; posts: whom each post is for")
    if value is DataKind.STORY:
        return tr("Who opens this workspace; reports, while the consent stands")
    if value is DataKind.FOLLOWING:
        return tr("Who opens this workspace; an invitation: the invited person")
    return team


def rule(value: Rule) -> str:
    return {
        Rule.NOMINATIONS: tr("Nominations that no draw has used"),
        Rule.ABSENCES: tr("Days away that are over"),
        Rule.IDENTITY: tr("Who testers and candidates are"),
        Rule.FEEDBACK: tr("Feedback without identity"),
        Rule.JOURNAL: tr("The privacy centre’s journal"),
        Rule.LOGS: tr("Log files of this computer"),
    }[value]


def kept(value: Rule, months: int | None) -> str:
    """How long a rule keeps its data."""
    if months is None:
        return tr("for ever")
    if value in (Rule.NOMINATIONS, Rule.IDENTITY, Rule.FEEDBACK):
        return tr("%n month(s) after the campaign’s end", "", months)
    return tr("%n month(s)", "", months)


def act(value: Act) -> str:
    return {
        Act.EXPORTED: tr("A person’s data was exported"),
        Act.RECTIFIED: tr("A person’s data was rectified"),
        Act.OBJECTED: tr("A person objected to statistics"),
        Act.COUNTED_AGAIN: tr("A person is counted again"),
        Act.AGREED: tr("A person agreed to a notice"),
        Act.WITHDREW: tr("A person withdrew an agreement"),
        Act.ERASED: tr("A person was erased"),
        Act.LET_BACK: tr("An erased person may come back"),
        Act.REMOVED: tr("Removed by a retention rule"),
    }[value]


def column(name: str) -> str:
    """A column's name for a person who reads their own data."""
    return {
        "name": tr("Name"),
        "email": tr("E-mail"),
        "department": tr("Department"),
        "level": tr("Level"),
        "site": tr("Site"),
        "language": tr("Language"),
        "staff_number": tr("Staff number"),
        "is_manager": tr("Manager"),
        "is_external": tr("External"),
        "volunteer": tr("Volunteer"),
        "campaign": tr("Campaign"),
        "wave": tr("Wave"),
        "state": tr("State"),
        "since": tr("Since"),
        "invited_by": tr("Invited by"),
        "happened_on": tr("Day"),
        "happened_at": tr("Day"),
        "note": tr("Note"),
        "starts_on": tr("From"),
        "ends_on": tr("Until"),
        "agreed_on": tr("Agreed on"),
        "withdrawn_on": tr("Withdrawn on"),
        "proof": tr("Proof"),
        "notice": tr("Notice"),
        "reason": tr("Reason"),
        "text": tr("Text"),
        "subject": tr("Subject"),
        "address": tr("Address"),
        "number": tr("Number"),
        "place": tr("Place"),
        "kind": tr("Kind"),
        "answer_by": tr("Answer by"),
    }.get(name, name.replace("_", " ").capitalize())
