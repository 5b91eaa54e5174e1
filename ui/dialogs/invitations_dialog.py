"""Every invitation of a campaign as a tree: who invited whom, where each stands, how many joined below."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from cm_console import figures
from cm_console import invitation_words as words
from cm_console.domain.campaign import Campaign
from cm_console.domain.invitations import Branch, Invitation
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.page import Page
from ui.widgets.buttons import secondary
from ui.widgets.empty import EmptyState, OrEmpty

_ROOM = 12  # pixels between two rows


class InvitationsDialog(Dialog):
    """`remind_wanted` once it has closed for it."""

    remind_wanted = Signal()

    def __init__(self, page: Page, campaign: Campaign) -> None:
        text = tr("Counts of people who said yes, never of what they do.")
        super().__init__(tr("Who invited whom"), tr("Close"), page.window(), text=text)
        self.cancel_button.hide()
        console = page.console
        self._today = console.today(campaign.zone)
        invitations = {each.person_id: each for each in console.invitations.list(campaign.id)}
        branches = console.invitations.tree(campaign.id)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Who invited whom"))
        self.tree.setHeaderLabels([tr("Name"), tr("State"), tr("Accepted"), tr("Below"), tr("Letters")])
        self.tree.setUniformRowHeights(True)
        self._fill(branches, invitations)
        self.tree.expandAll()
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.nobody = EmptyState(
            "paper-plane-tilt",
            tr("Nobody has been invited yet"),
            tr("Select people among the testers, or a wave, then invite them."),
        )
        either = OrEmpty(self.tree, self.nobody)
        either.show_full(branches)
        self.body.addWidget(either, 1)
        self.remind_button = secondary(tr("Remind…"), self._remind)
        self.remind_button.setVisible(bool(branches))
        self.add_left_button(self.remind_button)
        self.resize(760, 480)
        (self.tree if branches else self.accept_button).setFocus()

    def _fill(self, branches: "list[Branch]", invitations: dict[int, Invitation]) -> None:
        above: list[QTreeWidgetItem] = []
        for each in branches:
            found = invitations.get(each.person_id)
            row = QTreeWidgetItem(
                [
                    each.name,
                    words.standing(found, self._today) if found is not None and each.depth else "",
                    figures.of(each.accepted, each.invited) if each.invited else "",
                    figures.number(each.below) if each.below else "",
                    words.counted(found) if found is not None else "",
                ]
            )
            row.setSizeHint(0, QSize(0, self.fontMetrics().height() + _ROOM))
            for column in (2, 3):
                row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if found is not None and found.last is not None:
                row.setToolTip(1, words.letter_note(found.last))
            del above[each.depth :]
            if above:
                above[-1].addChild(row)
            else:
                self.tree.addTopLevelItem(row)
            above.append(row)

    def _remind(self) -> None:
        self.accept()
        self.remind_wanted.emit()
