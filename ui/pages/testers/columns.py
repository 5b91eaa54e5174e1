"""What the people's table shows, and the tones of states."""

from PySide6.QtCore import QDate, QLocale

from cm_console import words
from cm_console.domain.testers import Tester, TesterState
from cm_console.i18n import tr
from ui.widgets.table_model import Column

# The last to go when there is little room come first.
KEEP = ("name", "state", "department", "wave", "since", "level", "site", "volunteer")

_TONES = {
    TesterState.CANDIDATE: "neutral",
    TesterState.INVITED: "accent",
    TesterState.ACCEPTED: "accent",
    TesterState.ACTIVE: "ok",
    TesterState.REPORTED: "ok",
    TesterState.DONE: "ok",
    TesterState.DROPPED: "warn",
}


def state_tone(state: TesterState) -> str:
    """The pill's tone; the word beside it says the same."""
    return _TONES[state]


def day_text(tester: Tester, pattern: str = "d MMM") -> str:
    """The day of the last change of state, `–` where there was none."""
    if tester.since is None:
        return "–"
    return QLocale().toString(QDate(tester.since.year, tester.since.month, tester.since.day), pattern)


def _whole_day(tester: Tester) -> str:
    return day_text(tester, "d MMMM yyyy")


def wave_text(tester: Tester) -> str:
    return "–" if tester.wave_number is None else str(tester.wave_number)


def columns() -> list[Column]:
    """The table's columns; keys are those that the service can order by."""
    return [
        Column("name", tr("Name"), lambda t: t.person.name, strong=True, tip=lambda t: t.person.email),
        Column("department", tr("Department"), lambda t: t.person.department),
        Column("level", tr("Level"), lambda t: t.person.level),
        Column("site", tr("Site"), lambda t: t.person.site),
        Column("wave", tr("Wave"), lambda t: t.wave_number, text=wave_text, align="right"),
        Column(
            "state",
            tr("State"),
            lambda t: t.state,
            text=lambda t: words.tester_state(t.state),
            tone=lambda t: state_tone(t.state),
        ),
        Column("since", tr("Since"), lambda t: t.since, text=day_text, muted=True, tip=_whole_day),
        Column(
            "volunteer",
            tr("Volunteer"),
            lambda t: t.person.volunteer,
            text=lambda t: tr("Yes") if t.person.volunteer else "–",
            muted=True,
        ),
    ]
