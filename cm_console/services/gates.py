"""Gates of a launch: readiness, pre-mortem, works council, and who decided go or no-go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import (
    ITEMS,
    About,
    Answer,
    Checked,
    Condition,
    Consultation,
    Decision,
    Gate,
    GateKind,
    Opinion,
    State,
    is_clear,
)
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services import gate_conditions
from cm_console.services.context import Context
from cm_console.store import campaigns as campaign_store
from cm_console.store import gates as store


@dataclass(frozen=True)
class GateView:
    gate: Gate
    conditions: tuple[Condition, ...]

    @property
    def is_clear(self) -> bool:
        return is_clear(self.conditions)


_ViewList = list[GateView]


class Gates:
    """Writes publish `CampaignsChanged` after they are saved."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def list(self, campaign_id: int) -> _ViewList:
        """The gates by day, each with what it asks and how far that has come."""
        campaign = self._campaign(campaign_id)
        return [self._view(campaign, gate) for gate in store.gates(self._db, campaign_id)]

    def get(self, gate_id: int) -> GateView:
        gate = self._gate(gate_id)
        return self._view(self._campaign(gate.campaign_id), gate)

    def add(
        self, campaign_id: int, kind: GateKind | str, name: str, due_on: date, wave: int | None = None
    ) -> Gate:
        self._campaign(campaign_id)
        gate = self._checked(Gate(0, campaign_id, GateKind(kind), name, due_on, wave))
        with self._db.write():
            gate_id = store.insert(self._db, gate)
        self._say()
        return self._gate(gate_id)

    def edit(self, gate_id: int, **fields: Any) -> Gate:
        """Change a gate's kind, name, due_on, wave, reported_share or answered_share."""
        known = {"kind", "name", "due_on", "wave", "reported_share", "answered_share"}
        if unknown := fields.keys() - known:
            raise TypeError(f"not a field of a gate: {', '.join(sorted(unknown))}")
        gate = self._checked(replace(self._gate(gate_id), **fields))
        with self._db.write():
            store.replace(self._db, gate)
        self._say()
        return self._gate(gate_id)

    def remove(self, gate_id: int) -> Gate:
        """Remove a gate; returns it, for `put_back`."""
        gate = self._gate(gate_id)
        with self._db.write():
            store.delete(self._db, gate_id)
        self._say()
        return gate

    def put_back(self, gate: Gate) -> Gate:
        """Bring a removed gate back."""
        with self._db.write():
            gate_id = store.put_back(self._db, gate)
        self._say()
        return self._gate(gate_id)

    def restore(self, gate: Gate) -> Gate:
        """Make a gate what it was before it was edited or decided."""
        self._gate(gate.id)
        with self._db.write():
            store.replace(self._db, gate)
        self._say()
        return self._gate(gate.id)

    def decide(self, gate_id: int, decision: Decision | str, by: str, note: str = "") -> Gate:
        """Note who decided go or no-go, today. A go with something open needs its reason in `note`.

        No reason lets a wave of employees begin before the works council was heard.
        """
        view = self.get(gate_id)
        decision, note = Decision(decision), note.strip()
        by = checks.named(by, tr("Say who decides."))
        if decision is Decision.GO:
            _refuse_unheard(
                view,
                tr("Employees may test only after it was informed and consulted, so nothing was decided."),
            )
            if not view.is_clear and not note:
                raise ConsoleError(
                    tr("Not everything that this gate asks is met."),
                    tr("Nothing was decided."),
                    tr("Say why you go all the same, or wait."),
                )
        today = self._context.today(self._campaign(view.gate.campaign_id).zone)
        decided = replace(view.gate, decision=decision, decided_by=by, decided_on=today, note=note)
        with self._db.write():
            store.replace(self._db, decided)
        self._say()
        return decided

    def reopen(self, gate_id: int) -> Gate:
        """Take a decision back."""
        gate = replace(self._gate(gate_id), decision=None, decided_by="", decided_on=None, note="")
        with self._db.write():
            store.replace(self._db, gate)
        self._say()
        return gate

    def before_inviting(self, campaign_id: int, person_ids: Iterable[int]) -> "Sequence[GateView]":
        """The gates that have not said go to the waves in which these people are still to be invited.

        A person may go on all the same, except where the works council has not been heard: that is an error.
        """
        meant = list(person_ids)
        gates = [gate for gate in store.gates(self._db, campaign_id) if gate.kind is GateKind.WAVE]
        if not gates:
            return []
        heard = store.consultation(self._db, campaign_id).is_over
        if not heard and store.employees_to_invite(self._db, campaign_id, meant):
            raise _unheard(tr("Employees may test only after it was consulted, so nobody was invited."))
        waves = store.waves_to_invite(self._db, campaign_id, meant)
        views = [view for view in self.list(campaign_id) if view.gate.wave in waves] if waves else []
        return [view for view in views if view.gate.decision is not Decision.GO]

    # Readiness and pre-mortem

    def answers(self, campaign_id: int) -> dict[str, Checked]:
        """What was answered, by item; what is missing has not been looked at."""
        return {each.item: each for each in store.answers(self._db, campaign_id)}

    def answer(self, campaign_id: int, item: str, answer: Answer | str | None, note: str = "") -> None:
        """Answer an item of a list, from today on; None takes the answer back."""
        campaign = self._campaign(campaign_id)
        if item not in ITEMS:
            raise checks.gone(tr("There is no such item."))
        with self._db.write():
            if answer is None:
                store.forget_answer(self._db, campaign_id, item)
            else:
                on = self._context.today(campaign.zone)
                store.save_answer(self._db, campaign_id, Checked(item, Answer(answer), note.strip(), on))
        self._say()

    # The works council

    def consultation(self, campaign_id: int) -> Consultation:
        return store.consultation(self._db, campaign_id)

    def record_consultation(
        self,
        campaign_id: int,
        informed_on: date | None,
        opinion: Opinion | str | None = None,
        opinion_on: date | None = None,
        note: str = "",
    ) -> Consultation:
        """Note when the works council was informed, what it said and when, and where the minutes lie."""
        self._campaign(campaign_id)
        opinion = Opinion(opinion) if opinion else None
        if opinion is not None and opinion_on is None:
            raise checks.gone(tr("Give the day of the opinion."))
        if opinion_on is not None and informed_on is not None and opinion_on < informed_on:
            raise ConsoleError(
                tr("The opinion would come before the information."),
                tr("Nothing was changed."),
                tr("Look at both days again."),
            )
        said = Consultation(informed_on, opinion, opinion_on if opinion else None, note.strip())
        with self._db.write():
            store.save_consultation(self._db, campaign_id, said)
        self._say()
        return said

    # Inside

    def _view(self, campaign: Campaign, gate: Gate) -> GateView:
        return GateView(gate, gate_conditions.conditions(self._context, campaign, gate))

    def _gate(self, gate_id: int) -> Gate:
        gate = store.gate(self._db, gate_id)
        if gate is None:
            raise checks.gone(tr("This gate is no longer there."))
        return gate

    def _campaign(self, campaign_id: int) -> Campaign:
        campaign = campaign_store.get(self._db, campaign_id)
        if campaign is None:
            raise checks.gone(tr("This campaign is no longer there."))
        return campaign

    def _say(self) -> None:
        self._context.events.publish(CampaignsChanged())

    def _checked(self, gate: Gate) -> Gate:
        name = checks.named(gate.name, tr("The gate needs a name."))
        if (gate.kind is GateKind.WAVE) != (gate.wave is not None and gate.wave > 0):
            raise ConsoleError(
                tr("A gate of a wave names the wave that it opens; the others name none."),
                tr("Nothing was changed."),
                tr("Give the wave's number."),
            )
        if not (0 <= gate.reported_share <= 1 and 0 <= gate.answered_share <= 1):
            raise ConsoleError(
                tr("A share lies between 0 and 100 %."), tr("Nothing was changed."), tr("Give another share.")
            )
        return replace(gate, name=name)


def _refuse_unheard(view: GateView, kept: str) -> None:
    if any(each.about is About.COUNCIL and each.state is not State.MET for each in view.conditions):
        raise _unheard(kept)


def _unheard(kept: str) -> ConsoleError:
    return ConsoleError(
        tr("The works council has not been heard yet."),
        kept,
        tr("Note its opinion first, or that none is needed."),
    )
