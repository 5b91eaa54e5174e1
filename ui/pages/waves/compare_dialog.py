"""What-ifs side by side: the same draw with one thing changed at a time; nothing is stored."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.waves import Wishes
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.waves import Proposal
from ui.dialogs.base import Dialog
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from cm_console.console import Console

Run = Callable[..., object]  # (work, done, failed)
_LOW = 0.25


def at_once(work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[..., None]) -> None:
    """Do `work` here and now."""
    try:
        result = work()
    except ConsoleError as error:
        failed(error)
    else:
        done(result)


@dataclass(frozen=True)
class Variant:
    """One line: what was changed, and what it gives."""

    name: str
    wishes: Wishes
    proposal: Proposal

    @property
    def taking_part(self) -> int:
        return round(self.proposal.invited * self.proposal.expected)

    @property
    def few(self) -> int:
        """Who takes part if only a quarter of the invited does."""
        return round(self.proposal.invited * _LOW)


class CompareDialog(Dialog):
    """`chosen` are the wishes of the line that was taken."""

    def __init__(
        self,
        console: "Console",
        campaign: Campaign,
        wishes: Wishes,
        parent: QWidget | None = None,
        run: Run = at_once,
    ) -> None:
        text = tr("The same draw with one thing changed at a time. Nothing is stored until you draw.")
        super().__init__(tr("What if…"), tr("Take this one"), parent, text=text)
        self.chosen: Wishes | None = None
        self.accept_button.setEnabled(False)
        self.table = ObjectTable(_columns(), self, identity=lambda row: row.name, name=tr("What if…"))
        self.table.setSortingEnabled(False)
        self.table.setMinimumHeight(282)
        self.table.setSelectionMode(ObjectTable.SelectionMode.SingleSelection)
        self.table.chosen.connect(self._choose)
        self.table.activated_row.connect(lambda _: self.submit())
        self.notes = QLabel(tr("Trying the variants…"))
        self.notes.setProperty("role", "small-muted")
        self.notes.setWordWrap(True)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.notes)
        self.setMinimumWidth(940)
        names, asked = zip(*variants(wishes), strict=True)
        work = partial(console.waves.compare, campaign.id, asked)
        run(work, partial(self._compared, names, asked), self._failed)

    def _compared(self, names: Sequence[str], asked: Sequence[Wishes], proposals: Sequence[Proposal]) -> None:
        rows = [
            Variant(name, replace(wishes, seed=proposal.seed), proposal)
            for name, wishes, proposal in zip(names, asked, proposals, strict=True)
        ]
        self.table.set_rows(rows)
        self.table.selectRow(0)
        self.table.setFocus()
        self._choose(rows[0])

    def _failed(self, error: BaseException) -> None:
        self.notes.setText(str(error))

    def _choose(self, variant: Variant | None) -> None:
        self.accept_button.setEnabled(variant is not None)
        if variant is not None:
            self.notes.setText(" ".join(variant.proposal.notes + variant.proposal.outlook))
            self._fit()

    def submit(self) -> None:
        variant = self.table.current()
        if variant is not None:
            self.chosen = variant.wishes
            self.accept()


def variants(wishes: Wishes) -> list[tuple[str, Wishes]]:
    """The wishes, then each change that may be worth a look."""
    seed = wishes.seed if wishes.seed is not None else 1
    base = replace(wishes, seed=seed)
    low = min(_LOW, wishes.participation or 1)
    halves = tuple(max(1, size // 2) for size in wishes.sizes)
    start = (max(1, wishes.sizes[0] // 2), *wishes.sizes[1:])
    found = [
        (tr("As asked"), base),
        (tr("Invite for {rate}").format(rate=figures.percent(low)), replace(base, participation=low)),
        (tr("Another seed"), replace(base, seed=seed + 1)),
        (tr("Smaller first wave"), replace(base, sizes=start)),
        (tr("Waves half as large"), replace(base, sizes=halves)),
        (tr("One wave more"), replace(base, sizes=(*wishes.sizes, wishes.sizes[-1]))),
    ]
    name = tr("Exact shares") if wishes.together else tr("Teams kept together")
    found.append((name, replace(base, together=not wishes.together)))
    per_wave = wishes.animators, wishes.capacity
    if any(len(values) > 1 for values in per_wave):  # one number for each wave fits no other count of waves
        found = [one for one in found if len(one[1].sizes) == len(wishes.sizes)]
    return found


def _alone(row: Variant) -> str:
    return tr(
        "%n person(s) have fewer than two colleagues or contacts in their wave.", "", row.proposal.alone
    )


def _columns() -> list[Column]:
    return [
        Column("name", tr("What if…"), lambda row: row.name, strong=True),
        Column("sizes", tr("Sizes"), lambda row: ", ".join(map(str, row.wishes.all_sizes)), width=120),
        Column("invited", tr("Invited in all"), lambda row: row.proposal.invited, align="right"),
        Column(
            "expected",
            tr("Take part"),
            lambda row: row.taking_part,
            lambda row: f"{row.taking_part} ({figures.percent(row.proposal.expected)})",
            align="right",
        ),
        Column("few", tr("At 25%"), lambda row: row.few, align="right"),
        Column("short", tr("Empty seats"), lambda row: row.proposal.short, align="right"),
        Column("alone", tr("Alone"), lambda row: row.proposal.alone, align="right", tip=_alone),
        Column(
            "off",
            tr("Off"),
            lambda row: row.proposal.draw.imbalance,
            lambda row: figures.number(round(row.proposal.draw.imbalance, 1)),
            align="right",
        ),
    ]
