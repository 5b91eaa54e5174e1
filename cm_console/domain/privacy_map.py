"""The data map: every column of the workspace and why it is there. A test compares it with the real schema.

The report is generated from it, and erasing follows it: texts of the kinds in `FREE` are searched for the
person. A table is listed with all its columns; a link is the column that says whose a row is, by itself or
through another table ("invitation_id>invitation.person_id").
"""

from collections.abc import Iterator
from dataclasses import dataclass

from cm_console.domain.privacy import DataKind


@dataclass(frozen=True)
class Table:
    name: str
    columns: dict[DataKind, tuple[str, ...]]
    links: tuple[str, ...] = ()


def _table(name: str, *links: str, **columns: str) -> Table:
    return Table(name, {DataKind(kind): tuple(names.split()) for kind, names in columns.items()}, links)


TABLES: tuple[Table, ...] = (
    _table(
        "person",
        "id",
        identity="name name_key email email_key department level site language staff_number is_manager"
        " is_external volunteer external_kind kind",
        none="id",
    ),
    _table("tester", "person_id", following="campaign_id person_id state since wave_id invited_by"),
    _table("tester_event", "person_id", following="campaign_id person_id happened_on state note", none="id"),
    _table("waiting", "person_id", following="campaign_id person_id place"),
    _table("unavailable", "person_id", following="campaign_id person_id starts_on ends_on", none="id"),
    _table("nomination", "by_person_id", "person_id", nomination="campaign_id by_person_id person_id"),
    _table(
        "invitation",
        "person_id",
        "inviter_id",
        following="campaign_id person_id inviter_id state answer_by reason",
        none="id",
    ),
    _table(
        "invitation_letter",
        "invitation_id>invitation.person_id",
        following="invitation_id number way state address subject text problem resent sent_at",
        none="id account_id message_id attempts ready_at lease_owner lease_until",
    ),
    _table(
        "invitation_log",
        "invitation_id>invitation.person_id",
        following="invitation_id happened_at what number note",
        none="id",
    ),
    _table("mission_done", "person_id", following="mission_id person_id done_on"),
    _table("mission_reminder", "person_id", following="wave_id person_id mark reminded_on"),
    _table("drop_out", "person_id", following="campaign_id person_id reason note"),
    _table(
        "feedback",
        "person_id",
        feedback="campaign_id wave_id person_id pseudonym kind is_blocking text given_on answer answered_on"
        " promised_for fixed_on",
        none="id duplicate_of",
    ),
    _table(
        "story",
        "person_id",
        story="campaign_id person_id told_by shown_as quote effect happened_on consented_on proof"
        " withdrawn_on",
        none="id",
    ),
    _table("agreement", "person_id", agreement="person_id notice_id agreed_on proof withdrawn_on", none="id"),
    _table("objection", "person_id", objection="person_id since"),
    _table("departed", without_identity="campaign_id wave_id state department is_manager", none="id"),
    _table("departed_event", without_identity="departed_id happened_on state", none="id"),
    _table("tombstone", tombstone="hash address"),
    # What the team writes, and who of it decides and promises.
    _table(
        "campaign",
        team="sponsor",
        texts="name objective metric utm_campaign",
        none="id opens_on zone baseline target population playbook late_policy late_tolerance_minutes"
        " audience needs_approval released_on country",
    ),
    _table("phase", texts="name", none="id campaign_id key starts_on ends_on"),
    _table("task", texts="name", none="id campaign_id phase_id lever due_on done_on"),
    _table("mission", texts="title benefit", none="id campaign_id wave_id due_on"),
    _table("lesson", team="owner", texts="text", none="id campaign_id wave_id kind due_on done_on"),
    _table("measure", texts="note", none="campaign_id measured_on value"),
    _table("need", texts="name", none="id campaign_id"),
    _table(
        "use_case", texts="who does with_whom company_benefit person_benefit", none="id campaign_id by_day"
    ),
    _table("alignment", texts="evidence", none="use_case_id need_id"),
    _table("commitment", team="who", texts="what", none="id campaign_id due_on done_on"),
    _table(
        "gate",
        team="decided_by",
        texts="name note",
        none="id campaign_id kind wave due_on reported_share answered_share decision decided_on",
    ),
    _table("readiness", texts="note", none="campaign_id item answer answered_on"),
    _table("consultation", texts="note", none="campaign_id informed_on opinion opinion_on"),
    _table("plan_shift", texts="changes", none="campaign_id shifted_at"),
    _table("post_idea", texts="text", none="id campaign_id due_on post_id"),
    _table(
        "wave",
        texts="name",
        none="id campaign_id number size capacity starts_on ends_on seed animators per_animator target"
        " is_external",
    ),
    _table("wave_draw", texts="rules", none="campaign_id seed"),
    _table("circle", texts="name units levels", none="id campaign_id kinds"),
    _table("snippet", texts="name text", none="id campaign_id kind"),
    _table("picture", texts="name", none="hash mime width height data added_at"),
    _table(
        "post",
        texts="text extras",
        none="id campaign_id wall_time zone due_at language created_at updated_at series_id occurrence"
        " needs_approval held circle_id",
    ),
    _table(
        "series",
        texts="text extras",
        none="id campaign_id language rule wall_start zone made_until ends_on created_at needs_approval"
        " circle_id",
    ),
    _table("series_account", texts="variant", none="series_id account_id"),
    _table(
        "delivery",
        texts="variant url",
        none="id post_id account_id state key due_at ready_at attempts problem lease_owner lease_until"
        " remote_id published_at next_reading_at handed_over_id handed_over_at",
    ),
    _table("delivery_event", texts="note", none="id delivery_id happened_at state problem"),
    _table("delivery_part", texts="text url", none="delivery_id position remote_id published_at"),
    _table("review", team="reviewer", none="id campaign_id digest verifier made_at decided_at"),
    _table(
        "approval",
        team="reviewer",
        texts="comment",
        none="id campaign_id content post_id verdict decided_at review_id",
    ),
    _table("notice", texts="name text", none="id version published_on"),
    _table("privacy", team="facts", none="id salt unswept erasing"),
    _table(
        "account",
        account="name server user remote_id handle facts",
        none="id key platform secret_env state paused_until checked_at next_reading_at removed_at utm_source",
    ),
    # Nothing about people.
    _table("attention", none="campaign_id messages_a_week channels quiet_from quiet_until"),
    _table("channel_sample", none="account_id metric taken_at value"),
    _table("post_sample", none="delivery_id metric taken_at value"),
    _table("privacy_log", none="id happened_on act rule people"),
    _table("retention", none="rule months is_own announced_on"),
    _table("review_post", none="review_id post_id content"),
    _table("series_exception", none="series_id occurrence"),
    _table("slot", none="campaign_id weekday wall_time"),
    _table("wave_floor", none="wave_id people"),
    _table("workspace", none="id key created_at current_campaign_id publisher_seen_at"),
)


def of_kind(kind: DataKind) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The tables that hold data of `kind`, with these columns."""
    for table in TABLES:
        if kind in table.columns:
            yield table.name, table.columns[kind]


def columns_of(*kinds: DataKind) -> Iterator[tuple[str, str]]:
    """Table and column of everything of these kinds."""
    for table in TABLES:
        for kind in kinds:
            for column in table.columns.get(kind, ()):
                yield table.name, column
