"""The five figures on top of the overview, each with its n and, where there is one, its goal."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cm_console import figures
from cm_console.domain.overview import Objective, OverviewView, Tiles
from cm_console.i18n import tr
from ui.widgets.tile import Tile


class TileRow(QWidget):
    """`set` fills the tiles; what is not known is a dash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.objective = Tile(tr("Objective"))
        self.active = Tile(tr("Active testers"))
        self.adoption = Tile(tr("Adoption"))
        self.posts = Tile(tr("Posts"))
        self.reactions = Tile(tr("Reactions"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for tile in (self.objective, self.active, self.adoption, self.posts, self.reactions):
            tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all as wide
            line.addWidget(tile, 1)

    def set(self, view: OverviewView) -> None:
        tiles = view.tiles
        self._objective(view.objective)
        self._active(tiles)
        self._adoption(tiles)
        self.posts.set(
            figures.number(tiles.published), tr("published in 7 days · %n planned", "", tiles.planned)
        )
        if tiles.reactions is None:
            self.reactions.set("", tr("none collected in 7 days"))
        else:
            when = figures.moment(view.collected_at, view.campaign.zone)
            detail = tr("in 7 days · read {when}").format(when=when)
            self.reactions.set(figures.signed(tiles.reactions), detail)

    def _objective(self, goal: Objective) -> None:
        way = tr("from {baseline} to {target}").format(
            baseline=figures.number(goal.baseline), target=figures.number(goal.target)
        )
        if not goal.metric:
            self.objective.set("", tr("no outcome metric yet"))
        elif goal.latest is None:
            self.objective.set("", tr("{metric}: not measured yet").format(metric=goal.metric))
        else:
            detail = tr("{way}, {day} · {metric}").format(
                metric=goal.metric, day=figures.day(goal.latest.on), way=way
            )
            tone = "bad" if goal.share is not None and goal.share < 0 else "accent"
            self.objective.set(figures.number(goal.latest.value), detail, goal.share, tone)

    def _active(self, tiles: Tiles) -> None:
        if not tiles.invited:
            self.active.set("", tr("nobody invited yet"))
            return
        share, people = figures.share(tiles.active, tiles.invited), figures.number(tiles.invited)
        detail = tr("of {n} invited").format(n=people)
        if share:
            detail = tr("{share} of {n} invited").format(share=share, n=people)
        self.active.set(figures.number(tiles.active), detail, tiles.active / tiles.invited)

    def _adoption(self, tiles: Tiles) -> None:
        if tiles.chasm is None:
            self.adoption.set("", tr("nobody in the directory yet"))
            return
        share = figures.share(tiles.adopted, tiles.population)
        people = figures.number(tiles.population)
        of = short = tr("of {n}").format(n=people)
        if share:
            of = tr("{share} of {n}").format(share=share, n=people)
            whole = figures.percent(tiles.adopted / tiles.population)
            short = tr("{share} of {n}").format(share=whole, n=people)
        left = tiles.chasm - tiles.adopted
        if left > 0:
            way = near = tr("%n to the chasm", "", left)
        else:
            way, near = tr("past the chasm (16%)"), tr("past the chasm")
        detail, short = f"{of} · {way}", f"{short} · {near}"
        over = min(1.0, tiles.adopted / tiles.chasm) if tiles.chasm else None
        tone = "ok" if left <= 0 else "accent"
        # Before anybody is invited nobody can tell who takes part: a dash, not a zero.
        known = bool(tiles.invited or tiles.adopted)
        shown = figures.number(tiles.adopted) if known else ""
        self.adoption.set(shown, detail, over if known else None, tone, short)
