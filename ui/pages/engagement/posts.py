"""The table of published posts with what their last reading said."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from cm_console import circle_words, figures, words
from cm_console.domain.counters import REACTIONS
from cm_console.domain.engagement import PostTotal
from cm_console.i18n import tr
from ui.widgets.table import Column, ObjectTable

_METRICS = REACTIONS[:4]


class PostTable(ObjectTable):
    """Rows are `PostTotal`; a counter that no platform names has no column."""

    def __init__(self, zone: Callable[[], str]) -> None:
        super().__init__(_columns(zone), identity=lambda row: row.delivery_id, name=tr("Published posts"))
        self.setSelectionMode(ObjectTable.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        """When each was read is only said where the titles keep enough room."""
        place = next(n for n, column in enumerate(self.objects.columns) if column.key == "read")
        others = sum(
            self.columnWidth(n)
            for n in range(1, len(self.objects.columns))
            if n != place and not self.isColumnHidden(n)
        )
        room = self.viewport().width() - others - self.objects.columns[place].width
        self.setColumnHidden(place, room < self.objects.columns[0].width)

    def set_posts(self, posts: tuple[PostTotal, ...]) -> None:
        self.set_rows(posts)
        named = {metric for post in posts for metric in post.counts}
        for place, column in enumerate(self.objects.columns):
            if column.key in _METRICS:
                self.setColumnHidden(place, column.key not in named)
        self._fit_title()


def _columns(zone: Callable[[], str]) -> list[Column]:
    return [
        Column("title", tr("Post"), lambda row: row.title, width=230, tip=_tip),
        Column("account", tr("Account"), lambda row: row.account, width=130),
        Column(
            "published",
            tr("Published"),
            lambda row: row.published_at,
            text=lambda row: figures.moment(row.published_at, zone()),
            width=112,
        ),
        *(_counter(metric) for metric in _METRICS),
        Column(
            "all",
            tr("All"),
            lambda row: row.reactions,
            text=lambda row: tr("hidden") if row.hidden else figures.number(row.reactions),
            tip=lambda row: circle_words.hidden_note() if row.hidden else "",
            align="right",
            strong=True,
            width=86,
        ),
        Column(
            "read",
            tr("Read"),
            lambda row: row.taken_at,
            text=lambda row: figures.moment(row.taken_at, zone()),
            muted=True,
            width=118,
        ),
    ]


def _tip(row: PostTotal) -> str:
    return f"{row.title}\n{row.circle}" if row.circle else row.title


def _counter(metric: str) -> Column:
    return Column(
        metric,
        words.metric(metric),
        lambda row: row.counts.get(metric),
        text=lambda row: figures.number(row.counts.get(metric)),
        align="right",
        width=84,
    )
