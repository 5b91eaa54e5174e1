"""Snippets, hashtag groups and templates: kept for one campaign or for all, and filled in."""

from cm_console.domain.campaign import Campaign
from cm_console.domain.snippets import Snippet, SnippetKind, hashtags
from cm_console.errors import ConsoleError
from cm_console.events import SnippetsChanged
from cm_console.i18n import tr
from cm_console.services import templates
from cm_console.services.context import Context
from cm_console.store import snippets as store

_List = list[Snippet]


class Snippets:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def list(self, campaign_id: int | None = None, kind: SnippetKind | str | None = None) -> _List:
        """Those of a campaign and those of all campaigns, by name."""
        return store.of_campaign(self._db, campaign_id, SnippetKind(kind) if kind else None)

    def get(self, snippet_id: int) -> Snippet:
        found = store.get(self._db, snippet_id)
        if found is None:
            raise ConsoleError(tr("This snippet no longer exists."), tr("Nothing was changed."))
        return found

    def find(self, campaign_id: int | None, name: str, kind: SnippetKind | str | None = None) -> Snippet:
        """The one of that name, in any case; the campaign's own before one for all campaigns."""
        known = self.list(campaign_id, kind)
        for each in known:
            if each.name.casefold() == name.strip().casefold():
                return each
        names = ", ".join(dict.fromkeys(each.name for each in known))
        raise ConsoleError(
            tr("There is no snippet “{name}”.").format(name=name.strip()),
            tr("Nothing was changed."),
            tr("There are: {names}.").format(names=names) if names else tr("Add one first."),
        )

    def add(self, kind: SnippetKind | str, name: str, text: str, campaign_id: int | None = None) -> Snippet:
        """Keep a piece of text, for one campaign or (None) for all."""
        kind = SnippetKind(kind)
        name, text = _named(name), _checked(kind, text)
        with self._db.write():
            self._refuse_known(kind, name, campaign_id, None)
            made = store.insert(self._db, kind, name, text, campaign_id)
        return self._changed(made)

    def edit(self, snippet_id: int, *, name: str | None = None, text: str | None = None) -> Snippet:
        with self._db.write():
            old = self.get(snippet_id)
            name = old.name if name is None else _named(name)
            text = old.text if text is None else _checked(old.kind, text)
            self._refuse_known(old.kind, name, old.campaign_id, snippet_id)
            store.update(self._db, snippet_id, name, text)
        return self._changed(snippet_id)

    def remove(self, snippet_id: int) -> Snippet:
        """Take it out; posts that used it keep their text. Returns what it was."""
        old = self.get(snippet_id)
        with self._db.write():
            store.delete(self._db, snippet_id)
        self._context.events.publish(SnippetsChanged())
        return old

    def filled(self, snippet: Snippet, campaign: Campaign) -> str:
        """The text as it goes into a post of the campaign, today."""
        if snippet.kind is not SnippetKind.TEMPLATE:
            return snippet.text
        return templates.fill(snippet.text, campaign, self._context.today(campaign.zone))

    def words(self) -> "_Words":
        """The words that templates may use, in the user's language."""
        return templates.tr_words()

    def _refuse_known(self, kind: SnippetKind, name: str, campaign_id: int | None, own: int | None) -> None:
        known = store.named(self._db, campaign_id, kind, name)
        if known is not None and known.id != own:
            raise ConsoleError(
                tr("There is already a snippet “{name}”.").format(name=known.name),
                tr("Nothing was changed."),
                tr("Choose another name."),
            )

    def _changed(self, snippet_id: int) -> Snippet:
        self._context.events.publish(SnippetsChanged())
        return self.get(snippet_id)


_Words = list[str]


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ConsoleError(
            tr("The snippet needs a name."), tr("Nothing was changed."), tr("Write a few words.")
        )
    return name


def _checked(kind: SnippetKind, text: str) -> str:
    if not text.strip():
        raise ConsoleError(
            tr("The snippet has no text."), tr("Nothing was changed."), tr("Write what it puts into posts.")
        )
    if kind is SnippetKind.TEMPLATE:
        templates.check(text)
    if kind is SnippetKind.HASHTAGS:
        try:
            return hashtags(text)
        except ValueError as error:
            raise ConsoleError(
                tr("“{word}” is not one hashtag: networks would cut it.").format(word=error),
                tr("Nothing was changed."),
                tr("Use letters, digits and “_”, without spaces or hyphens."),
            ) from None
    return text
