"""Circles of trust: who they hold, which posts are for them, what may be said of their people."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from cm_console import figures, words
from cm_console.domain.circles import Circle, CircleFigures, SeenBy, tidied
from cm_console.domain.testers import PersonKind
from cm_console.errors import ConsoleError
from cm_console.events import CirclesChanged, PostsChanged
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.store import campaigns
from cm_console.store import circles as store
from cm_console.store.database import BrokenRule

if TYPE_CHECKING:
    from cm_console.services.accounts import Accounts
    from cm_console.services.posts import Posts

_SAID = 4  # departments that are named; the others are told by their number of people


class Circles:
    """Lists of people ask for the circles while they open, so what concerns posts is imported with them."""

    def __init__(
        self, context: Context, accounts: "Callable[[], Accounts]", posts: "Callable[[], Posts]"
    ) -> None:
        self._context = context
        self._accounts = accounts
        self._posts = posts
        self._db = context.db

    def list(self, campaign_id: int) -> Sequence[Circle]:
        """The campaign's circles by name; everyone is not among them."""
        return store.all_circles(self._db, campaign_id)

    def get(self, circle_id: int) -> Circle:
        circle = store.get(self._db, circle_id)
        if circle is None:
            raise ConsoleError(tr("This circle is gone."), tr("Nothing was changed."))
        return circle

    def find(self, campaign_id: int, name: str) -> Circle:
        """The circle of this name."""
        known = self.list(campaign_id)
        for circle in known:
            if circle.name.casefold() == name.strip().casefold():
                return circle
        raise ConsoleError(
            tr("There is no circle “{name}”.").format(name=name),
            tr("Nothing was changed."),
            tr("The circles are: {choices}.").format(choices=", ".join(one.name for one in known) or "–"),
        )

    def units(self) -> Sequence[str]:
        """The departments that the directory knows."""
        return store.names(self._db, "department")

    def levels(self) -> Sequence[str]:
        return store.names(self._db, "level")

    # ── Changing ─────────────────────────────────────────────────────────────────────────────

    def add(
        self,
        campaign_id: int,
        name: str,
        *,
        units: Iterable[str] = (),
        levels: Iterable[str] = (),
        kinds: Iterable[PersonKind | str] = (),
    ) -> Circle:
        """Make a circle of the people of these units, levels and kinds; all of what is left empty."""
        circle = self._checked(Circle(0, campaign_id, name), name, units, levels, kinds)
        if campaigns.get(self._db, campaign_id) is None:
            raise ConsoleError(tr("This campaign is gone."), tr("Nothing was changed."))
        try:
            with self._db.write():
                circle_id = store.insert(self._db, circle)
        except BrokenRule:
            raise _taken(circle.name) from None
        self._context.events.publish(CirclesChanged())
        return self.get(circle_id)

    def edit(
        self,
        circle_id: int,
        *,
        name: str,
        units: Iterable[str] = (),
        levels: Iterable[str] = (),
        kinds: Iterable[PersonKind | str] = (),
    ) -> Circle:
        """Change all of a circle."""
        circle = self._checked(self.get(circle_id), name, units, levels, kinds)
        try:
            with self._db.write():
                store.update(self._db, circle)
        except BrokenRule:
            raise _taken(circle.name) from None
        self._context.events.publish(CirclesChanged())
        return circle

    def remove(self, circle_id: int) -> Circle:
        """Remove a circle that no post is for: its posts would be for everyone."""
        with self._db.write():
            circle = self.get(circle_id)
            n = store.posts(self._db, circle.campaign_id).get(circle_id, 0)
            if n:
                raise ConsoleError(
                    tr("%n post(s) are for “{name}”.", "", n).format(name=circle.name),
                    tr("Without their circle they would be for everyone: nothing was changed."),
                    tr("Say first whom they are for, or delete them."),
                )
            store.delete(self._db, circle_id)
        self._context.events.publish(CirclesChanged())
        return circle

    def _checked(
        self,
        circle: Circle,
        name: str,
        units: Iterable[str],
        levels: Iterable[str],
        kinds: Iterable[PersonKind | str],
    ) -> Circle:
        try:
            some = tuple(dict.fromkeys(PersonKind(kind) for kind in kinds))
        except ValueError:
            raise ConsoleError(
                tr("That is no kind of person."),
                tr("Nothing was changed."),
                tr("The kinds are: {choices}.").format(choices=", ".join(PersonKind)),
            ) from None
        name = " ".join(name.split())
        made = Circle(circle.id, circle.campaign_id, name, tidied(units), tidied(levels), some)
        if not name:
            raise ConsoleError(tr("A circle needs a name."), tr("Nothing was changed."), tr("Fill it in."))
        if made.is_everyone:
            raise ConsoleError(
                tr("“{name}” would be everyone.").format(name=name),
                tr("Nothing was changed."),
                tr("Choose at least one unit, level or kind of person."),
            )
        return made

    # ── Posts ────────────────────────────────────────────────────────────────────────────────

    def assign(self, post_id: int, circle_id: int | None) -> int | None:
        """Say whom a post is for; None for everyone. Returns whom it was for before.

        Where it needs approval, it waits until that is given for those others.
        """
        from cm_console.services import approval_gate, preflight_wall

        with self._db.write():
            post = self._posts().get(post_id)
            if circle_id is not None:
                self._refuse_foreign(circle_id, post.campaign_id)
            if any(each.published_at is not None for each in post.deliveries):
                raise ConsoleError(
                    tr("A part of this post is out."), tr("Whom it was for cannot be changed any more.")
                )
            wanted = post.held or not all(each.state == "draft" for each in post.deliveries)
            if circle_id is not None and wanted:
                ids = [each.account_id for each in post.deliveries]
                preflight_wall.refuse(self._context, self._accounts(), ids, post.extras.visibility, circle_id)
            store.assign(self._db, post_id, circle_id)
            approval_gate.settle(self._context, post_id)
        self._context.events.publish(PostsChanged())
        return post.circle_id

    def _refuse_foreign(self, circle_id: int, campaign_id: int) -> None:
        if self.get(circle_id).campaign_id != campaign_id:
            raise ConsoleError(
                tr("This circle belongs to another campaign."), tr("Whom the post is for was not changed.")
            )

    # ── What may be said ─────────────────────────────────────────────────────────────────────

    def seen_by(self, campaign_id: int, circle_id: int | None, account_ids: Sequence[int]) -> SeenBy:
        """Whom a post is meant for, how many they are and from where; and whether a wall has a hole."""
        from cm_console.analysis.disclosure import LEAST, large
        from cm_console.services import preflight_wall

        circle = None if circle_id is None else self.get(circle_id)
        counts = store.departments(self._db, circle)
        total = sum(n for _, n in counts)
        groups, others = large(counts)
        text = self._meant_for(circle, total, groups, others)
        if total >= LEAST and (outside := _outside(store.external(self._db, circle), total)):
            text = f"{text} {outside}"
        holes = preflight_wall.open_accounts(self._accounts(), account_ids) if circle is not None else ()
        if holes:
            warning = tr("{accounts} can be read from outside the circle.")
            text = f"{text} {warning.format(accounts=figures.listed(holes))}"
        few = 0 < total < LEAST
        return SeenBy(text, None if few else total, () if few else tuple(groups), 0 if few else others)

    def _meant_for(
        self, circle: Circle | None, total: int, groups: Sequence[tuple[str, int]], others: int
    ) -> str:
        from cm_console.analysis.disclosure import LEAST

        who = tr("everyone") if circle is None else tr("the circle “{name}”").format(name=circle.name)
        if not total:
            return "" if circle is None else tr("Meant for {who}: nobody is in it.").format(who=who)
        if total < LEAST:
            return tr("Meant for {who}: fewer than {n} people.").format(who=who, n=LEAST)
        people = tr("Meant for {who}: %n people", "", total).format(who=who)
        named = [
            tr("{name} {n}").format(name=name or tr("no department"), n=figures.number(n))
            for name, n in groups[:_SAID]
        ]
        rest = others + sum(n for _, n in groups[_SAID:])
        if rest and named:
            named.append(tr("elsewhere {n}").format(n=figures.number(rest)))
        return f"{people} ({', '.join(named)})." if len(named) > 1 else f"{people}."

    def told(self, circle: Circle) -> str:
        """What a circle asks of its people, in words."""
        kinds = [words.person_kind(kind) for kind in circle.kinds]
        parts = (figures.listed(part) for part in (circle.units, circle.levels, kinds) if part)
        return " · ".join(parts)

    def size(self, circle: Circle | None) -> int:
        """How many people of the directory a circle holds; for the person who keeps the directory."""
        return store.count(self._db, circle)

    def figures(self, campaign_id: int) -> Sequence[CircleFigures]:
        """Every circle with how many of its people were invited and took part.

        Circles overlap, and the total and the departments are told elsewhere: a circle is shown only where
        nobody can work out anything about a few people from all of that together.
        """
        from cm_console.analysis.disclosure import LEAST
        from cm_console.analysis.overlaps import showable
        from cm_console.services import circle_sizes

        circles = self.list(campaign_id)
        cells = store.cells(self._db, campaign_id, circles)
        given = circle_sizes.beside(self._db, campaign_id)
        visible = showable(cells, given, [str(circle.id) for circle in circles])
        posts = store.posts(self._db, campaign_id)
        made = []
        for circle in circles:
            inside = [cell for cell in cells if str(circle.id) in cell.groups]
            size = self.size(circle)
            told = str(circle.id) in visible
            made.append(
                CircleFigures(
                    circle,
                    size if size == 0 or size >= LEAST else None,
                    sum(cell.people for cell in inside) if told else None,
                    sum(cell.adopted or 0 for cell in inside) if told else None,
                    posts.get(circle.id, 0),
                )
            )
        return made


def _outside(external: int, total: int) -> str:
    """How many of at least five people are external, where neither they nor the others are a few."""
    from cm_console.analysis.disclosure import LEAST

    if external in (0, total):
        return tr("All of them are external.") if external else ""
    if external < LEAST:
        return tr("Fewer than {n} of them are external.").format(n=LEAST)
    if total - external < LEAST:
        return tr("Nearly all of them are external.")
    return tr("%n of them are external.", "", external)


def _taken(name: str) -> ConsoleError:
    return ConsoleError(
        tr("There is a circle “{name}” already.").format(name=name),
        tr("Nothing was changed."),
        tr("Give it another name."),
    )
