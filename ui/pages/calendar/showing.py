"""The composer's title, state and buttons, as they fit the post that is open; the order of Tab through it."""

from itertools import pairwise
from typing import TYPE_CHECKING

from cm_console import words
from cm_console.i18n import tr
from ui import tones
from ui.pages.calendar.blocks import post_state
from ui.pages.calendar.writing import is_waiting

if TYPE_CHECKING:
    from ui.pages.calendar.editor import Editor


def show(editor: "Editor") -> None:
    """Draw everything that depends on where the post stands."""
    post, drafting, writable = editor.post, editor.is_drafting, editor.is_writable
    if post is None:
        editor.title.setText(tr("New post"))
        editor.state.set(tr("Draft"), "neutral")
    else:
        state = post_state(post)
        editor.title.setText(post.title or tr("New post"))
        editor.title.setToolTip(post.title)
        editor.state.set(words.delivery_state(state), tones.DELIVERY[state])
    scheduled = post is not None and is_waiting(post)
    editor.deliveries.set([] if drafting or post is None or scheduled else post.deliveries)
    for part in (editor.texts, editor.pictures, editor.card):
        part.set_read_only(not writable)
    for part in (editor.when, editor.options.content):
        part.setEnabled(writable)
    editor.audience.setVisible(writable)
    for button in (editor.now_button, editor.schedule_button):
        button.setVisible(writable)
    for button in (editor.picture_button, editor.thread_button, editor.insert_button):
        button.setVisible(writable)
    editor.remove_button.setVisible(post is not None and writable)
    remove = tr("Delete this draft") if drafting else tr("Cancel this post")
    editor.remove_button.setToolTip(remove)
    editor.remove_button.setAccessibleName(remove)
    editor.draft_button.setText(tr("Save draft") if drafting else tr("Back to draft"))
    editor.draft_button.setVisible(writable and (drafting or scheduled))
    editor.schedule_button.setText(tr("Save changes") if scheduled and not drafting else tr("Schedule"))
    editor.say_saved()


def order_tabs(editor: "Editor") -> None:
    """Tab goes from top to bottom, also through what was made later than the rest."""
    for order in (
        (editor.close_button, editor.ways, *editor.chips.chips.values()),
        (editor.texts.tabs, *editor.texts.editors.values()),
        (editor.insert_button, *(part for item in editor.pictures.items for part in item.parts)),
    ):
        for before, after in pairwise(order):
            editor.setTabOrder(before, after)
