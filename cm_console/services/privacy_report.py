"""The privacy report as data: the data map with its counts, the rules, what people decided, what was done."""

from dataclasses import dataclass

from cm_console import figures, plan_words
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import Consultation
from cm_console.domain.privacy import DataKind, Entry, Notice, Retention, Rule
from cm_console.i18n import tr
from cm_console.services import privacy_words as say
from cm_console.services.context import Context
from cm_console.services.privacy import Privacy
from cm_console.services.privacy_retention import Keeping
from cm_console.store import campaigns as campaign_store
from cm_console.store import gates as gate_store
from cm_console.store import tombstones

_RULE_OF = {
    DataKind.IDENTITY: Rule.IDENTITY,
    DataKind.FOLLOWING: Rule.IDENTITY,
    DataKind.AGREEMENT: Rule.IDENTITY,
    DataKind.OBJECTION: Rule.IDENTITY,
    DataKind.NOMINATION: Rule.NOMINATIONS,
    DataKind.FEEDBACK: Rule.FEEDBACK,
}


@dataclass(frozen=True)
class DataLine:
    """One line of the data map, in words."""

    kind: DataKind
    name: str
    what: str
    tables: tuple[str, ...]
    rows: int
    purpose: str
    until: str
    seen_by: str


@dataclass(frozen=True)
class RuleLine:
    rule: Rule
    name: str
    months: int | None
    kept: str
    due: int
    ahead: str  # what it will do, in words; empty for nothing


@dataclass(frozen=True)
class Report:
    data: tuple[DataLine, ...]
    rules: tuple[RuleLine, ...]
    facts: tuple[str, ...]
    notices: tuple[Notice, ...]
    journal: tuple[Entry, ...]


class Reporting:
    def __init__(self, context: Context, privacy: Privacy, keeping: Keeping) -> None:
        self._context = context
        self._privacy = privacy
        self._keeping = keeping

    def read(self) -> Report:
        rules = self._keeping.rules()
        return Report(
            tuple(self._data(rules)),
            tuple(self._rule(rule) for rule in rules),
            tuple(self._facts()),
            tuple(self._privacy.notices()),
            tuple(self._privacy.journal()),
        )

    def _data(self, rules: list[Retention]) -> list[DataLine]:
        months = {rule.rule: rule.months for rule in rules}
        return [
            DataLine(
                held.kind,
                say.kind(held.kind),
                say.what(held.kind),
                held.tables,
                held.rows,
                say.purpose(held.kind),
                _until(held.kind, months),
                say.seen_by(held.kind),
            )
            for held in self._privacy.data_map()
        ]

    def _rule(self, rule: Retention) -> RuleLine:
        on, today = rule.runs_on(self._context.clock.now().date()), self._context.clock.now().date()
        ahead = ""
        if on is not None:
            due = tr("%n to remove", "", rule.due)
            day = tr("today") if on <= today else tr("from {day}").format(day=figures.full_day(on))
            ahead = f"{due}, {day}"
        return RuleLine(
            rule.rule, say.rule(rule.rule), rule.months, say.kept(rule.rule, rule.months), rule.due, ahead
        )

    def _facts(self) -> list[str]:
        db = self._context.db
        lines = [
            tr("%n person(s) object to being counted in statistics.", "", self._privacy.objections()),
            tr("%n mark(s) keep erased people out of imports.", "", tombstones.count(db)),
        ]
        for campaign in campaign_store.all_campaigns(db):
            lines.append(council(campaign, gate_store.consultation(db, campaign.id)))
        return lines


def council(campaign: Campaign, heard: Consultation) -> str:
    """Where the works council stands for a campaign; it is recorded with the plan's gates."""
    opinion = plan_words.opinion(heard.opinion)
    if heard.opinion_on is not None:
        opinion = f"{opinion} ({figures.full_day(heard.opinion_on)})"
    elif heard.informed_on is not None:
        informed = tr("informed on {day}").format(day=figures.full_day(heard.informed_on))
        opinion = f"{opinion}, {informed}"
    return tr("Works council, {campaign}: {opinion}").format(campaign=campaign.name, opinion=opinion)


def _until(kind: DataKind, months: dict[Rule, int | None]) -> str:
    if kind in _RULE_OF:
        rule = _RULE_OF[kind]
        return say.kept(rule, months[rule])
    if kind is DataKind.STORY:
        return tr("until the consent is withdrawn; asked again after 12 months")
    if kind is DataKind.ACCOUNT:
        return tr("until the account is removed")
    if kind is DataKind.TOMBSTONE:
        return tr("as long as the workspace, or until the person asks to come back")
    return tr("as long as the campaign is kept")
