"""The privacy centre's documents: the report, and drafts of the register entry and the impact assessment.

What only the company knows stays a gap to fill in; nothing is claimed for it.
"""

from pathlib import Path
from typing import Literal

from cm_console import figures
from cm_console.i18n import tr
from cm_console.services import page_file
from cm_console.services import privacy_words as say
from cm_console.services.context import Context
from cm_console.services.privacy import Privacy
from cm_console.services.privacy_dpia import measures, risks
from cm_console.services.privacy_pages import Open, Page, Section, Text, html
from cm_console.services.privacy_report import Report, Reporting, council
from cm_console.services.privacy_retention import Keeping
from cm_console.store import accounts as account_store
from cm_console.store import campaigns as campaign_store
from cm_console.store import gates as gate_store

Which = Literal["report", "register", "dpia"]


class PrivacyDocuments:
    def __init__(self, context: Context, privacy: Privacy, keeping: Keeping) -> None:
        self._context = context
        self._privacy = privacy
        self._reporting = Reporting(context, privacy, keeping)

    def report(self) -> Report:
        return self._reporting.read()

    def html(self, which: Which) -> str:
        return html(self._page(which))

    def title(self, which: Which) -> str:
        return {
            "report": tr("Privacy report"),
            "register": tr("Register of processing: launch of a network"),
            "dpia": tr("Data protection impact assessment"),
        }[which]

    def _page(self, which: Which) -> Page:
        return {"report": self._report, "register": self._register, "dpia": self._dpia}[which]()

    def write(self, which: Which, path: Path) -> Path:
        """Write the page; an older file there is replaced only when the new one is complete."""
        return page_file.write(self.html(which), path)

    def _report(self) -> Page:
        found = self.report()
        sections = [
            self._map(found),
            self._rules(found),
            Section(tr("What people decided"), points=found.facts),
        ]
        if found.notices:
            headings = [tr("Notice"), tr("Version"), tr("Published on"), tr("Agreed")]
            rows = [
                (
                    each.name,
                    str(each.version),
                    figures.full_day(each.published_on),
                    figures.number(each.agreed),
                )
                for each in found.notices
            ]
            sections.append(Section(tr("Notices"), headings=headings, rows=rows))
        if found.journal:
            headings = [tr("Day"), tr("What was done"), tr("People")]
            entries = [
                (
                    figures.full_day(each.on),
                    say.act(each.act) + (f": {say.rule(each.rule)}" if each.rule else ""),
                    figures.number(each.people),
                )
                for each in found.journal
            ]
            sections.append(Section(tr("Journal"), headings=headings, rows=entries))
        return Page(self.title("report"), self._subtitle(), sections)

    def _register(self) -> Page:
        found, facts = self.report(), self._privacy.facts()
        who = [
            (tr("Company"), _or(facts["company"], tr("name of the company"))),
            (tr("Address"), _or(facts["address"], tr("its address"))),
            (tr("Responsible"), _or(facts["controller"], tr("who answers for this processing"))),
            (tr("Data protection officer"), _or(facts["officer"], tr("name, or “none named”"))),
            (tr("Contact for requests"), _or(facts["contact"], tr("address to which people write"))),
        ]
        sections = [
            Section(tr("Who is responsible"), rows=who),
            Section(tr("Purposes"), points=_purposes()),
            Section(tr("Never done with these data"), points=_excluded()),
            Section(
                tr("Legal basis"),
                [
                    tr(
                        "Legitimate interest of the company for planning, inviting volunteers and counting "
                        "together; consent only for what is truly optional (testimonies), with no drawback "
                        "for who declines."
                    ),
                    Open(tr("To confirm by the company, with the balance of interests")),
                ],
            ),
            Section(
                tr("People concerned"),
                [tr("Employees and managers; external people (customers, partners) where they were added.")],
            ),
            self._map(found),
            Section(tr("Recipients"), points=self._recipients(facts["processors"])),
            Section(
                tr("Transfers outside the European Union"),
                [
                    tr("None by the program itself: the workspace is a file on this computer."),
                    Open(tr("To check for each network to which posts go")),
                ],
            ),
            self._rules(found),
            Section(
                tr("Security"), points=[*measures(), _or(facts["measures"], tr("disk encryption, access"))]
            ),
            Section(tr("Works council"), points=self.councils()),
        ]
        return Page(self.title("register"), self._subtitle(draft=True), sections)

    def _dpia(self) -> Page:
        found, facts = self.report(), self._privacy.facts()
        headings = [tr("Risk"), tr("What limits it"), tr("What is left, by the company")]
        rows: list[tuple[Text, ...]] = [(*each, Open(tr("to judge"))) for each in risks()]
        sections = [
            Section(
                tr("Is it needed?"),
                [
                    tr(
                        "Employees are concerned, who are not free towards their employer. Where individual "
                        "activity is followed or people are profiled, an assessment is compulsory. This "
                        "program follows voluntary missions only and computes no score; the company decides."
                    ),
                    Open(tr("Decision, by whom, on which day")),
                ],
            ),
            Section(tr("What is done"), points=_purposes()),
            Section(tr("Never done with these data"), points=_excluded()),
            self._map(found),
            self._rules(found),
            Section(
                tr("Necessity and proportion"),
                points=[
                    tr("Days, never times of day; states of a mission, never activity on the network."),
                    tr("Statistics only for groups of 5 or more, with complementary suppression."),
                    tr("Who objects is left out of statistics; who asks is erased, and stays so."),
                    Open(tr("Why the aim cannot be reached with less")),
                ],
            ),
            Section(tr("Risks"), headings=headings, rows=rows),
            Section(
                tr("Measures"), points=[*measures(), _or(facts["measures"], tr("disk encryption, access"))]
            ),
            Section(
                tr("Opinions"),
                points=[
                    *self.councils(),
                    Open(tr("Opinion of the data protection officer, and day")),
                    Open(tr("Views of the people concerned or of their representatives")),
                ],
            ),
            Section(tr("Validation"), [Open(tr("Name, role, day, decision"))]),
        ]
        return Page(self.title("dpia"), self._subtitle(draft=True), sections)

    def _map(self, found: Report) -> Section:
        headings = [tr("Data"), tr("What"), tr("Why"), tr("Kept until"), tr("Seen by")]
        return Section(
            tr("Data map"),
            headings=headings,
            rows=[(each.name, each.what, each.purpose, each.until, each.seen_by) for each in found.data],
        )

    def _rules(self, found: Report) -> Section:
        headings = [tr("What"), tr("Kept for"), tr("Ahead")]
        rows = [(rule.name, rule.kept, rule.ahead or figures.DASH) for rule in found.rules]
        return Section(tr("Removed by itself"), headings=headings, rows=rows)

    def _recipients(self, processors: str) -> list[Text]:
        networks = sorted({each.name for each in account_store.present(self._context.db)})
        lines: list[Text] = [tr("The people who may open the workspace file")]
        if networks:
            posted = tr("Networks, for what is posted: {names}").format(names=figures.listed(networks))
            lines.append(posted)
        return [*lines, _or(processors, tr("processors, or “none”"))]

    def councils(self) -> list[str]:
        """Where the works council stands, campaign by campaign."""
        db = self._context.db
        return [
            council(campaign, gate_store.consultation(db, campaign.id))
            for campaign in campaign_store.all_campaigns(db)
        ] or [tr("No campaign yet.")]

    def _subtitle(self, *, draft: bool = False) -> str:
        day = figures.full_day(self._context.clock.now().date())
        if draft:
            return tr(
                "Draft of {day}, filled from the workspace; what is marked is for the company to say."
            ).format(day=day)
        return tr("State of {day}").format(day=day)


def _or(text: str, missing: str) -> Text:
    return text or Open(tr("To complete: {what}").format(what=missing))


def _purposes() -> list[str]:
    return [
        tr("Plan and run a test and a launch with volunteers"),
        tr("Publish and schedule content"),
        tr("Measure adoption together, never person by person"),
        tr("Collect feedback to improve"),
        tr("Show testimonies with consent"),
    ]


def _excluded() -> list[str]:
    return [
        tr("Evaluation of people, discipline, pay"),
        tr("Control of working time or activity"),
        tr("Inference of opinions, health or emotions"),
    ]
